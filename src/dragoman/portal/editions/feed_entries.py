"""What a feed says of each publication, whatever the feed's format; the formats only set it out.

The three voices stay apart as on the page: our headline and lead are labelled ours, the outlet's words stand in a block
quotation, notes are signed; a machine's translation says so.
"""

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from lxml import etree
from lxml.html import fragment_fromstring

from dragoman.portal.editions import queries, statements
from dragoman.portal.editions.blocks import Picture, pieces
from dragoman.portal.editions.chain import hops
from dragoman.portal.store.models import PictureRow, PublicationRow, PublicationState
from dragoman.portal.store.pictures import served_at
from dragoman.portal.store.reading import Shown, shown_all
from dragoman.portal.wording.publications import is_machine, outlet_words, section_name, text_language
from dragoman.portal.wording.words import (
    Words,
    day_html,
    direction,
    moment_html,
)
from dragoman.press.record import BlockKind, Image, Outlet, PersonRole, SignedText

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters no XML 1.0 document may hold, not even escaped."""

_WRITERS = {PersonRole.AUTHOR, PersonRole.CORRESPONDENT, PersonRole.AGENCY}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One publication in a feed. Strings hold no character that XML forbids.

    id: a tag: URI (RFC 4151) that stays whatever changes. language: of the words of html that are the article's.
    html: all of it, labelled; summary: the desk's lead or the excerpt, plain. authors: as printed in the byline, empty where it
    names none. sources: addresses of the earlier hops of the chain. outlet: None for a withdrawn entry, which keeps nothing
    but its notice. details: what the JSON feed says in fields of our own.
    """

    id: str
    url: str
    title: str
    html: str
    summary: str
    language: str
    published_at: dt.datetime
    updated_at: dt.datetime
    authors: tuple[str, ...] = ()
    translator: str | None = None
    section: tuple[str, str] | None = None
    is_machine: bool = False
    rights: str = ""
    original_url: str | None = None
    sources: tuple[str, ...] = ()
    outlet: Outlet | None = None
    outlet_name: str = ""
    picture_url: str | None = None
    details: Mapping[str, Any] | None = None


def entries(publications: Sequence[PublicationRow]) -> list[Entry]:
    """An entry each, in order. 2 queries for all."""
    open_ones = [row for row in publications if row.state != PublicationState.WITHDRAWN]
    shown_ones = {one.publication.pk: one for one in shown_all(open_ones)}
    wanted = (image.url for one in shown_ones.values() if _has_pictures(one) for image in one.article.images)
    pictures = queries.pictures(wanted)
    return [
        _entry(shown_ones[row.pk], pictures) if row.pk in shown_ones else _withdrawn(row)
        for row in publications
    ]


def clean(text: str) -> str:
    """The text without characters XML forbids."""
    return _NOT_XML.sub("", text)


def absolute(path: str) -> str:
    """The address at which readers reach a path of ours."""
    return f"{settings.CONFIG.site_url}{path}"


def entry_id(row: PublicationRow) -> str:
    """`tag:example.org,2026-03-09:article/mzxw6ytboi/ru`."""
    host = urlsplit(settings.CONFIG.site_url).hostname or "localhost"
    day = (row.published_at or row.opened_at).astimezone(dt.UTC).date()
    return f"tag:{host},{day.isoformat()}:article/{row.article.key}/{row.edition}"


def _address(row: PublicationRow) -> str:
    return absolute(reverse("editions:article", args=(row.edition, row.slug)))


def _withdrawn(row: PublicationRow) -> Entry:
    when = row.withdrawn_at or row.changed_at or row.opened_at
    html = render_to_string(
        "editions/feed_withdrawn.html", {"reason": row.withdrawal_reason, "when": moment_html(when)}
    )
    return Entry(
        id=entry_id(row),
        url=_address(row),
        title=_("This article was withdrawn"),
        html=clean(html),
        summary=clean(row.withdrawal_reason),
        language=row.edition,
        published_at=row.published_at or row.opened_at,
        updated_at=when,
        details={"withdrawn": True, "reason": row.withdrawal_reason},
    )


def _entry(one: Shown, pictures: Mapping[str, PictureRow]) -> Entry:
    row, source = one.publication, one.source
    illustrations = _illustrations(one, pictures)
    headline = one.article.headline
    title = row.headline or (headline.text if headline else _("Without a headline"))
    section = section_name(row)
    key = row.section or (row.article.story.section if row.article.story else "")
    published = row.published_at or row.opened_at
    return Entry(
        id=entry_id(row),
        url=_address(row),
        title=clean(title),
        html=_html(one, illustrations),
        summary=clean(row.lead or one.visible.excerpt),
        language=one.language,
        published_at=published,
        updated_at=max(row.changed_at or published, published),
        authors=tuple(clean(p.name) for p in source.byline if p.role in _WRITERS),
        translator=clean(row.translator.name) if row.translator and one.visible.translation else None,
        section=(key, section) if section else None,
        is_machine=is_machine(one),
        rights=clean(_rights(one)),
        original_url=source.canonical_url,
        sources=tuple(_sources(one)),
        outlet=one.outlet,
        outlet_name=clean(outlet_words(one.outlet.names, row.edition).text),
        picture_url=next((illustrations[n].src for n in sorted(illustrations)), None),
        details=_details(one),
    )


def _sources(one: Shown) -> Iterable[str]:
    """Earlier hops of the chain that have an address of their own."""
    known = {one.source.canonical_url, one.source.url}
    found = [carrier.url for carrier in one.source.carriers]
    found.append(one.source.original.url if one.source.original else None)
    return [
        url
        for url in dict.fromkeys(found)
        if url and url not in known and url.startswith(("http://", "https://"))
    ]


