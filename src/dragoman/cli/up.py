"""Commands that keep running: `up` (all of it), `serve` (the site), `work` (the jobs).

`up` is a parent with children of its own: the sample press if asked for, the site, the worker. When one ends by itself the
others are ended too; Ctrl-C ends all, children first.
"""

import argparse
import os
import signal
import socket  # noqa: TID251  only to see whether our own port is free
import subprocess
import sys
import threading
import time
from contextlib import ExitStack
from typing import Any

GRACE_SECONDS = 10.0


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
    subparsers.add_parser("serve", help="the site alone").set_defaults(run=serve)
    subparsers.add_parser("work", help="the worker alone").set_defaults(run=work)


def up_command(options: argparse.Namespace) -> int:
    """Everything in one process group, until Ctrl-C."""
    from dragoman import config

    settings = _settings(options)
    if sentence := _taken(settings.bind_address, settings.port, "--port"):
        return _sorry(sentence)
    config.current.cache_clear()
    from dragoman.cli.portal import start

    start()
    _collect_static()
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
        children = [_child("serve"), _child("work")]
        _wait_for(settings)
        _greet(settings, sample=options.sample, accounts=accounts)
        return _watch(children)


def _settings(options: argparse.Namespace) -> Any:
    """The settings, with what the command line says laid over through the environment the children inherit."""
    from dragoman import config

    if options.port:
        os.environ["DRAGOMAN_PORT"] = str(options.port)
        os.environ.setdefault("DRAGOMAN_SITE_URL", f"http://localhost:{options.port}")
    if options.sample_port:
        os.environ["DRAGOMAN_SAMPLE_PORT"] = str(options.sample_port)
    settings = config.load(os.environ)
    if settings.sources["port"] != "default" and settings.sources["site_url"] == "default":
        os.environ["DRAGOMAN_SITE_URL"] = f"http://localhost:{settings.port}"
    if options.sample:
        hosts = (*settings.fetch_private_hosts, f"*.localhost:{settings.sample_port}")
        os.environ["DRAGOMAN_FETCH_PRIVATE_HOSTS"] = ",".join(hosts)
        if settings.sources["fetch_delay_seconds"] == "default":
            os.environ["DRAGOMAN_FETCH_DELAY_SECONDS"] = (
                "0"  # the sample press is this machine: nobody to spare
            )
    return config.load(os.environ)


def _taken(address: str, port: int, option: str) -> str:
    """A sentence when nothing can listen there, empty when it is free."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((address, port))
        except OSError as error:
            return (
                f"Port {port} on {address} cannot be used ({error.strerror}). End what uses it, or choose another"
                f" port: {option} {port + 10}."
            )
    return ""


def _collect_static() -> None:
    from django.core.management import call_command

    call_command("collectstatic", verbosity=0, interactive=False)


def _child(command: str) -> "subprocess.Popen[bytes]":
    return subprocess.Popen([sys.executable, "-m", "dragoman", command])


def _wait_for(settings: Any, *, seconds: float = 60.0) -> None:
    """Until the site answers, so that the address we print works when it is printed."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        with socket.socket() as probe:
            if probe.connect_ex((settings.bind_address, settings.port)) == 0:
                return
        time.sleep(0.1)


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


def _watch(children: "list[subprocess.Popen[bytes]]") -> int:
    """Until a signal or a child's end; then end all of them."""
    stop = threading.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda *_: stop.set())
    while not stop.is_set() and all(child.poll() is None for child in children):
        stop.wait(0.3)
    fallen = next((child for child in children if child.poll() is not None), None)
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
    if fallen is not None and not stop.is_set():
        return _sorry(
            f"A part ended by itself (status {fallen.returncode}); its last words stand above. All is stopped."
        )
    print("Stopped.")
    return 0


def serve(options: argparse.Namespace) -> int:
    """The site, on granian."""
    from granian import Granian
    from granian.constants import Interfaces

    from dragoman import config

    settings = config.current()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "dragoman.portal.project.settings")
    files = settings.data_dir.resolve()
    (files / "static").mkdir(parents=True, exist_ok=True)
    (files / "files" / "pictures").mkdir(parents=True, exist_ok=True)
    Granian(
        "dragoman.portal.project.wsgi:application",
        address=settings.bind_address,
        port=settings.port,
        interface=Interfaces.WSGI,
        workers=settings.web_workers,
        blocking_threads=4,
        websockets=False,
        log_level="warning",  # type: ignore[arg-type]
        static_path_route=["/static", "/pictures"],
        static_path_mount=[files / "static", files / "files" / "pictures"],
    ).serve()
    return 0


def work(options: argparse.Namespace) -> int:
    """The jobs, until a signal."""
    from dragoman.cli.portal import start

    start()
    from dragoman.portal.jobs.work import work as do_jobs

    stop = threading.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda *_: stop.set())
    do_jobs(stop)
    return 0


def _sorry(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1
