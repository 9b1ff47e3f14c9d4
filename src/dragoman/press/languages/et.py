"""Estonian."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="et",
    english_name="Estonian",
    own_name="eesti",
    letters="äöõüšž",
    quotes=(
        ("„", "“"),
        ("‚", "‘"),
        ("»", "«"),
        ("«", "»"),
    ),
    decimal=",",
    group="\u00a0 \u202f.",
    months={
        1: ("jaanuar", "jaan", "yanvar", "yan"),
        2: ("veebruar", "veebr", "fevral", "fev"),
        3: ("märts", "mart", "mar"),
        4: ("aprill", "apr", "aprel"),
        5: ("mai", "may"),
        6: ("juuni", "iyun", "iyn"),
        7: ("juuli", "iyul", "iyl"),
        8: ("august", "aug", "avqust", "avq"),
        9: ("september", "sept", "sentyabr", "sen"),
        10: ("oktoober", "okt", "oktyabr"),
        11: ("november", "nov", "noyabr", "noy"),
        12: ("detsember", "dets", "dekabr", "dek"),
    },
    weekdays=phrases("esmaspäev | teisipäev | kolmapäev | neljapäev | reede | laupäev | pühapäev"),
    snowball="estonian",
)
