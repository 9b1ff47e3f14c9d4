"""What an engine must do: the contract of the plug-in kind `engines`.

An engine gets whole articles' sentences at once and says of itself whether text leaves the machine, so that a desk can
forbid that. A plug-in is a factory: settings are handed in, nothing is read from the surroundings.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from dragoman.press.translate.pair import Pair


class EngineError(Exception):
    """An engine that gave no translation. str() is a sentence for a person; retryable: the same call may work later."""

    def __init__(
        self, message: str, *, retryable: bool = False, retry_after_seconds: float | None = None
    ) -> None:
        super().__init__(message)
        self.retryable = retryable
        self.retry_after_seconds = retry_after_seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineState:
    """Whether an engine can work now. reason: what is wrong and how to mend it, "" when ready.

    missing: Debian packages that would help, empty where none would.
    """

    ready: bool
    reason: str = ""
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """One text's translation. score: the engine's own estimate, 0 to 1, None where it has none."""

    text: str
    score: float | None = None


@runtime_checkable
class Engine(Protocol):
    """Proposes translations. Safe to share between threads."""

    @property
    def name(self) -> str:
        """As shown to people beside a translation and used to choose the engine."""

    @property
    def leaves_machine(self) -> bool:
        """Whether text is sent to another machine."""

    @property
    def keeps_placeholders(self) -> bool:
        """Whether marks like ⟦0⟧ come through as they are, so that glossary terms can be fixed."""

    def version(self) -> str:
        """Version of the engine, "" where it cannot be known now."""

    def state(self) -> EngineState:
        """Whether it can work now; raises nothing."""

    def pairs(self) -> frozenset[Pair]:
        """Language pairs on offer, by base language. Raises EngineError when a service cannot be asked."""

    def translate(
        self, texts: Sequence[str], source_language: str, target_language: str
    ) -> tuple[Proposal, ...]:
        """Translate each text on its own; as many proposals as texts, in order, none empty for a text that is not.

        Raises EngineError; then nothing of the batch counts.
        """

    def close(self) -> None:
        """Let go of processes and connections; the engine may start them again when asked."""


@runtime_checkable
class EngineFactory(Protocol):
    """What a plug-in module exposes as ENGINE."""

    @property
    def options(self) -> Mapping[str, str]:
        """Options it understands, each with one line of help; empty when it needs none."""

    def build(self, options: Mapping[str, str]) -> Engine:
        """An engine with these options. Raises ValueError, saying what to do, for a wrong or missing option."""


def nothing_empty(texts: Sequence[str], proposals: Sequence[Proposal], *, engine: str) -> None:
    """Raise EngineError unless every text with something in it got something back."""
    if len(texts) != len(proposals):
        raise EngineError(f"{engine} answered {len(proposals)} texts for {len(texts)}.")
    for text, proposal in zip(texts, proposals, strict=True):
        if text.strip() and not proposal.text.strip():
            raise EngineError(f"{engine} gave an empty translation of a text that is not empty.")
