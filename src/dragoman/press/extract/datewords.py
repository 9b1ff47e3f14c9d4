"""Dates as people print them, in the page's languages: «12 марта 2024», "March 12, 2024", "12.03.2024", "2024年3月12日".

A numeric date whose day and month could be exchanged is read by the language's habit only where that has one; English has
two, so there it is not read at all.
"""

import datetime as dt
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from dragoman.press.extract.words import Words

_NUMERIC = re.compile(r"(?<![\d.])(\d{1,2})([./\-])(\d{1,2})\2(\d{4})(?!\d)")
_ISO_DAY = re.compile(r"(?<!\d)(\d{4})[.\-/](\d{1,2})[.\-/](\d{1,2})(?!\d)")
_EAST_ASIAN = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]")
_DAY_FIRST = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\.|-(?:го|е|ші|шы|га|нчы))?[\s,\-]{1,3}(?:de\s+|d[’'])?"
    r"([^\W\d_]{2,20})\.?[\s,\-]{1,3}(?:de\s+|del\s+|r\.\s*)?(\d{4})(?!\d)"
)
_MONTH_FIRST = re.compile(r"(?<!\w)([^\W\d_]{3,20})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(\d{4})(?!\d)")
_YEAR_FIRST = re.compile(
    r"(?<!\d)(\d{4})\.?\s*(?:жылғы|жылы|жыл|ж\.|йил|yil|m\.|gada)?\s+(\d{1,2})[\s.\-]+([^\W\d_]{3,20})"
)
_YEAR_MONTH_DAY = re.compile(
    r"(?<!\d)(\d{4})\.?\s*(?:m\.|г\.|жылдын)?\s*([^\W\d_]{3,20})\.?\s+(\d{1,2})(?!\d)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedDate:
    """A day and where it is printed."""

    on: dt.date
    start: int
    end: int


def printed_dates(text: str, words: Words) -> list[PrintedDate]:
    """All full dates (with a year) in `text`, in order of place; days that do not exist are skipped."""
    text = "".join(
        str(unicodedata.digit(c))
        if c.isdigit() and not c.isascii() and unicodedata.digit(c, None) is not None
        else c
        for c in text
    )
    found = sorted(_all(text, words), key=lambda date: (date.start, -date.end))
    kept: list[PrintedDate] = []
    for date in found:
        if not kept or date.start >= kept[-1].end:
            kept.append(date)
    return kept


def _all(text: str, words: Words) -> Iterator[PrintedDate]:
    months = words.months
    for pattern in (_EAST_ASIAN, _ISO_DAY):
        for match in pattern.finditer(text):
            yield from _date(match, match[1], int(match[2]), match[3])
    for match in _NUMERIC.finditer(text):
        first, second = int(match[1]), int(match[3])
        if match[2] == "." or first > 12 or words.tags[0] not in ("en", "tl") or first == second:
            yield from _date(match, match[4], second, match[1])
        elif second > 12:
            yield from _date(match, match[4], first, match[3])
    for match in _DAY_FIRST.finditer(text):
        yield from _date(match, match[3], months.get(match[2].lower()), match[1])
    for match in _MONTH_FIRST.finditer(text):
        yield from _date(match, match[3], months.get(match[1].lower()), match[2])
    for match in _YEAR_FIRST.finditer(text):
        yield from _date(match, match[1], months.get(match[3].lower()), match[2])
    for match in _YEAR_MONTH_DAY.finditer(text):
        yield from _date(match, match[1], months.get(match[2].lower()), match[3])


def _date(match: re.Match[str], year: str, month: int | None, day: str) -> Iterator[PrintedDate]:
    if month is None:
        return
    try:
        on = dt.date(int(year), month, int(day))
    except ValueError:
        return
    yield PrintedDate(on=on, start=match.start(), end=match.end())
