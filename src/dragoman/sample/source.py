"""The articles of the sample press as they were written: TOML into frozen records, nothing guessed.

One file is one article of one outlet, `articles/<outlet>/<slug>.toml`. How it looks on the outlet's site is the layouts'
matter; what a reader should understand of that page is `expected`'s.
"""

import datetime as dt
from dataclasses import dataclass, replace
from pathlib import Path

from dragoman.press.record import BlockKind, CarrierRole, PersonRole, RightsStatus
from dragoman.sample.passages import Passage, passage
from dragoman.sample.tables import SourceError, Table

HERE = Path(__file__).resolve().parent
ARTICLES = HERE / "articles"

WRITTEN_KINDS = frozenset(BlockKind) - {BlockKind.IMAGE, BlockKind.EMBED}


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceByline:
    """Somebody in the byline. printed: how the page says it, where that is more than the name."""

    name: str
    role: PersonRole
    printed: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceImage:
    """A picture. file: name of one of `pictures/`, without its ending. after: number of the block it follows; None for the lead picture."""

    file: str
    caption: str | None
    credit: str | None
    agency: str | None
    photographer: str | None
    alt: str | None
    after: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceCarrier:
    """One outlet of the chain, original first; the last is the outlet whose page it is."""

    name: str
    role: CarrierRole
    outlet: str | None
    url: str | None
    language: str | None
    country: str | None
    published_at: dt.datetime | None
    published_on: dt.date | None
    disclaimer: str | None
    disclaimer_language: str | None
    made_from: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceOriginal:
    """The original publication, as the page names it. link_text: the words of the link to it."""

    outlet: str | None
    url: str | None
    headline: str | None
    language: str | None
    country: str | None
    published_on: dt.date | None
    link_text: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLink:
    """A link inside a block: the words it stands on, and where it leads."""

    text: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceBlock:
    """One block of the body; its text may carry notes, items and rows never do."""

    kind: BlockKind
    passage: Passage
    items: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    level: int
    ordered: bool
    links: tuple[SourceLink, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRevision:
    """What the page says after it was changed; None and empty: as before."""

    modified_at: dt.datetime
    headline: str | None
    standfirst: str | None
    blocks: tuple[SourceBlock, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceArticle:
    """One article as written. published_at keeps its own offset; it, or published_on, or neither."""

    outlet: str
    slug: str
    story: str
    language: str
    headline: str
    kicker: str | None
    standfirst: str | None
    lead: str | None
    dateline: str | None
    section: str | None
    keywords: tuple[str, ...]
    published_at: dt.datetime | None
    published_on: dt.date | None
    modified_at: dt.datetime | None
    rights_line: str | None
    rights_holder: str | None
    rights_status: RightsStatus
    licence_url: str | None
    disclaimer: str | None
    withdrawn: bool
    reprint_of: str | None
    byline: tuple[SourceByline, ...]
    images: tuple[SourceImage, ...]
    carriers: tuple[SourceCarrier, ...]
    original: SourceOriginal | None
    blocks: tuple[SourceBlock, ...]
    revision: SourceRevision | None

    @property
    def key(self) -> str:
        """`outlet/slug`, how files, stories and the desk name it."""
        return f"{self.outlet}/{self.slug}"

    @property
    def day(self) -> dt.date | None:
        """The day of publication as the outlet counts it; None where it is not told."""
        return self.published_at.date() if self.published_at else self.published_on

    def revised(self) -> "SourceArticle":
        """The article as it reads after its revision; itself where it has none."""
        change = self.revision
        if change is None:
            return self
        return replace(
            self,
            headline=change.headline or self.headline,
            standfirst=change.standfirst or self.standfirst,
            blocks=change.blocks or self.blocks,
            modified_at=change.modified_at,
            revision=None,
        )


def read_articles(folder: Path = ARTICLES) -> tuple[SourceArticle, ...]:
    """All articles, by outlet and slug. Raises SourceError for the first file that cannot be used."""
    return tuple(read_article(path) for path in sorted(folder.glob("*/*.toml")))


def read_article(path: Path) -> SourceArticle:
    """Read one file. Raises SourceError, naming file and key."""
    table = Table.of_file(path)
    article = SourceArticle(
        outlet=path.parent.name,
        slug=path.stem,
        story=table.needed("story"),
        language=table.needed("language"),
        headline=table.needed("headline"),
        kicker=table.text("kicker"),
        standfirst=table.text("standfirst"),
        lead=table.text("lead"),
        dateline=table.text("dateline"),
        section=table.text("section"),
        keywords=table.texts("keywords"),
        published_at=table.moment("published_at"),
        published_on=table.day("published_on"),
        modified_at=table.moment("modified_at"),
        rights_line=table.text("rights_line"),
        rights_holder=table.text("rights_holder"),
        rights_status=table.choice("rights_status", RightsStatus) or RightsStatus.UNDETERMINED,
        licence_url=table.text("licence_url"),
        disclaimer=table.text("disclaimer"),
        withdrawn=table.flag("withdrawn"),
        reprint_of=table.text("reprint_of"),
        byline=tuple(_byline(entry) for entry in table.tables("byline")),
        images=tuple(_image(entry) for entry in table.tables("image")),
        carriers=tuple(_carrier(entry, number) for number, entry in enumerate(table.tables("carrier"))),
        original=_original(table.table("original")),
        blocks=tuple(_block(entry) for entry in table.tables("block")),
        revision=_revision(table.table("revision")),
    )
    table.done()
    _check(article, table)
    return article


def _check(article: SourceArticle, table: Table) -> None:
    for field in ("headline", "standfirst", "lead"):
        if "[[" in (getattr(article, field) or ""):
            raise table.error(field, "notes are allowed in blocks only")
    if not article.blocks and not article.withdrawn:
        raise table.error("block", "an article that is not withdrawn needs a body")
    if article.published_at and article.published_on:
        raise table.error("published_on", "give published_at or published_on, not both")
    last = article.carriers[-1] if article.carriers else None
    if last and last.outlet not in (None, article.outlet):
        raise table.error("carrier", f"the last carrier must be {article.outlet!r}, not {last.outlet!r}")


def _byline(table: Table) -> SourceByline:
    entry = SourceByline(
        name=table.needed("name"),
        role=table.choice("role", PersonRole) or PersonRole.AUTHOR,
        printed=table.text("printed"),
    )
    table.done()
    return entry


def _image(table: Table) -> SourceImage:
    entry = SourceImage(
        file=table.needed("file").rsplit("/", 1)[-1].split(".", 1)[0],
        caption=table.text("caption"),
        credit=table.text("credit"),
        agency=table.text("agency"),
        photographer=table.text("photographer"),
        alt=table.text("alt"),
        after=table.number("after"),
    )
    table.done()
    return entry


def _carrier(table: Table, number: int) -> SourceCarrier:
    entry = SourceCarrier(
        name=table.needed("name"),
        role=table.choice("role", CarrierRole) or CarrierRole.UNKNOWN,
        outlet=table.text("outlet"),
        url=table.text("url"),
        language=table.text("language"),
        country=table.text("country"),
        published_at=table.moment("published_at"),
        published_on=table.day("published_on"),
        disclaimer=table.text("disclaimer"),
        disclaimer_language=table.text("disclaimer_language"),
        made_from=table.number("made_from"),
    )
    table.done()
    if entry.made_from is not None and not 0 <= entry.made_from < number:
        raise table.error("made_from", "must be the number of an earlier carrier, counted from 0")
    return entry


def _original(table: Table | None) -> SourceOriginal | None:
    if table is None:
        return None
    entry = SourceOriginal(
        outlet=table.text("outlet"),
        url=table.text("url"),
        headline=table.text("headline"),
        language=table.text("language"),
        country=table.text("country"),
        published_on=table.day("published_on"),
        link_text=table.text("link_text"),
    )
    table.done()
    return entry


def _block(table: Table) -> SourceBlock:
    kind = table.choice("kind", BlockKind) or BlockKind.PARAGRAPH
    if kind not in WRITTEN_KINDS:
        raise table.error("kind", "pictures are written as [[image]]")
    items = table.texts("items")
    rows = table.rows("rows")
    if any("[[" in text for text in items):
        raise table.error("items", "notes are allowed in a block's text only")
    text = table.text("text") or ""
    try:
        placed = passage(text)
    except ValueError as error:
        raise table.error("text", str(error)) from error
    if kind is BlockKind.LIST and not items:
        raise table.error("items", "a list needs items")
    if kind is BlockKind.TABLE and not rows:
        raise table.error("rows", "a table needs rows")
    if kind not in (BlockKind.LIST, BlockKind.TABLE) and not text:
        raise table.error("text", "is missing")
    block = SourceBlock(
        kind=kind,
        passage=placed,
        items=items,
        rows=rows,
        level=table.number("level") or 2,
        ordered=table.flag("ordered"),
        links=tuple(_link(entry, placed.text) for entry in table.tables("links")),
    )
    table.done()
    return block


def _link(table: Table, text: str) -> SourceLink:
    link = SourceLink(text=table.needed("text"), url=table.needed("url"))
    table.done()
    if link.text not in text:
        raise table.error("text", f"{link.text!r} does not stand in the block")
    return link


def _revision(table: Table | None) -> SourceRevision | None:
    if table is None:
        return None
    modified_at = table.moment("modified_at")
    if modified_at is None:
        raise table.error("modified_at", "is missing")
    entry = SourceRevision(
        modified_at=modified_at,
        headline=table.text("headline"),
        standfirst=table.text("standfirst"),
        blocks=tuple(_block(block) for block in table.tables("block")),
    )
    table.done()
    return entry


__all__ = ["SourceArticle", "SourceError", "read_article", "read_articles"]
