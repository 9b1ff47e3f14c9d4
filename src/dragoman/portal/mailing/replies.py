"""What became of mails, in words for the desk: our own reasons in its language, a mail server's as it said them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy

from dragoman.portal.mailing import delivering, doubt, sending, slices
from dragoman.portal.mailing.queries.deliveries import Reason

OURS: Mapping[str, Promise] = MappingProxyType(
    {
        "unsubscribed": gettext_lazy("The reader unsubscribed in the meantime."),
        "suppressed": gettext_lazy("Nothing is sent to the address any more."),
        sending.NOTHING: gettext_lazy("Nothing in the digest was for this reader."),
        delivering.TOO_OLD: gettext_lazy("Given up after three days."),
        slices.KEPT: gettext_lazy("Kept in the local mailbox."),
        slices.COUNTED: gettext_lazy("Only counted: no mail server is configured."),
        doubt.TAKEN: gettext_lazy(
            "The mail server's answer was not heard; its log says that it took the mail."
        ),
        doubt.NOT_TAKEN: gettext_lazy(
            "The mail server's answer was not heard; its log says that it did not take the mail."
        ),
        doubt.UNKNOWN: gettext_lazy("The mail server's answer was not heard; the mail counts as delivered."),
    }
)
STATES: Mapping[str, Promise] = MappingProxyType(
    {
        "due": pgettext_lazy("mail", "waits"),
        "offered": pgettext_lazy("mail", "on its way"),
        "sent": pgettext_lazy("mail", "sent"),
        "failed": pgettext_lazy("mail", "failed"),
        "skipped": pgettext_lazy("mail", "left out"),
    }
)
_GIVEN_UP = re.compile(r"Given up after (\d+) tries: (.*)", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """state, ours: in the interface's language; theirs: the mail server's words, in its own; each may be empty but state."""

    state: str
    ours: str
    theirs: str
    count: int


def told(reason: Reason) -> Told:
    """A reason in words."""
    ours, theirs = "", reason.reply
    if reason.reply in OURS:
        ours, theirs = str(OURS[reason.reply]), ""
    elif given_up := _GIVEN_UP.match(reason.reply):
        ours, theirs = _("Given up after three days."), given_up[2]
    elif reason.code:
        theirs = (
            reason.reply if reason.reply.startswith(str(reason.code)) else f"{reason.code} {reason.reply}"
        )
    return Told(state=str(STATES[reason.state]), ours=ours, theirs=theirs, count=reason.count)
