"""The panels: what stands in them, in which order, and what they cost."""

import datetime as dt

import pytest
from django.test import Client
from django.utils import translation
from pytest_django import DjangoAssertNumQueries

import cast
from dragoman.portal.accounts.models import User
from dragoman.portal.desk.actions import correct
from dragoman.portal.discussion import panel_cache
from dragoman.portal.discussion.models import ColumnKind, ColumnRow, ColumnState, TopicRow
from dragoman.portal.discussion.queries import panels
from dragoman.portal.discussion.queries.panels import Kind
from dragoman.portal.discussion.topics import topic_of, topic_of_column
from dragoman.portal.store.models import PublicationRow

pytestmark = pytest.mark.django_db
LATER = cast.PUBLISHED_AT + dt.timedelta(hours=5)


def published(slug: str, *, edition: str = "en", hours: int = 0, **fields: object) -> PublicationRow:
    """Something public, so many hours after the usual time."""
    row = cast.publication(edition=edition, slug=slug, **fields)  # type: ignore[arg-type]
    row.published_at = row.changed_at = cast.PUBLISHED_AT + dt.timedelta(hours=hours)
    row.save()
    return row


def commented(row: PublicationRow, *, hours: int, comments: int = 1) -> TopicRow:
    """The article as if somebody had commented it then."""
    topic = topic_of(row.article)
    topic.comments, topic.last_comment_at = comments, cast.PUBLISHED_AT + dt.timedelta(hours=hours)
    topic.save()
    return topic


def column(headline: str, *, hours: int, author: User | None = None, edition: str = "en") -> ColumnRow:
    """A published column."""
    at = cast.PUBLISHED_AT + dt.timedelta(hours=hours)
    return ColumnRow.objects.create(
        kind=ColumnKind.OWN,
        edition=edition,
        author=author,
        slug=headline.lower().replace(" ", "-"),
        headline=headline,
        text="Text.",
        html="<p>Text.</p>",
        language=edition,
        state=ColumnState.PUBLISHED,
        proposed_at=at,
        published_at=at,
    )


def slugs(rows: list[panels.PanelRow]) -> list[str]:
    """The last part of each row's address."""
    return [
        row.card.url.rstrip("/").split("/")[-1] if row.card else row.column.slug
        for row in rows
        if row.card or row.column
    ]


def test_updates_stand_by_the_time_of_publication_or_correction() -> None:
    first = published("first", hours=1)
    published("second", hours=2)
    column("A column", hours=3)
    correct(publication=first, text="It was a Tuesday.", by=cast.person("editor"), at=LATER)
    rows = panels.rows_of(panels.updated("en", count=8), "en")
    assert slugs(rows) == ["first", "a-column", "second"]
    assert [row.kind for row in rows] == [Kind.CORRECTION, Kind.COLUMN, Kind.TRANSLATION]
    assert rows[0].at == LATER


def test_a_change_of_an_outlets_rights_is_no_correction() -> None:
    row = published("first", hours=1)
    PublicationRow.objects.filter(pk=row.pk).update(changed_at=LATER)
    (place,) = panels.updated("en", count=8)
    assert place.kind is Kind.TRANSLATION
    assert place.at == cast.PUBLISHED_AT + dt.timedelta(hours=1)


def test_a_thread_stands_once_in_each_edition_that_has_its_article() -> None:
    english = published("the-sea", hours=1)
    russian = cast.publication(article_row=english.article, edition="ru", slug="more")
    published("elsewhere", edition="ru", hours=1)
    commented(english, hours=4, comments=17)
    for edition, slug in (("en", "the-sea"), ("ru", "more")):
        (row,) = panels.rows_of(panels.discussed(edition, count=8), edition)
        assert slugs([row]) == [slug]
        assert row.topic.comments == 17
    assert russian.article_id == english.article_id


def test_what_is_not_public_stands_in_no_panel() -> None:
    for state in ("in-translation", "scheduled", "withdrawn"):
        row = published(f"not-{state}", hours=1, state=state)
        commented(row, hours=2)
    waiting = column("Waiting", hours=1)
    waiting.state = ColumnState.WAITING
    waiting.save()
    assert panels.updated("en", count=8) == []
    assert panels.discussed("en", count=8) == []


