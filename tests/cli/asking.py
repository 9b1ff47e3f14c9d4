"""Runs `dragoman` as a person's shell would: a process of its own, in a folder of its own, with nothing of this machine's settings."""

import contextlib
import io
import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from dragoman.__main__ import main


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    status: int
    out: str
    err: str

    @property
    def answer(self) -> Any:
        """Standard output as one JSON value."""
        return json.loads(self.out)

    @property
    def answers(self) -> list[Any]:
        """Standard output as JSON lines."""
        return [json.loads(line) for line in self.out.splitlines()]


def environment(more: Mapping[str, str] | None = None) -> dict[str, str]:
    """This process's, without Dragoman's own variables."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("DRAGOMAN_", "DJANGO_"))}
    return {**kept, "PYTHONUTF8": "1", **(more or {})}


def command(*words: str) -> list[str]:
    """The command line."""
    return [sys.executable, "-W", "error", "-m", "dragoman", *words]


def ask(
    *words: str,
    given: str | bytes = b"",
    folder: Path | None = None,
    variables: Mapping[str, str] | None = None,
) -> Ended:
    """Run `dragoman` with these words."""
    data = given.encode() if isinstance(given, str) else given
    ended = subprocess.run(
        command(*words), input=data, cwd=folder, env=environment(variables), capture_output=True, timeout=120
    )
    return Ended(ended.returncode, ended.stdout.decode(), ended.stderr.decode())


def call(*words: str, given: str | bytes = b"", folder: Path | None = None) -> Ended:
    """The same in this process, which is quicker: for what does not depend on how a process begins and ends."""
    data = given.encode() if isinstance(given, str) else given
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True) for _ in range(2))
    with (
        pytest.MonkeyPatch.context() as patch,
        contextlib.chdir(folder or Path.cwd()),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        for name in os.environ.keys() - environment().keys():
            patch.delenv(name)
        patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
        status = main(words)
    told = [stream.buffer.getvalue().decode() for stream in (out, err)]
    return Ended(status, *told)


def lines(records: Sequence[Any]) -> str:
    """Records as JSON lines; a text stands for a line that is none."""
    told = [one if isinstance(one, str) else json.dumps(one, ensure_ascii=False) for one in records]
    return "\n".join(told) + "\n"
