"""Whether a translator's or editor's note in brackets is still there."""

import re

from dragoman.press.languages import UnknownLanguageError, get
from dragoman.press.record import Finding, Severity
from dragoman.press.translate.check import finding
from dragoman.press.translate.glossary import Glossary
from dragoman.press.translate.pair import Pair

_BRACKETS = re.compile(r"[(\[]([^()\[\]]{3,400})[)\]]")


class NoteCheck:
    """A signed note of the source with no brackets for it in the target blocks."""

    id = "note"

    def look(self, source: str, target: str, pair: Pair, glossary: Glossary | None) -> tuple[Finding, ...]:
        """As Check says."""
        signed = [match for match in _BRACKETS.finditer(source) if _is_signed(match.group(1), pair.source)]
        kept = sum(1 for match in _BRACKETS.finditer(target))
        return tuple(
            finding(self.id, Severity.ERROR, "note.missing", source=match.span(), details=(match.group(),))
            for match in signed[kept:]
        )


def _is_signed(text: str, language: str) -> bool:
    """Whether the note begins or ends with a signature."""
    try:
        signatures = get(language).note_signatures
    except UnknownLanguageError:
        return False
    plain = " ".join(text.lower().replace("’", "'").split()).strip(" .:—–-")
    for words in signatures.values():
        for word in words:
            mark = word.replace("’", "'").strip(" .:")
            if len(mark) > 3 and (plain.startswith(mark) or plain.endswith(mark)):
                return True
    return False


CHECK = NoteCheck()
