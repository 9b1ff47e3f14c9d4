"""Dates the page prints for its readers, the likeliest to be the article's first.

One search for years near the headline and behind the text finds the places; only they are read closely. A date stands alone on its
line, with a clock, a name or a word like "published"; dates inside sentences, captions, teasers and comments are the text's own.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from dragoman.press.extract.dates.clocks import printed_moment
from dragoman.press.extract.dates.datewords import YEAR, printed_dates
from dragoman.press.extract.dates.moments import When, parse_moment
from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.page.tree import Element
from dragoman.press.extract.wording.spotting import lowered

BEFORE, BEHIND, AFTER = 500, 1500, 400
"""Characters in front of the headline, behind it and after the text in which an article's date stands."""
LINE = 400
"""Characters behind the headline that its date line stands in."""
CHANGE = 40
"""Characters in front of a date in which a word says that it is the day of a change."""
MOST_PLACES = 80
LONGEST_LINE = 140

_CHANGED, _STRANGE, _PROSE, _ELSEWHERE, _ORIGINS = 800, 600, 1000, 2000, 8000
"""Characters of distance that speak against a date as much: of a change, of something else, in a sentence, past the text, of the original."""
_BEHIND_NAME = 60
"""Characters of distance that speak against a date behind a name, where another stands alone."""
_DATE_NAMES = re.compile(r"date|time|publish|posted|datum|fecha|veroeffentlich|byline|meta\b|stamp")
_CHANGED_NAMES = re.compile(r"updat|modif|edited|aktualis|revis")
_PUBLISHED_NAMES = re.compile(r"publish|entry-date|post-?date")
_STRANGE_NAMES = re.compile(
    r"related|sidebar|comment|event|countdown|teaser|caption|credit|promo|recommend|more-|latest|popular|trending|most-|copyright|top-?bar|today|current|weather|head-date|data_time"
)
_STRANGE_TAGS = frozenset({"figcaption", "figure", "aside", "nav"})
LEAST_SAID = 4
"""Words that such a line has besides."""
_WORD = re.compile(r"[^\W\d_]+")
_LETTERS = re.compile(r"[^\W\d_]")
_WORDS_ON = re.compile(r"\.?(?:,?\s[^\W\d_]+){3}")


class _Found(NamedTuple):
    cost: int
    place: int
    when: When


def visible_dates(sheet: Sheet, headline: Element | None, start: int | None, end: int | None) -> list[When]:
    """All dates printed where an article's date may stand, likeliest first. headline, start, end: None where unknown."""
    head = headline.start if headline is not None else (start or 0)
    anchor = headline.end if headline is not None else (start or 0)
    reader = _Reader(sheet, head, anchor, max(end or anchor, anchor + 600))
    found = [*reader.times(), *reader.lines()]
    if not any(found_date.cost < _ELSEWHERE for found_date in found):
        found += reader.far_lines()
    return [found_date.when for found_date in sorted(found, key=lambda row: row[:2])]


class DateLine(NamedTuple):
    """line: the date right under the headline, empty where there is none or a list of them. around: all dates close to the headline."""

    line: tuple[When, ...]
    around: tuple[When, ...]


