"""What editors do about subscribers and about mails that wait."""

import datetime as dt

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _

from dragoman.portal.accounts.models import Role, User
from dragoman.portal.jobs.queue import enqueue
from dragoman.portal.mailing.actions import bounces, subscriptions
from dragoman.portal.mailing.actions.errors import MailingError, NotAllowedError
from dragoman.portal.mailing.addresses import AddressError, parsed
from dragoman.portal.mailing.models import MessageRow, MessageState, SubscriptionRow, SuppressionRow
from dragoman.portal.mailing.outbox import JOB, is_secret
from dragoman.portal.store.clock import now
from dragoman.portal.store.writing import audit


@transaction.atomic
def end(*, by: User | None, subscription: SubscriptionRow, at: dt.datetime | None = None) -> SubscriptionRow:
    """An editor ends a subscription; its reader may resume it. Raises NotAllowedError."""
    _need(by, Role.EDITOR)
    return subscriptions.end(by=by, subscription=subscription, reason="editor", at=at)


@transaction.atomic
def suppress(*, by: User | None, email: str, at: dt.datetime | None = None) -> int:
    """Send nothing to an address any more, whoever asks; answers how many subscriptions ended with that.

    Raises NotAllowedError, and MailingError for what is no address.
    """
    _need(by, Role.EDITOR)
    return bounces.suppress(address=_folded(email), reason="editor", by=by, at=at)


@transaction.atomic
def lift(*, by: User | None, suppression: SuppressionRow, at: dt.datetime | None = None) -> None:
    """The address may be written to again; subscriptions stay ended until their readers resume them. Raises NotAllowedError."""
    _need(by, Role.EDITOR)
    row = SubscriptionRow.objects.filter(address=suppression.address).first()
    subject = f"subscription:{row.pk}" if row else f"suppression:{suppression.pk}"
    audit(by=by, verb="suppression.lift", subject=subject, at=at or now(), reason=suppression.reason)
    suppression.delete()


@transaction.atomic
def send_again(*, by: User | None, message: MessageRow) -> None:
    """Send a mail that was kept or that failed. Raises NotAllowedError (account mails are for administrators), and MailingError
    where there is no mail server, or the mail went out."""
    _need(by, Role.ADMINISTRATOR if is_secret(message) else Role.EDITOR)
    row = MessageRow.objects.select_for_update().get(pk=message.pk)
    if not settings.CONFIG.smtp_host:
        raise MailingError(_("There is no mail server yet: set smtp_host first."))
    if row.state not in (MessageState.KEPT, MessageState.FAILED):
        raise MailingError(_("This mail went out, or is about to."))
    row.state, row.reply, row.at = MessageState.DUE, "", now()
    row.save(update_fields=["state", "reply", "at"])
    enqueue(JOB, str(row.pk))
    audit(by=by, verb="mail.again", subject=f"message:{row.pk}")


@transaction.atomic
def export(*, by: User | None, edition: str = "") -> None:
    """Note that somebody took the list of addresses along. Raises NotAllowedError."""
    _need(by, Role.ADMINISTRATOR)
    audit(by=by, verb="subscription.export", subject="mailing:subscriptions", edition=edition)


def _need(by: User | None, least: str) -> None:
    """by=None stands for a command on this machine."""
    if by is not None and not by.has_role(least):
        raise NotAllowedError(_("Your role does not allow this."))


def _folded(email: str) -> str:
    try:
        return parsed(email).folded
    except AddressError as error:
        raise MailingError(
            _("This is no e-mail address we could write to. Please look at it once more.")
        ) from error
