"""What is thrown away by itself."""

import datetime as dt

from django.db import transaction

from dragoman.portal.mailing.models import MessageRow, MessageState, SubscriptionRow, SubscriptionState
from dragoman.portal.store import limits
from dragoman.portal.store.clock import now

KEEP = dt.timedelta(days=30)
"""Single mails, and addresses that were never confirmed."""


@transaction.atomic
def tidy(*, at: dt.datetime | None = None) -> None:
    """Delete single mails after a month, wishes nobody confirmed within one, and counters whose window is over."""
    before = (at or now()) - KEEP
    MessageRow.objects.filter(at__lt=before).exclude(state=MessageState.DUE).delete()
    SubscriptionRow.objects.filter(state=SubscriptionState.ASKED, asked_at__lt=before).delete()
    limits.forget_past()
