"""A reader opens a thread, writes, answers and sees it, without scripts."""

import datetime as dt
import html
import re

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from cast import article, outlet, person
from dragoman.portal.accounts.exporting import export_of
from dragoman.portal.accounts.leaving import leave
from dragoman.portal.desk.actions import set_rights
from dragoman.portal.discussion.actions.errors import DiscussionError
from dragoman.portal.discussion.actions.moderation import remove
from dragoman.portal.discussion.actions.votes import vote
from dragoman.portal.discussion.models import CommentRow, HouseRulesRow, ReadMarkRow, ReportRow, TopicRow
from dragoman.portal.discussion.quoting import quoted
from dragoman.portal.store.clock import now
from dragoman.press.record import OutletRights, RightsPolicy
from portal.discussion.thread_scene import NOON, published, say, topic, trusting_house

pytestmark = pytest.mark.django_db


def _client(role: str = "reader", **fields: str) -> Client:
    client = Client(headers={"host": "localhost"})
    client.force_login(person(role, **fields))
    return client


def _mark(page: str) -> str:
    found = re.search(r'name="mark" value="([^"]+)"', page)
    assert found
    return found.group(1)


@pytest.fixture(autouse=True)
def rules(db: None) -> None:
    trusting_house()


@pytest.fixture
def waited(monkeypatch: pytest.MonkeyPatch) -> None:
    """People take longer than a test to type."""
    monkeypatch.setattr("dragoman.portal.discussion.sent_form.LEAST_SECONDS", -1)


def test_a_reader_writes_and_sees_it(waited: None) -> None:
    published()
    client = _client(display_name="Ana Ruiz")
    page = client.get("/en/article/salt/discussion/")
    assert page.status_code == 200
    assert "no comments yet" in page.content.decode()
    answer = client.post(
        "/en/article/salt/discussion/write/",
        {"mark": _mark(page.content.decode()), "text": "The *salt* price doubled in one spring."},
    )
    row = CommentRow.objects.get()
    assert answer.status_code == 302
    assert answer["Location"] == f"/en/article/salt/discussion/?comment={row.pk}#c{row.pk}"
    shown = client.get(answer["Location"]).content.decode()
    assert "The <em>salt</em> price doubled in one spring." in shown
    assert "Ana Ruiz" in shown
    assert "1 comment" in shown


def test_a_reader_answers(waited: None) -> None:
    first = say(topic(published()))
    client = _client()
    page = client.get(f"/en/comment/{first.pk}/answer/").content.decode()
    assert "A plain word about salt." in page
    client.post(
        "/en/article/salt/discussion/write/",
        {"mark": _mark(page), "text": "I weigh it every day.", "parent": first.pk},
    )
    answer = CommentRow.objects.exclude(pk=first.pk).get()
    assert (answer.root_id, answer.parent_id, answer.depth) == (first.pk, first.pk, 1)


def test_sending_twice_writes_once(waited: None) -> None:
    published()
    client = _client()
    mark = _mark(client.get("/en/article/salt/discussion/").content.decode())
    sent = {"mark": mark, "text": "Only once, please."}
    first = client.post("/en/article/salt/discussion/write/", sent)
    assert client.post("/en/article/salt/discussion/write/", sent)["Location"] == first["Location"]
    assert CommentRow.objects.count() == 1


def test_an_answers_address_leads_to_the_page_it_stands_on() -> None:
    where, editor = topic(published()), person("editor")
    root = say(where, by=editor)
    answers = [say(where, f"Answer {n}.", by=editor, parent=root, at=NOON) for n in range(12)]
    for n in range(25):
        say(where, f"Later {n}.", by=person("editor"), at=NOON + dt.timedelta(minutes=n + 1))
    client = Client(headers={"host": "localhost"})
    for row in (root, answers[9]):
        short = client.get(f"/en/comment/{row.pk}/")
        assert short["Location"].endswith(f"?comment={row.pk}#c{row.pk}")
        for order in ("best", "newest", "oldest"):
            page = client.get(f"/en/article/salt/discussion/?order={order}&comment={row.pk}").content.decode()
            assert f'id="c{row.pk}"' in page
    assert (
        "Show the earlier answers"
        in client.get(f"/en/article/salt/discussion/?comment={answers[9].pk}").content.decode()
    )


