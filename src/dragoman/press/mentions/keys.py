"""What a name's words come to when their endings are taken off: the keys under which mentions of one name meet."""

import functools
import re
import threading
from collections.abc import Mapping

import pymorphy3

from dragoman.press.mentions.endings import TABLES, VOWELS, bases
from dragoman.press.mentions.sounds import latin
from dragoman.press.mentions.words import base_language, words_of
from dragoman.press.record import EntityKind

_MORPHOLOGY_LOCK = threading.Lock()
_FINAL_VOWELS = re.compile(r"(?<=..)[aeiouyаеиоуыэюяіїєаьй]+$")
_MARRIED = re.compile(r"(?<=...)(?:ov(?:á|é|ou|ej|ú))$")
_ONE_LETTER = re.compile(r"(?<!\w)(\w)['’‘`´](?=\w)")
_HUNG_ON = re.compile(r"(?<=\w{2})['’‘`´][a-zçğıöşü]{1,5}$")
_APOSTROPHE_LANGUAGES = frozenset({"pl", "cs", "sk", "tr", "az", "en", "fi", "hu"})
_BRACKETS = re.compile(r"\s*[(（][^()（）]*[)）]")
_MIN_STEM = 3
_MAX_ACRONYM = 5


@functools.cache
def morphology() -> pymorphy3.MorphAnalyzer:
    """pymorphy3's Russian analyser; made once (a second, 30 MB)."""
    with _MORPHOLOGY_LOCK:
        return pymorphy3.MorphAnalyzer(lang="ru")


@functools.lru_cache(maxsize=65_536)
def key_of(name: str, language: str, kind: EntityKind) -> tuple[str, ...]:
    """The name's words without endings, folded, in Latin where the script allows; () for a name without words."""
    base = base_language(language)
    plain = _ONE_LETTER.sub(r"\1", _BRACKETS.sub("", name)) or name
    if base in _APOSTROPHE_LANGUAGES:
        plain = _HUNG_ON.sub("", plain)
    words = words_of(plain, base)
    if len(words) > 1 and words[-1].folded == "s":
        words = words[:-1]  # the possessive of English
    shouted = name.isupper() and len(words) > 1
    keys = (
        latin(word.folded) or word.folded
        if word.is_all_capitals and len(word.surface) <= _MAX_ACRONYM and not shouted
        else _word_key(word.folded, base, kind)
        for word in words
    )
    return tuple(key for key in keys if key)


@functools.lru_cache(maxsize=65_536)
def _word_key(word: str, language: str, kind: EntityKind) -> str:
    stem = _stem(word, language, kind)
    stem = _FINAL_VOWELS.sub("", stem) or stem
    written = latin(stem)
    return written or stem


def _stem(word: str, language: str, kind: EntityKind) -> str:
    if len(word) <= _MIN_STEM:
        return word
    if language == "ru":
        return _russian(word, kind)
    if language in {"cs", "sk"} and kind is EntityKind.PERSON and (shorter := _MARRIED.sub("", word)) != word:
        return shorter
    if language in TABLES:
        return _without_ending(word, language)
    return min(bases(word, language), key=len) if language not in {"ar", "he"} else word


def _russian(word: str, kind: EntityKind) -> str:
    """The dictionary's base form where it knows the word as a name; else the ending is cut like elsewhere."""
    parses = morphology().parse(word)
    wanted = _GRAMMEMES[kind]
    for parse in parses:
        if any(grammeme in parse.tag for grammeme in wanted):
            return str(parse.normal_form).replace("ё", "е")
    best = parses[0]
    if best.is_known and kind is not EntityKind.PERSON:
        return str(best.normal_form).replace("ё", "е")
    return _without_ending(word, "ru")


_GRAMMEMES: Mapping[EntityKind, tuple[str, ...]] = {
    EntityKind.PERSON: ("Surn", "Name", "Patr"),
    EntityKind.PLACE: ("Geox",),
    EntityKind.ORGANISATION: ("Orgn", "Trad", "Geox"),
    EntityKind.WORK: (),
}


