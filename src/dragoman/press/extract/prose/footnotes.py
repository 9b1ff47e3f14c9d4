"""Notes that stand on their own: footnotes under the text and paragraphs that say they are a note.

They leave the prose and hang where they belong: a footnote at its mark in the text, an editor's paragraph at the end of the block
before it (or the beginning of the one after it, when the text opens with it).
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from dragoman.press.extract.page.outside import Line
from dragoman.press.extract.prose.cutting import moved_links
from dragoman.press.extract.prose.marks import footnote_kind
from dragoman.press.extract.prose.notes import signature_of
from dragoman.press.extract.wording.spotting import is_unspaced, lowered
from dragoman.press.extract.wording.words import Words
from dragoman.press.record import Block, BlockKind, Evidence, Note, NoteKind

_FOOTNOTE = re.compile(r"^(?P<mark>\*{1,3}|\[\d{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹])\s*(?P<text>\S.{8,600})$", re.DOTALL)
_MARKS = frozenset("*[¹²³⁴⁵⁶⁷⁸⁹")
_OPENED = re.compile(r"^\W{0,3}([^:：՝]{2,40})[:：՝]|^\W{0,3}\S{1,20}(?:\s\S{1,20}){0,3}\s[–—]\s")
_CLOSED = re.compile(r"[.!?…。！？।]\W{0,2}\s*(?:[–—]|//|\s-)\s*[^–—]{2,40}$", re.DOTALL)
_SIGNED_APART = re.compile(r"[.!?…。！？।]\s*[(\[（]([^()\[\]（）]{2,40})[)\]）]\s*\.?$")
"""A signature in brackets behind a paragraph: "… since 1990. (The editors)"."""
_WORDED = re.compile(r"[«„“\"]?[^\W\d_]")
_BRACKETED = re.compile(r"^\W{0,2}[*(\[（［【].*[)\]）］】]\W?$", re.DOTALL)
_LABEL = re.compile(
    r"^[\[(（【《〔［]([^\[\]()（）【】《》〔〕［］]{2,40})[\])）】》〕］]\s*[:：]?\s*(\S.{6,})$", re.DOTALL
)
_NOT_NOTES = ("read_more_words", "newsletter_words", "republished_words", "rights_words", "credit_words")
"""What other lines in square brackets say."""
MAX_NOTE_CHARACTERS = 900
LONGEST_SIGNATURE, LAST = 45, 60
"""Characters at the beginning and at the end of a paragraph in which it is signed."""
FEWEST_WORDS = 4
"""Words of a note that stands on its own; what is shorter names somebody."""


def take_standing_notes(blocks: Sequence[Block], words: Words) -> tuple[Block, ...]:
    """The blocks without paragraphs that are notes, these hung on the blocks they belong to."""
    kept: list[Block] = []
    waiting: list[Note] = []
    for number, block in enumerate(blocks):
        if block.notes and not block.text.strip(" .") and kept:
            _hang_at_the_end(kept, block.notes)
            continue
        paragraph = block.kind is BlockKind.PARAGRAPH
        footnote = _FOOTNOTE.match(block.text) if paragraph and block.text[:1] in _MARKS else None
        if footnote and _hang_footnote(kept, footnote["mark"], footnote["text"], words):
            continue
        if paragraph and kept and _is_label(kept[-1], words):
            block = replace(block, text=f"{kept.pop().text} {block.text}")
        note = _standing(block, words) or _bracketed(block, bool(kept) and number + 1 < len(blocks), words)
        if note is None:
            kept.append(replace(block, notes=(*waiting, *block.notes)) if waiting and block.text else block)
            waiting = [] if block.text else waiting
            continue
        if not _hang_at_the_end(kept, (note,)):
            waiting.append(note)
    return tuple(kept) if kept and not waiting else tuple(blocks)


def take_notes_around(
    blocks: Sequence[Block], above: Iterable[Line], behind: Iterable[Line], words: Words
) -> tuple[Block, ...]:
    """The blocks with the notes hung on them that stand in lines above or behind the text, in boxes and at the foot of it."""
    kept = list(blocks)
    for line in behind:
        footnote = _FOOTNOTE.match(line.text) if line.text[:1] in _MARKS else None
        if footnote and _hang_footnote(kept, footnote["mark"], footnote["text"], words, line):
            continue
        note = _around(line, words)
        if note is not None:
            _hang_at_the_end(kept, (note,))
    first = next((number for number, block in enumerate(kept) if block.text), None)
    over = [note for line in above if (note := _around(line, words)) is not None]
    if over and first is not None:
        kept[first] = replace(kept[first], notes=(*over, *kept[first].notes))
    return tuple(kept)


def _around(line: Line, words: Words) -> Note | None:
    """A line outside of the text that is a note: signed as such, and not by naming somebody's office ("Editor: Ada Crane")."""
    if not _may_be_signed(line.text):
        return None
    note = _standing(Block(kind=BlockKind.PARAGRAPH, text=line.text), words)
    if note is None:
        return None
    if any(
        (note.signature or "").lower().rstrip(".") in words.role(role) for role in ("editor", "translator")
    ):
        return None
    return replace(note, evidence=Evidence(source="visible", start=line.start, end=line.end))


