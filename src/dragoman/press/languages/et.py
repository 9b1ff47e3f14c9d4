"""Estonian."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="et",
    english_name="Estonian",
    own_name="eesti",
    letters="äöõüšž",
    abbreviations=frozenset(
        words(
            "nt jne jt jms vt st s.o s.t u ca a aa lk nr tel kl min km kg cm mm mln mld toim tlk märk dr "
            "prof hr pr tn mnt"
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
        1: ("jaanuar", "jaan", "yanvar", "yan"),
        2: ("veebruar", "veebr", "fevral", "fev"),
        3: ("märts", "mart", "mar"),
        4: ("aprill", "apr", "aprel"),
        5: ("mai", "may"),
        6: ("juuni", "iyun", "iyn"),
        7: ("juuli", "iyul", "iyl"),
        8: ("august", "aug", "avqust", "avq"),
        9: ("september", "sept", "sentyabr", "sen"),
        10: ("oktoober", "okt", "oktyabr"),
        11: ("november", "nov", "noyabr", "noy"),
        12: ("detsember", "dets", "dekabr", "dek"),
    },
    weekdays=phrases("esmaspäev | teisipäev | kolmapäev | neljapäev | reede | laupäev | pühapäev"),
    today=phrases("täna"),
    yesterday=phrases("eile"),
    clock_words=phrases("kell"),
    published_words=phrases("avaldatud"),
    updated_words=phrases("uuendatud | muudetud"),
    byline_words=phrases("autor | autor: | tekst | kirjutas"),
    role_words={
        "author": phrases(
            "autor | tekst | autorid | kirjutas | kirjutanud | kirjutab | koostas | koostanud | "
            "intervjueeris | vestles | artikkel: | reportaaž: | essee: | kolumnist | arvamus: | "
            "üles kirjutas | teksti autor | ajakirjanik: | reporter:"
            "| refereeris | refereerinud | vahendas | vahendanud | kirja pani | küsitles | usutles"
        ),
        "translator": phrases(
            "tõlge | tõlkija | tõlkinud | tõlkis | tõlkijad | tõlk. | eestindas | eestindanud | "
            "eesti keelde tõlkinud | tõlge inglise keelest | inglise keelest tõlkinud | vahendas"
        ),
        "editor": phrases(
            "toimetaja | toimetus | peatoimetaja | toimetas | toimetanud | vastutav toimetaja | "
            "keeletoimetaja | koostaja | toimetajad | korrektor"
        ),
        "photographer": phrases(
            "foto | fotod | fotograaf | pilt | fotograafia | pildistas | pildistanud | pildid: | fotoreporter"
        ),
        "illustrator": phrases(
            "illustratsioon | illustratsioonid | illustreeris | illustreerinud | illustraator | "
            "joonistus | joonistas | karikatuur | kollaaž | graafika:"
        ),
        "correspondent": phrases(
            "korrespondent | meie korrespondent | erikorrespondent | väliskorrespondent | kaasautor"
        ),
    },
    note_signatures={
        "translator": phrases("tõlk. | tlk | tõlkija märkus | tõlkija | tõlkijalt | tlk."),
        "editor": phrases(
            "toim. | toimetuse märkus | toimetus | toimetaja | toimetuselt | toimetaja märkus | toim. märkus"
        ),
    },
    comment_words=phrases("samuti | sõnamäng | originaalis"),
    copula_words=phrases("on | oli | olid | olnud"),
    disclaimer_stems={
        "view": phrases("arvamus | seisukoh | vaated | vaadet | vastut | sisu | artikl | tekst | kirjut"),
        "whose": phrases(
            "autor | toimetus | väljaan | ajaleh | portaal | tõlgi | väliskirj | välismaa | lehe | lugu"
        ),
        "says": phrases("ei | pruugi | isiklik | ainult | väljenda | kajasta | kattu | ühti | vastuta"),
    },
    reports_verbs=phrases(
        "kirjutab | kirjutas | teatab | teatas | vahendab | vahendas | väidab | sõnul | andmetel | "
        "kirjeldab | jutustab | selgitab | räägib | märgib | avaldas | küsib | nendib | tutvustab"
    ),
    outlet_words=phrases(
        "ajaleht | päevaleht | portaal | ajakiri | uudisteagentuur | ajalehes | ajalehe | ajakirjas | "
        "ajakirja | nädalaleht | nädalalehes | kuukiri | portaalis | portaali | väljaanne | väljaandes"
        "| väljaande"
    ),
    citing_words=phrases("viidates"),
    source_words=phrases(
        "allikas | allikad | vahendab | artikli allikas | algallikas | teksti allikas | algne allikas | "
        "allikana kasutatud | loo allikas"
    ),
    republished_words=phrases(
        "algselt ilmunud | esmakordselt ilmunud | avaldatud loal | ilmus algselt | ilmus esmakordselt | "
        "ilmus esmalt | algselt … ilmunud | algselt … avaldatud | algselt avaldatud | esmakordselt … "
        "avaldatud | esmakordselt avaldatud | avaldati esmakordselt | avaldati algselt | artikkel ilmus | "
        "avaldame … loal | ilmunud esmakordselt"
    ),
    machine_words=phrases("masintõlge | masintõlgitud | automaattõlge"),
    credit_words=phrases(
        "foto | foto: | pilt | illustratsioon | © | autor: | fotod | pildid | illustreeriv foto | "
        "joonis | ekraanitõmmis | kuvatõmmis"
    ),
    picture_words={
        "given": phrases("loal | vahendusel"),
        "copied": phrases("kuvatõmmis- | ekraanitõmmis-"),
        "nobody": phrases(
            "arhiiv- | -arhiiv | erakogu- | illustreeriv | illustratiivne | illustratsioon- | "
            "perekond- | lugeja- | autor- | toimetus- | sotsiaalmeedia | internet | foto | fotod | pilt | "
            "pildid | repro | kogu"
        ),
        "holder": phrases(
            "-büroo | agentuur- | press | politsei | päästeamet | linn | linnavalitsus | vald | "
            "vallavalitsus | ministeerium- | valitsus | ülikool | muuseum | -muuseum | sihtasutus | selts "
            "| kirjastus | leht | -leht | postimees | päevaleht | sõnumid | teataja | uudised | teater | "
            "raamatukogu | raadio | televisioon | kirik"
        ),
        "staged": phrases("illustreeriv | illustratiivne"),
    },
    translated_words=phrases(
        "tõlge | tõlgitud | tõlkinud| tõlkis | tõlk. | eestindas | eestindanud | vahendas"
    ),
    original_words=phrases(
        "originaal | algne artikkel | originaalartikkel | originaaltekst | algtekst | algallikas | loe "
        "originaali | link originaalile | originaali | algne tekst | esmaavaldamine"
        "| algselt ilmunud"
    ),
    in_language_words=phrases("… keeles | …keelses"),
    original_title_words=phrases("pealkirja all | pealkirjaga | originaalpealkiri | algne pealkiri"),
    rights_words=phrases(
        "õiguste omanik | õiguste omaja | õigused | kõik õigused | © | autoriõigus | litsents | õigused artiklile | õigused tekstile | "
        "autoriõigused | autoriõigused kuuluvad | artikli õigused"
    ),
    public_domain_words=phrases("avalik omand | üldkasutatav | autoriõigus on lõppenud | public domain"),
    open_access_words=phrases("avatud juurdepääs | vabalt kättesaadav"),
    all_rights_words=phrases(
        "kõik õigused kaitstud | kõik õigused on kaitstud | kõik õigused reserveeritud | kopeerimine "
        "keelatud | kasutamine ilma | levitamine ilma | levitamine keelatud | ainult toimetuse loal | "
        "autoriõigusega kaitstud | õigused kaitstud"
        "| kopeerimine ilma | avaldamine ilma"
    ),
    permission_words=phrases(
        "kopeerimine | levitamine | kasutamine | loata | nõusolekuta | keelatud | loal | nõusolekul | "
        "avaldatud | taasavaldamine | kopeerida | lubatud | keelatud on"
        "| ilma loata | ilma kirjaliku loata | ilma autori | ilma nõusolekuta | ainult loal | ilma "
        "toimetuse"
    ),
    disclaimer_words=phrases("ei pruugi kattuda | toimetuse seisukoha | autori isiklikud"),
    withdrawn_words=phrases(
        "artikkel on eemaldatud | artikkel on kustutatud | lugu on eemaldatud | artikkel on … eemaldatud "
        "| artikkel on tagasi võetud | artikkel on … tagasi võetud | lugu on … eemaldatud | toimetus on … "
        "eemaldanud | ei ole enam kättesaadav | pole enam saadaval"
    ),
    paywall_words=phrases(
        "ainult tellijatele | artikkel on tellijale | edasi lugemiseks | telli ja loe edasi | tellijatele "
        "| et edasi lugeda"
        "| artikli lugemiseks | loe edasi tellides | logi sisse, et lugeda | artikkel on lukus | tellija "
        "saab lugeda | täisartikkel"
    ),
    reuse_words=phrases(
        "allikale viidates | allika viitega | viitega allikale | viitamisel allikale | kasutamine lubatud "
        "| levitamine lubatud | avaldamine lubatud"
        "| võib vabalt levitada | võib vabalt kasutada | tohib vabalt levitada"
    ),
    holder_words={
        "anybody": phrases("autor- | toimetu- | omanik- | väljaandja- | tõlkija-"),
        "label": phrases("väljaandja | omanik"),
        "ends": phrases("kui ei"),
    },
    belonging_words=phrases("kuuluvad | kuulub | omanik on | on omand"),
    read_more_words=phrases("loe ka | loe lisaks | loe edasi | vaata ka"),
    speech_verbs=phrases(
        "ütles | ütleb | lausus | rääkis | selgitas | lisas | rõhutas | kirjutas | märkis | väitis | "
        "hoiatas | tunnistas | vastas | küsis | sõnul"
    ),
    negations=words("ei ega mitte pole ära ilma ükski"),
    stopwords=frozenset(
        words(
            "ja on ei see et oli ta ning aga kui nii ka või kes mis mida kuid siis veel nagu selle seda "
            "need tema nende me te nad ma sa võib juba pärast enne vahel ilma kõik sest kus kuidas millal "
            "olnud olid oleks üle alla umbes palju kaks ole oma ainult välja sel tuleb"
        )
    ),
    snowball="estonian",
    sample=(
        "Esmaspäeval avati linnas uus sild üle jõe. „Ootasime seda kümme aastat,“ ütles linnapea. "
        "Ehitus läks maksma 3,5 miljonit eurot; autod pääsevad sillale 1. juunist. Miks alles nüüd?"
    ),
)
