import datetime as dt
import gzip
import itertools
import json
from dataclasses import replace

import pytest

from dragoman.press.outbound import (
    AskedNotTo,
    BadAnswer,
    Door,
    DoorSettings,
    HttpStatus,
    OutboundError,
    RefusedAddress,
    TooLarge,
    TooManyRedirects,
    Unreachable,
)
from dragoman.press.record import Page
from dragoman.testing import FakeOutletServer, Scripted

from .conftest import SETTINGS

HOST = "tany.localhost"
HTML = {"Content-Type": "text/html; charset=utf-8"}


def test_it_works(server: FakeOutletServer, door: Door) -> None:
    url = server.answer(HOST, "/a?b=1", Scripted(headers=HTML, body="Таң".encode()))
    page = door.get(url)
    assert (page.asked_url, page.url, page.status, page.charset) == (url, url, 200, "utf-8")
    assert page.body.decode() == "Таң"
    assert page.fetched_at.tzinfo is not None
    (seen,) = server.seen(HOST, "/a?b=1")
    assert seen.headers["user-agent"].startswith("Dragoman/")
    assert "cookie" not in seen.headers


def test_validators_are_sent_and_304_has_no_body(server: FakeOutletServer, door: Door) -> None:
    url = server.answer(HOST, "/feed", Scripted(status=304, headers={"ETag": '"2"'}))
    page = door.get(url, etag='"1"', last_modified="Sat, 21 Sep 2024 11:00:00 GMT")
    assert (page.status, page.body, page.headers["etag"]) == (304, b"", '"2"')
    headers = server.seen(HOST, "/feed")[0].headers
    assert headers["if-none-match"] == '"1"'
    assert headers["if-modified-since"] == "Sat, 21 Sep 2024 11:00:00 GMT"


def test_statuses_that_say_no(server: FakeOutletServer, door: Door) -> None:
    url = server.answer(HOST, "/gone", Scripted(status=410, headers=HTML, body=b"withdrawn"))
    with pytest.raises(HttpStatus) as gone:
        door.get(url)
    assert gone.value.page.body == b"withdrawn"
    assert not gone.value.retryable
    assert door.ask(url).page.status == 410


def test_a_host_that_asks_for_a_rest_gets_it(server: FakeOutletServer, door: Door) -> None:
    url = server.answer(HOST, "/busy", Scripted(status=429, headers={"Retry-After": "120"}))
    with pytest.raises(HttpStatus) as busy:
        door.get(url)
    assert (busy.value.retryable, busy.value.retry_after_seconds) == (True, 120)
    with pytest.raises(Unreachable) as resting:
        door.get(server.answer(HOST, "/other", Scripted(body=b"x")))
    assert 100 < (resting.value.retry_after_seconds or 0) <= 120
    assert len(server.seen(HOST, "/busy")) == 1
    assert not server.seen(HOST, "/other")
    door.get(server.answer("other.localhost", "/", Scripted(body=b"x")))


def test_permanent_redirects_are_reported(server: FakeOutletServer, door: Door) -> None:
    final = server.answer("new.localhost", "/c", Scripted(body=b"x"))
    server.answer(HOST, "/b", Scripted(status=308, headers={"Location": final}))
    first = server.answer(HOST, "/a", Scripted(status=301, headers={"Location": "/b"}))
    answer = door.ask(first)
    assert (answer.page.asked_url, answer.page.url) == (first, final)
    assert answer.moved_permanently_to == final


def test_a_temporary_hop_ends_what_is_permanent(server: FakeOutletServer, door: Door) -> None:
    server.answer(HOST, "/c", Scripted(body=b"x"))
    middle = server.answer(HOST, "/b", Scripted(status=302, headers={"Location": "c"}))
    first = server.answer(HOST, "/a", Scripted(status=301, headers={"Location": "b"}))
    assert door.ask(first).moved_permanently_to == middle
    assert door.ask(middle).moved_permanently_to is None


@pytest.mark.parametrize(
    "target",
    [
        "http://169.254.169.254/latest/meta-data/", "http://127.0.0.1:1/", "http://[::1]/", "http://10.0.0.1/",
        "file:///etc/passwd", "http://u:p@example.org/", "http://localhost/", "http://[bad/", "http://2130706433/",
    ],
)  # fmt: skip
def test_redirects_are_vetted(server: FakeOutletServer, door: Door, target: str) -> None:
    url = server.answer(HOST, "/a", Scripted(status=302, headers={"Location": target}))
    with pytest.raises(RefusedAddress):
        door.get(url)


