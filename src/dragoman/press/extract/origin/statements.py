"""Lines outside the prose that say where a text comes from: «Источник: X», "Translated from Swedish by X", "Originally published in X".

A line may hold several statements, one a sentence: each is read for itself, and may tell an outlet, its country, the address and the
headline of the original, the day it was published and the language it was translated from.
"""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from dragoman.press.extract.dates.datewords import printed_dates
from dragoman.press.extract.origin.phrases import (
    ABOUT_TEXT,
    COLONS,
    MAX_CHARACTERS,
    around,
    has_colon,
    in_brackets,
    is_divided,
    leads,
    opens_statement,
    person_ahead,
    said_behind,
)
from dragoman.press.extract.origin.sentences import sentences, within
from dragoman.press.extract.origin.sourcenames import (
    ISSUE,
    MARKS,
    NAME_ENDS,
    acting_for,
    done_by,
    named_ahead,
    named_behind,
    named_outlet,
    quoted_beside,
    taken_from,
    title_of,
)
from dragoman.press.extract.origin.sources import How, Source, leads_away, sells_pictures
from dragoman.press.extract.origin.writes import VERB_LAST
from dragoman.press.extract.outlets.known import Known, Outlets, country_named
from dragoman.press.extract.outlets.ownname import OwnNames
from dragoman.press.extract.page.outside import Line, Outside, Said
from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.page.tree import Element
from dragoman.press.extract.people.naming import compounds, is_title, quoted
from dragoman.press.extract.people.people import looks_like_person
from dragoman.press.extract.wording.languagenames import language_in, language_written
from dragoman.press.extract.wording.spotting import lowered

MAX_DIVIDED = 120
"""Characters of a line in which a divided phrase for the original ("the … original") says something of this text."""

