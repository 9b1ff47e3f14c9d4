"""One page's way to an article: decode, parse, choose the body, then every reader in turn, and the chain at the end."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dragoman.press.extract.blocks import build_blocks
from dragoman.press.extract.body import Body, choose_body
from dragoman.press.extract.byline import ReadByline, read_byline
from dragoman.press.extract.chain import Chain, Own, read_chain
from dragoman.press.extract.dateline import take_dateline
from dragoman.press.extract.dates import ReadDates, read_dates
from dragoman.press.extract.decode import Decoded, Unreadable, decoded
from dragoman.press.extract.footnotes import take_standing_notes
from dragoman.press.extract.headline import ReadHeadline, plain, read_headline
from dragoman.press.extract.images import ReadImages, read_images
from dragoman.press.extract.known import Outlets, same_name
from dragoman.press.extract.language import ReadLanguage, read_language
from dragoman.press.extract.layout import lay_out
from dragoman.press.extract.marks import read_marks
from dragoman.press.extract.pieces import Piece
from dragoman.press.extract.prose import Around, prose
from dragoman.press.extract.rights import Line, lines_outside, read_rights
from dragoman.press.extract.sheet import Sheet
from dragoman.press.extract.sources import (
    Source,
    disclaimer_sources,
    headline_source,
    line_sources,
    linked_originals,
    note_sources,
    signer,
    written_sources,
)
from dragoman.press.extract.standfirst import ReadStandfirst, read_standfirst
from dragoman.press.extract.status import (
    canonical_url,
    is_paywalled,
    is_withdrawn,
    keywords,
    section,
)
from dragoman.press.extract.structured import read_structured
from dragoman.press.extract.words import words_of
from dragoman.press.record import (
    Article,
    Block,
    BlockKind,
    CarrierRole,
    Evidence,
    Gap,
    Note,
    Outlet,
    Page,
    PersonRole,
    SignedText,
)

MAX_DISCLAIMER_CHARACTERS = 700


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
    headline = read_headline(laid.sheet)
    pieces = _without_headline(laid.body.pieces, headline)
    if not pieces and not headline.text:
        raise Unreadable("There is no article on this page: neither a headline nor a text was found.")
    return _Reading(laid, headline, pieces).article()


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
        self.outlets = Outlets([*laid.sheet.outlets, *([sheet.outlet] if sheet.outlet else [])])
        self.byline: ReadByline = read_byline(sheet, anchor, body.start, body.end)
        self.dates: ReadDates = read_dates(sheet, anchor, body.start, body.end)
        self.images: ReadImages = read_images(sheet, anchor, body.start, body.end)
        self.standfirst: ReadStandfirst = read_standfirst(sheet, anchor, pieces)
        self.marks = read_marks(sheet, body.start, body.end)
        around = Around(
            headline=headline,
            standfirst=self.standfirst,
            byline=self.byline,
            images=self.images,
            marks=self.marks,
        )
        self.pieces = prose(sheet, pieces, around)
        built = build_blocks(sheet, self.pieces, self.images, self.marks)
        self.dateline, self.blocks = take_dateline(take_standing_notes(built, sheet.words))
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
        outside = list(lines_outside(sheet, self.prose))
        chain = self._chain(from_headline, outside)
        rights = read_rights(sheet, self.prose, body_end=body.end, carried=chain.carried)
        if (
            len(chain.carriers) == 1
            and chain.carriers[0].role is CarrierRole.UNKNOWN
            and rights.rights.holder
        ):
            chain = self._chain(from_headline, outside, holder=rights.rights.holder)
        lead, blocks = self._lead(chain)
        blocks = self._with_carriers(blocks, chain)
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
            section=section(sheet),
            keywords=keywords(sheet),
            body=blocks,
            images=self.images.images,
            rights=rights.rights,
            original=chain.original,
            carriers=chain.carriers,
            paywalled=is_paywalled(sheet, body.end),
            withdrawn=withdrawn,
            gaps=self._gaps(chain, rights.gaps, text, withdrawn=withdrawn),
            method=body.method,
        )

    def _headline_start(self) -> int | None:
        return self.headline.element.start if self.headline.element is not None else None

    def _signed_headline(self, title: str, chain: Chain) -> SignedText | None:
        if not title:
            return None
        carrier = len(chain.carriers) - 1
        return SignedText(text=title, carrier=carrier, evidence=self.headline.evidence)

    def _chain(
        self, from_headline: Source | None, outside: list[Line], *, holder: str | None = None
    ) -> Chain:
        sheet, words = self.sheet, self.sheet.words
        disclaimers = self._disclaimers(outside)
        places = self._places(self.blocks)
        sources = [
            *([from_headline] if from_headline else []),
            *written_sources(sheet, self.blocks, places, self.outlets),
            *self._standfirst_sources(),
            *linked_originals(sheet, self.outlets, self.prose),
            *line_sources(sheet, self._near(outside), self.outlets),
            *note_sources(sheet, self.blocks, self.outlets),
            *disclaimer_sources(sheet, disclaimers, self.outlets),
        ]
        when = self.dates.published
        own = Own(
            published_at=when.at if when else None,
            published_on=when.on if when and when.at is None else None,
            translators=any(person.role is PersonRole.TRANSLATOR for person in self.byline.persons),
            byline=any(person.role is not PersonRole.AGENCY for person in self.byline.persons),
            rights_holder=holder,
            machine=next(
                (line for line in outside if words.pattern("machine_words").search(line.text)), None
            ),
            republished=next(
                (
                    line
                    for line in outside
                    if len(line.text) < 160 and words.pattern("republished_words").match(line.text)
                ),
                None,
            ),
            translated=next(
                (line for line in outside if words.pattern("translated_words").match(line.text)), None
            ),
        )
        return read_chain(sheet, sources, own, self.outlets, disclaimers)

    def _near(self, lines: Sequence[Line]) -> list[Line]:
        """Lines close enough to headline and text to speak of this article."""
        start, end = self._headline_start(), self.laid.body.end
        begin = self.laid.body.start or 0
        low = (start if start is not None else begin) - 500
        return [
            line
            for line in lines
            if low <= line.start <= (end or low) + 2500 and not begin < line.start < (end or begin) - 20
        ]

    def _standfirst_sources(self) -> list[Source]:
        """ "…, writes X" in the standfirst."""
        if not self.standfirst.text:
            return []
        block = Block(kind=BlockKind.PARAGRAPH, text=self.standfirst.text)
        return list(written_sources(self.sheet, [block], [self.standfirst.start], self.outlets))

    def _disclaimers(self, outside: list[Line]) -> list[Line]:
        pattern = self.sheet.words.pattern("disclaimer_words")
        return [
            line
            for line in outside
            if 25 < len(line.text) <= MAX_DISCLAIMER_CHARACTERS and pattern.search(line.text)
        ]

    def _places(self, blocks: Sequence[Block]) -> list[int | None]:
        """Where each block begins in the visible text; None for one that is not found there."""
        places: list[int | None] = []
        at = self.laid.body.start or 0
        for block in blocks:
            found = self.sheet.visible.find(block.text[:60], at) if block.text else None
            places.append(found[0] if found else None)
            at = found[1] if found else at
        return places

    def _lead(self, chain: Chain) -> tuple[SignedText | None, tuple[Block, ...]]:
        """The standfirst with the carrier whose words it is, and the blocks without it.

        A carrier's lead is what stands in front of a byline fused into the text, as far as it names the original.
        """
        if self.standfirst.text:
            text, evidence = self.standfirst.text, self.standfirst.evidence
            writes = bool(self._standfirst_sources())
            carrier = 0 if not chain.carried else (chain.lead if writes else None)
            return SignedText(text=text, carrier=carrier, evidence=evidence), self.blocks
        fused = self.byline.fused
        if not chain.carried or fused is None:
            return None, self.blocks
        before = []
        for block, place in zip(self.blocks, self._places(self.blocks), strict=True):
            if block.kind is BlockKind.IMAGE or (place is not None and place < fused.start):
                before.append((block, place))
                continue
            break
        texts = [(block, place) for block, place in before if block.text and place is not None]
        named = chain.original.outlet if chain.original else None
        if not texts or not named or not any(named in block.text for block, _ in texts):
            return None, self.blocks
        first, (last, at) = texts[0][1] or 0, texts[-1]
        evidence = Evidence(source="visible", start=first, end=(at or 0) + len(last.text))
        lead = SignedText(text="\n".join(b.text for b, _ in texts), carrier=chain.lead, evidence=evidence)
        pictures = tuple(block for block, _ in before if block.kind is BlockKind.IMAGE)
        return lead, (*pictures, *self.blocks[len(before) :])

    def _with_carriers(self, blocks: Sequence[Block], chain: Chain) -> tuple[Block, ...]:
        """Notes attributed to the carrier that signed them; else a translator's to the last that translated, an editor's to the page's own."""
        return tuple(
            block
            if not block.notes
            else replace(block, notes=tuple(self._attributed(note, chain) for note in block.notes))
            for block in blocks
        )

    def _attributed(self, note: Note, chain: Chain) -> Note:
        """A note signed by a carrier that translated is a translator's, whatever the signature calls itself."""
        number = self._noter(note, chain)
        translated = chain.carriers[number].role is CarrierRole.TRANSLATED
        named = signer(note.signature or "", self.sheet) is not None
        return replace(note, carrier=number, by="translator" if named and translated else note.by)

    def _noter(self, note: Note, chain: Chain) -> int:
        name = signer(note.signature or "", self.sheet)
        if name:
            for number, carrier in enumerate(chain.carriers):
                if same_name(name, carrier.name):
                    return number
        translated = [n for n, c in enumerate(chain.carriers) if c.role is CarrierRole.TRANSLATED]
        return translated[-1] if translated and note.by == "translator" else len(chain.carriers) - 1

    def _gaps(self, chain: Chain, rights: Sequence[Gap], text: str, *, withdrawn: bool) -> tuple[Gap, ...]:
        """What was sought and not found. A page that says its article was withdrawn is not asked for the rest of it."""
        found = [*self.laid.decoded.gaps, *self.sheet.tree.gaps]
        if self.sheet.data.ld.repaired:
            detail = "The page's JSON-LD is broken; what could be read of it was."
            found.append(Gap(field="json-ld", reason="unreadable", detail=detail))
        if withdrawn:
            return tuple(found)
        found += [*self.laid.language.gaps, *self.byline.gaps, *self.dates.gaps, *rights, *chain.gaps]
        if not self.headline.text:
            found.append(Gap(field="headline", detail="The page has no headline."))
        if not text:
            found.append(Gap(field="body", detail="No text of an article was found on the page."))
        return tuple(found)
