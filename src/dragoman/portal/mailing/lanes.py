"""Threads that speak to the mail server. They know no database: what happens they report, and wait for leave to go on."""

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass

from dragoman.portal.mailing.smtp import Answer, Connection, Mail, Refused, Server, Unheard, Unreachable

log = logging.getLogger("dragoman.mailing")


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """One mail to send. delivery: its row; attempts: refusals so far."""

    delivery: int
    attempts: int
    mail: Mail


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What happened in a lane. Exactly one of: ready (all but the dot is with the server; it waits for `go` or `drop`),
    answer (to the dot, or a refusal before it), unreachable (a sentence; not sent), unheard (a sentence; perhaps sent). was_offered: it had been written down as offered."""

    lane: "Lane"
    load: Load
    ready: bool = False
    answer: Answer | None = None
    unreachable: str = ""
    unheard: str = ""
    was_offered: bool = False


class Lane(threading.Thread):
    """One connection. number: its slot on the wire; heard: writes an answer down there, before anything else is done with it."""

    def __init__(
        self,
        number: int,
        server: Server,
        *,
        loads: "queue.SimpleQueue[Load | None]",
        reports: "queue.SimpleQueue[Report]",
        heard: Callable[[int, int, str], None],
    ) -> None:
        super().__init__(name=f"mail-{number}", daemon=True)
        self.number = number
        self._connection = Connection(server)
        self._loads, self._reports, self._heard = loads, reports, heard
        self._leave: queue.SimpleQueue[bool] = queue.SimpleQueue()

    def go(self) -> None:
        """Send the dot, now, and let the lane read the answer. Called by the thread that has just written down that it may go."""
        self._connection.dot()
        self._leave.put(True)

    def drop(self) -> None:
        """The mail is not ours to send after all."""
        self._leave.put(False)

    def run(self) -> None:
        """Mail after mail, until None comes."""
        try:
            while (load := self._loads.get()) is not None:
                self._reports.put(self._carried(load))
        finally:
            self._connection.quit()

    def _carried(self, load: Load) -> Report:
        gone = False
        try:
            self._connection.offer(load.mail)
            self._reports.put(Report(lane=self, load=load, ready=True))
            if not self._leave.get():
                self._connection.close()
                return Report(lane=self, load=load)
            gone = True
            answer = self._connection.answer()
            self._heard(self.number, answer.code, answer.text)
            return Report(lane=self, load=load, answer=answer)
        except Refused as refusal:
            return Report(lane=self, load=load, answer=refusal.answer)
        except Unreachable as error:
            return Report(lane=self, load=load, unreachable=str(error), was_offered=gone)
        except Unheard as error:
            return Report(lane=self, load=load, unheard=str(error))
        except Exception as error:  # a fault of ours must not leave the sender waiting for a report
            log.exception("A mail could not be handed over.")
            self._connection.close()
            words = f"{type(error).__name__}: {error}"
            if gone:
                return Report(lane=self, load=load, unheard=words)
            return Report(lane=self, load=load, unreachable=words)
