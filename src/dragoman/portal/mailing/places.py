"""Where a digest stands for good: `/<edition>/digest/2026-11-23-0200/`, the moment (UTC) it closed."""

import datetime as dt

from django.conf import settings
from django.urls import reverse

from dragoman.portal.mailing.models import DigestRow

_FORM = "%Y-%m-%d-%H%M"


def stamp_of(closes_at: dt.datetime) -> str:
    """The moment in an address. Digests close on the minute."""
    return closes_at.astimezone(dt.UTC).strftime(_FORM)


def moment_of(stamp: str) -> dt.datetime | None:
    """The moment of an address; None for what is none."""
    try:
        moment = dt.datetime.strptime(stamp, _FORM).replace(tzinfo=dt.UTC)
    except ValueError:
        return None
    return moment if stamp_of(moment) == stamp else None


def path_of(digest: DigestRow) -> str:
    """Its page."""
    return path_at(digest.edition, digest.closes_at)


def path_at(edition: str, closes_at: dt.datetime) -> str:
    """The page of the digest that closed then."""
    return reverse("mailing:digest", args=(edition, stamp_of(closes_at)))


def manifest_path_of(digest: DigestRow) -> str:
    """What its hashes were made of."""
    return reverse("mailing:manifest", args=(digest.edition, stamp_of(digest.closes_at)))


def url_of(digest: DigestRow) -> str:
    """Its page, for mails."""
    return settings.CONFIG.site_url + path_of(digest)


def archive_url(edition: str) -> str:
    """All digests of the edition, for mails."""
    return settings.CONFIG.site_url + reverse("mailing:archive", args=(edition,))
