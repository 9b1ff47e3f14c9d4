"""The default names: countries, capitals and large cities in every language CLDR knows, read from Babel when a language is asked for.

Names of one language cost about two milliseconds; all of them together most of a second and 150 MB, so they are read whole only
when somebody wants a whole entity. Source: Unicode CLDR (territories; example cities of time zones) through Babel.
"""

import functools
import re
from collections.abc import Iterable, Iterator, Mapping

from babel import localedata

from dragoman.press.mentions.named import Named
from dragoman.press.mentions.organisations import ORGANISATION_NAMES
from dragoman.press.mentions.places import (
    CONTINENTS,
    COUNTRIES,
    EVERYDAY,
    MORE_PLACES,
    ORGANISATIONS,
    ZONE_CAPITALS,
    ZONE_CITIES,
)
from dragoman.press.mentions.slugs import slug
from dragoman.press.mentions.words import base_language, fold
from dragoman.press.record import Entity, EntityKind, EntityName

_OTHER_SCRIPTS: Mapping[str, tuple[str, ...]] = {
    "sr": ("sr", "sr_Latn"),
    "bs": ("bs", "bs_Cyrl"),
    "zh": ("zh", "zh_Hant"),
    "uz": ("uz", "uz_Cyrl"),
    "az": ("az", "az_Cyrl"),
    "nb": ("no",),
    "nn": ("no", "nn"),
    "sh": ("sr_Latn",),
    "cnr": ("sr", "sr_Latn"),
    "tl": ("fil",),
}
_BRACKETS = re.compile(r"\s*[（(][^()（）]*[)）]")
_CODED = re.compile(r"(?:^|\s)([A-Z]{2})=")
_LATIN_DEFAULT = "*"
_PLACE_PARTS = re.compile(r"[_-]")


class World:
    """Countries and cities, as a layer of a `NameBase`."""

    def named(self, language: str) -> tuple[Named, ...]:
        """All names in `language` (a tag); empty where CLDR has no such language. Country names come first."""
        return _named(base_language(language))

    def entity(self, entity_id: str) -> Entity | None:
        """The entity with its names in all languages."""
        return _world().get(entity_id)

    def entities(self) -> Iterable[Entity]:
        """All of them, countries first."""
        return _world().values()

    def holds(self, entity_id: str) -> bool:
        """Whether one of its names may lead to that id."""
        return entity_id in _kinds()

    def kind(self, entity_id: str) -> EntityKind | None:
        return _kinds().get(entity_id)

    def label(self, entity_id: str, language: str) -> str | None:
        return _labels(base_language(language)).get(entity_id) or _labels("en").get(entity_id)

    def country(self, entity_id: str) -> str | None:
        return _countries().get(entity_id)


@functools.cache
def _labels(language: str) -> Mapping[str, str]:
    labels: dict[str, str] = {}
    for named in _named(language):
        if named.is_label:
            labels.setdefault(named.id, named.name)
    return labels


@functools.cache
def _kinds() -> Mapping[str, EntityKind]:
    kinds = {f"place:{code}": EntityKind.PLACE for code in COUNTRIES}
    kinds |= {
        f"organisation:{code}": EntityKind.ORGANISATION for code in (*ORGANISATIONS, *ORGANISATION_NAMES)
    }
    kinds |= {f"place:{key}": EntityKind.PLACE for key, _ in CONTINENTS.values()}
    return kinds | dict.fromkeys(_countries(), EntityKind.PLACE)


@functools.cache
def _countries() -> Mapping[str, str]:
    """Entity id → ISO 3166 code, for countries and cities."""
    places = {f"place:{code}": code for code in COUNTRIES}
    places |= {_zone_id(zone): code for zone, code in {**ZONE_CAPITALS, **ZONE_CITIES}.items()}
    return places | {f"place:{key.split()[1]}": key.split()[0] for key in MORE_PLACES}


