"""Terms are found in any inflection, the longest first."""

import pytest

from dragoman.press.record import GlossaryTerm
from dragoman.press.translate import Glossary, Pair

RU_EN = Pair("ru", "en")


def term(source: str, target: str, *forbidden: str) -> GlossaryTerm:
    return GlossaryTerm(
        source=source, target=target, source_language="ru", target_language="en", forbidden=forbidden
    )


GLOSSARY = Glossary(
    [
        term("паромная переправа", "ferry crossing"),
        term("переправа", "crossing", "ford"),
        term("совет", "council"),
        term("мэр", "mayor"),
    ]
)


def test_it_works() -> None:
    source = "У паромной переправы мэр встретил совет."
    assert [source[use.start : use.end] for use in GLOSSARY.uses(source, RU_EN)] == [
        "паромной переправы",
        "мэр",
        "совет",
    ]


@pytest.mark.parametrize("text", ["Советский союз", "померить", "Мэрия"])
def test_other_words_are_no_terms(text: str) -> None:
    assert GLOSSARY.uses(text, RU_EN) == ()


def test_other_pairs_have_other_terms() -> None:
    assert GLOSSARY.uses("мэр", Pair("ru", "de")) == ()
    assert len(GLOSSARY.uses("мэр", Pair("ru-KZ", "en-GB"))) == 1


def test_places_hold_the_terms() -> None:
    protected = GLOSSARY.protect("Мэр закрыл переправу.", RU_EN)
    assert protected.text == "⟦0⟧ закрыл ⟦1⟧."
    assert protected.restore("⟦1⟧ closed by ⟦0⟧.") == "crossing closed by mayor."
    assert protected.restore("⟦1⟧ closed.") is None
    assert protected.restore("⟦0⟧ ⟦1⟧ ⟦1⟧") is None


def test_violations() -> None:
    assert GLOSSARY.violations("Мэр закрыл переправу.", "The mayor closed the crossings.", RU_EN) == ()
    absent, forbidden = GLOSSARY.violations(
        "Мэр закрыл переправу.", "The head of town closed the ford.", RU_EN
    )
    assert absent.forbidden is None
    assert (forbidden.forbidden, forbidden.target_start) == ("ford", 28)


def test_a_table_with_an_empty_cell_names_the_row() -> None:
    rows = [
        {"source": "мост", "target": "bridge", "forbidden": "span | way"},
        {"source": "паром", "target": " "},
    ]
    assert Glossary.from_rows(rows[:1], pair=RU_EN).terms[0].forbidden == ("span", "way")
    with pytest.raises(ValueError, match="row 2"):
        Glossary.from_rows(rows, pair=RU_EN)
