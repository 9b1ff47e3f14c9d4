"""Page and gold agree: what the gold row says stands on the page, and the set is as wide as it should be."""

import html
import re
from itertools import zip_longest
from typing import Any

import pytest

from tests.quality.provenance.rows import KEYS, ROLES, STATUSES
from tests.quality.provenance.scoring import FIELDS, fold, score

from . import Row, pages

PAGES = pages()
IDS = [row["id"] for row, _ in PAGES]
SCRIPTS = re.compile(r"<(script|style)\b.*?</\1>", re.S)
BREAKS = re.compile(r"<(?:br|/?p|/?div|/?li|/?t[dr]|/?h\d)\b[^>]*>")
TAGS = re.compile(r"<[^>]+>")


def visible(page: Row) -> str:
    """The page's words, folded; what a reader without styles sees."""
    source = SCRIPTS.sub(" ", page["html"].partition("<body")[2])
    return fold(html.unescape(TAGS.sub("", BREAKS.sub(" ", source))))


def said(gold: Row) -> list[str]:
    """Every text of the gold row that must be read from the page."""
    original: dict[str, Any] = gold["original"] or {}
    values = [gold["headline"], gold["kicker"], gold["section"], gold["standfirst"], gold["dateline"]]
    values += [person["name"] for person in gold["byline"]]
    values += [image[key] for image in gold["images"] for key in image]
    values += [note[key] for note in gold["notes"] for key in ("text", "signature")]
    values += [gold["rights"][key] for key in ("holder", "line", "licence_url")]
    values += [original.get(key) for key in ("outlet", "url", "headline", "author")]
    values += [carrier["name"] for carrier in gold["carriers"]]
    values += [carrier["url"] for carrier in gold["carriers"][:-1]]
    values += gold["disclaimers"]
    return [value for value in values if value]


@pytest.mark.parametrize(("page", "gold"), PAGES, ids=IDS)
def test_what_the_gold_says_stands_on_the_page(page: Row, gold: Row) -> None:
    everything = visible(page) + fold(html.unescape(page["html"]))
    assert gold.keys() == KEYS
    assert [value for value in said(gold) if fold(value) not in everything] == []


@pytest.mark.parametrize(("page", "gold"), PAGES, ids=IDS)
def test_stretches_of_prose_and_of_the_rest_stand_on_the_page(page: Row, gold: Row) -> None:
    shown = visible(page)
    assert [one for one in gold["with"] + gold["without"] if fold(one) not in shown] == []
    assert not set(gold["with"]) & set(gold["without"])
    assert [one for one in gold["with"] for other in gold["without"] if fold(other) in fold(one)] == []
    assert gold["withdrawn"] or 2 <= len(gold["with"]) <= 8
    assert "" not in gold["with"] + gold["without"]


@pytest.mark.parametrize(("page", "gold"), PAGES, ids=IDS)
def test_a_gold_row_is_in_itself_right(page: Row, gold: Row) -> None:
    roles = {person["role"] for person in gold["byline"]}
    assert roles <= ROLES
    assert gold["rights"]["status"] in STATUSES
    assert (gold["original"] is None) == (len(gold["carriers"]) == 1)
    assert gold["standfirst_carrier"] is None or gold["standfirst_carrier"] < len(gold["carriers"])
    assert page["url"].split("/")[2].endswith(".example")
    assert (gold["published"] or "")[:10] <= "2024-09-20"


@pytest.mark.parametrize(("page", "gold"), PAGES, ids=IDS)
def test_an_instant_is_one_the_page_says(page: Row, gold: Row) -> None:
    for when in (gold["published"] or "", gold["modified"] or ""):
        said_with_a_zone = any(
            zone in visible(page) for zone in (when[-6:] or "+", "мск", "wib", "gmt", "jst")
        )
        assert len(when) <= 10 or when in page["html"] or said_with_a_zone
    dated = re.search(r"(datePublished|published_time|issued)[^>]{1,20}20\d\d-", page["html"])
    assert len(gold["published"] or "") > 10 or not dated


def test_a_reader_that_says_what_the_gold_says_has_full_marks() -> None:
    """The gold rows in the reader's form: the scorer's fields and ours are the same."""
    golds = [gold for _, gold in PAGES]
    outputs = [
        {
            **gold,
            "published_at": gold["published"],
            "modified_at": gold["modified"],
            "rights": gold["rights"],
            "standfirst": {"text": gold["standfirst"], "carrier": gold["standfirst_carrier"]},
            "original": {
                **(gold["original"] or {}),
                "published_on": (gold["original"] or {}).get("published"),
            },
            "carriers": [
                {**carrier, "disclaimer": words}
                for carrier, words in zip_longest(gold["carriers"], gold["disclaimers"], fillvalue=None)
                if carrier
            ],
            "body": [
                *({"kind": "paragraph", "notes": gold["notes"]} for _ in [0]),
                *({"kind": kind} for kind, number in gold["blocks"].items() for _ in range(number)),
            ],
            "text": "\n\n".join(gold["with"]) or "—",
            "gaps": [{"field": name} for name in gold["gaps"]],
        }
        for gold in golds
    ]
    figures = score(golds, outputs)
    short = {name for name, field in figures.items() if field.precision < 1 or field.recall < 1}
    assert set(figures) == set(FIELDS)
    assert short <= {"disclaimers"}, "an outlet with two disclaimers can give only one"


def test_the_set_is_wide() -> None:
    assert len(PAGES) >= 120
    assert len({gold["language"] for _, gold in PAGES}) >= 14
    assert len(set(IDS)) == len(IDS)
    assert all(name.startswith("he-") for name in IDS)
    foreign = sum(gold["original"] is not None for _, gold in PAGES)
    assert 0.35 <= foreign / len(PAGES) <= 0.65
