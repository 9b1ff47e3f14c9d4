"""Commands that keep running: `up` (all of it), `serve` (the site), `work` (the jobs).

`up` is a parent with children of its own: the sample press if asked for, the site, the worker. When one ends by itself the
others are ended too; Ctrl-C ends all, children first; and when the parent is killed, its children notice and end as well.
"""

import argparse
import os
import signal
import socket  # noqa: TID251  only to see whether our own port is free
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

GRACE_SECONDS = 10.0
WORKER_GRACE_SECONDS = 5
"""Shorter than the other, so that the site ends its workers before it is ended itself, and none is left over."""


def register(subparsers: Any) -> None:
    """Add this family's commands."""
    up = subparsers.add_parser(
        "up", help="site, worker and schedule in one; --sample brings the sample press along"
    )
    up.add_argument(
        "--sample", action="store_true", help="ten fictional outlets, their articles, and demo accounts"
    )
    up.add_argument("--port", type=int, help="port of the site (setting: port)")
    up.add_argument("--sample-port", type=int, help="port of the sample press (setting: sample_port)")
    up.set_defaults(run=up_command)
    for name, what, run in (("serve", "the site alone", serve), ("work", "the worker alone", work)):
        part = subparsers.add_parser(name, help=what)
        part.add_argument("--with-parent", action="store_true", help=argparse.SUPPRESS)
        part.set_defaults(run=run)


def up_command(options: argparse.Namespace) -> int:
    """Everything in one process group, until Ctrl-C."""
    from dragoman import config

    settings = _settings(options)
    if sentence := _taken(settings, sample=options.sample):
        return _sorry(sentence)
    config.current.cache_clear()
    from dragoman.cli.portal import start

    start()
    accounts: list[str] = []
    with ExitStack() as stack:
        if options.sample:
            from dragoman.sample.loading import bring
            from dragoman.sample.server import PortInUseError, SamplePress

            try:
                press = stack.enter_context(SamplePress(port=settings.sample_port))
            except PortInUseError as error:
                return _sorry(str(error))
            accounts = bring(press)
        stop = _stop_on_signals()
        children = stack.enter_context(_children("serve", "work"))
        if _wait_for(settings, children, stop):
            _greet(settings, sample=options.sample, accounts=accounts)
        fallen = _watch(children, stop)
    if fallen is None:
        print("Stopped.")
        return 0
    return _sorry(f"A part ended by itself (status {fallen}); its last words stand above. All is stopped.")


def _settings(options: argparse.Namespace) -> Any:
    """The settings, with what the command line says laid over through the environment the children inherit."""
    from dragoman import config

    if options.port is not None:
        os.environ["DRAGOMAN_PORT"] = str(options.port)
    if options.sample_port is not None:
        os.environ["DRAGOMAN_SAMPLE_PORT"] = str(options.sample_port)
    settings = config.load(os.environ)
    if settings.sources["site_url"] == "default":
        os.environ["DRAGOMAN_SITE_URL"] = f"http://localhost:{settings.port}"
    if options.sample:
        hosts = (*settings.fetch_private_hosts, f"*.localhost:{settings.sample_port}")
        os.environ["DRAGOMAN_FETCH_PRIVATE_HOSTS"] = ",".join(hosts)
        if settings.sources["fetch_delay_seconds"] == "default":
            # The sample press is this machine: nobody to spare.
            os.environ["DRAGOMAN_FETCH_DELAY_SECONDS"] = "0"
    return config.load(os.environ)


def _taken(settings: Any, *, sample: bool = False, choose: str = "--port ") -> str:
    """A sentence when the site cannot listen on its port, empty when it can. choose: how another is chosen, before its number."""
    address, port = settings.bind_address, settings.port
    if sample and port == settings.sample_port:
        return f"The site and the sample press cannot both use port {port}; choose another: --sample-port {port + 1}."
    if not 0 < port < 65_536:
        return f"{port} is no port; ports are numbers from 1 to 65535. Choose another: {choose}8000."
    with socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((address, port))
        except OSError as error:
            why, other = error.strerror or error, port + 10 if port < 65_000 else 8010
            return (
                f"Port {port} on {address} cannot be used ({why}). End what uses it, or choose another port:"
                f" {choose}{other}."
            )
    return ""


