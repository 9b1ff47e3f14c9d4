"""Lithuanian."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="lt",
    english_name="Lithuanian",
    own_name="lietuvių",
    letters="ąčęėįšųūž",
    quotes=(
        ("„", "“"),
        ("‚", "‘"),
        ("»", "«"),
        ("«", "»"),
    ),
    decimal=",",
    group="\u00a0 \u202f.",
    months={
        1: ("sausio", "saus", "sausis", "yan"),
        2: ("vasario", "vas", "vasaris", "fev"),
        3: ("kovo", "kov", "kovas", "mar"),
        4: ("balandžio", "bal", "balandis", "apr"),
        5: ("gegužės", "geg", "gegužė", "may"),
        6: ("birželio", "birž", "birželis", "iyn"),
        7: ("liepos", "liep", "liepa", "iyl"),
        8: ("rugpjūčio", "rugp", "rugpjūtis", "avq"),
        9: ("rugsėjo", "rugs", "rugsėjis", "sen"),
        10: ("spalio", "spal", "spalis", "okt"),
        11: ("lapkričio", "lapkr", "lapkritis", "noy"),
        12: ("gruodžio", "gruod", "gruodis", "dek"),
    },
    weekdays=phrases(
        "pirmadienis | antradienis | trečiadienis | ketvirtadienis | penktadienis | šeštadienis | "
        "sekmadienis | pr | an | tr | kt | pn | št | sk"
    ),
    snowball="lithuanian",
)
