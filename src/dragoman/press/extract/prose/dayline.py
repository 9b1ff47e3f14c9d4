"""Datelines that a day or a known agency makes sure of, whatever stands between them and the text.

"Prevala, 12 November: …", "STOCKHOLM (TT) …", "New Delhi, Mar 3 (PTI) …", "КИЇВ. 3 березня. УНН. …", "3 марта, Минск /Корр. БЕЛТА/. …".
A day is a number beside a month's name in one of the page's languages, or a date in figures: "Ada Crane, 43" is none.
"""

import re
from collections.abc import Callable

from dragoman.press.extract.wording.words import Words

_CAPITAL = r"[^\W\d_a-zа-яёіїєґў]"
_NAME = rf"{_CAPITAL}[^\W\d_]+(?:[ '’-][^\W\d_]{{1,}}){{0,3}}"
_DAY = (
    r"(?:\d{1,2}\.?\s(?:de\s|of\s)?[^\W\d_]{3,12}|[^\W\d_]{3,12}\.?\s\d{1,2}(?:st|nd|rd|th)?)(?:,?\s\d{4})?"
)
_BRACKET = r"(?:\([^()\n]{2,40}\)|/[^/\n]{2,30}/)"
_BEGINS = rf"(?=[\"«„“‘¿¡]?{_CAPITAL})"
_DAYED = re.compile(
    rf"^(?P<line>(?P<place>{_NAME}(?:, {_NAME})?)(?:[,.]\s?|\s)(?P<day>{_DAY})(?P<more>[.,]{{0,2}} {_BRACKET}|[.,] [^\W\d_][\w. -]{{1,20}}?)?)"
    rf"(?::|[.,])?\s+{_BEGINS}"
)
_AGENCY = re.compile(rf"^(?P<line>(?P<place>{_NAME}(?:, {_NAME})?)\s(?P<agency>{_BRACKET}))\.?\s+{_BEGINS}")
_DAY_FIRST = re.compile(rf"^(?P<line>(?P<day>{_DAY}), (?P<place>{_NAME}) {_BRACKET})\.?\s+{_BEGINS}")
_NUMERIC = re.compile(r"(?<!\d)\d{1,2}\s?[./-]\s?\d{1,2}(?!\d)")
_NUMBERED = re.compile(r"(?<!\d)(?:3[01]|[12]?\d)(?!\d)")
_WORD = re.compile(r"[^\W\d_]+")
LONGEST = 80
BEGINNING = 300
"""Characters of a text in which a dateline is looked for: words without end would be read whole for every form."""
REST = 60
"""Characters that follow a dateline at least."""


def dayed_dateline(text: str, words: Words, is_agency: Callable[[str], bool]) -> tuple[str, int] | None:
    """The dateline a paragraph begins with and where its text begins; None where it has none of these forms.

    is_agency: whether a name is an agency's or the page's own outlet's.
    """
    for pattern in (_DAYED, _DAY_FIRST, _AGENCY):
        match = pattern.match(text, 0, BEGINNING)
        if match is None or len(text) - match.end() < REST or len(match["line"]) > LONGEST:
            continue
        sure = is_agency(match["agency"][1:-1]) if pattern is _AGENCY else has_day(match["day"], words)
        if not sure or is_time(match["place"], words):
            continue
        more = match["more"] if pattern is _DAYED else None
        closed = ":" in text[match.end("line") : match.end()]
        if pattern is _DAYED and not closed and not (more and _is_signed(more, is_agency)):
            continue
        return match["line"], match.end()
    return None


def _is_signed(more: str, is_agency: Callable[[str], bool]) -> bool:
    """Whether what stands behind the day is an agency, in brackets or as a name that is known."""
    bare = more.strip(" .,")
    return bare[0] in "(/" or is_agency(bare) or (bare.isupper() and " " not in bare)


def has_day(line: str, words: Words) -> bool:
    """Whether a line has a day: a number beside a month's name, or a date in figures."""
    if _NUMERIC.search(line):
        return True
    return _NUMBERED.search(line) is not None and any(
        word.lower() in words.months for word in _WORD.findall(line)
    )


def is_time(name: str, words: Words) -> bool:
    """Whether a name is a weekday's or a month's."""
    bare = name.lower().strip(" .")
    return bare in words.months or any(bare in language.weekdays for language in words.languages)
