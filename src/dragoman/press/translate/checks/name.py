"""Whether the names are the same people and places."""

from dragoman.press.record import Finding, Severity
from dragoman.press.translate.check import finding
from dragoman.press.translate.glossary import Glossary
from dragoman.press.translate.pair import Pair
from dragoman.press.translate.reading.names import missing_names


class NameCheck:
    """A name of the target like no word of the source, where the source has a name that is not in the target either."""

    id = "name"

    def look(self, source: str, target: str, pair: Pair, glossary: Glossary | None) -> tuple[Finding, ...]:
        """As Check says."""
        extra = missing_names(target, pair.target, source, pair.source)
        if not extra:
            return ()
        missing = missing_names(source, pair.source, target, pair.target)
        return tuple(
            finding(
                self.id,
                Severity.WARNING,
                "name.changed",
                source=(one.start, one.end),
                target=(other.start, other.end),
                details=(one.text, other.text),
            )
            for one, other in zip(missing, extra, strict=False)
        )


CHECK = NameCheck()
