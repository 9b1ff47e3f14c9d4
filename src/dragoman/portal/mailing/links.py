"""Signed links in mails: whoever can open the mailbox may confirm, change or end the subscription, without an account.

A token says which row, when it was made, and carries a signature over both that also covers what the link is for and the row's
`salt`. So nothing in it can be changed, a link for one thing does no other, and a new salt ends all links made before.
"""

import datetime as dt
import functools
from enum import StrEnum

from django.conf import settings
from django.core.signing import BadSignature, SignatureExpired, TimestampSigner
from django.urls import reverse

from dragoman.portal.mailing.models import SubscriptionRow


class Purpose(StrEnum):
    """What a link lets one do."""

    CONFIRM = "confirm"
    PREFERENCES = "preferences"
    UNSUBSCRIBE = "unsubscribe"


LIFETIMES = {
    Purpose.CONFIRM: dt.timedelta(days=7),
    Purpose.PREFERENCES: dt.timedelta(days=400),
    Purpose.UNSUBSCRIBE: dt.timedelta(days=400),
}
"""Links stand in mails that people keep; one to confirm need not outlive the wish."""


class LinkError(Exception):
    """The link does not work. subscription: whose it was, where it is genuine and only too old; else None."""

    def __init__(self, subscription: SubscriptionRow | None = None) -> None:
        super().__init__("too old" if subscription else "not genuine")
        self.subscription = subscription


def confirm_url(subscription: SubscriptionRow) -> str:
    """Leads to the page with the button that makes the subscription active; for seven days."""
    return _url("mailing:confirm", Purpose.CONFIRM, subscription)


def preferences_url(subscription: SubscriptionRow) -> str:
    """Leads to the page on which the subscription can be changed."""
    return _url("mailing:preferences", Purpose.PREFERENCES, subscription)


def unsubscribe_url(subscription: SubscriptionRow) -> str:
    """Leads to the page with the button that ends the subscription."""
    return _url("mailing:unsubscribe", Purpose.UNSUBSCRIBE, subscription)


def one_click_url(subscription: SubscriptionRow) -> str:
    """For the header List-Unsubscribe: a POST of `List-Unsubscribe=One-Click` ends the subscription (RFC 8058); a person who
    opens it gets the page with the button."""
    return _url("mailing:one-click", Purpose.UNSUBSCRIBE, subscription)


def token(subscription: SubscriptionRow, purpose: Purpose) -> str:
    """A token made now. The row must be saved."""
    return _signer(purpose, subscription.salt).sign(str(subscription.pk))


def subscription_of(value: str, purpose: Purpose) -> SubscriptionRow:
    """The subscription a token is for. Raises LinkError for one that is forged, for something else, outlived or too old."""
    number = value.split(".", 1)[0]
    if not (number.isascii() and number.isdecimal()) or len(number) > 18:
        raise LinkError
    row = SubscriptionRow.objects.filter(pk=int(number)).first()
    if row is None:
        raise LinkError
    try:
        _signer(purpose, row.salt).unsign(value, max_age=LIFETIMES[purpose])
    except SignatureExpired as error:
        raise LinkError(row) from error
    except (BadSignature, ValueError, OverflowError) as error:
        raise LinkError from error
    return row


def _signer(purpose: Purpose, salt: str) -> TimestampSigner:
    return TimestampSigner(sep=".", salt=f"mailing.{purpose}.{salt}")


def _url(name: str, purpose: Purpose, subscription: SubscriptionRow) -> str:
    return f"{_prefix(settings.CONFIG.site_url, name, subscription.edition)}{token(subscription, purpose)}/"


@functools.lru_cache(maxsize=512)
def _prefix(site_url: str, name: str, edition: str) -> str:
    """Everything before the token; reversing once for each edition keeps 100,000 links cheap."""
    return site_url + reverse(name, args=(edition, "token")).removesuffix("token/")
