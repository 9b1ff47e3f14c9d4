"""The body as typed blocks in reading order, with links, pictures and embeds, built from the chosen pieces and our own page tree."""

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dragoman.press.extract.body.pieces import Piece
from dragoman.press.extract.page.placed import Placed
from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.page.visible import clean
from dragoman.press.extract.pictures.images import ReadImages
from dragoman.press.extract.prose.cutting import without_front
from dragoman.press.extract.prose.embeds import Embed
from dragoman.press.extract.prose.marks import FootnoteMark, hang_marks
from dragoman.press.extract.prose.notes import take_notes
from dragoman.press.record import Block, BlockKind, Link, Person, PersonRole

_KINDS = {
    "head": BlockKind.HEADING,
    "list": BlockKind.LIST,
    "quote": BlockKind.QUOTATION,
    "table": BlockKind.TABLE,
}
_SUBHEAD = re.compile(
    r"sub-?head|sub-?title|cross-?head|inter-?titre|zwischen|ladillo|pod-?zag|medzi|mezi-?titul|heading"
)


class Index:
    """The elements that decide a block's kind, by their place in the visible text."""

    def __init__(self, sheet: Sheet, persons: Sequence[Person]) -> None:
        self._sheet = sheet
        self._persons = persons
        find = sheet.tree.find
        self.bolds = Placed(find("b", "strong"))
        self.quotes = Placed(find("blockquote"))
        self.ordered = Placed(find("ol"))

    @functools.cached_property
    def initials(self) -> dict[str, str]:
        """Initials of the persons who sign the text → by whom a note signed so is."""
        return {
            "".join(word[0] for word in person.name.lower().split()): "translator"
            if person.role is PersonRole.TRANSLATOR
            else "editor"
            for person in self._persons
        }

    @functools.cached_property
    def spans(self) -> Placed:
        """Spans, some of which are called headings."""
        return Placed(self._sheet.tree.find("span"))

    @functools.cached_property
    def translated(self) -> bool:
        """Whether the page speaks of a translation or a translator."""
        text, words = self._sheet.visible.text.lower(), self._sheet.words
        return any(word in text for word in (*words.all("translated_words"), *words.role("translator")))

    @functools.cached_property
    def machine(self) -> bool:
        """Whether the page says that it was translated by machine."""
        text = self._sheet.visible.text.lower()
        return any(word in text for word in self._sheet.words.all("machine_words"))


def build_blocks(
    sheet: Sheet,
    pieces: Sequence[Piece],
    images: ReadImages,
    marks: Sequence[FootnoteMark] = (),
    embeds: Sequence[Embed] = (),
    persons: Sequence[Person] = (),
) -> tuple[Block, ...]:
    """Blocks in reading order. persons: who signs the text. Notes are taken out of the prose; pictures and embeds stand where the page has them."""
    index = Index(sheet, persons)
    placed: list[tuple[float, int, Block]] = []
    at = -1.0
    for number, piece in enumerate(pieces):
        at = float(piece.start) if piece.start is not None else at
        for block in _blocks(sheet, piece, index, marks):
            placed.append((at, number, block))
    if placed:
        low = min((p.start for p in pieces if p.start is not None), default=None)
        placed += _media(images, embeds, low)
    return _in_order(placed)


def _in_order(placed: list[tuple[float, int, Block]]) -> tuple[Block, ...]:
    """Text blocks keep the chosen order; a picture goes before the first text that stands behind it on the page."""
    texts = [row for row in placed if row[1] >= 0]
    media = sorted((row for row in placed if row[1] < 0), key=lambda row: row[0])
    out: list[Block] = []
    for at, _, block in texts:
        while media and media[0][0] <= at:
            out.append(media.pop(0)[2])
        out.append(block)
    return (*out, *(row[2] for row in media))


def _media(
    images: ReadImages, embeds: Sequence[Embed], low: int | None
) -> Iterator[tuple[float, int, Block]]:
    for number, place in enumerate(images.places):
        if place is not None and low is not None and place >= low:
            caption = images.images[number].caption
            yield float(place), -1, Block(kind=BlockKind.IMAGE, text=caption or "", image=number)
    for embed in embeds:
        yield float(embed.start), -1, Block(kind=BlockKind.EMBED, url=embed.url)


def _blocks(sheet: Sheet, piece: Piece, index: Index, marks: Sequence[FootnoteMark]) -> Iterator[Block]:
    kind = _KINDS.get(piece.tag, BlockKind.PARAGRAPH)
    links: tuple[Link, ...] = ()
    level, ordered = piece.level, False
    if piece.start is not None and piece.end is not None:
        kind, level = _kind_on_page(sheet, piece, kind, level, index)
        links = tuple(_links(sheet, piece.text, piece.start, piece.end))
        ordered = kind is BlockKind.LIST and index.ordered.holding(piece.start, piece.start + 1) is not None
    block = Block(
        kind=kind,
        text=piece.text,
        level=level if kind is BlockKind.HEADING else None,
        items=piece.items if kind is BlockKind.LIST else (),
        rows=piece.rows if kind is BlockKind.TABLE else (),
        ordered=ordered,
        links=links,
    )
    for part, offset in _run_in(sheet, block, piece, index):
        place = None if piece.start is None else piece.start + offset
        verbatim = place if _stands_at(sheet, part, place) else None
        if marks and verbatim is not None:
            here = [mark for mark in marks if verbatim <= mark.start < verbatim + len(part.text)]
            part = hang_marks(part, verbatim, here, sheet.words) if here else part
        noted = take_notes(
            part,
            sheet.words,
            place=verbatim,
            translated=lambda: index.translated,
            initials=index.initials,
        )
        if noted.kind is BlockKind.LIST and noted is not part:
            noted = replace(noted, items=tuple(noted.text.split("\n")))
        yield noted


