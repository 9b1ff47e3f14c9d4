"""The outlets' feeds, each of another kind, as their sites would write them.

RSS 2.0 (Harvard), RSS 0.91 (Netscape), RSS 1.0 (RDF), Atom (RFC 4287), JSON Feed 1.1, Google's news sitemap.
"""

import datetime as dt
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from email.utils import format_datetime
from types import MappingProxyType

from dragoman.press.record import Outlet
from dragoman.sample.addresses import number
from dragoman.sample.layouts._html import body, bracketed, e, when
from dragoman.sample.source import SourceArticle
from dragoman.sample.views import PageView


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedPlan:
    """One feed of an outlet. write: (outlet, feed's address, its articles, newest first) → the document."""

    path: str
    media_type: str
    write: Callable[[Outlet, str, Sequence[PageView]], str]
    charset: str = "utf-8"
    max_age_seconds: int | None = None


def _stamp(article: SourceArticle) -> str | None:
    """RFC 3339 time of publication; a day alone is midnight UTC, as feeds have no other way to say it."""
    if article.published_at:
        return article.published_at.isoformat(timespec="seconds")
    return f"{article.published_on.isoformat()}T00:00:00Z" if article.published_on else None


def _mail_date(article: SourceArticle) -> str | None:
    moment = article.published_at
    if moment is None and article.published_on:
        moment = dt.datetime.combine(article.published_on, dt.time(), dt.UTC)
    return format_datetime(moment) if moment else None


def _changed(article: SourceArticle) -> str:
    moment = article.modified_at or article.published_at
    return moment.isoformat(timespec="seconds") if moment else _stamp(article) or "2026-11-01T00:00:00Z"


def _content(view: PageView) -> str:
    """Full text as feeds carry it; nothing for a withdrawn article."""
    return "" if view.article.withdrawn else body(view.blocks, bracketed())


def _cdata(markup: str) -> str:
    return "<![CDATA[" + markup.replace("]]>", "]]]]><![CDATA[>") + "]]>"


def _authors(article: SourceArticle) -> list[str]:
    return [person.name for person in article.byline]


def rss2_full(outlet: Outlet, url: str, views: Sequence[PageView]) -> str:
    """RSS 2.0 with content:encoded, dc:creator and media:content, as blog engines write it."""
    entries = "\n".join(_rss2_item(view, full=True) for view in views)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>{e(outlet.name(outlet.languages[0]))}</title>
<atom:link href="{e(url)}" rel="self" type="application/rss+xml"/>
<link>{e(outlet.home_url)}</link>
<description>{e(outlet.profile.get("en"))}</description>
<language>{outlet.languages[0]}</language>
<ttl>60</ttl>
{entries}
</channel>
</rss>
"""


def rss2_short(outlet: Outlet, url: str, views: Sequence[PageView]) -> str:
    """RSS 2.0 with headlines only, and numbers for guids."""
    entries = "\n".join(_rss2_item(view, full=False) for view in views)
    return f"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel>
<title>{e(outlet.name(outlet.languages[0]))}</title><link>{e(outlet.home_url)}</link><description></description>
{entries}
</channel></rss>
"""


def _rss2_item(view: PageView, *, full: bool) -> str:
    article = view.article
    date = when(_mail_date(article), f"<pubDate>{_mail_date(article)}</pubDate>")
    if not full:
        return (
            f"<item><title>{e(article.headline)}</title><link>{e(view.url)}</link>"
            f'<guid isPermaLink="false">{number(article)}</guid>{date}</item>'
        )
    creators = "".join(f"<dc:creator>{_cdata(name)}</dc:creator>" for name in _authors(article))
    picture = view.lead_picture
    media = (
        f'<media:content url="{e(picture.url)}" medium="image" width="{picture.width}" height="{picture.height}"/>'
        if picture
        else ""
    )
    content = _content(view)
    return f"""<item>
<title>{e(article.headline)}</title>
<link>{e(view.url)}</link>
<guid isPermaLink="true">{e(view.url)}</guid>
{date}
{creators}
{when(article.section, f"<category>{e(article.section)}</category>")}
<description>{_cdata(e(view.standfirst))}</description>
{when(content, f"<content:encoded>{_cdata(content)}</content:encoded>")}
{media}
</item>"""


