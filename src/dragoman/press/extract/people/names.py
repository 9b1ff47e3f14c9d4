"""Names in a list as it is printed in a byline: "Jane Roe, MD and Tom O'Neill", «Имя Фамилия, Имя Фамилия»."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dragoman.press.extract.outlets.agencies import agency_named
from dragoman.press.extract.people.people import (
    is_caseless,
    is_generic,
    is_occupation,
    is_team,
    looks_like_person,
    printable_name,
    trimmed_name,
)
from dragoman.press.extract.wording.capitals import is_small

LONGEST_FREE = 40
LONGEST_POST = 4
"""Words by which a byline says what somebody is, before it names the next one."""

_BETWEEN = re.compile(
    r"\s*(?:[;；؛]|(?<=[\u30a1-\u30ff])[ \u3000](?=[\u3400-\u9fff]{2})|,(?:\s+(?:and|und|et|y|avec|with|com|con|mit)\s)?|/|／|\||&|、|，|،|・(?=\S+・)|•|(?<![\u3040-\u9fff])·"
    r"|,?\s(?:con información de|com informações d[aeo]s?|with (?:files|reporting|additional reporting|material) (?:from|by)|and|und|sowie|et|y|e|og|och|en|ja"
    r"|i|oraz|a|и|і|ды|та|й|și|és|ve|və|va|ва|және|жана|һәм|болон|un|ir|dhe|và|και|და|և|եւ|و|اور|और|एवं|व|ও|এবং|مع|with|avec|com|con|mit|met|med|dan)\s)\s*",
    re.IGNORECASE,
)
_JOINS = re.compile(
    r"\s(?:and|und|et|y|e|og|och|en|ja|i|oraz|a|и|і|ды|та|și|és|ve|və|va|και|un|ir|dhe)\s$", re.IGNORECASE
)
_DEGREE = re.compile(
    r"(?:M\.?D|Ph\.?\s?D|M\.?Sc|B\.?Sc|R\.?D|R\.?D\.?N|R\.?N|LCSW|MPH|D\.?O|DDS|Esq|CFA|CPA|MBA|CPP|PSP|Jr|Sr|II|III)\.?(?:[ ,]+[A-Z.]{2,7})*"
)
_MORE_DEGREES = re.compile(r"[A-Z]{3,6}")
_TITLE = re.compile(r"^(?:Dr|Prof|Mr|Mrs|Ms)\.?\s")
_BRACKET = re.compile(r"\s*[(（\[]([^()（）\[\]]*)[)）\]]")
_EAST_ASIAN = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff々・]{2,14}(?:[ \u3000·][\u3040-\u30ff\u3400-\u9fff々・]{1,8})?"
)
_HANGUL = re.compile(
    r"([\uac00-\ud7a3]{2,5})\s*(?:기자|특파원|논설위원|선임기자|인턴기자|객원기자|교수|작가|시인|소설가|평론가|변호사|연구원|칼럼니스트|활동가|편집위원)(?:$|\s|=)"
)
_REPORTER = re.compile(r"(.{3,})(?<![本新報报社局部])(?:記者|特派員|論説委員|編集委員|记者)$")
"""A name with what its bearer is right behind it, as Japanese papers print it."""
_INITIAL = re.compile(r"(?:^|[\s.])[^\W\d_]\.$")
_WAW = re.compile(r"\s(?=[وו]\S{3,}\s+\S)")
_NAMES_WITH_WAW = re.compile(
    r"(?:وليد|وسام|وسيم|وسيلة|وائل|وفاء|وداد|وديع|وردة?|وجدي|وجيهة?|وهيب|وهبي|وضاح|واصف|وحيد|وصال|ויקטור|ויקטוריה|ולדימיר|ורדה?|וולף)\s"
)
_DOUBLED = re.compile(r"^(\S+ .+) \1$")
_WORD = re.compile(r"\S+")
_EDGES = " =.,;:：–—-|•·・／＝●*\u3000\t'\"“”"


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A name and where it stands in the text asked."""

    name: str
    start: int
    end: int


def names_in(text: str, *, free: bool = False) -> list[Named]:
    """The names a text begins with, up to the first word that is none: persons and agencies, degrees with their owners.

    free: the place is a byline for sure, so the first may be a single word, a desk or an outlet.
    """
    found: list[Named] = []
    said = False
    last = 0
    for start, end in _with_agencies(text, _tokens(text)):
        named = _named(text, start, end)
        if named is None:
            continue
        joined = _JOINS.search(text, last, start) is not None
        last = end
        if found and not said and is_small(named.name[0]) and _says_who(named.name):
            said = True
            continue
        if said and not joined:
            break
        said = False
        if found and _is_degree(named.name, found[-1].name):
            found[-1] = _joined(found[-1], named, text)
        elif _is_name(named.name, found, free=free, listed="&" in text):
            found.append(named)
        elif found or not is_generic(named.name):
            break  # "Our editors, with AFP" goes on to the agency
    return found


