"""Romanian."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="ro",
    english_name="Romanian",
    own_name="română",
    letters="ăâîșțşţ",
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
        1: ("ianuarie", "ian", "yanvar", "yan"),
        2: ("februarie", "feb", "fevral", "fev"),
        3: ("martie", "mar", "mart"),
        4: ("aprilie", "apr", "aprel"),
        5: ("mai", "may"),
        6: ("iunie", "iun", "iyun", "iyn"),
        7: ("iulie", "iul", "iyul", "iyl"),
        8: ("august", "aug", "avqust", "avq"),
        9: ("septembrie", "sept", "sentyabr", "sen"),
        10: ("octombrie", "oct", "oktyabr", "okt"),
        11: ("noiembrie", "nov", "noyabr", "noy"),
        12: ("decembrie", "dec", "dekabr", "dek"),
    },
    weekdays=phrases(
        "luni | marți | miercuri | joi | vineri | sâmbătă | duminică | lun | mar | mie | vin | sâm | dum"
    ),
    snowball="romanian",
)
