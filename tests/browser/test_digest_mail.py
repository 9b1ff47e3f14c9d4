"""The digest as a mail program shows it: Chromium, light and dark, desk and phone, both directions of writing."""

import datetime as dt
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.test import override_settings
from playwright.sync_api import Browser

from dragoman.portal.mailing.composing import make_digest
from dragoman.portal.mailing.rendering import render
from dragoman.portal.store.models import CorrectionRow, PublicationRow, SegmentRow
from portal.editions.scene import build
from portal.mailing.scene_sending import subscription

pytestmark = [pytest.mark.browser, pytest.mark.django_db]
CLOSES = dt.datetime(2026, 3, 9, 7, 0, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)
LOOKS = [(720, "light"), (720, "dark"), (390, "light"), (390, "dark"), (320, "light")]
NOT_OF_MAILS = {"region", "landmark-one-main", "page-has-heading-one", "bypass"}
"""Rules for pages: a mail stands inside a program's own frame."""


def mail(edition: str, folder: Path, **wishes: object) -> str:
    """A day's digest as a file: address."""
    scene = build("en")
    if edition != "en":
        PublicationRow.objects.exclude(edition="en").delete()
        PublicationRow.objects.update(edition=edition)
        SegmentRow.objects.filter(target_language="en").update(target_language=edition)
    PublicationRow.objects.filter(pk=scene.excerpt.pk).update(published_at=CLOSES - 2.5 * DAY)
    make_digest(edition=edition, closes_at=CLOSES - 2 * DAY)
    PublicationRow.objects.filter(pk=scene.excerpt.pk).update(state="corrected")
    CorrectionRow.objects.create(
        publication=scene.excerpt, text="Five pupils, not four.", at=CLOSES - DAY / 4
    )
    made = render(make_digest(edition=edition, closes_at=CLOSES), subscription(edition=edition, **wishes))
    path = folder / f"{edition}.html"
    path.write_text(made.html, encoding="utf-8")
    return path.as_uri()


def faults(chromium: Browser, address: str, *, width: int, scheme: str) -> list[str]:
    """What is too wide, and what axe finds."""
    context = chromium.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
    try:
        page = context.new_page()
        page.goto(address)
        wide = page.evaluate("document.documentElement.scrollWidth") - width
        found = [f"{wide} px too wide"] if wide > 0 else []
        for violation in Axe().run(page).response["violations"]:
            if violation["id"] not in NOT_OF_MAILS:
                found.append(f"{violation['id']}: {violation['nodes'][0]['html'][:160]}")
        return found
    finally:
        context.close()


@pytest.mark.parametrize("edition", ["en", "ru"])
def test_the_mail_fits_and_can_be_read(chromium: Browser, edition: str, tmp_path: Path) -> None:
    address = mail(edition, tmp_path)
    found = {look: faults(chromium, address, width=look[0], scheme=look[1]) for look in LOOKS}
    assert {look: each for look, each in found.items() if each} == {}


def test_a_mail_of_interests_too(chromium: Browser, tmp_path: Path) -> None:
    address = mail("en", tmp_path, sections=["politics"])
    found = {look: faults(chromium, address, width=look[0], scheme=look[1]) for look in LOOKS}
    assert {look: each for look, each in found.items() if each} == {}


@override_settings(LANGUAGES=[("en", "English"), ("ar", "Arabic")])
def test_a_right_to_left_mail(chromium: Browser, tmp_path: Path) -> None:
    address = mail("ar", tmp_path)
    assert faults(chromium, address, width=390, scheme="light") == []
    page = chromium.new_page(viewport={"width": 720, "height": 900})
    page.goto(address)
    box = page.locator(".note").first.evaluate(
        "e => [getComputedStyle(e).borderRightWidth, getComputedStyle(e).borderLeftWidth]"
    )
    page.close()
    assert box == ["3px", "0px"]
