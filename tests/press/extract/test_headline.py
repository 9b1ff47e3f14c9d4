"""The headline: what the page prints and what its fields say, without site names, paths and kickers."""

import pytest

from dragoman.press.extract import read, visible_text

from .making import FILLER, page

TITLE = "Bread by boat as the river rises early"
OTHER = "Flood: bakery takes to the water, school opens late"


def headline(html: str, url: str = "https://observer.example/news/flood") -> str:
    article = read(page(f"<!doctype html><html lang='en'>{html}</html>", url=url))
    return article.headline.text if article.headline else ""


def printed(heading: str, *, head: str = "", title: str = TITLE, before: str = "") -> str:
    return (
        f"<head><title>{title}</title>{head}</head><body>{before}<article>{heading}{FILLER}</article></body>"
    )


def graph(title: str) -> str:
    return f'<meta property="og:title" content="{title}">'


def ld(title: str) -> str:
    return f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{title}"}}</script>'


@pytest.mark.parametrize(
    "title",
    [
        f"{TITLE} | The Observer",
        f"{TITLE} - observer.example",
        f"{TITLE} – News – Observer",
        f"The Observer | {TITLE}",
        f"{TITLE} | Local | The Observer",
    ],
)
def test_the_sites_name_is_no_part_of_it(title: str) -> None:
    assert headline(printed("", title=title)) == TITLE


def test_a_part_behind_a_dash_that_is_not_the_sites_name_stays() -> None:
    long = f"{TITLE} - and nobody complains"
    assert headline(printed("", title=f"{long} | The Observer")) == long


def test_what_is_printed_beats_the_fields_that_say_it_otherwise() -> None:
    other = "Bread by boat: the river rises early this year"
    assert headline(printed(f"<h1>{TITLE}</h1>", head=graph(other), title=other)) == TITLE


def test_fields_beat_a_heading_that_says_something_else_far_from_the_text() -> None:
    menu = "<nav><ul>" + "<li><a href='/weather'>Weather and tides</a></li>" * 120 + "</ul></nav>"
    logo = f"<header><h1>Messages from our readers</h1></header>{menu}"
    assert headline(printed("", head=graph(TITLE) + ld(TITLE), before=logo)) == TITLE


def test_the_heading_that_is_a_step_of_the_path_is_not_the_headline() -> None:
    path = f"<nav class='breadcrumb'><a href='/news'>News</a><h1>{OTHER}</h1></nav>"
    html = printed(f"<h2>{TITLE}</h2>", head=graph(TITLE) + ld(OTHER), title=OTHER, before=path)
    assert headline(html) == TITLE


def test_the_heading_of_a_section_is_not_taken_for_the_headline_behind_a_path() -> None:
    path = f"<nav class='breadcrumb'><a href='/news'>News</a><h1>{TITLE}</h1></nav>"
    assert headline(printed("<h2>What the mayor said about it</h2>", head=ld(TITLE), before=path)) == TITLE


def test_a_kicker_in_the_heading_is_taken_out_by_its_name() -> None:
    heading = f"<h1><span class='kicker'>High water</span> <span>{TITLE}</span></h1>"
    article = read(page(f"<html lang='en'>{printed(heading, title='Observer')}</html>"))
    assert article.headline is not None
    assert (article.headline.text, article.kicker) == (TITLE, "High water")


def test_a_kicker_in_the_heading_is_taken_out_where_a_field_goes_without_it() -> None:
    heading = f"<h1><span>High water</span> <span>{TITLE}</span></h1>"
    article = read(page(f"<html lang='en'>{printed(heading, head=graph(TITLE), title='Observer')}</html>"))
    assert article.headline is not None
    assert (article.headline.text, article.kicker) == (TITLE, "High water")


def test_a_kicker_in_the_heading_is_taken_out_where_a_field_sets_it_apart() -> None:
    heading = f"<h1><div>High water</div><div>{TITLE}</div></h1>"
    head = graph(f"High water: {TITLE}")
    article = read(page(f"<html lang='en'>{printed(heading, head=head, title='Observer')}</html>"))
    assert article.headline is not None
    assert (article.headline.text, article.kicker) == (TITLE, "High water")


def test_a_heading_printed_with_the_mark_a_field_has_stays_whole() -> None:
    heading = f"<h1><span>High water:</span> <span>{TITLE}</span></h1>"
    head = graph(f"High water: {TITLE}")
    assert headline(printed(heading, head=head, title="Observer")) == f"High water: {TITLE}"


def test_evidence_is_the_place_of_the_headline_alone() -> None:
    heading = f"<h1><span class='kicker'>High water</span> <span>{TITLE}</span></h1>"
    fetched = page(f"<html lang='en'>{printed(heading, title='Observer')}</html>")
    article = read(fetched)
    assert article.headline is not None
    evidence = article.headline.evidence
    assert evidence is not None
    assert visible_text(fetched)[slice(evidence.start, evidence.end)] == TITLE


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("Salt &amp;amp; bread by boat on the river", "Salt & bread by boat on the river"),
        ("Bread by boat on the river | Opinion", "Bread by boat on the river"),
        ("Opinion | Bread by boat on the river", "Opinion | Bread by boat on the river"),
    ],
)
def test_entities_written_twice_and_what_stands_behind_a_bar(written: str, wanted: str) -> None:
    assert headline(printed(f"<h1>{written}</h1>", title="Observer")) == wanted


def test_a_title_cut_short_speaks_for_the_whole_one() -> None:
    html = printed("", head=ld(f"{TITLE[:30]}…") + graph(TITLE), title="Observer")
    assert headline(html) == TITLE


def test_a_short_chinese_heading_says_as_much_as_a_longer_latin_one() -> None:
    text = "<p>河边的灯在午夜熄灭，第二天没有人再点亮它们，守夜人说这是三十年来的第一次。</p>" * 4
    html = f"<title>河城日报网站首页</title><h1>河边的灯为何在午夜忽然熄灭</h1>{text}"
    assert headline(html) == "河边的灯为何在午夜忽然熄灭"


def test_a_logo_that_is_the_only_heading_of_the_first_level() -> None:
    logo = "<div><h1 class='title'><a href='/'>Notes on the back of a map</a></h1></div>"
    assert headline(printed(f"<h3 class='post-title'>{TITLE}</h3>", before=logo)) == TITLE


def test_a_box_that_is_called_a_head_and_holds_the_heading() -> None:
    box = f"<div class='art_head'><span><a href='/s'>Local</a></span><h2 class='tit'>{TITLE}</h2></div>"
    assert headline(printed(box)) == TITLE
