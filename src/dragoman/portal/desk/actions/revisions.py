"""The outlet changed its text while we worked on it, or after we published: taking the work along."""

import datetime as dt
from collections.abc import Sequence
from difflib import SequenceMatcher

from django.db import transaction
from django.utils.translation import gettext as _

from dragoman.portal.accounts.models import Role, User
from dragoman.portal.desk.actions.checking import look_again
from dragoman.portal.desk.actions.errors import ActionError
from dragoman.portal.desk.actions.guard import need
from dragoman.portal.desk.actions.remembering import segments_shown
from dragoman.portal.jobs.events import emit
from dragoman.portal.jobs.queue import enqueue
from dragoman.portal.store.clock import now
from dragoman.portal.store.models import PublicationRow, SegmentHistoryRow, SegmentRow, TranslationMode
from dragoman.portal.store.reading import article_of
from dragoman.portal.store.writing import audit, save_segments
from dragoman.press.record import SegmentOrigin, SegmentState
from dragoman.press.translate import segments_of
from dragoman.press.translate.memory import folded

ALIKE = 0.5
"""From this share of common characters on, a sentence counts as the changed form of an old one."""


def move_to_newer_revision(
    *, publication: PublicationRow, by: User | None, at: dt.datetime | None = None
) -> PublicationRow:
    """Pin the publication to the article's current revision.

    A sentence that stayed the same keeps its translation, review and author. A changed one keeps the old translation,
    marked stale. A new one waits for a proposal. The older revision's sentences stay where they are.
    A published text needs an editor, for readers see the result. Raises ActionError where there is nothing newer.
    """
    need(by, Role.EDITOR if publication.is_public else Role.TRANSLATOR)
    moment = at or now()
    with transaction.atomic():
        row = PublicationRow.objects.select_for_update().get(pk=publication.pk)
        newer = row.article.revision
        if newer is None or newer.pk == row.revision_id:
            raise ActionError(_("The outlet has no newer text."))
        old = list(segments_shown(row))
        if row.mode != TranslationMode.ORIGINAL:
            record = article_of(newer)
            save_segments(newer, segments_of(record, target_language=row.edition))
        before, row.revision, row.source_changed = row.revision.number, newer, False
        carried = _carry(old, list(segments_shown(row)), by=by, at=moment)
        row.version += 1
        row.save()
        if any(not one.target for one in carried):
            enqueue("translate", f"{row.article.key}:{row.edition}")
        audit(
            by=by,
            verb="publication.revision",
            subject=f"publication:{row.pk}",
            at=moment,
            old=before,
            new=newer.number,
        )
        if row.is_public:
            row.changed_at = moment
            row.is_reviewed = False
            row.save()
            emit("publication.changed", publication=row.pk, edition=row.edition)
    return row


def _carry(
    old: Sequence[SegmentRow], new: Sequence[SegmentRow], *, by: User | None, at: dt.datetime
) -> Sequence[SegmentRow]:
    """Give each new sentence what its old form has."""
    matcher = SequenceMatcher(
        None, [folded(row.source) for row in old], [folded(row.source) for row in new], autojunk=False
    )
    for kind, first, last, start, end in matcher.get_opcodes():
        if kind == "equal":
            for before, after in zip(old[first:last], new[start:end], strict=True):
                _take(before, after, stale=before.stale, by=by, at=at)
        elif kind == "replace":
            _take_changed(list(old[first:last]), new[start:end], by=by, at=at)
    return new


def _take_changed(
    old: list[SegmentRow], new: Sequence[SegmentRow], *, by: User | None, at: dt.datetime
) -> None:
    """In order: each new sentence takes the old one most like it, if any is like it at all."""
    for after in new:
        likeness = [(SequenceMatcher(None, one.source, after.source).ratio(), one) for one in old]
        share, before = max(likeness, key=lambda pair: pair[0], default=(0.0, None))
        if before is not None and share >= ALIKE:
            _take(before, after, stale=True, by=by, at=at)
            old = old[old.index(before) + 1 :]


def _take(before: SegmentRow, after: SegmentRow, *, stale: bool, by: User | None, at: dt.datetime) -> None:
    if before.target is None or after.edited_by_id is not None:
        return
    after.target, after.origin, after.engine, after.score = (
        before.target,
        before.origin,
        before.engine,
        before.score,
    )
    by_person = before.edited_by_id is not None or before.state != SegmentState.PROPOSED.value
    after.state = SegmentState.EDITED.value if stale and by_person else before.state
    after.edited_by, after.edited_at = before.edited_by, before.edited_at
    after.origin = SegmentOrigin.PERSON.value if stale and by_person else before.origin
    after.stale, after.findings = stale, before.findings
    after.version += 1
    after.findings = look_again(after)
    after.save()
    SegmentHistoryRow.objects.create(
        segment=after,
        version=after.version,
        target=after.target,
        origin=after.origin,
        state=after.state,
        by=by,
        at=at,
    )
