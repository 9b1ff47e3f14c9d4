"""The last part of a publication's address: made from a headline, until a person chooses one."""

import re

from dragoman.portal.store.models import PublicationRow
from dragoman.press.mentions.slugs import slug as spelt

SLUG_CHARACTERS = 80


def free_slug(edition: str, text: str, *, but: PublicationRow | None = None) -> str:
    """An address made of `text` that no other publication of the edition has."""
    base = slug_of(text) or "article"
    others = PublicationRow.objects.filter(edition=edition, slug__startswith=base)
    if but is not None:
        others = others.exclude(pk=but.pk)
    taken = set(others.values_list("slug", flat=True))
    number = 2
    slug = base
    while slug in taken:
        slug = f"{base}-{number}"
        number += 1
    return slug


def slug_of(text: str) -> str:
    """Lower-case Latin words joined by hyphens, cut at a word; empty for a text without letters we can spell."""
    plain = re.sub(r"[^a-z0-9]+", "-", spelt(text)).strip("-") if any(char.isalnum() for char in text) else ""
    if len(plain) <= SLUG_CHARACTERS:
        return plain
    return plain[: SLUG_CHARACTERS + 1].rsplit("-", 1)[0].strip("-")


def is_automatic(row: PublicationRow) -> bool:
    """Whether nobody chose the address: it is still the one made from a headline."""
    made = {slug_of(text) for text in (row.headline, row.article.headline or row.article.key) if text}
    return re.sub(r"-\d+$", "", row.slug) in {re.sub(r"-\d+$", "", one) for one in made} or not made
