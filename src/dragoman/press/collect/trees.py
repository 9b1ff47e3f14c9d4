"""XML from outside, without what makes XML dangerous.

No document type is read: the declaration is cut off before parsing, so no entity is ever declared, fetched or expanded
(billion laughs, external entities). libxml2's own limits on depth and size stay on.
"""

import re

from lxml import etree

_PROLOG = re.compile(r"(?:\s+|<\?[^>]*>|<!--.*?-->)", re.DOTALL)
Element = etree._Element


def without_doctype(text: str) -> str:
    """`text` without XML declaration, document type, and comments before the root; the rest unchanged."""
    at = 1 if text.startswith("\ufeff") else 0
    while found := _PROLOG.match(text, at):
        at = found.end()
        while text[at : at + 9].upper() == "<!DOCTYPE":
            at = _doctype_end(text, at)
    while text[at : at + 9].upper() == "<!DOCTYPE":
        at = _doctype_end(text, at)
    return text[at:]


def _doctype_end(text: str, at: int) -> int:
    quote, depth = "", 0
    for found in re.compile(r"<!--.*?-->|[\"'\[\]<>]", re.DOTALL).finditer(text, at + 1):
        mark = found[0]
        if quote:
            quote = "" if mark == quote else quote
        elif mark in "\"'":
            quote = mark
        elif mark in "[<":
            depth += 1
        elif mark in "]>":
            if mark == ">" and depth <= 0:
                return found.end()
            depth -= 1
    return len(text)


def parse_xml(text: str, *, recover: bool = False) -> Element | None:
    """The root element of `text` (already without doctype); None where it is not well-formed.

    recover: take what can be read of a broken document. An entity that nobody declared makes the document not well-formed.
    """
    parser = etree.XMLParser(
        encoding="utf-8",
        recover=recover,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        return etree.fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def local_name(element: Element) -> str:
    """The tag without its namespace, lower-case."""
    tag = element.tag
    return tag.rsplit("}", 1)[-1].lower() if isinstance(tag, str) else ""


def text_of(element: Element | None) -> str:
    """All text inside, trimmed; empty for None."""
    return "".join(str(part) for part in element.itertext()).strip() if element is not None else ""
