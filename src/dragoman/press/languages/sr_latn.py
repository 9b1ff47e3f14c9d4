"""Serbian (Latin)."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="sr-Latn",
    english_name="Serbian (Latin)",
    own_name="srpski (latinica)",
    letters="čćđšž",
    abbreviations=frozenset(
        words(
            "g god br tj itd itsl npr dr prof mr inž dipl ul bul trg str sv o s v čl st tač tzv tv rs "
            "hilj mln mil mlrd min sek č kg km m cm mm ha red prev prim ured izd gen puk major kap nem "
            "engl fr lat grč rus srp it šp n.e p.n.e"
        )
    ),
    quotes=(
        ("„", "“"),
        ("„", "”"),
        ("‚", "’"),
        ("»", "«"),
    ),
    decimal=",",
    group=".",
    months={
        1: ("januar", "jan", "yanvar", "yan", "januara"),
        2: ("februar", "feb", "fevral", "fev", "februara"),
        3: ("mart", "mar", "marta"),
        4: ("april", "apr", "aprel", "aprila"),
        5: ("maj", "may", "maja"),
        6: ("jun", "iyun", "iyn", "juna", "juni"),
        7: ("jul", "iyul", "iyl", "jula", "juli"),
        8: ("avgust", "avg", "avqust", "avq", "avgusta"),
        9: ("septembar", "sep", "sentyabr", "sen", "sept", "septembra"),
        10: ("oktobar", "okt", "oktyabr", "oktobra"),
        11: ("novembar", "nov", "noyabr", "noy", "novembra"),
        12: ("decembar", "dec", "dekabr", "dek", "decembra"),
    },
    weekdays=phrases(
        "ponedeljak | utorak | sreda | četvrtak | petak | subota | nedelja | pon | uto | sre | čet | "
        "pet | sub | ned"
    ),
    today=phrases("danas"),
    yesterday=phrases("juče | jučer"),
    clock_words=phrases("u"),
    published_words=phrases("objavljen"),
    updated_words=phrases("ažuriran | izmenjen | promenjen"),
    byline_words=phrases(
        "autor | autori | autorka | autor: | piše | piše: | tekst | tekst: | priredio | priredila | "
        "razgovarao | razgovarala | sastavio"
    ),
    role_words={
        "author": phrases(
            "autor | autorka | autori | piše | tekst | kolumnista | priredio | priredila | napisao | "
            "napisala | reportaža: | kolumna: | kolumnistkinja | razgovarali | razgovor vodila | "
            "razgovor vodio | intervju vodila | intervju vodio | autor teksta | autorka teksta | "
            "beleži | zabeležila | zabeležio | novinar: | novinarka: | reporter: | reporterka:"
        ),
        "translator": phrases(
            "prevod | prevodilac | preveo | prevela | prevoditeljka | prevod sa engleskog | "
            "prevod s engleskog | prevod sa | prevod s | prev. | preveli | prevodioci | prevod teksta"
        ),
        "editor": phrases(
            "urednik | urednica | glavni urednik | uredio | uredila | redakcija | urednik rubrike | "
            "urednica rubrike | glavna urednica | odgovorni urednik | lektura | lektor | lektorka | "
            "priređivač"
        ),
        "photographer": phrases(
            "foto | fotograf | fotografija | fotoreporter | snimio | snimila | fotografije | "
            "fotografkinja | fotoreporterka"
        ),
        "illustrator": phrases(
            "ilustracija | ilustrator | crtež | karikatura | kolaž | ilustracije | ilustrovao | "
            "ilustrovala | ilustratorka | crteži: | karikaturista | crtač"
        ),
        "correspondent": phrases(
            "dopisnik | dopisnica | specijalni izveštač | izveštač | našeg dopisnika | "
            "naše dopisnice | naš dopisnik | naša dopisnica | specijalna izveštačica | izveštačica | "
            "stalni dopisnik | specijalni dopisnik | izaslanik | naš izaslanik"
            "| od našeg dopisnika | od našeg izveštača | od naše dopisnice | od našeg specijalnog "
            "izveštača"
        ),
        "agency": phrases("agencija | novinska agencija"),
    },
    note_signatures={
        "translator": phrases(
            "prim. prev. | prim.prev. | primedba prevodioca | napomena prevodioca | prevodilac | "
            "prev. | prim. prevodioca | prim.prev | napomena prev. | bel. prev. | "
            "od prevodioca | beleška prevodioca | prim. pr. | nap. prev. | primedba prev. | "
            "prim. prevod. | op. prev."
        ),
        "editor": phrases(
            "prim. red. | prim. ur. | prim. urednika | napomena redakcije | napomena urednika | "
            "primedba redakcije | prim. aut. | red. | od redakcije | redakcija | "
            "prim. redakcije | prim. uredništva | ur. | urednik | beleška redakcije | "
            "napomena uredništva | prim. priređ. | ispravka | prim.red. | nap. red. | "
            "prim. ured. | nap. ur. | napomena red. | op. red."
        ),
    },
    comment_words=phrases(
        "takođe | igra reči | u originalu | original | reč je | kurziv | sic | "
        "ime je promenjeno | poslovica | rima | citat | više ne postoji | ne mešati | od tada | "
        "reč | izraz | kasnije"
    ),
    copula_words=phrases("je | su | bio | bila | bilo | bili | umro | može | ne | nisu | nije"),
    disclaimer_stems={
        "view": phrases("mišljenj | gledišt | odgovornost | tekstov | sadržaj | članc | stav"),
        "whose": phrases(
            "autor | redakcij | uredništv | portal | list | medij | kolumn | strani | strane | "
            "prenet | preveden"
        ),
        "says": phrases(
            "ne | nužno | isključivo | lični | izražava | iznet | odražava | pripada | nije | "
            "snosi | samo | odgovara | odgovoran | obavezuj | nisu"
        ),
    },
    reports_verbs=phrases(
        "piše | pišu | pisao | pisala | prenosi | preneo | prenela | preneli | prenose | javlja | "
        "javljaju | javio | javila | saopštava | saopštio | saopštila | objavio | objavila | objavljuje | "
        "navodi | navode | izveštava | izvještava | tvrdi | citira | prema podacima | prema navodima | "
        "kako piše | kako prenosi | kako navodi | pozivajući se na | opisuje | pripoveda | objašnjava | "
        "otkriva | donosi | beleži | saznaje | podseća | opisao | opisala | priča | pita se | predstavlja "
        "| prema pisanju | donose | prema"
    ),
    citing_words=phrases("pozivajući se na | sa pozivom na | citirajući | prenosi"),
    outlet_words=phrases(
        "list | dnevnik | novine | nedeljnik | časopis | portal | sajt | agencija | televizija | magazin "
        "| listu | lista | dnevniku | dnevnika | nedeljniku | nedeljnika | časopisu | časopisa | novinama "
        "| portalu | portala | magazinu | magazina | mesečnik | agencije | sajtu | sajta"
        "| zbornika | zborniku | novina | mesečnika"
    ),
    source_words=phrases(
        "izvor | izvori | prema | preuzeto sa | preuzeto iz | pozivajući se na | izvor vesti | izvor "
        "članka | izvor teksta | originalni izvor | (iz | (prema | prema članku | na osnovu članka | "
        "prema pisanju | sažetak članka | izvorni medij"
    ),
    credit_words=phrases(
        "foto | fotografija | foto: | izvor fotografije | ilustracija | slika | printskrin | snimak "
        "ekrana | kadar iz snimka | © | autor: | snimak | snimio | snimila | fotografije | crtež | "
        "grafika | izvor foto"
    ),
    picture_words={
        "by": phrases("od"),
        "given": phrases("ljubaznošću | ustupila | ustupio | uz dozvolu | za | preko"),
        "copied": phrases("printskrin- | printscreen- | screenshot- | skrinšot- | snimak ekrana | kadar"),
        "nobody": phrases(
            "arhiv- | privatn- | ličn- | porodičn- | ilustracij- | autor- | redakcij- | čita- | "
            "ustupljen- | društvene mreže | internet | jutjub | fejsbuk | foto | fotografij- | slika | "
            "snimak | javno vlasništvo | kolaž"
        ),
        "holder": phrases(
            "agencij- | pres | medij- | policij- | mup | vatrogas- | grad | gradsk- | opštin- | "
            "ministarstv- | vlad- | univerzitet- | muzej- | fondacij- | udruženj- | izdavač- | novine | "
            "novosti | list | glasnik | politika | vijesti | vesti | dnevnik | nedeljnik | časopis | "
            "pozoriš- | bibliotek- | radio | televizija | klub"
        ),
        "staged": phrases("ilustracij- | ilustrativn-"),
    },
    translated_words=phrases(
        "prevod | prevod sa | prevod s | prevedeno | prevedeno sa | prevedeno s | preveo | prevela | u "
        "prevodu | prevod redakcije | preveo sa | prevela sa"
        "| prev. | preveli | prevod teksta | sa … prevela | sa … preveo | s … prevela | s … preveo"
    ),
    republished_words=phrases(
        "preštampano | preuzeto | preuzeto sa | preuzeto iz | objavljeno uz dozvolu | uz dozvolu | "
        "prvobitno objavljeno | prvi put objavljeno | preneto sa | tekst prenosimo | prenosimo iz | "
        "preuzimamo iz | tekst je prvobitno objavljen | prvobitno je objavljen | prenosimo uz dozvolu | "
        "prvobitno … objavljen | izvorno objavljen | izvorno objavljeno | izvorno … objavljen | prvi put "
        "… objavljen | prvi put objavljen | je objavljen u | objavljeno u listu | objavljen u listu | "
        "originalno objavljen | originalno objavljeno | izašao u | izašlo u | prenosimo iz lista | "
        "preneto iz"
        "| preuzimamo | preuzeli smo"
        "| u okviru razmene | preuzet | u celini preuzet | uz saglasnost | preuzet uz saglasnost"
    ),
    machine_words=phrases(
        "mašinski prevod | mašinsko prevođenje | automatski prevod | automatski prevedeno | prevedeno "
        "automatski | prevedeno pomoću | preveden automatski | mašinski prevedeno | mašinski preveden | "
        "automatski preveden"
    ),
    original_words=phrases(
        "original | originalni tekst | originalni članak | izvorni tekst | izvorni članak | pročitajte "
        "original | link ka originalu | izvornik | izvorna objava | originalna objava | original teksta | "
        "original članka | originalni prilog | u originalu | čitajte u originalu | izvorna publikacija | "
        "link na original | prvobitna objava | pogledajte original"
    ),
    original_title_words=phrases(
        "naslov originala | originalni naslov | izvorni naslov | pod naslovom | sa naslovom | naslovljen"
    ),
    in_language_words=phrases("na … | na … jeziku"),
    rights_words=phrases(
        "prava na ovaj tekst | sva prava | © | autorska prava | nosilac prava | licenca | prenošenje "
        "tekstova | preuzimanje teksta | dozvoljeno prenošenje | zabranjeno prenošenje | sadržaj je "
        "dostupan | prava na tekst | pod licencom | prenošenje dozvoljeno | preuzimanje dozvoljeno"
        "| prava na | autorska prava na | autorsko pravo | prava na članak | nosilac autorskih prava | "
        "vlasnik prava"
        "| prava: | autorska prava:"
    ),
    open_access_words=phrases(
        "u otvorenom pristupu | slobodan pristup | otvoreni pristup | slobodno dostupno"
    ),
    public_domain_words=phrases(
        "javno dobro | u javnom vlasništvu | javno vlasništvo | u javnom domenu | javni domen | autorska "
        "prava su istekla | javna svojina"
    ),
    all_rights_words=phrases(
        "sva prava zadržana | sva prava su zadržana | zabranjeno prenošenje | zabranjeno je preuzimanje | "
        "sva prava su zaštićena | sva prava zaštićena | zabranjeno je prenošenje | prenošenje bez | "
        "prenošenje samo | preuzimanje bez | preuzimanje samo | prenošenje zabranjeno | prenošenje je "
        "zabranjeno | preuzimanje zabranjeno | preuzimanje je zabranjeno | umnožavanje zabranjeno | "
        "zabranjeno umnožavanje | zabranjeno kopiranje | zaštićeno autorskim pravom | zabranjeno je "
        "umnožavanje | zabranjeno preuzimanje"
    ),
    permission_words=phrases(
        "prenošenje | umnožavanje | kopiranje | preuzimanje | korišćenje | dozvole | saglasnosti | "
        "odobrenja | zabranjeno | dozvoljeno"
        "| dozvolom | odobrenjem | uz dozvolu | uz odobrenje | preneto uz | objavljeno uz | ljubaznošću | "
        "preneto sa | zabranjena | link"
        "| bez dozvole | bez pisane dozvole | bez odobrenja | bez saglasnosti | samo uz dozvolu | samo uz "
        "odobrenje | isključivo uz dozvolu | samo uz pismenu"
    ),
    reuse_words=phrases(
        "uz navođenje izvora | uz navod izvora | uz obavezno navođenje | uz obavezan link | prenošenje "
        "dozvoljeno | prenošenje je dozvoljeno | dozvoljeno je prenošenje | dozvoljeno prenošenje | "
        "preuzimanje dozvoljeno | preuzimanje je dozvoljeno | dozvoljeno je preuzimanje | slobodno "
        "prenositi | slobodno se prenosi | slobodno preuzeti | uz link ka izvoru"
    ),
    holder_words={
        "anybody": phrases("autor- | redakcij- | uredništv- | vlasni- | izdavač- | prevodila- | njihov-"),
        "label": phrases("izdaje | izdavač | vlasnik | osnivač"),
        "ends": phrases("osim ako | i njegovi | izuzev"),
    },
    belonging_words=phrases(
        "sva prava pripadaju | pripadaju | pripada | u vlasništvu | su vlasništvo | je vlasništvo | "
        "vlasništvo | zadržava | polaže"
    ),
    disclaimer_words=phrases(
        "stavovi izneti u tekstu | stavovi izraženi | mišljenje autora ne odražava | stavovi autora ne "
        "moraju | redakcija ne odgovara | ne odražavaju nužno | ne odražavaju stavove | ne odražava stav "
        "| stavove redakcije | stavovi izneti | ne predstavljaju stavove | stav redakcije | ne moraju "
        "odražavati"
    ),
    withdrawn_words=phrases(
        "tekst je uklonjen | članak je uklonjen | tekst je povučen | članak je povučen | vest je "
        "uklonjena | sadržaj je uklonjen | tekst je obrisan | članak je obrisan | vest je obrisana | nije "
        "više dostupan | tekst je … uklonjen | tekst je … povučen | članak je … uklonjen | članak je … "
        "povučen"
        "| ovaj tekst je povučen | ovaj tekst je … povučen | ovaj tekst je … uklonjen | tekst smo … "
        "povukli | tekst smo povukli | tekst smo … uklonili | tekst smo uklonili | članak smo … povukli | "
        "redakcija je povukla | redakcija je … povukla | redakcija je uklonila | vest je … povučena | "
        "vest je … uklonjena | vest je povučena | povučen sa sajta | uklonjen sa sajta | tekst povučen | "
        "više nije dostupan"
    ),
    paywall_words=phrases(
        "samo za pretplatnike | dostupno pretplatnicima | da biste pročitali ceo tekst | sadržaj za "
        "pretplatnike | za nastavak čitanja | već ste pretplatnik | samo pretplatnicima | pretplatnicima"
        "| tekst je dostupan samo | dostupno samo pretplatnicima | samo pretplatnici | za pretplatnike | "
        "ostatak teksta | nastavak teksta | otključajte tekst | da biste nastavili čitanje | da nastavite "
        "čitanje | za čitanje celog teksta | ako ste pretplatnik | nastavite čitanje uz"
    ),
    read_more_words=phrases(
        "pročitajte još | pročitajte i | čitajte još | pogledajte još | opširnije | detaljnije | "
        "povezane vesti | još vesti | možda će vas zanimati | pogledajte i | čitajte i | više o temi"
    ),
    newsletter_words=phrases(
        "prijavite se na bilten | prijavite se na njuzleter | pratite nas | zapratite nas | pridružite "
        "se našem kanalu | prijavite se na | pretplatite se | u vaše sanduče | naš bilten | pridružite "
        "se"
    ),
    speech_verbs=phrases(
        "rekao | rekla | rekli | kaže | kažu | kazao | kazala | izjavio | izjavila | izjavljuje | naveo | "
        "navela | navodi | dodao | dodala | dodaje | naglasio | naglasila | istakao | istakla | ističe | "
        "poručio | poručila | saopštio | saopštila | objasnio | objasnila | objašnjava | napisao | "
        "napisala | piše | smatra | tvrdi | priznao | priznala | upozorio | upozorila | odgovorio | "
        "odgovorila | upitao | upitala | podsetio | podsetila | obećao | obećala | ocenio | ocenila | "
        "prokomentarisao | prema rečima | po mišljenju | izjavili | prenosi"
    ),
    negations=words(
        "ne ni nije nisu nisam nisi nismo niste nema nemoj nikad nikada niko ništa nigde nikako "
        "nijedan nijedna bez"
    ),
    stopwords=frozenset(
        words(
            "i u na je da se za su od sa s o ne što kao a iz to koji koja koje ali ili bi do po će pa li "
            "biti bio bila bilo bili jer kad kada gde kako samo već još posle pre preko zbog kod pod nad "
            "između bez protiv kroz tako tu tamo ovde sve svi svaki svoj svoja svoje on ona ono oni one "
            "mi vi ja ti ga ju mu joj im ih nas vas mene tebe sebe ovaj ova ovo taj ta te tog tom njega "
            "nju njih više manje jedan dva tri nego ni niti ako dok čak međutim takođe"
        )
    ),
    snowball="serbian",
    sample=(
        "U ponedeljak je u gradu otvoren novi most preko reke. „Čekali smo ovo deset godina“, rekla "
        "je gradonačelnica. Gradnja je koštala 3,5 mil. dinara; automobili će preći 1. juna."
    ),
)
