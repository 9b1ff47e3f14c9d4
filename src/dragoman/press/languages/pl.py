"""Polish."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="pl",
    english_name="Polish",
    own_name="polski",
    letters="ąćęłńóśźż",
    abbreviations=frozenset(
        words(
            "al art bp br cd cdn dn dr gen godz hab im inż itd itp jw kap kl kpt ks lek lic m.in mar max "
            "mgr mies min mjr mln mld np nr ob ok op os par pl plk płk pn pol por ppłk prof przyp przym "
            "ps r red reż rys rtm s sp st str sw szt św tab tel tj tłum tys tzn tzw ul ur ust w wg woj "
            "wyd wym zl zob zm zw żyd ang niem fr ros łac gr p.n.e n.e o"
        )
    ),
    quotes=(
        ("„", "”"),
        ("«", "»"),
        ("‚", "’"),
    ),
    decimal=",",
    group="\u00a0 \u202f.",
    months={
        1: ("stycznia", "sty", "styczeń", "yan"),
        2: ("lutego", "lut", "luty", "fev"),
        3: ("marca", "mar", "marzec"),
        4: ("kwietnia", "kwi", "kwiecień", "apr"),
        5: ("maja", "maj", "may"),
        6: ("czerwca", "cze", "czerwiec", "iyn"),
        7: ("lipca", "lip", "lipiec", "iyl"),
        8: ("sierpnia", "sie", "sierpień", "avq"),
        9: ("września", "wrz", "wrzesień", "sen"),
        10: ("października", "paź", "październik", "okt"),
        11: ("listopada", "lis", "listopad", "noy"),
        12: ("grudnia", "gru", "grudzień", "dek"),
    },
    weekdays=phrases(
        "poniedziałek | wtorek | środa | czwartek | piątek | sobota | niedziela | pon | wt | śr | czw "
        "| pt | sob | niedz"
    ),
    today=phrases("dziś | dzisiaj"),
    yesterday=phrases("wczoraj"),
    clock_words=phrases("o | o godz. | o godzinie"),
    published_words=phrases("opublikowano | publikacja | data publikacji"),
    updated_words=phrases("aktualizacja | zaktualizowano | zmodyfikowano"),
    byline_words=phrases(
        "autor | autorka | autorzy | autor: | tekst | tekst: | opracował | opracowała | oprac. | "
        "rozmawiał | rozmawiała | przygotował | przygotowała | pisze"
    ),
    role_words={
        "author": phrases(
            "autor | autorka | autorzy | tekst | napisał | napisała | opracowanie | oprac. | "
            "felietonista | autor tekstu | autorka tekstu | reportaż: | esej: | felieton: | "
            "felietonistka | wywiad przeprowadził | wywiad przeprowadziła | rozmawiali | wysłuchał | "
            "wysłuchała | notował | notowała | spisał | spisała | pióra | napisali | opracowali | "
            "zebrał | zebrała | dziennikarz: | dziennikarka: | reporter: | reporterka: | rozm. | "
            "rozmawiała | not."
        ),
        "translator": phrases(
            "tłumaczenie | tłum. | tłumacz | tłumaczka | przekład | przełożył | przełożyła | "
            "tłumaczył | tłumaczyła | przetłumaczył | przetłumaczyła | z angielskiego przełożył | "
            "z angielskiego przełożyła | tłumaczyli | tł. | przeł. | przekład z | przełożyli | "
            "tłumaczenie z | spolszczył | spolszczyła | w przekładzie | w tłumaczeniu"
        ),
        "editor": phrases(
            "redaktor | redaktorka | redakcja | red. | redaktor naczelny | redaktor naczelna | "
            "redaktor prowadzący | redaktorka naczelna | redaktorka prowadząca | redagował | "
            "redagowała | zredagował | zredagowała | korekta | pod redakcją | wydawca | "
            "redakcja tekstu | red. prowadzący"
        ),
        "photographer": phrases(
            "fot. | fot | foto | zdjęcie | zdjęcia | fotograf | fotografia | fotografka | zdj. | "
            "fotografie | fotoreporter | fotoreporterka | fotoedycja"
        ),
        "illustrator": phrases(
            "ilustracja | ilustracje | ilustrator | ilustratorka | rysunek | rys. | grafika | "
            "infografika | kolaż | il. | ilustrował | ilustrowała | rysunki: | rysował | rysowała | "
            "grafik: | graficzka | rysownik | rysowniczka"
        ),
        "correspondent": phrases(
            "korespondent | korespondentka | specjalny wysłannik | wysłannik | nasz korespondent | "
            "nasza korespondentka | specjalna wysłanniczka | wysłanniczka | nasz wysłannik | "
            "nasza wysłanniczka | od naszego korespondenta | od naszej korespondentki | kor."
            "| z … pisze | z … donosi"
        ),
        "agency": phrases("agencja | agencja prasowa | agencja informacyjna | biuro prasowe"),
    },
    note_signatures={
        "translator": phrases(
            "przyp. tłum. | przyp. tł. | przypis tłumacza | przypis tłumaczki | "
            "przyp. tłumacza | od tłumacza | uwaga tłumacza | tłum. | tł. | przypis tłum. | "
            "przyp. tł | tłumacz | tłumaczka | od tłumaczki | przyp. tłumaczki | "
            "przypisy tłumacza | dop. tłum. | uw. tłum. | uwaga tłumaczki | przyp. przekł. | "
            "przyp.tłum. | przypis tłumaczy | p. tł. | przyp. t. | dopisek tłumacza | dop. tł. | "
            "tłum | objaśnienie tłumacza"
        ),
        "editor": phrases(
            "przyp. | przypis | uwaga | przyp. red. | przyp. redakcji | przypis redakcji | "
            "od redakcji | uwaga redakcji | red. | przyp. redaktora | dop. red. | redakcja | "
            "przypis red. | uwaga red. | przyp. aut. | dopisek redakcji | przyp. red | "
            "nota redakcji | nota redakcyjna | przyp. wyd. | przyp. autora | przyp. redakcyjny | "
            "uw. red. | dop. redakcji | sprostowanie | przyp.red. | przypis redaktora | "
            "od redaktora | p. red. | dop. redaktora | objaśnienie redakcji | nota red. | red"
        ),
    },
    comment_words=phrases(
        "nieprzetłumaczalne | nieprzetłumaczalna | także | również | gra słów | w oryginale | oryginal | chodzi o | mowa o | nawiązanie | "
        "podkreślenie | kursywa | sic | imię zmienione | imiona zmienione | przysłowie | "
        "rymuje | cytat | już nie istnieje | nie mylić | od tego czasu | słowo | zwrot"
    ),
    copula_words=phrases(
        "jest | są | był | była | było | byli | były | ma | miał | zmarł | może | istnieje | nie"
    ),
    disclaimer_stems={
        "view": phrases(
            "opini | pogląd | stanowisk | odpowiedzialnoś | przekonan | tez | treś | artykuł | "
            "tekst | linii | ocen | sąd"
        ),
        "whose": phrases(
            "autor | redakcj | wydawc | portal | serwis | gazet | medi | przedruk | tłumacz | "
            "zagranicz | felieton | nasz | pism"
        ),
        "says": phrases(
            "nie | wyłącznie | tylko | jedynie | własn | osobist | wyraż | odzwierciedl | "
            "odpowiada | ponosi | musz | zgod | utożsamia | prezentuj | pochodz | należą"
        ),
    },
    reports_verbs=phrases(
        "pisze | piszą | pisał | pisała | napisał | napisała | napisało | informuje | informują | "
        "poinformował | poinformowała | poinformowało | donosi | donoszą | podaje | podają | podał | "
        "podała | podało | przekazał | przekazała | cytuje | twierdzi | opublikował | opublikowała | "
        "zauważa | relacjonuje | zdaniem | jak pisze | jak podaje | jak informuje | powołując się na | "
        "opisuje | ogłosił | ujawnia | opowiada | opisał | opisała | opisało | wyjaśnia | tłumaczy | "
        "stwierdza | przypomina | odnotowuje | według | jak opisuje | jak relacjonuje | pyta | "
        "przedstawia | ustalił | ustaliła | próbuje dociec | kreśli | donosił"
    ),
    citing_words=phrases(
        "powołując się na | cytując | za portalem | za dziennikiem | powołuje się na | na podstawie doniesień"
    ),
    outlet_words=phrases(
        "dziennik | gazeta | tygodnik | magazyn | portal | serwis | agencja | pismo | miesięcznik | "
        "telewizja | stacja | czasopismo | kwartalnik | tygodnika | tygodniku | tygodnikiem | dziennika | "
        "dzienniku | dziennikiem | gazety | gazecie | gazetę | portalu | portalem | pisma | piśmie | "
        "magazynu | magazynie | miesięcznika | miesięczniku | kwartalnika | kwartalniku | serwisu | "
        "serwisie | agencji | agencję | czasopisma | czasopiśmie | dwutygodnik | dwutygodniku"
    ),
    source_words=phrases(
        "źródło | źródła | za | na podstawie | według | pierwotnie opublikowano | cyt. za | źródło "
        "artykułu | źródło tekstu | źródło oryginalne | (za | (z | na podstawie artykułu | na podstawie "
        "tekstu | na podstawie materiału | omówienie artykułu | streszczenie artykułu | za tygodnikiem | "
        "za dziennikiem | opracowano na podstawie | pierwodruk: | za:"
        "| o źródle"
    ),
    credit_words=phrases(
        "fot. | foto | fot | zdjęcie | zdjęcia | źródło zdjęcia | ilustracja | grafika | zrzut ekranu "
        "| kadr z filmu | zdjęcie ilustracyjne | zdjęcie archiwalne | archiwum | © | autor zdjęcia | "
        "autor: | rys. | zdj. | źródło fot. | rysunek | mapa | materiał"
    ),
    picture_words={
        "by": phrases("autorstwa | przez"),
        "given": phrases(
            "dzięki uprzejmości | udostępnione przez | udostępnił | udostępniła | dla | via | za zgodą | "
            "dostarczone przez"
        ),
        "copied": phrases("zrzut- | kadr | kadry | screen- | stopklatka | wideo | filmu | nagrania"),
        "nobody": phrases(
            "arch. | arch | archiw- | pryw. | pryw | prywatn- | własn- | materiał- | prasow- | "
            "ilustracyjn- | nadesłan- | rodzinn- | rodzin- | czytelnik- | czytelniczk- | autor- | redakc- "
            "| domena publiczna | internet | social media | media społecznościowe | zdjęci- | foto | fot "
            "| zbior- | reprodukcja | repr | pozyskan- | udostępnion- | wygenerowan- | ai | poglądow- | "
            "okolicznościow-"
        ),
        "holder": phrases(
            "agencj- | pras- | media | policj- | straż | straży | urząd | urzęd- | gmina | starostwo | "
            "ministerstw- | rząd- | kancelari- | sejm | uniwersytet- | politechnika | muzeum | fundacj- | "
            "stowarzyszeni- | wydawnictw- | gazeta | gazety | kurier | goniec | dziennik | głos | "
            "tygodnik | express | nowiny | wieści | echo | wiadomości | życie | słowo | polska press | "
            "teatr- | bibliotek- | radio | telewizja | park | klub | bank | komend- | psp | osp | kmp | "
            "kpp | mosir"
        ),
        "staged": phrases("ilustracyjn- | poglądow-"),
    },
    translated_words=phrases(
        "tłumaczenie | tłumaczenie z | przetłumaczono | przetłumaczono z | tłum. | przekład | przełożył "
        "| przełożyła | w tłumaczeniu | w przekładzie | tłumaczyła | tłumaczył | tłumaczenie i "
        "opracowanie | przekład z | opracowanie i tłumaczenie | z angielskiego przełożył | tłumaczyli"
        "| przetłumaczył | przetłumaczyła | tł. | przeł. | przełożyli | spolszczył | spolszczyła | "
        "tłumaczenie: | z … przełożyła | z … przełożył | z … tłumaczyła | z … tłumaczył"
    ),
    republished_words=phrases(
        "przedruk | przedruk z | przedruk za zgodą | opublikowano za zgodą | za zgodą | pierwotnie "
        "opublikowano | pierwotnie ukazał się | po raz pierwszy opublikowano | artykuł ukazał się | "
        "ukazał się pierwotnie | tekst ukazał się | ukazał się po raz pierwszy | tekst ukazał się "
        "pierwotnie | opublikowany pierwotnie | przedrukowano za | przedruk za | przedrukowujemy | "
        "publikujemy za zgodą | za zgodą autora | pierwodruk | oryginał ukazał się | oryginał "
        "opublikowano | ukazał się … pierwotnie | ukazał się w | ukazała się w | ukazało się w | "
        "pierwotnie … ukazał | pierwotnie … opublikowany | pierwotnie … opublikowano | pierwotnie "
        "opublikowany | pierwotnie ukazała | pierwotnie ukazało | po raz pierwszy ukazał | po raz "
        "pierwszy … opublikowany | po raz pierwszy … ukazał | opublikowany po raz pierwszy | opublikowano "
        "po raz pierwszy | opublikowano w | opublikowany w | pochodzi z tygodnika | pochodzi z | tekst "
        "pochodzi z | dzięki uprzejmości | publikujemy dzięki | artykuł opublikowano"
        "| przedrukowujemy z"
        "| w ramach wymiany | gdzie się ukazał"
    ),
    machine_words=phrases(
        "tłumaczenie maszynowe | tłumaczenie automatyczne | przetłumaczono automatycznie | "
        "przetłumaczone automatycznie | przetłumaczono maszynowo | przetłumaczono za pomocą | "
        "przetłumaczony automatycznie | przetłumaczone maszynowo | przetłumaczony maszynowo | tekst "
        "przetłumaczono maszynowo | przez sztuczną inteligencję"
    ),
    original_words=phrases(
        "oryginał | oryginalny artykuł | oryginalny tekst | tekst oryginalny | czytaj oryginał | "
        "przeczytaj oryginał | link do oryginału | wersja oryginalna | źródło oryginalne | artykuł "
        "oryginalny | oryginał artykułu | tekst źródłowy | oryginalna publikacja | publikacja oryginalna "
        "| oryginał tekstu | oryginał publikacji | oryginał w | pierwotna publikacja | zobacz oryginał | "
        "odnośnik do oryginału | przeczytaj w oryginale | czytaj w oryginale | tekst w oryginale | źródło "
        "tekstu | pierwowzór | wersja źródłowa | artykuł źródłowy"
        "| link do artykułu | adres oryginału"
        "| pierwotne źródło | oryginalne źródło"
    ),
    original_title_words=phrases(
        "tytuł oryginału | tytuł oryginalny | pod tytułem | oryginalny tytuł | tytuł w oryginale | "
        "zatytułowany | tytuł artykułu | jako | pt. | p.t. | zatytułowana"
        "| nosił tytuł | nosi tytuł"
    ),
    in_language_words=phrases("po … | w języku … | po …u"),
    rights_words=phrases(
        "właściciel praw | posiadacz praw | właścicielem praw | prawa do tego materiału należą do | prawa do tego materiału | prawa do | wszelkie prawa | "
        "wszystkie prawa | prawa autorskie | © | copyright | właściciel praw | na licencji | licencja | "
        "kopiowanie | przedruk | rozpowszechnianie | prawa zastrzeżone | prawa do tekstu | udostępniono "
        "na licencji | udostępniony na licencji | kopiowanie zabronione | przedruk zabroniony"
        "| prawa do artykułu | prawa do tego artykułu | prawa autorskie do | autorskie prawa majątkowe"
        "| właścicielem praw"
        "| prawa: | prawa autorskie:"
    ),
    open_access_words=phrases(
        "otwarty dostęp | w otwartym dostępie | dostępne bezpłatnie | wolny dostęp | dostęp otwarty"
        "| otwartym dostępie | wolnym dostępie"
    ),
    public_domain_words=phrases(
        "domena publiczna | w domenie publicznej | należy do domeny publicznej | prawa autorskie wygasły "
        "| autorskie prawa majątkowe wygasły | domeny publicznej | ochrona wygasła"
    ),
    all_rights_words=phrases(
        "wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone | prawa zastrzeżone | kopiowanie "
        "zabronione | kopiowanie bez zgody | przedruk zabroniony | wszelkie prawa są zastrzeżone | "
        "kopiowanie wzbronione | przedruk wzbroniony | przedruk tylko | przedruk wyłącznie | przedruk za "
        "zgodą | przedruk bez zgody | przedruk wymaga | kopiowanie tylko | kopiowanie za zgodą | "
        "kopiowanie wymaga | rozpowszechnianie bez zgody | rozpowszechnianie tylko | powielanie bez zgody "
        "| wykorzystywanie bez zgody | bez zgody redakcji | bez zgody wydawcy | wszelkie prawa | utwór "
        "chroniony | chronione prawem autorskim | publikacja bez zgody"
    ),
    permission_words=phrases(
        "kopiowanie | przedruk | rozpowszechnianie | powielanie | publikowanie | zgody | zabronione | "
        "zabroniony | wzbronione | zezwolenia | wykorzystywanie"
        "| za zgodą | dzięki uprzejmości | zgodą | przedrukowano | przedrukowujemy | przedruku | "
        "kopiowania | zezwoleniem | dozwolone | dozwolony | rozpowszechniania"
        "| bez pisemnej zgody | zabrania się | wyłącznie za zgodą | tylko za zgodą | jest zabronione | "
        "jest zabroniony"
    ),
    reuse_words=phrases(
        "z podaniem źródła | za podaniem źródła | pod warunkiem podania źródła | z powołaniem się na "
        "źródło | przedruk dozwolony | przedruk mile widziany | kopiowanie dozwolone | wolno przedrukować "
        "| wolno kopiować | można przedrukowywać | można kopiować | podanie źródła wystarczy | "
        "rozpowszechnianie dozwolone | zezwala się na przedruk | przedruk za podaniem"
        "| można swobodnie kopiować | można swobodnie rozpowszechniać | wolno swobodnie rozpowszechniać | "
        "można swobodnie przedrukowywać"
    ),
    holder_words={
        "anybody": phrases(
            "autor- | autork- | redakcj- | wydawc- | właściciel- | twórc- | tłumacz- | odpowiedni- | poszczególn- | ich"
        ),
        "label": phrases("dla | przez | wydawane przez | wydawca | właściciel | wydaje"),
        "ends": phrases("za tekst oryginalny | i jej | i jego | chyba że | o ile nie | z wyjątkiem"),
    },
    belonging_words=phrases(
        "zastrzeżone dla | należą do | należy do | posiada | przysługują | pozostają własnością | są własnością | jest "
        "własnością | własność | pozostają przy | właścicielem praw jest"
        "| praw jest"
    ),
    disclaimer_words=phrases(
        "opinie wyrażone | poglądy wyrażone | opinie autorów | nie muszą odzwierciedlać | niekoniecznie "
        "odzwierciedlają | redakcja nie ponosi odpowiedzialności | nie odzwierciedlają stanowiska | nie "
        "odzwierciedlają | nie odzwierciedla | poglądów redakcji | stanowiska redakcji | nie zawsze "
        "odpowiadają | wyrażają poglądy autorów | wyrażają opinie autorów | redakcja nie odpowiada | "
        "zgodne z poglądami redakcji | nie musi odzwierciedlać | redakcja nie odpowiada za"
    ),
    withdrawn_words=phrases(
        "artykuł został usunięty | tekst został usunięty | artykuł został wycofany | materiał został "
        "usunięty | publikacja została usunięta | strona została usunięta | nie jest już dostępny | "
        "artykuł usunięty | artykuł wycofany | tekst wycofany | ten artykuł został usunięty | ten artykuł "
        "został wycofany | artykuł został … usunięty | artykuł został … wycofany | tekst został … "
        "usunięty | tekst został … wycofany | materiał został … usunięty | artykuł … nie jest już "
        "dostępny | wycofaliśmy ten artykuł | usunęliśmy ten artykuł | wycofaliśmy ten tekst"
        "| ten tekst został … wycofany | ten tekst został … usunięty | ten tekst został usunięty | ten "
        "tekst został wycofany | ten artykuł został … wycofany | ten artykuł został … usunięty | materiał "
        "został … wycofany | materiał wycofany | publikacja wycofana | publikacja została … wycofana | "
        "wycofaliśmy artykuł | usunęliśmy ten tekst | usunęliśmy artykuł | redakcja wycofała | redakcja "
        "usunęła | wycofany z publikacji | wycofano z publikacji | artykuł … wycofano | artykuł … "
        "usunięto | tekst … wycofano | nie jest już dostępna"
    ),
    paywall_words=phrases(
        "tylko dla prenumeratorów | tylko dla subskrybentów | dla prenumeratorów | wykup dostęp | wykup "
        "subskrypcję | aby czytać dalej | dostęp dla zalogowanych | treść dla subskrybentów | artykuł dla "
        "prenumeratorów | dalsza część artykułu | aby przeczytać cały artykuł | kup dostęp | wykup "
        "prenumeratę | czytaj dalej z prenumeratą | masz już prenumeratę | pozostało do przeczytania | "
        "przeczytają prenumeratorzy | tylko fragment | z prenumeratą | kup ten artykuł | kup artykuł"
        "| ten artykuł jest dostępny | tekst dostępny dla prenumeratorów | dostępny tylko dla | artykuł "
        "dostępny tylko | pełna treść artykułu | pełny tekst dostępny | dalszy ciąg dostępny | czytaj "
        "dalej w prenumeracie | zaloguj się, aby czytać | zaloguj się, aby przeczytać | zostań "
        "prenumeratorem | zaprenumeruj, aby | zaprenumeruj i czytaj | jesteś prenumeratorem | masz "
        "prenumeratę | tylko dla prenumeratorek | reszta artykułu | odblokuj artykuł | treść premium | "
        "chcesz czytać dalej | tylko dla czytelników z | przeczytasz w prenumeracie"
    ),
    read_more_words=phrases(
        "czytaj także | czytaj też | czytaj więcej | czytaj dalej | przeczytaj także | przeczytaj też | "
        "zobacz też | zobacz także | zobacz również | więcej na ten temat | powiązane | polecamy | "
        "czytaj również | warto przeczytać"
    ),
    newsletter_words=phrases(
        "zapisz się na newsletter | zapisz się do newslettera | newsletter | obserwuj nas | śledź nas | "
        "dołącz do nas | subskrybuj nasz kanał | zapisz się na | zapisz się do | subskrybuj | zamów "
        "newsletter | na twoją skrzynkę | w twojej skrzynce | w skrzynce | nasz newsletter | bądź na "
        "bieżąco"
        "| czytaj nas również | czytaj nas także | czytaj nas w | dołącz do nas na | obserwuj nas na"
    ),
    speech_verbs=phrases(
        "powiedział | powiedziała | powiedzieli | mówi | mówią | mówił | mówiła | stwierdził | "
        "stwierdziła | stwierdza | oświadczył | oświadczyła | dodał | dodała | dodaje | podkreślił | "
        "podkreśliła | podkreśla | zaznaczył | zaznaczyła | zaznacza | wyjaśnił | wyjaśniła | wyjaśnia | "
        "tłumaczy | tłumaczył | poinformował | poinformowała | przekazał | przekazała | napisał | "
        "napisała | pisze | uważa | twierdzi | twierdził | przyznał | przyznała | przyznaje | ostrzegł | "
        "ostrzegła | ostrzega | odpowiedział | odpowiedziała | zapytał | zapytała | przypomniał | "
        "przypomniała | obiecał | zapowiedział | ocenił | oceniła | ocenia | skomentował | skomentowała | "
        "według | zdaniem | zauważył | zauważyła | zauważa | poinformowali | informuje | twierdzą | "
        "zapewnił | zapewniła | zapewnia | powtórzył | ogłosił | podał | podała | podaje"
    ),
    negations=words("nie ani nigdy nikt nic nigdzie żaden żadna żadne bez brak"),
    stopwords=frozenset(
        words(
            "i w na z do że się nie jest to o jak za od po co dla ale przez przy był była było były być "
            "są ten ta te tego tej tym tych tę który która które których której którego oraz a lub czy "
            "już tylko jego jej ich go mu im ją on ona ono oni one my wy ja ty nas was mnie ciebie sobie "
            "siebie swój swoja swoje także też jeszcze bardzo może można ma mają miał będzie będą gdy "
            "gdzie kiedy jeśli żeby aby bo więc tak tam tu wszystko wszyscy każdy inny jeden dwa trzy bez "
            "nad pod przed między u ze we ku"
        )
    ),
    snowball="polish",
    sample=(
        "W poniedziałek w mieście otwarto nowy most na rzece. „Czekaliśmy na to dziesięć lat” – "
        "powiedziała burmistrzyni. Budowa kosztowała 3,5 mln zł; samochody pojadą od 1 czerwca."
    ),
)
