"""The way of a publication: opened, translated, reviewed, published, corrected, withdrawn."""

import datetime as dt
from collections.abc import Mapping

from django.db import transaction
from django.utils.translation import gettext as _

from dragoman.portal.accounts.models import Role, User
from dragoman.portal.desk.actions import remembering, segments
from dragoman.portal.desk.actions.addresses import free_slug, is_automatic, slug_of
from dragoman.portal.desk.actions.errors import ActionError, BlockedError, ConflictError, NotAllowedError
from dragoman.portal.desk.actions.guard import need
from dragoman.portal.desk.actions.readiness import hindrances, mode_of
from dragoman.portal.jobs.events import emit
from dragoman.portal.jobs.queue import enqueue
from dragoman.portal.store.clock import now
from dragoman.portal.store.models import (
    ArticleRow,
    CorrectionRow,
    PublicationRow,
    PublicationState,
    SegmentRow,
    TranslationMode,
)
from dragoman.portal.store.reading import article_of
from dragoman.portal.store.sections import SECTIONS
from dragoman.portal.store.writing import audit, save_segments
from dragoman.press.record import SegmentState
from dragoman.press.translate import same_language, segments_of

OPEN = frozenset({PublicationState.IN_TRANSLATION, PublicationState.TO_REVIEW, PublicationState.SCHEDULED})


def open_publication(
    *, article: ArticleRow, edition: str, by: User | None, at: dt.datetime | None = None
) -> PublicationRow:
    """Begin work on an article for an edition, pinned to its current revision; the one already open is handed back.

    Its sentences stand ready at once, and the pipeline is asked for proposals. An article in the edition's own language
    needs none. Raises ActionError for an article that was not read yet or was withdrawn by its outlet.
    """
    need(by, Role.TRANSLATOR)
    moment = at or now()
    with transaction.atomic():
        if known := article.publications.filter(edition=edition).first():
            return known
        if article.revision is None:
            raise ActionError(_("This article has not been read yet."))
        if article.is_withdrawn:
            raise ActionError(_("The outlet withdrew this article."))
        original = same_language(article.language or "", edition)
        publication = PublicationRow.objects.create(
            article=article,
            revision=article.revision,
            edition=edition,
            slug=free_slug(edition, article.headline or article.key),
            section=_section_of(article),
            mode=TranslationMode.ORIGINAL if original else TranslationMode.MACHINE,
            assignee=by,
            opened_at=moment,
        )
        if not original:
            _cut(publication)
            enqueue("translate", f"{article.key}:{edition}")
        _note(publication, by=by, verb="publication.open", at=moment, article=article.key, edition=edition)
    return publication


def assign(
    *, publication: PublicationRow, to: User | None, by: User | None, at: dt.datetime | None = None
) -> PublicationRow:
    """Hand the work to somebody, or to nobody. Raises ActionError for a person who may not translate."""
    need(by, Role.TRANSLATOR)
    if to is not None and not to.has_role(Role.TRANSLATOR):
        raise ActionError(_("{name} is no translator or editor.").format(name=to.name))
    with transaction.atomic():
        row = _locked(publication)
        row.assignee = to
        return _saved(row, by=by, verb="publication.assign", at=at, to=to.username if to else None)


def write_headline(
    *, publication: PublicationRow, headline: str, by: User | None, at: dt.datetime | None = None
) -> PublicationRow:
    """Our own headline; blank takes it away, and the translated one stands. The address follows until published."""
    with transaction.atomic():
        row = _for_writing(publication, by)
        automatic = is_automatic(row)
        row.headline = " ".join(headline.split())[:300]
        if automatic and row.published_at is None:
            row.slug = free_slug(
                row.edition, row.headline or row.article.headline or row.article.key, but=row
            )
        return _saved(row, by=by, verb="publication.headline", at=at, headline=row.headline)


def write_lead(
    *, publication: PublicationRow, lead: str, by: User | None, at: dt.datetime | None = None
) -> PublicationRow:
    """Our own lead, in the desk's voice; blank takes it away."""
    with transaction.atomic():
        row = _for_writing(publication, by)
        row.lead = lead.strip()
        return _saved(row, by=by, verb="publication.lead", at=at, lead=row.lead)


def choose_section(
    *, publication: PublicationRow, section: str, by: User | None, at: dt.datetime | None = None
) -> PublicationRow:
    """Which section it stands in; blank for none. Raises ActionError for a section the edition has not."""
    if section and section not in dict(SECTIONS):
        raise ActionError(_("There is no such section."))
    with transaction.atomic():
        row = _for_writing(publication, by, also_public=True)
        row.section = section
        return _saved(row, by=by, verb="publication.section", at=at, section=section)


