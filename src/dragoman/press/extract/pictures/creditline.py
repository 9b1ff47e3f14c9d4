"""Credit lines of pictures, split into agency and photographer: «© РИА Новости Алексей Дружинин», "Jane Roe/AFP via Getty Images"."""

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.press.extract.outlets.agencies import AGENCIES, agency_named
from dragoman.press.extract.page.visible import clean
from dragoman.press.extract.people.names import names_in
from dragoman.press.extract.people.people import looks_like_person
from dragoman.press.extract.pictures.creditwords import credit_labels, is_drawn_label, is_source_label
from dragoman.press.extract.pictures.wordclasses import WordClasses, word_classes
from dragoman.press.extract.wording.spotting import is_unspaced, lowered
from dragoman.press.extract.wording.words import Words

MAX_CREDIT_CHARACTERS = 160
LONGEST_AGENCY = 60

_EDGES = " \t©®()[]:：=＝/|,;.–—-・（）【】［］*'‘’"
MARK = re.compile(r"\s*(?:©|ⓒ|®|\((?:c|с)\)|（[Ccｃ]）|（Ｃ）|℗)\s*", re.IGNORECASE)
_YEAR = re.compile(r"(?<![\w/])(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)?\d{2})?(?!\w)")
_PARTS = re.compile(r"\s*(?:[/|,;©•·・／｜&+]|\s[–—-]\s|\s[–—-]|[()（）\[\]])\s*")
_ANY_LABEL = re.compile(r"^[^\W\d_]{3,16}(?: [^\W\d_]{2,14}){0,2}\s*[:：=＝]\s*")
_WORDLIKE = re.compile(r"\w")
TAKEN = re.compile(r"[\s/／]*(?:撮影|摄影|攝影|攝|摄|기자|특파원)$")
_GIVEN = re.compile(r"\s*(?:提供|供图|供圖|제공|配信|发|發)$|^(?:出典|提供|供图|供圖)\s*[:：=＝・]?")
_REPORTER = re.compile(r"(?:本报|本報|本刊|本社)?(?:见习|实习|特约)?(?:记者|記者|通讯员)\s*")
_SOURCE = re.compile(r"提供|来源|來源|图源|供图|供圖|출처|제공|出典")
_INITIALLED = re.compile(r"[A-ZÀ-ÞА-Я]\.(?:\s?-?[A-ZÀ-ÞА-Я]\.)?\s?[A-ZÀ-ÞĀ-ŽА-Я][\w'’-]+")
_QUOTED = re.compile(
    r"(?:[^\W\d_]\w+\s+)?[«„“][^«»„“”]{2,40}[»”“](?:\s+(?:агенттігі|агенттік|ajansı|agentligi)\b)?"
)
"""An organisation in quotation marks with the word before it, or the one behind: «Агентство «Дала»», ««Дала» агенттігі»."""
_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,7}", re.IGNORECASE)
_MORE_OF_NAME = re.compile(
    r"[ -](?:Foto|Photos?|Images?|Pictures?|Press|News|FOTO|PHOTOS?|Фото|Fotó|Fotos)(?!\w)"
)
_OF_PHOTOS = frozenset(("AP", "AP PHOTO", "AFP", "EPA", "REUTERS"))
"""Agencies that print "Photo" behind their name, which is no part of it."""
_NARROW = {wide: wide - 0xFEE0 for wide in range(0xFF21, 0xFF5B)}
"""Letters of Japanese full width, as in ＡＰ, to those everybody writes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """line: as printed, "" for none. agency, photographer: None where the line does not name one; who drew a picture counts as who took it."""

    line: str
    agency: str | None = None
    photographer: str | None = None


def read_credit(line: str, words: Words, outlets: Sequence[str] = ()) -> Credit:
    """Split a credit line into who took the picture and whose it is; what names nobody ("Supplied", "Archive") is neither.

    outlets: names of outlets, which may stand beside the photographer without a mark between them.
    """
    line = clean(line)[:MAX_CREDIT_CHARACTERS].strip()
    classes = word_classes(words)
    if not trimmed(line) or classes.names_nobody(trimmed(line)):
        return Credit(line=line)
    label, rest = _labelled(line, words)
    rest = rest.strip(_EDGES.replace(")", ""))
    bare = trimmed(rest)
    nobody = not agencies_in(bare) and classes.names_nobody(bare, known=classes.is_holder(bare))
    if not bare or nobody:
        return Credit(line=line)
    drawn, source = is_drawn_label(label, words), is_source_label(label, words)
    taken, given = TAKEN.search(rest.rstrip(_EDGES)), _SOURCE.search(line)
    rest = _REPORTER.sub("/", rest)
    rest = _YEAR.sub(" ", _GIVEN.sub("", TAKEN.sub("", rest.rstrip(" ）】]"))))
    rest = without_tail(rest, words)
    known = [classes.without_given(name) for name in agencies_in(rest, outlets)]
    known = [name for name in known if not (_QUOTED.fullmatch(name) and classes.is_from(name))]
    left = rest
    for name in known:
        left = left.replace(name, " / ")
    parts = parts_of(left, classes)
    copied = classes.is_copied(label) or any(map(classes.is_copied, parts))
    named = [part for part in parts if not classes.names_nobody(part)]
    person = None if copied or given else _person(named, classes, taken=bool(taken), beside=bool(known))
    if person is None and len(named) == 1 and _is_stock(known) and not copied and "via" not in rest.split():
        person = named[0]
    others = [part for part in named if part != person and not _is_dropped(part, classes)]
    if source and person is not None and not known and not others:
        others, person = [person], None
    if not known:
        one = len(others) == 1 or given is not None or person is not None
        known = _holders(others, classes, some=one, drawn=drawn, copied=copied)
    return Credit(line=line, agency=_agency(known, line), photographer=person)


def _holders(
    others: Sequence[str], classes: WordClasses, *, some: bool, drawn: bool, copied: bool
) -> list[str]:
    """Whose a picture is by the parts of its line that are no person. some: whether any of them may be meant."""
    host = next((part for part in others if _HOST.fullmatch(part)), None)
    if host is not None:
        return [host]
    if not others or not some or drawn or (copied and not classes.is_holder(others[0])):
        return []
    return [others[0]] if len(others[0]) <= LONGEST_AGENCY else []


def _person(parts: Sequence[str], classes: WordClasses, *, taken: bool, beside: bool) -> str | None:
    """The first part that is somebody's name. taken: whether a word behind the name says so. beside: whether an agency is named too."""
    for part in parts:
        if taken or is_person(part, classes, beside=beside):
            return part
    for part in parts:
        found = names_in(part) if part.count(" ") >= 3 else []
        if (
            len(found) > 1
            and found[-1].end == len(part)
            and all(is_person(one.name, classes) for one in found)
        ):
            return part
    return None


