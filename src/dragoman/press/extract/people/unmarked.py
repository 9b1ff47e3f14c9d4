"""Names that no word and no mark-up calls a byline: alone beside a date, an agency's line, a signature under the text."""

import bisect
import re
from collections.abc import Iterator

from dragoman.press.extract.dates.datewords import printed_dates
from dragoman.press.extract.outlets.agencies import agency_named
from dragoman.press.extract.people.credited import Credit
from dragoman.press.extract.people.people import (
    FOR_WHOM,
    is_bare_sentence,
    is_caseless,
    is_generic,
    is_team,
    looks_like_person,
)
from dragoman.press.extract.people.printed import DATE_WORDS, LONGEST_LINE, Printed, Reader
from dragoman.press.extract.wording.likeness import plain
from dragoman.press.extract.wording.rolewords import is_word_of_pages
from dragoman.press.extract.wording.spotting import lowered
from dragoman.press.record import PersonRole

LONGEST_NAMES = 90
LONGEST_AGENCY = 40
LONGEST_SIGNATURE = 60
LONGEST_DATELINE = 80
LINES_UNDER_HEADLINE = 7
LONGEST_WHO = 5
LEFT_OVER = 12
"""Letters that may stand beside the names of such a line: a weekday, "Update", a place."""

_SIZES = frozenset({"AA", "A+", "A-"})
"""What buttons for the size of letters say."""
_WORDS_TOO = frozenset({"Beta", "Trend", "Mehr", "Kabar", "Fars"})
"""Agencies whose names are common words elsewhere."""
_BOLD = frozenset({"em", "i", "b", "strong"})
_FOR = re.compile(rf"\s(?:{FOR_WHOM})\s(?:the\s)?[^\W\d_]")
_IN_BRACKETS = re.compile(r"\s*\([^()\n]{1,40}\)")
"""A place behind a name, the number of views behind a date."""
_BRACKETED = frozenset({("(", ")"), ("[", "]"), ("/", "/")})
_INITIALLED = re.compile(r"[(\[]([^\W\d_]{2,4})[,/]\s?(\w{2,10})[)\]]")
_INITIALS = re.compile(r"(?<=\w)/[a-zäöüß]{2,4}(?!\w)")
"""Who at the desk took an agency's text: "(dpa/mro)"."""
_SENTENCE_END = tuple('.!?…»”"’“)')
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+")
_NUMBERS = re.compile(r"(?<!\d)\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\d)")
_FILED = re.compile(r"[【［\[]([^＝=】\n]{1,10})[＝=]([^＝=】\n]{2,20})[】］\]]")
_SIGNED = re.compile(r"(?<=[。」）\n])([【（])([^【】（）。\n]{3,40})[】）](?=\s*$)", re.MULTILINE)
_REPORTER = re.compile(
    r"(?:^|[、・＝\u30a0-\u30ff])(?:[^、]{1,8}＝)?([\u3400-\u9fff々]{2,4}[\u3041-\u3096]{0,4})(?=$|[、・])"
)
_NO_REPORTER = re.compile(
    r"略|掲載|連載|終|続|抜粋|要約|一部|時点|現在|当時|写真|年|月|日|同|前|後|上|下|左|右|談|訳"
)
"""What stands in round brackets at the end of texts and is no name: 敬称略, 随時掲載."""
_RIGHT = re.compile(r"(?:^|[\s_-])(?:text-)?right(?:$|[\s;_-])|align[-:]\s*(?:right|end)|signature|signed|(?:^|[\s_-])sign(?:$|[\s_-])|firma|podpis", re.IGNORECASE)  # fmt: skip
_WIRE = re.compile(r"[(（/\[]([^\W\d_][^()（）/\[\]=＝\n]{1,24})[)）/\]]|[=＝]([^\W\d_]{2,10})[)）】]")
_TOPIC_PAGE = re.compile(r"/(?:categor|tag|topic|section|rubri|thema|themen|kategori|label)[a-z]*/", re.IGNORECASE)  # fmt: skip


