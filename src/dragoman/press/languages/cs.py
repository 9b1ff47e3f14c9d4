"""Czech."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="cs",
    english_name="Czech",
    own_name="čeština",
    letters="áčďéěíňóřšťúůýž",
    abbreviations=frozenset(
        words(
            "č čl mj apod atd aj např tzn tzv tj ul nám sv str tis mil mld kč hod min sek km kg m cm dr "
            "ing mgr bc prof doc phdr judr mudr rndr gen plk red pozn překl př r st s.r.o a.s resp cca"
        )
    ),
    quotes=(
        ("„", "“"),
        ("‚", "‘"),
        ("»", "«"),
        ("«", "»"),
    ),
    decimal=",",
    group="\u00a0 \u202f.",
    months={
        1: ("ledna", "led", "leden", "yan"),
        2: ("února", "úno", "únor", "fev"),
        3: ("března", "bře", "březen", "mar"),
        4: ("dubna", "dub", "duben", "apr"),
        5: ("května", "kvě", "květen", "may"),
        6: ("června", "čvn", "červen", "iyn"),
        7: ("července", "čvc", "červenec", "iyl"),
        8: ("srpna", "srp", "srpen", "avq"),
        9: ("září", "zář", "sen"),
        10: ("října", "říj", "říjen", "okt"),
        11: ("listopadu", "lis", "listopad", "noy"),
        12: ("prosince", "pro", "prosinec", "dek"),
    },
    weekdays=phrases(
        "pondělí | úterý | středa | čtvrtek | pátek | sobota | neděle | po | út | st | čt | pá | so | ne"
    ),
    today=phrases("dnes"),
    yesterday=phrases("včera"),
    clock_words=phrases("v | ve"),
    published_words=phrases("publikován | zveřejněn | vydáno"),
    updated_words=phrases("aktualizován | upraveno"),
    byline_words=phrases(
        "autor | autorka | autoři | autor: | text | text: | napsal | napsala | píše | připravil | připravila"
    ),
    role_words={
        "author": phrases(
            "autor | autorka | text | napsal | napsala | autorky | autor textu | autorka textu | "
            "zpracoval | zpracovala | reportáž: | rozhovor vedl | rozhovor vedla | ptal se | "
            "ptala se | zapsal | zapsala | sepsal | sepsala | komentář: | esej: | glosa: | fejeton: | "
            "komentátor | komentátorka | novinář: | reportér: | novinářka: | reportérka:"
        ),
        "translator": phrases(
            "překlad | překladatel | překladatelka | přeložil | přeložila | z angličtiny přeložil | "
            "z angličtiny přeložila | přel. | překlad z | přeložili | překladatelé | přeložila z | "
            "přeložil z | do češtiny přeložil | do češtiny přeložila"
        ),
        "editor": phrases(
            "redaktor | redaktorka | editor | šéfredaktor | redakce | editorka | editoval | "
            "editovala | šéfredaktorka | redigoval | redigovala | odpovědný redaktor | "
            "vedoucí redaktor | vedoucí redaktorka | jazyková korektura | korektura | "
            "redakčně upravil | redakčně upravila"
        ),
        "photographer": phrases(
            "foto | fotografie | fotograf | snímek | fotografka | snímky | fotoreportér | fotoreportérka"
        ),
        "correspondent": phrases(
            "zpravodaj | zpravodajka | dopisovatel | zvláštní zpravodaj | zvláštní zpravodajka | "
            "dopisovatelka | náš zpravodaj | naše zpravodajka | naší zpravodajky | našeho zpravodaje | "
            "zahraniční zpravodaj | zahraniční zpravodajka | stálý zpravodaj | stálá zpravodajka"
            "| od našeho zpravodaje | od naší zpravodajky | od našeho dopisovatele"
        ),
        "illustrator": phrases(
            "ilustrace | ilustroval | ilustrovala | ilustrátor | ilustrátorka | kresba | kresby: | "
            "kreslil | kreslila | karikatura: | koláž: | grafika:"
        ),
    },
    note_signatures={
        "translator": phrases(
            "pozn. překl. | pozn. překladatele | poznámka překladatele | pozn. překladatelky | "
            "pozn. přek. | překl. | pozn. překl | pozn. př. | pozn. překladatelů | "
            "poznámka překl. | pozn. přel. | přel. | překladatel | překladatelka | "
            "od překladatele | poznámky překladatele | pozn.překl. | pozn. p. | p. p. | "
            "pozn. překladu | překladatelova poznámka"
        ),
        "editor": phrases(
            "pozn. red. | pozn. redakce | pozn. aut. | poznámka redakce | pozn. ed. | "
            "pozn. aut | red. | pozn. editora | pozn. red | poznámka autora | poznámka editora | "
            "od redakce | redakce | redakční poznámka | pozn.red. | pozn. vyd. | "
            "pozn. redaktora | pozn. | poznámka | redakční pozn. | od red."
        ),
    },
    comment_words=phrases(
        "nepřeložitelné | nepřeložitelná | také | též | rovněž | slovní hříčka | v originále | originál | narážka | jde o | "
        "zdůraznil | kurziva | sic | jméno změněno | jména změněna | přísloví | rýmuje | citát | "
        "už neexistuje | neplést | od té doby | slovo | výraz"
    ),
    copula_words=phrases("je | jsou | byl | byla | bylo | byli | byly | zemřel | může | existuje | není"),
    disclaimer_stems={
        "view": phrases("názor | postoj | stanovisk | pohled | odpovědnost | obsah | texty | článk | linii"),
        "whose": phrases(
            "autor | redakc | vydavatel | serveru | deníku | médi | časopis | listu | pisatel | "
            "zahraničn | přispěvatel | překlad | převzat | naše"
        ),
        "says": phrases(
            "ne | pouze | výhradně | osobní | vyjadř | odráž | shod | nikoli | odpovíd | přísluš | zodpovíd"
        ),
    },
    reports_verbs=phrases(
        "píše | píší | napsal | napsala | uvedl | uvedla | uvádí | informuje | informoval | informovala | "
        "oznámil | oznámila | tvrdí | cituje | zveřejnil | zveřejnila | s odkazem na | hlásí | popisuje | "
        "upozorňuje | vypráví | líčí | vysvětluje | popsal | popsala | přibližuje | připomíná | uvádí "
        "list | podle | zjistil | zjistila | ptá se | zaznamenal | zaznamenala | vylíčil | referuje | "
        "všímá si"
    ),
    citing_words=phrases("s odkazem na | odvolává se na | s odvoláním na | cituje"),
    outlet_words=phrases(
        "deník | týdeník | noviny | časopis | portál | server | agentura | list | televize | magazín | "
        "web | časopise | časopisu | deníku | deníkem | týdeníku | týdeníkem | novin | novinách | "
        "novinami | portálu | portálem | magazínu | serveru | serverem | listu | listem | měsíčník | "
        "měsíčníku | čtvrtletník | čtvrtletníku | agentury | agenturou | revue | webu | webem | "
        "čtrnáctideník | zpravodaj"
        "| sborníku"
    ),
    source_words=phrases(
        "zdroj | zdroje | převzato z | podle | zdroj článku | zdroj textu | původní zdroj | (z | (podle | "
        "podle článku | na základě článku | volně podle | zpracováno podle | shrnutí článku | zdroj "
        "zprávy | podle listu | poprvé: | vyšlo: | otištěno v"
    ),
    credit_words=phrases(
        "foto | foto: | fotografie | zdroj fotografie | ilustrace | ilustrační foto | snímek "
        "obrazovky | archiv | © | autor: | snímek | kresba | ilustrační fotografie | ilustrační "
        "snímek | koláž | vizualizace | zdroj foto"
    ),
    picture_words={
        "by": phrases("od"),
        "given": phrases(
            "se svolením | s laskavým svolením | se souhlasem | poskytl | poskytla | poskytlo | pro | via "
            "| díky"
        ),
        "copied": phrases(
            "snímek obrazovky | screenshot- | reprofoto | printscreen- | záběr | videa | video"
        ),
        "nobody": phrases(
            "archiv- | soukrom- | osobní- | rodinn- | rodiny | ilustrační- | ilustrac- | čtenář- | autor- "
            "| redakc- | se souhlasem | se svolením | poskytnut- | veřejná doména | volné dílo | internet "
            "| sociální sítě | facebook- | fotografie | foto | snímk- | snímek | reprodukce | repro | "
            "fotobanka | koláž | tisková zpráva | tiskov- | vygenerov- | ai"
        ),
        "holder": phrases(
            "agentur- | tisk- | média | polici- | hasič- | město | městsk- | obec | kraj | krajsk- | "
            "ministerstv- | vláda | úřad- | univerzit- | muze- | nadac- | spolek | sdružen- | "
            "nakladatelstv- | deník | noviny | listy | týdeník | měsíčník | zpravodaj | časopis | divadl- "
            "| knihovn- | galeri- | rozhlas | televize | národní park | klub | s.r.o | a.s"
        ),
        "staged": phrases("ilustrační"),
    },
    translated_words=phrases(
        "překlad | překlad z | přeloženo | přeloženo z | v překladu | přeložila | přeložil | překlad "
        "redakce | přeložila redakce | z angličtiny přeložil | z angličtiny přeložila | přeložili"
        "| přel. | přeložila z | přeložil z | z … přeložila | z … přeložil | přeložili z"
    ),
    republished_words=phrases(
        "převzato z | přetištěno | se svolením | poprvé vyšlo | původně vyšlo | původně publikováno | "
        "poprvé publikováno | původně vyšel | text vyšel | vyšlo v | článek vyšel | přetiskujeme | "
        "převzali jsme | přebíráme | převzato se svolením | se souhlasem | originál vyšel | originál byl "
        "publikován | vyšlo původně | vyšel původně | vyšla původně | původně … vyšlo | původně … vyšel | "
        "původně … vyšla | poprvé vyšel | poprvé vyšla | poprvé … vyšel | poprvé … vyšlo | původně "
        "publikován | původně zveřejněno | poprvé zveřejněno | text původně vyšel | článek původně vyšel "
        "| esej vyšel | reportáž vyšla | vyšel v | vyšla v | převzato se souhlasem | přetištěno se | "
        "přetištěno z | otiskujeme se svolením | s laskavým svolením"
        "| převzato ze | převzato od | přetištěno ze | otištěno s laskavým svolením"
        "| v rámci výměny | kde vyšel | kde vyšla"
    ),
    machine_words=phrases(
        "strojový překlad | automatický překlad | strojově přeloženo | přeloženo automaticky | "
        "přeloženo strojově | přeložen automaticky | přeložen strojově | přeloženo pomocí"
    ),
    original_words=phrases(
        "originál | původní článek | původní text | číst originál | odkaz na originál | původní publikace "
        "| původní zdroj | původní znění | originální článek | originální text | originál článku | "
        "originál textu | originál zde | přečtěte si originál | originální znění | číst v originále | "
        "původní vydání | v originále | zdrojový článek | zdrojový text"
        "| odkaz na článek"
        "| původní zdroj: | původní titulek"
    ),
    original_title_words=phrases(
        "původní název | název originálu | pod názvem | původní titulek | pod titulem | s názvem | s "
        "titulkem | jako | originální název | titulek originálu"
        "| se jmenoval"
    ),
    in_language_words=phrases("…sky | …cky | v … | v …štině | v jazyce …"),
    rights_words=phrases(
        "držitel práv | nositel práv | majitel práv | vykonavatel práv | práva k | veškerá práva | všechna práva | © | autorská práva | licence | práva k textu | lze "
        "volně šířit | šíření obsahu | pod licencí | další šíření | bez souhlasu"
        "| práva k článku | práva k tomuto | autorská práva k | práva na text | autorské právo | "
        "majitelem práv"
        "| práva: | autorská práva:"
    ),
    open_access_words=phrases(
        "otevřený přístup | volně dostupné | v otevřeném přístupu | volně přístupný | volně dostupný | "
        "volně dostupná | otevřeném přístupu"
    ),
    public_domain_words=phrases(
        "volné dílo | veřejné vlastnictví | public domain | ve veřejném vlastnictví | volným dílem"
        "| práva vypršela | autorská práva vypršela | veřejné doméně | volná díla"
    ),
    all_rights_words=phrases(
        "všechna práva vyhrazena | veškerá práva vyhrazena | další šíření bez souhlasu | publikování nebo "
        "šíření | bez písemného souhlasu | všechna práva jsou vyhrazena | práva vyhrazena | kopírování "
        "zakázáno | přetisk zakázán | šíření zakázáno | bez souhlasu redakce | bez souhlasu vydavatele | "
        "je bez souhlasu zakázáno | přetisk pouze | přetisk jen | převzetí pouze | převzetí jen | přetisk "
        "bez | kopírování bez | šíření bez | šíření je zakázáno | chráněno autorským právem | chráněn "
        "autorským zákonem | chráněno autorským zákonem | přebírání bez"
    ),
    permission_words=phrases(
        "publikování | šíření | kopírování | přetisk | užití | souhlasu | zakázáno | svolení | převzetí"
        "| svolením | souhlasem | přetištěno | přetiskujeme | otištěno | převzato se | přetisku | povolen "
        "| povoleno | zakázán | zakázána | souhlas | užívat | šířit"
        "| bez souhlasu autora | bez souhlasu je | bez předchozího souhlasu | bez předchozího písemného | "
        "jen se souhlasem | pouze se souhlasem | je zakázáno"
    ),
    reuse_words=phrases(
        "s uvedením zdroje | při uvedení zdroje | pokud uvedete zdroj | lze volně šířit | lze volně "
        "převzít | lze volně přebírat | přetisk povolen | přetisk dovolen | přetisk je povolen | převzetí "
        "povoleno | šíření povoleno | šíření je povoleno | volně šiřitelné | volně šiřitelný | převzetí "
        "textu je možné"
        "| smí se volně šířit | je možné volně šířit | je možné volně přebírat"
    ),
    holder_words={
        "anybody": phrases(
            "autor- | redakc- | vydavatel- | vlastní- | majitel- | tvůrc- | překladatel- | příslušn- | jednotliv- | jejich"
        ),
        "label": phrases("vydává | vydavatel | provozovatel | majitel | nakladatel"),
        "ends": phrases("a jeho | není-li | pokud není | s výjimkou"),
    },
    belonging_words=phrases(
        "má | náleží | patří | vlastní | vykonává | jsou majetkem | je majetkem | majetkem | přísluší | "
        "vlastníkem je"
    ),
    disclaimer_words=phrases(
        "názory autorů | názory vyjádřené | nemusí vyjadřovat | nemusí odrážet | vyjadřují názory | "
        "názory svých autorů | nevyjadřují názor | nemusí se shodovat | názor redakce | názorem redakce | "
        "stanoviska redakce | nikoli redakce | nereprezentují | nemusí odpovídat | redakce neodpovídá za"
    ),
    withdrawn_words=phrases(
        "článek byl odstraněn | článek byl stažen | článek byl smazán | tento článek byl odstraněn | "
        "tento článek byl stažen | text byl stažen | článek již není dostupný | již není k dispozici | "
        "článek byl … stažen | článek byl … odstraněn | článek byl … smazán | text byl … stažen | článek "
        "jsme … stáhli | článek jsme … odstranili | stáhli jsme tento článek | článek jsme stáhli"
        "| tento článek byl … stažen | tento článek byl … odstraněn | tento text byl stažen | tento text "
        "byl … stažen | tento článek jsme … stáhli | článek stažen | text stažen | redakce stáhla | "
        "redakce článek … stáhla | redakce odstranila | článek redakce … stáhla | stáhli jsme tento | "
        "stáhli jsme článek | staženo z webu | článek … není dostupný | byl stažen z webu | již není "
        "dostupný | byl redakcí stažen"
    ),
    paywall_words=phrases(
        "pouze pro předplatitele | jen pro předplatitele | obsah jen pro předplatitele | tento článek je "
        "pouze pro předplatitele | chcete-li číst dál | pokračování je dostupné | pro pokračování ve "
        "čtení | článek je určen předplatitelům | zbývá vám přečíst | už máte předplatné | máte již "
        "předplatné | jen předplatitelům | pouze předplatitelům | předplatitelům | koupit článek | "
        "zakoupit článek"
        "| článek je jen pro předplatitele | článek je pouze pro | pro předplatitele | celý článek si "
        "přečtou | celý článek jen pro | celý text je dostupný | zbytek článku | předplatit a číst | "
        "chcete číst dál | pokračování pro předplatitele | odemkněte článek | odemknout článek | "
        "přihlaste se a čtěte | pro přečtení celého | jste předplatitel | článek je zamčený | placený "
        "obsah | dočtete s předplatným | zbývá vám"
    ),
    read_more_words=phrases(
        "čtěte také | přečtěte si také | čtěte dále | více k tématu | související | mohlo by vás "
        "zajímat | čtěte i | čtěte více | související články | viz také | číst dál | k tématu"
    ),
    newsletter_words=phrases(
        "přihlaste se k odběru | odebírejte newsletter | sledujte nás | odebírejte | do vaší schránky | "
        "do schránky | náš newsletter | přihlásit k odběru | přidejte se"
    ),
    speech_verbs=phrases(
        "řekl | řekla | řekli | říká | říkají | uvedl | uvedla | uvádí | prohlásil | prohlásila | dodal | "
        "dodala | dodává | zdůraznil | zdůraznila | vysvětlil | vysvětlila | vysvětluje | napsal | "
        "napsala | píše | míní | tvrdí | připustil | přiznal | varoval | varovala | odpověděl | "
        "odpověděla | zeptal se | připomněl | slíbil | popsal | podotkl | podotkla | podle | říkal | "
        "říkala | uvedli | prohlašuje | sdělil | sdělila | sdělili | sděluje | oznámil | oznámila | "
        "oznámili | upozornil | upozornila | upozorňuje | tvrdil | tvrdila | zdůrazňuje | poznamenal | "
        "poznamenala | připustila | přiznala | soudí | domnívá | myslí | konstatoval | konstatovala | "
        "zeptal | zeptala | potvrdil | potvrdila | vzkázal | informoval | informovala | vyprávěl | "
        "vypráví | ujistil | připomněla | popsala | doplnil | doplnila | věří | odhaduje | hlásí | "
        "slíbila"
    ),
    negations=words("ne není nejsou nikdy nikdo nic nikde žádný žádná žádné bez ani"),
    stopwords=frozenset(
        words(
            "a i v ve na je že se za od s z o ne co kdo jako ale nebo by do po aby bude budou být byl "
            "byla bylo byli protože když kde jak jen už ještě při před mezi nad pod kvůli bez proti přes "
            "tak tu tam vše všichni každý svůj své on ona ono oni my vy já ty ho mu jim jich nás vás to "
            "ta ten tato tento toto tyto té tom tím toho který která které kteří více jeden jedna dva tři "
            "než ani pokud také k ke ze si jsou jsem jsme má mají pro podle"
        )
    ),
    snowball="czech",
    sample=(
        "V pondělí ve městě otevřeli nový most přes řeku. „Čekali jsme na to deset let,“ řekla "
        "starostka. Stavba stála 3,5 milionu korun; auta začnou jezdit od 1. června."
    ),
)
