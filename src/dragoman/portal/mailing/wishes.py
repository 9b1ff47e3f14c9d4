"""What a subscriber wishes: which edition, when, about what."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.conf import settings
from django.utils.translation import gettext as _

from dragoman.portal.mailing.actions.errors import MailingError
from dragoman.portal.mailing.models import SubscriptionRow
from dragoman.portal.mailing.schedule import is_zone
from dragoman.portal.store.models import EntityRow, StoryRow
from dragoman.portal.store.reading import final
from dragoman.portal.store.sections import SECTIONS

DEFAULT_HOUR = 7
MOST_KEYS = 100
"""Entities, and stories, one can follow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """hour: 0 to 23 on the clock of `zone` (IANA). sections, entities, stories: keys; all three empty: everything."""

    edition: str
    hour: int = DEFAULT_HOUR
    zone: str = "UTC"
    sections: tuple[str, ...] = ()
    entities: tuple[str, ...] = ()
    stories: tuple[str, ...] = ()


def checked(wishes: Wishes) -> Wishes:
    """The same, with keys that mean nothing (any more) left out, merged ones followed, none twice, in a fixed order.

    Raises MailingError for an hour, a zone or an edition that is none, and for too many things followed. 2 queries.
    """
    if wishes.edition not in {tag for tag, _name in settings.LANGUAGES}:
        raise MailingError(_("There is no such edition."))
    if not 0 <= wishes.hour <= 23:
        raise MailingError(_("Please choose an hour between 0 and 23."))
    if not is_zone(wishes.zone):
        raise MailingError(_("Please choose a time zone from the list."))
    if max(len(set(wishes.entities)), len(set(wishes.stories))) > MOST_KEYS:
        raise MailingError(_("That is more than one can follow; please choose fewer."))
    return Wishes(
        edition=wishes.edition,
        hour=wishes.hour,
        zone=wishes.zone,
        sections=tuple(key for key, _name in SECTIONS if key in wishes.sections),
        entities=_entities(wishes.entities),
        stories=_stories(wishes.stories),
    )


def wishes_of(row: SubscriptionRow) -> Wishes:
    """What a subscription says."""
    return Wishes(
        edition=row.edition,
        hour=row.hour,
        zone=row.zone,
        sections=tuple(row.sections),
        entities=tuple(row.entities),
        stories=tuple(row.stories),
    )


def write(row: SubscriptionRow, wishes: Wishes) -> None:
    """Put wishes into a row, which the caller saves."""
    row.edition, row.hour, row.zone = wishes.edition, wishes.hour, wishes.zone
    row.sections, row.entities, row.stories = (
        list(wishes.sections),
        list(wishes.entities),
        list(wishes.stories),
    )


def _entities(keys: Iterable[str]) -> tuple[str, ...]:
    rows = EntityRow.objects.filter(key__in=_plain(keys)).select_related("merged_into")
    return tuple(sorted({entity.key for entity in map(final, rows) if entity is not None}))


def _stories(keys: Iterable[str]) -> tuple[str, ...]:
    rows = StoryRow.objects.filter(key__in=_plain(keys)).select_related("merged_into")
    return tuple(sorted({(row.merged_into or row).key for row in rows}))


def _plain(keys: Iterable[str]) -> list[str]:
    """Keys a database can be asked for: NUL is none that PostgreSQL takes."""
    return sorted({key for key in keys if key and "\0" not in key})
