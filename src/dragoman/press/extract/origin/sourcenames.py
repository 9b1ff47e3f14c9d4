"""The outlet that a line about the text's origin names, and the headline the original had."""

import re
from collections.abc import Iterator, Sequence

from dragoman.press.extract.outlets.demonyms import is_of_nation
from dragoman.press.extract.outlets.known import Known, Outlets, country_named
from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.people.naming import (
    compounds,
    introduced,
    is_name_in_quotes,
    is_title,
    quoted,
    without_country,
)
from dragoman.press.extract.people.people import looks_like_person
from dragoman.press.extract.wording.capitals import NAME, is_small
from dragoman.press.extract.wording.languagenames import language_in
from dragoman.press.extract.wording.spotting import lowered

MAX_HEADLINE_CHARACTERS = 300
BESIDE_TITLE = 10
"""Characters between a headline in quotation marks and the words that call it one."""

NAME_ENDS = re.compile(
    r"\s(?:[Nn][or]|№|[Vv]ol|[Ee]d|[Čč]|Nº|nº|n°)\.?\s*\d|[.,;|/]\s|[.,;]$|\s[–—-]\s|\s*[(（]|，|。|、|[’'](?!s\b)[^\W\d_A-Z]{1,5}(?=\s|$)"
)
_LABELS = ("original_words", "source_words", "translated_words", "published_words", "updated_words")
MARKS = '«»“”„"‘’‚‹›《》「」『』 '
_NAME_AHEAD = re.compile(rf"(?:[^\W\d_]+[ ]){{0,3}}?({NAME})")
_BEHIND_TITLE = re.compile(r"[»”“\"’]?\s*[,(（–—-]\s*([^,()（）\d]{2,50}?)\s*(?:[,)）.;]|$)")
_TITLE_IN_QUOTES = re.compile(
    r"[«»“”„\"‘‚「『《]([^«»“”„\"「」『』《》]{4,300}?)(?:[»”」』》]|[«“\"’‘](?!\w))"
)
_ACTING_FOR = re.compile(
    r"\s+(?:for|für|pour|para|per|voor|för|dla|для|за|pro|pre|za|pentru|για)\s+(?:(?:the|die|den|das|la|le|el|il|o|a|de|het)\s+)?"
)
"""Words between who translated and for whom: "by Judith Harmer for Border Letters"."""
_FROM = "from|aus|uit|från|fra|dalla|dall|dal|z|ze|iz|iš|din|із|з|из|từ|dari|จาก|自|عن"
_OR_BY = "de|du|del|da|di|do|από|от|са|од|nga|od|از|מ"
"""Words that say "by" as well."""
_THE = r"(?:(?:the|der|dem|den|das|la|le|el|il|lo|o|a|de|het)\s+)?"
_TAKEN_FROM = re.compile(rf"\s+(?:{_FROM}|{_OR_BY})\s+{_THE}({NAME})")
"""Words between who translated and what the text was taken from: "by Judith Harmer from Heron Post"."""
_SAYS_FROM = re.compile(rf"(?:\b(?P<only>{_FROM})|(?P<only_>自|จาก)|\b(?:{_OR_BY}))$", re.IGNORECASE)
_BEGINS_FROM = re.compile(rf"\s*(?:(?P<only>{_FROM})|(?:{_OR_BY}))\s+{_THE}", re.IGNORECASE)
_BY = re.compile(r"\s+(?:by|von|par|por|da|di|door|av|af|przez|oleh|bởi|nga|από|от|од)\s+(?=[^\W\d_])")
"""Words between what was translated and who did it."""
AHEAD = re.compile(rf"(?<![\w-])({NAME})[’'][^\W\d_A-Z]{{1,5}}\s+$")
ISSUE = re.compile(
    r"(?:№|\b(?:no|nr|n[°º]|núm|num|č|čís|br|ч|вип|бр|heft|issue|numéro|numer|numero|número|ausgabe|sz|nummer|sayı|szám|العدد|شماره|גיליון|अंक)\b\.?)"
    r"\s*[\d٠-٩۰-۹०-९]+(?:\s*[,/(–-]\s*(?:1[5-9]|20)\d\d)?",
    re.IGNORECASE,
)
"""The number of an issue, and its year."""
_DONE_BY = re.compile(rf"({NAME})[»”\"]?\s+(?:tarafından|tərəfindən)(?!\w)")
"""A name in front of "by", in languages that put it there."""


