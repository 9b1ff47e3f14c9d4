"""Macedonian."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="mk",
    english_name="Macedonian",
    own_name="македонски",
    script="Cyrl",
    letters="абвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝ",
    quotes=(
        ("„", "”"),
        ("„", "“"),
        ("»", "«"),
        ("«", "»"),
        ("“", "”"),
    ),
    decimal=",",
    group=".",
    months={
        1: ("јануари", "јан", "yanvar", "yan"),
        2: ("февруари", "фев", "fevral", "fev"),
        3: ("март", "мар", "mart", "mar"),
        4: ("април", "апр", "aprel", "apr"),
        5: ("мај", "may"),
        6: ("јуни", "јун", "iyun", "iyn"),
        7: ("јули", "јул", "iyul", "iyl"),
        8: ("август", "авг", "avqust", "avq"),
        9: ("септември", "сеп", "sentyabr", "sen"),
        10: ("октомври", "окт", "oktyabr", "okt"),
        11: ("ноември", "ное", "noyabr", "noy"),
        12: ("декември", "дек", "dekabr", "dek"),
    },
    weekdays=phrases(
        "понеделник | вторник | среда | четврток | петок | сабота | недела | пон | вто | сре | чет | "
        "пет | саб | нед"
    ),
)
