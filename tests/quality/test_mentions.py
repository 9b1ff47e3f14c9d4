"""Countries, capitals and people of sixteen articles in eight languages, against `mentions.toml`."""

import tomllib
from collections import defaultdict
from functools import cache
from pathlib import Path

from dragoman.press.mentions import Found, NameBase, find_mentions
from dragoman.press.record import EntityKind

from .floors import hold
from .sample_texts import record

GOLD = tomllib.loads((Path(__file__).parent / "mentions.toml").read_text(encoding="utf-8"))
PLACE = "place:"


@cache
def read(key: str) -> Found:
    return find_mentions(record(key), names=NameBase.default())


def places_of(found: Found) -> set[str]:
    """Places of the base: what is only proposed is nobody's claim yet."""
    return {m.entity.removeprefix(PLACE) for m in found.mentions if m.entity and m.entity.startswith(PLACE)}


def people_of(found: Found) -> list[set[str]]:
    """The surfaces of each person found."""
    people: dict[str, set[str]] = defaultdict(set)
    for mention in found.mentions:
        if mention.kind is EntityKind.PERSON:
            people[mention.entity or f"?{mention.surface}"].add(mention.surface)
    return list(people.values())


def test_places() -> None:
    gold = {(key, place) for key, article in GOLD.items() for place in article["places"]}
    found = {(key, place) for key in GOLD for place in places_of(read(key))}

    hold("mentions", "places_recall", right=len(gold & found), of=len(gold), misses=sorted(gold - found))
    hold("mentions", "places_precision", right=len(gold & found), of=len(found), misses=sorted(found - gold))


def test_people() -> None:
    missed, wanted, strange, count = [], 0, [], 0
    for key, article in GOLD.items():
        people = [set(names.split(" | ")) for names in article["people"]]
        found = people_of(read(key))
        missed += [(key, names) for names in people if not any(names & surfaces for surfaces in found)]
        strange += [(key, surfaces) for surfaces in found if not any(names & surfaces for names in people)]
        wanted += len(people)
        count += len(found)

    hold("mentions", "people_recall", right=wanted - len(missed), of=wanted, misses=missed)
    hold("mentions", "people_precision", right=count - len(strange), of=count, misses=strange)


def test_a_person_is_one_entity() -> None:
    """Full name and surname, nominative and genitive lead to the same."""
    asked, torn = 0, []
    for key, article in GOLD.items():
        found = people_of(read(key))
        for names in (set(names.split(" | ")) for names in article["people"]):
            pieces = [surfaces & names for surfaces in found if surfaces & names]
            asked += bool(pieces)
            torn += [(key, pieces)] if len(pieces) > 1 else []

    hold("mentions", "people_whole", right=asked - len(torn), of=asked, misses=torn)
