"""What the article is in, as detected, and what the page says it is in."""

import functools
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from dragoman.press import languages
from dragoman.press.extract.page.structured import Structured
from dragoman.press.extract.page.tree import Tree
from dragoman.press.extract.page.visible import clean
from dragoman.press.record import Gap

ENOUGH_CHARACTERS = 120
SURE = 0.5
READ_CHARACTERS = 900
"""Enough to know any language by; those that share nearly every word are read further."""

COMMON_CHARACTERS = 500
LEAST_SHARE, UNKNOWN_SHARE = 0.02, 0.15
"""Shares of common words below which a text is not in the language the model takes it for: as a rule, where an unknown one is declared."""
MANY_COMMON, COMMON_SHARE, COMMON_LEAD = 8, 0.15, 0.75

_SPACED = frozenset({"Latn", "Cyrl", "Arab"})
"""Scripts of many languages, whose words are spaced."""
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadLanguage:
    """detected: base or full BCP 47 tag of the text; None where there is too little text to say. declared: as printed."""

    detected: str | None
    declared: str | None
    gaps: tuple[Gap, ...] = ()


def read_language(text: str, tree: Tree, data: Structured) -> ReadLanguage:
    """Compare the text's language with the page's declaration; a different base language is a gap.

    Where the text says nothing the declaration stands; where it is in a language we do not know, nothing does.
    """
    declared = _declared(tree, data)
    detected = (_by_common_words(text) or _by_model(text, declared)) if len(text) >= 20 else None
    if len(text) < ENOUGH_CHARACTERS and declared:
        detected = _base(declared)
    gaps = []
    if detected is None:
        gaps.append(Gap(field="language", detail="There is too little text to say which language it is in."))
        detected = declared
    elif detected == languages.UNDETERMINED:
        gaps.append(Gap(field="language", detail="The text is in a language we do not know."))
        detected = None
    elif declared and _base(declared) != _base(detected):
        detail = f"The page declares “{declared}”, but its text is in “{detected}”."
        gaps.append(Gap(field="language", reason="contradictory", detail=detail))
    return ReadLanguage(detected=detected, declared=declared, gaps=tuple(gaps))


def _base(tag: str) -> str:
    return tag.split("-", 1)[0]


def _by_common_words(text: str) -> str | None:
    """The language whose commonest words fill the beginning of the text, where no other language has nearly as many.

    Most texts say so themselves, at a thirtieth of what the model costs; None leaves the question to it.
    """
    common = _common_words()
    words = _WORD.findall(text[:COMMON_CHARACTERS].lower())
    counts = Counter(tag for word in words for tag in common.get(word, ()))
    (best, most), (_, next_most) = (*counts.most_common(2), ("", 0), ("", 0))[:2]
    if most >= MANY_COMMON and most >= COMMON_SHARE * len(words) and next_most <= COMMON_LEAD * most:
        return best
    return None


def _by_model(text: str, declared: str | None) -> str | None:
    """What the model says, where the text has any of that language's commonest words; None where it says nothing.

    The model knows few languages and takes all others for one of them. There the declaration is believed if it names no language the
    model knows; else the language is undetermined.
    """
    answer = languages.detect(text[:READ_CHARACTERS])
    if answer.language == languages.UNDETERMINED or (answer.confidence < SURE and len(text) <= 600):
        return None
    unknown = declared is not None and _base(declared) not in map(_base, languages.known())
    if _share(text, answer.language) < (UNKNOWN_SHARE if unknown else LEAST_SHARE):
        return _base(declared) if declared is not None and unknown else languages.UNDETERMINED
    if answer.language not in languages.TWINS:
        return answer.language
    twin = {"sr": "sr-Latn"}.get(declared or "", declared)
    return twin if twin in languages.TWINS else languages.detect(text).language


def _share(text: str, tag: str) -> float:
    """The share of a language's commonest words in a text; 1 where that says nothing: too few words, or a script that tells by itself."""
    language = languages.get(tag)
    words = _WORD.findall(text[:READ_CHARACTERS].lower())
    if language.script not in _SPACED or len(words) < 20:
        return 1.0
    return sum(word in language.stopwords for word in words) / len(words)


@functools.cache
def _common_words() -> Mapping[str, tuple[str, ...]]:
    """The commonest words of all languages → the languages they are common in."""
    found: dict[str, list[str]] = {}
    for tag in languages.known():
        for word in languages.get(tag).stopwords:
            found.setdefault(word, []).append(tag)
    return {word: tuple(tags) for word, tags in found.items()}


def _declared(tree: Tree, data: Structured) -> str | None:
    told = [
        tree.root.get("lang"),
        tree.root.get("xml:lang"),
        *(item.value for item in data.told_ld("inLanguage")),
        *(item.value for item in data.told_meta("content-language", "og:locale", "language", "dc.language")),
    ]
    return next((tag for value in told if (tag := canonical_tag(value))), None)


def canonical_tag(value: str) -> str | None:
    """A language tag in the usual case (`pt-BR`, `sr-Latn`); None for what is no tag."""
    parts = clean(value).replace("_", "-").split(",")[0].split("-")
    base = parts[0].lower()
    if not (base.isascii() and base.isalpha() and 2 <= len(base) <= 3):
        return None
    rest = [
        part.title() if len(part) == 4 else part.upper()
        for part in parts[1:3]
        if part.isascii() and part.isalnum() and 2 <= len(part) <= 4
    ]
    return "-".join([base, *rest])
