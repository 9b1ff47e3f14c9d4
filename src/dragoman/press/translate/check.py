"""What a check must do: the contract of the plug-in kind `checks`, and the one way a finding is made."""

from typing import Protocol, runtime_checkable

from dragoman.press.record import Finding, Severity
from dragoman.press.translate.glossary import Glossary
from dragoman.press.translate.pair import Pair

Span = tuple[int, int]


@runtime_checkable
class Check(Protocol):
    """One question asked of a segment."""

    @property
    def id(self) -> str:
        """As findings name it; the plug-in's own name."""

    def look(self, source: str, target: str, pair: Pair, glossary: Glossary | None) -> tuple[Finding, ...]:
        """What is wrong, one finding for each thing and place, in target order; empty when nothing is.

        Neither text is empty. Raises nothing, whatever the texts and languages.
        """


def finding(
    check: str,
    severity: Severity,
    message: str,
    *,
    source: Span | None = None,
    target: Span | None = None,
    details: tuple[str, ...] = (),
) -> Finding:
    """A finding with its places; message is a key `check.what`, details what fills the phrase in."""
    return Finding(
        check=check,
        severity=severity,
        message=message,
        source_start=source[0] if source else None,
        source_end=source[1] if source else None,
        target_start=target[0] if target else None,
        target_end=target[1] if target else None,
        details=details,
    )
