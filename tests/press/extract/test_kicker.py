"""The line over the headline: a kicker, or the section it is a link to."""

import pytest

from dragoman.press.extract import read
from dragoman.press.record import Article

from .making import FILLER, page

TITLE = "Bread by boat as the river rises early"


def reading(over: str, *, head: str = "", under: str = "", lang: str = "en") -> Article:
    body = f"<main><article><header>{over}<h1>{TITLE}</h1>{under}</header>{FILLER}</article></main>"
    return read(
        page(f"<html lang='{lang}'><head><title>{TITLE}</title>{head}</head><body>{body}</body></html>")
    )


@pytest.mark.parametrize(
    "over",
    [
        "<p>High water</p>",
        "<p class='overline'>High water:</p>",
        "<div><span>High water</span></div>",
        "<a href='/local'>Local</a><p>High water</p>",
        "<div><a class='section' href='/local'>Local</a><span>High water</span></div>",
        "<div><a class='section' href='/local'>Local</a><span>High water</span><span>3 May 2024</span></div>",
    ],
)
def test_a_line_over_the_headline_is_its_kicker(over: str) -> None:
    assert reading(over).kicker == "High water"


@pytest.mark.parametrize(
    "over",
    [
        "",
        "<p>3 May 2024</p>",
        "<p><small>The mill hoists its flag for the last time.</small></p>",
        "<nav class='breadcrumbs'><ol><li><a href='/'>Start</a></li><li>Local</li></ol></nav>",
        "<p>14:30</p>",
        "<p>1204</p>",
        "<p>4 min read</p>",
        f"<p>{TITLE[:20]}…</p>",
        "<p><a href='/local'>Local</a></p>",
        "<figure><figcaption>The mill at night</figcaption></figure>",
        "<nav class='breadcrumb'>Start</nav>",
        "<div class='share-menu'>Share</div>",
        f"<p>{TITLE}</p>",
        "<p>" + "The river rose so early that nobody had thought of moving the flour upstairs. " * 2 + "</p>",
    ],
)
def test_what_else_stands_there_is_none(over: str) -> None:
    assert reading(over).kicker is None


def test_a_line_far_from_the_headline_in_the_page_is_none() -> None:
    html = f"<html lang='en'><body><p>Subscribe</p><main><article><h1>{TITLE}</h1>{FILLER}</article></main></body></html>"
    assert read(page(html)).kicker is None


def field(section: str) -> str:
    return f"<meta property='article:section' content='{section}'>"


@pytest.mark.parametrize(
    "over",
    [
        "<p class='category'><a href='/local'>Local</a></p>",
        "<nav class='breadcrumb'><a href='/'>Home</a> › <a href='/news'>News</a> › <a href='/news/local'>Local</a></nav>",
        "<div class='rubric'><a href='/local'>Local</a></div>",
    ],
)
def test_a_link_over_the_headline_is_the_section(over: str) -> None:
    found = reading(over)
    assert (found.section, found.kicker) == ("Local", None)


def test_the_section_over_the_headline_is_better_than_a_field() -> None:
    over = "<p class='category'><a href='/local'>Local</a></p>"
    assert reading(over, head=field("News")).section == "Local"


def test_a_field_is_better_than_links_farther_off() -> None:
    under = "<p class='category'><a href='/markets'>Markets</a></p>"
    assert reading("", head=field("News"), under=under).section == "News"
    assert reading("", under=under).section == "Markets"


def test_a_menu_is_no_path() -> None:
    links = "".join(f"<a href='/{n}'>{n}</a>" for n in ("news", "local", "sport", "arts", "money", "weather"))
    assert reading(f"<div class='crumbs'>{links}</div>").section is None


@pytest.mark.parametrize(
    "words", ["4 Comments", "Subscribe now", "Start your trial!", "5 May 2024", TITLE, "# river"]
)
def test_links_that_invite_count_or_date_are_no_section(words: str) -> None:
    assert reading(f"<p class='category'><a href='/x/y'>{words}</a></p>").section is None


def test_the_mark_behind_a_step_is_no_part_of_its_name() -> None:
    assert reading("<p class='crumbs'><a href='/local'>Local &gt;</a></p>").section == "Local"


def test_the_path_in_data_tells_it_at_last() -> None:
    path = (
        '<script type="application/ld+json">{"@type": "BreadcrumbList", "itemListElement": ['
        '{"@type": "ListItem", "position": 1, "name": "Home"}, {"@type": "ListItem", "position": 2, "item": {"name": "Local"}}, '
        f'{{"@type": "ListItem", "position": 3, "name": "{TITLE}"}}]}}</script>'
    )
    assert reading("", head=path).section == "Local"


def test_no_section_is_invented() -> None:
    assert reading("<p><a href='/'>The Observer</a></p>").section is None
