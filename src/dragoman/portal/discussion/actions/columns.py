"""What readers do with columns of their own: propose, go on writing while it waits, take back."""

import datetime as dt
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from dragoman.portal.accounts.models import Role, User
from dragoman.portal.discussion.actions.errors import DiscussionError, NotAllowedError
from dragoman.portal.discussion.column_text import column_html, one_line
from dragoman.portal.discussion.markdown import cleaned
from dragoman.portal.discussion.models import ColumnKind, ColumnRow, ColumnState
from dragoman.portal.discussion.suggestions import Draft, checked_address
from dragoman.portal.jobs.events import emit
from dragoman.portal.store.clock import now
from dragoman.portal.store.limits import allowed
from dragoman.portal.store.writing import audit
from dragoman.press.languages import detect, known

SHORTEST = 200
LONGEST = 30_000
LONGEST_NOTE = 2_000
MOST_WAITING = 5
MOST_A_DAY = 10
DAY_SECONDS = 86_400


def propose(*, draft: Draft, by: User | None, at: dt.datetime | None = None) -> ColumnRow:
    """Hand a proposal to the desk. by=None: a command on this machine; then `draft` has no author. Sent twice, it is kept once.

    Raises DiscussionError where something is missing, too long, known already or too much at once.
    """
    _need_person(by)
    fields = checked(draft)
    about: dict[str, Any] = {
        "kind": draft.kind,
        "edition": draft.edition,
        "answers_article": draft.answers_article,
        "answers_column": draft.answers_column,
    }
    same = ColumnRow.objects.filter(author=by, state=ColumnState.WAITING, **about, **fields)
    if by is not None and (known_one := same.first()):
        return known_one
    if by is not None and not by.has_role(Role.EDITOR):
        _need_patience(by)
    with transaction.atomic():
        row = ColumnRow.objects.create(
            author=by,
            proposed_at=at or now(),
            **about,
            **fields,
        )
        audit(by=by, verb="column.propose", subject=f"column:{row.pk}", at=at, kind=row.kind)
        _tell(row)
    return row


def revise(*, column: ColumnRow, draft: Draft, by: User, at: dt.datetime | None = None) -> ColumnRow:
    """Change a proposal while it waits; kind and what it answers stay. Raises DiscussionError as `propose`."""
    with transaction.atomic():
        row = own_waiting(column, by)
        for name, value in checked(draft, but=row).items():
            setattr(row, name, value)
        row.save()
        audit(by=by, verb="column.revise", subject=f"column:{row.pk}", at=at)
    return row


def take_back(*, column: ColumnRow, by: User, at: dt.datetime | None = None) -> ColumnRow:
    """The author takes a waiting proposal back."""
    with transaction.atomic():
        row = own_waiting(column, by)
        row.state, row.decided_at = ColumnState.WITHDRAWN, at or now()
        row.save(update_fields=["state", "decided_at"])
        audit(by=by, verb="column.take-back", subject=f"column:{row.pk}", at=at)
        _tell(row)
    return row


def checked(draft: Draft, *, but: ColumnRow | None = None) -> dict[str, str]:
    """The draft's words as they are kept. Raises DiscussionError. but: the proposal being changed."""
    text = cleaned(draft.text).strip()
    if draft.kind not in ColumnKind.values or draft.edition not in dict(settings.LANGUAGES):
        raise DiscussionError(_("There is no such kind of column."))
    if draft.kind == ColumnKind.SUGGESTION:
        return _checked_suggestion(draft, text, but)
    headline = one_line(draft.headline)
    if not headline:
        raise DiscussionError(_("A column needs a headline."))
    if len(headline) > 200:
        raise DiscussionError(_("The headline is too long; 200 characters at most."))
    if len(text) < SHORTEST:
        raise DiscussionError(
            ngettext(
                "A column has at least {count} character; shorter words find their place among the comments.",
                "A column has at least {count} characters; shorter words find their place among the comments.",
                SHORTEST,
            ).format(count=SHORTEST)
        )
    if draft.language and draft.language not in known():
        raise DiscussionError(_("There is no such language."))
    if len(text) > LONGEST:
        raise DiscussionError(_("The text is too long; {most} characters at most.").format(most=LONGEST))
    return {
        "headline": headline,
        "text": text,
        "html": column_html(text),
        "language": draft.language or language_of(headline, text, draft.edition),
    }


def language_of(headline: str, text: str, edition: str) -> str:
    """The language it is written in, as far as we can tell; else the edition's."""
    found = detect(f"{headline}\n{text}")
    return found.language if found.language != "und" else edition


def own_waiting(column: ColumnRow, by: User) -> ColumnRow:
    """The proposal, locked; NotAllowedError where it is another's, DiscussionError where it no longer waits."""
    row = ColumnRow.objects.select_for_update().get(pk=column.pk)
    if row.author_id != by.pk or not by.is_active:
        raise NotAllowedError(_("This proposal is not yours."))
    if row.state != ColumnState.WAITING:
        raise DiscussionError(_("It no longer waits, so it stays as it is."))
    return row


def _checked_suggestion(draft: Draft, text: str, but: ColumnRow | None) -> dict[str, str]:
    address = checked_address(draft.url, edition=draft.edition, but=but)
    if not text:
        raise DiscussionError(_("Say in a sentence why it is worth translating."))
    if len(text) > LONGEST_NOTE:
        raise DiscussionError(_("The text is too long; {most} characters at most.").format(most=LONGEST_NOTE))
    return {
        "headline": "",
        "text": text,
        "html": column_html(text),
        "language": language_of("", text, draft.edition),
        "suggested_url": address,
    }


def _need_person(by: User | None) -> None:
    if by is not None and not by.has_role(Role.READER):
        raise NotAllowedError(_("Your account is closed."))


def _need_patience(by: User) -> None:
    waiting = ColumnRow.objects.filter(author=by, state=ColumnState.WAITING).count()
    if waiting >= MOST_WAITING:
        raise DiscussionError(_("So many proposals of yours wait already; let an editor read those first."))
    if not allowed("column", f"person:{by.pk}", most=MOST_A_DAY, in_seconds=DAY_SECONDS):
        raise DiscussionError(_("That is enough for one day; propose it tomorrow."))


def _tell(row: ColumnRow) -> None:
    emit("column.changed", column=row.pk, edition=row.edition)
