"""Notes with the carrier whose they are."""

from collections.abc import Sequence
from dataclasses import replace

from dragoman.press.extract.origin.chain import Chain
from dragoman.press.extract.origin.sources import signer
from dragoman.press.extract.outlets.known import same_name
from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.record import Block, CarrierRole, Note


def with_carriers(sheet: Sheet, blocks: Sequence[Block], chain: Chain) -> tuple[Block, ...]:
    """Blocks with their notes attributed."""
    return tuple(
        replace(block, notes=tuple(_attributed(sheet, note, chain) for note in block.notes))
        if block.notes
        else block
        for block in blocks
    )


def _attributed(sheet: Sheet, note: Note, chain: Chain) -> Note:
    """A note with the carrier that signed it; else a translator's is the last one's that translated, an editor's the page's own.

    A note signed by a carrier that translated is a translator's, whatever the signature calls itself; so is an unsigned one on words of
    a text where one translated; a paragraph of its own is an editor's.
    """
    name = signer(note.signature or "", sheet)
    translated = [n for n, carrier in enumerate(chain.carriers) if carrier.role is CarrierRole.TRANSLATED]
    if note.signature is None and translated and note.start < note.end:
        note = replace(note, by="translator")
    number = next(
        (n for n, carrier in enumerate(chain.carriers) if name and same_name(name, carrier.name)), None
    )
    if number is None:
        number = translated[-1] if translated and note.by == "translator" else len(chain.carriers) - 1
    return replace(
        note, carrier=number, by="translator" if name is not None and number in translated else note.by
    )
