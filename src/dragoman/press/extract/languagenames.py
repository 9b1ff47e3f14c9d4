"""The language a line says a text was translated from: «перевод с польского», "aus dem Polnischen", "İngilizceden"."""

import functools
import re

from babel import Locale, UnknownLocaleError

_TRANSLATED_FROM = (
    "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "is", "et", "lv", "lt", "pl", "cs", "sk", "sl", "hr", "sr", "bs", "mk",
    "bg", "ro", "hu", "sq", "el", "tr", "az", "kk", "ky", "uz", "tg", "tk", "tt", "ru", "uk", "be", "ka", "hy", "ar", "he", "fa", "ur", "hi",
    "bn", "zh", "ja", "ko", "vi", "th", "id", "ms", "mn", "ca", "eu", "gl", "ga", "cy", "sw",
)  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")
SHORTEST_STEM = 4


@functools.lru_cache(maxsize=64)
def _stems(tag: str) -> tuple[tuple[str, str], ...]:
    """The beginnings of languages' names in one language, longest first. Source: CLDR."""
    try:
        names = Locale.parse(tag, sep="-").languages
    except (UnknownLocaleError, ValueError):
        return ()
    found = []
    for code in _TRANSLATED_FROM:
        name = str(names.get(code, "")).lower().split(" ")[0]
        if name:
            cut = (
                name
                if len(name) <= SHORTEST_STEM or not _bends(name)
                else name[: max(SHORTEST_STEM, len(name) - 2)]
            )
            found.append((cut, code))
    return tuple(sorted(found, key=lambda pair: -len(pair[0])))


def _bends(name: str) -> bool:
    """Whether the name's script has words with endings to cut."""
    return not ("\u3040" <= name[0] <= "\u30ff" or "\u3400" <= name[0] <= "\u9fff")


def language_in(text: str, tags: tuple[str, ...]) -> str | None:
    """The language named first in `text`, in one of the languages `tags`; None where none is. Names may be inflected."""
    lowered = text.lower()
    for tag in tags:
        hits = []
        for stem, code in _stems(tag):
            at = lowered.find(stem)
            if at >= 0 and (not _bends(stem) or _begins_word(lowered, at, stem)):
                hits.append((at, -len(stem), code))
        if hits:
            code = min(hits)[2]
            return "no" if code == "nb" else code
    return None


def _begins_word(text: str, at: int, stem: str) -> bool:
    """Whether the stem begins a word there that is hardly longer than it: «польск|ого»."""
    if at and text[at - 1].isalpha():
        return False
    word = _WORD.match(text, at)
    return word is not None and word.end() - at <= len(stem) + 6
