"""A reader's column for machines: schema.org as JSON-LD, and the entries of the Atom feed (RFC 4287)."""

import datetime as dt
import json
import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from lxml import etree

from dragoman import __version__
from dragoman.portal.discussion.column_text import plain
from dragoman.portal.discussion.models import ColumnRow
from dragoman.portal.discussion.queries.columns import Answered

ATOM = "http://www.w3.org/2005/Atom"
SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
READERS_COLUMN = "readers-column"
NEVER = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
"""When a feed without entries was last updated: a date is required, and it must not change at every look."""

_ESCAPES = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

Element = etree._Element


def absolute(path: str) -> str:
    """The address at which readers reach a path of ours."""
    return f"{settings.CONFIG.site_url}{path}"


def address(row: ColumnRow) -> str:
    """Where readers find the column."""
    return absolute(reverse("discussion:column", args=(row.edition, row.slug)))


def json_ld(row: ColumnRow, answered: Answered | None) -> SafeString:
    """The column as schema.org's OpinionNewsArticle in a data block; nothing inside can end the element."""
    url = address(row)
    data = {
        "@context": "https://schema.org",
        "@type": "OpinionNewsArticle",
        "@id": f"{url}#column",
        "url": url,
        "mainEntityOfPage": url,
        "genre": _("Reader’s column"),
        "headline": row.headline,
        "inLanguage": row.language,
        "datePublished": row.published_at and row.published_at.isoformat(),
        "dateModified": row.corrected_at and row.corrected_at.isoformat(),
        "author": _author(row),
        "publisher": {"@type": "Organization", "name": settings.CONFIG.site_name, "url": absolute("/")},
        "about": _about(answered),
        "wordCount": len(plain(row.html).split()),
        "isAccessibleForFree": True,
        "commentCount": row.topic.comments if hasattr(row, "topic") else None,
    }
    text = json.dumps(
        {key: value for key, value in data.items() if value not in (None, "")},
        ensure_ascii=False,
        separators=(",", ":"),
    )
    for character, escape in _ESCAPES.items():
        text = text.replace(character, escape)
    return mark_safe(f'<script type="application/ld+json">{text}</script>')


def atom(rows: Iterable[ColumnRow], *, edition: str, feed_url: str, page_url: str) -> bytes:
    """The feed of an edition's columns; every entry says in words and as a category that it is a reader's column."""
    given = list(rows)
    root = etree.Element(f"{{{ATOM}}}feed", {XML_LANG: edition}, nsmap={None: ATOM})  # type: ignore[dict-item]
    _add(root, "id", page_url)
    _add(root, "title", f"{_('Readers’ columns')} · {settings.CONFIG.site_name}")
    _add(root, "subtitle", _("A reader’s opinion, not the press and not this site."))
    _add(root, "updated", _stamp(max((_changed(row) for row in given), default=NEVER)))
    _add(_add(root, "author"), "name", settings.CONFIG.site_name)
    _add(root, "link", rel="self", type="application/atom+xml", href=feed_url)
    _add(root, "link", rel="alternate", type="text/html", href=page_url, hreflang=edition)
    _add(root, "generator", "Dragoman", version=__version__)
    for row in given:
        _entry(_add(root, "entry"), row)
    etree.indent(root)
    return etree.tostring(root, xml_declaration=True, encoding="utf-8")


def sitemap(rows: Iterable[ColumnRow]) -> bytes:
    """Addresses of columns for search engines (sitemaps.org)."""
    root = etree.Element(f"{{{SITEMAP}}}urlset", nsmap={None: SITEMAP})  # type: ignore[dict-item]
    for row in rows:
        element = etree.SubElement(root, f"{{{SITEMAP}}}url")
        etree.SubElement(element, f"{{{SITEMAP}}}loc").text = address(row)
        etree.SubElement(element, f"{{{SITEMAP}}}lastmod").text = _stamp(_changed(row))
    return etree.tostring(root, xml_declaration=True, encoding="utf-8")


def _entry(element: Element, row: ColumnRow) -> None:
    kind = _("Reader’s column")
    if row.language:
        element.set(XML_LANG, row.language)
    _add(element, "id", _entry_id(row))
    _add(element, "title", f"{kind}: {row.headline}")
    _add(element, "link", rel="alternate", type="text/html", href=address(row), hreflang=row.language)
    if row.answers_column is not None and row.answers_column.slug:
        _add(element, "link", rel="related", type="text/html", href=address(row.answers_column))
    _add(element, "published", _stamp(row.published_at or row.proposed_at))
    _add(element, "updated", _stamp(_changed(row)))
    author = _add(element, "author")
    _add(author, "name", row.author.name if row.author else _("Author’s account deleted"))
    if row.author:
        _add(author, "uri", absolute(reverse("accounts:person", args=(row.edition, row.author.username))))
    _add(element, "category", term=READERS_COLUMN, label=kind)
    said = _("A reader’s opinion, not the press and not this site.")
    _add(element, "content", f'<p lang="{row.edition}"><em>{said}</em></p>{row.html}', type="html")


def _entry_id(row: ColumnRow) -> str:
    """A tag: URI (RFC 4151) that stays whatever changes."""
    host = urlsplit(settings.CONFIG.site_url).hostname or "localhost"
    day = (row.published_at or row.proposed_at).astimezone(dt.UTC).date()
    return f"tag:{host},{day.isoformat()}:column/{row.pk}"


def _author(row: ColumnRow) -> dict[str, Any] | None:
    if row.author is None:
        return None
    url = absolute(reverse("accounts:person", args=(row.edition, row.author.username)))
    return {"@type": "Person", "name": row.author.name, "url": url}


def _about(answered: Answered | None) -> dict[str, Any] | None:
    if answered is None:
        return None
    if answered.column is not None:
        return {"@type": "OpinionNewsArticle", "@id": f"{address(answered.column)}#column"}
    return (
        {"@type": "NewsArticle", "@id": absolute(f"{answered.article.url}#article")}
        if answered.article
        else None
    )


def _changed(row: ColumnRow) -> dt.datetime:
    return row.corrected_at or row.published_at or row.proposed_at


def _add(parent: Element, name: str, text: str | None = None, **attributes: str) -> Element:
    tag = f"{{{ATOM}}}{name}"
    element = etree.SubElement(parent, tag, {key: _clean(value) for key, value in attributes.items()})
    if text is not None:
        element.text = _clean(text)
    return element


def _clean(text: str) -> str:
    """The text without characters XML forbids."""
    return _NOT_XML.sub("", text)


def _stamp(moment: dt.datetime) -> str:
    """RFC 3339, UTC, whole seconds."""
    return moment.astimezone(dt.UTC).replace(microsecond=0).isoformat().replace("+00:00", "Z")
