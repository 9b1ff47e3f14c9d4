"""What every reader page has in common: it may be kept by caches, knows no person, and says where its other editions are."""

from collections.abc import Callable, Mapping, Sequence
from functools import wraps
from typing import Any

from django.conf import settings
from django.core.paginator import EmptyPage, Page, PageNotAnInteger, Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import cache_control
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import conditional_page, require_safe

MAX_AGE_SECONDS = 60
STALE_SECONDS = 600
PER_PAGE = 20

View = Callable[..., HttpResponse]


def reader_page(view: View) -> View:
    """Safe methods only, a short public life, an ETag, compressed. Nothing inside may look at the session."""
    kept = cache_control(public=True, max_age=MAX_AGE_SECONDS, stale_while_revalidate=STALE_SECONDS)(view)
    wrapped: View = require_safe(gzip_page(conditional_page(kept)))
    return wraps(view)(wrapped)


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


def paged(request: HttpRequest, things: Sequence[Any] | Any, per_page: int = PER_PAGE) -> Page[Any]:
    """The page asked for by `?page=`; Http404 for one that is not there."""
    try:
        return Paginator(things, per_page).page(request.GET.get("page", "1"))
    except (EmptyPage, PageNotAnInteger) as error:
        raise Http404 from error
