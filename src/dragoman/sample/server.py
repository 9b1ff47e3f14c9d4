"""Serves the sample press over real HTTP, so that following it exercises exactly the code that follows the web.

    with SamplePress() as press:                      # an unused port of this machine
        press.url("aral-tany", "/feed/")              # http://aral-tany.localhost:43817/feed/
        press.revise()                                # articles that were changed now read as changed

One threaded server on 127.0.0.1 answers for every outlet by its Host header.
"""

import errno
import threading
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self

from dragoman.press.record import Outlet
from dragoman.sample.addresses import PORT, article_path, host
from dragoman.sample.site import Site

DEFAULT_PORT = 8001
ADDRESS = "127.0.0.1"
IDLE_SECONDS = 15


class PortInUseError(OSError):
    """The sample press cannot have its port; the message says how to choose another."""


class SamplePress:
    """The running sample press; a context manager.

    port: 0 takes an unused one. revised: articles that are changed later already read as changed.
    Raises PortInUseError when the port is taken.
    """

    def __init__(self, *, port: int = 0, revised: bool = False) -> None:
        try:
            self._server = _Server((ADDRESS, port), _Handler)
        except OSError as error:
            if error.errno not in (errno.EADDRINUSE, errno.EACCES):
                raise
            raise PortInUseError(
                error.errno,
                f"The sample press cannot use port {port} of {ADDRESS}: another program has it. "
                f"Stop that program, or choose another port with --sample-port (default {DEFAULT_PORT}).",
            ) from error
        self.port: int = self._server.server_address[1]
        self._server.site = self.site = Site(port=self.port, revised=revised)
        self._thread: threading.Thread | None = None

    @property
    def outlets(self) -> Mapping[str, Outlet]:
        """The outlets' profiles by id, addresses with the port filled in."""
        return self.site.placed_outlets()

    def url(self, outlet: str, path: str = "/") -> str:
        """Absolute address on an outlet's site."""
        return f"http://{host(outlet)}{path}".replace(PORT, str(self.port))

    def article_url(self, key: str) -> str:
        """Address of the article `outlet/slug`. Raises LookupError when there is none."""
        for article in self.site.articles:
            if article.key == key:
                return self.url(article.outlet, article_path(article))
        raise LookupError(f"the sample press has no article {key!r}")

    def revise(self) -> None:
        """From now on, articles that have a revision read as revised."""
        self.site.revised = True

    def withdraw(self, key: str) -> None:
        """From now on, the article `outlet/slug` answers 410 with a notice. Raises LookupError when there is none."""
        self.article_url(key)
        self.site.withdrawn.add(key)

    def start(self) -> Self:
        """Serve in a thread of its own until `stop`."""
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()
        return self

    def serve_forever(self) -> None:
        """Serve in this thread until it is interrupted."""
        self._server.serve_forever()

    def stop(self) -> None:
        """Stop serving and give the port back."""
        if self._thread:
            self._server.shutdown()
            self._thread.join()
            self._thread = None
        self._server.server_close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 64
    site: Site


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "SamplePress"
    sys_version = ""
    timeout = IDLE_SECONDS
    disable_nagle_algorithm = (
        True  # head and body are two writes; the second would wait 40 ms for the reader's system
    )
    server: _Server

    def _respond(self) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        found = self.server.site.answer(self.command, headers.get("host", ""), self.path, headers)
        self.send_response(found.status)
        for name, value in found.headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(found.body)

    do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = do_OPTIONS = _respond

    def handle_one_request(self) -> None:
        """A reader that hangs up in the middle is no error of ours."""
        try:
            super().handle_one_request()
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def log_message(self, format: str, *arguments: object) -> None:
        """Silent: the portal's log says what was fetched."""
