"""Whole pages of our own, in the manner of real layouts."""

import datetime as dt

import pytest

from dragoman.press.extract import read, visible_text
from dragoman.press.record import (
    Article,
    BlockKind,
    CarrierRole,
    NoteKind,
    PersonRole,
    RightsStatus,
    from_json,
    to_json,
)

from .making import INOVZGLYAD, TIDE, VESTNIK, written


@pytest.fixture(scope="module")
def carried() -> Article:
    return read(written("ru-carried.html"), outlet=VESTNIK, outlets=[TIDE, INOVZGLYAD, VESTNIK])


@pytest.fixture(scope="module")
def wire() -> Article:
    return read(written("en-wire.html"))


def test_outlet_in_the_headline_is_provenance(carried: Article) -> None:
    assert carried.headline is not None
    assert carried.headline.text == "Озеро возвращается: рыбаки спорят о плотине"
    assert carried.original is not None
    assert (carried.original.outlet, carried.original.country) == ("Tide Courier", "GB")
    assert carried.original.url == "https://tide.example/2024/lake"


def test_chain_of_known_outlets(carried: Article) -> None:
    assert [(c.outlet, c.role) for c in carried.carriers] == [
        ("tide-courier", CarrierRole.WROTE),
        ("inovzglyad", CarrierRole.TRANSLATED),
        ("vestnik", CarrierRole.UNKNOWN),
    ]
    assert (carried.carriers[1].disclaimer or "").startswith("Материалы ИноВзгляд")


def test_notes_are_typed_and_anchored(carried: Article) -> None:
    notes = [
        (note.text, block.text[note.start : note.end], note.carrier)
        for block in carried.body
        for note in block.notes
    ]
    assert notes == [("глава местной власти", "акима", 2), ("половодье.", "тасқын", 1)]
    assert "прим." not in carried.text.lower()
    assert carried.body[1].kind is BlockKind.PARAGRAPH
    assert all(note.kind is NoteKind.GLOSS for block in carried.body for note in block.notes)


def test_fused_byline_date_credit_and_rights(carried: Article) -> None:
    assert [person.name for person in carried.byline] == ["Мирон Заозёрный"]
    assert carried.text.startswith("Старый причал")
    assert carried.published_on == dt.date(2024, 3, 3)
    image = carried.images[0]
    assert (image.caption, image.agency, image.photographer) == (
        "Рыбаки у северного берега.",
        "ТАСС",
        "Анна Берёзкина",
    )
    assert carried.rights.status is RightsStatus.OPEN_ACCESS
    assert carried.rights.holder == "Tide Courier"
    assert carried.canonical_url == "https://vestnik.example/lake"


def test_evidence_points_into_the_visible_text(carried: Article) -> None:
    text = visible_text(written("ru-carried.html"))
    for block in carried.body:
        for note in block.notes:
            assert note.evidence is not None
            assert note.text.strip(".") in text[note.evidence.start : note.evidence.end]
    evidence = carried.byline[0].evidence
    assert evidence is not None
    assert text[evidence.start : evidence.end] == "Мирон Заозёрный"


def test_structured_data_with_a_trailing_comma_is_mended_and_said(wire: Article) -> None:
    assert wire.published_at == dt.datetime(2024, 5, 3, 7, 15, tzinfo=dt.UTC)
    assert wire.published_offset_minutes == 120
    assert wire.modified_at == dt.datetime(2024, 5, 3, 9, 0, tzinfo=dt.UTC)
    assert "json-ld" in {gap.field for gap in wire.gaps}
    assert (wire.section, wire.keywords) == ("Local", ("ferry", "harbour"))


def test_headline_standfirst_and_byline(wire: Article) -> None:
    assert wire.headline is not None
    assert wire.headline.text == "Harbour ferry returns after nine-year dispute"
    assert wire.kicker == "Transport"
    assert wire.standfirst is not None
    assert wire.standfirst.text.startswith("Two councils agree")
    assert wire.standfirst.text not in wire.text
    assert [(person.name, person.role) for person in wire.byline] == [
        ("Jane Roe", PersonRole.AUTHOR),
        ("Tom O'Neill", PersonRole.AUTHOR),
    ]
    assert wire.dateline == "SALTMARSH, May 3 (Reuters)"


def test_blocks_keep_their_kind_links_and_order(wire: Article) -> None:
    kinds = [block.kind for block in wire.body]
    for kind in (BlockKind.HEADING, BlockKind.LIST, BlockKind.QUOTATION, BlockKind.EMBED):
        assert kind in kinds
    listed = next(block for block in wire.body if block.kind is BlockKind.LIST)
    assert listed.items == ("Four sailings on weekdays", "Six sailings on Sundays")
    linked = next(block for block in wire.body if block.links)
    link = linked.links[0]
    assert (linked.text[link.start : link.end], link.url) == (
        "the timetable",
        "https://saltmarsh.example/fares",
    )
    assert kinds.index(BlockKind.HEADING) < kinds.index(BlockKind.LIST) < kinds.index(BlockKind.EMBED)


def test_licence_and_credit(wire: Article) -> None:
    assert wire.rights.status is RightsStatus.LICENSED
    assert wire.rights.licence_url == "https://creativecommons.org/licenses/by/4.0/"
    assert wire.rights.holder == "Saltmarsh Observer Ltd"
    assert wire.images[0].photographer == "Ana Lima"
    assert wire.images[0].agency == "AFP via Getty Images"
    assert not wire.paywalled


def test_articles_survive_json(carried: Article, wire: Article) -> None:
    for article in (carried, wire):
        assert from_json(Article, to_json(article)) == article
