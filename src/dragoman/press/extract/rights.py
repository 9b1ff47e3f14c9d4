"""Whose the text is and what may be done with it: the rights line verbatim, its holder, a licence, a status from the closed vocabulary.

"Open access" is never "public domain". A line that names a copyright holder and says "public domain" contradicts itself, most
often because a machine translated «открытый доступ» so: its status stays undetermined, with the reason.
Sources: rightsstatements.org, Creative Commons licence addresses; for terms told to machines see `mining`.
"""

import re
from dataclasses import dataclass
from itertools import groupby

from dragoman.press.extract.agencies import pattern as agency_pattern
from dragoman.press.extract.jsonld import strings
from dragoman.press.extract.known import is_host
from dragoman.press.extract.mining import RSL, read_machine_terms
from dragoman.press.extract.outside import MARKS, Line, Outside, Said
from dragoman.press.extract.sheet import Sheet
from dragoman.press.extract.visible import clean
from dragoman.press.record import Evidence, Gap, Rights, RightsStatus

MAX_LINE_CHARACTERS = 500

_ALLOWING = ("open_access_words", "public_domain_words")
_RIGHTS_KINDS = ("rights_words", *_ALLOWING, MARKS)

_CC = re.compile(r"^https?://(?:www\.)?creativecommons\.org/(licenses|publicdomain)/([\w+-]+)", re.IGNORECASE)
_STATEMENT = re.compile(
    r"^https?://rightsstatements\.org/(?:vocab|page)/(InC|NoC|CNE|UND|NKC)", re.IGNORECASE
)
_CC_NAME = re.compile(r"(?<!\w)CC[\s-]?(BY(?:[\s-](?:NC|SA|ND))*|0|Zero)(?:\s+(\d\.\d))?(?!\w)")
_COPYRIGHT = re.compile(r"©|\(c\)|copyright(?!\s+(?:holder|owner|law))", re.IGNORECASE)
_YEARS = re.compile(r"(?:19|20)\d{2}(?:\s*[-–—/]\s*(?:(?:19|20)?\d{2}))?(?:\s*(?:гг?\.|р\.|ж\.|年))?")
_HOLDER_END = re.compile(
    r"(?<![\s.]\w)[.]\s|[|•·;\n]\s|[|•·;]$|,\s|\s[–—-]\s|\ball rights\b|\balle rechte\b|\btous droits\b|\btodos los\b|\btodos os\b|все права|усі права|барлық құқық|сва права|wszelkie prawa|tüm hakları|版权所有",
    re.IGNORECASE,
)
_MARKED = re.compile(r"©|\(c\)\s*\d{4}|copyright\W*(?:\d{4}|by\b|\(c\))", re.IGNORECASE)
_BY = re.compile(r"(?:by|bei|von|par|de|at|is|are|held by|owned by)\b:?\s*", re.IGNORECASE)
_TRIMMED = " ,:;–—-|()\u00a0"
_PUBLIC_DOMAIN_MARKS = {"mark", "zero"}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadRights:
    rights: Rights
    gaps: tuple[Gap, ...] = ()


def read_rights(sheet: Sheet, outside: Outside, *, body_end: int | None, carried: bool) -> ReadRights:
    """Read the rights. carried: the text came through other outlets, perhaps translated."""
    lines = _rights_lines(outside, body_end)
    terms = read_machine_terms(sheet)
    licence_url, licence_evidence = _licence(sheet, lines)
    line = "\n".join(found.text for found in lines) or None
    evidence = sheet.seen(lines[0].start, lines[-1].end) if lines else licence_evidence or terms.evidence
    holder, holder_gap = _holder(sheet, lines)
    told = next(
        iter(
            sheet.data.told_ld("copyrightNotice")
            + sheet.data.told_meta("copyright", "dc.rights", "dcterms.rights")
        ),
        None,
    )
    if line is None and told is not None and not told.value.startswith("http"):
        line, evidence = told.value[:MAX_LINE_CHARACTERS], told.evidence
        holder = (
            holder or _holder_in(told.value, sheet) or (line if len(line) <= 80 and "." not in line else None)
        )
    holder = holder or terms.holder
    licence_url = licence_url or _cc_address(line or "")
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
        evidence=evidence,
    )
    return ReadRights(rights=rights, gaps=tuple(gaps))


def _rights_lines(outside: Outside, body_end: int | None) -> list[Line]:
    """The rights line that stands closest behind the text, with the lines of its own right after it."""
    found: list[Line] = []
    for line, said in groupby(outside.said(*_RIGHTS_KINDS), key=lambda said: said.line):
        if len(line.text) <= MAX_LINE_CHARACTERS and _is_rights_line(line, list(said), body_end):
            found.append(line)
    if not found:
        return []
    behind = [line for line in found if body_end is None or line.start >= body_end - 5]
    first = (behind or found)[0]
    group = [first]
    for line in (behind or found)[1:]:
        if line.start - group[-1].end > 1:
            break
        group.append(line)
    return group


def _is_rights_line(line: Line, said: list[Said], body_end: int | None) -> bool:
    """Whether a line with words of rights in it is one about the rights in this text."""
    opened = next((one for one in said if one.kind == "rights_words"), None)
    if opened is not None and opened.phrase.lower() in ("copyright", "©", "(c)"):
        opened = None
    marked = _MARKED.search(line.text)
    says = any(one.kind in _ALLOWING for one in said) or _CC_NAME.search(line.text)
    if marked and not opened and not says and _is_picture_credit(line, body_end):
        return False
    stated = says and len(line.text.split()) >= 4 and len(line.text) <= 250 and not line.text.endswith("?")
    return bool((opened and opened.start <= 40) or marked or stated)


