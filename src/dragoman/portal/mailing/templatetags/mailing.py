"""What other rooms' pages show of the mailing: the subscribe box, "follow by mail", and a person's own subscriptions."""

from typing import Any

from django import template
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import pgettext_lazy

from dragoman.portal.accounts.models import User
from dragoman.portal.mailing import links, zones
from dragoman.portal.mailing.models import MessageRow, MessageState, SubscriptionRow, SubscriptionState
from dragoman.portal.mailing.queries.owners import subscriptions_of as owned

register = template.Library()


@register.inclusion_tag("mailing/subscribe-box.html")
def subscribe_box(edition: str) -> dict[str, Any]:
    """`{% subscribe_box edition %}`: what comes and when, and a field for the address. The same for everybody, no token in it,
    so pages that caches keep may hold it: it leads to a page no cache keeps."""
    return {"edition": edition}


@register.inclusion_tag("mailing/follow.html")
def follow_by_mail(edition: str, **what: str) -> dict[str, Any]:
    """`{% follow_by_mail edition story=key %}` or `entity=key`: a link to the subscribe form with that ticked."""
    query = urlencode({kind: key for kind, key in what.items() if kind in {"story", "entity"} and key})
    return {"url": f"{reverse('mailing:subscribe', args=(edition,))}?{query}", "is_story": "story" in what}


@register.inclusion_tag("mailing/subscriptions-of.html", takes_context=True)
def subscriptions_of(context: dict[str, Any], user: object) -> dict[str, Any]:
    """`{% subscriptions_of user %}`: what goes to the person's confirmed addresses, each with the way to its preferences.
    For the person's own pages only; 2 queries."""
    rows = owned(user) if isinstance(user, User) else []
    language = str(context.get("edition") or context.get("interface_language") or "en")
    return {
        "edition": language,
        "rows": [
            {
                "row": row,
                "hour": f"{row.hour:02}:00",
                "zone": zones.label(row.zone, language),
                "url": reverse(
                    "mailing:preferences", args=(language, links.token(row, links.Purpose.PREFERENCES))
                ),
            }
            for row in rows
        ],
    }


@register.inclusion_tag("mailing/desk/_doors.html")
def mailing_doors(here: str = "") -> dict[str, Any]:
    """The desk's doors to the mailing, for editors. here: `subscribers` or `mailbox`. 2 queries."""
    return {
        "here": here,
        "active": SubscriptionRow.objects.filter(state=SubscriptionState.ACTIVE).count(),
        "failed": MessageRow.objects.filter(state=MessageState.FAILED).count(),
    }


_STATES = {
    MessageState.DUE: pgettext_lazy("mails", "waits to be sent"),
    MessageState.SENT: pgettext_lazy("mails", "sent"),
    MessageState.FAILED: pgettext_lazy("mails", "failed"),
    MessageState.KEPT: pgettext_lazy("mails", "kept here"),
}
_KINDS = {
    "account": pgettext_lazy("mails", "account"),
    "confirmation": pgettext_lazy("mails", "subscription"),
    "digest": pgettext_lazy("mails", "digest"),
}


@register.filter
def mail_state(state: str) -> str:
    """A mail's state in words."""
    return str(_STATES.get(MessageState(state), state))


@register.filter
def mail_kind(kind: str) -> str:
    """What a mail is, in words."""
    return str(_KINDS.get(kind, kind))
