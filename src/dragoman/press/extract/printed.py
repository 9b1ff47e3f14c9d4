"""Bylines as they are printed: elements that are called one, lines that begin like one, names beside a date.

Only what stands close to the headline or to the ends of the text is looked at; candidates are found by place, and only few of them
are read closely.
"""

import bisect
import functools
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from dragoman.press.extract.credited import Credit, credits_on, role_phrases
from dragoman.press.extract.datewords import printed_dates
from dragoman.press.extract.likeness import plain
from dragoman.press.extract.people import looks_like_person
from dragoman.press.extract.sheet import Sheet
from dragoman.press.extract.spotting import lowered
from dragoman.press.extract.tree import Element
from dragoman.press.record import PersonRole

AROUND = 600
BEHIND = 500
LONGEST_ELEMENT = 200
LONGEST_LINE = 160
NEIGHBOURS = 300
BESIDE = 30

_MARKED, _CALLED, _HINTED = range(3)
_HINTS = re.compile(
    r"by-?line|author|autor|auteur|writer|reporter|journalist|contributor|écrit|yazar|avtor|penulis|tac-?gia|redaktor|(?:^|[\s_-])by(?:$|\s)"
)
_CALLS = re.compile(r"by-?line|author[-_]*name|(?:^|[\s_-])author(?:s)?(?:$|[\s_-])|autor(?:es)?(?:$|[\s_-])")
_OTHER_LABEL = re.compile(r"\w[ -]\w+ by:?$", re.IGNORECASE)
"""Who checked or reviewed it: "Fact checked by"."""
_NOT_HERE = re.compile(
    r"related|sidebar|comment|teaser|card|recommend|more-|widget|footer|promo|trending|popular|avatar-?img|popup|modal|newsletter|caption|breadcrumb"
)
_TOP_ELSEWHERE = frozenset({"aside", "nav", "figcaption"})
_ELSEWHERE = _TOP_ELSEWHERE | {"footer"}
_AUTHOR_PAGE = re.compile(r"/(?:author|autor|auteur|autore|autori|profile|profil|people|person|staff|by|writer|contributor|journalist|redakteur|redaktion|team|columnist|reporter|yazar|penulis|avtor)e?n?s?/", re.IGNORECASE)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A credit with its place in the visible text. marked: the mark-up says that it is an author. url: the author's page."""

    credit: Credit
    start: int
    end: int
    marked: bool = False
    url: str | None = None

    @property
    def is_author(self) -> bool:
        """Whether it stands for who wrote the text; a correspondent does."""
        return self.credit.role in (PersonRole.AUTHOR, PersonRole.CORRESPONDENT)


@dataclass(frozen=True, kw_only=True)
class Region:
    """Where bylines can stand. low: above the headline. top: its beginning. first: where the text has surely begun. end: of the text."""

    low: int
    top: int
    first: int
    end: int


def region(headline: Element | None, start: int | None, end: int | None) -> Region:
    """The places around headline and text, either of which may be unknown."""
    top = headline.start if headline is not None else (start or 0)
    under = headline.end if headline is not None else 0
    first = max(start or 0, under) + AROUND
    return Region(low=max(0, top - AROUND), top=top, first=first, end=end or first)


