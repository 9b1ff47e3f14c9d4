"""Lithuanian."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="lt",
    english_name="Lithuanian",
    own_name="lietuvių",
    letters="ąčęėįšųūž",
    abbreviations=frozenset(
        words(
            "m mėn d val min sek km kg cm mm mln mlrd tūkst eur pvz t.y t.t kt ir pan g pr al a prof doc "
            "dr inž gen red vert past nr p psl str tel šv vad"
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
        1: ("sausio", "saus", "sausis", "yan"),
        2: ("vasario", "vas", "vasaris", "fev"),
        3: ("kovo", "kov", "kovas", "mar"),
        4: ("balandžio", "bal", "balandis", "apr"),
        5: ("gegužės", "geg", "gegužė", "may"),
        6: ("birželio", "birž", "birželis", "iyn"),
        7: ("liepos", "liep", "liepa", "iyl"),
        8: ("rugpjūčio", "rugp", "rugpjūtis", "avq"),
        9: ("rugsėjo", "rugs", "rugsėjis", "sen"),
        10: ("spalio", "spal", "spalis", "okt"),
        11: ("lapkričio", "lapkr", "lapkritis", "noy"),
        12: ("gruodžio", "gruod", "gruodis", "dek"),
    },
    weekdays=phrases(
        "pirmadienis | antradienis | trečiadienis | ketvirtadienis | penktadienis | šeštadienis | "
        "sekmadienis | pr | an | tr | kt | pn | št | sk"
    ),
    today=phrases("šiandien"),
    yesterday=phrases("vakar"),
    published_words=phrases("paskelbta | publikuota"),
    updated_words=phrases("atnaujinta | pakeista"),
    byline_words=phrases("autorius | autorė | autorius: | tekstas | parengė"),
    role_words={
        "author": phrases(
            "autorius | autorė | tekstas | parengė | autoriai | autorės | rašo | parašė | parengti | "
            "kalbino | kalbėjosi | užrašė | reportažas: | esė: | komentaras: | straipsnio autorius | "
            "straipsnio autorė | teksto autorius | teksto autorė | apžvalgininkas | apžvalgininkė | "
            "tekstas ir nuotraukos | žurnalistas: | žurnalistė: | reporteris: | reporterė:"
        ),
        "translator": phrases(
            "vertimas | vertėjas | vertėja | išvertė | vertė | vertėjai | išvertė iš | vertė iš | "
            "iš anglų kalbos vertė | iš anglų kalbos išvertė | vert. | vertimas iš | "
            "lietuviškai išvertė"
        ),
        "editor": phrases(
            "redaktorius | redaktorė | redakcija | vyriausiasis redaktorius | vyriausioji redaktorė | "
            "redagavo | redaktoriai | parengė spaudai | korektorė | korektorius"
        ),
        "photographer": phrases(
            "nuotrauka | nuotraukos | fotografas | foto | fotografė | nuotr. | fotografijos | "
            "nuotraukų autorius | nuotraukų autorė | fotografavo | … nuotr. | … nuotrauka | … nuotraukos"
        ),
        "illustrator": phrases(
            "iliustracija | iliustracijos | iliustravo | iliustratorius | iliustratorė | piešinys | "
            "piešiniai | karikatūra | koliažas"
        ),
        "correspondent": phrases(
            "korespondentas | korespondentė | mūsų korespondentas | mūsų korespondentė | "
            "specialusis korespondentas | specialioji korespondentė"
        ),
    },
    note_signatures={
        "translator": phrases(
            "vert. past. | vertėjo pastaba | vert. pastaba | vertėjas | vertėja | vert. | vertėjos pastaba"
        ),
        "editor": phrases(
            "red. past. | redakcijos pastaba | red. | redakcija | red. pastaba | "
            "redaktoriaus pastaba | aut. past."
        ),
    },
    comment_words=phrases("taip pat | žodžių žaismas"),
    copula_words=phrases("yra | buvo | būna"),
    disclaimer_stems={
        "view": phrases("nuomon | požiūri | pozicij | atsakom | turin | straipsn | tekst"),
        "whose": phrases("autor | redakcij | leidin | portal | leidėj | užsienio | verst"),
        "says": phrases("ne | tik | asmenin | atspindi | sutap | išreik | atsako"),
    },
    reports_verbs=phrases(
        "rašo | rašė | praneša | pranešė | skelbia | skelbė | teigia | cituoja | pasak | anot | remdamasi "
        "| rašoma | informuoja | pasakoja | aprašo | aiškina | pastebi | primena | atskleidžia | pasak "
        "laikraščio | pristato | klausia | papasakojo | aprašė"
    ),
    outlet_words=phrases(
        "dienraštis | laikraštis | savaitraštis | žurnalas | portalas | agentūra | leidinys | laikraštyje "
        "| dienraštyje | savaitraštyje | žurnale | portale | leidinyje | laikraščio | dienraščio | "
        "savaitraščio | žurnalo | portalo | agentūros | leidinio | mėnraštis"
    ),
    citing_words=phrases("remdamasi | cituodamas"),
    source_words=phrases(
        "šaltinis | šaltiniai | pagal | straipsnio šaltinis | teksto šaltinis | pirminis šaltinis | "
        "originalus šaltinis | (šaltinis | (pagal | pagal straipsnį | informacijos šaltinis | parengta "
        "pagal"
    ),
    republished_words=phrases(
        "pirmą kartą paskelbta | pirmą kartą publikuota | perspausdinta | perspausdinta iš | skelbiama "
        "gavus leidimą | su leidimu | pirmą kartą … paskelbta | pirmą kartą … publikuotas | pirmą kartą "
        "publikuotas | pirmą kartą … išspausdinta | pirmą kartą išspausdinta | pirmą kartą paskelbtas | "
        "iš pradžių paskelbta | iš pradžių … paskelbtas | publikuojama su leidimu | perspausdinama"
    ),
    machine_words=phrases("mašininis vertimas | automatinis vertimas | išversta automatiškai"),
    credit_words=phrases(
        "nuotrauka | nuotr. | foto | iliustracija | © | autorius: | nuotraukos | piešinys | ekrano nuotrauka"
    ),
    picture_words={
        "given": phrases("suteikė | leidus"),
        "copied": phrases("ekrano nuotrauka | ekrano kopija | stop kadras"),
        "nobody": phrases(
            "archyv- | asmenin- | asmeninio | privat- | šeimos | asociatyvi | asociatyv- | iliustrac- | "
            "autori- | autoriaus | redakcij- | skaityto- | socialiniai tinklai | internetas | nuotr | "
            "nuotraukos | nuotrauka | foto | organizatorių | pranešimo | gamintojo | stop"
        ),
        "holder": phrases(
            "agentūr- | spauda | žiniasklaid- | policij- | ugniagesi- | savivaldyb- | ministerij- | "
            "vyriausyb- | universitet- | muziej- | fondas | draugij- | leidykl- | laikraštis | žinios | "
            "rytas | diena | žurnalas | teatr- | bibliotek- | radijas | televizija | parkas"
        ),
        "staged": phrases("asociatyv- | asociatyvi"),
    },
    translated_words=phrases(
        "vertimas | išversta | išversta iš| išvertė | vertė | vert. | vertimas iš | iš … vertė | iš … išvertė"
    ),
    original_words=phrases(
        "originalas | originalus straipsnis | originalus tekstas | originalas čia | straipsnio originalas "
        "| originali publikacija | pirminis šaltinis | skaityti originalą | skaitykite originalą | "
        "nuoroda į originalą | originalų straipsnį"
    ),
    in_language_words=phrases("… kalba | …iškai"),
    original_title_words=phrases("pavadinimu | antrašte | originalus pavadinimas | originali antraštė"),
    rights_words=phrases(
        "teisių turėtojas | teisių savininkas | teisės | visos teisės | © | autorių teisės | licencija | teisės į | autorių teisės į | "
        "straipsnio teisės"
    ),
    public_domain_words=phrases("viešoji nuosavybė | vieša nuosavybė | viešasis domenas"),
    open_access_words=phrases("atvira prieiga | laisvai prieinamas"),
    all_rights_words=phrases(
        "visos teisės saugomos | visos teisės ginamos | teisės saugomos | be redakcijos sutikimo | "
        "kopijuoti draudžiama | platinti draudžiama | draudžiama kopijuoti | draudžiama platinti | "
        "draudžiama atgaminti | perspausdinti be"
        "| naudoti be sutikimo"
    ),
    permission_words=phrases(
        "kopijuoti | platinti | atgaminti | sutikimo | leidimo | draudžiama | su leidimu | leidus | "
        "leidimu | sutikimu | perspausdinti | naudoti | leidžiama | publikuojama"
        "| be leidimo | be raštiško sutikimo | be sutikimo | be raštiško leidimo | tik gavus sutikimą | "
        "tik su leidimu | tik gavus leidimą | draudžiama naudoti"
    ),
    disclaimer_words=phrases(
        "nebūtinai atspindi | gali nesutapti su redakcijos | redakcijos nuomon | nebūtinai sutampa | gali "
        "nesutapti"
    ),
    withdrawn_words=phrases(
        "straipsnis pašalintas | straipsnis atšauktas | publikacija pašalinta | straipsnis … pašalintas | "
        "straipsnis … atšauktas | tekstas … pašalintas | redakcija pašalino | redakcija atšaukė | "
        "nebepasiekiamas | straipsnį pašalinome | straipsnį atšaukėme"
    ),
    paywall_words=phrases(
        "tik prenumeratoriams | norėdami skaityti toliau | prenumeruokite | prenumeratoriams"
        "| skaityti toliau gali | užsiprenumeruokite | straipsnio tęsinys | visas straipsnis | jau "
        "prenumeruojate"
    ),
    reuse_words=phrases(
        "nurodant šaltinį | nurodžius šaltinį | su nuoroda į šaltinį | leidžiama platinti | leidžiama "
        "perspausdinti | perspausdinti leidžiama | laisvai platinti"
        "| galima laisvai platinti | galima laisvai naudoti"
    ),
    holder_words={
        "anybody": phrases("autori- | redakcij- | savinink- | leidėj- | vertėj-"),
        "label": phrases("leidėjas | savininkas | leidžia"),
        "ends": phrases("jei nenurodyta | nebent"),
    },
    belonging_words=phrases("priklauso | yra nuosavybė | nuosavybė | savininkas yra"),
    read_more_words=phrases("skaitykite taip pat | skaityti daugiau | taip pat skaitykite"),
    speech_verbs=phrases(
        "sakė | sako | teigė | teigia | pridūrė | pabrėžė | paaiškino | pasakojo | rašė | rašo | "
        "pareiškė | įspėjo | pripažino | atsakė | klausė | pasak | anot"
    ),
    negations=words("ne nėra niekada niekas nieko niekur joks jokia be nei"),
    stopwords=frozenset(
        words(
            "ir yra į kad su tai iš bet kaip po apie ne ar jis ji jie buvo bus būti jo jos jų per dėl nuo "
            "iki prie už taip pat dar jau tik labai kai kur kas kuris kuri kurie šis ši šie tas ta mes "
            "jūs aš tu mūsų jūsų arba nors todėl prieš tarp be daugiau vienas du savo gali"
        )
    ),
    snowball="lithuanian",
    sample=(
        "Pirmadienį mieste atidarytas naujas tiltas per upę. „Laukėme to dešimt metų“, – sakė merė. "
        "Statyba kainavo 3,5 mln. eurų; automobiliai važiuos nuo birželio 1 d. Kodėl tik dabar?"
    ),
)
