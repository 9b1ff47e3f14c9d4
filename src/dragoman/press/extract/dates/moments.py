"""Moments and days as machines write them: RFC 3339 and its relatives, HTTP dates, seconds since 1970.

A clock time without a zone gives the day alone: whose noon it was, nobody said. Sources of formats: RFC 3339, RFC 9110 (HTTP dates).
"""

import datetime as dt
import email.utils
import re
from dataclasses import dataclass

from dragoman.press.record import Evidence

_ISO = re.compile(
    r"(?P<day>\d{4}-\d{1,2}-\d{1,2}|\d{4}/\d{1,2}/\d{1,2}|\d{4}\.\d{1,2}\.\d{1,2}|(?:19|20)\d{6})"
    r"(?:[T\s,]+(?P<clock>\d{1,2}:?\d{2}(?::?\d{2}(?:[.,]\d+)?)?)\s*(?P<zone>Z|UTC|GMT|[+\-−]\d{1,2}:?\d{2}|[+\-]\d{2}|ET|EST|EDT|PT|PST|PDT|CET|CEST|MSK|BST)?)?",
    re.IGNORECASE,
)
_ZONES = {
    "Z": 0,
    "UTC": 0,
    "GMT": 0,
    "EST": -300,
    "EDT": -240,
    "PST": -480,
    "PDT": -420,
    "CET": 60,
    "CEST": 120,
    "MSK": 180,
    "BST": 60,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A moment or a day. at: aware UTC, None where only the day is known. on: the day as its source states it."""

    on: dt.date
    at: dt.datetime | None = None
    offset_minutes: int | None = None
    evidence: Evidence | None = None


def parse_moment(value: str, evidence: Evidence | None = None) -> When | None:
    """A machine-readable date: RFC 3339 and its relatives, HTTP dates, seconds or milliseconds since 1970.

    Midnight in UTC stands for the day alone: that is how sites write a day. None for anything else.
    """
    value = value.strip()
    if value.isdecimal() and len(value) in (10, 13):
        at = dt.datetime.fromtimestamp(int(value[:10]), dt.UTC)
        return When(on=at.date(), at=at, offset_minutes=0, evidence=evidence)
    match = _ISO.match(value)
    if match:
        return _iso(match, evidence)
    if value[:3].isalpha() and value.isascii() and ":" in value:
        try:
            at = email.utils.parsedate_to_datetime(value)
        except (ValueError, TypeError, IndexError, OverflowError):
            return None
        return _aware(at, evidence) if at.tzinfo else When(on=at.date(), evidence=evidence)
    return None


def _iso(match: re.Match[str], evidence: Evidence | None) -> When | None:
    digits = re.split(r"\D", match["day"])
    if len(digits) == 1:
        digits = [digits[0][:4], digits[0][4:6], digits[0][6:]]
    try:
        day = dt.date(int(digits[0]), int(digits[1]), int(digits[2]))
        clock = match["clock"]
        if not clock or not match["zone"]:
            return When(on=day, evidence=evidence)
        hours, minutes, seconds = _clock(clock)
        offset = _offset(match["zone"], day)
        if offset is None:
            return When(on=day, evidence=evidence)
        zone = dt.timezone(dt.timedelta(minutes=offset))
        return _aware(dt.datetime.combine(day, dt.time(hours, minutes, seconds), zone), evidence)
    except (ValueError, OverflowError):
        return None


def _clock(text: str) -> tuple[int, int, int]:
    numbers = re.findall(r"\d+", text.replace(",", "."))
    if len(numbers) == 1:
        numbers = re.findall(r"\d{2}", numbers[0].zfill(4))
    seconds = int(numbers[2]) if len(numbers) > 2 else 0
    return int(numbers[0]), int(numbers[1]), min(seconds, 59)


def _offset(zone: str, day: dt.date) -> int | None:
    zone = zone.upper().replace("−", "-")
    if zone in ("ET", "PT"):
        summer = 3 <= day.month <= 10
        return (-240 if summer else -300) if zone == "ET" else (-420 if summer else -480)
    if zone in _ZONES:
        return _ZONES[zone]
    digits = re.sub(r"\D", "", zone)
    hours, minutes = (int(digits), 0) if len(digits) <= 2 else (int(digits[:-2]), int(digits[-2:]))
    total = hours * 60 + minutes
    return None if total > 14 * 60 else (-total if zone.startswith("-") else total)


def _aware(at: dt.datetime, evidence: Evidence | None) -> When:
    shift = at.utcoffset() or dt.timedelta()
    if at.time() == dt.time() and not shift:
        return When(on=at.date(), evidence=evidence)
    minutes = int(shift.total_seconds() // 60)
    return When(on=at.date(), at=at.astimezone(dt.UTC), offset_minutes=minutes, evidence=evidence)
