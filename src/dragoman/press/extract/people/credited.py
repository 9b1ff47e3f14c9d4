"""Who is credited on a printed line, and as what: «Автор: …, foto: …», "By Jane Roe. Illustrated by …", "… aus dem Polnischen von …"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from dragoman.press.extract.outlets.agencies import agency_named
from dragoman.press.extract.people.masked import masked
from dragoman.press.extract.people.names import Named, names_in
from dragoman.press.extract.people.people import is_caseless, looks_like_person
from dragoman.press.extract.wording.rolewords import TRAILING, is_word_of_pages, role_spots
from dragoman.press.extract.wording.spotting import Spot, is_unspaced
from dragoman.press.extract.wording.words import Words, words_of
from dragoman.press.record import PersonRole

LONGEST_LEAD = 40
"""Letters that may stand in front of an author's word on its line."""

_SUFFIX = frozenset(
    {PersonRole.CORRESPONDENT, PersonRole.PHOTOGRAPHER, PersonRole.ILLUSTRATOR, PersonRole.TRANSLATOR}
)
_PARTS = re.compile(
    r"\s*(?:[|•⋅∙;；؛–—―*†]|(?<![\u3040-\u9fff\uac00-\ud7a3])·)\s*|\s-\s|(?<=[^\W\d_]{3})\.\s+(?=[^\W\d_])|[(（)）\[\]]"
)
_OPENING = frozenset("|·•;；؛–—―(（[.:：/、・】／")
_TO_COLON = re.compile(r"[^:：՝|(]{0,30}[:：՝]")
_TO_BY = re.compile(
    r"[^:：|(]{0,40}?(?:[:：]|(?<=\s)(?:by|von|par|da|por|per|door|af|av|oleh|από|nga|de către)\s)"
)
_SAID = re.compile(r"(?<=\w\w)\.\s")
_BAR = re.compile(r"[|•⋅;–—―(]")
_WORD = re.compile(r"\s*(\S+)")
_ELIDED = re.compile(r"\s*d[’'](?=[^\W\d_])")
_LABELS = frozenset({"text", "文", "글"})
_LINKING = " :：՝・＝=●＊*\u3000"
_BARS = "|/】／"
_ENDING = " \u3000,;؛.、，；。/／|)）」】"
_CLOSING = ",;؛.、，；。)）」】"
_COMMAS = ",，،、"
_AT_PLACE = re.compile(
    r"\s+(?:in|at|from|à|au|aux|en|a|em|no|na|w|we|ve|v|u|в|во|у|ў|із|з|из|iz|fra|från|la|din|aus|στο|στη|στην|في|من|در|از)\s+(?=[^\W\d_])"
)
_SURNAME = re.compile(
    r"[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔汤湯]"
    r"[\u3400-\u9fff]{1,2}(?=$|[\s/／|）)、])"
)
"""A Chinese name by one of the hundred commonest surnames, alone to the end of the part."""
_REPORTERS = ("기자", "記者", "记者")
_POSTED = frozenset("驻駐")
_OF_LANGUAGES = ("語", "语", "文")
SHORT_POSSESSIVE = 8


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
    text = masked(piece, words)
    spots = list(_spots(text, words))
    found: list[Credit] = []
    if sure or any(spot.kind != "author" for spot in spots):
        until = spots[0].start if spots else len(text)
        found += _in_front(text, until, words, free=sure and free and not spots)
    for number, spot in enumerate(spots):
        until = spots[number + 1].start if number + 1 < len(spots) else len(text)
        low = spots[number - 1].end if number else 0
        _take(found, text, spot, low, until, words)
    found = [credit for credit in found if not is_word_of_pages(credit.name, words)]
    if not sure and all(c.role is PersonRole.AUTHOR and not c.introduced for c in found):
        return []
    return [replace(credit, start=credit.start + offset, end=credit.end + offset) for credit in found]


