"""Who stood between the original and the page: "translated by Border Letters", "auf Deutsch bei X", "from the English version in X".

Only lines that name the original are read, and whoever else they name in one breath with a translation or a language. What was put into
another language than the page's is what the page's outlet translated from; what was put into its own, the page only carries on.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from dragoman.press.extract.origin.sourcenames import is_land_or_language
from dragoman.press.extract.origin.sources import How, Source
from dragoman.press.extract.outlets.known import Known, Outlets, folded
from dragoman.press.extract.outlets.ownname import OwnNames
from dragoman.press.extract.page.outside import Line, line_at
from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.people.naming import CASE, compounds, introduced, is_title, quoted
from dragoman.press.extract.people.people import is_team, looks_like_person
from dragoman.press.extract.wording.capitals import NAME
from dragoman.press.extract.wording.languagenames import named_languages
from dragoman.press.extract.wording.spotting import lowered

MAX_CHARACTERS = 400
REACH = 50
"""Characters between the words for a translation and who made it."""
_ELSEWHERE = frozenset([How.WRITES, How.CITED, How.HEADLINE, How.TRANSLATED])
"""What is told of a source in prose, or of another than the original."""
LONGEST_NAME = 3
"""Words of a name in quotation marks; a headline mostly has more."""
BEHIND = 25
"""The same where the language puts those words last."""

_GENITIVE_S = {("da",), ("no",), ("sv",), ("de",)}
_SMALL = r"(?:(?!\d)[^\W_A-ZÀ-Þ][\w’'-]*[:,]?\s+|:\s*){0,5}?"
_BARE = re.compile(rf"[,:]?\s*{_SMALL}({NAME})")
_OUT_OF = re.compile(r"[’'](?:n?[dt][ae]n?)$")
"""Turkic endings for where something comes from."""
_VIA = re.compile(
    rf"(?<!\w)(?:via|über|through|через|tramite|attraverso|przez serwis|za pośrednictwem)\s+[«“„\"]?({NAME})"
)
_SENTENCE = re.compile(r"[.!?]\s|[。！？।]")
_GERMAN_AHEAD = re.compile(
    r"(?:[:,(]|\b(?:von|durch|für|bei|in|auf|im|aus))\s*(?:(?:der|dem|den|das|die)\s+)?$"
)
"""What stands in front of a name in a language that writes every noun with a capital."""
_PLACE = re.compile(
    r"(?:^|[\s(,])(?:from|fra|från|aus|uit|dalla|dal|z|ze|iz|din|из|з|із|dari|in|on|at|bei|auf|im|sur|dans|chez|su|w|na|v|ve|în|pe|у|в|на|во|ў|hos|på|i|bij|op|no|em|en|di|σε?|στ\w+|kohta|unter|via)\s+"
    r"(?:(?:the|der|dem|den|das|la|le|el|il|o|a|de|het)\s+)?$"
)
"""Words for where something appeared or is from: what follows is no person, however it is written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relay:
    """source: who put the text into `source.language`. own: that is the page's language, so that the page's outlet did not."""

    source: Source
    own: bool


def read_relays(
    sheet: Sheet,
    sources: Sequence[Source],
    persons: Iterable[str],
    names: OwnNames,
    outlets: Outlets,
    *,
    besides: Line | None,
) -> Iterator[Relay]:
    """The translators between, one at most of each line that a source was read from.

    sources: what is known already. persons: folded names of those who sign. besides: a line that speaks of a machine.
    """
    between = [source.name for source in sources if source.name and source.how is How.NOTE]
    taken = [folded(source.name) for source in sources if source.name and source.how is not How.NOTE]
    taken += [folded(title) for source in sources if _is_headline(sheet, title := source.headline or "")]
    taken += persons
    for line in _lines(sheet, sources):
        if besides is not None and line.start <= besides.start < line.end:
            continue
        relay = next(_in_line(sheet, line, taken, between, names, outlets), None)
        if relay is not None:
            taken.append(folded(relay.source.name))
            yield relay


def _is_headline(sheet: Sheet, title: str) -> bool:
    """Whether what a line has in quotation marks is no name: of several words, or in letters that the page is not written in."""
    latin = sheet.words.languages[0].script == "Latn" if sheet.words.languages else True
    return len(title.split()) > LONGEST_NAME or (bool(title) and (title[0] < "\u0250") != latin)


