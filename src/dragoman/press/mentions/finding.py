"""Finds who and what an article mentions: taggers say where names stand, the linker says who is meant, then who said what."""

import bisect
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from dragoman.press.mentions.apart import kept_apart
from dragoman.press.mentions.base import NameBase
from dragoman.press.mentions.found import Found, Given
from dragoman.press.mentions.keys import key_of
from dragoman.press.mentions.linking import Linker, Text
from dragoman.press.mentions.quotations import find_quotations
from dragoman.press.mentions.tagger import Span, Tagger
from dragoman.press.mentions.words import base_language
from dragoman.press.plugins import find
from dragoman.press.record import Article, BlockKind, Entity, EntityKind, Mention, Quotation

_ACRONYM = re.compile(r"\s*[(（]\s*(?:далее\s*[—–-]?\s*)?[«\"“]?(\w{2,10})[»\"”]?\s*[)）]")
_TEXT_PART = "text"


def find_mentions(article: Article, *, names: NameBase) -> Found:
    """Mentions and quotations of an article's headline, standfirst, captions and blocks.

    Surnames alone lead to whoever is named in full anywhere in the article. Names without an entity become proposals
    (`new:<kind>:<slug>`, the same id for the same name in every article). Empty where the language is not known and nothing
    of the base is named. Raises nothing.
    """
    language = article.language or article.declared_language or ""
    return _Reading(Linker(names), language).read(parts_of(article))


def find_in_text(text: str, language: str, *, names: NameBase, given: Sequence[Given] | None = None) -> Found:
    """The same for a bare text (part `text`). given: link exactly these places and seek no other names."""
    return Run(names).read(text, language, given)


def author_entities(article: Article) -> tuple[Entity, ...]:
    """The persons of the byline as proposals (`new:person:<slug>`), named in the article's language; agencies are left out."""
    linker, text = Linker(NameBase()), Text(language=article.language or "")
    links = [
        linker.link(person.name.strip(), EntityKind.PERSON, text)
        for person in article.byline
        if person.role.value != "agency" and any(character.isalpha() for character in person.name)
    ]
    found = (linker.proposal(link.entity) for link in links)
    return tuple({entity.id: entity for entity in found if entity}.values())


class Run:
    """Reads many texts with one memory: a proposal means the same through all of them.

    `learn` may be called for all texts before `read` is called for any; then a surname alone in an early text leads to a
    full name that only a later one prints.
    """

    def __init__(self, names: NameBase) -> None:
        self._linker = Linker(names)

    def learn(self, text: str, language: str, given: Sequence[Given]) -> None:
        """Keep the full names among the given places."""
        for place in _inside(text, given):
            self._linker.learn(text[place.start : place.end], place.kind, language)

    def read(self, text: str, language: str, given: Sequence[Given] | None = None) -> Found:
        """Mentions and quotations of `text`. given: link exactly these places, seek no others (places outside the text are left out)."""
        reading = _Reading(self._linker, language)
        places = None if given is None else _inside(text, given)
        return reading.read([(_TEXT_PART, text)], given=places)


def parts_of(article: Article) -> list[tuple[str, str]]:
    """The parts names are sought in, with their texts: headline, standfirst, captions by image, blocks by place."""
    parts: list[tuple[str, str]] = []
    if article.headline:
        parts.append(("headline", article.headline.text))
    if article.standfirst:
        parts.append(("standfirst", article.standfirst.text))
    parts += [(f"caption.{n}", image.caption) for n, image in enumerate(article.images) if image.caption]
    parts += [
        (f"block.{n}", block.text)
        for n, block in enumerate(article.body)
        if block.text and block.kind is not BlockKind.IMAGE
    ]
    return parts


def _inside(text: str, given: Sequence[Given]) -> list[Given]:
    return [place for place in given if 0 <= place.start < place.end <= len(text)]


@dataclass(frozen=True, slots=True)
class _Marked:
    part: str
    text: str
    span: Span


