"""Outlets: who they are, what they allow, what we have of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page
from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from dragoman.portal.editions.statements import place, policy_statement
from dragoman.portal.store.models import OutletRow, PublicationRow
from dragoman.portal.store.reading import outlet_of, shown_all
from dragoman.portal.wording import cards
from dragoman.portal.wording.publications import outlet_words
from dragoman.portal.wording.words import Words
from dragoman.press.record import Outlet, OutletKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """An outlet in the list; count: of its articles in the edition."""

    name: Words
    url: str
    kind: str
    place: SafeString | str
    languages: tuple[str, ...]
    count: int


def outlet_context(row: OutletRow, edition: str, page: Page[PublicationRow]) -> dict[str, Any]:
    """Its page."""
    outlet = outlet_of(row)
    return {
        "page": page,
        "outlet": outlet,
        "name": outlet_words(outlet.names, edition),
        "own_name": _own_name(outlet, edition),
        "kind": kind_name(outlet.kind),
        "place": place(outlet),
        "profile": _in_edition(outlet.profile, edition),
        "policy": policy_statement(outlet.rights.policy),
        "disclaimers": [Words(text=text, language=tag) for tag, text in outlet.disclaimers.items()],
        "feeds": [feed for feed in row.feed_rows.all() if feed.ended_reason is None],
        "cards": cards.cards(shown_all(page.object_list)),
    }


def _own_name(outlet: Outlet, edition: str) -> Words | None:
    """Its name in its own language, where the page's heading is another."""
    language, name = next(iter(outlet.names.items()), ("", ""))
    return Words(text=name, language=language) if name and name != outlet.name(edition) else None


def _in_edition(texts: Any, edition: str) -> Words | None:
    """The text in the edition's language, else in English, else in any, marked."""
    for tag in (edition, "en", *texts):
        if tag in texts:
            return Words(text=texts[tag], language=None if tag == edition else tag)
    return None


def kind_name(kind: OutletKind) -> str:
    """What kind of outlet it is; empty where not known."""
    return {
        OutletKind.NEWSPAPER: _("Newspaper"),
        OutletKind.AGENCY: _("News agency"),
        OutletKind.BROADCASTER: _("Broadcaster"),
        OutletKind.MAGAZINE: _("Magazine"),
        OutletKind.PORTAL: _("News portal"),
        OutletKind.TRANSLATED_PRESS: _("Press in translation"),
        OutletKind.BLOG: _("Blog"),
        OutletKind.UNKNOWN: "",
    }[kind]


def lines(rows: Iterable[OutletRow], edition: str) -> list[Line]:
    """The list's lines, in the rows' order."""
    found = []
    for row in rows:
        outlet = outlet_of(row)
        found.append(
            Line(
                name=outlet_words(outlet.names, edition),
                url=reverse("editions:outlet", args=(edition, row.key)),
                kind=kind_name(outlet.kind),
                place=place(outlet),
                languages=outlet.languages,
                count=row.count_here,  # type: ignore[attr-defined]
            )
        )
    return found
