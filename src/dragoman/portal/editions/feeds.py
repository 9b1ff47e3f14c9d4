"""Feeds of an edition, a section and an outlet, each as Atom, RSS and JSON.

An entry stays one entry (its id never changes) through corrections, which renew its `updated`, and a withdrawal, after which it
says no more than that.
"""

from django.conf import settings
from django.db.models import Q, QuerySet
from django.db.models.functions import Coalesce
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import URLPattern, path, reverse
from django.utils.http import http_date
from django.utils.translation import gettext as _

from dragoman.portal.editions import queries
from dragoman.portal.editions.feed_entries import absolute, clean, entries
from dragoman.portal.editions.feed_formats import Feed, atom, json_feed, rss
from dragoman.portal.store.models import OutletRow, PublicationRow
from dragoman.portal.store.sections import SECTIONS
from dragoman.portal.wording.pages import public_page
from dragoman.portal.wording.publications import outlet_words
from dragoman.portal.wording.words import native_name

ENTRIES = 30
FORMATS = {
    "atom": (atom, "application/atom+xml"),
    "rss": (rss, "application/rss+xml"),
    "json": (json_feed, "application/feed+json"),
}


@public_page
def edition_feed(request: HttpRequest, edition: str, form: str) -> HttpResponse:
    """What the edition published or changed last."""
    title = f"{settings.CONFIG.site_name} · {native_name(edition)}"
    page = reverse("editions:front", args=(edition,))
    return _answer(request, edition, form, _public(edition), title=title, page=page)


@public_page
def section_feed(request: HttpRequest, edition: str, key: str, form: str) -> HttpResponse:
    """The same for one section."""
    name = next((name for known, name in SECTIONS if known == key), None)
    if name is None:
        raise Http404
    rows = _public(edition).filter(Q(section=key) | Q(section="", article__story__section=key))
    page = reverse("editions:section", args=(edition, key))
    return _answer(request, edition, form, rows, title=f"{settings.CONFIG.site_name} · {name}", page=page)


@public_page
def outlet_feed(request: HttpRequest, edition: str, key: str, form: str) -> HttpResponse:
    """The same for one outlet."""
    row = get_object_or_404(OutletRow, key=key)
    name = outlet_words(row.record.get("names"), edition).text or row.key
    rows = _public(edition).filter(article__outlet=row)
    page = reverse("editions:outlet", args=(edition, key))
    return _answer(request, edition, form, rows, title=f"{settings.CONFIG.site_name} · {name}", page=page)


def _public(edition: str) -> QuerySet[PublicationRow]:
    """What was touched last comes first, so that no subscriber misses a correction or withdrawal of something older."""
    rows = PublicationRow.objects.filter(edition=edition, state__in=queries.OPEN, published_at__isnull=False)
    return (
        rows.annotate(touched=Coalesce("changed_at", "published_at"))
        .select_related("article__outlet", "article__story", "revision__article", "translator")
        .prefetch_related("revision__article__field_decisions", "corrections")
        .order_by("-touched", "-pk")
    )


def _answer(
    request: HttpRequest, edition: str, form: str, rows: QuerySet[PublicationRow], *, title: str, page: str
) -> HttpResponse:
    write, content_type = FORMATS[form]
    feed = Feed(
        url=absolute(request.path),
        page_url=absolute(page),
        id=absolute(request.path.rsplit(".", 1)[0] + ".atom"),
        title=clean(title),
        description=_("The world's press, translated, with its sources"),
        language=edition,
        site_name=clean(settings.CONFIG.site_name),
        machine_label=_("Machine translation"),
        entries=entries(list(rows[:ENTRIES])),
    )
    answer = HttpResponse(write(feed), content_type=f"{content_type}; charset=utf-8")
    answer.headers["Last-Modified"] = http_date(feed.updated_at.timestamp())
    # A feed is for any reader, also one that runs in another site's page; nothing personal is in it.
    answer.headers["Access-Control-Allow-Origin"] = "*"
    return answer


def _three(route: str, view: object, name: str) -> list[URLPattern]:
    return [
        path(f"{route}feed.{form}", view, {"form": form}, name=f"{name}-{form}")  # type: ignore[call-overload]
        for form in FORMATS
    ]


def feed_patterns() -> list[URLPattern]:
    """Named `feed-atom`, `feed-rss`, `feed-json`, `section-feed-…`, `outlet-feed-…`. Call after the converter is registered."""
    return [
        *_three("<edition:edition>/", edition_feed, "feed"),
        *_three("<edition:edition>/section/<slug:key>/", section_feed, "section-feed"),
        *_three("<edition:edition>/outlet/<slug:key>/", outlet_feed, "outlet-feed"),
    ]
