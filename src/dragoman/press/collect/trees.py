"""XML from outside, without what makes XML dangerous; UTF-8 in, a tree out.

libxml2 never sees a document type: it is cut off before parsing, so no entity is ever declared, fetched or expanded (billion
laughs, external entities). libxml2's own limits on depth and size stay on.
"""

import re

from lxml import etree

_PROLOG = re.compile(rb"(?:\s+|<\?[^>]*>|<!--.*?-->)", re.DOTALL)
_DOCTYPE_MARK = re.compile(rb"<!--.*?-->|[\"'\[\]<>]", re.DOTALL)
Element = etree._Element


def without_doctype(data: bytes) -> bytes:
    """`data` without byte order mark, XML declaration, document type, and comments before the root; the rest unchanged."""
    at = 3 if data.startswith(b"\xef\xbb\xbf") else 0
    while True:
        if found := _PROLOG.match(data, at):
            at = found.end()
        elif data[at : at + 9].upper() == b"<!DOCTYPE":
            at = _doctype_end(data, at)
        else:
            return data[at:]


def _doctype_end(data: bytes, at: int) -> int:
    quote, depth = b"", 0
    for found in _DOCTYPE_MARK.finditer(data, at + 1):
        mark = found[0]
        if quote:
            quote = b"" if mark == quote else quote
        elif mark in b"\"'":
            quote = mark
        elif mark in b"[<":
            depth += 1
        elif mark in b"]>":
            if mark == b">" and depth <= 0:
                return found.end()
            depth -= 1
    return len(data)


def parse_xml(data: bytes, *, recover: bool = False) -> Element | None:
    """The root element of `data` (already without doctype); None where it is not well-formed.

    recover: take what can be read of a broken document. An entity that nobody declared makes the document not well-formed.
    """
    try:
        return etree.fromstring(data, _parser(recover))
    except (etree.XMLSyntaxError, ValueError):
        return None


def parse_nearly(data: bytes) -> tuple[Element | None, str]:
    """The root of a document that loses nothing by its faults, and what the first of them is; None for others.

    Such faults: it is cut off, or uses prefixes it does not declare (their elements keep them, `dc:date`).
    """
    if data.rfind(b"<![CDATA[") > data.rfind(b"]]>"):
        data += b"]]>"
    parser = _parser(True)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None, ""
    faults = [(fault.type, fault.message) for fault in parser.error_log]
    if root is None or any(kind not in _LOSING_NOTHING for kind, _ in faults):
        return None, ""
    return root, faults[0][1] if faults else "stray characters"


_LOSING_NOTHING = frozenset(
    {etree.ErrorTypes.ERR_TAG_NOT_FINISHED, etree.ErrorTypes.NS_ERR_UNDEFINED_NAMESPACE}
)


def _parser(recover: bool) -> etree.XMLParser:
    return etree.XMLParser(
        encoding="utf-8",
        recover=recover,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


def local_name(element: Element) -> str:
    """The tag without its namespace, lower-case."""
    tag = element.tag
    return tag.rsplit("}", 1)[-1].lower() if isinstance(tag, str) else ""


def text_of(element: Element | None) -> str:
    """All text inside, trimmed; empty for None and for a reference to an entity nobody knows."""
    if element is None or not isinstance(element.tag, str):
        return ""
    return "".join(str(part) for part in element.itertext()).strip()
