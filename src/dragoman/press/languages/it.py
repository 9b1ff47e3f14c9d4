"""Italian."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="it",
    english_name="Italian",
    own_name="italiano",
    letters="àèéìíòóùú",
    quotes=(
        ("«", "»"),
        ("“", "”"),
        ("„", "“"),
    ),
    decimal=",",
    group=".",
    months={
        1: ("gennaio", "gen", "yanvar", "yan"),
        2: ("febbraio", "feb", "fevral", "fev"),
        3: ("marzo", "mar", "mart"),
        4: ("aprile", "apr", "aprel"),
        5: ("maggio", "mag", "may"),
        6: ("giugno", "giu", "iyun", "iyn"),
        7: ("luglio", "lug", "iyul", "iyl"),
        8: ("agosto", "ago", "avqust", "avq"),
        9: ("settembre", "set", "sentyabr", "sen"),
        10: ("ottobre", "ott", "oktyabr", "okt"),
        11: ("novembre", "nov", "noyabr", "noy"),
        12: ("dicembre", "dic", "dekabr", "dek"),
    },
    weekdays=phrases(
        "lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica | lun | mar | mer | gio "
        "| ven | sab | dom"
    ),
    snowball="italian",
)
