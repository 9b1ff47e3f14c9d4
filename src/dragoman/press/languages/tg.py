"""Tajik."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="tg",
    english_name="Tajik",
    own_name="тоҷикӣ",
    script="Cyrl",
    letters="абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя",
    abbreviations=frozenset(
        words("с сс ш н в д м проф акад доц д-р млн млрд ҳаз сом км кг см дақ соат ред тарҷ ғ а м.а ва")
    ),
    quotes=(
        ("«", "»"),
        ("“", "”"),
        ("„", "“"),
    ),
    decimal=",",
    group="\u00a0 \u202f.",
    months={
        1: ("январ", "янв", "yanvar", "yan"),
        2: ("феврал", "фев", "fevral", "fev"),
        3: ("март", "мар", "mart", "mar"),
        4: ("апрел", "апр", "aprel", "apr"),
        5: ("май", "may"),
        6: ("июн", "iyun", "iyn"),
        7: ("июл", "iyul", "iyl"),
        8: ("август", "авг", "avqust", "avq"),
        9: ("сентябр", "сен", "sentyabr", "sen"),
        10: ("октябр", "окт", "oktyabr", "okt"),
        11: ("ноябр", "ноя", "noyabr", "noy"),
        12: ("декабр", "дек", "dekabr", "dek"),
    },
    weekdays=phrases(
        "душанбе | сешанбе | чоршанбе | панҷшанбе | ҷумъа | шанбе | якшанбе | дшб | сшб | чшб | пшб | "
        "ҷмъ | шнб | яшб"
    ),
    today=phrases("имрӯз"),
    yesterday=phrases("дирӯз"),
    clock_words=phrases("соати"),
    published_words=phrases("нашршуда | нашр"),
    updated_words=phrases("навсозӣ | таҷдид"),
    byline_words=phrases("муаллиф | муаллиф: | муаллифон | матн | навишт | омода кард"),
    role_words={
        "author": phrases("муаллиф | матн"),
        "translator": phrases("тарҷума | тарҷумон | тарҷумаи"),
        "editor": phrases("муҳаррир | сармуҳаррир | идора"),
        "photographer": phrases("акс | аксҳо | суратгир | фото"),
        "correspondent": phrases("хабарнигор | рӯзноманигор"),
    },
    note_signatures={
        "translator": phrases("эзоҳи тарҷумон"),
        "editor": phrases("эзоҳи идора | эзоҳи муҳаррир | аз идора"),
    },
    reports_verbs=phrases(
        "менависад | навишт | навиштааст | хабар медиҳад | хабар дод | гузориш медиҳад | гузориш дод "
        "| мегӯяд | нашр кард | бино ба | ба иттилои | ба нақл аз"
    ),
    outlet_words=phrases("рӯзномаи | маҷаллаи | сомонаи | хабаргузории"),
    citing_words=phrases("бо истинод ба"),
    source_words=phrases("манбаъ | манба | сарчашма | бино ба"),
    republished_words=phrases("бори аввал нашр шудааст | бо иҷозати"),
    machine_words=phrases("тарҷумаи мошинӣ"),
    credit_words=phrases("акс | акс: | фото | аксҳо | ©"),
    translated_words=phrases("тарҷума | тарҷума аз | тарҷумаи"),
    original_words=phrases("матни аслӣ | асли мақола | нусхаи аслӣ"),
    rights_words=phrases("ҳуқуқи | ҳамаи ҳуқуқҳо | © | ҳуқуқи муаллиф"),
    all_rights_words=phrases("ҳамаи ҳуқуқҳо ҳифз шудаанд | ҳамаи ҳуқуқҳо маҳфузанд"),
    permission_words=phrases("иҷозат | манъ аст"),
    disclaimer_words=phrases("метавонад бо мавқеи"),
    read_more_words=phrases("инчунин хонед | бештар хонед | муфассалтар"),
    speech_verbs=phrases(
        "гуфт | мегӯяд | гуфтанд | гуфтааст | афзуд | изҳор дошт | изҳор кард | таъкид кард | шарҳ "
        "дод | навишт | зикр кард | ҳушдор дод | эътироф кард | ҷавоб дод | пурсид | ба гуфтаи"
    ),
    negations=words("не на нест нестанд ҳеҷ ҳаргиз ҳеҷкас бе"),
    stopwords=frozenset(
        words(
            "ва дар аз ба ки ин он бо барои то як аст буд буданд мебошад шуд шуда мешавад кард карда ҳам "
            "низ вале аммо ё агар чун ҳар ҳама худ мо шумо ман ту онҳо вай ӯ пас пеш миёни болои зери "
            "дигар бисёр танҳо боз кӣ чӣ чаро куҷо чанд бояд метавонад дорад доранд нест"
        )
    ),
    suffixes=words("ҳоямон ҳояшон ҳоро ҳоям онро ҳои они ҳо он аш ам ат ро и"),
    sample=(
        "Рӯзи душанбе дар шаҳр пули нав аз болои дарё кушода шуд. «Мо инро даҳ сол интизор будем», — "
        "гуфт раиси шаҳр. Сохтмон 3,5 млн сомонӣ арзиш дошт; мошинҳо аз 1 июн мегузаранд. Чаро танҳо "
        "ҳоло?"
    ),
)
