"""One sentence: the script's and the forms' way to write it."""

from dataclasses import replace

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.template.loader import render_to_string
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from dragoman.portal.accounts.models import Role, User
from dragoman.portal.accounts.permissions import needs_role, person
from dragoman.portal.desk import actions
from dragoman.portal.desk.actions.segments import publication_of
from dragoman.portal.desk.queries.editor import aids, history, proposed, proposing, sentence
from dragoman.portal.desk.queries.inbox import progress_of
from dragoman.portal.desk.views import editor
from dragoman.portal.desk.views.answers import given, number, refused, wants_json
from dragoman.portal.jobs.resources import translator
from dragoman.portal.store.memory import glossary
from dragoman.portal.store.models import MemoryRow, PublicationRow, SegmentRow
from dragoman.press.translate import Glossary, LocalMemory


@require_POST
@needs_role(Role.TRANSLATOR)
def write(request: HttpRequest, pk: int) -> HttpResponse:
    """`act` says what: save, review, unreview, machine, memory, dismiss. 409 with both texts where somebody else wrote."""
    segment = get_object_or_404(SegmentRow, pk=pk)
    publication = publication_of(segment)
    try:
        data = given(request)
    except ValueError as error:
        return refused(error, 400)
    try:
        row = _act(segment, data, person(request))
    except actions.ConflictError as conflict:
        return _conflict(request, publication, conflict)
    except actions.ActionError as error:
        return _refused(request, publication, segment, error)
    if wants_json(request):
        return JsonResponse(_answer(request, row, publication))
    return redirect(_place(publication, row))


def _act(segment: SegmentRow, data: dict[str, object], who: User) -> SegmentRow:
    act, version = data.get("act"), number(data.get("version"))
    target = str(data.get("target") or "")
    if act == "save":
        return actions.edit_segment(segment=segment, target=target, by=who, version=version)
    if act == "review":
        return actions.review_segment(segment=segment, target=target, by=who, version=version)
    if act == "unreview":
        return actions.unreview(segment=segment, by=who)
    if act == "machine":
        engines_alone = replace(translator(), memory=LocalMemory())
        return actions.propose_again(segment=segment, translator=engines_alone, by=who, version=version)
    if act == "memory":
        memory = get_object_or_404(MemoryRow, pk=number(data.get("memory")))
        return actions.use_memory(segment=segment, memory=memory, by=who, version=version)
    if act == "dismiss":
        index, reason = number(data.get("index")), str(data.get("reason") or "")
        return actions.dismiss_finding(segment=segment, index=index, reason=reason, by=who)
    raise actions.ActionError(f"unknown act {act!r}")


@require_GET
@needs_role(Role.TRANSLATOR)
def proposals(request: HttpRequest, pk: int) -> JsonResponse:
    """For the script, while proposals are being made: those that came, and whether more will."""
    publication = get_object_or_404(PublicationRow.objects.select_related("article"), pk=pk)
    more = proposing(publication) is not None
    terms = glossary()
    came = {row.pk: _answer(request, row, None, terms=terms) for row in proposed(publication)}
    return JsonResponse({"more": more, "came": came, "hindrances_html": _hindrances(request, publication)})


def _answer(
    request: HttpRequest,
    row: SegmentRow,
    publication: PublicationRow | None,
    *,
    terms: Glossary | None = None,
) -> dict[str, object]:
    """The sentence anew, as the page shows it."""
    view = sentence(row, terms=terms or glossary())
    context = {"sentence": view, "publication": publication}
    total, reviewed = 0, 0
    if publication is not None:
        progress = progress_of([publication])
        total, reviewed, _empty = progress.get((publication.revision_id, publication.edition), (0, 0, 0))
    return {
        "version": row.version,
        "target": row.target or "",
        "state": view.state,
        "source_html": render_to_string("desk/_pieces.html", {"pieces": view.source}, request),
        "mirror_html": render_to_string("desk/_pieces.html", {"pieces": view.target}, request),
        "status_html": render_to_string("desk/_status.html", context, request),
        "findings_html": render_to_string("desk/_findings.html", context, request),
        "total": total,
        "reviewed": reviewed,
        "hindrances_html": _hindrances(request, publication) if publication else "",
    }


def _hindrances(request: HttpRequest, publication: PublicationRow) -> str:
    context = {"hindrances": actions.hindrances(publication), "publication": publication}
    return render_to_string("desk/_hindrances.html", context, request)


def _conflict(
    request: HttpRequest, publication: PublicationRow | None, conflict: actions.ConflictError
) -> HttpResponse:
    row = conflict.segment
    if wants_json(request):
        return refused(
            conflict,
            409,
            version=row.version,
            target=row.target or "",
            rejected=conflict.rejected,
            by=row.edited_by.name if row.edited_by else "",
        )
    messages.error(request, str(conflict))
    if publication is None:
        return redirect(reverse("desk:inbox"))
    return editor.page(request, publication.pk, rejected={row.pk: conflict.rejected}, status=409)


def _refused(
    request: HttpRequest,
    publication: PublicationRow | None,
    segment: SegmentRow,
    error: actions.ActionError,
) -> HttpResponse:
    if wants_json(request):
        return refused(error, 403 if isinstance(error, actions.NotAllowedError) else 422)
    messages.error(request, str(error))
    return redirect(_place(publication, segment))


def _place(publication: PublicationRow | None, row: SegmentRow) -> str:
    if publication is None:
        return reverse("desk:inbox")
    return reverse("desk:editor", args=[publication.pk]) + f"?at={row.position + 1}#s{row.position + 1}"


@require_GET
@needs_role(Role.TRANSLATOR)
def help_with(request: HttpRequest, pk: int) -> HttpResponse:
    """Memory and terms of one sentence, a fragment for the script."""
    segment = get_object_or_404(SegmentRow, pk=pk)
    return render(request, "desk/_aids.html", {"aids": aids(segment), "segment": segment})


@require_GET
@needs_role(Role.TRANSLATOR)
def past(request: HttpRequest, pk: int) -> HttpResponse:
    """Everything the sentence's translation was."""
    segment = get_object_or_404(SegmentRow, pk=pk)
    publication = publication_of(segment)
    context = {"segment": segment, "history": history(segment), "publication": publication}
    return render(request, "desk/history.html", context)
