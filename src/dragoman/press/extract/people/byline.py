"""Who wrote it: printed on the page, or stated in its fields and confirmed there. No byline is better than a wrong one.

A byline printed above the text or a name in bold in front of it goes first; what fields state is kept where the page prints one of the
names, and gives way to a printed byline that names more. The outlet counts only where it is printed as the byline.
"""

import functools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from dragoman.press.extract.outlets.agencies import agency_named
from dragoman.press.extract.outlets.sitename import site_names
from dragoman.press.extract.page.jsonld import strings, types_of
from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.page.tree import Element
from dragoman.press.extract.people.bylineplaces import BylinePlaces
from dragoman.press.extract.people.fused import fused_name
from dragoman.press.extract.people.names import names_in
from dragoman.press.extract.people.near import Near
from dragoman.press.extract.people.people import (
    is_bare_sentence,
    is_desk,
    is_generic,
    is_team,
    looks_like_person,
)
from dragoman.press.extract.people.printed import Printed, Reader
from dragoman.press.extract.people.roles import RoleLine, role_lines
from dragoman.press.extract.people.stated import Stated, own_names, stated_authors, stated_organisation
from dragoman.press.extract.wording.likeness import plain
from dragoman.press.extract.wording.rolewords import is_word_of_pages, role_spots
from dragoman.press.record import Gap, Person, PersonRole

MAX_PERSONS = 12
LONGEST_SITE = 60
FIRST_LINKS = 60
MAX_BETWEEN = 120
LONGEST_POST = 40

_PICTURE_ROLES = frozenset({PersonRole.PHOTOGRAPHER, PersonRole.ILLUSTRATOR})
"""Who wrote and took the pictures ("Text and photographs: …") is an author first."""
_TITLE = re.compile(r"^(?:dr|prof|mr|mrs|ms|sir)\s")


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
    return _Choice(sheet, headline, body_start, body_end).made()


