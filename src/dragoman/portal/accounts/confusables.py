"""Which names look the same: a skeleton in the spirit of UTS #39, section 4.

Two names with one skeleton cannot be told apart at a glance. The table below is our own: the letters of the scripts readers here
write in that are drawn alike, and the digits people put for letters. It is coarser than the standard's on purpose (accents, case
and punctuation do not count, `i`, `l` and `1` are one): it decides who may call themselves what, not what is shown.
"""

import unicodedata

_ALIKE = {
    # Cyrillic
    "а": "a", "в": "b", "с": "c", "ԁ": "d", "е": "e", "ѐ": "e", "ё": "e", "є": "e", "ғ": "f", "ԍ": "g", "һ": "h", "н": "h", "і": "l", "ї": "l",
    "ј": "j", "к": "k", "қ": "k", "ӏ": "l", "м": "m", "п": "n", "о": "o", "ө": "o", "р": "p", "ԛ": "q", "г": "r", "ѕ": "s", "т": "t", "ц": "u",
    "ѵ": "v", "ԝ": "w", "ш": "w", "щ": "w", "х": "x", "ҳ": "x", "у": "y", "ү": "y", "ұ": "y", "ў": "y", "з": "3", "э": "3", "ч": "4", "б": "6",
    "ь": "b", "ъ": "b", "я": "r", "и": "u", "й": "u",
    # Greek
    "α": "a", "β": "b", "ϲ": "c", "ε": "e", "η": "n", "ι": "l", "κ": "k", "μ": "u", "ν": "v", "ο": "o", "σ": "o", "ρ": "p", "τ": "t", "υ": "u",
    "χ": "x", "γ": "y", "ω": "w", "ζ": "z",
    # Armenian and others
    "օ": "o", "ո": "n", "ս": "u", "հ": "h", "ց": "g", "զ": "q", "ӕ": "ae", "ა": "s", "ყ": "y",
    # Latin letters beside the alphabet's own
    "ı": "l", "i": "l", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ə": "e", "ɑ": "a", "ɡ": "g", "ʀ": "r", "ꜱ": "s", "ß": "b",
    "æ": "ae", "œ": "oe", "ʻ": "", "ʼ": "",
    # digits and signs for letters
    "0": "o", "1": "l", "|": "l", "5": "s", "@": "a", "$": "s", "€": "e",
}  # fmt: skip
_TABLE = str.maketrans(_ALIKE)
_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"))
LONGEST = 120


def skeleton(name: str) -> str:
    """What the name looks like: letters and digits only, at most 120; empty where it has none. The same for names that look alike."""
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", name).casefold())
    kept = "".join(
        char for char in folded.translate(_TABLE) if not unicodedata.category(char).startswith("M")
    )
    kept = "".join(char for char in kept if char.isalnum())
    for pair, one in _PAIRS:
        kept = kept.replace(pair, one)
    return kept[:LONGEST]
