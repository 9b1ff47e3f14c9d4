"""Which address is whose."""

from allauth.account.models import EmailAddress

from dragoman.portal.accounts.models import User
from dragoman.portal.mailing.addresses import Address, AddressError, parsed
from dragoman.portal.mailing.models import SubscriptionRow, SubscriptionState


def addresses_of(person: User) -> tuple[Address, ...]:
    """The addresses the account confirmed; empty for none. 1 query."""
    found = []
    rows = EmailAddress.objects.filter(user=person, verified=True).order_by("-primary", "pk")
    for email in rows.values_list("email", flat=True):
        try:
            found.append(parsed(email))
        except AddressError:
            continue
    return tuple(found)


def owns(person: User, address: Address) -> bool:
    """The account confirmed this address."""
    return any(one.folded == address.folded for one in addresses_of(person))


def subscriptions_of(person: User) -> list[SubscriptionRow]:
    """What goes to the account's confirmed addresses, ended ones left out. 2 queries."""
    folded = [one.folded for one in addresses_of(person)]
    if not folded:
        return []
    rows = SubscriptionRow.objects.filter(address__in=folded, state=SubscriptionState.ACTIVE)
    return list(rows.order_by("edition", "pk"))
