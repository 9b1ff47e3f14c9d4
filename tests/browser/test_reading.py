"""What readers do, in a real browser: read, look for, print, from left and from right, by keyboard, without scripts."""

import gzip
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Response
from pytest_django.live_server_helper import LiveServer

from dragoman.portal.store import search
from portal.editions import pseudo
from portal.editions.scene import Scene, build

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

ENGLISH = (
    "/en/",
    "/en/article/the-lake-came-back/",
    "/en/article/the-lake-came-back/beside/",
    "/en/article/a-school/",
    "/en/article/taken-back/",
    "/en/story/salt-of-tuzdy/",
    "/en/entity/bolat-ospan/",
    "/en/outlet/most-obzor/",
    "/en/outlets/",
    "/en/names/",
    "/en/search/?q=lake",
    "/en/account/login/",
)
RUSSIAN = (
    "/ru/",
    "/ru/article/ozero-vernulos/",
    "/ru/story/salt-of-tuzdy/",
    "/ru/entity/bolat-ospan/",
    "/ru/outlet/most-obzor/",
    "/ru/search/?q=озеро",
)
DESK: dict[str, Any] = {"width": 1280, "height": 900}
PHONE: dict[str, Any] = {"width": 360, "height": 740}
LATIN_FONTS_BYTES = 95_000
ALL_FONTS_BYTES = 180_000
REST_BYTES = 30_000


@pytest.fixture
def scene(transactional_db: None) -> Scene:
    """The evening, findable."""
    made = build("en")
    search.rebuild()
    return made


@contextmanager
def reading(
    chromium: Browser, server: LiveServer, *, size: dict[str, Any] = DESK, **options: Any
) -> Iterator[tuple[Page, list[str]]]:
    """A page, and what its console complained about (a breach of the content policy is one)."""
    context = chromium.new_context(viewport=size, base_url=server.url, **options)
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    try:
        yield page, complaints
    finally:
        context.close()


def violations(page: Page) -> list[str]:
    """What axe finds, one line each with the first element."""
    found = Axe().run(page).response["violations"]
    return [f"{page.url} {one['id']}: {one['nodes'][0]['html']}" for one in found]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_everybody_can_read(
    chromium: Browser, live_server: LiveServer, scene: Scene, scheme: str, size: dict[str, Any]
) -> None:
    with reading(chromium, live_server, size=size, color_scheme=scheme) as (page, complaints):
        for path in (*ENGLISH, *RUSSIAN):
            page.goto(path)
            assert violations(page) == []
            wide = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
            assert not page.evaluate(wide), f"{path} is wider than the screen"
        assert [said for said in complaints if "410" not in said] == []


def test_from_right_to_left(
    chromium: Browser, live_server: LiveServer, transactional_db: None, tmp_path: Path
) -> None:
    with pseudo.edition(tmp_path) as tag, reading(chromium, live_server) as (page, complaints):
        build(tag)
        page.goto(f"/{tag}/article/the-lake-came-back/")
        assert violations(page) == []
        left = "element => element.getBoundingClientRect().left"
        assert page.locator(".side").evaluate(left) < page.locator(".article-text").evaluate(left)
        hops = [hop.evaluate(left) for hop in page.locator(".chain li").all()]
        assert hops == sorted(hops, reverse=True)
        assert complaints == []


def test_a_page_stays_light(chromium: Browser, live_server: LiveServer, scene: Scene) -> None:
    assert fonts_bytes(chromium, live_server, "/en/article/a-school/") <= LATIN_FONTS_BYTES
    for path in ("/en/article/the-lake-came-back/", "/ru/article/ozero-vernulos/"):
        assert fonts_bytes(chromium, live_server, path) <= ALL_FONTS_BYTES
        assert rest_bytes(chromium, live_server, path) <= REST_BYTES


def fonts_bytes(chromium: Browser, server: LiveServer, path: str) -> int:
    """Bytes of the fonts the page needs."""
    return sum(len(body) for body in bodies(chromium, server, path, "font"))


def rest_bytes(chromium: Browser, server: LiveServer, path: str) -> int:
    """Compressed bytes of everything else but pictures."""
    kinds = ("document", "stylesheet", "script", "other")
    return sum(len(gzip.compress(body, 6)) for body in bodies(chromium, server, path, *kinds))


def bodies(chromium: Browser, server: LiveServer, path: str, *kinds: str) -> list[bytes]:
    """What the page asked for, of these kinds."""
    with reading(chromium, server) as (page, _):
        found: list[Response] = []
        page.on(
            "response", lambda answer: found.append(answer) if answer.request.resource_type in kinds else None
        )
        page.goto(path)
        page.evaluate("document.fonts.ready")
        page.wait_for_load_state("networkidle")
        return [answer.body() for answer in found]


def test_by_keyboard(chromium: Browser, live_server: LiveServer, scene: Scene) -> None:
    with reading(chromium, live_server) as (page, _):
        page.goto("/en/article/the-lake-came-back/")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "content"
        page.locator("#r1").focus()
        page.keyboard.press("Enter")
        assert page.evaluate("location.hash") == "#n1"


def test_without_scripts(chromium: Browser, live_server: LiveServer, scene: Scene) -> None:
    with reading(chromium, live_server, java_script_enabled=False) as (page, _):
        page.goto("/en/")
        page.get_by_role("link", name="Search").click()
        page.get_by_label("Words to look for").fill("lakes")
        page.get_by_role("button", name="Search").click()
        page.get_by_role("link", name="The lake came back").click()
        assert page.get_by_role("heading", level=1).inner_text().startswith("The lake came back")
        page.get_by_text("The same text at 1 other outlet").click()
        assert page.get_by_text("Степной телеграф").is_visible()
        page.get_by_role("link", name="Русский").click()
        assert page.url.endswith("/ru/article/ozero-vernulos/")


def test_on_paper_stands_the_article_alone(chromium: Browser, live_server: LiveServer, scene: Scene) -> None:
    with reading(chromium, live_server) as (page, _):
        page.goto("/en/article/the-lake-came-back/")
        page.emulate_media(media="print")
        for gone in (".masthead", ".side", ".site-foot"):
            assert not page.locator(gone).is_visible(), gone
        for kept in (".chain", ".body", ".colophon", ".note >> nth=0"):
            assert page.locator(kept).is_visible(), kept
