"""The western held-out pages are what they say they are: enough of them, and their gold stands on them."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from tests.quality.provenance.rows import CARRIER_ROLES, KEYS, ROLES, STATUSES, WHEN
from tests.quality.provenance.seen import everything, visible

from . import pages
from .articles import articles
from .gold import prose

Row = dict[str, Any]
Both = tuple[Row, Row]

SET = {gold["id"]: (page, gold) for page, gold in pages()}
PROSE = {article.id: prose(article) for article in articles()}


@pytest.fixture(params=list(SET), scope="module")
def row(request: pytest.FixtureRequest) -> Both:
    return SET[request.param]


def printed(gold: Row) -> Iterator[str]:
    """Every value that must stand on the page letter by letter."""
    for key in ("headline", "kicker", "section", "standfirst", "dateline"):
        yield gold[key] or ""
    yield from (person["name"] for person in gold["byline"])
    yield from (value or "" for image in gold["images"] for value in image.values())
    yield from (note[key] or "" for note in gold["notes"] for key in ("text", "signature"))
    yield from (gold["rights"][key] or "" for key in ("holder", "line", "licence_url"))
    yield from ((gold["original"] or {}).get(key) or "" for key in ("outlet", "url", "headline", "author"))
    yield from (carrier["name"] for carrier in gold["carriers"])
    yield from gold["disclaimers"]


def test_enough_pages_of_enough_languages_and_sites() -> None:
    languages = Counter(gold["language"].split("-")[0] for _, gold in SET.values())
    assert len(SET) == len(pages()), "an id twice"
    assert all(name.startswith("hw-") for name in SET)
    assert len(SET) >= 80
    assert len(languages) >= 15
    assert min(languages.values()) >= 4, languages
    assert len({article.outlet["site"] for article in articles()}) >= 12
    own = sum(gold["original"] is None for _, gold in SET.values())
    assert 0.35 < own / len(SET) < 0.65


def test_texts_and_addresses_differ() -> None:
    beginnings = [gold["with"][0] for _, gold in SET.values() if gold["with"]]
    assert len(set(beginnings)) == len(beginnings)
    assert len({gold["headline"] for _, gold in SET.values()}) == len(SET)
    assert len({page["url"] for page, _ in SET.values()}) == len(SET)


def test_gold_is_whole(row: Both) -> None:
    page, gold = row
    assert page["id"] == gold["id"]
    assert set(gold) == KEYS
    assert gold["with"] == [] if gold["withdrawn"] else 2 <= len(gold["with"]) <= 8
    assert len(gold["without"]) >= 3
    assert gold["rights"]["status"] in STATUSES
    assert {person["role"] for person in gold["byline"]} <= ROLES
    assert {carrier["role"] for carrier in gold["carriers"]} <= CARRIER_ROLES
    assert all(gold[key] is None or WHEN.fullmatch(gold[key]) for key in ("published", "modified"))
    assert (gold["original"] is None) == (len(gold["carriers"]) == 1)
    assert gold["standfirst_carrier"] is None or gold["standfirst_carrier"] < len(gold["carriers"])
    assert {note["by"] for note in gold["notes"]} <= {"translator", "editor"}
    assert {note["kind"] for note in gold["notes"]} <= {"gloss", "definition", "comment"}
    json.dumps(gold)


def test_every_printed_value_stands_on_the_page(row: Both) -> None:
    page, gold = row
    text = everything(page["html"])
    assert not [value for value in printed(gold) if " ".join(value.split()) not in text]


def test_prose_and_what_is_none_stand_on_the_page(row: Both) -> None:
    page, gold = row
    text = visible(page["html"])
    assert not [snippet for snippet in [*gold["with"], *gold["without"]] if snippet not in text]
    assert not [snippet for snippet in gold["with"] if snippet not in PROSE[gold["id"]]]
    assert not [snippet for snippet in gold["without"] if snippet in PROSE[gold["id"]]]


def test_dates_are_said(row: Both) -> None:
    page, gold = row
    text = everything(page["html"])
    for key in ("published", "modified"):
        day = int(gold[key][8:10]) if gold[key] else None
        assert day is None or gold[key] in text or day in map(int, re.findall(r"\d+", visible(page["html"])))


def test_notes_and_words_of_site_are_filled(row: Both) -> None:
    page, _ = row
    left = visible(page["html"])
    assert "{" not in left
    assert "None" not in left
