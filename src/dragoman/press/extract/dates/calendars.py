"""Dates in other calendars than the Gregorian one, as print has them: Persian months, Japanese eras, years of the Republic of China.

Sources: the solar Hijri calendar by its 33-year rule, exact from 1925 to 2088; eras by the days on which they began.
"""

import datetime as dt
import re
from collections.abc import Mapping

_MONTHS = (
    ("فروردین", "حمل"),
    ("اردیبهشت", "ثور"),
    ("خرداد", "جوزا"),
    ("تیر", "سرطان"),
    ("مرداد", "امرداد", "اسد"),
    ("شهریور", "سنبله"),
    ("مهر", "میزان"),
    ("آبان", "عقرب"),
    ("آذر", "قوس"),
    ("دی", "جدی"),
    ("بهمن", "دلو"),
    ("اسفند", "حوت"),
)
"""Months of the solar Hijri year as they are called in Iran, then in Afghanistan."""
SOLAR_MONTHS: Mapping[str, int] = {
    name: number for number, names in enumerate(_MONTHS, start=1) for name in names
}
SOLAR_YEARS = range(1300, 1500)
"""Years that in Persian print can be no others."""
_SOLAR_NEW_YEAR = dt.date(1921, 3, 21)
"""The first day of 1300."""

_ERAS: Mapping[str, int] = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
"""The year before an era's first."""
ERA_YEAR = re.compile(rf"({'|'.join(_ERAS)})\s*(\d{{1,3}}|元)\s*(?=年)")

_NUMERALS: Mapping[str, int] = {
    **{digit: value for value, digit in enumerate("〇一二三四五六七八九")},
    "○": 0,
    "零": 0,
}
NUMERAL_DATE = re.compile(
    r"(?:([一二][〇○零九][〇○零一二三四五六七八九]{2})|(令和|平成|民[國国])([一二三四五六七八九十元]{1,3}))"
    r"年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日號号]"
)
"""A date in Chinese numerals: a year of four signs, or an era and its year; month; day."""


def from_solar(year: int, month: int, day: int) -> dt.date:
    """The day of a date in the solar Hijri calendar. Raises ValueError for one that does not exist."""
    long = month <= 6
    most = 31 if long else 30 if month < 12 or _is_leap(year) else 29
    if year not in SOLAR_YEARS or not 1 <= month <= 12 or not 1 <= day <= most:
        raise ValueError(f"no day of the solar Hijri calendar: {year}-{month}-{day}")
    before = sum(366 if _is_leap(earlier) else 365 for earlier in range(SOLAR_YEARS.start, year))
    within = 31 * (month - 1) if long else 186 + 30 * (month - 7)
    return _SOLAR_NEW_YEAR + dt.timedelta(days=before + within + day - 1)


def _is_leap(year: int) -> bool:
    return year % 33 in (1, 5, 9, 13, 17, 22, 26, 30)


def of_era(match: re.Match[str]) -> str:
    """The Gregorian year that an `ERA_YEAR` names, in digits."""
    return str(_ERAS[match[1]] + (1 if match[2] == "元" else int(match[2])))


def of_numerals(match: re.Match[str]) -> tuple[str, int, str]:
    """Year, month and day of a `NUMERAL_DATE`. Raises ValueError for numerals nobody writes."""
    year = numeral(match[1]) if match[1] else _ERAS[match[2]] + numeral(match[3])
    return str(year), numeral(match[4]), str(numeral(match[5]))


def numeral(text: str) -> int:
    """A number in Chinese numerals, spelt digit by digit or with tens below a hundred; 元 is the first. Raises ValueError for others."""
    if text == "元":
        return 1
    if "元" in text:
        raise ValueError(f"no number: {text}")
    if "十" not in text:
        return int("".join(str(_NUMERALS[sign]) for sign in text))
    tens, _, ones = text.partition("十")
    if len(tens) > 1 or len(ones) > 1 or "十" in ones:
        raise ValueError(f"no number: {text}")
    return 10 * (_NUMERALS[tens] if tens else 1) + (_NUMERALS[ones] if ones else 0)