def _stop_on_signals() -> threading.Event:
    """An event that Ctrl-C or a polite request to end sets."""
    stop = threading.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda *_: stop.set())
    return stop


@contextmanager
def _children(*commands: str) -> "Iterator[list[subprocess.Popen[bytes]]]":
    """Our parts as processes; whatever happens, they are gone at the end.

    Each holds the reading end of a pipe whose writing end only we have: when we die, it closes.
    """
    children: list[subprocess.Popen[bytes]] = []
    try:
        for command in commands:
            words = [sys.executable, "-m", "dragoman", command, "--with-parent"]
            children.append(subprocess.Popen(words, stdin=subprocess.PIPE))
        yield children
    finally:
        _end(children)


def _end(children: "list[subprocess.Popen[bytes]]") -> None:
    for child in children:
        if child.poll() is None:
            child.send_signal(signal.SIGTERM)
    until = time.monotonic() + GRACE_SECONDS
    for child in children:
        try:
            child.wait(max(until - time.monotonic(), 0.1))
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
        if child.stdin:
            child.stdin.close()


def _wait_for(
    settings: Any, children: "list[subprocess.Popen[bytes]]", stop: threading.Event, *, seconds: float = 120.0
) -> bool:
    """Until the site answers, so that the address we print works when it is printed. False where it never did."""
    address = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(settings.bind_address, settings.bind_address)
    until = time.monotonic() + seconds
    while time.monotonic() < until and not stop.is_set() and all(child.poll() is None for child in children):
        with socket.socket(socket.AF_INET6 if ":" in address else socket.AF_INET) as probe:
            if probe.connect_ex((address, settings.port)) == 0:
                return True
        stop.wait(0.1)
    return False


def _greet(settings: Any, *, sample: bool, accounts: list[str]) -> None:
    print(f"\n  The site      {settings.site_url}")
    print(f"  The desk      {settings.site_url}/desk/")
    if sample:
        print(f"  Sample press  http://harbour-post.localhost:{settings.sample_port}/ and nine more\n")
        print("  Demo accounts (they sign in from this machine only):")
        for line in accounts:
            print(f"    {line}")
    else:
        print("\n  Nobody can sign in yet? dragoman user add NAME --role administrator")
    print("\n  Ctrl-C stops everything.\n", flush=True)


def _watch(children: "list[subprocess.Popen[bytes]]", stop: threading.Event) -> int | None:
    """Until a signal, then None; or until a child ends by itself, then its status."""
    while not stop.is_set():
        for child in children:
            if (status := child.poll()) is not None:
                # Ctrl-C reaches the whole group: give our own share of it a moment to arrive.
                return None if stop.wait(0.5) else status
        stop.wait(0.3)
    return None


def _follow_parent() -> None:
    """End as soon as the process that started us has gone, however it went."""

    def wait() -> None:
        while os.read(0, 1024):
            pass
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=wait, name="parent", daemon=True).start()


def serve(options: argparse.Namespace) -> int:
    """The site, on granian."""
    from django.core.management import call_command
    from granian import Granian
    from granian.constants import Interfaces

    from dragoman import config
    from dragoman.cli.portal import start

    settings = config.current()
    if sentence := _taken(settings, choose="DRAGOMAN_PORT="):
        return _sorry(sentence)
    if options.with_parent:
        _follow_parent()
    start()
    call_command("collectstatic", verbosity=0, interactive=False)
    files = settings.data_dir.resolve()
    (files / "files" / "pictures").mkdir(parents=True, exist_ok=True)
    Granian(
        "dragoman.portal.project.wsgi:application",
        address=settings.bind_address,
        port=settings.port,
        interface=Interfaces.WSGI,
        workers=settings.web_workers,
        blocking_threads=4,
        workers_kill_timeout=WORKER_GRACE_SECONDS,
        websockets=False,
        log_level="warning",  # type: ignore[arg-type]
        static_path_route=["/static", "/pictures"],
        static_path_mount=[files / "static", files / "files" / "pictures"],
    ).serve()
    return 0


def work(options: argparse.Namespace) -> int:
    """The jobs, until a signal."""
    if options.with_parent:
        _follow_parent()
    stop = _stop_on_signals()
    from dragoman.cli.portal import start

    start()
    from dragoman.portal.jobs.work import work as do_jobs

    do_jobs(stop)
    return 0


def _sorry(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1
