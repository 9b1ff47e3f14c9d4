"""Bylines as they are printed: in elements that are called one, on lines that begin like one, beside a date, signed under the text."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from dragoman.press.extract.agencies import agency_named
from dragoman.press.extract.credited import Credit, credits_on, role_phrases
from dragoman.press.extract.datewords import printed_dates
from dragoman.press.extract.likeness import plain
from dragoman.press.extract.near import CALLED, HINTED, MARKED, Near
from dragoman.press.extract.people import is_team, looks_like_person
from dragoman.press.extract.spotting import Spot, lowered
from dragoman.press.extract.tree import Element
from dragoman.press.record import PersonRole

LONGEST_LINE = 160
LONGEST_SIGNATURE = 60
NEIGHBOURS = 300
BESIDE = 30
LINES_UNDER = 2
LEFT_OVER = 12

_OTHER_LABEL = re.compile(r"\w[ -]\w+ by:?$", re.IGNORECASE)
"""Who checked or reviewed it: "Fact checked by"."""
_FILED = re.compile(r"[【［\[]([^＝=】\n]{1,10})[＝=]([^＝=】\n]{2,20})[】］\]]")
_BEFORE_NUMBER = re.compile(r"(?<=[^\W\d_])(?=\d)")
_TOPIC_PAGE = re.compile(
    r"/(?:categor|tag|topic|section|rubri|thema|themen|kategori|label)[a-z]*/", re.IGNORECASE
)
_DIGIT = re.compile(r"\d")
_AFTER_NUMBER = re.compile(r"\d+\s?(?:[a-z]{1,7}\s)?([^\W\d_]{3,})")
_NUMBERS = re.compile(r"(?<!\d)\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\d)")


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


class Bylines:
    """The printed bylines of a page, every kind looked for only when asked.

    accept: whether a printed name is somebody. known: names that fields of the page state, as plain words.
    """

    def __init__(self, near: Near, accept: Callable[[Printed], bool], known: set[str]) -> None:
        self.near, self._accept, self._known = near, accept, known
        self._words = near.sheet.words

    def above(self) -> list[Printed]:
        """The authors of the first place around the headline that says it is a byline."""
        near = self.near
        return self._called(near.above) or self._in_lines(near.spots_above) or self._called(near.over)

    def _called(self, elements: Sequence[list[Element]]) -> list[Printed]:
        kinds = (self._in_elements(elements[kind], kind) for kind in (MARKED, CALLED, HINTED))
        return next((names for names in kinds if names), [])

    def beside(self) -> list[Printed]:
        """The authors on a line of their own under the headline: a link to an author's page, a name beside a date, an agency."""
        linked = self._in_elements(self.near.top_links(), CALLED)
        return linked or self._beside_date() or self._agency_line() or self._filed()

    def _filed(self) -> list[Printed]:
        """A reporter named with the place in front of the text, as Japanese papers do: 【ソウル＝小池和樹】."""
        at = self.near.start
        match = _FILED.match(self.near.text, self.near.text.rfind("\n", 0, at) + 1, at + 60) if at else None
        if match is None:
            return []
        read = [
            p for p in self._read(match.start(2), match[2], sure=True) if looks_like_person(p.credit.name)
        ]
        return self._taken(read)

    def below(self) -> list[Printed]:
        """The authors named under the text; several bylines there are those of other articles, unless the first is right under it."""
        found = self._signed()
        if found:
            return found
        below = self.near.below
        ways = [
            *(partial(self._in_elements, below[kind], kind) for kind in (MARKED, CALLED)),
            partial(self._in_lines, self.near.spots_below),
        ]
        for way in ways:
            found = [p for p in way() if looks_like_person(p.credit.name)]
            if found:
                return found if self._belongs(found) else []
        return []

    def _belongs(self, found: Sequence[Printed]) -> bool:
        """Whether names under the text are its own: right under it, or without others like them after."""
        if self.near.text.count("\n", self.near.end, found[0].start) <= LINES_UNDER:
            return True
        last = found[-1].end
        later = [el for el in self.near.below[CALLED] if el.start > last and self._names_of(el)]
        lines = [spot for spot in self.near.spots_below if spot.start > last]
        return not later and not self._in_lines(lines)

    def _in_elements(self, elements: Sequence[Element], kind: int) -> list[Printed]:
        found: list[Printed] = []
        last: Element | None = None
        for element in elements:
            if last is not None and not _is_next(last, element, kind):
                continue
            names = self._taken([replace(p, marked=kind == MARKED) for p in self._names_of(element)])
            if names:
                found += names
                last = element
        return _distinct(found)

    def _in_lines(self, spots: Sequence[Spot]) -> list[Printed]:
        """Names on the first line that opens with a byline word, or under one that is nothing else."""
        for at in self.near.worded(spot for spot in spots if spot.kind == "author"):
            line = self.near.line(at)
            if len(line) > LONGEST_LINE or self.near.is_aside(at):
                continue
            if self._is_label(line):
                found = self._taken(list(self._under_label(at + len(line) + 1)))
            else:
                found = self._taken(self._read(at, line, sure=False))
            if any(printed.credit.introduced and printed.is_author for printed in found):
                return found
        return []

    def _under_label(self, at: int) -> Iterator[Printed]:
        """The names on the lines under a label, more than one where they are items of a list."""
        last: Element | None = None
        while at < len(self.near.text):
            line, owner = self.near.line(at), self.near.owner(at)
            if last is not None and not (
                owner.within("li") and owner.tag == last.tag and owner.names == last.names
            ):
                return
            found = self._read(at, line, sure=True) if len(line) <= LONGEST_LINE else []
            if not found:
                return
            yield from (replace(p, credit=replace(p.credit, introduced=True)) for p in found)
            at, last = at + len(line) + 1, owner

    def _beside_date(self) -> list[Printed]:
        """A name on a line of its own under the headline, with a date on it or on a line next to it."""
        if self.near.headline is None:
            return []
        head = self.near.headline
        above = [*self.near.lines(head.start - 60, head.start - 1)][-1:]
        lines = [*self.near.lines(head.end + 1, head.end + 500)][:7] + above
        dated = [self._is_dated(line) for _, line in lines]
        for number, (at, line) in enumerate(lines):
            reach = 4 if number == 0 else 1 if number == len(lines) - 1 else 2
            if (
                len(line) > 90
                or "/" in _NUMBERS.sub("", line)
                or not any(dated[max(0, number - 1) : number + reach])
            ):
                continue
            found = self._read(at, line, sure=True)
            if at < head.start and not all(plain(p.credit.name) in self._known for p in found):
                continue
            if found and all(map(self._is_plain_name, found)) and self._left_over(line, found) <= LEFT_OVER:
                return self._taken(found)
        return []

    def _is_dated(self, line: str) -> bool:
        if len(line) > LONGEST_LINE or not _DIGIT.search(line):
            return False
        months = self._words.months
        return bool(_NUMBERS.search(line) or printed_dates(line, self._words)) or any(
            match[1].lower() in months or match[1].lower() == "ago" for match in _AFTER_NUMBER.finditer(line)
        )

    def _is_plain_name(self, printed: Printed) -> bool:
        """Whether a name is one without any word that says so: a person's with capitals, a desk's, a stated one; a label is none."""
        name = printed.credit.name
        person = looks_like_person(name) and name != name.swapcase()
        if plain(name) in self._known:
            return True
        label = self.near.text[printed.end : printed.end + 2].strip()[:1] == ":"
        return (person or is_team(name)) and not label and not self._is_topic(printed)

    def _is_topic(self, printed: Printed) -> bool:
        """Whether a name is rather the article's section or topic: fields say so, or it links to a list of them."""
        data = self.near.sheet.data
        topics = data.told_meta("article:section", "article:tag", "keywords", "news_keywords")
        topics += data.told_ld("articleSection", "keywords")
        key = plain(printed.credit.name)
        if any(key == plain(topic) for told in topics for topic in told.value.split(",")):
            return True
        links = self.near.sheet.links.starting(printed.start, printed.end)
        return any(_TOPIC_PAGE.search(link.attrs["href"]) for link in links)

    def _agency_line(self) -> list[Printed]:
        """A line between headline and text that is nothing but an agency, with a place at the most."""
        if self.near.headline is None:
            return []
        under = self.near.headline.end + 1
        for at, line in self.near.lines(under, self.near.first):
            if len(line) <= 40 and line[0].isalpha() and not self.near.is_aside(at):
                found = self._read(at, line, sure=True)
                if (
                    found
                    and all(_is_agency(p.credit.name) for p in found)
                    and self._left_over(line, found) <= LEFT_OVER
                ):
                    return found
        return []

    def _signed(self) -> list[Printed]:
        """A name in bold, or an agency, alone on the last line of the text or the one behind it."""
        lines = self.near.sheet.visible.lines
        last = self.near.text.rfind("\n", 0, max(0, self.near.end - 1)) + 1
        behind = last + len(self.near.line(last)) + 1
        for at, line in self.near.lines(self.near.end - 300, behind + LONGEST_SIGNATURE):
            at_end = at in (last, behind)
            if len(line) > LONGEST_SIGNATURE or not (at_end or line[0] == "(") or self.near.is_aside(at):
                continue
            bare = line.strip("()[] .")
            offset = at + line.find(bare)
            found = self._read(offset, bare, sure=True)
            if not found or self._left_over(bare, found) > 2:
                continue
            number = lines.starts.index(at)
            bold = lines.bold[number] >= len(line) - 2 or self.near.owner(at).tag in (
                "em",
                "i",
                "b",
                "strong",
            )
            bold = bold and not lines.linked[number]
            named = bold and at_end
            if all(_is_agency(p.credit.name) or (named and looks_like_person(p.credit.name)) for p in found):
                return self._taken(found)
        return []

    def _left_over(self, line: str, found: Sequence[Printed]) -> int:
        """How many letters of a line are neither names nor a date."""
        rest = line
        for printed in found:
            rest = rest.replace(printed.credit.name, "")
        rest = _BEFORE_NUMBER.sub(" ", rest)
        for spot in reversed(role_phrases(self._words.tags).spots(lowered(rest))):
            rest = rest[: spot.start] + rest[spot.end :]
        for date in reversed(printed_dates(rest, self._words)):
            rest = rest[: date.start] + rest[date.end :]
        return sum(c.isalpha() for c in rest)

    def _taken(self, found: Sequence[Printed]) -> list[Printed]:
        """Those that are somebody, where an author is among them."""
        kept = [printed for printed in found if self._accept(printed)]
        return kept if any(printed.is_author for printed in kept) else []

    def _names_of(self, element: Element) -> list[Printed]:
        """The names an element shows: those of its links to authors, else those of its first line that has any."""
        links = [
            link for link in self.near.author_links(element.start, element.end) if link.end <= element.end
        ]
        absolute = self.near.sheet.data.absolute
        linked = [p for link in links for p in self._in_span(link, url=absolute(link.get("href")))[:1]]
        if linked:
            return linked
        found = self._in_span(element)
        if found and (len(found) > 1 or found[0].credit.name.count(" ") < 3):
            return found
        parts = self._in_parts(element)
        joined = " ".join(part.credit.name for part in parts)
        return parts if not found or joined == found[0].credit.name else found

    def _in_span(self, element: Element, url: str | None = None) -> list[Printed]:
        at = element.start
        for line in self.near.text[element.start : element.end].split("\n"):
            found = [] if self._is_label(line) else self._read(at, line, sure=True, url=url)
            if found or _OTHER_LABEL.search(line):
                return found
            at += len(line) + 1
        return []

    def _in_parts(self, element: Element) -> list[Printed]:
        """The names of elements side by side, each of them a person's: they may be set without a comma."""
        parts = [el for el in element.children if el.end > el.start]
        if len(parts) == 1:
            return self._in_parts(parts[0])
        found = [self._read(el.start, self.near.text[el.start : el.end], sure=True) for el in parts]
        whole = found and all(names and looks_like_person(names[0].credit.name) for names in found)
        return [printed for names in found for printed in names] if whole else []

    def _is_label(self, line: str) -> bool:
        """Whether a line is nothing but words that introduce an author: "By", "Article written by:"."""
        bare = line.rstrip(" :：").removesuffix("(s)").rstrip()
        return len(bare) <= 30 and any(
            spot.end >= len(bare) and (not spot.start or " " in bare[spot.start :])
            for spot in role_phrases(self._words.tags).spots(lowered(bare))
            if spot.kind == "author"
        )

    def _read(self, at: int, line: str, *, sure: bool, url: str | None = None) -> list[Printed]:
        cuts = [cut - at for cut in self.near.cuts(at, at + len(line))]
        return [
            Printed(credit=credit, start=at + credit.start, end=at + credit.end, url=url)
            for credit in credits_on(line, self._words, sure=sure, cuts=cuts)
        ]


def _is_next(last: Element, element: Element, kind: int) -> bool:
    """Whether an element names a further author of the same byline."""
    if element.start < last.end:
        return False
    if kind == MARKED:
        return element.start - last.start < NEIGHBOURS
    return element.start - last.end <= BESIDE and element.tag == last.tag and element.names == last.names


def _is_agency(name: str) -> bool:
    agency = agency_named(name)
    word = name.istitle() and len(name) <= 5  # names that are words elsewhere: Mehr, Trend, Beta
    return agency is not None and not agency.pictures_only and not word


def _distinct(found: Sequence[Printed]) -> list[Printed]:
    seen: dict[str, Printed] = {}
    for printed in found:
        seen.setdefault(plain(printed.credit.name), printed)
    return list(seen.values())
