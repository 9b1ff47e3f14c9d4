"""How well a room must do its work on our own texts: measured shares against the floors in `floors.toml`."""

import tomllib
from collections.abc import Sequence
from pathlib import Path

FLOORS: dict[str, dict[str, float]] = tomllib.loads(
    (Path(__file__).parent / "floors.toml").read_text(encoding="utf-8")
)
_SHOWN = 40


def hold(room: str, figure: str, *, right: int, of: int, misses: Sequence[object] = ()) -> None:
    """Fail where `right` of `of` is under the floor; says the figure and what was missed, which pytest shows on failure."""
    if not of:
        raise AssertionError(f"{room}.{figure}: nothing was measured")
    share, floor = right / of, FLOORS[room][figure]
    print(f"{room}.{figure}: {share:.3f} ({right} of {of}), floor {floor}")
    for miss in misses[:_SHOWN]:
        print(f"    {miss}")
    assert share >= floor, f"{room}.{figure} fell to {share:.3f} ({right} of {of}); its floor is {floor}"
