"""Digests as Atom (RFC 4287): one entry a day, which never changes but for what was withdrawn. Built as a tree, so it is well-formed."""

import datetime as dt
import re
from collections.abc import Sequence

from django.conf import settings
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from lxml import etree
from lxml.html import fragment_fromstring

from dragoman import __version__
from dragoman.portal.mailing import places
from dragoman.portal.mailing.lines import Line, Setting, kinds_in, lines_of, section_title
from dragoman.portal.mailing.models import DigestRow
from dragoman.portal.mailing.records import Gone
from dragoman.portal.mailing.summary import summary_text
from dragoman.portal.wording.words import day_text

ATOM = "http://www.w3.org/2005/Atom"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
NEVER = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
"""When a feed without entries was last updated: a date is required, and it must not change at every look."""
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

Element = etree._Element


def atom(digests: Sequence[DigestRow], *, edition: str, gone: Gone) -> bytes:
    """The feed. digests: newest first, their items read; gone: what of these may not be shown any more."""
    page, own = (
        places.archive_url(edition),
        settings.CONFIG.site_url + reverse("mailing:feed", args=(edition,)),
    )
    root = etree.Element(f"{{{ATOM}}}feed", {XML_LANG: edition}, nsmap={None: ATOM})  # type: ignore[dict-item]
    _add(root, "id", page)
    _add(root, "title", f"{_('Daily digests')} · {settings.CONFIG.site_name}")
    _add(root, "subtitle", _("The press of a day in one message"))
    _add(root, "updated", _stamp(max((digest.made_at for digest in digests), default=NEVER)))
    _add(_add(root, "author"), "name", settings.CONFIG.site_name)
    _add(root, "link", rel="self", type="application/atom+xml", href=own)
    _add(root, "link", rel="alternate", type="text/html", href=page, hreflang=edition)
    _add(root, "generator", "Dragoman", version=__version__)
    for digest in digests:
        _entry(_add(root, "entry"), digest, gone)
    return etree.tostring(root, xml_declaration=True, encoding="utf-8", pretty_print=True)


def title_of(digest: DigestRow, lines: Sequence[Line]) -> str:
    """`24 November 2026: the first headline`."""
    day = day_text(digest.closes_at.astimezone(dt.UTC).date(), digest.edition)
    return ": ".join([day, *(line.headline.text for line in lines[:1])])


def _entry(element: Element, digest: DigestRow, gone: Gone) -> None:
    items, url = list(digest.items.all()), places.url_of(digest)
    lines = lines_of(items, Setting(digest=digest, base=settings.CONFIG.site_url, gone=gone))
    groups = [
        {"title": section_title(kind), "lines": [line for line in lines if line.kind == kind]}
        for kind in kinds_in(lines)
    ]
    _add(element, "id", url)
    _add(element, "title", title_of(digest, lines))
    _add(element, "link", rel="alternate", type="text/html", href=url, hreflang=digest.edition)
    _add(element, "published", _stamp(digest.made_at))
    _add(element, "updated", _stamp(digest.made_at))
    _add(element, "summary", summary_text(items))
    html = render_to_string("mailing/digest-entry.html", {"groups": groups, "edition": digest.edition})
    _add(element, "content", _plainly_marked(html), type="html")


def _plainly_marked(html: str) -> str:
    """Without classes, which mean nothing outside our pages."""
    tree = fragment_fromstring(_NOT_XML.sub("", html), create_parent="div")
    for element in tree.iter(etree.Element):
        element.attrib.pop("class", None)
    return "".join(etree.tostring(child, encoding="unicode", method="html") for child in tree).strip()


def _add(parent: Element, name: str, text: str | None = None, **attributes: str) -> Element:
    element = etree.SubElement(parent, f"{{{ATOM}}}{name}", attributes)
    element.text = _NOT_XML.sub("", text) if text is not None else None
    return element


def _stamp(moment: dt.datetime) -> str:
    return moment.astimezone(dt.UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
