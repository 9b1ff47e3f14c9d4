"""Where a page prints its authors, in the order in which the places are to be trusted."""

from collections.abc import Sequence
from dataclasses import replace

from dragoman.press.extract.page.tree import Element
from dragoman.press.extract.people.near import CALLED, HINTED, MARKED, Near
from dragoman.press.extract.people.people import looks_like_person
from dragoman.press.extract.people.printed import SHORTEST_MORE, Printed, Reader
from dragoman.press.extract.people.unmarked import (
    agency_line,
    beside_date,
    filed,
    lone_name,
    signature,
    signed_in_brackets,
    wire,
)
from dragoman.press.extract.wording.likeness import plain
from dragoman.press.extract.wording.spotting import Spot

NEIGHBOURS = 300
BESIDE = 30
LINES_UNDER = 2


class BylinePlaces:
    """The printed bylines of a page, every place looked at only when asked. known: names that fields state, as plain words."""

    def __init__(self, reader: Reader, known: set[str]) -> None:
        self.near: Near = reader.near
        self._reader, self._known = reader, known

    def above(self) -> list[Printed]:
        """The authors of the first place around the headline that says it is a byline."""
        near = self.near
        found = self._called(near.above)
        if found:
            return self._completed(found)
        return self._worded(near.spots_above) or self._called(near.over)

    def _completed(self, found: list[Printed]) -> list[Printed]:
        """Names in elements with those that stand on the same line in none, where a word introduces them all."""
        at = self.near.text.rfind("\n", 0, found[0].start) + 1
        names = {printed.credit.name for printed in found}
        if len(self.near.line(at)) < sum(map(len, names)) + SHORTEST_MORE:
            return found
        line = self._reader.of_line(at)
        return line if names < {printed.credit.name for printed in line} else found

    def beside(self) -> list[Printed]:
        """The authors on a line of their own under the headline that nothing calls so."""
        reader = self._reader
        linked = self._in_elements([el for el in self.near.top_links() if self._is_line(el)], CALLED)
        found = linked or beside_date(reader, self._known) or agency_line(reader)
        return found or filed(reader) or lone_name(reader)

    def wire(self) -> list[Printed]:
        """The agency that the dateline names, for a text that nobody else signs."""
        return wire(self._reader)

    def below(self) -> list[Printed]:
        """The authors named under the text; several bylines there are those of other articles, unless the first is right under it."""
        signed = signature(self._reader) or signed_in_brackets(self._reader)
        if signed:
            return signed
        below = self.near.below
        found = self._in_elements(below[MARKED], MARKED) or self._in_elements(below[CALLED], CALLED)
        people = [p for p in found if p.credit.introduced or looks_like_person(p.credit.name)]
        people = people or [
            p for p in self._worded(self.near.spots_below) if looks_like_person(p.credit.name)
        ]
        return people if people and self._belongs(people) else []

    def _is_line(self, link: Element) -> bool:
        """Whether a link to what may be an author's page is a name on a line that says hardly more."""
        line = self.near.text[self.near.text.rfind("\n", 0, link.start) + 1 : link.start] + self.near.line(
            link.end
        )
        return len(line) <= BESIDE and looks_like_person(self.near.text[link.start : link.end])

    def _belongs(self, found: Sequence[Printed]) -> bool:
        """Whether names under the text are its own: right under it, or without others like them after."""
        if self.near.text.count("\n", self.near.end, found[0].start) <= LINES_UNDER:
            return True
        last = found[-1].end
        later = (el for el in self.near.below[CALLED] if el.start > last)
        lines = [spot for spot in self.near.spots_below if spot.start > last]
        return not any(map(self._reader.of_element, later)) and not self._worded(lines)

    def _called(self, elements: Sequence[list[Element]]) -> list[Printed]:
        kinds = (self._in_elements(elements[kind], kind) for kind in (MARKED, CALLED, HINTED))
        return next((names for names in kinds if names), [])

    def _in_elements(self, elements: Sequence[Element], kind: int) -> list[Printed]:
        """Names of the first of these elements that shows any, and of those that go on with it."""
        found: dict[str, Printed] = {}
        last: Element | None = None
        for element in elements:
            if last is not None and not _is_next(last, element, kind):
                continue
            names = [replace(p, marked=kind == MARKED) for p in self._reader.of_element(element)]
            for printed in self._reader.taken(names):
                found.setdefault(plain(printed.credit.name), printed)
                last = element
        return list(found.values())

    def _worded(self, spots: Sequence[Spot]) -> list[Printed]:
        """Names on the first line where a word introduces some."""
        lines = self.near.worded(spot for spot in spots if spot.kind == "author")
        return next((found for at in lines if (found := self._reader.of_line(at))), [])


def _is_next(last: Element, element: Element, kind: int) -> bool:
    """Whether an element names a further author of the same byline."""
    if element.start < last.end:
        return False
    if kind == MARKED:
        return element.start - last.start < NEIGHBOURS
    return element.start - last.end <= BESIDE and element.tag == last.tag and element.names == last.names
