"""The checks on what people translated: silent where all is well, and outspoken where an error was put in by rule."""

import re
from collections.abc import Callable, Iterator

import pytest

from dragoman.press.record import Severity
from dragoman.press.translate import Pair, compare

from .floors import hold
from .sample_texts import sentence_pairs

_MONTHS = {
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    "ru": [
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
    ],
}
_NAMES = {
    "en": (
        "Lindqvist",
        "Adamov|Quintana|Stojković|Vukelić|Nešić|Petković|Marković|Cebrián|Lledó|Yesenov|Seitova|Koval",
    ),
    "ru": (
        "Громов",
        "Адамов|Кинтана|Стойкович|Вукелич|Нешич|Петкович|Маркович|Себриан|Льедо|Садыкова|Калиев|Бойчук",
    ),
}
_PLAIN_NEGATION = {
    "en": re.compile(r" (?:not|never)\b|n't\b"),
    "ru": re.compile(r"\b[Нн]е (?=\w)"),
    "uk": re.compile(r"\b[Нн]е (?=\w)"),
    "sr": re.compile(r"\b[Нн](?:е|ије|ису|исам) (?=\w)"),
    "es": re.compile(r"\b[Nn]o (?=\w)"),
    "ar": re.compile(r"(?<!\w)و?(?:لا|لم|لن|ليس|ليست) (?=\w)"),
    "kk": re.compile(r"\b(?:емес|жоқ)\b"),
}
_ANY_NEGATION = {
    "en": re.compile(
        r"\b(?:not?|never|nobody|nothing|none|nor|neither|without|cannot|lacks?|fails?)\b|n't\b|\bun"
    ),
    "ru": re.compile(r"\b(?:не|ни|нет|нельзя|без|ник\w+|нич\w+|нигде)\b", re.IGNORECASE),
}
_DIGITS = re.compile(r"\d+")


def _number(pair: Pair, source: str, target: str) -> str | None:
    """A number that stands on both sides becomes another."""
    both = set(_DIGITS.findall(source))
    return next(
        (
            f"{target[: m.start()]}{int(m[0]) + 7}{target[m.end() :]}"
            for m in _DIGITS.finditer(target)
            if m[0] in both
        ),
        None,
    )


def _month(pair: Pair, source: str, target: str) -> str | None:
    """The month of a day that is given in figures on both sides becomes a later one."""
    months = _MONTHS[pair.target]
    found = re.search(rf"(?:\b(\d{{1,2}}) )?\b({'|'.join(months)})\b(?: (\d{{1,2}})\b)?", target)
    day = found and (found[1] or found[3])
    if not found or not day or day not in _DIGITS.findall(source):
        return None
    other = months[(months.index(found[2]) + 2) % 12]
    return f"{target[: found.start(2)]}{other}{target[found.end(2) :]}"


def _name(pair: Pair, source: str, target: str) -> str | None:
    other, ours = _NAMES[pair.target]
    changed = re.sub(rf"\b(?:{ours})(?!\w)", other, target, count=1)
    return changed if changed != target else None


def _without_negation(pair: Pair, source: str, target: str) -> str | None:
    """The only negation of a sentence goes, where the source plainly has one as well."""
    plain = _PLAIN_NEGATION[pair.target]
    alone = len(_ANY_NEGATION[pair.target].findall(target)) == 1
    if not alone or not _PLAIN_NEGATION[pair.source].search(source):
        return None
    changed = plain.sub("", target)
    return changed if changed != target else None


def _with_negation(pair: Pair, source: str, target: str) -> str | None:
    """A sentence that knows no negation gets one."""
    if (
        pair.target != "en"
        or _ANY_NEGATION["en"].search(target)
        or _PLAIN_NEGATION[pair.source].search(source)
    ):
        return None
    changed = re.sub(r"\b(is|are|was|were|will|can|has|have|had)\b", r"\1 not", target, count=1)
    return changed if changed != target else None


def _half(pair: Pair, source: str, target: str) -> str | None:
    """A long sentence loses its second half and more."""
    words = target.split()
    return " ".join(words[: len(words) // 3]) + "." if len(words) >= 15 else None


def _untranslated(pair: Pair, source: str, target: str) -> str | None:
    return source if len(source.split()) >= 5 else None


FAULTS: dict[str, tuple[Callable[[Pair, str, str], str | None], frozenset[str]]] = {
    "number": (_number, frozenset({"number", "date", "unit"})),
    "month": (_month, frozenset({"date", "number"})),
    "name": (_name, frozenset({"name"})),
    "negation_lost": (_without_negation, frozenset({"negation"})),
    "negation_added": (_with_negation, frozenset({"negation"})),
    "half": (_half, frozenset({"length", "omission", "name", "number"})),
    "untranslated": (_untranslated, frozenset({"untranslated"})),
}


def planted(kind: str) -> Iterator[tuple[Pair, str, str]]:
    change = FAULTS[kind][0]
    for pair, source, target in sentence_pairs():
        if (changed := change(pair, source, target)) is not None:
            yield pair, source, changed


def test_silent_where_all_is_well() -> None:
    asked = list(sentence_pairs())
    findings = [
        (pair, source, target, compare(source, target, *pair).findings) for pair, source, target in asked
    ]
    blocked = [
        (source, target, [found.message for found in found_here])
        for _, source, target, found_here in findings
        if any(found.severity is Severity.ERROR for found in found_here)
    ]
    loud = [
        (source, target, [found.message for found in found_here])
        for _, source, target, found_here in findings
        if any(found.severity is not Severity.HINT for found in found_here)
    ]

    hold("compare", "not_blocked", right=len(asked) - len(blocked), of=len(asked), misses=blocked)
    hold("compare", "silent", right=len(asked) - len(loud), of=len(asked), misses=loud)


@pytest.mark.parametrize("kind", FAULTS)
def test_planted_faults_are_found(kind: str) -> None:
    expected = FAULTS[kind][1]
    asked = list(planted(kind))
    misses = [
        (pair, source, target)
        for pair, source, target in asked
        if not expected & {found.check.split(".")[0] for found in compare(source, target, *pair).findings}
    ]

    hold("compare", kind, right=len(asked) - len(misses), of=len(asked), misses=misses)
