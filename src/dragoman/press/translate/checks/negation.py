"""Whether what is denied in the source is denied in the target, and nothing else is."""

from dragoman.press.record import Finding, Severity
from dragoman.press.translate.check import finding
from dragoman.press.translate.glossary import Glossary
from dragoman.press.translate.pair import Pair
from dragoman.press.translate.reading.polarity import negation


class NegationCheck:
    """A plain negation on one side and nothing that could stand for it on the other asks for a look.

    Words are counted, not scopes: "not" said of another thing passes.
    """

    id = "negation"

    def look(self, source: str, target: str, pair: Pair, glossary: Glossary | None) -> tuple[Finding, ...]:
        """As Check says."""
        mine, theirs = negation(pair.source), negation(pair.target)
        if not mine or not theirs:
            return ()
        if (lost := mine.strict.search(source)) and not theirs.broad.search(target):
            return (
                finding(
                    self.id,
                    Severity.WARNING,
                    "negation.lost",
                    source=lost.span(),
                    target=(0, len(target)),
                    details=(lost.group(),),
                ),
            )
        if (added := theirs.strict.search(target)) and not mine.broad.search(source):
            return (
                finding(
                    self.id, Severity.WARNING, "negation.added", target=added.span(), details=(added.group(),)
                ),
            )
        return ()


CHECK = NegationCheck()
