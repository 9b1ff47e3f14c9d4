"""The mailing in a real browser: subscribing with and without scripts, the preference page, the mailbox; and nothing that a mail or a
subscription brings ever runs."""

import re
from dataclasses import replace
from typing import Any

import pytest
from django.conf import settings
from django.core import mail
from django.core.mail import EmailMultiAlternatives
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

import cast
from browser.payloads import payloads
from browser.test_reading import DESK, PHONE, reading, violations
from dragoman.portal.mailing import askers, links
from dragoman.portal.mailing.models import MessageRow, SubscriptionRow
from dragoman.portal.mailing.views import mailbox
from dragoman.portal.store.models import EntityNameRow, StoryRow
from portal.editions.scene import build
from portal.mailing.people import subscriber

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

SPY = "window.ran = []; window.__ran = (n) => { window.ran.push(n); };"


@pytest.fixture
def site(live_server: LiveServer, monkeypatch: pytest.MonkeyPatch, transactional_db: None) -> LiveServer:
    """The site by its own address, so that links in mails lead to it; forms may be sent as fast as a machine does."""
    monkeypatch.setattr(settings, "CONFIG", replace(settings.CONFIG, site_url=live_server.url))
    monkeypatch.setattr(askers, "FASTEST_SECONDS", -1)
    return live_server


def sign_in(page: Page, role: str) -> None:
    who = cast.person(role)
    page.goto("/en/account/login/")
    page.fill("input[name=login]", who.username)
    page.fill("input[name=password]", "secret-enough")
    page.click("main form button.go")
    page.wait_for_url(re.compile("/(desk|account)/(?!login)|/desk/"))


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_from_an_article_to_the_first_digest_and_away(
    chromium: Browser, site: LiveServer, scripts: bool
) -> None:
    build()
    with reading(chromium, site, java_script_enabled=scripts, timezone_id="Asia/Almaty") as (
        page,
        complaints,
    ):
        page.goto("/en/article/the-lake-came-back/")
        page.fill("aside input[type=email]", "Vera@example.org")
        page.click("aside form[action$='/begin/'] button")
        assert page.input_value("#email") == "Vera@example.org"
        expect(page.locator("#zone")).to_have_value("Asia/Almaty" if scripts else "UTC")
        page.fill("#find", "ospan")
        page.keyboard.press("Enter")
        page.check("input[value='entity:bolat-ospan']")
        page.select_option("#hour", "20")
        page.check("input[value=economy]")
        page.click("button.go")
        expect(page.locator("h1")).to_have_text("Please look into your mailbox")
        (letter,) = mail.outbox
        page.goto(site.url + re.search(r"/en/digest/confirm/\S+", str(letter.body))[0])  # type: ignore[index]
        page.click("button.go")
        expect(page.locator("h1")).to_have_text("You are subscribed")
        row = SubscriptionRow.objects.get()
        assert (row.state, row.hour, row.entities) == ("active", 20, ["bolat-ospan"])
        assert row.sections == ["economy"]
        page.click("main .acts a >> nth=0")
        page.uncheck("input[value=economy]")
        page.click("button.go")
        expect(page.locator("[role=status]").first).to_have_text("Saved.")
        page.click("main .acts a")
        page.click("button.go")
        expect(page.locator("h1")).to_have_text("The subscription is ended")
        row.refresh_from_db()
        assert (row.state, row.ended_reason, row.sections) == ("ended", "reader", [])
        assert complaints == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_everybody_can_use_these_pages(
    chromium: Browser, site: LiveServer, scheme: str, size: dict[str, Any]
) -> None:
    build()
    active = subscriber("a@example.org", entities=["bolat-ospan"], stories=["salt-of-tuzdy"])
    asked, ended = subscriber("b@example.org", state="asked"), subscriber("c@example.org", state="ended")
    urls = [links.preferences_url(row) for row in (active, ended)]
    urls += [links.confirm_url(row) for row in (active, asked, ended)]
    urls += [links.unsubscribe_url(row) for row in (active, ended)]
    paths = [
        url.removeprefix(site.url).replace("/en/", f"/{tag}/", 1) for tag in ("en", "ru") for url in urls
    ]
    for tag in ("en", "ru"):
        paths += [
            f"/{tag}/digest/{rest}" for rest in ("subscribe/", "subscribe/sent/", "link/", "confirm/x/")
        ]
    with reading(chromium, site, size=size, color_scheme=scheme) as (page, complaints):
        for path in paths:
            page.goto(path)
            assert violations(page) == []
            wide = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
            assert not page.evaluate(wide), f"{path} is wider than the screen"
        assert [said for said in complaints if "404" not in said] == []


