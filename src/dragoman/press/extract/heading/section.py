"""The section an article stands in: as its fields say, or as the page prints it, in a link over the headline or at the end of its path."""

import functools
import itertools
import re
from collections.abc import Collection, Iterable, Sequence

from dragoman.press.extract.dates.datewords import printed_dates
from dragoman.press.extract.heading.overline import (
    KICKER,
    SECTION,
    Label,
    is_section_elsewhere,
    label_in,
    labels_over,
    labels_under,
)
from dragoman.press.extract.page.jsonld import strings, types_of
from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.page.tree import Element
from dragoman.press.extract.wording.likeness import likeness, plain

LONGEST = 60
ABOVE, BELOW = 800, 150
"""Characters over the headline and under its beginning in which the page prints the section."""
PATH_NEAR = 150
"""Characters between a path and the headline it stands right over."""
LABEL_FAR = 60
"""Characters over the headline beyond which a single name is the menu's."""
MOST_LINKS = 3
"""More links over a headline are a menu."""
MOST_STEPS = 5
"""A longer path is a menu."""

_COUNT = re.compile(r"\d+\s\w+$")
_HOLDERS = frozenset({"article", "main", "body", "header"})
_OTHER_BOXES = frozenset({"nav", "aside", "form", "header", "footer", "figure"})
_AUTHOR = re.compile(r"/(?:author|autor|auteur|profil|people|person|login|user)", re.IGNORECASE)
_FIELDS = (
    "article:section",
    "parsely-section",
    "section",
    "analytics:rubric",
    "rubric",
    "cxenseparse:section",
)
_PATH = re.compile(r"crumb|(?:^|[\s_-])path(?:$|[\s_-])|navigator")
_LABEL = re.compile(
    r"categor|rubri|section|kicker|overline|eyebrow|cat-?links?|post-cat|meta_cat|topic|(?:^|[\s_-])label"
)
_ASIDE = re.compile(
    r"menu|related|sidebar|footer|newsletter|social|share|tags?(?:$|[\s_-])|author|widget|navigation|navbar|(?:^|[\s_-])nav(?:$|[\s_-])"
)


def read_section(sheet: Sheet, headline: Element | None, title: str) -> str | None:
    """The section as the page names it; None where it does not. title: the headline, which ends many a path."""
    told = [
        *sheet.data.told_ld("articleSection"),
        *sheet.data.told_meta(*_FIELDS),
        *sheet.data.told_props(sheet.visible, "articlesection"),
    ]
    names = {plain(item.value) for item in told}
    over = _Around(sheet, headline, title, PATH_NEAR, 0) if headline is not None else None
    if over is not None and (near := over.near(names)):
        return near
    named = next((item.value for item in told if _is_name(item.value)), None)
    if named is None and headline is not None:
        around = _Around(sheet, headline, title, ABOVE, BELOW)
        named = around.any() or around.over() or around.under()
    return named or next(reversed(_listed(sheet, title)), None)


def _is_name(name: str) -> bool:
    return (
        1 < len(name) <= LONGEST and (name[0].isalnum() or name[0] in '«„“"') and not name.startswith("http")
    )


def _invites(sheet: Sheet, name: str) -> bool:
    start = name.lower()
    words = (*sheet.words.all("read_more_words"), *sheet.words.all("newsletter_words"))
    return (
        _COUNT.match(name) is not None or name.endswith("!") or any(start.startswith(word) for word in words)
    )


def _is_section(sheet: Sheet, name: str, title: str) -> bool:
    """Whether a link's words may be a section's name: not the headline, whole or cut, no date, no invitation to do something."""
    if not _is_name(name) or _invites(sheet, name) or printed_dates(name, sheet.words):
        return False
    key = plain(name)
    return (
        not (key.count(" ") >= 2 and (title.startswith(key) or likeness(key, title) >= 0.5)) and key != title
    )


