"""Dutch."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="nl",
    english_name="Dutch",
    own_name="Nederlands",
    letters="éèëïöüá",
    decimal=",",
    group=".",
    months={
        1: ("januari", "jan", "yanvar", "yan"),
        2: ("februari", "feb", "fevral", "fev"),
        3: ("maart", "mrt", "mart", "mar"),
        4: ("april", "apr", "aprel"),
        5: ("mei", "may"),
        6: ("juni", "jun", "iyun", "iyn"),
        7: ("juli", "jul", "iyul", "iyl"),
        8: ("augustus", "aug", "avqust", "avq"),
        9: ("september", "sep", "sentyabr", "sen"),
        10: ("oktober", "okt", "oktyabr"),
        11: ("november", "nov", "noyabr", "noy"),
        12: ("december", "dec", "dekabr", "dek"),
    },
    weekdays=phrases(
        "maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag | ma | di | wo | do | "
        "vr | za | zo"
    ),
    snowball="dutch",
)
