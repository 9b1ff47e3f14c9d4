"""What stands around a line of a page, as bits its block inherits from the elements that hold it."""

from collections.abc import Sequence
from typing import NamedTuple

from dragoman.press.extract.body.vocabulary import bits_of_names, tag_bits
from dragoman.press.extract.page.tree import Element


class Surroundings(NamedTuple):
    """What an element hands on to what stands in it, as bits of `vocabulary`.

    own, two, near: words of the element, and of its next one and two ancestors too. far, tags: words and tags of all around it.
    whole: order of the list, quotation or table around it that is taken whole or left, -1 for none. table: that one is a table.
    """

    own: int
    two: int
    near: int
    far: int
    tags: int
    whole: int
    table: bool


_NOTHING = Surroundings(0, 0, 0, 0, 0, -1, False)
_WHOLE = frozenset({"ul", "ol", "blockquote", "table"})
_ENDS_WHOLE = frozenset({"article", "section", "body"})


def surroundings(blocks: Sequence[Element]) -> list[Surroundings]:
    """The surroundings of every block; each element around them is looked at once."""
    known: dict[int, Surroundings] = {}
    out = []
    for block in blocks:
        path = []
        at: Element | None = block
        while at is not None and at.order not in known:
            path.append(at)
            at = at.parent
        above = known[at.order] if at is not None else _NOTHING
        for node in reversed(path):
            above = _inside(node, above)
            known[node.order] = above
        out.append(above)
    return out


def _inside(node: Element, above: Surroundings) -> Surroundings:
    tag, attrs = node.tag, node.attrs
    if tag == "body" or tag == "html":
        return _NOTHING
    own_above, two, _, far, tags, whole, table = above
    own = (
        bits_of_names(attrs.get("class", ""), attrs.get("id", ""), attrs.get("data-testid", ""))
        if attrs
        else 0
    )
    if tag in _WHOLE:
        whole, table = node.order, table or tag == "table"
    elif tag in _ENDS_WHOLE:
        whole = -1
    return Surroundings(own, own | own_above, own | two, own | far, tags | tag_bits(tag, attrs), whole, table)
