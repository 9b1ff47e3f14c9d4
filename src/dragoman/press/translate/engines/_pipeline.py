"""A chain of Apertium's programs kept running, one text in and one out at a time.

All stages run with `-z`: a NUL ends a text and flushes. Some stages of lttoolbox hold the last word back until they see one
character more, so each text is followed by as many NULs as there are stages; every NUL that goes in comes out, in order,
which tells the answers apart. Nothing else is written to a stage, and a chain that breaks this is ended and begun anew.

Source: https://wiki.apertium.org/wiki/NUL_flush
"""

import contextlib
import os
import selectors
import subprocess
import time
from collections.abc import Sequence

from dragoman.press.translate.engine import EngineError

_BLOCK = 65536


class Pipeline:
    """One chain. Not safe for threads by itself: whoever owns it holds a lock."""

    def __init__(self, stages: Sequence[Sequence[str]]) -> None:
        self._stages = [list(stage) for stage in stages]
        self._processes: list[subprocess.Popen[bytes]] = []
        self._pieces_due = 0
        self._pending = b""

    def send(self, text: str, *, timeout_seconds: float) -> str:
        """What the chain makes of `text`, already in Apertium's stream format and without NUL.

        Raises EngineError, retryable, when a stage dies or is silent for too long; the next call starts the chain again.
        """
        if any(process.poll() is not None for process in self._processes):
            self.close()
        if not self._processes:
            self._start()
        try:
            self._write(text.encode() + b"\0" * (1 + len(self._stages)))
            return self._read(time.monotonic() + timeout_seconds)
        except (OSError, EngineError) as error:
            self.close()
            if isinstance(error, EngineError):
                raise
            raise EngineError(f"Apertium stopped working: {error}", retryable=True) from error

    def close(self) -> None:
        """End all stages; closing twice is fine."""
        processes, self._processes = self._processes, []
        self._pieces_due, self._pending = 0, b""
        for process in processes:
            process.kill()
        for process in processes:
            for stream in (process.stdin, process.stdout):
                if stream is not None:
                    with contextlib.suppress(OSError):
                        stream.close()
            process.wait()

    def _start(self) -> None:
        previous = None
        try:
            for stage in self._stages:
                process = subprocess.Popen(
                    stage,
                    stdin=previous.stdout if previous else subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                )
                if previous and previous.stdout:
                    previous.stdout.close()
                self._processes.append(process)
                previous = process
        except OSError as error:
            self.close()
            raise EngineError(f"Apertium's {stage[0]} cannot be started: {error}") from error

    def _write(self, data: bytes) -> None:
        stream = self._processes[0].stdin
        assert stream is not None
        stream.write(data)
        stream.flush()

    def _read(self, deadline: float) -> str:
        """The next text's piece: leftovers of the text before are passed over."""
        stream = self._processes[-1].stdout
        assert stream is not None
        with selectors.DefaultSelector() as selector:
            selector.register(stream, selectors.EVENT_READ)
            while self._pending.count(b"\0") <= self._pieces_due:
                if not selector.select(max(0.0, deadline - time.monotonic())):
                    raise EngineError("Apertium did not answer in time.", retryable=True)
                block = os.read(stream.fileno(), _BLOCK)
                if not block:
                    raise EngineError("One of Apertium's programs died.", retryable=True)
                self._pending += block
        pieces = self._pending.split(b"\0")
        answer = pieces[self._pieces_due]
        consumed = self._pieces_due + 1
        self._pending = b"\0".join(pieces[consumed:])
        self._pieces_due = len(self._stages)
        return answer.decode(errors="replace")
