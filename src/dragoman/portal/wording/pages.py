"""The manners of pages that everybody may read: caches may keep them, and they know no person (decision 0009)."""

from collections.abc import Callable, Sequence
from functools import wraps
from typing import Any

from django.core.paginator import EmptyPage, Page, PageNotAnInteger, Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.cache import cache_control
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import conditional_page, require_safe

MAX_AGE_SECONDS = 60
STALE_SECONDS = 600
PER_PAGE = 20

View = Callable[..., HttpResponse]


def public_page(view: View) -> View:
    """Safe methods only, a short public life, an ETag, compressed. Nothing inside may look at the session."""
    kept = cache_control(public=True, max_age=MAX_AGE_SECONDS, stale_while_revalidate=STALE_SECONDS)(view)
    wrapped: View = require_safe(gzip_page(conditional_page(kept)))
    return wraps(view)(wrapped)


def paged(request: HttpRequest, things: Sequence[Any] | Any, per_page: int = PER_PAGE) -> Page[Any]:
    """The page asked for by `?page=`; Http404 for one that is not there."""
    try:
        return Paginator(things, per_page).page(request.GET.get("page", "1"))
    except (EmptyPage, PageNotAnInteger) as error:
        raise Http404 from error
