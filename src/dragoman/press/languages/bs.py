"""Bosnian."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="bs",
    english_name="Bosnian",
    own_name="bosanski",
    letters="čćđšž",
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
        1: ("januar", "jan", "yanvar", "yan"),
        2: ("februar", "feb", "fevral", "fev"),
        3: ("mart", "mar"),
        4: ("april", "apr", "aprel"),
        5: ("maj", "may"),
        6: ("juni", "jun", "iyun", "iyn"),
        7: ("juli", "jul", "iyul", "iyl"),
        8: ("august", "aug", "avqust", "avq"),
        9: ("septembar", "sep", "sentyabr", "sen"),
        10: ("oktobar", "okt", "oktyabr"),
        11: ("novembar", "nov", "noyabr", "noy"),
        12: ("decembar", "dec", "dekabr", "dek"),
    },
    weekdays=phrases(
        "ponedjeljak | utorak | srijeda | četvrtak | petak | subota | nedjelja | pon | uto | sri | "
        "čet | pet | sub | ned"
    ),
    snowball="serbian",
)