def choose_slug(
    *, publication: PublicationRow, slug: str, by: User | None, at: dt.datetime | None = None
) -> PublicationRow:
    """The last part of its address. Raises ActionError when it is taken, empty, or the article is public already."""
    wanted = slug_of(slug)
    with transaction.atomic():
        row = _for_writing(publication, by)
        if wanted == row.slug:
            return row
        if row.published_at is not None:
            raise ActionError(_("Readers may have kept this address; it stays."))
        if not wanted:
            raise ActionError(_("An address needs letters or digits."))
        if PublicationRow.objects.filter(edition=row.edition, slug=wanted).exclude(pk=row.pk).exists():
            raise ActionError(_("Another article of this edition has that address."))
        row.slug = wanted
        return _saved(row, by=by, verb="publication.slug", at=at, slug=wanted)


def send_to_review(
    *, publication: PublicationRow, by: User | None, at: dt.datetime | None = None
) -> PublicationRow:
    """The translator is done; an editor reads it. Credits the translator where nobody is credited yet."""
    need(by, Role.TRANSLATOR)
    with transaction.atomic():
        row = _locked(publication)
        if row.state != PublicationState.IN_TRANSLATION:
            raise NotAllowedError(_("It is not in translation."))
        row.state = PublicationState.TO_REVIEW
        row.translator = row.translator or _who_translated(row) or by
        return _saved(row, by=by, verb="publication.to-review", at=at)


def back_to_translation(
    *, publication: PublicationRow, by: User | None, at: dt.datetime | None = None
) -> PublicationRow:
    """Not ready: the translator has it again."""
    need(by, Role.TRANSLATOR)
    with transaction.atomic():
        row = _locked(publication)
        if row.state not in {PublicationState.TO_REVIEW, PublicationState.SCHEDULED}:
            raise NotAllowedError(_("It is not waiting for review."))
        row.state, row.scheduled_at = PublicationState.IN_TRANSLATION, None
        return _saved(row, by=by, verb="publication.back", at=at)


def schedule(
    *, publication: PublicationRow, when: dt.datetime, by: User | None, at: dt.datetime | None = None
) -> PublicationRow:
    """Publish it at a time to come. Raises BlockedError for what would keep it from being published now."""
    need(by, Role.EDITOR)
    moment = at or now()
    if when <= moment:
        raise ActionError(_("That time has passed; publish it now instead."))
    with transaction.atomic():
        row = _ready(publication)
        row.state, row.scheduled_at = PublicationState.SCHEDULED, when
        enqueue("publish", str(row.pk), due_at=when)
        return _saved(row, by=by, verb="publication.schedule", at=moment, when=when.isoformat())


def publish(
    *,
    publication: PublicationRow,
    by: User | None,
    at: dt.datetime | None = None,
    translator: User | None = None,
) -> PublicationRow:
    """Put it before readers.

    translator: whom to credit; None for whoever edited most of its sentences.
    Approved pairs go into the memory, and whether a person or a machine translated is read off the sentences.
    Raises BlockedError with everything that stands in the way: error findings nobody dismissed, sentences without
    translation, a headline that is missing.
    """
    need(by, Role.EDITOR)
    moment = at or now()
    with transaction.atomic():
        row = _ready(publication)
        row.state, row.scheduled_at = PublicationState.PUBLISHED, None
        row.published_at = row.published_at or moment
        row.changed_at = moment
        row.withdrawn_at, row.withdrawal_reason = None, ""
        _settle(row, by=by, at=moment, translator=translator)
        _saved(row, by=by, verb="publication.publish", at=moment)
        emit("publication.changed", publication=row.pk, edition=row.edition)
    return row


def correct(
    *,
    publication: PublicationRow,
    text: str,
    by: User | None,
    changes: Mapping[int, str] | None = None,
    versions: Mapping[int, int] | None = None,
    headline: str | None = None,
    lead: str | None = None,
    at: dt.datetime | None = None,
) -> PublicationRow:
    """Change what readers see, and say so.

    text: the note readers get. changes: segment id → its new translation; versions: segment id → the version that was
    seen. headline, lead: our own, where they change; None leaves them. All of it or nothing.
    Raises ActionError without a note, ConflictError when a sentence changed meanwhile, BlockedError for error findings.
    """
    need(by, Role.EDITOR)
    if not text.strip():
        raise ActionError(_("A correction needs a note that tells readers what changed."))
    moment = at or now()
    with transaction.atomic():
        row = _locked(publication)
        if row.state not in {PublicationState.PUBLISHED, PublicationState.CORRECTED}:
            raise NotAllowedError(_("Only what is published can be corrected."))
        for pk, target in (changes or {}).items():
            _correct_segment(row, pk, target, (versions or {}).get(pk), by=by, at=moment)
        row.headline = " ".join(headline.split())[:300] if headline is not None else row.headline
        row.lead = lead.strip() if lead is not None else row.lead
        if reasons := hindrances(row):
            raise BlockedError(reasons)
        row.state, row.changed_at = PublicationState.CORRECTED, moment
        _settle(row, by=by, at=moment, translator=None)
        CorrectionRow.objects.create(publication=row, text=text.strip(), at=moment, by=by)
        _saved(row, by=by, verb="publication.correct", at=moment, note=text.strip())
        emit("publication.changed", publication=row.pk, edition=row.edition)
    return row


