"""Who wrote it: confirmed on the page or read there. No byline is better than a wrong one.

JSON-LD, meta fields and microdata propose names, which count only when the page prints them; otherwise a byline printed beside
the headline, fused in front of the first paragraph or signed under the text is read. The outlet itself is nobody.
"""

import bisect
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from dragoman.press.extract.agencies import agency_named
from dragoman.press.extract.datewords import printed_dates
from dragoman.press.extract.jsonld import strings, types_of
from dragoman.press.extract.likeness import plain
from dragoman.press.extract.people import (
    is_generic,
    is_team,
    looks_like_person,
    printable_name,
    split_names,
    without_byline_words,
)
from dragoman.press.extract.roles import role_lines
from dragoman.press.extract.sheet import Sheet
from dragoman.press.extract.sitename import site_names
from dragoman.press.extract.structured import Told
from dragoman.press.extract.tree import Element
from dragoman.press.extract.words import any_of
from dragoman.press.record import Evidence, Gap, Person, PersonRole

MAX_PERSONS = 12

_PICTURE_ROLES = frozenset({PersonRole.PHOTOGRAPHER, PersonRole.ILLUSTRATOR})
"""Who wrote and took the pictures ("Text and photographs: …") is an author first."""
_META = ("author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "article:author", "dc.creator.creator", "citation_author", "article:author_name", "cxenseparse:author", "bt:author", "rnews:creator")  # fmt: skip
_BYLINE_NAMES = re.compile(
    r"by-?line|author|autor|auteur|writer|reporter|journalist|contributor|écrit|yazar|avtor|penulis|tac-?gia|redaktor"
)
_STRONG_NAMES = re.compile(
    r"by-?line|author[-_]*name|(?:^|[\s_-])author(?:s)?(?:$|[\s_-])|autor(?:es)?(?:$|[\s_-])"
)
_NOT_HERE = re.compile(
    r"related|sidebar|comment|teaser|card|recommend|more-|widget|footer|promo|trending|popular|avatar-?img|popup|modal|newsletter"
)
_AUTHOR_LINK = re.compile(r"/(?:author|authors|autor|autoren|auteur|autore|autori|profile|profil|people|person|staff|by|writer|writers|contributor|journalist|redakteur|redaktion|team|columnist|reporters?|yazar|penulis|avtor)s?/", re.IGNORECASE)  # fmt: skip
_CUT = re.compile(
    r"\s*(?:[|•·]|\s[–—-]\s|\b(?:updated|published|posted|on|in|at|for)\b|\d).*$", re.IGNORECASE | re.DOTALL
)
_DEGREE = re.compile(
    r"(?:[A-Z]\.?){2,5}|Ph\.?D\.?|M\.?Sc\.?|B\.?Sc\.?|R\.?D\.?N?\.?|LCSW|Jr\.?|Sr\.?|II|III|[A-Z]{2,6}"
)
_LOGIN = re.compile(
    r"(?:admin|administrator|webmaster|editor|staff|author|user|guest|team|root|[a-z0-9_.\-]+)", re.IGNORECASE
)
_PARENS = re.compile(r"\s*[(\[].*?[)\]]\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadByline:
    """persons: in printed order. fused: a name set in front of the first paragraph, to be taken out of the prose.
    credits: spans of lines that name people in other roles.
    """

    persons: tuple[Person, ...] = ()
    fused: Element | None = None
    credits: tuple[tuple[int, int], ...] = ()
    gaps: tuple[Gap, ...] = ()


def read_byline(
    sheet: Sheet, headline: Element | None, body_start: int | None, body_end: int | None
) -> ReadByline:
    """Read the byline: authors first, then people in other roles. Without anybody: no person and a gap that says why."""
    fused, authors, refused = _authors(sheet, headline, body_start, body_end)
    low = headline.start if headline is not None else (body_start or 0)
    top = (max(0, low - 300), max(low, body_start or 0) + 350)
    end = body_end if body_end is not None else low
    persons = list(authors)
    spans = []
    for person, start, stop in role_lines(sheet, [top, (max(0, end - 200), end + 500)]):
        spans.append((start, stop))
        if person.role in _PICTURE_ROLES and _beside_picture(sheet, start):
            continue
        same = next((n for n, other in enumerate(persons) if plain(other.name) == plain(person.name)), None)
        if same is None:
            persons.append(person)
        elif persons[same].role is PersonRole.AUTHOR and person.role not in _PICTURE_ROLES:
            persons[same] = replace(persons[same], role=person.role)
    if persons:
        return ReadByline(persons=tuple(persons[:MAX_PERSONS]), fused=fused, credits=tuple(spans))
    detail = (
        "Fields of the page name an author whom the page does not show."
        if refused
        else "The page names no author."
    )
    return ReadByline(gaps=(Gap(field="byline", detail=detail),))


def _beside_picture(sheet: Sheet, start: int) -> bool:
    """Whether the line that begins at `start` stands in a picture's own box: then it is that picture's credit."""
    lines = sheet.visible.lines
    owner = lines.owners[bisect.bisect_right(lines.starts, start) - 1]
    boxes = [owner, *owner.ancestors()][:3]
    return any(
        box.tag not in ("article", "main", "body")
        and box.end - box.start < 600
        and any(el.tag == "img" for el in box.iter())
        for box in boxes
    )


def _authors(
    sheet: Sheet, headline: Element | None, body_start: int | None, body_end: int | None
) -> tuple[Element | None, list[Person], bool]:
    """The element of a fused byline, the authors, and whether fields named somebody whom nothing confirms."""
    nobody = site_names(sheet) - _personal_site(sheet)
    fused = _fused(sheet, body_start, body_end)
    if fused is not None and not _is_nobody(sheet.text_of(fused), nobody):
        return fused, [_person(sheet.text_of(fused), evidence=sheet.seen_at(fused))], False
    told = [list(source) for source in _told(sheet)]
    confirmed = [list(_confirmed(sheet, source, nobody)) for source in told]
    printed = list(_printed(sheet, headline, body_start, body_end, nobody))
    unprinted = [list(_confirmed(sheet, source, nobody, printed=False)) for source in told]
    corporate = list(_corporate(sheet, headline, nobody))
    people = (
        *filter(_names_people, confirmed),
        printed,
        *confirmed,
        *filter(_names_people, unprinted),
        corporate,
    )
    return None, next((persons for persons in people if persons), []), any(told)


def _personal_site(sheet: Sheet) -> set[str]:
    """The publisher's name where structured data says that the publisher is a person: on a blog the author is the site."""
    publisher = sheet.data.ld_value("publisher")
    if isinstance(publisher, dict) and "Person" in types_of(publisher):
        return {plain(name) for name in strings(publisher)}
    return set()


def _names_people(persons: list[Person]) -> bool:
    """Whether somebody in it has a person's name."""
    return any(looks_like_person(person.name) for person in persons)


def _told(sheet: Sheet) -> Iterator[list[Told]]:
    yield sheet.data.told_ld("author", "creator")
    yield [
        Told(value=sheet.text_of(el), evidence=Evidence(source="microdata", field="author"), element=el)
        for el in _microdata_authors(sheet)
    ]
    yield sheet.data.told_meta(*_META)


def _microdata_authors(sheet: Sheet) -> Iterator[Element]:
    """Elements marked as author, those close to the first one: later ones belong to other articles."""
    first: int | None = None
    for element in (*sheet.data.props.get("author", ()), *sheet.data.props.get("creator", ())):
        inner = next((el for el in element.iter() if el.get("itemprop").lower() == "name" and el.shown), None)
        chosen = inner if inner is not None else element
        if chosen.shown and chosen.end > chosen.start and not _is_elsewhere(chosen):
            first = chosen.start if first is None else first
            if abs(chosen.start - first) < 200:
                yield chosen


def _confirmed(sheet: Sheet, told: list[Told], nobody: set[str], *, printed: bool = True) -> Iterator[Person]:
    """The names of one source that are somebody's and, where `printed`, stand on the page."""
    seen: set[str] = set()
    for item in told:
        value, _ = without_byline_words(_PARENS.sub(" ", item.value), sheet.words)
        parts = [value] if looks_like_person(value) and "," not in value else split_names(value)
        strict = not printed or any(_is_nobody(part, nobody) for part in parts)
        for name in _names_among(parts):
            key = plain(name)
            if not key or key in seen or not printable_name(name) or _is_nobody(name, nobody):
                continue
            if (strict and not looks_like_person(name) and not (printed and is_team(name))) or (
                " " not in key and len(key) < 3
            ):
                continue
            place = _place(sheet, name) if printed else None
            if printed and place is None:
                continue
            seen.add(key)
            evidence = item.evidence if place is None else sheet.seen(*place)
            yield _person(name, evidence=evidence)


def _corporate(sheet: Sheet, headline: Element | None, nobody: set[str]) -> Iterator[Person]:
    """A body that JSON-LD declares as author when nobody else is named: a news agency, or one printed beside the headline.

    Never the outlet itself, nor one of its names with a word more or less.
    """
    for item in sheet.data.told_ld("author")[:1]:
        name, key = item.value, plain(item.value).replace(" ", "")
        agency = agency_named(name)
        own = any(key in other.replace(" ", "") or other.replace(" ", "") in key for other in nobody)
        if not key or own or not printable_name(name) or _LOGIN.fullmatch(name):
            continue
        if agency is not None and not agency.pictures_only:
            yield Person(name=name, role=PersonRole.AGENCY, evidence=item.evidence)
        elif headline is not None and not is_generic(name):
            place = sheet.visible.find(name, headline.end, headline.end + 600)
            if place is not None:
                yield Person(name=name, role=PersonRole.AGENCY, evidence=sheet.seen(*place))


def _names_among(parts: list[str]) -> Iterator[str]:
    """The names of a list without degrees (MD, PhD) that stand behind one; agencies stay."""
    for number, part in enumerate(parts):
        if number and _DEGREE.fullmatch(part) and not agency_named(part):
            continue
        yield part


def _person(
    name: str, *, evidence: Evidence, role: PersonRole = PersonRole.AUTHOR, url: str | None = None
) -> Person:
    if role is PersonRole.AUTHOR and (agency_named(name) or is_team(name)):
        role = PersonRole.AGENCY
    return Person(name=name, role=role, url=url, evidence=evidence)


def _is_nobody(name: str, nobody: set[str]) -> bool:
    key = plain(name)
    outlet = key in nobody or key.replace(" ", "") in {n.replace(" ", "") for n in nobody}
    return outlet or (is_generic(name) and not is_team(name))


def _place(sheet: Sheet, name: str) -> tuple[int, int] | None:
    found = sheet.visible.find(name)
    if found:
        return found
    pattern = r"\W+".join(map(re.escape, plain(name).split()))
    match = re.search(rf"(?<!\w){pattern}(?!\w)", sheet.visible.text, re.IGNORECASE) if pattern else None
    return match.span() if match else None


def _is_elsewhere(element: Element) -> bool:
    return bool(_NOT_HERE.search(element.names)) or any(
        above.tag in ("aside", "footer", "nav") or _NOT_HERE.search(above.get("class").lower())
        for _, above in zip(range(5), element.ancestors(), strict=False)
    )


def _printed(
    sheet: Sheet, headline: Element | None, start: int | None, end: int | None, nobody: set[str]
) -> Iterator[Person]:
    """Names in elements called a byline close to the headline or the text; then lines that begin like one."""
    low = (headline.start if headline is not None else start or 0) - 600
    first = max(start or 0, (headline.end if headline is not None else 0)) + 600
    last = (end or first) + 600
    near = [el for el in sheet.tree.seen if low <= el.start <= last and 2 < el.end - el.start <= 200]
    groups: tuple[Iterable[Element], ...] = (
        [el for el in near if "author" in el.get("rel").lower().split()],
        [el for el in near if _STRONG_NAMES.search(el.names) and el.start <= first],
        [el for el in near if _BYLINE_NAMES.search(el.names)],
    )
    for group in groups:
        for element in group:
            if _is_elsewhere(element):
                continue
            persons = list(_persons_in(sheet, element, nobody))
            if persons:
                yield from persons
                return
    signed = list(_signed_lines(sheet, low, first, (end or first), nobody))
    yield from signed or list(_beside_date(sheet, headline, nobody)) or _by_in_line(sheet, headline, nobody)


def _persons_in(sheet: Sheet, element: Element, nobody: set[str]) -> Iterator[Person]:
    links = [
        el for el in element.iter() if el.tag == "a" and el.shown and _AUTHOR_LINK.search(el.get("href"))
    ]
    seen: set[str] = set()
    for link in links:
        name, _ = without_byline_words(sheet.text_of(link), sheet.words)
        if looks_like_person(name) and plain(name) not in seen and not _is_nobody(name, nobody):
            seen.add(plain(name))
            url = sheet.data.absolute(link.get("href"))
            yield _person(name, evidence=sheet.seen_at(link), url=url)
    if not seen and (
        "\n" not in sheet.visible.text[element.start : element.end] or element.end - element.start <= 70
    ):
        yield from _persons_of(sheet, sheet.text_of(element), element.start, nobody)


def _persons_of(
    sheet: Sheet, line: str, offset: int, nobody: set[str], *, sure: bool = False
) -> Iterator[Person]:
    """The names of a printed byline. In scripts without capitals only behind a byline word, or where the place is `sure`."""
    text, introduced = without_byline_words(re.sub(r"^By(?=[A-Z])", "By ", line), sheet.words)
    seen: set[str] = set()
    for name in split_names(_CUT.sub("", _PARENS.sub(" ", text))):
        person = looks_like_person(name) or (introduced and is_team(name))
        if not person or _is_nobody(name, nobody):
            break
        if not (introduced or sure or name != name.swapcase()):
            break
        if plain(name) in seen:
            continue
        seen.add(plain(name))
        place = sheet.visible.find(name, offset) or (offset, offset + len(line))
        yield _person(name, evidence=sheet.seen(*place))


def _signed_lines(sheet: Sheet, low: int, first: int, end: int, nobody: set[str]) -> Iterator[Person]:
    """Lines like «Автор: Имя Фамилия» beside the headline or right under the text."""
    opening = any_of((*sheet.words.all("byline_words"), *sheet.words.role("author")))
    text = sheet.visible.text
    for begin, stop in ((max(0, low), first), (max(0, end - 120), end + 500)):
        at = text.rfind("\n", 0, begin) + 1
        for line in text[at:stop].split("\n"):
            match = opening.match(line)
            if match and len(line) <= 160 and match.end() < len(line):
                persons = list(_persons_of(sheet, line, at, nobody))
                if persons:
                    yield from persons
                    return
            at += len(line) + 1


def _beside_date(sheet: Sheet, headline: Element | None, nobody: set[str]) -> Iterator[Person]:
    """A line under the headline that is a name and a date, or a name alone next to a line with a date."""
    if headline is None:
        return
    at = headline.end + 1
    lines: list[tuple[int, str, bool]] = []
    for line in sheet.visible.text[at : at + 500].split("\n")[:6]:
        lines.append((at, line, bool(printed_dates(line, sheet.words))))
        at += len(line) + 1
    for number, (place, line, _) in enumerate(lines):
        near = any(row[2] for row in lines[max(0, number - 1) : number + 2])
        if not near or len(line) > 90:
            continue
        rest = line
        for date in reversed(printed_dates(line, sheet.words)):
            rest = rest[: date.start] + "|" + rest[date.end :]
        parts = [part.strip(" ·•|,–—-") for part in re.split(r"[|·•]", rest) if part.strip(" ·•|,–—-")]
        name, _ = without_byline_words(parts[0], sheet.words) if parts else ("", False)
        if (
            len(parts) == 1
            and looks_like_person(name)
            and name != name.swapcase()
            and not _is_nobody(name, nobody)
            and len(name.split()) <= 4
        ):
            found = sheet.visible.find(name, place) or (place, place + len(line))
            yield _person(name, evidence=sheet.seen(*found))
            return


def _by_in_line(sheet: Sheet, headline: Element | None, nobody: set[str]) -> Iterator[Person]:
    """A short line under the headline with a date and a byline word in the middle: "Published August 7, 2023 by Jane Roe"."""
    if headline is None:
        return
    at = headline.end + 1
    for line in sheet.visible.text[at : at + 400].split("\n")[:5]:
        match = re.search(r"\b(?:by|von|par|por)\s+(.+)$", line, re.IGNORECASE) if len(line) <= 120 else None
        if match and printed_dates(line, sheet.words):
            persons = list(_persons_of(sheet, match[0], at + match.start(), nobody))
            if persons:
                yield from persons
                return
        at += len(line) + 1


def _fused(sheet: Sheet, start: int | None, end: int | None) -> Element | None:
    """A person's name in bold, alone in front of one of the first paragraphs, with a sentence of its own after it."""
    if start is None or end is None:
        return None
    seen = 0
    for element in sheet.tree.seen:
        if element.tag not in ("p", "div") or not element.shown or not start <= element.start < end:
            continue
        if any(c.tag in ("p", "div") for c in element.children):
            continue
        lead = next((c for c in element.children if c.start == element.start and c.shown), None)
        if element.end - element.start < 60:
            alone = isinstance(lead, Element) and _is_named(lead) and lead.end == element.end
            name = sheet.text_of(element)
            if (
                alone
                and seen <= 1
                and (looks_like_person(name) or is_team(name))
                and isinstance(lead, Element)
            ):
                return lead
            continue
        seen += 1
        if seen > 5:
            return None
        if not isinstance(lead, Element) or lead.start != element.start or not _is_named(lead):
            continue
        rest = sheet.visible.text[lead.end : element.end]
        after = rest.lstrip(" \n")
        name = sheet.text_of(lead)
        if (
            rest[:1] in (" ", "\n")
            and after[:1].isupper()
            and looks_like_person(name)
            and name[-1:] not in ".:"
        ):
            return lead
    return None


def _is_named(element: Element) -> bool:
    return element.tag in ("b", "strong", "em", "i", "span") and element.shown
