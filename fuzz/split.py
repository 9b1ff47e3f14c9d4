"""Any characters in any language: sentences that cover the text, a language or none, search tokens; never a failure."""

from collections.abc import Iterator

import atheris

with atheris.instrument_imports(include=["dragoman.press.languages"]):
    from dragoman.press.languages import analyze, detect, known, split
from fuzz.running import run
from fuzz.seeds import sentences

_TAGS = (*(sorted(known())), "und", "xx", "")
_LONGEST_ANALYSED = 5_000


def seeds() -> Iterator[bytes]:
    """One byte for the language, then the paragraph."""
    for language, text in sentences():
        yield bytes([_TAGS.index(language)]) + text.encode()


def look(data: bytes) -> None:
    tag, text = _TAGS[(data[0] if data else 0) % len(_TAGS)], data[1:].decode(errors="replace")
    reached = 0
    for span in split(text, tag):
        assert reached <= span.start < span.end <= len(text), "spans overlap or are empty"
        assert not text[reached : span.start].strip(), "characters left out"
        assert text[span.start : span.end] == text[span.start : span.end].strip(), "blanks at an end"
        reached = span.end
    assert not text[reached:].strip(), "characters left out at the end"
    found = detect(text)
    assert 0 <= found.confidence <= 1
    assert found.language in _TAGS
    assert all(
        token and not any(c.isspace() for c in token) for token in analyze(text[:_LONGEST_ANALYSED], tag)
    )


if __name__ == "__main__":
    run("split", look, seeds())
