"""Lines that are a reference and nothing else: "Heron Post, 3 May 1911", "(Heron Post, 3 May 2024; translated from Polish by …)".

No word says that the text comes from there, so the form has to: a name and a day, with little around them. A name and a recent day alone
are as often a person's, or where and when somebody signed; then the name must be set apart as an outlet's.
"""

import contextlib
import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from dragoman.press.extract.dates.datewords import printed_dates
from dragoman.press.extract.origin.sourcenames import ISSUE, MARKS, is_land
from dragoman.press.extract.origin.sources import How, Source, leads_away, sells_pictures
from dragoman.press.extract.outlets.known import Known, Outlets, country_named, same_name, spelt_in
from dragoman.press.extract.outlets.ownname import OwnNames
from dragoman.press.extract.page.outside import Line, Outside
from dragoman.press.extract.page.sheet import Sheet, host_of
from dragoman.press.extract.people.naming import compounds, introduced, is_name_in_quotes, is_title
from dragoman.press.extract.people.people import is_generic, looks_like_person, without_byline_words
from dragoman.press.extract.wording.capitals import NAME
from dragoman.press.extract.wording.languagenames import language_in
from dragoman.press.extract.wording.spotting import lowered
from dragoman.press.extract.wording.words import Words

REACH = 400
"""Characters behind the text in which its reference stands."""
MAX_CHARACTERS = 220
MAX_HEAD, MAX_PLACE, MAX_TAIL = 90, 60, 16
"""Characters in front of the day, of day and number of the issue, and behind them."""
MAX_SIGN_OFF = 60
SIGN_OFF = 120
"""Characters behind the text in which it is signed."""
BESIDE = 40
"""Characters around a translator's name in which the language stands."""
ARCHIVED = 20
"""Years between the day named and the day the page is of, from which on it can only be that of an older print."""