def _in_front(text: str, until: int, words: Words, *, free: bool) -> list[Credit]:
    """The names no word introduces, of the first part that has any, and agencies that are parts of their own behind it."""
    found: list[Credit] = []
    parts = list(_parts(text, 0, until))
    for single in (False, True) if free else (False,):
        for start, end in parts:
            free_here = free and (single or not is_caseless(text[start:end]))
            names = names_in(text[start:end], free=free_here and not found)
            if found:
                names = [name for name in names[:1] if agency_named(name.name) and len(names) == 1]
            found += [
                _credit(n, start, PersonRole.AUTHOR, introduced=_is_reporter(text, start + n.end))
                for n in names
                if not is_word_of_pages(n.name, words)
            ]
        if found:
            break
    return found


def _is_reporter(text: str, end: int) -> bool:
    """Whether a name ends here that "reporter" follows, as in East Asia."""
    return text[end : end + 3].lstrip().startswith(_REPORTERS)


def _take(found: list[Credit], text: str, spot: Spot, low: int, until: int, words: Words) -> None:
    """Take the names a role word introduces or follows. low, until: where the words before and behind it end and begin."""
    role = PersonRole(spot.kind.lstrip(TRAILING))
    last = found[-1] if found else None
    if spot.kind[0] == TRAILING:
        if last is not None and _is_fused(text, spot) and not _is_short(last.name):
            found.pop()
        elif last is not None and not text[last.end : spot.start].strip(" \u3000(（・/／"):
            keeps = last.role is PersonRole.CORRESPONDENT and role is PersonRole.AUTHOR
            found[-1] = replace(last, role=last.role if keeps else role, introduced=True)
            return
        parts = list(_parts(text, max(low, last.end if last else 0), spot.start))
        for start, end in parts[-1:]:
            found += [
                _credit(name, start, role, introduced=True)
                for name in names_in(text[start:end])
                if not text[start + name.end : spot.start].strip()
                and (_is_short(name.name) or not _is_fused(text, spot))
            ]
        return
    suffix = last is not None and role in _SUFFIX and _is_suffix(text, last, spot, role, words)
    suffix = suffix and last is not None and (_is_short(last.name) or not _is_fused(text, spot))
    if suffix and last is not None and role is PersonRole.CORRESPONDENT:
        found[-1] = replace(last, role=role)
        return
    names, start = _behind(text, spot, until, role)
    if names:
        post = role is PersonRole.CORRESPONDENT
        found += [
            _credit(n, start, PersonRole.AUTHOR if post and agency_named(n.name) else role, introduced=True)
            for n in names
        ]
    elif suffix and last is not None:
        found[-1] = replace(last, role=role)


def _is_fused(text: str, spot: Spot) -> bool:
    """Whether a word of a script without spaces stands right behind what is before it."""
    return is_unspaced(text[spot.start]) and is_unspaced(text[spot.start - 1])


def _is_short(name: str) -> bool:
    """Whether an East Asian name is no longer than names are, or has a dot between its parts."""
    return len(name) <= 4 or "·" in name or "・" in name


def _credit(named: Named, start: int, role: PersonRole, *, introduced: bool) -> Credit:
    return Credit(
        name=named.name, role=role, start=start + named.start, end=start + named.end, introduced=introduced
    )


def _spots(text: str, words: Words) -> Iterator[Spot]:
    """Words for roles where they can stand in a byline, each behind the one before."""
    end = 0
    last: Spot | None = None
    spots = role_spots(text, words.tags)
    trailing = {spot[:2] for spot in spots if spot.kind[0] == TRAILING}
    for spot in spots:
        if spot.start < end:
            continue
        if spot.kind[0] == TRAILING:
            stands = spot.start if _trails(text, spot, end) else None
        elif spot[:2] in trailing and _follows(text, spot, end):
            continue  # it does both, and here it follows the name
        else:
            stands = _stands(text, spot, last, words)
        if stands is not None and stands >= end:
            last = Spot(stands, spot.end, _kind(text, spot))
            yield last
            end = spot.end


def _kind(text: str, spot: Spot) -> str:
    """The role of a word; a Chinese reporter with the place of his post in front is a correspondent."""
    part = re.split(r"[|(（[\s]", text[: spot.start])[-1]
    posted = spot.kind == "author" and not _POSTED.isdisjoint(part)
    return PersonRole.CORRESPONDENT.value if posted else spot.kind


