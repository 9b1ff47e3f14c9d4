"""Lines of scripts that say more with a letter are measured like Latin ones."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from dragoman.press.extract.body.features import describe
from dragoman.press.extract.body.letters import dense, words_without_spaces
from dragoman.press.extract.page.layout import lay_out
from dragoman.press.extract.page.structured import read_structured


def codes(text: str) -> np.ndarray:
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)


def test_chinese_japanese_and_korean_say_more_with_a_letter() -> None:
    assert dense(codes("河边的灯かな한글，")).all()
    assert not dense(codes("Ufer, берег, ضفة, नदी, ริม")).any()


def test_words_are_counted_where_no_spaces_part_them() -> None:
    assert words_without_spaces(codes("河边的灯")).sum() == 2
    assert round(float(words_without_spaces(codes("ริมน้ำ")).sum()), 1) == 1.2
    assert words_without_spaces(codes("강가의 등불 river")).sum() == 0


@given(st.text())
def test_any_text_is_measured(text: str) -> None:
    points = codes(text)
    assert len(dense(points)) == len(words_without_spaces(points)) == len(text)
    assert (words_without_spaces(points) <= 0.5).all()


def test_a_line_of_chinese_weighs_as_much_as_its_translation() -> None:
    tree, visible = lay_out(
        "<p>河边的灯在午夜熄灭，第二天没有人再点亮它们。</p><p>The lamps by the river went out at midnight.</p>"
    )
    weights = describe(visible, read_structured(tree, "https://ufer.example/")).weights
    assert abs(float(weights[0] / weights[1]) - 1) < 0.15


def test_links_of_a_chinese_line_never_fill_more_than_the_line() -> None:
    tree, visible = lay_out(
        "<p><a href='/a'>河边的灯</a>在午夜熄灭</p><p><a href='/b'>河边的灯在午夜</a></p>"
    )
    values = describe(visible, read_structured(tree, "https://ufer.example/")).values
    shares = values[:, 16]
    assert 0.4 < shares[0] < 0.5
    assert shares[1] == 1
