"""One comment: where it stands, votes, answers, changes, reports. Personal and never kept by caches."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from dragoman.portal.accounts.models import Role, User
from dragoman.portal.accounts.permissions import needs_role, person
from dragoman.portal.discussion.actions.comments import (
    edit_comment,
    may_edit,
    set_language,
    take_back_comment,
)
from dragoman.portal.discussion.actions.errors import DiscussionError
from dragoman.portal.discussion.actions.reports import report as report_comment
from dragoman.portal.discussion.actions.votes import vote as vote_on
from dragoman.portal.discussion.comment_labels import comment_labels
from dragoman.portal.discussion.models import CommentRow, CommentState
from dragoman.portal.discussion.place import Place, place_of
from dragoman.portal.discussion.queries.said import viewer_of, words_of
from dragoman.portal.discussion.rules import house_rules
from dragoman.portal.discussion.thread_words import heading_of
from dragoman.portal.discussion.views.thread import form_context
from dragoman.portal.store.clock import now
from dragoman.press.languages import known


@require_safe
@never_cache
def comment(request: HttpRequest, edition: str, pk: int) -> HttpResponse:
    """The comment's lasting address: leads to the page of its thread on which it stands."""
    row, place = _found(edition, pk)
    if not row.is_shown:
        return HttpResponseRedirect(place.thread_url)
    return HttpResponseRedirect(place.comment_url(row.pk))


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
@needs_role(Role.READER)
def vote(request: HttpRequest, edition: str, pk: int) -> HttpResponse:
    """+1 or −1; htmx gets the counts. Who comes back here from logging in is led to the comment, without a vote."""
    row, place = _found(edition, pk)
    if request.method != "POST":
        return HttpResponseRedirect(place.comment_url(row.pk))
    error = ""
    try:
        vote_on(comment=row, value=_value(request), by=person(request))
    except DiscussionError as refused:
        error = str(refused)
    return _answer(request, row, place, error=error, part="thread-votes.html")


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
@needs_role(Role.READER)
def answer(request: HttpRequest, edition: str, pk: int) -> HttpResponse:
    """The form for an answer, beneath what it answers. It is sent to the thread."""
    row, place = _found(edition, pk)
    if row.state != CommentState.PUBLIC or place.is_closed:
        raise Http404
    form = form_context(place, person(request), parent=row)
    context = _context(request, place) | {"form": form}
    if _is_part(request):
        return render(request, "discussion/_write.html", context)
    return render(
        request, "discussion/thread-write.html", context | {"above": _said(row, place, person(request))}
    )


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
@needs_role(Role.READER)
def edit(request: HttpRequest, edition: str, pk: int) -> HttpResponse:
    """The author changes the words."""
    row, place = _found(edition, pk)
    who, minutes = person(request), house_rules().edit_minutes
    if row.author_id != who.pk:
        raise Http404
    error = ""
    if request.method == "POST":
        try:
            edit_comment(
                comment=row,
                text=request.POST.get("text", ""),
                by=who,
                language=request.POST.get("language") or None,
            )
        except DiscussionError as refused:
            error = str(refused)
        else:
            return _answer(request, row, place, told=_("Changed."))
    elif not may_edit(row, who, minutes=minutes, at=now()):
        error = _("The time to change this comment is over.")
    context = {
        "row": row,
        "text": request.POST.get("text", row.text),
        "error": error,
        "minutes": minutes,
        "languages": known(),
    }
    return _form(request, place, row, "edit", context)


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
@needs_role(Role.READER)
def take_back(request: HttpRequest, edition: str, pk: int) -> HttpResponse:
    """The author takes it back, asked once more before."""
    row, place = _found(edition, pk)
    if row.author_id != person(request).pk:
        raise Http404
    return _asked_once_more(
        request, place, row, "take-back", lambda who: take_back_comment(comment=row, by=who), _("Taken back.")
    )


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
@needs_role(Role.READER)
def report(request: HttpRequest, edition: str, pk: int) -> HttpResponse:
    """Tell moderators, with a reason."""
    row, place = _found(edition, pk)
    reason = " ".join(filter(None, (request.POST.get("kind", ""), request.POST.get("reason", "").strip())))
    return _asked_once_more(
        request,
        place,
        row,
        "report",
        lambda who: report_comment(comment=row, reason=reason, by=who),
        _("Thank you. A moderator will look at it."),
    )


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
@needs_role(Role.READER)
def language(request: HttpRequest, edition: str, pk: int) -> HttpResponse:
    """Correct the language the comment is marked with."""
    row, place = _found(edition, pk)
    who = person(request)
    if row.author_id != who.pk and not who.has_role(Role.EDITOR):
        raise Http404
    return _asked_once_more(
        request,
        place,
        row,
        "language",
        lambda who: set_language(comment=row, language=request.POST.get("language", ""), by=who),
        _("Changed."),
        {"languages": known()},
    )


