"""A page: bytes fetched from an address, kept unchanged."""

import datetime as dt
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What came back when an address was asked.

    asked_url: the address asked for. url: the final one, after redirects.
    headers: lower-cased names. charset: as the HTTP header declared it, None where it did not.
    body: bytes after content decoding, as the server sent them.
    """

    asked_url: str
    url: str
    fetched_at: dt.datetime
    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    charset: str | None = None
    body: bytes = b""

    @property
    def sha256(self) -> str:
        """Hex digest of the body."""
        return hashlib.sha256(self.body).hexdigest()
