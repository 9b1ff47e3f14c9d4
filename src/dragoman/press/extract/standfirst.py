"""The summary above the text, apart from the lede: an element that is called so, or one that repeats the page's description."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.press.extract.likeness import plain
from dragoman.press.extract.pieces import Piece
from dragoman.press.extract.sheet import Sheet
from dragoman.press.extract.tree import Element
from dragoman.press.record import Evidence

SHORTEST, LONGEST = 25, 900

_NAMES = re.compile(
    r"stand-?first|(?:^|[\s_-])(?:dek|deck|lead|lede|lid|anons|anounce|vorspann|teaser-?text|chapo|chapeau|entradilla|bajada|sottotitolo|"
    r"sumario|subhead(?:line)?|sub-?title|subtitle|summary|intro|introduction|excerpt|ingress|manchet|perex|zajawka|spot|podnaslov|podtytul|podtitulek|vrez|vrezka|uvod|lid|teaser-text|announce|entry-excerpt|description|headline__sub)(?:$|[\s_-])|"
    r"(?:article|post|story|entry|content|news)[-_]+(?:lead|intro|summary|excerpt|subtitle|description|deck?|perex|anons)"
)
_NOT_HERE = re.compile(
    r"related|sidebar|comment|card|recommend|newsletter|caption|image|photo|video|share|bio|author|promo|tag|byline|product|rating"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadStandfirst:
    """text: "" where there is none. start, end: its span, to be taken out of the body."""

    text: str = ""
    start: int = 0
    end: int = 0
    evidence: Evidence | None = None


def read_standfirst(sheet: Sheet, headline: Element | None, pieces: Sequence[Piece]) -> ReadStandfirst:
    """Read the standfirst: between headline and the first pieces of the body, and never most of the body itself."""
    placed = [piece for piece in pieces if piece.start is not None and piece.end is not None]
    if not placed:
        return ReadStandfirst()
    whole = sum(len(piece.text) for piece in pieces)
    longer = [piece for piece in placed if len(piece.text) >= 60] or placed
    limit = max((longer[1].end if len(longer) > 1 else longer[0].end) or 0, placed[0].end or 0)
    low = headline.end if headline is not None else max(0, (placed[0].start or 0) - 600)
    for element in _candidates(sheet, low, limit):
        text = sheet.text_of(element)
        if len(text) < 0.5 * whole and "\n" not in sheet.visible.text[element.start : element.end].strip(
            "\n"
        ):
            return ReadStandfirst(
                text=text, start=element.start, end=element.end, evidence=sheet.seen_at(element)
            )
    return _described(sheet, low, placed, headline)


def _candidates(sheet: Sheet, low: int, limit: int) -> list[Element]:
    return [
        element
        for element in sheet.tree.elements
        if element.shown
        and low <= element.start
        and element.end <= limit
        and SHORTEST <= element.end - element.start <= LONGEST
        and element.tag not in ("a", "li", "figcaption", "button", "h1")
        and _NAMES.search(element.names)
        and not _NOT_HERE.search(element.names)
        and not element.within("figure", "nav", "aside", "footer", "form")
    ]


def _described(sheet: Sheet, low: int, placed: Sequence[Piece], headline: Element | None) -> ReadStandfirst:
    """The page's description, where it is printed whole in front of the body's first piece."""
    first = min(piece.start or 0 for piece in placed)
    for told in (*sheet.data.told_ld("description"), *sheet.data.told_meta("og:description", "description")):
        if not SHORTEST <= len(told.value) <= LONGEST:
            continue
        found = sheet.visible.find(told.value, low)
        if found and found[1] <= first and found[1] - low < 2500:
            if headline is not None and plain(told.value) == plain(sheet.text_of(headline)):
                continue
            return ReadStandfirst(text=told.value, start=found[0], end=found[1], evidence=sheet.seen(*found))
    return ReadStandfirst()
