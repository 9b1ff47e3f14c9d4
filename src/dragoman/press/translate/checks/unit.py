"""Whether a number kept its unit: miles, kilometres, dollars, months."""

from dragoman.press.record import Finding, Severity
from dragoman.press.translate.check import finding
from dragoman.press.translate.glossary import Glossary
from dragoman.press.translate.pair import Pair
from dragoman.press.translate.reading.quantities import Quantity, quantities


class UnitCheck:
    """The same number with another unit of the same kind blocks: "8 Jahre" is not "8 months"."""

    id = "unit"

    def look(self, source: str, target: str, pair: Pair, glossary: Glossary | None) -> tuple[Finding, ...]:
        """As Check says."""
        here, there = quantities(source, pair.source), quantities(target, pair.target)
        findings = []
        for quantity in there:
            partners = [one for one in here if one.unit and one.values & quantity.values]
            if not quantity.unit or not partners or any(_may_agree(quantity, one) for one in partners):
                continue
            if any(one.unit == quantity.unit for one in here):
                continue
            partner = partners[0]
            findings.append(
                finding(
                    self.id,
                    Severity.ERROR,
                    "unit.changed",
                    source=(partner.start, _reach(source, partner)),
                    target=(quantity.start, _reach(target, quantity)),
                    details=(str(partner.unit), str(quantity.unit)),
                )
            )
        return tuple(findings)


def _may_agree(one: Quantity, other: Quantity) -> bool:
    first, second = one.unit or "", other.unit or ""
    return first == second or first.split(":")[0] != second.split(":")[0]


def _reach(text: str, quantity: Quantity) -> int:
    """The end of the unit's words, roughly: three words on."""
    end, words = quantity.end, 0
    while end < len(text) and words < 3:
        end += 1
        words += end == len(text) or text[end] == " "
    return end


CHECK = UnitCheck()
