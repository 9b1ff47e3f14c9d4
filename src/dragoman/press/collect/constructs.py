"""Atom's text constructs (RFC 4287 3.1, 4.1.3): plain text, escaped HTML, or XHTML, as `type` says. Raises Unsure."""

import re
from functools import partial

from lxml import etree

from dragoman.press.collect.clean import clean_html, plain_text
from dragoman.press.collect.fields import Context, Fields, Unsure
from dragoman.press.collect.items import Later
from dragoman.press.collect.names import short_name
from dragoman.press.collect.trees import Element

_TEXT_KINDS = frozenset({"text", "html", "text/html", "text/plain"})
_PREFIX = re.compile(r"<(/?)[A-Za-z][\w.-]*:(?=[a-z])")


def line_in(fields: Fields, name: str) -> str | None:
    """The text construct of that name as one line; None where there is none."""
    found = fields.get(name)
    if found is None:
        return None
    element = found[0]
    kind = element.get("type", "text")
    if kind == "xhtml":
        return plain_text(_inner(element))
    if kind not in _TEXT_KINDS or len(element):
        raise Unsure
    return plain_text(element.text or "", is_html=kind != "text" and kind != "text/plain")


def markup_in(fields: Fields, name: str, context: Context, url: str | None) -> Later:
    """What makes harmless HTML of the text construct of that name; None where there is none."""
    found = fields.get(name)
    if found is None:
        return None
    element = found[0]
    kind = element.get("type", "text")
    base = context.base(element) if context.based else url or context.url
    if kind == "xhtml":
        return partial(clean_html, _inner(element), base_url=base)
    if element.get("src") and not len(element) and not (element.text or "").strip():
        return None
    if kind not in _TEXT_KINDS or len(element):
        raise Unsure
    text = (element.text or "").strip()
    return (
        partial(clean_html, text, base_url=base) if kind in ("html", "text/html") else partial(_plain, text)
    )


def _plain(text: str) -> str | None:
    return text.replace("&", "&amp;").replace("<", "&lt;") if "<" in text else text or None


def _inner(element: Element) -> str:
    """The markup inside the one XHTML div an xhtml construct must have (RFC 4287 3.1.1.3)."""
    if len(element) != 1 or short_name(str(element[0].tag)) != "xhtml:div":
        raise Unsure
    if (element.text or "").strip() or (element[0].tail or "").strip():
        raise Unsure
    return _PREFIX.sub(r"<\1", etree.tostring(element[0], method="xml", encoding="unicode", with_tail=False))
