"""Visitors for the tests of counters and likes."""

import datetime as dt
from collections.abc import Iterator

import pytest
from django.http import HttpRequest
from django.test import Client, RequestFactory

from dragoman.portal.discussion import counting, visitors
from dragoman.portal.discussion.views import counters

FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
BROWSER = {
    "host": "localhost",
    "user-agent": FIREFOX,
    "accept-language": "kk,ru;q=0.8",
    "sec-fetch-dest": "image",
    "sec-fetch-site": "same-origin",
}
PIXEL = "/en/article/salt/seen.gif"
EVENING = dt.datetime(2026, 3, 10, 23, 59, 58, tzinfo=dt.UTC)


class Still(counting.Counting):
    """Counting that writes only when told to."""

    def _start(self) -> None:
        pass


def new_counting() -> Still:
    """As of one more process."""
    return Still(write=lambda visits: counting.write_visits(visits=visits))


@pytest.fixture
def counter(monkeypatch: pytest.MonkeyPatch) -> Iterator[counting.Counting]:
    """Counting of a process that begins with the test."""
    fresh = new_counting()
    monkeypatch.setattr(counting, "COUNTING", fresh)
    monkeypatch.setattr(counting, "HASTE", counting.Haste())
    visitors.forget_salt()
    counters.forget_addresses()
    yield fresh
    visitors.forget_salt()
    counters.forget_addresses()


def browser(**headers: str) -> Client:
    """A reader's browser asking for a picture of a page; headers change or, empty, take away what it says."""
    said = BROWSER | {name.replace("_", "-"): value for name, value in headers.items()}
    return Client(headers={name: value for name, value in said.items() if value})


def request(*, address: str = "198.51.100.7", agent: str = FIREFOX) -> HttpRequest:
    """The same, as a view gets it."""
    headers = BROWSER | {"user-agent": agent}
    return RequestFactory(headers=headers).get(PIXEL, REMOTE_ADDR=address)
