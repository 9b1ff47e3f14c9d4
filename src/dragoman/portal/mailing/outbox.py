"""Where every single mail goes first: a row in the caller's transaction, so that what was decided and what is said of it stand
or fall together. A job sends it; without a mail server it stays for the desk's mailbox page."""

from collections.abc import Sequence
from email.utils import make_msgid, parseaddr
from typing import Any

from django.conf import settings
from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction

from dragoman.portal.jobs.queue import enqueue
from dragoman.portal.mailing import identity
from dragoman.portal.mailing.addresses import envelope
from dragoman.portal.mailing.models import MessageRow, MessageState
from dragoman.portal.store.clock import now

JOB = "mailing:message"
KIND = "account"
"""What a mail is that does not say: the accounts' mails come through Django."""


def is_secret(row: MessageRow) -> bool:
    """Only for administrators to read: with a link to a new password one could become somebody else."""
    return row.kind == KIND


class OutboxBackend(BaseEmailBackend):
    """Django's way out (EMAIL_BACKEND)."""

    def __init__(self, fail_silently: bool = False, **kwargs: Any) -> None:
        super().__init__(fail_silently=fail_silently)

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        """Keep them all; answers how many that were. A mail to nobody is none."""
        with transaction.atomic():
            return sum(bool(keep(message)) for message in email_messages)


@transaction.atomic
def keep(message: EmailMessage) -> list[MessageRow]:
    """Put a mail into the outbox: a row for each recipient, for each is sent, refused and tried again on its own. Its attribute
    `kind`, where it has one, says what it is.

    Raises BadHeaderError (django.core.mail) for a line break in a header.
    """
    is_sent = bool(settings.CONFIG.smtp_host)
    if not any(name.lower() == "message-id" for name in message.extra_headers):
        # Django's own would ask for this machine's name, and tell it.
        message.extra_headers["Message-ID"] = make_msgid(domain=identity.domain())
    raw = message.message().as_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    rows = [
        MessageRow.objects.create(
            recipients=[envelope(parseaddr(recipient)[1])],
            sender=_return_path(message),
            subject=str(message.subject)[:500],
            raw=raw,
            kind=str(getattr(message, "kind", KIND))[:20],
            state=MessageState.DUE if is_sent else MessageState.KEPT,
            at=now(),
        )
        for recipient in message.recipients()
    ]
    for row in rows if is_sent else ():
        enqueue(JOB, str(row.pk))
    return rows


def _return_path(message: EmailMessage) -> str:
    """Where reports go. Digests put a token for the `*` of `mail_bounces`; a single mail has none to tell."""
    address: str = settings.CONFIG.mail_bounces or parseaddr(message.from_email)[1]
    return envelope(address.replace("*", "mail", 1))
