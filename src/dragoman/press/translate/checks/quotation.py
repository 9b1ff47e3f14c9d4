"""Whether quotation marks are still there: without them another's words become the outlet's own."""

import re

from dragoman.press.record import Finding, Severity
from dragoman.press.translate.check import finding
from dragoman.press.translate.glossary import Glossary
from dragoman.press.translate.pair import Pair

_QUOTED = re.compile(
    r"«([^«»]+)»|“([^“”]+)”|„([^„“”]+)[“”]|\"([^\"]+)\"|‘([^‘’]{8,})’(?!\w)|(?<!\w)'([^']{8,})'(?!\w)"
)
_MARKS = re.compile(r"[«»“”„\"‟]|(?<!\w)['‘’‹]|['’›](?!\w)|^\s*[—–-]\s|[,:.!?]\s*[—–]\s")
_FEW_WORDS = 3


class QuotationCheck:
    """A source that quotes several words, and a target without any mark for it, asks for a look.

    One or two words in quotation marks are often a title or a name, which another language writes without.
    """

    id = "quotation"

    def look(self, source: str, target: str, pair: Pair, glossary: Glossary | None) -> tuple[Finding, ...]:
        """As Check says."""
        if _MARKS.search(target):
            return ()
        for match in _QUOTED.finditer(source):
            words = next(group for group in match.groups() if group).split()
            if len(words) >= _FEW_WORDS and sum(word[0].islower() for word in words) * 2 >= len(words):
                return (
                    finding(
                        self.id,
                        Severity.WARNING,
                        "quotation.lost",
                        source=match.span(),
                        target=(0, len(target)),
                        details=(match.group(),),
                    ),
                )
        return ()


CHECK = QuotationCheck()
