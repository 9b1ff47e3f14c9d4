"""The dateline: place and day a text was filed from, printed in front of it and no part of its first sentence."""

import re
from collections.abc import Sequence
from dataclasses import replace

from dragoman.press.record import Block, BlockKind

LONGEST = 60

_DASHED = re.compile(
    r"^(?P<line>[^\W\d_a-z][^\n!?;:«»“”\"—–]{1,55}?)\s*(?:\((?P<agency>[^()]{2,30})\)|/(?P<other>[^/]{2,30})/)?[.,]?\s*(?:—|–|--|\s-)\s+(?=\S)"
)
_DOTTED = re.compile(
    r"^(?P<line>[^\W\d_]{3,}(?:[ -][^\W\d_]{2,}){0,3},\s*\d{1,2}\.?\s+(?:de\s+|of\s+)?[^\W\d_]{3,12})\.\s+(?=\S)"
)


def take_dateline(blocks: Sequence[Block]) -> tuple[str | None, tuple[Block, ...]]:
    """The dateline and the blocks without it; None and the same blocks where the text has none.

    A place in capitals, one with a day behind it, one with an agency in brackets; in scripts without capitals a place of at most
    three words and a dash.
    """
    first = next(
        (n for n, block in enumerate(blocks) if block.text and block.kind is not BlockKind.IMAGE), None
    )
    if first is None:
        return None, tuple(blocks)
    block = blocks[first]
    if block.kind is BlockKind.RUN_IN_HEADING:
        line = block.text.rstrip(" .–—")
        found = _DOTTED.match(line + ". x") or _DASHED.match(line + " – x")
        if found and _is_filed(found["line"], agency=False):
            return line, (*blocks[:first], *blocks[first + 1 :])
        return None, tuple(blocks)
    if block.kind is not BlockKind.PARAGRAPH:
        return None, tuple(blocks)
    match = _DOTTED.match(block.text) or _DASHED.match(block.text)
    if match is None:
        return None, tuple(blocks)
    line = match["line"].strip(" ,.")
    agency = match.re is _DASHED and bool(match["agency"] or match["other"])
    follows = block.text[match.end() :]
    place = (
        match.re is _DASHED and len(line.split()) <= 2 and line.replace(" ", "").isalpha() and line.istitle()
    )
    if not _is_filed(line, agency=agency) and not (place and follows[:1].isupper() and len(follows) > 100):
        return None, tuple(blocks)
    return line, (*blocks[:first], _without(block, match.end()), *blocks[first + 1 :])


def _is_filed(line: str, *, agency: bool) -> bool:
    head = re.split(r"[,،.]", line)[0].strip()
    words = head.split()
    if not words or len(words) > 4 or len(line) > LONGEST:
        return False
    dated = re.search(r"[,،.]\s*\d", line) is not None
    if head.isupper() and len(head) > 2:
        return True
    caseless = head == head.swapcase()
    return agency or dated or (caseless and len(line.split()) <= 3)


def _without(block: Block, cut: int) -> Block:
    """The block without its first `cut` characters; links and notes move along."""
    return replace(
        block,
        text=block.text[cut:],
        links=tuple(
            replace(link, start=link.start - cut, end=link.end - cut)
            for link in block.links
            if link.start >= cut
        ),
        notes=tuple(
            replace(note, start=max(0, note.start - cut), end=max(0, note.end - cut)) for note in block.notes
        ),
    )
