"""Whether the target carries the source's numbers, by value: "3,5 млн" is "3.5 million", "1 200" is "1,200"."""

from collections.abc import Sequence

from dragoman.press.record import Finding, Severity
from dragoman.press.translate.check import finding
from dragoman.press.translate.glossary import Glossary
from dragoman.press.translate.pair import Pair
from dragoman.press.translate.reading.conversions import converted
from dragoman.press.translate.reading.quantities import Quantity, quantities


class NumberCheck:
    """A number exchanged for another blocks; one that only one side has asks for a look.

    A difference of scale alone (million for billion) is a finding `scale`. Numbers in words satisfy numbers in digits and
    are never asked for themselves; measures converted to the other system agree when the conversion does.
    """

    id = "number"

    def look(self, source: str, target: str, pair: Pair, glossary: Glossary | None) -> tuple[Finding, ...]:
        """As Check says."""
        here, there = quantities(source, pair.source), quantities(target, pair.target)
        missing, extra = _unmatched(here, there, target), _unmatched(there, here, source)
        findings = []
        for quantity in list(extra):
            partner = _partner(quantity, missing)
            if partner is None:
                continue
            extra.remove(quantity)
            missing.remove(partner)
            scaled = bool(quantity.plain & partner.plain) and quantity.scale != partner.scale
            findings.append(
                finding(
                    "scale" if scaled else self.id,
                    Severity.ERROR,
                    "scale.changed" if scaled else "number.changed",
                    source=(partner.start, partner.end),
                    target=(quantity.start, quantity.end),
                    details=(source[partner.start : partner.end], target[quantity.start : quantity.end]),
                )
            )
        findings += [
            finding(self.id, Severity.WARNING, "number.added", target=(one.start, one.end),
                    details=(target[one.start : one.end],))
            for one in extra
        ]  # fmt: skip
        findings += [
            finding(self.id, Severity.WARNING, "number.missing", source=(one.start, one.end),
                    details=(source[one.start : one.end],))
            for one in missing
        ]  # fmt: skip
        return tuple(findings)


def _unmatched(mine: Sequence[Quantity], others: Sequence[Quantity], other_text: str) -> list[Quantity]:
    """Numbers in digits that no number of the other side agrees with."""
    return [one for one in mine if one.in_digits and not any(_agree(one, other) for other in others)]


def _agree(one: Quantity, other: Quantity) -> bool:
    if one.values & other.values:
        return True
    if one.in_digits and other.in_digits and (_same_decade(one, other) or _same_clock(one, other)):
        return True
    if not other.in_digits and one.plain & other.plain and other.scale == 1:
        return True
    return converted(one, other)


def _same_decade(one: Quantity, other: Quantity) -> bool:
    """1980s and 80s."""
    return any(
        a % 100 == b and 1900 <= a < 2100 and 10 <= b < 100
        for first, second in ((one, other), (other, one))
        for a in first.plain
        for b in second.plain
    )


def _same_clock(one: Quantity, other: Quantity) -> bool:
    """Nineteen hours and seven in the evening, where one of them is written as a time."""
    if not (one.clock or other.clock):
        return False
    return any(
        abs(a - b) in (0.0, 12.0) or round(abs(a - b), 6) == 12 for a in one.plain for b in other.plain
    )


def _partner(quantity: Quantity, missing: Sequence[Quantity]) -> Quantity | None:
    """The missing number this one stands for: same scale reading first, then the nearest in the text's order."""
    same_plain = [one for one in missing if one.plain & quantity.plain]
    return next(iter(same_plain or missing), None)


CHECK = NumberCheck()
