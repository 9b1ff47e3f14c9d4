"""Sends single mails, one job each.

The answer to "was it taken?" can be lost with the connection or with us; a confirmation that comes twice is better than one that
never comes, so then it is sent again, under the same Message-ID, by which mailboxes drop the second.
"""

import datetime as dt
import re

from django.conf import settings

from dragoman.config import ConfigError
from dragoman.portal.jobs.endings import Done, Quarantine
from dragoman.portal.mailing import signing, smtp
from dragoman.portal.mailing.models import MessageRow, MessageState, SuppressionRow
from dragoman.portal.store.clock import now

FIRST_PAUSE = dt.timedelta(minutes=1)
LONGEST_PAUSE = dt.timedelta(hours=4)
GIVE_UP_AFTER = dt.timedelta(hours=72)
SUPPRESSED = "Not sent: mail to this address came back or was reported. An editor can lift that in the desk."
_FIELD_ENDS = re.compile(rb"\r\n(?![ \t])")


def post(key: str) -> Done:
    """The job `mailing:message`. key: the row's. Raises Quarantine for settings that cannot work.

    Taken: SENT. Refused for now, or nobody there: due again, after a pause as long as it has waited already, for three days.
    Refused for good: FAILED, with what the server said.
    """
    row = MessageRow.objects.filter(pk=key).first()
    if row is None or row.state != MessageState.DUE:
        return Done()
    if not settings.CONFIG.smtp_host:
        return _ended(row, MessageState.KEPT, "")
    if SuppressionRow.objects.filter(address__in=[one.casefold() for one in row.recipients]).exists():
        return _ended(row, MessageState.FAILED, SUPPRESSED)
    try:
        return _offered(row)
    except ConfigError as error:
        raise Quarantine(str(error), code="settings") from error


def _offered(row: MessageRow) -> Done:
    server = smtp.configured()
    if server is None:
        return _ended(row, MessageState.KEPT, "")
    mail = smtp.Mail(sender=row.sender, recipient=row.recipients[0], raw=signed(bytes(row.raw)))
    try:
        answer = smtp.send(mail, server=server)
    except smtp.Refused as error:
        answer = error.answer
    except smtp.MailError as error:
        return _later(row, str(error))
    if answer.is_yes:
        return _ended(row, MessageState.SENT, str(answer))
    if answer.is_later or answer.step == "connect":  # the server does not want us, whatever the mail is
        return _later(row, str(answer))
    return _ended(row, MessageState.FAILED, str(answer))


def signed(raw: bytes) -> bytes:
    """The mail with its DKIM signature, where a key is configured. Raises ConfigError for one that cannot work."""
    signer = signing.configured()
    if signer is None:
        return raw
    head, _, body = raw.partition(b"\r\n\r\n")
    headers = []
    for line in _FIELD_ENDS.split(head):
        name, _, value = line.decode("utf-8", "surrogateescape").partition(":")
        headers.append((name, value.removeprefix(" ")))
    signature = signer.signature(headers, body, at=int(now().timestamp()))
    return f"DKIM-Signature: {signature}\r\n".encode() + raw


def _later(row: MessageRow, reason: str) -> Done:
    moment = now()
    waited = moment - row.at
    if waited > GIVE_UP_AFTER:
        return _ended(row, MessageState.FAILED, f"Given up: {reason}")
    pause = min(max(waited, FIRST_PAUSE), LONGEST_PAUSE)
    return Done(write=lambda: _put(row, reply=reason[:500]), again_at=moment + pause)


def _ended(row: MessageRow, state: MessageState, reply: str) -> Done:
    sent_at = now() if state == MessageState.SENT else None
    return Done(write=lambda: _put(row, state=state, reply=reply[:500], sent_at=sent_at))


def _put(row: MessageRow, **values: object) -> None:
    MessageRow.objects.filter(pk=row.pk, state=MessageState.DUE).update(**values)