class Bylines:
    """The printed bylines of a page, every kind looked for only when asked."""

    def __init__(
        self,
        sheet: Sheet,
        headline: Element | None,
        start: int | None,
        end: int | None,
        accept: Callable[[Printed], bool],
    ) -> None:
        self.sheet, self.headline, self._accept = sheet, headline, accept
        self.region = region(headline, start, end)
        self._text = sheet.visible.text

    def found(self) -> list[Printed]:
        """The authors of the first place that has any: elements marked or called so, words on a line, both again under the text."""
        above, below = self._elements
        for kind in (_MARKED, _CALLED, _HINTED):
            names = self._in_elements(above[kind], kind)
            if names:
                return names
        region = self.region
        return (
            self._in_lines(region.low, region.first)
            or self._beside_date()
            or self._in_elements(below[_MARKED], _MARKED)
            or self._in_elements(below[_CALLED], _CALLED)
            or [
                p
                for p in self._in_lines(max(region.first, region.end - 120), region.end + BEHIND)
                if looks_like_person(p.credit.name)
            ]
        )

    def _in_elements(self, elements: Sequence[Element], kind: int) -> list[Printed]:
        found: list[Printed] = []
        last: Element | None = None
        for element in elements:
            if last is not None and not self._is_next(last, element, kind):
                continue
            names = self._taken([replace(p, marked=kind == _MARKED) for p in self._names_of(element)])
            if names:
                found += names
                last = element
        return _distinct(found)

    def _is_next(self, last: Element, element: Element, kind: int) -> bool:
        """Whether an element names a further author of the same byline."""
        if element.start < last.end:
            return False
        if kind == _MARKED:
            return element.start - last.start < NEIGHBOURS
        return element.start - last.end <= BESIDE and element.tag == last.tag and element.names == last.names

    def _in_lines(self, low: int, high: int) -> list[Printed]:
        """Names on the first line that opens with a byline word."""
        for at, line in self._lines(low, high):
            if at in self._worded and len(line) <= LONGEST_LINE and not self._is_aside(at):
                found = self._taken(self._read(at, line, sure=False))
                if any(p.credit.introduced and p.credit.role is PersonRole.AUTHOR for p in found):
                    return found
        return []

    def _is_aside(self, at: int) -> bool:
        """Whether the line that begins at `at` is no part of the article."""
        lines = self.sheet.visible.lines
        owner = lines.owners[bisect.bisect_right(lines.starts, at) - 1]
        return owner.within(*(_TOP_ELSEWHERE if at <= self.region.first else _ELSEWHERE))

    def _taken(self, found: Sequence[Printed]) -> list[Printed]:
        """Those that are somebody, where an author is among them."""
        kept = [printed for printed in found if self._accept(printed)]
        return kept if any(printed.is_author for printed in kept) else []

    def _beside_date(self) -> list[Printed]:
        """A name on a line of its own under or above the headline, with a date on it or on a line next to it."""
        if self.headline is None:
            return []
        lines = [*self._lines(self.headline.end + 1, self.headline.end + 500)][:7]
        dated = [
            bool(printed_dates(line, self.sheet.words)) if any(c.isdigit() for c in line) else False
            for _, line in lines
        ]
        for number, (at, line) in enumerate(lines):
            if len(line) > 90 or not any(dated[max(0, number - 1) : number + 2]):
                continue
            found = self._read(at, line, sure=True)
            rest = self._left_over(at, line, found)
            named = all(
                looks_like_person(p.credit.name)
                and _has_case(p.credit.name)
                and self._text[p.end : p.end + 2].strip()[:1] != ":"
                for p in found
            )
            if found and named and rest <= 12 and "/" not in line:
                return self._taken(found)
        return []

    def _left_over(self, at: int, line: str, found: Sequence[Printed]) -> int:
        """How many letters of a line are neither names nor a date."""
        rest = line
        for printed in found:
            rest = rest.replace(printed.credit.name, "")
        for date in reversed(printed_dates(rest, self.sheet.words)):
            rest = rest[: date.start] + rest[date.end :]
        return sum(c.isalpha() for c in rest)

    def _names_of(self, element: Element) -> list[Printed]:
        """The names an element shows: those of its links to authors, else those of its first line that has any."""
        links = [
            el
            for el in element.iter()
            if el.tag == "a" and el.end > el.start and el.shown and _AUTHOR_PAGE.search(el.get("href"))
        ]
        linked = [
            printed
            for link in links
            for printed in self._in_span(link, url=self.sheet.data.absolute(link.get("href")))[:1]
        ]
        if linked:
            return linked
        found = self._in_span(element)
        parts = self._in_parts(element) if len(found) < 2 else []
        joined = " ".join(part.credit.name for part in parts)
        return parts if not found or joined == found[0].credit.name else found

    def _in_span(self, element: Element, url: str | None = None) -> list[Printed]:
        at = element.start
        for line in self._text[element.start : element.end].split("\n"):
            found = [] if self._is_label(line) else self._read(at, line, sure=True, url=url)
            if found or _OTHER_LABEL.search(line):
                return found
            at += len(line) + 1
        return []

    def _is_label(self, line: str) -> bool:
        """Whether a line is nothing but the word that introduces an author."""
        return any(
            len(line.rstrip(" :：")) <= spot.end
            for spot in role_phrases(self.sheet.words.tags).spots(lowered(line))[:1]
            if not spot.start
        )

    def _in_parts(self, element: Element) -> list[Printed]:
        """The names of elements side by side, each of them a person's: they may be set without a comma."""
        parts = [el for el in element.children if el.end > el.start]
        if len(parts) == 1:
            return self._in_parts(parts[0])
        found = [self._read(el.start, self._text[el.start : el.end], sure=True) for el in parts]
        whole = found and all(names and looks_like_person(names[0].credit.name) for names in found)
        return [printed for names in found for printed in names] if whole else []

    def _read(self, at: int, line: str, *, sure: bool, url: str | None = None) -> list[Printed]:
        cuts = [cut - at for cut in self._cuts if at < cut < at + len(line)]
        return [
            Printed(credit=credit, start=at + credit.start, end=at + credit.end, url=url)
            for credit in credits_on(line, self.sheet.words, sure=sure, cuts=cuts)
        ]

    def _lines(self, low: int, high: int) -> Iterator[tuple[int, str]]:
        """Lines with their places between two places of the visible text."""
        at = self._text.rfind("\n", 0, max(0, low)) + 1
        for line in self._text[at : max(at, high)].split("\n"):
            if len(line) > 2:
                yield at, line
            at += len(line) + 1

    @functools.cached_property
    def _worded(self) -> set[int]:
        """Where lines begin that hold a word for an author near their beginning."""
        found = set()
        for low, high in (
            (self.region.low, self.region.first),
            (max(self.region.first, self.region.end - 120), self.region.end + BEHIND),
        ):
            at = self._text.rfind("\n", 0, max(0, low)) + 1
            for spot in role_phrases(self.sheet.words.tags).spots(lowered(self._text[at:high])):
                if spot.kind == "author":
                    found.add(self._text.rfind("\n", 0, at + spot.start) + 1)
        return found

    @functools.cached_property
    def _near(self) -> list[Element]:
        """Elements that show something around the headline and behind the text."""
        elements = self.sheet.tree.elements
        found: dict[int, Element] = {}
        for low, high in (
            (self.region.low, self.region.first),
            (self.region.end - 120, self.region.end + AROUND),
        ):
            at = bisect.bisect_left(elements, low - 1, key=_start)
            for number in range(at, len(elements)):
                element = elements[number]
                if element.start > high:
                    break
                if element.start >= low and element.end > element.start:
                    found[element.order] = element
        return [found[order] for order in sorted(found)]

    @functools.cached_property
    def _cuts(self) -> set[int]:
        """Where an element begins or ends between two letters."""
        text, found = self._text, set()
        for element in self._near:
            for place in (element.start, element.end):
                if (
                    0 < place < len(text)
                    and text[place - 1].isalnum()
                    and (text[place].isalnum() or text[place] == "@")
                ):
                    found.add(place)
        return found

    @functools.cached_property
    def _elements(self) -> tuple[tuple[list[Element], ...], tuple[list[Element], ...]]:
        """Short elements by how sure they are an author's, above the text and under it; those above the headline last."""
        above: tuple[list[Element], ...] = ([], [], [])
        below: tuple[list[Element], ...] = ([], [], [])
        top = self.region.top
        for element in sorted(self._near, key=lambda el: el.end <= top):
            if not (element.attrs and 1 < element.end - element.start <= LONGEST_ELEMENT):
                continue
            kinds = _kinds(element.names)
            if "author" in element.get("rel").lower().split():
                kinds = (_MARKED, *kinds)
            on_top = element.start <= self.region.first
            if kinds and not _is_elsewhere(element, on_top=on_top):
                for kind in kinds:
                    (above if on_top else below)[kind].append(element)
        return above, below


def _start(element: Element) -> int:
    return element.start


@functools.lru_cache(maxsize=20_000)
def _kinds(names: str) -> tuple[int, ...]:
    """What an element's names say of it: called a byline, sounds like one."""
    if not _HINTS.search(names):
        return ()
    return (_CALLED, _HINTED) if _CALLS.search(names) else (_HINTED,)


def _is_elsewhere(element: Element, *, on_top: bool) -> bool:
    """Whether an element stands in matter around the article; in front of the text a `footer` may be the head's own."""
    tags = _TOP_ELSEWHERE if on_top else _ELSEWHERE
    return bool(_NOT_HERE.search(element.names)) or any(
        above.tag in tags or _NOT_HERE.search(above.get("class").lower())
        for _, above in zip(range(5), element.ancestors(), strict=False)
    )


def _has_case(name: str) -> bool:
    return name != name.swapcase()


def _distinct(found: Sequence[Printed]) -> list[Printed]:
    seen: dict[str, Printed] = {}
    for printed in found:
        seen.setdefault(plain(printed.credit.name), printed)
    return list(seen.values())
