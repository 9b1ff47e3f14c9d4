"""What tests of the product and of plug-ins stand on: a fake outlet that speaks real HTTP.

Also for authors of plug-ins outside this project; it needs nothing but the standard library.
"""

import contextlib
import threading
import time
from collections import defaultdict, deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self


@dataclass(frozen=True, slots=True, kw_only=True)
class Scripted:
    """One answer. delay_seconds: before anything is sent. drip_seconds: between the bytes of the body.

    length: the Content-Length to claim, None for the true one, -1 for none (the connection's end ends the body).
    """

    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    delay_seconds: float = 0.0
    drip_seconds: float = 0.0
    length: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """One request as the fake outlet saw it; header names lower-case, host without port."""

    method: str
    host: str
    path: str
    headers: Mapping[str, str]
    body: bytes


class FakeOutletServer:
    """A real threaded HTTP server on loopback with scripted answers, by host and path (with its query).

        with FakeOutletServer() as server:
            server.answer("tany.localhost", "/feed", Scripted(status=503), Scripted(body=b"<rss>…"))
            Door(DoorSettings(private_hosts=("*.localhost",))).ask(server.url("tany.localhost", "/feed"))

    Answers of one route come in order, the last again and again. A route without answers is a 404.
    """

    def __init__(self) -> None:
        self._answers: dict[tuple[str, str], deque[Scripted]] = {}
        self._guard = threading.Lock()
        self.requests: list[Received] = []
        self._server = _Server(("127.0.0.1", 0), _handler(self))
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, name="fake-outlet", daemon=True
        )

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def port(self) -> int:
        """The port the system gave it."""
        return int(self._server.server_address[1])

    def url(self, host: str, path: str = "/") -> str:
        """The address of a path on a host of this server."""
        return f"http://{host}:{self.port}{path}"

    def answer(self, host: str, path: str, *answers: Scripted) -> str:
        """Script a route, in place of what it had; returns its address."""
        with self._guard:
            self._answers[host, path] = deque(answers)
        return self.url(host, path)

    def seen(self, host: str, path: str) -> list[Received]:
        """Requests to one route so far, in order."""
        return [one for one in self.requests if (one.host, one.path) == (host, path)]

    def counts(self) -> Mapping[str, int]:
        """How many requests each path got, over all hosts."""
        counts: dict[str, int] = defaultdict(int)
        for one in self.requests:
            counts[one.path] += 1
        return counts

    def _next(self, received: Received) -> Scripted:
        with self._guard:
            self.requests.append(received)
            answers = self._answers.get((received.host, received.path))
            if not answers:
                return Scripted(status=404, headers={"Content-Type": "text/plain"}, body=b"not here")
            return answers.popleft() if len(answers) > 1 else answers[0]


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up on us is part of many tests."""


def _handler(owner: FakeOutletServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _serve(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            received = Received(
                method=self.command,
                host=(self.headers.get("Host") or "").rsplit(":", 1)[0],
                path=self.path,
                headers={name.lower(): value for name, value in self.headers.items()},
                body=self.rfile.read(length),
            )
            scripted = owner._next(received)
            time.sleep(scripted.delay_seconds)
            with contextlib.suppress(ConnectionError):
                self._send(scripted)

        do_GET = do_HEAD = do_POST = _serve

        def _send(self, scripted: Scripted) -> None:
            self.send_response(scripted.status)
            for name, value in scripted.headers.items():
                self.send_header(name, value)
            if scripted.length == -1:
                self.send_header("Connection", "close")
                self.close_connection = True
            else:
                self.send_header("Content-Length", str(scripted.length or len(scripted.body)))
                self.close_connection = scripted.length is not None
            self.end_headers()
            if self.command == "HEAD" or scripted.status == 304:
                return
            if not scripted.drip_seconds:
                self.wfile.write(scripted.body)
                return
            for number in range(len(scripted.body)):
                self.wfile.write(scripted.body[number : number + 1])
                self.wfile.flush()
                time.sleep(scripted.drip_seconds)

        def log_message(self, format: str, *args: object) -> None:
            """Tests are quiet."""

    return Handler
