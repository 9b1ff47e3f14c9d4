"""The moderation desk over its whole way: held, approved, declined, reported, removed; reasons seen; everything in the log."""

import pytest
from django.test import Client
from django.urls import reverse

from cast import article, person, publication
from dragoman.portal.accounts.models import User
from dragoman.portal.discussion import reasons
from dragoman.portal.discussion.actions.comments import write_comment
from dragoman.portal.discussion.actions.errors import DiscussionError, NotAllowedError
from dragoman.portal.discussion.actions.house import set_rules, set_words
from dragoman.portal.discussion.actions.moderation import (
    approve,
    decide_several,
    decline,
    dismiss_reports,
    hold_account,
    lift_account,
    remove,
    set_topic_closed,
)
from dragoman.portal.discussion.actions.reports import report
from dragoman.portal.discussion.models import CommentRow, HeldAccountRow, HouseRulesRow, TopicRow, WordRow
from dragoman.portal.discussion.queries.queue import lines, queue
from dragoman.portal.discussion.topics import topic_of
from dragoman.portal.store.models import AuditRow

pytestmark = pytest.mark.django_db


@pytest.fixture
def topic() -> TopicRow:
    """A published article's."""
    row = article(headline="The dyke at Tuzdy")
    publication(article_row=row, edition="en", slug="the-dyke")
    return topic_of(row)


def signed_in(who: User, language: str = "en") -> Client:
    """A browser in which somebody is signed in and reads the desk in that language."""
    client = Client(headers={"accept-language": language})
    client.force_login(who)
    return client


def written(
    topic: TopicRow, by: User | None = None, text: str = "The akimat paid for the dyke, twice."
) -> CommentRow:
    """A comment of a new account."""
    return write_comment(topic=topic, edition="en", text=text, by=by or person("reader"))


def public(
    topic: TopicRow, by: User | None = None, text: str = "The akimat paid for it, twice."
) -> CommentRow:
    """A comment everybody reads."""
    return approve(comment=written(topic, by, text), by=person("editor"))


def counted(topic: TopicRow) -> int:
    """Public comments, as the topic counts them."""
    return TopicRow.objects.get(pk=topic.pk).comments


def test_a_first_comment_waits_until_a_moderator_lets_it_through(topic: TopicRow) -> None:
    author, editor = person("reader", display_name="Dana Ospan"), person("editor")
    row = written(topic, author)
    assert (row.state, counted(topic)) == ("waiting", 0)
    desk = signed_in(editor)
    words = desk.get("/desk/discussion/").content.decode()
    assert "The akimat paid for the dyke, twice." in words
    assert "One of the first comments of its account" in words
    assert "The dyke at Tuzdy" in words
    assert "Dana Ospan" in words
    desk.post("/desk/discussion/several/", {"comment": row.pk, "act": "approve"})
    row.refresh_from_db()
    assert (row.state, row.reason, row.decided_by, counted(topic)) == ("public", "", editor, 1)
    with pytest.raises(DiscussionError):
        approve(comment=row, by=editor)


def test_a_declined_comment_is_told_to_its_author_and_to_nobody_else(topic: TopicRow) -> None:
    author = person("reader")
    row = written(topic, author)
    with pytest.raises(DiscussionError):
        decline(comment=row, reason=" ", by=person("editor"))
    decline(comment=row, rule="insult", reason="Mind the neighbours.", by=person("editor"))
    assert (
        "Insults a person or a group. Mind the neighbours."
        in signed_in(author).get("/en/columns/mine/").content.decode()
    )
    in_russian = signed_in(author).get("/ru/columns/mine/").content.decode()
    assert "Mind the neighbours." in in_russian
    assert "Insults" not in in_russian
    assert "Mind the" not in signed_in(person("reader")).get("/en/columns/mine/").content.decode()
    assert counted(topic) == 0
    approve(comment=row, by=person("editor"))
    assert counted(topic) == 1


