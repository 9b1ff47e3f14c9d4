"""Where in a caption its credit line begins, and whether a short text is one."""

import re
from collections.abc import Iterator

from dragoman.press.extract.outlets.agencies import agency_named
from dragoman.press.extract.page.visible import clean
from dragoman.press.extract.people.people import is_caseless
from dragoman.press.extract.pictures.creditline import (
    MARK,
    MAX_CREDIT_CHARACTERS,
    TAKEN,
    agency_pattern,
    is_person,
    narrowed,
    parts_of,
    trimmed,
    without_tail,
)
from dragoman.press.extract.pictures.creditwords import Label, credit_labels
from dragoman.press.extract.pictures.wordclasses import word_classes
from dragoman.press.extract.wording.spotting import is_unspaced
from dragoman.press.extract.wording.words import Words

MAX_CREDIT_WORDS = 16
LONGEST_NAME = 5

_ANY_LABEL = re.compile(r"^[^\W\d_]{3,16}(?: [^\W\d_]{2,14}){0,2}\s*[:：=＝]\s*")
_SENTENCE_END = re.compile(
    r"[.!?…؟।][”\"»“')\]]*\s+|[。！？][）」』]*\s*|(?<=[a-zà-ÿа-яё)\d])[.!?…][”\"»“]?(?=[A-ZÀ-ÞА-Я©])"
)
_INITIAL = re.compile(r"(?:^|[\s.(])(?:[A-Za-zÀ-žΑ-ωА-яёіїєґәғқңөұүһ]|\d{1,2})$")
_LAST_BRACKET = re.compile(
    r"\s*[(（\[【［]([^()（）\[\]【】［］]{1,140}(?:\([^()]{1,40}\))?)[)）\]】］]\s*[.。]?$"
)
_SEPARATED = re.compile(r"\s[|/•·–—-]\s+|[＝=／|]|(?<=[가-힣.])/(?=\S)|(?<=[^\W\d_]{2}),\s")
_DASHES = frozenset(("-", "–", "—"))
_GIVEN = re.compile(r"\s*(?:提供|供图|供圖|제공|配信)$|^(?:出典|提供|供图|供圖|资料图|資料)\s*[:：=＝・]?")
_TAKER = re.compile(
    r"(?<=[\s。）)」=＝/／])(?:新华社(?:记者)?)?[\u3040-\u30ff\u3400-\u9fff・]{2,10}[\s/／]?(?:撮影|摄影|攝影|攝|摄)$"
)
_NAME_IN_FRONT = re.compile(r"(?:^|(?<=\s))(?:[^\W\d_][\w.’'-]*\s+){1,3}[^\W\d_][\w.’'-]*\s?/\s?$")


def is_credit(text: str, words: Words, *, apart: bool = False) -> bool:
    """Whether a short text is a credit line. apart: set off from the caption by brackets, a line or an element of its own."""
    bare = text.strip()
    if not 1 < len(bare) <= MAX_CREDIT_CHARACTERS:
        return False
    if _is_captioned(bare, words):
        return False
    if MARK.match(bare):
        return True
    count = bare.count(" ") + 1
    if count > MAX_CREDIT_WORDS or word_classes(words).is_staged(trimmed(bare)):
        return False
    label = next(iter(credit_labels(bare, words)), None)
    if label is not None and not bare[: label.start].strip("([（【/ ") and _names_follow(bare, label, words):
        return True
    if TAKEN.search(bare) or _GIVEN.search(bare):
        return apart or len(bare) <= 12
    if apart and len(bare) <= 60 and without_tail(bare, words) != bare:
        return True
    if count > 12:
        return False
    beside, found = agency_pattern().subn(" ", narrowed(bare))
    if found:
        others = beside.split()
        if any(is_unspaced(c) for c in beside):
            return len(beside) <= 8 and "＝" not in beside
        return (len(others) <= 7 and not any(map(_is_prose, others))) or (apart and len(others) <= 2)
    return apart and _is_named(bare, count, words)


def _is_captioned(bare: str, words: Words) -> bool:
    """Whether a text is a caption with its credit: in brackets behind words that are nobody's name, or in front of a bar."""
    if " | " in bare and sum(map(_is_prose, bare.rpartition(" | ")[2].split())) > 2:
        return True  # the credit stands first
    bracket = _LAST_BRACKET.search(bare)
    before = trimmed(bare[: bracket.start()]) if bracket is not None else ""
    if before.count(" ") < 1 or agency_pattern().search(before):
        return False
    classes = word_classes(words)
    return not any(is_person(part, classes) or classes.is_holder(part) for part in parts_of(before, classes))


