"""The inbox, and what can be done to several lines at once."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_POST

from dragoman.portal.accounts.models import Role, User
from dragoman.portal.accounts.permissions import needs_role, person
from dragoman.portal.desk.actions import ActionError, assign, open_publication
from dragoman.portal.desk.queries.inbox import Filters, inbox
from dragoman.portal.desk.views.answers import back
from dragoman.portal.store.models import ArticleRow, PublicationRow


@require_GET
@needs_role(Role.TRANSLATOR)
def show(request: HttpRequest) -> HttpResponse:
    """Articles nobody opened, or publications by state, with filters."""
    found = inbox(
        Filters.from_query(request.GET),
        person=person(request),
        language=translation.get_language() or "en",
    )
    query = request.GET.copy()
    query.pop("page", None)
    return render(request, "desk/inbox.html", {"inbox": found, "query": query.urlencode()})


@require_POST
@needs_role(Role.TRANSLATOR)
def several(request: HttpRequest) -> HttpResponse:
    """Open the ticked articles for an edition, or assign the ticked publications."""
    who = person(request)
    keys = request.POST.getlist("line")
    done = 0
    try:
        if edition := request.POST.get("open_for"):
            for article in ArticleRow.objects.filter(key__in=keys):
                open_publication(article=article, edition=edition, by=who)
                done += 1
        elif "assign" in request.POST:
            to = User.objects.filter(username=request.POST.get("assignee", "")).first()
            numbers = [int(key) for key in keys if key.isdecimal()]
            for publication in PublicationRow.objects.filter(pk__in=numbers):
                assign(publication=publication, to=to, by=who)
                done += 1
    except ActionError as error:
        messages.error(request, str(error))
    if done:
        messages.success(
            request, ngettext("{count} line changed.", "{count} lines changed.", done).format(count=done)
        )
    else:
        messages.info(request, _("Nothing was ticked."))
    return redirect(back(request, reverse("desk:inbox")))