def beside_date(reader: Reader, known: set[str]) -> list[Printed]:
    """A name on a line of its own under the headline, with a date on it or on a line next to it.

    known: names that fields of the page state, as plain words; only such a one counts on the line above the headline.
    """
    near = reader.near
    if near.headline is None:
        return []
    head = near.headline
    over = [*near.lines(head.start - LONGEST_SIGNATURE, head.start - 1)][-1:]
    lines = [*near.lines(head.end + 1, head.end + 500)][:LINES_UNDER_HEADLINE] + over
    dated = [_is_dated(reader, line) for _, line in lines]
    for number, (at, line) in enumerate(lines):
        reach = 4 if number == 0 else 1 if number == len(lines) - 1 else 2
        near_date = any(dated[max(0, number - 1) : number + reach]) or (
            not number and dated[-1] and not _DIGIT.search(line)
        )
        if not near_date or len(line) > LONGEST_NAMES:
            continue
        found = reader.read(at, line, sure=True) if _is_no_path(line) else []
        stated = all(plain(printed.credit.name) in known for printed in found)
        if not found or (at < head.start and not stated):
            continue
        if reader.left_over(_IN_BRACKETS.sub("", line), found) > LEFT_OVER and not _says_who(line, found):
            continue
        plainly = [
            _is_plain_name(reader, p) or (number_of and _is_agency(p)) for number_of, p in enumerate(found)
        ]
        if stated or all(plainly):
            return reader.taken(found)
    return []


def _is_no_path(line: str) -> bool:
    """Whether a line has no slash but in numbers and in front of an agency's name."""
    before, slash, last = _NUMBERS.sub("", line).rpartition("/")
    return not slash or ("/" not in before and agency_named(last.strip()) is not None)


def _says_who(line: str, found: list[Printed]) -> bool:
    """Whether a line is a name and a few words in small letters that say who its bearer is: "Jane Roe, baker from Port Sallow"."""
    name = found[0].credit.name
    if len(found) > 1 or not line.startswith(name):
        return False
    rest = line[len(name) :]
    who = rest[1:].split("|")[0].split()
    said = 0 < len(who) <= LONGEST_WHO and (who[0][0].islower() or is_generic(rest))
    for_whom = _FOR.match(rest) is not None and name.count(" ") < 3 and not _DIGIT.search(rest)
    return said and (rest[0] == "," or for_whom) and line[-1] not in ".!?:…"


def _is_dated(reader: Reader, line: str) -> bool:
    """Whether a line has a date, without a year too, or an age ("2 h ago")."""
    if len(line) > LONGEST_LINE or not _DIGIT.search(line):
        return False
    low = lowered(line)
    said = {*_WORD.findall(low)}
    return (
        _NUMBERS.search(line) is not None
        or "ago" in said
        or not said.isdisjoint(reader.words.months)
        or any(not spot.start for spot in reader.words.phrases(*DATE_WORDS).spots(low))
        or bool(printed_dates(line, reader.words))
    )


def _is_plain_name(reader: Reader, printed: Printed) -> bool:
    """Whether a name is a person's with capitals, or a desk's, and neither a label nor a topic."""
    name = printed.credit.name
    person = looks_like_person(name) and (printed.credit.introduced or not is_caseless(name))
    label = reader.near.text[printed.end : printed.end + 2].strip()[:1] == ":"
    return (person or is_team(name)) and not label and not _is_topic(reader, printed)


def _is_topic(reader: Reader, printed: Printed) -> bool:
    """Whether a name is rather the article's section or topic: a field says so, or it links to a page of one."""
    data = reader.near.sheet.data
    topics = data.told_meta("article:section") + data.told_ld("articleSection")
    key = plain(printed.credit.name)
    if any(key == plain(topic) for told in topics for topic in told.value.split(",")):
        return True
    links = reader.near.sheet.links.starting(printed.start, printed.end)
    return any(_TOPIC_PAGE.search(link.attrs["href"]) for link in links)


def agency_line(reader: Reader) -> list[Printed]:
    """A line between headline and text that is nothing but an agency, with a place at the most."""
    near = reader.near
    if near.headline is None:
        return []
    for at, line in near.lines(near.headline.end + 1, near.first, shortest=2):
        if line in _SIZES or len(line) > LONGEST_AGENCY or not line[0].isalpha() or near.is_aside(at):
            continue
        found = reader.read(at, line, sure=True)
        if found and all(map(_is_agency, found)) and reader.left_over(line, found) <= LEFT_OVER:
            return found
    return []


