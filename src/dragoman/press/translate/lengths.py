"""How long a translation is to be expected, from how long its source is.

Texts of one meaning differ in length by language; how much is measured in characters other than blanks over parallel news, against English.
The spread around it follows Gale and Church (1993): its variance grows with length.
"""

import math
from collections.abc import Mapping
from types import MappingProxyType

from dragoman.press.translate.pair import Pair, base_of

LENGTHS: Mapping[str, float] = MappingProxyType(
    {
        "ar": 0.88,
        "be": 1.08,
        "de": 1.21,
        "en": 1.0,
        "es": 1.14,
        "fa": 0.93,
        "fr": 1.16,
        "he": 0.78,
        "it": 1.12,
        "ja": 0.45,
        "kk": 1.09,
        "ko": 0.52,
        "ky": 1.08,
        "pl": 1.05,
        "pt": 1.08,
        "ru": 1.13,
        "sr": 1.0,
        "tr": 1.02,
        "uk": 1.06,
        "zh": 0.32,
    }
)
"""Characters (blanks apart) of a text per character of its English."""

_VARIANCE = 0.025  # of the logarithm of the ratio, for long texts
_SHORT_VARIANCE = 3.5  # added, over the length in characters


def expected_ratio(pair: Pair) -> float:
    """Characters of target per character of source; 1 where a language is not known."""
    return LENGTHS.get(base_of(pair.target), 1.0) / LENGTHS.get(base_of(pair.source), 1.0)


def surprise(source: str, target: str, pair: Pair) -> float:
    """By how many standard deviations the target is longer (above 0) or shorter than expected; blanks are not counted."""
    before, after = (len("".join(text.split())) for text in (source, target))
    if not before or not after:
        return 0.0
    expected = before * expected_ratio(pair)
    deviation = math.sqrt(_VARIANCE + _SHORT_VARIANCE / max(expected, 1.0))
    return math.log(after / expected) / deviation
