"""So often in so long, and no oftener: one counter for every door at which somebody could knock too often.

A fixed window per (what, who), counted in the database so that all web processes count together. Who is kept as a keyed hash
that nobody can turn back into an address.
"""

import datetime as dt
import hashlib
import hmac

from django.conf import settings
from django.db import transaction
from django.db.models import F

from dragoman.portal.store.clock import now
from dragoman.portal.store.models import LimitRow


def allowed(what: str, who: str, *, most: int, in_seconds: int) -> bool:
    """Count one more try and say whether it is still within the limit.

    what: a short name of the door, at most 40 characters. who: whoever knocks (an account, an address, a network); any text.
    Never raises for odd input; the count goes on past the limit, and begins anew with the next window.
    """
    moment = int(now().timestamp())
    began = dt.datetime.fromtimestamp(moment - moment % in_seconds, dt.UTC)
    with transaction.atomic():
        row, made = LimitRow.objects.select_for_update().get_or_create(
            what=what,
            who=_hashed(who),
            defaults={"began_at": began, "seconds": in_seconds, "count": 1},
        )
        if made:
            return most >= 1
        if row.began_at != began or row.seconds != in_seconds:
            LimitRow.objects.filter(pk=row.pk).update(began_at=began, seconds=in_seconds, count=1)
            return most >= 1
        LimitRow.objects.filter(pk=row.pk).update(count=F("count") + 1)
        return row.count < most


def forget_past() -> int:
    """Delete the counters whose window is over; answers how many."""
    day_ago = now() - dt.timedelta(days=1)
    return LimitRow.objects.filter(began_at__lt=day_ago, seconds__lte=86_400).delete()[0]


def _hashed(who: str) -> str:
    return hmac.new(settings.SECRET_KEY.encode(), who.encode("utf-8", "replace"), hashlib.sha256).hexdigest()