def test_redirects_end(server: FakeOutletServer, door: Door) -> None:
    url = server.answer(HOST, "/round", Scripted(status=302, headers={"Location": "/round"}))
    with pytest.raises(TooManyRedirects):
        door.get(url)
    assert len(server.seen(HOST, "/round")) == SETTINGS.max_redirects + 1


def test_a_name_that_resolves_inside_is_refused(server: FakeOutletServer) -> None:
    for found in (["127.0.0.1"], ["93.184.216.34", "10.0.0.1"], ["::ffff:127.0.0.1"], ["169.254.169.254"]):
        with (
            Door(SETTINGS, resolve=lambda host, port, found=found: found) as door,
            pytest.raises(RefusedAddress),
        ):
            door.get(server.url("outlet.example"))
    assert not server.requests


def test_rebinding_between_check_and_use(server: FakeOutletServer) -> None:
    """What was vetted is dialled: one look-up per connection, and a later, worse answer is vetted anew."""
    server.answer("outlet.localhost", "/", Scripted(body=b"x", length=1))
    asked: list[str] = []

    def resolve(host: str, port: int) -> list[str]:
        asked.append(host)
        return ["127.0.0.1"] if len(asked) == 1 else ["169.254.169.254"]

    with Door(SETTINGS, resolve=resolve) as door:
        assert door.ask(server.url("outlet.localhost"), respect_robots=False).page.body == b"x"
        assert asked == ["outlet.localhost"]
        with pytest.raises(RefusedAddress):
            door.ask(server.url("outlet.localhost"), respect_robots=False)


def test_bodies_are_bounded_after_unpacking(server: FakeOutletServer, door: Door) -> None:
    packed = {"Content-Encoding": "gzip"}
    url = server.answer(HOST, "/bomb", Scripted(headers=packed, body=gzip.compress(b"\0" * 50_000_000)))
    with pytest.raises(TooLarge):
        door.get(url)
    small = server.answer(HOST, "/small", Scripted(headers=packed, body=gzip.compress(b"text")))
    assert door.get(small).body == b"text"
    large = server.answer(HOST, "/large", Scripted(body=b"x" * 100_001))
    with pytest.raises(TooLarge):
        door.get(large)
    assert len(door.get(server.answer(HOST, "/most", Scripted(body=b"x" * 100_000))).body) == 100_000


def test_codings_not_asked_for(server: FakeOutletServer, door: Door) -> None:
    url = server.answer(HOST, "/br", Scripted(headers={"Content-Encoding": "br"}, body=b"?"))
    with pytest.raises(BadAnswer):
        door.get(url)


def test_slow_bodies_end(server: FakeOutletServer) -> None:
    url = server.answer(HOST, "/slow", Scripted(body=b"x" * 300, drip_seconds=0.05))
    with Door(changed(timeout_seconds=0.4)) as door, pytest.raises(Unreachable) as slow:
        door.ask(url, respect_robots=False)
    assert slow.value.retryable


def test_what_breaks_off_or_is_not_there(server: FakeOutletServer, door: Door) -> None:
    url = server.answer(HOST, "/half", Scripted(body=b"half", length=100))
    with pytest.raises(Unreachable):
        door.get(url)
    with FakeOutletServer() as other:
        closed = other.url(HOST)
    with pytest.raises(Unreachable):
        door.ask(closed, respect_robots=False)

    def nowhere(host: str, port: int) -> list[str]:
        raise OSError("no such host")

    with Door(SETTINGS, resolve=nowhere) as lost, pytest.raises(Unreachable) as unknown:
        lost.ask("http://nowhere.example/", respect_robots=False)
    assert "nowhere.example" in str(unknown.value)


def test_robots_txt_is_asked_once_and_obeyed(server: FakeOutletServer, door: Door) -> None:
    server.answer(
        HOST, "/robots.txt", Scripted(body=b"User-agent: Dragoman\nDisallow: /private\nSitemap: /s.xml")
    )
    server.answer(HOST, "/open", Scripted(body=b"x"))
    url = server.answer(HOST, "/private/x", Scripted(body=b"x"))
    door.get(server.url(HOST, "/open"))
    with pytest.raises(AskedNotTo):
        door.get(url)
    assert not server.seen(HOST, "/private/x")
    assert len(server.seen(HOST, "/robots.txt")) == 1
    assert door.robots(url).sitemaps == ("/s.xml",)
    redirecting = server.answer("other.localhost", "/a", Scripted(status=302, headers={"Location": url}))
    with pytest.raises(AskedNotTo):
        door.get(redirecting)


