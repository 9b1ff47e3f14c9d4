"""The sample press as material to measure with: its articles as records, its events, and what its desk translated."""

import functools
import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass

from dragoman.press.record import Article, BlockKind, from_json
from dragoman.press.translate import Pair
from dragoman.sample.build import PAGES
from dragoman.sample.source import HERE, SourceArticle, read_articles


@dataclass(frozen=True, slots=True)
class Translated:
    """An article a person translated: its sentences and theirs, in order."""

    name: str
    pair: Pair
    source: tuple[str, ...]
    target: tuple[str, ...]


@functools.cache
def articles() -> dict[str, SourceArticle]:
    """As written, by `outlet/slug`."""
    return {article.key: article for article in read_articles()}


@functools.cache
def record(key: str) -> Article:
    """What a reader should understand of the article's page."""
    return from_json(Article, json.loads((PAGES / f"{key}.json").read_text(encoding="utf-8")))


def paragraphs() -> Iterator[tuple[str, str]]:
    """(language, paragraph) of every article, quotation and list included."""
    for article in articles().values():
        for block in article.blocks:
            if block.kind in (BlockKind.PARAGRAPH, BlockKind.QUOTATION):
                yield article.language, block.passage.text
            yield from ((article.language, item) for item in block.items)


def parts(article: SourceArticle) -> Iterator[str]:
    """The texts that are cut into sentences, in the order of the desk's files."""
    yield article.headline
    yield article.lead or ""
    yield article.standfirst or ""
    yield from (image.caption or "" for image in article.images)
    for block in article.blocks:
        yield block.passage.text
        yield from block.items
        yield from (cell for row in block.rows for cell in row)
        yield from (note.text for note in block.passage.notes)


@functools.cache
def translations() -> tuple[Translated, ...]:
    """Every human translation of the sample desk."""
    found = []
    for path in sorted((HERE / "desk").glob("*/*.toml")):
        pairs = tomllib.loads(path.read_text(encoding="utf-8")).get("pair", [])
        if pairs:
            key = path.stem.replace("--", "/")
            found.append(
                Translated(
                    name=f"{path.parent.name}/{path.stem}",
                    pair=Pair(articles()[key].language, path.parent.name),
                    source=tuple(pair["source"] for pair in pairs),
                    target=tuple(pair["target"] for pair in pairs),
                )
            )
    return tuple(found)


def sentence_pairs() -> Iterator[tuple[Pair, str, str]]:
    """(languages, source, target) of every translated sentence."""
    for one in translations():
        yield from ((one.pair, source, target) for source, target in zip(one.source, one.target, strict=True))