def _says_who(name: str) -> bool:
    """Whether a token tells what the person before it is: "science reporter"."""
    return len(name.split()) <= LONGEST_POST and not agency_named(name) and not _is_degree(name, "")


def _is_degree(name: str, owner: str) -> bool:
    """Whether a token is a degree of the name before it; one that is not known counts behind one that is."""
    if _DEGREE.fullmatch(name):
        return True
    return bool(_MORE_DEGREES.fullmatch(name) and _DEGREE.search(owner) and not agency_named(name))


def _is_name(name: str, found: list[Named], *, free: bool, listed: bool) -> bool:
    """Whether a token is a name behind those found. listed: single words are joined by an ampersand."""
    if _is_writing_agency(name):
        return True
    if looks_like_person(name):
        return not (found and (_is_place(name, found[0].name) or is_occupation(name)))
    if not free:
        return False
    if found:
        return listed and _is_word(name) and _is_word(found[-1].name)
    return is_team(name) or is_free_name(name)


def _is_place(name: str, first: str) -> bool:
    """Whether what stands behind the first name is rather a place or a desk: in capitals where that is not, or behind an agency."""
    return _shouts(name) and (not _shouts(first) or agency_named(first) is not None)


def is_free_name(name: str) -> bool:
    """Whether a word or a few may be somebody's name where a byline surely stands: a pen name, a first name, an outlet."""
    if len(name) > LONGEST_FREE or not printable_name(name) or is_generic(name) or len(name.split()) > 5:
        return False
    if sum(c.isalpha() for c in name) < 2 or any(c in name for c in "?!:;…"):
        return False
    words = name.split()
    return len(words) == 1 or is_caseless(name) or all(word[0].isupper() or len(word) <= 3 for word in words)


def without_brackets(name: str) -> str:
    """A name without an abbreviation, a role or the name in another script that stands in brackets behind it."""

    def kept(match: re.Match[str]) -> str:
        inside = match[1].strip()
        return match[0] if inside[:1].isupper() and " " not in inside and len(inside) > 3 else " "

    return " ".join(_BRACKET.sub(kept, name).split())


def _tokens(text: str) -> list[tuple[int, int]]:
    spans, at = [], 0
    for match in _BETWEEN.finditer(text):
        spans.append((at, match.start()))
        at = match.end()
    spans.append((at, len(text)))
    return [part for span in spans for part in _at_waw(text, *span)]


def _at_waw(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The two names of a token that an Arabic or Hebrew "and" joins, which is written as the first letter of the second one."""
    for match in _WAW.finditer(text, start, end):
        at = match.end()
        if " " in text[start : match.start()].strip() and not _NAMES_WITH_WAW.match(text, at):
            return [(start, match.start()), *_at_waw(text, at + 1, end)]
    return [(start, end)]


def _with_agencies(text: str, spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The tokens, one that ends with an agency's name in two: "Jane Roe The Associated Press"."""
    for start, end in spans:
        words = list(_WORD.finditer(text, start, end))
        cut = next((w.start() for w in words[2:-1] if agency_named(text[w.start() : end].strip())), None)
        if cut is None or len(words) < 4:
            yield start, end
        else:
            yield start, cut
            yield cut, end


def _named(text: str, start: int, end: int) -> Named | None:
    """What of a token is the name, None where nothing is left."""
    token = text[start:end]
    east = _EAST_ASIAN.match(token.lstrip(_EDGES))
    korean = _HANGUL.match(token.lstrip(_EDGES))
    if korean:
        name = korean[1]
    elif east and not token.lstrip(_EDGES)[east.end() :][:1].isalnum():
        name = _REPORTER.sub(r"\1", east[0].strip("・·"))
    else:
        dotted = token[-4:-1] in (" Jr", " Sr") or _INITIAL.search(token)
        name = without_brackets(token).strip(_EDGES.replace(".", "") if dotted else _EDGES)
        name = _DOUBLED.sub(r"\1", trimmed_name(name.removeprefix("By ")))
    if not name:
        return None
    at = text.find(name, start)
    return Named(name=name, start=at if at >= 0 else start, end=(at + len(name)) if at >= 0 else end)


def _joined(one: Named, other: Named, text: str) -> Named:
    return Named(name=text[one.start : other.end], start=one.start, end=other.end)


def _is_writing_agency(name: str) -> bool:
    agency = agency_named(name)
    return agency is not None and not agency.pictures_only


def _is_word(name: str) -> bool:
    return name.isalpha() and name.istitle()


def _shouts(name: str) -> bool:
    return any(len(word) > 2 and word.isupper() for word in name.split())