@require_safe
@never_cache
@needs_role(Role.EDITOR)
def versions(request: HttpRequest, edition: str, pk: int) -> HttpResponse:
    """What it said before it was changed, for moderators."""
    row, place = _found(edition, pk)
    context = _context(request, place) | {
        "row": row,
        "said": _said(row, place, person(request)),
        "versions": row.versions.all(),
    }
    return render(request, "discussion/thread-versions.html", context)


def _found(edition: str, pk: int) -> tuple[CommentRow, Place]:
    rows = CommentRow.objects.select_related("topic__column", "author")
    row = rows.filter(pk=pk).first()
    place = place_of(row, edition) if row else None
    if row is None or place is None:
        raise Http404
    return row, place


def _asked_once_more(
    request: HttpRequest,
    place: Place,
    row: CommentRow,
    name: str,
    do: Callable[[User], object],
    told: str,
    more: dict[str, Any] | None = None,
) -> HttpResponse:
    """A page with a form; sent, the action."""
    error = ""
    if request.method == "POST":
        try:
            do(person(request))
        except DiscussionError as refused:
            error = str(refused)
        else:
            return _answer(request, row, place, told=told)
    return _form(request, place, row, name, {"row": row, "error": error, **(more or {})})


def _form(
    request: HttpRequest, place: Place, row: CommentRow, name: str, context: dict[str, Any]
) -> HttpResponse:
    said = _said(row, place, person(request))
    if row.state != CommentState.PUBLIC and not said.is_own:
        raise Http404
    whole = _context(request, place) | {"said": said, "name": name} | context
    if _is_part(request):
        return render(request, f"discussion/_{name}.html", whole)
    return render(request, "discussion/thread-form.html", whole, status=422 if context["error"] else 200)


def _answer(
    request: HttpRequest,
    row: CommentRow,
    place: Place,
    *,
    told: str = "",
    error: str = "",
    part: str = "thread-comment.html",
) -> HttpResponse:
    """After an action: htmx gets the comment as it stands now, others are led to it."""
    if _is_part(request):
        rows = CommentRow.objects.select_related("author")
        said = _said(rows.get(pk=row.pk), place, person(request))
        context = _context(request, place) | {"said": said, "told": told or error}
        return render(request, f"discussion/{part}", context)
    if error:
        messages.error(request, error)
    elif told:
        messages.success(request, told)
    row.refresh_from_db(fields=["is_shown"])
    return HttpResponseRedirect(place.comment_url(row.pk) if row.is_shown else place.thread_url)


def _said(row: CommentRow, place: Place, who: User) -> Any:
    return words_of([row], place, viewer_of(who))[0]


def _context(request: HttpRequest, place: Place) -> dict[str, Any]:
    return {
        "edition": place.edition,
        "place": place,
        "who": request.user,
        "heading": heading_of(place),
        "say": comment_labels(),
        "elsewhere": {},
    }


def _value(request: HttpRequest) -> int:
    return {"1": 1, "-1": -1}.get(request.POST.get("value", ""), 0)


def _is_part(request: HttpRequest) -> bool:
    return request.headers.get("HX-Request") == "true"
