"""Which of the chosen pieces are prose, and which are matter around it: kicker, byline, captions, embeds, teasers, rights and sharing lines.

The block model takes a little of all that along and drops headings here and there; both are mended here, piece by piece, with what the
other readers know of the page.
"""

import functools
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from dragoman.press.extract.body.pieces import Piece
from dragoman.press.extract.dates.datewords import printed_dates
from dragoman.press.extract.heading.headline import ReadHeadline
from dragoman.press.extract.page.sheet import Sheet, host_of
from dragoman.press.extract.page.tree import Element
from dragoman.press.extract.people.byline import ReadByline
from dragoman.press.extract.people.people import without_byline_words
from dragoman.press.extract.pictures.images import ReadImages
from dragoman.press.extract.pictures.nextarticle import next_article
from dragoman.press.extract.prose.embeds import Embed
from dragoman.press.extract.prose.marks import FootnoteMark
from dragoman.press.extract.prose.matter import (
    SENTENCE,
    SHORT,
    is_linked_list,
    is_short_disclaimer,
    is_statement,
    is_tail,
    is_teaser,
    spots_of,
)
from dragoman.press.extract.prose.rows import rows_of
from dragoman.press.extract.prose.standfirst import ReadStandfirst
from dragoman.press.extract.wording.likeness import plain
from dragoman.press.extract.wording.spotting import is_unspaced

NAMING = 80
MAX_HEADS = 2
"""How many headings are left out at the end; a text that ends in more is a gallery."""

_ASIDE = re.compile(
    r"related|sidebar|promo|newsletter|comment|widget|most-?read|recommend|teaser|share|footer|nav|menu|cookie|consent"
)
_BIO = re.compile(
    r"(?:^|[\s_-])(?:author|writer|contributor|autor|auteur)[\w-]*[_-](?:bio|box|info|card|about|desc)|(?:^|[\s_-])(?:bio|biography|about-?(?:the-?)?author|author)(?:$|[\s_-])"
)
LONGEST_BIO = 400
_UNSEEN = re.compile(r"visually-?hidden|sr-?only|screen-?reader")


@dataclass(frozen=True, kw_only=True)
class Around:
    """What the other readers found around the prose."""

    headline: ReadHeadline
    standfirst: ReadStandfirst
    byline: ReadByline
    images: ReadImages
    marks: tuple[FootnoteMark, ...]
    embeds: tuple[Embed, ...] = ()

    @functools.cached_property
    def spans(self) -> list[tuple[int, int]]:
        """Where they stand in the visible text, in order."""
        found = [
            *self.images.texts,
            *self.byline.credits,
            *((mark.note_start, mark.note_end) for mark in self.marks),
            *((embed.start, embed.end) for embed in self.embeds if embed.end > embed.start),
        ]
        if self.standfirst.text:
            found.append((self.standfirst.start, self.standfirst.end))
        return sorted(found)

    def cover(self, start: int, end: int) -> bool:
        """Whether one of them holds the whole span."""
        return any(end <= stop for _, stop in self.spans[: bisect_right(self.spans, (start, end + 10**9))])

    @functools.cached_property
    def names(self) -> frozenset[str]:
        """The persons of the byline and the standfirst, as plain words."""
        return frozenset(
            {plain(person.name) for person in self.byline.persons} | {plain(self.standfirst.text)} - {""}
        )


def prose(sheet: Sheet, pieces: Sequence[Piece], around: Around) -> tuple[Piece, ...]:
    """The pieces that are prose, in order; all of them where nothing would be left."""
    kept: list[Piece] = []
    pieces = _before_next(sheet, pieces, around)
    for piece in _with_tables(sheet, list(_with_headings(sheet, pieces))):
        left = _unfused(sheet, piece, around.byline)
        if left is None or _is_around(sheet, left, around, first=len(kept) < 3):
            continue
        if left.tag != "head" or not _is_foreign_heading(sheet, left, around, opens=not kept):
            kept.append(left)
    heads = 0
    while len(kept) > 1 and _is_behind(sheet, kept[-1], around) and heads <= MAX_HEADS:
        heads += kept.pop().tag == "head"
    last = [piece for piece in kept[-3:] if len(piece.text) > SHORT or not is_statement(sheet, piece)]
    kept[-3:] = last or kept[-3:]
    if len(kept) > 1 and (is_statement(sheet, kept[0]) or is_short_disclaimer(sheet, kept[0])):
        kept.pop(0)
    return tuple(kept) if kept else tuple(pieces)


def _is_behind(sheet: Sheet, piece: Piece, around: Around) -> bool:
    """Whether a last piece is matter behind the text."""
    return is_tail(sheet, piece) or is_statement(sheet, piece) or _is_about_author(sheet, piece, around)


