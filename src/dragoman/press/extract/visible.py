"""The page's visible text: what a reader sees, on lines, and where each element stands in it.

Evidence of every reader points into this text, so it must come out the same whenever the same page is read again. Texts
are NFC and white space is folded; each block-level element begins a new line; what is hidden, scripted or drawn is left
out. Offsets are code points from 0, end exclusive.
"""

import bisect
import functools
import re
import unicodedata
from dataclasses import dataclass, field

from dragoman.press.extract.tree import Element, Tree

_UNSEEN = frozenset(
    [
        "head",
        "script",
        "style",
        "template",
        "noscript",
        "svg",
        "iframe",
        "object",
        "canvas",
        "audio",
        "video",
        "datalist",
        "title",
        "math",
        "select",
    ]
)
_INLINE = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "img",
        "input",
        "ins",
        "kbd",
        "label",
        "mark",
        "meta",
        "link",
        "q",
        "rp",
        "rt",
        "ruby",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
        "button",
        "nobr",
        "picture",
        "source",
    ]
)
_CELLS = frozenset({"td", "th"})
FEW_CHARACTERS = 200
_HIDDEN_STYLE = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_WORD = re.compile(r"\S+")
_BIDI_AND_ZERO_WIDTH = re.compile(
    "[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069\u0000-\u0008\u000b\u000e-\u001f\u007f]"
)


def clean(text: str) -> str:
    """Fold white space, bring into NFC, take out bidirectional controls, soft hyphens, zero-width spaces and controls.

    For texts that leave the page: a control in a headline must not turn around what stands after it elsewhere.
    Zero-width (non-)joiners stay: Persian and Indic scripts need them.
    """
    text = " ".join(text.split())
    if text.isascii() and text.isprintable():
        return text
    if not text.isprintable():
        text = " ".join(_BIDI_AND_ZERO_WIDTH.sub("", text).split())
    return unicodedata.normalize("NFC", text)


@dataclass(slots=True)
class Lines:
    """The lines of a visible text, as columns.

    starts: offset of each line. owners: the element whose text begins it. linked, bold: how many of its characters stand in links, in
    bold print.
    """

    starts: list[int] = field(default_factory=list)
    owners: list[Element] = field(default_factory=list)
    linked: list[int] = field(default_factory=list)
    bold: list[int] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True)
class VisibleText:
    """The visible text of a page. text: lines joined by newlines, no leading or trailing white space on any. lines: the same, one by one."""

    text: str
    lines: "Lines"

    @functools.cached_property
    def _words(self) -> tuple[str, list[int], list[int]]:
        squeezed: list[str] = []
        starts: list[int] = []
        places: list[int] = []
        length = 0
        for word in _WORD.finditer(self.text):
            squeezed.append(word[0])
            starts.append(length)
            places.append(word.start())
            length += len(word[0])
        return "".join(squeezed), starts, places

    def find(self, wanted: str, start: int = 0, end: int | None = None) -> tuple[int, int] | None:
        """Where `wanted` stands, white space aside, at or after `start`; None where it does not.

        Linear in the length of the text.
        """
        squeezed, _, _ = self._words
        key = "".join(clean(wanted).split())
        if not key:
            return None
        stop = len(squeezed) if end is None else self._squeezed_at(end)
        at = squeezed.find(key, self._squeezed_at(start), stop)
        return None if at < 0 else (self._place(at), self._place(at + len(key) - 1) + 1)

    def _squeezed_at(self, offset: int) -> int:
        _, starts, places = self._words
        word = bisect.bisect_left(places, offset)
        if word and offset < places[word - 1] + self._length(word - 1):
            return starts[word - 1] + offset - places[word - 1]
        return starts[word] if word < len(starts) else len(self._words[0])

    def _length(self, word: int) -> int:
        squeezed, starts, _ = self._words
        return (starts[word + 1] if word + 1 < len(starts) else len(squeezed)) - starts[word]

    def _place(self, at: int) -> int:
        _, starts, places = self._words
        word = bisect.bisect_right(starts, at) - 1
        return places[word] + at - starts[word]

    def of(self, element: Element) -> str:
        """What an element shows, white space folded."""
        return clean(self.text[element.start : element.end])

    def line(self, offset: int) -> str:
        """The whole line that `offset` stands on."""
        end = self.text.find("\n", offset)
        return self.text[self.text.rfind("\n", 0, offset) + 1 : len(self.text) if end < 0 else end]


