"""Slovak."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="sk",
    english_name="Slovak",
    own_name="slovenčina",
    letters="áäčďéíĺľňóôŕšťúýž",
    quotes=(
        ("„", "“"),
        ("‚", "‘"),
        ("»", "«"),
        ("«", "»"),
    ),
    decimal=",",
    group="\u00a0 \u202f.",
    months={
        1: ("januára", "jan", "január", "yan"),
        2: ("februára", "feb", "február", "fev"),
        3: ("marca", "mar", "marec"),
        4: ("apríla", "apr", "apríl"),
        5: ("mája", "máj", "may"),
        6: ("júna", "jún", "iyn"),
        7: ("júla", "júl", "iyl"),
        8: ("augusta", "aug", "august", "avq"),
        9: ("septembra", "sep", "september", "sen"),
        10: ("októbra", "okt", "október"),
        11: ("novembra", "nov", "november", "noy"),
        12: ("decembra", "dec", "december", "dek"),
    },
    weekdays=phrases(
        "pondelok | utorok | streda | štvrtok | piatok | sobota | nedeľa | po | ut | st | št | pi | so | ne"
    ),
)
