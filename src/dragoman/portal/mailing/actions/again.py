"""Editors give refused mails of a digest another chance, once what was wrong is mended."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from dragoman.portal.accounts.models import Role, User
from dragoman.portal.jobs.queue import enqueue
from dragoman.portal.mailing.actions.errors import MailingError, NotAllowedError
from dragoman.portal.mailing.delivering import GIVE_UP_AFTER
from dragoman.portal.mailing.models import DeliveryState, DigestRow, SubscriptionState
from dragoman.portal.mailing.rounds import SEND
from dragoman.portal.store.clock import now
from dragoman.portal.store.writing import audit


@transaction.atomic
def try_again(*, by: User | None, digest: DigestRow, at: dt.datetime | None = None) -> int:
    """Make the digest's failed mails due again, but for readers who left or whose mail came back for good; answers how many.

    A failed mail was refused, so nobody gets it twice. Raises NotAllowedError for anybody but editors, and MailingError where
    the digest is old news.
    """
    moment = at or now()
    if by is None or not by.has_role(Role.EDITOR):
        raise NotAllowedError(_("Only editors may do this."))
    if digest.made_at + GIVE_UP_AFTER < moment:
        raise MailingError(_("This digest is too old to be sent."))
    failed = digest.deliveries.filter(
        state=DeliveryState.FAILED, subscription__state=SubscriptionState.ACTIVE
    )
    count = failed.update(state=DeliveryState.DUE, due_at=moment, attempts=0, ended_at=None)
    if count:
        enqueue(SEND, str(digest.pk))
        audit(by=by, verb="digest.again", subject=f"digest:{digest.pk}", at=moment, mails=count)
    return count
