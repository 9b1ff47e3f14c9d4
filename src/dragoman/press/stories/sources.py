"""Which of two carriers of one text had it first."""

import datetime as dt
import functools
import re
from dataclasses import dataclass

from dragoman.press.languages import UnknownLanguageError, get
from dragoman.press.stories.seen import Seen

_ZONE_CHARACTERS = 500
_DAY = dt.timedelta(days=1)
_SHORTEST_NAME = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """What is kept of an article to tell who had a text first.

    number: order of arrival. zone: the beginning and end of the text, where sources are named, folded.
    """

    number: int
    published_at: dt.datetime | None
    outlet: str | None
    zone: str
    named_sources: tuple[str, ...]
    language: str


def provenance_of(seen: Seen, number: int) -> Provenance:
    """Keep of `seen` what `is_before` needs."""
    text = seen.text
    zone = (
        text
        if len(text) <= 2 * _ZONE_CHARACTERS
        else f"{text[:_ZONE_CHARACTERS]}\n{text[-_ZONE_CHARACTERS:]}"
    )
    return Provenance(
        number=number,
        published_at=seen.published_at,
        outlet=seen.outlet,
        zone=zone.casefold(),
        named_sources=tuple(name.casefold() for name in seen.named_sources),
        language=seen.language,
    )


def is_before(first: Provenance, second: Provenance) -> bool:
    """Whether `first` had the text before `second`, of two that carry the same one.

    Who says that the other is the source came later, if their dates are less than two days apart; otherwise the earlier date
    decides; on one date, who at least names the other came later; and where nothing tells, who arrived first.
    The answer for a pair does not depend on which of them is asked about.
    """
    gap = _gap(first, second)
    if gap is None or abs(gap) <= _DAY:
        says_first, says_second = _cites(first, second), _cites(second, first)
        if says_first != says_second:
            return says_second
    if gap:
        return gap > dt.timedelta(0)
    names_first, names_second = _names(first, second), _names(second, first)
    if names_first != names_second:
        return names_second
    return first.number < second.number


def _gap(first: Provenance, second: Provenance) -> dt.timedelta | None:
    """How much later `second` is; by days where one of them has no hour; None where a date is missing."""
    a, b = first.published_at, second.published_at
    if a is None or b is None:
        return None
    if a.time() == dt.time() or b.time() == dt.time():
        return dt.timedelta(days=(b.date() - a.date()).days)
    return b - a


def _cites(text: Provenance, source: Provenance) -> bool:
    """Whether `text` says that its source is the outlet of `source`: its chain does, or a line with a word for "source"."""
    names = _spellings(source.outlet)
    if any(name in text.named_sources for name in names):
        return True
    lines = text.zone.splitlines()
    words = _source_words(text.language)
    return any(
        words.search(line) is not None and _mentions(line, name)
        for name in names
        for line in lines
        if name in line
    )


def _names(text: Provenance, source: Provenance) -> bool:
    return any(_mentions(text.zone, name) for name in _spellings(source.outlet))


def _mentions(text: str, name: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


@functools.lru_cache(maxsize=1024)
def _spellings(outlet: str | None) -> tuple[str, ...]:
    if not outlet or len(outlet) < _SHORTEST_NAME:
        return ()
    folded = outlet.casefold()
    return tuple(dict.fromkeys([folded, folded.replace("-", " ")]))


@functools.lru_cache(maxsize=128)
def _source_words(language: str) -> re.Pattern[str]:
    """Words that name a source, of the language and of English."""
    words: set[str] = set()
    for tag in (language, "en"):
        try:
            data = get(tag)
        except UnknownLanguageError:
            continue
        words.update(word.casefold().rstrip(":") for word in data.source_words + data.republished_words)
    by_length = sorted(words, key=len, reverse=True)
    return re.compile("|".join(rf"(?<!\w){re.escape(word)}" for word in by_length))
