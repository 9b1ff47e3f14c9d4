"""Memory first, then the first ready engine, else the article waits; what people wrote is left alone."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import pytest

from dragoman.press.record import (
    Article,
    Block,
    BlockKind,
    GlossaryTerm,
    MemoryUnit,
    SegmentOrigin,
    SegmentState,
    SignedText,
)
from dragoman.press.translate import (
    EngineError,
    EngineState,
    Glossary,
    LocalMemory,
    Pair,
    Proposal,
    Translator,
    propose,
    propose_segments,
)
from dragoman.press.translate.engines.echo import Echo

ARTICLE = Article(
    url="https://a.example/1",
    canonical_url="https://a.example/1",
    language="ru",
    headline=SignedText(text="Мост открыт"),
    body=(
        Block(kind=BlockKind.PARAGRAPH, text="Паром больше не ходит. Мост открыт."),
        Block(kind=BlockKind.PARAGRAPH, text="Паром больше не ходит."),
    ),
)


@dataclass
class FakeEngine:
    """Says what it is told to say, and remembers what it was asked."""

    answer: object = None
    name: str = "fake"
    leaves_machine: bool = False
    keeps_placeholders: bool = False
    ready: bool = True
    asked: list[list[str]] = field(default_factory=list)

    def version(self) -> str:
        return "7"

    def state(self) -> EngineState:
        return EngineState(ready=self.ready, reason="" if self.ready else "switched off")

    def pairs(self) -> frozenset[Pair]:
        return frozenset({Pair("ru", "en")})

    def translate(
        self, texts: Sequence[str], source_language: str, target_language: str
    ) -> tuple[Proposal, ...]:
        self.asked.append(list(texts))
        if isinstance(self.answer, Exception):
            raise self.answer
        return tuple(
            Proposal(text=self.answer if isinstance(self.answer, str) else f"E:{text}") for text in texts
        )

    def close(self) -> None:
        pass


def ask(
    *engines: object, memory: LocalMemory | None = None, glossary: Glossary | None = None, to: str = "en"
):
    translator = Translator(memory=memory or LocalMemory(), glossary=glossary or Glossary(), engines=engines)
    return propose(ARTICLE, target_language=to, translator=translator)


def test_it_works() -> None:
    memory = LocalMemory(
        [
            MemoryUnit(
                source="Мост открыт", target="The bridge is open", source_language="ru", target_language="en"
            )
        ]
    )
    found = ask(Echo(), memory=memory)
    assert (found[0].origin, found[0].target, found[0].score) == (
        SegmentOrigin.MEMORY,
        "The bridge is open",
        1.0,
    )
    assert (found[1].origin, found[1].engine) == (SegmentOrigin.ENGINE, "echo 1")
    assert found[1].target == "[en] Паром больше не ходит."


def test_an_engine_is_asked_once_for_an_article_and_once_for_a_sentence() -> None:
    engine = FakeEngine()
    ask(engine)
    assert engine.asked == [["Мост открыт", "Паром больше не ходит.", "Мост открыт."]]


def test_the_same_language_needs_no_translation() -> None:
    assert ask(Echo(), to="ru-KZ") == ()


@pytest.mark.parametrize("engines", [(), (FakeEngine(ready=False),)])
def test_without_an_engine_the_article_waits(engines: tuple[FakeEngine, ...]) -> None:
    found = ask(*engines)
    assert found
    assert all(one.target is None and one.origin is SegmentOrigin.NONE and not one.findings for one in found)


def test_the_next_engine_takes_over() -> None:
    found = ask(FakeEngine(answer=EngineError("down", retryable=True)), Echo())
    assert {one.engine for one in found} == {"echo 1"}


def test_an_engine_down_for_now_is_for_the_caller_to_retry() -> None:
    with pytest.raises(EngineError, match="down") as caught:
        ask(FakeEngine(answer=EngineError("down", retryable=True)))
    assert caught.value.retryable


@pytest.mark.parametrize("answer", ["", "   ", EngineError("no such pair")])
def test_an_engine_that_fails_for_good_leaves_the_reason(answer: object) -> None:
    found = ask(FakeEngine(answer=answer))
    assert all(one.target is None for one in found)
    assert {finding.message for one in found for finding in one.findings} == {"engine.failed"}


def test_terms_are_fixed_where_the_engine_keeps_places() -> None:
    term = GlossaryTerm(source="паром", target="ferry", source_language="ru", target_language="en")
    found = ask(Echo(), glossary=Glossary([term]))
    assert found[1].target == "[en] ferry больше не ходит."


def test_a_lost_place_is_asked_again_without_places() -> None:
    term = GlossaryTerm(source="паром", target="ferry", source_language="ru", target_language="en")
    engine = FakeEngine(answer="No place here.", keeps_placeholders=True)
    found = ask(engine, glossary=Glossary([term]))
    assert engine.asked[1] == ["Паром больше не ходит."]
    assert any(finding.message == "glossary.missing" for finding in found[1].findings)


def test_what_a_person_wrote_is_left_alone() -> None:
    first, second, *rest = ask(Echo())
    edited = replace(first, target="Mine", origin=SegmentOrigin.PERSON, state=SegmentState.EDITED)
    reviewed = replace(second, target="Read", state=SegmentState.REVIEWED)
    again = propose_segments((edited, reviewed, *rest), Translator(engines=(FakeEngine(),)))
    assert again[:2] == (edited, reviewed)
    assert {one.engine for one in again[2:]} == {"fake 7"}