def test_the_latest_comment_comes_first_columns_among_articles() -> None:
    commented(published("one", hours=1), hours=5)
    commented(published("two", hours=1), hours=7)
    topic = topic_of_column(column("Between", hours=1))
    topic.comments, topic.last_comment_at = 2, cast.PUBLISHED_AT + dt.timedelta(hours=6)
    topic.save()
    assert slugs(panels.rows_of(panels.discussed("en", count=8), "en")) == ["two", "between", "one"]


def test_rows_say_kind_outlet_language_counts_and_a_time_with_year_and_zone(client: Client) -> None:
    row = published("first", hours=1, headline="Our headline")
    topic = commented(row, hours=2, comments=17)
    topic.views = 1204
    topic.save()
    page = client.get("/en/panels/discussion/").content.decode()
    for part in (
        "Our headline",
        "Translation",
        "Aral Tany",
        ">kk<",
        "17 comments",
        "1,204 readers",
        "2026",
        "UTC",
        "<time ",
    ):
        assert part in page
    assert (
        client.get("/ru/panels/discussion/").content.decode().count("<li") == 1
    )  # says that there is nothing
    published("pervaya", edition="ru", hours=1)
    russian = client.get("/ru/panels/updates/").content.decode()
    assert "Перевод" in russian


def test_polling_is_answered_with_nothing_new_until_something_is(client: Client) -> None:
    row = published("first", hours=1)
    first = client.get("/en/panels/updates/")
    assert "no-cache" in first["Cache-Control"]
    again = client.get("/en/panels/updates/", headers={"if-none-match": first["ETag"]})
    assert again.status_code == 304
    correct(publication=row, text="It was a Tuesday.", by=cast.person("editor"), at=LATER)
    after = client.get("/en/panels/updates/", headers={"if-none-match": first["ETag"]})
    assert after.status_code == 200
    assert "Correction" in after.content.decode()


def test_a_new_comment_is_seen_at_once_although_rows_are_kept() -> None:
    row = published("first", hours=1)
    with translation.override("en"):
        commented(row, hours=2, comments=1)
        assert "1 comment" in panel_cache.rows_html("discussion", "en")
        commented(row, hours=2, comments=2)
        assert "2 comments" in panel_cache.rows_html("discussion", "en")


def test_panels_that_did_not_change_cost_five_queries(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for number in range(12):
        commented(published(f"n{number}", hours=number), hours=number)
    with translation.override("en"):
        for name in panel_cache.PANELS:
            panel_cache.rows_html(name, "en")
        with django_assert_num_queries(5):
            for name in panel_cache.PANELS:
                panel_cache.rows_html(name, "en")
        panel_cache.forget()
        with django_assert_num_queries(5 + 2 * 3):  # rows, their field decisions, their headlines
            for name in panel_cache.PANELS:
                panel_cache.rows_html(name, "en")


@pytest.mark.parametrize(("address", "first"), [("discussions", "n39"), ("updates", "n39")])
def test_the_full_lists_go_back_page_by_page(client: Client, address: str, first: str) -> None:
    for number in range(40):
        commented(published(f"n{number}", hours=number), hours=number)
    page = client.get(f"/en/{address}/").content.decode()
    assert page.index(f"/{first}/") < page.index("/n11/")
    assert "/n9/" not in page
    assert 'href="?page=2"' in page
    older = client.get(f"/en/{address}/?page=2").content.decode()
    assert "/n9/" in older
    assert client.get(f"/en/{address}/?page=3").status_code == 404
    for odd in ("0", "-1", "x", "٣", "9" * 40):
        assert client.get(f"/en/{address}/", {"page": odd}).status_code == 404


@pytest.mark.parametrize("long", ["000001999999", "0" * 5 + "1" + "0" * 30, "1" * 5000])
def test_no_page_number_reaches_beyond_the_last_page(
    client: Client, long: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []

    def places(edition: str, *, count: int, skip: int = 0) -> list[panels.Place]:
        asked.append(skip)
        return []

    monkeypatch.setitem(panel_cache.PANELS, "updates", places)
    assert client.get("/en/updates/", {"page": long}).status_code == 404
    assert asked == []


def test_there_is_no_other_panel(client: Client) -> None:
    assert client.get("/en/panels/else/").status_code == 404
