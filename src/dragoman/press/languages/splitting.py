"""Cuts a text into sentences by rules, with each language's own marks and abbreviations as data.

Rules, because a desk must be able to see why a sentence ended, and because they work in every language from the first day.
Line breaks are always ends: a block never shares a sentence with the next.
"""

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from dragoman.press.languages.language import Language
from dragoman.press.languages.registry import UnknownLanguageError, get


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A piece of a text: code points from 0, end exclusive."""

    start: int
    end: int


_CLOSERS = "»”’\"'“‘)]}›」』）】》〉״"
_OPENERS = "«“„‘‚\"'([{‹「『（【《〈—–-‒―•*¿¡‐"
_HARD_STOPS = "।॥۔؟。！？"
_JAPANESE_PARTICLES = "とのがはをにもでや、"
"""After 。」 they carry the sentence on: a quotation inside it has ended, it has not."""
_URL_OR_MAIL = re.compile(
    r"(?:https?://|www\.)\S+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w-])(?<![\w-]\.)[\w-]+(?:\.[\w-]+)+/\S*",
    re.IGNORECASE,
)
"""Tried only where a run of such characters begins: tried at each of them, a long run takes quadratic time."""
_WORD_BEFORE = re.compile(r"[^\s«»“”„\"'()\[\]/—–,;:!?…]+$")
_LINE = re.compile(r"[^\r\n\v\f\u0085\u2028\u2029]+")
_INITIAL = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]$")
_ORDINAL = re.compile(r"\d{1,4}$")
_ROMAN = re.compile(r"[IVXLC]{1,6}$")
_LIST_NUMBER = re.compile(r"\s*[(\[]?(?:\d{1,3}|[^\W\d_]|[ivxIVX]{1,4})$")
_NUMBER_BEFORE = re.compile(r"\d[\d.,\u00a0\u202f ]*(?:[^\W\d_]{3,5}\.?\s)?$")
_GOES_ON_AFTER_NUMBER = frozenset(
    {"г", "гг", "ж", "жж", "млн", "млрд", "mln", "mld", "mio", "mrd", "p", "pp"}
)
"""Years and scale words: «В 2006 г. Токаев…», «700 млрд. АҚШ доллары»; they end a sentence only before a common word."""
_AND_SO_ON = re.compile(
    r"(?:т\.?\s?[дп]|др|пр|інш|etc|usw|itd|itp|тд|тп|ін|і\.\s?т\.\s?д|т\.с\.с|тд|vb|vs)$", re.IGNORECASE
)
_FOOTNOTE = re.compile(r"\s?\[\d{1,3}\](?=\s|$)")
_EMOTICON = re.compile(r"[:;]-?[)(DP]")
_EMOJI_RUN = re.compile(r"[\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff\ufe0f\u200d]+")
_ORDINAL_LANGUAGES = frozenset(
    {
        "de",
        "da",
        "no",
        "fi",
        "et",
        "cs",
        "sk",
        "sl",
        "hr",
        "bs",
        "sr",
        "sr-Latn",
        "hu",
        "lv",
        "tr",
        "pl",
        "az",
        "lt",
    }
)
"""Languages that write ordinal numbers with a full stop («1. juna»)."""
_CASELESS_SCRIPTS = frozenset(
    {"Arab", "Hebr", "Deva", "Beng", "Geor", "Jpan", "Hans", "Hant", "Kore", "Thai"}
)


def split(text: str, language: str) -> tuple[Span, ...]:
    """Cut `text` into sentences.

    language: BCP 47 tag; of an unknown one (or `und`) the rules of English are used.

    Returns spans in order, disjoint, without blanks at their ends; together they hold every non-blank character. Empty for
    a blank text. Linear in the length of the text. Raises nothing.
    """
    rules = _rules(language)
    return tuple(
        span for line in _LINE.finditer(text) for span in _line(text, line.start(), line.end(), rules)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rules:
    ends: re.Pattern[str]
    abbreviations: frozenset[str]
    months: frozenset[str]
    ordinals: bool
    nouns_capital: bool
    lone_i: bool
    caseless: bool
    common: frozenset[str]


@functools.lru_cache(maxsize=128)
def _rules(tag: str) -> _Rules:
    try:
        language: Language = get(tag)
    except UnknownLanguageError:
        language = get("en")
    marks = re.escape("".join(dict.fromkeys(language.sentence_ends + ".!?…" + _HARD_STOPS)))
    return _Rules(
        ends=re.compile(rf"[{marks}]+|{_EMOJI_RUN.pattern}"),
        abbreviations=language.abbreviations,
        months=frozenset(form for forms in language.months.values() for form in forms),
        ordinals=language.tag in _ORDINAL_LANGUAGES,
        nouns_capital=language.tag == "de",
        lone_i=language.tag == "en",
        caseless=language.script in _CASELESS_SCRIPTS,
        common=language.stopwords,
    )


def _line(text: str, start: int, end: int, rules: _Rules) -> Iterator[Span]:
    protected = _URL_OR_MAIL.finditer(text, start, end)
    guard = next(protected, None)
    begin = start
    for match in rules.ends.finditer(text, start, end):
        while guard and guard.end() <= match.end():
            guard = next(protected, None)
        if guard and guard.start() <= match.start():
            continue
        stop = _after_closers(text, match.end(), end)
        if stop <= begin or stop >= end:
            continue
        if _is_end(text, begin, match, stop, end, rules):
            yield from _trimmed(text, begin, stop)
            begin = stop
    yield from _trimmed(text, begin, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start=start, end=end)


def _after_closers(text: str, position: int, end: int) -> int:
    """Where the closing quotes and brackets, footnote marks and emoji after an end mark stop."""
    while position < end and text[position] in _CLOSERS:
        position += 1
    while footnote := _FOOTNOTE.match(text, position, end):
        position = footnote.end()
    beyond = position + 1 if position < end and text[position] == " " else position
    emoji = _EMOJI_RUN.match(text, beyond, end)
    return emoji.end() if emoji else position


def _is_end(text: str, begin: int, match: re.Match[str], stop: int, end: int, rules: _Rules) -> bool:
    marks = match.group()
    following = text[stop]
    if marks[-1] in _HARD_STOPS:
        return not (stop > match.end() and following in _JAPANESE_PARTICLES)
    if not following.isspace():
        return False
    rest = text[stop:end].lstrip()
    if not rest:
        return False
    head = rest.lstrip(_OPENERS + " \u00a0")[:1]
    if _EMOJI_RUN.fullmatch(marks):
        return head.isupper() or rest[0] == "@"
    closed = text[match.end()] in _CLOSERS
    if _continues(text, begin, match, rest, head, rules):
        return False
    if marks == ".":
        return not _is_abbreviation(text, begin, match.start(), rest, head, closed, rules)
    return True


def _continues(text: str, begin: int, match: re.Match[str], rest: str, head: str, rules: _Rules) -> bool:
    """Whether what follows is plainly the same sentence: a comma, or a small letter unless a whole word stands before."""
    if rest[0] in ",;:)]}%":
        return not _EMOTICON.match(rest)
    if not head or rules.caseless or not head.islower():
        return False
    if match.group() != "." or rest[0] in _OPENERS or text[match.end()] in _CLOSERS:
        return True
    found = _WORD_BEFORE.search(text, max(begin, match.start() - 40), match.start())
    word = found.group() if found else ""
    return not (len(word) > 4 and word.isalpha() and word.lower() not in rules.abbreviations)


def _is_abbreviation(
    text: str, begin: int, dot: int, rest: str, head: str, closed: bool, rules: _Rules
) -> bool:
    """Whether the full stop at `dot` belongs to the word before it, and the sentence goes on."""
    found = _WORD_BEFORE.search(text, max(begin, dot - 40), dot)
    if closed or found is None:
        return False
    word = found.group()
    if _LIST_NUMBER.fullmatch(text, begin, dot):
        return True
    if _ORDINAL.fullmatch(word):
        return rules.ordinals and (
            _first_word(rest) in rules.months or (rules.nouns_capital and len(word) < 3)
        )
    if _ROMAN.fullmatch(word) and len(word) > 1:
        return rules.ordinals
    if _INITIAL.fullmatch(word) and word[0].isupper():
        return not (_starts_with_common_word(rest, rules) or (word == "I" and rules.lone_i))
    if word.lower() not in rules.abbreviations or (head.isalpha() and _starts_with_common_word(rest, rules)):
        return False
    if not head.isupper():
        return True
    measured = word.lower() not in _GOES_ON_AFTER_NUMBER and _after_number(text, begin, found.start())
    return not (measured or _is_and_so_on(text, begin, dot))


def _first_word(rest: str) -> str:
    return rest.split(None, 1)[0].rstrip(".,").lower()


def _starts_with_common_word(rest: str, rules: _Rules) -> bool:
    """After «И. Он» or "U.S. The" a new sentence has begun: a name would not be a common word."""
    return rest.split(None, 1)[0].lower() in rules.common


def _after_number(text: str, begin: int, word_start: int) -> bool:
    """«11 млн т. Потому»: a unit before a capital has ended the sentence; a title («ул. Абая») follows no number."""
    return bool(_NUMBER_BEFORE.search(text, max(begin, word_start - 24), word_start))


def _is_and_so_on(text: str, begin: int, dot: int) -> bool:
    return bool(_AND_SO_ON.search(text, max(begin, dot - 12), dot))
