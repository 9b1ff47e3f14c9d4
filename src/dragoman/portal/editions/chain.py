"""The chain of carriers as readers see it: a path from who wrote the text to this edition, others standing aside."""

import enum
from collections import Counter
from dataclasses import dataclass

from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from dragoman.portal.store.models import TranslationMode
from dragoman.portal.store.reading import Shown
from dragoman.portal.wording.publications import outlet_words
from dragoman.portal.wording.words import (
    Words,
    day_html,
    language_from,
    language_in,
    language_name,
    moment_html,
    number_text,
    page_language,
)
from dragoman.press.record import Article, Carrier, CarrierRole


class Place(enum.Enum):
    """Where a hop stands: on the way to us, this edition itself, or aside of our way."""

    WAY = "way"
    HERE = "here"
    ASIDE = "aside"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hop:
    """One carrier on the page.

    role: the record's word, `published` where the chain is not known and this is merely where we read it, `edition` for us.
    did: what it did, in words. url: its own publication; None where none is known, and for this edition.
    unsure: nobody states from which text it was made.
    """

    name: Words
    role: str
    place: Place
    did: SafeString | str
    published: SafeString | str = ""
    url: str | None = None
    notes: str = ""
    unsure: bool = False


def hops(shown: Shown) -> tuple[Hop, ...]:
    """The path, then this edition, then the carriers aside; always at least two hops."""
    article = shown.source
    carriers = article.carriers or (_lone_carrier(shown),)
    ours = _ours_is_made_from(article, carriers, shown)
    way = _way_to(carriers, ours)
    notes = Counter(note.carrier for block in article.body for note in block.notes)
    listed = [_hop(shown, carriers, index, Place.WAY, notes[index], way) for index in way]
    listed.append(_this_edition(shown, carriers[ours], sum(notes.values())))
    listed += [
        _hop(shown, carriers, index, Place.ASIDE, notes[index], way)
        for index in range(len(carriers))
        if index not in way
    ]
    return tuple(listed)


def source_carrier(shown: Shown) -> Carrier | None:
    """The carrier whose text this edition was made from; None where the chain is not known."""
    carriers = shown.source.carriers
    return carriers[_ours_is_made_from(shown.source, carriers, shown)] if carriers else None


def _lone_carrier(shown: Shown) -> Carrier:
    """Where the page says nothing of a chain: the outlet we read it at, its part unsaid."""
    article = shown.source
    return Carrier(
        name=next(iter(shown.outlet.names.values()), shown.outlet.id),
        outlet=shown.outlet.id,
        url=article.canonical_url,
        language=article.language,
        published_at=article.published_at,
        published_on=article.published_on,
    )


def _ours_is_made_from(article: Article, carriers: tuple[Carrier, ...], shown: Shown) -> int:
    """The page we read is the carrier's with its address, else the outlet's last, else the last of all."""
    addresses = {article.url, article.canonical_url}
    for index, carrier in enumerate(carriers):
        if carrier.url in addresses:
            return index
    same = [index for index, carrier in enumerate(carriers) if carrier.outlet == shown.outlet.id]
    return same[-1] if same else len(carriers) - 1


def _way_to(carriers: tuple[Carrier, ...], end: int) -> tuple[int, ...]:
    way = [end]
    while True:
        here = carriers[way[0]].made_from
        if here is None and way[0] and 0 not in way:
            here = 0  # nobody says from which text; the first known one stays the beginning, marked unsure
        if here is None or here in way or not 0 <= here < len(carriers):
            return tuple(way)
        way.insert(0, here)


