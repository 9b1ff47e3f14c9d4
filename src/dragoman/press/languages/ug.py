"""Uyghur."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="ug",
    english_name="Uyghur",
    own_name="ئۇيغۇرچە",
    script="Arab",
    direction="rtl",
    letters="ئاەبپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىي",
    sentence_ends=".!?…؟۔",
    quotes=(
        ("«", "»"),
        ("“", "”"),
        ("„", "“"),
    ),
    months={
        1: ("يانۋار", "yanvar", "yan"),
        2: ("فېۋرال", "fevral", "fev"),
        3: ("مارت", "mart", "mar"),
        4: ("ئاپرېل", "aprel", "apr"),
        5: ("ماي", "may"),
        6: ("ئىيۇن", "iyun", "iyn"),
        7: ("ئىيۇل", "iyul", "iyl"),
        8: ("ئاۋغۇست", "avqust", "avq"),
        9: ("سېنتەبىر", "sentyabr", "sen"),
        10: ("ئۆكتەبىر", "oktyabr", "okt"),
        11: ("نويابىر", "noyabr", "noy"),
        12: ("دېكابىر", "dekabr", "dek"),
    },
    weekdays=phrases(
        "دۈشەنبە | سەيشەنبە | چارشەنبە | پەيشەنبە | جۈمە | شەنبە | يەكشەنبە | دۈ | سە | چا | پە | جۈ "
        "| شە | يە"
    ),
)
