"""Sends a digest's deliveries, each exactly once (docs/decisions/0012).

One thread, the caller's, speaks to the database; lanes speak to the mail server. A lane hands over a mail but for its dot and
waits. Then, in this order: the delivery is written down as offered, durably; the wire is marked; the dot goes out; the answer is
marked on the wire; the next commit takes the answer along. Whatever moment the process dies at, the row and the wire tell
whether the dot went.
"""

import contextlib
import datetime as dt
import logging
import queue
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from dragoman.portal.mailing import delivering, senders
from dragoman.portal.mailing.actions import deliveries
from dragoman.portal.mailing.delivering import Ending
from dragoman.portal.mailing.lanes import Lane, Load, Report
from dragoman.portal.mailing.models import DeliveryRow, DeliveryState, DigestRow
from dragoman.portal.mailing.smtp import Answer, Mail, Server
from dragoman.portal.mailing.wire import Wire
from dragoman.portal.store.clock import now

log = logging.getLogger("dragoman.mailing")

BATCH = 200
"""Rows fetched at once."""
STOP_SECONDS = 30.0
NOTHING = "nothing in it for this reader"
MOST_REFUSED_IN_A_ROW = 10
"""So many mails refused one after the other, for no fault of their addresses: the fault is ours, and the rest shall wait."""

Maker = Callable[[DeliveryRow], Mail | None]
"""Makes the mail of a delivery; None where nothing in the digest is for that reader."""
Source = Callable[[DigestRow, frozenset[int], int, dt.datetime], Sequence[DeliveryRow]]
"""Up to so many deliveries that are due, without those."""


@dataclass(slots=True)
class Outcome:
    """What a slice came to. trouble: why it stopped before its time, a sentence; empty: it did not."""

    sent: int = 0
    refused: int = 0
    skipped: int = 0
    in_doubt: int = 0
    trouble: str = ""
    endings: int = 0


