"""One request and its redirects, on the door's event loop."""

import asyncio
import datetime as dt
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from urllib.parse import urljoin

import aiohttp

from dragoman.press.outbound.addresses import Address, check_address
from dragoman.press.outbound.answers import Answer, charset_of, retry_after_seconds
from dragoman.press.outbound.bodies import BodyTooLarge, BodyUnreadable, Bounded
from dragoman.press.outbound.dialling import Resolve, guarded_session
from dragoman.press.outbound.errors import (
    AskedNotTo,
    BadAnswer,
    OutboundError,
    RefusedAddress,
    TooLarge,
    TooManyRedirects,
    Unreachable,
)
from dragoman.press.outbound.manners import DEFAULT_REST_SECONDS, Manners
from dragoman.press.outbound.robots import MAX_BYTES as ROBOTS_MAX_BYTES
from dragoman.press.outbound.robots import Robots, read_robots
from dragoman.press.outbound.settings import DoorSettings
from dragoman.press.record import Page

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PERMANENT = frozenset({301, 308})
_ROBOTS_SECONDS = 86400.0
_ROBOTS_FAILED_SECONDS = 600.0
_ROBOTS_REMEMBERED = 5000
_PIECE = 64 * 1024


@dataclass(slots=True, kw_only=True)
class _Budget:
    """What one asked address may still use up."""

    seconds: float
    max_bytes: int
    cut: bool = False


@dataclass(slots=True)
class _Known:
    """A host's robots.txt as far as known. robots None: the host could not say (RFC 9309 2.3.1.4), so all is disallowed.

    trouble: why not, in a sentence; empty while it could.
    """

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    robots: Robots | None = None
    good_until: float = 0.0
    trouble: str = ""


