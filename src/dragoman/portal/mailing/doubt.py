"""Decides what became of mails whose sender died, or was left without an answer, between offering them and writing it down.

1. The wire (see `wire`) says that the dot never went: the mail is due, as if nothing had been. 2. The wire holds the server's
answer: that counts. 3. The dot went and no answer was heard, or there is no wire to ask (another machine, a power cut): in doubt.
Then a mail server's log on this machine may tell (`postlog`); where it does not, the mail counts as delivered: a server that got
the dot nearly always takes the mail, and one mail too few is told to the operator while one too many annoys the reader.
"""

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass

from django.conf import settings

from dragoman.portal.mailing import delivering, postlog, senders, wire
from dragoman.portal.mailing.actions import deliveries
from dragoman.portal.mailing.delivering import Ending
from dragoman.portal.mailing.models import DeliveryRow, DeliveryState, DigestRow
from dragoman.portal.mailing.postlog import Fate
from dragoman.portal.mailing.queries.deliveries import holders
from dragoman.portal.mailing.smtp import Answer
from dragoman.portal.store.clock import now

TAKEN = "by its log the mail server took it"
NOT_TAKEN = "by its log the mail server did not take it"
UNKNOWN = "taken as delivered"
LOG_DELAY = dt.timedelta(minutes=5)
"""So long after the dot a mail that is not in the log was not taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """How many mails of the dead were settled, and how; open: their senders may live."""

    never_went: int = 0
    answered: int = 0
    in_doubt: int = 0
    open: int = 0


def settle(digest: DigestRow, *, at: dt.datetime | None = None) -> Settled:
    """Settle all that dead senders of this digest left. Three queries, and one transaction for each of the dead."""
    moment = at or now()
    held: dict[str, list[DeliveryRow]] = defaultdict(list)
    for row in digest.deliveries.filter(state=DeliveryState.OFFERED):
        held[row.offered_by].append(row)
    counts: dict[str, int] = defaultdict(int)
    for token, rows in held.items():
        if any(senders.is_alive(token, offered_at=row.offered_at or moment, at=moment) for row in rows):
            counts["open"] += len(rows)
            continue
        told = _wire(token)
        decided = [_decide(row, told, digest=digest, at=moment, counts=counts) for row in rows]
        ended = [ending for ending in decided if ending is not None]
        deliveries.settle(token=token, ended=ended, at=moment)
        if len(ended) == len(rows):
            senders.wire_path(token).unlink(missing_ok=True)
    sweep(at=moment)
    return Settled(**counts)


def sweep(*, at: dt.datetime | None = None) -> int:
    """Delete wires of the dead that nothing asks for any more; answers how many. Two queries where there are wires."""
    moment, deleted = at or now(), 0
    left = senders.wires()
    held = holders(left.keys())
    for token, path in left.items():
        if token not in held and not senders.is_alive(token, offered_at=moment, at=moment):
            path.unlink(missing_ok=True)
            deleted += 1
    return deleted


def _wire(token: str) -> dict[int, wire.Mark] | None:
    marks = wire.read(senders.wire_path(token)) if senders.is_ours(token) else None
    return None if marks is None else {mark.delivery: mark for mark in marks}


def _decide(
    row: DeliveryRow,
    told: dict[int, wire.Mark] | None,
    *,
    digest: DigestRow,
    at: dt.datetime,
    counts: dict[str, int],
) -> Ending | None:
    mark = told.get(row.pk) if told is not None else None
    if mark is not None and mark.code is not None:
        counts["answered"] += 1
        answer = Answer(code=mark.code, text=mark.text, step="dot")
        return delivering.ending(row.pk, answer, attempts=row.attempts, made_at=digest.made_at, at=at)
    if told is not None and mark is None and not row.was_in_doubt:
        counts["never_went"] += 1
        return Ending(delivery=row.pk, state=DeliveryState.DUE)
    ending = _by_the_log(row, at=at)
    counts["in_doubt" if ending else "open"] += 1
    return ending


def _by_the_log(row: DeliveryRow, *, at: dt.datetime) -> Ending | None:
    """None: ask again later, the server may not have come to writing its log yet."""
    fate = postlog.fate(row)
    is_young = row.offered_at is not None and at - row.offered_at < LOG_DELAY
    if is_young and fate != Fate.TAKEN and settings.CONFIG.mail_log:
        return None
    if fate == Fate.NOT_TAKEN:
        return Ending(delivery=row.pk, state=DeliveryState.DUE, reply=NOT_TAKEN, in_doubt=True)
    reply = TAKEN if fate == Fate.TAKEN else UNKNOWN
    return Ending(delivery=row.pk, state=DeliveryState.SENT, reply=reply, in_doubt=True)
