"""Small faults of XML put right where nobody can doubt what was meant: HTML's entities, a bare `&`, control characters."""

import html
import re
from collections.abc import Mapping
from html.entities import html5, name2codepoint

_APART = re.compile(rb"(<!\[CDATA\[.*?(?:\]\]>|\Z)|<!--.*?(?:-->|\Z))", re.DOTALL)
_AMPERSAND = re.compile(
    rb"&(?!(?:amp|lt|gt|quot|apos);)(?:#(?:(\d{1,7})|[xX]([0-9a-fA-F]{1,6}));|([a-zA-Z][a-zA-Z0-9]*;))?"
)
_CONTROLS = bytes(code for code in range(0x20) if code not in (0x09, 0x0A, 0x0D))
_DECLARED = re.compile(rb"""<!ENTITY\s+([a-zA-Z][a-zA-Z0-9]{0,30})\s+(["'])([^"'&%<>]{1,80})\2\s*>""")
_MOST_WITH_ENTITIES = 1_000_000
_TAG = re.compile(
    rb"<!\[CDATA\[.*?(?:\]\]>|\Z)|<!--.*?(?:-->|\Z)|<\?.*?(?:\?>|\Z)"
    rb"|<(/?)([A-Za-z_][\w:.-]*)(?:\s(?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*?)?(/?)>|<",
    re.DOTALL,
)
_DEEPEST_SOUGHT = 50
_NO_CHARACTERS = re.compile(b"\xef\xbf[\xbe\xbf]")
_HALF = re.compile(rb"(?:<[^<>]*|&#?\w*)\Z")

_ENTITIES = html5 | {f"{name};": chr(code) for name, code in name2codepoint.items()}
"""HTML 4's meaning first, which feeds' writers know: `lang` was another bracket there."""


def balance(data: bytes) -> bytes:
    """`data` with every element closed, and no end of what was never begun; for documents that `mend` alone does not mend."""
    written: list[bytes] = []
    open_: list[bytes] = []
    at = 0
    for found in _TAG.finditer(data):
        written.append(data[at : found.start()])
        at = found.end()
        slash, name, closing = found.groups()
        if name is None:
            is_whole = found[0].endswith((b"]]>", b"-->", b"?>"))
            written.append(found[0] if is_whole else found[0].replace(b"<", b"&lt;"))
        elif not slash:
            written.append(found[0])
            if not closing:
                open_.append(name)
        elif name in open_[-_DEEPEST_SOUGHT:]:
            while (last := open_.pop()) != name:
                written.append(b"</" + last + b">")
            written.append(found[0])
    written.append(data[at:])
    written += (b"</" + name + b">" for name in reversed(open_))
    return b"".join(written)


def mend(data: bytes, doctype: bytes = b"") -> bytes:
    """`data` with the faults put right that can be; sections of character data and comments keep their ampersands.

    doctype: the document type cut off before; entities it declares as a few plain words are known, no others of its.
    """
    entities = _ENTITIES
    if b"<!ENTITY" in doctype and len(data) <= _MOST_WITH_ENTITIES:
        own = {
            f"{name.decode()};": words.decode("utf-8", "replace")
            for name, _, words in _DECLARED.findall(doctype)
        }
        entities = own | _ENTITIES
    data = _NO_CHARACTERS.sub(b"", data.translate(None, _CONTROLS))
    pieces = _APART.split(data)
    if not data.rstrip().endswith(b">") and len(pieces) % 2:
        pieces[-1] = _HALF.sub(b"", pieces[-1])
    pieces[::2] = [_AMPERSAND.sub(lambda found: _meant(found, entities), piece) for piece in pieces[::2]]
    return b"".join(pieces)


def _meant(found: re.Match[bytes], entities: Mapping[str, str]) -> bytes:
    decimal, hexadecimal, name = found.groups()
    if decimal or hexadecimal:
        code = int(decimal) if decimal else int(hexadecimal, 16)
        return found[0] if _is_character(code) else b""
    if name and (meant := entities.get(name.decode("ascii"))):
        return html.escape(meant).encode()
    return b"&amp;" + found[0][1:]


def _is_character(code: int) -> bool:
    """Whether XML 1.0 allows it (production 2)."""
    return (
        code in (0x9, 0xA, 0xD)
        or 0x20 <= code <= 0xD7FF
        or 0xE000 <= code <= 0xFFFD
        or 0x10000 <= code <= 0x10FFFF
    )
