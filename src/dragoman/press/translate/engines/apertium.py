"""Apertium: rule-based translation between related languages, on this machine, with the pairs the system has installed.

Each direction runs as one chain of programs that is kept; a chain that dies is started again once. Chains through a third
language are not built: two machine translations in a row help nobody.
"""

import re
import shutil
import subprocess
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from dragoman.press.translate.engine import EngineError, EngineState, Proposal, nothing_empty
from dragoman.press.translate.engines._modes import MODES, Mode, installed
from dragoman.press.translate.engines._pipeline import Pipeline
from dragoman.press.translate.pair import Pair, base_of
from dragoman.press.translate.serbian import to_cyrillic, to_latin

PACKAGES = ("apertium", "apertium-rus-ukr", "apertium-bel-rus", "apertium-eng-spa", "apertium-hbs-eng")
"""Debian packages worth having by default: ru↔uk, ru↔be, en↔es, sr→en."""

_KEPT = re.compile(r"https?://\S+|www\.\S+|\S*[@#*]\S*|⟦\d+⟧")
_RESERVED = re.compile(r"[\[\]{}^$/\\@<>]")
_BLANK_OR_MARK = re.compile(r"\[((?:\\.|[^\]\\])*)\]|(\\?[@#*])(?=\w)|#(?=\s)|\\(.)", re.DOTALL)
END = "[][ ]"  # two blanks after the text: without them some pairs swallow the last full stop
_WORD = re.compile(r"[^\W\d_]+")
_BEST = 0.8  # of a sentence with every word known: rules translate word by word even then


class Apertium:
    """Debian's Apertium. timeout_seconds: for one sentence."""

    name = "apertium"
    leaves_machine = False
    keeps_placeholders = True

    def __init__(self, *, modes: Path = MODES, timeout_seconds: float = 20.0) -> None:
        self._modes = modes
        self._timeout_seconds = timeout_seconds
        self._lock = threading.Lock()
        self._chains: dict[str, tuple[threading.Lock, Pipeline]] = {}

    def version(self) -> str:
        """Version of lttoolbox, which Apertium's pairs are read by."""
        if shutil.which("lt-proc") is None:
            return ""
        told = subprocess.run(["lt-proc", "-v"], capture_output=True, text=True, check=False)
        found = re.search(r"\d+(?:\.\d+)+", told.stdout + told.stderr)
        return found.group() if found else ""

    def state(self) -> EngineState:
        """Ready with at least one pair."""
        if installed(self._modes):
            return EngineState(ready=True)
        reason = f"Apertium has no language pair here; install some: apt-get install {' '.join(PACKAGES)}"
        return EngineState(ready=False, reason=reason, missing=PACKAGES)

    def pairs(self) -> frozenset[Pair]:
        """What the system has installed now."""
        return frozenset(installed(self._modes))

    def translate(
        self, texts: Sequence[str], source_language: str, target_language: str
    ) -> tuple[Proposal, ...]:
        """Sentence by sentence. score: .8 × the share of words it knew.

        Raises EngineError: not retryable for a pair that is not installed, retryable when the chain dies twice.
        """
        pair = Pair(source_language, target_language).base
        mode = installed(self._modes).get(pair)
        if mode is None:
            raise EngineError(f"Apertium has no pair {source_language}-{target_language} installed.")
        lock, chain = self._chain(mode)
        with lock:
            raw = [self._send(chain, text, mode) for text in texts]
        proposals = tuple(
            _proposal(one, answer, target_language) for one, answer in zip(texts, raw, strict=True)
        )
        nothing_empty(texts, proposals, engine="Apertium")
        return proposals

    def close(self) -> None:
        """End all chains."""
        with self._lock:
            chains, self._chains = self._chains, {}
        for lock, chain in chains.values():
            with lock:
                chain.close()

    def _chain(self, mode: Mode) -> tuple[threading.Lock, Pipeline]:
        with self._lock:
            if mode.name not in self._chains:
                self._chains[mode.name] = (threading.Lock(), Pipeline(mode.stages))
            return self._chains[mode.name]

    def _send(self, chain: Pipeline, text: str, mode: Mode) -> str:
        if not text.strip():
            return text
        stream = to_stream(to_latin(text) if mode.name.startswith("hbs-") else text)
        try:
            answer = chain.send(stream, timeout_seconds=self._timeout_seconds)
        except EngineError:
            answer = ""
        if answer.strip():
            return answer
        chain.close()  # it died, or a stage in the middle did and the rest went on with nothing
        return chain.send(stream, timeout_seconds=self._timeout_seconds)


def to_stream(text: str) -> str:
    """Plain text in Apertium's stream format. Addresses, handles and placeholders become blanks that pass untouched."""
    folded = " ".join(text.replace("\0", " ").split())
    pieces, last = [], 0
    for kept in _KEPT.finditer(folded):
        pieces += [_escape(folded[last : kept.start()]), f"[{_escape(kept.group())}]"]
        last = kept.end()
    return "".join([*pieces, _escape(folded[last:])]) + END


def from_stream(stream: str) -> tuple[str, int]:
    """Plain text of Apertium's output, and how many words it could not translate (marked `*`, `@`, `#` there)."""
    marks = 0

    def plain(match: re.Match[str]) -> str:
        nonlocal marks
        blank, mark, escaped = match.groups()
        if blank is not None:
            return re.sub(r"\\(.)", r"\1", blank, flags=re.DOTALL)
        marks += mark is not None
        return escaped or ""

    return _BLANK_OR_MARK.sub(plain, stream), marks


def _escape(text: str) -> str:
    return _RESERVED.sub(lambda match: "\\" + match.group(), text)


def _proposal(source: str, stream: str, target_language: str) -> Proposal:
    text, unknown = from_stream(stream)
    if base_of(target_language) == "sr" and "latn" not in target_language.lower():
        text = to_cyrillic(text)
    words = max(1, len(_WORD.findall(source)))
    return Proposal(text=text.strip(), score=round(_BEST * max(0.0, 1 - unknown / words), 3))


class ApertiumFactory:
    """Builds the engine; options are for unusual installations."""

    options: Mapping[str, str] = MappingProxyType(
        {
            "modes": f"folder of Apertium's mode files, default {MODES}",
            "timeout_seconds": "for one sentence, default 20",
        }
    )

    def build(self, options: Mapping[str, str]) -> Apertium:
        """Raises ValueError when timeout_seconds is no positive number."""
        seconds = float(options.get("timeout_seconds") or 20)
        if not seconds > 0:
            raise ValueError("Apertium's timeout_seconds must be greater than 0.")
        return Apertium(modes=Path(options.get("modes") or MODES), timeout_seconds=seconds)


ENGINE = ApertiumFactory()
