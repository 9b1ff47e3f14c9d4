"""Politeness per host: one request at a time, a pause between two, and a rest when the host asks for one."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from dragoman.press.outbound.errors import Unreachable

_HOSTS_REMEMBERED = 10_000
_LONGEST_REST_SECONDS = 3600.0
_SHORT_REST_SECONDS = 5.0
DEFAULT_REST_SECONDS = 60.0


@dataclass(slots=True)
class _Host:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    free_at: float = 0.0
    resting_until: float = 0.0
    waiting: int = 0


class Manners:
    """When a host may be asked; times are the event loop's own clock, in seconds."""

    def __init__(self) -> None:
        self._hosts: dict[str, _Host] = {}

    @asynccontextmanager
    async def turn(self, host: str, *, url: str, pause_seconds: float) -> AsyncIterator[None]:
        """Hold the host's turn. Waits for it; raises Unreachable at once while the host rests for longer."""
        state = self._host(host)
        state.waiting += 1
        try:
            async with state.lock:
                loop = asyncio.get_running_loop()
                left = state.resting_until - loop.time()
                if left > _SHORT_REST_SECONDS:
                    raise Unreachable(
                        f"{host} asked for a rest; it is tried again in {round(left)} seconds.",
                        url=url,
                        retry_after_seconds=left,
                    )
                wait = max(state.free_at, state.resting_until) - loop.time()
                if wait > 0:
                    await asyncio.sleep(wait)
                try:
                    yield
                finally:
                    state.free_at = loop.time() + pause_seconds
        finally:
            state.waiting -= 1

    def rest(self, host: str, seconds: float) -> None:
        """Leave the host alone for so long, at most an hour."""
        until = asyncio.get_running_loop().time() + min(seconds, _LONGEST_REST_SECONDS)
        state = self._host(host)
        state.resting_until = max(state.resting_until, until)

    def _host(self, host: str) -> _Host:
        state = self._hosts.get(host)
        if state is None:
            if len(self._hosts) >= _HOSTS_REMEMBERED:
                self._forget()
            state = self._hosts[host] = _Host()
        return state

    def _forget(self) -> None:
        now = asyncio.get_running_loop().time()
        idle = [
            name
            for name, state in self._hosts.items()
            if not state.waiting and max(state.free_at, state.resting_until) < now
        ]
        for name in idle:
            del self._hosts[name]
