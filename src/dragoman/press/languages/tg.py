"""Tajik."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="tg",
    english_name="Tajik",
    own_name="тоҷикӣ",
    script="Cyrl",
    letters="абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя",
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
)
