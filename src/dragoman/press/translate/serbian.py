"""Serbian in both its alphabets: Apertium's Serbo-Croatian data know Latin letters only, outlets print Cyrillic too.

Source: the one-to-one correspondence of Vuk's Cyrillic and Gaj's Latin alphabet; from Latin the digraphs lj, nj, dž are
read as one letter, which is wrong only in a handful of loan words (injekcija, nadživeti).
"""

import re

from dragoman.press.languages.serbian import CYRILLIC_TO_LATIN

_TO_CYRILLIC = {latin: cyrillic for cyrillic, latin in CYRILLIC_TO_LATIN.items()}
_LETTERS = re.compile("lj|nj|dž|[a-zđžćčš]", re.IGNORECASE)
_SOURCE = re.compile(f"[{''.join(CYRILLIC_TO_LATIN)}]", re.IGNORECASE)
_KEPT_WORD = re.compile(r"\b\w*[qwxy]\w*\b", re.IGNORECASE)


def to_latin(text: str) -> str:
    """Serbian Cyrillic letters as Latin ones; everything else as it is."""

    def letter(match: re.Match[str]) -> str:
        cyrillic = match.group()
        latin = CYRILLIC_TO_LATIN[cyrillic.lower()]
        if cyrillic.islower():
            return latin
        following = text[match.end() : match.end() + 1]
        return latin.upper() if following.isupper() else latin.capitalize()

    return _SOURCE.sub(letter, text)


def to_cyrillic(text: str) -> str:
    """Serbian Latin as Cyrillic; words with q, w, x or y are foreign and stay."""
    pieces, last = [], 0
    for word in _KEPT_WORD.finditer(text):
        pieces += [_letters(text[last : word.start()]), word.group()]
        last = word.end()
    return "".join([*pieces, _letters(text[last:])])


def _letters(text: str) -> str:
    def letter(match: re.Match[str]) -> str:
        latin = match.group()
        cyrillic = _TO_CYRILLIC.get(latin.lower())
        if cyrillic is None:
            return latin
        return cyrillic.upper() if latin[0].isupper() else cyrillic

    return _LETTERS.sub(letter, text)
