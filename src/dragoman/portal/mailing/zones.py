"""Time zones as readers know them: by city, with how far they are from UTC now."""

import datetime as dt
import functools
import zoneinfo
from collections.abc import Sequence
from dataclasses import dataclass
from types import MappingProxyType

from babel.core import get_global
from django.utils.translation import gettext as _

from dragoman.portal.mailing.schedule import is_zone, zone_countries, zone_names
from dragoman.portal.store.clock import now
from dragoman.portal.wording.words import locale_of, zone_name

FALLBACK = "UTC"
_USUAL = MappingProxyType(
    {
        "AU": "Australia/Sydney",
        "AR": "America/Argentina/Buenos_Aires",
        "BR": "America/Sao_Paulo",
        "CA": "America/Toronto",
        "CN": "Asia/Shanghai",
        "CY": "Asia/Nicosia",
        "DE": "Europe/Berlin",
        "ES": "Europe/Madrid",
        "ID": "Asia/Jakarta",
        "KZ": "Asia/Almaty",
        "MN": "Asia/Ulaanbaatar",
        "MX": "America/Mexico_City",
        "NZ": "Pacific/Auckland",
        "PT": "Europe/Lisbon",
        "RU": "Europe/Moscow",
        "UA": "Europe/Kyiv",
        "UZ": "Asia/Tashkent",
    }
)
"""Where most people of a country with several zones live."""
OLD_NAMES = MappingProxyType(
    {
        "Africa/Asmara": "Africa/Asmera",
        "America/Atikokan": "America/Coral_Harbour",
        "America/Nuuk": "America/Godthab",
        "Asia/Ho_Chi_Minh": "Asia/Saigon",
        "Asia/Kathmandu": "Asia/Katmandu",
        "Asia/Kolkata": "Asia/Calcutta",
        "Asia/Yangon": "Asia/Rangoon",
        "Atlantic/Faroe": "Atlantic/Faeroe",
        "Europe/Kyiv": "Europe/Kiev",
        "Pacific/Chuuk": "Pacific/Truk",
        "Pacific/Pohnpei": "Pacific/Ponape",
    }
)
"""What CLDR, which never renames, still calls them."""
_PARTS = MappingProxyType(
    {
        "Africa": "002",
        "America": "019",
        "Antarctica": "AQ",
        "Arctic": "150",
        "Asia": "142",
        "Australia": "AU",
        "Europe": "150",
        "Pacific": "009",
    }
)
"""First part of a zone's name → CLDR's territory."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Zone:
    """A zone in a list: `Алматы, UTC+5`."""

    name: str
    label: str
    is_chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Zones of a part of the world, by label."""

    label: str
    zones: tuple[Zone, ...]


def groups(language: str, *, chosen: str) -> list[Group]:
    """All zones to choose from. chosen: the one that is ticked; an old name that people's machines still use is added as it is."""
    names = zone_names()
    if chosen not in names and is_zone(chosen):
        names = (*names, chosen)
    offsets = {name: _offset(name, now()) for name in names}
    parts: dict[str, list[Zone]] = {}
    for name in names:
        parts.setdefault(_part(name, language), []).append(
            Zone(name=name, label=_label(name, language, offsets[name]), is_chosen=name == chosen)
        )
    return [
        Group(label=label, zones=tuple(sorted(zones, key=lambda zone: zone.label.casefold())))
        for label, zones in sorted(parts.items(), key=lambda part: part[0])
    ]


def label(name: str, language: str) -> str:
    """One zone in words."""
    return _label(name, language, _offset(name, now()))


def _label(name: str, language: str, offset: int) -> str:
    return f"{city(name, language)}, {zone_name(offset)}" if "/" in name else name


@functools.lru_cache(maxsize=2048)
def city(name: str, language: str) -> str:
    """The place a zone is named after, in a language; the last part of its name where CLDR has none."""
    if "/" not in name:
        return name
    region, last = name.split("/", 1)[0], name.rsplit("/", 1)[1]
    known = locale_of(language).time_zones
    for key in (name, OLD_NAMES.get(name, ""), f"{region}/{last}"):
        if found := known.get(key, {}).get("city"):
            return str(found)
    return last.replace("_", " ")


def usual(edition: str) -> str:
    """Where most readers of an edition live, by its language; UTC where that says nothing, as for English."""
    language = edition.split("-")[0].lower()
    likely = get_global("likely_subtags").get(language, "").split("_")  # as ru_Cyrl_RU
    own = [piece for piece in edition.split("-")[1:] if len(piece) == 2]
    territory = own[0].upper() if own else likely[-1]
    if territory in _USUAL:
        return _USUAL[territory]
    zones: Sequence[str] = zone_countries().get(territory, ())
    return zones[0] if len(zones) == 1 else FALLBACK


def _offset(name: str, at: dt.datetime) -> int:
    """Minutes from UTC."""
    offset = at.astimezone(zoneinfo.ZoneInfo(name)).utcoffset() or dt.timedelta()
    return int(offset.total_seconds()) // 60


def _part(name: str, language: str) -> str:
    """The part of the world, in the page's language; empty for UTC."""
    region = name.split("/", 1)[0]
    if region in _PARTS:
        return str(locale_of(language).territories.get(_PARTS[region], region))
    oceans = {"Atlantic": _("Atlantic Ocean"), "Indian": _("Indian Ocean")}
    return oceans.get(region, "")
