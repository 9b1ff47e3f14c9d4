"""The practice half is what it says it is: enough of it, in enough languages, and its gold stands on its pages."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from .practice import pages
from .rows import CARRIER_ROLES, KEYS, ROLES, STATUSES, WHEN
from .scoring import misses, score, table
from .seen import everything, visible

SET = {gold["id"]: (page, gold) for page, gold in pages()}


def verbatim(gold: dict[str, Any]) -> Iterator[str]:
    """Every value that is printed as it is."""
    for key in ("headline", "kicker", "standfirst", "dateline"):
        yield gold[key] or ""
    yield from (person["name"] for person in gold["byline"])
    yield from (image[key] or "" for image in gold["images"] for key in image)
    yield from (note[key] or "" for note in gold["notes"] for key in ("text", "signature"))
    yield from (gold["rights"]["holder"] or "", gold["rights"]["line"] or "")
    yield from ((gold["original"] or {}).get(key) or "" for key in ("outlet", "headline", "author"))
    yield from (carrier["name"] for carrier in gold["carriers"])
    yield from gold["disclaimers"]
    yield from [*gold["with"], *gold["without"]]


@pytest.fixture(params=list(SET), scope="module")
def row(request: pytest.FixtureRequest) -> tuple[dict[str, Any], dict[str, Any]]:
    return SET[request.param]


Both = tuple[dict[str, Any], dict[str, Any]]


def test_enough_pages_in_enough_languages() -> None:
    languages = Counter(gold["language"] for _, gold in SET.values())
    assert len(SET) == len(pages()), "an id twice"
    assert len(SET) >= 40
    assert len(languages) >= 3
    assert min(languages.values()) >= 3, languages


def test_every_kind_of_value_is_in_the_set_and_missing_somewhere() -> None:
    golds = [gold for _, gold in SET.values()]
    for key in KEYS - {"id", "language", "headline", "carriers", "with", "without", "blocks", "rights"}:
        filled = sum(gold[key] not in (None, [], False) for gold in golds)
        assert 0 < filled < len(golds), key
    assert {person["role"] for gold in golds for person in gold["byline"]} == ROLES
    assert {carrier["role"] for gold in golds for carrier in gold["carriers"]} <= CARRIER_ROLES
    assert {gold["rights"]["status"] for gold in golds} <= STATUSES
    assert {note["kind"] for gold in golds for note in gold["notes"]} == {"gloss", "definition", "comment"}
    assert max(len(gold["carriers"]) for gold in golds) >= 3


def test_texts_differ() -> None:
    beginnings = [gold["with"][0] for _, gold in SET.values() if gold["with"]]
    assert len(set(beginnings)) == len(beginnings)
    assert len({gold["headline"] for _, gold in SET.values()}) == len(SET)
    assert len({page["url"] for page, _ in SET.values()}) == len(SET)


def test_gold_is_whole(row: Both) -> None:
    page, gold = row
    assert page["id"] == gold["id"]
    assert set(gold) == KEYS
    assert gold["withdrawn"] or 2 <= len(gold["with"]) <= 8
    assert gold["without"]
    assert gold["rights"]["status"] in STATUSES
    assert all(person["role"] in ROLES for person in gold["byline"])
    assert all(carrier["role"] in CARRIER_ROLES for carrier in gold["carriers"])
    for key in ("published", "modified"):
        assert gold[key] is None or WHEN.fullmatch(gold[key])
    assert gold["standfirst_carrier"] is None or 0 <= gold["standfirst_carrier"] < len(gold["carriers"])
    assert (gold["original"] is None) == (len(gold["carriers"]) == 1)
    json.dumps(gold)


def test_every_verbatim_value_stands_on_the_page(row: Both) -> None:
    page, gold = row
    text = visible(page["html"])
    missing = [value for value in verbatim(gold) if " ".join(value.split()) not in text]
    assert not missing


def test_what_programs_read_stands_on_the_page(row: Both) -> None:
    page, gold = row
    text = everything(page["html"])
    assert not gold["section"] or gold["section"] in text
    for address in (gold["rights"]["licence_url"], (gold["original"] or {}).get("url")):
        assert not address or address in text
    for key in ("published", "modified"):
        assert gold[key] is None or gold[key] in text or has_numbers_of(gold[key], visible(page["html"]))


def has_numbers_of(when: str, text: str) -> bool:
    """The day's number stands on the page, in whatever digits and script."""
    day = int(when[8:10])
    return any(int(number) == day for number in re.findall(r"\d+", text))


def test_nothing_of_the_prose_is_forbidden(row: Both) -> None:
    _, gold = row
    for unwanted in gold["without"]:
        assert not any(unwanted.casefold() in wanted.casefold() for wanted in gold["with"])


def test_the_scorer_gives_gold_full_marks_and_nothing_none() -> None:
    golds = [gold for _, gold in SET.values()]
    perfect = [answer(gold) for gold in golds]
    assert not misses(golds, perfect)
    figures = score(golds, perfect)
    assert all((field.precision, field.recall) == (1, 1) for field in figures.values())
    assert "byline" in table(figures)
    empty = score(golds, [])
    assert all((field.recall, field.given) == (0, 0) for name, field in empty.items() if name != "without")
    assert empty["without"].recall < 0.1


def test_the_scorer_counts_inventions() -> None:
    gold = next(gold for _, gold in SET.values() if not gold["byline"])
    invented = {**answer(gold), "byline": [{"name": "Nobody At All", "role": "author"}]}
    field = score([gold], [invented])["byline"]
    assert (field.right, field.given, field.wanted, field.precision) == (0, 1, 0, 0)


def answer(gold: dict[str, Any]) -> dict[str, Any]:
    """What a perfect reader would print."""

    def when(name: str) -> dict[str, Any]:
        value = gold[name]
        return {f"{name}_at": value} if value and "T" in value else {f"{name}_on": value}

    original = gold["original"] and {**gold["original"], "published_on": gold["original"]["published"]}
    carriers = [{**carrier, "disclaimer": None} for carrier in gold["carriers"]]
    spare = [{"name": "", "role": "", "disclaimer": text} for text in gold["disclaimers"]]
    for carrier, held in zip(carriers, spare, strict=False):
        carrier["disclaimer"] = held["disclaimer"]
    blocks = [{"kind": kind} for kind, number in gold["blocks"].items() for _ in range(number)]
    return {
        **gold,
        **when("published"),
        **when("modified"),
        "headline": {"text": gold["headline"], "carrier": None},
        "standfirst": gold["standfirst"]
        and {"text": gold["standfirst"], "carrier": gold["standfirst_carrier"]},
        "body": [*blocks, {"kind": "paragraph", "notes": gold["notes"]}],
        "carriers": carriers,
        "original": original,
        "gaps": [{"field": name} for name in gold["gaps"]],
        "text": "\n\n".join(gold["with"]),
    }
