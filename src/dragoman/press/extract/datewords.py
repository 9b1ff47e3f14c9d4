"""Dates as people print them, in the page's languages: «12 марта 2024», "March 12, 2024", "12.03.2024", "2024年3月12日".

A numeric date whose day and month could be exchanged is read by the language's habit only where that has one; English has
two, so there it is not read at all.
"""

import datetime as dt
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dragoman.press.extract.words import Words

YEAR = re.compile(r"\d\d(?:\d\d|[./]\d\d[./]\d\d)(?!\d)")
"""What every full date has in it, searched for fast: the end of a year of four digits, or three numbers of two."""
_NUMERIC = re.compile(r"(?<![\d.])(\d{1,2})([./\-])\s?(\d{1,2})\2\s?((?:19|20|25)\d\d)")
_SHORT = re.compile(r"(?<![\d./])(\d\d)([./])(\d\d)\2(\d\d)(?![\d./])")
_ISO_DAY = re.compile(r"(?<![\d/])(\d{4})[.\-/](\d{1,2})[.\-/](\d{1,2})(?!\d)")
_EAST_ASIAN = re.compile(r"(\d{4})\s*(?:[年년]|оны)\s*(\d{1,2})\s*(?:[月월]|сарын)\s*(\d{1,2})(?!\d)")
_VIETNAMESE = re.compile(r"(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2}),?\s+(?:năm\s+)?(\d{4})(?!\d)")
_NAME = r"[^\W\d_][^\s\d!-/:-@\[-`{-~\u00a1-\u00bf\u2010-\u205e\u3000-\u303f]{1,19}"
"""The name of a month, by what is in none: for `re`, vowel signs of Indian scripts are no letters."""
_DAY_FIRST = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\.|-(?:го|е|ші|шы|га|нчы))?[\s,\-]{1,3}(?:de\s+|d[’'])?"
    rf"({_NAME})\.?[\s,\-]{{1,3}}(?:de\s+|del\s+|r\.\s*)?((?:19|20|25)\d\d)"
)
_MONTH_FIRST = re.compile(
    rf"(?:(?<!\w)|(?<=\d)(?=[A-Z]))({_NAME})\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?\s*,?\s+((?:19|20|25)\d\d)"
)
_FUSED = re.compile(r"(?<=[a-z])[A-Z]\w*$")
_YEAR_FIRST = re.compile(
    rf"(?<!\d)(\d{{4}})\.?\s*(?:жылғы|жылы|жыл|ж\.|йил|yil|m\.|gada)?\s+(\d{{1,2}})[\s.\-]+({_NAME})"
)
_YEAR_MONTH_DAY = re.compile(rf"(?<!\d)(\d{{4}})\.?\s*(?:m\.|г\.|жылдын)?\s*({_NAME})\.?\s+(\d{{1,2}})(?!\d)")

_DIGITS = {
    code: str(unicodedata.digit(chr(code)))
    for code in range(0x80, 0x1FFFF)
    if unicodedata.category(chr(code)) == "Nd"
}
_BUDDHIST = 543
"""Years by which the Buddhist era, in print in Thailand, is ahead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedDate:
    """A day and where it is printed."""

    on: dt.date
    start: int
    end: int


def printed_dates(text: str, words: Words) -> list[PrintedDate]:
    """All full dates (with a year) in `text`, in order of place; days that do not exist are skipped."""
    if not text.isascii():
        text = text.translate(_DIGITS)
    if not YEAR.search(text):
        return []
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
    for match in _VIETNAMESE.finditer(text):
        yield from _date(match, match[3], int(match[2]), match[1])
    for pattern in (_NUMERIC, _SHORT):
        for match in pattern.finditer(text):
            first, second = int(match[1]), int(match[3])
            if match[2] == "." or first > 12 or words.tags[0] not in ("en", "tl") or first == second:
                yield from _date(match, match[4], second, match[1])
            elif second > 12:
                yield from _date(match, match[4], first, match[3])
    for match in _DAY_FIRST.finditer(text):
        yield from _date(match, match[3], months.get(match[2].lower()), match[1])
    for match in _MONTH_FIRST.finditer(text):
        yield from _date(match, match[3], _month(match[1], months), match[2])
    for match in _YEAR_FIRST.finditer(text):
        yield from _date(match, match[1], months.get(match[3].lower()), match[2])
    for match in _YEAR_MONTH_DAY.finditer(text):
        yield from _date(match, match[1], months.get(match[2].lower()), match[3])


def _month(word: str, months: Mapping[str, int]) -> int | None:
    """The number of a month, also of one fused with the word before it: "WorldMarch"."""
    fused = _FUSED.search(word)
    return months.get(word.lower()) or (months.get(fused[0].lower()) if fused else None)


def _date(match: re.Match[str], year: str, month: int | None, day: str) -> Iterator[PrintedDate]:
    if month is None:
        return
    number = int(year)
    if number < 100:
        number += 1900 if number > 69 else 2000
    elif number > 2400:
        number -= _BUDDHIST
    try:
        on = dt.date(number, month, int(day))
    except ValueError:
        return
    yield PrintedDate(on=on, start=match.start(), end=match.end())
