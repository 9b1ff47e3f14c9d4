"""An engine that only marks each text with the target language, so that the whole product runs with nothing installed.

What it gives is plainly no translation: `[en] Привет` is the Russian text, marked.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from dragoman.press.languages import known
from dragoman.press.translate.engine import EngineState, Proposal
from dragoman.press.translate.pair import Pair, base_of


@dataclass(frozen=True, slots=True)
class Echo:
    """Gives every text back as `[target] text`."""

    name: str = "echo"
    leaves_machine: bool = False
    keeps_placeholders: bool = True

    def version(self) -> str:
        """Never changes."""
        return "1"

    def state(self) -> EngineState:
        """Always ready."""
        return EngineState(ready=True)

    def pairs(self) -> frozenset[Pair]:
        """Every two languages we know."""
        tags = {base_of(tag) for tag in known()}
        return frozenset(Pair(one, other) for one in tags for other in tags if one != other)

    def translate(
        self, texts: Sequence[str], source_language: str, target_language: str
    ) -> tuple[Proposal, ...]:
        """Mark each text; an empty one stays empty."""
        return tuple(
            Proposal(text=f"[{target_language}] {text.strip()}" if text.strip() else text, score=0.0)
            for text in texts
        )

    def close(self) -> None:
        """Nothing to let go of."""


class EchoFactory:
    """Builds the echo; it takes no options."""

    options: Mapping[str, str] = MappingProxyType({})

    def build(self, options: Mapping[str, str]) -> Echo:
        """The echo, whatever the options."""
        return Echo()


ENGINE = EchoFactory()
