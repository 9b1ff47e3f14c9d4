"""Writing on one sentence: edit, review, take from memory, ask the machine again, dismiss a finding.

Every write counts the segment's version up and adds a row to its history; nothing a person wrote is ever overwritten
unseen. A sentence that readers can already see is not written here: that is a correction (`publications.correct`).
"""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from dragoman.portal.accounts.models import Role, User
from dragoman.portal.desk.actions.checking import look_again
from dragoman.portal.desk.actions.errors import ActionError, ConflictError, NotAllowedError
from dragoman.portal.desk.actions.guard import need
from dragoman.portal.store.clock import now
from dragoman.portal.store.memory import unit_of
from dragoman.portal.store.models import MemoryRow, PublicationRow, SegmentHistoryRow, SegmentRow
from dragoman.portal.store.reading import segment_of
from dragoman.portal.store.writing import audit
from dragoman.press.record import SegmentOrigin, SegmentState
from dragoman.press.translate import EngineError, Translator, propose_segments
from dragoman.press.translate.memory import match_of


def edit_segment(
    *, segment: SegmentRow, target: str, by: User | None, version: int, at: dt.datetime | None = None
) -> SegmentRow:
    """Write the translation of one sentence.

    version: the one the writer saw. A blank target takes the translation away.
    Raises ConflictError, with the newer text, when somebody else wrote since; the same text twice is no conflict.
    """
    need(by, Role.TRANSLATOR)
    with transaction.atomic():
        row = _locked(segment)
        text = target.strip()
        if text == (row.target or ""):
            return row
        _at_version(row, version, rejected=target)
        row.target, row.origin, row.engine = (
            text or None,
            SegmentOrigin.PERSON.value,
            row.engine,
        )  # whose proposal it began as
        row.state, row.score, row.stale = SegmentState.EDITED.value, None, False
        return _written(row, by=by, at=at, verb="segment.edit")


def review_segment(
    *,
    segment: SegmentRow,
    by: User | None,
    version: int | None = None,
    target: str | None = None,
    at: dt.datetime | None = None,
) -> SegmentRow:
    """Say that a person read this sentence beside its original and stands by it.

    target: the translation as it stands before the person's eyes, written down with the review where it is new.
    Raises ActionError where there is no text, ConflictError when somebody else wrote since `version`.
    """
    need(by, Role.TRANSLATOR)
    with transaction.atomic():
        row = _locked(segment)
        text = row.target if target is None else target.strip()
        if not text:
            raise ActionError(_("There is no translation to review yet."))
        new = text != row.target
        if version is not None and (new or row.state != SegmentState.REVIEWED.value):
            _at_version(row, version, rejected=text)
        if row.state == SegmentState.REVIEWED.value and not row.stale and not new:
            return row
        if new:
            row.target, row.origin, row.score = text, SegmentOrigin.PERSON.value, None
        row.state, row.stale = SegmentState.REVIEWED.value, False
        return _written(row, by=by, at=at, verb="segment.review", wrote=new)


def unreview(*, segment: SegmentRow, by: User | None, at: dt.datetime | None = None) -> SegmentRow:
    """Take the review back; the sentence counts as edited again."""
    need(by, Role.TRANSLATOR)
    with transaction.atomic():
        row = _locked(segment)
        if row.state != SegmentState.REVIEWED.value:
            return row
        row.state = SegmentState.EDITED.value
        return _written(row, by=by, at=at, verb="segment.unreview", wrote=False)


def use_memory(
    *, segment: SegmentRow, memory: MemoryRow, by: User | None, version: int, at: dt.datetime | None = None
) -> SegmentRow:
    """Take what people approved for a similar sentence, with the numbers of this one where that is safe."""
    need(by, Role.TRANSLATOR)
    with transaction.atomic():
        row = _locked(segment)
        match = match_of(row.source, unit_of(memory))
        _at_version(row, version, rejected=match.target)
        row.target, row.origin, row.engine = match.target, SegmentOrigin.MEMORY.value, None
        row.state, row.score, row.stale = SegmentState.EDITED.value, round(match.score, 4), False
        return _written(row, by=by, at=at, verb="segment.memory", memory=memory.pk)


