"""The kept labels: of the right form, each page once, and without an outlet's sentences."""

import re
from collections import Counter
from typing import Any

import pytest

from . import is_hidden, labels
from .label import KEYS

ROLES = {"author", "translator", "editor", "photographer", "illustrator", "correspondent", "agency"}
CARRIER_ROLES = {"wrote", "translated", "republished", "machine-translated", "unknown"}
STATUSES = {"in-copyright", "open-access", "licensed", "public-domain", "no-copyright-other", "undetermined"}
WHEN = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d([+-]\d\d:\d\d|Z))?")
LABELS = labels()


def test_each_page_is_labelled_once() -> None:
    assert len(LABELS) >= 100
    assert max(Counter(label["page"] for label in LABELS).values()) == 1


@pytest.mark.parametrize("label", LABELS, ids=lambda label: str(label["page"]))
def test_a_label_has_the_form_the_scorer_reads(label: dict[str, Any]) -> None:
    said = label["labels"]

    assert set(said) <= set(KEYS)
    assert {person.get("role", "author") for person in said.get("byline", ())} <= ROLES
    assert {carrier.get("role", "wrote") for carrier in said.get("carriers", ())} <= CARRIER_ROLES
    assert said.get("rights", {}).get("status", "licensed") in STATUSES
    assert all(WHEN.fullmatch(said[key]) for key in ("published", "modified") if said.get(key))
    assert set(said.get("blocks", ())) <= {"heading", "list", "quotation", "table", "embed"}


@pytest.mark.parametrize("label", LABELS, ids=lambda label: str(label["page"]))
def test_sentences_are_not_kept(label: dict[str, Any]) -> None:
    said = label["labels"]
    texts = [said.get("headline"), said.get("standfirst"), *said.get("disclaimers", ())]
    texts += [image.get("caption") for image in said.get("images", ())]
    texts += [note.get("text") for note in said.get("notes", ())]
    texts += [(said.get("original") or {}).get("headline")]

    assert all(text is None or is_hidden(text) for text in texts)
