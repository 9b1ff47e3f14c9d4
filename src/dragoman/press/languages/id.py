"""Indonesian."""

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import phrases

LANGUAGE = Language(
    tag="id",
    english_name="Indonesian",
    own_name="Indonesia",
    letters="é",
    decimal=",",
    group=".",
    months={
        1: ("januari", "jan", "yanvar", "yan"),
        2: ("februari", "feb", "fevral", "fev"),
        3: ("maret", "mar", "mart"),
        4: ("april", "apr", "aprel"),
        5: ("mei", "may"),
        6: ("juni", "jun", "iyun", "iyn"),
        7: ("juli", "jul", "iyul", "iyl"),
        8: ("agustus", "agu", "avqust", "avq"),
        9: ("september", "sep", "sentyabr", "sen"),
        10: ("oktober", "okt", "oktyabr"),
        11: ("november", "nov", "noyabr", "noy"),
        12: ("desember", "des", "dekabr", "dek"),
    },
    weekdays=phrases(
        "senin | selasa | rabu | kamis | jumat | sabtu | minggu | sen | sel | rab | kam | jum | sab | min"
    ),
    snowball="indonesian",
)
