"""Catalan."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="ca",
    english_name="Catalan",
    own_name="català",
    letters="àçèéíïòóúü",
    quotes=(
        ("«", "»"),
        ("“", "”"),
        ("„", "“"),
    ),
    decimal=",",
    group=".",
    months={
        1: ("de gener", "de gen", "gener", "gen"),
        2: ("de febrer", "de febr", "febrer", "febr"),
        3: ("de març", "març"),
        4: ("d’abril", "d’abr", "abril", "abr"),
        5: ("de maig", "maig"),
        6: ("de juny", "juny"),
        7: ("de juliol", "de jul", "juliol", "jul"),
        8: ("d’agost", "d’ag", "agost", "ag"),
        9: ("de setembre", "de set", "setembre", "set"),
        10: ("d’octubre", "d’oct", "octubre", "oct"),
        11: ("de novembre", "de nov", "novembre", "nov"),
        12: ("de desembre", "de des", "desembre", "des"),
    },
    weekdays=phrases(
        "dilluns | dimarts | dimecres | dijous | divendres | dissabte | diumenge | dl | dt | dc | dj "
        "| dv | ds | dg"
    ),
    snowball="catalan",
)
