"""Words a translator or an editor put into the text, taken out of the prose and typed.

«(резиденция главы государства – прим. ред.)», "(thank you. – Approx. InoSMI.)", "[the president's office]", and footnotes.
A round bracket is a note only when it is signed. A square bracket without signature is a gloss only where the sentence stands
without it: after a name, a quotation or a pronoun; elsewhere it replaces words of a quotation and stays.
"""

import functools
import itertools
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from dragoman.press.extract.page.visible import clean
from dragoman.press.extract.wording.spotting import is_unspaced, lowered
from dragoman.press.extract.wording.words import Words, whole
from dragoman.press.record import Block, Evidence, Note, NoteKind

MAX_NOTE_CHARACTERS = 600
MAX_GLOSS_WORDS = 9
MAX_BRACKETS, MAX_NOTES = 1000, 200
"""How many brackets of a block are looked at, and how many notes are taken out of it."""
BEFORE = 300
"""How many characters before a bracket tell what it belongs to."""

_BRACKETS = re.compile(
    r"\(((?:[^()]|\([^()]{0,80}\)){3,600})\)|（((?:[^（）]|（[^（）]{0,80}）){2,600})）"
    r"|\{([^{}]{3,600})\}|【([^【】]{4,600})】|\[([^\[\]]{2,300})\]|［([^［］]{2,300})］|〔([^〔〕]{2,300})〕"
)
_SQUARE = 5
"""The first group of `_BRACKETS` that is a square bracket."""
_INITIALS = re.compile(
    r"(?:([.!?…])\s*(?:[–—―-]\s*)?|\s[–—―-]\s*|[,;]\s)((?:(?![a-zа-яё])[^\W\d_]\.\s?){1,3})$"
)
_NOBODY: Mapping[str, str] = MappingProxyType({})
_DASHED = re.compile(r"[,;.]\s?([^\s,;–—][^,;–—\n]{1,24})\s([–—-])(?=\s)")
_NOT_A_GLOSS = re.compile(
    r"^(?:\W*|\d+|sic!?|email\s?protected|video|photo|image|audio|advertisement|edit|citation needed|…|\.\.\.|[a-z]{1,2}\.?)$"
    r"|[=<>{}|_]|https?:",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[\w»”)]{4}[.!?]\s+(?=[^\W\d_a-zа-яёіїєґў])|[！？。].")
