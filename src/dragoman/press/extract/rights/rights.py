"""Whose the text is and what may be done with it: the rights line verbatim, its holder, a licence, a status from the closed vocabulary.

"Open access" is never "public domain". A line that names a copyright holder and says "public domain" contradicts itself, most
often because a machine translated «открытый доступ» so: its status stays undetermined, with the reason.
Sources: rightsstatements.org, Creative Commons licence addresses; for terms told to machines see `mining`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.press.extract.page.jsonld import strings
from dragoman.press.extract.page.outside import Outside
from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.page.structured import Told
from dragoman.press.extract.page.tree import Element
from dragoman.press.extract.rights.holder import MARK, forbids, has_owner, holder_in
from dragoman.press.extract.rights.mining import RSL, MachineTerms, read_machine_terms
from dragoman.press.extract.rights.rightsline import CC_NAME, RightsLine, read_rights_lines
from dragoman.press.extract.wording.spotting import lowered
from dragoman.press.record import Evidence, Gap, Rights, RightsStatus

MAX_TOLD_CHARACTERS = 500
MAX_HOLDER_CHARACTERS = 80
MARK_OF_LICENCE = 3
"""Characters in front of a line in which a picture may link to the licence it names."""

_CC = re.compile(r"^https?://(?:www\.)?creativecommons\.org/(licenses|publicdomain)/([\w+-]+)", re.IGNORECASE)
_STATEMENT = re.compile(
    r"^https?://rightsstatements\.org/(?:vocab|page)/(InC|NoC|CNE|UND|NKC)", re.IGNORECASE
)
_SAID = ("open_access_words", "public_domain_words", "rights_words", "all_rights_words", "reuse_words")
_PUBLIC_DOMAIN_MARKS = {"mark", "zero"}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadRights:
    """own: the line stands under the article, apart from the site's."""

    rights: Rights
    own: bool = False
    gaps: tuple[Gap, ...] = ()


def read_rights(sheet: Sheet, outside: Outside, *, carried: bool, others: Sequence[str] = ()) -> ReadRights:
    """Read the rights. carried: the text came through other outlets, perhaps translated. others: names of those it came
    through and of who wrote it."""
    lines = read_rights_lines(sheet, outside)
    first = lines[0] if lines else None
    terms = read_machine_terms(sheet)
    told = _told_line(sheet)
    line, evidence = None, None
    if first is not None:
        line, evidence = first.text, sheet.seen(first.start, first.end)
    elif told is not None and MARK.search(told.value):
        line, evidence = told.value[:MAX_TOLD_CHARACTERS], told.evidence
    licence_url, licence_evidence = _licence(sheet, outside, first)
    holder, holder_gap = _holder(sheet, lines, told, terms)
    if holder is None and first is not None:
        holder = _named(first.text, others)
    status, reason = _status(sheet, line or "", licence_url or terms.url, holder, carried=carried)
    gaps = []
    if line is None and licence_url is None and terms.url is None:
        gaps.append(Gap(field="rights", detail="The page has no rights line and names no licence."))
    if holder is None:
        gaps.append(Gap(field="rights.holder", reason="missing", detail=holder_gap))
    rights = Rights(
        status=status,
        holder=holder,
        line=line,
        licence_url=licence_url or terms.url,
        mining_reserved=terms.mining_reserved,
        reason=reason,
        evidence=evidence or licence_evidence or terms.evidence,
    )
    return ReadRights(rights=rights, own=first is not None and first.own, gaps=tuple(gaps))


def _told_line(sheet: Sheet) -> Told | None:
    """What a field says of the copyright in words."""
    told = sheet.data.told_ld("copyrightNotice") + sheet.data.told_meta(
        "copyright", "dc.rights", "dcterms.rights"
    )
    return next((one for one in told if not one.value.startswith("http")), None)


def _licence(sheet: Sheet, outside: Outside, line: RightsLine | None) -> tuple[str | None, Evidence | None]:
    """The address the page gives of a licence. None is made from words: "CC BY 4.0" says which licence, the status, and no address."""
    for value in strings(sheet.data.ld_value("license"), "url") or strings(sheet.data.ld_value("license")):
        url = sheet.data.absolute(value)
        if url and value.startswith("http"):
            return url, Evidence(source="json-ld", field="license")
    for element in sheet.data.links.get("license", ()):
        url = sheet.data.absolute(element.get("href"))
        if url and element.get("type").strip().lower() != RSL:
            return url, Evidence(source="link", field="license")
    linked = [el for el in sheet.tree.find("a") if _is_licence(el)]
    if line is not None:
        linked.sort(key=lambda el: not line.start - MARK_OF_LICENCE <= el.start < line.end)
    for element in linked:
        beside = line is not None and line.start - MARK_OF_LICENCE <= element.start < line.end
        if beside or element.start >= (outside.end or 0):
            return sheet.data.absolute(element.attrs["href"]), sheet.seen_at(element)
    for told in sheet.data.told_ld("usageInfo.url", "usageInfo"):
        url = sheet.data.absolute(told.value)
        if url and told.value.startswith("http"):
            return url, told.evidence
    return None, None


