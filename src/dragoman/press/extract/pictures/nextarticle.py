"""Where another article begins behind the one that was read: pages without end load the next story under the first.

It is of the same make: its headline is called and held as the first one is.
"""

from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.page.tree import Element

SHORTEST = 15
OPENING = 80
"""Characters that stand in front of its headline in an article."""


def next_article(sheet: Sheet, headline: Element | None, after: int) -> int | None:
    """Where in the visible text the next article begins, `after` or behind it; None where the page has no other."""
    if headline is None:
        return None
    for heading in sheet.tree.find(*{headline.tag, "h1", "h2"}):
        if heading.start < after or heading.order < headline.last or heading.end - heading.start < SHORTEST:
            continue
        alike = _same_class(heading, headline)
        kin = alike or _are_kin(heading, headline)
        holder = _twin(headline, heading, alike=alike) if kin else _article_beside(headline, heading)
        if holder is not None and holder.start >= after:
            return holder.start
    return None


def _same_class(one: Element, other: Element) -> bool:
    return bool(one.get("class").strip()) and one.get("class") == other.get("class")


def _are_kin(one: Element, other: Element) -> bool:
    """Whether two are headings of the first level that have a class in common, or none at all."""
    mine, theirs = set(one.get("class").split()), set(other.get("class").split())
    return one.tag == other.tag == "h1" and (_shares_class(one, other) or not (mine or theirs))


def _twin(headline: Element, heading: Element, *, alike: bool) -> Element | None:
    """What holds another article: a neighbour of what holds the first, called the same, or an `article` of its own."""
    mine, theirs = [headline, *headline.ancestors()], [heading, *heading.ancestors()]
    common = next(el for el in theirs if el.order <= headline.order < el.last)
    branch, other = mine[mine.index(common) - 1], theirs[theirs.index(common) - 1]
    if (
        branch is not headline
        and other is not heading
        and branch.tag == other.tag
        and (
            _same_class(branch, other) or (alike and _opens(other, heading) and _shares_class(branch, other))
        )
    ):
        return other
    return _article_beside(headline, heading)


def _article_beside(headline: Element, heading: Element) -> Element | None:
    """An `article` that a heading opens beside the one that holds the headline."""
    mine, theirs = [headline, *headline.ancestors()], [heading, *heading.ancestors()]
    common = next(el for el in theirs if el.order <= headline.order < el.last)
    apart = next((el for el in theirs[: theirs.index(common)] if el.tag == "article"), None)
    held = any(el.tag == "article" for el in mine[: mine.index(common)])
    return apart if held and apart is not None and _opens(apart, heading) else None


def _opens(holder: Element, heading: Element) -> bool:
    return heading.start - holder.start <= OPENING


def _shares_class(one: Element, other: Element) -> bool:
    return any(len(name) >= 5 for name in {*one.get("class").split()} & {*other.get("class").split()})
