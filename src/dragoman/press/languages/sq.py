"""Albanian."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="sq",
    english_name="Albanian",
    own_name="shqip",
    letters="çë",
    quotes=(
        ("«", "»"),
        ("“", "”"),
        ("„", "“"),
    ),
    decimal=",",
    group="\u00a0 \u202f.",
    months={
        1: ("janar", "jan", "yanvar", "yan"),
        2: ("shkurt", "shk", "fevral", "fev"),
        3: ("mars", "mar", "mart"),
        4: ("prill", "pri", "aprel", "apr"),
        5: ("maj", "may"),
        6: ("qershor", "qer", "iyun", "iyn"),
        7: ("korrik", "korr", "iyul", "iyl"),
        8: ("gusht", "gush", "avqust", "avq"),
        9: ("shtator", "sht", "sentyabr", "sen"),
        10: ("tetor", "tet", "oktyabr", "okt"),
        11: ("nëntor", "nën", "noyabr", "noy"),
        12: ("dhjetor", "dhj", "dekabr", "dek"),
    },
    weekdays=phrases(
        "e hënë | e martë | e mërkurë | e enjte | e premte | e shtunë | e diel | hën | mar | mër | "
        "enj | pre | sht | die"
    ),
)