def _lines(sheet: Sheet, sources: Sequence[Source]) -> Iterator[Line]:
    """The whole lines that name somebody who wrote it first."""
    lines: dict[int, Line] = {}
    for source in sources:
        seen = source.evidence
        if (
            source.how not in _ELSEWHERE
            and seen is not None
            and seen.source == "visible"
            and seen.start is not None
        ):
            line = line_at(sheet.visible, seen.start)
            lines.setdefault(line.start, line)
    return (line for line in lines.values() if len(line.text) <= MAX_CHARACTERS)


def _in_line(
    sheet: Sheet, line: Line, taken: Sequence[str], between: Sequence[str], names: OwnNames, outlets: Outlets
) -> Iterator[Relay]:
    """between: names of those already known to stand there, of whom only words for a translation say that they made it."""
    text = line.text
    words = [(spot.start, spot.end) for spot in sheet.words.phrases("translated_words").spots(lowered(text))]
    spoken = {(start, end): code for start, end, code in named_languages(text, sheet.words.tags)}
    if not words and not spoken:
        return
    known_already = [outlets.known(name, text.find(name)) for name in between if name in text]
    found = [*known_already, *_names(sheet, text, sorted([*words, *spoken]), outlets)]
    found.sort(key=lambda known: (known.start, -known.end))
    for known in found:
        name = folded(known.name)
        if any(name in other or other in name for other in taken) or names.mean(known.name):
            continue
        if known not in known_already and any(name in folded(other) for other in between):
            continue
        near = _Near(text, known, found)
        done = any(map(near.reaches, words))
        if done or (known not in known_already and any(map(near.reaches, spoken))):
            language = next((code for place, code in spoken.items() if near.reaches(place, 2 * REACH)), None)
            yield _relay(sheet, line, known, language, done=done)


def _relay(sheet: Sheet, line: Line, known: Known, language: str | None, *, done: bool) -> Relay:
    own = language is None or language == (sheet.language or "").partition("-")[0]
    source = Source(
        how=How.TRANSLATED if own or done else How.NOTE,
        name=known.name,
        known=known,
        country=known.country,
        language=sheet.language if own else language,
        evidence=sheet.seen(line.start + known.start, line.start + known.end),
    )
    return Relay(source=source, own=own)


@dataclass(frozen=True, slots=True)
class _Near:
    """Which words of a line belong to a name: those near it with no end of a sentence and nobody else between."""

    text: str
    known: Known
    others: Sequence[Known]

    def reaches(self, place: tuple[int, int], reach: int = REACH) -> bool:
        start, end = place
        ahead = end <= self.known.start
        low, high = (end, self.known.start) if ahead else (self.known.end, start)
        if not 0 <= high - low <= (reach if ahead else BEHIND) or _SENTENCE.search(self.text, low, high):
            return False
        return not any(low <= other.start < high for other in self.others)


def _names(sheet: Sheet, text: str, marks: Sequence[tuple[int, int]], outlets: Outlets) -> Iterator[Known]:
    """The outlets a line names: set apart, or bare behind one of the marks."""
    yield from outlets.find(text)
    yield from quoted(text, sheet, outlets)
    yield from introduced(sheet, text, outlets)
    yield from compounds(text, sheet, outlets)
    tags = sheet.words.tags
    for match in (*_VIA.finditer(text), *(_BARE.match(text, end) for _, end in marks)):
        name = CASE.sub("", match[1].rstrip(" .")) if match is not None else ""
        if match is None or match.start(1) - match.start() > REACH or not is_title(name):
            continue
        if is_team(name) or is_land_or_language(name, tags):
            continue
        ahead = text[match.start() : match.start(1)]
        if tags[:1] == ("de",) and not _GERMAN_AHEAD.search(ahead):
            continue
        published = bool(sheet.words.phrases("published_words", "republished_words").spots(lowered(ahead)))
        if published or not looks_like_person(name) or _PLACE.search(ahead) or _OUT_OF.search(match[1]):
            genitive = tags[:1] in _GENITIVE_S and any(start == match.end() + 1 for start, _ in marks)
            yield outlets.known(name.removesuffix("s") if genitive else name, match.start(1))
