"""Standing sentences about whose opinions a text holds: "The views expressed are those of the authors and not of the editors."

They are told by phrases, or by what every one of them is made of: a word for views, one for whose they are, and one that says so or
denies it, all in one line that is neither a link nor a reader's comment.
"""

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from dragoman.press import languages
from dragoman.press.extract.outlets.ownname import OwnNames
from dragoman.press.extract.page.outside import SIGNS, Line, Outside, Said
from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.page.tree import Element
from dragoman.press.extract.wording.spotting import is_unspaced, lowered
from dragoman.press.extract.wording.words import Words

MAX_CHARACTERS = 700
LONG = 350
"""Of longer lines only the sentences that say so are taken."""
LONGEST_MADE = 260
LARGE_FORM = 1500
SHORTEST, SHORTEST_COMPACT = 25, 10

_SENTENCE = re.compile(r"(?<=[.!?])\s+|(?<=[a-zа-я]{3}[.!?])(?=[A-ZА-Я])")
_RIGHTS = ("rights_words", "all_rights_words", "reuse_words", "machine_words")
_NO_SENTENCE = re.compile(r"^\W*(?:[\w.]+\s*){1,3}[:：]|\?\s*$|©|https?:|copyright", re.IGNORECASE)
_ELSE = re.compile(r"cookie|external|реклам|advert|sponsor|publicit|werbung", re.IGNORECASE)
"""What lines speak of that shift the responsibility for something else than the article."""
_ENDS = re.compile(r"[.!…。।։۔][»”“\"')\]]*$")
_COMMENTS = re.compile(r"comment|cmt|disqus|kommentar|respond")
_NAMED = re.compile(r"disclaim|opinion|notice|haftung")


def read_disclaimers(sheet: Sheet, outside: Outside, names: OwnNames) -> list[Line]:
    """The page's disclaimers in order of place; not those about readers' comments. names: of the page's outlet, whose views are not told."""
    found: dict[int, Line] = {}
    for line, spots in groupby(outside.said("disclaimer_words"), key=lambda said: said.line):
        if _is_long_enough(line.text) and not _ELSE.search(line.text) and not _is_of_comments(sheet, line):
            found[line.start] = line if len(line.text) <= LONG else _cut(line, list(spots))
    stems = stems_of(sheet.words)
    for line in outside.holding(stems.view):
        told = any(line.start <= start < line.end for start in found)
        if told or not is_disclaimer(line.text, sheet.words, own=names.in_quotes(line.text)):
            continue
        lead = line.start < (outside.start or 0) and sheet.words.phrases("reports_verbs").spots(
            lowered(line.text)
        )
        if not lead and _stands_apart(sheet, line):
            found[line.start] = line
    return [found[start] for start in sorted(found)]


def _is_of_comments(sheet: Sheet, line: Line) -> bool:
    owner = sheet.visible.owner_at(line.start)
    return any(_asks(el) or _COMMENTS.search(el.names) for el in (owner, *owner.ancestors()))


def _asks(element: Element) -> bool:
    """Whether an element is a form, and not one around the whole page as some page makers have it."""
    return element.tag == "form" and element.end - element.start < LARGE_FORM


def _stands_apart(sheet: Sheet, line: Line) -> bool:
    """Whether a line is a sentence of the page itself: no link, no heading, no reader's comment."""
    owner = sheet.visible.owner_at(line.start)
    chain = (owner, *owner.ancestors())
    if any(
        el.tag in ("a", "h1", "h2", "h3", "h4", "nav") or _asks(el) or _COMMENTS.search(el.names)
        for el in chain
    ):
        return False
    return bool(_ENDS.search(line.text)) or any(_NAMED.search(el.names) for el in chain[:3])


def _cut(line: Line, spots: Sequence[Said]) -> Line:
    """The sentences of a line in which the words stand."""
    ends = [0, *(match.end() for match in _SENTENCE.finditer(line.text)), len(line.text)]
    start = max(end for end in ends if end <= spots[0].start)
    stop = min(end for end in ends if end >= spots[-1].end)
    part = line.text[start:stop]
    return Line(text=part.strip(), start=line.start + start + len(part) - len(part.lstrip()))


@dataclass(frozen=True, slots=True)
class Stems:
    """Beginnings of words: for views, for whose they are, for what is said of them."""

    view: tuple[str, ...]
    whose: tuple[str, ...]
    says: tuple[str, ...]

    def make(self, text: str, *, own: bool = False) -> bool:
        """Whether a line is a disclaimer: one sentence or a few with a stem of every kind, each in a word of its own.

        own: it names the page's outlet, which tells whose views they are or are not.
        """
        if not (_is_long_enough(text) and len(text) <= LONGEST_MADE) or _NO_SENTENCE.search(text):
            return False
        low = lowered(text)
        kinds = (self.view, self.says) if own else (self.view, self.whose, self.says)
        return all(any(True for _ in _places(low, kind)) for kind in kinds)


def is_disclaimer(text: str, words: Words, *, own: bool = False) -> bool:
    """Whether a line is a disclaimer by what it is made of; a line about rights, which is made of much the same, is none.

    own: it names the page's outlet.
    """
    if own and any(mark in lowered(text) for mark in SIGNS):
        return False
    if not stems_of(words).make(text, own=own) or _ELSE.search(text):
        return False
    low = lowered(text)
    return not words.phrases(*_RIGHTS).spots(low) and len(words.phrases("permission_words").spots(low)) < 2


def stems_of(words: Words) -> Stems:
    """The stems of the text's own language."""
    return _stems(words.tags[0]) if words.tags else Stems((), (), ())


@functools.lru_cache(maxsize=64)
def _stems(tag: str) -> Stems:
    stems = languages.get(tag).disclaimer_stems
    return Stems(*(tuple(map(str.lower, stems.get(part, ()))) for part in ("view", "whose", "says")))


def _is_long_enough(text: str) -> bool:
    compact = is_unspaced(text[:1] or " ") or "\uac00" <= text[:1] <= "\ud7a3"
    shortest = SHORTEST_COMPACT if compact else SHORTEST
    return shortest < len(text) <= MAX_CHARACTERS


def _places(text: str, stems: Sequence[str]) -> Iterator[int]:
    """Where words of a text in lower case begin so; anywhere in scripts that write particles onto words."""
    for stem in stems:
        inside = is_unspaced(stem[0]) or "\u0590" <= stem[0] <= "\u08ff" or "\uac00" <= stem[0] <= "\ud7a3"
        at = text.find(stem)
        while at >= 0:
            if inside or not at or not text[at - 1].isalnum():
                yield at
            at = text.find(stem, at + 1)