_KINDS = {
    "translated_words": How.TRANSLATED,
    "republished_words": How.REPUBLISHED,
    "original_words": How.ORIGINAL,
    "source_words": How.SOURCE_LINE,
}
_AHEAD_OF_COLON = re.compile(r"[^:：]{1,40}[:：]\s*(?=\S)")
_ADDRESS = re.compile(r"https?://\S+")
_CITED = re.compile(r"([^«“„\"《『「]{4,50}[,.:：])\s*[«“„\"《『「]")
_HERE = frozenset(
    ["click here", "klicken sie hier", "cliquez ici", "haga clic aquí", "haz clic aquí", "clicca qui", "clique aqui", "kliknij tutaj", "klikněte zde",
     "нажмите здесь", "натисніть тут", "burayı tıklayın", "tıklayınız", "点击这里", "点击此处", "點擊此處", "kattintson ide", "klik di sini", "bấm vào đây",
     "اضغط هنا", "انقر هنا", "اینجا کلیک کنید", "לחצו כאן", "यहाँ क्लिक करें", "यहां क्लिक करें", "here", "hier", "ici", "aquí", "qui", "aqui", "tutaj", "tu", "zde", "tu", "tukaj", "ovdje", "ovde", "здесь", "тут", "тука", "тук", "овде",
     "itt", "ide kattintva", "aici", "här", "her", "täällä", "tästä", "siin", "šeit", "čia", "këtu", "εδώ", "burada", "buradan", "burdan", "link",
     "bu bağlantıda", "мына жерде", "осы жерде", "այստեղ", "აქ", "هنا", "اینجا", "כאן", "यहाँ", "यहां", "এখানে", "یہاں", "这里", "此处", "這裡", "此處",
     "点此", "點此", "こちら", "ここ", "여기", "tại đây", "đây", "ที่นี่", "di sini", "aquí", "tautan ini", "сілтеме", "ссылка", "по ссылке", "посилання"]
)  # fmt: skip
"""What a link is called that says no more than "here"."""
_BRACKET = re.compile(r"[(（]([^()（）]{2,40})[)）]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One sentence of a line. source: the outlet it names, None where it names none. names_page: it speaks of the page's own outlet.

    language: what the text was translated from. nation: the language of whose nation the original is said to be. person: it names one who translated.
    """

    how: How
    line: Line
    names_page: bool = False
    source: Source | None = None
    language: str | None = None
    nation: str | None = None
    person: bool = False


def read_statements(
    sheet: Sheet, outside: Outside, outlets: Outlets, names: OwnNames, disclaimers: Sequence[Line] = ()
) -> list[Statement]:
    """The statements near the article, in order of the page. disclaimers: lines that speak of all articles and so of none."""
    standing = {line.start for line in disclaimers}
    found: list[Statement] = []
    for line, spots in groupby(
        outside.said(*_KINDS, "all_rights_words", "rights_words"), key=lambda said: said.line
    ):
        if len(line.text) <= MAX_CHARACTERS and outside.near(line) and line.start not in standing:
            listed = list(spots)
            labelled = any(
                said.start <= 2 and said.kind == "source_words" and has_colon(said) for said in listed
            )
            forbids = any(said.kind == "all_rights_words" for said in listed) and not labelled
            if "©" in line.text or forbids:
                continue  # a rights line, which forbids to republish
            if (
                listed[0].kind == "rights_words"
                and listed[0].start == 0
                and listed[0].start < min((said.start for said in listed if said.kind in _KINDS), default=0)
            ):
                continue  # "Rights of the original: …"
            listed = [said for said in listed if said.kind in _KINDS]
            found += _parted(sheet, line, listed, outlets, names)
    return found


def _parted(
    sheet: Sheet, line: Line, said: Sequence[Said], outlets: Outlets, names: OwnNames
) -> Iterator[Statement]:
    """What the sentences of a line state. said: the phrases in it."""
    for part in sentences(sheet, line, said):
        inside = [within(one, line, part) for one in said if part.start <= line.start + one.start < part.end]
        yield from _stated(sheet, inside, outlets, names)


def edge_statements(
    sheet: Sheet, last: Line, outlets: Outlets, names: OwnNames, disclaimers: Sequence[Line] = ()
) -> list[Statement]:
    """What the text's own first or last line states, where it opens with the words for it and so was taken for prose by mistake."""
    if any(one.start == last.start for one in disclaimers) or "©" in last.text:
        return []
    spots = sheet.words.phrases(*_KINDS).spots(lowered(last.text))
    said = [Said(line=last, start=spot.start, end=spot.end, kind=spot.kind) for spot in spots]
    about = ABOUT_TEXT.match(last.text) is not None
    bracketed = last.text[0] in "(（["
    said = [
        one
        for one in said
        if one.kind != "source_words" or bracketed or has_colon(one) or one.phrase[0] in "(（"
    ]
    opened = about or any(
        (one.start <= 1 and (" " in one.phrase or has_colon(one) or is_divided(sheet, one)))
        or person_ahead(one)
        for one in said
    )
    return list(_parted(sheet, last, said, outlets, names)) if opened else []


def _stated(sheet: Sheet, said: list[Said], outlets: Outlets, names: OwnNames) -> Iterator[Statement]:
    """What a sentence states, one statement a kind of word."""
    firsts = {one.kind: one for one in reversed(said)}
    for kind, how in _KINDS.items():
        one = firsts.get(kind)
        if one is None:
            continue
        names_page = names.in_text(one.line.text)
        language = _language(sheet, one, how)
        done = how is How.TRANSLATED and done_by(one.line.text, outlets) is not None
        divided = is_divided(sheet, one)
        linked = how is How.ORIGINAL and one.start == 0 and _link_away(sheet, one.line.start, one.line.end)
        divided = divided and (how is not How.ORIGINAL or len(one.line.text) <= MAX_DIVIDED)
        opens = divided or bool(linked) or opens_statement(one, how, names_page=names_page, language=language)
        if not done and not opens:
            continue
        origin = _translated_from(sheet, one, outlets) if how is How.TRANSLATED else None
        if origin is not None:
            yield Statement(how=how, line=one.line, names_page=names_page, language=language)
            yield Statement(
                how=How.SOURCE_LINE, line=one.line, source=None if names.mean(origin.name) else origin
            )
            continue
        source = _source(sheet, one, how, outlets)
        if source is not None and how is not How.TRANSLATED:
            source, language = replace(source, language=language), None
        own = source is None or not source.name
        if how is How.TRANSLATED or own:
            own = names_page
        elif source is not None:
            own = names.mean(source.name)
        person = (
            how is How.TRANSLATED
            and (one.start <= 2 and looks_like_person(acting_for(NAME_ENDS.split(said_behind(one))[0])[0]))
        ) or (how is How.TRANSLATED and person_ahead(one))
        nation = None
        if source is not None and how in (How.REPUBLISHED, How.ORIGINAL):
            bare = one.line.text.replace(source.name or "\n", " ").replace(source.headline or "\n", " ")
            nation = language_in(bare, sheet.words.tags[:1], besides=sheet.language)
        says = how is How.TRANSLATED and one.start > 2 and ABOUT_TEXT.match(one.line.text) is not None
        if own or language or person or says or source is not None:
            yield Statement(
                how=how,
                line=one.line,
                names_page=own,
                source=None if own else source,
                language=language,
                nation=nation,
                person=person,
            )
            further = None if own or source is None else _further(sheet, one, how, source, outlets)
            if further is not None:
                yield Statement(how=how, line=one.line, source=further)
            if source is not None and how is not How.TRANSLATED:
                said = [other for other in said if other.kind == "translated_words"]
                firsts = {other.kind: other for other in reversed(said)}


def _translated_from(sheet: Sheet, said: Said, outlets: Outlets) -> Source | None:
    """The outlet a sentence says that the text was translated from."""
    link, url = _link_away(sheet, said.line.start, said.line.end) or (None, None)
    anchor = sheet.text_of(link) if link is not None else ""
    known = taken_from(sheet, said.phrase, said.rest, anchor, outlets)
    if known is None:
        return None
    return Source(
        how=How.SOURCE_LINE,
        name=known.name,
        known=known,
        url=url if known.name in anchor else None,
        country=known.country,
        published_on=_day(said.line.text, sheet),
        evidence=sheet.seen(said.line.start, said.line.end),
    )


def _language(sheet: Sheet, said: Said, how: How) -> str | None:
    """The language a sentence says that the text was translated from, or that the original is in."""
    if how is How.TRANSLATED:
        return language_in(around(said), sheet.words.tags, besides=sheet.language)
    return language_written(said.line.text, sheet.words.tags, besides=sheet.language)


def _source(sheet: Sheet, said: Said, how: How, outlets: Outlets) -> Source | None:
    rest = said_behind(said)
    if how is How.SOURCE_LINE and rest.count(";") > 1:
        return None  # what the text refers to
    if said.rest.rstrip()[-1:] in COLONS:
        return None  # a field to be filled in, or a heading
    if (
        how is How.ORIGINAL
        and has_colon(said)
        and said.phrase.lower().strip(" :：") in sheet.words.all("original_title_words")
    ):
        return Source(
            how=how, headline=rest.strip(MARKS + "."), evidence=sheet.seen(said.line.start, said.line.end)
        )
    link, url = _link_away(sheet, said.line.start, said.line.end) or (None, None)
    anchor = sheet.text_of(link) if link is not None else ""
    label = _is_label(sheet, anchor, said.phrase)
    if url is None and (address := _ADDRESS.search(rest)):
        url = leads_away(sheet, address[0].rstrip(".,;"))
        rest = rest[: address.start()].strip(" :,")
    if how is How.SOURCE_LINE and (cited := _CITED.match(rest)) and looks_like_person(cited[1].strip(" .,:")):
        rest = rest[cited.end(1) :].lstrip(" ,.:")  # "Maud Heron, “The Boat”, Reed Gazette, 3 May"
    pair = _pair(rest) if how is How.SOURCE_LINE else None
    if pair is not None and len(outlets.find(rest)) < 2:
        rest = pair[0]
        if anchor and anchor not in rest:
            anchor, url = "", None
    text = said.line.text
    if how is How.ORIGINAL and (lead := _AHEAD_OF_COLON.match(rest)):
        rest = rest[lead.end() :]  # "Read the original in Polish: …"
    title = title_of(sheet, anchor, text if how is How.REPUBLISHED else rest)
    behind = None
    if link is not None and how is not How.TRANSLATED and not is_title(anchor):
        behind = named_behind(sheet, text[link.end - said.line.start :], outlets)
        called = sheet.words.phrases("original_words", "read_more_words").spots(lowered(anchor))
        title = anchor.strip(MARKS) if behind is not None and not (called and called[0].start <= 2) else title
    behind_verb = how is How.REPUBLISHED and not VERB_LAST.isdisjoint(sheet.words.tags[:1])
    free = leads(said) or (" " in said.phrase and not behind_verb) or in_brackets(said)
    free = free or _is_all(sheet, said, rest)
    plain = rest.replace(title, " ") if title else rest
    if title and rest.find(title) in (1, 2):
        plain = rest[rest.find(title) + len(title) :].lstrip(MARKS + ",.–—-")  # "“The Boat”, Reed Gazette"
    around = None
    if how is How.REPUBLISHED:
        bare = text.replace(title, " ") if title else text
        around = next(iter((*quoted(bare, sheet, outlets), *compounds(bare, sheet, outlets))), None)
    elif how is How.TRANSLATED:
        around = done_by(text, outlets)
    known = behind or (
        named_outlet(
            sheet,
            plain,
            "" if label or anchor.strip(MARKS) == title else anchor,
            outlets,
            free=free and around is None,
            translated=how is How.TRANSLATED,
        )
        or around
    )
    loose = how is How.REPUBLISHED and title is not None
    linked = url is not None and how in (How.ORIGINAL, How.REPUBLISHED, How.SOURCE_LINE)
    if known is None and how is How.REPUBLISHED:
        known = named_ahead(text[: said.start], outlets)
    if known is None and not (linked or loose):
        return None
    if known is not None and title is None and how in (How.ORIGINAL, How.REPUBLISHED):
        title = quoted_beside(text, known.name)
    if known is None and title is None and anchor[:1] in MARKS and not label:
        title = anchor.strip(MARKS) or None  # a headline of a few words
    if how is How.SOURCE_LINE:
        if known is not None and sells_pictures(known.name):
            return None
        if not (free or _is_outlet(known) or (url is not None and (label or anchor != text))):
            return None
        if len(outlets.find(rest)) > 1 and known is not None and known.agency:
            return None  # material of several agencies
        if known is not None and (known.agency or ISSUE.search(rest)):
            how = How.REPUBLISHED  # the number of an issue is told of what is printed again
    bracket = _BRACKET.search(rest)
    country = country_named(bracket[1], sheet.words.tags) if bracket else None
    return Source(
        how=how,
        name=known.name if known else "",
        known=known,
        url=url,
        country=country or (known.country if known else None),
        headline=title,
        published_on=_day(text.replace(title, " ") if title else text, sheet),
        evidence=sheet.seen(said.line.start, said.line.end),
    )


def _is_label(sheet: Sheet, anchor: str, phrase: str) -> bool:
    """Whether a link is called "original" or "here" and nothing more."""
    low = anchor.strip(MARKS + ".:→").casefold()
    return low == phrase.casefold() or low in _HERE or low in sheet.words.all("original_words")


def _is_all(sheet: Sheet, said: Said, rest: str) -> bool:
    """Whether a Vietnamese line is "Theo" and a name: the word also means "according to" and names nobody elsewhere."""
    return (
        said.start == 0
        and sheet.words.tags[:1] == ("vi",)
        and said.phrase.lower() == "theo"
        and is_title(rest)
    )


def _further(sheet: Sheet, said: Said, how: How, first: Source, outlets: Outlets) -> Source | None:
    """The second outlet of "Source: Heron Post / Reed Review", or of a line that links to two: the text went from one to the other."""
    pair = _pair(said_behind(said)) if how is How.SOURCE_LINE else None
    links = [
        (sheet.text_of(link).strip(MARKS), url)
        for link, url in _links_away(sheet, said.line.start, said.line.end)
    ]
    name = pair[1] if pair is not None else links[1][0] if len(links) > 1 else ""
    if not is_title(name) or name == first.name or first.how is not how:
        return None
    known = outlets.known(name)
    return Source(
        how=How.NOTE,
        name=name,
        known=known,
        url=next((url for text, url in links if text == name), None),
        country=known.country,
        evidence=first.evidence,
    )


def _pair(rest: str) -> tuple[str, str] | None:
    """Two names with a stroke between them."""
    parts = [part.strip() for part in rest.split("/")] if "/" in rest else []
    return (parts[0], parts[1]) if len(parts) == 2 and is_title(parts[0]) and is_title(parts[1]) else None


def _is_outlet(known: Known | None) -> bool:
    return known is not None and bool(known.outlet or known.host or known.agency)


def _day(text: str, sheet: Sheet) -> dt.date | None:
    dates = printed_dates(text, sheet.words) if any(c.isdigit() for c in text) else []
    return dates[0].on if dates else None


def _link_away(sheet: Sheet, start: int, end: int) -> tuple[Element, str] | None:
    """The first link of a span that leads to another site, and its address."""
    return next(_links_away(sheet, start, end), None)


def _links_away(sheet: Sheet, start: int, end: int) -> Iterator[tuple[Element, str]]:
    for link in sheet.links.starting(start, end):
        url = leads_away(sheet, link.get("href"))
        if url:
            yield link, url
