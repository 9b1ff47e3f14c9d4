"""What a page says about itself in structured fields, gathered once: JSON-LD, Open Graph and other meta, links, microdata.

Readers ask here for a field's candidates; which one to believe is theirs to decide.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin, urlsplit

from dragoman.press.extract.jsonld import JsonLd, read_json_ld, strings
from dragoman.press.extract.tree import Element, Tree
from dragoman.press.extract.visible import VisibleText, clean
from dragoman.press.record import Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A value as a structured field tells it, and which field."""

    value: str
    evidence: Evidence
    element: Element | None = None


@dataclass(frozen=True, kw_only=True)
class Structured:
    """A page's structured fields. meta, props: lower-case names. links: rel word → elements."""

    ld: JsonLd
    meta: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    links: Mapping[str, tuple[Element, ...]] = field(default_factory=dict)
    props: Mapping[str, tuple[Element, ...]] = field(default_factory=dict)
    base_url: str = ""
    title: str = ""

    def told_meta(self, *names: str) -> list[Told]:
        """Meta fields by name or property, in the order asked for."""
        return [
            Told(value=value, evidence=Evidence(source="open-graph" if ":" in name else "meta", field=name))
            for name in names
            for value in self.meta.get(name, ())
        ]

    def told_ld(self, *paths: str) -> list[Told]:
        """Fields of the JSON-LD article by dotted path."""
        return [
            Told(value=clean(value), evidence=Evidence(source="json-ld", field=path))
            for path in paths
            for value in strings(self.ld.article, *path.split("."))
            if clean(value)
        ]

    def told_props(self, visible: VisibleText, *names: str) -> list[Told]:
        """Microdata and RDFa properties: the machine value of an element, or what it shows."""
        return [
            Told(value=value, evidence=Evidence(source="microdata", field=name), element=element)
            for name in names
            for element in self.props.get(name, ())
            if (value := property_value(element, visible))
        ]

    def ld_value(self, name: str) -> Any:
        """The raw JSON-LD value of one field of the article; None where it has none."""
        return self.ld.article.get(name) if self.ld.article else None

    def absolute(self, href: str) -> str | None:
        """`href` as an absolute http(s) address; None for anything else."""
        return http_url(href, self.base_url)


def http_url(href: str, base_url: str) -> str | None:
    """`href` resolved against `base_url`; None where that gives no plain http(s) address."""
    try:
        url = urljoin(base_url, clean(href).replace(" ", "%20"))
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.hostname or port == 0:
        return None
    return url if len(url) <= 4096 and not any(ord(c) < 32 for c in url) else None


def property_value(element: Element, visible: VisibleText) -> str:
    """The value of a microdata element (HTML standard, 5.2.4), text where it has no value of its own."""
    for name in ("content", "datetime"):
        if element.get(name):
            return clean(element.get(name))
    shown = visible.of(element) or clean(element.unseen_text())
    if shown:
        return shown
    return clean(element.get("href") or element.get("src"))


def read_structured(tree: Tree, page_url: str) -> Structured:
    """Gather the structured fields of a parsed page."""
    meta: dict[str, list[str]] = defaultdict(list)
    links: dict[str, list[Element]] = defaultdict(list)
    props: dict[str, list[Element]] = defaultdict(list)
    base_url, title = page_url, ""
    for element in tree.elements:
        attrs = element.attrs
        if element.tag == "meta":
            _add_meta(meta, attrs)
        elif element.tag == "base" and attrs.get("href"):
            base_url = http_url(attrs["href"], page_url) or page_url
        elif element.tag == "title" and not title and not element.within("svg"):
            title = clean(element.unseen_text())
        if "rel" in attrs and (element.tag in ("a", "link")):
            for word in attrs["rel"].lower().split():
                links[word].append(element)
        name = attrs.get("itemprop") or attrs.get("property")
        if name and (element.tag != "meta" or "itemprop" in attrs):
            for word in name.lower().split():
                props[word.rsplit(":", 1)[-1]].append(element)
    return Structured(
        ld=read_json_ld(tree, page_url),
        meta={name: tuple(values) for name, values in meta.items()},
        links={name: tuple(found) for name, found in links.items()},
        props={name: tuple(found) for name, found in props.items()},
        base_url=base_url,
        title=title,
    )


def _add_meta(meta: dict[str, list[str]], attrs: Mapping[str, str]) -> None:
    content = clean(attrs.get("content", ""))
    if not content:
        return
    for key in ("property", "name", "http-equiv"):
        name = attrs.get(key, "").strip().lower()
        if name and content not in meta[name]:
            meta[name].append(content)
