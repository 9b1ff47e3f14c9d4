"""Hungarian."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="hu",
    english_name="Hungarian",
    own_name="magyar",
    letters="áéíóöőúüű",
    quotes=(
        ("„", "”"),
        ("„", "“"),
        ("»", "«"),
        ("«", "»"),
        ("“", "”"),
    ),
    decimal=",",
    group="\u00a0 \u202f.",
    months={
        1: ("január", "jan", "yanvar", "yan"),
        2: ("február", "febr", "fevral", "fev"),
        3: ("március", "márc", "mart", "mar"),
        4: ("április", "ápr", "aprel", "apr"),
        5: ("május", "máj", "may"),
        6: ("június", "jún", "iyun", "iyn"),
        7: ("július", "júl", "iyul", "iyl"),
        8: ("augusztus", "aug", "avqust", "avq"),
        9: ("szeptember", "szept", "sentyabr", "sen"),
        10: ("október", "okt", "oktyabr"),
        11: ("november", "nov", "noyabr", "noy"),
        12: ("december", "dec", "dekabr", "dek"),
    },
    weekdays=phrases("hétfő | kedd | szerda | csütörtök | péntek | szombat | vasárnap | sze | cs | szo"),
    snowball="hungarian",
)
