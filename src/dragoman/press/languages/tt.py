"""Tatar."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="tt",
    english_name="Tatar",
    own_name="татар",
    script="Cyrl",
    letters="аәбвгдеёжҗзийклмнңоөпрстуүфхһцчшщъыьэюя",
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
)
