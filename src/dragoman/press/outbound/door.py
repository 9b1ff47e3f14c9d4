"""The door itself: a plain, blocking face for the rooms over an event loop of its own."""

import asyncio
import datetime as dt
import json
import threading
import weakref
from collections.abc import Callable, Coroutine, Iterable, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, wait
from types import TracebackType
from typing import Any, Self, TypeVar

from dragoman.press.outbound.answers import Answer
from dragoman.press.outbound.dialling import Resolve, system_resolve
from dragoman.press.outbound.errors import BadAnswer, HttpStatus, OutboundError
from dragoman.press.outbound.requests import Requests
from dragoman.press.outbound.robots import Robots
from dragoman.press.outbound.settings import DoorSettings
from dragoman.press.record import Page

T = TypeVar("T")
ACCEPT = "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8"


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class Door:
    """The one door to the network. Safe to share between threads; close it, or use it in a `with`.

    The event loop's thread starts with the first request, so a door that is never used costs nothing.
    """

    def __init__(
        self,
        settings: DoorSettings | None = None,
        *,
        resolve: Resolve = system_resolve,
        clock: Callable[[], dt.datetime] = _now,
    ) -> None:
        """resolve: host name and port → IP addresses (tests hand in their own). clock: aware UTC now."""
        self.settings = settings or DoorSettings()
        self._loop = _Loop(self.settings, resolve, clock)
        self._finalizer = weakref.finalize(self, self._loop.close)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close all connections and stop the thread. Closing twice is fine; asking afterwards raises RuntimeError."""
        self._finalizer()

    def ask(
        self,
        url: str,
        *,
        etag: str | None = None,
        last_modified: str | None = None,
        accept: str | None = None,
        respect_robots: bool | None = None,
    ) -> Answer:
        """Fetch `url` and hand back what came, whatever its status.

        etag, last_modified: validators of the copy we have; the answer may then be 304 with an empty body.
        accept: media types wanted; a page's where None. respect_robots: None means as the settings say.

        Raises OutboundError: RefusedAddress, AskedNotTo, TooLarge, TooManyRedirects, BadAnswer, Unreachable.
        """
        headers = {"Accept": accept or ACCEPT}
        for name, value in (("If-None-Match", etag), ("If-Modified-Since", last_modified)):
            if value and value.isprintable():
                headers[name] = value
        if respect_robots is None:
            respect_robots = self.settings.respect_robots
        return self._loop.run(
            lambda requests: requests.get(url, headers, respect_robots=bool(respect_robots))
        )

    def get(
        self,
        url: str,
        *,
        etag: str | None = None,
        last_modified: str | None = None,
        accept: str | None = None,
    ) -> Page:
        """Fetch `url`: a page of status 2xx, or 304 with an empty body when a validator was given and still holds.

        Raises what `ask` raises, and HttpStatus (with the page) for a status of 400 or above.
        """
        answer = self.ask(url, etag=etag, last_modified=last_modified, accept=accept)
        return _good(answer.page, answer.retry_after_seconds)

    def get_many(
        self, urls: Iterable[str], on_done: Callable[[str, Page | OutboundError], None], *, at_once: int = 16
    ) -> None:
        """Fetch all `urls`, at most `at_once` under way, calling `on_done(url, page or error)` here as each comes.

        In no particular order; memory stays bounded however many there are. An exception of `on_done` ends the round.
        """
        running: dict[Future[Answer], str] = {}
        headers = {"Accept": ACCEPT}
        waiting = iter(urls)
        try:
            while True:
                while len(running) < at_once and (url := next(waiting, None)) is not None:
                    running[self._loop.start(self._getting(url, headers))] = url
                if not running:
                    return
                for future in wait(running, return_when=FIRST_COMPLETED).done:
                    on_done(running.pop(future), _outcome(future))
        finally:
            for future in running:
                future.cancel()

    def robots(self, url: str) -> Robots:
        """What the host of `url` says in its robots.txt, kept up to a day. Raises OutboundError."""
        return self._loop.run(lambda requests: requests.robots(url))

    def post_json(
        self,
        url: str,
        payload: object,
        headers: Mapping[str, str] | None = None,
        *,
        timeout_seconds: float | None = None,
    ) -> Any:
        """Send `payload` as JSON to a service (an engine) and hand back the JSON it answers.

        Redirects are not followed; robots.txt is not asked; the address guard holds (a service on this machine is named
        in `private_hosts`). Raises what `get` raises, BadAnswer when what comes back is not JSON.
        """
        seconds = timeout_seconds or self.settings.timeout_seconds
        wanted = {"Accept": "application/json", **(headers or {})}
        page = _good(self._loop.run(lambda requests: requests.post(url, payload, wanted, seconds)), None)
        if page.status >= 300:
            raise BadAnswer(f"{url} redirects; set the service's final address instead.", url=url)
        try:
            return json.loads(page.body)
        except (ValueError, RecursionError):
            raise BadAnswer(f"{url} answered something that is not JSON.", url=url) from None

    def _getting(self, url: str, headers: Mapping[str, str]) -> "Work[Answer]":
        robots = self.settings.respect_robots
        return lambda requests: requests.get(url, headers, respect_robots=robots)


Work = Callable[[Requests], Coroutine[Any, Any, T]]


class _Loop:
    """An event loop on a thread of its own, begun when first needed."""

    def __init__(self, settings: DoorSettings, resolve: Resolve, clock: Callable[[], dt.datetime]) -> None:
        self._given = (settings, resolve, clock)
        self._guard = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._requests: Requests | None = None
        self._closed = False

    def run(self, work: Work[T]) -> T:
        future = self.start(work)
        try:
            return future.result()
        except BaseException:
            future.cancel()
            raise

    def start(self, work: Work[T]) -> Future[T]:
        with self._guard:
            if self._closed:
                raise RuntimeError("the door is closed; open another")
            loop = self._loop or self._begin()
            return asyncio.run_coroutine_threadsafe(self._work(work), loop)

    async def _work(self, work: Work[T]) -> T:
        if self._requests is None:
            self._requests = Requests(*self._given)
        return await work(self._requests)

    def _begin(self) -> asyncio.AbstractEventLoop:
        self._loop = loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=loop.run_forever, name="dragoman-door", daemon=True)
        self._thread.start()
        return loop

    def close(self) -> None:
        with self._guard:
            self._closed = True
            loop, thread = self._loop, self._thread
            self._loop = self._thread = None
        if loop is None or thread is None:
            return
        asyncio.run_coroutine_threadsafe(self._end(), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()

    async def _end(self) -> None:
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        if self._requests is not None:
            await self._requests.close()
            await asyncio.sleep(0)


def _good(page: Page, wait_seconds: float | None) -> Page:
    if page.status >= 400:
        raise HttpStatus(page, retry_after_seconds=wait_seconds)
    return page


def _outcome(future: Future[Answer]) -> Page | OutboundError:
    try:
        answer = future.result()
        return _good(answer.page, answer.retry_after_seconds)
    except OutboundError as error:
        return error
