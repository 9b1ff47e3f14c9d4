"""One HTML tag written anew with what nh3 lets stand of it; Odd for a tag that is not written plainly.

Which elements and attributes are harmless is nh3's to say; here is only how plain tags are read, quickly: a feed has thousands
of different tags, but they differ in the values between their quotes. What is to become of a tag of one outline is worked out
once; then it is only filled in.
"""

import functools
import re
from urllib.parse import urljoin

import nh3

_NAME = r"[a-zA-Z][a-zA-Z0-9]*"
_ATTRIBUTE = r"[a-zA-Z_:][\w:.-]*"
_START = re.compile(
    rf"<({_NAME})((?:\s+{_ATTRIBUTE}(?:\s*=\s*(?:\"\"|'[^'\"<>]*'|[\w.#%-]+(?=[\s>])))?)*)\s*(/?)>", re.ASCII
)
_END = re.compile(rf"</({_NAME})\s*>", re.ASCII)
_PAIR = re.compile(rf"({_ATTRIBUTE})(?:\s*=\s*(?:(\"\")|'([^']*)'|([\w.#%-]+)))?", re.ASCII)

_HOST = re.compile(r"(?!.*xn--)(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d{1,4})?", re.IGNORECASE | re.ASCII)
_MAIL = re.compile(r"mailto:[\w.+-]+@[\w.-]+", re.ASCII)
_RELATIVE = re.compile(r"(?!//)#?[\w./~-]+(?:\?[\w=.~-]*)?(?:#[\w.~-]*)?", re.ASCII)
_BASE = re.compile(r"https?://[a-z0-9.-]+/[\w./~%-]*(?:\?[\w=.~&;%-]*)?", re.ASCII)
_ADDRESSES = frozenset({"href", "src"})

_KEPT = {
    name: frozenset(nh3.ALLOWED_ATTRIBUTES.get(name, ())) | {"lang", "title"} for name in nh3.ALLOWED_TAGS
}
_LONGEST_REMEMBERED = 400

Outline = tuple[str, str, tuple[tuple[str, int | str, bool], ...], str]
"""The element (`/p` for an end, `p/` for a start that closes itself); what the new tag begins with; its attributes, each with
the number of its piece or its value and whether that is an address; what it ends with."""


class Odd(Exception):
    """The markup is not written plainly."""


def anew(tag: str, base_url: str | None) -> tuple[str, str]:
    """The tag as it may stand, empty where it is dropped, and its element: `p`, for an end `/p`, for one closing itself `p/`.

    Relative addresses are made absolute where there is a base. Raises Odd.
    """
    pieces = tag.split('"')
    plain = '""'.join(pieces[::2])
    outline = _outline if len(plain) < _LONGEST_REMEMBERED else _outline.__wrapped__
    name, written, attributes, end = outline(plain)
    for attribute, place, is_address in attributes:
        value = pieces[place] if isinstance(place, int) else place
        written += f'{attribute}"{_address(value, base_url) if is_address else value}"'
    return written + end, name


@functools.lru_cache(maxsize=1024)
def _outline(tag: str) -> Outline:
    """What becomes of a tag whose quotes stand empty."""
    if found := _END.fullmatch(tag):
        name = found[1].lower()
        return f"/{name}", f"</{name}>" if name in _KEPT else "", (), ""
    found = _START.fullmatch(tag)
    if found is None:
        raise Odd
    name = found[1].lower()
    if name not in _KEPT:
        return f"{name}{found[3]}", "", (), ""
    attributes: dict[str, tuple[str, int | str, bool]] = {}
    piece = -1
    for attribute, quoted, single, bare in _PAIR.findall(found[2]):
        attribute = attribute.lower()
        piece += 2 if quoted else 0
        if attribute in _KEPT[name]:
            attributes.setdefault(
                attribute, (f" {attribute}=", piece if quoted else single or bare, attribute in _ADDRESSES)
            )
    end = ' rel="noopener noreferrer">' if name == "a" else ">"
    return f"{name}{found[3]}", f"<{name}", tuple(attributes.values()), end


def _address(value: str, base_url: str | None) -> str:
    pieces = value.split("/", 3)
    if len(pieces) > 2 and pieces[0] in _WEB and not pieces[1] and _is_host(pieces[2]):
        return value
    if _MAIL.fullmatch(value):
        return value
    if _RELATIVE.fullmatch(value) and (base_url is None or _BASE.fullmatch(base_url)):
        return urljoin(base_url, value) if base_url else value
    raise Odd


_WEB = frozenset({"https:", "http:"})


@functools.lru_cache(maxsize=1024)
def _is_host(text: str) -> bool:
    return len(text) < _LONGEST_REMEMBERED and _HOST.fullmatch(text) is not None
