"""The words of a picture's texts: which are its caption, and which its credit line."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.page.tree import Element
from dragoman.press.extract.page.visible import clean
from dragoman.press.extract.people.people import looks_like_person
from dragoman.press.extract.pictures.creditline import MAX_CREDIT_CHARACTERS
from dragoman.press.extract.pictures.credits import is_credit, split_caption
from dragoman.press.extract.pictures.wordclasses import word_classes

MAX_CAPTION_CHARACTERS = 1000

_SETTING = frozenset(
    ("span", "small", "em", "i", "cite", "font", "div", "p", "footer", "td", "dd", "dt", "address", "figcaption", "li", "section", "center",
     "h2", "h3", "h4", "h5", "h6")
)  # fmt: skip
_LEANING = frozenset(("em", "i"))
_QUIET = frozenset(("small", "cite", "footer"))
_WORD = re.compile(r"\w")
_MOMENT = re.compile(r"(?:19|20)\d\d\b.*\b\d{1,2}[:.]\d{2}\b")
_NUMBER = re.compile(r"^\[?\d{1,2}\s?(?:/|of|von|из)\s?\d{1,3}\]?\s*")
_HALF_SLASH = re.compile(r"(?<=\w)\s+/(?=\w)")
_LABEL = re.compile(
    r"^(?:image (?:caption|source)|bildunterschrift|legende|légende|pie de foto|caption|leyenda|legenda|didascalia|подпись)\s*[:,]\s*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Caption:
    """caption, credit: None where the picture has none. spans: where they stand in the visible text.
    named: whether the caption's element is called one."""

    caption: str | None = None
    credit: str | None = None
    spans: tuple[tuple[int, int], ...] = ()
    named: bool = False


def put_together(
    sheet: Sheet,
    bases: Sequence[Element],
    credits: Sequence[Element],
    junk: Sequence[Element],
    inside: Sequence[Element],
) -> Caption | None:
    """Caption and credit of some elements that show nothing else; None where they show neither.

    credits: those that are called credit lines. junk: buttons and hints. inside: all elements of the picture's box.
    """
    text = sheet.visible.text
    dark = [(el.start, el.end) for el in junk]
    lines = [(el.start, el.end) for el in credits]
    once = {sheet.text_of(el): el for el in reversed(bases)}.values()
    spans = tuple(sorted((el.start, el.end) for el in once))
    words = _joined(text, _without(spans, [*dark, *lines]))
    words = _LABEL.sub("", _NUMBER.sub("", words))
    credit = _joined(text, _without(_merged(text, lines), dark)) if lines else ""
    if len(credit) > MAX_CREDIT_CHARACTERS or (
        not words and len(credit) > 60 and not is_credit(credit, sheet.words)
    ):
        words, credit, lines = clean(f"{words} {credit}"), "", []
    if not credit and words:
        chunks = _chunks(text, _without(spans, dark), inside)
        words, credit = _apart(sheet, chunks, words)
    words, credit = _tidy(words), credit.strip(" |–—-;,")
    if sum(map(str.isalpha, words[:40])) < 2 or (len(words) <= 90 and _MOMENT.search(words)):
        words = ""
    if (not words and not credit) or len(words) > MAX_CAPTION_CHARACTERS:
        return None
    return Caption(caption=words or None, credit=_bare(credit) or None, spans=spans)


def _bare(credit: str) -> str:
    if credit[:1] in "([（" and credit[-1:] in ")]）" and credit.count(credit[:1]) == 1:
        credit = credit[1:-1]
    return _HALF_SLASH.sub(" / ", credit).strip()


def _tidy(words: str) -> str:
    return words.strip().rstrip(" (|/–—-[（【").strip() if words else ""


def _without(spans: Sequence[tuple[int, int]], cut: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans without those cut out of them."""
    left = list(spans)
    for low, high in cut:
        left = [
            part
            for start, end in left
            for part in ((start, min(end, low)), (max(start, high), end))
            if part[1] > part[0]
        ]
    return sorted(set(left))


def _merged(text: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans, those made one between which only marks stand: the photographer and the agency in elements of their own."""
    out: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if (
            out
            and start >= out[-1][1]
            and not _WORD.search(text, out[-1][1], start)
            and "\n" not in text[out[-1][1] : start]
        ):
            out[-1] = (out[-1][0], end)
        else:
            out.append((start, end))
    return out


def _joined(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """The lines of some spans one after the other, each once: pages print a caption again for small screens."""
    lines: dict[str, None] = {}
    for start, end in spans:
        for line in text[start:end].split("\n"):
            if bare := clean(line).strip():
                lines.setdefault(bare)
    return clean(" ".join(lines))


@dataclass(frozen=True, slots=True)
class _Chunk:
    """A run of text that no element's edge and no line's end parts. apart: set off from the one before. quiet: in small print. leaning: in italics."""

    start: int
    end: int
    apart: bool
    quiet: bool
    leaning: bool


def _chunks(text: str, spans: Sequence[tuple[int, int]], inside: Sequence[Element]) -> list[_Chunk]:
    """The text of some spans, cut at line ends and at the edges of the elements it is set in."""
    setting = [el for el in inside if el.tag in _SETTING]
    ends = {el.end for el in setting}
    leaning = {el.start for el in setting if el.tag in _LEANING}
    quiet = {el.start for el in setting if el.tag in _QUIET}
    edges = {place for el in setting for place in (el.start, el.end)}
    out: list[_Chunk] = []
    ended = -1
    for start, end in spans:
        cuts = sorted({start, end, *(place for place in edges if start < place < end)})
        for low, high in pairwise(cuts):
            at = low
            for line in text[low:high].split("\n"):
                if line.strip():
                    new = at > low or text[max(0, low - 1) : low] == "\n" or low == start
                    apart = new or low in ends or (ended in ends and low in edges)
                    out.append(_Chunk(at, at + len(line), apart, at in quiet, at in leaning))
                    ended = at + len(line)
                at += len(line) + 1
    return out


def _apart(sheet: Sheet, chunks: Sequence[_Chunk], words: str) -> tuple[str, str]:
    """Caption and credit line of a text that does not name its credit: an element or line at its end or beginning, else its last words."""
    text = sheet.visible.text

    def words_of(some: Sequence[_Chunk]) -> str:
        return clean(text[some[0].start : some[-1].end].replace("\n", " "))

    for first in range(max(1, len(chunks) - 4), len(chunks)):
        tail = words_of(chunks[first:]).lstrip(" –—-|/")
        before = text[chunks[first - 1].start : chunks[first - 1].end].rstrip()
        set_off = chunks[first].quiet or before[-1:] in '.!?…»”")|/（('
        set_off = set_off or (chunks[first].apart and len(chunks) - first <= 2)
        set_off = set_off or word_classes(sheet.words).names_nobody(tail)
        leans = (
            chunks[first].leaning
            and before.split()[-1].islower()
            and ("/" in tail or looks_like_person(tail))
        )
        set_off = set_off or (leans and not sheet.words.is_stopword(before.split()[-1]))
        if is_credit(tail, sheet.words, apart=set_off):
            return words_of(chunks[:first]), tail
    if len(chunks) > 1 and chunks[1].apart and chunks[0].end - chunks[0].start <= 80:
        head = words_of(chunks[:1])
        if is_credit(head, sheet.words, apart=True):
            return words_of(chunks[1:]), head
    alone = len(chunks) == 1 and (chunks[0].quiet or (words.isupper() and len(words) <= 5))
    if is_credit(words, sheet.words, apart=alone):
        return "", words
    caption, credit = split_caption(words, sheet.words)
    return caption or "", credit or ""