def named_outlet(
    sheet: Sheet, rest: str, anchor: str, outlets: Outlets, *, free: bool, translated: bool
) -> Known | None:
    """The outlet a statement names: one we know, a link's text, one set apart in the text, else the name right behind its words.

    rest: what stands behind those words. anchor: the text of a link to another site, "" where there is none or it is no name. free: a bare
    name counts. translated: the statement says who translated, mostly a person.
    """
    known = _named(sheet, rest, anchor, outlets, free=free, translated=translated)
    if known is None or not _can_be_one(sheet, known.name):
        return None
    name = without_country(known.name, sheet.words.tags)
    return known if name == known.name else outlets.known(name)


def _can_be_one(sheet: Sheet, name: str) -> bool:
    """Whether a name is none that a date or a label was taken for: "December", "Tue", "原文"."""
    first = name.split()[0].strip(".,").lower()
    if first in sheet.words.months or first in sheet.words.all("weekdays"):
        return False
    return not any(name.lower() in sheet.words.all(kind) for kind in _LABELS)


def _named(
    sheet: Sheet, rest: str, anchor: str, outlets: Outlets, *, free: bool, translated: bool
) -> Known | None:
    found = outlets.find(rest)
    if found:
        return found[0]
    linked = _linked(anchor, outlets, person=translated)
    if linked is not None and any(letter.isupper() for letter in linked.name):
        return linked
    for names in (quoted(rest, sheet, outlets), compounds(rest, sheet, outlets), _in_quotes(rest, outlets)):
        name = next(names, None)
        if name is not None:
            return name
    if linked is not None:
        return linked
    name = next((one for one in introduced(sheet, rest, outlets) if _is_name(one.name)), None)
    if name is not None and not (translated and looks_like_person(name.name)):
        return name
    return _bare(sheet, rest, outlets, translated=translated) if free else None


def _in_quotes(rest: str, outlets: Outlets) -> Iterator[Known]:
    """A name of up to three words in quotation marks, however it is written."""
    for match in _TITLE_IN_QUOTES.finditer(rest):
        if is_name_in_quotes(match[1].strip()):
            yield outlets.known(match[1].strip(), match.start(1))


def _linked(anchor: str, outlets: Outlets, *, person: bool) -> Known | None:
    name = anchor.strip(MARKS)
    if not name or not is_title(name) or (person and looks_like_person(name)):
        return None
    return outlets.known(name)


def _bare(sheet: Sheet, rest: str, outlets: Outlets, *, translated: bool) -> Known | None:
    """The name right behind the words, up to the next mark."""
    head = _head(rest)
    if translated and language_in(head, sheet.words.tags):
        return None
    for_whom = ""
    if translated:
        head, for_whom = acting_for(head)
        head = for_whom or head
    kind = next(iter(sheet.words.phrases("outlet_words").spots(lowered(head))), None)
    if kind is not None and kind.start == 0 and kind.end < len(head):
        head = head[kind.end :].strip()  # «صحيفة X»
    if not _is_name(head):
        match = _NAME_AHEAD.match(rest)
        head = match[1].strip(" .,;:") if match else ""
    person = translated and not for_whom and looks_like_person(head)
    return outlets.known(head) if _is_name(head) and not person else None


def acting_for(text: str) -> tuple[str, str]:
    """Who translated and for whom: ("Judith Harmer", "Border Letters"); the text and "" where it does not say so."""
    match = _ACTING_FOR.search(text)
    if match is None or not looks_like_person(text[: match.start()]):
        return text, ""
    return text[: match.start()], text[match.end() :]


def taken_from(sheet: Sheet, phrase: str, rest: str, anchor: str, outlets: Outlets) -> Known | None:
    """What a text was translated from, where that is an outlet: "by Judith Harmer from Heron Post", "translated from Heron Post".

    phrase, rest: the words for a translation and what stands behind them. anchor: the text of a link to another site.
    """
    match = _TAKEN_FROM.search(rest)
    if match is not None and looks_like_person(rest[: match.start()].strip(" :")):
        return _no_language(sheet, match[1], outlets)
    begins = _BEGINS_FROM.match(rest)
    says = begins or _SAYS_FROM.search(phrase)
    if says is None:
        return None
    only = any(says.groupdict().values())  # nothing but "from"
    rest = rest[begins.end() :] if begins is not None else rest
    agent = _BY.search(rest)
    if only and agent is not None and looks_like_person(_head(rest[agent.end() :])):
        return _no_language(sheet, rest[: agent.start()], outlets)
    apart = (*introduced(sheet, rest, outlets), *quoted(rest, sheet, outlets), *_in_quotes(rest, outlets))
    known = next(iter(apart), None) or _linked(anchor, outlets, person=not only)
    if known is None and only and not looks_like_person(_head(rest)):
        known = outlets.known(_head(rest))
    return _no_language(sheet, known.name, outlets) if known is not None else None