@functools.cache
def _named(language: str) -> tuple[Named, ...]:
    locales = [name for name in _OTHER_SCRIPTS.get(language, (language,)) if localedata.exists(name)]
    countries = [named for locale in locales for named in _territories(locale)]
    countries += _everyday(language)
    taken = {fold(named.name, language) for named in countries}
    cities = [named for locale in locales for named in _zones(locale)]
    latin = any(_is_latin(named.name) for named in countries)
    cities += _more_places(language, latin=latin)
    countries += _organisations(language, latin=latin)
    # Tunis and Tunisia, Algiers and Algeria bear one name in Russian: the country is meant more often.
    return (*countries, *(city for city in cities if fold(city.name, language) not in taken))


def _is_latin(name: str) -> bool:
    return "a" <= name[:1].lower() <= "z"


def _territories(locale: str) -> Iterator[Named]:
    names: Mapping[str, str] = localedata.load(locale).get("territories", {})
    for code in (*COUNTRIES, *ORGANISATIONS, *CONTINENTS):
        if name := names.get(code):
            for number, cleaned in enumerate(_cleaned(code, name)):
                yield _country(code, cleaned, is_label=number == 0)


def _country(code: str, name: str, *, is_label: bool) -> Named:
    if code in CONTINENTS:
        return Named(f"place:{CONTINENTS[code][0]}", EntityKind.PLACE, name, is_label)
    if code in ORGANISATIONS:
        return Named(f"organisation:{code}", EntityKind.ORGANISATION, name, is_label)
    return Named(f"place:{code}", EntityKind.PLACE, name, is_label)


def _cleaned(code: str, name: str) -> Iterator[str]:
    """CLDR tells twins apart in brackets: «Гонконг (САР)», "Myanmar (Burma)", "Congo - Kinshasa"."""
    if code in {"CD", "CG", "TL"} and " - " in name:
        yield name.replace(" - ", "-")
        return
    plain = _BRACKETS.sub("", name).strip()
    if plain:
        yield plain
    if code == "MM" and (found := re.search(r"[（(]([^()（）]+)[)）]", name)):
        yield found.group(1)


def _everyday(language: str) -> list[Named]:
    pieces = _CODED.split(EVERYDAY.get(language, ""))[1:]
    return [
        _country(code, name.replace("_", " "), is_label=False)
        for code, names in zip(pieces[::2], pieces[1::2], strict=True)
        for name in names.split("|")
        if name
    ]


def _zone_id(zone: str) -> str:
    return "place:" + _PLACE_PARTS.sub("-", zone.rsplit("/", 1)[1]).lower()


def _zones(locale: str) -> Iterator[Named]:
    data = localedata.load(locale)
    zones: Mapping[str, Mapping[str, str]] = data.get("time_zones", {})
    latin = _is_latin(data.get("territories", {}).get("KZ", ""))
    for zone in (*ZONE_CAPITALS, *ZONE_CITIES):
        name = zones.get(zone, {}).get("city")
        if name is None and latin:  # CLDR leaves out a city that is spelt like the zone
            name = zone.rsplit("/", 1)[1].replace("_", " ")
        if name and (plain := _BRACKETS.sub("", name).strip()):
            yield Named(_zone_id(zone), EntityKind.PLACE, plain, True)


def _more_places(language: str, *, latin: bool) -> Iterator[Named]:
    for key, names in MORE_PLACES.items():
        for number, name in enumerate(_written(names, language, latin=latin)):
            yield Named(f"place:{key.split()[1]}", EntityKind.PLACE, name, number == 0)


def _organisations(language: str, *, latin: bool) -> Iterator[Named]:
    for key, (_, names) in ORGANISATION_NAMES.items():
        for number, name in enumerate(_written(names, language, latin=latin)):
            yield Named(f"organisation:{key}", EntityKind.ORGANISATION, name, number == 0)


