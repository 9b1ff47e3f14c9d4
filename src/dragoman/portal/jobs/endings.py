"""The three endings of a job: done, retry at a time, quarantined with a reason a person can read."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass


def _nothing() -> None:
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """The work is thought out; `write` puts it down, in the transaction that also ends the job.

    again_at: when the same job is due again, None for never.
    """

    write: Callable[[], None] = _nothing
    again_at: dt.datetime | None = None


class Retry(Exception):
    """It may work later. str() is a sentence for a person. after_seconds: not before; None for the usual back-off."""

    def __init__(self, reason: str, *, code: str = "later", after_seconds: float | None = None) -> None:
        super().__init__(reason)
        self.code = code
        self.after_seconds = after_seconds


class Quarantine(Exception):
    """It can never work as it is. str() is a sentence that says what is wrong and what a person can do."""

    def __init__(self, reason: str, *, code: str) -> None:
        super().__init__(reason)
        self.code = code
