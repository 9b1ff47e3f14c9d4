"""Reported speech: "X said that …", "…, X said", "according to X, …": only where the sentence's shape says so."""

import bisect
import re
from collections.abc import Iterator, Sequence

from dragoman.press.languages import Span as Sentence
from dragoman.press.mentions.marks import Marked
from dragoman.press.mentions.speakers import Clause
from dragoman.press.mentions.utterance import Said
from dragoman.press.record import QuotationKind

_MIN_WORDS = 3
_REACH = 120
_TAIL_WORDS = 14
_DASH = r"(?:\s*[—–-])?"
_TAIL = re.compile(rf",{_DASH}\s+")
_TRAILING = " .!?…;"
_PLAIN_VERBS = frozenset({"said", "says", "say", "added", "adds", "believes", "believe", "thinks", "think", "argues", "argued", "claims", "claimed", "insisted",
                          "insists", "noted", "suggested", "acknowledged", "predicted", "contends", "hopes"})  # fmt: skip
_PLAIN_STOPS = re.compile(
    r"\s*(?:to|of|in|at|on|about|by|with|for|as|nothing|goodbye|yes|no|so|it|,|\.|:|;|—|–|-|“|\"|$)(?!\w)",
    re.IGNORECASE,
)
_DAY = re.compile(
    r"\s+(?:on\s+)?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|today|yesterday|later|earlier)\b"
)


def reported(
    clause: Clause, sentences: Sequence[Sentence], marks: Sequence[Marked], direct: Sequence[Said]
) -> list[Said]:
    """Reported speech, at most one stretch a sentence; sentences that hold a direct quotation of their own are left to that."""
    found = []
    whole = sorted((one for one in direct if _is_whole(one, clause.text)), key=lambda one: one.end)
    for sentence in sentences:
        after = bisect.bisect_right(whole, sentence.start, key=lambda one: one.end)
        if after < len(whole) and whole[after].start < sentence.end:
            continue
        said = next(_shapes(clause, sentence), None)
        if said and len(clause.text[said.start : said.end].split()) >= _MIN_WORDS:
            found.append(_kind(said, marks))
    return found


def _is_whole(said: Said, text: str) -> bool:
    """A direct quotation that is a clause of its own, not words set into another's sentence."""
    first = text[said.start : said.end].lstrip()[:1]
    return said.kind is QuotationKind.DIRECT and not first.islower()


def _kind(said: Said, marks: Sequence[Marked]) -> Said:
    first = bisect.bisect_left(marks, said.start, key=lambda mark: mark.start)
    mixed = first < len(marks) and marks[first].end <= said.end
    return Said(said.start, said.end, QuotationKind.MIXED, said.speaker, said.cue) if mixed else said


def _shapes(clause: Clause, sentence: Sentence) -> Iterator[Said]:
    yield from _that(clause, sentence)
    yield from _colon(clause, sentence)
    yield from _according(clause, sentence)
    yield from _behind(clause, sentence)
    yield from _tail(clause, sentence)
    yield from _plain(clause, sentence)


def _that(clause: Clause, sentence: Sentence) -> Iterator[Said]:
    """X said (to Y) that …"""
    if clause.cues.that is None:
        return
    for verb in clause.cues.verb.finditer(clause.text, sentence.start, sentence.end):
        that = clause.cues.that.search(clause.text, verb.end(), min(sentence.end, verb.end() + _REACH))
        if that is None:
            continue
        gap = clause.text[verb.end() : that.start()]
        if len(gap.split()) > 8 or any(sign in gap for sign in ';:«»“”"—'):
            continue
        speaker = clause.around(verb.start(), verb.end(), sentence.start, that.start())
        yield Said(that.start(), _end(clause, sentence), QuotationKind.INDIRECT, speaker, verb.group())


def _colon(clause: Clause, sentence: Sentence) -> Iterator[Said]:
    """X said: …"""
    for verb in clause.cues.verb.finditer(clause.text, sentence.start, sentence.end):
        colon = re.compile(r"[^.,;:«»“”\"]{0,60}:\s+").match(clause.text, verb.end(), sentence.end)
        if colon:
            speaker = clause.around(verb.start(), verb.end(), sentence.start, colon.end() - 2)
            yield Said(colon.end(), _end(clause, sentence), QuotationKind.INDIRECT, speaker, verb.group())


