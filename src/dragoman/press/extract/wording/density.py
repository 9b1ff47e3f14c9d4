"""How long a text is where letters of some scripts say more than others."""

import re

HANGUL = ((0x1100, 0x11FF), (0xAC00, 0xD7AF))
HAN_AND_KANA = ((0x2E80, 0x9FFF), (0xF900, 0xFAFF), (0xFF01, 0xFF60), (0x20000, 0x3FFFF))
"""Code points of East Asian characters and full-width marks, first and last of each block."""

_DENSE = re.compile("[" + "".join(f"{chr(low)}-{chr(high)}" for low, high in HAN_AND_KANA + HANGUL) + "]")


def latin_length(text: str) -> int:
    """The length of a text in Latin letters: an East Asian character says about as much as two of them."""
    return len(text) if text.isascii() else len(text) + len(_DENSE.findall(text))
