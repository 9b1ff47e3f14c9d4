"""The desk's side of readers' columns: the queue, one proposal, and what an editor does with it."""

from collections.abc import Callable
from urllib.parse import urlsplit

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from dragoman.portal.accounts.models import Role
from dragoman.portal.accounts.permissions import needs_role, person
from dragoman.portal.discussion.actions import column_desk as actions
from dragoman.portal.discussion.actions.accepting import accept as accept_suggestion
from dragoman.portal.discussion.actions.errors import DiscussionError
from dragoman.portal.discussion.models import ColumnKind, ColumnRow, ColumnState
from dragoman.portal.discussion.queries import columns as queries
from dragoman.portal.discussion.suggestions import outlet_of_address
from dragoman.portal.wording.pages import paged
from dragoman.press.languages import known

STATES = (
    ColumnState.WAITING,
    ColumnState.PUBLISHED,
    ColumnState.ACCEPTED,
    ColumnState.DECLINED,
    ColumnState.WITHDRAWN,
)


@never_cache
@require_safe
@needs_role(Role.EDITOR)
def queue(request: HttpRequest) -> HttpResponse:
    """Proposals in a state, those that wait first."""
    state = request.GET.get("state", ColumnState.WAITING)
    if state not in ColumnState.values:
        state = ColumnState.WAITING
    rows = queries.waiting() if state == ColumnState.WAITING else queries.decided(state)
    page = paged(request, rows, 30)
    context = {"page": page, "state": state, "states": [(one.value, one.label) for one in STATES]}
    return render(request, "discussion/desk/columns.html", context)


@never_cache
@require_safe
@needs_role(Role.EDITOR)
def one(request: HttpRequest, pk: int) -> HttpResponse:
    """A proposal as readers would see it, and what can be done with it."""
    row = get_object_or_404(
        ColumnRow.objects.select_related("author", "decided_by", "answers_column", "suggested_article"), pk=pk
    )
    context = {
        "column": row,
        "answered": queries.answered_by([row], row.edition).get(row.pk),
        "corrections": row.corrections.all(),
        "languages": sorted(known()),
        "is_suggestion": row.kind == ColumnKind.SUGGESTION,
        "outlet": outlet_of_address(row.suggested_url) if row.suggested_url else None,
        "host": urlsplit(row.suggested_url).netloc,
        "may_follow": person(request).has_role(Role.ADMINISTRATOR),
        "outcome": queries.outcomes([row]).get(row.pk),
    }
    return render(request, "discussion/desk/column.html", context)


@require_POST
@needs_role(Role.EDITOR)
def publish(request: HttpRequest, pk: int) -> HttpResponse:
    """Publish as it stands in the form: headline, address and language corrected first; or only keep those."""
    row, who, given = get_object_or_404(ColumnRow, pk=pk), person(request), request.POST

    def do() -> None:
        ready = actions.prepare(
            column=row,
            by=who,
            headline=given.get("headline", ""),
            slug=given.get("slug", ""),
            language=given.get("language", ""),
        )
        if "publish" in given:
            actions.publish(column=ready, by=who)

    return _acted(request, row, do, done=_("Published.") if "publish" in given else _("Saved."))


@require_POST
@needs_role(Role.EDITOR)
def accept(request: HttpRequest, pk: int) -> HttpResponse:
    """Hand a suggested article to the pipeline, following its outlet where administrators say so."""
    row, who = get_object_or_404(ColumnRow, pk=pk), person(request)
    return _acted(
        request,
        row,
        lambda: accept_suggestion(column=row, follow="follow" in request.POST, by=who),
        done=_("Accepted; it comes into the inbox when it is read."),
    )


@require_POST
@needs_role(Role.EDITOR)
def decline(request: HttpRequest, pk: int) -> HttpResponse:
    """Say no; the author reads why."""
    row, who = get_object_or_404(ColumnRow, pk=pk), person(request)
    return _acted(
        request,
        row,
        lambda: actions.decline(column=row, reason=request.POST.get("reason", ""), by=who),
        done=_("Declined; the author sees the reason."),
    )


@require_POST
@needs_role(Role.EDITOR)
def correct(request: HttpRequest, pk: int) -> HttpResponse:
    """Change a published column in the open."""
    row, who, given = get_object_or_404(ColumnRow, pk=pk), person(request), request.POST
    return _acted(
        request,
        row,
        lambda: actions.correct(
            column=row,
            headline=given.get("headline", ""),
            text=given.get("text", "").replace("\r\n", "\n"),
            note=given.get("note", ""),
            by=who,
        ),
        done=_("Corrected; readers see the note."),
    )


@require_POST
@needs_role(Role.EDITOR)
def withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a published column away, with a notice in its place."""
    row, who = get_object_or_404(ColumnRow, pk=pk), person(request)
    return _acted(
        request,
        row,
        lambda: actions.withdraw(column=row, reason=request.POST.get("reason", ""), by=who),
        done=_("Withdrawn; its address says why."),
    )


def _acted(request: HttpRequest, row: ColumnRow, do: Callable[[], object], *, done: str) -> HttpResponse:
    try:
        do()
    except DiscussionError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, done)
    return redirect("discussion-desk:column", row.pk)
