"""What happened: one story per event inside a language, by headline and lede.

Single pass, nearest story: an article joins the story whose articles, taken together, use its telling words most, if that is
enough and not too long ago. Words weigh by how rare they are among the articles seen (inverse document frequency).
Source: Allan et al., Topic detection and tracking (1998); the figures of our own measurements are in the quality tests.
"""

import datetime as dt
import functools
import math
import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from dragoman.press.languages import UnknownLanguageError, analyze, get

ENOUGH = 0.25
"""Cosine similarity from which an article belongs to a story."""
LEDE_CHARACTERS = 400

_LEDE_WEIGHT, _MOST_WEIGHT = 0.4, 1.5
_NAME_WEIGHT, _TITLE_CASE = 1.3, 0.6
_WORD = re.compile(r"[^\W\d_]+")
_INNER_NAME = re.compile(
    r"(?<=[\w,;:–—-] )[«“„\"']?(?:[^\W\d_]*[A-ZÀ-ÞА-ЯЁЂЄІЇЈЉЊЋЏҐҒҚҢӨҰҮҺӘ][\w’'-]*|\d[\d.,]*)"
)
_DAILY_DECAY = 0.1
_FEWEST_SHARED = 2
_PRIOR_ARTICLES, _PRIOR_FREQUENCY = 50, 2.0
_DAY_SECONDS = 86_400
_NOTHING = 1e-9


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """story: id. score: 0 to 1, similarity after what time took away."""

    story: str
    score: float


@dataclass(slots=True)
class _StoryState:
    """A story's words in one language: the sum of its articles' vectors, and the days of its articles."""

    weights: dict[str, float] = field(default_factory=dict)
    norm: float = 0.0
    days: dict[str, float | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Entry:
    story: str
    language: str
    vector: dict[str, float]
    terms: tuple[str, ...]


class EventIndex:
    """The stories known so far, language by language."""

    def __init__(self, *, days: float) -> None:
        """days: how long after its latest article a story may still take one, where dates are known."""
        self._days = days
        self._frequency: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._articles: Counter[str] = Counter()
        self._stories: dict[tuple[str, str], _StoryState] = {}
        self._postings: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
        self._entries: dict[str, _Entry] = {}

    def vector(self, *, headline: str, text: str, language: str) -> dict[str, float]:
        """The telling words of an article with their weights, of length 1; empty where it has none.

        Counts them as seen is `add`'s business; the article's own words are counted in here, so that a first one has weights.
        """
        base = _base(language)
        counts = _terms(headline, text, language)
        frequency, known = self._frequency[base], self._articles[base] + 1
        weights = {
            term: min(count, _MOST_WEIGHT)
            * math.log((known + _PRIOR_ARTICLES) / (frequency[term] + 1 + _PRIOR_FREQUENCY))
            for term, count in counts.items()
        }
        length = math.sqrt(sum(weight * weight for weight in weights.values()))
        return {term: weight / length for term, weight in weights.items() if weight > 0} if length else {}

    def nearest(self, vector: dict[str, float], *, language: str, when: dt.datetime | None) -> Match | None:
        """The story that fits best, None when none fits well enough."""
        base = _base(language)
        dots: defaultdict[str, float] = defaultdict(float)
        shared: Counter[str] = Counter()
        for term, weight in vector.items():
            for story in self._postings.get((base, term), ()):
                dots[story] += weight * self._stories[base, story].weights[term]
                shared[story] += 1
        best: Match | None = None
        for story in sorted(dots):
            if shared[story] < _FEWEST_SHARED:
                continue
            state = self._stories[base, story]
            score = dots[story] / math.sqrt(max(state.norm, _NOTHING)) * self._nearness(state, _day(when))
            if score >= ENOUGH and (best is None or score > best.score):
                best = Match(story=story, score=min(score, 1.0))
        return best

    def add(
        self, key: str, vector: dict[str, float], *, story: str, language: str, when: dt.datetime | None
    ) -> None:
        """Put an article into a story; one already known under `key` is moved."""
        self.forget(key)
        base = _base(language)
        state = self._stories.setdefault((base, story), _StoryState())
        for term, weight in vector.items():
            before = state.weights.get(term, 0.0)
            state.weights[term] = before + weight
            state.norm += 2 * before * weight + weight * weight
            self._postings[base, term].add(story)
        state.days[key] = _day(when)
        self._frequency[base].update(vector.keys())
        self._articles[base] += 1
        self._entries[key] = _Entry(story, base, vector, tuple(vector))

    def forget(self, key: str) -> None:
        """Take an article out again; nothing happens where it is not known."""
        entry = self._entries.pop(key, None)
        if entry is None:
            return
        base, story = entry.language, entry.story
        state = self._stories[base, story]
        for term, weight in entry.vector.items():
            before = state.weights[term]
            state.norm -= 2 * before * weight - weight * weight
            if before - weight > _NOTHING:
                state.weights[term] = before - weight
            else:
                del state.weights[term]
                self._postings[base, term].discard(story)
                if not self._postings[base, term]:
                    del self._postings[base, term]
        self._frequency[base].subtract(entry.terms)
        self._articles[base] -= 1
        del state.days[key]
        if not state.days:
            del self._stories[base, story]

    def _nearness(self, state: _StoryState, day: float | None) -> float:
        """1 for a story of the same day, less for an older one, 0 beyond the window; 1 where a date is missing."""
        days = [known for known in state.days.values() if known is not None]
        if day is None or not days:
            return 1.0
        gap = max(min(days) - day, day - max(days), 0.0)
        return math.exp(-_DAILY_DECAY * gap) if gap <= self._days else 0.0


def _terms(headline: str, text: str, language: str) -> dict[str, float]:
    """Stems of headline and lede with their weights; names weigh more: they tell two earthquakes apart."""
    counts: defaultdict[str, float] = defaultdict(float)
    lede = text[:LEDE_CHARACTERS]
    for term in analyze(headline, language):
        counts[term] += 1.0
    for term in analyze(lede, language):
        counts[term] += _LEDE_WEIGHT
    names = frozenset(analyze(" ".join(_names(headline) + _names(lede)), language))
    common = _common_terms(language)
    return {
        term: min(count, _MOST_WEIGHT) * (_NAME_WEIGHT if term in names else 1.0)
        for term, count in counts.items()
        if term not in common and len(term) > 1
    }


def _names(text: str) -> list[str]:
    """Capitalised words and numbers inside sentences; none where nearly every word is capitalised (an English headline)."""
    words = _WORD.findall(text)
    capitalised = sum(word[0].isupper() for word in words)
    if capitalised > _TITLE_CASE * len(words):
        return []
    return _INNER_NAME.findall(text)


@functools.lru_cache(maxsize=128)
def _common_terms(language: str) -> frozenset[str]:
    try:
        stopwords = get(language).stopwords
    except UnknownLanguageError:
        return frozenset()
    return frozenset(analyze(" ".join(sorted(stopwords)), language)) | stopwords


def _base(language: str) -> str:
    """Serbian in both scripts, Bosnian and Croatian are compared with each other; so are all kinds of one language."""
    base = language.split("-", 1)[0].lower()
    return "sr" if base in {"bs", "hr", "sr"} else base


def _day(when: dt.datetime | None) -> float | None:
    return when.timestamp() / _DAY_SECONDS if when else None
