"""The live panels in a real browser: tabs by keyboard and without scripts, news without losing one's place."""

import datetime as dt

import pytest
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from browser.test_reading import reading, violations
from dragoman.portal.discussion import panel_cache
from dragoman.portal.discussion.topics import topic_of
from portal.editions.scene import NIGHT, Scene, build

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def scene(transactional_db: None, monkeypatch: pytest.MonkeyPatch) -> Scene:
    monkeypatch.setattr(panel_cache, "ASK_SECONDS", 0.0)
    panel_cache.forget()
    made = build("en")
    comment(made, 1)
    return made


def comment(scene: Scene, count: int) -> None:
    """As if the article had so many comments, the latest just now."""
    topic = topic_of(scene.article.article)
    topic.comments, topic.last_comment_at = count, NIGHT + dt.timedelta(hours=count)
    topic.save()


def ask(page: Page) -> None:
    """As if a minute had gone by."""
    with page.expect_response("**/panels/discussion/"):
        page.evaluate("latest = 0; refresh()")


def test_tabs_work_by_keyboard(chromium: Browser, live_server: LiveServer, scene: Scene) -> None:
    with reading(chromium, live_server) as (page, complaints):
        page.goto("/en/")
        expect(page.locator(".tab-discussion")).to_be_visible()
        expect(page.locator(".tab-updates")).to_be_hidden()
        page.locator("#tab-discussion").focus()
        page.keyboard.press("ArrowRight")
        expect(page.locator(".tab-updates")).to_be_visible()
        expect(page.locator(".tab-discussion")).to_be_hidden()
        assert violations(page) == []
        assert complaints == []


def test_tabs_need_no_scripts(chromium: Browser, live_server: LiveServer, scene: Scene) -> None:
    with reading(chromium, live_server, java_script_enabled=False) as (page, _):
        page.goto(f"/en/article/{scene.article.slug}/")
        page.locator("label[for=tab-updates]").click()
        expect(page.locator(".tab-updates li").first).to_be_visible()


def test_news_comes_by_itself_and_what_is_the_same_stays(
    chromium: Browser, live_server: LiveServer, scene: Scene
) -> None:
    with reading(chromium, live_server) as (page, complaints):
        page.goto("/en/")
        row = page.locator(".tab-discussion li").first
        expect(row).to_contain_text("1 comment")
        row.evaluate("element => { element.marked = true }")
        ask(page)
        assert row.evaluate("element => element.marked === true"), "the same rows were exchanged"
        comment(scene, 2)
        ask(page)
        expect(row).to_contain_text("2 comments")
        assert complaints == []


def test_nothing_is_exchanged_under_ones_focus(
    chromium: Browser, live_server: LiveServer, scene: Scene
) -> None:
    with reading(chromium, live_server) as (page, _):
        page.goto("/en/")
        link = page.locator(".tab-discussion li a").first
        link.focus()
        comment(scene, 2)
        page.evaluate("refresh()")
        page.wait_for_timeout(300)
        assert link.evaluate("element => document.activeElement === element")
        expect(page.locator(".tab-discussion li").first).to_contain_text("1 comment")
