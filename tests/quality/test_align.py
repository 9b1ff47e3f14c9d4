"""Sentences of a text and its translation find each other, also where a translator joined or left out some."""

from collections.abc import Callable, Sequence

import pytest

from dragoman.press.translate import align

from .floors import hold
from .sample_texts import translations

Links = set[tuple[int, int]]
Shaped = tuple[list[str], Links]


def as_it_is(target: Sequence[str]) -> Shaped:
    return list(target), {(n, n) for n in range(len(target))}


def merged(target: Sequence[str]) -> Shaped:
    """Every fifth sentence is one with the next."""
    out: list[str] = []
    links: Links = set()
    for number, sentence in enumerate(target):
        if number % 5 == 1 and out:
            out[-1] += f" {sentence}"
        else:
            out.append(sentence)
        links.add((number, len(out) - 1))
    return out, links


def shortened(target: Sequence[str]) -> Shaped:
    """Every seventh sentence was left out."""
    out: list[str] = []
    links: Links = set()
    for number, sentence in enumerate(target):
        if number % 7 != 3:
            links.add((number, len(out)))
            out.append(sentence)
    return out, links


@pytest.mark.parametrize("shape", [as_it_is, merged, shortened], ids=lambda shape: shape.__name__)
def test_links(shape: Callable[[Sequence[str]], Shaped]) -> None:
    right = found_count = gold_count = 0
    misses = []
    for one in translations():
        target, gold = shape(one.target)
        pairings = align(one.source, target, *one.pair)
        found = {(row, column) for pairing in pairings for row in pairing.source for column in pairing.target}
        right += len(gold & found)
        found_count += len(found)
        gold_count += len(gold)
        misses += [(one.name, sorted(gold ^ found))] if gold != found else []

    hold("align", f"{shape.__name__}_recall", right=right, of=gold_count, misses=misses)
    hold("align", f"{shape.__name__}_precision", right=right, of=found_count, misses=misses)
