"""Dialling only addresses that passed: resolve, vet, and connect to exactly what was vetted.

Two layers. The resolver refuses a host any of whose addresses is bad and hands aiohttp plain IP addresses, so nothing
resolves a second time (no DNS rebinding between check and use; aiohttp's DNS cache is off, so each new connection is vetted
anew). The socket factory sees the very address about to be dialled and has the last word, also for IP addresses written in
the address itself, for which aiohttp never asks a resolver.
"""

import asyncio
import errno
import ipaddress
import socket
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult

from dragoman.press.outbound.addresses import is_localhost, passes, vet

Resolve = Callable[[str, int], Sequence[str]]
"""Host name and port → IP addresses in text form. Raises OSError when there are none."""


def system_resolve(host: str, port: int) -> Sequence[str]:
    """Ask the system. `localhost` names are loopback without asking anybody (RFC 6761 6.3)."""
    if is_localhost(host):
        return ("127.0.0.1", "::1")
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(entry[4][0]) for entry in found))


class VettingResolver(AbstractResolver):
    """aiohttp's resolver, with the guard in it."""

    def __init__(self, resolve: Resolve, *, private: bool, threads: ThreadPoolExecutor) -> None:
        self._resolve = resolve
        self._private = private
        self._threads = threads

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        """The vetted addresses. Raises OSError when there are none, RefusedAddress when one is bad."""
        loop = asyncio.get_running_loop()
        found = await loop.run_in_executor(self._threads, self._resolve, host.rstrip("."), port)
        vetted = vet(host, found, private=self._private, url=host)
        if not vetted:
            raise OSError(errno.ENOENT, f"no address for {host}")
        return [
            ResolveResult(
                hostname=host,
                host=address,
                port=port,
                family=socket.AF_INET6 if ":" in address else socket.AF_INET,
                proto=0,
                flags=socket.AI_NUMERICHOST,
            )
            for address in vetted
        ]

    async def close(self) -> None:
        """Nothing is held."""


def guarded_session(
    resolve: Resolve, *, private: bool, threads: ThreadPoolExecutor, user_agent: str
) -> aiohttp.ClientSession:
    """A session that dials only what passes. It keeps no cookies, reads no proxy settings, undoes no content coding."""

    def make_socket(info: Any) -> socket.socket:
        family, kind, protocol, _, where = info
        if not passes(ipaddress.ip_address(str(where[0])), private=private):
            raise OSError(errno.EACCES, f"{where[0]} is not on the open network")
        return socket.socket(family, kind, protocol)

    connector = aiohttp.TCPConnector(
        resolver=VettingResolver(resolve, private=private, threads=threads),
        use_dns_cache=False,
        socket_factory=make_socket,
        limit=0,
    )
    return aiohttp.ClientSession(
        connector=connector,
        cookie_jar=aiohttp.DummyCookieJar(),
        headers={"User-Agent": user_agent, "Accept-Encoding": "gzip, deflate"},
        timeout=aiohttp.ClientTimeout(total=None),
        auto_decompress=False,
        trust_env=False,
    )