class Sender:
    """Sends for a while. lanes: connections at once; seconds: after so long nothing new is begun. allow: whether this one may
    go now; once it said no to a delivery, `source` must not name it again before its time."""

    def __init__(
        self,
        digest: DigestRow,
        *,
        server: Server,
        make: Maker,
        source: Source,
        lanes: int,
        seconds: float,
        token: str,
        allow: Callable[[DeliveryRow], bool] = lambda row: True,
        progress: Callable[[Outcome], None] = lambda outcome: None,
    ) -> None:
        self.digest, self.token, self.progress = digest, token, progress
        self.make, self.source, self.allow = make, source, allow
        self.outcome = Outcome()
        self._until = time.monotonic() + seconds
        self._loads: queue.SimpleQueue[Load | None] = queue.SimpleQueue()
        self._reports: queue.SimpleQueue[Report] = queue.SimpleQueue()
        self._wire = Wire(senders.wire_path(token), slots=lanes)
        self._lanes = [
            Lane(number, server, loads=self._loads, reports=self._reports, heard=self._wire.heard)
            for number in range(lanes)
        ]
        self._waiting: list[DeliveryRow] = []
        self._in_hand: set[int] = set()
        self._ended: list[Ending] = []
        self._is_dry = False
        self._refused_in_a_row = 0

    def run(self) -> Outcome:
        """Send until time is up, nothing is due any more, or there is trouble."""
        for lane in self._lanes:
            lane.start()
        try:
            while True:
                self._feed()
                if not self._in_hand:
                    break
                self._take()
            self._commit(())
        finally:
            self._stop()
        self._wire.close()  # only now, and only when all went well: what it says stands in the database
        return self.outcome

    def _feed(self) -> None:
        """Keep the lanes in mails: one for each that waits, and one in hand for each."""
        while not self._is_over() and len(self._in_hand) < 2 * len(self._lanes):
            row = self._next()
            if row is None:
                return
            if not self.allow(row):
                continue  # stays due; the next fetch leaves its domain out
            load = self._load(row)
            if load is not None:
                self._in_hand.add(row.pk)
                self._loads.put(load)
            if not self._reports.empty():
                return  # a lane waits for us; the next mail can be made while the server thinks

    def _is_over(self) -> bool:
        return bool(self.outcome.trouble) or time.monotonic() > self._until

    def _next(self) -> DeliveryRow | None:
        if not self._waiting and not self._is_dry:
            in_hand = frozenset(self._in_hand) | {ending.delivery for ending in self._ended}
            self._waiting = list(reversed(self.source(self.digest, in_hand, BATCH, now())))
            self._is_dry = not self._waiting
        return self._waiting.pop() if self._waiting else None

    def _load(self, row: DeliveryRow) -> Load | None:
        try:
            mail = self.make(row)
        except Exception as error:  # one mail that cannot be made must not keep the others
            log.exception("The mail of delivery %s could not be made.", row.pk)
            words = f"It could not be made: {type(error).__name__}: {error}"
            self._end(
                delivering.later(row.pk, words, attempts=row.attempts, made_at=self.digest.made_at, at=now())
            )
            return None
        if mail is None:
            self.outcome.skipped += 1
            self._end(Ending(delivery=row.pk, state=DeliveryState.SKIPPED, reply=NOTHING))
            return None
        return Load(delivery=row.pk, attempts=row.attempts, mail=mail)

    def _take(self) -> None:
        """Wait for reports, take all there are, write them down, and give leave to whoever asked for it."""
        ready = []
        report = self._reports.get()
        while True:
            if report.ready:
                ready.append(report)
            else:
                self._in_hand.discard(report.load.delivery)
                self._judge(report)
            try:
                report = self._reports.get_nowait()
            except queue.Empty:
                break
        if self.outcome.trouble:  # what can still be held back is held back
            self._put_back()
            while ready:
                ready.pop().lane.drop()
        if ready or len(self._ended) >= BATCH:
            self._commit(ready)

    def _commit(self, ready: Sequence[Report]) -> None:
        ended, self._ended = self._ended, []
        try:
            won = deliveries.write_down(
                token=self.token, offered=[report.load.delivery for report in ready], ended=ended
            )
        except BaseException:
            for report in ready:
                report.lane.drop()
            raise
        for report in ready:
            if report.load.delivery in won:
                self._wire.going(report.lane.number, report.load.delivery)
                report.lane.go()
            else:
                report.lane.drop()
        self.progress(self.outcome)

    def _judge(self, report: Report) -> None:
        load = report.load
        if report.answer is not None:
            self._answered(load, report.answer)
        elif report.unheard:
            self._doubt(load, report.unheard)
        elif report.unreachable:
            self.outcome.trouble = report.unreachable
            if report.was_offered:  # and yet its dot could not go out: as if nothing had been
                self._end(Ending(delivery=load.delivery, state=DeliveryState.DUE))

    def _answered(self, load: Load, answer: Answer) -> None:
        if not answer.is_yes and answer.step in ("connect", "sender"):
            self.outcome.trouble = f"The mail server takes no mail of ours: {answer}"  # no address's fault
            return
        if not answer.is_yes and answer.code == 421:
            self.outcome.trouble = f"The mail server wants a pause: {answer}"
        ending = delivering.ending(
            load.delivery, answer, attempts=load.attempts, made_at=self.digest.made_at, at=now()
        )
        if ending.state == DeliveryState.SENT:
            self.outcome.sent += 1
            self._refused_in_a_row = 0
        else:
            self.outcome.refused += 1
            self._count_refusal(ending, answer)
        self._end(ending)

    def _count_refusal(self, ending: Ending, answer: Answer) -> None:
        if ending.fault != delivering.Fault.OURS:
            return
        self._refused_in_a_row += 1
        if self._refused_in_a_row >= MOST_REFUSED_IN_A_ROW:
            self.outcome.trouble = f"The mail server refuses every mail: {answer}"

    def _doubt(self, load: Load, reason: str) -> None:
        """The server hung up at the dot. The row stays offered and says so itself, since its lane's slot on the wire is the
        next mail's. It is settled as if we had died (`doubt`). The server gets a rest: one that always does so must not eat a
        whole digest."""
        self.outcome.in_doubt += 1
        self.outcome.trouble = reason
        self._end(Ending(delivery=load.delivery, state=DeliveryState.OFFERED, reply=reason, in_doubt=True))

    def _end(self, ending: Ending) -> None:
        self._ended.append(ending)
        self.outcome.endings += 1

    def _put_back(self) -> None:
        """What was made and not yet begun stays due."""
        with contextlib.suppress(queue.Empty):
            while True:
                load = self._loads.get_nowait()
                if load is not None:
                    self._in_hand.discard(load.delivery)

    def _stop(self) -> None:
        """Let the lanes end. After an error of ours one may still wait for leave it will not get, or for the server's answer,
        for which it alone waits on."""
        self._put_back()
        for _ in self._lanes:
            self._loads.put(None)
        until = time.monotonic() + STOP_SECONDS
        while any(lane.is_alive() for lane in self._lanes) and time.monotonic() < until:
            with contextlib.suppress(queue.Empty):
                report = self._reports.get(timeout=0.02)
                if report.ready:
                    report.lane.drop()
