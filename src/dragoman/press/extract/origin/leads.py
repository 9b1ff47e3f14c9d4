"""Whose words the lead is: the outlet's, or a carrier's that says who wrote the text."""

import re
from collections.abc import Sequence

from dragoman.press.extract.origin.chain import Chain
from dragoman.press.extract.origin.sources import PlacedBlock, Source
from dragoman.press.extract.origin.told import Told
from dragoman.press.extract.origin.writes import written_sources
from dragoman.press.extract.outlets.known import Outlets
from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.wording.spotting import lowered
from dragoman.press.record import Block, BlockKind, SignedText

MAX_LEAD_CHARACTERS = 500
_SENTENCES = re.compile(r"\w{3}[»”\"]?[.!?…]\s+\S")
"""More than one sentence."""


def lead_sources(sheet: Sheet, told: Told, outlets: Outlets) -> list[Source]:
    """ "…, writes X" in the standfirst."""
    if not told.standfirst:
        return []
    block = Block(kind=BlockKind.PARAGRAPH, text=told.standfirst)
    return list(
        written_sources(sheet, [PlacedBlock(block=block, place=told.standfirst_at)], outlets, lead=True)
    )


def read_lead(
    sheet: Sheet, placed: Sequence[PlacedBlock], chain: Chain, told: Told, *, writes: bool
) -> tuple[SignedText | None, tuple[Block, ...]]:
    """The standfirst with the carrier whose words it is, and the blocks without it.

    Without one a carrier's lead is what stands in front of a byline fused into the text, or the first paragraph of a text that was
    carried, as far as it names the original and says "writes".
    """
    blocks = tuple(one.block for one in placed)
    if told.standfirst:
        said = (
            writes or not chain.carried or _names(chain, told.standfirst) or _reports(sheet, told.standfirst)
        )
        carrier = chain.lead_in(told.standfirst) if said else None  # a plain one may be the original's too
        lead = SignedText(text=told.standfirst, carrier=carrier, evidence=told.standfirst_evidence)
        return lead, blocks
    count = _lead_blocks(sheet, placed, chain, told)
    texts = [
        (one.block.text, one.place) for one in placed[:count] if one.block.text and one.place is not None
    ]
    if not texts or not chain.original or not any(_names(chain, text) for text, _ in texts):
        return None, blocks
    words = "\n".join(text for text, _ in texts)
    evidence = sheet.seen(texts[0][1] or 0, (texts[-1][1] or 0) + len(texts[-1][0]))
    lead = SignedText(text=words, carrier=chain.lead_in(words), evidence=evidence)
    pictures = [block for block in blocks[:count] if block.kind is BlockKind.IMAGE]
    return lead, (*pictures, *blocks[count:])


def _reports(sheet: Sheet, text: str) -> bool:
    return bool(sheet.words.phrases("reports_verbs").spots(lowered(text)))


def _names(chain: Chain, text: str) -> bool:
    return any(carrier.name in text for carrier in chain.carriers[:-1])


def _lead_blocks(sheet: Sheet, placed: Sequence[PlacedBlock], chain: Chain, told: Told) -> int:
    """How many blocks at the beginning may be a carrier's lead."""
    if not chain.carried:
        return 0
    if told.fused_at is not None:
        for number, one in enumerate(placed):
            before = one.place is not None and one.place < told.fused_at
            if one.block.kind is not BlockKind.IMAGE and not before:
                return number
        return len(placed)
    first = next((n for n, one in enumerate(placed) if one.block.kind is not BlockKind.IMAGE), None)
    if first is None or not chain.carries or len(placed) < first + 3:
        return 0
    text = placed[first].block.text
    if told.headline is None and _SENTENCES.search(text):
        return 0  # the article's own first paragraph
    said = sheet.words.phrases("reports_verbs").spots(lowered(text))
    return first + 1 if said and len(text) <= MAX_LEAD_CHARACTERS else 0
