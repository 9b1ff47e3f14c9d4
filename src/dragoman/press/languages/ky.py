"""Kyrgyz."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="ky",
    english_name="Kyrgyz",
    own_name="кыргызча",
    script="Cyrl",
    letters="абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя",
    quotes=(
        ("«", "»"),
        ("“", "”"),
        ("„", "“"),
    ),
    decimal=",",
    group="\u00a0 \u202f.",
    months={
        1: ("январь", "янв"),
        2: ("февраль", "фев"),
        3: ("март", "мар"),
        4: ("апрель", "апр"),
        5: ("май",),
        6: ("июнь", "июн"),
        7: ("июль", "июл"),
        8: ("август", "авг"),
        9: ("сентябрь", "сен"),
        10: ("октябрь", "окт"),
        11: ("ноябрь", "ноя"),
        12: ("декабрь", "дек"),
    },
    weekdays=phrases(
        "дүйшөмбү | шейшемби | шаршемби | бейшемби | жума | ишемби | жекшемби | дүй | шейш | шарш | "
        "бейш | ишм | жек"
    ),
)
