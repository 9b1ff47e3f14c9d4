"""Who is credited on a printed line, and as what: «Автор: …, foto: …», "By Jane Roe. Illustrated by …", "… aus dem Polnischen von …"."""

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from dragoman.press.extract.datewords import printed_dates
from dragoman.press.extract.names import Named, names_in
from dragoman.press.extract.spotting import Phrases, Spot, is_unspaced, lowered
from dragoman.press.extract.words import Words, words_of
from dragoman.press.record import PersonRole

LONGEST_LEAD = 40
"""Letters that may stand in front of an author's word on its line."""

_SUFFIX = frozenset(
    {PersonRole.CORRESPONDENT, PersonRole.PHOTOGRAPHER, PersonRole.ILLUSTRATOR, PersonRole.TRANSLATOR}
)
_ROLES = (
    PersonRole.TRANSLATOR, PersonRole.CORRESPONDENT, PersonRole.PHOTOGRAPHER, PersonRole.ILLUSTRATOR, PersonRole.EDITOR,
)  # fmt: skip
_NO_NAME = re.compile(
    r"A-\s*A\+|(?<!\d)\d{1,2}[:.]\d{2}(?!\d)(?:\s*[ap]\.?m\.?)?|[\w.+-]+@[\w-]+\.[\w.-]+|(?<!\w)@\w+|https?://\S+|(?<=[^|\s])\s*\d+(?![^\W\d_])|\d{2,}",
    re.IGNORECASE,
)
_MONTH = re.compile(r"(?<!\w)([^\W\d_]{3,12})\.?(?=\s+(?:de\s+|del\s+)?\d)")
"""A month in front of a day or a year that is no full date with it."""
_PARTS = re.compile(
    r"\s*(?:[|•⋅∙;–—―]|(?<![\u3040-\u9fff])·)\s*|\s-\s|(?<=[^\W\d_]{3})\.\s+(?=[^\W\d_])|[(（)）\[\]]"
)
_OPENING = frozenset("|·•;–—―(（[.:：/、・】")
_DIGIT = re.compile(r"\d")
_TO_COLON = re.compile(r"[^:：|(]{0,30}[:：]")
_TO_BY = re.compile(r"[^:：|(]{0,30}?(?:[:：]|(?<=\s)(?:by|von|par|da|por)\s)")
_BAR = re.compile(r"[|•⋅;–—―(]")
_WORD = re.compile(r"\s*(\S+)")
_LABELS = frozenset({"text", "文", "글"})
_LINKING = " :：・＝=●＊*\u3000"


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """A person of a line. start, end: its name in the line. introduced: a word says the role, else it is AUTHOR by its place."""

    name: str
    role: PersonRole
    start: int
    end: int
    introduced: bool


def credits_on(line: str, words: Words, *, sure: bool = False, cuts: Sequence[int] = ()) -> list[Credit]:
    """The persons a line credits, in printed order.

    sure: the line is a byline by its place, so names need no word in front of them. cuts: offsets where an element of the line ends
    without a space behind it.
    """
    found: list[Credit] = []
    for start, end in _pieces(line, cuts):
        found += _credits(line[start:end], start, words, sure=sure, free=not found)
    return found


def _pieces(line: str, cuts: Sequence[int]) -> Iterator[tuple[int, int]]:
    at = 0
    for cut in (*sorted(cuts), len(line)):
        if at < cut:
            yield at, cut
            at = cut


def _credits(piece: str, offset: int, words: Words, *, sure: bool, free: bool) -> list[Credit]:
    text = _masked(piece, words)
    spots = list(_spots(text, words))
    found: list[Credit] = []
    if sure or any(spot.kind != "author" for spot in spots):
        until = spots[0].start if spots else len(text)
        for part_start, part_end in _parts(text, 0, until):
            names = names_in(text[part_start:part_end], free=sure and free and not spots)
            if names:
                found += [_credit(name, part_start, PersonRole.AUTHOR, introduced=False) for name in names]
                break
    for number, spot in enumerate(spots):
        until = spots[number + 1].start if number + 1 < len(spots) else len(text)
        role = PersonRole(spot.kind)
        names, start = _behind(text, spot, until, role)
        if names:
            found += [_credit(name, start, role, introduced=True) for name in names]
        elif found and role in _SUFFIX and _is_suffix(text, found[-1], spot, role):
            last = found[-1]
            found[-1] = Credit(
                name=last.name, role=role, start=last.start, end=last.end, introduced=last.introduced
            )
    return [
        Credit(name=c.name, role=c.role, start=c.start + offset, end=c.end + offset, introduced=c.introduced)
        for c in found
    ]


def _credit(named: Named, start: int, role: PersonRole, *, introduced: bool) -> Credit:
    return Credit(
        name=named.name, role=role, start=start + named.start, end=start + named.end, introduced=introduced
    )


