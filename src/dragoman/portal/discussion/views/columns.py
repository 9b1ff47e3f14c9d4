"""Readers' columns: what everybody reads, and what an author writes and sees of their own."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from dragoman.portal.accounts.models import Role
from dragoman.portal.accounts.permissions import needs_role, person
from dragoman.portal.discussion.actions.columns import checked, propose, revise, take_back
from dragoman.portal.discussion.actions.errors import DiscussionError, NotAllowedError
from dragoman.portal.discussion.column_data import absolute, atom
from dragoman.portal.discussion.column_data import sitemap as sitemap_of
from dragoman.portal.discussion.column_text import column_html, plain
from dragoman.portal.discussion.models import ColumnKind, ColumnRow, ColumnState
from dragoman.portal.discussion.queries import columns as queries
from dragoman.portal.discussion.queries.queue import about_topics, kept_back
from dragoman.portal.discussion.suggestions import Draft, KnownArticleError
from dragoman.portal.wording.pages import paged, public_page
from dragoman.press.languages import known

DESCRIPTION_CHARACTERS = 200
FEED_ENTRIES = 50
MOST_COMMENTS = 50
MOST_IN_SITEMAP = 50_000


@public_page
def listing(request: HttpRequest, edition: str) -> HttpResponse:
    """All columns of the edition."""
    page = paged(request, queries.published(edition))
    rows = list(page.object_list)
    answered = queries.answered_by(rows, edition)
    lines = [{"column": row, "answered": answered.get(row.pk), "beginning": beginning(row)} for row in rows]
    return show(
        request,
        "columns.html",
        edition,
        {"page": page, "lines": lines},
        elsewhere={tag: reverse("discussion:columns", args=(tag,)) for tag, _name in settings.LANGUAGES},
    )


@public_page
def column(request: HttpRequest, edition: str, slug: str) -> HttpResponse:
    """A column; its notice and status 410 once it is withdrawn."""
    row = queries.column_at(edition, slug)
    if row is None:
        raise Http404
    if row.state == ColumnState.WITHDRAWN:
        return show(request, "column-withdrawn.html", edition, {"column": row}, status=410)
    context = {
        "column": row,
        "answered": queries.answered_by([row], edition).get(row.pk),
        "answers": queries.answers_to(row),
        "corrections": row.corrections.all(),
        "description": beginning(row),
    }
    return show(request, "column.html", edition, context)


@public_page
def feed(request: HttpRequest, edition: str) -> HttpResponse:
    """The latest columns as Atom."""
    made = atom(
        queries.published(edition)[:FEED_ENTRIES],
        edition=edition,
        feed_url=absolute(reverse("discussion:columns-feed", args=(edition,))),
        page_url=absolute(reverse("discussion:columns", args=(edition,))),
    )
    return HttpResponse(made, content_type="application/atom+xml; charset=utf-8")


@public_page
def sitemap(request: HttpRequest, edition: str) -> HttpResponse:
    """The columns' addresses for search engines; the edition's index names it."""
    made = sitemap_of(queries.published(edition)[:MOST_IN_SITEMAP])
    return HttpResponse(made, content_type="application/xml; charset=utf-8")


def beginning(row: ColumnRow) -> str:
    """The first words of a column, plain."""
    text = plain(row.html)
    if len(text) <= DESCRIPTION_CHARACTERS:
        return text
    return text[:DESCRIPTION_CHARACTERS].rsplit(" ", 1)[0].rstrip(",;:—– ") + "…"


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@needs_role(Role.READER)
def write(request: HttpRequest, edition: str) -> HttpResponse:
    """The form of a proposal; with a preview, which needs no script."""
    draft = _draft(request, edition)
    if request.method == "POST" and "send" in request.POST:
        try:
            propose(draft=draft, by=person(request))
        except DiscussionError as error:
            return _form(request, draft, error=error)
        messages.success(request, _("Thank you. It waits for an editor; you see here what comes of it."))
        return redirect("discussion:own", edition)
    return _form(request, draft)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@needs_role(Role.READER)
def rewrite(request: HttpRequest, edition: str, pk: int) -> HttpResponse:
    """A waiting proposal of one's own again in the form."""
    row = get_object_or_404(ColumnRow, pk=pk, author=person(request), state=ColumnState.WAITING)
    draft = _draft(request, edition, row=row)
    if request.method == "POST" and "send" in request.POST:
        try:
            revise(column=row, draft=draft, by=person(request))
        except DiscussionError as error:
            return _form(request, draft, error=error, row=row)
        messages.success(request, _("Saved."))
        return redirect("discussion:own", edition)
    return _form(request, draft, row=row)


