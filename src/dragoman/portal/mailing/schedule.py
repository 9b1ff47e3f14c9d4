"""When the next digest is due: an hour of somebody's clock, once in each of their days, whatever is done to that clock."""

import datetime as dt
import functools
import zoneinfo
from collections.abc import Mapping
from importlib import resources
from pathlib import Path
from types import MappingProxyType

DAY = dt.timedelta(days=1)
_REGIONS = (
    "Africa",
    "America",
    "Antarctica",
    "Arctic",
    "Asia",
    "Atlantic",
    "Australia",
    "Europe",
    "Indian",
    "Pacific",
)


def next_due(*, hour: int, zone: str, after: dt.datetime) -> dt.datetime:
    """The first time after that moment when it is `hour` (0 to 23) on the clock of `zone` (IANA name), in UTC.

    Each local day has exactly one. An hour the clock leaves out (daylight saving begins) counts as the first moment after the
    gap; an hour it shows twice counts the first time. after: aware. Raises ValueError for a zone or an hour that is none.
    """
    if not 0 <= hour <= 23:
        raise ValueError(f"{hour} is no hour of a day.")
    if after.tzinfo is None:
        raise ValueError("The moment needs a zone.")
    # From the day before: the moment after a gap may lie on the next day's side of midnight.
    day = after.astimezone(_zone(zone)).date() - DAY
    while True:
        due = due_on(day, hour, zone)
        if due is not None and due > after:
            return due
        day += DAY


@functools.lru_cache(maxsize=8192)
def due_on(day: dt.date, hour: int, zone: str) -> dt.datetime | None:
    """The moment (UTC) for that local day; None for a day the zone left out (Samoa had no 30 December 2011)."""
    clock = _zone(zone)
    local = dt.datetime(day.year, day.month, day.day, hour, tzinfo=clock)
    moment = local.astimezone(dt.UTC)
    if _same(moment.astimezone(clock), local):
        return moment
    moment = _end_of_gap(local, clock)
    return moment if _exists(day, clock) else None


def is_zone(name: str) -> bool:
    """It is an IANA name, an old one too."""
    return name in _all_names()


@functools.cache
def zone_names() -> tuple[str, ...]:
    """The zones to choose from: those of places, by IANA's own table, without second names; and UTC. In alphabetical order."""
    names = {name for zones in zone_countries().values() for name in zones}
    if not names:
        names = {name for name in _all_names() if name.split("/", 1)[0] in _REGIONS}
    return tuple(sorted((names & _all_names()) | {"UTC"}))


@functools.cache
def zone_countries() -> Mapping[str, tuple[str, ...]]:
    """Country (ISO 3166-1) → its zones, from IANA's `zone.tab`; empty where neither the system nor the package tzdata has it."""
    found: dict[str, tuple[str, ...]] = {}
    for line in _table().splitlines():
        if line and not line.startswith("#"):
            country, _place, name = line.split("\t")[:3]
            found[country] = (*found.get(country, ()), name.strip())
    return MappingProxyType(found)


@functools.cache
def _all_names() -> frozenset[str]:
    return frozenset(zoneinfo.available_timezones())


def _table() -> str:
    for folder in zoneinfo.TZPATH:
        path = Path(folder) / "zone.tab"
        if path.is_file():
            return path.read_text(encoding="utf-8")
    try:
        return resources.files("tzdata.zoneinfo").joinpath("zone.tab").read_text(encoding="utf-8")
    except (ModuleNotFoundError, FileNotFoundError):
        return ""


@functools.cache
def _zone(name: str) -> zoneinfo.ZoneInfo:
    if not is_zone(name):
        raise ValueError(f"{name!r} is no time zone.")
    return zoneinfo.ZoneInfo(name)


def _same(one: dt.datetime, other: dt.datetime) -> bool:
    return one.replace(tzinfo=None) == other.replace(tzinfo=None)


def _end_of_gap(local: dt.datetime, clock: zoneinfo.ZoneInfo) -> dt.datetime:
    """The moment at which the clock jumped over `local`.

    PEP 495: in a gap, fold 0 reckons by the old offset and lands after the jump; fold 1 by the new one and lands before it.
    """
    before = local.replace(fold=1).astimezone(dt.UTC)
    behind = local.replace(fold=0).astimezone(dt.UTC)
    old = before.astimezone(clock).utcoffset()
    while behind - before > dt.timedelta(seconds=1):
        middle = before + dt.timedelta(seconds=int((behind - before).total_seconds()) // 2)
        if middle.astimezone(clock).utcoffset() == old:
            before = middle
        else:
            behind = middle
    return behind


def _exists(day: dt.date, clock: zoneinfo.ZoneInfo) -> bool:
    """The zone has at least one moment on that day."""
    start = dt.datetime(day.year, day.month, day.day, tzinfo=clock)
    moment = start.astimezone(dt.UTC)
    if _same(moment.astimezone(clock), start):
        return True
    return _end_of_gap(start, clock).astimezone(clock).date() == day