def _hop(
    shown: Shown, carriers: tuple[Carrier, ...], index: int, place: Place, notes: int, way: tuple[int, ...]
) -> Hop:
    carrier = carriers[index]
    known = bool(shown.source.carriers)
    made_from = (
        carriers[carrier.made_from]
        if carrier.made_from is not None and carrier.made_from < len(carriers)
        else None
    )
    return Hop(
        name=carrier_words(shown, carrier),
        role=carrier.role.value if known else "published",
        place=place,
        did=_did(shown, carrier, made_from, known=known, aside=place is Place.ASIDE and len(way) > 1),
        published=_published(shown, carrier),
        url=carrier.url,
        notes=_notes_words(notes),
        unsure=bool(index) and carrier.made_from is None,
    )


def carrier_words(shown: Shown, carrier: Carrier) -> Words:
    """A carrier's name: our own for the outlet whose page it is, else as the page prints it."""
    if carrier.outlet == shown.outlet.id:
        return outlet_words(shown.outlet.names, shown.publication.edition) or Words(text=carrier.name)
    return Words(text=carrier.name, language=carrier.language)


def _did(
    shown: Shown, carrier: Carrier, made_from: Carrier | None, *, known: bool, aside: bool
) -> SafeString | str:
    page = page_language()
    if not carrier.language:
        return _without_language(carrier.role) if known else _("published it")
    names = {
        "language": language_name(carrier.language, page),
        "language_in": language_in(carrier.language, page),
    }
    if not known:
        return _("published it in %(language_in)s") % names
    if aside and made_from and carrier.role is CarrierRole.REPUBLISHED:
        return format_html(
            _("republished, in {language_in}, the text of {outlet}"),
            language_in=names["language_in"],
            outlet=carrier_words(shown, made_from),
        )
    return {
        CarrierRole.WROTE: _("wrote it in %(language_in)s"),
        CarrierRole.TRANSLATED: _("translated it into %(language)s"),
        CarrierRole.REPUBLISHED: _("republished it in %(language_in)s"),
        CarrierRole.MACHINE_TRANSLATED: _("translated it into %(language)s by machine"),
        CarrierRole.UNKNOWN: _("carried it in %(language_in)s; what it did is not stated"),
    }[carrier.role] % names


def _without_language(role: CarrierRole) -> str:
    return {
        CarrierRole.WROTE: _("wrote it"),
        CarrierRole.TRANSLATED: _("translated it"),
        CarrierRole.REPUBLISHED: _("republished it"),
        CarrierRole.MACHINE_TRANSLATED: _("translated it by machine"),
        CarrierRole.UNKNOWN: _("carried it; what it did is not stated"),
    }[role]


def _published(shown: Shown, carrier: Carrier) -> SafeString | str:
    if carrier.published_at:
        source = shown.source
        offset = source.published_offset_minutes if carrier.published_at == source.published_at else None
        return moment_html(carrier.published_at, offset_minutes=offset)
    return day_html(carrier.published_on) if carrier.published_on else ""


def _notes_words(count: int) -> str:
    if not count:
        return ""
    return ngettext("with %(count)s note", "with %(count)s notes", count) % {"count": number_text(count)}


def _this_edition(shown: Shown, made_from: Carrier, notes: int) -> Hop:
    page, edition = page_language(), shown.publication.edition
    source = made_from.language or shown.source.language
    names = {
        "language": language_name(edition, page),
        "language_in": language_in(edition, page),
        "source_from": language_from(source, page) if source else "",
    }
    mode = shown.publication.mode
    if not shown.visible.full_text:
        did = _("headline and excerpt only")
    elif mode == TranslationMode.ORIGINAL or not source:
        did = _("in %(language_in)s, as it was published") % names
    elif mode == TranslationMode.MACHINE:
        did = _("into %(language)s by machine, from the %(source_from)s text") % names
    else:
        did = _("into %(language)s, from the %(source_from)s text") % names
    return Hop(
        name=Words(text=_("This edition")),
        role="edition",
        place=Place.HERE,
        did=did,
        published=moment_html(shown.publication.published_at) if shown.publication.published_at else "",
        notes=_("with its notes") if notes and shown.visible.full_text else "",
    )
