"""Words said, before they become a record."""

from dataclasses import dataclass

from dragoman.press.mentions.speakers import Speaker
from dragoman.press.record import QuotationKind


@dataclass(frozen=True, slots=True)
class Said:
    """[start, end) of the text; who said it and by which cue, None where nobody and nothing says so."""

    start: int
    end: int
    kind: QuotationKind
    speaker: Speaker | None = None
    cue: str | None = None
