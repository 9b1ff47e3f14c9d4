"""Who wrote it, as feeds say."""

import re

from dragoman.press.collect.clean import plain_text
from dragoman.press.collect.fields import Fields, Unsure, texts_in
from dragoman.press.collect.names import short_name
from dragoman.press.collect.trees import Element

_ADDRESS = re.compile(r"^\s*(\S+@\S+?)[\s,;]*\((.*)\)\s*$|^\s*(.*?)\s*<\s*(\S+@\S+?)\s*>\s*$", re.DOTALL)
_LONGEST_ADDRESS = 300


def rss_authors(fields: Fields) -> tuple[str, ...]:
    """Authors of an RSS item: its own elements', Atom's in it, iTunes's only where there is no other."""
    found = [_name_in(element) for element in (*fields.get("author", ()), *fields.get("dc:creator", ()))]
    found += atom_authors(fields)
    if not any(found):
        found = [_name(text) for text in texts_in(fields, "itunes:author")]
    return tuple(dict.fromkeys(name for name in found if name))


def atom_authors(fields: Fields) -> tuple[str, ...]:
    """Names in `atom:author`, or the mail address of who gives no name."""
    names: list[str] = []
    for element in fields.get("atom:author", ()):
        parts = {short_name(str(child.tag)): (child.text or "").strip() for child in element}
        name = parts.get("atom:name") or parts.get("atom:email")
        if name is None and (element.text or "").strip():
            raise Unsure
        if name:
            names.append(" ".join(name.split()))
    return tuple(dict.fromkeys(names))


def _name_in(element: Element) -> str:
    """The name in an author's element; some write one as Atom does, `<author><name>…</name></author>`."""
    if not len(element):
        return _name((element.text or "").strip())
    names = [child for child in element if short_name(str(child.tag)) in ("name", "atom:name")]
    if len(names) != 1 or len(names[0]) or (element.text or "").strip():
        raise Unsure
    return " ".join((names[0].text or "").split())


def _name(text: str) -> str:
    """`mail@example.org (Name)` and `Name <mail@example.org>` → Name."""
    found = _ADDRESS.match(text) if "@" in text and len(text) < _LONGEST_ADDRESS else None
    name = (found[2] or found[3] or "") if found else text
    return plain_text(name) or text