def withdraw(
    *, publication: PublicationRow, reason: str, by: User | None, at: dt.datetime | None = None
) -> PublicationRow:
    """Take it from readers; a notice with the reason stays at its address. Raises ActionError without a reason."""
    need(by, Role.EDITOR)
    if not reason.strip():
        raise ActionError(_("A withdrawal needs a reason that readers can read."))
    moment = at or now()
    with transaction.atomic():
        row = _locked(publication)
        if row.state not in {PublicationState.PUBLISHED, PublicationState.CORRECTED}:
            raise NotAllowedError(_("Only what is published can be withdrawn."))
        row.state, row.withdrawn_at, row.changed_at = PublicationState.WITHDRAWN, moment, moment
        row.withdrawal_reason = reason.strip()[:500]
        _saved(row, by=by, verb="publication.withdraw", at=moment, reason=row.withdrawal_reason)
        emit("publication.changed", publication=row.pk, edition=row.edition)
    return row


def _section_of(article: ArticleRow) -> str:
    """The story's section, where an editor gave it one."""
    return article.story.section if article.story else ""


def _cut(publication: PublicationRow) -> None:
    """The sentences, without proposals, so that work can begin before any engine answered."""
    if not SegmentRow.objects.filter(
        revision=publication.revision_id, target_language=publication.edition
    ).exists():
        record = article_of(publication.revision)
        save_segments(publication.revision, segments_of(record, target_language=publication.edition))


def _locked(publication: PublicationRow) -> PublicationRow:
    return PublicationRow.objects.select_for_update().get(pk=publication.pk)


def _for_writing(
    publication: PublicationRow, by: User | None, *, also_public: bool = False
) -> PublicationRow:
    need(by, Role.TRANSLATOR)
    row = _locked(publication)
    if row.is_public:
        if not also_public:
            raise NotAllowedError(_("Readers see this text. Change it as a correction, with a note."))
        need(by, Role.EDITOR)
    return row


def _ready(publication: PublicationRow) -> PublicationRow:
    row = _locked(publication)
    if row.state in {PublicationState.PUBLISHED, PublicationState.CORRECTED}:
        raise NotAllowedError(_("It is published already."))
    if reasons := hindrances(row):
        raise BlockedError(reasons)
    return row


def _settle(row: PublicationRow, *, by: User | None, at: dt.datetime, translator: User | None) -> None:
    """What follows from the sentences: mode, credit, whether all was read; and the memory learns."""
    rows = list(remembering.segments_shown(row))
    if row.mode != TranslationMode.ORIGINAL:
        row.mode = mode_of(rows)
    row.is_reviewed = all(one.state == SegmentState.REVIEWED.value for one in rows)
    credited = translator or row.translator or _who_translated(row)
    row.translator = credited if row.mode in {TranslationMode.HUMAN, TranslationMode.MACHINE_EDITED} else None
    remembering.remember(rows, by=by, at=at)


def _who_translated(row: PublicationRow) -> User | None:
    counts: dict[int, int] = {}
    for one in remembering.segments_shown(row):
        if one.edited_by_id is not None:
            counts[one.edited_by_id] = counts.get(one.edited_by_id, 0) + 1
    most = max(counts, key=lambda pk: counts[pk], default=None)
    return User.objects.get(pk=most) if most is not None else None


def _correct_segment(
    row: PublicationRow, pk: int, target: str, version: int | None, *, by: User | None, at: dt.datetime
) -> None:
    segment = (
        SegmentRow.objects.select_for_update()
        .filter(pk=pk, revision=row.revision_id, target_language=row.edition)
        .first()
    )
    if segment is None:
        raise ActionError(_("That sentence is not part of this publication."))
    if target.strip() == (segment.target or ""):
        return
    if version is not None and version != segment.version:
        raise ConflictError(
            _("Somebody else changed this sentence meanwhile."), segment=segment, rejected=target
        )
    if not target.strip():
        raise ActionError(_("A published sentence cannot be left empty."))
    segments.rewrite(segment, target=target, by=by, at=at)


def _saved(
    row: PublicationRow, *, by: User | None, verb: str, at: dt.datetime | None, **details: object
) -> PublicationRow:
    row.version += 1
    row.save()
    _note(row, by=by, verb=verb, at=at, **details)
    return row


def _note(
    row: PublicationRow, *, by: User | None, verb: str, at: dt.datetime | None, **details: object
) -> None:
    audit(by=by, verb=verb, subject=f"publication:{row.pk}", at=at, **details)


__all__ = [
    "OPEN",
    "assign",
    "back_to_translation",
    "choose_section",
    "choose_slug",
    "correct",
    "open_publication",
    "publish",
    "schedule",
    "send_to_review",
    "withdraw",
    "write_headline",
    "write_lead",
]
