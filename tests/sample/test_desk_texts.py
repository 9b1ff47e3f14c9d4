"""The reviewed translations that come along with the sample press cover their articles, word for word, and say whose they are."""

import datetime as dt
import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dragoman.press.record import Article, RightsPolicy, from_json
from dragoman.press.translate.segments import segments_of
from dragoman.sample.addresses import read_outlets
from dragoman.sample.audience import moment
from dragoman.sample.source import ARTICLES, HERE, SourceArticle, read_article, read_articles

FILES = sorted((HERE / "desk").glob("*/*.toml"))
TRANSLATORS = {"lea", "timur"}
SECTIONS = {"politics", "economy", "water-energy", "society", "culture", "science"}
KEYS = {
    "headline",
    "lead",
    "slug",
    "section",
    "translator",
    "mode",
    "published_at",
    "hours_ago",
    "pair",
    "correction",
}


def entry(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def article_of(path: Path) -> SourceArticle:
    outlet, _, slug = path.stem.partition("--")
    return read_article(ARTICLES / outlet / f"{slug}.toml")


def record_of(path: Path) -> Article:
    """What a reader should understand of the article's page."""
    outlet, _, slug = path.stem.partition("--")
    page = HERE / "pages" / outlet / f"{slug}.json"
    return from_json(Article, json.loads(page.read_text(encoding="utf-8")))


def sources(article: SourceArticle) -> Iterator[str]:
    """The words of every part that is translated, in the order of the desk's files."""
    yield article.headline
    yield article.lead or ""
    yield article.standfirst or ""
    yield from (image.caption or "" for image in article.images)
    for block in article.blocks:
        yield block.passage.text
        yield from block.items
        yield from (cell for row in block.rows for cell in row)
        yield from (note.text for note in block.passage.notes)


def publication_time(written: dict[str, Any], name: str) -> dt.datetime:
    """As written, or counted back from the first start."""
    return (
        moment(written["hours_ago"]) if "hours_ago" in written else dt.datetime.fromisoformat(written[name])
    )


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
class TestDeskFile:
    def test_it_is_complete(self, path: Path) -> None:
        written = entry(path)

        assert set(written) <= KEYS
        assert written["headline"]
        assert written["lead"]
        assert written["slug"].isascii()
        assert written["slug"] == written["slug"].lower()
        assert written["section"] in SECTIONS

    def test_it_comes_after_the_article(self, path: Path) -> None:
        article, published_at = article_of(path), publication_time(entry(path), "published_at")

        assert published_at.tzinfo is not None
        assert article.published_at is None or article.published_at < published_at
        assert article.day is None or article.day <= published_at.date()

    def test_an_original_has_no_pairs_and_a_translation_has_a_translator(self, path: Path) -> None:
        written, article = entry(path), article_of(path)

        if article.language == path.parent.name:
            assert written["mode"] == "original"
            assert "pair" not in written
            assert "translator" not in written
        else:
            assert written["mode"] == "human"
            assert written["translator"] in TRANSLATORS

    def test_the_outlet_allows_it(self, path: Path) -> None:
        article = article_of(path)
        rights = read_outlets()[article.outlet].rights

        assert rights.policy is not RightsPolicy.LINK
        if article.language != path.parent.name:
            assert rights.policy is RightsPolicy.FULL
            assert rights.may_translate

    def test_its_pairs_cover_every_word_of_the_article(self, path: Path) -> None:
        written = entry(path)

        if written["mode"] == "human":
            covered = "".join(squeezed(pair["source"]) for pair in written["pair"])
            assert covered == "".join(squeezed(text) for text in sources(article_of(path)))
            assert all(pair["target"].strip() for pair in written["pair"])

    def test_its_pairs_are_the_segments_of_the_expected_record(self, path: Path) -> None:
        written = entry(path)
        segments = segments_of(record_of(path), target_language=path.parent.name)

        assert [segment.source for segment in segments] == [
            pair["source"] for pair in written.get("pair", [])
        ]


def test_both_editions_have_enough_to_show() -> None:
    human = dict.fromkeys(("en", "ru"), 0)
    for path in FILES:
        human[path.parent.name] += entry(path)["mode"] == "human"

    assert human["en"] >= 10
    assert human["ru"] >= 8


def test_slugs_are_unique_within_an_edition() -> None:
    slugs = [(path.parent.name, entry(path)["slug"]) for path in FILES]

    assert len(slugs) == len(set(slugs))


def test_one_publication_was_corrected_in_each_edition() -> None:
    corrected = {path.parent.name for path in FILES if "correction" in entry(path)}

    assert corrected == {"en", "ru"}


def test_every_event_is_told_by_several_outlets_in_several_languages() -> None:
    events = tomllib.loads((HERE / "stories.toml").read_text(encoding="utf-8"))
    articles = read_articles()

    assert {article.story for article in articles} == set(events)
    for key, event in events.items():
        tellings = [article for article in articles if article.story == key]
        assert 2 <= len({article.outlet for article in tellings}) <= 5, key
        assert len({article.language for article in tellings}) >= 2, key
        assert event["section"] in SECTIONS
        assert event["title_en"]
        assert event["title_ru"]


def test_every_reprint_names_an_article_there_is() -> None:
    articles = {article.key: article for article in read_articles()}
    reprints = [article for article in articles.values() if article.reprint_of]

    assert reprints
    for reprint in reprints:
        original = articles[reprint.reprint_of or ""]
        own = {block.passage.text for block in reprint.blocks}
        assert sum(block.passage.text in own for block in original.blocks) >= 0.6 * len(original.blocks)
