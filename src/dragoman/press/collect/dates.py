"""Times as feeds write them: RFC 822 and what people make of it, W3C-DTF and ISO 8601, C's asctime.

A time without a zone is taken as UTC, as every reader does; a day without a time as its midnight in UTC.
"""

import datetime as dt
import functools
import re

from babel import Locale

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january",
            "feb february",
            "mar march",
            "apr april",
            "may",
            "jun june",
            "jul july",
            "aug august",
            "sep sept september",
            "oct october",
            "nov november",
            "dec december",
        ),
        1,
    )
    for name in names.split()
}
# Offsets in minutes. RFC 822 names, and those met in the wild; ambiguous ones as feeds mean them.
_ZONES = {
    "": 0, "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "west": 60, "bst": 60, "ist": 330, "cet": 60,
    "cest": 120, "met": 60, "mest": 120, "eet": 120, "eest": 180, "msk": 180, "msd": 240, "est": -300,
    "edt": -240, "et": -300, "cst": -360, "cdt": -300, "ct": -360, "mst": -420, "mdt": -360, "mt": -420,
    "pst": -480, "pdt": -420, "pt": -480, "ast": -240, "adt": -180, "akst": -540, "akdt": -480, "hst": -600,
    "jst": 540, "kst": 540, "hkt": 480, "sgt": 480, "aest": 600, "aedt": 660, "acst": 570, "awst": 480,
    "nzst": 720, "nzdt": 780, "sast": 120, "almt": 300,
    "a": -60, "n": 60, "m": -720, "y": 720,
}  # fmt: skip
_RFC822 = re.compile(
    r"""\s*(?:[^\W\d]{2,}\.?\s*,?\s*)?              # day of the week
    (\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+([^\W\d]{3,})\.?,?[\s-]+(\d{2,4})(?:\s*[гр]\.?)?
    (?:,?[\sT]+(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,]\d+)?)?\s*([ap]m)?)?
    \s*(?:(?:gmt|utc|ut)?\s*([+-]\d{1,2}):?(\d{2})?(?:\s*\(?[a-z]+\)?)?|\(?([a-z]{0,5})\)?)\s*$""",
    re.VERBOSE | re.IGNORECASE,
)
_ASCTIME = re.compile(
    r"\s*[a-z]{3,},?\s+([a-z]{3,})\.?\s+(\d{1,2}),?\s+(?:(\d{4})\s+)?(\d{1,2}):(\d{2}):(\d{2})"
    r"(?:\s+([a-z]{1,5}))?(?:\s+(\d{4}))?\s*$",
    re.IGNORECASE,
)
_W3C = re.compile(
    r"""\s*(\d{4})(?:-?(\d{2})(?:-?(\d{2})
    (?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,](\d+))?)?
    \s*(?:([+-]\d{1,2}):?(\d{2})?|([a-z]{0,5})))?)?)?\s*$""",
    re.VERBOSE | re.IGNORECASE,
)


@functools.lru_cache(maxsize=4096)
def read_time(text: str) -> dt.datetime | None:
    """The time in UTC, None for what is none we can read. Never raises."""
    if len(text) > 100:
        return None
    try:
        return _rfc822(text) or _w3c(text) or _asctime(text)
    except (ValueError, OverflowError):
        return None


def _rfc822(text: str) -> dt.datetime | None:
    found = _RFC822.match(text)
    if not found:
        return None
    day, month_name, year, hour, minute, second, half, hours, minutes, zone = found.groups()
    month = _month(month_name)
    offset = _offset(hours, minutes, zone)
    if month is None or offset is None:
        return None
    number = int(hour or 0)
    if half:
        number = number % 12 + (12 if half.lower() == "pm" else 0)
    return _utc(_year(year), month, int(day), number, int(minute or 0), int(second or 0), 0, offset)


def _w3c(text: str) -> dt.datetime | None:
    found = _W3C.match(text)
    if not found:
        return None
    year, month, day, hour, minute, second, fraction, hours, minutes, zone = found.groups()
    offset = _offset(hours, minutes, zone)
    if offset is None:
        return None
    micro = int((fraction or "0")[:6].ljust(6, "0"))
    return _utc(
        int(year),
        int(month or 1),
        int(day or 1),
        int(hour or 0),
        int(minute or 0),
        int(second or 0),
        micro,
        offset,
    )


def _asctime(text: str) -> dt.datetime | None:
    found = _ASCTIME.match(text)
    if not found:
        return None
    month_name, day, before, hour, minute, second, zone, after = found.groups()
    month, offset, year = _month(month_name), _offset(None, None, zone), before or after
    if month is None or offset is None or year is None:
        return None
    return _utc(int(year), month, int(day), int(hour), int(minute), int(second), 0, offset)


def _utc(
    year: int, month: int, day: int, hour: int, minute: int, second: int, micro: int, offset: int
) -> dt.datetime:
    """Carries 24:00 and leap seconds over; everything else out of range raises ValueError."""
    if hour > 24 or minute > 59 or second > 61:
        raise ValueError("no such time")
    extra = dt.timedelta(hours=hour, minutes=minute - offset, seconds=second, microseconds=micro)
    return dt.datetime(year, month, day, tzinfo=dt.UTC) + extra


def _offset(hours: str | None, minutes: str | None, zone: str | None) -> int | None:
    if hours is None:
        return _ZONES.get((zone or "").lower())
    if len(hours) == 2 and minutes is None and hours[1:].isdigit():
        minutes = "0"
    sign = -1 if hours.startswith("-") else 1
    total = int(hours[1:]) * 60 + int(minutes or 0)
    return sign * total if total <= 24 * 60 else 0  # an impossible offset is an error of the writer's program


def _year(text: str) -> int:
    year = int(text)
    if len(text) == 2:
        return year + (2000 if year < 70 else 1900)
    return year


def _month(name: str) -> int | None:
    name = name.lower()
    return _MONTHS.get(name) or _months_elsewhere().get(name.rstrip("."))


@functools.cache
def _months_elsewhere() -> dict[str, int]:
    """Month names of other languages (CLDR), for feeds whose program spoke the wrong locale. English ones win."""
    names: dict[str, int] = {}
    for tag in (
        "ru",
        "uk",
        "be",
        "kk",
        "es",
        "fr",
        "de",
        "it",
        "pt",
        "nl",
        "pl",
        "cs",
        "sr",
        "sr_Latn",
        "tr",
        "sv",
        "fi",
    ):
        months = Locale.parse(tag).months
        for use in ("format", "stand-alone"):
            for width in ("abbreviated", "wide"):
                for number, name in months[use][width].items():
                    names.setdefault(name.lower().rstrip("."), number)
    for name, number in list(names.items()):  # programs cut names to three letters («сен» for «сент.»)
        names.setdefault(name[:3], number)
    return names
