"""Who and what is mentioned, and who said what."""

import datetime as dt
import enum
from dataclasses import dataclass


class EntityKind(enum.Enum):
    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    WORK = "work"


@dataclass(frozen=True, slots=True, kw_only=True)
class EntityName:
    """A label or alias. from_on, until_on: for renamed places, the days between which the name was in force."""

    language: str
    name: str
    is_label: bool = False
    from_on: dt.date | None = None
    until_on: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """Who or what is meant. id is ours; an id beginning `new:` is a proposal a person has not confirmed."""

    id: str
    kind: EntityKind
    names: tuple[EntityName, ...] = ()
    wikidata_id: str | None = None
    geonames_id: str | None = None
    country: str | None = None
    merged_into: str | None = None

    def label(self, language: str) -> str:
        """The name readers of `language` know; English, then any label, where that has none."""
        labels = {name.language: name.name for name in self.names if name.is_label}
        own = next((name.name for name in self.names if name.language == language), None)
        return labels.get(language) or own or labels.get("en") or next(iter(labels.values()), self.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A name at a place in the text.

    part: `headline`, `standfirst`, `caption.N` or `block.N`; start and end are offsets into that part's text. Where a bare
    text is read (the command), part is `text`.
    entity: id, or None where nobody could say who is meant. confidence: 0 to 1.
    """

    part: str
    start: int
    end: int
    surface: str
    kind: EntityKind
    entity: str | None = None
    label: str | None = None
    confidence: float = 1.0


class QuotationKind(enum.Enum):
    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"
    SCARE = "scare"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """Words somebody is said to have said: a verbatim span of a stored source.

    speaker_start, speaker_end: the naming nearest the words, in the same part; None where nobody is named there.
    speaker: entity id or None. cue: the word that says it was said (сказал, said), None where there is none.
    """

    part: str
    start: int
    end: int
    text: str
    kind: QuotationKind
    speaker: str | None = None
    speaker_surface: str | None = None
    speaker_start: int | None = None
    speaker_end: int | None = None
    cue: str | None = None
    language: str | None = None