def _trails(text: str, spot: Spot, low: int) -> bool:
    """Whether a word follows a name: something stands before it on its part, nothing but an end behind it."""
    return bool(text[low : spot.start].strip(_ENDING)) and text[spot.end : spot.end + 1] in _ENDING


def _follows(text: str, spot: Spot, low: int) -> bool:
    """Whether a word that may introduce a name rather follows one: an end is behind it, or only a bar between the name and it."""
    if not text[low : spot.start].strip(_ENDING):
        return False
    rest = text[spot.end : spot.end + 3].lstrip(" \u3000")
    barred = text[low : spot.start].rstrip()[-1:] in "/／" and is_unspaced(text[spot.start])
    return not rest or rest[0] in _CLOSING or (barred and text[spot.end] in " \u3000")


def _stands(text: str, spot: Spot, last: Spot | None, words: Words) -> int | None:
    """Where the words begin that a role word belongs to, None where it opens neither the line nor a part of it.

    Words between them only in lower case, and none before an author's.
    """
    before = text[: spot.start].rstrip()
    behind = text[spot.end : spot.end + 1]
    unspaced = is_unspaced(text[spot.start])
    if behind and behind not in _LINKING and behind not in ")）" and not (behind in _BARS and unspaced):
        named = unspaced and spot.end - spot.start > 1 and not before and _SURNAME.match(text, spot.end)
        return spot.start if named else None
    if not before:
        return spot.start
    begins = max(before.rfind(mark) for mark in "|·•;；؛–—(.,:/،、，／") + 1
    if spot.kind == "author":
        if unspaced and not _POSTED.isdisjoint(before[begins:]):
            return _start_of(text, begins)
        return spot.start if _author_stands(text, spot, before, behind) else None
    if before[-1] in _OPENING or before[-1] in _COMMAS or before.endswith(" -") or _is_hangul(before[-1]):
        return spot.start
    between = before[begins:].split()
    if is_unspaced(before[-1]):
        fused = bool(behind) and behind in _LINKING and spot.start == len(before) <= begins + 8
        belongs = spot.kind == "correspondent" or before[-1] in _OF_LANGUAGES
        return begins if fused and belongs else spot.start
    small = [_is_small(word) for word in between]
    if text[spot.end : spot.end + 2].lstrip()[:1] in (":", "："):
        if looks_like_person(" ".join(between)):
            return spot.start
        if len(between) <= 3 and all(small[1:]):
            return _start_of(text, begins)
    if begins and len(between) <= 3 and all(small):
        return spot.start
    if spot.kind == "translator" and len(between) <= 3 and all(small[1:]):
        return _start_of(text, begins)
    if spot.kind == "correspondent":
        if last is not None and last.kind == "author" and last.end >= len(before):
            return None if _is_title(text, spot, words) else spot.start
        ours = len(between) <= 2 and all(len(word) <= SHORT_POSSESSIVE for word in between) and all(small[1:])
        if ours and (words.tags[0] != "en" or between[-1].lower() == "our"):
            return _start_of(text, begins)
    return None


def _start_of(text: str, at: int) -> int:
    """The first place from here that is no space."""
    return at + len(text[at:]) - len(text[at:].lstrip())


def _is_small(word: str) -> bool:
    """Whether a word begins with a small letter; scripts without capitals have none."""
    return word[0].islower() and word[0] != word[0].title()


def _author_stands(text: str, spot: Spot, before: str, behind: str) -> bool:
    """Whether an author's word behind others opens a part of the line."""
    if before.endswith((" -", "|-")) or (
        behind in (":", "：") and text[spot.start - 1].isspace() and is_unspaced(text[spot.start])
    ):
        return True
    if is_unspaced(text[spot.start]) and is_unspaced(before[-1]):
        return bool(behind) and len(before) <= 8 and before[-1] != text[spot.start]
    zone = before.rsplit("|", 1)[-1].strip(" .,()") if "|" in before else "?"
    dated = not zone or (zone.isupper() and len(zone) <= 5)
    article = len(before) <= 4 and " " in text[spot.start : spot.end]  # "Una entrevista de …"
    return article or dated or (before[-1] in _OPENING and sum(c.isalpha() for c in before) <= LONGEST_LEAD)


