"""One contract for every engine: what it says of itself, and that it never takes nothing for a translation."""

from collections.abc import Iterator
from typing import cast

import pytest

from dragoman.press.plugins import find
from dragoman.press.translate import Engine, EngineError, EngineFactory, Pair

FACTORIES = dict(find("engines"))
NO_SUCH_PAIR = ("x-none", "x-nil")


@pytest.fixture(params=sorted(FACTORIES))
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    built = cast(EngineFactory, FACTORIES[request.param]).build({})
    yield built
    built.close()


def test_there_are_engines() -> None:
    assert {"apertium", "echo", "libretranslate"} <= set(FACTORIES)


@pytest.mark.parametrize("name", sorted(FACTORIES))
def test_a_plug_in_is_a_factory_that_explains_its_options(name: str) -> None:
    factory = FACTORIES[name]
    assert isinstance(factory, EngineFactory)
    assert all(option.isidentifier() and help_line for option, help_line in factory.options.items())


@pytest.mark.parametrize("name", sorted(FACTORIES))
def test_wrong_options_are_said(name: str) -> None:
    factory = cast(EngineFactory, FACTORIES[name])
    for option in factory.options:
        if option.endswith("_seconds"):
            with pytest.raises(ValueError, match=r".+"):
                factory.build({option: "-1"})


def test_it_says_what_it_is(engine: Engine) -> None:
    assert isinstance(engine, Engine)
    assert engine.name in FACTORIES
    assert isinstance(engine.leaves_machine, bool)
    assert isinstance(engine.keeps_placeholders, bool)
    assert isinstance(engine.version(), str)


def test_one_that_is_not_ready_says_what_to_do(engine: Engine) -> None:
    state = engine.state()
    assert state.ready != bool(state.reason)
    assert not state.missing or not state.ready


def test_its_pairs_are_base_languages(engine: Engine) -> None:
    if not engine.state().ready:
        pytest.skip(f"{engine.name} is not ready here: {engine.state().reason}")
    pairs = engine.pairs()
    assert all(pair == Pair(*pair).base and pair.source != pair.target for pair in pairs)


def test_it_translates_text_by_text(engine: Engine) -> None:
    if not engine.state().ready:
        pytest.skip(f"{engine.name} is not ready here: {engine.state().reason}")
    pair = min(engine.pairs())
    texts = ["Minsk, 12.", "", "Minsk 2031"]
    answers = engine.translate(texts, *pair)
    assert len(answers) == len(texts)
    assert [bool(answer.text.strip()) for answer in answers] == [True, False, True]
    assert all(answer.score is None or 0 <= answer.score <= 1 for answer in answers)
    assert engine.translate((), *pair) == ()


def test_a_pair_it_has_not_is_an_error(engine: Engine) -> None:
    if engine.name == "echo":
        pytest.skip("the echo marks any text for any language")
    with pytest.raises(EngineError):
        engine.translate(["text"], *NO_SUCH_PAIR)


def test_it_works_again_after_closing(engine: Engine) -> None:
    if not engine.state().ready:
        pytest.skip(f"{engine.name} is not ready here: {engine.state().reason}")
    pair = min(engine.pairs())
    first = engine.translate(["Minsk"], *pair)
    engine.close()
    engine.close()
    assert engine.translate(["Minsk"], *pair) == first
