"""Scripts that say more with a letter than Latin does, or put no spaces between words, so that their lines compare with Latin ones."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from dragoman.press.extract.wording.density import HAN_AND_KANA, HANGUL

Codes = npt.NDArray[np.uint32]
Mask = npt.NDArray[np.bool_]

_FIRST = 0x0E00
"""No script before this one is of either kind."""
_SOUTH_EAST = ((0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF))


def dense(codes: Codes) -> Mask:
    """Which code points are Chinese, Japanese or Korean characters or full-width marks: each says as much as two Latin letters."""
    return _within(codes, HAN_AND_KANA + HANGUL)


def words_without_spaces(codes: Codes) -> npt.NDArray[np.float32]:
    """What each code point adds to the number of words: half a word for a Chinese character, a fifth for a letter of Thai, Lao,
    Burmese or Khmer, nothing where words stand apart."""
    halves, fifths = _within(codes, HAN_AND_KANA), _within(codes, _SOUTH_EAST)
    return np.where(halves, 0.5, np.where(fifths, 0.2, 0.0)).astype(np.float32)


def _within(codes: Codes, ranges: Sequence[tuple[int, int]]) -> Mask:
    found = np.zeros(len(codes), np.bool_)
    for low, high in ranges if len(codes) and codes.max() >= _FIRST else ():
        found |= (codes >= low) & (codes <= high)
    return found