class Requests:
    """Asks addresses, politely and within bounds. Lives on one event loop; `close()` when done."""

    def __init__(self, settings: DoorSettings, resolve: Resolve, clock: Callable[[], dt.datetime]) -> None:
        self._settings = settings
        self._clock = clock
        self._threads = ThreadPoolExecutor(max_workers=8, thread_name_prefix="dragoman-resolve")
        self._sessions = {
            private: guarded_session(
                resolve, private=private, threads=self._threads, user_agent=settings.user_agent
            )
            for private in (False, True)
        }
        self._manners = Manners()
        self._known: dict[str, _Known] = {}
        self._slots = asyncio.Semaphore(settings.max_at_once)

    async def close(self) -> None:
        """Close all connections."""
        for session in self._sessions.values():
            await session.close()
        self._threads.shutdown(wait=False, cancel_futures=True)

    async def get(self, url: str, headers: Mapping[str, str], *, respect_robots: bool) -> Answer:
        """Ask `url`, following redirects one by one, each vetted like the first. Any status is an answer."""
        budget = _Budget(seconds=self._settings.timeout_seconds, max_bytes=self._settings.max_bytes)
        return await self._follow(url, headers, budget, respect_robots=respect_robots)

    async def post(
        self, url: str, payload: object, headers: Mapping[str, str], timeout_seconds: float
    ) -> Page:
        """Send JSON. No redirects, no robots.txt, no pause: this is a service we were told to use, not an outlet."""
        address = check_address(url, private_hosts=self._settings.private_hosts)
        budget = _Budget(seconds=timeout_seconds, max_bytes=self._settings.max_bytes)
        async with self._slots:
            return await self._exchange("POST", address, url, headers, budget, payload=payload)

    async def robots(self, url: str) -> Robots:
        """What the host of `url` says in its robots.txt. Raises Unreachable when it could not say."""
        return await self._robots_of(check_address(url, private_hosts=self._settings.private_hosts))

    async def _follow(
        self, url: str, headers: Mapping[str, str], budget: _Budget, *, respect_robots: bool
    ) -> Answer:
        address = check_address(url, private_hosts=self._settings.private_hosts)
        permanent: str | None = None
        only_permanent = True
        for _ in range(self._settings.max_redirects + 1):
            pause = await self._permission(address) if respect_robots else self._settings.delay_seconds
            page = await self._polite(address, url, headers, budget, pause)
            location = page.headers.get("location")
            if page.status not in _REDIRECTS or not location:
                wait = retry_after_seconds(page.headers, now=self._clock())
                return Answer(page=page, moved_permanently_to=permanent, retry_after_seconds=wait)
            address = self._next(address, location)
            only_permanent = only_permanent and page.status in _PERMANENT
            if only_permanent:
                permanent = str(address.url)
        raise TooManyRedirects(
            f"{url} leads on more than {self._settings.max_redirects} times; check the address.", url=url
        )

    def _next(self, address: Address, location: str) -> Address:
        try:
            target = urljoin(str(address.url), location.strip())
        except ValueError:
            raise RefusedAddress(
                f"{address.url} redirects to something that is no address.", url=location
            ) from None
        following = check_address(target, private_hosts=self._settings.private_hosts)
        if following.private and not address.private:
            raise RefusedAddress(
                f"{address.host} redirects into our own network ({following.host}), so it is not followed.",
                url=target,
            )
        return following

    async def _polite(
        self, address: Address, url: str, headers: Mapping[str, str], budget: _Budget, pause: float
    ) -> Page:
        async with self._manners.turn(address.host, url=url, pause_seconds=pause), self._slots:
            page = await self._exchange("GET", address, url, headers, budget)
        if page.status in (429, 503):
            wait = retry_after_seconds(page.headers, now=self._clock())
            if wait is None and page.status == 429:
                wait = DEFAULT_REST_SECONDS
            if wait:
                self._manners.rest(address.host, wait)
        return page

    async def _permission(self, address: Address) -> float:
        """Ask robots.txt whether the address may be fetched; answers the pause to keep, in seconds."""
        robots = await self._robots_of(address)
        if not robots.allows(str(address.url.raw_path_qs)):
            raise AskedNotTo(
                f"{address.host} asks programs like this one not to fetch {address.url} (robots.txt).",
                url=str(address.url),
            )
        asked = min(robots.crawl_delay_seconds or 0.0, self._settings.max_delay_seconds)
        return max(self._settings.delay_seconds, asked)

    async def _robots_of(self, address: Address) -> Robots:
        known = self._known.get(address.origin)
        if known is None:
            while len(self._known) >= _ROBOTS_REMEMBERED:
                del self._known[next(iter(self._known))]
            known = self._known[address.origin] = _Known()
        async with known.lock:
            now = asyncio.get_running_loop().time()
            if now >= known.good_until:
                fresh = await self._fetch_robots(address, known)
                known.robots = fresh or known.robots  # an older copy is better than none, RFC 9309 2.3.1.4
                known.good_until = now + (_ROBOTS_SECONDS if fresh else _ROBOTS_FAILED_SECONDS)
        if known.robots is None:
            raise Unreachable(
                known.trouble,
                url=str(address.url),
                retry_after_seconds=_ROBOTS_FAILED_SECONDS,
            )
        return known.robots

    async def _fetch_robots(self, address: Address, known: _Known) -> Robots | None:
        """None when the host cannot say: trouble of its own, or not reached; `known.trouble` then says which."""
        known.trouble = (
            f"{address.host} cannot say in its robots.txt what may be fetched; it is tried again later."
        )
        budget = _Budget(seconds=self._settings.timeout_seconds, max_bytes=ROBOTS_MAX_BYTES, cut=True)
        current = check_address(
            str(address.url.with_path("/robots.txt").with_query(None)),
            private_hosts=self._settings.private_hosts,
        )
        try:
            for _ in range(6):
                page = await self._polite(current, str(current.url), {"Accept": "text/plain"}, budget, 0.0)
                location = page.headers.get("location")
                if page.status in _REDIRECTS and location:
                    current = self._next(current, location)
                    continue
                if page.status == 429 or page.status >= 500:
                    return None
                return read_robots(page.body if page.status < 300 else b"", name=self._settings.robots_name)
        except RefusedAddress:
            raise
        except OutboundError as error:
            known.trouble = str(error)
            return None
        return Robots()  # leads on and on: as good as none

    async def _exchange(
        self,
        method: str,
        address: Address,
        asked_url: str,
        headers: Mapping[str, str],
        budget: _Budget,
        *,
        payload: object = None,
    ) -> Page:
        loop = asyncio.get_running_loop()
        began = loop.time()
        session = self._sessions[address.private]
        try:
            async with (
                asyncio.timeout(max(budget.seconds, 0.001)),
                session.request(
                    method, address.url, headers=dict(headers), json=payload, allow_redirects=False
                ) as response,
            ):
                return await self._page(response, asked_url, budget)
        except BodyTooLarge:
            size = f"{budget.max_bytes:,} bytes"
            raise TooLarge(
                f"What {address.url} sends is larger than {size}; it was not kept.", url=asked_url
            ) from None
        except BodyUnreadable:
            raise BadAnswer(
                f"{address.url} sends a body in a coding nobody asked for.", url=asked_url
            ) from None
        except (TimeoutError, aiohttp.ClientError, OSError, ValueError) as error:
            raise _explained(error, address, asked_url) from error
        finally:
            budget.seconds -= loop.time() - began

    async def _page(self, response: aiohttp.ClientResponse, asked_url: str, budget: _Budget) -> Page:
        headers: dict[str, str] = {}
        for name, value in response.headers.items():
            key = name.lower()
            headers[key] = f"{headers[key]}, {value}" if key in headers else value
        bounded = Bounded(headers.get("content-encoding", ""), max_bytes=budget.max_bytes, cut=budget.cut)
        if response.status not in _REDIRECTS:  # what a redirect says beside its address is for people only
            async for piece in response.content.iter_chunked(_PIECE):
                bounded.add(piece)
                if bounded.full:
                    break
        return Page(
            asked_url=asked_url,
            url=str(response.url),
            fetched_at=self._clock(),
            status=response.status,
            headers=headers,
            charset=charset_of(headers.get("content-type")),
            body=bounded.body(),
        )


def _explained(error: Exception, address: Address, url: str) -> OutboundError:
    host = address.host
    if isinstance(error, TimeoutError):
        return Unreachable(f"{host} took too long to answer; it is tried again later.", url=url)
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        return Unreachable(f"No host called {host} was found; check the address.", url=url)
    if isinstance(error, aiohttp.ClientConnectorCertificateError | aiohttp.ClientConnectorSSLError):
        return Unreachable(f"The certificate of {host} does not prove who it is; ask the outlet.", url=url)
    if isinstance(error, aiohttp.ClientPayloadError | aiohttp.ClientConnectionError | OSError):
        return Unreachable(f"The connection to {host} failed or broke off; it is tried again later.", url=url)
    return BadAnswer(f"{host} does not answer as HTTP asks; check the address.", url=url)
