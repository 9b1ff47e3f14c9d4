"""Likes: one each, counted right, by whoever may."""

import threading
from collections.abc import Iterator

import pytest
from django.db import connection, connections
from django.test import Client
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cast import person
from dragoman.portal.accounts.exporting import export_of
from dragoman.portal.accounts.models import User
from dragoman.portal.discussion.actions import likes as likes_module
from dragoman.portal.discussion.actions.errors import DiscussionError, NotAllowedError
from dragoman.portal.discussion.actions.likes import like, unlike
from dragoman.portal.discussion.models import (
    ColumnKind,
    ColumnRow,
    ColumnState,
    HouseRulesRow,
    LikeRow,
    TopicRow,
)
from dragoman.portal.discussion.topics import topic_of_column
from dragoman.portal.store.models import LimitRow, PublicationState
from portal.discussion.counting_scene import browser, counter
from portal.discussion.thread_scene import NOON, published, topic

__all__ = ["counter"]
pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("counter")]
PAGE = "/en/article/salt/like/"
ROLES = ("reader", "translator", "editor", "administrator")


def anybody_likes() -> None:
    HouseRulesRow.objects.create(likes_without_account=True)


def column(author: User | None = None, **fields: object) -> ColumnRow:
    given = {
        "kind": ColumnKind.OWN,
        "edition": "en",
        "slug": "weights",
        "headline": "Who weighs the weigher",
        "state": ColumnState.PUBLISHED,
        "proposed_at": NOON,
        "published_at": NOON,
    } | fields
    return ColumnRow.objects.create(author=author or person("reader"), **given)


def signed_in(role: str = "reader", **headers: str) -> Client:
    client = browser(**headers)
    client.force_login(person(role))
    return client


# The action


@pytest.mark.parametrize("role", ROLES)
def test_every_account_likes_once(role: str) -> None:
    where, who = topic(), person(role)
    assert [like(topic=where, by=who), like(topic=where, by=who)] == [True, False]
    where.refresh_from_db()
    assert where.likes == LikeRow.objects.count() == 1
    assert [unlike(topic=where, by=who), unlike(topic=where, by=who)] == [True, False]
    where.refresh_from_db()
    assert where.likes == LikeRow.objects.count() == 0


def test_nobody_likes_unless_the_house_allows_it() -> None:
    where = topic()
    with pytest.raises(NotAllowedError):
        like(topic=where, by=None, visitor="a" * 64)
    anybody_likes()
    assert like(topic=where, by=None, visitor="a" * 64)
    assert not like(topic=where, by=None, visitor="a" * 64)
    assert like(topic=where, by=None, visitor="b" * 64)
    with pytest.raises(NotAllowedError):
        like(topic=where, by=None)
    with pytest.raises(NotAllowedError):
        unlike(topic=where, by=None)
    where.refresh_from_db()
    assert where.likes == 2


def test_a_visitor_takes_back_what_the_house_no_longer_allows() -> None:
    where = topic()
    anybody_likes()
    like(topic=where, by=None, visitor="a" * 64)
    HouseRulesRow.objects.update(likes_without_account=False)
    assert unlike(topic=where, by=None, visitor="a" * 64)
    where.refresh_from_db()
    assert where.likes == 0


def test_a_visitor_never_takes_back_anothers() -> None:
    where, who = topic(), person("reader")
    anybody_likes()
    like(topic=where, by=who)
    like(topic=where, by=None, visitor="a" * 64)
    assert not unlike(topic=where, by=None, visitor="b" * 64)
    assert not unlike(topic=where, by=person("editor"))
    assert LikeRow.objects.count() == 2


def test_a_blocked_account_does_not_like() -> None:
    where, who = topic(), person("reader")
    who.is_active = False
    with pytest.raises(NotAllowedError):
        like(topic=where, by=who)
    with pytest.raises(NotAllowedError):
        unlike(topic=where, by=who)


@pytest.mark.parametrize(
    "state", [PublicationState.IN_TRANSLATION, PublicationState.SCHEDULED, PublicationState.WITHDRAWN]
)
def test_only_what_is_public_is_liked(state: str) -> None:
    row = published(state=state)
    with pytest.raises(DiscussionError):
        like(topic=topic(row), by=person("reader"))
    published("ru", "sol", article_row=row.article)
    assert like(topic=topic(row), by=person("reader"))