def _stands_at(sheet: Sheet, block: Block, place: int | None) -> bool:
    return place is not None and sheet.visible.text[place : place + len(block.text)] == block.text


def _kind_on_page(
    sheet: Sheet, piece: Piece, kind: BlockKind, level: int | None, index: Index
) -> tuple[BlockKind, int | None]:
    """The kind as the page's mark-up tells it: a paragraph may be a heading or a quotation there."""
    start, end = piece.start or 0, piece.end or 0
    if kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING):
        return kind, level
    heading = next((el for el in sheet.headings.starting(start - 300, start + 1) if el.end > start), None)
    if heading is not None and (kind is BlockKind.HEADING or end <= heading.end):
        return BlockKind.HEADING, int(heading.tag[1])
    if kind is BlockKind.HEADING:
        return kind, level
    if 6 <= end - start <= 60 and piece.text[-1] not in ".:!…»”)" and _is_in_capitals(piece.text):
        return BlockKind.HEADING, 3
    if index.quotes.elements and index.quotes.holding(start, end) is not None:
        return BlockKind.QUOTATION, None
    if end - start <= 100 and piece.text[-1:] not in '.,;:…»”"':
        if index.bolds.holding(start, end) is not None:
            return BlockKind.HEADING, 3
        for span in index.spans.starting(start, start + 1):
            if end <= span.end and _SUBHEAD.search(span.names):
                return BlockKind.HEADING, 3
    return kind, level


def _is_in_capitals(text: str) -> bool:
    """Whether all letters are capitals, and none of a script that has no small ones."""
    return text.isupper() and not any(c.isalpha() and c.lower() == c.upper() for c in text)


def _links(sheet: Sheet, text: str, start: int, end: int) -> Iterator[Link]:
    """Links of the span, found again in the block's text one after the other."""
    at = 0
    for element in sheet.links.starting(start, end):
        href = element.get("href")
        anchor = sheet.text_of(element) if href and not href.startswith("#") else ""
        found = text.find(anchor, at) if anchor else -1
        url = sheet.data.absolute(href) if found >= 0 else None
        if url is not None:
            yield Link(start=found, end=found + len(anchor), url=url)
            at = found + len(anchor)


def _run_in(sheet: Sheet, block: Block, piece: Piece, index: Index) -> Iterator[tuple[Block, int]]:
    """A heading set in bold at the head of a paragraph, apart from the prose it was fused with."""
    if block.kind is not BlockKind.PARAGRAPH or piece.start is None:
        yield block, 0
        return
    bold = next(iter(index.bolds.starting(piece.start, piece.start + 1)), None)
    head = clean(sheet.text_of(bold)) if bold is not None else ""
    fused = fused_heading(block.text, sheet, index) if bold is None else ""
    head = head or fused
    rest = block.text[len(head) :].lstrip()
    closed = head[-1:] in tuple(".:?!؟。")
    capital = rest[:1].isupper() or (rest[:1] == rest[:1].swapcase() and rest[:1].isalpha())
    is_heading = (
        3 <= len(head) <= 80
        and block.text.startswith(head)
        and len(head.split()) <= 10
        and len(rest) >= 60
        and block.text[len(head) : len(head) + 1] == " "
        and ((closed and not rest[:1].islower()) or (capital and head[-1:] not in tuple(",;–—-")))
    )
    if not is_heading and not fused:
        yield block, 0
        return
    cut = len(block.text) - len(rest)
    yield Block(kind=BlockKind.RUN_IN_HEADING, text=head), 0
    yield without_front(block, cut), cut


def fused_heading(text: str, sheet: Sheet, index: Index) -> str:
    """A heading that a machine's translation ran into the paragraph's first sentence: "Limit and ice The regional inspectorate …".

    A function word with a capital in the middle of a sentence begins it, where the word before ends no sentence and is no function
    word itself. Only on pages that say they were translated by machine, where it is a common accident; "" elsewhere.
    """
    stopwords = sheet.words.languages[0].stopwords if sheet.words.languages else frozenset()
    words = text[:120].split(" ")[:9]
    for n in range(1, min(7, len(words) - 1)):
        before, word, after = words[n - 1], words[n], words[n + 1]
        fits = word[:1].isupper() and word.lower() in stopwords and after[:1].islower()
        if fits and before[-1:].isalpha() and before[:1].islower() and before not in stopwords:
            head = " ".join(words[:n])
            fits = head[:1].isupper() and len(text) - len(head) >= 60 and index.machine
            return head if fits else ""
    return ""
