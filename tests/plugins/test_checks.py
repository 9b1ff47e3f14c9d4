"""One contract for every check: it speaks in keys and places, and never breaks on any text."""

import re
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.press.plugins import find
from dragoman.press.record import GlossaryTerm, Severity
from dragoman.press.translate import Check, Glossary, Pair

CHECKS = {name: cast(Check, plugin) for name, plugin in find("checks").items()}
TERM = GlossaryTerm(
    source="мост", target="bridge", source_language="ru", target_language="en", forbidden=("span",)
)
TEXTS = st.text(
    alphabet=st.sampled_from("аБмост bridge12.,: -–«»\"'()[]&;<>⟦0⟧%$€kmXIVмлнI\n"), min_size=1, max_size=60
)
TAGS = st.sampled_from(["ru", "en", "kk", "de", "ar", "sr-Latn", "zh", "und", "x"])

FAULTS = {
    "date": ("Встреча прошла в пятницу.", "The meeting was held on Saturday."),
    "glossary": ("Новый мост открыт.", "The new crossing is open."),
    "hedge": ("Вероятно, мост закроют.", "The bridge is closing."),
    "length": ("Первый автобус прошёл по новому мосту ранним утром, и он был совершенно пуст.", "The bus."),
    "markup": ("Он сказал: «Да».", "He said: yes&#33;"),
    "name": ("Мост построил инженер Ковалёв.", "The bridge was built by the engineer Whitfield."),
    "negation": ("Мост не закроют.", "The bridge will be closed."),
    "note": ("Сеймены ушли. (прим. ред.: пограничники)", "The seymens left."),
    "number": ("Пришли 120 человек.", "As many as 210 people came."),
    "quotation": (
        "«Мы ждали этого три года», — сказала она.",
        "We have waited three years for this, she said.",
    ),
    "unit": ("До моста 12 километров.", "The bridge is 12 miles away."),
    "untranslated": ("Первый автобус прошёл рано утром.", "The first автобус прошёл рано утром."),
}
FINE = [
    ("Мост в Германии построил Жапаров.", "The bridge in Germany was built by Japarov."),
    ("Он не пришёл.", "He failed to come."),
    ("Он, вероятно, придёт.", "He is likely to come."),
    ("Встреча прошла в пятницу, 3 мая.", "The meeting was held on Friday, May 3."),
    ("Новый мост открыт с 19:00.", "The new bridge has been open since 7 p.m."),
    ("Стоимость — 3,5 млн долларов.", "The cost is $3.5 million."),
    ("До моста 1 200 метров, 2 минуты езды.", "The bridge is 1,200 metres away, a two-minute drive."),
    ("«Мы ждали этого три года», — сказала она.", "“We have waited three years for this,” she said."),
]


def found(name: str, source: str, target: str) -> tuple[object, ...]:
    return CHECKS[name].look(source, target, Pair("ru", "en"), Glossary([TERM]))


def test_every_check_has_an_example() -> None:
    assert set(FAULTS) == set(CHECKS)


@pytest.mark.parametrize("name", sorted(CHECKS))
def test_it_says_what_it_is(name: str) -> None:
    assert isinstance(CHECKS[name], Check)
    assert CHECKS[name].id == name


@pytest.mark.parametrize("name", sorted(FAULTS))
def test_it_finds_what_it_is_there_for(name: str) -> None:
    findings = CHECKS[name].look(*FAULTS[name], Pair("ru", "en"), Glossary([TERM]))
    assert len(findings) == 1
    assert findings[0].check == name


@pytest.mark.parametrize("name", sorted(CHECKS))
@pytest.mark.parametrize(("source", "target"), FINE)
def test_a_good_translation_passes(name: str, source: str, target: str) -> None:
    assert found(name, source, target) == ()


@pytest.mark.parametrize("name", sorted(CHECKS))
@given(source=TEXTS, target=TEXTS, one=TAGS, other=TAGS)
def test_it_speaks_in_keys_and_places_whatever_the_text(
    name: str, source: str, target: str, one: str, other: str
) -> None:
    for finding in CHECKS[name].look(source, target, Pair(one, other), Glossary([TERM])):
        assert re.fullmatch(r"[a-z]+\.[a-z-]+", finding.message)
        assert isinstance(finding.severity, Severity)
        for start, end, text in (
            (finding.source_start, finding.source_end, source),
            (finding.target_start, finding.target_end, target),
        ):
            assert (start is None) == (end is None)
            if start is not None and end is not None:
                assert 0 <= start < end <= len(text)
