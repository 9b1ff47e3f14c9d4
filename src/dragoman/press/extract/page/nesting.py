"""Keeps a page from nesting so deep that parsing it takes minutes or gigabytes.

The HTML standard lets elements nest without end, and makes every paragraph repeat all formatting elements left open before it (13.2.4.3,
"reconstruct the active formatting elements"): a parser's time then grows with the square of the page. Browsers stop at 512 levels.
"""

import re
from collections import Counter

MAX_OPEN = 600
"""Elements open at once."""
MAX_FORMATTING = 4
"""Formatting elements open at once on a page that leaves many open."""
_MAX_REPEATED = 150_000
"""Elements that formatting left open may add to a page: with so many they could be repeated at every tag."""
_FEW_TAGS, _SOME_TAGS, _FEW_UNCLOSED = 1_500, 2_500, 300
"""Up to so many tags a page does no harm: half as many paragraphs that each repeat half as many elements are 280,000 nodes. Of some more
tags it is enough to see that most have an end; end tags that end nothing could hide no more than that."""

_TAG = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|textarea|title|xmp)\b.*?(?:</\1|\Z)|<(/?)([a-z][\w-]*)",
    re.IGNORECASE | re.DOTALL,
)
_START, _END = re.compile(r"<([a-zA-Z][\w-]*)[\s/>]"), re.compile(r"<\\?/([a-zA-Z][\w-]*)")
"""Tags; also those a script writes, in which the slash of an end tag is escaped."""
_NEVER_OPEN = frozenset({
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    "html", "head", "body", "a", "nobr", "p", "li", "dd", "dt", "tr", "td", "th", "tbody", "thead", "tfoot", "option", "optgroup", "rt", "rp",
})  # fmt: skip
"""Elements without content, and those that the next of their kind ends."""
_DRAWN = re.compile(
    r"<(path|circle|rect|line|polyline|polygon|ellipse|use|stop|image|g|defs|animate)\b[^<>]*/>",
    re.IGNORECASE,
)
"""Elements of drawings that end where they begin, as only those of drawings may."""
_FORMATTING = frozenset({"b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u"})


def bounded(html: str) -> str:
    """The page with those start tags turned into empty elements that would nest too deep; its text stays. Most pages come back as they are.

    Takes time in proportion to the page.
    """
    tags = html.count("<")
    if tags <= _FEW_TAGS or (tags <= _SOME_TAGS and tags - 2 * html.count("</") <= _FEW_UNCLOSED):
        return html
    return html if _is_closed(html) else _flattened(html)


def _is_closed(html: str) -> bool:
    """Whether no more elements lack an end than may be open at once."""
    left = Counter(map(str.lower, _START.findall(html)))
    started = left.total()
    left.subtract(map(str.lower, _END.findall(html)))
    formatting = sum(count for name, count in left.items() if count > 0 and name in _FORMATTING)
    nesting = sum(count for name, count in left.items() if count > 0 and name not in _NEVER_OPEN)
    if nesting > MAX_OPEN:
        nesting -= sum(1 for _ in _DRAWN.finditer(html))
    return formatting * started <= _MAX_REPEATED and nesting <= MAX_OPEN


def _flattened(html: str) -> str:
    still: Counter[str] = Counter()
    flattened: Counter[str] = Counter()
    everything = formatting = 0

    def look(tag: re.Match[str]) -> str:
        nonlocal everything, formatting
        name = tag[3].lower() if tag[3] else ""
        if not name or name in _NEVER_OPEN:
            return tag[0]
        if not tag[2] and _DRAWN.match(html, tag.start()):
            return tag[0]
        if not tag[2]:
            formats = name in _FORMATTING
            if everything >= MAX_OPEN or (formats and formatting >= MAX_FORMATTING):
                flattened[name] += 1
                return "<wbr" if formats else "<br"
            still[name] += 1
            everything += 1
            formatting += formats
        elif flattened[name]:
            flattened[name] -= 1
            return "</wbr"
        elif still[name]:
            still[name] -= 1
            everything -= 1
            formatting -= name in _FORMATTING
        return tag[0]

    return _TAG.sub(look, html)