def is_land(name: str, tags: tuple[str, ...]) -> bool:
    """Whether a name is a country's or a nation's, in one of the languages `tags`."""
    return is_of_nation(name, tags) or country_named(name, tags) is not None


def is_land_or_language(name: str, tags: tuple[str, ...]) -> bool:
    """The same, or a language's."""
    return language_in(name, tags) is not None or is_land(name, tags)


def _no_language(sheet: Sheet, name: str, outlets: Outlets) -> Known | None:
    """The outlet of a name; None for a language's or a nation's."""
    name = name.strip(MARKS + ".,")
    tags = sheet.words.tags
    if not is_title(name) or is_land_or_language(name, tags):
        return None
    return outlets.known(name)


def named_ahead(text: str, outlets: Outlets) -> Known | None:
    """The outlet right in front of the words, where the language puts them behind: "Reed Gazette’in izniyle"."""
    match = AHEAD.search(text)
    return outlets.known(match[1]) if match is not None and is_title(match[1]) else None


def _head(text: str) -> str:
    """What a text says up to its first mark."""
    return NAME_ENDS.split(text)[0].strip(" .,;()")


def done_by(text: str, outlets: Outlets) -> Known | None:
    """Who did it, where the language says so behind the name: "Çeviri Masası tarafından"."""
    match = _DONE_BY.search(text) if "nd" in text else None
    return outlets.known(match[1], match.start(1)) if match and not looks_like_person(match[1]) else None


def title_of(sheet: Sheet, anchor: str, text: str) -> str | None:
    """The original's headline: the text of a long link, or of long quotation marks; of short ones where words call it a headline."""
    words = sheet.words.phrases("original_words", "read_more_words").spots(anchor.lower()) if anchor else []
    if (
        len(anchor.split()) >= 4
        and not (words and words[0].start <= 2)
        and not is_title(anchor)
        and "." not in anchor[:-1].rsplit(" ", 1)[-1]
    ):
        return anchor[:MAX_HEADLINE_CHARACTERS].strip(MARKS)
    quotes = list(_TITLE_IN_QUOTES.finditer(text))
    called = _called_title(sheet, text, quotes) if quotes else None
    return called or next((match[1].strip() for match in quotes if len(match[1].split()) >= 4), None)


def _called_title(sheet: Sheet, text: str, quotes: Sequence[re.Match[str]]) -> str | None:
    """What stands in quotation marks beside words for a headline: "under the title", «под заголовком», "címmel"."""
    spots = sheet.words.phrases("original_title_words").spots(lowered(text))
    for match in quotes:
        if any(match.start() - BESIDE_TITLE <= spot.end <= match.start() + 1 for spot in spots):
            return match[1].strip()
    for match in quotes:
        if any(match.end() - 1 <= spot.start <= match.end() + BESIDE_TITLE for spot in spots):
            return match[1].strip()
    return None


def quoted_beside(text: str, name: str) -> str | None:
    """What a line that names an outlet has in quotation marks besides: the headline, if it is several words."""
    found = (match[1].strip() for match in _TITLE_IN_QUOTES.finditer(text))
    return next((title for title in found if name not in title and title not in name and " " in title), None)


def named_behind(sheet: Sheet, text: str, outlets: Outlets) -> Known | None:
    """The outlet behind a headline: "…, Heron Post, 3 May", "… (Heron Post)"."""
    match = _BEHIND_TITLE.match(text)
    name = match[1].strip() if match else ""
    kind = (known for known in introduced(sheet, name, outlets) if name.endswith(known.name))
    if known := next(kind, None):
        return known
    if not is_title(name) or is_land(name, sheet.words.tags):
        return None
    return outlets.known(name)


def _is_name(name: str) -> bool:
    words = name.split()
    return (
        not name.startswith(("CC ", "CC-", "Creative Commons"))
        and not name.endswith((":", ")"))
        and 1 < len(name) <= 50
        and 1 <= len(words) <= 6
        and not is_small(name[:1])
        and name[:1].isalpha()
        and not re.search(r"\d{3}", name)
        and sum(is_small(word[:1]) for word in words) <= 2
    )
