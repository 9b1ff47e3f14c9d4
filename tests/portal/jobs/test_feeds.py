import datetime as dt

import pytest

from dragoman.portal.jobs import feeds
from dragoman.portal.jobs.listeners import want_pictures
from dragoman.portal.jobs.models import JobRow, JobState
from dragoman.portal.jobs.queue import enqueue
from dragoman.portal.jobs.runner import Runner
from dragoman.portal.store.clock import now
from dragoman.portal.store.models import ArticleRow, FeedRow, ItemRow, PictureRow
from dragoman.portal.store.writing import article_at
from dragoman.press.record import Image
from dragoman.testing import FakeOutletServer, Scripted
from tests import cast
from tests.portal.store.test_pictures import png

pytestmark = pytest.mark.django_db

HOST = "tany.localhost"


def rss(*items: str, title: str = "Tany") -> bytes:
    return f"<rss version='2.0'><channel><title>{title}</title>{''.join(items)}</channel></rss>".encode()


def item(server: FakeOutletServer, name: str, *, title: str = "Bread by boat", more: str = "") -> str:
    return f"<item><guid>{name}</guid><link>{server.url(HOST, '/' + name)}</link><title>{title}</title>{more}</item>"


def feed(server: FakeOutletServer, *answers: Scripted, path: str = "/rss") -> FeedRow:
    """A followed feed that answers so, due now."""
    server.answer(HOST, "/robots.txt", Scripted(status=404))
    outlet = cast.OutletRow.objects.filter(key="tany").first() or cast.outlet("tany")
    row = FeedRow.objects.create(outlet=outlet, url=server.answer(HOST, path, *answers), kind="rss")
    enqueue(feeds.POLL, str(row.pk))
    return row


def ask(row: FeedRow, runner: Runner) -> FeedRow:
    """One round at this feed now, and nothing else."""
    JobRow.objects.exclude(kind=feeds.POLL).delete()
    JobRow.objects.filter(kind=feeds.POLL, key=str(row.pk)).update(due_at=now())
    assert runner.run_one()
    row.refresh_from_db()
    return row


def wanted() -> list[str]:
    """Articles about to be collected."""
    keys = JobRow.objects.filter(kind="collect", state=JobState.WAITING).values_list("key", flat=True)
    return list(ArticleRow.objects.filter(key__in=keys).values_list("canonical_url", flat=True))


def test_what_is_new_starts_on_its_way(server: FakeOutletServer, runner: Runner) -> None:
    row = feed(server, Scripted(body=rss(item(server, "a"), item(server, "b"))))
    row = ask(row, runner)
    assert sorted(wanted()) == [server.url(HOST, "/a"), server.url(HOST, "/b")]
    assert (row.title, row.last_outcome) == ("Tany", "new: 2 items, 2 new or changed")
    poll = JobRow.objects.get(kind=feeds.POLL)
    assert poll.due_at == row.next_due_at
    assert poll.due_at > now() + dt.timedelta(minutes=20)


def test_what_was_seen_is_not_collected_again(server: FakeOutletServer, runner: Runner) -> None:
    row = feed(server, Scripted(body=rss(item(server, "a"))))
    ask(row, runner)
    row = ask(row, runner)
    assert wanted() == []
    assert ItemRow.objects.count() == 1
    assert row.last_outcome == "new: 1 items, 0 new or changed"


def test_an_unchanged_feed_is_asked_with_its_validators(server: FakeOutletServer, runner: Runner) -> None:
    first = Scripted(headers={"ETag": '"one"', "Last-Modified": "Sun, 08 Mar 2026 04:00:00 GMT"}, body=rss())
    row = feed(server, first, Scripted(status=304))
    ask(row, runner)
    row = ask(row, runner)
    assert server.seen(HOST, "/rss")[-1].headers["if-none-match"] == '"one"'
    assert row.etag == '"one"'
    assert row.last_outcome is not None
    assert row.last_outcome.startswith("unchanged")


@pytest.mark.parametrize(
    ("title", "more"),
    [
        ("Bread by boat, and flour", ""),
        (
            "Bread by boat",
            "<pubDate>Sun, 08 Mar 2026 04:00:00 GMT</pubDate>"
            "<atom:updated xmlns:atom='http://www.w3.org/2005/Atom'>2026-03-09T04:00:00Z</atom:updated>",
        ),
    ],
)
def test_an_item_announced_as_changed_is_collected_again(
    server: FakeOutletServer, runner: Runner, title: str, more: str
) -> None:
    row = feed(
        server,
        Scripted(body=rss(item(server, "a"), item(server, "b"))),
        Scripted(body=rss(item(server, "a", title=title, more=more), item(server, "b"))),
    )
    ask(row, runner)
    ask(row, runner)
    assert wanted() == [server.url(HOST, "/a")]
    ask(row, runner)
    assert wanted() == []
    assert ArticleRow.objects.count() == 2


def test_a_moved_feed_is_remembered_where_it_is(server: FakeOutletServer, runner: Runner) -> None:
    new = server.answer(HOST, "/new", Scripted(body=rss(item(server, "a"))))
    row = ask(feed(server, Scripted(status=301, headers={"Location": new})), runner)
    assert row.url == new
    assert len(wanted()) == 1


