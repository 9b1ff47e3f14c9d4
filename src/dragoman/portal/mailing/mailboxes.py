"""Takes mails to the bounce mailbox out of a pipe, a file, an mbox or a Maildir, one after the other, in bounds."""

import mailbox
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from dragoman.portal.mailing.reports import MOST_BYTES

_CHUNK = 65_536


def of_pipe(stream: BinaryIO) -> bytes:
    """One mail, as a mail server pipes it: its beginning. The rest is read too, or the server would see a broken pipe."""
    raw = stream.read(MOST_BYTES)
    while stream.read(_CHUNK):
        pass
    return raw


def of_path(path: Path) -> Iterator[bytes]:
    """The mails of a file (one mail, or an mbox) or of a Maildir; the beginning of each. Nothing there is changed: which of them
    were counted before is known by what they say. Raises OSError for what cannot be read."""
    if path.is_dir():
        for name in ("new", "cur"):
            for file in sorted((path / name).iterdir()) if (path / name).is_dir() else ():
                if file.is_file():
                    yield _beginning(file)
        return
    beginning = _beginning(path)
    if not beginning.startswith(b"From "):
        yield beginning
        return
    mails = mailbox.mbox(path, create=False)
    try:
        for key in mails.iterkeys():
            with mails.get_file(key) as mail:
                yield mail.read(MOST_BYTES)
    finally:
        mails.close()


def _beginning(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(MOST_BYTES)
