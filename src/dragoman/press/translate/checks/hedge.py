"""Whether what is only alleged, possible or expected in the source is still only that."""

from dragoman.press.record import Finding, Severity
from dragoman.press.translate.check import finding
from dragoman.press.translate.glossary import Glossary
from dragoman.press.translate.pair import Pair
from dragoman.press.translate.reading.polarity import hedge


class HedgeCheck:
    """A plain hedge of the source with nothing like it in the target asks for a look."""

    id = "hedge"

    def look(self, source: str, target: str, pair: Pair, glossary: Glossary | None) -> tuple[Finding, ...]:
        """As Check says."""
        mine, theirs = hedge(pair.source), hedge(pair.target)
        if not mine or not theirs:
            return ()
        lost = mine.strict.search(source)
        if not lost or theirs.broad.search(target):
            return ()
        return (
            finding(
                self.id,
                Severity.WARNING,
                "hedge.lost",
                source=lost.span(),
                target=(0, len(target)),
                details=(lost.group(),),
            ),
        )


CHECK = HedgeCheck()