class _Choice:
    """The choice between what is printed and what is stated, for one page."""

    def __init__(self, sheet: Sheet, headline: Element | None, start: int | None, end: int | None) -> None:
        self.sheet, self.start, self.end = sheet, start, end
        self.stated = stated_authors(sheet)
        self.known = {plain(stated.name) for source in self.stated for stated in source}
        self.near = Near(sheet, headline, start, end)
        self.places = BylinePlaces(Reader(self.near, self._is_somebody), self.known)

    def made(self) -> ReadByline:
        """The byline."""
        lines = role_lines(self.near, self._is_site)
        credited = [printed for line in lines for printed in line.credits]
        printed = self.places.above()
        fused = self._fused(printed)
        if fused is not None:
            names = names_in(self.sheet.text_of(fused))
            evidence = self.sheet.seen_at(fused)
            persons = [Person(name=n.name, role=_role(n.name), evidence=evidence) for n in names]
        else:
            printed = printed or [p for p in credited if p.is_author and self._is_somebody(p)]
            printed = printed or self.places.beside() or self.places.below() or self.places.wire()
            persons = self._authors([p for p in printed if p.is_author], _others((*printed, *credited)))
        if persons and all(person.role is PersonRole.AGENCY for person in persons):
            named = [p for p in credited if p.credit.role is PersonRole.AUTHOR and self._is_somebody(p)]
            persons += [self._person(p) for p in named if p.credit.introduced]
        for line in lines:
            among = line.by_author or self._is_among(line, printed)
            for one in line.credits:
                self._add(persons, one, known=not among and one.credit.role in _PICTURE_ROLES)
        for one in printed:
            self._add(persons, one)
        spans = tuple((line.start, line.end) for line in lines)
        persons = [self._with_post(person) for person in persons]
        if persons:
            return ReadByline(persons=tuple(persons[:MAX_PERSONS]), fused=fused, credits=spans)
        return self._nobody()

    def _is_among(self, line: RoleLine, printed: list[Printed]) -> bool:
        """Whether a line of credits stands right under or over one that names an author."""
        text = self.near.text
        return any(
            text.count("\n", min(p.start, line.start), max(p.start, line.start)) == 1
            for p in printed
            if p.is_author and abs(p.start - line.start) <= MAX_BETWEEN
        )

    def _with_post(self, person: Person) -> Person:
        """An author as correspondent where the next line is a word for one and nothing else."""
        end = person.evidence.end if person.evidence is not None else None
        if person.role is not PersonRole.AUTHOR or end is None:
            return person
        line = self.near.text[end : end + MAX_BETWEEN].lstrip(" ,\n").split("\n", 1)[0]
        if line.isascii() or len(line) > LONGEST_POST:
            return person
        spots = role_spots(line, self.sheet.words.tags)
        posts = any(s.kind == "correspondent" and s.end - s.start == len(line) for s in spots)
        return replace(person, role=PersonRole.CORRESPONDENT) if posts else person

    def _nobody(self) -> ReadByline:
        """What there is to say where nobody is named: the organisation a field declares, and in any case a gap."""
        detail = "The page names no author."
        if self.stated:
            detail = "Fields of the page name an author whom the page does not show."
        declared = stated_organisation(self.sheet)
        persons: tuple[Person, ...] = ()
        if declared is not None and not _is_nobody(declared.name):
            persons = (Person(name=declared.name, role=PersonRole.AGENCY, evidence=declared.evidence),)
            detail = "The page names no author; its fields declare an organisation as such."
        return ReadByline(persons=persons, gaps=(Gap(field="byline", detail=detail),))

    def _fused(self, printed: list[Printed]) -> Element | None:
        """The name in front of the text, or of a paragraph near its beginning where no byline above names somebody else."""
        fused = fused_name(self.sheet, self.start, self.end)
        name = self.sheet.text_of(fused) if fused is not None else ""
        if (
            fused is None
            or self._is_site(name)
            or _is_nobody(name)
            or is_word_of_pages(name, self.sheet.words)
        ):
            return None
        above = {plain(p.credit.name) for p in printed if p.is_author and not self._is_site(p.credit.name)}
        first = fused.start - (self.start or 0) <= 3
        return fused if first or not above or plain(self.sheet.text_of(fused)) in above else None

    def _is_somebody(self, printed: Printed) -> bool:
        """Whether a printed name is somebody: a single word or an outlet only where a word or mark of an author says so."""
        name = printed.credit.name
        if not printed.is_author:
            return looks_like_person(name) and not self._is_site(name)
        if (
            _is_nobody(name)
            or is_word_of_pages(name, self.sheet.words)
            or is_bare_sentence(self.sheet.visible.line(printed.start))
        ):
            return False
        if printed.credit.introduced or printed.marked or _is_proper(name):
            return True
        return plain(name) in self.known or self._is_site(name)

    def _add(self, persons: list[Person], printed: Printed, *, known: bool = False) -> None:
        """Add a credited person in another role, unless only `known` ones are wanted, or the role to an author already there."""
        role = printed.credit.role
        if role is PersonRole.AUTHOR:
            return
        key = plain(printed.credit.name)
        same = next((n for n, other in enumerate(persons) if plain(other.name) == key), None)
        if same is None:
            if not known:
                persons.append(self._person(printed))
        elif persons[same].role is PersonRole.AUTHOR and (role not in _PICTURE_ROLES or (same and not known)):
            persons[same] = replace(persons[same], role=role)

    def _authors(self, printed: list[Printed], others: set[str]) -> list[Person]:
        """The authors, from the best of what is printed and what is stated. others: who is printed as something else, as plain words."""
        people = [p for p in printed if _is_proper(p.credit.name) and not self._is_site(p.credit.name)]
        confirmed = [self._confirmed(source) for source in self.stated]
        if people:
            confirmed = [[one for one in persons if plain(one.name) not in others] for persons in confirmed]
        for persons in confirmed:
            if any(looks_like_person(person.name) for person in persons):
                return self._merged(persons, people, printed) + self._agencies(persons, printed)
        signed = next((persons for persons in confirmed if persons), [])
        if people and not (signed and people[0].start > self.near.first):
            return [self._as_stated(p) for p in printed]
        if signed and people:
            return signed
        for source in self.stated:
            unseen = [s for s in source if looks_like_person(s.name) and not self._is_site(s.name)]
            if unseen:
                return [Person(name=stated.name, evidence=stated.evidence) for stated in unseen]
        if printed:
            return [self._person(p) for p in printed]
        return next((persons for persons in confirmed if persons), [])

    def _merged(self, confirmed: list[Person], people: list[Printed], printed: list[Printed]) -> list[Person]:
        """Stated authors in the words of the printed byline where that names them all and more."""
        named = [p for p in people if p.start <= self.near.first and not agency_named(p.credit.name)]
        if len(named) == 2 and self.near.text[named[0].end : named[1].start].strip() == ",":
            return confirmed  # "Jane Roe, Heron Post": two authors are joined by a word
        names = {_untitled(p.credit.name) for p in named}
        if len(names) > len(confirmed) and all(_untitled(person.name) in names for person in confirmed):
            return [self._person(p) for p in printed]
        return confirmed

    def _agencies(self, persons: list[Person], printed: list[Printed]) -> list[Person]:
        """The agencies that stand with stated authors in the printed byline: "By Jane Roe and Reuters"."""
        names = {_untitled(person.name) for person in persons}
        if not any(_untitled(p.credit.name) in names for p in printed):
            return []
        signed = [p for p in printed if _untitled(p.credit.name) not in names and p.start <= self.near.first]
        return [
            self._person(p) for p in signed if agency_named(p.credit.name) and not _is_nobody(p.credit.name)
        ]

    def _as_stated(self, printed: Printed) -> Person:
        """A printed author, under the longer name that a field states where the page prints it there."""
        person = self._person(printed)
        for stated in (stated for source in self.stated for stated in source):
            if len(stated.name) > len(person.name) and self.near.text.startswith(stated.name, printed.start):
                end = printed.start + len(stated.name)
                return replace(person, name=stated.name, evidence=self.sheet.seen(printed.start, end))
        return person

    def _confirmed(self, source: Sequence[Stated]) -> list[Person]:
        """Who of a source is somebody, where at least one of them stands on the page."""
        found: list[Person] = []
        seen = False
        for stated in source:
            name = stated.name
            person = looks_like_person(name)
            signs = plain(name) in self._organisations
            if not signs and (_is_nobody(name) or not (person or _is_proper(name) or " " not in name)):
                continue
            if self._is_site(name):
                continue
            place = self._place(name)
            if place is None and not (person or (found and agency_named(name))):
                continue
            seen = seen or place is not None
            evidence = stated.evidence if place is None else self.sheet.seen(*place)
            role = PersonRole.AGENCY if signs else _role(name)
            found.append(Person(name=name, role=role, evidence=evidence))
        return found if seen else []

    def _place(self, name: str) -> tuple[int, int] | None:
        """Where a name stands, the place by the headline first."""
        text = self.near.text
        for low in (self.near.low, 0):
            at = text.find(name, low)
            if at >= 0:
                return at, at + len(name)
        pattern = r"\W+".join(map(re.escape, plain(name).split()))
        match = re.search(rf"(?<!\w){pattern}(?!\w)", text, re.IGNORECASE) if pattern else None
        return match.span() if match else None

    def _person(self, printed: Printed) -> Person:
        credit = printed.credit
        role = credit.role
        if role is PersonRole.AUTHOR:
            signs = plain(credit.name) in self._organisations
            role = PersonRole.AGENCY if signs else _role(credit.name)
        evidence = self.sheet.seen(printed.start, printed.end)
        return Person(name=credit.name, role=role, url=printed.url, evidence=evidence)

    def _is_site(self, name: str) -> bool:
        return plain(name).replace(" ", "") in self._sites

    @functools.cached_property
    def _publisher(self) -> str:
        return plain(next(iter(strings(self.sheet.data.ld_value("publisher") or {})), ""))

    @functools.cached_property
    def _organisations(self) -> set[str]:
        """The organisations that JSON-LD names as authors, as plain words, but for the publisher and what may be persons."""
        authors = self.sheet.data.ld_value("author")
        named = [
            one for one in (authors if isinstance(authors, list) else [authors]) if isinstance(one, dict)
        ]
        kinds = [(types_of(one), next(iter(strings(one)), "")) for one in named]
        persons = {plain(name) for of, name in kinds if "Person" in of}
        others = {name for of, name in kinds if any("Organization" in kind for kind in of)}
        signing = {plain(name) for name in others if persons or not looks_like_person(name)}
        return signing - persons - {self._publisher}

    @functools.cached_property
    def _sites(self) -> set[str]:
        """Names of the site, without spaces; a person's own site has none."""
        names = {name.replace(" ", "") for name in site_names(self.sheet)} | _home_names(self.sheet)
        return names - {name.replace(" ", "") for name in own_names(self.sheet)}


