"""Croatian."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="hr",
    english_name="Croatian",
    own_name="hrvatski",
    letters="čćđšž",
    abbreviations=frozenset(
        words(
            "g god br dr mr prof tj itd sl npr sv str ul trg mil mlrd tis min sek km kg m cm st stoljeća "
            "čl dipl ing doc akad gen puk red prev prim ur op a.d"
        )
    ),
    quotes=(
        ("„", "”"),
        ("„", "“"),
        ("»", "«"),
        ("«", "»"),
        ("“", "”"),
    ),
    decimal=",",
    group=".",
    months={
        1: ("siječnja", "sij", "siječanj", "yan"),
        2: ("veljače", "velj", "veljača", "fev"),
        3: ("ožujka", "ožu", "ožujak", "mar"),
        4: ("travnja", "tra", "travanj", "apr"),
        5: ("svibnja", "svi", "svibanj", "may"),
        6: ("lipnja", "lip", "lipanj", "iyn"),
        7: ("srpnja", "srp", "srpanj", "iyl"),
        8: ("kolovoza", "kol", "kolovoz", "avq"),
        9: ("rujna", "ruj", "rujan", "sen"),
        10: ("listopada", "lis", "listopad", "okt"),
        11: ("studenoga", "stu", "studeni", "noy", "studenog"),
        12: ("prosinca", "pro", "prosinac", "dek"),
    },
    weekdays=phrases(
        "ponedjeljak | utorak | srijeda | četvrtak | petak | subota | nedjelja | pon | uto | sri | "
        "čet | pet | sub | ned"
    ),
    today=phrases("danas"),
    yesterday=phrases("jučer"),
    clock_words=phrases("u"),
    published_words=phrases("objavljen"),
    updated_words=phrases("ažuriran | izmijenjen"),
    byline_words=phrases(
        "autor | autorica | autori | autor: | piše | piše: | tekst | tekst: | razgovarao | "
        "razgovarala | priredio | priredila"
    ),
    role_words={
        "author": phrases(
            "autor | autorica | piše | tekst | priredio | priredila | napisao | napisala | "
            "reportaža: | kolumna: | kolumnist | kolumnistica | komentar: | analiza: | razgovarali | "
            "razgovor vodila | razgovor vodio | intervju: | autor teksta | autorica teksta | "
            "zabilježila | zabilježio | pripremio | pripremila | autori teksta | novinar: | "
            "novinarka: | reporter: | reporterka:"
        ),
        "translator": phrases(
            "prijevod | prevoditelj | prevoditeljica | preveo | prevela | s engleskog preveo | "
            "s engleskog prevela | prijevod s | prijevod sa | preveli | prevoditelji | prev. | "
            "prijevod teksta | prevodilac | prevod"
        ),
        "editor": phrases(
            "urednik | urednica | glavni urednik | uredništvo | redakcija | glavna urednica | uredio | "
            "uredila | urednik rubrike | urednica rubrike | odgovorni urednik | lektura | lektor | "
            "lektorica"
        ),
        "photographer": phrases(
            "foto | fotografija | fotograf | fotografije | snimio | snimila | snimke | fotoreporter | "
            "fotografkinja | fotoreporterka"
        ),
        "correspondent": phrases(
            "dopisnik | dopisnica | izvjestitelj | izvjestiteljica | naš dopisnik | naša dopisnica | "
            "našeg dopisnika | naše dopisnice | posebni izvjestitelj | posebna izvjestiteljica | "
            "specijalni izvjestitelj | posebni izaslanik | izvjestilac"
            "| od našeg dopisnika | od naše dopisnice | od našeg izvjestitelja | od našega "
            "dopisnika"
        ),
        "illustrator": phrases(
            "ilustracija | ilustracije | ilustrirao | ilustrirala | ilustrator | ilustratorica | "
            "crtež | crteži: | karikatura: | kolaž"
        ),
    },
    note_signatures={
        "translator": phrases(
            "prim. prev. | napomena prevoditelja | op. prev. | opaska prevoditelja | "
            "nap. prev. | prevoditelj | prev. | prevoditeljica | bilješka prevoditelja | "
            "op. prevoditelja | prim. prevoditelja | napomena prevoditeljice | "
            "nap. prevoditelja | prim. pr. | nap. pr. | op. pr. | opaska prev."
        ),
        "editor": phrases(
            "prim. ur. | op. ur. | op.a. | op. a. | napomena uredništva | napomena urednika | "
            "opaska urednika | nap. ur. | prim. red. | ur. | red. | op. red. | op. uredništva | "
            "prim. uredništva | od uredništva | bilješka uredništva | uredništvo | op. u. | "
            "prim. u. | napomena redakcije | ispravak | nap. red. | nap. uredništva | "
            "opaska red. | opaska uredništva"
        ),
    },
    comment_words=phrases(
        "također | igra riječi | u originalu | u izvorniku | riječ je | kurziv | sic | "
        "ime je promijenjeno | poslovica | rima | citat | više ne postoji | ne miješati | "
        "otada | riječ | izraz | kasnije"
    ),
    copula_words=phrases("je | su | bio | bila | bilo | bili | umro | može | ne | nisu | nije"),
    disclaimer_stems={
        "view": phrases(
            "stavov | mišljenj | gledišt | odgovornost | odgovoran | sadržaj | tekstov | članc | članak"
        ),
        "whose": phrases(
            "autor | redakcij | uredništv | portal | medij | nakladnik | stranih | kolumn | list"
        ),
        "says": phrases(
            "ne | nužno | osobni | izražav | iznes | odražav | pripad | nije | snosi | "
            "odgovara | obvezuj | isključiv"
        ),
    },
    reports_verbs=phrases(
        "piše | pišu | prenosi | prenio | prenijela | javlja | javljaju | objavio | objavila | objavljuje "
        "| izvijestio | izvijestila | izvještava | navodi | tvrdi | citira | prema | prema pisanju | kako "
        "piše | kako prenosi | pozivajući se na | opisuje | pripovijeda | objašnjava | otkriva | donosi | "
        "bilježi | doznaje | podsjeća | opisao | opisala | pita se | predstavlja | navodi list | "
        "izvještavaju | donose"
    ),
    citing_words=phrases("pozivajući se na | citirajući | prenosi"),
    outlet_words=phrases(
        "list | dnevnik | novine | tjednik | časopis | portal | stranica | agencija | televizija | "
        "magazin | listu | lista | dnevniku | dnevnika | tjedniku | tjednika | časopisu | časopisa | "
        "novinama | portalu | portala | magazinu | magazina | mjesečnik | mjesečniku | agencije | "
        "stranici"
        "| zbornik | zbornika | zborniku | novina | agenciji | mjesečnika | glasila | glasilu"
    ),
    source_words=phrases(
        "izvor | izvori | preuzeto s | preuzeto iz | prema | izvor članka | izvor teksta | originalni "
        "izvor | (iz | (prema | prema članku | na temelju članka | sažetak članka | prema tekstu | izvor "
        "vijesti"
    ),
    credit_words=phrases(
        "foto | foto: | fotografija | izvor fotografije | ilustracija | screenshot | snimka zaslona | "
        "arhiva | © | autor: | snimka | snimio | snimila | fotografije | crtež | grafika | izvor foto "
        "| vizualizacija"
    ),
    picture_words={
        "by": phrases("od"),
        "given": phrases("ljubaznošću | ustupila | ustupio | uz dopuštenje | za | preko"),
        "copied": phrases("printscreen- | screenshot- | snimka zaslona | kadar"),
        "nobody": phrases(
            "arhiv- | privatn- | osobn- | obiteljsk- | ilustracij- | autor- | redakcij- | čitatelj- | "
            "ustupljen- | društvene mreže | internet | foto | fotografij- | slika | snimk- | javna domena "
            "| kolaž"
        ),
        "holder": phrases(
            "agencij- | pres | medij- | policij- | mup | vatrogas- | grad | gradsk- | općin- | županij- | "
            "ministarstv- | vlad- | sveučilišt- | muzej- | zaklad- | udrug- | nakladn- | novine | novosti "
            "| list | glasnik | vjesnik | vijesti | dnevnik | tjednik | časopis | kazališt- | knjižnic- | "
            "radio | televizija | klub"
        ),
        "staged": phrases("ilustracij- | ilustrativn- | simboličn-"),
    },
    translated_words=phrases(
        "prijevod | prijevod s | prevedeno | prevedeno s | preveo | prevela"
        "| prijevod sa | preveli | prev. | prijevod teksta | s … prevela | s … preveo | sa … prevela "
        "| sa … preveo"
    ),
    republished_words=phrases(
        "preuzeto | preuzeto iz | preneseno | objavljeno uz dopuštenje | prvi put objavljeno | izvorno "
        "objavljeno | tekst prenosimo | prenosimo iz | tekst je izvorno objavljen | izvorno je objavljen "
        "| uz dopuštenje | izvorno je … objavljen | izvorno … objavljen | prvi put … objavljen | prvotno "
        "objavljen | prvotno objavljeno | tekst je prvotno | je objavljen u | objavljen je u | prvi je "
        "put objavljen | prvi put objavljen | originalno objavljen | originalno objavljeno | izvorno "
        "objavljen | preneseno s | preneseno iz | prenosimo s dopuštenjem"
        "| prenosimo | preuzimamo"
        "| u sklopu razmjene | u okviru suradnje"
        "| izvornik je objavljen | izvornik … objavljen | s dopuštenjem | tekst … objavljen u"
    ),
    machine_words=phrases(
        "strojni prijevod | automatski prijevod | strojno prevedeno | automatski prevedeno | prevedeno "
        "automatski | automatski preveden"
    ),
    original_words=phrases(
        "original | izvornik | izvorni članak | izvorni tekst | originalni tekst | pročitajte izvornik | "
        "izvorna objava | izvornik članka | poveznica na izvornik | link na original | pročitajte "
        "original | originalni članak | izvorni izvor | pročitaj u originalu | u izvorniku | prvotna "
        "objava | izvorni prilog"
    ),
    in_language_words=phrases("na … | na … jeziku"),
    original_title_words=phrases(
        "izvorni naslov | pod naslovom | naslov izvornika | s naslovom | originalni naslov"
    ),
    rights_words=phrases(
        "nositelj prava | vlasnik prava | prava na | sva prava | © | autorska prava | licencija | licenca | prava na ovaj | prava na tekst "
        "| prava na članak | autorska prava na | nositelj prava | nositelj autorskih prava | vlasnik "
        "prava"
        "| prava: | autorska prava:"
    ),
    open_access_words=phrases("otvoreni pristup | slobodan pristup | u otvorenom pristupu"),
    public_domain_words=phrases(
        "javno dobro | javna domena | javno vlasništvo | javnoj domeni | prava su istekla | u javnoj domeni"
    ),
    all_rights_words=phrases(
        "sva prava pridržana | sva prava zadržana | sva su prava pridržana | prava pridržana | sva prava "
        "su pridržana | zabranjeno je prenošenje | prenošenje bez | prenošenje samo | zabranjeno "
        "prenošenje | prenošenje zabranjeno | zabranjeno kopiranje | zaštićeno autorskim pravom | "
        "preuzimanje zabranjeno | prenošenje je zabranjeno"
    ),
    permission_words=phrases(
        "prenošenje | umnožavanje | kopiranje | preuzimanje | dopuštenja | odobrenja | suglasnosti | "
        "zabranjeno | dozvole"
        "| dopuštenjem | odobrenjem | uz dopuštenje | uz odobrenje | uz dozvolu | preneseno uz | "
        "objavljeno uz | ljubaznošću | dopušteno | zabranjena"
        "| bez dopuštenja | bez pisanog dopuštenja | bez odobrenja | bez dozvole | bez suglasnosti | samo "
        "uz dopuštenje | samo uz odobrenje | samo uz dozvolu | isključivo uz dopuštenje | zabranjeno je "
        "svako"
    ),
    reuse_words=phrases(
        "uz navođenje izvora | uz navod izvora | uz naznaku izvora | uz obvezno navođenje | prenošenje "
        "dopušteno | prenošenje je dopušteno | dopušteno je prenošenje | preuzimanje dopušteno | "
        "dozvoljeno je prenošenje | slobodno prenositi | slobodno se prenosi | uz objavu poveznice"
    ),
    holder_words={
        "anybody": phrases(
            "autor- | redakcij- | uredništv- | vlasni- | nakladnik- | izdavač- | prevoditelj-"
        ),
        "label": phrases("izdaje | nakladnik | izdavač | vlasnik"),
        "ends": phrases("osim ako | i njegovi"),
    },
    belonging_words=phrases(
        "pridržava | pripadaju | pripada | u vlasništvu | su vlasništvo | je vlasništvo | vlasništvo | vlasnik je | "
        "zadržava | polaže"
    ),
    disclaimer_words=phrases(
        "stavovi izneseni | mišljenje autora | ne odražavaju nužno | stavovi autora | ne odražavaju "
        "stavove | ne odražava stav | stavove redakcije | stavove uredništva | ne predstavljaju stavove | "
        "ne moraju odražavati"
    ),
    withdrawn_words=phrases(
        "članak je uklonjen | tekst je uklonjen | članak je povučen | članak je obrisan | vijest je "
        "uklonjena | više nije dostupan | članak je … uklonjen | članak je … povučen | tekst je … "
        "uklonjen"
        "| članak smo … uklonili | članak smo uklonili | članak smo povukli | članak smo … povukli | "
        "tekst smo povukli | tekst je … povučen | tekst je povučen | povučen članak | članak povučen | "
        "članak uklonjen | ovaj članak je … uklonjen | ovaj je članak … povučen | ovaj je članak … "
        "uklonjen | nije više dostupan"
    ),
    paywall_words=phrases(
        "samo za pretplatnike | sadržaj za pretplatnike | za nastavak čitanja | već ste pretplatnik | "
        "samo pretplatnicima | pretplatnicima"
        "| članak je dostupan samo | dostupno samo pretplatnicima | samo pretplatnici | za čitanje "
        "cijelog članka | ostatak članka | pretplatite se za | pretplatite se i | otključajte članak | za "
        "pretplatnike | nastavite čitati uz | ako ste pretplatnik"
    ),
    read_more_words=phrases(
        "pročitajte još | pročitajte i | čitajte još | više o temi | povezane vijesti | opširnije | "
        "pogledajte i | čitajte i | vezane vijesti"
    ),
    newsletter_words=phrases(
        "prijavite se na newsletter | pratite nas | prijavite se na | pretplatite se | u vaš sandučić | "
        "naš bilten | naš newsletter"
        "| pratite nas na | našem kanalu | naš viber kanal"
    ),
    speech_verbs=phrases(
        "rekao | rekla | rekli | kaže | kažu | kazao | kazala | izjavio | izjavila | naveo | navela | "
        "dodao | dodala | dodaje | naglasio | naglasila | istaknuo | istaknula | ističe | poručio | "
        "poručila | objasnio | objasnila | objašnjava | napisao | napisala | piše | smatra | tvrdi | "
        "priznao | priznala | upozorio | upozorila | odgovorio | odgovorila | upitao | upitala | "
        "podsjetio | obećao | prema riječima | navodi | priopćio | priopćila"
    ),
    negations=words("ne ni nije nisu nisam nismo nema nikad nikada nitko niko ništa nigdje nijedan bez"),
    stopwords=frozenset(
        words(
            "i u na je da se za su od s sa o ne što ko tko kao a iz to koji koja koje ali ili bi do po će "
            "pa li biti bio bila bilo bili jer kad kada gdje kako samo već još nakon poslije prije preko "
            "zbog kod pod nad između bez protiv kroz tako tu tamo ovdje sve svi svaki svoj svoja on ona "
            "ono oni mi vi ja ti ga mu joj im ih nas vas mene ovaj ova ovo taj ta te tog tom njega nju "
            "više jedan dva tri nego ni niti ako dok čak međutim također"
        )
    ),
    snowball="serbian",
    sample=(
        "U ponedjeljak je u gradu otvoren novi most preko rijeke. „Čekali smo ovo deset godina“, "
        "rekla je gradonačelnica. Gradnja je stajala 3,5 milijuna eura; automobili će prelaziti od 1. "
        "lipnja."
    ),
)
