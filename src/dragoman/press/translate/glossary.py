"""Agreed terms: found in a source in whatever inflection, looked for in the target, fixed for engines that can hold a place."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dragoman.press.record import GlossaryTerm
from dragoman.press.translate.pair import Pair, base_of

_WORD = re.compile(r"\w+(?:[’'-]\w+)*")
_PLACE = re.compile(r"⟦(\d+)⟧")
_SHORT = 4
"""Words shorter than this are compared whole: a prefix of them would fit too much."""

_LONGEST_ENDING = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class TermUse:
    """A term met in a source, with its place there."""

    term: GlossaryTerm
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Violation:
    """A term not kept. forbidden: the wording met instead, with its place in the target; None where the term is just absent."""

    use: TermUse
    forbidden: str | None = None
    target_start: int | None = None
    target_end: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Protected:
    """A text whose terms are places ⟦0⟧, ⟦1⟧…, and what belongs there."""

    text: str
    targets: tuple[str, ...] = ()

    def restore(self, translated: str) -> str | None:
        """The translation with the terms put in; None when a place was lost or doubled on the way."""
        places = [int(place) for place in _PLACE.findall(translated)]
        if sorted(places) != list(range(len(self.targets))):
            return None
        return _PLACE.sub(lambda match: self.targets[int(match.group(1))], translated)


class Glossary:
    """The agreed terms of a house, for all its language pairs. Does not change once made."""

    def __init__(self, terms: Iterable[GlossaryTerm] = ()) -> None:
        self.terms = tuple(terms)
        self._by_first: dict[tuple[Pair, str], list[tuple[tuple[str, ...], GlossaryTerm]]] = defaultdict(list)
        for term in self.terms:
            words = tuple(_fold(word) for word in _WORD.findall(term.source))
            if words:
                self._by_first[_pair_of(term), _key(words[0])].append((words, term))
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: -len(entry[0]))

    def __len__(self) -> int:
        return len(self.terms)

    def uses(self, source: str, pair: Pair) -> tuple[TermUse, ...]:
        """Terms in the source, longest match first come, in reading order, never overlapping."""
        found: list[TermUse] = []
        tokens = list(_WORD.finditer(source))
        position = 0
        while position < len(tokens):
            use = self._longest(tokens[position:], source, Pair(*pair).base)
            if use:
                found.append(use)
                position += sum(use.start <= token.start() < use.end for token in tokens)
            else:
                position += 1
        return tuple(found)

    def _longest(self, tokens: Sequence[re.Match[str]], source: str, pair: Pair) -> TermUse | None:
        entries = self._by_first.get((pair, _key(_fold(tokens[0].group()))), ())
        for words, term in entries:
            here = tokens[: len(words)]
            if len(here) == len(words) and all(
                _same_word(word, _fold(token.group())) for word, token in zip(words, here, strict=True)
            ):
                start, end = here[0].start(), here[-1].end()
                if not term.case_sensitive or term.source[0] == source[start]:
                    return TermUse(term=term, start=start, end=end)
        return None

    def protect(self, source: str, pair: Pair) -> Protected:
        """The source with each term as a numbered place, for an engine that keeps places."""
        pieces: list[str] = []
        targets: list[str] = []
        last = 0
        if not _PLACE.search(source):
            for use in self.uses(source, pair):
                pieces += [source[last : use.start], f"⟦{len(targets)}⟧"]
                targets.append(use.term.target)
                last = use.end
        return Protected(text="".join([*pieces, source[last:]]), targets=tuple(targets))

    def violations(self, source: str, target: str, pair: Pair) -> tuple[Violation, ...]:
        """Terms of the source whose agreed target, in any inflection, is not in the target, or whose forbidden one is."""
        violations = []
        for use in self.uses(source, pair):
            forbidden = next((found for word in use.term.forbidden if (found := _find(word, target))), None)
            if forbidden:
                start, end = forbidden
                violations.append(
                    Violation(use=use, forbidden=target[start:end], target_start=start, target_end=end)
                )
            elif _find(use.term.target, target) is None:
                violations.append(Violation(use=use))
        return tuple(violations)

    @staticmethod
    def from_rows(rows: Iterable[Mapping[str, str]], *, pair: Pair) -> "Glossary":
        """From a table's rows with `source` and `target`, and if they like `forbidden` (parted by `|`) and `note`.

        Raises ValueError, naming the row, when one has no source or no target.
        """
        terms = []
        for number, row in enumerate(rows, start=1):
            source, target = (row.get(side) or "" for side in ("source", "target"))
            if not source.strip() or not target.strip():
                raise ValueError(f"row {number} of the glossary has no source or no target")
            forbidden = tuple(
                word.strip() for word in (row.get("forbidden") or "").split("|") if word.strip()
            )
            terms.append(
                GlossaryTerm(
                    source=source.strip(),
                    target=target.strip(),
                    source_language=row.get("source_language") or pair.source,
                    target_language=row.get("target_language") or pair.target,
                    forbidden=forbidden,
                    note=row.get("note") or None,
                )
            )
        return Glossary(terms)


def _pair_of(term: GlossaryTerm) -> Pair:
    return Pair(base_of(term.source_language), base_of(term.target_language))


def _fold(word: str) -> str:
    return unicodedata.normalize("NFC", word).casefold().replace("ё", "е")


def _key(word: str) -> str:
    """The first letters, which inflection leaves alone: what terms are filed under."""
    return word[:3]


def _same_word(term: str, word: str) -> bool:
    """Whether `word` may be an inflected form of the term's word."""
    if term == word:
        return True
    if min(len(term), len(word)) < _SHORT:
        return False
    common = 0
    for one, other in zip(term, word, strict=False):
        if one != other:
            break
        common += 1
    return common >= max(3, len(term) - 2 - (len(term) > 7)) and len(word) - common <= _LONGEST_ENDING


def _find(term: str, text: str) -> tuple[int, int] | None:
    """The first place of the term's words in a row, each in any inflection."""
    words = [_fold(word) for word in _WORD.findall(term)]
    tokens = list(_WORD.finditer(text))
    for first in range(len(tokens) - len(words) + 1 if words else 0):
        here = tokens[first : first + len(words)]
        if all(_same_word(word, _fold(token.group())) for word, token in zip(words, here, strict=True)):
            return here[0].start(), here[-1].end()
    return None
