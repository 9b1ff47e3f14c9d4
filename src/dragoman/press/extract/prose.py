"""Which of the chosen pieces are prose, and which are matter around it: kicker, byline, captions, teasers, rights and sharing lines.

Trafilatura takes a little of all that along and drops headings here and there; both are mended here, piece by piece, with what the
other readers know of the page.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from dragoman.press.extract.byline import ReadByline
from dragoman.press.extract.datewords import printed_dates
from dragoman.press.extract.headline import ReadHeadline, plain
from dragoman.press.extract.images import ReadImages
from dragoman.press.extract.marks import FootnoteMark
from dragoman.press.extract.people import without_byline_words
from dragoman.press.extract.pieces import Piece
from dragoman.press.extract.sheet import Sheet
from dragoman.press.extract.standfirst import ReadStandfirst
from dragoman.press.extract.tree import Element

SHORT = 120
MATTER = 260

_SENTENCE = re.compile(r"[.!?…。؟][»”\"')\]]*$")
_RIGHTS = re.compile(r"©|\(c\)\s*\d{4}", re.IGNORECASE)
_ASIDE = re.compile(
    r"related|sidebar|promo|newsletter|comment|widget|most-?read|recommend|teaser|share|footer|nav|menu|cookie|consent"
)


@dataclass(frozen=True, kw_only=True)
class Around:
    """What the other readers found around the prose."""

    headline: ReadHeadline
    standfirst: ReadStandfirst
    byline: ReadByline
    images: ReadImages
    marks: tuple[FootnoteMark, ...]


def prose(sheet: Sheet, pieces: Sequence[Piece], around: Around) -> tuple[Piece, ...]:
    """The pieces that are prose, in order; all of them where nothing would be left."""
    kept: list[Piece] = []
    for piece in _with_headings(sheet, pieces):
        left = _unfused(sheet, piece, around.byline)
        if left is not None and not _is_around(sheet, left, around, first=len(kept) < 3):
            kept.append(left)
    while len(kept) > 1 and _is_tail(sheet, kept[-1]):
        kept.pop()
    return tuple(kept) if kept else tuple(pieces)


def _is_around(sheet: Sheet, piece: Piece, around: Around, *, first: bool) -> bool:
    spans = [*around.images.texts, *((mark.note_start, mark.note_end) for mark in around.marks)]
    if around.standfirst.text:
        spans.append((around.standfirst.start, around.standfirst.end))
        if plain(piece.text) == plain(around.standfirst.text):
            return True
    if piece.start is not None and piece.end is not None:
        if any(start <= piece.start and piece.end <= end for start, end in spans):
            return True
        above = around.headline.element
        if above is not None and piece.end <= above.start and len(piece.text) < SHORT:
            return True
        if (around.marks and _is_notes_heading(piece, around.marks)) or any(
            _covers(piece, mark) for mark in around.marks
        ):
            return True
        credit = around.byline.credits
        if any(start <= piece.start and piece.end <= end for start, end in credit):
            return True
    if first and len(piece.text) < 80 and _is_date(sheet, piece.text, around.byline):
        return True
    if first and len(piece.text) < 60 and piece.text[:1] in tuple("·•|–—►▶"):
        return True
    named = any(plain(piece.text) == plain(person.name) for person in around.byline.persons)
    return named or (first and _is_byline(sheet, piece, around.byline)) or _is_teaser(sheet, piece)


def _covers(piece: Piece, mark: FootnoteMark) -> bool:
    """A list that begins with a note of the page's apparatus holds nothing but notes."""
    return piece.tag == "list" and piece.start is not None and abs(piece.start - mark.note_start) <= 3


def _is_notes_heading(piece: Piece, marks: Sequence[FootnoteMark]) -> bool:
    first = min(mark.note_start for mark in marks)
    return piece.end is not None and 0 <= first - piece.end <= 5 and len(piece.text) <= 30


def _is_byline(sheet: Sheet, piece: Piece, byline: ReadByline) -> bool:
    """A short line that is the byline and nothing else."""
    if len(piece.text) > SHORT or not byline.persons:
        return False
    rest, introduced = without_byline_words(piece.text, sheet.words)
    if len(piece.text) <= 80 and re.search(r"[:：]\s*$", piece.text.removesuffix(byline.persons[0].name)):
        return True
    named = rest.startswith(byline.persons[0].name)
    return named and (introduced or len(rest) <= 60) and not _SENTENCE.search(rest)


