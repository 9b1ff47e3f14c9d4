"""Whether agreed terms were kept."""

from dragoman.press.record import Finding, Severity
from dragoman.press.translate.check import finding
from dragoman.press.translate.glossary import Glossary
from dragoman.press.translate.pair import Pair


class GlossaryCheck:
    """A forbidden wording blocks, an absent term asks for a look."""

    id = "glossary"

    def look(self, source: str, target: str, pair: Pair, glossary: Glossary | None) -> tuple[Finding, ...]:
        """As Check says."""
        if not glossary:
            return ()
        return tuple(
            finding(
                self.id,
                Severity.ERROR if broken.forbidden else Severity.WARNING,
                "glossary.forbidden" if broken.forbidden else "glossary.missing",
                source=(broken.use.start, broken.use.end),
                target=(broken.target_start, broken.target_end)
                if broken.target_start is not None and broken.target_end is not None
                else None,
                details=(broken.use.term.source, broken.use.term.target),
            )
            for broken in glossary.violations(source, target, pair)
        )


CHECK = GlossaryCheck()