@pytest.mark.parametrize("order", ["best", "newest", "oldest"])
def test_pages_hold_every_branch_once(order: str) -> None:
    where, editor = topic(published()), person("editor")
    made = {
        say(where, f"Number {n}.", by=editor if n < 25 else person("editor"), at=NOON).pk for n in range(45)
    }
    for pk in sorted(made)[:7]:
        vote(comment=CommentRow.objects.get(pk=pk), value=1 if pk % 2 else -1, by=person("reader"))
    client, seen = Client(headers={"host": "localhost"}), []
    url = f"/en/article/salt/discussion/?order={order}"
    pages = []
    while url:
        page = client.get(url).content.decode()
        pages.append(re.findall(r'<article class="comment d0[^"]*" id="c(\d+)"', page))
        seen += pages[-1]
        found = re.search(r'href="([^"]+)" rel="next"', page)
        url = html.unescape(found.group(1)) if found else ""
    assert len(seen) == len(set(seen))
    assert {int(pk) for pk in seen} == made
    assert [len(one) for one in pages] == [20, 20, 5]
    back = re.search(r'href="([^"]+)" rel="prev"', page)
    assert back
    before = client.get(html.unescape(back.group(1))).content.decode()
    assert re.findall(r'<article class="comment d0[^"]*" id="c(\d+)"', before) == pages[1]


def test_languages_part_the_thread() -> None:
    where = topic(published())
    said = say(where, "Сколько получает возчик за мешок соли на этой дороге?")
    say(where, "Nobody asks what the carters earn on this road.")
    assert said.language == "ru"
    client = Client(headers={"host": "localhost"})
    page = client.get("/en/article/salt/discussion/?language=ru").content.decode()
    assert "Сколько получает возчик" in page
    assert "Nobody asks" not in page
    assert '<div class="said" lang="ru" dir="ltr">' in page
    both = client.get("/en/article/salt/discussion/?language=ru&language=en").content.decode()
    assert "Сколько получает возчик" in both
    assert "Nobody asks" in both


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("A main comment.", "en"),
        ("Три. Я сама взвешивала.", "ru"),
        ("Ja.", "en"),
        ("كان السعر عندنا أعلى", "ar"),
        ("Nadie pregunta cuánto ganan los carreteros por cada saco de sal en este camino.", "es"),
        ("…", "en"),
    ],
)
def test_a_short_text_in_the_editions_script_is_taken_for_its_language(text: str, language: str) -> None:
    assert say(topic(published()), text).language == language


def test_one_thread_in_all_editions() -> None:
    first = published()
    published("ru", "sol", article_row=first.article)
    say(topic(first), "Said on the English page.")
    page = Client(headers={"host": "localhost"}).get("/ru/article/sol/discussion/").content.decode()
    assert "Said on the English page." in page
    assert '<div class="said" lang="en" dir="ltr">' in page


def test_news_come_by_asking_again() -> None:
    where = topic(published())
    client = _client()
    page = client.get("/en/article/salt/discussion/").content.decode()
    asked = html.unescape(re.search(r'hx-get="([^"]+/news/[^"]+)"', page).group(1))  # type: ignore[union-attr]
    quiet = client.get(asked)
    assert quiet.content.strip() == b""
    assert client.get(asked, headers={"if-none-match": quiet["ETag"]}).status_code == 304
    say(where, "Something new.", at=now() + dt.timedelta(seconds=1))
    told = client.get(asked, headers={"if-none-match": quiet["ETag"]})
    assert "1 new comment" in told.content.decode()


def test_unread_is_what_came_after_the_mark() -> None:
    where = topic(published())
    say(where, "Old one.")
    client = _client()
    client.post("/en/article/salt/discussion/read/", {"until": (NOON + dt.timedelta(hours=1)).isoformat()})
    fresh = say(where, "New one.", at=NOON + dt.timedelta(hours=2))
    page = client.get("/en/article/salt/discussion/").content.decode()
    assert "First unread (1 new)" in page
    assert f"comment={fresh.pk}#c{fresh.pk}" in page
    client.get("/en/article/salt/discussion/")
    assert ReadMarkRow.objects.get().read_until == NOON + dt.timedelta(hours=1)


@pytest.mark.parametrize(
    "odd", ["", "now", "2026-13-45T00:00:00Z", "2026-01-01T00:00:00+99:99", "0001-01-01T00:00:00+14:00", "2026-01-01T00:00:00"]
)  # fmt: skip
def test_no_moment_breaks_the_news(odd: str) -> None:
    row = published()
    topic(row)
    client = _client()
    assert client.get("/en/article/salt/discussion/news/", {"since": odd}).status_code == 404
    assert client.post("/en/article/salt/discussion/read/", {"until": odd}).status_code == 302
    assert not ReadMarkRow.objects.exists()


