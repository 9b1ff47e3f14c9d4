"""Readers' columns and the moderation desk in a real browser: axe, both languages, light and dark, desk and phone, keyboard."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page
from pytest_django.live_server_helper import LiveServer

import cast
from browser.payloads import payloads
from dragoman.portal.accounts.models import User
from dragoman.portal.discussion.actions.column_desk import correct, decline, publish
from dragoman.portal.discussion.actions.columns import SHORTEST, propose
from dragoman.portal.discussion.actions.moderation import approve, hold_account
from dragoman.portal.discussion.actions.reports import report
from dragoman.portal.discussion.models import ColumnRow, CommentRow
from portal.discussion.test_columns import TEXT, draft
from portal.discussion.thread_scene import published, say, topic

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

DESK: dict[str, Any] = {"width": 1280, "height": 900}
PHONE: dict[str, Any] = {"width": 360, "height": 740}
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@contextmanager
def browsing(
    chromium: Browser, server: LiveServer, who: User | None = None, **options: Any
) -> Iterator[tuple[Page, list[str]]]:
    """A page, signed in where somebody is named, and what its console complained about."""
    options.setdefault("viewport", DESK)
    context = chromium.new_context(base_url=server.url, **options)
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    try:
        if who is not None:
            page.goto("/en/account/login/?next=/en/columns/mine/")
            page.fill("[name=login]", who.username)
            page.fill("[name=password]", "secret-enough")
            page.press("[name=password]", "Enter")
            page.wait_for_url("**/en/columns/mine/")
        yield page, complaints
    finally:
        context.close()


def violations(page: Page) -> list[str]:
    """What axe finds, one line each with the first element."""
    found = Axe().run(page, options=RULES).response["violations"]
    return [f"{page.url} {one['id']}: {one['nodes'][0]['html']}" for one in found]


def is_too_wide(page: Page) -> bool:
    """It has to be scrolled sideways."""
    wide = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
    return bool(page.evaluate(wide))


@pytest.fixture
def scene(transactional_db: None) -> dict[str, Any]:
    """Columns and comments in every state."""
    author, editor = cast.person("reader", display_name="Dana Ospan"), cast.person("editor")
    shown = published()
    first = publish(column=propose(draft=draft(), by=author), by=editor)
    correct(column=first, headline=first.headline, text=f"{TEXT}\n\n## Since 1994", note="A year.", by=editor)
    answer = draft(kind="answer", headline="The ferry was empty", answers_column=first)
    publish(column=propose(draft=answer, by=cast.person("reader")), by=editor)
    about = draft(kind="answer", headline="The port is for grain", answers_article=shown.article)
    publish(column=propose(draft=about, by=author), by=editor)
    waiting = propose(draft=draft(headline="Not read yet"), by=author)
    decline(column=propose(draft=draft(headline="No"), by=author), reason="Too like the last.", by=editor)
    suggested = propose(draft=draft(kind="suggestion", url="https://a.example/1", text="Why."), by=author)
    where = topic(shown)
    public = approve(comment=say(where, by=author, at=None), by=editor)
    say(where, "It waits, with **emphasis** and https://a.example/", by=cast.person("reader"), at=None)
    reported = approve(
        comment=say(where, "Said in anger.", by=cast.person("reader"), parent=public, at=None), by=editor
    )
    report(comment=reported, reason="In anger.", by=author)
    hold_account(person=reported.author, reason="Anger.", by=editor)  # type: ignore[arg-type]
    return {
        "author": author,
        "editor": editor,
        "column": first,
        "waiting": waiting,
        "suggested": suggested,
        "comment": reported,
    }


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_everybody_can_read_and_write_columns(
    chromium: Browser, live_server: LiveServer, scene: dict[str, Any], scheme: str, size: dict[str, Any]
) -> None:
    with browsing(chromium, live_server, scene["author"], viewport=size, color_scheme=scheme) as (page, said):
        for path in (
            "/en/columns/",
            f"/en/column/{scene['column'].slug}/",
            "/en/columns/propose/",
            "/en/columns/propose/?kind=suggestion",
            f"/en/columns/propose/?column={scene['column'].slug}",
            "/en/columns/propose/?article=salt",
            "/en/columns/mine/",
            f"/en/columns/mine/{scene['waiting'].pk}/",
            "/ru/columns/",
            "/ru/columns/propose/",
            "/ru/columns/mine/",
        ):
            page.goto(path)
            assert violations(page) == []
            assert not is_too_wide(page), path
        assert said == []


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_every_moderator_can_work(
    chromium: Browser, live_server: LiveServer, scene: dict[str, Any], language: str, size: dict[str, Any]
) -> None:
    options = {"viewport": size, "locale": language, "color_scheme": "dark" if language == "ru" else "light"}
    with browsing(chromium, live_server, scene["editor"], **options) as (page, said):
        for path in (
            "/desk/discussion/",
            "/desk/discussion/?tab=reported",
            "/desk/discussion/?tab=removed",
            f"/desk/discussion/comments/{scene['comment'].pk}/",
            "/desk/discussion/people/",
            f"/desk/discussion/people/{scene['comment'].author_id}/",
            "/desk/discussion/rules/",
            "/desk/discussion/columns/",
            f"/desk/discussion/columns/{scene['waiting'].pk}/",
            f"/desk/discussion/columns/{scene['suggested'].pk}/",
            f"/desk/discussion/columns/{scene['column'].pk}/",
        ):
            page.goto(path)
            page.locator("main details").evaluate_all("all => all.forEach(one => { one.open = true; })")
            assert violations(page) == []
            assert not is_too_wide(page), path
        assert said == []


def test_a_column_is_proposed_without_scripts_and_decided_by_keyboard(
    chromium: Browser, live_server: LiveServer, transactional_db: None
) -> None:
    author = cast.person("reader", display_name="Dana Ospan")
    with browsing(chromium, live_server, author, java_script_enabled=False) as (page, _):
        page.goto("/en/columns/propose/")
        page.fill("[name=headline]", "What the ferry knew")
        page.fill("[name=text]", TEXT)
        page.get_by_role("button", name="Preview").click()
        assert page.get_by_role("heading", name="Preview").is_visible()
        assert page.locator(".column-preview strong").inner_text() == "October"
        page.get_by_role("button", name="Send to the editors").click()
        assert page.get_by_text("Waiting for an editor").is_visible()
    row = ColumnRow.objects.get()
    with browsing(chromium, live_server, cast.person("editor"), locale="en") as (page, said):
        page.goto("/desk/discussion/columns/")
        page.get_by_role("link", name="What the ferry knew").press("Enter")
        page.get_by_role("button", name="Publish as a reader’s column").press("Enter")
        page.get_by_role("link", name="Open as readers see it").press("Enter")
        page.wait_for_url("**/en/column/what-the-ferry-knew/")
        assert said == []
    row.refresh_from_db()
    assert row.state == "published"


def test_several_comments_are_decided_by_keyboard(
    chromium: Browser, live_server: LiveServer, transactional_db: None
) -> None:
    where = topic(published())
    for number in range(3):
        say(where, f"Number {number} of what I say of salt.", at=None)
    with browsing(chromium, live_server, cast.person("editor"), locale="en") as (page, said):
        page.goto("/desk/discussion/")
        page.get_by_label("All on this page").press("Space")
        page.locator("#several [name=act]").select_option("decline")
        page.locator("#several [name=rule]").select_option("topic")
        page.get_by_role("button", name="Do it").press("Enter")
        page.get_by_text("3 comments decided.").wait_for()
        assert said == []
    assert set(CommentRow.objects.values_list("state", "reason")) == {("declined", "auto:rule topic")}


def test_nothing_in_a_column_runs(chromium: Browser, live_server: LiveServer, transactional_db: None) -> None:
    """Texts, headlines, notes and reasons that try it, on readers' pages and the desk's, without the content policy, which would
    stop what the sanitiser let through."""
    tried, editor = payloads(), cast.person("editor")
    assert len(tried) >= 1_000
    texts: list[str] = []
    for text in tried:
        if texts and len(texts[-1]) + len(text) < 28_000:
            texts[-1] += f"\n\n{text}"
        else:
            texts.append(text.ljust(SHORTEST, "."))
    addresses = [
        "/en/columns/",
        "/en/columns/mine/",
        "/desk/discussion/columns/?state=declined",
        "/desk/log/",
    ]
    for number, text in enumerate(texts):
        made = draft(text=text, headline=tried[number * 40][:200].replace("\0", "") or "None")
        addresses.append(f"/desk/discussion/columns/{propose(draft=made, by=editor).pk}/")
        shown = publish(column=propose(draft=made, by=editor), by=editor)
        correct(
            column=shown,
            headline=made.headline,
            text=f"{text}\n\nMore.",
            note=tried[-number - 1][:400],
            by=editor,
        )
        decline(column=propose(draft=made, by=editor), reason=tried[number][:400] or "No", by=editor)
        addresses.append(f"/en/column/{shown.slug}/")
    for text in tried[::60]:
        decline(
            column=propose(draft=draft(headline=text[:200] or "x"), by=editor), reason=text[:400], by=editor
        )
    with browsing(chromium, live_server, editor, bypass_csp=True) as (page, _):
        page.add_init_script("window.hits = []; window.__ran = (n) => window.hits.push(n)")
        page.on("dialog", lambda dialog: dialog.dismiss())
        for address in addresses:
            page.goto(address)
            page.evaluate(
                "for (const one of document.querySelectorAll('main *')) "
                "{ one.dispatchEvent(new MouseEvent('mouseover')); one.focus?.() }"
            )
            page.wait_for_timeout(20)
            assert page.evaluate("window.hits") == [], address
