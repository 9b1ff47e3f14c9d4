"""What everybody may see of a person."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.core.paginator import EmptyPage, Page, PageNotAnInteger, Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.cache import cache_control
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import conditional_page, require_safe

from dragoman.portal.accounts.models import Role, User
from dragoman.portal.accounts.queries.credits import credits_in
from dragoman.portal.store.reading import shown_all
from dragoman.portal.wording.cards import cards

View = Callable[..., HttpResponse]
PER_PAGE = 20


def public_page(view: View) -> View:
    """As the editions' pages: a short public life, an ETag, compressed; nothing inside looks at the session."""
    kept = cache_control(public=True, max_age=60, stale_while_revalidate=600)(view)
    wrapped: View = require_safe(gzip_page(conditional_page(kept)))
    return wraps(view)(wrapped)


@public_page
def public(request: HttpRequest, edition: str, username: str) -> HttpResponse:
    """A person: name, what they do here, languages, since when; for those who translate, what they translated here."""
    who = get_object_or_404(User, username=username, is_active=True)
    page = _paged(request, credits_in(who, edition))
    elsewhere = {tag: reverse("accounts:person", args=(tag, username)) for tag, _ in settings.LANGUAGES}
    base = settings.CONFIG.site_url
    number = f"?page={page.number}" if page.number > 1 else ""
    context = {
        "edition": edition,
        "who": who,
        "works_here": who.has_role(Role.TRANSLATOR),
        "page": page,
        "cards": cards(shown_all(page.object_list)),
        "elsewhere": elsewhere,
        "canonical": base + request.path + number,
        "hreflang": [(tag, base + path) for tag, path in elsewhere.items()],
    }
    return render(request, "accounts/person.html", context)


def _paged(request: HttpRequest, rows: Any) -> Page[Any]:
    try:
        return Paginator(rows, PER_PAGE).page(request.GET.get("page", "1"))
    except (EmptyPage, PageNotAnInteger) as error:
        raise Http404 from error
