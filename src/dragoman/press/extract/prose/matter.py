"""Lines that stand among the prose and are none: where the text comes from, teasers, newsletter and rights lines, disclaimers, contacts."""

import re

from dragoman.press.extract.body.pieces import Piece
from dragoman.press.extract.origin.disclaimers import is_disclaimer
from dragoman.press.extract.origin.sources import leads_away
from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.rights.rightsline import CC_NAME
from dragoman.press.extract.wording.spotting import Spot, lowered

SHORT = 120
MATTER = 260
DISCLAIMING = 160

SENTENCE = re.compile(r"[.!?…。؟][»”\"')\]]*$")
_RIGHTS = re.compile(r"©|\(c\)\s*\d{4}", re.IGNORECASE)
_ADDRESS = re.compile(r"[\w.+-]+@[\w.-]+\.\w+")
_BUTTONS = re.compile(r"\s[·•|]\s")
_OVER = re.compile(
    r"\W*(?:انتهای پیام|پایان پیام|انتهى|ends?|end of (?:text|story)|fin|ende|koniec|kraj|конец|край|кінець|完|끝|了|以上|30|###)\W*(?:[\w/]{1,8})?\W*$",
    re.IGNORECASE,
)
"""A line that says that the text is over."""
_STATEMENT_WORDS = (
    "republished_words",
    "translated_words",
    "source_words",
    "original_words",
    "machine_words",
)
_TAIL_WORDS = (
    "disclaimer_words", "rights_words", "all_rights_words", "reuse_words", "open_access_words", "public_domain_words", "newsletter_words",
)  # fmt: skip
_ALLOWING = frozenset({"all_rights_words", "reuse_words", "open_access_words", "public_domain_words"})


def is_statement(sheet: Sheet, piece: Piece) -> bool:
    """A line that says where the text comes from: "This article was first published in …", "Translated by …"."""
    text = piece.text
    if len(text) > MATTER or piece.tag != "p":
        return False
    spots = spots_of(sheet, text, *_STATEMENT_WORDS)
    linked = bool(spots) and _links_away(sheet, piece)
    for start, end, kind in spots:
        phrase = text[start:end]
        divided = phrase.lower() not in sheet.words.all(kind)  # "zuerst … erschienen"
        several = " " in phrase or not phrase[0].isascii() or (divided and linked)
        words = len(text.split())
        if linked and kind in ("republished_words", "original_words") and start <= 60 and words <= 30:
            return True
        if kind == "republished_words" and start <= 45 and several:
            return words <= 35
        if kind == "machine_words":
            return True
        if kind in ("original_words", "translated_words") and start <= 3 and several and words <= 24:
            return True
        if kind == "source_words" and start <= 3 and " " in text[start:end] and words <= 8:
            return True
        early = 25 if kind == "translated_words" else 3
        if start <= early and text[end : end + 2].strip()[:1] in (":", "：", "՝"):
            return True
    return False


def _links_away(sheet: Sheet, piece: Piece) -> bool:
    """Whether a link to another site stands in the piece."""
    if piece.start is None or piece.end is None:
        return False
    links = sheet.links.starting(piece.start, piece.end)
    return any(leads_away(sheet, link.get("href")) is not None for link in links)


def is_teaser(sheet: Sheet, piece: Piece) -> bool:
    """A short line that opens with "Read also" or asks to subscribe."""
    text = piece.text
    if len(text) > MATTER:
        return False
    for spot in spots_of(sheet, text, "read_more_words", "newsletter_words"):
        behind = text[spot.end : spot.end + 2].strip()[:1]
        if (
            spot.kind == "read_more_words"
            and spot.start <= 3
            and (behind in (":", "：") or spot.end >= len(text) - 1)
        ):
            return True
        if (
            spot.kind == "newsletter_words"
            and len(text) <= 200
            and (spot.start <= 3 or " " in text[spot.start : spot.end])
        ):
            return True
    return len(text) <= 200 and (
        _is_loud_link(sheet, piece)
        or _is_promised(sheet, piece)
        or _is_linked_aside(sheet, piece)
        or _is_introduced(sheet, piece)
    )


def _is_linked_aside(sheet: Sheet, piece: Piece) -> bool:
    """A line in an `aside` that is mostly a link."""
    if piece.start is None or piece.end is None:
        return False
    return any(
        el.end <= piece.end and 2 * (el.end - el.start) > len(piece.text) and el.within("aside")
        for el in sheet.links.starting(piece.start, piece.end)
    )