_OPENING = "([（【"
_QUOTES = frozenset('«“„"《『「‹')
_FROM = re.compile(
    r"(?:from|aus|d[’']apr[eè]s|tir[eé] de|de|del|dal?|dalla|dallo|uit|ur|från|fra|z|ze|iz|iš|no|din|από|із?|из|з|от|са|theo|מתוך|از|عن)\s+"
    r"(?:(?:the|der|dem|den|das|la|le|el|il|lo|de|het)\s+)?",
    re.IGNORECASE,
)
"""What may stand in front of the name: "from the", "aus der", «из»."""
_BETWEEN = re.compile(r"[\s,،、;:·–—-]+$|(?<=\s)(?:[^\W\d_]{1,4}\.?|ngày)\s*$", re.IGNORECASE)
"""What may stand between the name and the day: marks, and one small word («от», "vom", "du")."""
_DAY_MONTH = re.compile(
    r"(?<![\d.:])(\d{1,2})(?:st|nd|rd|th|º|er|\.)?\s+(?:de\s+|d[’']|of\s+)?([^\W\d_]{3,14})(?!\w|\.?\s\d)"
)
_MONTH_DAY = re.compile(r"(?<!\w)(?<!\d\s)([^\W\d_]{3,14})\s(\d{1,2})(?![\d.:]|\s\d)")
_YEAR = re.compile(r"(?:(?<=\s)[^\W\d_]{3,10}\s)?(?<![\d/])(?:1[5-9]|20)\d\d(?!\d)")
"""A year, and the season or month in front of it."""
_RUN_IN = re.compile(
    r"[^\s《》。]{0,8}《([^《》]{2,20})》(?:网站|網站)?\s?(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:文章|报道|報道|刊文|社论)?[，,]\s?原[题題][：:]\s?([^。\s]{2,60})"
)
_CLOSED = re.compile(r"[«“„\"《『「‹][^«»“”„\"《》『』「」]+[»”“\"》』」›]$")
_ALL_QUOTED = re.compile(r"[«“„\"《『「‹”»]\s?([^«»“”„\"《》『』「」]{3,200}?)\s?[»”“\"》』」›«]$")
"""A line that is nothing but a headline in quotation marks."""
_QUOTED_NAME = re.compile(r"([«“„\"《『「‹][^«»“”„\"《》『』「」]{2,50}[»”“\"》』」›])\s+[^\W\d_]{3,20}$")
_PLACE = re.compile(r"\s*[(（][^()（）]{2,30}[)）]?\s*$")
_NAME_COUNTRY = re.compile(r"\s*,\s*([^,\d()]{2,50}),\s*([^,\d()]{3,30})$")
_QUOTED_BEHIND = re.compile(r"\s*[,/|–—-]\s*[«“„\"《『「]([^«»“”„\"《》『』「」]{2,50})[»”“\"》』」]")
_FOR = re.compile(
    rf"\s+(?:for|für|pour|para|per|voor|för|dla|для|за|pro|pre|za|pentru|για|për)\s+(?:(?:the|der|die|den|das|la|le|el|il|de|het|τη|την|το)\s+)?"
    rf"({NAME})"
)
"""Words between who wrote and for whom: "by Maud Heron for Reed Gazette"."""
_BRACKETED = re.compile(r"\s*[(（]([^()（）\d]{2,50})[)）]")
_DIGIT = re.compile(r"\d")
_CLOCK = re.compile(r"[\s,|·–—-]*\d{1,2}[:.]\d\d(?!\d)")
"""The time of day: a print has none, so that the day is the page's own."""
_ITALIC = frozenset(["em", "i", "cite"])
_TAIL = re.compile(r"^[\s.,;)\]）】]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Head:
    """The name of a reference. marked: it is set apart as an outlet's."""

    known: Known
    marked: bool
    url: str | None = None
    country: str | None = None


def sign_off(
    sheet: Sheet, outside: Outside, outlets: Outlets, names: OwnNames, last: Line | None
) -> Iterator[Source]:
    """The other outlet in a line under the text that names it beside the page's own: "Bank Observer / Reed Gazette".

    last: the text's own last line.
    """
    end = outside.end or 0
    behind = outside.right_behind(SIGN_OFF) if "/" in sheet.visible.text[end : end + SIGN_OFF] else []
    for line in [*([last] if last is not None else []), *behind]:
        parts = [part.strip() for part in line.text.split("/")]
        if len(parts) != 2 or len(line.text) > MAX_SIGN_OFF:
            continue
        for own, other in (parts, reversed(parts)):
            if names.mean(own) and is_title(other) and not names.mean(other):
                known = outlets.known(other)
                how = How.REPUBLISHED if known.agency else How.SOURCE_LINE
                evidence = sheet.seen(line.start, line.end)
                yield Source(how=how, name=other, known=known, country=known.country, evidence=evidence)


def references(
    sheet: Sheet,
    lines: Sequence[Line],
    outlets: Outlets,
    names: OwnNames,
    on: dt.date | None,
    told: Sequence[Source] = (),
) -> Iterator[Source]:
    """The first of the lines around the text that is a reference, and the headline beside it.

    on: the day the page is of. told: the sources other lines name, which a reference needs no marks for.
    """
    for number, line in enumerate(lines):
        short = len(line.text) <= MAX_CHARACTERS
        source = _reference(sheet, line, outlets, names, on, told) if short else None
        if source is not None:
            beside = next(iter(lines[number + 1 : number + 2]), None)
            title = _ALL_QUOTED.match(beside.text) if beside is not None else None
            yield replace(source, headline=title[1]) if title is not None else source
            return


def _reference(
    sheet: Sheet, line: Line, outlets: Outlets, names: OwnNames, on: dt.date | None, told: Sequence[Source]
) -> Source | None:
    text = line.text
    if _DIGIT.search(text, 0, MAX_HEAD) is None:
        return None
    issue = ISSUE.search(text)
    date = next(iter(printed_dates(text, sheet.words)), None)
    spans = [issue.span()] if issue else []
    spans += [(date.start, date.end)] if date else []
    year = _YEAR.search(text) if not spans and _FROM.match(text.lstrip(_OPENING)) else None
    spans += [year.span()] if year else []
    start, end = min(spans, default=(0, 0))[0], max((stop for _, stop in spans), default=0)
    if not 2 < start <= MAX_HEAD or end - start > MAX_PLACE:
        return None
    bracketed = text[0] in _OPENING
    tail = text[end:]
    rest = "" if tail.startswith(". ") and not bracketed else _TAIL.sub("", tail)
    translated = bool(rest) and bool(sheet.words.phrases("translated_words").spots(lowered(rest)))
    allowed = bool(rest) and bool(
        sheet.words.phrases("republished_words", "permission_words").spots(lowered(rest))
    )
    if _CLOCK.match(tail):
        return None
    if (
        len(rest) > MAX_TAIL
        and not allowed
        and not (translated and (bracketed or tail.lstrip()[:1] in (";", ".")))
    ):
        return None
    head = _head(sheet, line, text[:start].lstrip(_OPENING), outlets)
    if head is None or head.known.agency or names.mean(head.known.name):
        return None
    archived = date is not None and on is not None and on.year - date.on.year >= ARCHIVED
    plain = not looks_like_person(head.known.name) and (" " in head.known.name or bracketed)
    agreed = any(_means(source, head.known.name) for source in told)
    if not (head.marked or agreed or (translated and bracketed) or (archived and plain)):
        return None
    return Source(
        how=How.REPUBLISHED if archived or allowed else How.SOURCE_LINE,
        name=head.known.name,
        known=head.known,
        url=head.url,
        country=head.country,
        published_on=date.on if date is not None else None,
        evidence=sheet.seen(line.start, line.end),
    )


def _head(sheet: Sheet, line: Line, text: str, outlets: Outlets) -> _Head | None:
    """The name in front of the day, without what introduces it."""
    shift = len(line.text[: line.text.find(text)])
    text = _PLACE.sub("", _without_between(text))
    text = _without_between(text)
    behind = _QUOTED_NAME.match(text, ahead.end() if (ahead := _FROM.match(text)) else 0)
    if behind is not None:  # «عن «X» الكولومبية»
        text = text[: behind.end(1)]
    name, _, land = text.rpartition(", ")
    country = country_named(land, sheet.words.tags) if name else None
    if country:  # "Heron Post, Norway, 3 May"
        text = name
    ahead = _FROM.match(text)
    before = ahead.end() if ahead is not None else 0
    text = text[before:]
    text = _without_between(text)
    if not text or ":" in text or "：" in text or _is_label(sheet, text):
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
    whole = text[0] in _QUOTES and _CLOSED.match(text) is not None
    introducing = [] if whole else [known for known in introduced(sheet, text, outlets) if _ends(text, known)]
    compound = next((known for known in compounds(text, sheet, outlets) if known.name == text), None)
    known = next(iter(introducing), compound) or outlets.known(text.strip(MARKS))
    name = known.name
    if any(mark in name for mark in "「」『』《》、，。"):
        return None
    in_quotes = text[0] in _QUOTES and is_name_in_quotes(text.strip(MARKS))
    if not (is_title(name) or in_quotes) or sells_pictures(name) or is_land(name, sheet.words.tags):
        return None
    set_apart = text[0] in _QUOTES or sheet.visible.owner_at(line.start + shift + before).tag in _ITALIC
    own = bool(known.outlet or known.host or known.agency)
    own = own or country is not None
    linked = link is not None and sheet.text_of(link).strip(MARKS) == name
    marked = bool(introducing or compound or set_apart or own or linked)
    return _Head(known=known, marked=marked, url=url, country=country or known.country)


def run_in(sheet: Sheet, line: Line | None, outlets: Outlets, on: dt.date | None) -> Iterator[Source]:
    """The reference a Chinese translation begins with: 德国《苇河报》9月7日文章，原题：…"""
    match = _RUN_IN.match(line.text) if line is not None else None
    if line is None or match is None:
        return
    year = int(match[2]) if match[2] else on.year if on is not None else None
    day = None
    with contextlib.suppress(ValueError):
        day = dt.date(year, int(match[3]), int(match[4])) if year is not None else None
    yield Source(
        how=How.SOURCE_LINE,
        name=match[1],
        known=outlets.known(match[1]),
        headline=match[5],
        published_on=day,
        evidence=sheet.seen(line.start, line.start + match.end()),
    )


def original_titles(sheet: Sheet, lines: Sequence[Line]) -> Iterator[Source]:
    """The headline that a line gives the original and nothing else: "Original title: …"."""
    words = sheet.words.all("original_title_words")
    for line in lines:
        label, colon, title = line.text.replace("：", ":").partition(":")
        if colon and title.strip() and label.strip().lower() in words and len(title) <= MAX_CHARACTERS:
            evidence = sheet.seen(line.start, line.end)
            yield Source(how=How.ORIGINAL, headline=title.strip(MARKS + "."), evidence=evidence)


def language_beside(sheet: Sheet, lines: Sequence[Line], translators: Sequence[str]) -> str | None:
    """The language a line says that a translator translated from: "קתרינה. מצ'כית: אביטל", "Ada Crane, from Polish"."""
    for line in lines:
        name = next((name for name in translators if name in line.text), None)
        if name is not None and len(line.text) <= MAX_CHARACTERS:
            at = line.text.find(name)
            around = (
                line.text[max(0, at - BESIDE) : at]
                + " "
                + line.text[at + len(name) : at + len(name) + BESIDE]
            )
            language = language_in(around, sheet.words.tags, besides=sheet.language)
            if language is not None:
                return language
    return None


def beside_author(
    sheet: Sheet,
    lines: Sequence[Line],
    authors: Sequence[str],
    outlets: Outlets,
    names: OwnNames,
    *,
    carried: bool,
) -> Iterator[Source]:
    """The outlet behind who wrote: "Maud Heron, Reed Gazette, Norway"; in brackets only where the text was carried (carried)."""
    for line in lines:
        author = next((name for name in authors if name in line.text), None)
        if author is None:
            continue
        behind = line.text.find(author) + len(author)
        match = _NAME_COUNTRY.match(line.text, behind)
        country = country_named(match[2], sheet.words.tags) if match is not None else None
        sure = match = (
            _QUOTED_BEHIND.match(line.text, behind) or _FOR.match(line.text, behind)
            if country is None
            else match
        )
        if match is None:
            match = _BRACKETED.match(line.text, behind) if carried else None
        name = match[1].strip(MARKS + ".") if match is not None else ""
        if not name or not (is_title(name) or is_name_in_quotes(name)) or names.mean(name):
            continue
        if sure is None and (" " not in name or _is_written_otherwise(name, author)):
            continue  # where somebody is, or how the name is written at home
        if not is_land(name, sheet.words.tags):
            known = outlets.known(name)
            yield Source(
                how=How.SOURCE_LINE,
                name=name,
                known=known,
                country=country or known.country,
                evidence=sheet.seen(line.start, line.end),
            )
            return


def _is_label(sheet: Sheet, text: str) -> bool:
    """Whether words in front of a day say who wrote or when rather than where: "By …", "Updated", "News desk"."""
    low = text.lower()
    words = (*sheet.words.all("published_words"), *sheet.words.all("updated_words"))
    return (
        is_generic(text)
        or any(low == word or low.startswith(word + " ") for word in words)
        or without_byline_words(text, sheet.words)[1]
    )


def _is_written_otherwise(name: str, author: str) -> bool:
    """Whether a name has as many words as a person's and is written in other letters."""
    return name.count(" ") == author.count(" ") and (name < "\u0250") != (author < "\u0250")


def _means(source: Source, name: str) -> bool:
    """Whether a source is the outlet of a name, by its own or by its address."""
    return bool(source.name and same_name(source.name, name)) or (
        source.url is not None and spelt_in(name, host_of(source.url))
    )


def _without_between(text: str) -> str:
    """A text without marks and small words at its end."""
    while (match := _BETWEEN.search(text)) and not any(letter.isupper() for letter in match[0]):
        text = text[: match.start()]
    return text


def _ends(text: str, known: Known) -> bool:
    """Whether a name is the last of a text, quotation marks aside, and all of it but what may introduce it."""
    return not text[known.end :].strip(MARKS)


def day_of_month(text: str, words: Words, on: dt.date) -> dt.date | None:
    """The day a text names without its year: the last one of that name up to `on`."""
    found = [(match[1], match[2]) for match in _DAY_MONTH.finditer(text)]
    found += [(match[2], match[1]) for match in _MONTH_DAY.finditer(text)]
    for day, name in found:
        month = _month(name.lower(), words)
        with contextlib.suppress(ValueError):
            if month is not None:
                named = dt.date(on.year, month, int(day))
                return named if named <= on else named.replace(year=on.year - 1)
    return None


def _month(name: str, words: Words) -> int | None:
    """The number of a month, also in a case that the words do not list: "veebruaril"."""
    long = (number for word, number in words.months.items() if len(word) > 4 and name.startswith(word))
    return words.months.get(name) or next(long, None)
