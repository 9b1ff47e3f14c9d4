"""The search page's side of search."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.http import Http404

from dragoman.portal.store.search import search
from dragoman.portal.store.sections import SECTIONS
from dragoman.portal.store.snippets import Marked
from dragoman.portal.wording.cards import Card, card

MAX_QUERY = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A hit: its card, and headline and snippet with what was looked for marked."""

    card: Card
    headline: Marked
    snippet: Marked


def search_context(asked: Mapping[str, str], edition: str) -> dict[str, Any]:
    """What was asked (`q`, `section`, `page`) and what was found; nothing is sought for an empty question.

    Raises Http404 for a page that is not there.
    """
    query = " ".join(asked.get("q", "").split())[:MAX_QUERY]
    section = asked.get("section", "")
    if section not in dict(SECTIONS):
        section = ""
    number = asked.get("page", "1")
    if not number.isdecimal() or not 1 <= int(number[:6]) <= 10_000:
        raise Http404
    results = search(edition, query, section=section or None, page=int(number))
    if results.page > max(1, results.pages):
        raise Http404
    carried = urlencode({"q": query, "section": section} if section else {"q": query})
    return {
        "query": query,
        "section_key": section,
        "results": results,
        "newer": f"?{carried}&page={results.page - 1}" if results.page > 1 else "",
        "older": f"?{carried}&page={results.page + 1}" if results.page < results.pages else "",
        "found": [
            Found(card=card(hit.shown), headline=hit.headline, snippet=hit.snippet) for hit in results.hits
        ],
    }