def test_reports_make_a_comment_wait_and_moderators_answer_them(topic: TopicRow) -> None:
    row, editor = public(topic), person("editor")
    for _ in range(2):
        report(comment=row, reason="He insults my village.", by=person("reader"))
    assert [one.pk for one in queue("reported")] == [row.pk]
    (line,) = lines(queue("reported"))
    assert [one.reason for one in line.reports] == ["He insults my village."] * 2
    report(comment=row, reason="Again.", by=person("reader"))
    row.refresh_from_db()
    assert row.state == "waiting"
    assert reasons.key_of(row.reason) == reasons.REPORTS
    assert counted(topic) == 0
    assert (
        "Hidden after 3 reports by readers"
        in signed_in(editor).get("/desk/discussion/?tab=reported").content.decode()
    )
    dismiss_reports(comment=row, by=editor)
    row.refresh_from_db()
    assert (row.state, counted(topic)) == ("public", 1)
    assert not queue("reported").exists()


def test_a_removed_comment_goes_from_the_counts_and_can_be_put_back(topic: TopicRow) -> None:
    row = public(topic)
    report(comment=row, reason="Advertising.", by=person("reader"))
    remove(comment=row, rule="spam", by=person("editor"))
    assert counted(topic) == 0
    assert not queue("reported").exists()
    row.refresh_from_db()
    assert reasons.for_author(row.reason) == "Advertising"
    approve(comment=row, by=person("editor"))
    assert counted(topic) == 1


def test_several_are_decided_at_once(topic: TopicRow) -> None:
    rows = [written(topic, text=f"Number {number} of what I say of the dyke.") for number in range(3)]
    desk = signed_in(person("editor"))
    desk.post("/desk/discussion/several/", {"line": [row.pk for row in rows], "act": ""})
    desk.post("/desk/discussion/several/", {"line": [row.pk for row in rows], "act": "decline"})
    assert set(CommentRow.objects.values_list("state", flat=True)) == {"waiting"}
    approve(comment=rows[0], by=person("editor"))
    desk.post(
        "/desk/discussion/several/", {"line": [row.pk for row in rows], "act": "decline", "rule": "spam"}
    )
    assert sorted(CommentRow.objects.values_list("state", flat=True)) == ["declined", "declined", "public"]
    came = decide_several(comments=rows, act="approve", by=person("editor"))
    assert came.done == 2
    assert len(came.refused) == 1


def test_an_account_is_held_and_let_go(topic: TopicRow) -> None:
    author, editor = person("reader"), person("editor")
    public(topic, author)
    public(topic, author, "And a second word about it, too.")
    assert written(topic, author, "A third word about it goes through.").state == "public"
    desk = signed_in(editor)
    desk.post(f"/desk/discussion/people/{author.pk}/hold/", {"act": "hold", "reason": "Quarrels."})
    held = written(topic, author, "A fourth word about it has to wait.")
    assert held.state == "waiting"
    assert "Quarrels." in signed_in(author).get("/en/columns/mine/").content.decode()
    words = desk.get(f"/desk/discussion/people/{author.pk}/").content.decode()
    assert "A third word about it goes through." in words
    assert "Everything this account writes waits" in words
    desk.post(f"/desk/discussion/people/{author.pk}/hold/", {"act": "lift"})
    assert not HeldAccountRow.objects.exists()
    assert written(topic, author, "A fifth word about it goes through.").state == "public"
    with pytest.raises(DiscussionError):
        hold_account(person=person("translator"), reason="No.", by=editor)


def test_a_closed_discussion_takes_no_comments(topic: TopicRow) -> None:
    row = public(topic)
    signed_in(person("editor")).post(f"/desk/discussion/topics/{topic.pk}/", {"act": "close"})
    with pytest.raises(DiscussionError):
        written(topic)
    set_topic_closed(topic=topic, closed=False, by=person("editor"))
    assert written(topic, text="Open again, then I say it.").topic_id == row.topic_id


def test_moderators_correct_a_language_and_see_what_was_said_before(topic: TopicRow) -> None:
    row = public(topic)
    row.versions.create(text="Before", html="<p>Before it was changed</p>", language="en", at=row.written_at)
    desk = signed_in(person("editor"))
    desk.post(f"/desk/discussion/comments/{row.pk}/language/", {"language": "kk"})
    row.refresh_from_db()
    assert (row.language, row.language_by) == ("kk", "moderator")
    assert "Before it was changed" in desk.get(f"/desk/discussion/comments/{row.pk}/").content.decode()


