"""The choice of the body: the model's file, what its features and its choice promise, and the kinds of page it must get right."""

from importlib import resources

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from dragoman.press.extract import read
from dragoman.press.extract.body.features import SECOND_WIDTH, WIDTH, describe
from dragoman.press.extract.body.model import choose_lines, load
from dragoman.press.extract.page.layout import lay_out
from dragoman.press.extract.page.structured import read_structured
from dragoman.press.record import Article
from press.extract.making import page as fetched

SENTENCES = (
    "The ferry company said on Monday that the old pier, built in 1911, would be closed until the spring.",
    "Passengers are taken to the northern harbour by bus, which adds twenty minutes to a trip of half an hour.",
    "“We looked at the timbers and did not like what we saw,” said Ole Brandt, who runs the harbour office.",
    "A diver who examined the posts in August found that a third of them had lost half of their thickness.",
    "The town has set aside four million for repairs and expects the state to pay as much again, he added.",
    "Until then the kiosk on the pier sells its coffee from a van, at the same price and with a better view.",
)


def article_of(html: str) -> Article:
    return read(fetched(html))


def page(inner: str) -> str:
    return (
        "<html lang=en><head><title>Old pier closes for the winter</title></head><body><nav><ul><li><a href=/>Home</a><li><a href=/a>News</a>"
        f"</ul></nav><main><h1>Old pier closes for the winter</h1>{inner}</main><footer><p>Harbour Gazette, Quay 1</p></footer></body></html>"
    )


def paragraphs(*numbers: int) -> str:
    return "".join(f"<p>{SENTENCES[n]}</p>" for n in numbers)


def test_the_model_is_small_and_fits_its_features():
    assert len(resources.files("dragoman.press.extract.body").joinpath("model.npz").read_bytes()) < 400_000
    model = load()
    assert {layer.inner.shape[0] for layer in model.first.layers} == {WIDTH}
    assert {layer.inner.shape[0] for layer in model.second.layers} == {WIDTH + SECOND_WIDTH}


def test_a_body_spread_over_siblings_stays_whole():
    html = page(
        f"<div class=text>{paragraphs(0, 1)}</div><div class=ad></div><div class=text>{paragraphs(2, 3, 4)}</div>"
    )
    assert [block.text for block in article_of(html).body] == list(SENTENCES[:5])


def test_what_stands_twice_is_taken_once():
    html = page(f"<article>{paragraphs(0, 1, 2, 3)}</article><div class=copy>{paragraphs(0, 1, 2, 3)}</div>")
    assert [block.text for block in article_of(html).body] == list(SENTENCES[:4])


def test_a_dialogue_is_not_the_article():
    notice = "We and our partners store information on your device and use it to measure what you read here, with your consent."
    html = page(
        f"<article>{paragraphs(0, 1, 2, 3)}</article><div role=dialog class=consent><p>{notice}</p></div>"
    )
    assert notice not in article_of(html).text


def test_a_page_that_hides_itself_until_a_script_runs_is_read():
    html = page(f"<article>{paragraphs(0, 1, 2, 3, 4, 5, 0, 1, 2, 3)}</article>").replace(
        "<body>", "<body style='display:none'>"
    )
    assert SENTENCES[5] in article_of(html).text


def test_the_same_page_gives_the_same_features():
    tree, visible = lay_out(page(paragraphs(0, 1, 2)))
    data = read_structured(tree, "https://gazette.example/pier")
    first, second = describe(visible, data), describe(visible, data)
    assert first.values.shape == (len(first.texts), WIDTH)
    assert np.array_equal(first.values, second.values)
    assert np.isfinite(first.values).all()


@given(st.lists(st.floats(0, 1, width=32), min_size=6, max_size=6))
def test_any_chances_give_lines_of_the_page_in_order(chances):
    tree, visible = lay_out(page(paragraphs(0, 1, 2)))
    table = describe(visible, read_structured(tree, "https://gazette.example/pier"))
    choice = choose_lines(table, np.resize(np.array(chances, np.float32), len(table.texts)))
    assert list(choice.lines) == sorted(set(choice.lines))
    assert all(0 <= n < len(table.texts) for n in choice.lines)
    assert 0 <= choice.confidence <= 1.0001
