"""The labels at the headline: which is the section, which the kicker."""

import pytest

from dragoman.press.extract import read
from dragoman.press.record import Article

from .making import FILLER, page

TITLE = "Bread by boat as the river rises early"
MENU = "<nav><a href='/1'>News</a><a href='/2'>Local</a><a href='/3'>Money</a></nav>"


def reading(over: str, *, under: str = "", head: str = "", menu: str = MENU, url: str = "") -> Article:
    body = f"<header>{menu}</header><main><article>{over}<h1>{TITLE}</h1>{under}<div>{FILLER}</div></article></main>"
    html = f"<html lang='en'><head><title>{TITLE}</title>{head}</head><body>{body}</body></html>"
    return read(page(html, url=url) if url else page(html))


def labels(over: str, *, under: str = "", menu: str = MENU) -> tuple[str | None, str | None]:
    found = reading(over, under=under, menu=menu)
    return found.section, found.kicker


@pytest.mark.parametrize(
    "over",
    [
        "<div class='opening__rubric'>Harbours</div>",
        "<div class='top'><span class='secName'>Harbours</span></div>",
        "<div class='meta'><span class='article__rubric'>Harbours</span></div><div class='when'>3 May 2024</div><span>5116</span>",
        "<div class='head'><a class='Tag_root__s1' href='/s'>Harbours</a></div>",
        "<p class='topline'><a href='/t'>Harbours</a></p>",
        "<a href='/t'>Harbours</a>",
        "<ul class='mg-category'><li class='entry-category'><a href='/c/1'>Harbours</a></li></ul>",
        "<ul><li>&rarr; <a href='/now/rubric/harbours.html'>Harbours</a></li></ul>",
        "<p><a href='/news'>News</a> | <a href='/news/harbours'>Harbours</a></p>",
        "<ul><li><a href='/'>Start</a></li><li><a href='/local/'>Local</a></li><li><a href='/local/harbours/'>Harbours</a></li></ul>",
    ],
)
def test_a_label_over_the_headline_names_the_section(over: str) -> None:
    assert labels(over) == ("Harbours", None)


@pytest.mark.parametrize(
    "under",
    [
        "<dl class='info'><dd class='category-name'>Harbours</dd><dd class='published'>3 May 2024</dd></dl>",
        "<p class='meta'><span>By Ida Voss</span> · <span>3 May 2024</span> · <a href='/topics/'>Harbours</a></p>",
    ],
)
def test_a_label_in_the_line_of_date_and_author_names_it_too(under: str) -> None:
    assert labels("", under=under) == ("Harbours", None)


def test_a_name_of_the_menu_names_the_section_without_a_link() -> None:
    assert labels("<p>Local</p>") == ("Local", None)
    assert labels("<p>Local</p>", menu="") == (None, "Local")


def test_a_name_of_the_address_names_the_section() -> None:
    found = reading("<p>High Water</p>", url="https://observer.example/high-water/flood")
    assert (found.section, found.kicker) == ("High Water", None)


def test_what_is_called_a_kicker_is_one_though_the_menu_has_it() -> None:
    assert labels("<p class='text-overline'>Local</p>") == (None, "Local")


@pytest.mark.parametrize(
    "over",
    [
        "<a href='/t'>Local</a><p>High water</p>",
        "<div><a class='Tag_root' href='/t'>Local</a><span class='Article_kicker__c7'>High water</span></div>",
        "<div><span class='secName'>Local</span> <span class='overTitle'>High water</span></div>",
        "<div class='node--view-mode-full'><div class='field-rubric'><a href='/r'>Local</a></div><div class='field-overline'>High water</div></div>",
        "<p class='eyebrow'>High water</p><p class='section'><a href='/t'>Local</a></p>",
        "<p class='kicker'><a href='/x'>High water</a></p><p class='category'>Local</p>",
    ],
)
def test_section_and_kicker_over_one_headline_are_told_apart(over: str) -> None:
    assert labels(over) == ("Local", "High water")


@pytest.mark.parametrize(
    "over",
    [
        "",
        "<div class='tools'><a href='/author/ida'>Ida Voss</a></div>",
        "<form><a href='/search'>Search</a></form>",
        "<ul><li><a href='/a'>Coast</a></li><li><a href='/b'>Hills</a></li><li><a href='/c'>Woods</a></li><li><a href='/d'>Lakes</a></li></ul>",
        "<aside><a href='/d'>Lakes</a></aside>",
        "<figure><img src='/i.jpg'><figcaption>The mill at night</figcaption></figure>",
        "<p class='status-message'>Under review</p>",
        "<p>Wednesday 8 February</p>",
        "<p>Photo: Ida Voss</p>",
    ],
)
def test_what_names_neither(over: str) -> None:
    assert labels(over) == (None, None)


def test_a_field_chooses_among_labels() -> None:
    head = "<meta property='article:section' content='Local'>"
    over = "<p><a href='/x'>Local</a> / <a href='/y'>Money</a> / <a href='/tag/z'>Altenroda</a></p>"
    assert reading(over, head=head).section == "Local"


@pytest.mark.parametrize(
    ("inside", "section", "kicker"),
    [
        ("<span class='rubric'>Local</span> ", "Local", None),
        ("<span class='kicker'>High water</span> ", None, "High water"),
    ],
)
def test_a_label_inside_the_headline(inside: str, section: str | None, kicker: str | None) -> None:
    html = (
        f"<html lang='en'><head><title>{TITLE}</title></head><body><main><article><h1>{inside}<span>{TITLE}</span></h1>{FILLER}"
        "</article></main></body></html>"
    )
    found = read(page(html))
    assert found.headline is not None
    assert (found.headline.text, found.section, found.kicker) == (TITLE, section, kicker)


def test_the_last_step_of_a_path_needs_no_link() -> None:
    path = "<nav class='breadcrumbs'><ol><li><a href='/'>Start</a></li><li>Harbours</li></ol></nav>"
    assert labels(path) == ("Harbours", None)


def test_a_menu_right_over_the_article_names_no_section() -> None:
    menu = "<ul class='env-nav'><li><a href='/1'>News</a></li><li><a href='/2'>Debate</a></li></ul>"
    over = f"{menu}<ol class='crumbs'><li><a href='/'>Start</a></li></ol>"
    assert labels(over, menu="") == (None, None)