def date_line(sheet: Sheet, headline: Element) -> DateLine:
    """The dates set at the headline for readers to see; none of a change, a caption or a sentence."""
    reader = _Reader(sheet, headline.start, headline.end, headline.end + LINE)
    found = [
        row
        for row in reader.between(max(0, headline.start - LINE // 2), headline.end + LINE)
        if row.cost < 1.5 * LINE
    ]
    under = [row.when for row in found if row.place >= headline.end and row.cost < LINE]
    single = len({when.on for when in under}) == 1
    return DateLine(line=(under[0],) if single else (), around=tuple(row.when for row in found))


def moments_shown(sheet: Sheet, headline: Element) -> list[When]:
    """What `time` elements right under the headline tell machines."""
    reader = _Reader(sheet, headline.start, headline.end, headline.end + LINE)
    return [row.when for row in reader.times() if headline.end <= row.place and row.cost < LINE]


def changes_shown(sheet: Sheet, headline: Element | None, start: int | None, end: int | None) -> list[When]:
    """The days on which the page says, near its headline or right after its text, that the article was changed."""
    head = headline.start if headline is not None else (start or 0)
    anchor = headline.end if headline is not None else (start or 0)
    reader = _Reader(sheet, head, anchor, max(end or anchor, anchor + 600))
    return [row.when for row in reader.changes()]


class _Reader:
    """The page's dates with what each costs to believe."""

    def __init__(self, sheet: Sheet, head: int, anchor: int, end: int) -> None:
        self.sheet, self.head, self.anchor, self.end = sheet, head, anchor, end
        self.text = sheet.visible.text
        words = sheet.words
        self.changed, self.published = words.all("updated_words"), words.all("published_words")
        self.weekdays = words.all("weekdays")

    def times(self) -> Iterator[_Found]:
        """`time` elements, by what they tell machines or else show."""
        for element in self.sheet.tree.find("time")[:MOST_PLACES]:
            evidence = self.sheet.seen_at(element)
            when = parse_moment(element.get("datetime"), evidence)
            if when is None and element.end - element.start <= LONGEST_LINE:
                dates = printed_dates(self.text[element.start : element.end], self.sheet.words)
                when = When(on=dates[0].on, evidence=evidence) if dates else None
            if when is not None:
                yield _Found(self._cost(element.start, element), element.start, when)

    def lines(self) -> Iterator[_Found]:
        """Dates near the headline and right after the text."""
        near = (max(0, self.head - BEFORE), self.anchor + BEHIND)
        after = (max(self.end, near[1]), self.end + AFTER)
        for low, high in (near, after):
            yield from self.between(low, high)

    def changes(self) -> Iterator[_Found]:
        """Dates of a change near the headline: of `time` elements, then in print. None on a page that shows nothing."""
        if not self.text:
            return
        low, high = max(0, self.head - LINE // 2), self.anchor + LINE
        times = (found for found in self.times() if low <= found.place < high)
        for found in (*times, *self.between(low, high)):
            element = self.sheet.visible.owner_at(found.place)
            before = lowered(self.text[max(0, found.place - CHANGE) : found.place]).rpartition("\n")[2]
            changed = self._tells_change(before, _names(element))
            if changed and found.cost < _CHANGED + LINE:
                yield found

    def far_lines(self) -> Iterator[_Found]:
        """Dates anywhere else, in elements their makers call a date."""
        for found in self.between(0, len(self.text)):
            element = self.sheet.visible.owner_at(found.place)
            if _DATE_NAMES.search(_names(element)):
                yield found

    def between(self, low: int, high: int) -> Iterator[_Found]:
        done = -1
        for number, match in enumerate(YEAR.finditer(self.text, low, high)):
            if number >= MOST_PLACES:
                return
            if match.start() < done:
                continue
            begin = max(self.text.rfind("\n", 0, match.start()) + 1, match.start() - LONGEST_LINE)
            stop = self.text.find("\n", match.start())
            stop = min(len(self.text) if stop < 0 else stop, match.end() + LONGEST_LINE)
            for date in printed_dates(self.text[begin:stop], self.sheet.words):
                done = begin + date.end
                yield self._line_date(begin, stop, begin + date.start, done, When(on=date.on))

    def _line_date(self, begin: int, stop: int, start: int, end: int, when: When) -> _Found:
        before, behind = self.text[begin:start], self.text[end:stop]
        cost = self._cost(start, self.sheet.visible.owner_at(start))
        if self._tells_origin(before + behind):
            cost += _ORIGINS
        elif len(_LETTERS.findall(before + behind)) > 70 or _goes_on(behind):
            cost += _PROSE
        elif self._names_another(before):
            cost += _BEHIND_NAME
        evidence = self.sheet.seen(start, end)
        moment = printed_moment(when.on, behind, before, self.sheet.words, evidence)
        return _Found(cost, start, moment or When(on=when.on, evidence=evidence))

    def _tells_origin(self, line: str) -> bool:
        """Whether a line says where the text was first published, and in more than those words."""
        found = self.sheet.words.phrases("republished_words").spots(lowered(line))
        return bool(found) and len(_WORD.findall(line)) > len(_WORD.findall(found[0].kind)) + LEAST_SAID

    def _names_another(self, before: str) -> bool:
        """Whether more than a weekday and words about dates stands in front of a date: an outlet that had the text before."""
        said = set(_WORD.findall(lowered(before)))
        known = {
            word for phrase in (*self.published, *self.changed, *self.weekdays) for word in phrase.split()
        }
        return len(said - known) > 1

    def _cost(self, place: int, element: Element | None) -> int:
        if place < self.head:
            cost = 60 + 2 * (self.head - place)
        elif place <= self.end:
            cost = max(0, place - self.anchor)
        else:
            cost = _ELSEWHERE + place - self.end
        names = _names(element) if element is not None else ""
        before = lowered(self.text[max(0, place - 30) : place])
        if self._tells_change(before, names):
            cost += _CHANGED
        elif _last(before, self.published) >= 0:
            cost = cost * 3 // 4
        if element is not None and (
            _STRANGE_NAMES.search(names) or any(el.tag in _STRANGE_TAGS for el in _around(element))
        ):
            cost += _STRANGE
        return cost

    def _tells_change(self, before: str, names: str) -> bool:
        """Whether the words in front of a date, or else what its makers call it, say that it is the day of a change."""
        published = _last(before, self.published)
        return _last(before, self.changed) > published or (published < 0 and _is_changed(names))


def _goes_on(behind: str) -> bool:
    """Whether three words follow right behind a date, the first in small letters: a sentence that goes on."""
    words = _WORDS_ON.match(behind)
    return words is not None and words[0].strip(" ,.")[0].islower()


def _is_changed(names: str) -> bool:
    """Whether makers call it the date of a change; WordPress calls dates of publication both."""
    return bool(_CHANGED_NAMES.search(names)) and not _PUBLISHED_NAMES.search(names)


def _last(text: str, words: Iterable[str]) -> int:
    return max((text.rfind(word) for word in words), default=-1)


def _around(element: Element) -> tuple[Element, ...]:
    return (element, element.parent) if element.parent is not None else (element,)


def _names(element: Element) -> str:
    return " ".join(f"{el.names} {el.get('itemprop').lower()}" for el in _around(element))
