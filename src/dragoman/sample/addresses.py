"""Where everything of the sample press stands: outlets and the address of each article.

Every outlet is a host of its own under `.localhost` (RFC 6761), on one port. The port is not known when pages are built, so
addresses carry the placeholder `{port}`, which the server fills in.
"""

import zlib
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from urllib.parse import urlsplit

from dragoman.press.outlets import load
from dragoman.press.record import Outlet
from dragoman.sample.source import HERE, SourceArticle

OUTLETS = HERE / "outlets"
PORT = "{port}"

ARTICLE_PATHS: Mapping[str, str] = MappingProxyType(
    {
        "al-mina": "/news/{number}/{slug}",
        "aral-tany": "/{year}/{month}/{slug}/",
        "cuaderno-del-este": "/reportajes/{slug}/",
        "dnipro-ranok": "/news/{slug}-{number}.html",
        "harbour-post": "/{year}/{month}/{day}/{slug}",
        "jutro-beograd": "/vesti/{slug}",
        "most-obzor": "/{year}{month}{day}/{slug}-{number}.html",
        "prut-kurier": "/beitrag/{slug}.html",
        "stepnoy-vestnik": "/article.php?id={number}",
        "steppe-trade-wire": "/en/news/{number}_{slug}",
    }
)


def read_outlets(folder: Path = OUTLETS, *, port: str = PORT) -> Mapping[str, Outlet]:
    """All outlets by id, addresses with `port` filled in. Raises OutletProfileError naming file and key."""
    return MappingProxyType(
        {path.stem: load(path, replace={"port": port}) for path in sorted(folder.glob("*.toml"))}
    )


def host(outlet: str) -> str:
    """Host and placeholder port of an outlet."""
    return f"{outlet}.localhost:{PORT}"


def address(outlet: str, path: str) -> str:
    """Absolute address on an outlet's site, with the placeholder."""
    return f"http://{host(outlet)}{path}"


def number(article: SourceArticle) -> int:
    """The number the outlet's own database would have given the article: stable, six digits."""
    return 100_000 + zlib.crc32(article.key.encode()) % 900_000


def article_path(article: SourceArticle) -> str:
    """Where an article stands on its outlet's site."""
    day = article.day
    return ARTICLE_PATHS[article.outlet].format(
        slug=article.slug,
        number=number(article),
        year=day.year if day else 2026,
        month=f"{day.month if day else 11:02d}",
        day=f"{day.day if day else 1:02d}",
    )


def article_url(article: SourceArticle) -> str:
    """The article's canonical address, with the placeholder."""
    return address(article.outlet, article_path(article))


class Addresses:
    """Resolves the addresses people wrote: `outlet/slug`, or any address on an outlet's host that ends in a slug."""

    def __init__(self, articles: tuple[SourceArticle, ...]) -> None:
        self._urls = {article.key: article_url(article) for article in articles}

    def resolve(self, written: str | None) -> str | None:
        """The real address with the placeholder; an address elsewhere stays as it is; None stays None."""
        if written is None or written in self._urls:
            return self._urls.get(written) if written else None
        parts = urlsplit(written.replace(PORT, "0"))
        outlet, dot, rest = (parts.hostname or "").partition(".")
        if not dot or rest != "localhost":
            return written
        slug = parts.path.rstrip("/").rsplit("/", 1)[-1].removesuffix(".html")
        query = f"?{parts.query}" if parts.query else ""
        return self._urls.get(f"{outlet}/{slug}", address(outlet, f"{parts.path or '/'}{query}"))