def _is_dropped(part: str, classes: WordClasses) -> bool:
    """Whether a part is whose archive a picture is from, or nothing but small words, and so names nobody who took it."""
    if classes.is_from(part):
        return True
    if classes.is_holder(part) or _HOST.fullmatch(part):
        return False
    small = part != classes.without_article(part)  # "the Roe family"
    return small or classes.begins_nameless(part) or (part[0].islower() and part == part.lower())


def parts_of(text: str, classes: WordClasses) -> list[str]:
    """The names of a line: what stands between its marks and words like "via" and "courtesy of"."""
    parts = []
    for raw in _PARTS.split(text):
        at = 0
        for spot in classes.given.spots(lowered(raw)):
            if spot.start >= at and not classes.is_holder(raw[at : spot.start]):  # "Centre for Tides" is one
                parts.append(raw[at : spot.start])
                at = spot.end
        parts.append(raw[at:])
    bare = (classes.without_small(classes.without_by(trimmed(raw))) for raw in parts)
    return [part for raw in bare if (part := _untitled(trimmed(raw)))]


def _untitled(part: str) -> str:
    """A name without a short title in small letters: «о. Меланій Ґомес»."""
    title, _, rest = part.partition(". ")
    return rest if rest[:1].isupper() and len(title) <= 4 and title.islower() else part


def trimmed(part: str) -> str:
    """A part of a line without the marks around it."""
    return clean(part).strip(_EDGES)


