"""The desk's page of subscribers: numbers, and what is known of one address."""

import csv
from collections.abc import Callable, Iterator
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import (
    HttpRequest,
    HttpResponse,
    HttpResponseBase,
    HttpResponseRedirect,
    StreamingHttpResponse,
)
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from dragoman.portal.accounts.models import Role
from dragoman.portal.accounts.permissions import needs_role, person
from dragoman.portal.mailing.actions import desk as actions
from dragoman.portal.mailing.actions.errors import MailingError
from dragoman.portal.mailing.models import SubscriptionRow, SuppressionRow
from dragoman.portal.mailing.queries import overview


@never_cache
@require_safe
@needs_role(Role.EDITOR)
def subscribers(request: HttpRequest) -> HttpResponse:
    """Counts, a month of coming and going, and with `?search=` what is known of an address."""
    search = request.GET.get("search", "")[:254]
    days = overview.chart()
    context = {
        "tallies": overview.tallies([tag for tag, _name in settings.LANGUAGES]),
        "days": days,
        "came": sum(day.came for day in days),
        "went": sum(day.went for day in days),
        "suppressed": overview.suppressions(),
        "alarm_at": overview.alarm_at(),
        "search": search,
        "found": overview.known(search) if search else None,
        "most": overview.MOST_FOUND,
        "is_local": not settings.CONFIG.smtp_host,
        "is_administrator": person(request).has_role(Role.ADMINISTRATOR),
    }
    return render(request, "mailing/desk/subscribers.html", context)


@require_POST
@needs_role(Role.EDITOR)
def end(request: HttpRequest, pk: int) -> HttpResponse:
    """End one subscription."""
    row = get_object_or_404(SubscriptionRow, pk=pk)
    return _acted(
        request,
        lambda: actions.end(by=person(request), subscription=row),
        done=_("The subscription is ended."),
        search=row.address,
    )


@require_POST
@needs_role(Role.EDITOR)
def suppress(request: HttpRequest) -> HttpResponse:
    """Write to an address no more."""
    email = request.POST.get("email", "")
    return _acted(
        request,
        lambda: actions.suppress(by=person(request), email=email),
        done=_("Nothing is sent to this address any more."),
        search=email,
    )


@require_POST
@needs_role(Role.EDITOR)
def lift(request: HttpRequest, pk: int) -> HttpResponse:
    """The address may be written to again."""
    row = get_object_or_404(SuppressionRow, pk=pk)
    return _acted(
        request,
        lambda: actions.lift(by=person(request), suppression=row),
        done=_("This address may be written to again; its reader can resume the subscription."),
        search=row.address,
    )


@require_POST
@needs_role(Role.ADMINISTRATOR)
def export(request: HttpRequest) -> HttpResponseBase:
    """All subscriptions as a table (CSV), noted in the log."""
    actions.export(by=person(request))
    writer = csv.writer(_Echo())
    lines: Iterator[str] = (writer.writerow(line) for line in overview.lines())
    response = StreamingHttpResponse(_with_mark(lines), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="subscriptions.csv"'
    response["Cache-Control"] = "no-store, private"
    return response


class _Echo:
    """A file that hands back what is written."""

    def write(self, value: str) -> str:
        """The line."""
        return value


def _with_mark(lines: Iterator[str]) -> Iterator[str]:
    """The byte order mark by which spreadsheets know UTF-8."""
    yield "\ufeff"
    yield from lines


def _acted(request: HttpRequest, do: Callable[[], Any], *, done: str, search: str) -> HttpResponse:
    try:
        do()
    except MailingError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, done)
    return HttpResponseRedirect(f"{reverse('mailing-desk:subscribers')}?{urlencode({'search': search})}")
