"""Latvian."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="lv",
    english_name="Latvian",
    own_name="latviešu",
    letters="āčēģīķļņšūž",
    quotes=(
        ("«", "»"),
        ("“", "”"),
        ("„", "“"),
    ),
    decimal=",",
    group="\u00a0 \u202f.",
    months={
        1: ("janvāris", "janv", "yanvar", "yan"),
        2: ("februāris", "febr", "fevral", "fev"),
        3: ("marts", "mart", "mar"),
        4: ("aprīlis", "apr", "aprel"),
        5: ("maijs", "may"),
        6: ("jūnijs", "jūn", "iyun", "iyn"),
        7: ("jūlijs", "jūl", "iyul", "iyl"),
        8: ("augusts", "aug", "avqust", "avq"),
        9: ("septembris", "sept", "sentyabr", "sen"),
        10: ("oktobris", "okt", "oktyabr"),
        11: ("novembris", "nov", "noyabr", "noy"),
        12: ("decembris", "dec", "dekabr", "dek"),
    },
    weekdays=phrases(
        "pirmdiena | otrdiena | trešdiena | ceturtdiena | piektdiena | sestdiena | svētdiena | pirmd "
        "| otrd | trešd | ceturtd | piektd | sestd | svētd"
    ),
)
