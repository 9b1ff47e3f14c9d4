"""What a site calls itself, learnt from its fields and its host, and titles without it."""

import re
from collections.abc import Iterable

from dragoman.press.extract.likeness import plain
from dragoman.press.extract.sheet import Sheet

SHORTEST_TITLE = 4

_BETWEEN = re.compile(r"\s+[|\-–—―:·•»«›/~*－]+\s+|\s*[|｜ㅣ»›]\s*|\s*：\s*|\s+::\s+|\s*--+\s*|:(?=\S)|_")
_GENERAL = frozenset(["home", "homepage", "startseite", "news", "blog"])


def site_names(sheet: Sheet) -> set[str]:
    """What the site calls itself, as plain words. A name that is the page's title is none."""
    told = sheet.data.told_meta("og:site_name", "application-name", "al:ios:app_name")
    told += sheet.data.told_ld("publisher.name", "isPartOf.name")
    names = [item.value for item in told]
    if sheet.outlet:
        names += sheet.outlet.names.values()
    host = sheet.host
    names += [host, host.rsplit(".", 1)[0]] if host else []
    titles = {plain(item.value) for item in sheet.data.told_meta("og:title")} | {plain(sheet.data.title)}
    return {plain(name) for name in names if name} - titles - {""}


def without_site_name(title: str, names: Iterable[str], host: str, labels: Iterable[str] = ()) -> str:
    """Cut the site's name off either end of a title, and with it or alone the `labels` (of sections); other parts stay."""
    known = {name.replace(" ", "") for name in names}
    known |= {"".join(word[0] for word in name.split()) for name in names if len(name.split()) > 2}
    sections = {label.replace(" ", "") for label in labels}
    bare = re.sub(r"\W", "", host.rsplit(".", 1)[0]).lower()
    for _ in range(3):
        marks = list(_BETWEEN.finditer(title))
        if not marks:
            break
        shorter = _without_tail(title, marks, known | sections, bare) or _without_head(
            title, marks, known, bare
        )
        if shorter is None:
            break
        title = shorter
    return title


def _without_tail(title: str, marks: list[re.Match[str]], known: set[str], bare: str) -> str | None:
    for mark in reversed(marks):
        head = title[: mark.start()].strip()
        if len(head) >= SHORTEST_TITLE and _is_site(title[mark.end() :], known, bare):
            return head
    return None


def _without_head(title: str, marks: list[re.Match[str]], known: set[str], bare: str) -> str | None:
    mark = marks[0]
    rest = title[mark.end() :].strip()
    if len(rest) > 12 and _is_site(title[: mark.start()], known, bare):
        return rest
    return None


def _is_site(part: str, known: set[str], bare: str) -> bool:
    key = plain(part).replace(" ", "")
    if not key:
        return False
    if key in known or key in _GENERAL:
        return True
    return (
        len(key) > 2
        and bool(bare)
        and (key in bare or ((len(bare) > 3 and (bare in key)) and len(key) < len(bare) + 25))
    )
