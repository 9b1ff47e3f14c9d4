"""The tree, its caps, and the visible text that evidence points into."""

from hypothesis import given
from hypothesis import strategies as st

from dragoman.press.extract.page.layout import MAX_DEPTH, lay_out
from dragoman.press.extract.page.visible import clean


def test_blocks_stand_on_lines_and_cells_on_one() -> None:
    _, visible = lay_out(
        "<div>One  <b>two</b>\n three<p>four<br>five</div><table><tr><td>a<td>b<tr><td>c</table>"
    )
    assert visible.text == "One two three\nfour\nfive\na b\nc"


def test_hidden_and_scripted_things_are_not_visible() -> None:
    _, visible = lay_out(
        "<p>seen<script>x</script><p hidden>no<p style='display: none'>no<noscript><p>no</noscript><template>no</template>"
    )
    assert visible.text == "seen"


def test_elements_know_where_they_stand() -> None:
    tree, visible = lay_out("<p>one <a href=/x> two </a> three</p><p></p><p>four</p>")
    link = tree.find("a")[0]
    assert visible.text[link.start : link.end] == "two"
    assert [visible.of(el) for el in tree.find("p")] == ["one two three", "", "four"]


def test_text_is_found_across_white_space_and_lines() -> None:
    _, visible = lay_out("<p>one two<p>three four")
    found = visible.find("two three")
    assert found is not None
    assert visible.text[slice(*found)] == "two\nthree"
    assert visible.find("five") is None
    assert visible.find("one", start=3) is None


def test_deep_nesting_is_flattened_and_said() -> None:
    tree, visible = lay_out("<div>" * 5000 + "deep inside" + "</div>" * 5000)
    assert max(el.depth for el in tree.elements) < MAX_DEPTH + 25
    assert "deep inside" in visible.text
    assert "levels deep" in (tree.gaps[0].detail or "")


def test_clean_takes_out_what_turns_text_around() -> None:
    assert clean(" a\u202eb\u0000c\u00ad \n d ") == "abc d"
    assert clean("e\u0301") == "é"


@given(st.text(max_size=400))
def test_laying_out_keeps_spans_inside_the_text(markup: str) -> None:
    tree, visible = lay_out(markup)
    for element in tree.elements:
        assert 0 <= element.start <= element.end <= len(visible.text)
    assert visible.text == visible.text.strip()
    assert "  " not in visible.text
