"""The labelled pages themselves, where `DRAGOMAN_REAL_PAGES` says they are, and what answers are held against."""

from pathlib import Path

import pytest

from settings_for_tests import REAL_PAGES

from . import hidden, labels, pages, veiled


@pytest.mark.skipif(not REAL_PAGES, reason="DRAGOMAN_REAL_PAGES does not say where the pages lie")
def test_every_labelled_page_is_the_one_that_was_labelled() -> None:
    """`pages` refuses another page under the same name."""
    assert [gold["id"] for _, gold in pages(Path(REAL_PAGES))] == [label["page"] for label in labels()]


def test_texts_of_answers_are_veiled_and_facts_are_not() -> None:
    answer = {
        "id": "x",
        "headline": {"text": "The quay stays open", "carrier": 0},
        "standfirst": None,
        "images": [{"caption": "The quay", "credit": "Ada Moor"}],
        "carriers": [{"name": "Harbour", "disclaimer": None}],
        "body": [{"kind": "paragraph", "notes": [{"text": "a quay", "by": "editor"}]}],
        "original": {"outlet": "Harbour", "headline": "THE quay"},
    }

    row = veiled(answer)

    assert row["headline"] == {"text": hidden("the quay stays open")["sha256"], "carrier": 0}
    assert row["standfirst"] is None
    assert row["images"] == [{"caption": hidden("The quay")["sha256"], "credit": "Ada Moor"}]
    assert row["carriers"] == [{"name": "Harbour", "disclaimer": None}]
    assert row["body"][0]["notes"] == [{"text": hidden("a quay")["sha256"], "by": "editor"}]
    assert row["original"] == {"outlet": "Harbour", "headline": hidden("the quay")["sha256"]}
