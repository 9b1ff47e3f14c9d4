"""Who said what: words in quotation marks or after a dash, and reported speech where the sentence says so plainly.

Rules over marks and cues, each readable on its own, because an editor must see why something was taken for a quotation. Words in
marks without any cue are a title, a name or a distance taken: short lower-case ones are kept as SCARE and never as somebody's words.
Follows the terms of Pareti (2015): content, cue, source.
"""

import bisect
import re
from collections.abc import Iterator, Sequence

from dragoman.press.languages import Span as Sentence
from dragoman.press.languages import split
from dragoman.press.mentions.cues import Cues, cues_of
from dragoman.press.mentions.marks import Marked, quoted
from dragoman.press.mentions.reported import reported
from dragoman.press.mentions.speakers import Clause, Speaker
from dragoman.press.mentions.utterance import Said
from dragoman.press.record import Mention, Quotation, QuotationKind

_WORD = re.compile(r"[^\W_]+")
_SENTENCE_END = re.compile(r"[.!?…۔؟。](?=\s+[\"“«„‚(—–-]*[^\Wa-zа-яёіїєґ\d_]|\s*$)|\n")
_INTERRUPTION = re.compile(r"(?<=[,.!?…])\s*[—–]\s*(?=[^\W\d_])")
_BETWEEN_DASHES = re.compile(r"(?<=[,!?…])\s*[—–]\s+([^\W\d_A-ZА-Я][^—–«»]{3,90}?)[.,]\s*[—–]\s+(?=[^\W\d_])")
_RESUMPTION = re.compile(r"[.,!?…;:]?\s*[—–]\s*")
_DASH_LINE = re.compile(r"(?m)^[ \t]*([—–]|-(?=\s))\s*(?=\S)")
_JOINS_ON = re.compile(r"\s*[,—–-]|\s*[^\W\d_]")
_SO = re.compile(r"\s*,?\s*so\s+(?=\w)")
_VERB_LAST = frozenset({"kk", "ky", "uz", "tr", "az", "tt", "tk", "ar", "fa", "ja", "ko", "hi"})
_SCARE_WORDS, _DIRECT_WORDS = 4, 6
_CUE_REACH = 110
_SENTENCE_REACH = 1_500
_NEAR = 40


def find_quotations(
    text: str, language: str, *, part: str, mentions: Sequence[Mention] = ()
) -> tuple[Quotation, ...]:
    """Quotations of one part's text, in order of place, never two of one place.

    mentions: those of this part, by place; a speaker is one of them where one stands beside the cue.
    A language without known cues gives only whole sentences in marks, without speakers. Empty for a text without any.
    """
    cues = cues_of(language)
    marks = quoted(text)
    if cues is None:
        said = _unattributed(text, marks)
    else:
        reader = _Reader(text, cues, marks, mentions)
        said = reader.read()
        direct = [one for one in said if one.kind is not QuotationKind.SCARE]
        sentences = _sentences(text, language)
        said += reported(Clause(text, cues, mentions), sentences, marks, direct)
    unique = {(one.start, one.end): one for one in reversed(said) if text[one.start : one.end].strip()}
    ordered = sorted(unique.values(), key=lambda one: (one.start, -one.end))
    return tuple(_quotation(one, text, language, part) for one in ordered)


def _sentences(text: str, language: str) -> Sequence[Sentence]:
    return split(text, language)


def _quotation(said: Said, text: str, language: str, part: str) -> Quotation:
    speaker = said.speaker
    return Quotation(
        part=part,
        start=said.start,
        end=said.end,
        text=text[said.start : said.end],
        kind=said.kind,
        speaker=speaker.entity if speaker else None,
        speaker_surface=text[speaker.start : speaker.end] if speaker else None,
        speaker_start=speaker.start if speaker else None,
        speaker_end=speaker.end if speaker else None,
        cue=said.cue,
        language=language or None,
    )


def _unattributed(text: str, marks: Sequence[Marked]) -> list[Said]:
    return [
        Said(mark.inner_start, mark.inner_end, QuotationKind.DIRECT)
        for mark in marks
        if len(_WORD.findall(text, mark.inner_start, mark.inner_end)) >= _DIRECT_WORDS
        and _is_whole_sentence(text, mark)
    ]


def _is_whole_sentence(text: str, mark: Marked) -> bool:
    inner = text[mark.inner_start : mark.inner_end].strip()
    first = next((character for character in inner if character.isalpha()), "a")
    ends = inner[-1:] in ".!?…,。！？" or text[mark.end : mark.end + 1] in {".", ",", "!", "?"}
    return not first.islower() and ends


