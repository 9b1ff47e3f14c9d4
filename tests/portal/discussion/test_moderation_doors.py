"""Every address of columns and of the moderation desk, for every role, others' things included."""

import pytest
from django.test import Client
from django.urls import URLPattern, reverse

import cast
from dragoman.portal.accounts.models import User
from dragoman.portal.discussion.actions.column_desk import publish
from dragoman.portal.discussion.actions.columns import propose
from dragoman.portal.discussion.desk_urls import urlpatterns
from dragoman.portal.discussion.models import ColumnRow, CommentRow
from portal.discussion.test_columns import draft
from portal.discussion.thread_scene import published, say, topic

pytestmark = pytest.mark.django_db

POSTS = {
    "several",
    "comment-language",
    "topic",
    "hold",
    "words",
    "column-publish",
    "column-accept",
    "column-decline",
    "column-correct",
    "column-withdraw",
}
ROLES = ("visitor", "reader", "translator", "editor", "administrator")
PUBLIC = ("columns", "columns-feed", "columns-sitemap")


@pytest.fixture
def comment() -> CommentRow:
    """One that waits."""
    return say(topic(published()))


def knock(role: str, url: str, method: str = "GET", *, who: User | None = None) -> int:
    """The status for somebody of that role; 0 for being asked to sign in."""
    client = Client()
    if role != "visitor":
        client.force_login(who or cast.person(role))
    answer = client.get(url) if method == "GET" else client.post(url)
    asked = answer.status_code == 302 and "next=" in answer["Location"]
    return 0 if asked else answer.status_code


@pytest.mark.parametrize("role", ROLES)
def test_the_moderation_desk_is_for_editors(role: str, comment: CommentRow) -> None:
    column = propose(draft=draft(), by=cast.person("reader"))
    keys = {"topic": comment.topic_id, "account": comment.author_id, "hold": comment.author_id}
    cells = 0
    for pattern in urlpatterns:
        assert isinstance(pattern, URLPattern)
        name = str(pattern.name)
        about = column.pk if name.startswith("column") else keys.get(name, comment.pk)
        url = reverse(f"discussion-desk:{name}", args=(about,) if "<int:pk>" in str(pattern.pattern) else ())
        method = "POST" if name in POSTS else "GET"
        status = knock(role, url, method)
        if role == "visitor":
            assert status == 0, name
        elif role in {"reader", "translator"}:
            assert status == 403, name
        else:
            assert status == (302 if method == "POST" else 200), name
        if name in POSTS:
            assert knock(role, url) == 405, name
        cells += 1
    assert cells == len(urlpatterns)


@pytest.mark.parametrize("role", ROLES)
def test_columns_are_for_everybody_to_read(role: str) -> None:
    row = publish(column=propose(draft=draft(), by=cast.person("reader")), by=cast.person("editor"))
    for name in PUBLIC:
        assert knock(role, reverse(f"discussion:{name}", args=("en",))) == 200, name
        assert knock(role, reverse(f"discussion:{name}", args=("en",)), "POST") == 405, name
    assert knock(role, reverse("discussion:column", args=("en", row.slug))) == 200
    assert knock(role, reverse("discussion:column", args=("ru", row.slug))) == 404


@pytest.mark.parametrize("role", ROLES)
def test_what_waits_is_its_authors_alone(role: str) -> None:
    row = propose(draft=draft(), by=cast.person("reader"))
    signed_in = role != "visitor"
    for name in ("propose", "own"):
        assert knock(role, reverse(f"discussion:{name}", args=("en",))) == (200 if signed_in else 0), name
    rewrite = reverse("discussion:rewrite", args=("en", row.pk))
    back = reverse("discussion:take-back", args=("en", row.pk))
    assert knock(role, rewrite) == (404 if signed_in else 0)
    assert knock(role, rewrite, "POST") == (404 if signed_in else 0)
    assert knock(role, back, "POST") == (404 if signed_in else 0)
    assert knock(role, back) == 405
    if signed_in:
        mine = cast.person(role)
        own = ColumnRow.objects.get(pk=propose(draft=draft(headline="Mine"), by=mine).pk)
        assert knock(role, reverse("discussion:rewrite", args=("en", own.pk)), who=mine) == 200
        assert knock(role, reverse("discussion:take-back", args=("en", own.pk)), "POST", who=mine) == 302


def test_a_closed_account_proposes_nothing() -> None:
    closed = cast.person("reader")
    closed.is_active = False
    closed.save()
    assert knock("reader", reverse("discussion:propose", args=("en",)), who=closed) == 0
