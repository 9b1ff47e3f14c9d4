"""The page parsed once, as plain objects that every reader shares.

lexbor parses as browsers do (HTML standard, scripting on: `noscript` is not content) and is the fastest parser there is for
Python; its nodes are visited once and copied into `Element`, so that readers need no parser, offsets can be hung on
elements, and depth and number of nodes are capped before anything recursive sees the page.
"""

import functools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from selectolax.lexbor import LexborHTMLParser, LexborNode

from dragoman.press.record import Gap

MAX_DEPTH = 200
"""Deeper elements are taken out, their text stays; libxml2 would silently drop text below 256 levels."""
_WRAPPERS = frozenset(
    [
        "div",
        "span",
        "section",
        "article",
        "main",
        "center",
        "font",
        "b",
        "i",
        "em",
        "strong",
        "u",
        "table",
        "tbody",
        "tr",
        "td",
        "ul",
        "ol",
        "li",
        "a",
        "dl",
        "form",
    ]
)
"""What may be taken out of a page nested too deep without losing more than structure."""
MAX_NODES = 150_000
MAX_ATTRIBUTE_CHARACTERS = 8192
MAX_HTML_CHARACTERS = 12_000_000


class Element:
    """One element of the page.

    children: elements and texts in document order. start, end: span in the visible text, set when that is laid out;
    equal for an element that shows nothing. order: position in document order.
    """

    __slots__ = ("_names", "attrs", "children", "depth", "end", "order", "parent", "shown", "start", "tag")

    def __init__(
        self, tag: str, attrs: dict[str, str], parent: "Element | None", depth: int, order: int
    ) -> None:
        self.tag = tag
        self.attrs = attrs
        self.parent = parent
        self.children: list[Element | str] = []
        self.depth = depth
        self.order = order
        self.start = 0
        self.end = 0
        self.shown = False
        self._names: str | None = None

    def get(self, name: str) -> str:
        """An attribute's value, "" where it is missing or empty."""
        return self.attrs.get(name, "")

    @property
    def names(self) -> str:
        """Class words, id and role hints in lower case: what the page's makers call this element."""
        if self._names is None:
            attrs = self.attrs
            self._names = (
                f"{attrs.get('class', '')} {attrs.get('id', '')} {attrs.get('data-testid', '')}".lower()
            )
        return self._names

    def ancestors(self) -> Iterator["Element"]:
        """The elements around this one, innermost first."""
        at = self.parent
        while at is not None:
            yield at
            at = at.parent

    def within(self, *tags: str) -> bool:
        """Whether this element is, or lies inside, one of `tags`."""
        return self.tag in tags or any(above.tag in tags for above in self.ancestors())

    def iter(self) -> Iterator["Element"]:
        """This element and all below it, in document order."""
        stack = [self]
        while stack:
            at = stack.pop()
            yield at
            stack.extend(child for child in reversed(at.children) if isinstance(child, Element))

    def raw_text(self) -> str:
        """All text below, as in the source: scripts' content, titles."""
        parts: list[str] = []
        stack: list[Element | str] = [self]
        while stack:
            at = stack.pop()
            if isinstance(at, str):
                parts.append(at)
            else:
                stack.extend(reversed(at.children))
        return "".join(parts)


@dataclass(frozen=True, kw_only=True)
class Tree:
    """A parsed page. elements: all, in document order. gaps: what the caps took away."""

    root: Element
    elements: tuple[Element, ...]
    html: str
    gaps: tuple[Gap, ...] = ()

    def find(self, *tags: str) -> list[Element]:
        """All elements of these tags, in document order."""
        if len(tags) == 1:
            return list(self._by_tag.get(tags[0], ()))
        return sorted((el for tag in tags for el in self._by_tag.get(tag, ())), key=lambda el: el.order)

    @functools.cached_property
    def seen(self) -> tuple[Element, ...]:
        """Elements that show text, in document order. To be asked for once the page is laid out."""
        return tuple(el for el in self.elements if el.shown and el.end > el.start)

    @functools.cached_property
    def _by_tag(self) -> dict[str, list[Element]]:
        found: dict[str, list[Element]] = {}
        for element in self.elements:
            found.setdefault(element.tag, []).append(element)
        return found


def parse(html: str) -> Tree:
    """Parse a decoded page. Never raises for what is on the page; an empty page gives an empty tree."""
    html = html[:MAX_HTML_CHARACTERS]
    try:
        parser = LexborHTMLParser(html, scripting=True)
    except UnicodeEncodeError:  # a lone surrogate, which no decoder makes but a caller may hand in
        html = html.encode("utf-8", errors="replace").decode("utf-8")
        parser = LexborHTMLParser(html, scripting=True)
    root = Element("html", {}, None, 0, 0)
    if parser.root is None:
        return Tree(root=root, elements=(root,), html=html)
    return _copy(parser.root, root, html)


def _copy(top: LexborNode, root: Element, html: str) -> Tree:
    root.attrs = _attributes(top)
    elements = [root]
    deepest = seen = 0
    stack: list[tuple[LexborNode, Element, int]] = []
    if top.first_child is not None:
        stack.append((top.first_child, root, 1))
    while stack and seen < MAX_NODES:
        node, parent, depth = stack.pop()
        seen += 1
        following = node.next
        if following is not None:
            stack.append((following, parent, depth))
        if node.is_text_node:
            text = node.text_content
            if text:
                parent.children.append(text)
            continue
        tag = node.tag
        if not tag or not node.is_element_node:
            continue
        if depth > deepest:
            deepest = depth
        inner = parent
        if depth < MAX_DEPTH or (tag not in _WRAPPERS and parent.depth < MAX_DEPTH + 20):
            inner = Element(tag, _attributes(node), parent, parent.depth + 1, len(elements))
            parent.children.append(inner)
            elements.append(inner)
        first = node.first_child
        if first is not None:
            stack.append((first, inner, depth + 1))
    return Tree(root=root, elements=tuple(elements), html=html, gaps=_cap_gaps(deepest, cut=bool(stack)))


def _attributes(node: LexborNode) -> dict[str, str]:
    attributes = node.attributes
    for name, value in attributes.items():
        if value is None:
            attributes[name] = ""
        elif len(value) > MAX_ATTRIBUTE_CHARACTERS:
            attributes[name] = value[:MAX_ATTRIBUTE_CHARACTERS]
    return cast(dict[str, str], attributes)


def _cap_gaps(deepest: int, *, cut: bool) -> tuple[Gap, ...]:
    gaps = []
    if deepest >= MAX_DEPTH:
        detail = (
            f"The page nests {deepest} levels deep; levels below {MAX_DEPTH} were flattened, their text kept."
        )
        gaps.append(Gap(field="body", reason="unreadable", detail=detail))
    if cut:
        detail = f"The page has more than {MAX_NODES} nodes; what comes after them was not read."
        gaps.append(Gap(field="body", reason="unreadable", detail=detail))
    return tuple(gaps)
