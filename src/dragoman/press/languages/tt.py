"""Tatar."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases, words

LANGUAGE = Language(
    tag="tt",
    english_name="Tatar",
    own_name="татар",
    script="Cyrl",
    letters="аәбвгдеёжҗзийклмнңоөпрстуүфхһцчшщъыьэюя",
    abbreviations=frozenset(words("ел г б т д мең млн млрд сум км кг м см мин сәг проф акад ред тәрҗ һ")),
    quotes=(
        ("«", "»"),
        ("“", "”"),
        ("„", "“"),
    ),
    decimal=",",
    group="\u00a0 \u202f.",
    months={
        1: ("гыйнвар", "гыйн", "yanvar", "yan"),
        2: ("февраль", "фев", "fevral", "fev"),
        3: ("март", "мар", "mart", "mar"),
        4: ("апрель", "апр", "aprel", "apr"),
        5: ("май", "may"),
        6: ("июнь", "iyun", "iyn"),
        7: ("июль", "iyul", "iyl"),
        8: ("август", "авг", "avqust", "avq"),
        9: ("сентябрь", "сент", "sentyabr", "sen"),
        10: ("октябрь", "окт", "oktyabr", "okt"),
        11: ("ноябрь", "нояб", "noyabr", "noy"),
        12: ("декабрь", "дек", "dekabr", "dek"),
    },
    weekdays=phrases(
        "дүшәмбе | сишәмбе | чәршәмбе | пәнҗешәмбе | җомга | шимбә | якшәмбе | дүш | сиш | чәр | пәнҗ "
        "| җом | шим | якш"
    ),
    today=phrases("бүген"),
    yesterday=phrases("кичә"),
    clock_words=phrases("сәгать"),
    published_words=phrases("басылган | бастырылган"),
    updated_words=phrases("яңартыл"),
    byline_words=phrases("автор | авторы | автор: | язучы | әзерләде"),
    role_words={
        "author": phrases("автор | авторы | әзерләде"),
        "translator": phrases("тәрҗемә | тәрҗемәче | тәрҗемә итте"),
        "editor": phrases("редактор | баш редактор | редакция"),
        "photographer": phrases("фото | рәсем | фотограф"),
    },
    note_signatures={
        "translator": phrases("тәрҗ. искәрмәсе | тәрҗемәче искәрмәсе"),
        "editor": phrases("ред. искәрмәсе | редакция искәрмәсе | ред."),
    },
    reports_verbs=phrases(
        "яза | язды | дип яза | хәбәр итә | хәбәр итте | белдерә | белдерде | бастырды | "
        "мәгълүматларына караганда"
    ),
    outlet_words=phrases("газетасы | журналы | порталы | сайты"),
    citing_words=phrases("сылтама белән"),
    source_words=phrases("чыганак | чыганагы"),
    republished_words=phrases("беренче тапкыр басылган | рөхсәте белән"),
    machine_words=phrases("машина тәрҗемәсе"),
    credit_words=phrases("фото | рәсем | фото: | ©"),
    translated_words=phrases("тәрҗемә | тәрҗемә ителгән"),
    original_words=phrases("төп нөсхә | оригинал"),
    rights_words=phrases("хокуклары | барлык хокуклар | © | авторлык хокукы"),
    all_rights_words=phrases("барлык хокуклар якланган"),
    permission_words=phrases("рөхсәтсез | тыела"),
    disclaimer_words=phrases("редакция фикере"),
    read_more_words=phrases("шулай ук укыгыз | тулырак"),
    speech_verbs=phrases(
        "диде | ди | дип әйтте | әйтте | әйтә | белдерде | билгеләп үтте | өстәде | аңлатты | язды | "
        "җавап бирде | сорады | сүзләренчә"
    ),
    negations=words("түгел юк бер беркем беркайчан"),
    stopwords=frozenset(
        words(
            "һәм белән да дә бу ул шул бер өчен дип дигән иде икән булды булып булган була бар юк түгел "
            "генә үз үзе аның аңа аны алар без сез син соң кадәр турында буенча аша кебек арасында тагын "
            "ләкин яки кем нәрсә нинди кайчан мондый барлык һәр күп аз иң бик"
        )
    ),
    suffixes=words(
        "ларының ләренең ларында ләрендә ларына ләренә ларның ләрнең лардан ләрдән ларын ләрен ларга "
        "ләргә ларны ләрне ларда ләрдә сының сенең сында сендә ының енең ында ендә ның нең дан дән "
        "тан тән нан нән лар ләр нар нәр га гә ка кә да дә та тә ны не сы се ын ен ы е"
    ),
    sample=(
        "Дүшәмбе көнне шәһәрдә елга аша яңа күпер ачылды. «Без моны ун ел көттек», — диде шәһәр мэры. "
        "Төзелешкә 3,5 млн сум тотылды; машиналар 1 июньнән йөри башлый. Ник хәзер генә?"
    ),
)
