"""Lines that are a reference and nothing else: "Heron Post, 3 May 1911", "(Heron Post, 3 May 2024; translated from Polish by …)".

No word says that the text comes from there, so the form has to: a name and a day, with little around them. A name and a recent day alone
are as often a person's, or where and when somebody signed; then the name must be set apart as an outlet's.
"""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from dragoman.press.extract.dates.datewords import printed_dates
from dragoman.press.extract.origin.sourcenames import MARKS
from dragoman.press.extract.origin.sources import How, Source, leads_away, sells_pictures
from dragoman.press.extract.outlets.demonyms import is_of_nation
from dragoman.press.extract.outlets.known import Known, Outlets, country_named
from dragoman.press.extract.outlets.ownname import OwnNames
from dragoman.press.extract.page.outside import Line, Outside
from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.people.naming import compounds, introduced, is_name_in_quotes, is_title
from dragoman.press.extract.people.people import looks_like_person
from dragoman.press.extract.wording.spotting import lowered

REACH = 400
"""Characters behind the text in which its reference stands."""
MAX_CHARACTERS = 220
MAX_HEAD, MAX_PLACE, MAX_TAIL = 90, 60, 16
"""Characters in front of the day, of day and number of the issue, and behind them."""
ARCHIVED = 20
"""Years between the day named and the day the page is of, from which on it can only be that of an older print."""

_OPENING = "([（【"
_QUOTES = frozenset('«“„"《『「‹')
_FROM = re.compile(
    r"(?:from|aus|d[’']apr[eè]s|tir[eé] de|de|del|dal?|dalla|dallo|uit|ur|från|fra|z|ze|iz|iš|no|din|από|із?|из|з|от|са|מתוך|از|عن)\s+"
    r"(?:(?:the|der|dem|den|das|la|le|el|il|lo|de|het)\s+)?",
    re.IGNORECASE,
)
"""What may stand in front of the name: "from the", "aus der", «из»."""
_ISSUE = re.compile(
    r"(?:№|\b(?:no|nr|n[°º]|núm|num|č|čís|br|ч|вип|бр|heft|issue|numéro|numer|numero|número|ausgabe|sz)\b\.?)\s*\d+"
    r"(?:\s*[,/(–-]\s*(?:1[5-9]|20)\d\d)?",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"[\s,،、;:·–—-]+$|(?<=\s)(?:[^\W\d_]{1,4}\.?|ngày)\s*$", re.IGNORECASE)
"""What may stand between the name and the day: marks, and one small word («от», "vom", "du")."""
_ITALIC = frozenset(["em", "i", "cite"])
_TAIL = re.compile(r"^[\s.,;)\]）】]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Head:
    """The name of a reference. marked: it is set apart as an outlet's."""

    known: Known
    marked: bool
    url: str | None = None


def references(
    sheet: Sheet, outside: Outside, outlets: Outlets, names: OwnNames, last: Line | None, on: dt.date | None
) -> Iterator[Source]:
    """The first line around the text that is a reference. last: the text's own last line. on: the day the page is of."""
    lines = [*outside.above(), *([last] if last is not None else []), *outside.right_behind(REACH)]
    for line in lines:
        source = _reference(sheet, line, outlets, names, on) if len(line.text) <= MAX_CHARACTERS else None
        if source is not None:
            yield source
            return


def _reference(
    sheet: Sheet, line: Line, outlets: Outlets, names: OwnNames, on: dt.date | None
) -> Source | None:
    text = line.text
    if not any(letter.isdecimal() for letter in text[: MAX_HEAD + 12]):
        return None
    issue = _ISSUE.search(text)
    date = next(iter(printed_dates(text, sheet.words)), None)
    spans = [issue.span()] if issue else []
    spans += [(date.start, date.end)] if date else []
    start, end = min(spans, default=(0, 0))[0], max((stop for _, stop in spans), default=0)
    if not 2 < start <= MAX_HEAD or end - start > MAX_PLACE:
        return None
    bracketed = text[0] in _OPENING
    tail = text[end:]
    rest = _TAIL.sub("", tail)
    translated = bool(rest) and bool(sheet.words.phrases("translated_words").spots(lowered(rest)))
    if len(rest) > MAX_TAIL and not (translated and (bracketed or tail.lstrip()[:1] in (";", "."))):
        return None
    head = _head(sheet, line, text[:start].lstrip(_OPENING), outlets)
    if head is None or head.known.agency or names.mean(head.known.name):
        return None
    archived = date is not None and on is not None and on.year - date.on.year >= ARCHIVED
    plain = not looks_like_person(head.known.name) and (" " in head.known.name or bracketed)
    if not (head.marked or (translated and bracketed) or (archived and plain)):
        return None
    return Source(
        how=How.REPUBLISHED if archived else How.SOURCE_LINE,
        name=head.known.name,
        known=head.known,
        url=head.url,
        country=head.known.country,
        published_on=date.on if date is not None else None,
        evidence=sheet.seen(line.start, line.end),
    )


def _head(sheet: Sheet, line: Line, text: str, outlets: Outlets) -> _Head | None:
    """The name in front of the day, without what introduces it."""
    shift = len(line.text[: line.text.find(text)])
    ahead = _FROM.match(text)
    before = ahead.end() if ahead is not None else 0
    text = text[before:]
    while text != (cut := _BETWEEN.sub("", text)):
        text = cut
    if not text or ":" in text or "：" in text:
        return None
    link = next(
        (
            link
            for link in sheet.links.starting(line.start + shift, line.start + shift + before + len(text))
            if leads_away(sheet, link.get("href"))
        ),
        None,
    )
    url = leads_away(sheet, link.get("href")) if link is not None else None
    introducing = [known for known in introduced(sheet, text, outlets) if _ends(text, known)]
    compound = next((known for known in compounds(text, sheet, outlets) if known.name == text), None)
    known = next(iter(introducing), compound) or outlets.known(text.strip(MARKS))
    name = known.name
    in_quotes = text[0] in _QUOTES and is_name_in_quotes(text.strip(MARKS))
    if not (is_title(name) or in_quotes) or sells_pictures(name) or country_named(name, sheet.words.tags):
        return None
    if is_of_nation(name, sheet.words.tags):
        return None
    set_apart = in_quotes or sheet.visible.owner_at(line.start + shift + before).tag in _ITALIC
    own = bool(known.outlet or known.host or known.agency)
    linked = link is not None and sheet.text_of(link).strip(MARKS) == name
    return _Head(known=known, marked=bool(introducing or compound or set_apart or own or linked), url=url)


def _ends(text: str, known: Known) -> bool:
    """Whether a name is the last of a text, quotation marks aside, and all of it but what may introduce it."""
    return not text[known.end :].strip(MARKS)