def test_robots_txt_in_trouble_closes_the_host_for_now(server: FakeOutletServer, door: Door) -> None:
    server.answer(HOST, "/robots.txt", Scripted(status=500))
    url = server.answer(HOST, "/a", Scripted(body=b"x"))
    with pytest.raises(Unreachable) as closed:
        door.get(url)
    assert closed.value.retryable
    assert not server.seen(HOST, "/a")


def test_robots_txt_may_redirect_and_be_long(server: FakeOutletServer, door: Door) -> None:
    server.answer(
        HOST, "/r2", Scripted(body=b"User-agent: *\nDisallow: /a\n" + b"#" * 600_000 + b"\nDisallow: /b\n")
    )
    server.answer(HOST, "/robots.txt", Scripted(status=301, headers={"Location": "/r2"}))
    server.answer(HOST, "/b", Scripted(body=b"x"))
    with pytest.raises(AskedNotTo):
        door.get(server.url(HOST, "/a"))
    assert door.get(server.url(HOST, "/b")).body == b"x"


def test_many_at_once(server: FakeOutletServer, door: Door) -> None:
    urls = [server.answer(f"h{n % 5}.localhost", f"/{n}", Scripted(body=str(n).encode())) for n in range(40)]
    bad = [server.url("h0.localhost", "/missing"), "http://127.0.0.1/"]
    got: dict[str, Page | OutboundError] = {}
    door.get_many(iter(urls + bad), lambda url, result: got.update({url: result}), at_once=7)
    assert {url: got[url].body for url in urls if isinstance(got[url], Page)} == {  # type: ignore[union-attr]
        url: str(n).encode() for n, url in enumerate(urls)
    }
    assert isinstance(got[bad[0]], HttpStatus)
    assert isinstance(got[bad[1]], RefusedAddress)


def test_one_request_at_a_time_per_host(server: FakeOutletServer) -> None:
    for n in range(4):
        server.answer(HOST, f"/{n}", Scripted(body=b"x"))
    with Door(changed(delay_seconds=0.05)) as door:
        times: list[dt.datetime] = []
        door.get_many(
            [server.url(HOST, f"/{n}") for n in range(4)],
            lambda url, page: times.append(page.fetched_at) if isinstance(page, Page) else None,
        )
    times.sort()
    assert all(after - before >= dt.timedelta(seconds=0.05) for before, after in itertools.pairwise(times))
    assert len(times) == 4


def test_engines_are_sent_json(server: FakeOutletServer, door: Door) -> None:
    url = server.answer(HOST, "/translate", Scripted(body=b'{"translatedText": "x"}'))
    assert door.post_json(url, {"q": "Таң"}, {"Authorization": "Bearer k"}) == {"translatedText": "x"}
    (seen,) = server.requests
    assert (seen.method, json.loads(seen.body), seen.headers["authorization"]) == (
        "POST",
        {"q": "Таң"},
        "Bearer k",
    )
    for bad, error in (
        (Scripted(body=b"<html>"), BadAnswer),
        (Scripted(status=302, headers={"Location": "/x"}), BadAnswer),
        (Scripted(status=403, body=b"{}"), HttpStatus),
    ):
        server.answer(HOST, "/translate", bad)
        with pytest.raises(error):
            door.post_json(url, {})
    with pytest.raises(RefusedAddress):
        door.post_json("http://10.0.0.1/translate", {})


def test_a_door_that_was_never_used_and_a_closed_one() -> None:
    door = Door()
    door.close()
    door.close()
    with pytest.raises(RuntimeError):
        door.get("http://example.org/")


def test_the_clock_can_be_handed_in(server: FakeOutletServer) -> None:
    now = dt.datetime(2024, 9, 21, 12, 0, tzinfo=dt.UTC)
    with Door(SETTINGS, clock=lambda: now) as door:
        url = server.answer(
            HOST, "/a", Scripted(status=503, headers={"Retry-After": "Sat, 21 Sep 2024 12:05:00 GMT"})
        )
        answer = door.ask(url)
    assert (answer.page.fetched_at, answer.retry_after_seconds) == (now, 300)


def changed(*, timeout_seconds: float = SETTINGS.timeout_seconds, delay_seconds: float = 0.0) -> DoorSettings:
    return replace(SETTINGS, timeout_seconds=timeout_seconds, delay_seconds=delay_seconds)
