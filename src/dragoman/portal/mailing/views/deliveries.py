"""The desk's pages of digests: how the sending of each stands, and why mails failed."""

import datetime as dt

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from dragoman.portal.accounts.models import Role
from dragoman.portal.accounts.permissions import needs_role, person
from dragoman.portal.jobs.models import JobRow, JobState
from dragoman.portal.mailing import places, replies
from dragoman.portal.mailing.actions.again import try_again
from dragoman.portal.mailing.actions.errors import MailingError
from dragoman.portal.mailing.delivering import GIVE_UP_AFTER
from dragoman.portal.mailing.models import DigestRow
from dragoman.portal.mailing.queries import deliveries as queries
from dragoman.portal.mailing.rounds import SEND
from dragoman.portal.store.clock import now
from dragoman.portal.wording.words import number_text

MOST_SHOWN = 60


@never_cache
@require_safe
@needs_role(Role.EDITOR)
def digests(request: HttpRequest) -> HttpResponse:
    """The latest digests of all editions. 2 queries for any number of them."""
    context = {
        "standings": queries.standings(most=MOST_SHOWN),
        "is_local": not settings.CONFIG.smtp_host,
    }
    return render(request, "mailing/desk/deliveries.html", context)


@never_cache
@require_safe
@needs_role(Role.EDITOR)
def digest(request: HttpRequest, pk: int) -> HttpResponse:
    """One digest: figures, and the reasons of what failed, waits or was in doubt. 4 queries."""
    row = get_object_or_404(DigestRow, pk=pk)
    standing = queries.standing(row)
    job = JobRow.objects.filter(kind=SEND, key=str(row.pk)).first()
    context = {
        "digest": row,
        "page_url": places.path_of(row),
        "standing": standing,
        "reasons": [replies.told(reason) for reason in queries.reasons(row)],
        "trouble": job.reason if job and job.state != JobState.DONE else "",
        "gives_up_at": row.made_at + GIVE_UP_AFTER if standing.due else None,
        "can_try_again": bool(standing.failed) and _is_news(row.made_at),
        "is_local": not settings.CONFIG.smtp_host,
    }
    return render(request, "mailing/desk/deliveries_of.html", context)


@require_POST
@needs_role(Role.EDITOR)
def again(request: HttpRequest, pk: int) -> HttpResponse:
    """The failed mails of a digest are due again."""
    row = get_object_or_404(DigestRow, pk=pk)
    try:
        count = try_again(by=person(request), digest=row)
    except MailingError as error:
        messages.error(request, str(error))
    else:
        words = ngettext("%(n)s mail is due again.", "%(n)s mails are due again.", count)
        messages.success(request, words % {"n": number_text(count)})
    return HttpResponseRedirect(reverse("mailing-desk:digest", args=(row.pk,)))


def _is_news(made_at: dt.datetime) -> bool:
    return made_at + GIVE_UP_AFTER >= now()
