"""Which language a text is in: whole paragraphs are known, short strings are known or left open, never mistaken."""

import tomllib
from pathlib import Path

from dragoman.press.languages import UNDETERMINED, detect

from .floors import hold
from .sample_texts import paragraphs

SHORT = tomllib.loads((Path(__file__).parent / "short_texts.toml").read_text(encoding="utf-8"))
LONG_ENOUGH = 8


def test_paragraphs() -> None:
    asked = [(language, text) for language, text in paragraphs() if len(text.split()) >= LONG_ENOUGH]
    misses = [
        (language, found, text[:60])
        for language, text in asked
        if (found := detect(text).language) != language
    ]

    hold("detect", "paragraphs", right=len(asked) - len(misses), of=len(asked), misses=misses)


def test_short_texts() -> None:
    answers = [(language, detect(text).language, text) for language, texts in SHORT.items() for text in texts]
    known = [answer for answer in answers if answer[0] != UNDETERMINED]
    wrong = [answer for answer in answers if answer[1] not in (answer[0], UNDETERMINED)]
    found = [answer for answer in known if answer[0] == answer[1]]

    hold("detect", "short_not_mistaken", right=len(answers) - len(wrong), of=len(answers), misses=wrong)
    missed = [answer for answer in known if answer[1] == UNDETERMINED]
    hold("detect", "short_found", right=len(found), of=len(known), misses=missed)
