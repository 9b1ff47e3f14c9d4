"""Pure rules of delivering: what a server's answer means for a mail, when to try again, whose fault a refusal is."""

import datetime as dt
import re
from dataclasses import dataclass
from enum import StrEnum

from dragoman.portal.mailing.models import DeliveryState
from dragoman.portal.mailing.smtp import Answer

FIRST_PAUSE = dt.timedelta(minutes=6)
"""Longer than the five minutes greylisting usually asks for."""
LONGEST_PAUSE = dt.timedelta(hours=4)
GIVE_UP_AFTER = dt.timedelta(hours=72)
"""From the making of the digest; later it is no news."""
TOO_OLD = "given up, for it is no news any more"
"""The reply of mails that were due all that time and that no server was there to answer."""
_ADDRESS = re.compile(r"<?[^\s<>()]{1,64}@[^\s<>():;,]{1,255}>?")


class Fault(StrEnum):
    """Whom a refusal tells something about: the address for good, the address for now, or nobody but us and the server."""

    HARD = "hard"
    SOFT = "soft"
    OURS = "ours"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """What becomes of a delivery. due_at: only where it is due again. counts: it was an attempt the server refused.
    fault: only where it was refused for good. OFFERED as a state: still open, the answer was not heard."""

    delivery: int
    state: DeliveryState
    code: int | None = None
    reply: str = ""
    due_at: dt.datetime | None = None
    in_doubt: bool = False
    counts: bool = False
    fault: Fault | None = None


def pause(attempts: int) -> dt.timedelta:
    """How long to wait after so many refusals: doubling from six minutes to four hours."""
    doublings: int = 2 ** min(max(attempts - 1, 0), 10)
    return min(FIRST_PAUSE * doublings, LONGEST_PAUSE)


def unnamed(words: str) -> str:
    """A server's words without addresses: so that the same reason reads the same for all, and names nobody in the desk."""
    return _ADDRESS.sub("…", words)


def ending(delivery: int, answer: Answer, *, attempts: int, made_at: dt.datetime, at: dt.datetime) -> Ending:
    """What the answer means. attempts: refusals before this one; made_at: when the digest was made."""
    if answer.is_yes:
        return Ending(delivery=delivery, state=DeliveryState.SENT, code=answer.code, reply=answer.text)
    if answer.is_later:
        return later(delivery, str(answer), answer=answer, attempts=attempts, made_at=made_at, at=at)
    return Ending(
        delivery=delivery,
        state=DeliveryState.FAILED,
        code=answer.code,
        reply=unnamed(answer.text),
        counts=True,
        fault=fault(answer),
    )


def later(
    delivery: int,
    reason: str,
    *,
    attempts: int,
    made_at: dt.datetime,
    at: dt.datetime,
    answer: Answer | None = None,
) -> Ending:
    """Another try after a pause, or none any more when the digest has grown old."""
    code = answer.code if answer and answer.code > 0 else None
    due_at = at + pause(attempts + 1)
    if due_at > made_at + GIVE_UP_AFTER:
        return Ending(
            delivery=delivery,
            state=DeliveryState.FAILED,
            code=code,
            reply=f"Given up after {attempts + 1} tries: {unnamed(reason)}"[:500],
            counts=True,
            fault=Fault.SOFT,
        )
    return Ending(
        delivery=delivery,
        state=DeliveryState.DUE,
        code=code,
        reply=unnamed(reason)[:500],
        due_at=due_at,
        counts=True,
    )


def fault(answer: Answer) -> Fault:
    """Whose fault a refusal for good is (RFC 3463).

    5.1.x and 5.2.1 speak of the address; 5.2.x of a full mailbox; 5.7.x, 5.3.x, 5.5.x and 5.6.x of policy, the server, the
    protocol or the mail. Without an enhanced status only what was said to the recipient counts, as RFC 5321 words it.
    """
    status = answer.status
    if status.startswith("5.1.") and not status.endswith((".7", ".8")):  # those two: our own address
        return Fault.HARD
    if status == "5.2.1":
        return Fault.HARD
    if status.startswith(("5.2.", "5.4.")):
        return Fault.SOFT
    if status:
        return Fault.OURS
    return Fault.HARD if answer.step == "recipient" and answer.code in (550, 551, 553) else Fault.OURS
