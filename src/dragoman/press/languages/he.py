"""Hebrew."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="he",
    english_name="Hebrew",
    own_name="עברית",
    script="Hebr",
    direction="rtl",
    quotes=(
        ('"', '"'),
        ("“", "”"),
        ("„", "”"),
        ("״", "״"),
    ),
    months={
        1: ("ינואר", "ינו׳", "yanvar", "yan"),
        2: ("פברואר", "פבר׳", "fevral", "fev"),
        3: ("מרץ", "mart", "mar"),
        4: ("אפריל", "אפר׳", "aprel", "apr"),
        5: ("מאי", "may"),
        6: ("יוני", "iyun", "iyn"),
        7: ("יולי", "iyul", "iyl"),
        8: ("אוגוסט", "אוג׳", "avqust", "avq"),
        9: ("ספטמבר", "ספט׳", "sentyabr", "sen"),
        10: ("אוקטובר", "אוק׳", "oktyabr", "okt"),
        11: ("נובמבר", "נוב׳", "noyabr", "noy"),
        12: ("דצמבר", "דצמ׳", "dekabr", "dek"),
    },
    weekdays=phrases(
        "יום שני | יום שלישי | יום רביעי | יום חמישי | יום שישי | יום שבת | יום ראשון | יום ב׳ | יום "
        "ג׳ | יום ד׳ | יום ה׳ | יום ו׳ | שבת | יום א׳"
    ),
)
