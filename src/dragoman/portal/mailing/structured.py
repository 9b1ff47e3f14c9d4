"""A digest for machines: schema.org as JSON-LD."""

import json
from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.utils.safestring import SafeString, mark_safe

from dragoman.portal.mailing import places
from dragoman.portal.mailing.lines import Line
from dragoman.portal.mailing.models import DigestRow

_ESCAPES = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}


def json_ld(digest: DigestRow, lines: Sequence[Line], *, title: str) -> SafeString:
    """The digest as a CollectionPage in a data block; nothing inside can end the element. What was withdrawn is left out."""
    base, url = settings.CONFIG.site_url, places.url_of(digest)
    data: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "CollectionPage",
        "@id": url,
        "url": url,
        "name": title,
        "inLanguage": digest.edition,
        "datePublished": digest.made_at.isoformat(),
        "temporalCoverage": f"{digest.since.isoformat()}/{digest.closes_at.isoformat()}",
        "isPartOf": {"@type": "CreativeWorkSeries", "url": places.archive_url(digest.edition)},
        "publisher": {"@type": "Organization", "name": settings.CONFIG.site_name, "url": f"{base}/"},
        "hasPart": [_part(line, base) for line in lines if not line.withdrawn],
    }
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for character, escape in _ESCAPES.items():
        text = text.replace(character, escape)
    return mark_safe(f'<script type="application/ld+json">{text}</script>')


def _part(line: Line, base: str) -> dict[str, Any]:
    kind = "OpinionNewsArticle" if line.headline_by == "reader" else "NewsArticle"
    part = {"@type": kind, "headline": line.headline.text, "url": base + line.url}
    return part | ({"isBasedOn": line.original_url} if line.original_url else {})