def without_tail(rest: str, words: Words) -> str:
    """A line without the word for pictures that stands behind the names: "J. Rudaičio / LRT nuotr."."""
    low = lowered(rest).rstrip(" .")
    for word in words.role("photographer"):
        tail = word.removeprefix("…").strip().rstrip(".")
        if word.startswith("…") and low.endswith(tail) and len(low) > len(tail) + 1:
            return rest[: len(low) - len(tail)]
    return rest


def agencies_in(text: str, outlets: Sequence[str] = ()) -> list[str]:
    """The agencies a line names: known ones, else an outlet, else an organisation in quotation marks."""
    known = []
    for match in agency_pattern().finditer(narrowed(text)):
        more = None if match[0].upper() in _OF_PHOTOS else _MORE_OF_NAME.match(text, match.end())
        known.append(text[match.start() : more.end() if more else match.end()])
    return known or [name for name in outlets if len(name) > 3 and name in text][:1] or _QUOTED.findall(text)


def narrowed(text: str) -> str:
    """A text with letters of full width made narrow, so that the agencies in it are found."""
    return text.translate(_NARROW)


@functools.cache
def agency_pattern() -> re.Pattern[str]:
    """Any agency's name as whole words, also in capitals, as many credits are set."""
    names = {name for agency in AGENCIES for name in agency.names}
    names |= {name.upper() for name in names if len(name) > 3} | {"AP Photo", "stock.adobe.com"}
    listed = sorted(names, key=lambda name: (-len(name), name))
    spaced = "|".join(re.escape(name) for name in listed if not is_unspaced(name[-1]))
    unspaced = "|".join(re.escape(name) for name in listed if is_unspaced(name[-1]))
    return re.compile(rf"(?<!\w)(?:{spaced})(?!\w)|{unspaced}")


def _agency(agencies: Sequence[str], line: str) -> str | None:
    """The agency as printed; a chain of them as printed too, where nothing but a mark or "via" stands between."""
    names = list(dict.fromkeys("AP" if name == "AP Photo" else name for name in agencies))
    if len(names) < 2:
        return names[0] if names else None
    start, end = line.find(names[0]), line.rfind(names[-1]) + len(names[-1])
    between = line[start:end]
    return (
        between
        if 0 <= start < end and len(between) <= sum(map(len, names)) + 6 * len(names)
        else " / ".join(names)
    )


def _is_stock(agencies: Sequence[str]) -> bool:
    known = [agency_named(name) for name in agencies]
    if any(name.startswith("stock.") for name in agencies):
        return True
    return len(known) == 1 and known[0] is not None and known[0].pictures_only


def is_person(part: str, classes: WordClasses, *, beside: bool = False) -> bool:
    """Whether a part is somebody's name. beside: an agency is named beside it."""
    if not part or part[0] in "@&" or any(c.isdigit() for c in part) or _QUOTED.search(part):
        return False
    if classes.is_holder(part, beside=beside) or classes.begins_nameless(part):
        return False
    first = part.split(" ", 1)[0]
    if first.isupper() and first != part and 1 < len(first) <= 3 and not part.isupper() and "." not in first:
        return False
    if part.isupper() and " " not in part and len(part) <= 8:
        return False
    if not any(c.isupper() or c.islower() for c in part) and " " not in part and len(part) > 4:
        return False
    if "ა" <= part[:1] <= "ჿ":
        return 2 <= len(part.split()) <= 3
    return looks_like_person(part) or bool(_INITIALLED.fullmatch(part))


def _labelled(line: str, words: Words) -> tuple[str, str]:
    """The words that introduce a credit line, and the line without them and their marks."""
    start = line
    for number in range(3):
        line = MARK.sub("", line, count=1) if MARK.match(line) else line
        label = next(
            (one for one in credit_labels(line, words)[:1] if not _WORDLIKE.search(line[: one.start])), None
        )
        match = _ANY_LABEL.match(line) if label is None else None
        end = label.end if label is not None else match.end() if match is not None else len(line)
        if label is not None and end >= len(line):
            left = "" if label.how != "bare" or " " in line.strip() else line
            return start, left
        if end >= len(line) or (number and (label is not None and label.how != "mark")):
            break
        line = line[end:].lstrip(" :：=＝")
    return start[: len(start) - len(line)], line
