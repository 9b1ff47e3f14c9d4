"""How well every field of an article's provenance is read on constructed pages, against the floors of both halves."""

import importlib
from functools import cache

import pytest

from tests.quality.floors import FLOORS, hold

from .reading import FETCHED_AT, answers
from .scoring import Field, score


@cache
def figures(half: str) -> dict[str, Field]:
    rows = importlib.import_module(f"{__package__}.{half}").pages()
    return score([gold for _, gold in rows], answers([page for page, _ in rows], FETCHED_AT))


@pytest.mark.parametrize("half", ["practice", "held"])
@pytest.mark.parametrize("share", ["precision", "recall"])
@pytest.mark.parametrize("name", sorted(FLOORS["practice.precision"]))
def test_field(half: str, share: str, name: str) -> None:
    field = figures(half)[name]
    hold(
        f"{half}.{share}",
        name,
        right=field.right,
        of=field.given if share == "precision" else field.wanted,
    )