class _Reading:
    """One article or text being read."""

    def __init__(self, linker: Linker, language: str) -> None:
        self.linker, self.language = linker, language
        self.memory = Text(language=language)

    def read(self, parts: Sequence[tuple[str, str]], given: Sequence[Given] | None = None) -> Found:
        marked = [
            _Marked(part, text, span)
            for part, text in parts
            for span in (self._tag(text) if given is None else self._known(text, given))
        ]
        if given is None:
            marked = self._agreed(marked)
        # Full names first, wherever they stand: a headline names people by surname before the text names them in full.
        order = sorted(marked, key=lambda found: not self._is_full(found))
        links = {id(found): self._mention(found) for found in order}
        mentions = tuple(links[id(found)] for found in marked)
        quotations = tuple(
            quotation
            for part, text in parts
            for quotation in self._quotations(part, text, [m for m in mentions if m.part == part])
        )
        proposals = {m.entity: self.linker.proposal(m.entity) for m in mentions if m.entity}
        return Found(
            mentions=mentions,
            quotations=quotations,
            entities=tuple(entity for entity in proposals.values() if entity),
        )

    def _agreed(self, marked: list[_Marked]) -> list[_Marked]:
        """One kind for one name through the text: the one most of its mentions were given; the first of equals."""
        votes: dict[tuple[str, ...], Counter[EntityKind]] = defaultdict(Counter)
        keys = [self._vote_key(found) for found in marked]
        for key, found in zip(keys, marked, strict=True):
            votes[key][found.span.kind] += 1
        return [
            replace(found, span=replace(found.span, kind=votes[key].most_common(1)[0][0])) if key else found
            for key, found in zip(keys, marked, strict=True)
        ]

    def _vote_key(self, found: _Marked) -> tuple[str, ...]:
        if found.span.entity is not None:
            return ()
        return key_of(found.text[found.span.start : found.span.end], self.language, EntityKind.PLACE)

    def _tag(self, text: str) -> list[Span]:
        return tag(text, self.language, names=self.linker.names)

    def _known(self, text: str, given: Sequence[Given]) -> list[Span]:
        hits = dictionary().tag(text, self.language, names=self.linker.names)
        by_place = {(hit.start, hit.end): hit for hit in hits}
        return [_as_given(place, text, by_place.get((place.start, place.end)), hits) for place in given]

    def _is_full(self, found: _Marked) -> bool:
        surface = found.text[found.span.start : found.span.end]
        return found.span.kind is not EntityKind.PERSON or " " in surface

    def _mention(self, found: _Marked) -> Mention:
        span, surface = found.span, found.text[found.span.start : found.span.end]
        link = self.linker.link(surface, span.kind, self.memory, known=span.entity)
        if (acronym := _ACRONYM.match(found.text, span.end)) and acronym.group(1).isupper():
            self.memory.short.setdefault(acronym.group(1), link.entity)
        return Mention(
            part=found.part,
            start=span.start,
            end=span.end,
            surface=surface,
            kind=span.kind,
            entity=link.entity,
            label=link.label,
            confidence=round(min(span.confidence, link.confidence), 2),
        )

    def _quotations(self, part: str, text: str, mentions: Sequence[Mention]) -> Iterable[Quotation]:
        return find_quotations(text, self.language, part=part, mentions=mentions)


def _as_given(place: Given, text: str, exact: Span | None, hits: Sequence[Span]) -> Span:
    """The given place, with the entity a name of the base gives it: exactly there, or there but for a mark at its end."""
    hit = exact or next(
        (
            h
            for h in hits
            if h.start == place.start
            and text[h.end : place.end].strip(" '’s.\"»”") == ""
            and h.end <= place.end
        ),
        None,
    )
    entity = hit.entity if hit and (hit.kind is place.kind or hit.kind is EntityKind.PLACE) else None
    return Span(start=place.start, end=place.end, kind=place.kind, entity=entity)


def dictionary() -> Tagger:
    """The tagger that knows the base's names."""
    tagger = find("taggers")["names"]
    if not isinstance(tagger, Tagger):
        raise TypeError("the plug-in `names` is no tagger")
    return tagger


def tag(text: str, language: str, *, names: NameBase) -> list[Span]:
    """Spans of all taggers that read the language, made one: of overlapping ones the longest, of equals the one with an entity.

    A doubtful span (a common word too) stays only where a learned tagger confirms it, or nothing learned reads the language
    and it does not begin a sentence.
    """
    base = base_language(language)
    taggers = [tagger for tagger in find("taggers").values() if isinstance(tagger, Tagger)]
    reading = [tagger for tagger in taggers if not tagger.languages or base in tagger.languages]
    found = [(tagger, tagger.tag(text, language, names=names)) for tagger in reading]
    learned = [span for tagger, spans in found if tagger.learned for span in spans]
    model = any(tagger.learned for tagger in reading)
    spans = [span for _, spans in found for span in spans if not model or _is_believed(span, learned, names)]
    return _merged(spans)


def _is_believed(span: Span, learned: Sequence[Span], names: NameBase) -> bool:
    """Where a model reads the language, a place few know must stand where the model sees a place (Орёл, Мир, Надым)."""
    if span.entity is None or span.kind is not EntityKind.PLACE or names.is_of_the_world(span.entity):
        return True
    near = learned[bisect.bisect_right(learned, span.start, key=lambda seen: seen.end) :][:3]
    return any(
        seen.kind is EntityKind.PLACE and seen.start < span.end and span.start < seen.end for seen in near
    )


def _merged(spans: Sequence[Span]) -> list[Span]:
    doubtful = [span for span in spans if span.doubtful]
    ranked = sorted(
        (span for span in spans if not span.doubtful),
        key=lambda span: (span.start - span.end, span.entity is None, -span.confidence),
    )
    kept = kept_apart(ranked, lambda span: (span.start, span.end))
    confirmed = {(span.start, span.end): span for span in doubtful}
    return [
        replace(confirmed[span.start, span.end], doubtful=False, confidence=0.85)
        if span.entity is None and span.kind is EntityKind.PLACE and (span.start, span.end) in confirmed
        else span
        for span in kept
    ]
