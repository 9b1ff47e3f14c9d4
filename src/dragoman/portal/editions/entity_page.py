"""Pages of people, organisations, places and works, and of people as authors."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from dragoman.portal.editions import queries
from dragoman.portal.store.models import EntityRow, PublicationRow
from dragoman.portal.store.reading import shown_all
from dragoman.portal.wording import cards
from dragoman.portal.wording.entities import label_words
from dragoman.portal.wording.words import Words

KINDS = (
    ("person", gettext_lazy("People")),
    ("organisation", gettext_lazy("Organisations")),
    ("place", gettext_lazy("Places")),
    ("work", gettext_lazy("Works")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """An entity in a list; count: of public articles here that mention it."""

    name: Words
    url: str
    count: int


def entity_context(row: EntityRow, edition: str, page: Page[PublicationRow]) -> dict[str, Any]:
    """What mentions it."""
    return {
        **_common(row, edition),
        "page": page,
        "cards": cards.cards(shown_all(page.object_list)),
        "kind": _kind_name(row),
        "is_author": False,
    }


def author_context(row: EntityRow, edition: str, page: Page[int]) -> dict[str, Any]:
    """What they wrote."""
    rows = {one.pk: one for one in queries.listed(edition).filter(pk__in=list(page.object_list))}
    return {
        **_common(row, edition),
        "page": page,
        "cards": cards.cards(shown_all(rows[pk] for pk in page.object_list if pk in rows)),
        "kind": _("Author"),
        "is_author": True,
    }


def _common(row: EntityRow, edition: str) -> dict[str, Any]:
    label = label_words(row, edition)
    others = {name.name: name.language for name in row.names.all() if name.name != label.text}
    return {
        "entity": row,
        "label": label,
        "others": [
            Words(text=name, language=language if language != edition else None)
            for name, language in sorted(others.items())[:12]
        ],
        "mentions_url": reverse("editions:entity", args=(edition, row.key)),
    }


def _kind_name(row: EntityRow) -> str:
    return {
        "person": _("Person"),
        "organisation": _("Organisation"),
        "place": _("Place"),
        "work": _("Work"),
    }.get(row.kind, "")


def by_kind(counted: Iterable[queries.Counted], edition: str) -> list[tuple[str, list[Line]]]:
    """(name of the kind, its entities by name), kinds without any left out."""
    given = list(counted)
    found = []
    for kind, name in KINDS:
        lines = [
            Line(
                name=label_words(each.row, edition),
                url=reverse("editions:entity", args=(edition, each.row.key)),
                count=each.count,
            )
            for each in given
            if each.row.kind == kind
        ]
        if lines:
            found.append((str(name), sorted(lines, key=lambda line: line.name.text.casefold())))
    return found
