"""Files under their digest: pages as fetched (compressed) and pictures.

A file is written beside its place, synchronised, then renamed, and the folder synchronised too: after a power cut it is
either whole or not there. Writing the same content again changes nothing.
"""

import gzip
import hashlib
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings

UNFINISHED = ".unfinished-"
"""How a file's name begins while it is being written; one that a crash left behind is no content."""


def keep(folder: str, name: str, content: bytes) -> Path:
    """Write `content` to `folder/na/name` under the files' root. Raises OSError when the disk is full or not writable."""
    path = place(folder, name)
    if path.exists():
        return path
    if not path.parent.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        _synchronise(path.parent.parent)
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=UNFINISHED, delete=False) as beside:
        try:
            beside.write(content)
            beside.flush()
            os.fchmod(beside.fileno(), 0o644)  # a web server of another user may serve pictures
            os.fsync(beside.fileno())
            os.replace(beside.name, path)
        except BaseException:
            Path(beside.name).unlink(missing_ok=True)
            raise
    _synchronise(path.parent)
    return path


def place(folder: str, name: str) -> Path:
    """Where a file of that name lies, whether or not it is there."""
    return Path(settings.MEDIA_ROOT) / folder / name[:2] / name


def kept() -> Iterator[Path]:
    """Every whole file, sorted by path."""
    found = Path(settings.MEDIA_ROOT).rglob("*")
    return iter(sorted(path for path in found if path.is_file() and not path.name.startswith(UNFINISHED)))


def sweep(*, older_than_seconds: float = 3600.0) -> int:
    """Remove what crashes left half written; answers how many files."""
    before = time.time() - older_than_seconds
    left = [
        path for path in Path(settings.MEDIA_ROOT).rglob(f"{UNFINISHED}*") if path.stat().st_mtime < before
    ]
    for path in left:
        path.unlink(missing_ok=True)
    return len(left)


def keep_body(body: bytes) -> str:
    """Keep a page's body compressed; answers its SHA-256, by which `body_of` finds it again."""
    digest = hashlib.sha256(body).hexdigest()
    keep("pages", f"{digest}.gz", gzip.compress(body, mtime=0))
    return digest


def body_of(digest: str) -> bytes:
    """The body kept under that digest. Raises FileNotFoundError when it was never kept, or removed."""
    return gzip.decompress(place("pages", f"{digest}.gz").read_bytes())


def _synchronise(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
