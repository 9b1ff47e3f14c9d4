"""What fuzzing brought to light; each case made as small as it gets. One that takes quadratic time again does not end."""

import pytest

from dragoman.press.languages import split

LONG = 200_000


@pytest.mark.parametrize("piece", ["a", "a@", "a@b.", "a.b/", "a-", "www."])
def test_long_runs_that_might_be_addresses(piece: str) -> None:
    text = piece * (LONG // len(piece))

    spans = split(text, "en")

    assert (spans[0].start, spans[-1].end) == (0, len(text))
