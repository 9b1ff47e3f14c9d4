"""Accounts in a real browser: registering, a passkey (Chromium's virtual authenticator), the masthead; no axe violation, and
nothing the content policy had to stop."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.core import mail
from django.template.loader import render_to_string
from django.test import Client
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from browser.payloads import payloads
from dragoman.portal.accounts.models import User
from tests import cast
from tests.portal.accounts.scene import PASSWORD, link_in

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
PHONE: dict[str, Any] = {"width": 390, "height": 800}
KEY = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


@contextmanager
def visiting(chromium: Browser, server: LiveServer, **options: Any) -> Iterator[tuple[Page, list[str]]]:
    """A page, and what its console complained of."""
    context = chromium.new_context(base_url=server.url, **options)
    context.set_default_timeout(15_000)
    page = context.new_page()
    complaints: list[str] = []
    page.on(
        "console",
        lambda said: (
            complaints.append(f"{page.url} {said.location} {said.text}") if said.type == "error" else None
        ),
    )
    page.on("pageerror", lambda error: complaints.append(str(error)))
    try:
        yield page, complaints
    finally:
        context.close()


def press(page: Page, name: str) -> None:
    page.locator("main").get_by_role("button", name=name, exact=True).click()


def in_by_password(page: Page, name: str, password: str) -> None:
    page.goto("/en/account/login/")
    page.fill("[name=login]", name)
    page.fill("[name=password]", password)
    press(page, "Log in")
    page.wait_for_url("**/account/")


def test_from_registering_to_logging_in_with_a_passkey(chromium: Browser, live_server: LiveServer) -> None:
    with visiting(chromium, live_server) as (page, complaints):
        page.goto("/en/account/signup/")
        page.fill("[name=username]", "aigul")
        page.fill("[name=email]", "aigul@post.example")
        page.fill("[name=password1]", PASSWORD)
        press(page, "Register")
        expect(page.locator("h1")).to_have_text("Look into your mailbox")
        page.goto(link_in(mail.outbox[0]))
        press(page, "Yes, confirm it")
        page.wait_for_url("**/en/account/")  # the browser that registered
        session = page.context.new_cdp_session(page)
        session.send("WebAuthn.enable")
        session.send("WebAuthn.addVirtualAuthenticator", {"options": KEY})
        page.goto("/en/account/2fa/webauthn/add/")
        page.fill("[name=password]", PASSWORD)
        press(page, "Go on")
        page.wait_for_load_state()  # the button is the scripts'
        page.wait_for_url("**/webauthn/add/")
        press(page, "Add it")
        page.wait_for_url("**/recovery-codes/")
        page.goto("/en/outlets/")
        masthead = page.locator(".masthead")
        expect(masthead.get_by_role("link", name="aigul")).to_be_visible()
        masthead.get_by_role("button", name="Log out").click()
        page.wait_for_url("**/en/")
        expect(masthead.get_by_role("link", name="Log in")).to_be_visible()
        page.goto("/en/account/login/?next=/en/names/")
        press(page, "Log in with a passkey")
        page.wait_for_url("**/en/names/")
        expect(masthead.get_by_role("link", name="aigul")).to_be_visible()
        assert not complaints


def test_a_key_that_says_no_is_told_in_the_pages_language(chromium: Browser, live_server: LiveServer) -> None:
    with visiting(chromium, live_server) as (page, _):
        session = page.context.new_cdp_session(page)
        session.send("WebAuthn.enable")
        session.send("WebAuthn.addVirtualAuthenticator", {"options": KEY})
        page.goto("/ru/account/login/", wait_until="load")
        expect(page.locator("#passkey-failed")).to_be_hidden()
        press(page, "Войти по ключу доступа")
        expect(page.locator("#passkey-failed")).to_be_visible()
        assert "не договорились" in page.locator("#passkey-failed").inner_text()


def test_without_scripts_everything_but_keys_works(chromium: Browser, live_server: LiveServer) -> None:
    cast.person("reader", username="stepan")
    with visiting(chromium, live_server, java_script_enabled=False) as (page, _):
        page.goto("/en/outlets/")
        page.locator(".masthead").get_by_role("link", name="Log in").click()
        page.wait_for_url("**/account/login/**")
        expect(page.locator("#passkey_login")).to_be_hidden()
        page.fill("[name=login]", "stepan")
        page.fill("[name=password]", "secret-enough")
        press(page, "Log in")
        page.wait_for_url("**/en/account/")
        press(page, "Log out")
        page.wait_for_url("**/en/")


def test_nobody_is_asked_for_where_nobody_can_be(chromium: Browser, live_server: LiveServer) -> None:
    cast.person("reader", username="stepan")
    with visiting(chromium, live_server) as (page, _):
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto("/en/outlets/", wait_until="networkidle")
        assert not [url for url in asked if "/account/" in url]
        in_by_password(page, "stepan", "secret-enough")
        page.wait_for_load_state("networkidle")  # the page behind the log-in asks too
        asked.clear()
        page.goto("/en/outlets/", wait_until="networkidle")
        assert [url for url in asked if "/account/" in url] == [f"{live_server.url}/en/account/me/"]


PAGES = ("signup/", "login/", "password/reset/", "", "email/", "password/change/", "2fa/", "2fa/webauthn/", "2fa/webauthn/add/",
         "2fa/totp/activate/", "delete/")  # fmt: skip


@pytest.mark.parametrize("tag", ["en", "ru"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(chromium: Browser, live_server: LiveServer, tag: str, scheme: str) -> None:
    cast.person("reader", username="stepan", display_name="Степан Рогов")
    User.objects.update(languages=["ru", "kk"])
    found: list[str] = []
    with visiting(chromium, live_server, color_scheme=scheme, viewport=PHONE) as (page, _):

        def look(path: str) -> None:
            page.goto(path)
            for violation in Axe().run(page).response["violations"]:
                found.append(f"{page.url}: {violation['id']}: {violation['nodes'][0]['html'][:120]}")
            wide = page.evaluate(
                "document.documentElement.scrollWidth > document.documentElement.clientWidth"
            )
            if wide:
                found.append(f"{page.url}: wider than the phone")

        for path in PAGES[:3]:
            look(f"/{tag}/account/{path}")
        look(f"/{tag}/person/stepan/")
        in_by_password(page, "stepan", "secret-enough")
        page.goto("/en/account/reauthenticate/")
        page.fill("[name=password]", "secret-enough")
        press(page, "Go on")
        for path in PAGES[3:]:
            look(f"/{tag}/account/{path}")
    assert not found


SPY = "window.ran = []; window.__ran = (n) => { window.ran.push(n); };"


def test_no_name_runs(chromium: Browser, live_server: LiveServer) -> None:
    """Every payload as a name, uncleaned: in the masthead's piece; some on the whole pages. No content policy to help."""
    tries = payloads()
    assert len(tries) >= 1000
    pieces = []
    for one in tries:
        who = User(username="x", display_name=one, role="translator")
        pieces.append(render_to_string("accounts/me.html", {"user": who, "edition": "en"}))
    client = Client()
    person = cast.person("reader", username="stepan")
    client.force_login(person)
    for one in tries[::25]:
        User.objects.update(display_name=one[:120])
        pieces += [client.get(path).content.decode() for path in ("/en/account/", "/en/person/stepan/")]
    with visiting(chromium, live_server) as (page, _):
        page.on("dialog", lambda dialog: pytest.fail("a dialog opened"))
        page.add_init_script(SPY)
        page.goto("about:blank")
        for at in range(0, len(pieces), 200):
            page.set_content(f"<ul>{''.join(pieces[at : at + 200])}</ul>")
            page.wait_for_timeout(100)
            assert page.evaluate("window.ran") == []
        page.set_content("".join(tries[:400]))  # the same unescaped, or this would prove nothing
        page.wait_for_timeout(300)
        assert page.evaluate("window.ran")
