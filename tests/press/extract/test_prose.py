"""What is prose and what stands around it: the next article, teasers, contacts, headings that are none; kinds of blocks."""

import pytest

from dragoman.press.extract import read
from dragoman.press.record import Article, BlockKind

from .making import FILLER, article, page

MORE = (
    "<p>By Thursday the water had gone, and the lower road was a hand deep in mud that nobody had ordered and everybody now owned.</p>"
    "<p>The bakery swept for two days. Its oven, which stands a step above the street, had stayed dry, as it has since the days of the "
    "first miller, who measured before he built.</p>"
)
OTHER = "Beekeepers on the upper road count their hives"


def made(inside: str, after: str = "") -> Article:
    return read(page(article(inside, after=after)))


def kinds(found: Article) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in found.body if block.kind is not BlockKind.PARAGRAPH]


def test_the_next_article_of_a_page_without_end_is_not_this_one() -> None:
    one = "<div class='story'><div class='top'><h{0} class='title'>{1}</h{0}></div><div class='text'>{2}</div></div>"
    html = (
        "<!doctype html><html lang='en'><body><div id='all'>"
        + one.format(1, "Bread by boat as the river rises early", FILLER)
        + one.format(2, OTHER, "<p>A third of the hives was lost in a single night, the keepers say.</p>")
        + "</div></body></html>"
    )
    text = read(page(html)).text
    assert "sandbags" in text
    assert "hives" not in text


def test_a_section_with_a_heading_of_the_first_level_is_part_of_the_article() -> None:
    inside = f"{FILLER}<h1 class='x'>What the river leaves behind</h1>{MORE}"
    assert "What the river leaves behind" in made(inside).text


@pytest.mark.parametrize(
    "line",
    [
        f"<div class='x'><span>Read also</span><a href='/news/hives'>{OTHER}</a></div>",
        f"<h3><a href='/news/hives'>{OTHER}</a></h3>",
    ],
)
def test_links_to_other_articles_are_no_prose(line: str) -> None:
    assert OTHER not in made(FILLER + line + FILLER).text


def test_a_press_contact_behind_the_text_is_none() -> None:
    assert "press@mill.example" not in made(FILLER + "<p>Press contact: press@mill.example</p>").text
    spoken = "<p>Whoever still has flour to spare may write to press@mill.example until Friday, she says.</p>"
    assert "press@mill.example" in made(FILLER + spoken).text


def test_the_headline_said_again_is_no_heading() -> None:
    assert not kinds(made("<h2>Bread by boat as the river rises early again</h2>" + FILLER))


def test_repeated_headings_stay_where_they_part_the_text() -> None:
    parts = "".join(
        f"{FILLER}<h3>Pros</h3><p>It floats well, and it holds two hundred loaves.</p>" for _ in "ab"
    )
    assert ("heading", "Pros") in kinds(made(parts))


def test_a_line_in_capitals_is_a_heading() -> None:
    assert kinds(made(f"{FILLER}<p>NEVER SAY GOODBYE</p>{FILLER}")) == [("heading", "NEVER SAY GOODBYE")]


def test_whose_words_a_quotation_has_goes_with_it() -> None:
    quote = "<blockquote><p>We have seen worse, and we have seen it sooner.</p><p>Ada Crane</p><p>miller</p></blockquote>"
    assert kinds(made(FILLER + quote + FILLER)) == [
        ("quotation", "We have seen worse, and we have seen it sooner. Ada Crane miller")
    ]


def test_players_of_unknown_sites_are_embeds_and_advertisements_are_not() -> None:
    frames = '<iframe src="https://film.example/embed/88"></iframe><iframe src="https://ads.film.example/embed/9"></iframe>'
    found = made(FILLER + frames + MORE)
    assert [block.url for block in found.body if block.kind is BlockKind.EMBED] == [
        "https://film.example/embed/88"
    ]


def texts_of(html: str) -> list[str]:
    return [block.text for block in read(page(html)).body if block.text]


AUTHOR = '<p class="byline">By <span class="author">Ada Crane</span></p>'


@pytest.mark.parametrize(
    "last",
    [
        "<p>Ada Crane writes about rivers and has kept bees since 2014.</p>",
        "<p>Ada Crane, Port Verity</p>",
        "<p><strong>Jon Heron, Altenroda</strong></p>",
        "<p>(END)</p>",
        "<ul><li><a href='/news/1'>Ferry runs every other hour</a></li><li><a href='/news/2'>Museum finds its picture</a></li></ul>",
        '<div class="author-bio"><p>Jon has lived on the river for years and knows all of its moods.</p></div>',
    ],
)
def test_what_stands_behind_the_text_is_none_of_it(last: str) -> None:
    assert texts_of(article(f"{AUTHOR}{FILLER}{last}")) == texts_of(article(f"{AUTHOR}{FILLER}"))


def test_a_list_of_date_and_author_over_the_text() -> None:
    items = "<ul class='icons'><li>18 March 2024</li><li>Ada Crane</li><li>4219 views</li></ul>"
    assert texts_of(article(f"{items}{FILLER}"))[0].startswith("The river rose")


def test_a_line_that_ends_in_a_colon_belongs_to_the_list_below() -> None:
    inside = f"{AUTHOR}<p>The tasks were shared out like this:</p><ul><li>twenty to carry the bread,</li><li>one to row.</li></ul>{FILLER}"
    assert "The tasks were shared out like this:" in texts_of(article(inside))


def test_a_table_between_paragraphs_stays() -> None:
    rows = "<tr><td>Place</td><td>Boat</td></tr><tr><td>1</td><td>Heron</td></tr><tr><td>2</td><td>Crane</td></tr>"
    found = read(page(article(f"{FILLER}<table>{rows}</table>{FILLER.replace('river', 'lake')}")))
    assert [block.rows for block in found.body if block.rows] == [
        (("Place", "Boat"), ("1", "Heron"), ("2", "Crane"))
    ]
