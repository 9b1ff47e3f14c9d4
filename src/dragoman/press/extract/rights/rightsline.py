"""Which words of a page say whose the text is: the rights line, cut to what speaks of rights.

What is said right under the article goes before the site's own line at the foot of the page. From a line that goes on with addresses,
menus and terms of use only the sentences about rights are taken, as printed.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import groupby

from dragoman.press.extract.outlets.agencies import agency_named
from dragoman.press.extract.outlets.agencies import pattern as agency_pattern
from dragoman.press.extract.page.outside import MARKS, NAMES_OF_CREATIVE_COMMONS, Line, Outside, Said
from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.page.tree import Element
from dragoman.press.extract.rights.forms import LEGAL, is_legal_end
from dragoman.press.extract.rights.holder import IN_WHAT, MARK, YEARS, forbids, holder_in
from dragoman.press.extract.rights.whose import whose
from dragoman.press.extract.wording.spotting import is_unspaced, lowered

MAX_LINE_CHARACTERS = 1000
MAX_ALLOWING_CHARACTERS = 250
MAX_OWNER_WORDS = 14
NEAR = 1500
"""Characters behind the text in which a line that is not the site's foot speaks of the article."""
RIGHT_BEHIND = 80
"""Characters behind the text in which an agency's © is about the text, not about a picture."""

_ALLOWING = frozenset({"open_access_words", "public_domain_words", "reuse_words"})
_FURTHER_ALONE = frozenset({"all_rights_words", "permission_words", "open_access_words", "reuse_words"})
_FURTHER = (*sorted(_FURTHER_ALONE), "rights_words", "belonging_words")
_SAYING = frozenset({"all_rights_words", "reuse_words"})
KINDS = ("rights_words", "all_rights_words", "republished_words", "permission_words", *_ALLOWING, MARKS)