class _Reader:
    """Reads the stretches in marks and the dialogue lines of one text, left to right."""

    def __init__(self, text: str, cues: Cues, marks: Sequence[Marked], mentions: Sequence[Mention]) -> None:
        self.text, self.cues, self.marks = text, cues, marks
        self.clause = Clause(text, cues, mentions)
        self.last: Said | None = None

    def read(self) -> list[Said]:
        said: list[Said] = []
        for number, mark in enumerate(self.marks):
            found = list(self._marked(number, mark))
            said += found
            self.last = next(
                (one for one in reversed(found) if one.kind is not QuotationKind.SCARE), self.last
            )
        return said + list(self._dialogue())

    def _marked(self, number: int, mark: Marked) -> Iterator[Said]:
        inner = self.text[mark.inner_start : mark.inner_end]
        words = len(_WORD.findall(inner))
        if parts := self._interrupted(mark.inner_start, mark.inner_end):
            yield from parts
            return
        cue, speaker = self._cue(number, mark)
        whole = _is_whole_sentence(self.text, mark)
        if cue is not None and (words >= 3 or inner.rstrip()[-1:] in set(",.!?…") or self._introduced(mark)):
            yield Said(mark.inner_start, mark.inner_end, QuotationKind.DIRECT, speaker, cue)
        elif self._stands_alone(mark, words, whole=whole):
            yield Said(mark.inner_start, mark.inner_end, QuotationKind.DIRECT, self._continued(mark))
        elif words > _SCARE_WORDS and cue is None and inner.strip()[:1].islower():
            yield Said(mark.inner_start, mark.inner_end, QuotationKind.MIXED, self._subject(mark))
        elif 0 < words <= _SCARE_WORDS and cue is None and inner.strip()[:1].islower():
            yield Said(mark.inner_start, mark.inner_end, QuotationKind.SCARE)

    def _stands_alone(self, mark: Marked, words: int, *, whole: bool) -> bool:
        """Somebody's words though nothing here says whose: a whole sentence, or the next stretch of a speech."""
        if words >= _DIRECT_WORDS and (whole or not mark.closed):
            return True
        return words >= 3 and self._continues_paragraph(mark) and (whole or words >= _DIRECT_WORDS)

    def _cue(self, number: int, mark: Marked) -> tuple[str | None, Speaker | None]:
        return self._cue_after(number, mark) or self._cue_before(number, mark) or (None, None)

    def _cue_after(self, number: int, mark: Marked) -> tuple[str, Speaker | None] | None:
        inner = self.text[mark.inner_start : mark.inner_end].rstrip()
        following = self.text[mark.end : mark.end + 3].lstrip()
        if following[:1] in {".", "!", "?", ";", ":"}:
            return None
        if inner[-1:] in {".", "…"} and following[:1].isupper() and self.cues.language != "en":
            return None
        if not _JOINS_ON.match(self.text, mark.end) or self.text[mark.end : mark.end + 1] == "\n":
            return None
        high = self._clause_end(
            mark.end, self.marks[number + 1].start if number + 1 < len(self.marks) else None
        )
        low = mark.end
        if (so := _SO.match(self.text, mark.end)) and self.cues.language == "de":
            return "so", self.clause.after(so.end(), high)
        for pattern in (self.cues.according, self.cues.verb):
            found = pattern.search(self.text, low, min(high, low + _CUE_REACH)) if pattern else None
            if found is None:
                continue
            if pattern is self.cues.according:
                return found.group(), self.clause.after(found.end(), high)
            if "," in self.text[low + 3 : found.start()].replace(", ", ",", 1)[1:] and inner[-1:] not in ",":
                continue
            if not self._is_parted(mark, low, found.start()):
                continue
            gap = self.text[low : found.start()].strip(" ,—–-")
            if not gap:
                return found.group(), self.clause.first_named(found.start(), found.end(), low, high)
            return found.group(), self.clause.around(found.start(), found.end(), low, high)
        return None

    def _is_parted(self, mark: Marked, low: int, cue: int) -> bool:
        """A comma or dash stands between words and cue; without one, «Вестник» пишет names who writes.

        Languages whose verb ends the sentence write none.
        """
        if self.cues.language in _VERB_LAST:
            return True
        inner = self.text[mark.inner_start : mark.inner_end].rstrip()
        return inner[-1:] in set(",.!?…") or any(sign in self.text[low:cue] for sign in ",—–-")

    def _cue_before(self, number: int, mark: Marked) -> tuple[str, Speaker | None] | None:
        previous = self.marks[number - 1].end if number else 0
        low = max(self._sentence_start(mark.start), previous)
        if previous == low and number and self._took_its_cue_after(number - 1):
            return None
        found = list(self.cues.verb.finditer(self.text, low, mark.start))
        if found:
            verb = found[-1]
            gap = self.text[verb.end() : mark.start]
            if len(gap.split()) <= 12 or self._introduced(mark):
                return verb.group(), self.clause.around(verb.start(), verb.end(), low, mark.start)
        if self.cues.according and (source := self.cues.according.search(self.text, low, mark.start)):
            return source.group(), self.clause.after(source.end(), mark.start)
        if self.cues.behind and (source := self.cues.behind.search(self.text, low, mark.start)):
            return source.group(), self.clause.before(low, source.start())
        return self._bare_colon(low, mark)

    def _bare_colon(self, low: int, mark: Marked) -> tuple[str, Speaker | None] | None:
        """«Путин: "…"»: a name and a colon are a cue by themselves."""
        before = self.text[low : mark.start].rstrip()
        if not before.endswith(":"):
            return None
        end = low + len(before) - 1
        named = self.clause.before(low, end) if len(before.split()) <= 8 else self.clause.subject(low, end)
        return (":", named) if named else None

    def _took_its_cue_after(self, number: int) -> bool:
        return (
            self.last is not None
            and self.last.cue is not None
            and self._cue_after(number, self.marks[number]) is not None
        )

    def _introduced(self, mark: Marked) -> bool:
        return self.text[max(0, mark.start - _NEAR) : mark.start].rstrip()[-1:] == ":"

    def _continues_paragraph(self, mark: Marked) -> bool:
        if self.last is None:
            return False
        return "\n" not in self.text[self.last.end : mark.start] and mark.start - self.last.end < 200

    def _continued(self, mark: Marked) -> Speaker | None:
        """The speaker of the quotation before, in this paragraph or the one before it; else of the sentence before."""
        if self.last is not None and len(re.findall(r"\n+", self.text[self.last.end : mark.start])) <= 1:
            return self.last.speaker
        end = self._sentence_start(mark.start)
        start = self._sentence_start(max(0, end - 1))
        verb = self.cues.verb.search(self.text, start, end)
        return self.clause.around(verb.start(), verb.end(), start, end) if verb else None

    def _subject(self, mark: Marked) -> Speaker | None:
        low = self._sentence_start(mark.start)
        verbs = list(self.cues.verb.finditer(self.text, low, mark.start))
        return self.clause.around(verbs[-1].start(), verbs[-1].end(), low, mark.start) if verbs else None

    def _sentence_start(self, position: int) -> int:
        """Where the sentence that holds `position` begins, not counting ends inside marks; sought a bounded way back."""
        start = max(self.text.rfind("\n", 0, position) + 1, position - _SENTENCE_REACH)
        near = self._marks_between(start, position)
        for found in _SENTENCE_END.finditer(self.text, start, position):
            if found.end() < position and not any(m.start < found.start() < m.end - 1 for m in near):
                start = found.end()
        return start

    def _marks_between(self, low: int, high: int) -> Sequence[Marked]:
        first = bisect.bisect_left(self.marks, low, key=lambda mark: mark.end)
        return self.marks[first : bisect.bisect_right(self.marks, high, key=lambda mark: mark.start)]

    def _clause_end(self, position: int, limit: int | None) -> int:
        reach = min(len(self.text), position + _SENTENCE_REACH)
        found = _SENTENCE_END.search(self.text, position + 1, reach)
        end = found.start() if found else reach
        return min(end, limit) if limit is not None else end

    def _interrupted(self, low: int, high: int) -> list[Said]:
        """«Слова, — сказал он. — Ещё слова»: the cue stands inside the marks between dashes. Empty where none does."""
        opened = None
        for found in _INTERRUPTION.finditer(self.text, low, high):
            verb = self.cues.verb.search(self.text, found.end(), min(high, found.end() + 60))
            if verb and len(self.text[found.end() : verb.start()].split()) <= 3:
                opened = found
                break
        if opened is None or verb is None:
            return self._set_between_dashes(low, high)
        resumed = _RESUMPTION.search(self.text, verb.end(), high)
        # a hyphen inside a name resumes nothing: a dash stands free
        end = resumed.start() if resumed else high
        speaker = self.clause.first_named(verb.start(), verb.end(), opened.end(), end)
        first = Said(low, opened.start(), QuotationKind.DIRECT, speaker, verb.group())
        rest = [Said(resumed.end(), high, QuotationKind.DIRECT, speaker, verb.group())] if resumed else []
        return [first, *(one for one in rest if self.text[one.start : one.end].strip(" .,"))]

    def _set_between_dashes(self, low: int, high: int) -> list[Said]:
        """«Слова, – поправляет учительница Анна Берг. – Ещё слова»: a verb we do not know, but the shape says so."""
        found = _BETWEEN_DASHES.search(self.text, low, high)
        if found is None or len(found.group(1).split()) > 9:
            return []
        verb = _WORD.match(self.text, found.start(1))
        speaker = self.clause.after(verb.end(), found.end(1)) if verb else None
        if verb is None or speaker is None:
            return []
        return [
            Said(low, found.start(), QuotationKind.DIRECT, speaker, verb.group()),
            Said(found.end(), high, QuotationKind.DIRECT, speaker, verb.group()),
        ]

    def _dialogue(self) -> Iterator[Said]:
        """Lines that open with a dash and name a speaker behind a second one."""
        for found in _DASH_LINE.finditer(self.text):
            end = self.text.find("\n", found.end())
            end = len(self.text) if end == -1 else end
            if not self._marks_between(found.end() + 1, end - 1):
                yield from self._interrupted(found.end(), end)
