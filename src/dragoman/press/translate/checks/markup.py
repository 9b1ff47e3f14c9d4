"""Whether tags, character entities or placeholders stand in what should be plain text."""

import re

from dragoman.press.record import Finding, Severity
from dragoman.press.translate.check import finding
from dragoman.press.translate.glossary import Glossary
from dragoman.press.translate.pair import Pair

_MARKUP = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});|</?[a-z][^<>]{0,80}>|⟦\d+⟧", re.IGNORECASE)


class MarkupCheck:
    """Each piece of markup the source has not blocks."""

    id = "markup"

    def look(self, source: str, target: str, pair: Pair, glossary: Glossary | None) -> tuple[Finding, ...]:
        """As Check says."""
        return tuple(
            finding(self.id, Severity.ERROR, "markup.left", target=match.span(), details=(match.group(),))
            for match in _MARKUP.finditer(target)
            if match.group() not in source
        )


CHECK = MarkupCheck()
