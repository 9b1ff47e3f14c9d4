"""One page's way to an article: decode, parse, choose the body, then every reader in turn, and the chain at the end."""

from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.press.extract.body.body import Body, choose_body
from dragoman.press.extract.body.pieces import Piece
from dragoman.press.extract.dates.dates import ReadDates, read_dates
from dragoman.press.extract.heading.headline import ReadHeadline, read_headline
from dragoman.press.extract.heading.section import read_section
from dragoman.press.extract.origin.chain import Chain
from dragoman.press.extract.origin.sources import Source, headline_source
from dragoman.press.extract.origin.told import Told
from dragoman.press.extract.outlets.known import outlets_of
from dragoman.press.extract.page.decode import Decoded, Unreadable, decoded
from dragoman.press.extract.page.language import ReadLanguage, read_language
from dragoman.press.extract.page.layout import lay_out
from dragoman.press.extract.page.outside import Outside
from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.page.structured import read_structured
from dragoman.press.extract.people.byline import ReadByline, read_byline
from dragoman.press.extract.pictures.images import ReadImages, read_images
from dragoman.press.extract.prose.blocks import build_blocks
from dragoman.press.extract.prose.dateline import take_dateline
from dragoman.press.extract.prose.embeds import read_embeds
from dragoman.press.extract.prose.footnotes import take_standing_notes
from dragoman.press.extract.prose.marks import read_marks
from dragoman.press.extract.prose.prose import Around, prose
from dragoman.press.extract.prose.standfirst import ReadStandfirst, read_standfirst
from dragoman.press.extract.provenance import Provenance, read_provenance
from dragoman.press.extract.rights.status import (
    canonical_url,
    is_paywalled,
    is_withdrawn,
    keywords,
)
from dragoman.press.extract.wording.likeness import plain
from dragoman.press.extract.wording.words import words_of
from dragoman.press.record import (
    Article,
    Gap,
    Outlet,
    Page,
    SignedText,
)


@dataclass(frozen=True, kw_only=True)
class _Laid:
    """A page laid out with its body chosen: what `read` starts from."""

    sheet: Sheet
    body: Body
    language: ReadLanguage
    decoded: Decoded


def visible_text(page: Page) -> str:
    """The page's visible text, which evidence offsets point into: NFC, white space folded, one line per block.

    The same page always gives the same text. Raises Unreadable as `read` does.
    """
    return lay_out(decoded(page).text)[1].text


def read(page: Page, *, outlet: Outlet | None = None, outlets: Sequence[Outlet] = ()) -> Article:
    """Understand a page: its article with its provenance, every statement with its evidence, what is missing as gaps.

    outlet: whose page it is, None when read alone. outlets: all we follow, to be recognised where the page names them.

    Raises Unreadable, and nothing else, for what is no article page: empty, binary, PDF, or without any text or headline.
    """
    laid = _lay(page, outlet, outlets)
    try:
        headline = read_headline(laid.sheet, laid.body.start)
        pieces = _without_headline(laid.body.pieces, headline)
        if not pieces and not headline.text:
            raise Unreadable("There is no article on this page: neither a headline nor a text was found.")
        return _Reading(laid, headline, pieces).article()
    finally:
        laid.sheet.tree.forget()


def _lay(page: Page, outlet: Outlet | None, outlets: Sequence[Outlet]) -> _Laid:
    characters = decoded(page)
    tree, visible = lay_out(characters.text)
    data = read_structured(tree, page.url)
    body = choose_body(tree, visible, data)
    language = read_language(body.text or visible.text[:4000], tree, data)
    sheet = Sheet(
        page=page,
        tree=tree,
        visible=visible,
        data=data,
        words=words_of((language.detected, language.declared)),
        language=language.detected,
        outlet=outlet,
        outlets=outlets,
    )
    return _Laid(sheet=sheet, body=body, language=language, decoded=characters)


def _without_headline(pieces: Sequence[Piece], headline: ReadHeadline) -> tuple[Piece, ...]:
    """The body without a repetition of the headline at its beginning."""
    wanted = plain(headline.text)
    return tuple(p for n, p in enumerate(pieces) if not (n < 3 and wanted and plain(p.text) == wanted))


