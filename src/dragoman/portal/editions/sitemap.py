"""For search engines: which pages there are, in which languages, since when; and what robots may not ask for.

The index names one sitemap per edition (several where an edition is large) and one of the news of the last two days, as
sitemaps.org and Google's news extension have them. An article names its other editions (`hreflang`), each with a return link.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from django.conf import settings
from django.db.models import Count, Max, Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import URLPattern, path, reverse
from lxml import etree

from dragoman.portal.editions import queries
from dragoman.portal.editions.feed_entries import absolute, clean
from dragoman.portal.store.clock import now
from dragoman.portal.store.models import OutletRow, PublicationRow, StoryRow, TranslationMode
from dragoman.portal.store.reading import shown_all
from dragoman.portal.store.sections import SECTIONS
from dragoman.portal.wording.pages import public_page

SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
XHTML = "http://www.w3.org/1999/xhtml"
NEWS = "http://www.google.com/schemas/sitemap-news/0.9"
ARTICLES_PER_FILE = 5_000
NEWS_DAYS = 2
MAX_NEWS = 1_000
CONTENT_TYPE = "application/xml; charset=utf-8"

Element = etree._Element


@public_page
def index(request: HttpRequest) -> HttpResponse:
    """`/sitemap.xml`."""
    root = etree.Element(f"{{{SITEMAP}}}sitemapindex", nsmap={None: SITEMAP})  # type: ignore[dict-item]
    for tag, _ in settings.LANGUAGES:
        found = _public(tag).order_by().aggregate(count=Count("pk"), latest=Max("changed_at"))
        files = max(1, -(-found["count"] // ARTICLES_PER_FILE))
        for number in range(1, files + 1):
            _sitemap(root, reverse("editions:pages-sitemap", args=(tag, number)), found["latest"])
        _sitemap(root, reverse("editions:news-sitemap", args=(tag,)), found["latest"])
        _sitemap(root, reverse("discussion:columns-sitemap", args=(tag,)), None)
    return _written(root)


def _sitemap(root: Element, address: str, changed_at: dt.datetime | None) -> None:
    element = etree.SubElement(root, f"{{{SITEMAP}}}sitemap")
    _text(element, "loc", absolute(address))
    if changed_at:
        _text(element, "lastmod", _stamp(changed_at))


@public_page
def pages(request: HttpRequest, edition: str, number: int) -> HttpResponse:
    """One file of an edition's pages; the first also has the lists. Http404 past the last."""
    first = (number - 1) * ARTICLES_PER_FILE
    rows = _public(edition).values_list("article", "slug", "changed_at")
    articles = list(rows[first : first + ARTICLES_PER_FILE]) if number > 0 else []
    if number != 1 and not articles:
        raise Http404
    root = etree.Element(f"{{{SITEMAP}}}urlset", nsmap={None: SITEMAP, "xhtml": XHTML})  # type: ignore[dict-item]
    if number == 1:
        _lists(root, edition)
    elsewhere = _editions_of([article for article, _, _ in articles])
    for article, slug, changed_at in articles:
        address = reverse("editions:article", args=(edition, slug))
        _page(root, address, elsewhere[article], changed_at)
    return _written(root)


def _public(edition: str) -> QuerySet[PublicationRow]:
    """What robots may keep: a machine's translation that nobody read says `noindex`, and so is not offered."""
    return queries.listed(edition).exclude(mode=TranslationMode.MACHINE)


def _lists(root: Element, edition: str) -> None:
    tags = [tag for tag, _ in settings.LANGUAGES]
    latest = _public(edition).order_by().aggregate(latest=Max("changed_at"))["latest"]
    _page(root, *_everywhere("front", edition, tags), latest)
    for key, _ in SECTIONS:
        _page(root, *_everywhere("section", edition, tags, key), None)
    for key in _outlets(edition):
        _page(root, reverse("editions:outlet", args=(edition, key)), {}, None)
    for key in _stories(edition):
        _page(root, reverse("editions:story", args=(edition, key)), {}, None)


def _outlets(edition: str) -> Sequence[str]:
    here = Q(articles__publications__edition=edition, articles__publications__state__in=queries.LISTED)
    return list(OutletRow.objects.filter(here).distinct().order_by("key").values_list("key", flat=True))


def _stories(edition: str) -> Sequence[str]:
    """Stories with a page of their own: several articles, one of them here."""
    here = PublicationRow.objects.filter(edition=edition, state__in=queries.LISTED).values("article__story")
    stories = StoryRow.objects.filter(pk__in=here).annotate(count=Count("articles")).filter(count__gt=1)
    return list(stories.order_by("-last_seen_at").values_list("key", flat=True)[:ARTICLES_PER_FILE])


