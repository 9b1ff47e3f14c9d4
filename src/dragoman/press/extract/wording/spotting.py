"""Finds many phrases in a text at once: one look at its words instead of one search for every phrase.

A text of a few hundred words is asked for some hundred phrases in about as many microseconds; a regular expression that lists them
takes a hundred times as long, because it tries them one by one at every letter.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

BETWEEN = 100
"""Characters between the parts of a divided phrase, at the most."""

_WORD = re.compile(r"\w+")
_BREAK = re.compile(r"\n|(?<!\d)[.!?]\s|[。！？]")


class Spot(NamedTuple):
    """Where a phrase stands in the text searched, and what kind of phrase it is."""

    start: int
    end: int
    kind: str


class Phrases:
    """Phrases by kind, found as whole words; a script that writes without spaces has no word ends to keep, Korean no ends of them.

    Case counts: hand in both phrases and text in lower case (`lowered`) where it should not. White space in phrases is one space, as in
    the visible text. A phrase with "…" in it is divided ("zuerst … erschienen"): its first part is found where the second follows in the
    same sentence.
    """

    def __init__(self, phrases: Iterable[tuple[str, str]]) -> None:
        self._by_word: dict[str, list[tuple[str, str, str, frozenset[str]]]] = {}
        self._anywhere: list[tuple[str, str, str]] = []
        for whole, kind in sorted(set(phrases), key=lambda pair: (-len(pair[0]), pair)):
            phrase, _, second = (part.strip() for part in whole.partition("…"))
            first = _WORD.match(phrase)
            if not phrase:
                continue
            if first is None or any(is_unspaced(letter) or is_hangul(letter) for letter in whole):
                self._anywhere.append((phrase, kind, second))
            else:
                others = frozenset(_WORD.findall(phrase, first.end()))
                self._by_word.setdefault(first[0], []).append((phrase, kind, second, others))
        self._words = frozenset(self._by_word)

    def spots(self, text: str) -> list[Spot]:
        """All phrases in the text, in order of place, longer ones first where they begin together."""
        found = []
        words = set(_WORD.findall(text))
        for word in self._words & words:
            phrases = [
                (phrase, kind, second)
                for phrase, kind, second, others in self._by_word[word]
                if others <= words
            ]
            length = len(word)
            at = text.find(word) if phrases else -1
            while at >= 0:
                if (not at or not _is_letter(text[at - 1])) and not _is_letter(
                    text[at + length : at + length + 1]
                ):
                    found += [
                        Spot(at, at + len(phrase), kind)
                        for phrase, kind, second in phrases
                        if text.startswith(phrase, at)
                        and _ends_word(text, at + len(phrase))
                        and (not second or _follows(text, at + len(phrase), second))
                    ]
                at = text.find(word, at + length)
        for phrase, kind, second in self._anywhere:
            at = text.find(phrase)
            while at >= 0:
                end = at + len(phrase)
                if is_hangul(phrase[0]) and at and _is_letter(text[at - 1]):
                    pass  # the end of another word
                elif second and not _follows(text, end, second):
                    pass
                elif is_unspaced(phrase[-1]) or not phrase[-1].isalnum() or _ends_word(text, end):
                    found.append(Spot(at, end, kind))
                at = text.find(phrase, end)
        found.sort(key=lambda spot: (spot.start, -spot.end))
        return found


def _follows(text: str, end: int, second: str) -> bool:
    """Whether the second part of a divided phrase follows in the same sentence."""
    at = text.find(second, end, end + BETWEEN + len(second))
    return at >= 0 and _BREAK.search(text, end, at) is None


def lowered(text: str) -> str:
    """The text in lower case, letter by letter: offsets stay what they are («İ» would become two letters)."""
    low = text.replace("İ", "i").lower()
    if len(low) == len(text):
        return low
    return "".join(c if len(c.lower()) > 1 else c.lower() for c in text)


def _is_letter(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


def _ends_word(text: str, end: int) -> bool:
    following = text[end : end + 1]
    return is_hangul(text[end - 1]) or not _is_letter(text[end - 1]) or not _is_letter(following)


def is_hangul(letter: str) -> bool:
    """Whether the letter is Korean, where words take their particles on without a space: what follows does not end a word."""
    return "\uac00" <= letter <= "\ud7a3"


def is_unspaced(letter: str) -> bool:
    """Whether the letter's script writes words without spaces between them."""
    return "\u3040" <= letter <= "\u30ff" or "\u3400" <= letter <= "\u9fff" or "\u0e00" <= letter <= "\u0eff"
