"""Slovenian."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="sl",
    english_name="Slovenian",
    own_name="slovenščina",
    letters="čšž",
    quotes=(
        ("„", "“"),
        ("‚", "‘"),
        ("»", "«"),
        ("«", "»"),
    ),
    decimal=",",
    group=".",
    months={
        1: ("januar", "jan", "yanvar", "yan"),
        2: ("februar", "feb", "fevral", "fev"),
        3: ("marec", "mar", "mart"),
        4: ("april", "apr", "aprel"),
        5: ("maj", "may"),
        6: ("junij", "jun", "iyun", "iyn"),
        7: ("julij", "jul", "iyul", "iyl"),
        8: ("avgust", "avg", "avqust", "avq"),
        9: ("september", "sep", "sentyabr", "sen"),
        10: ("oktober", "okt", "oktyabr"),
        11: ("november", "nov", "noyabr", "noy"),
        12: ("december", "dec", "dekabr", "dek"),
    },
    weekdays=phrases(
        "ponedeljek | torek | sreda | četrtek | petek | sobota | nedelja | pon | tor | sre | čet | "
        "pet | sob | ned"
    ),
)