def test_editors_set_rules_and_words(topic: TopicRow) -> None:
    desk = signed_in(person("editor"))
    given = {"held_first": "0", "links_before_held": "1", "edit_minutes": "5", "reports_before_held": "2"}
    desk.post("/desk/discussion/rules/", given | {"likes_without_account": "1"})
    row = HouseRulesRow.objects.get()
    assert (row.held_first, row.links_before_held, row.likes_without_account) == (0, 1, True)
    desk.post(
        "/desk/discussion/rules/words/", {"language": "ru", "words": "казино\n\n казино \nлёгкий заработок"}
    )
    assert set(WordRow.objects.values_list("word", flat=True)) == {"казино", "лёгкий заработок"}
    assert written(topic, text="Лёгкого заработка хватит на весь наш город").state == "waiting"
    assert written(topic, text="Совсем другое дело, дорогие соседи").state == "public"
    set_words(language="ru", text="заработок", by=person("editor"))
    assert list(WordRow.objects.values_list("word", flat=True)) == ["заработок"]
    for bad in ("…", "x" * 101):
        with pytest.raises(DiscussionError):
            set_words(language="ru", text=bad, by=person("editor"))
    with pytest.raises(DiscussionError):
        set_words(language="xx", text="word", by=person("editor"))
    with pytest.raises(DiscussionError):
        set_rules(values={"held_first": 51}, by=person("editor"))
    assert set(AuditRow.objects.filter(subject__startswith="discussion:").values_list("verb", flat=True)) == {
        "discussion.rules",
        "discussion.words",
    }


def test_everything_done_is_in_the_log_in_words(topic: TopicRow) -> None:
    editor = person("editor")
    row = written(topic)
    approve(comment=row, by=editor)
    report(comment=row, reason="Advertising.", by=person("reader"))
    dismiss_reports(comment=row, by=editor)
    remove(comment=row, rule="spam", by=editor)
    decline(comment=written(topic, text="Another word about the dyke."), rule="topic", by=editor)
    somebody = person("reader")
    hold_account(person=somebody, reason="Quarrels.", by=editor)
    lift_account(person=somebody, by=editor)
    set_topic_closed(topic=topic, closed=True, by=editor)
    set_topic_closed(topic=topic, closed=False, by=editor)
    set_rules(values={"held_first": 1}, by=editor)
    set_words(language="", text="pills", by=editor)
    page = signed_in(editor).get("/desk/log/").content.decode()
    for verb in set(AuditRow.objects.values_list("verb", flat=True)):
        assert f"</b> {verb} <a" not in page, verb


@pytest.mark.parametrize("role", ["reader", "translator"])
def test_actions_ask_for_editors_too(topic: TopicRow, role: str) -> None:
    row, who = written(topic), person(role)
    for act in ("approve", "decline", "remove", "dismiss"):
        with pytest.raises(NotAllowedError):
            decide_several(comments=[row], act=act, rule="spam", by=who)
    with pytest.raises(NotAllowedError):
        hold_account(person=person("reader"), reason="No.", by=who)
    with pytest.raises(NotAllowedError):
        set_rules(values={"held_first": 0}, by=who)
    with pytest.raises(NotAllowedError):
        set_words(language="", text="pills", by=who)
    with pytest.raises(NotAllowedError):
        set_topic_closed(topic=topic, closed=True, by=who)


def test_the_queue_costs_the_same_however_long_it_is(topic: TopicRow, django_assert_num_queries) -> None:  # type: ignore[no-untyped-def]
    for number in range(3):
        written(topic, text=f"Number {number} of what I say of the dyke.")
    with django_assert_num_queries(6):
        lines(queue("waiting"))
    for number in range(3, 9):
        written(topic, text=f"Number {number} of what I say of the dyke.")
    with django_assert_num_queries(6):
        assert len(lines(queue("waiting"))) == 9


def test_the_doors_tell_what_waits(topic: TopicRow) -> None:
    written(topic)
    words = signed_in(person("editor")).get(reverse("desk:inbox")).content.decode()
    assert reverse("discussion-desk:queue") in words
    assert (
        reverse("discussion-desk:queue")
        not in signed_in(person("translator")).get(reverse("desk:inbox")).content.decode()
    )


@pytest.mark.parametrize("long", ["9" * 19, "9" * 5000])
def test_no_number_is_too_long_for_the_desk(long: str) -> None:
    desk = Client()
    desk.force_login(person("editor"))
    assert desk.post("/desk/discussion/several/", {"comment": long, "act": "approve"}).status_code == 302
    assert desk.post("/desk/discussion/rules/", {"held_first": long}).status_code == 302
    assert not HouseRulesRow.objects.filter(held_first__gt=50).exists()
