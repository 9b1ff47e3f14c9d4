"""Cuts an article into the sentences people and engines translate, and joins them again.

Nothing is lost on the way: the sentences of a part with their separators give the part's text back, character for
character. A list's items and a table's cells are never joined into one sentence.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from dragoman.press.languages.splitting import split
from dragoman.press.record import Article, Block, BlockKind, Segment
from dragoman.press.translate.pair import same_language

UNDETERMINED = "und"
_CELLS = re.compile(r"[^\n\t]+")


def segments_of(article: Article, *, target_language: str) -> tuple[Segment, ...]:
    """All sentences of the article, in reading order: headline, standfirst, captions, then blocks, each with its notes.

    Parts without a letter or digit give no segment, nor does a part that is already in the target language. An article
    whose language is not known is cut by general rules and has the source language `und`. Targets are None.
    """
    return tuple(
        segment
        for part, text, language in parts_of(article)
        if not same_language(language, target_language)
        for segment in cut(text, part=part, source_language=language, target_language=target_language)
    )


def parts_of(article: Article) -> Iterator[tuple[str, str, str]]:
    """Part name, text and language of everything that is translated; image blocks speak through their captions."""
    language = article.language or article.declared_language or UNDETERMINED
    for part, signed in (("headline", article.headline), ("standfirst", article.standfirst)):
        if signed:
            yield part, signed.text, signed.language or language
    for number, image in enumerate(article.images):
        if image.caption:
            yield f"caption.{number}", image.caption, language
    for number, block in enumerate(article.body):
        if block.kind is not BlockKind.IMAGE:
            yield f"block.{number}", text_of(block), block.language or language
        for which, note in enumerate(block.notes):
            yield f"block.{number}.note.{which}", note.text, language


def text_of(block: Block) -> str:
    """The block as one text: a table's cells are parted by tabs, its rows and a list's items by newlines."""
    if block.kind is BlockKind.TABLE and block.rows:
        return "\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in block.rows)
    if block.kind is BlockKind.LIST and block.items:
        return "\n".join(" ".join(item.split()) for item in block.items)
    return block.text


def cut(text: str, *, part: str, source_language: str, target_language: str) -> tuple[Segment, ...]:
    """The sentences of one part. White space before the first belongs to it; empty for a text without word or digit."""
    if not any(char.isalnum() for char in text):
        return ()
    starts = [start for start, _ in _sentences(text, source_language)]
    starts[0] = 0
    ends = [*starts[1:], len(text)]
    segments = []
    for number, (start, end) in enumerate(zip(starts, ends, strict=True)):
        whole = text[start:end]
        source = whole.rstrip() or whole
        segments.append(
            Segment(
                part=part,
                sentence=number,
                source=source,
                separator=whole[len(source) :],
                source_language=source_language,
                target_language=target_language,
            )
        )
    return tuple(segments)


def _sentences(text: str, language: str) -> list[tuple[int, int]]:
    found = []
    for cell in _CELLS.finditer(text):
        inside = cell.group()
        found += [(cell.start() + span.start, cell.start() + span.end) for span in split(inside, language)]
    return found


def join(segments: Iterable[Segment]) -> Mapping[str, str]:
    """Part name → its text, in the order parts first appear: targets, and sources where there is no target yet.

    Of segments fresh from `segments_of` this is the parts' own text, exactly.
    """
    pieces: dict[str, list[str]] = defaultdict(list)
    given = list(segments)
    for segment in sorted(given, key=lambda segment: segment.sentence):
        pieces[segment.part].append(shown(segment) + segment.separator)
    order = dict.fromkeys(segment.part for segment in given)
    return {part: "".join(pieces[part]) for part in order}


def shown(segment: Segment) -> str:
    """The target, with the white space the source begins with; the source where there is no target."""
    if segment.target is None:
        return segment.source
    lead = segment.source[: len(segment.source) - len(segment.source.lstrip())]
    return lead + segment.target.lstrip()