def _is_named(bare: str, count: int, words: Words) -> bool:
    """Whether a text set apart, without a credit word and a known agency, is made of names, or says that nobody is named."""
    classes = word_classes(words)
    trail = trimmed(bare)
    if classes.names_nobody(trail):
        return bool(trail)
    first, mark, second = bare.partition("/")
    if mark and first[:1].isalpha() and second.strip()[:1].isalnum() and count <= 8:
        return not any(_is_prose(word) for word in bare.split())
    if trail.isupper() and trail.isalpha() and 1 < len(trail) <= 5:
        return True
    if count <= 4 and is_person(trail, classes):
        return True
    if count <= 3 and classes.is_from(trail) and trail[:1].isupper() and trail.split()[-1][-1:].isalpha():
        return True
    parts = parts_of(bare, classes)
    capitals = all(_is_capital(part) for part in parts)
    some = any(classes.is_holder(part) for part in parts) or (parts and len(parts[0]) < len(trail) - 3)
    return (
        count <= 10
        and bool(some)
        and capitals
        and all(
            classes.is_holder(part) or is_person(part, classes) or classes.names_nobody(part)
            for part in parts
        )
    )


def _is_capital(part: str) -> bool:
    """Whether the words of a part are written as names are; scripts without capitals have none."""
    return (part[:1].isupper() or part[:1] == part[:1].swapcase()) and not any(map(_is_prose, part.split()))


def _is_prose(word: str) -> bool:
    """Whether a word is one of those that names are not made of."""
    return len(word) > 3 and word.islower()


def _names_follow(text: str, label: Label, words: Words) -> bool:
    """Whether what follows a credit word may be a credit: anything behind a mark, else nothing but names."""
    if label.how == "mark":
        return True
    rest = text[label.end :].split()
    classes = word_classes(words)
    if not rest:
        said = text[label.start : label.end].strip()
        return not classes.is_staged(said) and (" " in said or classes.names_nobody(trimmed(text)))
    if classes.names_nobody(trimmed(text[label.end :])):
        return True
    first = classes.without_nobody(next(iter(parts_of(text[label.end :], classes)), ""))
    prose = (word for word in first.split() if _is_prose(word) and not classes.nobody.has(word))
    named = first[:1].isupper() or (is_caseless(first) and is_person(first, classes))
    return len(rest) <= 9 and named and rest[0] not in ("/", "|") and not any(prose)


def split_caption(text: str, words: Words) -> tuple[str | None, str | None]:
    """A caption as (caption, credit line); either may be None.

    The credit is what stands last: behind a credit word or a ©, behind a bar, a slash or the last sentence, or in brackets.
    """
    text = clean(text)
    if not text:
        return None, None
    head, bar, tail = text.partition(" | ")
    if (
        bar
        and tail.count(" ") >= 2
        and is_credit(head, words, apart=True)
        and not is_credit(tail, words, apart=True)
    ):
        return tail, _unbracketed(head)
    for find in (_worded, _behind_end, _bracketed, _taken_by, _separated, _fused):
        found = find(text, words)
        if found is not None:
            at, credit = found
            caption = text[:at].rstrip(" |/[(–—-＝=（【,;:·•")
            return caption or None, _unbracketed(credit)
    return text, None


def _unbracketed(credit: str) -> str:
    credit = credit.strip().lstrip("|/•·–—- ")
    for opening, closing in ("()", "（）", "[]", "【】"):
        if credit.startswith(opening) and credit.endswith(closing) and credit.count(opening) == 1:
            return credit[1:-1].strip()
        if credit.endswith(closing) and credit.count(closing) > credit.count(opening):
            return credit[:-1].strip()
    return credit


def _bracketed(text: str, words: Words) -> tuple[int, str] | None:
    match = _LAST_BRACKET.search(text)
    if match is None:
        return None
    before, inner = text[: match.start()].rstrip(), match[1].strip()
    closed = before[-1:] in ".!?…。”\"»'’"
    named = inner[:1].isupper() or inner[:1] == inner[:1].swapcase()
    caseless = inner.swapcase() == inner
    short = 2 < len(inner) <= (12 if caseless else 90) and len(inner.split()) <= 12 and inner not in before
    if is_credit(inner, words, apart=True) or (closed and named and short):
        return match.start(), inner
    return None


def _worded(text: str, words: Words) -> tuple[int, str] | None:
    """At the first credit word or © behind which nothing but a credit line follows."""
    bracket = _LAST_BRACKET.search(text)
    for label in credit_labels(text, words):
        at = label.start
        if len(text) - at > MAX_CREDIT_CHARACTERS or _goes_on(text[label.end :]):
            continue
        if not _begins(text, label, words):
            continue
        if bracket is not None and bracket.start(1) < at and is_credit(bracket[1], words, apart=True):
            return bracket.start(), bracket[1]  # "(J. Roe nuotr.)" has its word behind the name
        word = text[:at].rstrip().rsplit(" ", 1)[-1].strip("(")
        if word and agency_named(word) and text[at - 1 : at] == " ":
            at -= len(word) + 1
        return at, text[at:]
    return None


