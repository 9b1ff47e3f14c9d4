"""Who said what in eighteen articles, against `quotations.toml`, which names every quotation of theirs."""

import tomllib
from functools import cache
from pathlib import Path

from dragoman.press.mentions import Found, NameBase, find_mentions
from dragoman.press.record import Quotation, QuotationKind

from .floors import hold
from .sample_texts import record

GOLD = tomllib.loads((Path(__file__).parent / "quotations.toml").read_text(encoding="utf-8"))
SAID = [(key, entry) for key, entries in GOLD["said"].items() for entry in entries]
_EDGES = " ,.;:!?…–—-«»„“”\"'"


@cache
def read(key: str) -> Found:
    return find_mentions(record(key), names=NameBase.default())


def direct(key: str) -> list[Quotation]:
    kinds = (QuotationKind.DIRECT, QuotationKind.MIXED)
    return [quotation for quotation in read(key).quotations if quotation.kind in kinds]


def bare(words: str) -> str:
    return words.strip(_EDGES)


def said_with(key: str, words: str) -> Quotation | None:
    """The quotation found with exactly these words, marks and stops at its edges aside."""
    return next((found for found in direct(key) if bare(found.text) == bare(words)), None)


def names_of(key: str, quotation: Quotation) -> set[str]:
    """What the speaker found is called."""
    entity = next((e for e in read(key).entities if e.id == quotation.speaker), None)
    names = {name.name for name in entity.names} if entity else set()
    surfaces = {m.surface for m in read(key).mentions if m.entity and m.entity == quotation.speaker}
    return names | surfaces | {quotation.speaker_surface or ""}


def test_quotations_are_found_to_the_letter() -> None:
    asked = [(key, words) for key, entry in SAID for words in entry["words"]]
    misses = [(key, words) for key, words in asked if not said_with(key, words)]

    hold("quotations", "found", right=len(asked) - len(misses), of=len(asked), misses=misses)


def test_nothing_else_is_taken_for_speech() -> None:
    speech = {(key, bare(words)) for key, entry in SAID for words in entry["words"]}
    found = [(key, bare(quotation.text)) for key in GOLD["said"] for quotation in direct(key)]
    strange = [one for one in found if one not in speech]

    hold("quotations", "precision", right=len(found) - len(strange), of=len(found), misses=strange)


def test_titles_and_scare_quotes_are_not_speech() -> None:
    asked = [(key, words) for key, marked in GOLD["not_said"].items() for words in marked]
    taken = [(key, words) for key, words in asked if said_with(key, words)]

    hold("quotations", "not_said", right=len(asked) - len(taken), of=len(asked), misses=taken)


def test_speakers() -> None:
    asked = [(key, words, entry["by"]) for key, entry in SAID for words in entry["words"]]
    found = [(key, words, by, said_with(key, words)) for key, words, by in asked]
    wrong, right = [], 0
    for key, words, by, quotation in found:
        named = quotation is not None and any(by in name for name in names_of(key, quotation))
        right += named
        if quotation is not None and not named:
            wrong.append((key, words[:40], by, quotation.speaker_surface))

    hold("quotations", "speakers", right=right, of=len(asked), misses=wrong)


def test_no_other_person_is_named_as_the_speaker() -> None:
    asked, others = 0, []
    for key, entry in SAID:
        for words in entry["words"]:
            quotation = said_with(key, words)
            if quotation and quotation.speaker:
                asked += 1
                names = names_of(key, quotation)
                others += [] if any(entry["by"] in name for name in names) else [(key, words[:40], names)]

    hold("quotations", "speakers_not_mistaken", right=asked - len(others), of=asked, misses=others)
