"""Latvian."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="lv",
    english_name="Latvian",
    own_name="latviešu",
    letters="āčēģīķļņšūž",
    abbreviations=frozenset(
        words(
            "u.c utt piem t.i g m nr lpp p plkst min sek km kg cm mm milj mljrd tūkst prof dr doc red "
            "tulk piez sv st iel"
        )
    ),
    quotes=(
        ("«", "»"),
        ("“", "”"),
        ("„", "“"),
    ),
    decimal=",",
    group="\u00a0 \u202f.",
    months={
        1: ("janvāris", "janv", "yanvar", "yan"),
        2: ("februāris", "febr", "fevral", "fev"),
        3: ("marts", "mart", "mar"),
        4: ("aprīlis", "apr", "aprel"),
        5: ("maijs", "may"),
        6: ("jūnijs", "jūn", "iyun", "iyn"),
        7: ("jūlijs", "jūl", "iyul", "iyl"),
        8: ("augusts", "aug", "avqust", "avq"),
        9: ("septembris", "sept", "sentyabr", "sen"),
        10: ("oktobris", "okt", "oktyabr"),
        11: ("novembris", "nov", "noyabr", "noy"),
        12: ("decembris", "dec", "dekabr", "dek"),
    },
    weekdays=phrases(
        "pirmdiena | otrdiena | trešdiena | ceturtdiena | piektdiena | sestdiena | svētdiena | pirmd "
        "| otrd | trešd | ceturtd | piektd | sestd | svētd"
    ),
    today=phrases("šodien"),
    yesterday=phrases("vakar"),
    clock_words=phrases("plkst | pulksten"),
    published_words=phrases("publicēts"),
    updated_words=phrases("atjaunināts | labots"),
    byline_words=phrases("autors | autore | autors: | teksts | sagatavoja"),
    role_words={
        "author": phrases(
            "autors | autore | teksts | autori | autores | raksta | uzrakstīja | rakstījis | "
            "rakstījusi | sagatavojis | sagatavojusi | sagatavoja | intervēja | sarunājās | "
            "reportāža: | eseja: | komentārs: | raksta autors | raksta autore | teksta autore | "
            "teksta autors | žurnālists: | žurnāliste: | reportieris: | reportiere:"
        ),
        "translator": phrases(
            "tulkojums | tulkotājs | tulkotāja | tulkoja | tulkojusi | tulkojis | tulkotāji | tulk. | "
            "tulkojums no | no angļu valodas tulkoja | no angļu valodas tulkojusi | latviski tulkojusi"
        ),
        "editor": phrases(
            "redaktors | redaktore | redakcija | galvenais redaktors | galvenā redaktore | rediģēja | "
            "rediģējis | rediģējusi | redaktori | korektors | korektore | atbildīgais redaktors"
        ),
        "photographer": phrases(
            "foto | fotogrāfija | fotogrāfs | attēls | fotogrāfe | fotogrāfijas | attēli: | "
            "fotografēja | fotogrāfi | fotoreportieris"
        ),
        "illustrator": phrases(
            "ilustrācija | ilustrācijas | ilustrators | ilustratore | ilustrējis | ilustrējusi | "
            "zīmējums | zīmējumi | karikatūra | kolāža"
        ),
        "correspondent": phrases(
            "korespondents | korespondente | mūsu korespondents | mūsu korespondente | "
            "speciālkorespondents | speciālkorespondente"
        ),
    },
    note_signatures={
        "translator": phrases(
            "tulk. piez. | tulkotāja piezīme | tulk. | tulk. piezīme | tulkotājs | tulkotāja | "
            "tulkotājas piezīme"
        ),
        "editor": phrases(
            "red. piez. | redakcijas piezīme | red. | redakcija | red. piezīme | redaktora piezīme"
        ),
    },
    comment_words=phrases("arī | vārdu spēle | oriģinālā"),
    copula_words=phrases("ir | bija"),
    disclaimer_stems={
        "view": phrases("viedokl | uzskat | pozīcij | atbild | satur | rakst | tekst"),
        "whose": phrases("autor | redakcij | izdevum | portāl | izdevēj | ārvalst | tulkot"),
        "says": phrases("ne | tikai | personīg | atspoguļo | sakrist | pauž | atbild"),
    },
    reports_verbs=phrases(
        "raksta | rakstīja | ziņo | ziņoja | vēsta | vēstīja | paziņoja | apgalvo | citē | saskaņā ar | "
        "atsaucoties uz | informē | stāsta | apraksta | skaidro | atklāj | atgādina | norāda | jautā | "
        "iepazīstina | aprakstīja | stāstīja | vēsta laikraksts"
    ),
    outlet_words=phrases(
        "laikraksts | žurnāls | portāls | aģentūra | izdevums | laikrakstā | laikraksta | žurnālā | "
        "žurnāla | portālā | portāla | nedēļas laikraksts | nedēļrakstā | nedēļraksts | nedēļraksta | "
        "dienas laikraksts | izdevumā | izdevuma | mēnešraksts | aģentūras"
        "| nedēļas laikrakstā"
    ),
    citing_words=phrases("atsaucoties uz"),
    source_words=phrases(
        "avots | avoti | pēc | raksta avots | teksta avots | pirmavots | sākotnējais avots | (avots | pēc "
        "raksta | pēc publikācijas | informācijas avots | sagatavots pēc"
    ),
    republished_words=phrases(
        "pirmo reizi publicēts | pārpublicēts | pārpublicēts no | ar atļauju | pirmo reizi … publicēts | "
        "pirmoreiz publicēts | pirmoreiz … publicēts | sākotnēji publicēts | sākotnēji … publicēts | "
        "sākotnēji publicēta | pirmo reizi publicēta | pārpublicēts ar | pārpublicējam"
    ),
    machine_words=phrases("mašīntulkojums | automātisks tulkojums | automātiski tulkots"),
    credit_words=phrases(
        "foto | foto: | attēls | ilustrācija | © | autors: | foto autors | ekrānuzņēmums | zīmējums | "
        "infografika"
    ),
    picture_words={
        "given": phrases("ar atļauju | pateicoties"),
        "copied": phrases("ekrānuzņēmum- | ekrānattēl- | ekrānšāviņ-"),
        "nobody": phrases(
            "arhīv- | personīg- | privāt- | ģimenes | ilustratīv- | ilustrācija | ilustrācij- | autor- | "
            "redakcij- | lasītāj- | sociālie tīkli | internets | foto | attēls | attēl- | publicitātes"
        ),
        "holder": phrases(
            "aģentūr- | prese | preses | mediji | policija | ugunsdzēsē- | pašvaldīb- | dome | ministrij- "
            "| valdīb- | universitāt- | muzej- | fonds | biedrīb- | izdevniecīb- | avīze | vēstis | ziņas "
            "| diena | laiks | žurnāls | teātris | bibliotēka | radio | televīzija"
        ),
        "staged": phrases("ilustratīv-"),
    },
    translated_words=phrases(
        "tulkojums | tulkots | tulkots no"
        "| tulkojusi | tulkojis | tulkoja | tulk. | tulkojums no | latviskojusi | latviskojis"
    ),
    original_words=phrases(
        "oriģināls | oriģinālais raksts | oriģinālais teksts | oriģināls šeit | raksta oriģināls | "
        "oriģinālpublikācija | oriģinālraksts | oriģinālteksts | lasīt oriģinālu | saite uz oriģinālu | "
        "pirmavots | lasiet oriģinālu"
    ),
    in_language_words=phrases("… valodā | …iski"),
    original_title_words=phrases(
        "ar nosaukumu | ar virsrakstu | oriģinālais nosaukums | oriģinālvirsraksts | oriģinālnosaukums"
    ),
    rights_words=phrases(
        "tiesību īpašnieks | tiesību turētājs | tiesības | visas tiesības | © | autortiesības | licence | tiesības uz | autortiesības uz | "
        "raksta tiesības | raksta autortiesības"
    ),
    public_domain_words=phrases("publiskais domēns | sabiedriskais īpašums | publiskā īpašuma"),
    open_access_words=phrases("brīvi pieejams | atvērtā piekļuve"),
    all_rights_words=phrases(
        "visas tiesības aizsargātas | visas tiesības paturētas | visas tiesības rezervētas | tiesības "
        "aizsargātas | tikai ar redakcijas | pārpublicēšana bez | pārpublicēšana tikai | pārpublicēšana "
        "aizliegta | kopēšana aizliegta | izmantošana bez | tiesības rezervētas"
    ),
    permission_words=phrases(
        "pārpublicēšana | kopēšana | izmantošana | atļaujas | atļauja | aizliegta | aizliegts | piekrišanas"
        "| ar atļauju | ar laipnu | publicēts ar | atļaujot | pārpublicēt | kopēt | atļauts | atļauta"
        "| bez atļaujas | bez rakstiskas atļaujas | bez rakstiskas piekrišanas | bez piekrišanas | tikai "
        "ar atļauju | bez redakcijas"
    ),
    disclaimer_words=phrases("ne vienmēr atspoguļo | redakcijas viedokli | var nesakrist"),
    withdrawn_words=phrases(
        "raksts ir dzēsts | raksts ir noņemts | raksts ir atsaukts | raksts ir … noņemts | raksts ir … "
        "dzēsts | raksts ir … atsaukts | raksts vairs nav pieejams | vairs nav pieejams | redakcija ir "
        "noņēmusi | raksts tika … noņemts"
    ),
    paywall_words=phrases(
        "tikai abonentiem | lai turpinātu lasīt | abonē un lasi | abonentiem | lai lasītu tālāk | abonē, "
        "lai lasītu | raksta turpinājums | pilns raksts pieejams | jau esi abonents"
    ),
    reuse_words=phrases(
        "pārpublicējot atsauce | atsauce obligāta | atsauce uz avotu obligāta | ar atsauci uz avotu | norādot avotu | ar avota norādi | pārpublicēšana atļauta | brīvi "
        "pārpublicēt | atsauce uz avotu obligāta | atļauts pārpublicēt"
        "| drīkst brīvi pārpublicēt | drīkst brīvi izmantot"
    ),
    holder_words={
        "anybody": phrases("autor- | redakcij- | īpašniek- | izdevēj- | tulkotāj-"),
        "label": phrases("izdevējs | īpašnieks"),
        "ends": phrases("ja nav"),
    },
    belonging_words=phrases("pieder | īpašnieks ir | ir īpašums"),
    read_more_words=phrases("lasi arī | lasiet arī | lasīt vairāk | skatīt arī"),
    speech_verbs=phrases(
        "sacīja | saka | teica | teic | norādīja | norāda | piebilda | uzsvēra | paskaidroja | "
        "stāstīja | rakstīja | raksta | paziņoja | brīdināja | atzina | atbildēja | jautāja"
    ),
    negations=words("ne nav nekad neviens neko nekur bez"),
    stopwords=frozenset(
        words(
            "un ir uz ka ar tas no bet kā pēc par ne vai viņš viņa viņi bija būs būt to tā tie kas kur "
            "kad jo arī vēl jau tikai ļoti šis šī šie mēs jūs es tu mūsu jūsu tomēr pirms starp bez "
            "vairāk viens divi savu var līdz pie tiek lai gan kurš kura kuri"
        )
    ),
    suffixes=words("iem ajā ām ēm os as is us am ai ā ē ī ū a e i u š s m"),
    sample=(
        "Pirmdien pilsētā atklāja jaunu tiltu pār upi. “Mēs to gaidījām desmit gadus,” sacīja mēre. "
        "Būvniecība izmaksāja 3,5 miljonus eiro; automašīnas brauks no 1. jūnija. Kāpēc tikai tagad?"
    ),
)
