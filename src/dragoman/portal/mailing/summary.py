"""A digest in one line: what time it covers, and how much there is of what."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable

from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import ngettext

from dragoman.portal.mailing.models import DigestItemRow, DigestRow, ItemKind
from dragoman.portal.wording.words import listed, moment_html, number_text


def covered_html(digest: DigestRow, offset_minutes: int = 0) -> SafeString:
    """From when to when, on the reader's clock."""
    return format_html(
        "{} – {}",
        moment_html(digest.since, offset_minutes=offset_minutes),
        moment_html(digest.closes_at, offset_minutes=offset_minutes),
    )


def summary_text(items: Iterable[DigestItemRow]) -> str:
    """`6 stories, 12 new texts and 1 correction`; empty for nothing."""
    return counts_text(Counter(item.kind for item in items))


def counts_text(counts: Counter[str]) -> str:
    """The same for counts by kind."""
    named = [(_counted(kind, counts[kind])) for kind in ItemKind if counts[kind]]
    return str(listed(named))


def _counted(kind: ItemKind, count: int) -> str:
    words = {
        ItemKind.STORY: ngettext("%(count)s story", "%(count)s stories", count),
        ItemKind.TRANSLATION: ngettext("%(count)s new text", "%(count)s new texts", count),
        ItemKind.CORRECTION: ngettext("%(count)s correction", "%(count)s corrections", count),
        ItemKind.DISCUSSED: ngettext("%(count)s discussion", "%(count)s discussions", count),
        ItemKind.COLUMN: ngettext("%(count)s reader’s column", "%(count)s readers’ columns", count),
    }[kind]
    return words % {"count": number_text(count)}


def day_of(moment: dt.datetime) -> dt.date:
    """The day (UTC) the archive keeps a digest under."""
    return moment.astimezone(dt.UTC).date()
