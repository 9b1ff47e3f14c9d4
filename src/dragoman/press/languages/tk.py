"""Turkmen."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="tk",
    english_name="Turkmen",
    own_name="türkmen dili",
    letters="çäžňöşüý",
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
)
