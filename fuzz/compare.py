"""Any two texts: findings that lie inside them and a score; alignment that uses every sentence once; memory that answers itself."""

from collections.abc import Iterator

import atheris

with atheris.instrument_imports(include=["dragoman.press.translate"]):
    from dragoman.press.translate import LocalMemory, Pair, align, compare
from dragoman.press.languages import known, split
from dragoman.press.record import MemoryUnit
from fuzz.running import run
from fuzz.seeds import pairs

_TAGS = (*(sorted(known())), "und", "")
_CUT = "\x1e"
_MOST_ALIGNED = 60


def seeds() -> Iterator[bytes]:
    """Two bytes for the languages, then source and target with a record separator between."""
    for source_language, target_language, source, target in pairs():
        tags = bytes([_TAGS.index(source_language), _TAGS.index(target_language)])
        yield tags + f"{source}{_CUT}{target}".encode()


def look(data: bytes) -> None:
    one, other = (_TAGS[byte % len(_TAGS)] for byte in (data[:2] + b"\0\0")[:2])
    source, _, target = data[2:].decode(errors="replace").partition(_CUT)
    comparison = compare(source, target, one, other)
    assert 0 <= comparison.score <= 1
    for found in comparison.findings:
        _inside(found.source_start, found.source_end, source)
        _inside(found.target_start, found.target_end, target)
    _align(_sentences(source, one), _sentences(target, other), one, other)
    memory = LocalMemory(
        [MemoryUnit(source=source, target=target, source_language=one, target_language=other)]
    )
    if len(memory):
        assert memory.exact(source, Pair(one, other)) is not None
        memory.fuzzy(target, Pair(one, other), 3)


def _inside(start: int | None, end: int | None, text: str) -> None:
    assert (start is None) == (end is None)
    assert start is None or end is None or 0 <= start <= end <= len(text), "a finding outside its text"


def _sentences(text: str, tag: str) -> list[str]:
    return [text[span.start : span.end] for span in split(text, tag)][:_MOST_ALIGNED]


def _align(source: list[str], target: list[str], one: str, other: str) -> None:
    pairings = align(source, target, one, other)
    assert [n for pairing in pairings for n in pairing.source] == list(range(len(source)))
    assert [n for pairing in pairings for n in pairing.target] == list(range(len(target)))


if __name__ == "__main__":
    run("compare", look, seeds())