def test_nobody_likes_a_column_of_their_own() -> None:
    row = column()
    where = topic_of_column(row)
    with pytest.raises(DiscussionError):
        like(topic=where, by=row.author)
    assert like(topic=where, by=person("reader"))
    row.state = ColumnState.WITHDRAWN
    row.save()
    with pytest.raises(DiscussionError):
        like(topic=topic_of_column(ColumnRow.objects.get()), by=person("reader"))


def test_likes_have_a_limit_and_refusals_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(likes_module, "MOST_A_MINUTE", 3)
    monkeypatch.setattr("dragoman.portal.store.limits.now", lambda: NOON)
    where, who = topic(), person("reader")
    for act in (like, unlike, like):
        act(topic=where, by=who)
    for _ in range(2):
        with pytest.raises(DiscussionError):
            unlike(topic=where, by=who)
    assert LimitRow.objects.get(what="like").count == 5
    assert like(topic=where, by=person("reader"))


def test_a_network_has_a_limit_whatever_its_browsers_say(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(likes_module, "MOST_A_DAY_FROM_A_NETWORK", 2)
    monkeypatch.setattr("dragoman.portal.store.limits.now", lambda: NOON)
    anybody_likes()
    where = topic()
    for visitor in ("a", "b"):
        like(topic=where, by=None, visitor=visitor, network="198.51.100.7")
    with pytest.raises(DiscussionError):
        like(topic=where, by=None, visitor="c", network="198.51.100.7")
    assert like(topic=where, by=None, visitor="c", network="198.51.100.8")
    assert "198.51.100" not in str(list(LimitRow.objects.values()))


def test_a_deleted_account_leaves_its_like() -> None:
    where, who = topic(), person("reader")
    like(topic=where, by=who)
    who.delete()
    where.refresh_from_db()
    assert where.likes == LikeRow.objects.filter(topic=where).count() == 1


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 5)), max_size=30))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_counts_are_what_is_counted_again(steps: list[tuple[bool, int]]) -> None:
    LimitRow.objects.all().delete()
    LikeRow.objects.all().delete()
    where = TopicRow.objects.first() or topic()
    TopicRow.objects.update(likes=0)
    HouseRulesRow.objects.exists() or anybody_likes()
    people = [User.objects.filter(username=f"p{n}").first() or person(username=f"p{n}") for n in range(3)]
    wanted: set[int] = set()
    for is_like, who in steps:
        named = {"by": people[who]} if who < 3 else {"by": None, "visitor": f"visitor {who}"}
        did = (like if is_like else unlike)(topic=where, **named)  # type: ignore[arg-type]
        assert did is ((who not in wanted) if is_like else (who in wanted))
        (wanted.add if is_like else wanted.discard)(who)
        where.refresh_from_db()
        assert where.likes == len(wanted) == LikeRow.objects.filter(topic=where).count()


@pytest.fixture
def apart() -> Iterator[None]:
    """Threads close what they opened."""
    yield
    connections.close_all()


@pytest.mark.django_db(transaction=True)
def test_likes_at_once_are_all_counted(apart: None) -> None:
    where = topic()
    people = [person("reader") for _ in range(3)]
    gate = threading.Barrier(9)
    failed: list[BaseException] = []

    def act(who: User) -> None:
        try:
            gate.wait(10)
            like(topic=where, by=who)
        except BaseException as error:
            failed.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=act, args=(who,)) for who in people * 3]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not failed, failed
    where.refresh_from_db()
    assert where.likes == LikeRow.objects.count() == 3


# The page and its part


@pytest.mark.parametrize("role", ROLES)
def test_a_reader_likes_without_scripts(role: str) -> None:
    published()
    client = signed_in(role)
    page = client.get(PAGE)
    assert page.status_code == 200
    assert "no-store" in page["Cache-Control"]
    assert 'aria-pressed="false"' in page.content.decode()
    assert TopicRow.objects.count() == 0  # looking makes nothing
    answer = client.post(PAGE, {"like": "1"})
    assert (answer.status_code, answer["Location"]) == (302, "/en/article/salt/")
    assert TopicRow.objects.get().likes == 1
    again = client.get(PAGE).content.decode()
    assert 'aria-pressed="true"' in again
    assert "<b>1</b> like" in again
    client.post(PAGE, {"like": "0"})
    assert TopicRow.objects.get().likes == 0