def _rights(one: Shown) -> str:
    """The rights line as printed; else who holds the rights; else our word for what is known."""
    rights = one.source.rights
    if rights.line:
        return rights.line
    status = statements.rights_status(rights.status)
    return f"{rights.holder} · {status}" if rights.holder else status


def _has_pictures(one: Shown) -> bool:
    return one.visible.images and one.visible.full_text


def _illustrations(one: Shown, pictures: Mapping[str, PictureRow]) -> dict[int, Picture]:
    """Pictures we serve, by index into the shown article's images."""
    if not _has_pictures(one):
        return {}
    return {
        number: _illustration(one, image, pictures[image.url])
        for number, image in enumerate(one.article.images)
        if image.url in pictures
    }


def _illustration(one: Shown, image: Image, row: PictureRow) -> Picture:
    credit = image.credit or " / ".join(part for part in (image.photographer, image.agency) if part)
    return Picture(
        src=absolute(served_at(row.file)),
        width=row.width,
        height=row.height,
        caption=Words(text=image.caption) if image.caption else None,
        credit=Words(text=credit, language=one.source.language) if credit else None,
        alt=image.alt or "",
    )


def _html(one: Shown, illustrations: Mapping[int, Picture]) -> str:
    row, source, edition = one.publication, one.source, one.publication.edition
    tag = text_language(one)
    there = _words(one.article.headline, one.language)
    original = _words(source.headline, source.language)
    body = pieces(one, pictures=illustrations, mentions={}) if one.visible.full_text else ()
    in_body = {block.image for block in one.article.body if block.kind is BlockKind.IMAGE}
    context = {
        "row": row,
        "outlet": outlet_words(one.outlet.names, edition),
        "place": statements.place(one.outlet),
        "byline": statements.byline(source.byline, {}),
        "published": _published(one),
        "statement": statements.translation_statement(one),
        "review": statements.review_statement(one),
        "limit": statements.limit_statement(one),
        "is_machine": is_machine(one),
        "is_withdrawn_there": source.withdrawn,
        "headline_there": there if row.headline and there and there.text != row.headline else None,
        "original_headline": original
        if original and (there is None or original.text != there.text)
        else None,
        "text_language": tag,
        "text_direction": direction(tag),
        "text": _words(one.article.standfirst, one.language)
        if one.visible.full_text
        else Words(text=one.visible.excerpt),
        "lead_picture": next((illustrations[n] for n in sorted(illustrations) if n not in in_body), None),
        "pieces": body,
        "notes": [note for piece in body for note in piece.notes],
        "hops": hops(one),
        "disclaimers": [
            Words(text=carrier.disclaimer, language=carrier.disclaimer_language or carrier.language)
            for carrier in source.carriers
            if carrier.disclaimer
        ],
        "rights": _rights(one),
        "original_url": source.canonical_url,
        "page_url": _address(row),
        "corrections": list(row.corrections.all()) if row.state == PublicationState.CORRECTED else (),
    }
    return _for_readers_of_feeds(render_to_string("editions/feed_entry.html", context), _address(row))


def _for_readers_of_feeds(html: str, page_url: str) -> str:
    """The mark-up on its own: links lead somewhere outside our page too, and nothing refers to our style sheet."""
    tree = fragment_fromstring(clean(html), create_parent="div")
    for element in tree.iter(etree.Element):
        for name in ("id", "class", "aria-label"):
            element.attrib.pop(name, None)
        if element.get("href", "").startswith("#"):
            element.set("href", page_url + element.attrib["href"])
    return "".join(etree.tostring(child, encoding="unicode", method="html") for child in tree).strip()


def _words(signed: SignedText | None, language: str | None) -> Words | None:
    return Words(text=signed.text, language=signed.language or language) if signed else None


def _published(one: Shown) -> str:
    source = one.source
    if source.published_at:
        return moment_html(source.published_at, offset_minutes=source.published_offset_minutes)
    return day_html(source.published_on) if source.published_on else ""


def _details(one: Shown) -> dict[str, Any]:
    """What JSON Feed has no field for. A key without a value is left out."""
    row, source, rights = one.publication, one.source, one.source.rights
    given: dict[str, Any] = {
        "our_headline": row.headline,
        "our_lead": row.lead,
        "outlet": {
            "name": outlet_words(one.outlet.names, row.edition).text,
            "country": one.outlet.country,
            "url": one.outlet.home_url,
        },
        "original": {
            "headline": source.headline.text if source.headline else None,
            "language": source.language,
            "url": source.canonical_url,
            "published_at": source.published_at.isoformat() if source.published_at else None,
            "published_on": source.published_on.isoformat() if source.published_on else None,
        },
        "translation": {
            "mode": row.mode if one.visible.translation else "original",
            "translator": row.translator.name if row.translator and one.visible.translation else None,
            "read_by_a_person": row.is_reviewed if one.visible.translation else None,
        },
        "rights": {
            "status": rights.status.value,
            "line": rights.line,
            "holder": rights.holder,
            "licence_url": rights.licence_url,
        },
        "corrections": [
            {"text": correction.text, "at": correction.at.isoformat()} for correction in row.corrections.all()
        ],
        "full_text": one.visible.full_text,
    }
    return _filled(given)


def _filled(given: Mapping[str, Any]) -> dict[str, Any]:
    found = {key: _filled(value) if isinstance(value, dict) else value for key, value in given.items()}
    return {key: value for key, value in found.items() if value not in (None, "", [], {})}
