"""The words around what was looked for, taken from what is shown at this moment, with marks as offsets.

Never from the index: a text that may no longer be shown gives no snippet, whatever the index still remembers.
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dragoman.portal.store.reading import Shown
from dragoman.portal.store.search_terms import Term
from dragoman.portal.store.search_words import Part, head_parts, text_parts
from dragoman.press.languages import analyze

SNIPPET_CHARACTERS = 240
LEAD_IN_CHARACTERS = 60
"""How much of the text before the first mark is kept."""

_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")
_WORD = re.compile(r"[^\W_](?:[\w\u0640\u064b-\u065f\u0670\u0591-\u05c7]|[’'ʼʻ`](?=[^\W\d_]))*")
_MAX_SCANNED = 60_000
"""Characters looked through for the best place; a text longer than that is a book."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """A text with the places to mark: offsets, in order, not overlapping.

    language: BCP 47, None where not known. is_cut_before, is_cut_after: whether text was left out there (no ellipsis is in
    the text itself).
    """

    text: str
    marks: tuple[tuple[int, int], ...] = ()
    language: str | None = None
    is_cut_before: bool = False
    is_cut_after: bool = False

    @property
    def pieces(self) -> tuple[tuple[str, bool], ...]:
        """The text in pieces, each with whether it is marked; for templates."""
        found: list[tuple[str, bool]] = []
        here = 0
        for start, end in self.marks:
            found += [(self.text[here:start], False), (self.text[start:end], True)]
            here = end
        found.append((self.text[here:], False))
        return tuple(piece for piece in found if piece[0])


def headline_marked(shown: Shown, terms: Sequence[Term]) -> Marked:
    """The headline readers see: ours where the desk wrote one, else the article's; empty where there is neither."""
    headline = shown.article.headline
    if shown.publication.headline:
        part = Part(text=shown.publication.headline, language=shown.publication.edition)
    elif headline is not None:
        part = Part(text=headline.text, language=headline.language or shown.language)
    else:
        return Marked(text="")
    return _whole(part, shown.publication.edition, terms)


def snippet(shown: Shown, terms: Sequence[Term]) -> Marked:
    """The stretch of the shown text that has most of what was looked for; its beginning where it has none of it."""
    edition = shown.publication.edition
    parts = [part for part in head_parts(shown) if part.text == shown.publication.lead]
    parts += text_parts(shown)
    enough = sum(len(term.tokens) for term in terms if term.wanted)
    best: Marked | None = None
    most = -1
    scanned = 0
    for part in parts:
        whole = _whole(part, edition, terms)
        window, distinct = _window(whole)
        if distinct > most:
            best, most = window, distinct
        scanned += len(part.text)
        if most >= enough or scanned > _MAX_SCANNED:
            break
    return best or Marked(text="")


def _whole(part: Part, edition: str, terms: Sequence[Term]) -> Marked:
    text = _UNSEEN.sub("", unicodedata.normalize("NFC", " ".join(part.text.split())))
    return Marked(text=text, marks=tuple(_marks(text, part, edition, terms)), language=part.language)


def _marks(text: str, part: Part, edition: str, terms: Sequence[Term]) -> Iterator[tuple[int, int]]:
    is_foreign = part.language is not None and part.language.split("-")[0] != edition.split("-")[0]
    language = part.language if is_foreign and part.language else edition
    wanted = {
        token for term in terms if term.wanted for tokens in _ways(term, is_foreign) for token in tokens
    }
    for word in _WORD.finditer(text):
        tokens = analyze(word.group(), language)
        if len(tokens) == 1:
            if tokens[0] in wanted:
                yield word.span()
        else:
            yield from _pairs_inside(word, wanted.intersection(tokens))


def _ways(term: Term, is_foreign: bool) -> Sequence[tuple[str, ...]]:
    return (*term.others, term.tokens) if is_foreign else (term.tokens,)


def _pairs_inside(word: re.Match[str], wanted: set[str]) -> Iterator[tuple[int, int]]:
    """In scripts without blanks a run of letters has many tokens; the marks are those that were looked for."""
    folded = word.group().casefold()
    if len(folded) != len(word.group()):
        return
    covered = sorted(
        {
            at
            for token in wanted
            for found in re.finditer(f"(?={re.escape(token)})", folded)
            for at in range(found.start(), found.start() + len(token))
        }
    )
    while covered:
        first = covered[0]
        run = next((n for n, at in enumerate(covered) if at != first + n), len(covered))
        yield word.start() + first, word.start() + covered[run - 1] + 1
        covered = covered[run:]


def _window(whole: Marked) -> tuple[Marked, int]:
    """The part's best stretch, and how many different marked words it has."""
    first, distinct = _best_start(whole)
    start = _word_start(whole.text, max(0, first - LEAD_IN_CHARACTERS)) if first > LEAD_IN_CHARACTERS else 0
    end = start + SNIPPET_CHARACTERS
    if end >= len(whole.text):
        end = len(whole.text)
    else:
        end = whole.text.rfind(" ", start + SNIPPET_CHARACTERS // 2, end + 1)
        end = end if end > 0 else start + SNIPPET_CHARACTERS
    marks = tuple((a - start, b - start) for a, b in whole.marks if a >= start and b <= end)
    cut = Marked(
        text=whole.text[start:end],
        marks=marks,
        language=whole.language,
        is_cut_before=start > 0,
        is_cut_after=end < len(whole.text),
    )
    return cut, distinct


def _best_start(whole: Marked) -> tuple[int, int]:
    starts = [start for start, _ in whole.marks]
    best, most = 0, 0
    for number, start in enumerate(starts):
        last = bisect_left(starts, start + SNIPPET_CHARACTERS - LEAD_IN_CHARACTERS - 20)
        distinct = len({whole.text[a:b].casefold() for a, b in whole.marks[number:last]})
        if distinct > most:
            best, most = start, distinct
    return best, most


def _word_start(text: str, at: int) -> int:
    """The beginning of the first word at or after that place, where one is near."""
    blank = text.find(" ", at, at + LEAD_IN_CHARACTERS // 2)
    return blank + 1 if blank >= 0 else at
