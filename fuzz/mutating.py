"""Breaks marked-up text the way the web does: whole elements doubled, moved, cut off, nested without end, said in other words.

Bytes changed one by one hardly ever get past a tolerant parser; half of the changes are therefore made to elements.
"""

import random
import re
from collections.abc import Callable, Sequence

import atheris

_PIECE = re.compile(rb"<[^<>]*>|[^<]+|<")
_DATA_MARK = b"\x00"
_DEEPEST = 3_000
_SCRAPS = (
    b"\xff\xfe",
    b"\x00",
    b"&#0;",
    b"&#x110000;",
    b"&nbsp;" * 40,
    b"&lt;p&gt;",
    b"<!--",
    b"<![CDATA[",
    b"]]>",
    b"<?xml version='1.0' encoding='utf-16'?>",
    "\u202e\u200f\u00ad\ufeff".encode(),
    "…«»„“”".encode(),
    b"a" * 5_000,
    b". " * 3_000,
    b"((" * 2_000,
    b"9" * 4_400,
    b"-1",
    b"0000-00-00T99:99:99+99:99",
    b"http://[::1",
    b"https://\xd0\xbf\xd1\x80/%zz?#",
    b"//",
    b"javascript:alert(1)",
    b"\r\n" * 2_000,
    b'{"@type":[[[[',
)

Change = Callable[[list[bytes], random.Random], None]


def elements_of(scraps: Sequence[bytes]) -> Callable[[bytes, int, int], bytes]:
    """A mutator for atheris. scraps: what is worth putting in, beside what is bad in every format."""
    every = (*_SCRAPS, *scraps)

    def put_in(pieces: list[bytes], dice: random.Random) -> None:
        pieces.insert(dice.randrange(len(pieces) + 1), dice.choice(every))

    changes: tuple[Change, ...] = (put_in, put_in, _double, _move, _drop, _cut_off, _nest, _rename, _repeat)

    def mutate(data: bytes, most: int, seed: int) -> bytes:
        dice = random.Random(seed)
        if dice.random() < 0.4:
            return bytes(atheris.Mutate(data, most))
        pieces = _PIECE.findall(data) or [data]
        for _ in range(dice.choice((1, 1, 2, 4))):
            dice.choice(changes)(pieces, dice)
            pieces = pieces or [_DATA_MARK]
        return b"".join(pieces)[:most]

    return mutate


def _some(pieces: Sequence[bytes], dice: random.Random) -> tuple[int, int]:
    start = dice.randrange(len(pieces))
    return start, min(len(pieces), start + dice.choice((1, 1, 2, 3, 5, 20)))


def _double(pieces: list[bytes], dice: random.Random) -> None:
    start, end = _some(pieces, dice)
    pieces[start:start] = pieces[start:end]


def _repeat(pieces: list[bytes], dice: random.Random) -> None:
    start, end = _some(pieces, dice)
    pieces[start:start] = pieces[start:end] * dice.choice((5, 30, 200))


def _move(pieces: list[bytes], dice: random.Random) -> None:
    start, end = _some(pieces, dice)
    taken = pieces[start:end]
    del pieces[start:end]
    place = dice.randrange(len(pieces) + 1)
    pieces[place:place] = taken


def _drop(pieces: list[bytes], dice: random.Random) -> None:
    start, end = _some(pieces, dice)
    del pieces[start:end]


def _cut_off(pieces: list[bytes], dice: random.Random) -> None:
    del pieces[dice.randrange(len(pieces)) + 1 :]


def _nest(pieces: list[bytes], dice: random.Random) -> None:
    place = dice.randrange(len(pieces))
    pieces[place:place] = [dice.choice((b"<div>", b"<b>", b"<item>", b"<outline>"))] * dice.randrange(
        2, _DEEPEST
    )


def _rename(pieces: list[bytes], dice: random.Random) -> None:
    place = dice.randrange(len(pieces))
    words = pieces[place].split()
    if words:
        words[dice.randrange(len(words))] = dice.choice(_SCRAPS)
        pieces[place] = b" ".join(words)
