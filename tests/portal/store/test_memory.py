from typing import Any

import pytest

from dragoman.portal.store.clock import now
from dragoman.portal.store.memory import StoreMemory, digest, glossary
from dragoman.portal.store.models import GlossaryRow, MemoryRow
from dragoman.press.translate import Pair

pytestmark = pytest.mark.django_db

PAIR = Pair("en", "ru")


def remember(source: str, target: str, pair: Pair = PAIR) -> MemoryRow:
    return MemoryRow.objects.create(
        source_language=pair.source,
        target_language=pair.target,
        source=source,
        target=target,
        source_digest=digest(source),
        approved_at=now(),
    )


def test_the_very_sentence_is_found() -> None:
    remember("The bakery sent its bread by boat.", "Пекарня отправила хлеб на лодке.")
    match = StoreMemory().exact("The bakery sent its bread by boat.", PAIR)
    assert match is not None
    assert match.unit.target == "Пекарня отправила хлеб на лодке."
    assert match.score == 1.0


def test_another_pair_of_languages_is_another_memory() -> None:
    remember("Bread.", "Хлеб.")
    assert StoreMemory().exact("Bread.", Pair("en", "kk")) is None
    assert StoreMemory().exact("Bread.", Pair("ru", "en")) is None
    assert list(StoreMemory().fuzzy("Bread.", Pair("en", "kk"), 3)) == []


def test_the_most_similar_comes_first() -> None:
    remember("The bakery sent its bread by boat on Monday.", "в понедельник")
    remember("The bakery sent its bread by boat on Tuesday!", "во вторник")
    remember("Nobody remembers a flood so early.", "никто")
    found = StoreMemory().fuzzy("The bakery sent its bread by boat on Tuesday.", PAIR, 5)
    assert [match.unit.target for match in found] == ["во вторник", "в понедельник"]
    assert all(0 < match.score < 1 for match in found)
    assert len(StoreMemory().fuzzy("The bakery sent its bread by boat on Tuesday.", PAIR, 1)) == 1


def test_candidates_are_read_once_for_an_article(django_assert_num_queries: Any) -> None:
    remember("The bakery sent its bread by boat on Monday.", "в понедельник")
    memory = StoreMemory()
    memory.fuzzy("warm up", PAIR, 3)
    with django_assert_num_queries(0):
        assert list(memory.fuzzy("Quite another sentence, and a longer one at that.", PAIR, 3)) == []


def test_agreed_terms_are_handed_out() -> None:
    GlossaryRow.objects.create(
        source_language="en", target_language="ru", source="mill", target="мельница", forbidden=["фабрика"]
    )
    (use,) = glossary().uses("The old mill kept grinding.", PAIR)
    assert (use.term.target, use.term.forbidden, use.term.note) == ("мельница", ("фабрика",), None)
    assert glossary().uses("The old mill kept grinding.", Pair("en", "kk")) == ()
