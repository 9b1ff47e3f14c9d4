"""The one outlet that a translated article links to by name, where no words say that it is the original."""

import re
from collections.abc import Iterable, Iterator

from dragoman.press.extract.origin.sources import How, Source, leads_away
from dragoman.press.extract.outlets.known import Outlets, folded, spelt_in
from dragoman.press.extract.outlets.ownname import OwnNames
from dragoman.press.extract.page.outside import Line
from dragoman.press.extract.page.sheet import Sheet, host_of
from dragoman.press.extract.people.naming import is_title
from dragoman.press.extract.people.people import looks_like_person
from dragoman.press.extract.wording.spotting import lowered

CREDITED = 20
"""Characters between the words of a picture's credit and whom they credit."""

_NETWORKS = re.compile(
    r"(?:^|\.)(?:facebook|twitter|x|instagram|t|telegram|whatsapp|linkedin|youtube|tiktok|vk|ok|threads|pinterest|reddit|google|wikipedia|wa)"
    r"\.(?:com|net|org|me|ru|ee)$"
)
"""Hosts where things are shared and looked up, not published."""


def linked_name(
    sheet: Sheet, lines: Iterable[Line], persons: Iterable[str], outlets: Outlets, names: OwnNames
) -> Iterator[Source]:
    """The outlet whose name is the text of a link to another site in the lines around a text that was carried; none where there are
    several. persons: folded names of those who sign."""
    found = {folded(source.name): source for line in lines for source in _linked(sheet, line, outlets, names)}
    if len(found) == 1 and not found.keys() & set(persons):
        yield from found.values()


def _linked(sheet: Sheet, line: Line, outlets: Outlets, names: OwnNames) -> Iterator[Source]:
    credits = sheet.words.phrases("credit_words").spots(lowered(line.text))
    for link in sheet.links.starting(line.start, line.end):
        name, url = sheet.text_of(link), leads_away(sheet, link.get("href"))
        if url is None or not name or not is_title(name) or names.mean(name):
            continue
        host = host_of(url)
        if _NETWORKS.search(host) or (looks_like_person(name) and not spelt_in(name, host)):
            continue
        if any(0 <= link.start - line.start - spot.end <= CREDITED for spot in credits):
            continue
        known = outlets.known(name)
        evidence = sheet.seen(link.start, link.end)
        yield Source(
            how=How.SOURCE_LINE, name=name, known=known, url=url, country=known.country, evidence=evidence
        )
