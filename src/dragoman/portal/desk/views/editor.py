"""The workbench: a publication's page, and what can be done to the publication."""

import datetime as dt
from collections.abc import Callable

from django.core import signing
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop
from django.views.decorators.http import require_GET, require_POST

from dragoman.portal.accounts.models import Role, User
from dragoman.portal.accounts.permissions import needs_role, person
from dragoman.portal.desk import actions
from dragoman.portal.desk.queries.editor import aids, workbench
from dragoman.portal.desk.queries.inbox import translators
from dragoman.portal.desk.views.answers import acted, given, refused, wants_json
from dragoman.portal.store.models import PublicationRow, SegmentRow

PREVIEW_SALT = "preview"
"""Editions show an unpublished article to whoever brings a token signed with this; it holds for an hour."""


@require_GET
@needs_role(Role.TRANSLATOR)
def show(request: HttpRequest, pk: int) -> HttpResponse:
    """The article on the workbench. `?at=SENTENCE` opens memory and terms of one sentence."""
    return page(request, pk)


def page(
    request: HttpRequest,
    pk: int,
    *,
    rejected: dict[int, str] | None = None,
    status: int = 200,
    correction: dict[str, object] | None = None,
) -> HttpResponse:
    """The editor's page.

    rejected: segment → text that was not taken because somebody else wrote meanwhile. correction: the note typed and why
    the correction was not taken.
    """
    publication = get_object_or_404(
        PublicationRow.objects.select_related("article__outlet", "article__story", "revision", "assignee"),
        pk=pk,
    )
    bench = workbench(publication, language=translation.get_language() or "en")
    here = request.GET.get("at", "")
    at = int(here) if here.isdecimal() else 0
    chosen = SegmentRow.objects.filter(
        revision=publication.revision, target_language=publication.edition, position=at - 1
    ).first()
    context = {
        "bench": bench,
        "publication": publication,
        "people": translators(),
        "rejected": rejected or {},
        "at": at,
        "correction": correction,
        "aids": aids(chosen) if chosen else None,
        "corrections": publication.corrections.all(),
        "can_publish": person(request).has_role(Role.EDITOR),
    }
    return render(request, "desk/editor.html", context, status=status)


@require_GET
@needs_role(Role.TRANSLATOR)
def preview(request: HttpRequest, pk: int) -> HttpResponse:
    """Off to the edition's own page, with leave to see it for an hour."""
    publication = get_object_or_404(PublicationRow, pk=pk)
    address = reverse("editions:article", args=[publication.edition, publication.slug])
    return redirect(f"{address}?preview={signing.dumps(publication.pk, salt=PREVIEW_SALT)}")


@require_POST
@needs_role(Role.TRANSLATOR)
def own(request: HttpRequest, pk: int) -> HttpResponse:
    """Our own headline, lead, section and address; the script sends one of them, the form all."""
    publication = get_object_or_404(PublicationRow, pk=pk)
    who = person(request)
    try:
        data = given(request)
    except ValueError as error:
        return refused(error, 400)

    def write() -> None:
        if "headline" in data and str(data["headline"]) != publication.headline:
            actions.write_headline(publication=publication, headline=str(data["headline"]), by=who)
        if "lead" in data and str(data["lead"]).strip() != publication.lead:
            actions.write_lead(publication=publication, lead=str(data["lead"]), by=who)
        if "section" in data and str(data["section"]) != publication.section:
            actions.choose_section(publication=publication, section=str(data["section"]), by=who)
        if data.get("slug") and str(data["slug"]) != publication.slug:
            actions.choose_slug(publication=publication, slug=str(data["slug"]), by=who)

    if wants_json(request):
        try:
            write()
        except actions.ActionError as error:
            return refused(error, 422)
        publication.refresh_from_db()
        return JsonResponse({"slug": publication.slug, "version": publication.version})
    return acted(request, write, done=_("Saved."), to=reverse("desk:editor", args=[pk]))


def _simple(least: str, action: Callable[..., object], done: str) -> Callable[..., HttpResponseBase]:
    """A view that does one thing to the publication and returns to it."""

    @require_POST
    @needs_role(least)
    def view(request: HttpRequest, pk: int) -> HttpResponse:
        publication = get_object_or_404(PublicationRow, pk=pk)
        return acted(
            request,
            lambda: action(publication=publication, by=person(request)),
            done=translation.gettext(done),
            to=reverse("desk:editor", args=[pk]),
        )

    return view


