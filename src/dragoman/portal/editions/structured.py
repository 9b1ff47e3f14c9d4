"""An article for machines: schema.org's NewsArticle as JSON-LD, cut by the same gate as the page.

Ours and the outlet's stay apart here too: the page is our work (`publisher`, `translator`), `translationOfWork` (`isBasedOn`
where nothing is translated) is the outlet's, and behind it the way it came. What is not known is left out.
Vocabulary: schema.org 28; rights as schema.org and IPTC recommend (`copyrightNotice`, `creditText`, `usageInfo`).
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe

from dragoman.portal.editions.chain import source_carrier
from dragoman.portal.editions.feed_entries import absolute
from dragoman.portal.store.models import CorrectionRow, PublicationState, TranslationMode
from dragoman.portal.store.reading import EffectiveMention, Shown, entity_of
from dragoman.portal.wording.publications import outlet_words, section_name
from dragoman.press.record import Carrier, CarrierRole, EntityKind, Person, PersonRole

_KINDS = {
    EntityKind.PERSON: "Person",
    EntityKind.ORGANISATION: "Organization",
    EntityKind.PLACE: "Place",
    EntityKind.WORK: "CreativeWork",
}
_ROLES = {
    PersonRole.AUTHOR: "author",
    PersonRole.CORRESPONDENT: "author",
    PersonRole.AGENCY: "author",
    PersonRole.EDITOR: "editor",
    PersonRole.TRANSLATOR: "translator",
}
_ESCAPES = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}

Json = dict[str, Any]


def json_ld(
    shown: Shown,
    *,
    mentions: Sequence[EffectiveMention] = (),
    corrections: Sequence[CorrectionRow] = (),
    picture_urls: Sequence[str] = (),
) -> Json:
    """The article as schema.org has it.

    mentions: those whose places are shown. picture_urls: absolute, of pictures we serve. Keys without a value are left out.
    """
    row, article = shown.publication, shown.article
    url = absolute(reverse("editions:article", args=(row.edition, row.slug)))
    translated = row.mode != TranslationMode.ORIGINAL and shown.visible.translation
    headline = article.headline.text if article.headline else None
    return _filled(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "@id": f"{url}#article",
            "url": url,
            "mainEntityOfPage": url,
            "headline": row.headline or headline,
            "alternativeHeadline": headline if row.headline and headline != row.headline else None,
            "abstract": row.lead or None,
            "description": shown.visible.excerpt,
            "inLanguage": shown.language,
            "datePublished": row.published_at and row.published_at.isoformat(),
            "dateModified": row.changed_at and row.changed_at.isoformat(),
            "articleSection": section_name(row),
            "keywords": list(article.keywords) if not translated else None,
            "image": list(picture_urls),
            "isAccessibleForFree": True,
            **_people(shown.source.byline, translator=not translated),
            **({"translator": _translator(shown)} if translated else {}),
            "publisher": {"@type": "Organization", "name": settings.CONFIG.site_name, "url": absolute("/")},
            "sourceOrganization": _outlet(shown),
            "translationOfWork" if translated else "isBasedOn": _original(shown),
            **_rights(shown),
            "mentions": [_mention(shown, each) for each in _once(mentions)],
            "correction": [
                {"@type": "CorrectionComment", "text": each.text, "datePublished": each.at.isoformat()}
                for each in corrections
            ]
            if row.state == PublicationState.CORRECTED
            else [],
        }
    )


def script(data: Mapping[str, Any]) -> SafeString:
    """The data block for a page's head. Nothing inside can end the element or open a comment."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for character, escape in _ESCAPES.items():
        text = text.replace(character, escape)
    return mark_safe(f'<script type="application/ld+json">{text}</script>')


def _people(byline: Sequence[Person], *, translator: bool) -> Json:
    """Who is named in the byline, by what they did; translator: the outlet's own is named here (else with its work)."""
    found: dict[str, list[Json]] = {}
    for person in byline:
        name = _ROLES.get(person.role)
        if name and (translator or name != "translator"):
            kind = "Organization" if person.role is PersonRole.AGENCY else "Person"
            found.setdefault(name, []).append(
                _filled({"@type": kind, "name": person.name, "url": person.url})
            )
    return dict(found)


