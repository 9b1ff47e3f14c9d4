"""Where sentences end: what the sample desk translated sentence by sentence, joined again; and hard cases in many languages."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

from dragoman.press.languages import split

from .floors import hold
from .sample_texts import articles, parts, translations

HARD = tomllib.loads((Path(__file__).parent / "hard_sentences.toml").read_text(encoding="utf-8"))


def cut(text: str, language: str) -> list[str]:
    return [text[span.start : span.end] for span in split(text, language)]


def desk_parts() -> Iterator[tuple[str, list[str]]]:
    """(language, sentences) of every part a person translated."""
    for one in {one.name.split("/", 1)[1]: one for one in translations()}.values():
        waiting = list(one.source)
        for text in parts(articles()[one.name.split("/", 1)[1].replace("--", "/")]):
            taken: list[str] = []
            while len("".join(" ".join(taken).split())) < len("".join(text.split())):
                taken.append(waiting.pop(0))
            if taken:
                yield one.pair.source, taken
        assert not waiting


def test_translated_articles() -> None:
    asked = list(desk_parts())
    misses = [
        (language, gold, found)
        for language, gold in asked
        if (found := cut(" ".join(gold), language)) != gold
    ]

    hold("split", "desk", right=len(asked) - len(misses), of=len(asked), misses=misses)


def test_hard_cases() -> None:
    asked = [(language, text.split(" | ")) for language, texts in HARD.items() for text in texts]
    misses = [
        (language, found) for language, gold in asked if (found := cut(" ".join(gold), language)) != gold
    ]

    hold("split", "hard", right=len(asked) - len(misses), of=len(asked), misses=misses)
