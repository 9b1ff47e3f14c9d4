"""Bosnian."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="bs",
    english_name="Bosnian",
    own_name="bosanski",
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
        1: ("januar", "jan", "yanvar", "yan", "januara"),
        2: ("februar", "feb", "fevral", "fev", "februara"),
        3: ("mart", "mar", "marta"),
        4: ("april", "apr", "aprel", "aprila"),
        5: ("maj", "may", "maja"),
        6: ("juni", "jun", "iyun", "iyn", "juna"),
        7: ("juli", "jul", "iyul", "iyl", "jula"),
        8: ("august", "aug", "avqust", "avq", "augusta"),
        9: ("septembar", "sep", "sentyabr", "sen", "septembra"),
        10: ("oktobar", "okt", "oktyabr", "oktobra"),
        11: ("novembar", "nov", "noyabr", "noy", "novembra"),
        12: ("decembar", "dec", "dekabr", "dek", "decembra"),
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
        ),
        "illustrator": phrases(
            "ilustracija | ilustracije | ilustrirao | ilustrirala | ilustrator | ilustratorica | "
            "crtež | crteži: | karikatura: | kolaž"
        ),
    },
    note_signatures={
        "translator": phrases(
            "prim. prev. | napomena prevoditelja | op. prev. | opaska prevoditelja | "
            "nap. prev. | prim. prevodioca | napomena prevodioca | prevodilac | prev. | "
            "od prevodioca | bilješka prevoditelja"
        ),
        "editor": phrases(
            "prim. ur. | op. ur. | op.a. | op. a. | napomena uredništva | napomena urednika | "
            "opaska urednika | nap. ur. | prim. red. | napomena redakcije | od redakcije | "
            "prim. redakcije | red. | ur. | bilješka redakcije"
        ),
    },
    comment_words=phrases("također | takođe | igra riječi | u originalu | izvornik | riječ je"),
    copula_words=phrases("je | su | bio | bila | bilo | bili"),
    disclaimer_stems={
        "view": phrases(
            "stavov | mišljenj | gledišt | pozicij | odgovornost | odgovoran | sadržaj | "
            "tekstov | članc | članak"
        ),
        "whose": phrases("autor | redakcij | uredništv | portal | medij | inostran | kolumn"),
        "says": phrases(
            "ne | nužno | isključivo | lični | osobni | izražav | iznes | odražav | pripad | "
            "nije | snosi | odgovara | obavezuj"
        ),
    },
    reports_verbs=phrases(
        "piše | pišu | prenosi | prenio | prenijela | javlja | javljaju | objavio | objavila | objavljuje "
        "| izvijestio | izvijestila | izvještava | navodi | tvrdi | citira | prema | prema pisanju | kako "
        "piše | kako prenosi | pozivajući se na | opisuje | pripovijeda | objašnjava | otkriva | donosi | "
        "bilježi | saznaje | podsjeća | opisao | opisala | predstavlja | donose"
    ),
    citing_words=phrases("pozivajući se na | citirajući | prenosi"),
    outlet_words=phrases(
        "list | dnevnik | novine | sedmičnik | časopis | portal | stranica | agencija | televizija | "
        "magazin | listu | lista | dnevniku | dnevnika | sedmičniku | sedmičnika | časopisu | časopisa | "
        "novinama | portalu | portala | magazinu | magazina | mjesečnik | agencije"
        "| zbornika | novina"
    ),
    source_words=phrases(
        "izvor | izvori | preuzeto s | preuzeto iz | prema | izvor članka | izvor teksta | originalni "
        "izvor | (iz | (prema | prema članku | na osnovu članka | sažetak članka | izvor vijesti"
    ),
    credit_words=phrases(
        "foto | foto: | fotografija | izvor fotografije | ilustracija | screenshot | snimka zaslona | "
        "arhiva | © | autor: | snimak | snimio | snimila | fotografije | crtež | grafika | izvor foto"
    ),
    picture_words={
        "by": phrases("od"),
        "given": phrases("ljubaznošću | ustupila | ustupio | uz dozvolu | za | preko"),
        "copied": phrases("printscreen- | screenshot- | snimka zaslona | snimak ekrana | kadar"),
        "nobody": phrases(
            "arhiv- | privatn- | ličn- | porodičn- | ilustracij- | autor- | redakcij- | čitatelj- | "
            "ustupljen- | društvene mreže | internet | foto | fotografij- | slika | snimak | kolaž"
        ),
        "holder": phrases(
            "agencij- | pres | medij- | policij- | mup | vatrogas- | grad | gradsk- | općin- | opštin- | "
            "ministarstv- | vlad- | univerzitet- | muzej- | fondacij- | udruženj- | izdavač- | novine | "
            "novosti | list | glasnik | oslobođenje | vijesti | dnevnik | sedmičnik | časopis | pozoriš- "
            "| bibliotek- | radio | televizija | klub"
        ),
        "staged": phrases("ilustracij- | ilustrativn-"),
    },
    translated_words=phrases(
        "prijevod | prijevod s | prevedeno | prevedeno s | preveo | prevela"
        "| prijevod sa | preveli | prev. | prevod | s … prevela | s … preveo | sa … prevela | sa … "
        "preveo"
    ),
    republished_words=phrases(
        "preuzeto | preuzeto iz | preneseno | objavljeno uz dopuštenje | prvi put objavljeno | izvorno "
        "objavljeno | izvorno je … objavljen | izvorno … objavljen | prvi put … objavljen | prvobitno "
        "objavljen | prvobitno objavljeno | tekst je prvobitno | je objavljen u | originalno objavljen | "
        "originalno objavljeno | izvorno objavljen | preneseno s | preneseno iz"
    ),
    machine_words=phrases(
        "strojni prijevod | automatski prijevod | strojno prevedeno | automatski prevedeno | mašinski "
        "prijevod | prevedeno automatski | automatski preveden"
    ),
    original_words=phrases(
        "original | izvornik | izvorni članak | izvorni tekst | originalni tekst | pročitajte izvornik | "
        "izvorna objava | link na original | pročitajte original | originalni članak | u originalu | "
        "izvornik članka | prvobitna objava"
    ),
    in_language_words=phrases("na … | na … jeziku"),
    original_title_words=phrases("izvorni naslov | pod naslovom | originalni naslov | s naslovom"),
    rights_words=phrases(
        "prava na | sva prava | © | autorska prava | licencija | licenca | prava na ovaj | prava na tekst "
        "| prava na članak | autorska prava na | nosilac prava | vlasnik prava"
    ),
    open_access_words=phrases("otvoreni pristup | slobodan pristup | u otvorenom pristupu"),
    public_domain_words=phrases(
        "javno dobro | javna domena | javno vlasništvo | javnoj domeni | javnom domenu | prava su istekla"
    ),
    all_rights_words=phrases(
        "sva prava pridržana | sva prava zadržana | sva su prava pridržana | sva prava su pridržana | sva "
        "prava su zadržana | zabranjeno je prenošenje | prenošenje bez | prenošenje samo | zabranjeno "
        "prenošenje | prenošenje zabranjeno | zabranjeno kopiranje | zaštićeno autorskim pravom | "
        "preuzimanje zabranjeno"
    ),
    permission_words=phrases(
        "prenošenje | umnožavanje | kopiranje | preuzimanje | dopuštenja | odobrenja | saglasnosti | "
        "zabranjeno | dozvole"
        "| dozvolom | odobrenjem | uz dozvolu | uz odobrenje | preneseno uz | objavljeno uz | ljubaznošću "
        "| dozvoljeno"
        "| bez dozvole | bez odobrenja | bez pismene dozvole | bez saglasnosti | samo uz dozvolu | samo "
        "uz odobrenje"
    ),
    reuse_words=phrases(
        "uz navođenje izvora | uz navod izvora | uz naznaku izvora | uz obavezno navođenje | prenošenje "
        "dozvoljeno | prenošenje je dozvoljeno | dozvoljeno je prenošenje | preuzimanje dozvoljeno | "
        "slobodno prenositi"
    ),
    holder_words={
        "anybody": phrases("autor- | redakcij- | uredništv- | vlasni- | izdavač- | prevodila-"),
        "label": phrases("izdaje | izdavač | vlasnik"),
        "ends": phrases("osim ako | i njegovi"),
    },
    belonging_words=phrases(
        "pripadaju | pripada | u vlasništvu | su vlasništvo | je vlasništvo | vlasništvo | zadržava"
    ),
    disclaimer_words=phrases(
        "stavovi izneseni | mišljenje autora | ne odražavaju nužno | stavovi autora | ne odražavaju "
        "stavove | ne odražava stav | stavove redakcije | ne predstavljaju stavove"
    ),
    withdrawn_words=phrases(
        "članak je uklonjen | tekst je uklonjen | članak je povučen | članak je obrisan | vijest je "
        "uklonjena | više nije dostupan"
        "| članak je … uklonjen | članak je … povučen | tekst je … uklonjen | članak smo … uklonili | "
        "članak smo … povukli | tekst je povučen | ovaj članak je … uklonjen"
    ),
    paywall_words=phrases(
        "samo za pretplatnike | sadržaj za pretplatnike | za nastavak čitanja | samo pretplatnicima | "
        "pretplatnicima"
        "| dostupno samo pretplatnicima | za čitanje cijelog | ostatak članka | za pretplatnike"
    ),
    read_more_words=phrases(
        "pročitajte još | pročitajte i | čitajte još | više o temi | povezane vijesti | opširnije | "
        "pogledajte i | čitajte i"
    ),
    newsletter_words=phrases("prijavite se na newsletter | pratite nas | prijavite se na | pretplatite se"),
    speech_verbs=phrases(
        "rekao | rekla | rekli | kaže | kažu | kazao | kazala | izjavio | izjavila | naveo | navela | "
        "dodao | dodala | dodaje | naglasio | naglasila | istaknuo | istaknula | ističe | poručio | "
        "poručila | objasnio | objasnila | objašnjava | napisao | napisala | piše | smatra | tvrdi | "
        "priznao | priznala | upozorio | upozorila | odgovorio | odgovorila | upitao | upitala | "
        "podsjetio | obećao | prema riječima"
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
        "kazala je načelnica. Gradnja je koštala 3,5 miliona maraka; automobili će prelaziti od 1. "
        "juna."
    ),
)