def _begins(text: str, label: Label, words: Words) -> bool:
    """Whether a credit word is one: a mark follows, or it stands by itself in front of names, or in the middle with a capital."""
    if label.how == "mark":
        return True
    said = text[label.start : label.end].rstrip()
    before = text[: label.start].rstrip()
    alone = (
        not before or before[-1] in '.!?…)]([|/–—,"»”。' or said[-1:] == "." or said.lower().endswith(" by")
    )
    if not alone:
        last = before.rsplit(" ", 1)[-1]
        alone = not words.is_stopword(last) and (
            said[0].isupper() if label.how == "by" else said[0].isupper() or not _is_capital(last)
        )
        rest = text[label.end :].strip()
        alone = alone and (rest[:1].isupper() or word_classes(words).names_nobody(rest))
    return alone and _names_follow(text, label, words)


def _goes_on(rest: str) -> bool:
    """Whether sentences follow: a credit line is none, and full stops in it are those of initials."""
    return any(len(rest) - end > 30 for end in _ends(rest) if end > 4)


def _ends(text: str) -> list[int]:
    """Where sentences end, initials and days of months aside; the end of the text is none."""
    return [
        match.end()
        for match in _SENTENCE_END.finditer(text)
        if match.end() < len(text)
        and not _INITIAL.search(text, max(0, match.start() - 4), match.start())
        and text.count("(", 0, match.start()) <= text.count(")", 0, match.end())
    ]


def _behind_end(text: str, words: Words) -> tuple[int, str] | None:
    """What stands behind the last full stop and names an agency or a person."""
    for at in _ends(text)[-2:]:
        tail = text[at:]
        if word_classes(words).nobody.has(text[:at].split()[-1].lower()):
            continue  # an abbreviation: "Dok. Pribadi"
        label = _ANY_LABEL.match(tail)
        named = label is not None and len(tail[label.end() :].split()) <= 4 and tail[label.end()].isupper()
        if len(tail) <= 100 and not _goes_on(tail) and (named or is_credit(tail, words, apart=True)):
            return at, tail
    return None


def _taken_by(text: str, words: Words) -> tuple[int, str] | None:
    """What stands last in East Asia and ends in "took it": 堂前理央撮影."""
    match = _TAKER.search(text) if TAKEN.search(text) else None
    return (match.start(), match[0]) if match and match.start() else None


def _separated(text: str, words: Words) -> tuple[int, str] | None:
    """What stands behind a bar, a slash or a dash, and "Agency/Name" with nothing in front."""
    for match in _SEPARATED.finditer(text):
        rest, mark = text[match.end() :], match[0].strip()
        lined = mark in _DASHES and ("/" in rest or word_classes(words).names_nobody(rest))
        if len(rest) <= 100 and is_credit(rest, words, apart=lined or mark not in (*_DASHES, ",")):
            name = _NAME_IN_FRONT.search(text, 0, match.end()) if mark == "/" else None
            at = match.start()
            if name is not None and name.start():
                at = _name_start(text, name.start(), at, words)
            return at, text[at:] if at < match.start() else rest
    found = next(iter(agency_pattern().finditer(text, max(0, len(text) - 60))), None)
    if found is not None and re.match(r"\s?/\s?\S", text[found.end() :]) and text[found.start() - 1] == " ":
        return found.start(), text[found.start() :]
    return None


def _fused(text: str, words: Words) -> tuple[int, str] | None:
    """What ends a caption without any mark: an agency, with or without a name in front, or a name in capitals."""
    return next(_ending_in_agency(text, words), None) or _ending_in_capitals(text, words)


def _ending_in_agency(text: str, words: Words) -> Iterator[tuple[int, str]]:
    classes = word_classes(words)
    for match in agency_pattern().finditer(text, max(0, len(text) - 60)):
        if trimmed(text[match.end() :]) or not match.start() or text[match.start() - 1] not in " /":
            continue
        name = _NAME_IN_FRONT.search(text, 0, match.start())
        at = match.start()
        if name is not None:
            at = _name_start(text, name.start(), at, words)
        before = text[:at].split()
        if len(before) < 3 or (at == match.start() and text[at - 1] == "/"):
            continue
        last = before[-1].strip("«»„“”\"'")
        said = last.lower()
        told = (
            said in words.all("reports_verbs") or said in words.all("speech_verbs") or classes.is_holder(last)
        )
        if not words.is_stopword(said) and not told and (name is not None or not last[:1].isupper()):
            yield at, text[at:]


def _name_start(text: str, low: int, until: int, words: Words) -> int:
    """Where the name begins that stands in front of a slash: the longest person's name of two or three words."""
    classes = word_classes(words)
    starts = [match.start() for match in re.finditer(r"\S+", text[:until]) if match.start() >= low]
    for at in starts:
        name = trimmed(text[at:until])
        if text[at].isupper() and 2 <= len(name.split()) <= 3 and is_person(name, classes):
            return at
    return until


def _ending_in_capitals(text: str, words: Words) -> tuple[int, str] | None:
    low = [word for word in text.split() if not word.isupper()]
    if not low or not low[-1].islower() or words.is_stopword(low[-1]):
        return None
    at = text.rfind(low[-1]) + len(low[-1]) + 1
    name = text[at:]
    long = all(len(word) > 2 for word in name.split())
    return (at, name) if long and is_person(name.strip(), word_classes(words)) else None
