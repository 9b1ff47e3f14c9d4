"""One visit of the parsed page makes its elements and lays out its visible text.

lexbor parses as browsers do (HTML standard, scripting on: `noscript` is not content) and is the fastest parser there is for Python; depth
and number of nodes are capped before anything recursive sees the page. Each block-level element begins a new line; what is hidden,
scripted or drawn is left out. The same page always gives the same text: evidence points into it.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

from dragoman.press.extract.page.nesting import bounded
from dragoman.press.extract.page.tree import Element, Tree
from dragoman.press.extract.page.visible import Lines, VisibleText, clean
from dragoman.press.record import Gap

MAX_DEPTH = 200
"""Deeper elements are taken out, their text stays; libxml2 would silently drop text below 256 levels."""
MAX_NODES = 150_000
MAX_ATTRIBUTE_CHARACTERS = 8192
MAX_HTML_CHARACTERS = 12_000_000
FEW_CHARACTERS = 200

_WRAPPERS = frozenset({
    "div", "span", "section", "article", "main", "center", "font", "b", "i", "em", "strong", "u", "table", "tbody", "tr", "td", "ul", "ol", "li", "a", "dl", "form",
})  # fmt: skip
"""What may be taken out of a page nested too deep without losing more than structure."""
_STRIPPED = ["style", "svg", "template", "noscript", "math", "select", "datalist"]
"""Drawn, scripted or chosen from: nobody reads them, and taking them out in the parser is cheap."""
_UNSEEN = frozenset({"head", "title", "script", "iframe", "object", "canvas", "audio", "video"})
"""What shows no text, but has something to say of the page or is embedded in it."""
_INLINE = (
    "abbr", "acronym", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "input", "ins", "kbd", "label",
    "mark", "meta", "link", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "sub", "sup", "time", "tt", "u", "var", "wbr",
    "button", "nobr", "picture", "source",
)  # fmt: skip
_BLOCK, _CELL, _PLAIN, _LINK, _BOLD, _FLAT = range(6)
_KIND = dict.fromkeys(_INLINE, _PLAIN) | {"td": _CELL, "th": _CELL, "a": _LINK, "b": _BOLD, "strong": _BOLD}
_DATA = re.compile("json|rsl")
"""Types of scripts that hold data and no program."""
_HIDDEN_STYLE = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)


def lay_out(html: str) -> tuple[Tree, VisibleText]:
    """Parse a decoded page and lay out its text. Never raises for what is on the page; an empty page gives an empty tree and text.

    A page that hides all of itself until a script has run is laid out as if it hid nothing.
    """
    html = bounded(html[:MAX_HTML_CHARACTERS])
    try:
        parser = LexborHTMLParser(html, scripting=True)
    except UnicodeEncodeError:  # a lone surrogate, which no decoder makes but a caller may hand in
        html = html.encode("utf-8", errors="replace").decode("utf-8")
        parser = LexborHTMLParser(html, scripting=True)
    top = parser.root
    if top is None:
        page: list[Element] = []
        page.append(Element("html", {}, None, 0, page))
        return Tree(root=page[0], elements=page, html=html), VisibleText(text="", lines=Lines())
    top.strip_tags(_STRIPPED)
    laid = _visit(top, html, hiding=True)
    if len(laid[1].text) < FEW_CHARACTERS:
        whole = _visit(top, html, hiding=False)
        if len(whole[1].text) >= 5 * FEW_CHARACTERS:
            return whole
    return laid


def _visit(top: LexborNode, html: str, *, hiding: bool) -> tuple[Tree, VisibleText]:
    """Walk the nodes in document order.

    This is the innermost loop of the room, hence one function. White space and line breaks wait until something visible follows them;
    `opened` holds the elements entered since the last visible text, `open_nodes` the nodes around with their elements.
    """
    page: list[Element] = []
    root = at = Element("html", _capped(top.attributes), None, 0, page)
    page.append(root)
    dark: Element | None = None
    opened = [root]
    open_nodes: list[tuple[int, Element, int]] = []
    inside, kind = top.mem_id, _BLOCK
    parts: list[str] = []
    starts: list[int] = []
    owners: list[Element] = []
    linked: list[int] = []
    bold: list[int] = []
    length = links = bolds = level = deepest = 0
    waiting = ""
    nodes: Iterator[Any] = top.traverse(include_text=True)
    next(nodes)
    kind_of, hidden_style, unseen_tags = _KIND.get, _HIDDEN_STYLE.search, _UNSEEN
    for node in islice(nodes, MAX_NODES):
        above = node.parent.mem_id
        while inside != above and open_nodes:
            if kind != _FLAT:
                at.last = len(page)
                if dark is None:
                    at.end = length
                    if at.start < 0:
                        at.start = length
                        opened.pop()
                    if kind == _BLOCK:
                        waiting = "\n"
                    elif kind == _LINK:
                        links -= 1
                    elif kind == _BOLD:
                        bolds -= 1
                    elif kind == _CELL and not waiting:
                        waiting = " "
                else:
                    at.start = at.end = length
                    if at is dark:
                        dark = None
            level -= 1
            inside, at, kind = open_nodes.pop()
        tag = node.tag
        if tag == "-text":
            if dark is not None:
                if at.tag != "script" or _DATA.search(at.attrs.get("type", "")):
                    at.unseen += node.text_content or ""
                continue
            raw = node.text_content or ""
            if raw.isspace():
                if not waiting:
                    waiting = " "
                continue
            text = " ".join(raw.split())
            if not (text.isascii() and text.isprintable()):
                text = clean(text)
            if not text:
                continue
            if not waiting and raw[0].isspace():
                waiting = " "
            if waiting and length:
                parts.append(waiting)
                length += 1
            if not length or waiting == "\n":
                starts.append(length)
                owners.append(at)
                linked.append(0)
                bold.append(0)
            waiting = " " if raw[-1].isspace() else ""
            if opened:
                for element in opened:
                    element.start = length
                opened.clear()
            parts.append(text)
            size = len(text)
            length += size
            if links:
                linked[-1] += size
            if bolds:
                bold[-1] += size
            continue
        if not tag or tag[0] in "-!#":
            continue
        open_nodes.append((inside, at, kind))
        inside = node.mem_id
        level += 1
        if level > deepest:
            deepest = level
        if level >= MAX_DEPTH and (tag in _WRAPPERS or at.depth >= MAX_DEPTH + 20):
            kind = _FLAT
            continue
        attrs = node.attributes
        if attrs:
            try:
                if sum(map(len, attrs.values())) > MAX_ATTRIBUTE_CHARACTERS:
                    attrs = _capped(attrs)
            except TypeError:  # an attribute without a value
                attrs = _capped(attrs)
        at = Element(tag, attrs, at, at.depth + 1, page)
        page.append(at)
        kind = kind_of(tag, _BLOCK)
        if dark is not None:
            at.shown = False
            continue
        if tag in unseen_tags or (
            hiding and attrs and ("hidden" in attrs or ("style" in attrs and hidden_style(attrs["style"])))
        ):
            at.shown = False
            dark = at
            continue
        opened.append(at)
        if kind == _BLOCK:
            waiting = "\n"
        elif kind == _LINK:
            links += 1
        elif kind == _BOLD:
            bolds += 1
        elif kind == _CELL and not waiting:
            waiting = " "
    count = len(page)
    for element in (at, *(held[1] for held in open_nodes)):
        element.last = count
        element.end = length
        if element.start < 0:
            element.start = length
    lines = Lines(starts=starts, owners=owners, linked=linked, bold=bold)
    gaps = _cap_gaps(deepest, cut=next(nodes, None) is not None)
    tree = Tree(root=root, elements=page, html=html, gaps=gaps)
    return tree, VisibleText(text="".join(parts), lines=lines)


def _capped(attributes: Mapping[str, str | None]) -> dict[str, str]:
    """Attributes without a value are empty, endless ones are cut."""
    return {name: (value or "")[:MAX_ATTRIBUTE_CHARACTERS] for name, value in attributes.items()}


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