def _is_loud_link(sheet: Sheet, piece: Piece) -> bool:
    """A line in bold or capitals that is a link to another page of the site and nothing else."""
    if piece.start is None or piece.end is None:
        return False
    link = next(iter(sheet.links.starting(piece.start, piece.start + 1)), None)
    if link is None or link.end != piece.end or leads_away(sheet, link.get("href")) is not None:
        return False
    return piece.text.isupper() or _is_bold(sheet, piece)


def _is_introduced(sheet: Sheet, piece: Piece) -> bool:
    """A link behind "Read also", with nothing but an element's edge between the two."""
    if piece.start is None or piece.end is None:
        return False
    for link in sheet.links.starting(piece.start + 3, piece.start + 45):
        if link.end >= piece.end - 1:
            lead = piece.text[: link.start - piece.start].rstrip(" :：")
            return any(
                spot.start == 0 and spot.end >= len(lead) for spot in spots_of(sheet, lead, "read_more_words")
            )
    return False


def _is_promised(sheet: Sheet, piece: Piece) -> bool:
    """A linked line right under one that says nothing but "Read also"."""
    if piece.start is None or piece.start < 2:
        return False
    if not any(el.end == piece.end for el in sheet.links.starting(piece.start, piece.start + 1)):
        return False
    before = sheet.visible.line(piece.start - 1)
    if len(before) > 60:
        return False
    return any(
        spot.start <= 3 and len(before.rstrip(" :：")) <= spot.end
        for spot in spots_of(sheet, before, "read_more_words")
    )


def is_tail(sheet: Sheet, piece: Piece) -> bool:
    """Matter behind the text: rights and licence lines, disclaimers, lines of buttons, subscription lines, empty headings."""
    text = piece.text
    if len(text) > 400:
        return False
    sentence = SENTENCE.search(text)
    if piece.tag == "head" or (piece.tag == "list" and len(text) < 60 and not sentence):
        return True
    if _OVER.match(text) or (not sentence and len(text) <= SHORT and _is_bold(sheet, piece)):
        return True
    if _RIGHTS.search(text) or _is_contact(text) or is_short_disclaimer(sheet, piece):
        return True
    for start, end, kind in spots_of(sheet, text, *_TAIL_WORDS):
        if kind == "disclaimer_words" or (kind == "newsletter_words" and len(text) < 160):
            return True
        if (
            kind != "newsletter_words"
            and len(text) < MATTER
            and (kind in _ALLOWING or start <= 3 or " " in text[start:end])
        ):
            return not sentence or len(text) < SHORT or CC_NAME.search(text) is not None
    if len(text) < 160 and not sentence and len(_BUTTONS.findall(text)) >= 2:
        return True
    return len(text) < MATTER and CC_NAME.search(text) is not None


def is_short_disclaimer(sheet: Sheet, piece: Piece) -> bool:
    """A short paragraph that says whose views a text holds."""
    return piece.tag == "p" and len(piece.text) <= DISCLAIMING and is_disclaimer(piece.text, sheet.words)


def is_linked_list(sheet: Sheet, piece: Piece) -> bool:
    """A list of nothing but links to other pages of the site."""
    if piece.start is None or piece.end is None:
        return False
    links = [
        link
        for link in sheet.links.starting(piece.start, piece.end)
        if not link.get("href").startswith("#") and leads_away(sheet, link.get("href")) is None
    ]
    linked = sum(link.end - link.start for link in links)
    return len(links) >= len(piece.items) and linked >= 0.9 * len(piece.text)


def _is_bold(sheet: Sheet, piece: Piece) -> bool:
    """Whether a line is set in bold as a whole."""
    if piece.start is None:
        return False
    lines = sheet.visible.lines
    number = lines.number_at(piece.start)
    return lines.starts[number] == piece.start and lines.bold[number] >= 0.9 * len(piece.text)


def _is_contact(text: str) -> bool:
    """A line that is little more than an e-mail address."""
    address = _ADDRESS.search(text) if len(text) < SHORT else None
    return address is not None and len(text) - len(address[0]) <= 40


def spots_of(sheet: Sheet, text: str, *kinds: str) -> list[Spot]:
    """Where words of these list fields stand in a text."""
    return sheet.words.phrases(*kinds).spots(lowered(text))
