"""Slovenian."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="sl",
    english_name="Slovenian",
    own_name="slovenščina",
    letters="čšž",
    abbreviations=frozenset(
        words(
            "g ga dr mag prof inž oz npr itd ipd t.i sv str ul st čl mio mrd min sek km kg m cm dipl doc "
            "gen red prev op ur tel let"
        )
    ),
    quotes=(
        ("„", "“"),
        ("‚", "‘"),
        ("»", "«"),
        ("«", "»"),
    ),
    decimal=",",
    group=".",
    months={
        1: ("januar", "jan", "yanvar", "yan", "januarja"),
        2: ("februar", "feb", "fevral", "fev", "februarja"),
        3: ("marec", "mar", "mart", "marca"),
        4: ("april", "apr", "aprel", "aprila"),
        5: ("maj", "may", "maja"),
        6: ("junij", "jun", "iyun", "iyn", "junija"),
        7: ("julij", "jul", "iyul", "iyl", "julija"),
        8: ("avgust", "avg", "avqust", "avq", "avgusta"),
        9: ("september", "sep", "sentyabr", "sen", "septembra"),
        10: ("oktober", "okt", "oktyabr", "oktobra"),
        11: ("november", "nov", "noyabr", "noy", "novembra"),
        12: ("december", "dec", "dekabr", "dek", "decembra"),
    },
    weekdays=phrases(
        "ponedeljek | torek | sreda | četrtek | petek | sobota | nedelja | pon | tor | sre | čet | "
        "pet | sob | ned"
    ),
    today=phrases("danes"),
    yesterday=phrases("včeraj"),
    clock_words=phrases("ob"),
    published_words=phrases("objavljen"),
    updated_words=phrases("posodobljen | spremenjen"),
    byline_words=phrases("avtor | avtorica | avtorji | avtor: | piše | piše: | besedilo"),
    role_words={
        "author": phrases(
            "avtor | avtorica | piše | besedilo | napisal | napisala | zapisal | zapisala | "
            "pripravil | pripravila | reportaža: | kolumna: | kolumnist | kolumnistka | "
            "pogovarjal se je | pogovarjala se je | komentar: | analiza: | avtor besedila | "
            "avtorica besedila | avtorja | novinar: | novinarka: | reporter: | reporterka:"
        ),
        "translator": phrases(
            "prevod | prevajalec | prevajalka | prevedel | prevedla | prevod iz | prevedli | "
            "prevajalci | prev. | prevod besedila"
        ),
        "editor": phrases(
            "urednik | urednica | odgovorni urednik | uredništvo | odgovorna urednica | uredil | "
            "uredila | glavna urednica | glavni urednik | lektura | lektor | lektorica"
        ),
        "photographer": phrases(
            "foto | fotografija | fotograf | fotografije | fotografinja | foto in besedilo | "
            "fotoreporter | posnel | posnela"
        ),
        "correspondent": phrases(
            "dopisnik | dopisnica | poročevalec | poročevalka | naš dopisnik | naša dopisnica | "
            "posebni poročevalec | posebna poročevalka | našega dopisnika | naše dopisnice | "
            "stalni dopisnik"
            "| od našega dopisnika | od naše dopisnice"
        ),
        "illustrator": phrases(
            "ilustracija | ilustracije | ilustrirala | ilustriral | ilustrator | ilustratorka | "
            "risba | karikatura: | kolaž"
        ),
    },
    note_signatures={
        "translator": phrases(
            "op. prev. | opomba prevajalca | opomba prevajalke | prevajalec | prevajalka | "
            "prev. | opomba prev. | op. prevajalca | op. prevajalke | prip. prev. | op. pr. | "
            "opomba pr."
        ),
        "editor": phrases(
            "op. ur. | op. a. | op.a. | opomba uredništva | opomba urednika | ur. | uredništvo | "
            "op. uredništva | op. urednika | prip. ur. | od uredništva | op. av. | op. r. | "
            "opomba red. | op. red."
        ),
    },
    comment_words=phrases("tudi | besedna igra | v izvirniku | izvirnik | gre za"),
    copula_words=phrases("je | so | bil | bila | bilo | bili"),
    disclaimer_stems={
        "view": phrases("mnenj | stališč | pogled | odgovornost | vsebin | besedil | članki"),
        "whose": phrases("avtor | uredništ | medij | časopis | portal | tuj | preveden | kolumn"),
        "says": phrases("ne | ni | izključno | osebn | zgolj | izraž | odraž | nujno | odgovarja"),
    },
    reports_verbs=phrases(
        "piše | pišejo | poroča | poročajo | je poročal | je poročala | navaja | navajajo | objavil | "
        "objavila | trdi | citira | po poročanju | po navedbah | po pisanju | je zapisal | je zapisala | "
        "opisuje | pripoveduje | razlaga | ugotavlja | navaja časnik | po besedah | sprašuje | je opisal "
        "| je opisala | predstavlja | poročal | zapiše"
    ),
    citing_words=phrases("sklicujoč se na | navajajoč"),
    outlet_words=phrases(
        "časnik | dnevnik | tednik | časopis | revija | portal | agencija | televizija | časniku | "
        "časnika | časopisu | časopisa | dnevniku | dnevnika | tedniku | tednika | reviji | revije | "
        "portalu | portala | mesečnik | mesečniku | agencije | spletni portal | glasilo"
        "| lista | listu | revijo | mesečnika | zbornika"
    ),
    source_words=phrases(
        "vir | viri | povzeto po | po | vir članka | vir besedila | izvirni vir | (iz | (po | po članku | "
        "povzetek članka | na podlagi članka | prirejeno po"
    ),
    credit_words=phrases(
        "foto | foto: | fotografija | vir fotografije | ilustracija | zaslonska slika | © | avtor: | "
        "posnetek | vizualizacija | risba | grafika | vir foto"
    ),
    picture_words={
        "by": phrases("od"),
        "given": phrases("z dovoljenjem | posredoval | posredovala | za | prek"),
        "copied": phrases("zaslonska slika | zaslonski posnetek | posnetek zaslona | screenshot- | izsek"),
        "nobody": phrases(
            "arhiv- | osebni | osebn- | zasebn- | družinsk- | ilustracij- | avtor- | uredništv- | bralc- "
            "| družbena omrežja | splet | internet | foto | fotografij- | slika | posnetek | simbolična | "
            "fotografija je simbolična"
        ),
        "holder": phrases(
            "agencij- | tisk | medij- | policij- | gasilc- | mesto | mestn- | občin- | ministrstv- | "
            "vlad- | univerz- | muzej- | ustanov- | društv- | založb- | časnik | novice | novine | list | "
            "glasnik | vestnik | dnevnik | tednik | revija | gledališč- | knjižnic- | radio | televizija "
            "| klub"
        ),
        "staged": phrases("simbolična | simbolič-"),
    },
    translated_words=phrases(
        "prevod | prevod iz | prevedeno | prevedeno iz"
        "| prevedla | prevedel | prevedli | prev. | prevod besedila | iz … prevedla | iz … prevedel"
    ),
    republished_words=phrases(
        "povzeto po | objavljeno z dovoljenjem | prvič objavljeno | ponatis | izvirno objavljeno | "
        "izvirno … objavljen | izvirno … objavljeno | prvotno objavljeno | prvotno … objavljen | prvotno "
        "objavljen | najprej objavljeno | prvič objavljen | prvič … objavljeno | je izšel v | je izšlo v "
        "| je izšla v | prvič izšlo | prvič izšel | izvirno izšlo | ponatisnjeno z | objavljamo z "
        "dovoljenjem | povzeto iz"
        "| v okviru izmenjave | kjer je izšel | kjer je izšla | je izšel | izšel v | izšla v | "
        "objavljamo v okviru"
    ),
    machine_words=phrases("strojni prevod | samodejni prevod | strojno prevedeno | samodejno prevedeno"),
    original_words=phrases(
        "izvirnik | izvirni članek | izvirno besedilo | preberite izvirnik | izvirna objava | izvirni vir "
        "| izvirnik članka | povezava do izvirnika | branje v izvirniku | originalni članek | originalno "
        "besedilo | v izvirniku | preberi izvirnik | prvotna objava"
    ),
    in_language_words=phrases("v … | v …čini | …sko"),
    original_title_words=phrases("z naslovom | pod naslovom | izvirni naslov | naslov izvirnika"),
    rights_words=phrases(
        "imetnik pravic | nosilec pravic | lastnik pravic | pravice | vse pravice | © | avtorske pravice | licenca | pravice za | avtorske pravice za | "
        "pravice besedila | pravice do"
    ),
    open_access_words=phrases("odprti dostop | prosti dostop | v odprtem dostopu"),
    public_domain_words=phrases(
        "javna last | javna domena | v javni lasti | javni domeni | pravice so potekle"
    ),
    all_rights_words=phrases(
        "vse pravice pridržane | vse pravice so pridržane | pravice pridržane | objava brez | kopiranje "
        "brez | kopiranje prepovedano | objavljanje prepovedano | avtorsko zaščiteno | razmnoževanje "
        "prepovedano"
    ),
    permission_words=phrases(
        "objavljanje | razmnoževanje | kopiranje | dovoljenja | soglasja | prepovedano | prepovedana"
        "| dovoljenjem | soglasjem | z dovoljenjem | objavljeno z | ponatis | prepovedana je | dovoljeno"
        "| brez dovoljenja | brez pisnega dovoljenja | brez soglasja | samo z dovoljenjem | le z "
        "dovoljenjem | prepovedano je | ni dovoljeno brez"
    ),
    reuse_words=phrases(
        "z navedbo vira | ob navedbi vira | ob navajanju vira | prosto objavljanje | lahko prosto | "
        "objavljanje dovoljeno | objava dovoljena | je dovoljena z navedbo"
    ),
    holder_words={
        "anybody": phrases("avtor- | uredništv- | lastnik- | založnik- | prevajalec"),
        "label": phrases("izdaja | izdajatelj | založnik | lastnik"),
        "ends": phrases("razen če | in njegovi"),
    },
    belonging_words=phrases("si pridržuje | pripadajo | pripada | so last | je last | v lasti"),
    disclaimer_words=phrases(
        "ne odražajo nujno | ne odražajo stališč | stališče uredništva | mnenja avtorjev | ne odraža "
        "nujno | ne odraža stališča | stališča uredništva"
    ),
    withdrawn_words=phrases(
        "članek je odstranjen | članek je bil odstranjen | članek je umaknjen | članek je bil umaknjen | "
        "ni več na voljo"
        "| članek je … umaknjen | članek smo umaknili | članek smo … umaknili | članek smo odstranili | "
        "članek je bil … umaknjen | prispevek je umaknjen | umaknjen članek | besedilo je … umaknjeno"
    ),
    paywall_words=phrases(
        "samo za naročnike | vsebina za naročnike | za naročnike | naročite se za branje | naročnikom | "
        "le naročnikom"
        "| za branje celotnega članka | celoten članek | preostanek članka | ste že naročnik | naročite "
        "se in berite | samo naročniki | odklenite članek | za nadaljevanje branja"
    ),
    read_more_words=phrases(
        "preberite še | preberite tudi | več o tem | sorodne novice | oglejte si tudi | več o temi"
    ),
    newsletter_words=phrases(
        "naročite se na novice | prijavite se na e-novice | sledite nam | naročite se na | prijavite se "
        "na | spremljajte nas | naše e-novice"
    ),
    speech_verbs=phrases(
        "je dejal | je dejala | so dejali | je povedal | je povedala | pravi | pravijo | je rekel | je "
        "rekla | je dodal | je dodala | dodaja | je poudaril | je poudarila | poudarja | je pojasnil | je "
        "pojasnila | pojasnjuje | je zapisal | je zapisala | meni | trdi | je priznal | je opozoril | je "
        "opozorila | je odgovoril | je vprašal | je spomnil | je ocenil | dejal | dejala | dejali | "
        "povedal | povedala | povedali | poudaril | poudarila | dodal | dodala | pojasnil | pojasnila | "
        "sporočil | sporočila | sporočili | zapisal | zapisala | piše | opozoril | opozorila | izjavil | "
        "izjavila | ocenil | ocenila | zatrdil"
    ),
    negations=words("ne ni niso nisem nismo nič nihče nikoli nikjer noben nobena brez"),
    stopwords=frozenset(
        words(
            "in v na je da se za so od s z o ne kaj kdo kot a iz to ki ali bi do po bo bodo pa biti bil "
            "bila bilo bili ker ko kje kako samo že še pri pred med nad pod zaradi brez proti skozi tako "
            "tu tam vse vsi vsak svoj svoja on ona ono oni mi vi jaz ti ga mu jim jih nas vas mene ta te "
            "tega temu tem tej njega njo več en ena dva tri kakor niti če dokler celo tudi ob tokrat "
            "lahko sem smo ste si naj"
        )
    ),
    suffixes=words("ovega ovemu ostjo ami emu ega imi ih im om em og ev ov ah eh mi ja je ji a e i o u"),
    sample=(
        "V ponedeljek so v mestu odprli nov most čez reko. »Na to smo čakali deset let,« je povedala "
        "županja. Gradnja je stala 3,5 milijona evrov; avtomobili bodo lahko vozili od 1. junija."
    ),
)
