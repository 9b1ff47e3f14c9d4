"""Bulgarian."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="bg",
    english_name="Bulgarian",
    own_name="български",
    script="Cyrl",
    letters="абвгдежзийклмнопрстуфхцчшщъьюя",
    quotes=(
        ("„", "“"),
        ("‚", "‘"),
        ("»", "«"),
        ("«", "»"),
    ),
    decimal=",",
    group="\u00a0 \u202f.",
    months={
        1: ("януари", "яну", "yanvar", "yan"),
        2: ("февруари", "фев", "fevral", "fev"),
        3: ("март", "mart", "mar"),
        4: ("април", "апр", "aprel", "apr"),
        5: ("май", "may"),
        6: ("юни", "iyun", "iyn"),
        7: ("юли", "iyul", "iyl"),
        8: ("август", "авг", "avqust", "avq"),
        9: ("септември", "сеп", "sentyabr", "sen"),
        10: ("октомври", "окт", "oktyabr", "okt"),
        11: ("ноември", "ное", "noyabr", "noy"),
        12: ("декември", "дек", "dekabr", "dek"),
    },
    weekdays=phrases(
        "понеделник | вторник | сряда | четвъртък | петък | събота | неделя | пн | вт | ср | чт | пт "
        "| сб | нд"
    ),
)
