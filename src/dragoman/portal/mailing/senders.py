"""Who is sending: tokens that name machine and process, and whether their owner still lives."""

import datetime as dt
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote, unquote

from django.conf import settings

from dragoman.portal.jobs.queue import new_token
from dragoman.portal.mailing.smtp import ANSWER_SECONDS

LONGEST_OFFER = dt.timedelta(seconds=2 * ANSWER_SECONDS)
"""So long after it was offered no living sender still waits for an answer."""

_living: set[str] = set()
_lock = threading.Lock()


@contextmanager
def sender() -> Iterator[str]:
    """A token of our own, alive for as long as the block lasts."""
    token = new_token()
    with _lock:
        _living.add(token)
    try:
        yield token
    finally:
        with _lock:
            _living.discard(token)


def is_alive(token: str, *, offered_at: dt.datetime, at: dt.datetime) -> bool:
    """Whether whoever offered a mail then may still be waiting for its answer.

    A process of this machine is asked for; of another machine's only time tells.
    """
    if token in _living:
        return True
    if at - offered_at > LONGEST_OFFER:
        return False
    if not is_ours(token):
        return True
    process = int(token.split(":")[1])
    return process != os.getpid() and _runs(process)


def is_ours(token: str) -> bool:
    """Whether the token names this machine."""
    return token.split(":")[0] == new_token().split(":")[0]


def wire_path(token: str) -> Path:
    """Where that sender keeps what is on its wire."""
    return Path(settings.CONFIG.data_dir) / "mail" / f"{quote(token, safe='')}.wire"


def wires() -> dict[str, Path]:
    """All wires there are, by their senders' tokens."""
    folder = Path(settings.CONFIG.data_dir) / "mail"
    return {unquote(path.stem): path for path in folder.glob("*.wire")}


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
