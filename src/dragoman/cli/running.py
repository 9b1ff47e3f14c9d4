"""Runs one command and turns whatever goes wrong into one sentence and an exit status."""

import contextlib
import os
import sys
from collections.abc import Sequence
from typing import TextIO

from dragoman.cli.failures import INTERRUPTED, failure_of
from dragoman.cli.words import all_words


def run(argv: Sequence[str]) -> int:
    """The exit status of the command `argv` names."""
    debug = "--debug" in argv
    words = [word for word in argv if word != "--debug"]
    try:
        status = _ended(words)
        sys.stdout.flush()
        return status
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _silence(sys.stdout)  # whoever read us has gone; what is still buffered goes nowhere
        return 0
    except Exception as error:
        return _told(error, debug=debug)


def _ended(words: Sequence[str]) -> int:
    try:
        options = all_words().parse_args(words)
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else 0
    return int(options.run(options) or 0)


def _told(error: Exception, *, debug: bool) -> int:
    failure = failure_of(error)
    with contextlib.suppress(OSError):
        if debug:
            import traceback

            traceback.print_exception(error, file=sys.stderr)
        print(f"dragoman: {failure.sentence}", file=sys.stderr)
    with contextlib.suppress(OSError, ValueError):
        try:
            sys.stdout.flush()
        except OSError:
            _silence(sys.stdout)
    return failure.status


def _silence(stream: TextIO) -> None:
    """Let what is written from now on vanish, so that the interpreter's last flush does not complain."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