def _everywhere(name: str, edition: str, tags: Iterable[str], *rest: str) -> tuple[str, Mapping[str, str]]:
    """A page all editions have: its address in this one, and in each."""
    addresses = {tag: reverse(f"editions:{name}", args=(tag, *rest)) for tag in tags}
    return addresses[edition], addresses


def _editions_of(articles: Sequence[int]) -> dict[int, dict[str, str]]:
    """Article → edition → address, public ones alone. 1 query."""
    found: dict[int, dict[str, str]] = defaultdict(dict)
    rows = PublicationRow.objects.filter(article__in=articles, state__in=queries.LISTED).order_by("edition")
    for article, edition, slug in rows.values_list("article", "edition", "slug"):
        if edition in dict(settings.LANGUAGES):
            found[article][edition] = reverse("editions:article", args=(edition, slug))
    return found


@public_page
def news(request: HttpRequest, edition: str) -> HttpResponse:
    """What was published in the last two days."""
    since = now() - dt.timedelta(days=NEWS_DAYS)
    root = etree.Element(f"{{{SITEMAP}}}urlset", nsmap={None: SITEMAP, "news": NEWS})  # type: ignore[dict-item]
    rows = _public(edition).filter(published_at__gte=since)[:MAX_NEWS]
    for one in shown_all(rows):
        row, headline = one.publication, one.article.headline
        title = row.headline or (headline.text if headline else "")
        if not title or row.published_at is None:
            continue
        element = _page(root, reverse("editions:article", args=(edition, row.slug)), {}, row.changed_at)
        entry = etree.SubElement(element, f"{{{NEWS}}}news")
        publication = etree.SubElement(entry, f"{{{NEWS}}}publication")
        _text(publication, "name", settings.CONFIG.site_name, namespace=NEWS)
        _text(publication, "language", edition, namespace=NEWS)
        _text(entry, "publication_date", _stamp(row.published_at), namespace=NEWS)
        _text(entry, "title", title, namespace=NEWS)
    return _written(root)


@public_page
def robots(request: HttpRequest) -> HttpResponse:
    """`/robots.txt` (RFC 9309): the desk and endless lists are not for robots."""
    lines = ["User-agent: *"]
    lines += [f"Disallow: {address}" for address in ("/desk/", "/accounts/", "/operators/")]
    for name in ("editions:search", "discussion:propose", "discussion:own"):
        lines += [f"Disallow: {reverse(name, args=(tag,))}" for tag, _ in settings.LANGUAGES]
    lines += ["", f"Sitemap: {absolute(reverse('editions:sitemap'))}", ""]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")


def sitemap_patterns() -> list[URLPattern]:
    """Named `sitemap`, `pages-sitemap`, `news-sitemap`, `robots`. Call after the converter is registered."""
    return [
        path("sitemap.xml", index, name="sitemap"),
        path("robots.txt", robots, name="robots"),
        path("<edition:edition>/sitemap-<int:number>.xml", pages, name="pages-sitemap"),
        path("<edition:edition>/news-sitemap.xml", news, name="news-sitemap"),
    ]


def _page(
    root: Element, address: str, elsewhere: Mapping[str, str], changed_at: dt.datetime | None
) -> Element:
    """One address. elsewhere: edition → address of the same page, this one among them; nothing is said of fewer than two."""
    element = etree.SubElement(root, f"{{{SITEMAP}}}url")
    _text(element, "loc", absolute(address))
    if changed_at:
        _text(element, "lastmod", _stamp(changed_at))
    for tag, there in elsewhere.items() if len(elsewhere) > 1 else ():
        link = {"rel": "alternate", "hreflang": tag, "href": absolute(there)}
        etree.SubElement(element, f"{{{XHTML}}}link", link)
    return element


def _text(parent: Element, name: str, text: str, *, namespace: str = SITEMAP) -> None:
    etree.SubElement(parent, f"{{{namespace}}}{name}").text = clean(text)


def _stamp(moment: dt.datetime) -> str:
    return moment.astimezone(dt.UTC).replace(microsecond=0).isoformat().replace("+00:00", "Z")


def _written(root: Element) -> HttpResponse:
    etree.indent(root)
    return HttpResponse(
        etree.tostring(root, xml_declaration=True, encoding="utf-8"), content_type=CONTENT_TYPE
    )
