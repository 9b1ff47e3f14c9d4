"""What people approved is found again: the same sentence always, a changed one mostly, a strange one never."""

import functools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from dragoman.press.record import MemoryUnit
from dragoman.press.translate import LocalMemory, Memory, Pair
from dragoman.press.translate.sqlite_memory import SqliteMemory

from .floors import hold
from .sample_texts import sentence_pairs

LONG_ENOUGH = 8
_NUMBER = re.compile(r"(?<![\d.,])(\d{2})(?![\d.,:])")


@functools.cache
def units() -> tuple[MemoryUnit, ...]:
    kept = {}
    for pair, source, target in sentence_pairs():
        kept[pair, source] = MemoryUnit(
            source=source, target=target, source_language=pair.source, target_language=pair.target
        )
    return tuple(kept.values())


@pytest.fixture(params=["local", "sqlite"])
def memory(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Memory]:
    if request.param == "local":
        yield LocalMemory(units())
        return
    with SqliteMemory(tmp_path / "memory.sqlite3") as kept:
        kept.add_all(("", unit) for unit in units())
        yield kept


def pair_of(unit: MemoryUnit) -> Pair:
    return Pair(unit.source_language, unit.target_language)


def test_the_same_sentence(memory: Memory) -> None:
    misses = [
        unit.source
        for unit in units()
        if (found := memory.exact(f" {unit.source.replace(' ', '  ')}\n", pair_of(unit))) is None
        or found.target != unit.target
    ]

    hold("memory", "exact", right=len(units()) - len(misses), of=len(units()), misses=misses)


def test_a_sentence_that_lost_a_word(memory: Memory) -> None:
    asked = [unit for unit in units() if len(unit.source.split()) >= LONG_ENOUGH]
    misses = []
    for unit in asked:
        words = unit.source.split()
        del words[len(words) // 2]
        found = memory.fuzzy(" ".join(words), pair_of(unit), 3)
        if not found or found[0].unit.source != unit.source:
            misses.append(unit.source)

    hold("memory", "fuzzy", right=len(asked) - len(misses), of=len(asked), misses=misses)


def test_another_number_is_carried_over(memory: Memory) -> None:
    """One between eleven and nineteen becomes another, of the same plural form in all our languages."""
    asked, misses = 0, []
    for unit in units():
        found_number = _NUMBER.search(unit.source)
        if not found_number or not 11 <= int(found_number[1]) <= 19:
            continue
        old, new = found_number[1], str(30 - int(found_number[1]))
        if unit.source.count(old) != 1 or unit.target.count(old) != 1 or new == old:
            continue
        asked += 1
        answers = memory.fuzzy(unit.source.replace(old, new), pair_of(unit), 1)
        if not answers or answers[0].target != unit.target.replace(old, new):
            misses.append((unit.source, unit.target))

    hold("memory", "numbers", right=asked - len(misses), of=asked, misses=misses)


def test_strange_sentences_get_no_answer(memory: Memory) -> None:
    """A sentence turned back to front has the same words and is yet another."""
    asked = [unit for unit in units() if len(unit.source.split()) >= LONG_ENOUGH]
    answered = [
        (backwards, found[0].unit.source)
        for unit in asked
        if (found := memory.fuzzy(backwards := " ".join(reversed(unit.source.split())), pair_of(unit), 1))
    ]

    hold("memory", "strange", right=len(asked) - len(answered), of=len(asked), misses=answered)
