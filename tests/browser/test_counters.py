"""Counters and likes in a real browser: the picture is asked for, one likes without leaving the page, axe finds nothing."""

import pytest
from playwright.sync_api import Browser
from pytest_django.live_server_helper import LiveServer

import cast
from browser.test_columns import DESK, PHONE, browsing, is_too_wide, violations
from dragoman.portal.discussion.models import HouseRulesRow, TopicRow, VisitRow
from portal.discussion.counting_scene import FIREFOX, counter
from portal.discussion.thread_scene import published

__all__ = ["counter"]
pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.mark.parametrize("scripts", [True, False])
def test_an_open_page_is_a_view(
    chromium: Browser, live_server: LiveServer, counter: object, scripts: bool
) -> None:
    published()
    with browsing(chromium, live_server, user_agent=FIREFOX, java_script_enabled=scripts) as (
        page,
        complaints,
    ):
        for _ in range(2):
            with page.expect_response("**/seen.gif") as answer:
                page.goto("/en/article/salt/")
            assert answer.value.status == 200
            assert answer.value.body()[:3] == b"GIF"
        assert not page.context.cookies()
        assert not complaints
    assert counter.flush() == 1  # type: ignore[attr-defined]
    assert TopicRow.objects.get().views == VisitRow.objects.count() == 1


def test_a_browser_without_a_head_is_no_reader(
    chromium: Browser, live_server: LiveServer, counter: object
) -> None:
    published()
    with browsing(chromium, live_server) as (page, _), page.expect_response("**/seen.gif"):
        page.goto("/en/article/salt/")
    assert len(counter) == 0  # type: ignore[arg-type]


def test_one_likes_by_the_keyboard_and_stays_where_one_is(chromium: Browser, live_server: LiveServer) -> None:
    published()
    with browsing(chromium, live_server, cast.person("reader")) as (page, complaints):
        page.goto("/en/article/salt/")
        page.locator("#like").focus()
        for pressed, said in (("true", "1 like"), ("false", "no likes yet")):
            # Until htmx has taken the form in, Enter sends it as a form does, which loads the page anew.
            page.wait_for_selector(".like-form:not(.htmx-added)")
            page.keyboard.press("Enter")
            page.wait_for_selector(f"#like[aria-pressed={pressed}]")
            assert said in page.inner_text(".likes")
            page.wait_for_selector("#like:focus")  # htmx gives it back when it has settled
        assert page.url.endswith("/en/article/salt/")
        assert not complaints


def test_a_visitor_likes_where_the_house_allows_it(
    chromium: Browser, live_server: LiveServer, counter: object
) -> None:
    published()
    HouseRulesRow.objects.create(likes_without_account=True)
    with browsing(chromium, live_server, user_agent=FIREFOX) as (page, complaints):
        page.goto("/en/article/salt/")
        page.click("#like")
        page.wait_for_selector("#like[aria-pressed=true]")
        assert not complaints
    assert TopicRow.objects.get().likes == 1


@pytest.mark.parametrize("tag", ["en", "ru"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESK, PHONE])
def test_axe_finds_nothing(
    chromium: Browser, live_server: LiveServer, tag: str, scheme: str, size: dict[str, int]
) -> None:
    row = published(tag, "salt")
    TopicRow.objects.create(article=row.article, views=1204, likes=38)
    with browsing(chromium, live_server, cast.person("reader"), viewport=size, color_scheme=scheme) as (
        page,
        _,
    ):
        for url in (f"/{tag}/article/salt/", f"/{tag}/article/salt/like/"):
            page.goto(url)
            page.click("#like")
            page.wait_for_load_state("networkidle")
            assert violations(page) == []
            assert not is_too_wide(page)
