"""Translation Memory eXchange 1.4: how memories are carried between programs. Read and written as a stream.

Source: TMX 1.4b specification (LISA OSCAR). Document types and entities are refused before they are read: a memory from
outside may be a bomb.
"""

from collections.abc import Iterable, Iterator
from typing import IO, TextIO
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from dragoman.press.record import MemoryUnit
from dragoman.press.translate.pair import base_of

_BLOCK = 1 << 16
_FORBIDDEN = {code: None for code in range(32) if code not in (9, 10, 13)} | {0xFFFE: None, 0xFFFF: None}
_INLINE = frozenset({"bpt", "ept", "it", "ph", "ut"})
"""Elements whose content is code of another format, not text; `hi` and `sub` hold text."""


class TmxError(ValueError):
    """The file is no TMX we can read. str() is a sentence for a person, with the line."""


def read_tmx(stream: IO[bytes]) -> Iterator[tuple[str, MemoryUnit]]:
    """Each unit of the file as (its tuid or "", unit), one for every ordered pair the file states.

    The pair is from the unit's source language (`srclang`) to each other language of it; where srclang is `*all*`, from the
    first variant to each other. Units with an empty side are left out. Raises TmxError; units before the fault are given.
    """
    reader = _Reader()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.EntityDeclHandler = _refuse_entity
    parser.ExternalEntityRefHandler = None
    try:
        while block := stream.read(_BLOCK):
            parser.Parse(block, False)
            yield from reader.take()
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        yield from reader.take()
        raise TmxError(f"This is not well-formed TMX: {error}.") from None
    except TmxError:
        raise
    except (
        LookupError,
        ValueError,
    ) as error:  # it declares an encoding that nobody knows or expat cannot read
        raise TmxError(f"This TMX cannot be read: {error}. Save it as UTF-8.") from None
    yield from reader.take()
    if not reader.is_tmx:
        raise TmxError("This is XML, but no TMX: its first element is not <tmx>.")


def _refuse_entity(*_: object) -> None:
    raise TmxError("The file declares entities of its own, which no TMX needs; it is not read.")


class _Reader:
    """Gathers units from the parser's events."""

    def __init__(self) -> None:
        self.is_tmx = False
        self._units: list[tuple[str, MemoryUnit]] = []
        self._file_language = "*all*"
        self._unit: dict[str, str] = {}
        self._note: str | None = None
        self._context: str | None = None
        self._variants: list[tuple[str, str]] = []
        self._language = ""
        self._seg: list[str] | None = None
        self._plain: list[str] | None = None
        self._prop = ""
        self._inside_code = 0

    def take(self) -> list[tuple[str, MemoryUnit]]:
        units, self._units = self._units, []
        return units

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "tmx":
            self.is_tmx = True
        elif name == "header":
            self._file_language = attributes.get("srclang", "*all*")
        elif name == "tu":
            self._unit, self._variants, self._note, self._context = attributes, [], None, None
        elif name == "tuv":
            self._language = attributes.get("xml:lang") or attributes.get("lang", "")
        elif name == "seg":
            self._seg = []
        elif name in ("note", "prop"):
            self._plain, self._prop = [], attributes.get("type", "")
        elif self._seg is not None and name in _INLINE:
            self._inside_code += 1

    def text(self, text: str) -> None:
        if self._seg is not None and not self._inside_code:
            self._seg.append(text)
        elif self._plain is not None:
            self._plain.append(text)

    def end(self, name: str) -> None:
        if name == "seg" and self._seg is not None:
            self._variants.append((self._language.replace("_", "-"), "".join(self._seg).strip()))
            self._seg = None
        elif name == "note" and self._plain is not None:
            self._note, self._plain = "".join(self._plain).strip() or None, None
        elif name == "prop" and self._plain is not None:
            if self._prop == "x-context":
                self._context = "".join(self._plain) or None
            self._plain = None
        elif name == "tu":
            self._finish()
        elif name in _INLINE and self._inside_code:
            self._inside_code -= 1

    def _finish(self) -> None:
        wanted = self._unit.get("srclang", self._file_language)
        source = next(
            (variant for variant in self._variants if base_of(variant[0]) == base_of(wanted)),
            self._variants[0] if self._variants else ("", ""),
        )
        for variant in self._variants:
            if variant is not source and all((*source, *variant)) and variant[0] != source[0]:
                unit = MemoryUnit(
                    source=source[1],
                    target=variant[1],
                    source_language=source[0],
                    target_language=variant[0],
                    note=self._note,
                    context=self._context,
                )
                self._units.append((self._unit.get("tuid", ""), unit))


def write_tmx(units: Iterable[tuple[str, MemoryUnit]], stream: TextIO, *, version: str) -> int:
    """Write (id or "", unit) pairs as TMX 1.4 and say how many; characters XML cannot hold are left out.

    version: of the program that writes, for the header.
    """
    stream.write(
        '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n'
        f'<header creationtool="dragoman" creationtoolversion={quoteattr(version)} segtype="sentence" '
        'o-tmf="dragoman" adminlang="en" srclang="*all*" datatype="plaintext"/>\n<body>\n'
    )
    count = 0
    for unit_id, unit in units:
        stream.write(_element(unit_id, unit))
        count += 1
    stream.write("</body>\n</tmx>\n")
    return count


def _element(unit_id: str, unit: MemoryUnit) -> str:
    identity = f" tuid={quoteattr(_clean(unit_id))}" if unit_id else ""
    lines = [f"<tu{identity} srclang={quoteattr(unit.source_language)}>"]
    if unit.note:
        lines.append(f"<note>{escape(_clean(unit.note))}</note>")
    if unit.context:
        lines.append(f'<prop type="x-context">{escape(_clean(unit.context))}</prop>')
    for language, text in ((unit.source_language, unit.source), (unit.target_language, unit.target)):
        lines.append(f"<tuv xml:lang={quoteattr(language)}><seg>{escape(_clean(text))}</seg></tuv>")
    return "".join(lines) + "</tu>\n"


def _clean(text: str) -> str:
    return "".join(char for char in text.translate(_FORBIDDEN) if not 0xD800 <= ord(char) <= 0xDFFF)
