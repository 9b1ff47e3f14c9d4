"""Who reads is counted: each once a day, robots never, nothing lost, nobody's address kept."""

import datetime as dt
import logging
import threading
from collections.abc import Collection, Iterator

import pytest
from django.db import OperationalError, connection, connections
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cast import article, person
from dragoman.portal.discussion import counting, visitors
from dragoman.portal.discussion.actions import visits as visits_module
from dragoman.portal.discussion.actions.visits import Visit, forget_visits, write_visits
from dragoman.portal.discussion.counting import Counting, count_visits, note_view
from dragoman.portal.discussion.listeners import forget
from dragoman.portal.discussion.models import LikeRow, SaltRow, TopicRow, VisitRow
from dragoman.portal.discussion.robots import Haste, is_robots_name
from dragoman.portal.discussion.views import counters
from dragoman.portal.jobs.tasks import standing
from dragoman.portal.store.models import ArticleRow, PublicationRow, PublicationState
from portal.discussion.counting_scene import EVENING, FIREFOX, PIXEL, browser, counter, new_counting, request
from portal.discussion.thread_scene import published

__all__ = ["counter"]
pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("counter")]
DAY = dt.date(2026, 3, 10)


def _views() -> int:
    return sum(TopicRow.objects.values_list("views", flat=True))


def _visits(row: PublicationRow, *names: str, day: dt.date = DAY) -> list[Visit]:
    return [Visit(day=day, article=row.article_id, visitor=name) for name in names]


# The picture


def test_a_visitor_counts_once_a_day(counter: Counting) -> None:
    published()
    client = browser()
    for _ in range(3):
        answer = client.get(PIXEL)
        assert answer.status_code == 200
        assert answer["Content-Type"] == "image/gif"
        assert answer["Cache-Control"] == "no-store"
        assert len(answer.content) == 43
    assert counter.flush() == 1
    client.get(PIXEL)
    assert counter.flush() == 0
    assert _views() == VisitRow.objects.count() == 1


def test_another_browser_and_another_network_are_other_visitors(counter: Counting) -> None:
    key = published().article_id
    for one in (request(), request(agent=f"{FIREFOX} Other/1.0"), request(address="198.51.100.8"), request()):
        note_view(one, article=key)
    assert counter.flush() == 3


def test_a_household_of_one_prefix_and_one_browser_is_one_visitor(counter: Counting) -> None:
    key = published().article_id
    note_view(request(address="2001:db8:1:2::10"), article=key)
    note_view(request(address="2001:db8:1:2:ffff::11"), article=key)
    note_view(request(address="2001:db8:1:3::10"), article=key)
    assert counter.flush() == 2


def test_all_editions_count_together(counter: Counting) -> None:
    first = published("en")
    published("ru", "sol", article_row=first.article)
    browser().get(PIXEL)
    browser(accept_language="ru").get("/ru/article/sol/seen.gif")
    counter.flush()
    assert TopicRow.objects.get().views == 2


@pytest.mark.parametrize(
    "url", ["/en/article/none/seen.gif", "/ru/article/salt/seen.gif", "/en/column/none/seen.gif"]
)
def test_what_is_not_there_is_a_picture_and_no_view(counter: Counting, url: str) -> None:
    published()
    assert len(browser().get(url).content) == 43
    assert len(counter) == 0


def test_what_is_withdrawn_is_not_counted(counter: Counting) -> None:
    published(state=PublicationState.WITHDRAWN)
    assert len(browser().get(PIXEL).content) == 43
    assert len(counter) == 0