def test_a_sentence_is_quoted_word_for_word_or_not_at_all(waited: None) -> None:
    published()
    client = _client()
    choice = client.get("/en/article/salt/discussion/quote/").content.decode()
    assert "?quote=b0s1#write" in choice
    page = client.get("/en/article/salt/discussion/?quote=b0s1").content.decode()
    words = re.search(r'name="words" value="([^"]+)"', page)
    assert words
    sent = {"mark": _mark(page), "text": "This one.", "quote": "b0s1", "words": html.unescape(words.group(1))}
    client.post("/en/article/salt/discussion/write/", sent)
    row = CommentRow.objects.get()
    assert (row.quote_part, row.quote_sentence) == ("b0", 1)
    shown = client.get("/en/article/salt/discussion/").content.decode()
    assert 'href="/en/article/salt/#b0s1"' in shown
    assert 'id="b0s1"' in client.get("/en/article/salt/").content.decode()
    invented = client.post(
        "/en/article/salt/discussion/write/",
        {
            **sent,
            "mark": _mark(client.get("/en/article/salt/discussion/").content.decode()),
            "words": "Never said.",
        },
    )
    assert invented.status_code == 422
    assert "do not stand in the article" in invented.content.decode()


def test_nothing_is_quoted_of_what_may_not_be_shown() -> None:
    published(article_row=article(outlet_row=outlet("link-only", policy="link")))
    page = _client().get("/en/article/salt/discussion/quote/").content.decode()
    assert "nothing of it can be quoted" in page


@pytest.mark.parametrize(
    "rights", [OutletRights(), OutletRights(policy=RightsPolicy.FULL, evidence="A letter.")]
)
def test_a_quotation_goes_when_the_outlet_no_longer_lets_us_show_it(
    waited: None, rights: OutletRights
) -> None:
    row = published()
    client = _client()
    quote = quoted(row, place="b0s1")
    comment = say(topic(row), quote=quote, by=person("editor"))
    pages = ("/en/article/salt/", "/en/article/salt/discussion/", "/en/article/salt/discussion/beneath/")
    for address in pages:
        assert quote.text in client.get(address).content.decode()
    set_rights(outlet=row.article.outlet, rights=rights, by=None)
    for address in pages:
        page = client.get(address).content.decode()
        assert comment.text in page
        assert quote.text not in page


def test_a_form_names_nobody_whose_comment_is_not_public() -> None:
    hidden = say(topic(), by=person("reader", display_name="Ana Still"))
    remove(comment=hidden, reason="Not about salt.", by=person("editor"))
    sent = {"parent": hidden.pk, "text": "Who was that?", "mark": ""}
    answer = _client().post("/en/article/salt/discussion/write/", sent)
    assert answer.status_code == 422
    assert "Who was that?" in answer.content.decode()
    assert "Ana Still" not in answer.content.decode()


def test_looking_at_a_thread_writes_nothing() -> None:
    published()
    Client(headers={"host": "localhost"}).get("/en/article/salt/discussion/")
    assert not TopicRow.objects.exists()


def test_what_waits_is_seen_by_its_author_alone(waited: None) -> None:
    HouseRulesRow.objects.update(held_first=2)
    published()
    client = _client()
    page = client.get("/en/article/salt/discussion/").content.decode()
    client.post(
        "/en/article/salt/discussion/write/", {"mark": _mark(page), "text": "My very first word here."}
    )
    own = client.get("/en/article/salt/discussion/").content.decode()
    assert "My very first word here." in own
    assert "Only you see this comment yet" in own
    assert "My very first word here." not in _client().get("/en/article/salt/discussion/").content.decode()


def test_machines_fill_in_the_trap_or_are_too_fast(monkeypatch: pytest.MonkeyPatch) -> None:
    published()
    client = _client()
    mark = _mark(client.get("/en/article/salt/discussion/").content.decode())
    fast = client.post("/en/article/salt/discussion/write/", {"mark": mark, "text": "Buy salt now."})
    assert fast.status_code == 422
    assert "Buy salt now." in fast.content.decode()
    monkeypatch.setattr("dragoman.portal.discussion.sent_form.LEAST_SECONDS", -1)
    trapped = client.post(
        "/en/article/salt/discussion/write/", {"mark": mark, "text": "Buy salt now.", "website": "x"}
    )
    assert trapped.status_code == 422
    other = _client().post("/en/article/salt/discussion/write/", {"mark": mark, "text": "Buy salt now."})
    assert other.status_code == 422
    assert not CommentRow.objects.exists()


def test_floods_end(waited: None) -> None:
    where, by = topic(published()), person("reader")
    for n in range(5):
        say(where, f"Word {n} of a flood.", by=by)
    with pytest.raises(DiscussionError):
        say(where, "One more of a flood.", by=by)


