import datetime as dt
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import pytest

from dragoman.press.mentions import NameBase
from dragoman.press.outbound import Door, DoorSettings, HttpStatus
from dragoman.press.pipeline import STEPS, Work
from dragoman.press.plugins import find
from dragoman.press.record import Outlet, Page
from dragoman.press.stories import Gatherer
from dragoman.press.translate import EngineFactory, Translator
from dragoman.sample.server import SamplePress
from dragoman.testing import FakeOutletServer, Scripted

HTML = (
    "<!doctype html><html lang='en'><head><title>Bread by boat</title></head><body><main><article><h1>Bread by boat</h1>"
    + "<p>The bakery of Bergen in Norway sent its bread by boat, for the lower road was under water all day.</p>"
    * 4
    + "</article></main></body></html>"
)


def echo() -> Translator:
    factory = find("engines")["echo"]
    assert isinstance(factory, EngineFactory)
    return Translator(engines=(factory.build({}),))


@dataclass
class Press:
    """What the steps may ask for, in memory."""

    door: Door = field(
        default_factory=lambda: Door(DoorSettings(private_hosts=("*.localhost",), delay_seconds=0))
    )
    outlet: Outlet | None = None
    outlets: Sequence[Outlet] = ()
    gatherer: Gatherer = field(default_factory=Gatherer)
    names: NameBase = field(default_factory=NameBase.default)
    translator: Translator = field(default_factory=echo)
    target_languages: Sequence[str] = ()


def walk(work: Work, press: Press) -> Work:
    for step in STEPS:
        work = step.run(work, press)
    return work


def fetched(html: str = HTML) -> Work:
    url = "https://tany.example/news/bread"
    page = Page(
        asked_url=url,
        url=url,
        fetched_at=dt.datetime(2026, 3, 8, tzinfo=dt.UTC),
        status=200,
        body=html.encode(),
    )
    return Work(url=url, id="a", page=page)


def test_the_way_of_an_article() -> None:
    assert [step.name for step in STEPS] == ["collect", "extract", "stories", "mentions", "translate"]


def test_an_article_goes_from_its_address_to_its_translation() -> None:
    with SamplePress() as press:
        key = next(article.key for article in press.site.articles if article.outlet == "harbour-post")
        desk = Press(outlets=tuple(press.outlets.values()), target_languages=("ru",))
        with desk.door:
            work = walk(Work(url=press.article_url(key), id=key), desk)
    article = work.read_article
    assert article.language == "en"
    assert work.page is not None
    assert work.placement is not None
    assert work.placement.article == key
    assert work.mentions
    assert {segment.target_language for segment in work.segments} == {"ru"}
    assert any(segment.target == f"[ru] {segment.source}" for segment in work.segments)


def test_no_step_changes_what_another_added() -> None:
    work, press = fetched(), Press(target_languages=("ru", "de"))
    for step in STEPS[1:]:
        before, work = work, step.run(work, press)
        kept = [
            name for name in ("page", "article", "placement", "mentions", "segments") if getattr(before, name)
        ]
        assert all(getattr(before, name) == getattr(work, name) for name in kept), step.name
    assert {segment.target_language for segment in work.segments} == {"ru", "de"}


@pytest.mark.parametrize("step", STEPS[1:], ids=lambda step: step.name)
def test_a_step_run_twice_says_the_same(step: object) -> None:
    press = Press(target_languages=("ru",))
    work = fetched()
    for each in STEPS[1:]:
        work = each.run(work, press)
    again = next(each for each in STEPS if each is step).run(work, press)
    assert again == work


def test_nobody_asked_for_a_translation() -> None:
    work, press = fetched(), Press()
    for step in STEPS[1:]:
        work = step.run(work, press)
    assert work.segments == ()


@pytest.mark.parametrize("step", STEPS[2:], ids=lambda step: step.name)
def test_a_step_before_its_turn_says_so(step: object) -> None:
    press = Press(target_languages=("ru",))
    with pytest.raises(ValueError, match="has not been read yet"):
        next(each for each in STEPS if each is step).run(replace(fetched(), page=None), press)


def test_reading_before_fetching_says_so() -> None:
    with pytest.raises(ValueError, match="has not been fetched yet"):
        STEPS[1].run(Work(url="https://tany.example/x"), Press())


def test_a_missing_page_is_the_doors_error() -> None:
    with FakeOutletServer() as server, Press().door as door:
        url = server.answer("tany.localhost", "/gone", Scripted(status=404))
        with pytest.raises(HttpStatus):
            STEPS[0].run(Work(url=url), Press(door=door))


def test_the_pipeline_needs_no_django() -> None:
    code = "import sys, dragoman.press.pipeline; print(sorted(m for m in sys.modules if m.split('.')[0] == 'django'))"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "[]"