def filed(reader: Reader) -> list[Printed]:
    """A reporter named with the place in front of the text, as Japanese papers do: 【ソウル＝小池和樹】."""
    near = reader.near
    begin = near.text.rfind("\n", 0, near.start) + 1
    match = _FILED.match(near.text, begin, near.start + LONGEST_SIGNATURE) if near.start else None
    if match is None:
        return []
    found = reader.read(match.start(2), match[2], sure=True)
    return reader.taken([printed for printed in found if looks_like_person(printed.credit.name)])


def signature(reader: Reader) -> list[Printed]:
    """A name in bold, or an agency, alone on the last line of the text or the one behind it; an agency in brackets a little before."""
    for at, line, at_end in _last_lines(reader):
        bare = _without_place(_without_source(line).strip("()[]/ ."))
        found = _initialled(reader, at, line) or reader.read(at + line.find(bare), bare, sure=True)
        if not found or not any(p.is_author for p in found):
            continue
        if reader.left_over(_INITIALS.sub("", bare), found) > 2:
            continue
        alone = at_end and (line[0], line[-1]) in _BRACKETED
        bold = at_end and (
            alone
            or _is_bold(reader, at, line)
            or _is_to_the_right(reader, at)
            or (
                _is_last_paragraph(reader, at, line)
                and not is_bare_sentence(line)
                and not _have_common_word(reader, found)
            )
        )
        if all(
            _is_agency(p)
            or (_is_writing(p) and (alone or number))
            or (at_end and p.credit.introduced and not is_bare_sentence(line))
            or (bold and looks_like_person(p.credit.name) and not (alone and is_caseless(p.credit.name)))
            for number, p in enumerate(found)
        ):
            return reader.taken(found)
    return []


def signed_in_brackets(reader: Reader) -> list[Printed]:
    """Reporters in brackets behind the last word of a Japanese text, each with the place in front: 。【カイロ桐生誠一】."""
    near = reader.near
    found: list[Printed] = []
    japanese = reader.words.tags[0] == "ja"
    low = max(near.start, near.end - LONGEST_SIGNATURE)
    match = _SIGNED.search(near.text, low, near.end + 1) if japanese else None
    if match is None:
        return []
    for name in _REPORTER.finditer(match[2], 0):
        at = match.start(2) + name.start(1)
        if is_word_of_pages(name[1], reader.words) or (match[1] == "（" and _NO_REPORTER.search(name[1])):
            continue
        credit = Credit(name=name[1], role=PersonRole.AUTHOR, start=0, end=len(name[1]), introduced=True)
        found.append(Printed(credit=credit, start=at, end=at + len(name[1])))
    return reader.taken(found)


def _initialled(reader: Reader, at: int, line: str) -> list[Printed]:
    """Initials in brackets that sign with an agency: "(mak, PAP)"."""
    match = _INITIALLED.fullmatch(line)
    if match is None or agency_named(match[2]) is None:
        return []
    found = []
    for number in (1, 2):
        name = match[number]
        credit = Credit(name=name, role=PersonRole.AUTHOR, start=0, end=len(name), introduced=True)
        found.append(Printed(credit=credit, start=at + match.start(number), end=at + match.end(number)))
    return found


def _without_source(line: str) -> str:
    """A signature without what stands in brackets behind it and is no agency: "Jane Roe (after the Heron Post)"."""
    match = _IN_BRACKETS.search(line)
    if match is None or not match.start() or agency_named(match[0].strip(" ()")):
        return line
    return line[: match.start()]


def _without_place(line: str) -> str:
    """A signature without the place it was written at: "Jane Roe, Port Sallow"."""
    head, _, place = line.rpartition(", ")
    words = place.split()
    placed = 0 < len(words) <= 2 and any(word[:1].isupper() for word in words) and not agency_named(place)
    return head if placed and looks_like_person(head.split(",")[0]) else line


