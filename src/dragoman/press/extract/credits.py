"""Credit lines of pictures, split into agency and photographer: «© РИА Новости Алексей Дружинин», "Jane Roe/AFP via Getty Images"."""

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.press.extract.agencies import pattern
from dragoman.press.extract.people import looks_like_person
from dragoman.press.extract.visible import clean
from dragoman.press.extract.words import Words, whole

MAX_CREDIT_CHARACTERS = 160

_MARKS = re.compile(r"^[\s©®(\[:：/|,.–—-]+|[\s)\]/|,;:–—-]+$|\(c\)|©", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_CREDIT_AT_END = re.compile(r"(?:^|[\s.(\[])((?:©|\(c\))\s*[^©]{2,120})$", re.IGNORECASE)


_AGENCY_WORD = re.compile(
    r"\b(?:agency|agence|agentur|agencia|agenzia|agência|foto|press|media|images|pictures|агентство|агенція|агенттігі|агенттік|агенција|agencija|agencja|agentura|ajansı|وكالة)\b",
    re.IGNORECASE,
)
_ORGANISATION = re.compile(
    r"(?:[^\W\d_]\w+\s+)?[«„“][^«»„“”]{2,40}[»”](?:\s+(?:агенттігі|агенттік|ajansı|agentligi)\b)?"
)
"""An organisation in quotation marks with the word before it, or the one behind: «Агентство «Дала»», ««Дала» агенттігі»."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """line: as printed. agency, photographer: None where the line does not name one."""

    line: str
    agency: str | None = None
    photographer: str | None = None


def read_credit(line: str, words: Words, outlets: Sequence[str] = ()) -> Credit:
    """Split a credit line. What is left beside the agency is the photographer only where it looks like a person's name."""
    line = clean(line)[:MAX_CREDIT_CHARACTERS]
    rest = _opening(words).sub("", line, count=1)
    agencies = [match[0] for match in pattern().finditer(rest)]
    left = pattern().sub(" / ", rest)
    if not agencies:
        named = [name for name in outlets if len(name) > 3 and name in left][:1]
        agencies = named or [match[0] for match in _ORGANISATION.finditer(left)]
        for name in agencies:
            left = left.replace(name, " / ")
    left = re.sub(r"\b(?:via|through)\b", "/", _YEAR.sub(" ", left))
    parts = [_trim(part) for part in re.split(r"[/|,;©•]|\s-\s|\s–\s", left)]
    person = next((part for part in parts if looks_like_person(part) and not _AGENCY_WORD.search(part)), None)
    if not agencies:
        agencies = [part for part in parts if _AGENCY_WORD.search(part) and part != person][:1]
    agency = agencies[-1] if agencies else None
    if agencies and len(agencies) > 1 and agencies[0] != agencies[-1]:
        agency = " / ".join(dict.fromkeys(agencies))
    return Credit(line=line, agency=agency, photographer=person)


def split_caption(text: str, words: Words) -> tuple[str | None, str | None]:
    """A figure's text as (caption, credit line): at a credit word, or at a © near the end. Either may be None."""
    text = clean(text)
    if not text:
        return None, None
    worded = list(_credit_word(words).finditer(text))
    marked = _CREDIT_AT_END.search(text)
    at = worded[-1].start() if worded else (marked.start(1) if marked else -1)
    if at < 0 or len(text) - at > MAX_CREDIT_CHARACTERS:
        return text, None
    caption = text[:at].rstrip(" (|/[–—-")
    return caption or None, text[at:].rstrip(" )]") if not text[at:].startswith("(") else text[at:].strip(
        " ()"
    )


def _trim(part: str) -> str:
    previous = None
    while previous != part:
        previous, part = part, _MARKS.sub("", part).strip()
    return part


def _credit_word(words: Words) -> re.Pattern[str]:
    """A credit word followed by a colon, a slash or "by": where a caption's credit begins."""
    return _credit_patterns(words.all("credit_words"))[0]


def _opening(words: Words) -> re.Pattern[str]:
    return _credit_patterns(words.all("credit_words"))[1]


@functools.lru_cache(maxsize=256)
def _credit_patterns(words: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Where a caption's credit begins, and what opens a credit line."""
    listed = "|".join(map(whole, words)) or r"(?!)"
    return (
        re.compile(rf"(?:{listed})\s*(?::|：|/|©|\bby\b|\bcourtesy\b|\bvon\b|\bpar\b)", re.IGNORECASE),
        re.compile(rf"^\W*(?:{listed})\s*(?:source)?\s*[:：]?\s*(?:by\b)?", re.IGNORECASE),
    )