CC_NAME = re.compile(
    r"(?<!\w)CC[\s-]?(BY(?:[\s-](?:NC|SA|ND))*|0|Zero)(?:[\s-]+(\d\.\d))?(?!\w)|creative\s+commons|"
    + "|".join(NAMES_OF_CREATIVE_COMMONS),
    re.IGNORECASE,
)
_STATED = re.compile(
    r"©|ⓒ|\((?:c|с)\)\s*\S|copyright(?:\W*\d{4}|\W*\((?:c|с)\)|\s*[@:]|\s+(?:by|of|bei|beim)\b|\s+(?-i:[^\W\d_a-z]))|^@\s?(?:19|20)\d\d",
    re.IGNORECASE,
)
_SIGN = re.compile(r"©|ⓒ|\((?:c|с)\)|\d{4}", re.IGNORECASE)
_NOTHING_MORE = re.compile(r"^\W*(?:copyright|urheberrecht|©|ⓒ|\(c\))?\W*$", re.IGNORECASE)
_SEPARATOR = r"\s*(?:\s[|•·‖▪]\s|[|•‖▪]|\n)\s*"
_CAPITAL = r"[^\W\d_a-zа-яё]"
_BREAK = re.compile(
    rf"{_SEPARATOR}|(?<=[^\W\d_][^\W\d_][.!?])\s+(?=[©ⓒ(]|\W*{_CAPITAL})|(?<=[)”»\"\d][.!?])\s+(?=[©ⓒ(]|\W*{_CAPITAL})"
    r"|(?<=[»”][.!?])\s+(?=\d)|(?<=[^\W\d_]{4}[.!?])\s+(?=\d)|(?<=[。！।])\s*"
)
_FREE = frozenset(["open_access_words", "public_domain_words"])
_MENU = re.compile(_SEPARATOR)
_FUSED_COPYRIGHT = re.compile(r"(?<=[^\W\d_])(?=Copyright\b)")
_SOFTWARE = re.compile(
    r"^[^©]{0,40}?(?<!\w)(?:php-?nuke|postnuke|phpbb|joomla|mambo|vbulletin|ip\.board|invision|smf|simple machines|xoops|e107|drupal|wordpress|typo3"
    r"|datalife|movable type|mybb|punbb|xenforo|discuz|phpwind|dedecms|webspell|textpattern|plone)\b.*?(?:©|\(c\)|copyright)"
    r"|(?:©|\(c\)|copyright).{0,40}?(?:jelsoft|phpbb limited|phpbb group|simple machines|mycorp)|^all logos and trademarks",
    re.IGNORECASE,
)
_TRAILING = " –—-|·•"
_FOOT = re.compile(r"foot(?:er)?(?:$|[\s_-])|colophon|copyright|legal|impressum|site-?info|bottom")
_NO_NAME = re.compile(r"^[\W\d]*(?:by|von|par|por|copyright)?[\W\d]*", re.IGNORECASE)
_CREDIT_END = re.compile(r"[:：(]\s*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class RightsLine:
    """A statement about rights. text: verbatim. holder: whom it names. weak: it names neither holder nor licence, or the licence under which the page took the text over. own: it is the article's."""

    text: str
    start: int
    holder: str | None = None
    weak: bool = False
    own: bool = False

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def read_rights_lines(sheet: Sheet, outside: Outside) -> list[RightsLine]:
    """The lines about the rights in this text: one, or several right under each other; after them the site's, which may name the holder."""
    found = list(_candidates(sheet, outside))
    behind = [line for line in found if outside.end is None or line.start >= outside.end - 5] or found
    strong = [line for line in behind if not line.weak]
    own = next((line for line in behind if line.own), None)
    marked = (
        line for line in strong if (line.holder and MARK.search(line.text)) or CC_NAME.search(line.text)
    )
    first = (
        own
        or next(marked, None)
        or next(iter(strong or [line for line in found if not line.weak] or behind), None)
    )
    if first is None:
        return []
    first = _with_opening(first, behind)
    group = [first]
    for line in behind:
        if line.start <= first.start:
            continue
        apart = line.start - group[-1].end > 1
        if apart or (first.holder and MARK.search(first.text)) or MARK.search(line.text):
            break
        group.append(line)
    text = sheet.visible.text[first.start : group[-1].end]
    holder = next((line.holder for line in group if line.holder), None)
    joined = RightsLine(text=text, start=first.start, holder=holder, weak=first.weak, own=first.own)
    return [joined, *(line for line in strong if line not in group)]


def _with_opening(first: RightsLine, lines: list[RightsLine]) -> RightsLine:
    """The line right above where that one only begins the statement: "The rights belong to", and nobody is named."""
    above = next((line for line in lines if 0 <= first.start - line.end <= 1), None)
    if above is None or MARK.search(first.text) or MARK.search(above.text):
        return first
    return above


def _to_licence(links: list[Element]) -> bool:
    """Whether one of these links leads to a licence or a statement of rights."""
    return any(
        "license" in link.get("rel")
        or "creativecommons.org" in link.get("href")
        or "rightsstatements.org" in link.get("href")
        for link in links
    )


def _candidates(sheet: Sheet, outside: Outside) -> Iterator[RightsLine]:
    for line, spots in groupby(outside.said(*KINDS), key=lambda said: said.line):
        if len(line.text) > MAX_LINE_CHARACTERS:
            continue
        said = list(spots)
        kinds = {one.kind for one in said}
        marked = MARK.search(line.text) is not None
        licence = CC_NAME.search(line.text) is not None
        labelled = any(one.kind == "rights_words" and _is_label(one) for one in said)
        carried = not (kinds & _SAYING or marked or labelled) and "republished_words" in kinds
        if (carried and not licence) or not _speaks(sheet, line, said):
            continue
        links = sheet.links.starting(line.start, line.end)
        allowed = licence or bool(kinds & (_ALLOWING - {"reuse_words"} if marked else _ALLOWING))
        whole = allowed and len(line.text) <= MAX_ALLOWING_CHARACTERS and not _MENU.search(line.text)
        statement = line if whole else _statement(sheet, line, links)
        if statement is None:
            continue
        holder = holder_in(statement.text, sheet.words)
        weak = carried or not (holder or allowed or YEARS.search(statement.text))
        whole_link = sum(min(el.end, line.end) - el.start for el in links) >= len(line.text) - 2
        menu = whole_link and not allowed and (weak or not _SIGN.search(line.text))
        teaser = whole_link and not (licence or marked) and kinds <= _FREE and not _to_licence(links)
        if menu or teaser or _NOTHING_MORE.match(statement.text):
            continue
        owner = sheet.visible.owner_at(statement.start)
        own = not carried and _is_own(owner, statement, outside.end)
        if owner.within("figure") or _is_picture_credit(sheet, line, statement, holder, outside, own=own):
            continue
        yield RightsLine(text=statement.text, start=statement.start, holder=holder, weak=weak, own=own)


def _is_label(said: Said) -> bool:
    """Whether a phrase opens its line and a colon follows."""
    what = " " in said.phrase and IN_WHAT.match(said.rest) is not None
    return said.start <= 2 and (what or said.rest.lstrip()[:1] in (":", "：") or said.phrase.endswith(":"))


def _speaks(sheet: Sheet, line: Line, said: list[Said]) -> bool:
    """Whether a line is about rights, and not one in which a word of rights happens to stand."""
    if _STATED.search(line.text):
        return True
    kinds = {one.kind for one in said}
    if "all_rights_words" in kinds:
        return len(line.text) <= 300
    if kinds & _ALLOWING or CC_NAME.search(line.text):
        named = CC_NAME.search(line.text)
        least = 3 if line.text.endswith(".") or (named and named[2]) else 4
        long = len(line.text.split()) >= least or (is_unspaced(line.text[0]) and len(line.text) >= 6)
        return long and len(line.text) <= MAX_ALLOWING_CHARACTERS and not line.text.endswith("?")
    if len(line.text) <= MAX_ALLOWING_CHARACTERS and forbids(line.text, sheet.words):
        return True
    opener = next((one for one in said if one.kind == "rights_words"), None)
    if opener is None or opener.start > 40:
        return False
    if _is_label(opener):
        return 1 <= len(opener.rest.split()) <= 10
    return len(opener.phrase.split()) >= 3 or bool(
        sheet.words.pattern("belonging_words").search(opener.phrase + opener.rest)
    )


def _is_picture_credit(
    sheet: Sheet, line: Line, statement: Line, holder: str | None, outside: Outside, *, own: bool
) -> bool:
    """A © without a year is mostly a picture's in front of the end of the text, or where an agency is named."""
    before = line.text[: statement.start - line.start] or line.text
    mark = MARK.search(before)
    label = before[: mark.start()] if mark else ""
    if _CREDIT_END.search(label) and not sheet.words.phrases("original_words", "translated_words").spots(
        lowered(label)
    ):
        return True
    if YEARS.search(statement.text) or not _STATED.search(statement.text):
        return False
    if outside.end is None or statement.start >= outside.end:
        agency = agency_pattern().search(statement.text)
        right_behind = own and statement.start - (outside.end or 0) <= RIGHT_BEHIND
        return agency is not None and not (right_behind and _writes(agency[0]))
    return not (holder and LEGAL.search(holder))


def _writes(name: str) -> bool:
    agency = agency_named(name)
    return agency is not None and not agency.pictures_only


def _is_own(owner: Element, statement: Line, body_end: int | None) -> bool:
    """Whether a statement stands under the article and above the foot of the page."""
    if body_end is None or not body_end - 5 <= statement.start <= body_end + NEAR:
        return False
    return not any(el.tag in ("footer", "nav", "aside") or _FOOT.search(el.names) for el in _up(owner))


def _up(element: Element) -> Iterator[Element]:
    yield element
    for above in element.ancestors():
        if above.tag in ("body", "html"):
            return
        yield above


def _statement(sheet: Sheet, line: Line, links: list[Element]) -> Line | None:
    """The sentences of a line that speak of rights and stand together around the first that does; None where all are about software."""
    every = list(_parts(line, links))
    parts = _without_software(every)
    if len(parts) < len(every) and not any(_is_about_rights(sheet, part) for part in parts):
        return None
    if len(parts) == 1:
        return parts[0]
    first = next((n for n, part in enumerate(parts) if MARK.search(part.text)), None)
    if first is None:
        first = next((n for n, part in enumerate(parts) if _is_about_rights(sheet, part)), 0)
    last = first
    if first == 1 and len(parts[0].text.split()) <= 8 and not _NO_NAME.sub("", YEARS.sub("", parts[1].text)):
        first = 0
    linked = {(link.start, link.end) for link in links}
    while first and (
        _is_about_rights(sheet, parts[first - 1], linked) or _names_owner(sheet, parts[first - 1])
    ):
        first -= 1
    while last + 1 < len(parts):
        following = parts[last + 1 : last + 3]
        if _is_about_rights(sheet, following[0], linked) or _is_holder_apart(
            sheet, line, parts[last : last + 3]
        ):
            last += 1
        elif (
            len(following) == 2
            and len(following[0].text.split()) <= 3
            and _is_about_rights(sheet, following[1], linked)
        ):
            last += 2
        else:
            break
    if not any(
        holder_in(part.text, sheet.words) or YEARS.search(part.text) for part in parts[first : last + 1]
    ):
        first -= first > 0 and _is_company(parts[first - 1])
        last += last + 1 < len(parts) and _is_company(parts[last + 1])
    start, end = parts[first].start, parts[last].end
    return Line(text=line.text[start - line.start : end - line.start], start=start)


def _without_software(parts: list[Line]) -> list[Line]:
    """The sentences without those at either end that say whose software the site runs on: "PHP-Nuke © 2004 Ada Crane"."""
    while parts and _SOFTWARE.search(parts[0].text):
        parts = parts[1:]
    while parts and _SOFTWARE.search(parts[-1].text):
        parts = parts[:-1]
    return parts


def _names_owner(sheet: Sheet, part: Line) -> bool:
    """Whether a short sentence says to whom something belongs: "The Heron is the property of Heron Ltd", "Publisher: Heron Ltd"."""
    short = len(part.text.split()) <= MAX_OWNER_WORDS
    if short and whose(sheet.words).owner(part.text):
        return True
    return short and bool(sheet.words.phrases("belonging_words").spots(lowered(part.text)))


def _is_company(part: Line) -> bool:
    return LEGAL.search(part.text) is not None and len(part.text.split()) <= 8


def _is_about_rights(sheet: Sheet, part: Line, linked: Collection[tuple[int, int]] = ()) -> bool:
    """Whether a sentence speaks of rights and is no entry of a menu."""
    if (part.start, part.end) in linked:
        return bool(sheet.words.phrases("all_rights_words").spots(lowered(part.text)))
    if MARK.search(part.text) or CC_NAME.search(part.text):
        return True
    spots = sheet.words.phrases(*_FURTHER).spots(lowered(part.text))
    kinds = {spot.kind for spot in spots}
    if kinds & _FURTHER_ALONE or {"rights_words", "belonging_words"} <= kinds:
        return True
    return any(
        " " in part.text[spot.start : spot.end]
        or (spot.start <= 2 and part.text[spot.end : spot.end + 1] in (":", "："))
        for spot in spots
        if spot.kind == "rights_words"
    ) or (YEARS.match(part.text) is not None and len(part.text.split()) <= 8)


def _is_holder_apart(sheet: Sheet, line: Line, parts: list[Line]) -> bool:
    """Whether the holder stands in a part of its own: "© 2025, paper.example | Paper Ltd | All rights reserved", "© All rights reserved | Paper Ltd"."""
    if len(parts) < 2 or len(parts[1].text.split()) > 8:
        return False
    if not line.text[parts[0].end - line.start : parts[1].start - line.start].strip():
        return False
    if LEGAL.search(parts[1].text) and not YEARS.search(parts[1].text):
        return len(parts) == 2 or (len(parts) > 2 and _is_about_rights(sheet, parts[2]))
    return len(parts) == 2 and holder_in(parts[0].text, sheet.words) is None


def _parts(line: Line, links: list[Element]) -> Iterator[Line]:
    """The line's sentences and the entries of a menu fused with it."""
    cuts = {
        match.span() for match in _BREAK.finditer(line.text) if not is_legal_end(line.text, match.start())
    }
    cuts |= {match.span() for match in _FUSED_COPYRIGHT.finditer(line.text)}
    cuts |= set(_link_cuts(line, links))
    at = 0
    for start, end in [*sorted(cuts), (len(line.text), len(line.text))]:
        part = line.text[at:start]
        if part.strip():
            text = part.strip() if start == len(line.text) else part.strip().rstrip(_TRAILING)
            yield Line(text=text, start=line.start + at + len(part) - len(part.lstrip()))
        at = max(at, end)


def _link_cuts(line: Line, links: list[Element]) -> Iterator[tuple[int, int]]:
    """Where a menu begins behind the statement or ends before it: at links that are fused with it or are several."""
    mark = MARK.search(line.text)
    if mark is None:
        return
    for link in links:
        start, end = link.start - line.start, min(link.end, line.end) - line.start
        holds = start <= mark.start() < end
        if holds and len(links) > 1:
            if _NO_NAME.sub("", YEARS.sub("", line.text[start:end])):
                yield from ((start, start), (end, end))
        elif start > mark.end() and (
            line.text[start - 1].isalnum() or len(links) > 1 or end >= len(line.text)
        ):
            between = _NO_NAME.sub("", line.text[mark.end() : start])
            if between and end - start > 2:
                yield (start, start)
