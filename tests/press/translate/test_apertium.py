"""Apertium as the system has it; what needs a pair that is not installed is skipped, naming the package."""

import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from dragoman.press.translate import EngineError, Pair
from dragoman.press.translate.engines._modes import installed, stages_of
from dragoman.press.translate.engines.apertium import Apertium, from_stream, to_stream

SENTENCES = {
    ("ru", "uk", "apertium-rus-ukr"): ("Президент сказал, что не будет ждать.", "Президент сказав, що не"),
    ("uk", "ru", "apertium-rus-ukr"): (
        "Президент сказав, що країна не може чекати.",
        "Президент сказал, что страна",
    ),
    ("ru", "be", "apertium-bel-rus"): ("Президент подписал закон 12 сентября.", "12 верасня"),
    ("be", "ru", "apertium-bel-rus"): ("Краіна не будзе чакаць вынікаў.", "страна не будет"),
    ("es", "en", "apertium-eng-spa"): (
        "El presidente dijo que no esperará los resultados.",
        "president said",
    ),
    ("en", "es", "apertium-eng-spa"): (
        "The president said that the country would not wait.",
        "El presidente dijo",
    ),
    ("sr", "en", "apertium-hbs-eng"): ("Председник је рекао да земља неће чекати.", "said that country"),
}


@pytest.fixture
def engine() -> Iterator[Apertium]:
    apertium = Apertium()
    yield apertium
    apertium.close()


def need(engine: Apertium, pair: tuple[str, str], package: str) -> None:
    if Pair(*pair) not in engine.pairs():
        pytest.skip(f"needs Debian's {package}")


@pytest.mark.parametrize("pair", sorted(SENTENCES))
def test_it_works(engine: Apertium, pair: tuple[str, str, str]) -> None:
    source, target, package = pair
    need(engine, (source, target), package)
    text, expected = SENTENCES[pair]
    proposal = engine.translate([text], source, target)[0]
    assert expected.lower() in proposal.text.lower()
    assert proposal.text.endswith(".")
    assert proposal.score is not None
    assert proposal.score > 0.5


def test_unknown_words_stay_unmarked_and_lower_the_score(engine: Apertium) -> None:
    need(engine, ("ru", "uk"), "apertium-rus-ukr")
    known, unknown = engine.translate(["Мы не ждём закон.", "Мы не ждём квазимуругу."], "ru", "uk")
    assert "квазимуругу" in unknown.text
    assert "*" not in unknown.text
    assert (known.score or 0) > (unknown.score or 0)


def test_addresses_and_marks_pass_untouched(engine: Apertium) -> None:
    need(engine, ("ru", "uk"), "apertium-rus-ukr")
    text = "Закон [1] {2} на https://a.example/x?y=1#z и у a@b.example, #тег *звезда ^$ <b> 2/3 ⟦0⟧."
    answer = engine.translate([text], "ru", "uk")[0].text
    for kept in (
        "[1]",
        "{2}",
        "https://a.example/x?y=1#z",
        "a@b.example",
        "#тег",
        "*звезда",
        "^$",
        "<b>",
        "2/3",
        "⟦0⟧",
    ):
        assert kept in answer


def test_many_texts_come_back_in_order(engine: Apertium) -> None:
    need(engine, ("ru", "uk"), "apertium-rus-ukr")
    texts = [f"Закон {number}" + "." * (number % 2) for number in range(40)] + ["слово " * 3000]
    answers = engine.translate(texts, "ru", "uk")
    assert [answer.text.rstrip(".") for answer in answers[:40]] == [f"Закон {number}" for number in range(40)]
    assert len(answers[-1].text) > 10_000


def test_a_chain_that_died_is_started_again(engine: Apertium) -> None:
    need(engine, ("ru", "uk"), "apertium-rus-ukr")
    before = engine.translate(["Закон."], "ru", "uk")
    chain = next(iter(engine._chains.values()))[1]
    chain._processes[2].kill()
    chain._processes[2].wait()
    assert engine.translate(["Закон."], "ru", "uk") == before


def test_a_pair_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    nothing = Apertium(modes=tmp_path)
    assert not nothing.state().ready
    assert "apt-get install" in nothing.state().reason
    with pytest.raises(EngineError, match="installed"):
        nothing.translate(["Закон"], "ru", "uk")


def fake(folder: Path, script: str) -> Apertium:
    """An Apertium of one stage: a shell script."""
    program = folder / "stage"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    (folder / "rus-ukr.mode").write_text(f"'{program}' $1")
    return Apertium(modes=folder, timeout_seconds=0.2)


@pytest.mark.parametrize(
    ("script", "message", "retryable"),
    [
        ("exit 3", "died|stopped", True),
        ("exec sleep 60", "in time", True),
        ("exec sed -zu 's/.*//'", "empty", False),
    ],
)
def test_a_stage_that_fails_is_never_a_translation(
    tmp_path: Path, script: str, message: str, retryable: bool
) -> None:
    engine = fake(tmp_path, script)
    with pytest.raises(EngineError, match=message) as caught:
        engine.translate(["Law."], "ru", "uk")
    assert caught.value.retryable is retryable
    engine.close()


def test_the_broken_tagger_is_replaced() -> None:
    mode = "lt-proc '/a/x.bin' | cg-proc -w '/a/x.rlx' | apertium-tagger -g $2 '/a/x.prob' | lt-proc $1 '/a/y.bin'"
    assert stages_of(mode, name="rus-ukr") == (
        ("lt-proc", "-z", "/a/x.bin"),
        ("cg-proc", "-z", "-1", "-n", "-w", "/a/x.rlx"),
        ("lt-proc", "-z", "-g", "/a/y.bin"),
    )
    assert any(stage[0] == "apertium-tagger" for stage in stages_of(mode, name="spa-eng"))


def test_modes_that_are_incomplete_or_no_pair_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / "rus-ukr.mode").write_text("no-such-program '/no/such/file'")
    (tmp_path / "rus-ukr-tagger.mode").write_text("cat")
    (tmp_path / "eng-spa.mode").write_text("cat")
    assert set(installed(tmp_path)) == {Pair("en", "es")}


def test_the_stream_format_both_ways() -> None:
    assert from_stream(to_stream(r"a [b] \ c/d ^e$ @me #tag *x"))[0].strip() == r"a [b] \ c/d ^e$ @me #tag *x"
    assert from_stream(r"*foo #bar \@baz, take# out") == ("foo bar baz, take out", 3)
