"""The page this product began with, turned into HTML when this machine has it."""

import pytest

from dragoman.press.extract import read, visible_text
from dragoman.press.record import Article, CarrierRole, Page, RightsStatus

from .seedpage import find_seed, seed_page

SEED = find_seed()
pytestmark = pytest.mark.skipif(SEED is None, reason="the origin page is not on this machine")


@pytest.fixture(scope="module")
def page() -> Page:
    assert SEED is not None
    return seed_page(SEED)


@pytest.fixture(scope="module")
def article(page: Page) -> Article:
    return read(page)


def test_chain_has_three_hops(article: Article) -> None:
    assert [carrier.name for carrier in article.carriers] == ["Exclusive.kz", "InoSMI", "ВПК.name"]
    assert [carrier.made_from for carrier in article.carriers] == [None, 0, 1]
    assert article.carriers[0].role is CarrierRole.WROTE
    assert article.original is not None
    assert article.original.outlet == "Exclusive.kz"


def test_roles_nobody_states_are_gaps(article: Article) -> None:
    assert [carrier.role for carrier in article.carriers[1:]] == [CarrierRole.UNKNOWN, CarrierRole.UNKNOWN]
    fields = {gap.field for gap in article.gaps if gap.reason == "not-stated"}
    assert {"carriers.1.role", "carriers.2.role"} <= fields


def test_two_notes_leave_the_prose(article: Article) -> None:
    notes = [(block, note) for block in article.body for note in block.notes]
    assert len(notes) == 2
    assert all(note.carrier == 1 and note.signature and "InoSMI" in note.signature for _, note in notes)
    assert [block.text[note.start : note.end] for block, note in notes] == ["Akorda", "rahmet"]
    assert "InoSMI" not in article.text


def test_credit_is_split(article: Article) -> None:
    assert (article.images[0].agency, article.images[0].photographer) == ("РИА Новости", "Алексей Дружинин")


def test_byline_is_out_of_the_first_paragraph(article: Article) -> None:
    assert [person.name for person in article.byline] == ["Miras Nurmukhanbetov"]
    assert article.text.startswith("Does not need")


def test_lead_belongs_to_the_carrier(article: Article) -> None:
    assert article.standfirst is not None
    assert article.standfirst.carrier == 1
    assert "writes Exclusive.kz" in article.standfirst.text
    assert "Exclusive.kz" not in article.text


def test_rights_line_is_verbatim_and_undetermined_with_a_reason(article: Article, page: Page) -> None:
    rights = article.rights
    assert rights.status is RightsStatus.UNDETERMINED
    assert rights.reason is not None
    assert "open access" in rights.reason
    assert rights.holder is None
    assert rights.evidence is not None
    assert rights.line == visible_text(page)[rights.evidence.start : rights.evidence.end]


def test_missing_date_and_holder_are_gaps(article: Article) -> None:
    assert (article.published_at, article.published_on) == (None, None)
    assert {"published_at", "rights.holder", "original.url"} <= {gap.field for gap in article.gaps}


def test_disclaimer_is_kept_per_carrier(article: Article) -> None:
    assert (article.carriers[1].disclaimer or "").startswith("InoSMI materials contain")
