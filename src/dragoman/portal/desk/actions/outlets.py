"""What we may do with an outlet's texts. Wider than a link needs a reason on record."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from dragoman.portal.accounts.models import Role, User
from dragoman.portal.desk.actions.changed import PUBLIC
from dragoman.portal.desk.actions.errors import ActionError
from dragoman.portal.desk.actions.guard import need
from dragoman.portal.jobs.events import emit
from dragoman.portal.store.clock import now
from dragoman.portal.store.models import OutletRow, PublicationRow
from dragoman.portal.store.writing import audit
from dragoman.press.record import OutletRights, RightsPolicy, to_json


def set_rights(
    *, outlet: OutletRow, rights: OutletRights, by: User | None, at: dt.datetime | None = None
) -> OutletRow:
    """Change the outlet's rights policy; what readers see of its articles changes with it, at once.

    Raises ActionError when anything beyond headline, excerpt and link is allowed without evidence.
    """
    need(by, Role.ADMINISTRATOR)
    wider = rights.policy is not RightsPolicy.LINK or rights.may_translate or rights.may_show_images
    if wider and not (rights.evidence or "").strip():
        raise ActionError(_("Say why we may: a contract with its date, a licence, the words of the terms."))
    with transaction.atomic():
        row = OutletRow.objects.select_for_update().get(pk=outlet.pk)
        before = row.record.get("rights")
        row.record["rights"] = to_json(rights)
        row.save(update_fields=["record"])
        audit(
            by=by,
            verb="outlet.rights",
            subject=f"outlet:{row.key}",
            at=at,
            before=before,
            after=row.record["rights"],
        )
        public = PublicationRow.objects.filter(article__outlet=row, state__in=PUBLIC)
        public.update(changed_at=at or now())
        for publication in public:
            emit("publication.changed", publication=publication.pk, edition=publication.edition)
    return row


def follow(*, outlet: OutletRow, followed: bool, by: User | None, at: dt.datetime | None = None) -> OutletRow:
    """Follow an outlet, or stop; what was read stays."""
    need(by, Role.ADMINISTRATOR)
    with transaction.atomic():
        row = OutletRow.objects.select_for_update().get(pk=outlet.pk)
        row.is_followed = followed
        row.save(update_fields=["is_followed"])
        audit(
            by=by, verb="outlet.follow" if followed else "outlet.unfollow", subject=f"outlet:{row.key}", at=at
        )
    return row