def _home_names(sheet: Sheet) -> set[str]:
    """What links to the site's front page say."""
    root = "/".join(sheet.page.url.split("/", 3)[:3])
    homes = {"/", root, root + "/"}
    links = [link for link in sheet.links.elements[:FIRST_LINKS] if link.attrs["href"] in homes]
    shown = {sheet.text_of(link) for link in links if link.end - link.start < LONGEST_SITE}
    return {plain(text).replace(" ", "") for text in shown}


def _others(printed: Iterable[Printed]) -> set[str]:
    """Who is printed as translator or editor and nowhere as author: fields of translations name either."""
    roles: dict[str, set[PersonRole]] = {}
    for one in printed:
        roles.setdefault(plain(one.credit.name), set()).add(one.credit.role)
    return {name for name, of in roles.items() if of <= {PersonRole.TRANSLATOR, PersonRole.EDITOR}}


def _untitled(name: str) -> str:
    """A name as plain words without "Dr" or the like in front."""
    return _TITLE.sub("", plain(name))


def _is_nobody(name: str) -> bool:
    agency = agency_named(name)
    if agency is not None:
        return agency.pictures_only
    return is_generic(name) and not is_team(name)


def _is_proper(name: str) -> bool:
    return looks_like_person(name) or is_team(name) or agency_named(name) is not None


def _role(name: str) -> PersonRole:
    return PersonRole.AGENCY if agency_named(name) or is_desk(name) else PersonRole.AUTHOR
