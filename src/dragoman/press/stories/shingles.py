"""Word 3-grams as numbers: what two texts share however they were typeset.

Quotes, dashes, case, ё, soft hyphens and line breaks do not count; a language without blanks is cut by character; Serbian is
the same in both scripts. Source: Broder, On the resemblance and containment of documents (1997).
"""

import re
import unicodedata
import zlib
from array import array

from dragoman.press.languages.serbian import CYRILLIC_TO_LATIN

SIZE = 3
"""Words in a shingle."""

_TOKEN = re.compile(
    r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0e7f]|[^\W_\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0e7f]+"
)
_DROPPED = re.compile(r"[\u00ad\u0301\u064b-\u0652\u0640\u200b-\u200f\u2060\ufeff]")
_FOLDS = str.maketrans({"ё": "е"})
_SERBIAN = str.maketrans(dict(CYRILLIC_TO_LATIN))


def words_of(text: str, language: str) -> list[str]:
    """The text's words, folded so that typography makes no difference."""
    folded = _DROPPED.sub("", unicodedata.normalize("NFC", text)).casefold().translate(_FOLDS)
    if language.split("-", 1)[0].lower() in {"sr", "bs", "hr"}:
        folded = folded.translate(_SERBIAN)
    return _TOKEN.findall(folded)


def shingle(words: list[str]) -> "array[int]":
    """The distinct 3-grams of `words` as 32-bit numbers, sorted; empty for fewer than three words."""
    grams = (" ".join(words[i : i + SIZE]) for i in range(len(words) - SIZE + 1))
    return array("I", sorted({zlib.crc32(gram.encode("utf-8", "surrogatepass")) for gram in grams}))


def fingerprint(words: list[str]) -> int:
    """One number for the whole text: equal texts have equal ones, whatever their typography."""
    return hash_text(" ".join(words))


def hash_text(text: str) -> int:
    """A 64-bit number, the same in every process."""
    data = text.encode("utf-8", "surrogatepass")
    return zlib.crc32(data) << 32 | zlib.adler32(data)
