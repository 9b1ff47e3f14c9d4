"""Finnish."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="fi",
    english_name="Finnish",
    own_name="suomi",
    letters="äöå",
    quotes=(
        ("”", "”"),
        ("’", "’"),
        ("»", "»"),
    ),
    decimal=",",
    group="\u00a0 \u202f.",
    months={
        1: ("tammikuuta", "tammi", "tammikuu"),
        2: ("helmikuuta", "helmi", "helmikuu"),
        3: ("maaliskuuta", "maalis", "maaliskuu"),
        4: ("huhtikuuta", "huhti", "huhtikuu"),
        5: ("toukokuuta", "touko", "toukokuu"),
        6: ("kesäkuuta", "kesä", "kesäkuu"),
        7: ("heinäkuuta", "heinä", "heinäkuu"),
        8: ("elokuuta", "elo", "elokuu"),
        9: ("syyskuuta", "syys", "syyskuu"),
        10: ("lokakuuta", "loka", "lokakuu"),
        11: ("marraskuuta", "marras", "marraskuu"),
        12: ("joulukuuta", "joulu", "joulukuu"),
    },
    weekdays=phrases(
        "maanantaina | tiistaina | keskiviikkona | torstaina | perjantaina | lauantaina | sunnuntai | "
        "ma | ti | ke | to | pe | la | su | maanantai | tiistai | keskiviikko | torstai | perjantai | "
        "lauantai"
    ),
    snowball="finnish",
)