def _translator(shown: Shown) -> Json | None:
    """The person credited. A machine is no Person and no Organization; `creditText` says that it was one."""
    person = shown.publication.translator
    return {"@type": "Person", "name": person.name} if person else None


def _outlet(shown: Shown) -> Json:
    outlet = shown.outlet
    name = outlet_words(outlet.names, shown.publication.edition).text
    return _filled(
        {
            "@type": "NewsMediaOrganization",
            "name": name,
            "alternateName": [other for other in dict.fromkeys(outlet.names.values()) if other != name],
            "url": outlet.home_url,
            "address": {"@type": "PostalAddress", "addressCountry": outlet.country}
            if outlet.country
            else None,
        }
    )


def _original(shown: Shown) -> Json:
    """The text our page shows or translates, with the way it came behind it."""
    source = shown.source
    carrier = source_carrier(shown)
    return _filled(
        {
            "@type": "NewsArticle",
            "@id": source.canonical_url,
            "url": source.canonical_url,
            "headline": source.headline.text if source.headline else None,
            "inLanguage": source.language,
            "datePublished": _date(source),
            "dateModified": source.modified_at and source.modified_at.isoformat(),
            **_people(source.byline, translator=True),
            "publisher": _outlet(shown),
            **(_behind(shown, carrier) if carrier else {}),
        }
    )


def _behind(shown: Shown, carrier: Carrier, depth: int = 0) -> Json:
    """What the carrier's text was made from, and so on to the first; a ring, which no reader makes, ends after 8."""
    carriers = shown.source.carriers
    index = carrier.made_from
    if index is None or not 0 <= index < len(carriers) or depth > 8:
        return {}
    earlier = carriers[index]
    translated = carrier.role in {CarrierRole.TRANSLATED, CarrierRole.MACHINE_TRANSLATED}
    original = shown.source.original
    is_first = earlier.made_from is None and original is not None and earlier.url == original.url
    work = _filled(
        {
            "@type": "NewsArticle",
            "@id": earlier.url,
            "url": earlier.url,
            "headline": original.headline if original and is_first else None,
            "inLanguage": earlier.language,
            "datePublished": _date(earlier),
            "publisher": _filled(
                {
                    "@type": "NewsMediaOrganization",
                    "name": earlier.name,
                    "address": {"@type": "PostalAddress", "addressCountry": earlier.country}
                    if earlier.country
                    else None,
                }
            ),
            **_behind(shown, earlier, depth + 1),
        }
    )
    return {"translationOfWork" if translated else "isBasedOn": work}


def _rights(shown: Shown) -> Json:
    rights = shown.source.rights
    name = outlet_words(shown.outlet.names, shown.publication.edition).text
    machine = shown.publication.mode == TranslationMode.MACHINE and shown.visible.translation
    return {
        "copyrightHolder": {"@type": "Organization", "name": rights.holder} if rights.holder else None,
        "copyrightNotice": rights.line,
        "license": rights.licence_url,
        "usageInfo": shown.outlet.rights.evidence_url,
        "creditText": f"{name} (machine translation)" if machine else name,
    }


def _once(mentions: Sequence[EffectiveMention]) -> list[EffectiveMention]:
    """One of each entity, in order."""
    return list({each.entity.pk: each for each in reversed(mentions) if each.entity}.values())[::-1]


def _mention(shown: Shown, each: EffectiveMention) -> Json:
    assert each.entity is not None
    entity, edition = entity_of(each.entity), shown.publication.edition
    same_as = f"https://www.wikidata.org/entity/{entity.wikidata_id}" if entity.wikidata_id else None
    return _filled(
        {
            "@type": _KINDS[entity.kind],
            "name": entity.label(edition),
            "url": absolute(reverse("editions:entity", args=(edition, entity.id))),
            "sameAs": same_as,
        }
    )


def _date(dated: Any) -> str | None:
    """An ISO 8601 time, or the day alone; None where neither is known."""
    if dated.published_at:
        return str(dated.published_at.isoformat())
    return str(dated.published_on.isoformat()) if dated.published_on else None


def _filled(given: Json) -> Json:
    return {key: value for key, value in given.items() if value not in (None, "", [], {})}
