"""What happens to a subscription. Whoever holds a signed link acts as its reader, so most verbs here ask for no account."""

import datetime as dt

from django.db import transaction
from django.utils.crypto import get_random_string
from django.utils.translation import gettext as _

from dragoman.portal.accounts.models import User
from dragoman.portal.mailing import letters
from dragoman.portal.mailing.actions import doors
from dragoman.portal.mailing.actions.errors import MailingError
from dragoman.portal.mailing.addresses import Address, AddressError, parsed
from dragoman.portal.mailing.models import (
    BounceRow,
    MessageRow,
    MessageState,
    SubscriptionRow,
    SubscriptionState,
    SuppressionRow,
)
from dragoman.portal.mailing.queries.owners import owns
from dragoman.portal.mailing.schedule import next_due
from dragoman.portal.mailing.wishes import Wishes, checked, wishes_of, write
from dragoman.portal.store.clock import now
from dragoman.portal.store.writing import audit

REASONS = ("reader", "one-click", "bounces", "complaint", "editor")


def subscribe(
    *, by: User | None, email: str, wishes: Wishes, network: str, at: dt.datetime | None = None
) -> SubscriptionRow | None:
    """Somebody wishes for the digest at an address. Nothing is sent there but the question whether they mean it.

    Whether the address is known, unknown or suppressed, nothing that the asker sees differs: so None, always, but for a
    signed-in person's own confirmed address, which needs no question: the active subscription. network: where the wish comes
    from (`accounts.addresses.network_of`). Raises MailingError for what is no address or no wish, LimitError for too many.
    """
    moment = at or now()
    address, wanted = _address(email), checked(wishes)
    doors.knock(network)  # counted for good, whatever becomes of the rest
    with transaction.atomic():
        row, is_new = _row_for(address, wanted, at=moment)
        if by is not None and owns(by, address):
            return _at_once(row, address, wanted, by=by, at=moment)
        if row.state == SubscriptionState.ACTIVE:
            letter = letters.already(row, wanted)
        else:
            if not is_new:
                _ask(row, address, wanted, at=moment)
            letter = letters.confirmation(row)
        # The letter is written in any case: who measures how long the answer takes learns nothing.
        is_suppressed = _is_suppressed(address.folded)
        if doors.may_write(address.folded, wanted.edition) and not is_suppressed:
            letter.send()
    return None


@transaction.atomic
def confirm(*, subscription: SubscriptionRow, at: dt.datetime | None = None) -> SubscriptionRow:
    """The mailbox said yes. One that is active already stays as it is. Raises MailingError for one that was ended since, or
    whose address gets nothing any more."""
    moment = at or now()
    row = _locked(subscription)
    if row.state == SubscriptionState.ACTIVE:
        return row
    if row.state == SubscriptionState.ENDED:
        raise MailingError(_("This subscription was ended. Please subscribe anew."))
    return _active(row, by=None, at=moment)


@transaction.atomic
def resume(*, subscription: SubscriptionRow, at: dt.datetime | None = None) -> SubscriptionRow:
    """The reader of an ended subscription wants it again, from a link in their mailbox. Raises MailingError as `confirm`."""
    row = _locked(subscription)
    return row if row.state == SubscriptionState.ACTIVE else _active(row, by=None, at=at or now())


@transaction.atomic
def change(
    *, by: User | None = None, subscription: SubscriptionRow, wishes: Wishes, at: dt.datetime | None = None
) -> SubscriptionRow:
    """Another edition, hour or interest. A digest that is due already stays due.

    Raises MailingError for wishes that are none, and where the address has a subscription to that edition already.
    """
    moment = at or now()
    row, wanted = _locked(subscription), checked(wishes)
    before = wishes_of(row)
    if wanted == before:
        return row
    if wanted.edition != row.edition and _has_other(row, wanted.edition):
        raise MailingError(_("This address has a subscription to that edition already."))
    write(row, wanted)
    is_due = row.next_at is not None and row.next_at <= moment
    if (
        row.state == SubscriptionState.ACTIVE
        and not is_due
        and (wanted.hour, wanted.zone) != (before.hour, before.zone)
    ):
        row.next_at = next_due(hour=row.hour, zone=row.zone, after=moment)
    row.save()
    audit(by=by, verb="subscription.change", subject=_subject(row), at=moment)
    return row


@transaction.atomic
def end(
    *, by: User | None = None, subscription: SubscriptionRow, reason: str, at: dt.datetime | None = None
) -> SubscriptionRow:
    """No digests any more. reason: one of REASONS. One that is ended already stays as it is."""
    if reason not in REASONS:
        raise ValueError(reason)
    moment = at or now()
    row = _locked(subscription)
    if row.state == SubscriptionState.ENDED:
        return row
    row.state, row.ended_at, row.ended_reason, row.next_at = SubscriptionState.ENDED, moment, reason, None
    row.save()
    audit(by=by, verb="subscription.end", subject=_subject(row), at=moment, reason=reason)
    return row


