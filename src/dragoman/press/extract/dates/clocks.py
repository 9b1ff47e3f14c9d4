"""The time of day printed beside a date, where a zone is printed with it: "08h05 (horário de Brasília)", "10:00 CEST", 07:30（北京时间）.

Without a zone nobody knows whose noon it was, and no time is read. Sources: the zones' usual abbreviations; IANA's database for those
with summer time.
"""

import datetime as dt
import re
import zoneinfo
from collections.abc import Mapping

from dragoman.press.extract.dates.datewords import YEAR
from dragoman.press.extract.dates.moments import When
from dragoman.press.extract.wording.words import Words
from dragoman.press.record import Evidence

NEAR = 60
"""Characters beside a date in which its time and zone stand."""

_ABBREVIATIONS: Mapping[str, int] = {
    "UTC": 0, "GMT": 0, "WET": 0, "BST": 60, "WEST": 60, "WAT": 60, "CET": 60, "MEZ": 60, "CEST": 120, "MESZ": 120, "EET": 120,
    "CAT": 120, "SAST": 120, "EEST": 180, "MSK": 180, "МСК": 180, "мск": 180, "TSİ": 180, "TRT": 180, "EAT": 180, "PKT": 300, "UZT": 300,
    "NPT": 345, "BDT": 360, "WIB": 420, "ICT": 420, "WITA": 480, "SGT": 480, "HKT": 480, "MYT": 480, "PHT": 480, "AWST": 480, "WIT": 540,
    "JST": 540, "KST": 540, "AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780, "BRT": -180, "ART": -180, "EDT": -240, "EST": -300,
    "CDT": -300, "CST": -360, "MDT": -360, "MST": -420, "PDT": -420, "PST": -480,
}  # fmt: skip
"""Minutes ahead of UTC; those that mean several zones are left out."""
_PHRASES: Mapping[str, int | str] = {
    "horário de brasília": -180, "hora de brasília": -180, "hora de lisboa": "Europe/Lisbon", "heure de paris": "Europe/Paris",
    "heure de bruxelles": "Europe/Brussels", "hora peninsular": "Europe/Madrid", "hora argentina": -180, "hora de argentina": -180,
    "hora de chile": "America/Santiago", "hora de colombia": -300, "hora de bogotá": -300, "hora de lima": -300, "hora de caracas": -240,
    "ora italiana": "Europe/Rome", "ora româniei": "Europe/Bucharest", "uhr mez": 60, "ώρα ελλάδας": "Europe/Athens",
    "московское время": 180, "по московскому времени": 180, "по москве": 180, "время московское": 180, "по минскому времени": 180,
    "паводле мінскага часу": 180, "по киевскому времени": "Europe/Kyiv", "за київським часом": "Europe/Kyiv", "за києвом": "Europe/Kyiv",
    "по ташкентскому времени": 300, "toshkent vaqti": 300, "тошкент вақти": 300, "астана уақыты": 300, "бишкек убактысы": 360,
    "по бишкекскому времени": 360, "душанбе": 300, "българско време": "Europe/Sofia", "по београдском времену": "Europe/Belgrade",
    "თბილისის დროით": 240, "երևանի ժամանակով": 240, "bakı vaxtı": 240, "türkiye saati": 180, "به وقت تهران": "Asia/Tehran",
    "به وقت کابل": 270, "بتوقيت غرينتش": 0, "بتوقيت جرينتش": 0, "بتوقيت مكة": 180, "بتوقيت السعودية": 180, "بتوقيت بغداد": 180,
    "بتوقيت القاهرة": "Africa/Cairo", "بتوقيت بيروت": "Asia/Beirut", "بتوقيت القدس": "Asia/Jerusalem", "بتوقيت تونس": 60,
    "بتوقيت الإمارات": 240, "שעון ישראל": "Asia/Jerusalem", "भारतीय समय": 330, "giờ việt nam": 420, "giờ hà nội": 420, "เวลาไทย": 420,
    "ตามเวลาประเทศไทย": 420, "北京时间": 480, "北京時間": 480, "台北時間": 480, "台灣時間": 480, "香港時間": 480, "日本時間": 540,
    "한국시간": 540, "한국시각": 540, "한국 시간": 540,
}  # fmt: skip
_INDIAN, _ISRAELI = frozenset({"hi", "bn", "ur", "en"}), "he"

_CLOCK = re.compile(
    r"(?P<half>오전|오후|上午|下午|午前|午後)?\s?(?<!\d)(?P<hours>[01]?\d|2[0-3])\s?(?:[:.hHч時点點时시]|óra)\s?(?P<minutes>[0-5]\d)(?!\d)"
    r"(?::\d\d)?(?P<after>\s?[AaPp]\.?[Mm])?"
)
_ZONE = re.compile(
    rf"(?<!\w)(?:(?P<base>UTC|GMT)\s?(?P<offset>[+\-−–]\s?\d{{1,2}}(?::?[0-5]\d)?)|(?P<short>IST|{'|'.join(_ABBREVIATIONS)})(?!\w))"
    rf"|(?P<phrase>(?i:{'|'.join(map(re.escape, _PHRASES))}))"
)


def printed_moment(day: dt.date, behind: str, before: str, words: Words, evidence: Evidence) -> When | None:
    """The moment of a printed day, by the clock and the zone behind it on its line, else in front; None where either is missing.

    What stands beyond another date is left alone: that one's clock.
    """
    for text in (YEAR.split(behind[:NEAR], maxsplit=1)[0], YEAR.split(before[-NEAR:])[-1]):
        zone = _ZONE.search(text)
        if zone is None:
            continue
        clock = _CLOCK.search(text, 0, zone.start())
        minutes = _minutes(zone, day, words)
        if clock is not None and minutes is not None and zone.start() - clock.end() <= 20:
            local = dt.datetime.combine(day, _time(clock), dt.timezone(dt.timedelta(minutes=minutes)))
            at = local.astimezone(dt.UTC)
            return When(on=day, at=at, offset_minutes=minutes, evidence=evidence)
    return None


def _time(clock: re.Match[str]) -> dt.time:
    hours = int(clock["hours"])
    half = (clock["half"] or clock["after"] or "").strip().lower()
    if half and hours <= 12:
        hours = hours % 12 + (12 if half[0] in "p오下午" and half not in ("오전", "午前") else 0)
    return dt.time(hours, int(clock["minutes"]))


def _minutes(zone: re.Match[str], day: dt.date, words: Words) -> int | None:
    """Minutes ahead of UTC on that day."""
    if zone["base"]:
        sign = 1 if zone["offset"][0] == "+" else -1
        digits = re.sub(r"\D", "", zone["offset"])
        hours, minutes = (digits, "0") if len(digits) <= 2 else (digits[:-2], digits[-2:])
        total = 60 * int(hours) + int(minutes)
        return sign * total if total <= 14 * 60 else None
    if zone["short"] == "IST":
        tag = words.tags[0]
        return 330 if tag in _INDIAN else _ahead("Asia/Jerusalem", day) if tag == _ISRAELI else None
    found = _ABBREVIATIONS[zone["short"]] if zone["short"] else _PHRASES[zone["phrase"].lower()]
    return _ahead(found, day) if isinstance(found, str) else found


def _ahead(name: str, day: dt.date) -> int | None:
    try:
        place = zoneinfo.ZoneInfo(name)
    except zoneinfo.ZoneInfoNotFoundError:
        return None
    shift = dt.datetime.combine(day, dt.time(12), place).utcoffset()
    return int(shift.total_seconds() // 60) if shift is not None else None
