"""Azerbaijani."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="az",
    english_name="Azerbaijani",
    own_name="azərbaycan",
    letters="çəğıöşü",
    quotes=(
        ("«", "»"),
        ("“", "”"),
        ("„", "“"),
    ),
    decimal=",",
    group=".",
    months={
        1: ("yanvar", "yan"),
        2: ("fevral", "fev"),
        3: ("mart", "mar"),
        4: ("aprel", "apr"),
        5: ("may",),
        6: ("iyun", "iyn"),
        7: ("iyul", "iyl"),
        8: ("avqust", "avq"),
        9: ("sentyabr", "sen"),
        10: ("oktyabr", "okt"),
        11: ("noyabr", "noy"),
        12: ("dekabr", "dek"),
    },
    weekdays=phrases(
        "bazar ertəsi | çərşənbə axşamı | çərşənbə | cümə axşamı | cümə | şənbə | bazar | b.e | ç.a | c.a"
    ),
)
