"""What a site calls itself, learnt from its fields and its host, and titles without it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.wording.likeness import plain

SHORTEST_TITLE, LONGEST_TITLE = 4, 1000

BETWEEN = re.compile(
    r"\s+[|\-–—―:·•»«›/~*－]+\s+|\s*[|｜ㅣ»›]\s*|\s*：\s*|\s+::\s+|\s*--+\s*|:(?=[^\W\d_])|_"
)
"""What stands between the parts of a page's title."""
_BAR = re.compile(r"\s+[|｜]\s+|\s*[｜ㅣ]\s*|(?<=[\u3040-\u9fff])_")
"""Never part of a headline."""
_GENERAL = frozenset(["home", "homepage", "startseite", "news", "blog"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """names: what the site calls itself, as plain words. joined: the same and their initials, without spaces. host: its letters and digits."""

    names: frozenset[str]
    joined: frozenset[str]
    host: str

    def is_meant(self, part: str) -> bool:
        """Whether a part of a title is the site's name, or as good as it."""
        key = plain(part).replace(" ", "")
        if key in self.joined or key in _GENERAL:
            return True
        return (
            len(key) > 2
            and bool(self.host)
            and (
                key in self.host
                or (len(self.host) > 3 and self.host in key and len(key) < len(self.host) + 15)
            )
        )


def site_of(sheet: Sheet) -> Site:
    """What the page's site calls itself. A name that is the page's title is none."""
    told = sheet.data.told_meta("og:site_name", "application-name", "al:ios:app_name")
    told += sheet.data.told_ld("publisher.name", "isPartOf.name")
    names = [item.value for item in told]
    if sheet.outlet:
        names += sheet.outlet.names.values()
    host = sheet.host
    first = host.rsplit(".", 1)[0]
    names += [host, first]
    titles = {plain(item.value) for item in sheet.data.told_meta("og:title")} | {plain(sheet.data.title)}
    found = frozenset(map(plain, dict.fromkeys(names))) - titles - {""}
    joined = {name.replace(" ", "") for name in found}
    joined |= {"".join(word[0] for word in name.split()) for name in found if name.count(" ") > 1}
    return Site(names=found, joined=frozenset(joined), host=re.sub(r"\W", "", first).lower())


def site_names(sheet: Sheet) -> frozenset[str]:
    """What the page's site calls itself, as plain words."""
    return site_of(sheet).names


def without_site_name(title: str, site: Site, labels: Iterable[str] = ()) -> str:
    """Cut the site's name off either end of a title, and with it or alone the `labels` (of sections) and what stands behind a bar."""
    if len(title) > LONGEST_TITLE:
        return title
    sections = {label.replace(" ", "") for label in labels}
    for _ in range(3):
        marks = list(BETWEEN.finditer(title))
        if not marks:
            break
        shorter = _without_tail(title, marks, site, sections) or _without_head(title, marks, site)
        if shorter is None:
            break
        title = shorter
    return without_bar(title)


def without_bar(title: str) -> str:
    """A title without what stands behind a bar: sections, series, words for search engines."""
    bar = _BAR.search(title)
    head = title[: bar.start()].strip() if bar else ""
    return head if bar and len(head) >= 12 and len(head) >= 0.6 * (len(title) - bar.end()) else title


def _without_tail(title: str, marks: list[re.Match[str]], site: Site, sections: set[str]) -> str | None:
    for mark in reversed(marks):
        head, tail = title[: mark.start()].strip(), title[mark.end() :]
        named = site.is_meant(tail) or plain(tail).replace(" ", "") in sections
        if named and tail.strip() and len(head) >= SHORTEST_TITLE:
            return head
    return None


def _without_head(title: str, marks: list[re.Match[str]], site: Site) -> str | None:
    mark = marks[0]
    head, rest = title[: mark.start()], title[mark.end() :].strip()
    return rest if len(rest) > 12 and head.strip() and site.is_meant(head) else None
