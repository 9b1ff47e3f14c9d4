"""What publishing teaches the translation memory."""

import datetime as dt
from collections.abc import Iterable

from django.db.models import QuerySet

from dragoman.portal.accounts.models import User
from dragoman.portal.store.memory import digest
from dragoman.portal.store.models import MemoryRow, PublicationRow, SegmentRow
from dragoman.press.record import SegmentState


def segments_shown(publication: PublicationRow) -> QuerySet[SegmentRow]:
    """The publication's sentences, in the article's order."""
    return SegmentRow.objects.filter(
        revision=publication.revision_id, target_language=publication.edition
    ).order_by("position")


def remember(rows: Iterable[SegmentRow], *, by: User | None, at: dt.datetime) -> int:
    """Keep every reviewed pair, the latest of a sentence in place of an earlier one; what no person read is not kept.

    Returns how many pairs were kept. The caller holds the transaction.
    """
    kept = 0
    before: SegmentRow | None = None
    for row in rows:
        if row.state == SegmentState.REVIEWED.value and row.target and not row.stale:
            MemoryRow.objects.update_or_create(
                source_language=row.source_language,
                target_language=row.target_language,
                source_digest=digest(row.source),
                defaults={
                    "source": row.source.strip(),
                    "target": row.target,
                    "context": before.source.strip() if before and before.part == row.part else None,
                    "approved_by": row.edited_by or by,
                    "approved_at": at,
                },
            )
            kept += 1
        before = row
    return kept