def _written(names: Mapping[str, str], language: str, *, latin: bool) -> list[str]:
    written = names.get(language) or (names.get(_LATIN_DEFAULT) if latin else None)
    return written.split("|") if written else []


@functools.cache
def _world() -> Mapping[str, Entity]:
    names: dict[str, list[EntityName]] = {entity_id: [] for entity_id in _kinds()}
    for locale in localedata.locale_identifiers():
        if "_" in locale:
            continue
        for named in _named(locale):
            names[named.id].append(EntityName(language=locale, name=named.name, is_label=named.is_label))
    countries, kinds = _countries(), _kinds()
    return {
        entity_id: Entity(
            id=entity_id,
            kind=kinds[entity_id],
            names=tuple(known),
            wikidata_id=_wikidata(entity_id),
            country=countries.get(entity_id),
        )
        for entity_id, known in names.items()
    }


def _wikidata(entity_id: str) -> str | None:
    code = entity_id.split(":", 1)[1]
    named = ORGANISATION_NAMES.get(code)
    if continent := next((wikidata for key, wikidata in CONTINENTS.values() if key == code), None):
        return continent
    return COUNTRIES.get(code) or ORGANISATIONS.get(code) or (named[0] if named else None)


class KnownWorld(World):
    """The world's names beneath somebody else's base. What that base holds bears its id, the rest is a proposal.

    ids: entity id here → id there. So a base that knows London by one name finds it in every language, and a city it does
    not hold is one proposal (`new:place:warsaw`) in whatever language it is named.
    """

    def __init__(self, ids: Mapping[str, str]) -> None:
        self._ids = {known: ids.get(known) or _proposed_id(known) for known in _kinds()}
        self._known = {self._ids[known]: known for known in _kinds() if known not in ids}

    def named(self, language: str) -> tuple[Named, ...]:
        """The names in `language` under the other base's ids."""
        return tuple(named._replace(id=self._ids[named.id]) for named in _named(base_language(language)))

    def entity(self, entity_id: str) -> Entity | None:
        """The proposal of that id, named in English alone; None for what the other base holds itself."""
        known = self._known.get(entity_id)
        if known is None:
            return None
        name = EntityName(language="en", name=_labels("en").get(known, known), is_label=True)
        return Entity(
            id=entity_id,
            kind=_kinds()[known],
            names=(name,),
            wikidata_id=_wikidata(known),
            country=_countries().get(known),
        )

    def entities(self) -> Iterable[Entity]:
        """None: proposals are no part of a base."""
        return ()

    def holds(self, entity_id: str) -> bool:
        return entity_id in self._ids.values()

    def kind(self, entity_id: str) -> EntityKind | None:
        return super().kind(self._known.get(entity_id, ""))

    def label(self, entity_id: str, language: str) -> str | None:
        return super().label(self._known.get(entity_id, ""), language)

    def country(self, entity_id: str) -> str | None:
        return super().country(self._known.get(entity_id, ""))


def _proposed_id(known: str) -> str:
    kind, name = known.split(":", 1)
    return f"new:{kind}:{slug(_labels('en').get(known) or name)}"


def world_ids(entities: Iterable[Entity]) -> dict[str, str]:
    """Entity id here → id of the one among `entities` that is the same, by Wikidata id, else by its English name."""
    by_wikidata = {wikidata: entity_id for entity_id in _kinds() if (wikidata := _wikidata(entity_id))}
    by_name = {(_kinds()[named.id], named.name.lower()): named.id for named in reversed(_named("en"))}
    found: dict[str, str] = {}
    for entity in entities:
        known = by_wikidata.get(entity.wikidata_id or entity.id)
        names = [name.name.lower() for name in entity.names if base_language(name.language) == "en"]
        known = known or next(
            (by_name[entity.kind, name] for name in names if (entity.kind, name) in by_name), None
        )
        if known:
            found.setdefault(known, entity.id)
    return found