def propose_again(
    *,
    segment: SegmentRow,
    translator: Translator,
    by: User | None,
    version: int,
    at: dt.datetime | None = None,
) -> SegmentRow:
    """Ask the engines again for this sentence and take their answer; what stood here stays in the history.

    translator: its memory should be empty, or it answers before any engine.
    Raises ActionError when no engine has the pair or all failed, and changes nothing then.
    """
    need(by, Role.TRANSLATOR)
    asked = segment_of(segment)
    blank = type(asked)(
        part=asked.part,
        sentence=asked.sentence,
        source=asked.source,
        source_language=asked.source_language,
        target_language=asked.target_language,
        separator=asked.separator,
    )
    try:
        (answer,) = propose_segments([blank], translator)
    except EngineError as error:
        raise ActionError(_("The engine gave no translation: {why}").format(why=error)) from error
    if answer.target is None:
        why = next((found.details[-1] for found in answer.findings if found.details), None)
        if why:
            raise ActionError(_("The engine gave no translation: {why}").format(why=why))
        raise ActionError(_("No engine here translates between these languages."))
    with transaction.atomic():
        row = _locked(segment)
        _at_version(row, version, rejected=answer.target)
        row.target, row.origin, row.engine = answer.target, answer.origin.value, answer.engine
        row.state, row.score, row.stale = SegmentState.PROPOSED.value, answer.score, False
        return _written(row, by=by, at=at, verb="segment.machine", engine=answer.engine)


def dismiss_finding(
    *, segment: SegmentRow, index: int, reason: str, by: User | None, at: dt.datetime | None = None
) -> SegmentRow:
    """Set a finding aside, with a reason that stays beside it. Raises ActionError without a reason or such a finding."""
    need(by, Role.TRANSLATOR)
    if not reason.strip():
        raise ActionError(_("Say why the finding does not apply."))
    moment = at or now()
    with transaction.atomic():
        row = _locked(segment)
        if not 0 <= index < len(row.findings):
            raise ActionError(_("That finding is gone; the sentence changed."))
        row.findings[index]["dismissed"] = {
            "by": by.name if by else "",
            "at": moment.isoformat(),
            "reason": reason.strip(),
        }
        row.save(update_fields=["findings"])
        audit(
            by=by,
            verb="finding.dismiss",
            subject=f"segment:{row.pk}",
            at=moment,
            check=row.findings[index]["check"],
            reason=reason.strip(),
        )
    return row


def publication_of(segment: SegmentRow) -> PublicationRow | None:
    """The publication that shows this segment; None for a segment of an older revision."""
    return PublicationRow.objects.filter(
        revision=segment.revision_id, edition=segment.target_language
    ).first()


def rewrite(row: SegmentRow, *, target: str, by: User | None, at: dt.datetime) -> SegmentRow:
    """A correction's write, for `publications.correct`, which asked for the role and holds the transaction."""
    row.target, row.origin = target.strip(), SegmentOrigin.PERSON.value
    row.state, row.score, row.stale = SegmentState.REVIEWED.value, None, False
    return _written(row, by=by, at=at, verb="segment.correct")


def _locked(segment: SegmentRow) -> SegmentRow:
    row = SegmentRow.objects.select_for_update().get(pk=segment.pk)
    publication = publication_of(row)
    if publication is not None and publication.is_public:
        raise NotAllowedError(_("Readers see this text. Change it as a correction, with a note."))
    return row


def _at_version(row: SegmentRow, version: int, *, rejected: str) -> None:
    """A person's words since `version` are a conflict; a proposal of the pipeline is not, and stays in the history."""
    if row.version == version:
        return
    since = row.history.filter(version__gt=version)
    by_people = since.exclude(by=None, state=SegmentState.PROPOSED.value)
    if version > row.version or by_people.exists():
        raise ConflictError(
            _("Somebody else changed this sentence meanwhile."), segment=row, rejected=rejected
        )


def _written(
    row: SegmentRow,
    *,
    by: User | None,
    at: dt.datetime | None,
    verb: str,
    wrote: bool = True,
    **details: object,
) -> SegmentRow:
    """Save with history and log. wrote: the words are this person's; reading a sentence does not make it the reader's."""
    moment = at or now()
    row.version += 1
    if wrote or row.edited_at is None:
        row.edited_by, row.edited_at = by, moment
    row.findings = look_again(row)
    row.save()
    SegmentHistoryRow.objects.create(
        segment=row,
        version=row.version,
        target=row.target,
        origin=row.origin,
        state=row.state,
        by=by,
        at=moment,
    )
    audit(by=by, verb=verb, subject=f"segment:{row.pk}", at=moment, version=row.version, **details)
    return row
