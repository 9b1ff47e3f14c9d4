"""Who spoke: the naming nearest a speech verb: a mention, a pronoun, or the noun phrase beside the verb."""

import bisect
import re
from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.press.languages.lists import words
from dragoman.press.mentions.cues import Cues
from dragoman.press.record import EntityKind, Mention

_WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")
_BREAK = re.compile(r"[,;:.!?…()\[\]«»“”„\"\n]|\s[—–-]\s|[—–]")
_NO_NAMES = {"de"}
_REACH = 300
_NEAR = 40
_MAX_WORDS_BEFORE, _MAX_WORDS_AFTER = 6, 5
_STOPS = frozenset(
    words(
        "in on at to by of for from with about when while as after before during that and but who which also however then later today yesterday "
        "has have had was were been is are "
        "в во на о об с со к ко у по для от до из за при что и а но как когда после также журналистам ранее сегодня вчера тогда "
        "у на о з із та й але що під після також сьогодні "
        "v ve na o s se k ke u do z ze za při že a i ale jak když po také dnes včera "
        "w we o z do na po przy że oraz ale jak po także dziś "
        "im in am an auf bei mit zu zum zur von vom für über und dass aber auch dem gegenüber "
        "en de del a al con por para que y pero como también hoy ayer durante "
        "dans à au aux du des le la les et mais comme"
    )
)


@dataclass(frozen=True, slots=True)
class Speaker:
    """[start, end) of the naming; entity where it is a mention that has one."""

    start: int
    end: int
    entity: str | None = None


