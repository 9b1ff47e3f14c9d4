"""The words that introduce a credit line: "Photo:", «Фото», "Photo by", 写真＝, and ©."""

import functools
import re
from typing import NamedTuple

from dragoman.press.extract.pictures.wordclasses import word_classes
from dragoman.press.extract.wording.spotting import Phrases, is_unspaced, lowered
from dragoman.press.extract.wording.words import Words, words_of

_EVERYWHERE = ("photo", "foto", "фото", "credit", "copyright")
_MARKED = re.compile(r"\s*(?:[:：=＝・՝]|/(?!\s))\s*|\s*(?=©)")
_CIRCLED = re.compile(r"©|ⓒ|\((?:c|с)\)\s?(?=[^\W\d_])|（[CcＣｃ]）", re.IGNORECASE)


class Label(NamedTuple):
    """Words that introduce a credit. start, end: with the mark or "by" behind them. how: `mark`, `by`, or `bare` for words alone."""

    start: int
    end: int
    how: str


_known: dict[tuple[str, ...], Phrases] = {}
"""The phrases of the languages met so far: to put them together takes longer than to look for them."""


def _phrases(words: Words) -> Phrases:
    found = _known.get(words.tags)
    if found is None:
        also = (*words.role("photographer"), *words.role("illustrator"), *_EVERYWHERE)
        found = _known[words.tags] = words.phrases("credit_words", "source_words", also=also)
    return found


def credit_labels(text: str, words: Words) -> list[Label]:
    """What may introduce a credit: words for pictures, for who took or drew them, and for sources; © and its like."""
    spots = _phrases(words).spots(lowered(text))
    by_words = word_classes(words).by
    found: list[Label] = []
    low = at = -1
    for spot in spots:
        if spot.start < at:
            continue
        end = spot.start + len(text[spot.start : spot.end].rstrip(" :：=＝՝"))
        low = low if at >= 0 and text[at : spot.start] == " " and found else spot.start
        if low != spot.start:
            found.pop()
        at = end
        marked, by = _MARKED.match(text, end), by_words.match(text, end)
        if marked is not None:
            found.append(Label(low, marked.end(), "mark"))
        elif spot.kind != "source_words":
            found.append(Label(low, by.end() if by else end, "by" if by else "bare"))
        else:
            at = -1
    if "©" in text or "ⓒ" in text or "(" in text or "（" in text:
        found += [Label(match.start(), match.end(), "mark") for match in _CIRCLED.finditer(text)]
        found.sort()
    return found


def is_source_label(text: str, words: Words) -> bool:
    """Whether a credit word speaks of a source, so that rather an outlet or an agency is named behind it than who took the picture."""
    return _is_of("source_words", text.strip(" :：=＝").lower(), words.tags)


def is_drawn_label(text: str, words: Words) -> bool:
    """Whether a credit word says that the picture is drawn."""
    label = text.strip(" :：=＝").lower()
    return _is_of("illustrator", label, words.tags) and not _is_of("photographer", label, words.tags)


@functools.lru_cache(maxsize=1024)
def _is_of(kind: str, label: str, tags: tuple[str, ...]) -> bool:
    words = words_of(tags)
    listed = words.all(kind) if kind == "source_words" else words.role(kind)
    return label in listed or any(
        label.startswith(word) or label.endswith(word)
        for word in listed
        if len(word) > (1 if is_unspaced(word[0]) else 3)
    )
