"""Whether months and weekdays are the same ones."""

import re
from collections.abc import Mapping

from dragoman.press.record import Finding, Severity
from dragoman.press.translate.check import Span, finding
from dragoman.press.translate.glossary import Glossary
from dragoman.press.translate.pair import Pair
from dragoman.press.translate.reading.lexicon import TOKEN, Lexicon, months, weekdays

_NUMERIC = re.compile(r"\b\d{1,2}[./-](\d{1,2})[./-](?:\d{4}|\d{2})\b|\b\d{4}-(\d{2})-\d{2}\b")


class DateCheck:
    """A month or weekday exchanged for another blocks; one that only one side names is nothing to say."""

    id = "date"

    def look(self, source: str, target: str, pair: Pair, glossary: Glossary | None) -> tuple[Finding, ...]:
        """As Check says."""
        findings: list[Finding] = []
        for kind, lexicon in (("month", months), ("weekday", weekdays)):
            here = _places(source, lexicon(pair.source))
            there = _places(target, lexicon(pair.target))
            if kind == "month":
                here = {**_numeric(source), **here}
                there = {**_numeric(target), **there}
            missing = [value for value, places in here.items() if len(places) > len(there.get(value, ()))]
            extra = [value for value, places in there.items() if len(places) > len(here.get(value, ()))]
            if not set(missing) - set(there) and not set(extra) - set(here):
                continue  # only told more or less often
            findings += [
                finding(
                    self.id,
                    Severity.ERROR,
                    f"date.{kind}",
                    source=here[one][0],
                    target=there[other][-1],
                    details=(source[slice(*here[one][0])], target[slice(*there[other][-1])]),
                )
                for one, other in zip(missing, extra, strict=False)
            ]
        return tuple(findings)


def _places(text: str, lexicon: Lexicon[int]) -> Mapping[int, list[Span]]:
    found: dict[int, list[Span]] = {}
    for token in TOKEN.finditer(text):
        value = lexicon.get(token.group())
        if value is None or (token.group() in ("May", "March") and token.start() == 0):
            continue
        found.setdefault(value, []).append(token.span())
    return found


def _numeric(text: str) -> dict[int, list[Span]]:
    return {
        int(match.group(1) or match.group(2)): [match.span()]
        for match in _NUMERIC.finditer(text)
        if 1 <= int(match.group(1) or match.group(2)) <= 12
    }


CHECK = DateCheck()