def _is_teaser(sheet: Sheet, piece: Piece) -> bool:
    """A short line that opens with "Read also" or asks to subscribe."""
    if len(piece.text) > MATTER:
        return False
    match = sheet.words.pattern("read_more_words").match(piece.text)
    if match and (
        piece.text[match.end() : match.end() + 2].strip()[:1] in (":", "：") or match.end() == len(piece.text)
    ):
        return True
    if bool(sheet.words.pattern("newsletter_words").match(piece.text)) and len(piece.text) <= 160:
        return True
    return len(piece.text) <= 200 and (_is_promised(sheet, piece) or _is_linked_aside(sheet, piece))


def _is_date(sheet: Sheet, text: str, byline: ReadByline) -> bool:
    """A line that prints a date and time and hardly a word beside, names of authors aside."""
    dates = printed_dates(text, sheet.words)
    rest = text
    for date in reversed(dates):
        rest = rest[: date.start] + rest[date.end :]
    for person in byline.persons:
        rest = rest.replace(person.name, "")
    return bool(dates) and sum(c.isalpha() for c in rest) <= 18 and not _SENTENCE.search(text)


def _is_linked_aside(sheet: Sheet, piece: Piece) -> bool:
    """A line in an `aside` that is mostly a link."""
    if piece.start is None or piece.end is None:
        return False
    return any(
        piece.start <= el.start
        and el.end <= piece.end
        and 2 * (el.end - el.start) > len(piece.text)
        and el.within("aside")
        for el in sheet.tree.find("a")
    )


def _is_promised(sheet: Sheet, piece: Piece) -> bool:
    """A linked line right under one that says nothing but "Read also"."""
    if piece.start is None or piece.start < 2:
        return False
    before = sheet.visible.line(piece.start - 1)
    match = sheet.words.pattern("read_more_words").match(before)
    if match is None or len(before.strip(" :：")) > match.end():
        return False
    return any(el.start <= piece.start and piece.end == el.end for el in sheet.tree.find("a"))


def _is_tail(sheet: Sheet, piece: Piece) -> bool:
    """Matter behind the text: rights and licence lines, disclaimers, lines of buttons, subscription lines, empty headings."""
    text = piece.text
    if len(text) > 400:
        return False
    if piece.tag == "head" or (piece.tag == "list" and len(text) < 60 and not _SENTENCE.search(text)):
        return True
    if _RIGHTS.search(text) or sheet.words.pattern("disclaimer_words").search(text):
        return True
    names = ("rights_words", "all_rights_words", "open_access_words", "public_domain_words")
    if any(
        (m := sheet.words.pattern(name).search(text))
        and (m.start() <= 3 or " " in m[0])
        and len(text) < MATTER
        for name in names
    ):
        return (
            not _SENTENCE.search(text)
            or bool(re.search(r"CC BY|Creative Commons", text))
            or len(text) < SHORT
        )
    if sheet.words.pattern("newsletter_words").search(text) and len(text) < 160:
        return True
    buttons = len(re.findall(r"\s[·•|]\s", text))
    if buttons >= 2 and len(text) < 160 and not _SENTENCE.search(text):
        return True
    return "Creative Commons" in text and len(text) < MATTER


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
    headings = [
        el
        for el in sheet.tree.seen
        if el.tag in ("h2", "h3", "h4") and el.shown and 1 < el.end - el.start <= 160 and not _is_aside(el)
    ]
    taken = [(p.start, p.end) for p in pieces if p.start is not None and p.end is not None]
    last: int | None = None
    for piece in pieces:
        if piece.start is not None and piece.tag != "head":
            for heading in headings:
                near = 0 < piece.start - heading.end <= 2 and (
                    last is None or 0 <= heading.start - last <= 400
                )
                if near and not any(start < heading.end and heading.start < end for start, end in taken):
                    yield Piece(
                        tag="head",
                        text=sheet.text_of(heading),
                        level=int(heading.tag[1]),
                        start=heading.start,
                        end=heading.end,
                    )
        yield piece
        last = piece.end if piece.end is not None else last


def _is_aside(element: Element) -> bool:
    return bool(_ASIDE.search(element.names)) or any(
        above.tag in ("aside", "nav", "footer", "header") or _ASIDE.search(above.names)
        for _, above in zip(range(4), element.ancestors(), strict=False)
    )