class _Around:
    """What around a headline names its section: the last step of a path, a label over it, a label or a named link beneath it."""

    def __init__(self, sheet: Sheet, headline: Element, title: str, above: int, below: int) -> None:
        self.sheet, self.headline = sheet, headline
        self.key = plain(title)
        steps: list[Element] = []
        self.label: Element | None = None
        for link in sheet.links.starting(max(0, headline.start - above), headline.end + below):
            if headline.order < link.order < headline.last:
                continue
            kind = _kind(link)
            if not kind or _is_front(sheet, link) or not _is_section(sheet, sheet.text_of(link), self.key):
                continue
            if kind == "path":
                steps.append(link)
            elif link.end > headline.start - LABEL_FAR and (self.label is None or link.end <= headline.start):
                self.label = link
        self.path = steps[-1] if 0 < len(steps) <= MOST_STEPS else None

    def near(self, told: Collection[str]) -> str | None:
        """What stands so close over the headline that it can be no other article's or the site's. told: what fields say, as plain words."""
        if self.path is not None and 0 < self.headline.start - self.path.end <= PATH_NEAR:
            return _bare(self.sheet.text_of(self.path))
        over = [label for label in self._over if self._fits(label)]
        inside = label_in(self.sheet, self.headline)
        found = (
            self._named([inside] if inside is not None else [])
            or next((label for label in over if label.link is None and _in_path(label)), None)
            or _deepest(over)
            or next((label for label in over if plain(label.text) in told), None)
            or self._named(over)
            or self._listed(over)
        )
        return _bare(found.text) if found is not None else None

    @functools.cached_property
    def _over(self) -> list[Label]:
        return labels_over(self.sheet, self.headline, self.headline.start)

    def under(self) -> str | None:
        """What stands in the lines of date and author beneath the headline."""
        under = labels_under(self.sheet, self.headline, self.headline.end + BELOW)
        found = self._named(under) or self._listed(label for label in under if label.link is not None)
        return _bare(found.text) if found is not None else None

    def over(self) -> str | None:
        """A link over the headline that nobody calls anything, unless it is one of many."""
        found = [label for label in self._over if label.link is not None and self._fits(label)]
        return _bare(found[0].text) if 0 < len(found) <= MOST_LINKS else None

    def any(self) -> str | None:
        """The path's last step, else the single name."""
        found = self.path or self.label
        return _bare(self.sheet.text_of(found)) if found is not None else None

    def _named(self, labels: Iterable[Label]) -> Label | None:
        """The nearest label its makers call a section."""
        return next((label for label in labels if label.called == SECTION and self._fits(label)), None)

    def _is_elsewhere(self, link: Element) -> bool:
        """Whether a link stands in a box of its own that is no part of the article's head, or leads to an author."""
        if _AUTHOR.search(link.get("href")):
            return True
        for around in link.ancestors():
            if around.order < self.headline.order < around.last:
                return False
            if around.tag in _OTHER_BOXES or _called(around.names) == "aside":
                return True
        return True

    def _listed(self, labels: Iterable[Label]) -> Label | None:
        """The nearest label that the menu has too."""
        for label in labels:
            if label.called != KICKER and self._fits(label) and is_section_elsewhere(self.sheet, label):
                return label
        return None

    def _fits(self, label: Label) -> bool:
        link = label.link
        if link is not None and (_is_front(self.sheet, link) or self._is_elsewhere(link)):
            return False
        return _is_section(self.sheet, label.text, self.key)


def _in_path(label: Label) -> bool:
    """Whether a label is a step of a path, as its last one may be without a link."""
    above = label.elements[-1].ancestors()
    return any(
        el.tag != "body" and _called(el.names) == "path" for el, _ in zip(above, range(3), strict=False)
    )


def _deepest(labels: Sequence[Label]) -> Label | None:
    """The last step of a path that is none by name: each link's address goes on where the one before ends."""
    links = [label for label in labels if label.link is not None]
    for last, before in itertools.pairwise(links):
        if last.link is not None and before.link is not None:
            way, on = before.link.get("href").rstrip("/"), last.link.get("href").rstrip("/")
            if way and on.startswith(f"{way}/"):
                return last
    return None


def _bare(name: str) -> str:
    return name.rstrip(" >›»/|")


def _kind(link: Element) -> str:
    """Whether a link is a step of a `path`, a `label` of the article, or neither."""
    kind = ""
    at: Element | None = link
    for _ in range(5):
        if at is None or (at.tag in _HOLDERS and at is not link):
            break
        called = _called(at.names) if at.attrs else ""
        if called in ("path", "aside"):
            return called if called == "path" else ""
        kind = kind or called
        at = at.parent
    return kind


@functools.lru_cache(maxsize=4096)
def _called(names: str) -> str:
    for kind, pattern in (("path", _PATH), ("aside", _ASIDE), ("label", _LABEL)):
        if pattern.search(names):
            return kind
    return ""


def _is_front(sheet: Sheet, link: Element) -> bool:
    url = sheet.data.absolute(link.get("href"))
    return url is None or url.split("://", 1)[1].rstrip("/").count("/") == 0


def _listed(sheet: Sheet, title: str) -> list[str]:
    """The steps of the path in JSON-LD, the front page and the article itself left out."""
    found: list[str] = []
    for node in sheet.data.ld.nodes:
        steps = node.get("itemListElement") if "BreadcrumbList" in types_of(node) else None
        for step in steps[1:10] if isinstance(steps, list) else ():
            names = strings(step, "name") or strings(step, "item", "name")
            found += [name for name in names[:1] if _is_name(name) and plain(name) != plain(title)]
    return found
