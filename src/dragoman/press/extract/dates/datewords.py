"""Dates as people print them, in the page's languages: «12 марта 2024», "March 12, 2024", "12.03.2024", "2024年3月12日".

A numeric date whose day and month could be exchanged is read by the language's habit only where that has one; English has
two, so there it is not read at all.
"""

import contextlib
import datetime as dt
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dragoman.press.extract.dates.calendars import (
    ERA_YEAR,
    NUMERAL_DATE,
    SOLAR_MONTHS,
    SOLAR_YEARS,
    from_solar,
    of_era,
    of_numerals,
)
from dragoman.press.extract.wording.words import Words

YEAR = re.compile(
    r"\d\d(?:\d\d|[./]\d\d[./]\d\d)(?!\d)|(?:令和|平成|民[國国])[\d元一二三四五六七八九十]|[一二][〇○零九][〇○零一二三四五六七八九]{2}年"
)
"""What every full date has in it, searched for fast: the end of a year of four digits, three numbers of two, a year in words or of an era."""
_FULL = r"((?:1[389]|14|20|25)\d\d)"
"""A year of the Gregorian, the solar Hijri or the Buddhist calendar."""
_NUMERIC = re.compile(r"(?<![\d.])(\d{1,2})([./\-])\s?(\d{1,2})\2\s?((?:19|20|25)\d\d)")
_SHORT = re.compile(r"(?<![\d./])(\d\d)([./])(\d\d)\2(\d\d)(?![\d./])")
_DAY_MONTH = re.compile(r"(?<![\d./])(\d{1,2})/(\d{1,2})(?:\s|\s?[\-–]\s?)((?:19|20)\d\d)(?!\d)")
_DAY_BEFORE_MONTH = frozenset({"sv", "da", "no", "fi", "et", "is"})
"""Languages that write "11/9 2024"."""
_ISO_DAY = re.compile(
    r"(?<![\d/])(\d{4})(?:[.\-/](\d\d)[.\-/](\d\d)|(?:\.\s?|[\-/])(\d{1,2})(?:\.\s?|[\-/])(\d{1,2})(?!\d))"
)
"""Two digits each may have the next number glued to them: that of readers, set in an element of its own."""
_EAST_ASIAN = re.compile(
    r"(\d{4})\)?\s*(?:[年년]|оны)\s*(\d{1,2})\s*(?:[月월]|(?:-?р)?\s?сарын)\s*(\d{1,2})(?!\d)"
)
_VIETNAMESE = re.compile(
    r"(?<!\d)(\d{1,2})\s+(?:tháng|thg\.?)\s+(\d{1,2}),?\s+(?:năm\s+)?(\d{4})(?!\d)", re.IGNORECASE
)
_ROMAN = re.compile(r"(?<!\d)(\d{1,2})(?:\.\s?|\s)([IVX]{1,4})(?:\.\s?|\s)((?:19|20)\d\d)(?!\d)")
_ROMAN_AFTER = re.compile(r"(?<!\d)((?:19|20)\d\d)\.\s?([IVX]{1,4})\.\s?(\d{1,2})(?!\d)")
_ROMANS = {
    sign: number
    for number, sign in enumerate(
        ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"], start=1
    )
}
_NAME = r"[^\W\d_][^\s\d!-/:-@\[-`{-~\u00a1-\u00bf\u2010-\u205e\u3000-\u303f،]{1,19}"
"""The name of a month, by what is in none: for `re`, vowel signs of Indian scripts are no letters."""
_DAY_FIRST = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\.|-(?:го|е|ші|шы|га|нчы))?(?:[\s,\-]{1,3}|(?<=\.)|/)(?:de\s+|d[’']|of\s+)?"
    rf"({_NAME})\.?(?:[\s,،\-]{{1,3}}|(?<=\.)|/)(?:de\s+|del\s+|r\.\s*|(?:ค|พ)\.ศ\.\s*)?{_FULL}"
)
_MONTH_FIRST = re.compile(
    rf"(?:(?<!\w)|(?<=\d)(?=[A-Z]))({_NAME})\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?\s*,?\s+((?:19|20|25)\d\d)"
)
_FUSED = re.compile(r"(?<=[a-z])[A-Z]\w*$")
_YEAR_FIRST = re.compile(
    rf"(?<!\d)(\d{{4}})\.?\s?-?\s*(?:жылғы|жылы|жылдың|жылдын|жыл|ж\.|йил|yil|m\.|gada|წლის|يىلى|թ\.)?\s*,?\s+(\d{{1,2}})[\s.\-]+({_NAME})"
)
_YEAR_MONTH_DAY = re.compile(
    rf"(?<!\d)(\d{{4}})\.?\s*(?:m\.|г\.|թ\.|թվականի|жылдын|жылғы)?\s*({_NAME})\.?\s+(\d{{1,2}})(?!\d)"
)
_TWO_WORDS = re.compile(
    rf"(?<!\d)(\d{{1,2}})\s+({_NAME}(?:\s{_NAME})?)(?:\s?[/\-(]\s?{_NAME}(?:\s{_NAME})?\)?)?[\s,،]{{1,3}}{_FULL}(?!\d)"
)
"""Arabic months: "5 أغسطس/آب 2024", "20 كانون الثاني (يناير) 2024"."""
_ARABIC = frozenset({"ar", "fa", "ur", "ug"})
_DOTTED = re.compile(r"(?<!\d)(\d{1,2})\s+([ก-๛]{1,3}\.[ก-๛]{1,3})\.?\s+(?:[คพ]\.ศ\.\s*)?(\d{4}|\d\d)(?!\d)")
"""Thai months cut short: "24 เม.ย. 2567"."""
_ERA_DAY = re.compile(r"\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})(?!\d)")
_ORDINAL = re.compile(rf"(\d{{4}})\s*оны\s+((?:арван\s)?{_NAME})\s+сарын\s+(\d{{1,2}})(?!\d)")

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
    for match in _ISO_DAY.finditer(text):
        yield from _date(match, match[1], int(match[2] or match[4]), match[3] or match[5])
    for pattern in (_NUMERIC, _SHORT):
        for match in pattern.finditer(text):
            first, second = int(match[1]), int(match[3])
            if match[2] == "." or first > 12 or words.tags[0] not in ("en", "tl") or first == second:
                yield from _date(match, match[4], second, match[1])
            elif second > 12:
                yield from _date(match, match[4], first, match[3])
    if not _DAY_BEFORE_MONTH.isdisjoint(words.tags):
        for match in _DAY_MONTH.finditer(text):
            yield from _date(match, match[3], int(match[2]), match[1])
    if "vi" in words.tags:
        for match in _VIETNAMESE.finditer(text):
            yield from _date(match, match[3], int(match[2]), match[1])
    for match in _DAY_FIRST.finditer(text):
        yield from _date(match, match[3], _named(match[2], months, match[3]), match[1])
    for match in _MONTH_FIRST.finditer(text):
        yield from _date(match, match[3], _month(match[1], months), match[2])
    for match in _YEAR_FIRST.finditer(text):
        yield from _date(match, match[1], months.get(match[3].lower()), match[2])
    for match in _YEAR_MONTH_DAY.finditer(text):
        yield from _date(match, match[1], months.get(match[2].lower()), match[3])
    for match in _ROMAN.finditer(text):
        yield from _date(match, match[3], _ROMANS.get(match[2]), match[1])
    for match in _ROMAN_AFTER.finditer(text):
        yield from _date(match, match[1], _ROMANS.get(match[2]), match[3])
    if not text.isascii():
        yield from _of_scripts(text, words)


def _of_scripts(text: str, words: Words) -> Iterator[PrintedDate]:
    """Dates in forms of single countries whose letters are not Latin, or have marks."""
    months = words.months
    for match in _EAST_ASIAN.finditer(text):
        yield from _date(match, match[1], int(match[2]), match[3])
    for match in _DOTTED.finditer(text):
        year = match[3] if len(match[3]) == 4 else f"25{match[3]}"
        yield from _date(match, year, months.get(match[2]), match[1])
    for match in _ORDINAL.finditer(text):
        yield from _date(match, match[1], months.get(f"{match[2].lower()} сар"), match[3])
    if not _ARABIC.isdisjoint(words.tags):
        for match in _TWO_WORDS.finditer(text):
            yield from _date(match, match[3], _named(match[2], months, match[3]), match[1])
    if "年" in text:
        for match in ERA_YEAR.finditer(text):
            day = _ERA_DAY.match(text, match.end())
            if day:
                yield from _date(match, of_era(match), int(day[1]), day[2], day.end())
        for match in NUMERAL_DATE.finditer(text):
            with contextlib.suppress(ValueError):
                yield from _date(match, *of_numerals(match))


def _named(name: str, months: Mapping[str, int], year: str) -> int | None:
    """The number of a month before a year, by the calendar that the year is of."""
    if int(year) in SOLAR_YEARS:
        return SOLAR_MONTHS.get(name)
    return months.get(name.lower())


def _month(word: str, months: Mapping[str, int]) -> int | None:
    """The number of a month, also of one fused with the word before it: "WorldMarch"."""
    fused = _FUSED.search(word)
    return months.get(word.lower()) or (months.get(fused[0].lower()) if fused else None)


def _date(
    match: re.Match[str], year: str, month: int | None, day: str, end: int | None = None
) -> Iterator[PrintedDate]:
    if month is None:
        return
    number = int(year)
    if number < 100:
        number += 1900 if number > 69 else 2000
    elif number > 2400:
        number -= _BUDDHIST
    try:
        solar = number in SOLAR_YEARS
        on = from_solar(number, month, int(day)) if solar else dt.date(number, month, int(day))
    except ValueError:
        return
    yield PrintedDate(on=on, start=match.start(), end=end or match.end())
