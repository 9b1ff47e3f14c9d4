"""No more than so many mails a minute to one domain: some receivers turn away who comes too fast."""

import datetime as dt

from dragoman.portal.store.clock import now
from dragoman.portal.store.limits import allowed

MINUTE = 60


class Quota:
    """Counts for all senders together, in the database. most: a minute and domain; 0 for no limit, which costs nothing."""

    def __init__(self, most: int) -> None:
        self.most = most
        self._full: dict[str, int] = {}

    def take(self, address: str) -> bool:
        """Whether one more mail may go to that address now; counts it."""
        if self.most <= 0:
            return True
        domain, minute = domain_of(address), _minute()
        if self._full.get(domain) == minute:
            return False
        if allowed("mail to domain", domain, most=self.most, in_seconds=MINUTE):
            return True
        self._full[domain] = minute
        return False

    def full(self) -> frozenset[str]:
        """Domains to which nothing more may go in this minute."""
        minute = _minute()
        return frozenset(domain for domain, when in self._full.items() if when == minute)

    def free_at(self) -> dt.datetime | None:
        """When the next minute begins; None where no domain waits for it."""
        return dt.datetime.fromtimestamp((_minute() + 1) * MINUTE, dt.UTC) if self.full() else None


def domain_of(address: str) -> str:
    """The part that counts together, in small letters."""
    return address.rpartition("@")[2].lower()


def _minute() -> int:
    return int(now().timestamp()) // MINUTE