def _according(clause: Clause, sentence: Sentence) -> Iterator[Said]:
    """According to X, … and …, according to X"""
    if clause.cues.according is None:
        return
    for cue in clause.cues.according.finditer(clause.text, sentence.start, sentence.end):
        comma = clause.text.find(",", cue.end(), sentence.end)
        opens = len(clause.text[sentence.start : cue.start()].split()) <= 2
        if opens and comma != -1 and comma - cue.end() < 120:
            speaker = clause.after(cue.end(), comma)
            yield Said(
                comma + 1 + _blanks(clause.text, comma + 1),
                _end(clause, sentence),
                QuotationKind.INDIRECT,
                speaker,
                cue.group(),
            )
        elif not opens and clause.text[sentence.start : cue.start()].rstrip().endswith((",", "—", "–")):
            end = len(clause.text[: cue.start()].rstrip(" ,—–"))
            if sentence.end - cue.end() < 120:
                yield Said(
                    sentence.start,
                    end,
                    QuotationKind.INDIRECT,
                    clause.after(cue.end(), sentence.end),
                    cue.group(),
                )


def _behind(clause: Clause, sentence: Sentence) -> Iterator[Said]:
    """X айтуынша, …: the cue follows its source"""
    if clause.cues.behind is None:
        return
    for cue in clause.cues.behind.finditer(clause.text, sentence.start, sentence.end):
        if clause.text[cue.end() : cue.end() + 1] == ",":
            start = cue.end() + 1 + _blanks(clause.text, cue.end() + 1)
            speaker = clause.before(sentence.start, cue.start())
            yield Said(start, _end(clause, sentence), QuotationKind.INDIRECT, speaker, cue.group())


def _tail(clause: Clause, sentence: Sentence) -> Iterator[Said]:
    """…, said X. and …, X said."""
    start = max(sentence.start, sentence.end - _REACH * 2)
    for comma in reversed(list(_TAIL.finditer(clause.text, start, sentence.end))):
        rest = clause.text[comma.end() : sentence.end]
        if len(rest.split()) > _TAIL_WORDS:
            return
        verb = clause.cues.verb.search(clause.text, comma.end(), sentence.end)
        if verb is None:
            continue
        if clause.cues.language == "en" and _is_apposition(clause.text[sentence.start : comma.start()]):
            continue
        ahead = clause.text[comma.end() : verb.start()].strip()
        behind = clause.text[verb.end() : sentence.end].strip(_TRAILING)
        if ahead and behind and len(ahead.split()) > 6:
            continue
        if clause.cues.that and clause.cues.that.match(clause.text, comma.end(), sentence.end):
            continue
        if not ahead:
            speaker = clause.after(verb.end(), sentence.end)
        else:
            speaker = clause.around(verb.start(), verb.end(), comma.end(), sentence.end)
        yield Said(sentence.start, comma.start(), QuotationKind.INDIRECT, speaker, verb.group())


def _is_apposition(text: str) -> bool:
    """«Karin Holm, the mediator» of "Karin Holm, the mediator, said …": a naming, no statement."""
    first, comma, _ = text.partition(",")
    return bool(comma) and len(first.split()) <= 4


def _plain(clause: Clause, sentence: Sentence) -> Iterator[Said]:
    """English alone leaves "that" out: X said …"""
    if clause.cues.language != "en":
        return
    for verb in clause.cues.verb.finditer(clause.text, sentence.start, sentence.end):
        if verb.group().lower() not in _PLAIN_VERBS or verb.start() == sentence.start:
            continue
        day = _DAY.match(clause.text, verb.end(), sentence.end)
        start = day.end() if day else verb.end()
        if _PLAIN_STOPS.match(clause.text, start, sentence.end):
            continue
        speaker = clause.before(sentence.start, verb.start())
        if speaker:
            start += _blanks(clause.text, start)
            yield Said(start, _end(clause, sentence), QuotationKind.INDIRECT, speaker, verb.group())


def _end(clause: Clause, sentence: Sentence) -> int:
    return sentence.start + len(clause.text[sentence.start : sentence.end].rstrip(_TRAILING))


def _blanks(text: str, position: int) -> int:
    ahead = text[position : position + 40]
    return len(ahead) - len(ahead.lstrip())