class _Reading:
    """The readers' results for one page, each asked once, in an order where every one finds what it needs."""

    def __init__(self, laid: _Laid, headline: ReadHeadline, pieces: tuple[Piece, ...]) -> None:
        self.laid, self.sheet, self.headline = laid, laid.sheet, headline
        sheet, anchor, body = laid.sheet, headline.element, laid.body
        outlet, followed = sheet.outlet, sheet.outlets
        self.outlets = outlets_of(followed if outlet is None or outlet in followed else [*followed, outlet])
        self.byline: ReadByline = read_byline(sheet, anchor, body.start, body.end)
        self.dates: ReadDates = read_dates(sheet, anchor, body.start, body.end)
        self.images: ReadImages = read_images(sheet, anchor, body.start, body.end)
        self.standfirst: ReadStandfirst = read_standfirst(sheet, anchor, pieces, self.images.texts)
        self.marks = read_marks(sheet, body.start, body.end)
        embeds = read_embeds(sheet, body.start, body.end)
        around = Around(
            headline=headline,
            standfirst=self.standfirst,
            byline=self.byline,
            images=self.images,
            marks=self.marks,
            embeds=embeds,
        )
        self.pieces = prose(sheet, pieces, around)
        built = build_blocks(sheet, self.pieces, self.images, self.marks, embeds, self.byline.persons)
        noted = take_standing_notes(built, sheet.words)
        self.dateline, self.blocks = take_dateline(sheet, noted, self.standfirst.text)
        self.prose = [
            *((p.start, p.end) for p in self.pieces if p.start is not None and p.end is not None),
            *self.images.texts,
        ]

    def article(self) -> Article:
        """The whole article."""
        sheet, body = self.sheet, self.laid.body
        title, from_headline = headline_source(
            sheet, self.headline.text, self._headline_start(), self.outlets
        )
        found = self._provenance(from_headline)
        chain, lead, blocks = found.chain, found.standfirst, found.blocks
        withdrawn = is_withdrawn(sheet, title, "\n\n".join(block.text for block in blocks))
        if withdrawn:
            lead, blocks = None, ()
        when, modified = self.dates.published, self.dates.modified
        text = "\n\n".join(block.text for block in blocks)
        return Article(
            url=sheet.page.url,
            canonical_url=canonical_url(sheet),
            outlet=sheet.outlet.id if sheet.outlet else None,
            language=self.laid.language.detected,
            declared_language=self.laid.language.declared,
            headline=self._signed_headline(title, chain),
            kicker=self.headline.kicker,
            standfirst=lead,
            byline=self.byline.persons,
            dateline=self.dateline,
            published_at=when.at if when else None,
            published_offset_minutes=when.offset_minutes if when else None,
            published_on=when.on if when and when.at is None else None,
            modified_at=modified.at if modified else None,
            section=read_section(sheet, self.headline.element, self.headline.text),
            keywords=keywords(sheet),
            body=blocks,
            images=self.images.images,
            rights=found.rights,
            original=chain.original,
            carriers=chain.carriers,
            paywalled=is_paywalled(sheet, body.start, body.end),
            withdrawn=withdrawn,
            gaps=self._gaps(chain, found.gaps, text, withdrawn=withdrawn),
            method=body.method,
        )

    def _headline_start(self) -> int | None:
        return self.headline.element.start if self.headline.element is not None else None

    def _signed_headline(self, title: str, chain: Chain) -> SignedText | None:
        if not title:
            return None
        carrier = len(chain.carriers) - 1
        return SignedText(text=title, carrier=carrier, evidence=self.headline.evidence)

    def _provenance(self, from_headline: Source | None) -> Provenance:
        """Origin and rights, with the standfirst and the blocks that know their carriers."""
        start, body, when = self._headline_start(), self.laid.body, self.dates.published
        low = start if start is not None else body.start or 0
        begins = [piece.start for piece in self.pieces if piece.start is not None]
        ends = [piece.end for piece in self.pieces if piece.end is not None]
        begin, end = min(begins, default=body.start), max(ends, default=body.end)
        outside = Outside(self.sheet, self.prose, low=low, start=begin, end=end)
        told = Told(
            headline=from_headline,
            standfirst=self.standfirst.text,
            standfirst_at=self.standfirst.start,
            standfirst_evidence=self.standfirst.evidence,
            persons=self.byline.persons,
            fused_at=self.byline.fused.start if self.byline.fused is not None else None,
            published_at=when.at if when else None,
            published_on=when.on if when and when.at is None else None,
        )
        return read_provenance(self.sheet, self.blocks, outside, told, self.outlets)

    def _gaps(self, chain: Chain, rights: Sequence[Gap], text: str, *, withdrawn: bool) -> tuple[Gap, ...]:
        """What was sought and not found; a page that says its article was withdrawn is not asked for its text."""
        found = [*self.laid.decoded.gaps, *self.sheet.tree.gaps]
        if self.sheet.data.ld.repaired:
            detail = "The page's JSON-LD is broken; what could be read of it was."
            found.append(Gap(field="json-ld", reason="unreadable", detail=detail))
        found += [*self.laid.language.gaps, *self.byline.gaps, *self.dates.gaps, *rights, *chain.gaps]
        if not self.headline.text:
            found.append(Gap(field="headline", detail="The page has no headline."))
        if not text and not withdrawn:
            found.append(Gap(field="body", detail="No text of an article was found on the page."))
        return tuple(found)
