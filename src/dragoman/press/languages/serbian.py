"""Serbian's two alphabets, letter by letter: the one table for whoever folds or writes one as the other.

Source: the one-to-one correspondence of Vuk's Cyrillic and Gaj's Latin alphabet.
"""

from collections.abc import Mapping
from types import MappingProxyType

CYRILLIC_TO_LATIN: Mapping[str, str] = MappingProxyType(
    dict(
        zip(
            "абвгдђежзијклљмнњопрстћуфхцчџш",
            [
                "a",
                "b",
                "v",
                "g",
                "d",
                "đ",
                "e",
                "ž",
                "z",
                "i",
                "j",
                "k",
                "l",
                "lj",
                "m",
                "n",
                "nj",
                "o",
                "p",
                "r",
                "s",
                "t",
                "ć",
                "u",
                "f",
                "h",
                "c",
                "č",
                "dž",
                "š",
            ],
            strict=True,
        )
    )
)
"""Lower-case Cyrillic letter → its Latin letter or pair of letters."""
