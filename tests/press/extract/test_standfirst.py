"""The standfirst: apart from the lede, under whatever name the page's makers set it, and never the first sentence of the prose."""

import pytest

from dragoman.press.extract import read

from .making import FILLER, article, page

LEAD = "Twenty loaves went down the lower road by boat this morning, and the school opened an hour late."
DESCRIBED = f'<meta property="og:description" content="{LEAD}">'


def standfirst(inside: str, *, head: str = "") -> str | None:
    found = read(page(article(inside, head=head)))
    assert found.standfirst is None or found.standfirst.text not in found.text
    return found.standfirst.text if found.standfirst else None


@pytest.mark.parametrize(
    ("markup", "head"),
    [
        (f'<p class="article__standfirst">{LEAD}</p>', ""),
        (f'<div class="perex"><p>{LEAD}</p></div>', ""),
        (f'<p class="HeaderDek-x1y2">{LEAD}</p>', ""),
        (f"<h2>{LEAD}</h2>", ""),
        (f"<p><strong>{LEAD}</strong></p>", ""),
        (f'<p class="bold">{LEAD}</p>', ""),
        (f'<div class="x"><p class="y">{LEAD}</p></div>', DESCRIBED),
        (f'<p class="leadText">{LEAD}</p>', ""),
        (f'<p class="article-sapo">{LEAD}</p>', ""),
        (f'<p itemprop="description">{LEAD}</p>', ""),
        (f'<p>{LEAD}</p><div class="meta">By Jane Roe</div>', DESCRIBED),
        (f'<ul class="footer"><li><h2>{LEAD}</h2></li></ul>', DESCRIBED),
    ],
)
def test_it_is_read_by_name_by_heading_in_bold_or_as_the_pages_description(markup: str, head: str) -> None:
    assert standfirst(markup + FILLER, head=head) == LEAD


@pytest.mark.parametrize(
    ("markup", "head"),
    [
        (f"<p>{LEAD}</p>", DESCRIBED),
        (f'<p class="speakable-summary">{LEAD}</p>', ""),
        ("<h2>Bread by boat as the river rises early</h2>", ""),
        (f"<p><b>{LEAD}</b></p><p><b>{LEAD} It is not over.</b></p>", ""),
        (f'<figure><img src="/a.jpg"><figcaption class="description">{LEAD}</figcaption></figure>', ""),
        (f'<div class="related-summary">{LEAD}</div>', ""),
    ],
)
def test_the_first_paragraph_the_headline_again_and_captions_are_none(markup: str, head: str) -> None:
    assert standfirst(markup + FILLER, head=head) is None


def test_a_paragraph_in_the_header_is_one_and_a_byline_there_is_none() -> None:
    html = (
        article(FILLER).replace("<h1>", "<header><h1>", 1).replace("</h1>", f"</h1><p>{LEAD}</p></header>", 1)
    )
    found = read(page(html)).standfirst
    assert found is not None
    assert found.text == LEAD
    byline = "By Jane Roe, John Doe and Ana Lima, 3 May 2024, 10:00"
    assert read(page(html.replace(LEAD, byline))).standfirst is None


def test_a_caption_is_none() -> None:
    caption = '<div class="media"><img src="/a.jpg"><div class="media__description">Bread on its way down the road</div></div>'
    found = read(page(article(caption + FILLER)))
    assert found.standfirst is None
    assert found.images[0].caption == "Bread on its way down the road"


def test_headings_of_the_same_kind_are_one_standfirst() -> None:
    lines = "".join(
        f'<h3 class="sub-tit">{line}</h3>'
        for line in ("Bread goes down by boat", "School opens an hour late")
    )
    assert standfirst(lines.replace("boat", "boat on a rising river") + FILLER) == (
        "Bread goes down by boat on a rising river School opens an hour late"
    )


def test_a_page_that_is_one_form() -> None:
    lead = '<div class="lead">The river rose before anybody was awake, and the bread went by boat.</div>'
    html = article(f"{lead}{FILLER}").replace("<main>", "<form><main>").replace("</main>", "</main></form>")
    found = read(page(html))
    assert found.standfirst is not None
    assert found.standfirst.text.startswith("The river rose before")


def test_a_sentence_in_italics_between_headline_and_date() -> None:
    lead = "<p class='under'><em>The river rose before anybody was awake.</em></p><p class='issue'>Friday, 15 March 2024</p>"
    found = read(page(article(f"{lead}{FILLER}")))
    assert found.standfirst is not None
    assert found.standfirst.text == "The river rose before anybody was awake."
    assert (
        read(page(article(f"<p><em>The river rose before anybody was awake.</em></p>{FILLER}"))).standfirst
        is None
    )