def rss091(outlet: Outlet, url: str, views: Sequence[PageView]) -> str:
    """RSS 0.91 in windows-1251: no dates, no ids, descriptions only. It is twenty-five years old and still there."""
    entries = "\n".join(
        f"<item><title>{e(view.article.headline)}</title><link>{e(view.url)}</link>"
        f"<description>{e(view.standfirst)}</description></item>"
        for view in views
    )
    return f"""<?xml version="1.0" encoding="windows-1251"?>
<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
<rss version="0.91">
<channel>
<title>{e(outlet.name(outlet.languages[0]))}</title>
<link>{e(outlet.home_url)}</link>
<description>{e(outlet.profile.get("ru"))}</description>
<language>ru</language>
{entries}
</channel>
</rss>
"""


def rdf(outlet: Outlet, url: str, views: Sequence[PageView]) -> str:
    """RSS 1.0: RDF with Dublin Core."""
    sequence = "\n".join(f'<rdf:li rdf:resource="{e(view.url)}"/>' for view in views)
    entries = "\n".join(_rdf_item(view) for view in views)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="{e(url)}">
<title>{e(outlet.name(outlet.languages[0]))}</title>
<link>{e(outlet.home_url)}</link>
<description>{e(outlet.profile.get("en"))}</description>
<dc:language>{outlet.languages[0]}</dc:language>
<items><rdf:Seq>
{sequence}
</rdf:Seq></items>
</channel>
{entries}
</rdf:RDF>
"""


def _rdf_item(view: PageView) -> str:
    article = view.article
    creators = "".join(f"<dc:creator>{e(name)}</dc:creator>" for name in _authors(article))
    return f"""<item rdf:about="{e(view.url)}">
<title>{e(article.headline)}</title>
<link>{e(view.url)}</link>
{when(view.standfirst, f"<description>{e(view.standfirst)}</description>")}
{when(_stamp(article), f"<dc:date>{_stamp(article)}</dc:date>")}
{creators}
</item>"""


def atom(outlet: Outlet, url: str, views: Sequence[PageView]) -> str:
    """Atom with full content."""
    entries = "\n".join(_atom_entry(view) for view in views)
    updated = max((_changed(view.article) for view in views), default="2026-11-01T00:00:00Z")
    return f"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{outlet.languages[0]}">
<title>{e(outlet.name(outlet.languages[0]))}</title>
<link rel="self" href="{e(url)}"/>
<link rel="alternate" type="text/html" href="{e(outlet.home_url)}"/>
<id>tag:{outlet.id}.example,2026:feed</id>
<updated>{updated}</updated>
{entries}
</feed>
"""


def _atom_entry(view: PageView) -> str:
    article = view.article
    authors = "".join(f"<author><name>{e(name)}</name></author>" for name in _authors(article))
    no_author = when(
        not authors, f"<author><name>{e(view.outlet.name(view.outlet.languages[0]))}</name></author>"
    )
    content = _content(view)
    return f"""<entry>
<title>{e(article.headline)}</title>
<link rel="alternate" href="{e(view.url)}"/>
<id>tag:{article.outlet}.example,2026:{number(article)}</id>
{when(_stamp(article), f"<published>{_stamp(article)}</published>")}
<updated>{_changed(article)}</updated>
{authors}{no_author}
{when(article.section, f'<category term="{e(article.section)}"/>')}
{when(view.standfirst, f"<summary>{e(view.standfirst)}</summary>")}
{when(content, f'<content type="html">{e(content)}</content>')}
</entry>"""


def json_feed(outlet: Outlet, url: str, views: Sequence[PageView]) -> str:
    """JSON Feed 1.1."""
    document = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": outlet.name(outlet.languages[0]),
        "home_page_url": outlet.home_url,
        "feed_url": url,
        "description": outlet.profile.get(outlet.languages[0]) or outlet.profile.get("en"),
        "language": outlet.languages[0],
        "items": [_json_item(view) for view in views],
    }
    return json.dumps(document, ensure_ascii=False, indent=1)


