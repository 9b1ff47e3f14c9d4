"""An article: one text of one outlet, understood, with where each part was read.

Every statement about origin carries `Evidence`: the span of the page's visible text it was read from, or the name of the
structured field. What was looked for and not found is a `Gap`; nothing is guessed to fill a slot.
"""

import datetime as dt
import enum
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Where a value was read.

    source: `visible`, `json-ld`, `open-graph`, `meta`, `microdata`, `link`, `http`, `feed`, `profile`.
    start, end: offsets into the page's visible text; None where the source is not visible text.
    field: the structured field's path, for example `author.name` or `og:title`; None for visible text.
    """

    source: str
    start: int | None = None
    end: int | None = None
    field: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedText:
    """A text and the carrier whose words it is.

    carrier: index into `Article.carriers`; None where the chain is not known well enough to say.
    """

    text: str
    carrier: int | None = None
    language: str | None = None
    evidence: Evidence | None = None


class PersonRole(enum.Enum):
    AUTHOR = "author"
    TRANSLATOR = "translator"
    EDITOR = "editor"
    PHOTOGRAPHER = "photographer"
    ILLUSTRATOR = "illustrator"
    CORRESPONDENT = "correspondent"
    AGENCY = "agency"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody (or an agency) named in the byline, as printed."""

    name: str
    role: PersonRole = PersonRole.AUTHOR
    url: str | None = None
    evidence: Evidence | None = None


class NoteKind(enum.Enum):
    GLOSS = "gloss"
    DEFINITION = "definition"
    COMMENT = "comment"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Words a translator or an editor added; no longer part of the prose.

    by: `translator` or `editor`. carrier: index into `Article.carriers`, None where not known.
    start, end: the words of the block's text it belongs to; equal where it is anchored at a point.
    signature: how it was signed in print («прим. ред.»), None when recognised by its brackets alone.
    """

    text: str
    by: str
    kind: NoteKind = NoteKind.COMMENT
    carrier: int | None = None
    start: int = 0
    end: int = 0
    signature: str | None = None
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link inside a block: offsets into the block's text, absolute http(s) address."""

    start: int
    end: int
    url: str


class BlockKind(enum.Enum):
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    RUN_IN_HEADING = "run-in-heading"
    LIST = "list"
    QUOTATION = "quotation"
    IMAGE = "image"
    EMBED = "embed"
    TABLE = "table"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One block of the body, in reading order.

    text: plain text, white space folded; a list's items and a table's rows are also in `items`, joined by newlines here.
    level: of a heading, 2 to 6. ordered: of a list. image: index into `Article.images`, for image blocks.
    url: of an embed.
    """

    kind: BlockKind
    text: str = ""
    level: int | None = None
    ordered: bool = False
    items: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    links: tuple[Link, ...] = ()
    notes: tuple[Note, ...] = ()
    image: int | None = None
    url: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """A picture of the article. agency and photographer are split from the credit line where it names them.

    url: empty for a captioned picture whose address only a script knows.
    """

    url: str
    caption: str | None = None
    alt: str | None = None
    credit: str | None = None
    agency: str | None = None
    photographer: str | None = None
    width: int | None = None
    height: int | None = None
    evidence: Evidence | None = None


class RightsStatus(enum.Enum):
    """Closed vocabulary, after rightsstatements.org and Creative Commons.

    OPEN_ACCESS is not public domain: a text "in open access" may be read by all and is still somebody's.
    """

    IN_COPYRIGHT = "in-copyright"
    OPEN_ACCESS = "open-access"
    LICENSED = "licensed"
    PUBLIC_DOMAIN = "public-domain"
    NO_COPYRIGHT_OTHER = "no-copyright-other"
    UNDETERMINED = "undetermined"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rights:
    """Who owns the text, and the sentence that says so.

    holder: None where none is named. line: the rights line verbatim, None where the page has none.
    licence_url: of a licence, else of the terms that the page links to for machines (RSL, TDMRep); as the page gives it, never made from
    a licence's name.
    mining_reserved: whether text and data mining is reserved, in the words of TDMRep or RSL; None where the page does not say.
    reason: why the status is what it is, when it is undetermined.
    """

    status: RightsStatus = RightsStatus.UNDETERMINED
    holder: str | None = None
    line: str | None = None
    licence_url: str | None = None
    mining_reserved: bool | None = None
    reason: str | None = None
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginalPublication:
    """The first known link of the chain, as the page names it; each field None where it does not."""

    outlet: str | None = None
    url: str | None = None
    headline: str | None = None
    language: str | None = None
    country: str | None = None
    published_at: dt.datetime | None = None
    published_on: dt.date | None = None
    evidence: Evidence | None = None


class CarrierRole(enum.Enum):
    WROTE = "wrote"
    TRANSLATED = "translated"
    REPUBLISHED = "republished"
    MACHINE_TRANSLATED = "machine-translated"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Carrier:
    """One outlet the text came through. Original first; a tree by `made_from`.

    outlet: id of an outlet we follow, None where we do not. name: as printed.
    made_from: index of the carrier whose text this one passed on; None for the root or where unknown.
    role: UNKNOWN where nobody states it (then a gap says so).
    """

    name: str
    role: CarrierRole = CarrierRole.UNKNOWN
    outlet: str | None = None
    url: str | None = None
    language: str | None = None
    country: str | None = None
    published_at: dt.datetime | None = None
    published_on: dt.date | None = None
    disclaimer: str | None = None
    disclaimer_language: str | None = None
    made_from: int | None = None
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Something looked for and not found, or found contradictory.

    field: the Article's field (`byline`, `published_at`, `rights.holder`, `carriers.2.role`).
    reason: `missing`, `contradictory`, `unreadable` or `not-stated`. detail: one sentence for a person, in English.
    """

    field: str
    reason: str = "missing"
    detail: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One text of one outlet.

    url: where it was fetched. canonical_url: its identity; the page's own canonical address, cleaned of tracking.
    outlet: id of the outlet whose page it is, None when read alone.
    language: what the text is in (detected). declared_language: what the page says it is in.
    published_at with published_offset_minutes as printed, or published_on alone where only the day is known.
    body: blocks in reading order, without headline and standfirst, without notes in the prose.
    method: which reader decided the body. paywalled, withdrawn: as the page says.
    """

    url: str
    canonical_url: str
    outlet: str | None = None
    language: str | None = None
    declared_language: str | None = None
    headline: SignedText | None = None
    kicker: str | None = None
    standfirst: SignedText | None = None
    byline: tuple[Person, ...] = ()
    dateline: str | None = None
    published_at: dt.datetime | None = None
    published_offset_minutes: int | None = None
    published_on: dt.date | None = None
    modified_at: dt.datetime | None = None
    section: str | None = None
    keywords: tuple[str, ...] = ()
    body: tuple[Block, ...] = ()
    images: tuple[Image, ...] = ()
    rights: Rights = Rights()
    original: OriginalPublication | None = None
    carriers: tuple[Carrier, ...] = ()
    paywalled: bool = False
    withdrawn: bool = False
    gaps: tuple[Gap, ...] = ()
    method: str | None = None

    @property
    def text(self) -> str:
        """Plain text of the body: blocks joined by an empty line, notes and images left out."""
        return "\n\n".join(
            block.text for block in self.body if block.text and block.kind is not BlockKind.IMAGE
        )
