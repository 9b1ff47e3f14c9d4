"""Journeys through the desk in a real browser: by keyboard, through a dropped network, into a conflict; and no axe violation."""

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import reverse
from playwright.sync_api import Browser, BrowserContext, Page, expect
from pytest_django.live_server_helper import LiveServer

import cast
from dragoman.portal.desk.actions import edit_segment, publish
from dragoman.portal.jobs.queue import enqueue, quarantine
from dragoman.portal.jobs.work import runner
from dragoman.portal.store.models import PublicationRow, SegmentRow
from portal.desk.scene import RUSSIAN, opened, sentences, translated

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def context(chromium: Browser, live_server: LiveServer) -> Iterator[BrowserContext]:
    made = chromium.new_context(
        base_url=live_server.url, locale="en", viewport={"width": 1280, "height": 900}
    )
    made.set_default_timeout(15_000)
    yield made
    made.close()


def sign_in(context: BrowserContext, role: str = "editor", to: str = "/desk/") -> Page:
    """Through the sign-in page, as anybody would."""
    who = cast.person(role)
    page = context.new_page()
    page.goto(f"/en/account/login/?next={to}")
    page.fill("[name=login]", who.username)
    page.fill("[name=password]", "secret-enough")
    page.press("[name=password]", "Enter")
    page.wait_for_url(f"**{to}")
    return page


def test_from_signing_in_to_publishing_by_keyboard(context: BrowserContext) -> None:
    article = cast.article()
    page = sign_in(context)
    link = page.get_by_role("link", name=str(article.headline))
    link.focus()
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Translate into Russian").press("Enter")
    page.wait_for_url("**/publications/*/")
    publication = PublicationRow.objects.get()
    rows = sentences(publication)
    page.locator("textarea[name=target]").first.focus()
    for row in rows:
        page.keyboard.insert_text(RUSSIAN[row.source])
        page.keyboard.press("Control+Enter")
    expect(page.locator(".chip.reviewed")).to_have_count(len(rows))
    expect(page.locator("#done-words")).to_have_text(f"{len(rows)} of {len(rows)} reviewed")
    expect(page.locator("#hindrances")).to_be_empty()
    page.get_by_role("button", name="Publish", exact=True).press("Enter")
    expect(page.get_by_role("status").filter(has_text="Published.")).to_be_visible()
    page.goto(f"/ru/article/{publication.slug}/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Море вернулось")


def test_a_dropped_network_loses_nothing(context: BrowserContext) -> None:
    publication = opened()
    address = reverse("desk:editor", args=[publication.pk])
    page = sign_in(context, "translator", address)
    field = page.locator("textarea[name=target]")
    context.set_offline(True)
    field.nth(0).fill("Море вернулось")
    field.nth(1).fill("Рыбаки вытянули первую сеть.")
    page.keyboard.press("Alt+KeyM")
    expect(page.locator("#saved")).to_have_text("Offline. Changes kept in this browser: 2")
    expect(field.nth(1)).to_have_value("Рыбаки вытянули первую сеть.")
    assert SegmentRow.objects.filter(target__isnull=False).count() == 0
    context.set_offline(False)
    expect(page.locator("#saved")).to_contain_text("Saved")
    expect(page.locator(".chip.edited")).to_have_count(2)
    assert [row.target for row in sentences(publication)[:2]] == [
        "Море вернулось",
        "Рыбаки вытянули первую сеть.",
    ]


def test_a_closed_tab_loses_nothing(context: BrowserContext) -> None:
    publication = opened()
    address = reverse("desk:editor", args=[publication.pk])
    page = sign_in(context, "translator", address)
    context.set_offline(True)
    page.locator("textarea[name=target]").first.fill("Море вернулось")
    page.close()
    context.set_offline(False)
    again = context.new_page()
    again.goto("/desk/")
    expect(again.locator("#unsent a")).to_have_text(address)
    again.goto(address)
    expect(again.locator("textarea[name=target]").first).to_have_value("Море вернулось")
    expect(again.locator(".chip.edited")).to_have_count(1)
    assert sentences(publication)[0].target == "Море вернулось"


def test_an_ended_session_loses_nothing(context: BrowserContext) -> None:
    publication = opened()
    page = sign_in(context, "translator", reverse("desk:editor", args=[publication.pk]))
    context.clear_cookies()
    page.locator("textarea[name=target]").first.fill("Море вернулось")
    expect(page.locator("#saved")).to_contain_text("You are signed out.")
    sign_in(context, "translator")
    expect(page.locator(".chip.edited")).to_have_count(1, timeout=15_000)
    assert sentences(publication)[0].target == "Море вернулось"


def test_a_conflict_shows_both_and_the_person_chooses(context: BrowserContext) -> None:
    publication = opened()
    page = sign_in(context, "translator", reverse("desk:editor", args=[publication.pk]))
    row = sentences(publication)[0]
    edit_segment(segment=row, target="Море пришло", by=cast.person("editor"), version=row.version)
    field = page.locator("textarea[name=target]").first
    field.fill("Море вернулось")
    box = page.locator(".conflict")
    expect(box).to_contain_text("Море вернулось")
    expect(box).to_contain_text("Море пришло")
    page.get_by_role("button", name="Keep mine").click()
    expect(page.locator(".chip.edited")).to_have_count(1)
    expect(page.locator("#saved")).to_contain_text("Saved")
    row.refresh_from_db()
    assert row.target == "Море вернулось"
    assert "Море пришло" in row.history.values_list("target", flat=True)


