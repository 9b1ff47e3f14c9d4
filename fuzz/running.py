"""What every target shares: seeds on disk, a limit of time, and the hand-over to atheris.

Run a target as a module: `python -m fuzz.feed -max_total_time=60`. Arguments are libFuzzer's; a file's name instead runs that
one input, which is how a finding is looked at.
"""

import hashlib
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

import atheris

HERE = Path(__file__).resolve().parent
SLOWEST_SECONDS = 6.0
"""Of processor time for one input: the two seconds a reader may take, times three for the counting of branches."""
MOST_MEGABYTES = 6_144
"""Of the whole process: tracing keeps some 30 kB for every input, which is a gigabyte in half an hour; the readers alone keep 2 kB."""

Target = Callable[[bytes], None]
Mutator = Callable[[bytes, int, int], bytes]


class TooSlowError(AssertionError):
    """One input took longer than anything from outside may take."""


def run(name: str, target: Target, seeds: Iterable[bytes], *, mutator: Mutator | None = None) -> None:
    """Fuzz `target` until libFuzzer's own limits end it; does not return.

    seeds: valid inputs to start from, written to `fuzz/corpus/<name>/`, where what a run discovers is kept as well. Inputs that
    make the target fall over are written to `fuzz/findings/`.
    """
    arguments = sys.argv[1:]
    files = [argument for argument in arguments if not argument.startswith("-")]
    if not files:
        files = [str(_corpus(name, seeds))]
    findings = HERE / "findings"
    findings.mkdir(exist_ok=True)
    options = [argument for argument in arguments if argument.startswith("-")]
    limits = ["-timeout=60", f"-rss_limit_mb={MOST_MEGABYTES}"]
    command = [sys.argv[0], f"-artifact_prefix={findings}/{name}-", *limits, *options, *files]
    more = {"custom_mutator": mutator} if mutator else {}
    atheris.Setup(command, _timed(target), internal_libfuzzer=True, **more)
    atheris.Fuzz()


def says_why(refusal: Exception) -> None:
    """A refusal is an answer only where it tells a person something."""
    if not str(refusal).strip():
        raise AssertionError(f"{type(refusal).__name__} without a reason") from refusal


def _corpus(name: str, seeds: Iterable[bytes]) -> Path:
    folder = HERE / "corpus" / name
    folder.mkdir(parents=True, exist_ok=True)
    for seed in seeds:
        (folder / hashlib.sha256(seed).hexdigest()[:16]).write_bytes(seed)
    return folder


def _timed(target: Target) -> Target:
    def one_input(data: bytes) -> None:
        began = time.process_time()
        target(data)
        spent = time.process_time() - began
        if spent > SLOWEST_SECONDS:
            raise TooSlowError(f"{len(data)} bytes took {spent:.1f} s")

    return one_input
