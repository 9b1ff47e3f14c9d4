"""What stands in the head of a page for programs: OpenGraph, JSON-LD, plain meta elements; as much as the site cares to say.

`meta` lists what is there: og, ld (one NewsArticle), graph (a JSON-LD graph as plug-ins write it), description, time
(article:published_time), author, section, canonical, licence. `ld` of an article is laid over what would stand in its JSON-LD,
`head` is put into the head as it is.
"""

import json
from collections.abc import Iterator
from html import escape
from typing import Any

from .articles import Article, plain

Row = dict[str, Any]


def head(article: Article) -> str:
    """The head's elements, one a line."""
    return "\n".join(_elements(article))


def _elements(article: Article) -> Iterator[str]:
    told, data, outlet = set(article.get("meta") or []), article.data, article.outlet
    description = _description(article)
    separator = outlet.get("separator", " | ")
    yield f"<title>{escape(data['headline'] + separator + outlet['name'], quote=False)}</title>"
    if "description" in told:
        yield _meta("name", "description", description)
    if "author" in told and (names := _authors(article)):
        yield _meta("name", "author", ", ".join(names))
    if told & {"canonical", "graph"} or "canonical" in data:
        yield f'<link rel="canonical" href="{data.get("canonical", article.url)}">'
    if "og" in told:
        yield from _open_graph(article, description)
    if "time" in told and data.get("published"):
        yield _meta("property", "article:published_time", data["published"])
        if data.get("modified"):
            yield _meta("property", "article:modified_time", data["modified"])
    if "section" in told and data.get("section"):
        yield _meta("property", "article:section", data["section"])
    if "ld" in told:
        yield _script({"@context": "https://schema.org", **_news_article(article)})
    if "graph" in told:
        yield _script({"@context": "https://schema.org", "@graph": _graph(article)})
    if "head" in data:
        yield data["head"]


def _meta(key: str, name: str, content: Any) -> str:
    return f'<meta {key}="{name}" content="{escape(str(content))}">'


def _script(value: Row) -> str:
    return f'<script type="application/ld+json">{json.dumps(value, ensure_ascii=False)}</script>'


def _description(article: Article) -> str:
    """The standfirst, or the first words of the text."""
    if "standfirst" in article.data:
        return plain(article.data["standfirst"])
    first = next(piece.html for piece in article.body if piece.kind in {"paragraph", "note"})
    return " ".join(plain(first).split("{")[0].split()[:24]) + " …"


def _open_graph(article: Article, description: str) -> Iterator[str]:
    yield _meta("property", "og:type", "article")
    yield _meta("property", "og:title", article.data.get("og_title", article.data["headline"]))
    yield _meta("property", "og:description", description)
    yield _meta("property", "og:url", article.url)
    yield _meta("property", "og:site_name", article.outlet["name"])
    yield _meta("property", "og:locale", article.words["locale"])
    yield _meta("property", "og:image", f"https://{article.outlet['host']}/img/{article.data['id']}-1200.jpg")
    yield '<meta name="twitter:card" content="summary_large_image">'


def _authors(article: Article) -> list[str]:
    return [name for name, role in article.data.get("people", []) if role == "author"]


def _news_article(article: Article) -> Row:
    data, outlet = article.data, article.outlet
    said: Row = {
        "@type": "NewsArticle",
        "mainEntityOfPage": {"@type": "WebPage", "@id": article.url},
        "headline": data["headline"],
        "image": [f"https://{outlet['host']}/img/{data['id']}-1200.jpg"],
        "publisher": {"@type": "Organization", "name": outlet["name"], "logo": _logo(outlet)},
    }
    if data.get("published"):
        said["datePublished"] = data["published"]
    if data.get("modified"):
        said["dateModified"] = data["modified"]
    if names := _authors(article):
        said["author"] = [{"@type": "Person", "name": name} for name in names]
    if "section" in data:
        said["articleSection"] = data["section"]
    if data.get("paywalled"):
        said["isAccessibleForFree"] = False
    return {**said, **data.get("ld", {})}


def _logo(outlet: Row) -> Row:
    return {"@type": "ImageObject", "url": f"https://{outlet['host']}/logo.png", "width": 600, "height": 60}


def _graph(article: Article) -> list[Row]:
    """As a search-engine plug-in of a blog system writes it: the author by reference, dates at the page too."""
    home = f"https://{article.outlet['host']}/"
    names = _authors(article)
    piece = {**_news_article(article), "@id": f"{article.url}#article", "isPartOf": {"@id": article.url}}
    if names and "author" not in article.data.get("ld", {}):
        piece["author"] = {"@id": f"{home}#/schema/person/1"}
    graph: list[Row] = [
        piece,
        {"@type": "WebPage", "@id": article.url, "url": article.url, "name": article.data["headline"]},
        {"@type": "WebSite", "@id": f"{home}#website", "url": home, "name": article.outlet["name"]},
    ]
    if names:
        person = {"@type": "Person", "@id": f"{home}#/schema/person/1", "name": " and ".join(names[:1])}
        graph.append(person)
    return graph
