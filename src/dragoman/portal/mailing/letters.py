"""The mails about a subscription itself: please confirm, you have one already, here is your link."""

from collections.abc import Sequence
from urllib.parse import urlencode

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _

from dragoman.portal.mailing import links, zones
from dragoman.portal.mailing.dressing import Letter, letter
from dragoman.portal.mailing.models import SubscriptionRow
from dragoman.portal.mailing.queries.following import followed
from dragoman.portal.mailing.wishes import Wishes
from dragoman.portal.store.sections import SECTIONS
from dragoman.portal.wording.words import native_name


def confirmation(subscription: SubscriptionRow) -> Letter:
    """Asks whoever has the mailbox whether they want the digest."""
    edition = subscription.edition
    with translation.override(edition):
        context = {
            "subscription": subscription,
            "hour": f"{subscription.hour:02}:00",
            "zone": zones.label(subscription.zone, edition),
            "following": followed(subscription.entities, subscription.stories, edition),
            "sections": [str(name) for key, name in SECTIONS if key in subscription.sections],
            "url": links.confirm_url(subscription),
        }
        return letter(
            "confirm",
            context,
            edition=edition,
            to=subscription.email,
            subject=_("%(site)s: please confirm your subscription") % {"site": settings.CONFIG.site_name},
        )


def already(subscription: SubscriptionRow, wishes: Wishes) -> Letter:
    """Says that the address has the digest already, with the link to change it; what was wished now is ticked there."""
    edition = subscription.edition
    more = [("section", key) for key in wishes.sections if key not in subscription.sections]
    more += [("entity", key) for key in wishes.entities if key not in subscription.entities]
    more += [("story", key) for key in wishes.stories if key not in subscription.stories]
    url = links.preferences_url(subscription) + (f"?{urlencode(more)}" if more else "")
    with translation.override(edition):
        return letter(
            "already",
            {"subscription": subscription, "url": url, "has_more": bool(more)},
            edition=edition,
            to=subscription.email,
            subject=_("%(site)s: you have the digest already") % {"site": settings.CONFIG.site_name},
        )


def fresh_links(subscriptions: Sequence[SubscriptionRow], *, edition: str) -> Letter:
    """New links to the preferences of every subscription of an address; at least one. edition: whose language it is in."""
    rows = [{"edition": native_name(row.edition), "url": links.preferences_url(row)} for row in subscriptions]
    with translation.override(edition):
        return letter(
            "links",
            {"rows": rows},
            edition=edition,
            to=subscriptions[0].email,
            subject=_("%(site)s: your link") % {"site": settings.CONFIG.site_name},
        )