@pytest.mark.parametrize("name", ["vote", "answer", "edit", "take-back", "report", "language", "versions"])
def test_visitors_are_asked_to_log_in(name: str) -> None:
    row = say(topic(published()))
    answer = Client(headers={"host": "localhost"}).post(f"/en/comment/{row.pk}/{name}/")
    assert answer.status_code in (302, 405)
    assert name == "versions" or "login" in answer["Location"] or "sign-in" in answer["Location"]


@pytest.mark.parametrize("name", ["edit", "take-back", "language"])
def test_comments_of_others_are_out_of_reach(name: str) -> None:
    row = say(topic(published()))
    answer = _client().post(f"/en/comment/{row.pk}/{name}/", {"text": "Changed.", "language": "ru"})
    assert answer.status_code == 404
    row.refresh_from_db()
    assert (row.text, row.state, row.language) == ("A plain word about salt.", "public", "en")


def test_an_edit_is_marked_and_kept_for_moderators() -> None:
    by = person("reader")
    row = say(topic(published()), by=by, at=now())
    client = Client(headers={"host": "localhost"})
    client.force_login(by)
    client.post(f"/en/comment/{row.pk}/edit/", {"text": "A better word about salt.", "language": "en"})
    page = client.get("/en/article/salt/discussion/").content.decode()
    assert "A better word about salt." in page
    assert "edited" in page
    kept = _client("editor").get(f"/en/comment/{row.pk}/versions/").content.decode()
    assert "A plain word about salt." in kept
    assert client.get(f"/en/comment/{row.pk}/versions/").status_code == 403


def test_an_edit_after_the_minutes_is_refused() -> None:
    by = person("reader")
    row = say(topic(published()), by=by)
    client = Client(headers={"host": "localhost"})
    client.force_login(by)
    assert client.post(f"/en/comment/{row.pk}/edit/", {"text": "Late."}).status_code == 422


def test_votes_and_reports_work_by_plain_forms() -> None:
    row = say(topic(published()))
    client = _client()
    client.post(f"/en/comment/{row.pk}/vote/", {"value": "1"})
    part = client.post(f"/en/comment/{row.pk}/vote/", {"value": "-1"}, headers={"hx-request": "true"})
    assert 'aria-pressed="true"' in part.content.decode()
    assert 'role="status"' in part.content.decode()
    row.refresh_from_db()
    assert (row.ups, row.downs) == (0, 1)
    client.post(f"/en/comment/{row.pk}/report/", {"reason": "Advertising"})
    client.post(f"/en/comment/{row.pk}/report/", {"reason": "Advertising again"})
    assert ReportRow.objects.get().reason == "Advertising"


def test_a_closed_thread_is_read_not_written(waited: None) -> None:
    where = topic(published())
    say(where)
    client = _client()
    mark = _mark(client.get("/en/article/salt/discussion/").content.decode())
    TopicRow.objects.update(is_closed=True)
    page = client.get("/en/article/salt/discussion/").content.decode()
    assert "A plain word about salt." in page
    assert "This discussion is closed" in page
    answer = client.post("/en/article/salt/discussion/write/", {"mark": mark, "text": "Still here?"})
    assert answer.status_code == 422


def test_the_article_shows_the_best_and_knows_nobody() -> None:
    publication = published()
    say(topic(publication), "The best word about salt.")
    answer = _client(display_name="Ana Ruiz").get("/en/article/salt/")
    page = answer.content.decode()
    assert "The best word about salt." in page
    assert "csrfmiddlewaretoken" not in page
    assert "public" in answer["Cache-Control"]
    live = _client().get("/en/article/salt/discussion/beneath/")
    assert "csrfmiddlewaretoken" in live.content.decode()
    assert "no-store" in live["Cache-Control"]


def test_opening_costs_the_same_queries_however_long_the_thread(
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    where, editor = topic(published()), person("editor")
    for n in range(12):
        root = say(where, f"Number {n}.", by=editor)
        say(where, f"An answer to {n}.", by=person("editor"), parent=root)
    client = _client()
    with django_assert_max_num_queries(20):
        client.get("/en/article/salt/discussion/")


def test_leaving_takes_votes_along_and_leaves_comments_unnamed() -> None:
    by = person("reader")
    where = topic(published())
    row, own = say(where), say(where, by=by)
    vote(comment=row, value=1, by=by)
    taken = export_of(by)["comments"]
    assert [one["text"] for one in taken["comments"]] == ["A plain word about salt."]
    assert [one["value"] for one in taken["votes"]] == [1]
    leave(by)
    by.delete()
    row.refresh_from_db()
    own.refresh_from_db()
    assert (row.ups, row.rank, own.author_id) == (0, 0.0, None)
