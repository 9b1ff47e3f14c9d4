"""What every page of an edition has in common: it says where its other editions are, and its lasting address."""

from collections.abc import Mapping
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def show(
    request: HttpRequest,
    template: str,
    edition: str,
    context: Mapping[str, Any],
    *,
    elsewhere: Mapping[str, str] | None = None,
    status: int = 200,
) -> HttpResponse:
    """Make the page. elsewhere: tag → path of the same page in other editions, this one among them; None: the same path
    in every edition."""
    tags = [tag for tag, _ in settings.LANGUAGES]
    if elsewhere is None:
        rest = request.path.split("/", 2)[2]
        elsewhere = {tag: f"/{tag}/{rest}" for tag in tags}
    base = settings.CONFIG.site_url
    ordered = {tag: elsewhere[tag] for tag in tags if tag in elsewhere}
    default = next(iter(ordered.values()), request.path)
    common = {
        "edition": edition,
        "elsewhere": ordered,
        "hreflang": [*((tag, base + path) for tag, path in ordered.items()), ("x-default", base + default)],
        "canonical": base + request.path + _page_query(request),
    }
    return render(request, f"editions/{template}", {**common, **context}, status=status)


def _page_query(request: HttpRequest) -> str:
    number = request.GET.get("page", "1")
    return f"?page={number}" if number.isdecimal() and number != "1" else ""
