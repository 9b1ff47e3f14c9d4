"""The form with a subscriber's wishes: what was posted in, what the page needs out."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.conf import settings
from django.http import QueryDict

from dragoman.portal.mailing import zones
from dragoman.portal.mailing.queries.following import Followed, followed, found
from dragoman.portal.mailing.wishes import DEFAULT_HOUR, Wishes
from dragoman.portal.store.sections import SECTIONS
from dragoman.portal.wording.words import native_name

MOST_POSTED = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """Something to choose."""

    value: str
    name: object
    is_chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class WishForm:
    """What the page shows. following: with a tick at each that is wished. searched: what was looked for, empty for nothing."""

    editions: tuple[Option, ...]
    hours: tuple[Option, ...]
    zones: tuple[zones.Group, ...]
    sections: tuple[Option, ...]
    following: tuple[Option, ...]
    found: tuple[Option, ...]
    searched: str


def wishes_from(data: QueryDict, edition: str) -> Wishes:
    """What was posted, or stands in an address. Nothing is checked yet; an hour that is no number becomes -1."""
    hour = data.get("hour", "")
    return Wishes(
        edition=data.get("edition") or edition,
        hour=DEFAULT_HOUR if "hour" not in data else _number(hour),
        zone=data.get("zone") or zones.usual(edition),
        sections=_keys(data.getlist("section")),
        entities=_followed(data, "entity"),
        stories=_followed(data, "story"),
    )


def with_more(wishes: Wishes, data: QueryDict) -> Wishes:
    """A subscription's wishes and what an address adds to them (`?section=…&entity=…&story=…`)."""
    return Wishes(
        edition=wishes.edition,
        hour=wishes.hour,
        zone=wishes.zone,
        sections=(*wishes.sections, *_keys(data.getlist("section"))),
        entities=(*wishes.entities, *_followed(data, "entity")),
        stories=(*wishes.stories, *_followed(data, "story")),
    )


def form_of(wishes: Wishes, *, language: str, offered: Iterable[str] = (), search: str = "") -> WishForm:
    """The page's form. offered: `entity:KEY` and `story:KEY` to list without a tick (ticks taken away before they are saved).
    At most 7 queries."""
    extra = [one.split(":", 1) for one in offered if ":" in one]
    entities = {*wishes.entities, *(key for kind, key in extra if kind == "entity")}
    stories = {*wishes.stories, *(key for kind, key in extra if kind == "story")}
    ticked = {("entity", key) for key in wishes.entities} | {("story", key) for key in wishes.stories}
    listed = followed(sorted(entities), sorted(stories), wishes.edition)
    known = {(one.kind, one.key) for one in listed}
    more = [one for one in found(search, wishes.edition) if (one.kind, one.key) not in known]
    return WishForm(
        editions=tuple(
            Option(value=tag, name=native_name(tag), is_chosen=tag == wishes.edition)
            for tag, _name in settings.LANGUAGES
        ),
        hours=tuple(
            Option(value=str(hour), name=f"{hour:02}:00", is_chosen=hour == wishes.hour) for hour in range(24)
        ),
        zones=tuple(zones.groups(language, chosen=wishes.zone)),
        sections=tuple(
            Option(value=key, name=name, is_chosen=key in wishes.sections) for key, name in SECTIONS
        ),
        following=tuple(_option(one, (one.kind, one.key) in ticked) for one in listed),
        found=tuple(_option(one, False) for one in more),
        searched=search.strip(),
    )


def _option(one: Followed, is_chosen: bool) -> Option:
    return Option(value=f"{one.kind}:{one.key}", name=one.name, is_chosen=is_chosen)


def _followed(data: QueryDict, kind: str) -> tuple[str, ...]:
    """From addresses as `entity=KEY`, from the form as `follow=entity:KEY`."""
    ticked = (one.removeprefix(f"{kind}:") for one in data.getlist("follow") if one.startswith(f"{kind}:"))
    return _keys((*data.getlist(kind), *ticked))


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 4 else -1


def _keys(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value and len(value) <= 120))[:MOST_POSTED]
