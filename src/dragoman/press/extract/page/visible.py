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

from dragoman.press.extract.page.tree import Element

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

    def number_at(self, offset: int) -> int:
        """The number of the line that `offset` stands on; 0 where there are no lines."""
        return max(0, bisect.bisect_right(self.starts, offset) - 1)


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

    def owner_at(self, offset: int) -> Element:
        """The element whose text begins the line in which `offset` stands. Raises IndexError where nothing is shown."""
        return self.lines.owners[self.lines.number_at(offset)]

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

    def line_start(self, offset: int) -> int:
        """Where the line begins that `offset` stands on."""
        return self.text.rfind("\n", 0, offset) + 1

    def line(self, offset: int) -> str:
        """The whole line that `offset` stands on."""
        end = self.text.find("\n", offset)
        return self.text[self.line_start(offset) : len(self.text) if end < 0 else end]
