"""Which lines of a digest a subscriber gets in full.

Without interests every line is full, in the digest's order, up to so many of a kind. With interests, what fits them comes first, in
full, all of it; everything else stands below, shortened to headline, reason and links. Corrections are never cut off. What a mail
has no room for is counted and is on the digest's page: nothing is lost.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from types import MappingProxyType

from dragoman.portal.mailing.models import DigestItemRow, ItemKind, SubscriptionRow

MOST = MappingProxyType(
    {ItemKind.STORY: 12, ItemKind.TRANSLATION: 20, ItemKind.DISCUSSED: 5, ItemKind.COLUMN: 10}
)
MOST_SHORT = MappingProxyType(
    {ItemKind.STORY: 8, ItemKind.TRANSLATION: 10, ItemKind.DISCUSSED: 5, ItemKind.COLUMN: 5}
)
MOST_OWN = 40
"""So many in full under a subscriber's interests; Gmail cuts a mail off behind 102 kB."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Interests:
    """Keys a subscriber follows; all empty: everything."""

    sections: frozenset[str] = frozenset()
    entities: frozenset[str] = frozenset()
    stories: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.sections or self.entities or self.stories)

    def fit(self, item: DigestItemRow) -> bool:
        """The line is about something followed."""
        return (
            item.section in self.sections
            or item.story in self.stories
            or not self.entities.isdisjoint(item.entities)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Numbers of lines. own: in full, under the subscriber's interests. rest: kind → lines, and how many more there are.

    is_short: the rest is shortened.
    """

    own: tuple[int, ...]
    rest: tuple[tuple[str, tuple[int, ...], int], ...]
    is_short: bool


def interests_of(subscription: SubscriptionRow | None) -> Interests:
    """What a subscription follows; everything for None."""
    if subscription is None:
        return Interests()
    return Interests(
        sections=frozenset(subscription.sections),
        entities=frozenset(subscription.entities),
        stories=frozenset(subscription.stories),
    )


def chosen(items: Sequence[DigestItemRow], interests: Interests) -> Choice:
    """How a digest is laid out for these interests. items: in the digest's order."""
    own = [item for item in items if interests and interests.fit(item)][:MOST_OWN]
    taken = {item.position for item in own}
    limits = MOST_SHORT if interests else MOST
    rest = []
    for kind in ItemKind:
        numbers = [item.position for item in items if item.kind == kind and item.position not in taken]
        most = limits.get(kind, len(numbers))
        if numbers:
            rest.append((str(kind), tuple(numbers[:most]), len(numbers[most:])))
    return Choice(own=tuple(item.position for item in own), rest=tuple(rest), is_short=bool(interests))
