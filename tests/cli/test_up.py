"""`dragoman up` as a person meets it: a real process with parts of its own, on ports nobody uses."""

import http.cookiejar
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

START_SECONDS = 400.0


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Up:
    """A running `dragoman up --sample`, in a process group of its own."""

    def __init__(self, folder: Path, *, port: int, sample_port: int) -> None:
        self.site = f"http://localhost:{port}"
        environment = {k: v for k, v in os.environ.items() if not k.startswith(("DRAGOMAN_", "DJANGO_"))}
        environment |= {"DRAGOMAN_DATA_DIR": str(folder / "data"), "DRAGOMAN_ENGINES": "echo"}
        words = ["up", "--sample", "--port", str(port), "--sample-port", str(sample_port)]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "dragoman", *words],
            env=environment,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        self.lines: list[str] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        self.lines.extend(self.process.stdout)

    @property
    def said(self) -> str:
        return "".join(self.lines)

    def until_it_stands(self) -> None:
        end = time.monotonic() + START_SECONDS
        while "Ctrl-C stops everything" not in self.said:
            assert self.process.poll() is None, self.said
            assert time.monotonic() < end, self.said
            time.sleep(0.05)

    def end(self, how: signal.Signals = signal.SIGINT) -> int:
        os.kill(self.process.pid, how)
        status = self.process.wait(20)
        self._reader.join(20)
        if self.process.stdout:
            self.process.stdout.close()
        return status

    def living(self) -> list[int]:
        """Processes of the group that still run; those the system has not swept yet are dead."""
        found = []
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                fields = (folder / "stat").read_text().rsplit(")", 1)[1].split()
            except OSError:
                continue
            if int(fields[2]) == self.process.pid and fields[0] not in "ZX":
                found.append(int(folder.name))
        return found

    def sweep(self) -> None:
        for process in self.living():
            os.kill(process, signal.SIGKILL)
        self.process.wait(20)


def all_gone(up: Up, *, seconds: float) -> bool:
    end = time.monotonic() + seconds
    while up.living() and time.monotonic() < end:
        time.sleep(0.05)
    return up.living() == []


@pytest.fixture
def ports() -> tuple[int, int]:
    return free_port(), free_port()


def counted(folder: Path) -> tuple[int, ...]:
    with closing(sqlite3.connect(folder / "data" / "dragoman.sqlite3")) as database:
        tables = ("store_outletrow", "store_articlerow", "store_publicationrow", "accounts_user")
        return tuple(database.execute(f"select count(*) from {table}").fetchone()[0] for table in tables)


class Browser:
    """Opens pages, keeps cookies, follows redirects."""

    def __init__(self) -> None:
        jar = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        self.opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), jar)

    def open(self, url: str, form: dict[str, str] | None = None) -> tuple[str, str]:
        """The address it ended at, and the page."""
        data = urllib.parse.urlencode(form).encode() if form else None
        request = urllib.request.Request(url, data=data, headers={"Referer": url})
        with self.opener.open(request, timeout=60) as answer:
            return str(answer.url), answer.read().decode()


def sign_in(site: str, name: str, password: str) -> str:
    """Sign in with the form; answers where that leads."""
    browser = Browser()
    url, page = browser.open(f"{site}/accounts/sign-in/")
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)
    assert token is not None, page
    form = {"csrfmiddlewaretoken": token[1], "login": name, "password": password}
    return browser.open(url, form)[0]


@pytest.fixture
def started(tmp_path: Path, ports: tuple[int, int]) -> Iterator[Up]:
    up = Up(tmp_path, port=ports[0], sample_port=ports[1])
    yield up
    up.sweep()


@pytest.mark.slow
def test_one_command_brings_all_and_takes_all_with_it(
    started: Up, tmp_path: Path, ports: tuple[int, int]
) -> None:
    started.until_it_stands()
    assert started.site in started.said
    accounts = re.findall(r"^ +(\w+) +(\S+) +(translator|editor|administrator)$", started.said, re.MULTILINE)
    assert len(accounts) >= 3
    for edition in ("en", "ru"):
        _, page = Browser().open(f"{started.site}/{edition}/")
        assert f'lang="{edition}"' in page
        assert f"/{edition}/article/" in page
    name, password, _ = accounts[0]
    assert sign_in(started.site, name, password).startswith(f"{started.site}/desk/")
    assert sign_in(started.site, name, "wrong") == f"{started.site}/en/account/login/"
    parts = started.living()
    assert len(parts) >= 3
    assert started.end(signal.SIGINT) == 0
    assert all_gone(started, seconds=10)
    assert "Traceback" not in started.said
    assert "Stopped." in started.said
    before = counted(tmp_path)
    assert min(before) > 0

    again = Up(tmp_path, port=ports[0], sample_port=ports[1])
    try:
        again.until_it_stands()
        assert counted(tmp_path) == before
        assert Browser().open(f"{again.site}/en/")[1].count("/en/article/") > 0
        again.end(signal.SIGKILL)  # the parent has no time to say anything to its parts
        assert all_gone(again, seconds=20)
    finally:
        again.sweep()


def run(folder: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("DRAGOMAN_", "DJANGO_"))}
    environment["DRAGOMAN_DATA_DIR"] = str(folder / "data")
    return subprocess.run(
        [sys.executable, "-m", "dragoman", *words],
        env=environment,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def one_sentence(ended: "subprocess.CompletedProcess[str]") -> str:
    """What a failed command says: one line, no traceback, nothing on standard output."""
    assert ended.stdout == ""
    lines = ended.stderr.strip().splitlines()
    assert len(lines) == 1, ended.stderr
    return lines[0]


@pytest.mark.parametrize(("command", "hint"), [("up", "--port "), ("serve", "DRAGOMAN_PORT=")])
def test_a_port_in_use_is_one_sentence(tmp_path: Path, command: str, hint: str) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        (tmp_path / "dragoman.toml").write_text(f"port = {port}\n")
        ended = run(tmp_path, command)
    assert ended.returncode == 1
    assert str(port) in one_sentence(ended)
    assert hint in ended.stderr


def test_the_sample_press_needs_a_port_too(tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = str(other.getsockname()[1])
        ended = run(tmp_path, "up", "--sample", "--port", str(free_port()), "--sample-port", port)
    assert ended.returncode == 1
    assert "--sample-port" in one_sentence(ended)


def test_both_on_one_port_is_refused(tmp_path: Path) -> None:
    port = str(free_port())
    ended = run(tmp_path, "up", "--sample", "--port", port, "--sample-port", port)
    assert ended.returncode == 1
    assert "both" in one_sentence(ended)


@pytest.mark.parametrize("port", ["0", "70000", "-1"])
def test_a_port_that_is_none_is_one_sentence(tmp_path: Path, port: str) -> None:
    ended = run(tmp_path, "up", f"--port={port}")
    assert ended.returncode == 1
    one_sentence(ended)


@pytest.mark.parametrize("text", ["port = \n", "[[[\n", "prot = 8000\n", 'port = "many"\n', "\xff\n"])
def test_a_malformed_settings_file_is_one_sentence(tmp_path: Path, text: str) -> None:
    (tmp_path / "dragoman.toml").write_bytes(text.encode("latin-1"))
    ended = run(tmp_path, "up")
    assert ended.returncode in (1, 2)
    assert "dragoman.toml" in one_sentence(ended)
