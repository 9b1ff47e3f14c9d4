"""The lines around the prose that can speak of the article: beside the headline, right under the text, at the foot of the page.

They are gathered once, and the words of the page's languages that say where a text comes from and whose it is are looked up in all of
them at once; readers then look at the few lines that have one.
"""

import bisect
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.page.visible import VisibleText
from dragoman.press.extract.wording.spotting import Spot, lowered

ABOVE, BELOW, FOOT = 600, 2500, 3000
"""Characters above the headline, below the text and at the foot of the page that are looked at."""
MAX_MARKED = 20
GOES_ON = 200
MAX_HOLDING = 200

FIELDS = (
    "translated_words", "republished_words", "original_words", "source_words", "machine_words", "disclaimer_words",
    "rights_words", "open_access_words", "public_domain_words", "all_rights_words", "reuse_words",
)  # fmt: skip
MARKS = "also"
"""The kind of signs of rights that are the same in every language."""
NAMES_OF_CREATIVE_COMMONS = (
    "クリエイティブ・コモンズ", "クリエイティブコモンズ", "知识共享", "知識共享", "创用cc", "創用cc", "創用 cc", "크리에이티브 커먼즈", "크리에이티브 커먼스", "المشاع الإبداعي",
    "کریتیو کامنز", "کرییتیو کامنز", "क्रिएटिव कॉमन्स", "ক্রিয়েটিভ কমন্স", "קריאייטיב קומונס", "კრიეიტივ ქომონსი", "შემოქმედებითი საერთო", "քրիեյթիվ քոմոնս", "ครีเอทีฟคอมมอนส์",
    "криэйтив коммонс", "креатив коммонс", "криейтив комънс",
)  # fmt: skip
SIGNS = (
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
    *NAMES_OF_CREATIVE_COMMONS,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of the visible text and where it stands."""

    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def line_at(visible: VisibleText, offset: int) -> Line:
    """The whole line that `offset` stands on."""
    return Line(text=visible.line(offset), start=visible.line_start(offset))


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
    """Stretches of the page that are not the body's prose, and what words stand in them.

    low: where headline or text begin. start, end: of the body, None where the page has none.
    """

    def __init__(
        self, sheet: Sheet, prose: Sequence[tuple[int, int]], *, low: int, start: int | None, end: int | None
    ) -> None:
        self._visible = sheet.visible.text
        self._low, self.start, self.end = low, start, end
        self._prose = _merged(self._whole_lines(*span) for span in prose)
        self._parts = list(self._outside_of(self._prose, _merged(self._windows())))
        self._places: list[int] = []
        at = 0
        for begin, stop in self._parts:
            self._places.append(at)
            at += stop - begin + 1
        text = lowered("\n".join(self._visible[begin:stop] for begin, stop in self._parts))
        self._lowered = text
        self._spots = sheet.words.phrases(*FIELDS, also=SIGNS).spots(text)

    def said(self, *kinds: str) -> Iterator[Said]:
        """Lines with a phrase of one of these kinds, in order of the page; a line once for every phrase, longer ones first."""
        for spot in self._spots:
            if spot.kind in kinds:
                yield self._said(spot)

    def holding(self, strings: Iterable[str]) -> list[Line]:
        """The lines with one of these strings in lower case, in order of the page: at most some hundred."""
        found: dict[int, Line] = {}
        for string in strings:
            at = self._lowered.find(string)
            while at >= 0 and len(found) < MAX_HOLDING:
                line = self._said(Spot(at, at + len(string), "")).line
                found[line.start] = line
                end = self._lowered.find("\n", at)
                at = self._lowered.find(string, end) if end >= 0 else -1
        return [found[start] for start in sorted(found)]

    def right_behind(self, reach: int) -> list[Line]:
        """The lines that begin within `reach` characters behind the text."""
        end = self.end if self.end is not None else self._low
        return self.lines(end, end + reach)

    def above(self) -> list[Line]:
        """The lines between headline and text."""
        return self.lines(self._low, self.start) if self.start is not None else []

    def lines(self, low: int, high: int) -> list[Line]:
        """The lines that begin between two places."""
        found = []
        for begin, stop in self._parts:
            at = begin if begin >= low else self._visible.find("\n", low - 1, stop) + 1 or stop
            while at < min(stop, high):
                found.append(self._line(at, stop))
                at = found[-1].end + 1
        return found

    def near(self, line: Line) -> bool:
        """Whether a line stands close enough to headline and text to speak of this article, and not inside the text."""
        start = self.start or 0
        end = self.end if self.end is not None else self._low
        inside = start < line.start < (self.end or start) - 20 and self._goes_on(line.end)
        return self._low - ABOVE <= line.start <= end + BELOW and not inside

    def _goes_on(self, at: int) -> bool:
        """Whether the prose goes on behind a place: more than a line taken for prose by mistake."""
        return sum(stop - max(begin, at) for begin, stop in self._prose if stop > at) >= GOES_ON

    def _said(self, spot: Spot) -> Said:
        number = bisect.bisect_right(self._places, spot.start) - 1
        begin, stop = self._parts[number]
        at = begin + spot.start - self._places[number]
        line = self._line(max(begin, self._visible.rfind("\n", begin, at) + 1), stop)
        cut = line.start - at + spot.start
        return Said(line=line, start=spot.start - cut, end=spot.end - cut, kind=spot.kind)

    def _line(self, start: int, stop: int) -> Line:
        end = self._visible.find("\n", start, stop)
        return Line(text=self._visible[start : end if end >= 0 else stop], start=start)

    def _windows(self) -> Iterator[tuple[int, int]]:
        end = self.end if self.end is not None else self._low
        length = len(self._visible)
        yield self._around(self._low - ABOVE, end + BELOW)
        yield self._around(length - FOOT, length)
        at = self._visible.find("©", end)
        for _ in range(MAX_MARKED):
            if at < 0:
                break
            yield self._around(at, at + 1)
            at = self._visible.find("©", at + 1)

    def _around(self, low: int, high: int) -> tuple[int, int]:
        """The whole lines a stretch touches."""
        stop = self._visible.find("\n", max(high - 1, 0))
        return self._visible.rfind("\n", 0, max(low, 0)) + 1, stop if stop >= 0 else len(self._visible)

    def _whole_lines(self, start: int, end: int) -> tuple[int, int]:
        """The lines that begin inside a stretch; an empty stretch where none does."""
        first = (
            start
            if not start or self._visible[start - 1] == "\n"
            else self._visible.find("\n", start, end) + 1
        )
        if not first and start:
            return start, start
        stop = self._visible.find("\n", end - 1)
        return first, stop if stop >= 0 else len(self._visible)

    @staticmethod
    def _outside_of(
        prose: Sequence[tuple[int, int]], windows: Iterable[tuple[int, int]]
    ) -> Iterator[tuple[int, int]]:
        """What of the windows is not prose, without the line break at either end."""
        for begin, stop in windows:
            at = begin
            for start, end in prose:
                if end <= at or start >= stop:
                    continue
                if start - 1 > at:
                    yield at, start - 1
                at = end + 1
            if at < stop:
                yield at, stop


def _merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans in order without empty ones, overlapping ones and neighbours joined."""
    out: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if end <= start:
            continue
        if out and start <= out[-1][1] + 1:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out