def _json_item(view: PageView) -> dict[str, object]:
    article = view.article
    picture = view.lead_picture
    entry = {
        "id": view.url,
        "url": view.url,
        "title": article.headline,
        "summary": view.standfirst,
        "content_html": _content(view),
        "date_published": _stamp(article),
        "date_modified": article.modified_at.isoformat() if article.modified_at else None,
        "authors": [{"name": name} for name in _authors(article)],
        "tags": list(article.keywords),
        "language": article.language,
        "image": picture.url if picture else None,
    }
    return {
        key: value for key, value in entry.items() if value not in (None, "", []) or key == "content_html"
    }


def news_sitemap(outlet: Outlet, url: str, views: Sequence[PageView]) -> str:
    """News sitemap; robots.txt says where it is. Articles without a date cannot stand in one."""
    entries = "\n".join(
        _sitemap_entry(view) for view in views if _stamp(view.article) and not view.article.withdrawn
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
{entries}
</urlset>
"""


def _sitemap_entry(view: PageView) -> str:
    article = view.article
    name = view.outlet.name(view.outlet.languages[0])
    return f"""<url><loc>{e(view.url)}</loc>
<news:news><news:publication><news:name>{e(name)}</news:name><news:language>{article.language}</news:language></news:publication>
<news:publication_date>{_stamp(article)}</news:publication_date>
<news:title>{e(article.headline)}</news:title></news:news></url>"""


RSS, XML = "application/rss+xml", "application/xml"

PLANS: Mapping[str, tuple[FeedPlan, ...]] = MappingProxyType(
    {
        "al-mina": (FeedPlan(path="/rss", media_type=RSS, write=rss2_full),),
        "aral-tany": (FeedPlan(path="/feed/", media_type=RSS, write=rss2_full),),
        "cuaderno-del-este": (
            FeedPlan(path="/feed.json", media_type="application/feed+json", write=json_feed),
        ),
        "dnipro-ranok": (
            FeedPlan(path="/rss/all.xml", media_type="text/xml", write=rss2_full),
            FeedPlan(path="/sitemap-news.xml", media_type=XML, write=news_sitemap),
        ),
        "harbour-post": (
            FeedPlan(
                path="/feeds/news.atom", media_type="application/atom+xml", write=atom, max_age_seconds=120
            ),
            FeedPlan(path="/news-sitemap.xml", media_type=XML, write=news_sitemap),
        ),
        "jutro-beograd": (FeedPlan(path="/atom.xml", media_type="application/atom+xml", write=atom),),
        "most-obzor": (FeedPlan(path="/export/rss2/index.xml", media_type=RSS, write=rss2_full),),
        "prut-kurier": (FeedPlan(path="/index.rdf", media_type="application/rdf+xml", write=rdf),),
        "stepnoy-vestnik": (
            FeedPlan(path="/news.rss", media_type="text/xml", write=rss091, charset="windows-1251"),
        ),
        "steppe-trade-wire": (FeedPlan(path="/rss_en.xml", media_type="text/xml", write=rss2_short),),
    }
)

MOVED: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {"most-obzor": {"/rss.xml": "/export/rss2/index.xml"}}
)
"""Feeds that moved for good (308), by outlet: old path → new."""

GONE: Mapping[str, tuple[str, ...]] = MappingProxyType({"aral-tany": ("/rss.xml",)})
"""Feeds that ended (410), by outlet."""

ROBOTS: Mapping[str, str] = MappingProxyType(
    {
        "aral-tany": "User-agent: *\nDisallow: /wp-admin/\nAllow: /wp-admin/admin-ajax.php\n",
        "dnipro-ranok": "User-agent: *\nDisallow: /search\n\nSitemap: {home}sitemap-news.xml\n",
        "harbour-post": "User-agent: *\nDisallow: /subscribers/\n\nSitemap: {home}news-sitemap.xml\n",
        "most-obzor": "User-agent: *\nDisallow: /search/\nDisallow: /*?print=\n",
        "prut-kurier": "User-agent: *\nCrawl-delay: 1\nDisallow: /intern/\n",
        "steppe-trade-wire": "User-Agent: *\r\nDisallow: /forum\r\nDisallow: /login\r\n",
    }
)
"""What robots.txt says (RFC 9309); an outlet without one answers 404, which allows everything. `{home}` is filled in."""
