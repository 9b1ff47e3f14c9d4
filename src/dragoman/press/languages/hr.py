"""Croatian."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="hr",
    english_name="Croatian",
    own_name="hrvatski",
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
        1: ("siječnja", "sij", "siječanj", "yan"),
        2: ("veljače", "velj", "veljača", "fev"),
        3: ("ožujka", "ožu", "ožujak", "mar"),
        4: ("travnja", "tra", "travanj", "apr"),
        5: ("svibnja", "svi", "svibanj", "may"),
        6: ("lipnja", "lip", "lipanj", "iyn"),
        7: ("srpnja", "srp", "srpanj", "iyl"),
        8: ("kolovoza", "kol", "kolovoz", "avq"),
        9: ("rujna", "ruj", "rujan", "sen"),
        10: ("listopada", "lis", "listopad", "okt"),
        11: ("studenoga", "stu", "studeni", "noy"),
        12: ("prosinca", "pro", "prosinac", "dek"),
    },
    weekdays=phrases(
        "ponedjeljak | utorak | srijeda | četvrtak | petak | subota | nedjelja | pon | uto | sri | "
        "čet | pet | sub | ned"
    ),
    snowball="serbian",
)
