"""The local mailbox: every single mail, as long as it is kept. Mail without a server stays here, and says so."""

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.http import require_POST, require_safe

from dragoman.portal.accounts.models import Role
from dragoman.portal.accounts.permissions import needs_role, person
from dragoman.portal.mailing.actions import desk as actions
from dragoman.portal.mailing.actions.errors import MailingError
from dragoman.portal.mailing.models import MessageRow, MessageState
from dragoman.portal.mailing.outbox import KIND, is_secret
from dragoman.portal.mailing.reading_mail import opened

PAGE_SIZE = 50
MAIL_POLICY = "; ".join(
    (
        "sandbox",
        "default-src 'none'",
        "style-src 'unsafe-inline'",
        "img-src 'self' data:",
        "form-action 'none'",
        "base-uri 'none'",
        "frame-ancestors 'self'",
    )
)
"""For the HTML of a mail and nothing else: no script, no form, nothing from elsewhere, an origin of its own, and only our pages
may frame it."""


@never_cache
@require_safe
@needs_role(Role.EDITOR)
def mailbox(request: HttpRequest) -> HttpResponse:
    """All mails, newest first; `?state=` for some. Account mails only for administrators."""
    rows = _readable(request).defer("raw")
    chosen = request.GET.get("state", "")
    if chosen in MessageState.values:
        rows = rows.filter(state=chosen)
    page = Paginator(rows.order_by("-at", "-pk"), PAGE_SIZE).get_page(request.GET.get("page"))
    is_administrator = person(request).has_role(Role.ADMINISTRATOR)
    context = {
        "messages_here": page,
        "chosen": chosen if chosen in MessageState.values else "",
        "states": MessageState,
        "hidden": 0 if is_administrator else MessageRow.objects.filter(kind=KIND).count(),
        "is_local": not settings.CONFIG.smtp_host,
    }
    return render(request, "mailing/desk/mailbox.html", context)


@never_cache
@require_safe
@needs_role(Role.EDITOR)
def message(request: HttpRequest, pk: int) -> HttpResponse:
    """One mail: headers, text, and a window onto its HTML."""
    row = _message(request, pk)
    context = {
        "row": row,
        "mail": opened(row),
        "can_send": bool(settings.CONFIG.smtp_host) and row.state in (MessageState.KEPT, MessageState.FAILED),
        "is_local": not settings.CONFIG.smtp_host,
    }
    return render(request, "mailing/desk/message.html", context)


@never_cache
@require_safe
@needs_role(Role.EDITOR)
@xframe_options_sameorigin
def html(request: HttpRequest, pk: int) -> HttpResponse:
    """The HTML part, as it is, locked in."""
    response = HttpResponse(opened(_message(request, pk)).html, content_type="text/html; charset=utf-8")
    response["Content-Security-Policy"] = MAIL_POLICY
    response["Referrer-Policy"] = "no-referrer"
    return response


@never_cache
@require_safe
@needs_role(Role.EDITOR)
def source(request: HttpRequest, pk: int) -> HttpResponse:
    """The mail as it leaves, as a file."""
    row = _message(request, pk)
    response = HttpResponse(bytes(row.raw), content_type="message/rfc822")
    response["Content-Disposition"] = f'attachment; filename="mail-{row.pk}.eml"'
    response["Content-Security-Policy"] = MAIL_POLICY
    return response


@require_POST
@needs_role(Role.EDITOR)
def again(request: HttpRequest, pk: int) -> HttpResponse:
    """Send it after all."""
    row = _message(request, pk)
    try:
        actions.send_again(by=person(request), message=row)
    except MailingError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("It is sent now."))
    return HttpResponseRedirect(reverse("mailing-desk:message", args=(pk,)))


def _readable(request: HttpRequest) -> QuerySet[MessageRow]:
    rows = MessageRow.objects.all()
    return rows if person(request).has_role(Role.ADMINISTRATOR) else rows.exclude(kind=KIND)


def _message(request: HttpRequest, pk: int) -> MessageRow:
    """Raises Http404, and PermissionDenied for an account mail that is not theirs to read."""
    row = get_object_or_404(MessageRow, pk=pk)
    if is_secret(row) and not person(request).has_role(Role.ADMINISTRATOR):
        raise PermissionDenied
    return row
