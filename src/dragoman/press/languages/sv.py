"""Swedish."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="sv",
    english_name="Swedish",
    own_name="svenska",
    letters="åäöé",
    quotes=(
        ("”", "”"),
        ("’", "’"),
        ("»", "»"),
    ),
    decimal=",",
    group="\u00a0 \u202f.",
    months={
        1: ("januari", "jan", "yanvar", "yan"),
        2: ("februari", "feb", "fevral", "fev"),
        3: ("mars", "mart", "mar"),
        4: ("april", "apr", "aprel"),
        5: ("maj", "may"),
        6: ("juni", "iyun", "iyn"),
        7: ("juli", "iyul", "iyl"),
        8: ("augusti", "aug", "avqust", "avq"),
        9: ("september", "sep", "sentyabr", "sen"),
        10: ("oktober", "okt", "oktyabr"),
        11: ("november", "nov", "noyabr", "noy"),
        12: ("december", "dec", "dekabr", "dek"),
    },
    weekdays=phrases(
        "måndag | tisdag | onsdag | torsdag | fredag | lördag | söndag | mån | tis | ons | tors | fre "
        "| lör | sön"
    ),
    snowball="swedish",
)
