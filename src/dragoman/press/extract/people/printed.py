"""The names that a line or an element of a page prints as its authors, each with its place."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from dragoman.press.extract.dates.datewords import printed_dates
from dragoman.press.extract.page.tree import Element
from dragoman.press.extract.people.credited import Credit, credits_on
from dragoman.press.extract.people.near import Near
from dragoman.press.extract.people.people import looks_like_person
from dragoman.press.extract.wording.rolewords import role_spots
from dragoman.press.extract.wording.spotting import lowered
from dragoman.press.record import PersonRole

LONGEST_LINE = 160
LONGEST_LABEL = 30
SHORTEST_MORE = 12
"""Letters beside names in which another may stand."""
DATE_WORDS = ("published_words", "updated_words")

_OTHER_LABEL = re.compile(r"\w[ -]\w+ by:?$", re.IGNORECASE)
"""Who checked or reviewed it: "Fact checked by"."""
_TITLE = re.compile(r" [^\W\d_a-z]\w+ \w")
_ADDRESS = re.compile(r"\S+@\S+")
_BEFORE_NUMBER = re.compile(r"(?<=[^\W\d_])(?=\d)")


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


class Reader:
    """Reads names around one article. accept: whether a printed name is somebody."""

    def __init__(self, near: Near, accept: Callable[[Printed], bool]) -> None:
        self.near, self._accept = near, accept
        self.words = near.sheet.words

    def taken(self, found: Sequence[Printed]) -> list[Printed]:
        """Those that are somebody, where an author is among them."""
        kept = [printed for printed in found if self._accept(printed)]
        return kept if any(printed.is_author for printed in kept) else []

    def read(self, at: int, line: str, *, sure: bool, url: str | None = None) -> list[Printed]:
        """All that a line credits which begins at `at`. sure: it is a byline by its place."""
        line = line[: self._before_title(at, line)]
        cuts = [cut - at for cut in self.near.cuts(at, at + len(line))]
        return [
            Printed(credit=credit, start=at + credit.start, end=at + credit.end, url=url)
            for credit in credits_on(line, self.words, sure=sure, cuts=cuts)
        ]

    def _before_title(self, at: int, line: str) -> int:
        """How much of a line there is up to an element that holds a name alone and a title behind it: "<a>Jane Roe</a> Night Editor"."""
        if line.count(" ") < 3:
            return len(line)
        inside = self.near.elements(at, at + len(line))
        ends = {
            el.start: el.end
            for el in inside
            if el.end > el.start and looks_like_person(self.near.text[el.start : el.end])
        }
        for start, end in ends.items():
            if at <= start and end + 1 not in ends and _TITLE.match(line[end - at :]):
                return end - at
        return len(line)

    def of_element(self, element: Element) -> list[Printed]:
        """The names an element shows: those of its links to authors, else those of its first line that has any."""
        links = self.near.author_links(element.start, element.end)
        absolute = self.near.sheet.data.absolute
        linked = [
            printed
            for link in links
            if link.end <= element.end
            for printed in self._in_span(link, url=absolute(link.attrs["href"]))[:1]
        ]
        names = {printed.credit.name for printed in linked}
        if linked and element.end - element.start < sum(map(len, names)) + SHORTEST_MORE:
            return linked
        found = self._in_span(element)
        if linked:
            return found if names < {printed.credit.name for printed in found} else linked
        if found and (len(found) > 1 or found[0].credit.name.count(" ") < 3):
            return found
        parts = self._in_parts(element)
        joined = " ".join(part.credit.name for part in parts)
        return parts if not found or joined == found[0].credit.name else found

    def _in_span(self, element: Element, url: str | None = None) -> list[Printed]:
        at = element.start
        for line in self.near.text[element.start : element.end].split("\n"):
            found = [] if self._is_label(line) else self.read(at, line, sure=True, url=url)
            if self.taken(found) or _OTHER_LABEL.search(line):
                return found
            at += len(line) + 1
        return []

    def _in_parts(self, element: Element) -> list[Printed]:
        """The names of elements side by side, each of them a person's: they may be set without a comma."""
        parts = [el for el in element.children if el.end > el.start]
        if len(parts) == 1:
            return self._in_parts(parts[0])
        found = [self.read(el.start, self.near.text[el.start : el.end], sure=True) for el in parts]
        whole = found and all(names and looks_like_person(names[0].credit.name) for names in found)
        return [printed for names in found for printed in names] if whole else []

    def of_line(self, at: int) -> list[Printed]:
        """The names that a word introduces on the line that begins at `at`, or on the next where that line is nothing else."""
        line = self.near.line(at)
        if len(line) > LONGEST_LINE or "©" in line or self.near.is_aside(at):
            return []
        if self._is_label(line):
            found = self.taken(list(self._under_label(at + len(line) + 1)))
        else:
            found = self.taken(self.read(at, line, sure=False))
        return found if any(p.credit.introduced and p.is_author for p in found) else []

    def _is_label(self, line: str) -> bool:
        """Whether a line is nothing but words that introduce an author: "By", "Article written by:"."""
        bare = line.rstrip(" :：").removesuffix("(s)").rstrip()
        return len(bare) <= LONGEST_LABEL and any(
            spot.end >= len(bare) and (not spot.start or " " in bare[spot.start :])
            for spot in role_spots(bare, self.words.tags)
            if spot.kind == "author"
        )

    def _under_label(self, at: int) -> Iterator[Printed]:
        """The names on the lines under a label, more than one where they are items of a list."""
        last: Element | None = None
        while at < len(self.near.text):
            line, owner = self.near.line(at), self.near.owner(at)
            if last is not None and not _is_alike(last, owner):
                return
            found = self.read(at, line, sure=True) if len(line) <= LONGEST_LINE else []
            if not found or (
                last is not None and found[0].credit.name == self.near.text[last.start : last.end]
            ):
                return
            yield from (replace(p, credit=replace(p.credit, introduced=True)) for p in found)
            at, last = at + len(line) + 1, owner

    def left_over(self, line: str, found: Sequence[Printed]) -> int:
        """How many letters of a line are neither names found nor words for roles nor a date."""
        rest = _ADDRESS.sub("", line) if "@" in line else line
        for printed in found:
            rest = rest.replace(printed.credit.name, "")
        rest = _BEFORE_NUMBER.sub(" ", rest)
        for spot in reversed(role_spots(rest, self.words.tags)):
            rest = rest[: spot.start] + rest[spot.end :]
        for date in reversed(printed_dates(rest, self.words)):
            rest = rest[: date.start] + rest[date.end :]
        for spot in reversed(self.words.phrases(*DATE_WORDS).spots(lowered(rest))):
            rest = rest[: spot.start] + rest[spot.end :]
        return sum(c.isalpha() for c in rest)


def _is_alike(one: Element, other: Element) -> bool:
    """Whether two lines begin in elements that are items of one list or called alike."""
    same = (one.tag, one.names) == (other.tag, other.names)
    return same and (bool(one.names.strip()) or other.within("li"))
