"""Whether the target is far shorter or longer than its source lets expect: something left out, something added."""

from dragoman.press.record import Finding, Severity
from dragoman.press.translate.check import finding
from dragoman.press.translate.glossary import Glossary
from dragoman.press.translate.lengths import surprise
from dragoman.press.translate.pair import Pair

_LOOK, _BLOCK = 1.7, 2.5
"""Standard deviations from where on it asks for a look, and from where on it blocks."""


class LengthCheck:
    """Compares lengths only; what is missing it cannot say."""

    id = "length"

    def look(self, source: str, target: str, pair: Pair, glossary: Glossary | None) -> tuple[Finding, ...]:
        """As Check says."""
        off = surprise(source, target, pair)
        if abs(off) < _LOOK:
            return ()
        severity = Severity.ERROR if abs(off) >= _BLOCK else Severity.WARNING
        message = "length.short" if off < 0 else "length.long"
        return (finding(self.id, severity, message, target=(0, len(target))),)


CHECK = LengthCheck()
