"""The live panels' rows for htmx, and the full lists behind them."""

from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import conditional_page, require_safe

from dragoman.portal.discussion.panel_cache import PANELS, rows_html
from dragoman.portal.discussion.queries.panels import rows_of
from dragoman.portal.wording.pages import public_page

PER_PAGE = 30
MOST_PAGES = 100
"""Nobody reads further; who looks for something older searches."""


@require_safe
@conditional_page
@cache_control(public=True, no_cache=True)
def panel(request: HttpRequest, edition: str, name: str) -> HttpResponse:
    """A panel's rows alone: asked every minute, answered 304 as long as nothing changed."""
    if name not in PANELS:
        raise Http404
    return HttpResponse(rows_html(name, edition))


@public_page
def discussions(request: HttpRequest, edition: str) -> HttpResponse:
    """All that was commented, latest first."""
    return _list(request, edition, "discussion", "discussions")


@public_page
def updates(request: HttpRequest, edition: str) -> HttpResponse:
    """All that was published or corrected, latest first."""
    return _list(request, edition, "updates", "updates")


def _list(request: HttpRequest, edition: str, name: str, address: str) -> HttpResponse:
    number = _page_number(request)
    places = PANELS[name](edition, count=PER_PAGE + 1, skip=(number - 1) * PER_PAGE)
    if not places and number > 1:
        raise Http404
    path = reverse(f"discussion:{address}", args=(edition,))
    context: dict[str, Any] = {
        "edition": edition,
        "name": name,
        "rows": rows_of(places[:PER_PAGE], edition),
        "number": number,
        "older": number + 1 if len(places) > PER_PAGE and number < MOST_PAGES else None,
        "newer": number - 1 if number > 1 else None,
        "canonical": settings.CONFIG.site_url + path + (f"?page={number}" if number > 1 else ""),
        "elsewhere": {
            tag: reverse(f"discussion:{address}", args=(tag,)) for tag, _name in settings.LANGUAGES
        },
    }
    return render(request, "discussion/panel-page.html", context)


def _page_number(request: HttpRequest) -> int:
    asked = request.GET.get("page", "1")
    if not (asked.isascii() and asked.isdecimal() and len(asked) < 7) or not 1 <= int(asked) <= MOST_PAGES:
        raise Http404
    return int(asked)