@transaction.atomic
def end_links(*, subscription: SubscriptionRow, at: dt.datetime | None = None) -> SubscriptionRow:
    """No link made before works any more, as when a digest was passed on."""
    row = _locked(subscription)
    row.salt = get_random_string(16)
    row.save(update_fields=["salt"])
    audit(by=None, verb="subscription.end-links", subject=_subject(row), at=at or now())
    return row


@transaction.atomic
def forget(*, subscription: SubscriptionRow, at: dt.datetime | None = None) -> None:
    """Delete what is kept of a subscription: the row, its deliveries, and, where the address has no other one, mails kept for
    it and reports about it. That an address must get nothing stays, or it would be written to again."""
    row = _locked(subscription)
    if not SubscriptionRow.objects.filter(address=row.address).exclude(pk=row.pk).exists():
        BounceRow.objects.filter(address=row.address).delete()
        for message in MessageRow.objects.exclude(state=MessageState.DUE).only("pk", "recipients"):
            if any(one.casefold() == row.address for one in message.recipients):
                message.delete()
    audit(by=None, verb="subscription.forget", subject=_subject(row), at=at or now())
    row.delete()


def send_links(*, email: str, edition: str, network: str) -> None:
    """Mail new links to an address, if it has subscriptions; says the same in any case. edition: whose page asked.

    Raises MailingError for what is no address, LimitError for too many.
    """
    address = _address(email)
    doors.knock(network)
    with transaction.atomic():
        rows = list(
            SubscriptionRow.objects.filter(address=address.folded)
            .exclude(state=SubscriptionState.ASKED)
            .order_by("edition")
        )
        if rows and doors.may_write(address.folded, "links") and not _is_suppressed(address.folded):
            letters.fresh_links(rows, edition=edition).send()


@transaction.atomic
def renew_link(*, subscription: SubscriptionRow) -> None:
    """The holder of a genuine link that is too old wants a new one: to confirm, or to the preferences."""
    doors.knock_again(str(subscription.pk))
    if _is_suppressed(subscription.address):
        return
    if subscription.state == SubscriptionState.ASKED:
        if doors.may_write(subscription.address, subscription.edition):
            letters.confirmation(subscription).send()
    elif doors.may_write(subscription.address, "links"):
        letters.fresh_links([subscription], edition=subscription.edition).send()


def _address(email: str) -> Address:
    try:
        return parsed(email)
    except AddressError as error:
        raise MailingError(
            _("This is no e-mail address we could write to. Please look at it once more.")
        ) from error


def _row_for(address: Address, wishes: Wishes, *, at: dt.datetime) -> tuple[SubscriptionRow, bool]:
    """The address's row for the edition, locked, and whether it is new; a new one waits for its confirmation."""
    fresh = SubscriptionRow(email=address.email, salt=get_random_string(16))
    write(fresh, wishes)
    fields = ("email", "salt", "hour", "zone", "sections", "entities", "stories")
    row, is_new = SubscriptionRow.objects.select_for_update().get_or_create(
        address=address.folded,
        edition=wishes.edition,
        defaults={"asked_at": at, **{name: getattr(fresh, name) for name in fields}},
    )
    return row, is_new


def _ask(row: SubscriptionRow, address: Address, wishes: Wishes, *, at: dt.datetime) -> None:
    """Let it wait for its confirmation, with the newest wishes."""
    row.email = address.email
    write(row, wishes)
    row.state, row.asked_at = SubscriptionState.ASKED, at
    row.confirmed_at = row.ended_at = row.next_at = None
    row.ended_reason = ""
    row.save()


def _at_once(
    row: SubscriptionRow, address: Address, wishes: Wishes, *, by: User, at: dt.datetime
) -> SubscriptionRow:
    """The address was confirmed for the account already."""
    if row.state == SubscriptionState.ACTIVE:
        return change(by=by, subscription=row, wishes=wishes, at=at)
    _ask(row, address, wishes, at=at)
    return _active(row, by=by, at=at)


def _active(row: SubscriptionRow, *, by: User | None, at: dt.datetime) -> SubscriptionRow:
    if _is_suppressed(row.address):
        raise MailingError(
            _(
                "Mail to this address came back or was reported, so nothing is sent there. Please write to the editors."
            )
        )
    row.state, row.confirmed_at = SubscriptionState.ACTIVE, at
    row.ended_at, row.ended_reason = None, ""
    row.next_at = next_due(hour=row.hour, zone=row.zone, after=at)
    row.save()
    audit(by=by, verb="subscription.confirm", subject=_subject(row), at=at)
    return row


def _is_suppressed(address: str) -> bool:
    return SuppressionRow.objects.filter(address=address).exists()


def _has_other(row: SubscriptionRow, edition: str) -> bool:
    return SubscriptionRow.objects.filter(address=row.address, edition=edition).exclude(pk=row.pk).exists()


def _locked(subscription: SubscriptionRow) -> SubscriptionRow:
    return SubscriptionRow.objects.select_for_update().get(pk=subscription.pk)


def _subject(row: SubscriptionRow) -> str:
    """Without the address: the log outlives what a reader may delete."""
    return f"subscription:{row.pk}"