@functools.cache
def _endings(language: str) -> tuple[str, ...]:
    """All endings of the language's table that may be cut from a name, longest first.

    What a table's line exchanges is cut, not the letters of the stem it repeats (ra → ru cuts u); lines that change the
    stem's last letter are left to likeness by sound.
    """
    found: set[str] = set()
    for base, others in TABLES[language]:
        for other in others.split():
            shared = _shared(base, other)
            if (
                shared == len(base)
                or other[shared : shared + 1] in VOWELS
                or base[shared : shared + 1] in VOWELS
            ):
                found |= {base[shared:], other[shared:]}
    kept = {ending for ending in found if ending and ending[0] in _MAY_BEGIN and len(ending) <= 3}
    return tuple(sorted(kept, key=lambda ending: (-len(ending), ending)))


def _shared(a: str, b: str) -> int:
    """How many first letters two endings have in common."""
    return next((n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))


_MAY_BEGIN = VOWELS | frozenset("ьй")
_SURNAME_ENDINGS = re.compile(
    r"(?:ов|ев|ёв|ин|ын|іва|ова|ева|ina|ov|ev|in|sk|ck|ськ|ск|зьк|цьк|ic|ić|vić)$", re.IGNORECASE
)


def _without_ending(word: str, language: str) -> str:
    for ending in _endings(language):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _MIN_STEM and not _SURNAME_ENDINGS.fullmatch(ending):
            return stem
    return word


def nominative(name: str, language: str) -> str:
    """The name as a label: in Russian its words in the nominative, elsewhere as it stands (case is not undone there).

    A name of several words whose first may stand in the nominative is taken to stand in it as a whole.
    """
    if base_language(language) != "ru":
        return name
    words = name.split(" ")
    if _is_plural(words[0]):
        return name  # «Гульнар» is no crowd of Гульнара: the dictionary does not know the name
    if _may_be_nominative(words[0]) and (len(words) > 1 or not _is_oblique(words[0])):
        return name
    gender = _gender(words[0])
    return " ".join(_nominative(word, gender) for word in words)


def _named_parses(word: str) -> list[pymorphy3.analyzer.Parse]:
    parses = morphology().parse(word)
    return [parse for parse in parses if parse.tag.grammemes & _NAME_GRAMMEMES] or parses


def _may_be_nominative(word: str) -> bool:
    if not word[:1].isupper() or word.isupper() or not word.isalpha():
        return True
    parses = _named_parses(word)
    return any(parse.tag.case == "nomn" and parse.tag.number != "plur" for parse in parses)


def _is_plural(word: str) -> bool:
    return word.isalpha() and word[:1].isupper() and _named_parses(word)[0].tag.number == "plur"


def _is_oblique(word: str) -> bool:
    """The likeliest reading of a word alone is another case (Назарбаева, of a man, rather than of a woman)."""
    return word.isalpha() and _named_parses(word)[0].tag.case not in {"nomn", None}


def _gender(word: str) -> str | None:
    return str(gender) if (gender := _named_parses(word)[0].tag.gender) else None


def _nominative(word: str, gender: str | None) -> str:
    if not word[:1].isupper() or word.isupper() or not word.isalpha():
        return word
    parses = _named_parses(word)
    if (
        not parses[0].is_known
        and parses[0].tag.POS != "NOUN"
        and not parses[0].tag.grammemes & _NAME_GRAMMEMES
    ):
        return word
    parse = next((one for one in parses if one.tag.gender == gender and one.tag.case != "nomn"), parses[0])
    bent = parse.inflect({"nomn", "sing"} if parse.tag.number != "plur" else {"nomn"})
    return str(bent.word).capitalize() if bent else word


_NAME_GRAMMEMES = frozenset({"Surn", "Name", "Patr", "Geox"})
