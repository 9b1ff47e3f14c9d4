"""What readers open. Every view reads through `queries`, words through the page modules, and sets out one template."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.cache import patch_vary_headers
from django.utils.translation import get_language_from_request
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from dragoman.portal.editions import cards, entity_page, outlet_page, queries, searching, story_page
from dragoman.portal.editions.article_page import article_page
from dragoman.portal.editions.beside_page import beside_page
from dragoman.portal.editions.pages import show
from dragoman.portal.editions.preview import previewed
from dragoman.portal.store import clock
from dragoman.portal.store.models import EntityRow, OutletRow, PublicationRow, PublicationState
from dragoman.portal.store.sections import SECTIONS
from dragoman.portal.wording.pages import paged, public_page

STORIES_PER_PAGE = 12


@require_safe
def door(request: HttpRequest) -> HttpResponse:
    """`/`: to the edition in the first language the browser asks for, else to the default one."""
    answer = HttpResponseRedirect(reverse("editions:front", args=(_best_edition(request),)))
    patch_vary_headers(answer, ("Accept-Language",))
    return answer


def _best_edition(request: HttpRequest) -> str:
    wanted = get_language_from_request(request).lower()
    tags = [tag for tag, _ in settings.LANGUAGES]
    return next((tag for tag in tags if tag.lower() == wanted), tags[0])


@public_page
def front(request: HttpRequest, edition: str) -> HttpResponse:
    """The edition's front page: stories, latest first."""
    page = paged(request, queries.group_keys(edition), STORIES_PER_PAGE)
    return show(request, "front.html", edition, _stories(edition, page))


@public_page
def section(request: HttpRequest, edition: str, key: str) -> HttpResponse:
    """A section's stories."""
    name = next((name for known, name in SECTIONS if known == key), None)
    if name is None:
        raise Http404
    page = paged(request, queries.group_keys(edition, section=key), STORIES_PER_PAGE)
    return show(
        request, "front.html", edition, {**_stories(edition, page), "section_key": key, "section": name}
    )


def _stories(edition: str, page: object) -> dict[str, object]:
    keys = [row["group"] for row in page.object_list]  # type: ignore[attr-defined]
    found = queries.groups(edition, keys)
    return {
        "page": page,
        "stories": [cards.story_card(group, edition) for group in found],
        "today": clock.now().date(),
    }


@require_safe
def article(request: HttpRequest, edition: str, slug: str) -> HttpResponse:
    """An article; with a token of the desk also before readers may see it."""
    if "preview" in request.GET:
        return _preview(request, edition, slug)
    return _public_article(request, edition, slug)


@never_cache
def _preview(request: HttpRequest, edition: str, slug: str) -> HttpResponse:
    publication = previewed(request.GET["preview"], edition=edition, slug=slug)
    if publication is None:
        raise Http404
    page = article_page(publication)
    answer = show(request, "article.html", edition, {"page": page}, elsewhere={edition: request.path})
    answer.headers["X-Robots-Tag"] = "noindex"
    return answer


@public_page
def _public_article(request: HttpRequest, edition: str, slug: str) -> HttpResponse:
    """Its notice and status 410 once it is withdrawn."""
    publication = _open(edition, slug)
    if publication.state == PublicationState.WITHDRAWN:
        return show(
            request, "withdrawn.html", edition, {"publication": publication}, elsewhere={}, status=410
        )
    elsewhere = {
        tag: reverse("editions:article", args=(tag, there))
        for tag, there in queries.alternates(publication).items()
    }
    return show(request, "article.html", edition, {"page": article_page(publication)}, elsewhere=elsewhere)


@public_page
def beside(request: HttpRequest, edition: str, slug: str) -> HttpResponse:
    """A translation beside its source, sentence by sentence; only where the whole text may be shown."""
    page = beside_page(_open(edition, slug))
    if page is None:
        raise Http404
    return show(request, "beside.html", edition, {"page": page}, elsewhere={edition: request.path})


def _open(edition: str, slug: str) -> PublicationRow:
    publication = queries.publication_at(edition, slug)
    if publication is None:
        raise Http404
    return publication


@public_page
def story(request: HttpRequest, edition: str, key: str) -> HttpResponse:
    """How each outlet tells one event."""
    row = queries.story_at(key)
    page = story_page.story_page(row, edition) if row else None
    if row is None or page is None:
        raise Http404
    if row.key != key:
        return HttpResponseRedirect(reverse("editions:story", args=(edition, row.key)))
    elsewhere = {tag: reverse("editions:story", args=(tag, key)) for tag in queries.editions_of(row)}
    return show(request, "story.html", edition, {"page": page}, elsewhere=elsewhere)


@public_page
def entity(request: HttpRequest, edition: str, key: str) -> HttpResponse:
    """Somebody or something the news mentions."""
    row = _entity(key)
    if row.key != key:
        return HttpResponseRedirect(reverse("editions:entity", args=(edition, row.key)))
    page = paged(request, queries.mentioning(edition, queries.entity_family(row)))
    return show(request, "entity.html", edition, entity_page.entity_context(row, edition, page))


@public_page
def author(request: HttpRequest, edition: str, key: str) -> HttpResponse:
    """Somebody who writes: what they wrote, as far as it stands in this edition."""
    row = _entity(key)
    if row.key != key:
        return HttpResponseRedirect(reverse("editions:author", args=(edition, row.key)))
    names = {name.name for name in row.names.all()}
    page = paged(request, queries.written_by(edition, names))
    return show(request, "entity.html", edition, entity_page.author_context(row, edition, page))


def _entity(key: str) -> EntityRow:
    row = get_object_or_404(EntityRow.objects.select_related("merged_into"), key=key)
    return row.merged_into or row


@public_page
def outlet(request: HttpRequest, edition: str, key: str) -> HttpResponse:
    """Who publishes: profile, rights, feeds, and its articles here."""
    row = get_object_or_404(OutletRow.objects.prefetch_related("feed_rows"), key=key)
    page = paged(request, queries.listed(edition).filter(article__outlet=row))
    return show(request, "outlet.html", edition, outlet_page.outlet_context(row, edition, page))


@public_page
def outlets(request: HttpRequest, edition: str) -> HttpResponse:
    """All outlets we follow."""
    page = paged(request, queries.outlets(edition), 60)
    return show(
        request,
        "outlets.html",
        edition,
        {"page": page, "lines": outlet_page.lines(page.object_list, edition)},
    )


@public_page
def names(request: HttpRequest, edition: str) -> HttpResponse:
    """People, organisations and places in the news."""
    page = paged(request, queries.entities(edition), 120)
    return show(
        request,
        "names.html",
        edition,
        {"page": page, "kinds": entity_page.by_kind(page.object_list, edition)},
    )


@public_page
def search(request: HttpRequest, edition: str) -> HttpResponse:
    """Search in the edition's articles, newest first."""
    return show(request, "search.html", edition, searching.search_context(request.GET, edition))
