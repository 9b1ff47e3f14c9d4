"""Slovak."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="sk",
    english_name="Slovak",
    own_name="slovenčina",
    letters="áäčďéíĺľňóôŕšťúýž",
    abbreviations=frozenset(
        words(
            "č čl napr tzv tzn t.j t.z atď apod ul nám sv str tis mil mld hod min sek km kg m cm dr ing "
            "mgr bc prof doc gen plk red pozn prekl r st s.r.o a.s resp cca"
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
        1: ("januára", "jan", "január", "yan"),
        2: ("februára", "feb", "február", "fev"),
        3: ("marca", "mar", "marec"),
        4: ("apríla", "apr", "apríl"),
        5: ("mája", "máj", "may"),
        6: ("júna", "jún", "iyn"),
        7: ("júla", "júl", "iyl"),
        8: ("augusta", "aug", "august", "avq"),
        9: ("septembra", "sep", "september", "sen"),
        10: ("októbra", "okt", "október"),
        11: ("novembra", "nov", "november", "noy"),
        12: ("decembra", "dec", "december", "dek"),
    },
    weekdays=phrases(
        "pondelok | utorok | streda | štvrtok | piatok | sobota | nedeľa | po | ut | st | št | pi | so | ne"
    ),
    today=phrases("dnes"),
    yesterday=phrases("včera"),
    clock_words=phrases("o"),
    published_words=phrases("publikované | zverejnené"),
    updated_words=phrases("aktualizované | upravené"),
    byline_words=phrases("autor | autorka | autor: | text | napísal | napísala"),
    role_words={
        "author": phrases(
            "autor | autorka | text | autori | autor textu | autorka textu | napísal | napísala | "
            "píše | spracoval | spracovala | pripravil | pripravila | zhováral sa | zhovárala sa | "
            "pýtal sa | pýtala sa | reportáž: | komentár: | esej: | fejtón: | glosa: | komentátor | "
            "komentátorka | novinár: | novinárka: | reportér: | reportérka:"
        ),
        "translator": phrases(
            "preklad | prekladateľ | preložil | preložila | prekladateľka | prel. | preklad z | "
            "preložili | z angličtiny preložil | z angličtiny preložila | prekladatelia"
        ),
        "editor": phrases(
            "redaktor | redaktorka | redakcia | editor | editorka | šéfredaktor | šéfredaktorka | "
            "editoval | editovala | redigoval | redigovala | zodpovedný redaktor | vedúci redaktor | "
            "jazyková úprava | korektúra"
        ),
        "photographer": phrases(
            "foto | fotografia | fotograf | snímka | fotografka | fotografie | snímky | fotoreportér"
        ),
        "illustrator": phrases(
            "ilustrácia | ilustrácie | ilustroval | ilustrovala | ilustrátor | ilustrátorka | kresba | "
            "kresby: | karikatúra | koláž: | grafika:"
        ),
        "correspondent": phrases(
            "spravodajca | spravodajkyňa | dopisovateľ | dopisovateľka | náš spravodajca | "
            "naša spravodajkyňa | osobitný spravodajca | osobitná spravodajkyňa | "
            "zahraničný spravodajca | zahraničná spravodajkyňa | nášho spravodajcu | "
            "našej spravodajkyne"
            "| od nášho spravodajcu | od našej spravodajkyne | od nášho dopisovateľa"
        ),
    },
    note_signatures={
        "translator": phrases(
            "pozn. prekl. | pozn. prekladateľa | poznámka prekladateľa | prekl. | "
            "poznámka prekl. | prekladateľ | prekladateľka | pozn. prekladateľky | "
            "poznámka prekladateľky | pozn.prekl. | pozn. prek. | od prekladateľa | preklad. | "
            "prekladateľova poznámka | pozn. p. | od prekl."
        ),
        "editor": phrases(
            "pozn. red. | pozn. redakcie | pozn. aut. | red. | poznámka redakcie | "
            "pozn. autora | redakcia | od redakcie | pozn. redaktora | pozn. vyd. | "
            "redakčná poznámka | poznámka autora | poznámka editora | pozn.red. | pozn. ed. | "
            "pozn. | poznámka | redakčná pozn. | od red."
        ),
    },
    comment_words=phrases(
        "tiež | takisto | aj | slovná hračka | v origináli | originál | ide o | zvýraznil | "
        "kurzíva | sic | meno zmenené | mená zmenené | príslovie | rýmuje | citát | "
        "už neexistuje | nezamieňať | odvtedy | slovo | výraz"
    ),
    copula_words=phrases("je | sú | bol | bola | bolo | boli | zomrel | môže | existuje | nie je"),
    disclaimer_stems={
        "view": phrases("názor | postoj | stanovisk | pohľad | zodpovednos | obsah | texty | článk | líni"),
        "whose": phrases(
            "autor | redakci | vydavate | portál | denník | médi | časopis | zahraničn | "
            "preklad | prevzat | komentátor | nášho"
        ),
        "says": phrases(
            "ne | nie | iba | len | výlučne | výhradne | osobn | vyjadr | odráž | odraz | zhod | zodpoved"
        ),
    },
    reports_verbs=phrases(
        "píše | napísal | uviedol | uviedla | uvádza | informuje | informoval | oznámil | tvrdí | cituje "
        "| zverejnil | s odvolaním sa na | napísala | opisuje | rozpráva | vysvetľuje | opísal | opísala "
        "| približuje | pripomína | podľa | zistil | zistila | pýta sa | zaznamenal | referuje | všíma si "
        "| píšu | informovala"
    ),
    citing_words=phrases("s odvolaním sa na | odvoláva sa na | cituje"),
    outlet_words=phrases(
        "denník | týždenník | noviny | časopis | portál | server | agentúra | televízia | magazín | web | "
        "časopise | časopisu | denníku | denníkom | týždenníku | týždenníkom | novín | novinách | portálu "
        "| magazínu | mesačník | mesačníku | štvrťročník | agentúry | serveri | listu"
        "| portáli | servera | webu | magazíne | zborníku"
    ),
    source_words=phrases(
        "zdroj | zdroje | prevzaté z | podľa | zdroj článku | zdroj textu | pôvodný zdroj | (z | (podľa | "
        "podľa článku | na základe článku | spracované podľa | zhrnutie článku"
    ),
    credit_words=phrases(
        "foto | foto: | zdroj fotografie | ilustračné foto | © | autor: | snímka | ilustračná snímka "
        "| ilustračná fotografia | kresba | vizualizácia | zdroj foto"
    ),
    picture_words={
        "by": phrases("od"),
        "given": phrases("s láskavým dovolením | so súhlasom | poskytol | poskytla | poskytlo | pre | via"),
        "copied": phrases("snímka obrazovky | screenshot- | reprofoto | záber"),
        "nobody": phrases(
            "archív- | súkromn- | osobn- | rodinn- | ilustračn- | čitateľ- | autor- | redakci- | "
            "poskytnut- | voľné dielo | internet | sociálne siete | fotografi- | foto | snímk- | "
            "reprodukcia | repro | koláž | tlačov- | ai"
        ),
        "holder": phrases(
            "agentúr- | tlač | médiá | polícia | policajn- | hasič- | mesto | mestsk- | obec | kraj | "
            "krajsk- | ministerstv- | vláda | úrad- | univerzit- | múze- | nadáci- | združen- | "
            "vydavateľstv- | denník | noviny | listy | týždenník | časopis | divadl- | knižnic- | galéri- "
            "| rozhlas | televízia | klub"
        ),
        "staged": phrases("ilustračn-"),
    },
    translated_words=phrases(
        "preklad | preložené z | preložil | preložila | preklad z | preložené | preklad redakcie | v preklade"
        "| prel. | preložili | z … preložila | z … preložil | preložila z | preložil z"
    ),
    republished_words=phrases(
        "prevzaté z | so súhlasom | prvýkrát vyšlo | pôvodne vyšlo | pôvodne publikované | článok pôvodne "
        "vyšiel | pretlač | pôvodne vyšiel | pôvodne vyšla | pôvodne … vyšlo | pôvodne … vyšiel | pôvodne "
        "… vyšla | vyšlo pôvodne | vyšiel pôvodne | prvýkrát vyšiel | prvýkrát publikované | prvýkrát "
        "uverejnené | pôvodne uverejnené | vyšlo v | vyšiel v | vyšla v | so súhlasom redakcie | s "
        "láskavým dovolením | uverejňujeme so súhlasom | pretlačené z"
        "| preberáme | prevzali sme"
        "| v rámci výmeny | kde vyšiel"
    ),
    machine_words=phrases(
        "strojový preklad | automatický preklad | preložené automaticky | strojovo preložené"
    ),
    original_words=phrases(
        "originál | pôvodný článok | pôvodný text | pôvodná publikácia | pôvodný zdroj | pôvodné znenie | "
        "originálny článok | originálny text | originál článku | originál textu | čítať originál | "
        "prečítajte si originál | odkaz na originál | v origináli | v pôvodnom znení"
        "| pôvodný zdroj:"
    ),
    in_language_words=phrases("…sky | …cky | v … | v …čine | v jazyku …"),
    original_title_words=phrases(
        "pôvodný názov | pod názvom | pod titulkom | názov originálu | s názvom| pôvodný titulok"
    ),
    rights_words=phrases(
        "držiteľ práv | majiteľ práv | nositeľ práv | vykonávateľ práv | práva | všetky práva | © | autorské práva | práva k textu | práva k článku | práva k tomuto | "
        "autorské práva k | autorské právo"
        "| práva: | autorské práva:"
    ),
    public_domain_words=phrases(
        "voľné dielo | voľným dielom | public domain | verejnej doméne | verejné vlastníctvo | práva vypršali"
    ),
    open_access_words=phrases("voľne dostupný | voľne dostupné | otvorený prístup | otvorenom prístupe"),
    all_rights_words=phrases(
        "všetky práva vyhradené | všetky práva sú vyhradené | práva vyhradené | kopírovanie zakázané | "
        "bez súhlasu redakcie | bez súhlasu vydavateľa | preberanie len | preberanie bez | šírenie bez | "
        "kopírovanie bez | publikovanie alebo | publikovanie bez | pretlač len | chránené autorským | "
        "veškeré práva"
    ),
    permission_words=phrases(
        "publikovanie | šírenie | kopírovanie | použitie | súhlasu | zakázané | preberanie"
        "| súhlasom | so súhlasom | s láskavým | súhlas | uverejnené so | prevzaté so | pretlač | "
        "zakázaná | povolené"
        "| bez súhlasu autora | bez predchádzajúceho súhlasu | bez písomného súhlasu | bez "
        "predchádzajúceho písomného | len so súhlasom | iba so súhlasom | je zakázané"
    ),
    reuse_words=phrases(
        "s uvedením zdroja | pri uvedení zdroja | ak uvediete zdroj | preberanie povolené | preberanie je "
        "povolené | šírenie povolené | šírenie je povolené | pretlač povolená"
        "| smie sa voľne šíriť | možno voľne šíriť | je možné voľne šíriť"
    ),
    holder_words={
        "anybody": phrases(
            "autor- | redakc- | vydavateľ- | vlastní- | majiteľ- | tvorc- | prekladateľ- | príslušn- | jednotliv- | ich"
        ),
        "label": phrases("vydáva | vydavateľ | prevádzkovateľ | majiteľ"),
        "ends": phrases("a jeho | ak nie je | pokiaľ nie | s výnimkou"),
    },
    belonging_words=phrases(
        "patria | náležia | patrí | vlastní | sú majetkom | je majetkom | majetkom | vykonáva | "
        "vlastníkom je | prislúchajú"
    ),
    disclaimer_words=phrases(
        "nemusia vyjadrovať | nevyjadrujú názor | názory autorov | názor redakcie | nemusia sa zhodovať | "
        "názory vyjadrené | nemusia zodpovedať | nemusí zodpovedať"
    ),
    withdrawn_words=phrases(
        "článok bol odstránený | článok bol stiahnutý | článok bol vymazaný | už nie je dostupný | článok "
        "bol … stiahnutý | článok bol … odstránený | článok sme … stiahli"
        "| tento článok bol … stiahnutý | tento článok bol … odstránený | tento text bol … stiahnutý | "
        "článok stiahnutý | redakcia stiahla | redakcia odstránila | stiahli sme tento | odstránili sme "
        "tento | článok … nie je dostupný | už nie je k dispozícii | článok bol … vymazaný"
    ),
    paywall_words=phrases(
        "len pre predplatiteľov | iba pre predplatiteľov | pre predplatiteľov | obsah len pre "
        "predplatiteľov | pre pokračovanie v čítaní | predplatiteľom | len predplatiteľom"
        "| článok je len pre | celý článok si prečítajú | zvyšok článku | chcete čítať ďalej | ste "
        "predplatiteľ | máte predplatné | už máte predplatné | odomknite článok | prihláste sa a čítajte "
        "| pokračovanie pre predplatiteľov | článok je zamknutý | celý text je dostupný"
    ),
    read_more_words=phrases(
        "čítajte aj | čítajte tiež | prečítajte si | súvisiace | prečítajte si aj | súvisiace články | "
        "pozri aj | mohlo by vás zaujímať"
    ),
    newsletter_words=phrases(
        "prihláste sa na odber | odoberajte | do vašej schránky | sledujte nás | náš newsletter"
    ),
    speech_verbs=phrases(
        "povedal | povedala | hovorí | uviedol | uviedla | dodal | dodala | dodáva | vyhlásil | vyhlásila "
        "| zdôraznil | vysvetlil | napísal | tvrdí | myslí si | upozornil | odpovedal | podľa | povedali "
        "| oznámil | oznámila | vysvetlila | upozornila | píše | zdôraznila | poznamenal | pripustil | "
        "konštatoval | informoval | potvrdil"
    ),
    negations=words("nie nikdy nikto nič nikde žiadny bez ani"),
    stopwords=frozenset(
        words(
            "a aj v vo na je že sa za od s so z o nie čo kto ako ale alebo by do po aby bude budú byť bol "
            "bola bolo boli pretože keď kde len už ešte pri pred medzi nad pod pre bez proti cez tak tu "
            "tam všetko každý svoj on ona ono oni my vy ja ty ho mu im ich nás vás to tá ten táto tento "
            "toto tieto tej tom tým toho ktorý ktorá ktoré ktorí viac jeden dva tri než ani ak tiež k ku "
            "si sú som sme má majú podľa"
        )
    ),
    suffixes=words("ovia ého ému ými ých ami och ách ove ová ovi om ou ej ím ia ie iu a e i o u y á é í"),
    sample=(
        "V pondelok v meste otvorili nový most cez rieku. „Čakali sme naň desať rokov,“ povedala "
        "primátorka. Stavba stála 3,5 milióna eur; autá začnú jazdiť od 1. júna."
    ),
)