def _is_picture_credit(line: Line, body_end: int | None) -> bool:
    """A © without a year is mostly a picture's in front of the end of the text, or where an agency is named."""
    if _YEARS.search(line.text):
        return False
    return (body_end is not None and line.start < body_end) or agency_pattern().search(line.text) is not None


def _licence(sheet: Sheet, lines: list[Line]) -> tuple[str | None, Evidence | None]:
    for value in strings(sheet.data.ld_value("license"), "url") or strings(sheet.data.ld_value("license")):
        url = sheet.data.absolute(value)
        if url and value.startswith("http"):
            return url, Evidence(source="json-ld", field="license")
    for element in sheet.data.links.get("license", ()):
        url = sheet.data.absolute(element.get("href"))
        if url and element.get("type").strip().lower() != RSL:
            return url, Evidence(source="link", field="license")
    for line in lines:
        for element in sheet.links.starting(line.start, line.end):
            if _CC.match(element.get("href")) or _STATEMENT.match(element.get("href")):
                return sheet.data.absolute(element.get("href")), sheet.seen(line.start, line.end)
    return None, None


def _cc_address(line: str) -> str | None:
    """The address of a Creative Commons licence named with its version, as Creative Commons writes it."""
    match = _CC_NAME.search(line)
    if match is None or not match[2] or not match[1].upper().startswith("BY"):
        return None
    kind = re.sub(r"[\s-]+", "-", match[1].lower())
    return f"https://creativecommons.org/licenses/{kind}/{match[2]}/"


def _holder(sheet: Sheet, lines: list[Line]) -> tuple[str | None, str]:
    for line in lines:
        holder = _holder_in(line.text, sheet)
        if holder:
            return holder, ""
    told = sheet.data.told_ld("copyrightHolder") or sheet.data.told_meta(
        "dcterms.rightsholder", "copyright-holder"
    )
    if told:
        return told[0].value, ""
    if lines:
        return None, "The page has a rights line, but it names no holder."
    return None, "The page names no rights holder."


def _holder_in(line: str, sheet: Sheet) -> str | None:
    """The name in a rights line: behind the words that open it, up to the words that follow."""
    match = _COPYRIGHT.search(line) or sheet.words.pattern("rights_words").search(line)
    if match is None:
        return None
    rest = _behind_openings(line[match.end() :], sheet)
    for name in ("all_rights_words", "open_access_words", "public_domain_words", "rights_words"):
        rest = sheet.words.pattern(name).split(rest)[0]
    name = clean(_HOLDER_END.split(rest)[0]).strip(_TRIMMED)
    name = name if re.search(r"[\s.]\w\.$", name) else name.rstrip(".")
    quoted = re.search(r"[«„“][^«»„“”]{2,60}[»”]", name)
    if quoted and name[:1].islower():
        name = quoted[0]
    before = clean(_YEARS.sub(" ", line[: match.start()])).strip(_TRIMMED)
    if not name and match.re is _COPYRIGHT and 1 < len(before) <= 80:
        name = _behind_openings(before, sheet).strip()
    if name[:1] == "ل" and len(name) > 4 and sheet.words.tags[:1] == ("ar",):
        name = name[1:]  # "belonging to", written together with the holder's first word
    if name[:1].islower() and not is_host(name):
        return None
    if "creative commons" in name.casefold() or _CC_NAME.search(name):
        return None
    return name if 1 < len(name) <= 100 and any(c.isalpha() for c in name) else None


def _behind_openings(rest: str, sheet: Sheet) -> str:
    """What follows after ©, years, "by" and further opening words («права на данный материал» «принадлежат»)."""
    openings = (
        _COPYRIGHT,
        _YEARS,
        _BY,
        sheet.words.pattern("all_rights_words"),
        sheet.words.pattern("rights_words"),
    )
    for _ in range(8):
        rest = rest.lstrip(_TRIMMED)
        match = next((m for pattern in openings if (m := pattern.match(rest)) and m.end()), None)
        if match is None:
            break
        rest = rest[match.end() :]
    return _YEARS.sub(" ", rest)


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
    if _CC_NAME.search(line):
        zero = re.search(r"(?<!\w)CC[\s-]?(?:0|Zero)(?!\w)", line, re.IGNORECASE) is not None
        return (RightsStatus.PUBLIC_DOMAIN if zero else RightsStatus.LICENSED), None
    words = sheet.words
    if words.pattern("open_access_words").search(line):
        return RightsStatus.OPEN_ACCESS, None
    if words.pattern("public_domain_words").search(line):
        claims = words.pattern("rights_words").search(line) or re.search(r"copyright|©", line, re.IGNORECASE)
        if claims or holder or carried:
            reason = (
                "The line speaks of a copyright holder and says “public domain”: both cannot be. On a translated page the "
                "words are likely a mistranslation of “open access”, so nothing is concluded from them."
            )
            return RightsStatus.UNDETERMINED, reason
        return RightsStatus.PUBLIC_DOMAIN, None
    reserved = words.pattern("all_rights_words").search(line)
    opened = _COPYRIGHT.search(line) or words.pattern("rights_words").search(line)
    if (holder and (reserved or opened)) or (
        (reserved and len(line) > reserved.end() + 1) or _COPYRIGHT.search(line)
    ):
        return RightsStatus.IN_COPYRIGHT, None
    if opened and not holder:
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
