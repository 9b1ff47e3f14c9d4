"""Finds words of editors' lists in a text, however they are inflected or dressed up.

A list is read in its own language's analyzer (`press.languages.analyze`), whatever the text is said to be in, since short texts
say little about their language. Before that the tricks that keep a word readable to people and hide it from lists are undone:
letters of another alphabet drawn alike, digits for letters, letters set apart, invisible signs.
"""

import functools
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from dragoman.portal.discussion.models import WordRow
from dragoman.press.languages import analyze

_CYRILLIC = "авсенікморѕтухјёАВСЕНІКМОРЅТУХЈ"
_LATIN = "abcehikmopstyxjeABCEHIKMOPSTYXJ"
_TO_LATIN = str.maketrans(_CYRILLIC, _LATIN)
_TO_CYRILLIC: Mapping[int, int | str] = str.maketrans(
    "abcehkmopstyxABCEHKMOPTYX", "авсенкморѕтухАВСЕНКМОРТУХ".replace("ѕ", "с")
)
_SIGNS = str.maketrans({"@": "a", "$": "s", "€": "e"})
_DIGITS_LATIN = str.maketrans("013457", "oieast")
_DIGITS_CYRILLIC = str.maketrans("0346", "озчб")
_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]"
)
_PIECE = re.compile(r"[^\W_]+")
_APART = re.compile(r"(?<![^\W_])(?:[^\W\d_][\s.\-_*·]{1,2}){3,30}[^\W\d_](?![^\W_])")
_CYRILLIC_LETTER = re.compile(r"[\u0400-\u052f]")
_LATIN_LETTER = re.compile(r"[A-Za-z\u00c0-\u024f]")
LONGEST_READ = 12_000
_WITH_I: dict[int, int | str] = {ord("i"): "і", ord("I"): "І"}
"""Ukrainian, Belarusian and Kazakh have the letter that Latin's i passes for."""

CYRILLIC_TAGS = frozenset({"ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "tg", "tt", "mn"})


def found_word(text: str, language: str) -> str:
    """The first word of the lists that the text has; empty where it has none. language: the text's. 1 query.

    Lists for all languages are read as the text's own language.
    """
    lists: dict[str, list[str]] = {}
    for tag, word in WordRow.objects.order_by("pk").values_list("language", "word"):
        lists.setdefault(tag, []).append(word)
    for tag, listed in lists.items():
        if word := match(text, listed, tag or language):
            return word
    return ""


def match(text: str, listed: Iterable[str], language: str) -> str:
    """The first of the listed words or phrases that stands in the text, read in that language; empty for none."""
    readings = [_framed(analyze(reading, language)) for reading in _readings(text[:LONGEST_READ], language)]
    for word in listed:
        for wanted in _wanted(word, language):
            if any(wanted in reading for reading in readings):
                return word
    return ""


@functools.lru_cache(maxsize=4096)
def _wanted(word: str, language: str) -> tuple[str, ...]:
    """A listed word's tokens, framed to be found among a text's; nothing for a word without letters or digits."""
    tokens = analyze(word, language)
    return (_framed(tokens),) if tokens else ()


def _framed(tokens: Sequence[str]) -> str:
    return f"\n{chr(10).join(tokens)}\n"


def _readings(text: str, language: str) -> list[str]:
    """The text as it stands, and with its tricks undone."""
    plain = unicodedata.normalize("NFKC", _UNSEEN.sub("", text))
    joined = _APART.sub(lambda found: "".join(_PIECE.findall(found.group())), plain)
    base = language.split("-")[0]
    cyrillic = base in CYRILLIC_TAGS and "Latn" not in language
    alike: Mapping[int, int | str] = {**_TO_CYRILLIC, **(_WITH_I if base in {"uk", "be", "kk"} else {})}
    undone = _PIECE.sub(
        lambda found: _in_one_alphabet(found.group(), alike if cyrillic else None), joined.translate(_SIGNS)
    )
    return list(dict.fromkeys((plain, joined, undone)))


def _in_one_alphabet(piece: str, cyrillic: Mapping[int, int | str] | None) -> str:
    """A word written with letters of two alphabets, or with digits in it, in the alphabet it is meant in.

    cyrillic: what Latin letters pass for, in a language written in Cyrillic; None in others.
    """
    has_cyrillic, has_latin = bool(_CYRILLIC_LETTER.search(piece)), bool(_LATIN_LETTER.search(piece))
    if cyrillic is not None:
        all_alike = len(piece) >= 4 and not _LATIN_LETTER.search(piece.translate(cyrillic))
        changed = piece.translate(cyrillic) if has_latin and (has_cyrillic or all_alike) else piece
        digits = _DIGITS_CYRILLIC
    else:
        changed, digits = piece.translate(_TO_LATIN) if has_cyrillic else piece, _DIGITS_LATIN
    has_digits = any(character.isdigit() for character in changed)
    return changed.translate(digits) if has_digits and sum(map(str.isalpha, changed)) >= 2 else changed
