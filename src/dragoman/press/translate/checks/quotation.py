"""Whether quotation marks are still there: without them another's words become the outlet's own."""

import re

from dragoman.press.record import Finding, Severity
from dragoman.press.translate.check import finding
from dragoman.press.translate.glossary import Glossary
from dragoman.press.translate.pair import Pair

_QUOTED = re.compile(
    r"«([^«»]+)»|“([^“”]+)[”“]|„([^„“”]+)[“”]|\"([^\"]+)\"|(?<!\w)‘([^‘’]+)’(?!\w)|(?<!\w)'([^']{8,})'(?!\w)"
)
_MARKS = re.compile(r"[«»“”„\"‟「」『』]|(?<!\w)['‘‹][^'’›]+['’›](?!\w)|^\s*[—–-]\s")
_FEW_WORDS = 5


class QuotationCheck:
    """A source that quotes, and a target without any mark for it, asks for a look.

    A few words with a capital in quotation marks are often a title or a name, which another language writes without.
    """

    id = "quotation"

    def look(self, source: str, target: str, pair: Pair, glossary: Glossary | None) -> tuple[Finding, ...]:
        """As Check says."""
        if _MARKS.search(target):
            return ()
        for match in _QUOTED.finditer(source):
            if _is_speech(next(group for group in match.groups() if group)):
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


def _is_speech(quoted: str) -> bool:
    words = quoted.split()
    lower = sum(word[0].islower() for word in words)
    return bool(words) and (words[0][0].islower() or (len(words) >= _FEW_WORDS and 2 * lower >= len(words)))


CHECK = QuotationCheck()
