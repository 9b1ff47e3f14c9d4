"""A line's sentences, and what is only fused with them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dragoman.press.extract.origin.phrases import has_colon
from dragoman.press.extract.page.outside import Line, Said
from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.wording.capitals import CAPITAL
from dragoman.press.extract.wording.spotting import is_unspaced, lowered

_UNCASED = "\u0590-\u0dff\u0e00-\u0eff\u10d0-\u10ff"
"""Letters of scripts without capitals that put spaces between sentences."""
_SENTENCE_END = re.compile(
    rf"(?:(?<=[^\W_]{{3}}[.!?])|(?<=[»”\")][.!?]))\s+(?={CAPITAL}|\W|[{_UNCASED}])|(?<=[۔।։])\s+|(?<=[。！？])|\s+[|•·]\s+"
)


def sentences(sheet: Sheet, line: Line, said: Sequence[Said]) -> Iterator[Line]:
    """The line's sentences, and what is only fused with them: links without a space before them, teasers ("Read also: …"), brackets and
    elements that begin with one of the phrases (said), and such phrases behind a comma with a colon of their own."""
    cuts = {match.span() for match in _SENTENCE_END.finditer(line.text)}
    for link in sheet.links.starting(line.start + 1, line.end):
        at = link.start - line.start
        before = line.text[at - 1]
        if (before.isalnum() and not is_unspaced(before)) or before in ".!?":
            cuts.add((at, at))
    for one in said:
        if one.start <= 2:
            continue
        before = line.text[one.start - 2 : one.start]
        if one.phrase[0] in "(（":
            cuts.add((one.start, one.start))
        elif before[-1] in "(（":
            cuts.add((one.start - 1, one.start - 1))
        elif (
            before[-1] == " "
            and any(other.end < one.start and has_colon(other) for other in said)
            and has_colon(one)
        ):
            cuts.add((len(line.text[: one.start].rstrip(" /|·,;")), one.start))
        elif before == ", " and has_colon(one) and one.kind != "translated_words":
            cuts.add((one.start - 2, one.start))
        elif has_colon(one):
            at = line.start + one.start
            element = next((el for el in sheet.shown.starting(at, at + 1) if el.end < line.end), None)
            if element is not None and element.end > line.start + one.end + 1:
                cuts |= {(one.start, one.start), (element.end - line.start, element.end - line.start)}
    if len(line.text) > 30:
        spots = sheet.words.phrases("read_more_words").spots(lowered(line.text))
        cuts |= {(spot.start, spot.start) for spot in spots}
    at = 0
    for start, end in [*sorted(cuts), (len(line.text), len(line.text))]:
        if start > at:
            yield Line(text=line.text[at:start], start=line.start + at)
        at = max(at, end)


def within(said: Said, line: Line, part: Line) -> Said:
    cut = part.start - line.start
    return replace(said, line=part, start=said.start - cut, end=said.end - cut)
