"""A person's own comments, for themselves."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from dragoman.portal.accounts.models import Role
from dragoman.portal.accounts.permissions import needs_role, person
from dragoman.portal.discussion.queries.people import comments_by, lines
from dragoman.portal.wording.pages import paged


@require_safe
@never_cache
@needs_role(Role.READER)
def own_comments(request: HttpRequest, edition: str) -> HttpResponse:
    """All one's comments, each with its state and the reason for it."""
    page = paged(request, comments_by(person(request)))
    context = {"edition": edition, "page": page, "lines": lines(list(page.object_list), edition)}
    return render(request, "discussion/comments-own.html", context)
