"""Runs of words written with capitals: names in scripts that have them."""

import re
import sys
from itertools import groupby


def _ranges() -> str:
    """All capital letters as the inside of a character class."""
    letters = [n for n in range(sys.maxunicode // 16) if chr(n).isupper()]
    runs = [[n for _, n in run] for _, run in groupby(enumerate(letters), key=lambda pair: pair[1] - pair[0])]
    return "".join(f"{re.escape(chr(run[0]))}-{re.escape(chr(run[-1]))}" for run in runs)


CAPITAL = f"[{_ranges()}]"


def is_small(letter: str) -> bool:
    """Whether a letter (or "") is the small one of a pair that texts use: Georgian has capitals for whole words only."""
    return letter.islower() and not "\u10d0" <= letter <= "\u10ff"


_SMALL = r"(?:of|the|and|for|de|da|do|dos|das|del|della|di|la|le|les|du|des|der|die|das|den|und|et|e|y|i|и|й|та|v|na|van|al)"
_WORD = rf"{CAPITAL}[\w’'&-]*(?:\.\w+)*"
NAME = rf"{_WORD}(?:[ ](?:{_SMALL}[ ]){{0,2}}{_WORD}){{0,5}}"
"""A pattern for a name of up to six words, small ones between them aside."""
