"""What is on the wire right now, in a page of memory that outlives the process.

Each connection of a sender has a slot: which delivery's dot goes out, and what the server answered. It is written by storing a
few bytes into a mapped file, which takes well under a microsecond and is still there after `kill -9`; only the machine itself
can lose it, and then the file says so (another boot). So a successor knows of nearly every mail whether it went.
"""

import mmap
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SLOT = 512
"""Bytes a slot: one for the stage, eight for the delivery, two for the code, two for the length of the text, the text."""
_STAGE, _DELIVERY, _ANSWER, _TEXT = 0, 1, 9, 13
_MOST_TEXT = SLOT - _TEXT
_HEAD = 64
EMPTY, GOING, HEARD = 0, 1, 2
_BOOT = Path("/proc/sys/kernel/random/boot_id")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What a slot says. code, text: the server's answer; None and empty while it was not heard."""

    delivery: int
    code: int | None
    text: str


class Wire:
    """The slots of one sender, in a file of its own. Close it when all that it says stands in the database."""

    def __init__(self, path: Path, *, slots: int) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self.path = path
        with path.open("x+b") as file:
            file.truncate(_HEAD + SLOT * slots)
            self._memory = mmap.mmap(file.fileno(), 0)
        self._memory[: len(boot())] = boot()

    def going(self, slot: int, delivery: int) -> None:
        """The dot that ends this delivery goes out next. The stage is stored last, and back first: never a half-told slot."""
        start = _HEAD + SLOT * slot
        self._memory[start + _STAGE] = EMPTY
        struct.pack_into("<Q", self._memory, start + _DELIVERY, delivery)
        self._memory[start + _STAGE] = GOING

    def heard(self, slot: int, code: int, text: str) -> None:
        """The server answered."""
        start = _HEAD + SLOT * slot
        words = text.encode()[:_MOST_TEXT]
        struct.pack_into("<HH", self._memory, start + _ANSWER, max(code, 0), len(words))
        self._memory[start + _TEXT : start + _TEXT + len(words)] = words
        self._memory[start + _STAGE] = HEARD

    def close(self) -> None:
        """Everything is settled: let the file go."""
        self._memory.close()
        self.path.unlink(missing_ok=True)


def read(path: Path) -> tuple[Mark, ...] | None:
    """What a dead sender left; None where there is no file, or the machine has been started anew since it was made, so that
    what is missing in it proves nothing."""
    try:
        data = path.read_bytes()
    except OSError:
        return None
    if len(data) < _HEAD or not data.startswith(boot()):
        return None
    return tuple(_marks(data))


def boot() -> bytes:
    """Which start of the machine this is; at most 36 bytes. Empty where the system does not tell."""
    try:
        return _BOOT.read_bytes().strip()[:36]
    except OSError:
        return b""


def _marks(data: bytes) -> Iterator[Mark]:
    for start in range(_HEAD, len(data) - SLOT + 1, SLOT):
        stage = data[start + _STAGE]
        (delivery,) = struct.unpack_from("<Q", data, start + _DELIVERY)
        code, length = struct.unpack_from("<HH", data, start + _ANSWER)
        text = data[start + _TEXT : start + _TEXT + min(length, _MOST_TEXT)].decode("utf-8", "replace")
        if stage == GOING:
            yield Mark(delivery=delivery, code=None, text="")
        elif stage == HEARD:
            yield Mark(delivery=delivery, code=code, text=text)
