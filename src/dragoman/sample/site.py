"""What the outlets' sites answer, without any network: request in, answer out.

Pages come from the committed files; front pages and feeds are written when asked, so that they always list what there is.
Validators (ETag, Last-Modified), compression, permanent redirects and gone feeds behave as RFC 9110 says.
"""

import datetime as dt
import gzip
import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email.utils import format_datetime, parsedate_to_datetime
from http import HTTPStatus
from pathlib import Path

from dragoman.press.record import Outlet
from dragoman.sample.addresses import PORT, article_path, read_outlets
from dragoman.sample.build import PAGES
from dragoman.sample.feeds import GONE, MOVED, PLANS, ROBOTS, FeedPlan
from dragoman.sample.gallery import pictures
from dragoman.sample.layouts import DateSaid, Layout, layouts
from dragoman.sample.layouts._front import about, home
from dragoman.sample.layouts._html import e
from dragoman.sample.source import SourceArticle, read_articles
from dragoman.sample.views import page_view, teasers

SINCE = dt.datetime(2026, 11, 20, 6, tzinfo=dt.UTC)
"""When what has no date of its own was last changed."""

_COMPRESSED = ("text/", "application/")
_SMALL = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Status, headers in order, body (empty for HEAD and 304)."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """A resource as it now is. modified_at: None where the site tells no Last-Modified."""

    body: bytes
    content_type: str
    modified_at: dt.datetime | None = SINCE
    max_age_seconds: int | None = None
    status: int = HTTPStatus.OK


class Site:
    """All outlets of the press on one port. Changes of state (`revise`, `withdraw`) show at the next request."""

    def __init__(self, *, port: int, revised: bool = False) -> None:
        self.port = port
        self.revised = revised
        self.withdrawn: set[str] = set()
        self._articles = read_articles()
        self._outlets = read_outlets()
        self._routes = {name: self._paths(name) for name in self._outlets}

    @property
    def outlets(self) -> Mapping[str, Outlet]:
        """By id; addresses carry the placeholder."""
        return self._outlets

    def placed_outlets(self) -> Mapping[str, Outlet]:
        """By id, with this site's port filled in."""
        return read_outlets(port=str(self.port))

    @property
    def articles(self) -> tuple[SourceArticle, ...]:
        """As they now read."""
        return tuple(article.revised() for article in self._articles) if self.revised else self._articles

    def answer(self, method: str, host: str, target: str, headers: Mapping[str, str]) -> Answer:
        """Answer one request. host: the Host header; target: path with query; headers: lower-cased names."""
        if method not in ("GET", "HEAD"):
            return _plain(HTTPStatus.METHOD_NOT_ALLOWED, "Only GET and HEAD.", {"Allow": "GET, HEAD"})
        outlet = host.split(":", 1)[0].lower().removesuffix(".localhost")
        if outlet not in self._routes:
            content = self._directory() if outlet in ("localhost", "127.0.0.1") else None
            found = _fresh(content, headers) if content else _plain(HTTPStatus.NOT_FOUND, "No such outlet.")
        else:
            found = self._of_outlet(outlet, target, headers)
        return found if method == "GET" else Answer(status=found.status, headers=found.headers)

    def _of_outlet(self, outlet: str, target: str, headers: Mapping[str, str]) -> Answer:
        path = target.split("?", 1)[0].split("#", 1)[0]
        if path in MOVED.get(outlet, {}):
            return _plain(HTTPStatus.PERMANENT_REDIRECT, "Moved.", {"Location": MOVED[outlet][path]})
        if path in GONE.get(outlet, ()):
            return _plain(HTTPStatus.GONE, "This feed has ended.")
        routes = self._routes[outlet]
        route = routes.get(target) or routes.get(path)
        if route:
            return _fresh(route(), headers)
        if f"{path}/" in routes:
            return _plain(HTTPStatus.MOVED_PERMANENTLY, "Moved.", {"Location": f"{path}/"})
        picture = pictures().get(path.rsplit("/", 1)[-1])
        if picture:
            return _fresh(Content(body=picture.path.read_bytes(), content_type=picture.media_type), headers)
        return _plain(HTTPStatus.NOT_FOUND, "Not found.")

    def _paths(self, name: str) -> dict[str, Callable[[], Content]]:
        layout, outlet = layouts()[name], self._outlets[name]
        routes: dict[str, Callable[[], Content]] = {
            "/": lambda: self._page(layout, home(layout, outlet, teasers(name, self.articles))),
            layout.about_path: lambda: self._page(
                layout, about(layout, outlet, teasers(name, self.articles))
            ),
        }
        if name in ROBOTS:
            text = ROBOTS[name].format(home=outlet.home_url)
            routes["/robots.txt"] = lambda: Content(
                body=self._filled(text.encode()), content_type="text/plain"
            )
        for plan in PLANS[name]:
            routes[plan.path] = self._feed_route(plan, outlet)
        for article in self._articles:
            if article.outlet == name:
                routes[article_path(article)] = self._article_route(layout, article)
        return routes

    def _feed_route(self, plan: FeedPlan, outlet: Outlet) -> Callable[[], Content]:
        return lambda: self._feed(plan, outlet)

    def _article_route(self, layout: Layout, article: SourceArticle) -> Callable[[], Content]:
        return lambda: self._article(layout, article)

    def _feed(self, plan: FeedPlan, outlet: Outlet) -> Content:
        everything = self.articles
        own = [item for item in everything if item.outlet == outlet.id and item.key not in self.withdrawn]
        own.sort(key=lambda item: (item.day or dt.date.min, item.slug), reverse=True)
        views = [page_view(item, outlet=outlet, articles=everything) for item in own]
        document = plan.write(outlet, outlet.home_url.rstrip("/") + plan.path, views)
        return Content(
            body=self._filled(document.encode(plan.charset, "xmlcharrefreplace")),
            content_type=f"{plan.media_type}; charset={plan.charset}",
            modified_at=max((_modified(item) or SINCE for item in own), default=SINCE),
            max_age_seconds=plan.max_age_seconds,
        )

    def _article(self, layout: Layout, article: SourceArticle) -> Content:
        if article.key in self.withdrawn:
            notice = layout.shell(
                self._outlets[article.outlet], "410", "", f"<p>{e(layout.withdrawal)}</p>", ()
            )
            gone = self._page(layout, notice)
            return Content(body=gone.body, content_type=gone.content_type, status=HTTPStatus.GONE)
        revised = self.revised and article.revision is not None
        file = PAGES / article.outlet / f"{article.slug}{'.revised' if revised else ''}.html"
        said = layout.date_said is not DateSaid.NOTHING
        return Content(
            body=self._filled(_bytes(file)),
            content_type=_html(layout),
            modified_at=_modified(article.revised() if revised else article) if said else None,
        )

    def _page(self, layout: Layout, text: str) -> Content:
        body = self._filled(text.encode(layout.charset, "xmlcharrefreplace"))
        return Content(body=body, content_type=_html(layout), modified_at=None)

    def _directory(self) -> Content:
        rows = "".join(
            f'<li><a href="{e(outlet.home_url)}" lang="{outlet.languages[0]}">{e(outlet.name(outlet.languages[0]))}</a> '
            f"<small>{e(outlet.name('en'))}, {e(outlet.country)}</small></li>"
            for outlet in self._outlets.values()
        )
        text = f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The sample press</title>
