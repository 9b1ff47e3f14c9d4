"""How far somebody has read a thread."""

import datetime as dt

from django.db import transaction

from dragoman.portal.accounts.models import User
from dragoman.portal.discussion.models import ReadMarkRow, TopicRow


@transaction.atomic
def mark_read(*, topic: TopicRow, until: dt.datetime, by: User) -> None:
    """Everything public up to that moment counts as read; a mark never goes back. 2 queries. Not logged."""
    mark, made = ReadMarkRow.objects.select_for_update().get_or_create(
        topic=topic, by=by, defaults={"read_until": until}
    )
    if not made and mark.read_until < until:
        mark.read_until = until
        mark.save(update_fields=["read_until"])
