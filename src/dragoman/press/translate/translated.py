"""Puts targets into an article, so that an edition shows the translation with the structure of the original.

What has no full translation yet stays in its own language and says so. Places inside a block (links, what a note belongs to)
are carried over by looking for the same name or number in the target; where nothing fits, a note goes to the end of its
sentence and a link to the corresponding share of the text, on whole words.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from dragoman.press.record import Article, Block, BlockKind, Image, Link, Note, Segment, SignedText
from dragoman.press.translate.pair import base_of
from dragoman.press.translate.segments import UNDETERMINED, join, shown, text_of
from dragoman.press.translate.transliterate import find_similar

_GAP = re.compile(r"[\n\t]+")


def translated_article(article: Article, segments: Iterable[Segment], *, target_language: str) -> Article:
    """The article with every part replaced whose segments all have a target in `target_language`.

    A part that is not complete keeps its text, marked with its own language. The article's language is the target's as soon
    as one part is replaced. Segments of parts the article has not are passed over.
    """
    parts: dict[str, list[Segment]] = defaultdict(list)
    for segment in segments:
        if base_of(segment.target_language) == base_of(target_language):
            parts[segment.part].append(segment)
    ready = {
        part: sorted(pieces, key=lambda segment: segment.sentence)
        for part, pieces in parts.items()
        if all(segment.target is not None for segment in pieces)
    }
    if not ready:
        return article
    work = _Rewriting(article, ready, target_language)
    return replace(
        article,
        language=target_language,
        headline=work.signed("headline", article.headline),
        standfirst=work.signed("standfirst", article.standfirst),
        images=tuple(work.image(number, image) for number, image in enumerate(article.images)),
        body=tuple(work.block(number, block) for number, block in enumerate(article.body)),
    )


class _Rewriting:
    def __init__(
        self, article: Article, ready: Mapping[str, Sequence[Segment]], target_language: str
    ) -> None:
        self.own_language = article.language or article.declared_language or UNDETERMINED
        self.ready = ready
        self.texts = join(segment for pieces in ready.values() for segment in pieces)
        self.target_language = target_language

    def signed(self, part: str, signed: SignedText | None) -> SignedText | None:
        if signed is None:
            return None
        if part in self.texts:
            return replace(signed, text=self.texts[part], language=self.target_language)
        return replace(signed, language=signed.language or self.own_language)

    def image(self, number: int, image: Image) -> Image:
        return replace(image, caption=self.texts.get(f"caption.{number}", image.caption))

    def block(self, number: int, block: Block) -> Block:
        part = f"block.{number}"
        if part not in self.ready:
            notes = tuple(self.note(f"{part}.note.{which}", note) for which, note in enumerate(block.notes))
            return replace(block, language=block.language or self.own_language, notes=notes)
        block_map = _Places(text_of(block), self.ready[part])
        notes = tuple(
            self.note(f"{part}.note.{which}", _moved(note, block_map))
            for which, note in enumerate(block.notes)
        )
        links = tuple(
            Link(start=start, end=end, url=link.url)
            for link in block.links
            for start, end in [block_map.span(link.start, link.end)]
            if start < end
        )
        changed = replace(
            block, text=block_map.target, links=_apart(links), notes=notes, language=self.target_language
        )
        return _with_items(changed)

    def note(self, part: str, note: Note) -> Note:
        return replace(note, text=self.texts.get(part, note.text))


def _with_items(block: Block) -> Block:
    """Items and rows read from the new text again."""
    lines = block.text.split("\n")
    if block.kind is BlockKind.TABLE and block.rows:
        return replace(block, rows=tuple(tuple(line.split("\t")) for line in lines))
    if block.kind is BlockKind.LIST and block.items:
        return replace(block, items=tuple(lines))
    return block


def _moved(note: Note, places: "_Places") -> Note:
    found = places.same_words(note.start, note.end) if note.start < note.end else None
    if found:
        return replace(note, start=found[0], end=found[1])
    point = places.sentence_end(max(note.start, note.end))
    return replace(note, start=point, end=point)


class _Places:
    """Which place in the target a place in the source corresponds to."""

    def __init__(self, source: str, segments: Sequence[Segment]) -> None:
        self.source = source
        self.sentences: list[tuple[int, int, int, int]] = []
        texts: list[str] = []
        here = there = 0
        for segment in segments:
            lead = len(segment.source) - len(segment.source.lstrip())
            text = segment.source[:lead] + _GAP.sub(" ", shown(segment)[lead:])
            self.sentences.append((here, here + len(segment.source), there, there + len(text)))
            texts += [text, segment.separator]
            here += len(segment.source) + len(segment.separator)
            there += len(text) + len(segment.separator)
        self.target = "".join(texts)

    def _sentence(self, position: int) -> tuple[int, int, int, int]:
        return next((one for one in self.sentences if position <= one[1]), self.sentences[-1])

    def sentence_end(self, position: int) -> int:
        return self._sentence(position)[3]

    def same_words(self, start: int, end: int) -> tuple[int, int] | None:
        """The same name or number in the target's sentence, across scripts."""
        _, _, there, there_end = self._sentence(end)
        found = find_similar(self.source[start:end], self.target[there:there_end])
        return (there + found[0], there + found[1]) if found else None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """A corresponding span on whole words; empty when the sentence has none."""
        if found := self.same_words(start, end):
            return found
        here, here_end, there, there_end = self._sentence(end)
        length = max(1, here_end - here)
        share = (there_end - there) / length
        first = there + round(max(0, start - here) * share)
        last = there + round(min(length, end - here) * share)
        return _on_words(self.target, first, max(last, first + 1), (there, there_end))


def _on_words(text: str, start: int, end: int, bounds: tuple[int, int]) -> tuple[int, int]:
    words = [word.span() for word in re.finditer(r"\w+", text[bounds[0] : bounds[1]])]
    inside = [
        (bounds[0] + first, bounds[0] + last)
        for first, last in words
        if bounds[0] + first < end and bounds[0] + last > start
    ]
    return (inside[0][0], inside[-1][1]) if inside else (start, start)


def _apart(links: Sequence[Link]) -> tuple[Link, ...]:
    """Links in order, an overlap cut off the later one."""
    kept: list[Link] = []
    for link in sorted(links, key=lambda link: link.start):
        start = max(link.start, kept[-1].end) if kept else link.start
        if start < link.end:
            kept.append(replace(link, start=start))
    return tuple(kept)
