"""Asks every check of a source and its translation, and sums up what they say."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import cast

from dragoman.press.plugins import find
from dragoman.press.record import Finding, Severity
from dragoman.press.translate.check import Check
from dragoman.press.translate.glossary import Glossary
from dragoman.press.translate.lengths import surprise
from dragoman.press.translate.pair import Pair, same_language

_WEIGHTS = {Severity.ERROR: 0.35, Severity.WARNING: 0.12, Severity.HINT: 0.04}


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What the checks found, and one figure of it: 1 nothing, towards 0 the more and the graver."""

    findings: tuple[Finding, ...]
    score: float

    @property
    def blocks(self) -> bool:
        """Whether one of the findings blocks publishing."""
        return any(found.severity is Severity.ERROR for found in self.findings)


def compare(
    source: str,
    target: str,
    source_language: str,
    target_language: str,
    *,
    glossary: Glossary | None = None,
    checks: Sequence[Check] | None = None,
    engine_score: float | None = None,
) -> Comparison:
    """Compare one segment with its translation.

    checks: all that are installed where None. engine_score: mean log-probability of the target's tokens under the engine that
    wrote it; where given it weighs in the score. A blank source or target is not looked at: a blank target of a source that is
    not is one finding, `omission.all`. Two tags of one language give no finding. Raises nothing.
    """
    pair = Pair(source_language, target_language)
    if not source.strip() or same_language(*pair):
        return Comparison(findings=(), score=1.0)
    if not target.strip():
        empty = Finding(check="omission", severity=Severity.ERROR, message="omission.all")
        return Comparison(findings=(empty,), score=0.0)
    findings = tuple(
        found
        for check in (installed_checks() if checks is None else checks)
        for found in check.look(source, target, pair, glossary)
    )
    score = _score(findings, surprise(source, target, pair))
    if engine_score is not None:
        score *= math.exp(min(0.0, engine_score))
    return Comparison(findings=findings, score=round(score, 4))


@cache
def installed_checks() -> tuple[Check, ...]:
    """All checks, by name."""
    return tuple(cast(Check, plugin) for plugin in find("checks").values())


def _score(findings: Sequence[Finding], length_surprise: float) -> float:
    score = 1.0 - min(0.2, 0.04 * abs(length_surprise))
    for found in findings:
        score *= 1 - _WEIGHTS[found.severity]
    return score
