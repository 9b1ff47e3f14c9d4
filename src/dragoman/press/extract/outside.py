"""The lines around the prose that can speak of the article: beside the headline, right under the text, at the foot of the page.

They are gathered once, and the words of the page's languages that say where a text comes from and whose it is are looked up in all of
them at once; readers then look at the few lines that have one.
"""

import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dragoman.press.extract.sheet import Sheet
from dragoman.press.extract.spotting import Spot, lowered

ABOVE, BELOW, FOOT = 600, 2500, 3000
"""Characters above the headline, below the text and at the foot of the page that are looked at."""
MAX_MARKED = 20

FIELDS = (
    "translated_words", "republished_words", "original_words", "source_words", "machine_words", "disclaimer_words",
    "rights_words", "open_access_words", "public_domain_words", "all_rights_words",
)  # fmt: skip
MARKS = "also"
"""The kind of signs of rights that are the same in every language."""
_MARKS = (
    "©",
    "ⓒ",
    "(c)",
    "(с)",
    "@ ",
    "copyright",
    "creative commons",
    "cc by",
    "cc-by",
    "cc0",
    "cc zero",
    "cc-zero",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of the visible text and where it stands."""

    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A line with a phrase in it. start, end: the phrase, offsets into the line."""

    line: Line
    start: int
    end: int
    kind: str

    @property
    def phrase(self) -> str:
        return self.line.text[self.start : self.end]

    @property
    def rest(self) -> str:
        """What follows behind the phrase."""
        return self.line.text[self.end :]


class Outside:
    """Lines that are not the body's prose, and what words stand in them.

    low: where headline or text begin. start, end: of the body, None where the page has none.
    """

    def __init__(
        self, sheet: Sheet, prose: Sequence[tuple[int, int]], *, low: int, start: int | None, end: int | None
    ) -> None:
        self._visible = sheet.visible.text
        self._low, self.start, self.end = low, start, end
        self._spans = _merged(prose)
        self._begins = [begin for begin, _ in self._spans]
        self.lines = list(self._lines())
        self._starts: list[int] = []
        at = 0
        for line in self.lines:
            self._starts.append(at)
            at += len(line.text) + 1
        text = lowered("\n".join(line.text for line in self.lines))
        self._spots = sheet.words.phrases(*FIELDS, also=_MARKS).spots(text)

    def said(self, *kinds: str) -> Iterator[Said]:
        """Lines with a phrase of one of these kinds, in order of the page; a line once for every phrase, longer ones first."""
        for spot in self._spots:
            if spot.kind in kinds:
                yield self._said(spot)

    def right_behind(self, reach: int) -> list[Line]:
        """The lines that begin within `reach` characters behind the text."""
        end = self.end if self.end is not None else self._low
        first = bisect.bisect_left(self.lines, end, key=lambda line: line.start)
        last = bisect.bisect_left(self.lines, end + reach, first, key=lambda line: line.start)
        return self.lines[first:last]

    def near(self, line: Line) -> bool:
        """Whether a line stands close enough to headline and text to speak of this article, and not inside the text."""
        start = self.start or 0
        end = self.end if self.end is not None else self._low
        inside = start < line.start < (self.end or start) - 20
        return self._low - ABOVE <= line.start <= end + BELOW and not inside

    def _said(self, spot: Spot) -> Said:
        number = bisect.bisect_right(self._starts, spot.start) - 1
        begin = self._starts[number]
        return Said(line=self.lines[number], start=spot.start - begin, end=spot.end - begin, kind=spot.kind)

    def _lines(self) -> Iterator[Line]:
        text = self._visible
        last = -1
        for low, high in self._windows():
            at = text.rfind("\n", 0, max(low, 0)) + 1
            at = max(at, last + 1)
            while at < min(high, len(text)):
                stop = text.find("\n", at)
                stop = len(text) if stop < 0 else stop
                if stop > at and not self._is_prose(at):
                    yield Line(text=text[at:stop], start=at)
                last = stop
                at = stop + 1

    def _windows(self) -> list[tuple[int, int]]:
        end = self.end if self.end is not None else self._low
        length = len(self._visible)
        windows = [(self._low - ABOVE, end + BELOW), (length - FOOT, length)]
        at = self._visible.find("©", end)
        for _ in range(MAX_MARKED):
            if at < 0:
                break
            windows.append((at, at + 1))
            at = self._visible.find("©", at + 1)
        return sorted(windows)

    def _is_prose(self, offset: int) -> bool:
        before = bisect.bisect_right(self._begins, offset) - 1
        return before >= 0 and offset < self._spans[before][1]


def _merged(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans in order, overlapping ones joined."""
    out: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out