def test_keys_for_memory_machine_help_and_moving(context: BrowserContext) -> None:
    vera = cast.person("editor")
    publish(publication=translated(vera), by=vera)
    publication = opened(article=cast.article())
    page = sign_in(context, "translator", reverse("desk:editor", args=[publication.pk]))
    field = page.locator("textarea[name=target]")
    field.nth(0).focus()
    expect(page.locator("[data-memory]").first).to_be_visible()
    page.keyboard.press("Alt+Digit1")
    expect(field.nth(0)).to_have_value("Море вернулось")
    page.keyboard.press("Alt+ArrowDown")
    expect(field.nth(1)).to_be_focused()
    page.keyboard.press("Alt+KeyM")
    expect(field.nth(1)).to_have_value("[ru] Балықшылар алғашқы ауды тартты.")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Control+Home")
    page.keyboard.press("ArrowUp")
    expect(field.nth(0)).to_be_focused()
    page.locator("h1").click()
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keys")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog", name="Keys")).to_be_hidden()


def test_proposals_appear_as_they_come(context: BrowserContext) -> None:
    publication = opened()
    page = sign_in(context, "translator", reverse("desk:editor", args=[publication.pk]))
    expect(page.locator("#proposing")).to_be_visible()
    runner().run_until_idle()
    expect(page.locator("textarea[name=target]").first).to_have_value("[ru] Теңіз қайта келді")
    expect(page.locator("#proposing")).to_be_hidden()
    page.locator("textarea[name=target]").first.fill("Море вернулось")
    expect(page.locator(".chip.edited")).to_have_count(1)


def test_a_finding_leads_to_its_place_and_is_dismissed(context: BrowserContext) -> None:
    publication = opened()
    page = sign_in(context, "translator", reverse("desk:editor", args=[publication.pk]))
    page.locator("textarea[name=target]").first.fill("Море <br>вернулось")
    finding = page.locator(".finding.is-error").first
    finding.get_by_role("link", name="Go to it").click()
    chosen = page.evaluate(
        "document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)"
    )
    assert chosen == "<br>"
    finding.get_by_text("Dismiss with a reason").click()
    finding.get_by_label("Reason").fill("Так в оригинале")
    finding.get_by_role("button", name="Dismiss").click()
    expect(page.locator(".finding.gone")).to_contain_text("Так в оригинале")


def test_without_scripts_it_is_all_forms(chromium: Browser, live_server: LiveServer) -> None:
    publication = opened()
    context = chromium.new_context(base_url=live_server.url, locale="en", java_script_enabled=False)
    page = sign_in(context, "translator", reverse("desk:editor", args=[publication.pk]))
    page.locator("textarea[name=target]").first.fill("Море вернулось")
    page.get_by_role("button", name="Save", exact=True).nth(1).click()
    expect(page.locator(".chip.edited")).to_have_count(1)
    context.close()
    assert sentences(publication)[0].target == "Море вернулось"


def scene() -> dict[str, str]:
    """Something on every page worth looking at."""
    publication = translated()
    rows = sentences(publication)
    edit_segment(segment=rows[0], target="Море <br>вернулось", by=None, version=rows[0].version)
    other = cast.article(headline="Басқа мақала")
    quarantine(enqueue("extract", other.key), code="unreadable", reason="The page has no text.")
    return {
        "inbox": reverse("desk:inbox"),
        "publications": reverse("desk:inbox") + "?state=all",
        "article": reverse("desk:article", args=[other.key]),
        "editor": reverse("desk:editor", args=[publication.pk]),
        "work": reverse("desk:work"),
        "log": reverse("desk:log"),
        "stories": reverse("desk:stories"),
        "entities": reverse("desk:entities"),
        "outlets": reverse("desk:outlets"),
        "outlet": reverse("desk:outlet", args=["aral-tany"]),
        "glossary": reverse("desk:glossary"),
        "people": reverse("desk:people"),
        "account": reverse("desk:account"),
    }


@pytest.mark.parametrize(("language", "scheme"), [("en", "light"), ("ru", "dark")])
def test_axe_finds_nothing(chromium: Browser, live_server: LiveServer, language: str, scheme: str) -> None:
    addresses = scene()
    context = chromium.new_context(base_url=live_server.url, locale=language, color_scheme=scheme)  # type: ignore[arg-type]
    page = sign_in(context, "administrator")
    problems: list[str] = []
    page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
    for name, address in addresses.items():
        page.goto(address)
        if name == "editor":
            page.locator("textarea[name=target]").first.focus()
            page.locator(".aids").first.wait_for(state="visible")
        results = Axe().run(page, options=RULES)
        assert results.response["passes"]
        found = [
            f"{name}: {one['id']} {node['html'][:160]}"
            for one in results.response["violations"]
            for node in one["nodes"]
        ]
        assert not found, "\n".join(found)
        assert page.locator("html").get_attribute("lang") == language
        narrow = page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
        assert narrow, f"{name} scrolls sideways"
    context.close()
    assert not problems