def test_editors_can_use_theirs(chromium: Browser, site: LiveServer, settings: Any) -> None:
    settings.EMAIL_BACKEND = "dragoman.portal.mailing.outbox.OutboxBackend"
    subscriber("vera@example.org")
    letter("<p>Hello <b>reader</b></p>")
    with reading(chromium, site) as (page, complaints):
        sign_in(page, "administrator")
        for path in ("/desk/mailing/", "/desk/mailing/?search=vera", "/desk/mailing/mailbox/"):
            page.goto(path)
            assert violations(page) == []
        page.click(".rows .what a")
        frame = page.frame_locator("iframe.mail-html")
        expect(frame.locator("b")).to_have_text("reader")
        assert violations(page) == []
        assert complaints == []


def letter(html: str, *, text: str = "text", subject: str = "A letter") -> MessageRow:
    message = EmailMultiAlternatives(subject, text, to=["reader@example.org"])
    message.attach_alternative(html, "text/html")
    message.kind = "confirmation"  # type: ignore[attr-defined]
    message.send()
    return MessageRow.objects.latest("pk")


def test_nothing_in_a_mail_runs(
    chromium: Browser, site: LiveServer, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All payloads in the HTML part, the text, the subject: in the frame, in a window of its own, on the page around it."""
    settings.EMAIL_BACKEND = "dragoman.portal.mailing.outbox.OutboxBackend"
    tries = payloads()
    assert len(tries) >= 1000
    html = "\n".join(f"<div>{one}</div>" for one in tries)
    rows = [letter(f"<html><body>{html}</body></html>", text="\n".join(tries))]
    rows += [letter("<p>x</p>", subject=" ".join(one.split())[:300]) for one in tries[::40]]
    rows.append(letter("<script>__ran(1)</script><script src='/static/x.js'></script>"))
    with reading(chromium, site) as (page, _complaints):
        sign_in(page, "administrator")
        page.context.add_init_script(SPY)
        page.on("dialog", lambda dialog: pytest.fail("a dialog opened"))
        page.goto("/desk/mailing/mailbox/")
        assert page.evaluate("window.ran") == []
        for row in rows:
            page.goto(f"/desk/mailing/mailbox/{row.pk}/")
            page.wait_for_timeout(60)
            inner = next(frame for frame in page.frames if frame.url.endswith("/html/"))
            assert page.evaluate("window.ran") == []
            assert inner.evaluate("window.ran || []") == []
            assert page.frames[0].url.endswith(f"/mailbox/{row.pk}/"), "the page was led away"
        page.goto(f"/desk/mailing/mailbox/{rows[0].pk}/html/")
        page.wait_for_timeout(300)
        assert page.evaluate("window.origin") == "null"
        assert page.evaluate("window.ran || []") == []
        # The same without the lock, or this test would prove nothing.
        monkeypatch.setattr(mailbox, "MAIL_POLICY", "default-src * 'unsafe-inline' 'unsafe-eval'")
        page.goto(f"/desk/mailing/mailbox/{rows[-1].pk}/html/")
        page.wait_for_timeout(300)
        assert 1 in page.evaluate("window.ran")


def test_nothing_in_a_subscription_runs(chromium: Browser, site: LiveServer) -> None:
    """Names of entities and stories, addresses, what was looked for: on the form, the preference page, the desk's page."""
    tries = payloads()
    scene = build()
    row = subscriber("vera@example.org", entities=[scene.entity.key], stories=[scene.story.key])
    path = links.preferences_url(row).removeprefix(site.url)
    odd = [one for one in tries if "@" not in one and len(one) < 60][:40]
    for number, one in enumerate(odd):
        SubscriptionRow.objects.create(
            email=f"{one}{number}@example.org"[:254],
            address=f"probe{number}@example.org",
            edition="en",
            state="active",
            asked_at=row.asked_at,
            salt="x",
        )
    with reading(chromium, site) as (page, _complaints):
        sign_in(page, "editor")
        page.context.add_init_script(SPY)
        page.on("dialog", lambda dialog: pytest.fail("a dialog opened"))
        page.goto("/desk/mailing/?search=example.org")
        page.wait_for_timeout(100)
        assert page.evaluate("window.ran") == []
        for start in range(0, len(tries), 40):
            some = tries[start : start + 40]
            EntityNameRow.objects.filter(entity=scene.entity).update(is_label=False)
            EntityNameRow.objects.create(
                entity=scene.entity, language="en", name=f"{start}{' '.join(some)}"[:300], is_label=True
            )
            StoryRow.objects.filter(pk=scene.story.pk).update(titles={"en": "".join(some)})
            page.goto(path)
            assert page.evaluate("window.ran") == []
            page.goto(f"/en/digest/subscribe/?story={scene.story.key}&entity={scene.entity.key}")
            assert page.evaluate("window.ran") == []
            page.fill("#find", some[0][:80])
            page.fill("#email", "x@example.org")
            page.click(".find button")
            page.wait_for_load_state()
            assert page.evaluate("window.ran") == []
