"""Norwegian."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="no",
    english_name="Norwegian",
    own_name="norsk",
    letters="æøåéòô",
    quotes=(
        ("«", "»"),
        ("“", "”"),
        ("„", "“"),
    ),
    decimal=",",
    group="\u00a0 \u202f.",
    months={
        1: ("januar", "jan", "yanvar"),
        2: ("februar", "feb", "fevral"),
        3: ("mars", "mart", "mar"),
        4: ("april", "apr", "aprel"),
        5: ("mai", "may"),
        6: ("juni", "iyun", "jun"),
        7: ("juli", "iyul", "jul"),
        8: ("august", "aug", "avqust"),
        9: ("september", "sep", "sentyabr"),
        10: ("oktober", "okt", "oktyabr"),
        11: ("november", "nov", "noyabr"),
        12: ("desember", "des", "dekabr"),
    },
    weekdays=phrases(
        "mandag | tirsdag | onsdag | torsdag | fredag | lørdag | søndag | man | tir | ons | tor | fre "
        "| lør | søn"
    ),
    snowball="norwegian",
)
