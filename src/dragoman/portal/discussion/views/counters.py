"""The picture that counts views, and a reader's own like of an article or column."""

import logging
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from dragoman.portal.accounts.addresses import address_of, network_of
from dragoman.portal.accounts.models import User
from dragoman.portal.discussion.actions.errors import DiscussionError, NotAllowedError
from dragoman.portal.discussion.actions.likes import like, unlike
from dragoman.portal.discussion.counting import note_view
from dragoman.portal.discussion.models import ColumnRow, ColumnState
from dragoman.portal.discussion.place import Place, article_place, column_place
from dragoman.portal.discussion.queries.likes import PUBLIC, is_liked, like_pages
from dragoman.portal.discussion.robots import is_robot
from dragoman.portal.discussion.rules import house_rules
from dragoman.portal.discussion.thread_words import heading_of
from dragoman.portal.discussion.visitors import visitor_of
from dragoman.portal.store.clock import now
from dragoman.portal.store.models import PublicationRow

logger = logging.getLogger(__name__)

PICTURE = (
    b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff!\xf9\x04\x01\x00\x00\x00\x00"
    b",\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"
)
"""One transparent pixel in 43 bytes."""


@csrf_exempt
def article_seen(request: HttpRequest, edition: str, slug: str) -> HttpResponse:
    """Count a view of the article; always the picture, whatever happens."""
    return _picture(lambda: note_view(request, article=_article_at(edition, slug, _minute())))


@csrf_exempt
def column_seen(request: HttpRequest, edition: str, slug: str) -> HttpResponse:
    """Count a view of the column; always the picture, whatever happens."""
    return _picture(lambda: note_view(request, column=_column_at(edition, slug, _minute())))


def _picture(count: Callable[[], bool]) -> HttpResponse:
    try:
        count()
    except (PublicationRow.DoesNotExist, ColumnRow.DoesNotExist):
        pass  # nothing is public there: nothing to count
    except Exception:
        logger.exception("A view was not counted.")
    headers = {
        "Cache-Control": "no-store",
        "Cross-Origin-Resource-Policy": "same-origin",
        "X-Robots-Tag": "noindex",
    }
    return HttpResponse(PICTURE, content_type="image/gif", headers=headers)


@lru_cache(maxsize=4096)
def _article_at(edition: str, slug: str, minute: int) -> int:
    """Remembered for the minute. Raises PublicationRow.DoesNotExist, which is not remembered."""
    rows = PublicationRow.objects.filter(edition=edition, slug=slug, state__in=PUBLIC)
    return rows.values_list("article_id", flat=True).get()


@lru_cache(maxsize=1024)
def _column_at(edition: str, slug: str, minute: int) -> int:
    rows = ColumnRow.objects.filter(edition=edition, slug=slug, state=ColumnState.PUBLISHED)
    return rows.values_list("pk", flat=True).get()


def forget_addresses() -> None:
    """Drop what this process remembers of which article stands where."""
    _article_at.cache_clear()
    _column_at.cache_clear()


def _minute() -> int:
    return int(now().timestamp()) // 60


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def article_like(request: HttpRequest, edition: str, slug: str) -> HttpResponse:
    """The article's likes and the reader's own; POST with `like` 1 or 0 likes it or takes that back."""
    return _like(request, article_place(edition, slug))


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def column_like(request: HttpRequest, edition: str, slug: str) -> HttpResponse:
    """The same of a column."""
    return _like(request, column_place(edition, slug))


def _like(request: HttpRequest, place: Place | None) -> HttpResponse:
    if place is None or not _is_public(place):
        raise Http404
    who = request.user if isinstance(request.user, User) else None
    error = ""
    status = 200
    if request.method == "POST":
        try:
            place = _acted(request, place, who)
        except DiscussionError as refused:
            error, status = str(refused), 403 if isinstance(refused, NotAllowedError) else 422
        else:
            if not _is_part(request):
                return HttpResponseRedirect(place.url)
    return _answer(request, place, who, error=error, status=status)


def _acted(request: HttpRequest, place: Place, who: User | None) -> Place:
    """Do what was sent; the place as it stands then."""
    topic = place.kept_topic()
    given: dict[str, Any] = {"topic": topic, "by": who}
    if who is None:
        given |= {"visitor": _visitor(request), "network": network_of(address_of(request))}
    (unlike if request.POST.get("like") == "0" else like)(**given)
    topic.refresh_from_db(fields=["likes"])
    return replace(place, topic=topic)


def _answer(request: HttpRequest, place: Place, who: User | None, *, error: str, status: int) -> HttpResponse:
    is_own = who is not None and place.column is not None and place.column.author_id == who.pk
    visitor = "" if who else _visitor(request)
    context = {
        "place": place,
        "liked": is_liked(place.topic, by=who, visitor=visitor),
        "may_like": not is_own and (who is not None or bool(visitor)),
        "is_own": is_own,
        "error": error,
    }
    if _is_part(request):
        return render(request, "discussion/like-own.html", context)
    about = {
        "edition": place.edition,
        "who": who,
        "heading": heading_of(place),
        "elsewhere": {place.edition: request.path} if place.column else like_pages(place.topic.article_id),
        "site_url": settings.CONFIG.site_url,
    }
    return render(request, "discussion/like.html", context | about, status=status)


def _visitor(request: HttpRequest) -> str:
    """Today's hash of somebody without an account; empty where the house lets only accounts like, and for robots."""
    if is_robot(request) or not house_rules().likes_without_account:
        return ""
    return visitor_of(request)


def _is_public(place: Place) -> bool:
    if place.column is not None:
        return place.column.state == ColumnState.PUBLISHED
    return place.publication is not None and place.publication.state in PUBLIC


def _is_part(request: HttpRequest) -> bool:
    return request.headers.get("HX-Request") == "true"
