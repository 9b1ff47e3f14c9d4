"""A memory of another tool: `read_tmx` reads it or says why not, and what it read can be written and read again."""

import io
from collections.abc import Iterator

import atheris

with atheris.instrument_imports(include=["dragoman.press.translate.tmx"]):
    from dragoman.press.translate.tmx import TmxError, read_tmx, write_tmx
from dragoman.press.record import MemoryUnit
from fuzz.mutating import elements_of
from fuzz.running import run, says_why
from fuzz.seeds import pairs

_SCRAPS = (
    b"<tu>",
    b"<tuv>",
    b'<tuv xml:lang="">',
    b'<tuv lang="RU-ru"><seg>',
    b"</seg>",
    b"<seg/>",
    b"<ph>",
    b"<sub>",
    b"<hi>",
    b"<bpt i='1'>",
    b"<prop type='x-context'>",
    b"<!DOCTYPE tmx [<!ENTITY a 'b'>]>",
    b"<!DOCTYPE tmx SYSTEM 'tmx14.dtd'>",
    b"&a;",
)


def seeds() -> Iterator[bytes]:
    """The sample desk's translations, thirty to a file."""
    units = [
        (str(number), MemoryUnit(source=source, target=target, source_language=one, target_language=other))
        for number, (one, other, source, target) in enumerate(pairs())
    ]
    for start in range(0, len(units), 60):
        stream = io.StringIO()
        write_tmx(units[start : start + 30], stream, version="1")
        yield stream.getvalue().encode()
    yield (
        b'<tmx version="1.4"><header srclang="en"/><body><tu><note>n</note><tuv xml:lang="en"><seg>a<ph>x</ph> b</seg></tuv>'
        b'<tuv xml:lang="ru"><seg>v<hi>g</hi></seg></tuv></tu></body></tmx>'
    )


def look(data: bytes) -> None:
    read: list[tuple[str, MemoryUnit]] = []
    try:
        read.extend(read_tmx(io.BytesIO(data)))
    except TmxError as reason:
        says_why(reason)
        return
    stream = io.StringIO()
    assert write_tmx(read, stream, version="1") == len(read)
    written = stream.getvalue().encode()
    again = list(read_tmx(io.BytesIO(written)))
    assert [_said(unit) for _, unit in again] == [_said(unit) for _, unit in read], (
        "not the same when written and read again"
    )


def _said(unit: MemoryUnit) -> tuple[str, ...]:
    return (unit.source_language, unit.target_language, *unit.source.split(), "|", *unit.target.split())


if __name__ == "__main__":
    run("tmx", look, seeds(), mutator=elements_of(_SCRAPS))