<style>body{{font:18px/1.7 Georgia,serif;max-width:40rem;margin:3rem auto;padding:0 1rem}}small{{color:#666}}</style></head>
<body><h1>The sample press</h1><p>Ten invented outlets, served from this machine so that there is something to follow.</p><ul>{rows}</ul></body></html>"""
        return Content(body=self._filled(text.encode()), content_type="text/html; charset=utf-8")

    def _filled(self, body: bytes) -> bytes:
        return body.replace(PORT.encode(), str(self.port).encode())


def _html(layout: Layout) -> str:
    return f"text/html; charset={layout.header_charset}" if layout.header_charset else "text/html"


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return b"<!DOCTYPE html><title>Not built</title><p>Run: python -m dragoman.sample.build"


def _modified(article: SourceArticle) -> dt.datetime | None:
    return article.modified_at or article.published_at


def _plain(status: HTTPStatus, text: str, headers: Mapping[str, str] | None = None) -> Answer:
    body = f"{text}\n".encode()
    own = {"Content-Type": "text/plain; charset=utf-8", "Content-Length": str(len(body))}
    return Answer(status=status, headers={**own, **(headers or {})}, body=body)


def _fresh(content: Content, asked: Mapping[str, str]) -> Answer:
    """The content, or 304 when the asker's validator still holds (RFC 9110, 13.2: If-None-Match goes before the date)."""
    packed = (
        _wants_gzip(asked) and content.content_type.startswith(_COMPRESSED) and len(content.body) > _SMALL
    )
    tag = hashlib.sha256(content.body).hexdigest()[:20]
    etag = f'"{tag}-gzip"' if packed else f'"{tag}"'
    age = content.max_age_seconds
    headers = {
        "ETag": etag,
        "Vary": "Accept-Encoding",
        "Cache-Control": f"max-age={age}" if age else "no-cache",
    }
    if content.modified_at:
        headers["Last-Modified"] = format_datetime(content.modified_at.astimezone(dt.UTC), usegmt=True)
    if content.status == HTTPStatus.OK and _unchanged(asked, tag, content.modified_at):
        return Answer(status=HTTPStatus.NOT_MODIFIED, headers=headers)
    body = gzip.compress(content.body, mtime=0) if packed else content.body
    headers |= {"Content-Type": content.content_type, "Content-Length": str(len(body))}
    if packed:
        headers["Content-Encoding"] = "gzip"
    return Answer(status=content.status, headers=headers, body=body)


def _wants_gzip(asked: Mapping[str, str]) -> bool:
    codings = [part.strip().lower().split(";") for part in asked.get("accept-encoding", "").split(",")]
    return any(
        coding[0] == "gzip" and "q=0" not in "".join(coding[1:]).replace("q=0.", "") for coding in codings
    )


def _unchanged(asked: Mapping[str, str], tag: str, modified_at: dt.datetime | None) -> bool:
    known = asked.get("if-none-match")
    if known is not None:
        tags = {part.strip().removeprefix("W/").strip('"').removesuffix("-gzip") for part in known.split(",")}
        return "*" in tags or tag in tags
    since = asked.get("if-modified-since")
    if since is None or modified_at is None:
        return False
    try:
        return modified_at.replace(microsecond=0) <= parsedate_to_datetime(since)
    except (TypeError, ValueError):
        return False
