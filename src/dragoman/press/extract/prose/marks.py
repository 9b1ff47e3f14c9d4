"""Footnote marks in the text with their notes on the same page, and hanging the notes where the marks stand."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.page.tree import Element
from dragoman.press.extract.page.visible import clean
from dragoman.press.extract.prose.apparatus import printed_marks
from dragoman.press.extract.prose.cutting import moved_links
from dragoman.press.extract.prose.notes import first_clause, says_more, signature_of
from dragoman.press.extract.wording.spotting import is_unspaced, lowered
from dragoman.press.extract.wording.words import Words
from dragoman.press.record import Block, Evidence, Note, NoteKind

MAX_MARKS = 200
MAX_NOTE_CHARACTERS = 1200
MAX_DEFINITION_WORDS = 40
MAX_NAMING = 70
"""Characters of a line that may name who wrote the text."""

_MARK = re.compile(r"^[\[(]?(?:\d{1,3}|[a-z]|[*†‡]{1,3}|[①-⑳¹²³⁴⁵⁶⁷⁸⁹]|[ivx]{1,4})[\])]?$", re.IGNORECASE)
_REFERENCE = re.compile(r"footnote|noteref|fn-?ref|note-?link|reference|endnote|sdfootnote")
_TERM = re.compile(r"^[«„“\"]?[^\s,:–—]+(?:\s[^\s,:–—]+){0,3}[»”“\"]?\s?(?:[–—]|:|：|\s-)\s")
_QUOTED = "«»„“”\"‘’'"
_SIGNED = re.compile(r"\s*[(\[]([^()\[\]]{2,60})[)\]]\s*\.?$")


@dataclass(frozen=True, slots=True, kw_only=True)
class FootnoteMark:
    """A mark and its note. start, end: the mark in the visible text. note_start, note_end: where the note is printed.

    by: who signs the notes in a line over them, None where there is none.
    """

    start: int
    end: int
    printed: str
    text: str
    note_start: int
    note_end: int
    by: str | None = None


def read_marks(sheet: Sheet, low: int | None, high: int | None) -> tuple[FootnoteMark, ...]:
    """Marks between two places of the visible text whose notes are printed after them on the page."""
    if low is None or high is None:
        return ()
    return _linked_marks(sheet, low, high) or tuple(
        FootnoteMark(start=start, end=end, printed=mark, text=text, note_start=begin, note_end=stop, by=by)
        for start, end, mark, text, begin, stop, by in printed_marks(sheet, low, high)
    )


def _linked_marks(sheet: Sheet, low: int, high: int) -> tuple[FootnoteMark, ...]:
    candidates = [
        link
        for link in sheet.links.starting(low, high)
        if link.get("href").startswith("#")
        and link.end - link.start <= 6
        and _MARK.match(sheet.text_of(link))
    ][:MAX_MARKS]
    if not candidates:
        return ()
    by_id = {el.attrs["id"]: el for el in sheet.tree.elements if "id" in el.attrs}
    marks: list[FootnoteMark] = []
    for link in candidates:
        note = by_id.get(link.get("href")[1:])
        if note is None or not note.shown or note.start <= link.end:
            continue
        if not (_in_sup(link) or _REFERENCE.search(link.names) or link.get("role") == "doc-noteref"):
            continue
        text = _note_text(sheet, note, sheet.text_of(link))
        if text and len(text) <= MAX_NOTE_CHARACTERS:
            marks.append(
                FootnoteMark(
                    start=link.start,
                    end=link.end,
                    printed=sheet.text_of(link),
                    text=text,
                    note_start=note.start,
                    note_end=note.end,
                )
            )
    return tuple(marks)


def _in_sup(link: Element) -> bool:
    return (link.parent is not None and link.parent.tag == "sup") or any(
        el.tag == "sup" for el in link.iter()
    )


def _note_text(sheet: Sheet, note: Element, mark: str) -> str:
    """A note without its mark and the arrow that leads back to it."""
    text = sheet.visible.text[note.start : note.end]
    for link in note.iter():
        if link.tag == "a" and link.shown and link.get("href").startswith("#") and link.end - link.start <= 6:
            text = (
                text.replace(sheet.visible.text[link.start : link.end], " ")
                if link.end > link.start
                else text
            )
    text = clean(text).lstrip("↑^↩ ")
    bare = mark.strip("[]()")
    behind = text.lstrip("[(").removeprefix(bare)
    marked = bool(bare) and len(behind) < len(text) and not behind[:1].isalnum()
    return behind.lstrip(")].:：、． ") if marked else text


def hang_marks(block: Block, place: int, marks: Sequence[FootnoteMark], words: Words) -> Block:
    """The block with its marks taken out and their notes hung on the words in front of them.

    place: where the block's text begins in the visible text, word for word.
    """
    for mark in sorted(marks, key=lambda m: -m.start):
        at = mark.start - place
        if not 0 < at <= len(block.text) or block.text[at : at + len(mark.printed)] != mark.printed:
            continue
        cut = len(mark.printed)
        behind = block.text[at + cut :]
        if block.text[at - 1 : at] == " " and (not behind or not behind[0].isalnum()):
            at, cut, behind = at - 1, cut + 1, behind
        text = (block.text[:at] + behind).rstrip()
        word = re.search(r"[^\s(«„“\"]+$", text[:at])
        term = word[0] if word else ""
        about = (_note(mark, words, start=at - len(term), end=at, term=term, around=block.text),)
        links = moved_links(block.links, at, cut)
        moved = tuple(replace(n, start=max(0, n.start - cut), end=max(0, n.end - cut)) for n in block.notes)
        block = replace(block, text=text, links=links, notes=(*(() if _is_name(block) else about), *moved))
    return block


def _is_name(block: Block) -> bool:
    """Whether a block is a line and no sentence: what a note there speaks of is who wrote the text."""
    return len(block.text) <= MAX_NAMING and block.text.rstrip("*†¹ ")[-1:] not in tuple(".!?…»”।。؟")


def _note(mark: FootnoteMark, words: Words, *, start: int, end: int, term: str, around: str) -> Note:
    """term: the word in front of the mark. around: the text it stands in."""
    text, by, signature = mark.text, mark.by or "editor", None
    bracket = _SIGNED.search(text)
    signed = signature_of(bracket[1] if bracket else text, words)
    if signed is not None:
        by, signature = signed.by, signed.text
        text = text[: bracket.start()].rstrip() if bracket else signed.body or text
    return Note(
        text=text,
        by=by,
        kind=footnote_kind(text, term, words, around),
        start=start,
        end=end,
        signature=signature,
        evidence=Evidence(source="visible", start=mark.note_start, end=mark.note_end),
    )


def footnote_kind(text: str, term: str, words: Words, around: str = "") -> NoteKind:
    """A definition says first what the term in front of the mark is; longer and other notes are comments."""
    if len(text.split()) > MAX_DEFINITION_WORDS or "://" in text:
        return NoteKind.COMMENT
    if _TERM.match(text):
        return NoteKind.DEFINITION
    bare, said = term.strip(_QUOTED).casefold(), text.lstrip(_QUOTED).casefold()
    named = len(bare) > 2 and said.startswith(bare[: max(3, len(bare) - 2)])
    named = named or _says_what_is(text, around, words)
    fields = ("comment_words",) if named else ("comment_words", "copula_words")
    first = first_clause(text)
    if is_unspaced(first[0]):
        speaks = says_more(first, words)
    else:
        speaks = bool(words.own_phrases(*fields).spots(lowered(first)))
    return NoteKind.COMMENT if speaks else NoteKind.DEFINITION


def _says_what_is(text: str, around: str, words: Words) -> bool:
    """Whether a note begins with a word of the text and "is": "A pood is a measure", wherever its mark stands."""
    head = text.split(" ", 1)[0].strip(_QUOTED)
    if len(head) < 4 or head.casefold()[: len(head) - 1] not in around.casefold():
        return False
    return any(
        0 < spot.start <= len(head) + 3 for spot in words.own_phrases("copula_words").spots(lowered(text))
    )
