"""What a line of a digest says, kept as it was: facts and words after the rights gate, no sentences of ours.

Sentences are made when the line is shown, from the reason and the numbers here, in the edition's language. So a digest of last year
speaks as the site does today, while its record, and the hash over it, stay what they were. Addresses of ours are paths, those of
others are whole.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from dragoman.portal.mailing.models import ItemKind


class Voice(StrEnum):
    """Whose words: the outlet's (perhaps translated), this site's desk's, a reader's."""

    OUTLET = "outlet"
    DESK = "desk"
    READER = "reader"


class Reason(StrEnum):
    """Why a line is there; `reasons` puts each into words."""

    CARRIED = "carried"
    PUBLISHED = "published"
    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"
    DISCUSSED = "discussed"
    COLUMN = "column"
    COLUMN_CORRECTED = "column-corrected"
    COLUMN_WITHDRAWN = "column-withdrawn"


UNTRANSLATED = "untranslated"
"""Stands where a translation mode does: the outlet does not allow a translation, so its own words are shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """Some words. language: BCP 47, None where not known or the edition's own."""

    text: str
    language: str | None = None
    by: Voice = Voice.OUTLET


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """An article of an outlet. url: at the outlet. language: of the original, None where not known.

    published_at, or published_on where only the day is known, as its outlet says; both None where it does not.
    path, publication: our page; empty and None where we have not published it. mode: as the publication's, or UNTRANSLATED; empty
    where it is not ours. translator: credited by name; empty for nobody. is_reprint: the same text as another of the story.
    """

    outlet: Said
    headline: Said
    url: str
    language: str | None = None
    published_at: dt.datetime | None = None
    published_offset_minutes: int | None = None
    published_on: dt.date | None = None
    path: str = ""
    publication: int | None = None
    mode: str = ""
    translator: str = ""
    is_reprint: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What was corrected, or why something was withdrawn, in the desk's words."""

    text: str
    at: dt.datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A line.

    headline: None where it is not repeated, because it was withdrawn. excerpt: never longer than what every rights policy allows.
    telling: the article shown; None for a reader's column. tellings: all of the story's, first published first; empty for no story.
    outlets, languages: how many outlets carry the story, and in which languages. story_path: where they stand side by side.
    notes: corrections or the withdrawal. carried_at: when the digest closed that had carried what was corrected.
    comments, new_comments: altogether, and in the digest's time; None where they are not the reason. talk_path: where they stand.
    column: the reader's column's key. author: whose it is; empty for a closed account.
    """

    kind: ItemKind
    reason: Reason
    path: str
    headline: Said | None
    excerpt: Said | None = None
    telling: Telling | None = None
    story_path: str = ""
    tellings: tuple[Telling, ...] = ()
    outlets: int = 0
    languages: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
    carried_at: dt.datetime | None = None
    new_comments: int | None = None
    comments: int | None = None
    talk_path: str = ""
    column: int | None = None
    author: str = ""
    published_at: dt.datetime | None = None


def publications_of(record: Record) -> frozenset[int]:
    """Keys of all publications whose words the line carries."""
    tellings = (*record.tellings, *([record.telling] if record.telling else ()))
    return frozenset(one.publication for one in tellings if one.publication is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gone:
    """What may no longer be shown of a digest: words of withdrawn publications, excerpts the rights gate would not give today,
    translations whose leave was taken back (publication → the headline in its own words), columns taken back, names of closed
    accounts (column → the name now)."""

    publications: frozenset[int] = frozenset()
    translations: Mapping[int, Said] = field(default_factory=dict)
    excerpts: frozenset[int] = frozenset()
    columns: frozenset[int] = frozenset()
    authors: Mapping[int, str] | None = None


NOTHING_GONE = Gone()
