"""Turkmen."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="tk",
    english_name="Turkmen",
    own_name="türkmen dili",
    letters="çäžňöşüý",
    abbreviations=frozenset(words("ý y b t d müň mln mlrd man km kg m sm min sag prof akad red")),
    quotes=(
        ("«", "»"),
        ("“", "”"),
        ("„", "“"),
    ),
    decimal=",",
    group="\u00a0 \u202f.",
    months={
        1: ("ýanwar", "ýan"),
        2: ("fewral", "few"),
        3: ("mart", "mar"),
        4: ("aprel", "apr"),
        5: ("maý",),
        6: ("iýun",),
        7: ("iýul",),
        8: ("awgust", "awg"),
        9: ("sentýabr", "sen"),
        10: ("oktýabr", "okt"),
        11: ("noýabr", "noý"),
        12: ("dekabr", "dek"),
    },
    weekdays=phrases(
        "duşenbe | sişenbe | çarşenbe | penşenbe | anna | şenbe | ýekşenbe | duş | siş | çar | pen | "
        "ann | şen | ýek"
    ),
    today=phrases("şu gün"),
    yesterday=phrases("düýn"),
    clock_words=phrases("sagat"),
    published_words=phrases("çap edildi | neşir"),
    updated_words=phrases("täzelen"),
    byline_words=phrases("awtor | awtory | ýazan | taýýarlan"),
    role_words={
        "author": phrases(
            "awtor | ýazan | taýýarlan | awtorlar | awtory | ýazdy | taýýarlady | makala: | "
            "söhbetdeş boldy | söhbet: | makalanyň awtory | … ýazdy | žurnalist:"
        ),
        "translator": phrases(
            "terjime | terjimeçi | terjime eden | terjime etdi | terjimeçiler | terjimesi | "
            "iňlis dilinden terjime | rus dilinden terjime | … terjimesi | … terjime etdi"
        ),
        "editor": phrases(
            "redaktor | baş redaktor | redaksiýa | jogapkär redaktor | redaktirlän | korrektor | düzüji"
        ),
        "photographer": phrases(
            "surat | foto | suratçy | suratlar | surata düşüren | fotohabarçy | fotosurat"
        ),
        "illustrator": phrases("illýustrasiýa | suratkeş | karikatura: | kollaž | infografika"),
        "correspondent": phrases("habarçy | habarçymyz | ýörite habarçy | ýörite habarçymyz | reportýor"),
    },
    note_signatures={
        "translator": phrases("terjimeçiniň belligi | terjimeçi | terj. | terjimeçiden"),
        "editor": phrases("redaksiýanyň belligi | redaksiýa | red. | redaksiýadan"),
    },
    comment_words=phrases("şeýle hem | asyl nusgada"),
    copula_words=phrases("boldy | eken"),
    disclaimer_stems={
        "view": phrases("pikir | garaýyş | jogapkär"),
        "whose": phrases("awtor | redaksiýa | neşir"),
        "says": phrases("hususy | däl | diňe | gabat"),
    },
    reports_verbs=phrases(
        "ýazýar | ýazdy | habar berýär | habar berdi | belleýär | çap etdi | maglumatyna görä | gürrüň "
        "berýär | beýan edýär | düşündirýär"
    ),
    outlet_words=phrases(
        "gazeti | žurnaly | saýty | gazetiniň | gazetinde | žurnalynyň | žurnalynda | saýtynyň | saýtynda "
        "| hepdeligi | neşiri | portaly"
    ),
    citing_words=phrases("salgylanyp"),
    source_words=phrases("çeşme | çeşmesi | makalanyň çeşmesi | habar çeşmesi | esasy çeşme"),
    republished_words=phrases(
        "rugsady bilen | ilkinji gezek … çap edildi | ilki … çap edildi | ilkinji gezek … çap edilen | "
        "başda … çap edildi"
    ),
    credit_words=phrases("surat | foto | surat: | ©"),
    picture_words={
        "given": phrases("üçin | arkaly"),
        "copied": phrases("skrinşot- | kadr"),
        "nobody": phrases(
            "arhiw- | şahsy | maşgala- | awtor- | redaksiýa- | okyjy- | açyk çeşme- | internet | surat- | "
            "foto-"
        ),
        "holder": phrases(
            "agentli- | metbugat | media | ministrli- | hökümet | muzeý- | gazet- | žurnal- | habar- | "
            "radio | telewideniýe | uniwersitet- | teatr- | kitaphana-"
        ),
    },
    translated_words=phrases("terjime | terjime edildi| terjime eden | terjime etdi | terjimesi"),
    original_words=phrases("asyl nusga | asyl makala | asyl tekst | asyl çeşme | makalanyň asly"),
    in_language_words=phrases("… dilinde | …çe | …ça"),
    rights_words=phrases("hukuklary | ähli hukuklar | © | awtorlyk hukugy"),
    all_rights_words=phrases("ähli hukuklar goralan | ähli hukuklary goralan"),
    reuse_words=phrases("çeşmesini görkezip | çeşmesini görkezmek bilen"),
    holder_words={
        "anybody": phrases("awtor- | redaksiýa- | eýeleri-"),
        "label": phrases("neşir ediji | esaslandyryjy"),
        "ends": phrases("eger"),
    },
    permission_words=phrases("rugsatsyz | gadagan"),
    withdrawn_words=phrases("makala aýryldy | makala pozuldy"),
    paywall_words=phrases("diňe abunaçylar üçin"),
    read_more_words=phrases("şeýle hem okaň | giňişleýin"),
    speech_verbs=phrases(
        "diýdi | diýýär | diýip aýtdy | aýtdy | aýdýar | belledi | nygtady | goşdy | düşündirdi | "
        "ýazdy | jogap berdi | sorady"
    ),
    negations=words("däl ýok hiç hiçkim"),
    stopwords=frozenset(
        words(
            "we bilen hem bu ol şol bir üçin diýip diýen edi eken boldy bolup bolan bolýar bar ýok däl "
            "diňe öz özi onuň oňa ony olar biz siz sen soň çenli barada boýunça arkaly ýaly arasynda ýene "
            "emma ýa kim näme nähili haçan beýle ähli her köp iň örän"
        )
    ),
    suffixes=words(
        "larynda lerinde laryna lerine laryny lerini lardan lerden laryň leriň larda lerde synyň "
        "siniň lara lere lary leri ynyň iniň ynda inde nyň niň dan den lar ler yň iň na ne da de ny "
        "ni sy si y i a e"
    ),
    sample=(
        "Duşenbe güni şäherde derýanyň üstünden täze köpri açyldy. “Biz muňa on ýyl garaşdyk” diýip, "
        "şäher häkimi aýtdy. Gurluşyga 3,5 mln manat sarp edildi; awtoulaglar 1-nji iýundan geçer. "
        "Näme üçin diňe häzir?"
    ),
)