def _is_licence(element: Element) -> bool:
    """Whether a link, be it a picture's, leads to a licence and is not part of a picture's credit."""
    address = element.attrs.get("href", "")
    told = "org/" in address and (_CC.match(address) or _STATEMENT.match(address))
    return bool(told) and element.shown and not element.within("figure", "figcaption")


def _holder(
    sheet: Sheet, lines: list[RightsLine], told: Told | None, terms: MachineTerms
) -> tuple[str | None, str]:
    """Whom the line names, else fields for machines, else the site's own line."""
    if lines and lines[0].holder:
        return lines[0].holder, ""
    fields = [
        *sheet.data.told_ld("copyrightHolder.name", "copyrightHolder"),
        *sheet.data.told_meta("dcterms.rightsholder", "copyright-holder"),
    ]
    for field in fields:
        if not field.value.startswith(("http", "#")) and len(field.value) <= MAX_HOLDER_CHARACTERS:
            return field.value, ""
    if told is not None:
        holder = holder_in(told.value, sheet.words) if MARK.search(told.value) else told.value
        if holder and len(holder) <= MAX_HOLDER_CHARACTERS:
            return holder, ""
    if terms.holder:
        return terms.holder, ""
    holder = next((line.holder for line in lines if line.holder), None) if lines and lines[0].weak else None
    if holder:
        return holder, ""
    if lines:
        return None, "The page has a rights line, but it names no holder."
    return None, "The page names no rights holder."


def _named(line: str, names: Sequence[str]) -> str | None:
    """The one of the names that a line has, where it has but one: whose the text is, where no form of words says so."""
    low = line.casefold()
    found = {
        name.casefold(): low.find(name.casefold())
        for name in names
        if len(name) > 2 and name.casefold() in low
    }
    longest = [name for name in found if not any(name != other and name in other for other in found)]
    if len(longest) != 1:
        return None
    at = found[longest[0]]
    return line[at : at + len(longest[0])]


def _status(
    sheet: Sheet, line: str, licence_url: str | None, holder: str | None, *, carried: bool
) -> tuple[RightsStatus, str | None]:
    if licence_url:
        cc, statement = _CC.match(licence_url), _STATEMENT.match(licence_url)
        if cc:
            return (
                RightsStatus.PUBLIC_DOMAIN if cc[2].lower() in _PUBLIC_DOMAIN_MARKS else RightsStatus.LICENSED
            ), None
        if statement:
            return _statement(statement[1].upper())
    if CC_NAME.search(line):
        zero = re.search(r"(?<!\w)CC[\s-]?(?:0|Zero)(?!\w)", line, re.IGNORECASE) is not None
        return (RightsStatus.PUBLIC_DOMAIN if zero else RightsStatus.LICENSED), None
    words = sheet.words
    spots = words.phrases(*_SAID).spots(lowered(line))
    kinds = {spot.kind for spot in spots}
    free = [spot for spot in spots if spot.kind == "public_domain_words"]
    claims = any(
        not any(one.start < end and start < one.end for one in free)
        for start, end in [
            *((spot.start, spot.end) for spot in spots if spot.kind == "rights_words"),
            *(mark.span() for mark in MARK.finditer(line)),
        ]
    )
    if "open_access_words" in kinds:
        return RightsStatus.OPEN_ACCESS, None
    if "public_domain_words" in kinds:
        if claims or holder or carried:
            reason = (
                "The line speaks of a copyright holder and says “public domain”: both cannot be. On a translated page the "
                "words are likely a mistranslation of “open access”, so nothing is concluded from them."
            )
            return RightsStatus.UNDETERMINED, reason
        return RightsStatus.PUBLIC_DOMAIN, None
    if holder or MARK.search(line) or "all_rights_words" in kinds:
        return RightsStatus.IN_COPYRIGHT, None
    if "reuse_words" in kinds:
        return RightsStatus.LICENSED, None
    if forbids(line, words):
        return RightsStatus.IN_COPYRIGHT, None
    if claims and has_owner(line, words):
        return RightsStatus.IN_COPYRIGHT, None
    if claims:
        return RightsStatus.UNDETERMINED, "The rights line names no holder."
    if licence_url:
        return RightsStatus.UNDETERMINED, "The page links to terms of its own, which were not read."
    if line:
        return RightsStatus.UNDETERMINED, "The rights line does not say what is allowed."
    return RightsStatus.UNDETERMINED, "The page says nothing about rights."


def _statement(code: str) -> tuple[RightsStatus, str | None]:
    if code == "INC":
        return RightsStatus.IN_COPYRIGHT, None
    if code == "NOC":
        return RightsStatus.NO_COPYRIGHT_OTHER, None
    return RightsStatus.UNDETERMINED, "The rights statement the page links to leaves the status open."