def _before_next(sheet: Sheet, pieces: Sequence[Piece], around: Around) -> Sequence[Piece]:
    """The pieces before the page's next article."""
    placed = [piece for piece in pieces if piece.end is not None and piece.tag == "p"]
    begin = next((piece.end for piece in placed if _length(piece.text) >= SHORT), None)
    cut = next_article(sheet, around.headline.element, begin) if begin is not None else None
    if cut is None:
        return pieces
    return [piece for piece in pieces if piece.start is None or piece.start < cut]


def _length(text: str) -> int:
    """Characters, those of East Asian scripts counted as three."""
    return len(text) * 3 if is_unspaced(text[:1] or " ") or "가" <= text[:1] <= "힣" else len(text)


def _is_around(sheet: Sheet, piece: Piece, around: Around, *, first: bool) -> bool:
    short = len(piece.text) < SHORT
    if piece.start is not None and piece.end is not None:
        if around.cover(piece.start, piece.end):
            return True
        above = around.headline.element
        if short and above is not None and piece.end <= above.start:
            return True
        if around.marks and (_is_notes_heading(piece, around.marks) or _covers_mark(piece, around.marks)):
            return True
    if first and len(piece.text) < NAMING and _is_date(sheet, piece.text, around.byline):
        return True
    if first and len(piece.text) < 60 and piece.text[:1] in "·•|–—►▶":
        return True
    limit = max(SHORT, len(around.standfirst.text) + 20)
    if len(piece.text) < limit and plain(piece.text) in around.names:
        return True
    if piece.tag == "list" and (
        is_linked_list(sheet, piece) or (first and _is_byline_list(sheet, piece, around))
    ):
        return True
    return (first and short and _is_byline(sheet, piece, around.byline)) or is_teaser(sheet, piece)


def _is_byline_list(sheet: Sheet, piece: Piece, around: Around) -> bool:
    """A list over the text of short items, one of which is a date or a name of the byline: "18 March · Ada Crane · 4219 views"."""
    if any(len(item) > NAMING or SENTENCE.search(item) for item in piece.items):
        return False
    return any(
        _is_date(sheet, item, around.byline) or any(name in plain(item) for name in around.names)
        for item in piece.items
    )


def _is_about_author(sheet: Sheet, piece: Piece, around: Around) -> bool:
    """A last piece that tells who the author is: it opens with the name, is a line with it, or stands in a box called so."""
    text = piece.text
    if piece.tag != "p" or len(text) > LONGEST_BIO:
        return False
    names = [person.name for person in around.byline.persons if " " in person.name or len(person.name) > 9]
    if any(text.startswith(name) for name in names):
        return True
    if (
        len(text) <= NAMING
        and not SENTENCE.search(text)
        and any(name.lower() in text.lower() for name in names)
    ):
        return True
    owner = sheet.visible.owner_at(piece.start) if piece.start is not None else None
    above = (owner, *owner.ancestors()) if owner is not None else ()
    return any(_BIO.search(f"{el.tag} {el.names}") for _, el in zip(range(4), above, strict=False))


def _is_foreign_heading(sheet: Sheet, piece: Piece, around: Around, *, opens: bool) -> bool:
    """A heading for screen readers only, or one that leads to another page of the site; in front of the text one that says the headline
    again or is printed several times."""
    if piece.start is None or piece.end is None:
        return False
    if any(_UNSEEN.search(el.names) for el in sheet.headings.starting(piece.start, piece.start + 1)):
        return True
    if opens and (_says_headline(piece, around) or _is_printed_again(sheet, piece)):
        return True
    owner = sheet.visible.owner_at(piece.start)
    around_it = next((el for el in owner.ancestors() if el.tag == "a"), None)
    if around_it is not None and _leads_away(sheet, around_it):
        return True
    return any(
        el.end >= piece.end - 2 and el.start <= piece.start + 2 and _leads_away(sheet, el)
        for el in sheet.links.starting(piece.start, piece.start + 3)
    )


def _says_headline(piece: Piece, around: Around) -> bool:
    title = set(plain(around.headline.text).split())
    return bool(title) and 4 * len(title.intersection(plain(piece.text).split())) >= 3 * len(title)


def _is_printed_again(sheet: Sheet, piece: Piece) -> bool:
    same = [el for el in sheet.headings.elements if sheet.text_of(el) == piece.text]
    return len(piece.text) < NAMING and len(same) > 1


def _leads_away(sheet: Sheet, link: Element) -> bool:
    """Whether a link leads to another page of the same site."""
    url = sheet.data.absolute(link.get("href")) or ""
    return (
        not link.get("href").startswith("#")
        and host_of(url) == sheet.host
        and url.split("#")[0] != sheet.page.url
    )


