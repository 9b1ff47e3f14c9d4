"""What goes by itself: accounts nobody confirmed, sessions and counters that are over."""

import datetime as dt

from allauth.account.models import EmailAddress
from django.contrib.sessions.models import Session
from django.db import transaction
from django.db.models import Exists, OuterRef

from dragoman.portal.accounts.leaving import leave
from dragoman.portal.accounts.models import CacheRow, User
from dragoman.portal.store.clock import now
from dragoman.portal.store.models import AuditRow
from dragoman.portal.store.writing import audit

UNCONFIRMED_DAYS = 7


def forget_unconfirmed(*, at: dt.datetime | None = None) -> int:
    """Delete accounts whose address nobody confirmed within a week, so that names and addresses are free again; answers how many.

    The log keeps a count, no names. 2 queries and those of each deletion.
    """
    moment = at or now()
    confirmed = EmailAddress.objects.filter(user=OuterRef("pk"), verified=True)
    late = User.objects.filter(
        must_confirm=True,
        last_login=None,
        date_joined__lt=moment - dt.timedelta(days=UNCONFIRMED_DAYS),
    ).exclude(Exists(confirmed))
    with transaction.atomic():
        people = list(late)
        for person in people:
            leave(person)
            AuditRow.objects.filter(subject=f"person:{person.username}").update(
                subject=f"person:{person.pk}", details={}
            )
            person.delete()
        if people:
            audit(by=None, verb="person.forget", subject="person:unconfirmed", at=moment, count=len(people))
    return len(people)


def forget_past_sessions(*, at: dt.datetime | None = None) -> None:
    """Delete sessions and counters whose time is over."""
    moment = at or now()
    with transaction.atomic():
        Session.objects.filter(expire_date__lt=moment).delete()
        CacheRow.objects.filter(expires__lt=moment).delete()