@require_POST
@needs_role(Role.READER)
def withdraw(request: HttpRequest, edition: str, pk: int) -> HttpResponse:
    """Take back a proposal of one's own that waits."""
    try:
        take_back(column=get_object_or_404(ColumnRow, pk=pk, author=person(request)), by=person(request))
    except NotAllowedError as error:
        raise Http404 from error
    except DiscussionError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("Taken back."))
    return redirect("discussion:own", edition)


@never_cache
@require_safe
@needs_role(Role.READER)
def own(request: HttpRequest, edition: str) -> HttpResponse:
    """One's own proposals and the comments others do not read, each with its state and reason."""
    page = paged(request, queries.own(person(request)))
    rows = list(page.object_list)
    outcomes = queries.outcomes(rows)
    lines = [{"row": row, "outcome": outcomes.get(row.pk)} for row in rows]
    comments = list(kept_back(person(request))[:MOST_COMMENTS])
    about = about_topics({one.topic_id for one in comments}, {edition})
    context = {
        "page": page,
        "lines": lines,
        "edition": edition,
        "comments": [
            {"comment": one, "about": (it := about[one.topic_id, edition]), "url": it.comment_url(one.pk)}
            for one in comments
        ],
    }
    return render(request, "discussion/columns-own.html", context)


def show(
    request: HttpRequest,
    template: str,
    edition: str,
    context: Mapping[str, Any],
    *,
    elsewhere: Mapping[str, str] | None = None,
    status: int = 200,
) -> HttpResponse:
    """A public page. elsewhere: edition → address of the same page there; None: a column, which is in one edition alone."""
    common = {
        "edition": edition,
        "elsewhere": elsewhere or {edition: request.path},
        "site_url": settings.CONFIG.site_url,
        "canonical": settings.CONFIG.site_url + request.path,
    }
    return render(request, f"discussion/{template}", {**common, **context}, status=status)


def _draft(request: HttpRequest, edition: str, row: ColumnRow | None = None) -> Draft:
    """What the form says; before it was sent, what the address or the kept proposal says."""
    if row is not None and request.method != "POST":
        return _kept(row)
    given = request.POST if request.method == "POST" else request.GET
    return replace(
        _kept(row) if row is not None else _aim(request, edition),
        headline=given.get("headline", ""),
        text=given.get("text", "").replace("\r\n", "\n"),
        language=given.get("language", ""),
        url=given.get("url", ""),
    )


def _kept(row: ColumnRow) -> Draft:
    return Draft(
        kind=row.kind,
        edition=row.edition,
        headline=row.headline,
        text=row.text,
        language=row.language,
        url=row.suggested_url,
        answers_article=row.answers_article,
        answers_column=row.answers_column,
    )


def _aim(request: HttpRequest, edition: str) -> Draft:
    """What the proposal is about: an answer to a column or an article, an outlet's article, or a column of its own."""
    given = {**request.GET.dict(), **request.POST.dict()}
    if slug := str(given.get("column", "")):
        if column := queries.answerable_column(edition, slug):
            return Draft(kind=ColumnKind.ANSWER, edition=edition, answers_column=column)
        raise Http404
    if slug := str(given.get("article", "")):
        if article := queries.answerable_article(edition, slug):
            return Draft(kind=ColumnKind.ANSWER, edition=edition, answers_article=article)
        raise Http404
    kind = ColumnKind.SUGGESTION if given.get("kind") == "suggestion" else ColumnKind.OWN
    return Draft(kind=kind, edition=edition)


def _form(
    request: HttpRequest, draft: Draft, *, error: DiscussionError | None = None, row: ColumnRow | None = None
) -> HttpResponse:
    preview = None
    if request.method == "POST" and error is None:
        try:
            checked(draft, but=row)
        except DiscussionError as found:
            error = found
        else:
            preview = column_html(draft.text)
    aim = ColumnRow(
        answers_column=draft.answers_column, answers_article=draft.answers_article, edition=draft.edition
    )
    context = {
        "edition": draft.edition,
        "draft": draft,
        "row": row,
        "error": error,
        "known": error.publication if isinstance(error, KnownArticleError) else None,
        "preview": preview,
        "answered": queries.answered_by([aim], draft.edition).get(aim.pk),
        "article_slug": request.GET.get("article") or request.POST.get("article", ""),
        "column_slug": request.GET.get("column") or request.POST.get("column", ""),
        "languages": sorted(known()),
        "is_suggestion": draft.kind == ColumnKind.SUGGESTION,
        "is_answer": draft.kind == ColumnKind.ANSWER,
    }
    return render(request, "discussion/columns-propose.html", context, status=422 if error else 200)