def _is_title(text: str, spot: Spot, words: Words) -> bool:
    """Whether a correspondent's word is one of English alone, where it is a title like others, unless it is "our"."""
    word = text[spot.start : spot.end].lower()
    own = words.languages[0].role_words.get("correspondent", ()) if words.languages else ()
    english = (words.tags[0] == "en" or word not in own) and word in words_of(()).role("correspondent")
    return english and not word.startswith("our ")


def _is_hangul(letter: str) -> bool:
    return "\uac00" <= letter <= "\ud7a3"


def _behind(text: str, spot: Spot, until: int, role: PersonRole) -> tuple[list[Named], int]:
    """The names a role word introduces, and where the text begins that they were read from."""
    chunk = text[spot.end : until]
    said = _SAID.split(chunk, maxsplit=1)[0]
    colon = _TO_COLON.match(said) or (_TO_BY.match(said) if role is PersonRole.TRANSLATOR else None)
    small = 0 if colon else _small_words(_BAR.split(chunk, maxsplit=1)[0].rstrip())
    if role is PersonRole.CORRESPONDENT and not colon and (place := _AT_PLACE.match(chunk)):
        small = _behind_place(chunk, place.end())
    start = spot.end + (colon.end() if colon else small)
    elided = _ELIDED.match(text, start, until)
    start = elided.end() if elided else start
    found: list[Named] = []
    at = start
    for number, (part_start, part_end) in enumerate(_parts(text, start, until)):
        free = (
            role is PersonRole.AUTHOR
            and not small
            and (colon is not None or _is_preposition(text[spot.start : spot.end]))
        )
        names = names_in(text[part_start:part_end], free=free and not number)
        if not number:
            found, at = names, part_start
        elif role is PersonRole.AUTHOR and found and len(names) == 1 and agency_named(names[0].name):
            found.append(_moved(names[0], part_start - at))  # "By Jane Roe - Associated Press"
        else:
            break
    return found, at


def _behind_place(chunk: str, at: int) -> int:
    """Where behind a correspondent's place the name begins: behind a comma, else the last two words of three or more."""
    comma = chunk.find(",", at)
    if comma >= 0:
        return comma + 1
    words = list(_WORD.finditer(chunk, at))
    return words[-2].start(1) if len(words) > 2 else len(chunk)


def _moved(named: Named, by: int) -> Named:
    return replace(named, start=named.start + by, end=named.end + by)


def _is_preposition(word: str) -> bool:
    """Whether a byline word wants a name behind it ("by", "von", "written by") and is no label like "Text"."""
    return (len(word) <= 4 and word.lower() not in _LABELS) or word.lower().endswith(" by")


def _small_words(chunk: str) -> int:
    """How long the words in lower case are that a chunk begins with, three at the most: "de", "von", "на русский язык"."""
    at = 0
    for match in islice(_WORD.finditer(chunk), 3):
        if (
            not _is_small(match[1])
            or match[1] == "the"
            or _ELIDED.match(match[1])
            or match.end() == len(chunk)
        ):
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


def _is_suffix(text: str, last: Credit, spot: Spot, role: PersonRole, words: Words) -> bool:
    """Whether the role word stands right behind the last name, with a comma or in brackets: «Имя Фамилия, соб. корр.»."""
    between = text[last.end : spot.start].strip()
    if role is PersonRole.CORRESPONDENT:
        if _is_title(text, spot, words) or text.startswith((":", "："), spot.end):
            return False
        small = between[1:].split()
        if between[:1] in _COMMAS and len(small) <= 2 and all(map(_is_small, small)):
            return True
    return between in (*_COMMAS, "(", "（", "・", "-", "–") or (
        not between and not text[last.start].isascii() and not text[last.start].isupper()
    )
