"""The sentences of an article as readers of an edition see it, each by a name that is the same in every edition.

A sentence is named by the block it stands in, counted in the whole article, and its number there: as segments are. So what is
quoted in one edition is found in another, whatever pictures either may show.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from dragoman.portal.store.models import TranslationMode
from dragoman.portal.store.reading import Shown, segments_of_publication
from dragoman.press.record import Block, BlockKind, Segment
from dragoman.press.translate import cut

WITH_SENTENCES = frozenset({BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.LIST})


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A stretch of a block's text. number: in its block, from 0; start, end: code points of the block's text."""

    number: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedBlock:
    """A block of the shown body. part: `b3`, its place in the whole article; text: as shown; language: of its words.

    sentences: of paragraphs, quotations and lists; empty for other kinds and where they could not be told apart.
    """

    part: str
    block: Block
    text: str
    language: str
    sentences: tuple[Sentence, ...]


def named_blocks(
    shown: Shown, *, segments: Sequence[Segment] | None = None, sentences: bool = True
) -> list[NamedBlock]:
    """The shown body's blocks in order; empty where the gate shows none. segments: the publication's; None: read here (1 query,
    none for an article in its own language). sentences: tell them apart; False costs nothing and reads nothing."""
    body = shown.article.body
    if not body:
        return []
    parts: dict[str, list[Segment]] = defaultdict(list)
    if sentences and shown.publication.mode != TranslationMode.ORIGINAL:
        given = segments_of_publication(shown.publication) if segments is None else segments
        for segment in given:
            parts[segment.part].append(segment)
    numbers = _numbers(shown)
    found = []
    for block, number in zip(body, numbers, strict=True):
        language = block.language or shown.language
        found.append(
            NamedBlock(
                part=f"b{number}",
                block=block,
                text=block.text,
                language=language,
                sentences=tuple(_sentences(block, language, parts.get(f"block.{number}", ())))
                if sentences
                else (),
            )
        )
    return found


def _numbers(shown: Shown) -> list[int]:
    """Where each shown block stands in the whole article: blocks of pictures that are not shown are missing between."""
    whole = [block.get("kind") for block in shown.publication.revision.record.get("body", ())]
    body = shown.article.body
    if len(whole) == len(body):
        return list(range(len(body)))
    rest = iter([number for number, kind in enumerate(whole) if kind != BlockKind.IMAGE.value])
    return [
        next(rest, number) if block.kind is not BlockKind.IMAGE else number
        for number, block in enumerate(body)
    ]


def _sentences(block: Block, language: str, segments: Sequence[Segment]) -> Iterator[Sentence]:
    if block.kind not in WITH_SENTENCES or not block.text.strip():
        return
    pieces = tuple((one.sentence, (one.target or one.source).strip()) for one in segments)
    if not segments:
        pieces = _cut(block.text, language)
    here = 0
    for number, text in pieces:
        at = block.text.find(text, here)
        if at < 0 or not text:
            continue
        here = at + len(text)
        yield Sentence(number=number, start=at, end=here)


@lru_cache(maxsize=2048)
def _cut(text: str, language: str) -> tuple[tuple[int, str], ...]:
    """Kept, for a page is made more often than its article changes, and cutting costs 0.2 ms a paragraph."""
    made = cut(text, part="", source_language=language, target_language=language)
    return tuple((one.sentence, one.source.strip()) for one in made)