send_to_review = _simple(Role.TRANSLATOR, actions.send_to_review, gettext_noop("Sent to review."))
back_to_translation = _simple(
    Role.TRANSLATOR, actions.back_to_translation, gettext_noop("Back in translation.")
)
publish = _simple(Role.EDITOR, actions.publish, gettext_noop("Published."))
newer_revision = _simple(
    Role.TRANSLATOR, actions.move_to_newer_revision, gettext_noop("This is the outlet’s newer text now.")
)


@require_POST
@needs_role(Role.TRANSLATOR)
def assign(request: HttpRequest, pk: int) -> HttpResponse:
    """To the person chosen, or to nobody."""
    publication = get_object_or_404(PublicationRow, pk=pk)
    to = User.objects.filter(username=request.POST.get("assignee", "")).first()
    return acted(
        request,
        lambda: actions.assign(publication=publication, to=to, by=person(request)),
        done=_("Assigned."),
        to=reverse("desk:editor", args=[pk]),
    )


@require_POST
@needs_role(Role.EDITOR)
def schedule(request: HttpRequest, pk: int) -> HttpResponse:
    """Publish at the time given, which is UTC."""
    publication = get_object_or_404(PublicationRow, pk=pk)

    def do() -> None:
        try:
            when = dt.datetime.fromisoformat(request.POST.get("when", ""))
        except ValueError as error:
            raise actions.ActionError(_("Give a day and a time.")) from error
        when = when if when.tzinfo else when.replace(tzinfo=dt.UTC)
        actions.schedule(publication=publication, when=when, by=person(request))

    return acted(request, do, done=_("Scheduled."), to=reverse("desk:editor", args=[pk]))


@require_POST
@needs_role(Role.EDITOR)
def withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    """Take it from readers, with a reason."""
    publication = get_object_or_404(PublicationRow, pk=pk)
    reason = request.POST.get("reason", "")
    return acted(
        request,
        lambda: actions.withdraw(publication=publication, reason=reason, by=person(request)),
        done=_("Withdrawn; readers see a notice."),
        to=reverse("desk:editor", args=[pk]),
    )


@require_POST
@needs_role(Role.EDITOR)
def correct(request: HttpRequest, pk: int) -> HttpResponse:
    """All changed sentences and the note at once. What cannot be taken comes back in the fields."""
    publication = get_object_or_404(PublicationRow, pk=pk)
    typed = {str(name): str(value) for name, value in request.POST.items()}
    changes = {int(name[1:]): text for name, text in typed.items() if _numbered("s", name)}
    versions = {
        int(name[1:]): int(text) for name, text in typed.items() if _numbered("v", name) and text.isdecimal()
    }
    try:
        actions.correct(
            publication=publication,
            text=request.POST.get("note", ""),
            by=person(request),
            changes=changes,
            versions=versions,
            headline=request.POST.get("headline"),
            lead=request.POST.get("lead"),
        )
    except actions.ActionError as error:
        return _correction_again(request, pk, changes, error)
    return acted(request, lambda: None, done=_("Corrected; readers see the note."), to=_done(pk))


def _numbered(letter: str, name: str) -> bool:
    return name[:1] == letter and name[1:].isdecimal()


def _done(pk: int) -> str:
    return reverse("desk:editor", args=[pk]) + "?corrected=1"


def _correction_again(
    request: HttpRequest, pk: int, changes: dict[int, str], error: actions.ActionError
) -> HttpResponse:
    """The page once more with what was typed, so that nothing is lost."""
    from_now = dict(SegmentRow.objects.filter(pk__in=changes).values_list("pk", "target"))
    typed = {key: text for key, text in changes.items() if text.strip() != (from_now.get(key) or "")}
    reasons = error.reasons if isinstance(error, actions.BlockedError) else (str(error),)
    return page(
        request,
        pk,
        rejected=typed,
        status=409,
        correction={"note": request.POST.get("note", ""), "reasons": reasons},
    )