@dataclass(frozen=True, slots=True)
class Clause:
    """The part of a text in which a speaker is sought."""

    text: str
    cues: Cues
    mentions: Sequence[Mention]

    def around(self, verb_start: int, verb_end: int, low: int, high: int) -> Speaker | None:
        """The subject of the verb at [verb_start, verb_end), between low and high: named before it, or right behind it."""
        behind = self.after(verb_end, high)
        ahead = self.before(low, verb_start)
        if behind and self._is_pronoun(behind) and not self.text[verb_end : behind.start].strip():
            return behind  # "In an interview with the paper said he": the verb came first
        for candidate in (ahead, behind):
            if candidate and self._is_name(candidate):
                return candidate
        if ahead and behind and not self._is_phrase(ahead):
            return behind
        return ahead or behind

    def first_named(self, verb_start: int, verb_end: int, low: int, high: int) -> Speaker | None:
        """The same where the verb comes first by habit (", said X"): what stands behind it is preferred."""
        behind = self.after(verb_end, high)
        ahead = self.before(low, verb_start)
        if behind and (self._is_name(behind) or not ahead):
            return behind
        return ahead or behind

    def before(self, low: int, high: int) -> Speaker | None:
        """The naming that ends nearest `high`, not beyond a break of the sentence unless an apposition stands between."""
        low = max(low, high - _REACH)
        start = self._last_break(low, high)
        found = self._named(start, high, nearest_end=True)
        if found is None and start > low and self.text[start - 1] == ",":
            # "X, a minister of Y, said": the name stands before the apposition
            found = self._mention(low, start, nearest_end=True)
        return found or self._phrase_before(start, high)

    def after(self, low: int, high: int) -> Speaker | None:
        """The naming that begins nearest `low`."""
        high = min(high, low + _REACH)
        found = _BREAK.search(self.text, low, high)
        end = found.start() if found else high
        return self._named(low, end, nearest_end=False) or self._phrase_after(low, end)

    def subject(self, low: int, high: int) -> Speaker | None:
        """The first naming of a sentence: who acts in it, most often."""
        found = _BREAK.search(self.text, low, high)
        return self._named(low, found.start() if found else high, nearest_end=False)

    def _last_break(self, low: int, high: int) -> int:
        position = low
        for found in _BREAK.finditer(self.text, low, high):
            if found.end() < high:
                position = found.end()
        return position

    def _named(self, low: int, high: int, *, nearest_end: bool) -> Speaker | None:
        return (
            self._mention(low, high, nearest_end=nearest_end)
            or self._pronoun(low, high, nearest_end=nearest_end)
            or self._capitals(low, high, nearest_end=nearest_end)
        )

    def _mention(self, low: int, high: int, *, nearest_end: bool) -> Speaker | None:
        first = bisect.bisect_left(self.mentions, low, key=lambda mention: mention.start)
        last = bisect.bisect_left(self.mentions, high, key=lambda mention: mention.start)
        inside = [mention for mention in self.mentions[first:last] if mention.end <= high]
        for kinds in ({EntityKind.PERSON}, {EntityKind.ORGANISATION}):
            of_kind = [m for m in inside if m.kind in kinds]
            if of_kind:
                mention = of_kind[-1] if nearest_end else of_kind[0]
                return Speaker(mention.start, mention.end, mention.entity)
        return None

    def _pronoun(self, low: int, high: int, *, nearest_end: bool) -> Speaker | None:
        if self.cues.pronoun is None:
            return None
        found = list(self.cues.pronoun.finditer(self.text, low, high))
        if not found:
            return None
        chosen = found[-1] if nearest_end else found[0]
        distance = self.text[chosen.end() : high] if nearest_end else self.text[low : chosen.start()]
        return Speaker(chosen.start(), chosen.end()) if len(distance.split()) <= 2 else None

    def _capitals(self, low: int, high: int, *, nearest_end: bool) -> Speaker | None:
        """A run of two or more capitalised words; one alone, where the language does not capitalise nouns."""
        least = 2 if self.cues.language in _NO_NAMES else 1
        runs: list[list[re.Match[str]]] = [[]]
        for word in _WORD.finditer(self.text, low, high):
            if word.group()[0].isupper() and not (self._begins_sentence(word) and self._is_common(word)):
                if runs[-1] and self.text[runs[-1][-1].end() : word.start()] not in {
                    " ",
                    "\u00a0",
                    ". ",
                    "-",
                }:
                    runs.append([])
                runs[-1].append(word)
            elif runs[-1]:
                runs.append([])
        runs = [run for run in runs if len(run) >= least and len(run[0].group()) > 1]
        if not runs:
            return None
        run = runs[-1] if nearest_end else runs[0]
        return Speaker(run[0].start(), run[-1].end())

    def _is_common(self, word: re.Match[str]) -> bool:
        return word.group().lower() in _STOPS or word.group().lower() in self.cues.stopwords

    def _begins_sentence(self, word: re.Match[str]) -> bool:
        return self.text[max(0, word.start() - _NEAR) : word.start()].rstrip(' «“„"—–-')[-1:] in {
            "",
            ".",
            "!",
            "?",
            "\n",
            "…",
        }

    def _phrase_before(self, low: int, high: int) -> Speaker | None:
        ahead = list(_WORD.finditer(self.text, low, high))
        while ahead and ahead[-1].group().lower() in _STOPS:
            ahead.pop()
        ahead = ahead[-_MAX_WORDS_BEFORE:]
        while len(ahead) > 1 and ahead[0].group().lower() in _STOPS:
            ahead.pop(0)
        return Speaker(ahead[0].start(), ahead[-1].end()) if ahead else None

    def _phrase_after(self, low: int, high: int) -> Speaker | None:
        behind: list[re.Match[str]] = []
        for word in _WORD.finditer(self.text, low, high):
            if word.group().lower() in _STOPS or len(behind) == _MAX_WORDS_AFTER:
                break
            behind.append(word)
        return Speaker(behind[0].start(), behind[-1].end()) if behind else None

    def _is_name(self, speaker: Speaker) -> bool:
        if speaker.entity is not None:
            return True
        surface = self.text[speaker.start : speaker.end]
        if self._is_pronoun(speaker):
            return True
        return (
            surface[0].isupper() and self._capitals(speaker.start, speaker.end, nearest_end=True) is not None
        )

    def _is_pronoun(self, speaker: Speaker) -> bool:
        surface = self.text[speaker.start : speaker.end]
        return bool(self.cues.pronoun and self.cues.pronoun.fullmatch(surface))

    def _is_phrase(self, speaker: Speaker) -> bool:
        return any(word not in _STOPS for word in self.text[speaker.start : speaker.end].lower().split())