def test_a_broken_counter_is_a_picture(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    published()

    def fail(*_args: object, **_fields: object) -> bool:
        raise OperationalError("database is locked")

    monkeypatch.setattr(counters, "note_view", fail)
    assert len(browser().get(PIXEL).content) == 43
    assert "A view was not counted." in caplog.text


def test_a_picture_takes_one_query_then_none(django_assert_num_queries: object) -> None:
    published()
    client = browser()
    client.get(PIXEL)
    with django_assert_num_queries(0):  # type: ignore[operator]
        client.get(PIXEL)
        browser(accept_language="en").get(PIXEL)


@given(
    agent=st.text(st.characters(max_codepoint=255), max_size=60),
    language=st.text(st.characters(max_codepoint=255), max_size=30),
    address=st.one_of(st.ip_addresses().map(str), st.text(max_size=20)),
    forwarded=st.text(st.characters(max_codepoint=255), max_size=40),
    cookie=st.text(st.characters(max_codepoint=255), max_size=40),
    method=st.sampled_from(["get", "head", "post", "put", "options"]),
)
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_sent_the_answer_is_the_picture_without_a_cookie(
    agent: str, language: str, address: str, forwarded: str, cookie: str, method: str
) -> None:
    PublicationRow.objects.filter(slug="salt").exists() or published()
    client = browser()
    sent = {
        "HTTP_USER_AGENT": agent,
        "HTTP_ACCEPT_LANGUAGE": language,
        "REMOTE_ADDR": address,
        "HTTP_X_FORWARDED_FOR": forwarded,
        "HTTP_COOKIE": cookie,
    }
    answer = getattr(client, method)(PIXEL, **sent)
    assert answer.status_code == 200
    assert answer["Content-Type"] == "image/gif"
    assert not answer.cookies
    assert "Vary" not in answer or "cookie" not in answer["Vary"].lower()
    assert answer.content == (b"" if method == "head" else counters.PICTURE)


# Robots

ROBOTS = """
Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)
Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) Chrome/116.0 Safari/537.36
Mozilla/5.0 (compatible; YandexBot/3.0; +http://yandex.com/bots)
Mozilla/5.0 (compatible; YandexImages/3.0)
Mozilla/5.0 (compatible; Baiduspider/2.0)
Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/140.0.0.0 Safari/537.36
Mozilla/5.0 (Linux; Android 7.0;) AppleWebKit/537.36 (KHTML, like Gecko) Mobile Safari/537.36 (compatible; PetalBot)
Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)
curl/8.5.0
Wget/1.21.4
python-requests/2.32.3
python-httpx/0.28.1
Python/3.12 aiohttp/3.9.5
Go-http-client/2.0
okhttp/4.12.0
Java/17.0.2
Apache-HttpClient/4.5.14
libwww-perl/6.77
axios/1.7.2
node-fetch
facebookexternalhit/1.1
WhatsApp/2.23.20.0
TelegramBot (like TwitterBot)
Slackbot-LinkExpanding 1.0
Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5
Pingdom.com_bot_version_1.4
UptimeRobot/2.0
Mozilla/5.0 (compatible; archive.org_bot)
ia_archiver
Mozilla/5.0 Chrome-Lighthouse
W3C_Validator/1.3
Feedfetcher-Google
Mozilla/5.0 (compatible; SomethingNew/0.1; mail me at robots@example.org)
NewsReader CFNetwork/1410.0.3 Darwin/22.6.0
Zapier
colly/2.1.0
Mozilla/5.0 (compatible; TrendsmapResolver/0.1)
Mozilla/5.0 (Macintosh; Intel Mac OS X 10_14_6) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/97.0.4692.71 Safari/537.36 (ThousandEyes Agent)
""".strip().splitlines()
BROWSERS = """
Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36
Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1
Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Gecko/20100101 Firefox/140.0
Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36
Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 YaBrowser/25.8.0.0 Safari/537.36
Mozilla/5.0 (Linux; arm_64; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0 YaApp_Android/25.80 YaSearchBrowser/25.80 Mobile Safari/537.36
Mozilla/5.0 (Linux; Android 9; CUBOT_X19) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36
Mozilla/5.0 (Linux; Android 11; CUBOT KINGKONG) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36
UCWEB/2.0 (MIDP-2.0; U; Adr 10; en-US; SM-A107F) U2/1.0.0 UCBrowser/13.4 U2/1.0.0 Mobile
Opera/9.80 (J2ME/MIDP; Opera Mini/9.80) Presto/2.12.423 Version/12.16
Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 OPR/124.0.0.0
Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [FBAN/FBIOS;FBAV/520.0]
Mozilla/5.0 (compatible; MSIE 10.0; Windows NT 6.2; Trident/6.0)
Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15 Epiphany/605.1.15
""".strip().splitlines()


@pytest.mark.parametrize("name", ["", "   ", *ROBOTS])
def test_robots_are_known_by_their_names(name: str) -> None:
    assert is_robots_name(name)


@pytest.mark.parametrize("name", BROWSERS)
def test_browsers_are_no_robots(name: str) -> None:
    assert not is_robots_name(name)


@pytest.mark.parametrize(
    "said",
    [
        {"user_agent": "Googlebot/2.1"},
        {"accept_language": ""},
        {"sec_purpose": "prefetch"},
        {"sec_purpose": "prefetch;prerender"},
        {"purpose": "prefetch"},
        {"x_moz": "prefetch"},
        {"sec_fetch_dest": "document"},
        {"sec_fetch_dest": "empty"},
        {"sec_fetch_site": "cross-site"},
    ],
)
def test_what_no_open_page_sent_is_not_counted(counter: Counting, said: dict[str, str]) -> None:
    published()
    assert browser(**said).get(PIXEL).status_code == 200
    assert len(counter) == 0
    browser().get(PIXEL)
    assert len(counter) == 1


def test_browsers_that_say_little_are_counted(counter: Counting) -> None:
    published()
    browser(sec_fetch_dest="", sec_fetch_site="").get(PIXEL)
    assert len(counter) == 1


@pytest.mark.parametrize("method", ["head", "post", "options"])
def test_only_get_counts(counter: Counting, method: str) -> None:
    published()
    getattr(browser(), method)(PIXEL)
    assert len(counter) == 0


def test_who_opens_more_than_anybody_reads_is_a_robot_for_the_day() -> None:
    haste = Haste(most=60)
    noon = dt.datetime(2026, 3, 10, 12, tzinfo=dt.UTC)
    assert [haste.is_hasty("fast", number, noon) for number in range(61)] == [False] * 60 + [True]
    assert haste.is_hasty("fast", 1, noon + dt.timedelta(hours=3))
    assert not haste.is_hasty("slow", 1, noon)
    assert not haste.is_hasty("fast", 1, noon + dt.timedelta(days=1))
    for minute in range(3):
        assert not any(
            haste.is_hasty("steady", (minute, number), noon + dt.timedelta(minutes=minute))
            for number in range(60)
        )
    assert not any(haste.is_hasty("again and again", 1, noon) for _ in range(500))


def test_haste_is_not_counted(counter: Counting, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(counting, "HASTE", Haste(most=2))
    assert [note_view(request(), article=number) for number in (1, 2, 3, 4)] == [True, True, False, False]


# Midnight, and what is forgotten


def test_midnight_makes_everybody_new(counter: Counting) -> None:
    key = published().article_id
    after = EVENING + dt.timedelta(seconds=4)
    assert note_view(request(), article=key, at=EVENING)
    assert note_view(request(), article=key, at=after)
    assert not note_view(request(), article=key, at=after)
    assert counter.flush() == 2
    assert set(VisitRow.objects.values_list("day", flat=True)) == {EVENING.date(), after.date()}
    first, second = VisitRow.objects.values_list("visitor", flat=True)
    assert first != second


def test_two_processes_agree_over_midnight(counter: Counting) -> None:
    row = published()
    ours, theirs = new_counting(), new_counting()
    for one in _visits(row, "a", "b"):
        ours.note(one)
        theirs.note(one)
    assert ours.flush() == 2
    midnight = dt.datetime(2026, 3, 11, tzinfo=dt.UTC)
    forget_visits(at=midnight + dt.timedelta(minutes=1))
    assert theirs.flush() == 0
    forget_visits(at=midnight + dt.timedelta(minutes=61))
    assert VisitRow.objects.count() == 0
    assert _views() == 2


def test_the_salt_goes_at_midnight_and_who_came_an_hour_later(counter: Counting) -> None:
    row = published()
    note_view(request(), article=row.article_id, at=EVENING)
    counter.flush()
    topic = TopicRow.objects.get()
    hashed = VisitRow.objects.get().visitor
    liked = LikeRow.objects.create(topic=topic, visitor=hashed, at=EVENING)
    assert forget_visits(at=EVENING)
    assert SaltRow.objects.count() == VisitRow.objects.count() == 1
    assert forget_visits(at=EVENING + dt.timedelta(seconds=2))
    assert SaltRow.objects.count() == 0
    assert VisitRow.objects.count() == 1
    assert forget_visits(at=EVENING + dt.timedelta(hours=1, seconds=2))
    assert VisitRow.objects.count() == 0
    liked.refresh_from_db()
    assert liked.visitor == ""
    topic.refresh_from_db()
    assert topic.views == 1


def test_today_is_not_forgotten(counter: Counting) -> None:
    key = published().article_id
    note_view(request(), article=key, at=EVENING)
    note_view(request(), article=key, at=EVENING + dt.timedelta(seconds=4))
    counter.flush()
    forget_visits(at=EVENING + dt.timedelta(hours=5))
    assert SaltRow.objects.get().day == VisitRow.objects.get().day == dt.date(2026, 3, 11)


def test_much_is_forgotten_in_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    row = published()
    write_visits(visits=_visits(row, "a", "b", "c", "d", "e"))
    monkeypatch.setattr(visits_module, "MOST_FORGOTTEN_AT_ONCE", 2)
    later = EVENING + dt.timedelta(days=1)
    assert [forget_visits(at=later) for _ in range(3)] == [False, False, True]
    assert VisitRow.objects.count() == 0


def test_forgetting_is_a_standing_job() -> None:
    assert "discussion:forget-visits" in standing()
    again = forget("").again_at
    assert again is not None
    assert again.minute == 1
    SaltRow.objects.create(day=DAY, salt=b"x" * 32)
    forget("")
    assert not SaltRow.objects.exists()


def test_without_the_salt_the_same_visitor_is_another(counter: Counting) -> None:
    before = visitors.visitor_of(request(), at=EVENING)
    assert before == visitors.visitor_of(request(), at=EVENING)
    assert len(before) == 64
    SaltRow.objects.all().delete()
    visitors.forget_salt()
    assert visitors.visitor_of(request(), at=EVENING) != before


# Writing


def test_writing_takes_few_queries(django_assert_num_queries: object) -> None:
    row = published()
    write_visits(visits=_visits(row, "first"))
    other = article()
    names = [f"visitor {number}" for number in range(150)]
    TopicRow.objects.create(article=other)
    visits = _visits(row, *names) + [Visit(day=DAY, article=other.pk, visitor=name) for name in names[:40]]
    with django_assert_num_queries(5 + 2):  # type: ignore[operator]
        # two topics: locked, known visits, new ones, a count each; the savepoint of the test's own transaction
        assert write_visits(visits=visits) == 190


def test_what_is_gone_is_left_out_and_the_rest_is_written() -> None:
    row = published()
    visits = [
        *_visits(row, "a"),
        Visit(day=DAY, article=999_999, visitor="a"),
        Visit(day=DAY, column=5, visitor="a"),
    ]
    assert write_visits(visits=visits) == 1
    assert _views() == 1


def test_a_database_that_is_away_loses_nothing() -> None:
    row = published()
    failures = iter([True, True])

    def write(visits: Collection[Visit]) -> int:
        if next(failures, False):
            raise OperationalError("database is locked")
        return write_visits(visits=visits)

    counted = type(new_counting())(write=write, at_once=2)
    for one in _visits(row, "a", "b", "c"):
        assert counted.note(one)
    for _ in range(2):
        with pytest.raises(OperationalError):
            counted.flush()
        assert len(counted) == 3
    assert counted.flush() == 3
    assert len(counted) == 0
    assert _views() == 3


def test_memory_is_bounded(caplog: pytest.LogCaptureFixture) -> None:
    row = published()
    counted = type(new_counting())(write=lambda visits: write_visits(visits=visits), most_waiting=3)
    for one in _visits(row, "a", "b", "c", "d", "e"):
        counted.note(one)
    assert len(counted) == 3
    assert "1 views were dropped so far" in caplog.text
    assert counted.flush() == 3
    assert set(VisitRow.objects.values_list("visitor", flat=True)) == {"c", "d", "e"}
    assert counted.note(_visits(row, "a")[0])  # what was dropped may come again


def test_what_a_process_remembers_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    row = published()
    monkeypatch.setattr(counting, "MOST_REMEMBERED", 2)
    counted = new_counting()
    for one in _visits(row, "a", "b", "c", "a"):
        counted.note(one)
    assert counted.flush() == 3
    for one in _visits(row, "a", "b", "c", "a"):
        counted.note(one)
    assert counted.flush() == 0
    assert _views() == 3


def test_a_sample_is_counted_once() -> None:
    topic = TopicRow.objects.create(article=published().article)
    assert count_visits(topic, 1204, DAY) == 1204
    assert count_visits(topic, 1204, DAY) == 0
    assert count_visits(topic, 1300, DAY) == 96
    topic.refresh_from_db()
    assert topic.views == 1300


@given(
    st.lists(st.tuples(st.integers(0, 2), st.integers(0, 3), st.integers(0, 5), st.booleans()), max_size=60)
)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_counts_are_what_was_visited(steps: list[tuple[int, int, int, bool]]) -> None:
    """Three processes note and write in any order: each visitor counts once an article and day."""
    rows = list(ArticleRow.objects.order_by("pk")[:2]) or [article(), article()]
    VisitRow.objects.all().delete()
    TopicRow.objects.all().delete()
    processes = [new_counting() for _ in range(3)]
    wanted = set()
    for process, visitor, which, is_flushed in steps:
        visit = Visit(
            day=DAY + dt.timedelta(days=which // 4), article=rows[which % 2].pk, visitor=str(visitor)
        )
        processes[process].note(visit)
        wanted.add(visit)
        if is_flushed:
            processes[process].flush()
    assert sum(process.flush() for process in processes) >= 0
    assert VisitRow.objects.count() == len(wanted)
    for row in rows:
        topic = TopicRow.objects.filter(article=row).first()
        assert (topic.views if topic else 0) == sum(visit.article == row.pk for visit in wanted)


# Threads


@pytest.fixture
def apart() -> Iterator[None]:
    """Threads close what they opened."""
    yield
    connections.close_all()


def _at_once(*works: object) -> None:
    """Run the functions in a thread each, all beginning together."""
    gate = threading.Barrier(len(works))
    failed: list[BaseException] = []

    def run(work: object) -> None:
        try:
            gate.wait(10)
            work()  # type: ignore[operator]
        except BaseException as error:
            failed.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not failed, failed


@pytest.mark.django_db(transaction=True)
def test_processes_that_write_the_same_at_once_count_it_once(apart: None) -> None:
    row = published()
    other = published("en", "dust")
    names = [f"visitor {number}" for number in range(60)]
    processes = [new_counting() for _ in range(4)]
    for number, process in enumerate(processes):
        for one in [*_visits(row, *names), *_visits(other, *names[number * 10 :])]:
            process.note(one)
    _at_once(*(process.flush for process in processes))
    assert TopicRow.objects.get(article=row.article_id).views == 60
    assert TopicRow.objects.get(article=other.article_id).views == 60
    assert VisitRow.objects.count() == 120


@pytest.mark.django_db(transaction=True)
def test_processes_that_begin_a_day_at_once_make_one_salt(apart: None) -> None:
    made: list[bytes] = []
    _at_once(*[lambda: made.append(visitors._stored(DAY))] * 5)
    assert len(made) == 5
    assert set(made) == {bytes(SaltRow.objects.get().salt)}


def _visit(name: str) -> Visit:
    return Visit(day=DAY, article=1, visitor=name)


def test_a_thread_writes_by_itself_and_ends_when_nothing_waits() -> None:
    written: list[Visit] = []
    is_written = threading.Event()

    def write(visits: Collection[Visit]) -> int:
        written.extend(visits)
        is_written.set()
        return len(visits)

    counted = Counting(write=write, every_seconds=0.01)
    for name in ("a", "b"):
        is_written.clear()
        counted.note(_visit(name))
        thread = counted._thread
        assert is_written.wait(10)
        if thread:
            thread.join(10)
        assert counted._thread is None
    assert written == [_visit("a"), _visit("b")]


def test_enough_at_once_is_written_without_waiting() -> None:
    is_written = threading.Event()

    def write(visits: Collection[Visit]) -> int:
        is_written.set()
        return len(visits)

    counted = Counting(write=write, every_seconds=3600, at_once=3)
    for name in ("a", "b"):
        counted.note(_visit(name))
    assert not is_written.is_set()
    counted.note(_visit("c"))
    assert is_written.wait(10)


def test_the_thread_tries_again(caplog: pytest.LogCaptureFixture) -> None:
    failures = iter([True, True])
    is_written = threading.Event()

    def write(visits: Collection[Visit]) -> int:
        if next(failures, False):
            raise OperationalError("database is locked")
        is_written.set()
        return len(visits)

    counted = Counting(write=write, every_seconds=0.01)
    counted.note(_visit("a"))
    assert is_written.wait(10)
    assert "1 views wait: they could not be written (OperationalError)." in caplog.text


def test_the_end_of_the_process_writes_what_waits(caplog: pytest.LogCaptureFixture) -> None:
    written: list[Visit] = []

    def write(visits: Collection[Visit]) -> int:
        written.extend(visits)
        return len(visits)

    counted = Counting(write=write, every_seconds=3600)
    counted.note(_visit("a"))
    counted.end()
    assert written == [_visit("a")]

    def fail(visits: Collection[Visit]) -> int:
        raise OperationalError("gone")

    lost = Counting(write=fail, every_seconds=3600)
    lost.note(_visit("b"))
    with caplog.at_level(logging.ERROR):
        lost.end()
    assert "1 views are lost" in caplog.text


# What pages show


def test_the_article_shows_its_counts() -> None:
    row = published()
    topic = TopicRow.objects.create(article=row.article, likes=38, comments=17)
    count_visits(topic, 1204, DAY)
    page = browser().get("/en/article/salt/").content.decode()
    for said in ("<b>1,204</b> readers", "<b>17</b> comments", "<b>38</b> likes", f'src="{PIXEL}"'):
        assert said in page
    assert '<a href="/en/article/salt/discussion/">' in page
    assert "csrf" not in page


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (1, "<b>1</b> читатель"),
        (3, "<b>3</b> читателя"),
        (21, "<b>21</b> читатель"),
        (1204, "<b>1\xa0204</b> читателя"),
        (1211, "<b>1\xa0211</b> читателей"),
    ],
)
def test_russian_counts_have_their_forms(count: int, said: str) -> None:
    row = published("ru", "sol")
    TopicRow.objects.create(article=row.article, views=count, likes=count)
    page = browser().get("/ru/article/sol/").content.decode()
    assert said in page
    assert "«нравится»" in page


def test_nothing_yet_is_said_so() -> None:
    published()
    page = browser().get("/en/article/salt/").content.decode()
    assert "no comments yet" in page
    assert "no likes yet" in page


def test_the_page_is_the_same_for_everybody() -> None:
    published()
    client = browser()
    before = client.get("/en/article/salt/").content
    client.force_login(person("editor"))
    answer = client.get("/en/article/salt/")
    assert answer.content == before
    assert not answer.cookies