def _masked(piece: str, words: Words) -> str:
    """The piece with bars over dates, times, numbers and addresses, letter for letter."""
    if _DIGIT.search(piece):
        for date in reversed(printed_dates(piece, words)):
            piece = f"{piece[: date.start]}{'|' * (date.end - date.start)}{piece[date.end :]}"
        months = words.months
        piece = _MONTH.sub(lambda m: "|" * len(m[0]) if m[1].lower() in months else m[0], piece)
    elif "@" not in piece:
        return piece
    return _NO_NAME.sub(lambda m: "|" * len(m[0]), piece)


def _spots(text: str, words: Words) -> Iterator[Spot]:
    """Words for roles where they can stand in a byline, each behind the one before."""
    end = 0
    for spot in role_phrases(words.tags).spots(lowered(text)):
        if spot.start >= end and _stands(text, spot):
            yield spot
            end = spot.end


def _stands(text: str, spot: Spot) -> bool:
    """Whether a role word opens the line or a part of it; words between them only in lower case, and none before an author's."""
    before = text[: spot.start].rstrip()
    behind = text[spot.end : spot.end + 1]
    if (
        behind
        and behind not in _LINKING
        and behind not in ")）"
        and not (behind in "|】/" and is_unspaced(text[spot.start]))
    ):
        return False
    if not before:
        return True
    if spot.kind == "author":
        if is_unspaced(text[spot.start]) and is_unspaced(before[-1]):
            return bool(behind) and len(before) <= 8 and before[-1] != text[spot.start]
        zone = before.rsplit("|", 1)[-1].strip(" .,()") if "|" in before else "?"
        dated = not zone or (zone.isupper() and len(zone) <= 5)
        article = len(before) <= 4 and " " in text[spot.start : spot.end]  # "Una entrevista de …"
        return (
            article or dated or (before[-1] in _OPENING and sum(c.isalpha() for c in before) <= LONGEST_LEAD)
        )
    if before[-1] in _OPENING or before[-1] in ",，" or is_unspaced(before[-1]) or _is_hangul(before[-1]):
        return True
    begins = max(before.rfind(mark) for mark in "|·•;–—(.,:/")
    between = before[begins + 1 :].split()
    return begins >= 0 and len(between) <= 3 and all(word[0].islower() for word in between)


def _is_hangul(letter: str) -> bool:
    return "\uac00" <= letter <= "\ud7a3"


def _behind(text: str, spot: Spot, until: int, role: PersonRole) -> tuple[list[Named], int]:
    """The names a role word introduces, and where the text begins that they were read from."""
    chunk = text[spot.end : until]
    colon = (_TO_BY if role is PersonRole.TRANSLATOR else _TO_COLON).match(chunk)
    small = 0 if colon else _small_words(_BAR.split(chunk, maxsplit=1)[0].rstrip())
    start = spot.end + (colon.end() if colon else small)
    for part_start, part_end in _parts(text, start, until):
        free = (
            role is PersonRole.AUTHOR
            and not small
            and (colon is not None or _is_preposition(text[spot.start : spot.end]))
        )
        return names_in(text[part_start:part_end], free=free), part_start
    return [], start


def _is_preposition(word: str) -> bool:
    """Whether a byline word wants a name behind it ("by", "von", "written by") and is no label like "Text"."""
    return (len(word) <= 4 and word.lower() not in _LABELS) or word.lower().endswith(" by")


def _small_words(chunk: str) -> int:
    """How long the words in lower case are that a chunk begins with, three at the most: "de", "von", "на русский язык"."""
    at = 0
    for match in islice(_WORD.finditer(chunk), 3):
        if not match[1][0].islower() or match[1] == "the" or match.end() == len(chunk):
            break
        at = match.end()
    return at


def _parts(text: str, start: int, until: int) -> Iterator[tuple[int, int]]:
    """The parts between two places that have a letter in them."""
    at = start
    for match in (*_PARTS.finditer(text, start, until), None):
        end = match.start() if match else until
        if any(c.isalpha() for c in text[at:end]):
            yield at, end
        if match:
            at = match.end()


def _is_suffix(text: str, last: Credit, spot: Spot, role: PersonRole) -> bool:
    """Whether the role word stands right behind the last name, with a comma or in brackets: «Имя Фамилия, соб. корр.»."""
    between = text[last.end : spot.start].strip()
    if role is PersonRole.CORRESPONDENT and text[spot.start : spot.end].lower() in words_of(()).role(
        role.value
    ):
        return False  # in English it is a title
    return between in (",", "(", "（") or (
        not between and not text[last.start].isascii() and not text[last.start].isupper()
    )


@functools.lru_cache(maxsize=256)
def role_phrases(tags: tuple[str, ...]) -> Phrases:
    """Words that introduce an author or another role, in these languages."""
    words = words_of(tags)
    authors = {*words.all("byline_words"), *words.role("author"), "by"}
    listed = {word.rstrip(":：՝＝／/ "): "author" for word in authors}
    for role in _ROLES:
        for word in words.role(role.value):
            if word not in listed or role is not PersonRole.CORRESPONDENT:
                listed[word] = role.value
    return Phrases(listed.items())
