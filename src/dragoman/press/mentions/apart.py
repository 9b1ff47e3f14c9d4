"""Keeps of overlapping stretches those that come first in a ranking, without comparing each with each."""

import bisect
from collections.abc import Callable, Iterable
from typing import TypeVar

T = TypeVar("T")


def kept_apart(ranked: Iterable[T], bounds: Callable[[T], tuple[int, int]]) -> list[T]:
    """Of `ranked`, best first, those that overlap none kept before them; in order of place.

    bounds: start and end (exclusive) of one.
    """
    starts: list[int] = []
    kept: list[tuple[int, int, T]] = []
    for one in ranked:
        start, end = bounds(one)
        place = bisect.bisect_right(starts, start)
        free_before = place == 0 or kept[place - 1][1] <= start
        free_behind = place == len(kept) or kept[place][0] >= end
        if free_before and free_behind:
            starts.insert(place, start)
            kept.insert(place, (start, end, one))
    return [one for _, _, one in kept]