def test_nobody_is_led_to_the_door() -> None:
    published()
    client = browser()
    page = client.get(PAGE).content.decode()
    assert f'href="{reverse("account_login")}?next=/en/article/salt/like/"' in page
    assert "aria-pressed" not in page
    assert client.post(PAGE, {"like": "1"}).status_code == 403
    assert not LikeRow.objects.exists()


def test_a_visitor_likes_where_the_house_allows_it() -> None:
    published()
    anybody_likes()
    client = browser()
    for _ in range(2):
        assert client.post(PAGE, {"like": "1"}).status_code == 302
    assert TopicRow.objects.get().likes == 1
    assert 'aria-pressed="true"' in client.get(PAGE).content.decode()
    assert 'aria-pressed="false"' in browser(accept_language="en").get(PAGE).content.decode()
    assert 'hx-trigger="load"' in client.get("/en/article/salt/").content.decode()
    client.post(PAGE, {"like": "0"})
    assert TopicRow.objects.get().likes == 0


@pytest.mark.parametrize("said", [{"user_agent": "curl/8.5.0"}, {"accept_language": ""}])
def test_robots_do_not_like(said: dict[str, str]) -> None:
    published()
    anybody_likes()
    assert browser(**said).post(PAGE, {"like": "1"}).status_code == 403
    assert not LikeRow.objects.exists()


def test_htmx_gets_the_part_alone() -> None:
    published()
    client = signed_in(hx_request="true")
    part = client.get(PAGE).content.decode()
    assert "<html" not in part
    assert "csrfmiddlewaretoken" in part
    answer = client.post(PAGE, {"like": "1"})
    assert answer.status_code == 200
    assert "<b>1</b> like" in answer.content.decode()
    assert 'aria-pressed="true"' in answer.content.decode()


def test_htmx_gets_the_reason() -> None:
    published()
    answer = browser(hx_request="true").post(PAGE, {"like": "1"})
    assert answer.status_code == 200
    assert 'role="alert"' in answer.content.decode()


def test_a_like_needs_the_forms_token() -> None:
    published()
    client = Client(headers={"host": "localhost"}, enforce_csrf_checks=True)
    client.force_login(person("reader"))
    assert client.post(PAGE, {"like": "1"}).status_code == 403
    assert not LikeRow.objects.exists()


def test_looking_changes_nothing() -> None:
    published()
    client = signed_in()
    client.get(f"{PAGE}?like=1")
    client.head(PAGE)
    assert client.put(PAGE, "like=1").status_code == 405
    assert not TopicRow.objects.exists()


@pytest.mark.parametrize("url", ["/en/article/none/like/", "/ru/article/salt/like/", "/en/column/none/like/"])
def test_what_is_not_there_is_not_liked(url: str) -> None:
    published()
    client = signed_in()
    assert client.get(url).status_code == client.post(url, {"like": "1"}).status_code == 404


def test_what_is_withdrawn_is_not_liked() -> None:
    published(state=PublicationState.WITHDRAWN)
    assert signed_in().post(PAGE, {"like": "1"}).status_code == 404


def test_a_column_is_liked_and_counted() -> None:
    row = column()
    reader = signed_in()
    assert reader.post("/en/column/weights/like/", {"like": "1"})["Location"] == "/en/column/weights/"
    page = browser().get("/en/column/weights/").content.decode()
    assert "<b>1</b> like" in page
    assert 'src="/en/column/weights/seen.gif"' in page
    author = browser()
    assert row.author is not None
    author.force_login(row.author)
    assert "aria-pressed" not in author.get("/en/column/weights/like/").content.decode()
    assert author.post("/en/column/weights/like/", {"like": "1"}).status_code == 422


def test_a_columns_views_count(counter: object) -> None:
    column()
    browser().get("/en/column/weights/seen.gif")
    assert counter.flush() == 1  # type: ignore[attr-defined]
    assert TopicRow.objects.get(column__slug="weights").views == 1


def test_a_person_takes_their_likes_along() -> None:
    who, row = person("reader"), column()
    shown = published()
    like(topic=topic(shown), by=who, at=NOON)
    like(topic=topic_of_column(row), by=who, at=NOON)
    assert export_of(who)["likes"] == [
        {"address": shown.article.canonical_url, "at": NOON},
        {"address": "/en/column/weights/", "at": NOON},
    ]
