"""Whether the target, or a stretch of it, is still the source."""

import re
import unicodedata
from itertools import islice

from dragoman.press.languages import UnknownLanguageError, get
from dragoman.press.record import Finding, Severity
from dragoman.press.translate.check import Span, finding
from dragoman.press.translate.glossary import Glossary
from dragoman.press.translate.pair import Pair

_WORD = re.compile(r"[^\W\d_]+(?:[’'ʼ-][^\W\d_]+)*")
_SHORTEST_COPY = 3
"""Words in a row; two languages of one script may share more: names of institutions, titles, borrowed phrases."""
_MOST_WORDS = 1_000
"""Of each side that are laid against each other; a segment has thirty."""


class UntranslatedCheck:
    """A stretch in the source's words, or in a script the target's language is not written in, blocks."""

    id = "untranslated"

    def look(self, source: str, target: str, pair: Pair, glossary: Glossary | None) -> tuple[Finding, ...]:
        """As Check says."""
        if stretch := foreign_script(target, pair) or copied(source, target, pair):
            return (
                finding(
                    self.id,
                    Severity.ERROR,
                    "untranslated.stretch",
                    target=stretch,
                    details=(target[slice(*stretch)],),
                ),
            )
        return ()


def foreign_script(target: str, pair: Pair) -> Span | None:
    """The longest run of two words or more in the source's script, where the target's language has another."""
    wanted, other = (_script(tag) for tag in (pair.target, pair.source))
    if not wanted or not other or wanted == other:
        return None
    best: Span | None = None
    run: list[re.Match[str]] = []
    longest = 0
    for word in [*_WORD.finditer(target), None]:
        if word and _written_in(word.group(), other):
            run.append(word)
            continue
        lower = [one for one in run if not one.group()[0].isupper() or other not in ("Latn", "Cyrl")]
        if len(run) > longest and len(lower) >= (3 if other == "Latn" else 2):
            longest, best = len(run), (run[0].start(), run[-1].end())
        run = []
    return best


def _script(tag: str) -> str:
    try:
        return get(tag).script
    except UnknownLanguageError:
        return ""


_NAMES = {
    "Latn": "LATIN",
    "Cyrl": "CYRILLIC",
    "Arab": "ARABIC",
    "Grek": "GREEK",
    "Hebr": "HEBREW",
    "Armn": "ARMENIAN",
    "Geor": "GEORGIAN",
    "Deva": "DEVANAGARI",
}


def _written_in(word: str, script: str) -> bool:
    prefix = _NAMES.get(script)
    return prefix is not None and all(
        unicodedata.name(char, "").startswith(prefix) for char in word if char.isalpha()
    )


def copied(source: str, target: str, pair: Pair) -> Span | None:
    """The longest stretch of the source's words in a row, if it is long, in the source's own language, and no title."""
    mine = [word.group() for word in islice(_WORD.finditer(source), _MOST_WORDS)]
    places = list(islice(_WORD.finditer(target), _MOST_WORDS))
    theirs = [word.group().lower() for word in places]
    length, end = _longest_common([word.lower() for word in mine], theirs)
    if length < _SHORTEST_COPY:
        return None
    run = places[end - length : end]
    words = [word.group() for word in run]
    lower = [word for word in words if word[0].islower()]
    script = _script(pair.source)
    if not lower or (script in _NAMES and not all(_written_in(word, script) for word in lower)):
        return None
    whole = length == len(theirs) == len(mine)
    if whole or (length > _SHORTEST_COPY and len(lower) >= _SHORTEST_COPY and _has_own_words(words, pair)):
        return run[0].start(), run[-1].end()
    return None


def _has_own_words(words: list[str], pair: Pair) -> bool:
    """Whether small words of the source's language, and not of the target's, are among them; true where none are known."""
    try:
        mine, theirs = get(pair.source).stopwords, get(pair.target).stopwords
    except UnknownLanguageError:
        return True
    return not mine or any(word.lower() in mine and word.lower() not in theirs for word in words)


def _longest_common(one: list[str], other: list[str]) -> tuple[int, int]:
    """Length of the longest run of words in both, and its end in `other`."""
    best = end = 0
    before = [0] * (len(other) + 1)
    for word in one:
        now = [0] * (len(other) + 1)
        for position, candidate in enumerate(other, start=1):
            if word == candidate:
                now[position] = before[position - 1] + 1
                if now[position] > best:
                    best, end = now[position], position
        before = now
    return best, end


CHECK = UntranslatedCheck()
