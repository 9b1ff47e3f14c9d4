"""What a page says about itself in structured fields, gathered once: JSON-LD, Open Graph and other meta, links, microdata.

Readers ask here for a field's candidates; which one to believe is theirs to decide.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin, urlsplit

from dragoman.press.extract.page.jsonld import JsonLd, read_json_ld, strings
from dragoman.press.extract.page.tree import Element, Tree
from dragoman.press.extract.page.visible import VisibleText, clean
from dragoman.press.record import Evidence

_CONTROL = re.compile(r"[\x00-\x1f]")

_TELLING = frozenset({"itemprop", "property", "rel"})
"""Attributes that make an element worth a look; every element of the page is asked for them."""


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
        url = clean(href).replace(" ", "%20")
        if not url.startswith(("https://", "http://")):
            url = urljoin(base_url, url)
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.hostname or port == 0:
        return None
    return url if len(url) <= 4096 and not _CONTROL.search(url) else None


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
    base = next((url for el in tree.find("base") if (url := http_url(el.get("href"), page_url))), page_url)
    titles = (el for el in tree.find("title") if not el.within("svg"))
    telling = [el for el in tree.elements if (attrs := el.attrs) and not _TELLING.isdisjoint(attrs)]
    return Structured(
        ld=read_json_ld(tree, page_url),
        meta=_meta(tree),
        links=_links(telling),
        props=_props(telling),
        base_url=base,
        title=next((text for el in titles if (text := clean(el.unseen_text()))), ""),
    )


def _meta(tree: Tree) -> dict[str, tuple[str, ...]]:
    """Meta fields; older pages write `value` where the standard has `content`."""
    found: dict[str, dict[str, None]] = {}
    for element in tree.find("meta"):
        attrs = element.attrs
        content = attrs.get("content") or attrs.get("value")
        if content and (content := clean(content)):
            for key in ("property", "name", "http-equiv"):
                if key in attrs and (name := attrs[key].strip().lower()):
                    found.setdefault(name, {})[content] = None
    return {name: tuple(values) for name, values in found.items()}


def _links(telling: Sequence[Element]) -> dict[str, tuple[Element, ...]]:
    """Links by the words of their `rel`."""
    found: dict[str, list[Element]] = {}
    for element in telling:
        if "rel" in element.attrs and element.tag in ("a", "link"):
            for word in element.attrs["rel"].lower().split():
                found.setdefault(word, []).append(element)
    return {word: tuple(elements) for word, elements in found.items()}


def _props(telling: Sequence[Element]) -> dict[str, tuple[Element, ...]]:
    """Elements of microdata and RDFa by property, without its prefix."""
    found: dict[str, list[Element]] = {}
    for element in telling:
        name = element.get("itemprop") or ("" if element.tag == "meta" else element.get("property"))
        for word in name.lower().split():
            found.setdefault(word.rsplit(":", 1)[-1], []).append(element)
    return {name: tuple(elements) for name, elements in found.items()}
