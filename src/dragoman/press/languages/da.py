"""Danish."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="da",
    english_name="Danish",
    own_name="dansk",
    letters="æøåé",
    quotes=(
        ("»", "«"),
        ("“", "”"),
        ("„", "“"),
    ),
    decimal=",",
    group=".",
    months={
        1: ("januar", "jan", "yanvar", "yan"),
        2: ("februar", "feb", "fevral", "fev"),
        3: ("marts", "mar", "mart"),
        4: ("april", "apr", "aprel"),
        5: ("maj", "may"),
        6: ("juni", "jun", "iyun", "iyn"),
        7: ("juli", "jul", "iyul", "iyl"),
        8: ("august", "aug", "avqust", "avq"),
        9: ("september", "sep", "sentyabr", "sen"),
        10: ("oktober", "okt", "oktyabr"),
        11: ("november", "nov", "noyabr", "noy"),
        12: ("december", "dec", "dekabr", "dek"),
    },
    weekdays=phrases(
        "mandag | tirsdag | onsdag | torsdag | fredag | lørdag | søndag | man | tirs | ons | tors | "
        "fre | lør | søn"
    ),
    snowball="danish",
)