def _last_lines(reader: Reader) -> Iterator[tuple[int, str, bool]]:
    """Short lines around the end of the text with their places, and whether they are the last or the one behind."""
    near = reader.near
    last = near.text.rfind("\n", 0, max(0, near.end - 1)) + 1
    behind = last + len(near.line(last)) + 1
    ends = {last, behind}
    if near.line(last)[:1] == "(" and behind - last <= LONGEST_LINE:
        ends.add(
            near.text.rfind("\n", 0, max(0, last - 1)) + 1
        )  # what the text was taken from stands under the name
    for at, line in near.lines(near.end - 300, behind + LONGEST_SIGNATURE):
        at_end = at in ends
        if len(line) <= LONGEST_SIGNATURE and (at_end or line[0] in "(/") and not near.is_aside(at):
            yield at, line, at_end


def _is_bold(reader: Reader, at: int, line: str) -> bool:
    """Whether a line is set in bold or italics and is no link."""
    lines = reader.near.sheet.visible.lines
    number = bisect.bisect_left(lines.starts, at)
    marked = lines.bold[number] >= len(line) - 2 or lines.owners[number].tag in _BOLD
    return marked and not lines.linked[number]


def _is_last_paragraph(reader: Reader, at: int, line: str) -> bool:
    """Whether a line is a paragraph of its own like the text's, right behind the last one of these."""
    owner = reader.near.owner(at)
    if (
        not line[0].isalpha()
        or _DIGIT.search(line)
        or owner.tag not in ("p", "div")
        or owner.parent is None
        or (owner.start, owner.end) != (at, at + len(line))
    ):
        return False
    paragraphs = [el for el in owner.parent.children if el.tag == owner.tag and el.end > el.start]
    number = paragraphs.index(owner)
    if not number or any(el.end - el.start > LONGEST_LINE for el in paragraphs[number + 1 :]):
        return False
    before = paragraphs[number - 1]
    ends = reader.near.text[before.start : before.end].endswith(_SENTENCE_END)
    return ends and before.names == owner.names and before.end - before.start > LONGEST_SIGNATURE


def _have_common_word(reader: Reader, found: list[Printed]) -> bool:
    """Whether a word of these names is one of the language's commonest, or stands on the page in small letters."""
    said = [word for one in found for word in _WORD.findall(one.credit.name) if not is_caseless(word)]
    common = reader.words.languages[0].stopwords if reader.words.languages else frozenset[str]()
    low = [word.lower() for word in said if len(word) > 2 and not word.islower()]
    return any(word in common or f" {word} " in reader.near.text for word in low)


def _is_to_the_right(reader: Reader, at: int) -> bool:
    """Whether the line that begins here is set to the right, as signatures are."""
    owner = reader.near.owner(at)
    return any(
        _RIGHT.search(value)
        for el in (owner, owner.parent)
        if el is not None
        for value in (el.get("class"), el.get("style"), el.get("align"))
    )


def lone_name(reader: Reader) -> list[Printed]:
    """Persons on a line of their own in bold or italics between headline and text, as pages without style sheets print them."""
    near = reader.near
    if near.headline is None:
        return []
    for at, line in near.lines(near.headline.end + 1, max(near.start, near.headline.end + 1)):
        if len(line) > LONGEST_SIGNATURE or not _is_bold(reader, at, line) or near.is_aside(at):
            continue
        found = reader.read(at, line, sure=True)
        if found and all(_is_plain_name(reader, p) for p in found) and reader.left_over(line, found) <= 2:
            return reader.taken(found)
    return []


def wire(reader: Reader) -> list[Printed]:
    """The agency in brackets or between bars in a dateline: "PORT SALLOW, March 3 (Reuters) —"."""
    near = reader.near
    for match in _WIRE.finditer(near.text, near.start, near.start + LONGEST_DATELINE):
        name = (match[1] or match[2]).strip()
        credit = Credit(name=name, role=PersonRole.AUTHOR, start=0, end=len(name), introduced=True)
        at = near.text.find(name, match.start())
        printed = Printed(credit=credit, start=at, end=at + len(name))
        if _is_writing(printed):
            return [printed]
    return []


def _is_agency(printed: Printed) -> bool:
    name = printed.credit.name
    return _is_writing(printed) and name not in _WORDS_TOO


def _is_writing(printed: Printed) -> bool:
    """Whether an agency is named as who wrote it, by a name that may be a word elsewhere."""
    agency = agency_named(printed.credit.name)
    return agency is not None and not agency.pictures_only and printed.is_author