def lay_out(tree: Tree) -> VisibleText:
    """Lay out the visible text and set `start`, `end` and `shown` on every element of the tree.

    A page that hides all of itself until a script has run is laid out as if it hid nothing.
    """
    visible = _laid_out(tree, hiding=True)
    if len(visible.text) >= FEW_CHARACTERS:
        return visible
    whole = _laid_out(tree, hiding=False)
    return whole if len(whole.text) >= 5 * FEW_CHARACTERS else _laid_out(tree, hiding=True)


def _laid_out(tree: Tree, *, hiding: bool) -> VisibleText:
    out = _Lines(tree.root)
    stack: list[Element | str | tuple[Element]] = [tree.root]
    while stack:
        at = stack.pop()
        if isinstance(at, str):
            out.add(at)
            continue
        if isinstance(at, tuple):
            at[0].end = out.length
            out.leave(at[0], at[0].tag)
            continue
        if at.tag in _UNSEEN or (hiding and _hidden(at)):
            at.start = at.end = out.length
            continue
        at.shown = True
        at.start = -1
        out.enter(at, at.tag)
        stack.append((at,))
        stack.extend(reversed(at.children))
    for element in tree.elements:
        if element.start < 0 or element.start > element.end:
            element.start = element.end
    return VisibleText(text="".join(out.parts), lines=out.lines)


def _hidden(element: Element) -> bool:
    attrs = element.attrs
    if "hidden" in attrs:
        return True
    style = attrs.get("style")
    return bool(style and _HIDDEN_STYLE.search(style))


class _Lines:
    """Collects text; white space and line breaks wait until something visible follows them."""

    __slots__ = ("bolds", "length", "lines", "links", "opened", "parts", "waiting", "within")

    def __init__(self, root: Element) -> None:
        self.parts: list[str] = []
        self.opened: list[Element] = []
        self.length = 0
        self.waiting = ""
        self.lines = Lines()
        self.within = root
        self.links = self.bolds = 0

    def add(self, raw: str) -> None:
        text = clean(raw)
        if not text:
            if raw.isspace() and not self.waiting:
                self.waiting = " "
            return
        if raw[0].isspace() and not self.waiting:
            self.waiting = " "
        trailing = raw[-1].isspace()
        if self.waiting and self.length:
            self.parts.append(self.waiting)
            self.length += 1
        lines = self.lines
        if not self.length or self.waiting == "\n":
            lines.starts.append(self.length)
            lines.owners.append(self.within)
            lines.linked.append(0)
            lines.bold.append(0)
        self.waiting = " " if trailing else ""
        for element in self.opened:
            element.start = self.length
        self.opened.clear()
        self.parts.append(text)
        self.length += len(text)
        if self.links:
            lines.linked[-1] += len(text)
        if self.bolds:
            lines.bold[-1] += len(text)

    def enter(self, element: Element, tag: str) -> None:
        """Go into an element."""
        if tag == "a":
            self.links += 1
        elif tag == "b" or tag == "strong":
            self.bolds += 1
        self.edge(tag)
        self.within = element
        self.opened.append(element)

    def leave(self, element: Element, tag: str) -> None:
        """Come out of an element."""
        if tag == "a":
            self.links -= 1
        elif tag == "b" or tag == "strong":
            self.bolds -= 1
        self.edge(tag)
        if element.parent is not None:
            self.within = element.parent

    def edge(self, tag: str) -> None:
        """The border of an element: cells of a row stand on one line, other blocks each on their own."""
        if tag in _INLINE:
            return
        if tag in _CELLS:
            self.waiting = self.waiting or " "
        else:
            self.waiting = "\n"
