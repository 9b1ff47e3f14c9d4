"""Looks up in the log of a mail server on this machine whether it took a mail (`mail_log`).

Postfix names the Message-ID when the header passes (`cleanup[…]: QUEUE: message-id=<…>`), and writes `qmgr[…]: QUEUE: from=<…>`
only once the whole mail is in its queue. OpenSMTPD does not name it, but each accepted envelope (`smtp envelope … from=<…>
to=<…>`, before 6.4 `accepted message … from=<…>, to=<…>`), which tells a delivery where the return path is its own (a `*` in
`mail_bounces`). Anything the log does not tell for certain is unknown.
"""

import re
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

from django.conf import settings

from dragoman.portal.mailing import identity
from dragoman.portal.mailing.models import DeliveryRow

MOST_BYTES = 64 * 1024 * 1024
"""Read from the end of each log."""
_HEADER = re.compile(r"cleanup\[\d+\]: (\w+): ")
_QUEUED = re.compile(r"qmgr\[\d+\]: (\w+): from=<")
_ENVELOPE = re.compile(r"smtp envelope |accepted message ")


class Fate(StrEnum):
    """What a log says of a mail."""

    TAKEN = "taken"
    NOT_TAKEN = "not taken"
    UNKNOWN = "unknown"


def fate(row: DeliveryRow) -> Fate:
    """What `mail_log`, or the one before it (`.1`), says. Unknown where no log is configured or it cannot be read."""
    if not settings.CONFIG.mail_log:
        return Fate.UNKNOWN
    newest = Path(settings.CONFIG.mail_log)
    sender = identity.return_path(row.digest_id, row.subscription_id)
    is_own = "*" in settings.CONFIG.mail_bounces
    return read(
        (newest.with_name(f"{newest.name}.1"), newest),
        message_id=identity.message_id(row.digest_id, row.subscription_id),
        own_sender=sender if is_own else "",
    )


def read(logs: tuple[Path, ...], *, message_id: str, own_sender: str) -> Fate:
    """The fate of a mail by these logs, oldest first. own_sender: an envelope sender no other mail has; empty for none."""
    passed, was_seen = set[str](), False
    named, own = f"message-id={message_id.lower()}", f"from=<{own_sender.lower()}>"
    for line in (line for log in logs for line in _lines(log)):
        queued = _QUEUED.search(line)
        if queued and queued[1] in passed:
            return Fate.TAKEN
        small = line.lower()
        if own_sender and own in small and (queued or _ENVELOPE.search(line)):
            return Fate.TAKEN
        if header := _HEADER.search(line):
            if named in small:
                passed.add(header[1])
                was_seen = True
            else:  # the number of a file that was thrown away may be given to another mail
                passed.discard(header[1])
    # Its header passed and it was never queued: the server threw it away when we hung up.
    return Fate.NOT_TAKEN if was_seen else Fate.UNKNOWN


def _lines(path: Path) -> Iterator[str]:
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(max(0, size - MOST_BYTES))
            for line in file:
                yield line.decode("utf-8", "replace")
    except OSError:
        return