def test_a_feed_moved_onto_another_is_ended(server: FakeOutletServer, runner: Runner) -> None:
    other = feed(server, Scripted(body=rss()), path="/new")
    row = feed(server, Scripted(status=308, headers={"Location": other.url}))
    JobRow.objects.filter(key=str(other.pk)).delete()
    row = ask(row, runner)
    assert row.ended_reason is not None
    assert other.url in row.ended_reason
    ask(row, runner)
    assert JobRow.objects.get(key=str(row.pk)).state == JobState.DONE


def test_a_feed_gone_for_good_is_asked_no_more(server: FakeOutletServer, runner: Runner) -> None:
    row = ask(feed(server, Scripted(status=410)), runner)
    assert row.ended_reason is not None
    assert JobRow.objects.get().state == JobState.DONE
    assert feeds.follow_feeds() == 0


def test_a_failing_feed_says_why_and_waits_longer_each_time(server: FakeOutletServer, runner: Runner) -> None:
    row = ask(feed(server, Scripted(status=500), Scripted(body=b"no feed at all")), runner)
    first = row.next_due_at
    row = ask(row, runner)
    assert row.failures == 2
    assert first is not None
    assert row.next_due_at is not None
    assert row.next_due_at > first
    assert row.last_outcome is not None
    assert row.last_outcome.endswith(": 0 items, 0 new or changed") is False
    assert JobRow.objects.get().state == JobState.WAITING


def test_an_outlet_no_longer_followed_is_left_alone(server: FakeOutletServer, runner: Runner) -> None:
    row = feed(server, Scripted(body=rss(item(server, "a"))))
    row.outlet.is_followed = False
    row.outlet.save()
    ask(row, runner)
    assert server.seen(HOST, "/rss") == []
    assert JobRow.objects.get().state == JobState.DONE


def test_one_article_in_two_feeds_is_one(server: FakeOutletServer, runner: Runner) -> None:
    ask(feed(server, Scripted(body=rss(item(server, "a"))), path="/one"), runner)
    JobRow.objects.all().delete()
    ask(feed(server, Scripted(body=rss(item(server, "a"))), path="/two"), runner)
    assert ArticleRow.objects.count() == 1
    assert ItemRow.objects.count() == 2


def test_strange_items_hurt_nobody(server: FakeOutletServer, runner: Runner) -> None:
    long = "x" * 3000
    strange = (
        "<item><title>No address</title></item>"
        "<item><guid>js</guid><link>javascript:alert(1)</link></item>"
        f"<item><guid>{long}</guid><link>{server.url(HOST, '/' + long)}</link></item>"
        f"{item(server, 'same')}{item(server, 'same', title='The same id again')}"
        f"{item(server, 'good', title=long)}"
    )
    row = feed(server, Scripted(body=rss(strange)))
    ask(row, runner)
    assert sorted(wanted()) == [server.url(HOST, "/good"), server.url(HOST, "/same")]
    ask(row, runner)
    assert wanted() == []


def picture(server: FakeOutletServer, *answers: Scripted) -> PictureRow:
    server.answer(HOST, "/robots.txt", Scripted(status=404))
    url = server.answer(HOST, "/a.png", *answers) if answers else server.url(HOST, "/a.png")
    outlet = cast.outlet("tany", may_show_images=True)
    cast.article(outlet_row=outlet, url=server.url(HOST, "/a"), images=(Image(url=url),))
    article = article_at(server.url(HOST, "/a"), outlet=outlet)
    want_pictures({"article": article.key})
    return PictureRow.objects.get()


def test_a_picture_we_may_show_is_fetched(server: FakeOutletServer, runner: Runner) -> None:
    row = picture(server, Scripted(headers={"Content-Type": "image/png"}, body=png(30, 20)))
    runner.run_until_idle()
    row.refresh_from_db()
    assert (row.width, row.height, row.reason) == (30, 20, "")
    assert row.file


@pytest.mark.parametrize("answer", [Scripted(status=404), Scripted(body=b"<html>no picture</html>")])
def test_a_picture_that_cannot_be_had_says_why(
    server: FakeOutletServer, runner: Runner, answer: Scripted
) -> None:
    row = picture(server, answer)
    runner.run_until_idle()
    row.refresh_from_db()
    assert row.file == ""
    assert row.reason
    assert JobRow.objects.get().state == JobState.DONE


def test_a_busy_picture_server_is_asked_later(server: FakeOutletServer, runner: Runner) -> None:
    row = picture(server, Scripted(status=503))
    runner.run_until_idle()
    row.refresh_from_db()
    job = JobRow.objects.get()
    assert (row.reason, job.state, job.code) == ("", JobState.WAITING, "unreachable")


def test_only_the_articles_own_pictures_are_wanted(server: FakeOutletServer) -> None:
    row = picture(server)
    PictureRow.objects.create(url="https://elsewhere.example/b.png", outlet=row.outlet)
    want_pictures({"article": ArticleRow.objects.get().key})
    want_pictures({"article": "gone"})
    assert list(JobRow.objects.values_list("key", flat=True)) == [str(row.pk)]
