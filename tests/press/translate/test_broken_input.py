"""What fuzzing brought to light; each case made as small as it gets."""

import io

import pytest

from dragoman.press.record import MemoryUnit
from dragoman.press.translate import LocalMemory, Pair, compare
from dragoman.press.translate.tmx import TmxError, read_tmx


@pytest.mark.parametrize("encoding", ["UTF-2", "gbk", "utf-32", "idna", "hex", "undefined"])
def test_an_encoding_that_cannot_be_read_is_refused(encoding: str) -> None:
    body = f"<?xml version='1.0' encoding='{encoding}'?><tmx version='1.4'><body/></tmx>"

    with pytest.raises(TmxError, match=r"UTF-8|well-formed"):
        list(read_tmx(io.BytesIO(body.encode())))


@pytest.mark.parametrize(
    "number", ["1" * 400, "1" * 5_000, "1" * 320 + ".5", f"{'1' * 5_000}:30", "1,11" * 2_000]
)
def test_numbers_beyond_all_measure(number: str) -> None:
    same = compare(f"It cost {number} euros.", f"Это стоило {number} евро.", "en", "ru")
    other = compare(f"It cost {number} euros.", "Это стоило 12 евро.", "en", "ru")

    assert not [found for found in same.findings if found.check == "number"]
    assert [found for found in other.findings if found.check == "number"]


def test_numbers_beyond_all_measure_are_not_carried_over() -> None:
    kept = MemoryUnit(
        source=f"{'1' * 5_000} boats",
        target=f"{'1' * 5_000} лодок",
        source_language="en",
        target_language="ru",
    )

    found = LocalMemory([kept]).fuzzy(f"{'1' * 4_999}2 boats", Pair("en", "ru"), 1)

    assert [match.target for match in found] == [kept.target]


@pytest.mark.parametrize("piece", ["a@", "((a", "a b "])
def test_long_segments(piece: str) -> None:
    """Nothing here may grow with the square of the length."""
    text = piece * 6_000

    assert 0 <= compare(text, text[::-1], "ru", "en").score <= 1
