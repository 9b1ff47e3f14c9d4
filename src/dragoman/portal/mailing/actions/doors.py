"""How often the subscribe form may be knocked at, so that nobody can fill another's mailbox with our confirmations.

An address gets few mails whoever asks; a network may ask few times whatever for; and all together so many in an hour that the
site cannot be made a bomber by a thousand networks: then the desk is told.
"""

import logging

from django.utils.translation import gettext as _

from dragoman.portal.mailing.actions.errors import LimitError
from dragoman.portal.store.limits import allowed
from dragoman.portal.store.writing import audit

log = logging.getLogger("dragoman.mailing")

HOUR, DAY = 3600, 86_400
FROM_NETWORK_AN_HOUR = 10
FROM_NETWORK_A_DAY = 40
TO_ADDRESS_AN_HOUR = 1
TO_ADDRESS_A_DAY = 3
ALTOGETHER_AN_HOUR = 500
ALARM = "mailing.alarm"


def knock(network: str) -> None:
    """Count one wish from there. Raises LimitError where there were too many, from there or altogether."""
    in_hour = allowed("mail-network-hour", network, most=FROM_NETWORK_AN_HOUR, in_seconds=HOUR)
    in_day = allowed("mail-network-day", network, most=FROM_NETWORK_A_DAY, in_seconds=DAY)
    if not (in_hour and in_day):
        raise LimitError(_("That is too often from your network. Please try again in an hour, or tomorrow."))
    if not allowed("mail-all-hour", "", most=ALTOGETHER_AN_HOUR, in_seconds=HOUR):
        _alarm()
        raise LimitError(_("Very many people are subscribing just now. Please try again in an hour."))


def knock_again(subscription: str) -> None:
    """Count one press of "send a new link" on an old one. Raises LimitError where there were too many."""
    if not allowed("mail-renew", subscription, most=5, in_seconds=HOUR):
        raise LimitError(_("That is too often. Please try again in an hour."))


def may_write(address: str, about: str) -> bool:
    """Whether the address may get one more mail of this kind now; says nothing to whoever asked. about: an edition, or `links`."""
    in_hour = allowed("mail-address-hour", f"{about} {address}", most=TO_ADDRESS_AN_HOUR, in_seconds=HOUR)
    # What the hour refuses does not eat up the day.
    return in_hour and allowed("mail-address-day", address, most=TO_ADDRESS_A_DAY, in_seconds=DAY)


def _alarm() -> None:
    """Tell the desk, once an hour."""
    log.warning("More than %s people wished for the digest within an hour.", ALTOGETHER_AN_HOUR)
    if allowed("mail-alarm", "", most=1, in_seconds=HOUR):
        audit(by=None, verb=ALARM, subject="mailing:subscriptions", most=ALTOGETHER_AN_HOUR)