def _covers_mark(piece: Piece, marks: Sequence[FootnoteMark]) -> bool:
    """A list that begins with a note of the page's apparatus holds nothing but notes."""
    return piece.tag == "list" and any(abs((piece.start or 0) - mark.note_start) <= 3 for mark in marks)


def _is_notes_heading(piece: Piece, marks: Sequence[FootnoteMark]) -> bool:
    first = min(mark.note_start for mark in marks)
    return piece.end is not None and 0 <= first - piece.end <= 5 and len(piece.text) <= 30


def _is_byline(sheet: Sheet, piece: Piece, byline: ReadByline) -> bool:
    """A short line that is the byline and nothing else."""
    if not byline.persons:
        return False
    rest, introduced = without_byline_words(piece.text, sheet.words)
    name = byline.persons[0].name
    before = piece.text.removesuffix(name).rstrip()
    if len(piece.text) <= NAMING and len(before) < len(piece.text) and before.endswith((":", "：")):
        return True
    named = rest.startswith(name)
    return named and (introduced or len(rest) <= 60) and not SENTENCE.search(rest)


def _is_date(sheet: Sheet, text: str, byline: ReadByline) -> bool:
    """A line that prints a date and time and hardly a word beside, names of authors aside."""
    dates = printed_dates(text, sheet.words)
    rest = text
    for date in reversed(dates):
        rest = rest[: date.start] + rest[date.end :]
    for person in byline.persons:
        rest = rest.replace(person.name, "")
    for spot in reversed(spots_of(sheet, rest, "published_words", "updated_words")):
        rest = rest[: spot.start] + rest[spot.end :]
    return bool(dates) and sum(c.isalpha() for c in rest) <= 18 and not SENTENCE.search(text)


def _unfused(sheet: Sheet, piece: Piece, byline: ReadByline) -> Piece | None:
    """The piece without the name that was set in front of it; None where it was nothing but the name."""
    fused = byline.fused
    if fused is None or piece.start is None or piece.end is None or piece.start != fused.start:
        return piece
    name = sheet.text_of(fused)
    if not piece.text.startswith(name):
        return piece
    text = piece.text[len(name) :].lstrip()
    return replace(piece, text=text, tag="p", start=max(piece.start, piece.end - len(text))) if text else None


def _with_headings(sheet: Sheet, pieces: Sequence[Piece]) -> Iterator[Piece]:
    """The pieces with headings that stand directly in front of one of them and were dropped."""
    last: int | None = None
    for piece in pieces:
        if piece.start is not None:
            for heading in sheet.headings.starting(piece.start - 170, piece.start):
                near = 0 < piece.start - heading.end <= 2 and (
                    last is None or 0 <= heading.start - last <= 400
                )
                short = 1 < heading.end - heading.start <= 160 and heading.tag in ("h2", "h3", "h4")
                if near and short and not _is_aside(heading):
                    yield _heading(sheet, heading)
        yield piece
        last = piece.end if piece.end is not None else last


def _with_tables(sheet: Sheet, pieces: Sequence[Piece]) -> Iterator[Piece]:
    """The pieces with tables that stand between two of them and were dropped."""
    low = next(
        (piece.start for piece in pieces if piece.start is not None and len(piece.text) >= SHORT), None
    )
    tables = [] if low is None else [el for el in sheet.tree.find("table") if el.shown and el.start > low]
    last = low or 0
    for piece in pieces:
        if piece.start is not None and piece.end is not None:
            for table in tables:
                between = last <= table.start < table.end <= piece.start
                if between and not _is_aside(table) and _is_beside(sheet, table, piece.start):
                    rows = rows_of(table, sheet.visible)
                    if rows:
                        yield _table(table, rows)
            last = max(last, piece.end)
        yield piece


def _is_beside(sheet: Sheet, table: Element, place: int) -> bool:
    """Whether a table and the paragraph at a place stand in the same element, each perhaps in a box of its own."""
    owner = sheet.visible.owner_at(place)
    holders = {el.order for _, el in zip(range(3), owner.ancestors(), strict=False)}
    return any(el.order in holders for _, el in zip(range(2), table.ancestors(), strict=False))


def _table(element: Element, rows: tuple[tuple[str, ...], ...]) -> Piece:
    text = "\n".join(" ".join(filter(None, row)) for row in rows)
    return Piece(tag="table", text=text, rows=rows, start=element.start, end=element.end)


def _heading(sheet: Sheet, element: Element) -> Piece:
    return Piece(
        tag="head",
        text=sheet.text_of(element),
        level=int(element.tag[1]),
        start=element.start,
        end=element.end,
    )


def _is_aside(element: Element) -> bool:
    return bool(_ASIDE.search(element.names)) or any(
        above.tag in ("aside", "nav", "footer", "header") or _ASIDE.search(above.names)
        for _, above in zip(range(4), element.ancestors(), strict=False)
    )