def _is_label(block: Block, words: Words) -> bool:
    """Whether a heading run into its paragraph is a note's signature: "Editor's note:"."""
    if block.kind is not BlockKind.RUN_IN_HEADING or block.text[-1:] not in (":", "："):
        return False
    signed = signature_of(block.text.rstrip(":："), words)
    return signed is not None and not signed.body


def _may_be_signed(text: str) -> bool:
    """Whether a text opens with a bracket or has a colon near its beginning."""
    head = text[:LONGEST_SIGNATURE]
    return ":" in head or "：" in head or "՝" in head or head[:1] in tuple("[(（【《")


def _hang_at_the_end(kept: list[Block], notes: Sequence[Note]) -> bool:
    """Hang notes on the end of the last text kept; False where there is none yet."""
    last = next((n for n in range(len(kept) - 1, -1, -1) if kept[n].text), None)
    if last is None:
        return False
    end = len(kept[last].text)
    hung = tuple(replace(note, start=end, end=end, kind=NoteKind.COMMENT) for note in notes)
    kept[last] = replace(kept[last], notes=(*kept[last].notes, *hung))
    return True


def _standing(block: Block, words: Words) -> Note | None:
    """A paragraph that opens with a note's signature and a colon, or is signed at its end inside brackets."""
    if block.kind is not BlockKind.PARAGRAPH or not 10 < len(block.text) <= MAX_NOTE_CHARACTERS:
        return None
    text = block.text
    label = _LABEL.match(text)
    if label is not None:
        by = words.signers.get(label[1].lower().strip(" ."))
        if by is not None and _speaks(label[2]):
            return Note(text=label[2], by=by, kind=NoteKind.COMMENT, signature=label[1].strip())
    apart = _SIGNED_APART.search(text, max(0, len(text) - LAST)) if _WORDED.match(text) else None
    signed = signature_of(apart[1], words) if apart is not None else None
    if apart is not None and signed is not None and not signed.body and _speaks(text[: apart.start()]):
        body = text[: apart.start() + 1].rstrip()
        return Note(text=body, by=signed.by, kind=NoteKind.COMMENT, signature=signed.text)
    opened = _OPENED.match(text)
    if opened or _CLOSED.search(text, max(0, len(text) - LAST)) or _BRACKETED.match(text):
        inner = text.strip("()[]（）【】［］* ")
        signed = signature_of(inner, words)
        if (
            signed is not None
            and _speaks(signed.body)
            and (
                inner.startswith(signed.text)
                if opened
                else inner.rstrip(" .").endswith(signed.text.rstrip(" ."))
            )
        ):
            return Note(text=signed.body, by=signed.by, kind=NoteKind.COMMENT, signature=signed.text)
    return None


def _bracketed(block: Block, inside: bool, words: Words) -> Note | None:
    """A paragraph inside the text that stands in square brackets as a whole: "[Passage omitted: …]"."""
    text = block.text
    if not inside or block.kind is not BlockKind.PARAGRAPH or block.notes or text[:1] not in tuple("[［"):
        return None
    body = text[1:-1].strip()
    told = any(mark in body for mark in "[]［］©") or text[-1] not in "]］" or len(body) > MAX_NOTE_CHARACTERS
    if told or not _speaks(body) or words.phrases(*_NOT_NOTES).spots(lowered(body)):
        return None
    return Note(text=body, by="editor", kind=NoteKind.COMMENT)


def _speaks(body: str) -> bool:
    """Whether a note's body is more than a name: "Translator: Ada Crane" is no note."""
    return len(body) >= 10 if is_unspaced(body[:1] or " ") else len(body.split()) >= FEWEST_WORDS


def _hang_footnote(kept: list[Block], mark: str, text: str, words: Words, line: Line | None = None) -> bool:
    """Hang a footnote on the last word in the text that carries its mark, and take the mark out; False where none does."""
    for number in range(len(kept) - 1, -1, -1):
        block = kept[number]
        space = r"\s?" if mark[0] == "[" else ""
        found = re.search(rf"(?<=[\w»”\"'),.]){space}{re.escape(mark)}(?![\w*])", block.text)
        if found is None:
            continue
        at = found.start()
        word = re.search(r"\S+$", block.text[:at])
        signed = signature_of(text, words)
        note = Note(
            text=signed.body or text if signed else text,
            by=signed.by if signed else "editor",
            kind=footnote_kind(signed.body if signed else text, word[0] if word else "", words),
            start=at - len(word[0]) if word else at,
            end=at,
            signature=signed.text if signed else None,
            evidence=Evidence(source="visible", start=line.start, end=line.end) if line else None,
        )
        cut = found.end() - at
        links = moved_links(block.links, at, cut)
        kept[number] = replace(
            block, text=block.text[:at] + block.text[at + cut :], notes=(*block.notes, note), links=links
        )
        return True
    return False
