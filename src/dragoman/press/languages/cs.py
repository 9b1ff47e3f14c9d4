"""Czech."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="cs",
    english_name="Czech",
    own_name="čeština",
    letters="áčďéěíňóřšťúůýž",
    quotes=(
        ("„", "“"),
        ("‚", "‘"),
        ("»", "«"),
        ("«", "»"),
    ),
    decimal=",",
    group="\u00a0 \u202f.",
    months={
        1: ("ledna", "led", "leden", "yan"),
        2: ("února", "úno", "únor", "fev"),
        3: ("března", "bře", "březen", "mar"),
        4: ("dubna", "dub", "duben", "apr"),
        5: ("května", "kvě", "květen", "may"),
        6: ("června", "čvn", "červen", "iyn"),
        7: ("července", "čvc", "červenec", "iyl"),
        8: ("srpna", "srp", "srpen", "avq"),
        9: ("září", "zář", "sen"),
        10: ("října", "říj", "říjen", "okt"),
        11: ("listopadu", "lis", "listopad", "noy"),
        12: ("prosince", "pro", "prosinec", "dek"),
    },
    weekdays=phrases(
        "pondělí | úterý | středa | čtvrtek | pátek | sobota | neděle | po | út | st | čt | pá | so | ne"
    ),
    snowball="czech",
)