_CLAUSE = re.compile(r"(?<=[\w»”)]{3})(?:[.!?]\s+(?=[^\W\d_a-zа-яёіїєґў])|;\s)|[！？。；؛](?=.)|۔\s|।\s")
_DASHES = ("–", "—", "-", "―", "－", "−", "‒", "ـ", "=", "＝", "/", "／", "·", "・")
_PAUSES = (",", ";", ":", "，", "；", "、", "：", "。", ".", "؛", "،", "।", "՝", "۔")
_APART = " –—―-－−‒ـ=＝/／·・,;:，；、：،؛。।՝"
"""What parts a note from its signature."""
_ROLES = frozenset(["ed", "eds", "ed.", "eds.", "editor", "translator", "trans.", "tr.", "tr"])
"""Signatures that behind a comma are a person's role: "(Ada Crane, editor)"."""
_VOWELS = frozenset("aeiouyäöüåаеиоуыэюяіїєё")
_QUOTES = tuple('„“”«»"「」『』')
_CAPITALISED = re.compile(r"(?<![.!?…]\s)(?<!^)\b([^\W\d_a-z]\w+)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """A note's signature. by: `translator` or `editor`. name: the carrier it names, None where it names none."""

    by: str
    text: str
    name: str | None = None
    body: str = ""


def take_notes(
    block: Block,
    words: Words,
    *,
    place: int | None,
    translated: Callable[[], bool] = lambda: True,
    initials: Mapping[str, str] = _NOBODY,
) -> Block:
    """The block with its notes taken out of the text and hung on the words before them.

    place: where the block begins in the visible text, for evidence; None where it is not found there. translated: whether the page
    says that the text was translated; a translator glosses any word, an editor only names and quotations. initials: of those who sign
    the text → `translator` or `editor`. Links behind a note move with the text; a link inside a note goes with it.
    """
    if not block.text:
        return block
    found = sorted(
        (*_in_brackets(block, words, translated, initials), *_in_dashes(block.text, words)),
        key=lambda one: one[0],
    )
    notes: list[Note] = []
    pieces: list[str] = []
    cuts: list[tuple[int, int]] = []
    at = length = 0
    for opened, closed, note in found[:MAX_NOTES]:
        if opened < at:
            continue
        kept = block.text[at:opened].rstrip()
        pieces.append(kept)
        length += len(kept)
        start, stop = _anchor(kept[-BEFORE:], length)
        evidence = (
            Evidence(source="visible", start=place + opened, end=place + closed)
            if place is not None
            else None
        )
        notes.append(replace(note, start=start, end=stop, evidence=evidence))
        cuts.append((at + len(kept), closed))
        at = closed
        following = block.text[at : at + 1]
        if following and following not in " .,;:!?…»”)" and not is_unspaced(following):
            pieces.append(" ")
            length += 1
    if not notes:
        return block
    pieces.append(block.text[at:])
    text = "".join(pieces)
    links = tuple(
        moved
        for link in block.links
        if (
            moved := replace(
                link,
                start=_moved(link.start, cuts, block.text, text),
                end=_moved(link.end, cuts, block.text, text),
            )
        ).end
        > moved.start
        and text[moved.start : moved.end] == block.text[link.start : link.end]
    )
    return replace(block, text=text, notes=(*block.notes, *notes), links=links)


def _in_brackets(
    block: Block, words: Words, translated: Callable[[], bool], initials: Mapping[str, str]
) -> Iterator[tuple[int, int, Note]]:
    """Notes in brackets with the places where these open and close."""
    text = block.text
    if not any(bracket in text for bracket in "([（［〔{【"):
        return
    for match in itertools.islice(_BRACKETS.finditer(text), MAX_BRACKETS):
        before = text[max(0, match.start() - BEFORE) : match.start()].rstrip()
        note = _initialled(match, words, initials) or _note(match, before, words, translated)
        if note is not None:
            yield match.start(), match.end(), note


def _in_dashes(text: str, words: Words) -> Iterator[tuple[int, int, Note]]:
    """Signed notes between dashes: "The sfat – the council, ed. – was closed." """
    if not any(f" {dash} " in text for dash in "–—-"):
        return
    for match in itertools.islice(_DASHED.finditer(text), MAX_BRACKETS):
        by = words.signers.get(match[1].lower().rstrip("."))
        opened = text.rfind(f" {match[2]} ", max(0, match.start() - BEFORE), match.start()) if by else -1
        body = text[opened + 3 : match.start()].strip()
        if by and opened > 0 and body and not _SENTENCE.search(body):
            kind = kind_of(body, words)
            yield opened, match.end(), Note(text=body, by=by, kind=kind, signature=match[1])


def signature_of(text: str, words: Words) -> Signed | None:
    """The signature at the end or the beginning of a bracket's content; None where it is not signed."""
    text = text.rstrip(" –—-")
    spots = words.signature_phrases.spots(lowered(text))
    found = {(spot.kind, text[spot.start : spot.end].lower()) for spot in spots}
    for by, word in sorted(found, key=lambda pair: (pair[0] != "translator", -len(pair[1]), pair[1])):
        sign = _signed(text, word, by)
        if sign is not None:
            return sign
    return None


def _signed(text: str, word: str, by: str) -> Signed | None:
    tail = _tail_pattern(word).search(text)
    if tail is not None:
        before = text[: tail.start(1)].rstrip()
        apart = before.endswith(_DASHES) or (before.endswith(_PAUSES) and word not in _ROLES)
        alone = not before
        if apart or alone or " " in word.strip() or (len(word) > 2 and not _VOWELS.intersection(word)):
            name = tail[2].strip(" .") if tail[2] else None
            return Signed(by=by, text=tail[1].strip(), name=name, body=before.strip(_APART))
        return None
    head = _head_pattern(word).match(text)
    return Signed(by=by, text=head[1], body=head[2].strip()) if head else None


@functools.lru_cache(maxsize=2048)
def _tail_pattern(word: str) -> re.Pattern[str]:
    """The signature at the end, with the carrier's name where it gives one: at most three words, the first not in small letters."""
    name = r"[^\W\d_a-zа-яё][\w.\-]*(?:\s[^\W\d_a-zа-яё][\w.\-]*){0,2}"
    return re.compile(
        rf"(?:^|[–—―\-－−‒ـ.,;:\s=＝/／·・，；、：。،؛।՝۔])\s*((?i:{whole(word)})\.?(?:\s+[«„“\"]?({name})[»“”\"]?)?)\s*\.?\s*$"
    )


@functools.lru_cache(maxsize=2048)
def _head_pattern(word: str) -> re.Pattern[str]:
    apart = r"\s*[:：՝・]\s*" + (r"|\s+[–—]\s+|\s+" if is_unspaced(word[0]) else r"|\s+[–—]\s+")
    if word.count(".") > 1:
        apart += r"|\s+(?![–—-])"
    return re.compile(rf"[\s※*]*((?i:{whole(word)})\.?)(?:{apart})(.+)$", re.DOTALL)


def _initialled(match: re.Match[str], words: Words, initials: Mapping[str, str]) -> Note | None:
    """A note signed with initials, of somebody who signs the text or behind a whole sentence: "{a pun. – A.C.}"."""
    content = clean(next(group for group in match.groups() if group is not None))
    signed = _INITIALS.search(content)
    if signed is None or len(content) > MAX_NOTE_CHARACTERS or signature_of(content, words) is not None:
        return None
    body = content[: signed.start()].rstrip(_APART)
    by = initials.get(re.sub(r"\W", "", signed[2]).lower())
    spoken = signed[1] and len(body.split()) > 3
    if not body or not (by or spoken):
        return None
    kind = NoteKind.COMMENT if spoken else kind_of(body, words)
    return Note(text=body, by=by or "editor", kind=kind, signature=signed[2])


def _note(match: re.Match[str], before: str, words: Words, translated: Callable[[], bool]) -> Note | None:
    content = clean(next(group for group in match.groups() if group is not None))
    signed = signature_of(content, words)
    if signed is not None:
        if not any(c.isalnum() for c in signed.body):
            return None
        return Note(text=signed.body, by=signed.by, kind=kind_of(signed.body, words), signature=signed.text)
    if (
        match.lastindex is None
        or match.lastindex < _SQUARE
        or _NOT_A_GLOSS.search(content)
        or len(content.split()) > 15
        or not any(c.isalpha() for c in content)
    ):
        return None
    if _stands_without(before, content, words, translated) and not words.phrases("read_more_words").spots(
        lowered(content)
    ):
        return Note(text=content, by="editor", kind=kind_of(content, words))
    return None


def _stands_without(before: str, content: str, words: Words, translated: Callable[[], bool]) -> bool:
    """Whether the sentence stands without an unsigned bracket: it explains a name or quoted words, and replaces none.

    Inside a quotation a bracket mostly stands for words of the speaker; there it must be an explanation of three words.
    """
    if before.endswith(("»", "”", "」", "』")) or (
        before.endswith("“") and before.count("„") >= before.count("“")
    ):
        return True
    if content[:1].isupper() or not before[-1:].isalpha():
        return False
    quoted = _is_quoting(before)
    if is_unspaced(content[0]):
        return not quoted and translated()
    length = len(content.split())
    name = _CAPITALISED.search(before)
    if name is not None and not words.is_stopword(name[1]):
        return length >= (3 if quoted else 2)
    return length >= 2 and not quoted and translated()


def _is_quoting(before: str) -> bool:
    """Whether the last quotation mark opens a quotation: it stands behind a space, as closing ones do in French only."""
    at = max(map(before.rfind, _QUOTES))
    if at < 0 or before[at] in "」』":
        return False
    if before[at] in "«»" and before[at - 1 : at] == " " and before[at + 1 : at + 2] in ("", " "):
        return before[at] == "«"
    return at == 0 or before[at] in "„「『" or before[at - 1] in " ([–—"


def kind_of(body: str, words: Words) -> NoteKind:
    """Of a note in the text: a gloss gives other words for those in front of it, a comment speaks in sentences.

    What comes first decides: behind its other words a gloss may go on in sentences.
    """
    first = first_clause(body)
    length = len(first) / 2 if is_unspaced(first[:1] or " ") else len(first.split())
    speaks = length > MAX_GLOSS_WORDS or says_more(first, words)
    return NoteKind.COMMENT if speaks else NoteKind.GLOSS


def first_clause(body: str) -> str:
    """A note up to its first full stop or semicolon."""
    end = _CLAUSE.search(body)
    return body[: end.start() + 1] if end is not None else body


def _endings(words: Words) -> tuple[str, ...]:
    """Endings of verbs in languages that have these last, of the text's own language: "-dı"."""
    own = words.languages[0].copula_words if words.languages else ()
    return tuple(word[1:] for word in own if word.startswith("-"))


def says_more(body: str, words: Words) -> bool:
    """Whether words of the text's own language make a sentence of a note.

    A form of "to be" does so near the beginning, or at the end, where many languages have their verbs; between those it mostly
    stands in a relative clause, which belongs to a noun.
    """
    bare = body.rstrip(" .।。")
    last = len(bare)
    if " " in bare and bare.lower().endswith(_endings(words)):
        return True
    for spot in words.own_phrases("comment_words", "copula_words").spots(lowered(body)):
        if spot.kind == "comment_words" or (spot.start and spot.end >= last):
            return True
        if spot.start and len(body[: spot.start].split()) <= 2 and not is_unspaced(body[0]):
            return True
    return False


def _anchor(before: str, end: int) -> tuple[int, int]:
    """The words a note belongs to: inside the quotation in front of it, else the word in front of it."""
    for closing, opening in (("»", "«"), ("”", "“"), ('"', '"')):
        if before.endswith(closing):
            at = before.rfind(opening, 0, -1)
            if at >= 0:
                return max(0, end - (len(before) - at) + 1), end - 1
    word = re.search(r"[^\s(«„“\"]+$", before)
    return (max(0, end - len(word[0])) if word else end), end


def _moved(offset: int, cuts: list[tuple[int, int]], old: str, new: str) -> int:
    """An offset of the old text in the new one: less what was cut before it."""
    gone = sum(min(offset, end) - start for start, end in cuts if start < offset)
    moved = offset - gone
    if (
        old[offset : offset + 4] != new[moved : moved + 4]
        and old[offset : offset + 4] == new[moved + 1 : moved + 5]
    ):
        moved += 1
    return max(0, min(moved, len(new)))
