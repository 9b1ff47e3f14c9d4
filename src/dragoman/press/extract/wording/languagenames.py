"""The language a line says a text was translated from or first stood in: «перевод с польского», "aus dem Polnischen", "in Hungarian".

A language is mostly called like a nation ("the Hungarian weekly"). A line about a translation can mean nothing but the language; in any
other line it counts only where it is said how something is written: "in Hungarian", "unkariksi", «на венгерском языке».
"""

import functools
import re
from collections.abc import Iterator

from babel import Locale, UnknownLocaleError

from dragoman.press import languages
from dragoman.press.extract.wording.spotting import is_unspaced

_TRANSLATED_FROM = (
    "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "is", "et", "lv", "lt", "pl", "cs", "sk", "sl", "hr", "sr", "bs", "mk",
    "bg", "ro", "hu", "sq", "el", "tr", "az", "kk", "ky", "uz", "tg", "tk", "tt", "ru", "uk", "be", "ka", "hy", "ar", "he", "fa", "ur", "hi",
    "bn", "zh", "ja", "ko", "vi", "th", "id", "ms", "mn", "ca", "eu", "gl", "ga", "cy", "sw", "ne", "mr", "ta", "si", "km", "my", "lb", "af",
)  # fmt: skip
_WORD = re.compile(
    r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0963\u0980-\u0983\u09bc-\u09cd\u0e31-\u0e4e])*"
)
"""A word with the marks above and below its letters."""
_SHORT = re.compile(r"(?<=[^\W\d_][ ’'])([^\W\d_]{3,6}|фр|wł)\.(?!\w)")
"""A word cut short behind another one."""
_KIND = re.compile(r"^tiếng | (?:тілі|dili)$", re.IGNORECASE)
"""The word "language" where CLDR has it in every language's name."""
_ALSO = {
    "de": "engl en|amerikanisch en|holländisch nl|flämisch nl|farsi fa|weißrussisch be|iwrit he|ivrit he|serbokroatisch sr|mandarin zh",
    "fr": "américain en|flamand nl|hollandais nl|farsi fa|serbo-croate sr|castillan es|mandarin zh",
    "es": "holandés nl|flamenco nl|farsi fa|serbocroata sr|castellano es|mandarín zh|vasco eu|americano en",
    "pt": "polaco pl|polaca pl|checo cs|checa cs|neerlandês nl|flamengo nl|castelhan es|norueguês no|farsi fa|mandarim zh|romena ro|esloven sl|estónio et",
    "it": "american en|nederlandese nl|fiammingo nl|farsi fa|romeno ro|serbocroato sr|castigliano es|mandarino zh",
    "nl": "vlaams nl|farsi fa|amerikaans en|mandarijn zh|servokroatisch sr|hollands nl",
    "sv": "holländska nl|flamländska nl|farsi fa|amerikanska en|serbokroatiska sr",
    "da": "hollandsk nl|flamsk nl|farsi fa|amerikansk en|serbokroatisk sr",
    "no": "hollandsk nl|flamsk nl|farsi fa|amerikansk en|serbokroatisk sr|bokmål no|nynorsk no",
    "fi": "flaami nl|farsi fa|amerikanenglan en|serbokroaatti sr",
    "et": "flaami nl|farsi fa|serbohorvaadi sr",
    "pl": "holender nl|flamandz nl|amerykań en|farsi fa|serbsko-chorwac sr|ang en|niem de|hiszp es|wł it",
    "cs": "holand nl|vlám nl|američtin en|fárs fa|srbochorvat sr|angl en|něm de",
    "sk": "holand nl|flám nl|amerik en|fárs fa|srbochorvát sr",
    "sl": "holandsk nl|flamsk nl|ameriš en|srbohrv sr",
    "hr": "holandsk nl|flamansk nl|američk en|srpskohrvatsk sr",
    "sr-Latn": "flamansk nl|američk en|srpskohrvatsk sr",
    "sr": "фламанск nl|америчк en|српскохрватск sr",
    "bg": "холандск nl|фламандск nl|американск en|фарси fa|иврит he",
    "mk": "фламанск nl|американск en",
    "ro": "polon pl|olandez nl|flamand nl|american en|slovac sk",
    "hu": "amerikai en|flamand nl|szerbhorvát sr",
    "el": "φλαμανδικ nl|αμερικανικ en|φαρσί fa",
    "tr": "flemenkçe nl|hollandaca nl|polonyaca pl|rumca el|amerikanca en|ibranca he",
    "az": "ingiliscə en|holland nl|polyak pl|farsca fa",
    "ru": "голланд nl|фламанд nl|американ en|фарси fa|сербохорват sr|молдавск ro|каталон ca|норвеж no",
    "uk": "голланд nl|фламанд nl|американ en|фарсі fa|сербохорват sr|молдавськ ro",
    "be": "галандск nl|фламандск nl|амерыканск en|фарсі fa",
    "kk": "ағылшынша en|голланд nl|орысша ru|немісше de",
    "ky": "англисче en|голланд nl|орусча ru",
    "uz": "inglizcha en|golland nl|ruscha ru|fors fa",
    "hi": "बांग्ला bn|बंगला bn|अंग्रेज़ी en|अंग्रेजी en",
    "ja": "ペルシャ語 fa|英文 en|独語 de|仏語 fr|露語 ru|西語 es|伊語 it|中文 zh|和蘭語 nl",
    "ko": "불어 fr|독어 de|노어 ru|영문 en|서반아어 es|화란어 nl",
    "zh": "国语 zh|普通话 zh|荷文 nl|西文 es|葡文 pt|波文 pl",
    "vi": "tiếng hoa zh|tiếng trung zh|tiếng séc cs|tiếng tiệp cs",
    "id": "polandia pl|perancis fr|mandarin zh|tionghoa zh|belanda nl|cina zh|ibrani he|hongaria hu|swedia sv|denmark da|norwegia no|finlandia fi|rumania ro",
    "ca": "castell es|holandès nl|flamenc nl|farsi fa",
    "en": "flemish nl|farsi fa|mandarin zh|castilian es|bokmål no|nynorsk no|serbo-croatian sr|american en",
}  # fmt: skip
"""What languages are also called, besides their name in CLDR: beginning and code."""
_BENDING = ("ština", "čtina", "ščina", "čina", "cha", "ча", "че")
"""Endings of languages' names that fall off before others: «angličtina» → "anglicky", "v angličtině"."""
_PREFIXES = ("مِن", "ال", "بال", "وال", "ب", "ל", "ב", "מ", "ה")
SHORTEST_STEM = 4
LONGEST_ENDING = 6


@functools.lru_cache(maxsize=64)
def _stems(tag: str) -> tuple[tuple[str, str, bool], ...]:
    """The beginnings of languages' names in one language, longest first, and whether they are written with capitals. Source: CLDR."""
    try:
        names = Locale.parse(tag, sep="-").languages
    except (UnknownLocaleError, ValueError):
        return ()
    found = []
    capitals = str(names["pl"])[0].isupper()
    for code in _TRANSLATED_FROM:
        full = _KIND.sub("", _plain(str(names.get(code, ""))), count=1)
        name = full.lower().split(" ")[0]
        if name:
            capital = not str(names[code])[0].islower()
            found += [(stem, code, capital) for stem in _cut(name)]
    for also in filter(None, _ALSO.get(tag, "").split("|")):
        stem, _, code = also.rpartition(" ")
        found.append((_plain(stem), "nb" if code == "no" else code, capitals))
    return tuple(sorted(found, key=lambda each: -len(each[0])))


def _plain(text: str) -> str:
    """Letters for comparing, as many as before."""
    return text.replace("İ", "i").replace("語", "语")


def _cut(name: str) -> list[str]:
    if not _bends(name):
        return [name, name[:-1] + "文"] if name[-1] == "语" and len(name) > 1 else [name]
    ending = next((each for each in _BENDING if name.endswith(each) and len(name) >= len(each) + 2), "")
    if ending and ending.endswith("ina"):
        base = name.removesuffix(ending)
        return [name[:-1], *(base + more for more in ("sk", "ck", "eck"))]
    name = name.removesuffix(ending)
    return [name if len(name) <= SHORTEST_STEM else name[: max(SHORTEST_STEM, len(name) - 2)]]


def _bends(name: str) -> bool:
    """Whether the name's script has words with endings to cut."""
    return not ("\u3040" <= name[0] <= "\u30ff" or "\u3400" <= name[0] <= "\u9fff")


def language_in(text: str, tags: tuple[str, ...], *, besides: str | None = None) -> str | None:
    """The language named first in `text`, in one of the languages `tags`; None where none is. Names may be inflected.

    besides: the language the text was translated into, which says nothing.
    """
    for tag in tags:
        code = next((code for _, _, code in _named(text, tag) if code != besides), None)
        if code:
            return code
    return _cut_short(text, tags[0], besides) if tags and "." in text else None


def named_languages(text: str, tags: tuple[str, ...]) -> Iterator[tuple[int, int, str]]:
    """The languages named in `text`, with the places of the words that name them, in the first of the languages `tags`."""
    yield from _named(text, tags[0]) if tags else ()


def _cut_short(text: str, tag: str, besides: str | None) -> str | None:
    """The language whose name is cut short in a text: "пер. с англ.", "tłum. z ang."."""
    for match in _SHORT.finditer(text):
        low = match[1].lower()
        codes = {
            code
            for stem, code, capital in _stems(tag)
            if stem.startswith(low) and (capital or low == match[1])
        } - {besides}
        if codes:
            return min(codes, key=_TRANSLATED_FROM.index)
    return None


def language_written(text: str, tags: tuple[str, ...], *, besides: str | None = None) -> str | None:
    """The language `text` says something is written in ("in Hungarian"), not only a nation of that name; None where none is."""
    low = _plain(text).lower()
    for tag in tags:
        words = _in_language_words(tag)
        for start, end, code in _named(text, tag):
            if code != besides and any(_is_written(low, start, end, *word) for word in words):
                return code
    return None


def _named(text: str, tag: str) -> Iterator[tuple[int, int, str]]:
    """The languages named in a text, in order, with the places of the words that name them."""
    low = _plain(text).lower()
    if len(low) != len(text):
        low = text
    hits: dict[int, tuple[int, int, str]] = {}
    for stem, code, capital in _stems(tag):
        at = low.find(stem)
        while at >= 0:
            end = _word_end(low, at, stem)
            named = text[at].isupper() and not capital and at > 0  # «Traducere: Monica Sârbu»
            if end and not named and at not in hits:
                hits[at] = (at, end, "no" if code == "nb" else code)
            at = low.find(stem, at + len(stem))
    for at in sorted(hits):
        yield hits[at]


def _word_end(text: str, at: int, stem: str) -> int:
    """Where the word ends that the stem begins there and that is hardly longer than it: «польск|ого». 0 where it begins none."""
    if not _bends(stem) or is_unspaced(stem[0]):
        return at + len(stem)
    if at and text[at - 1].isalpha() and not _after_prefix(text, at):
        return 0
    word = _WORD.match(text, at)
    return word.end() if word is not None and word.end() - at <= len(stem) + LONGEST_ENDING else 0


def _after_prefix(text: str, at: int) -> bool:
    """Whether nothing but a preposition stands before, as Arabic and Hebrew write them on to the word."""
    begin = at
    while begin and text[begin - 1].isalpha():
        begin -= 1
    return text[begin:at] in _PREFIXES


@functools.lru_cache(maxsize=64)
def _in_language_words(tag: str) -> tuple[tuple[str, str, str], ...]:
    """What stands before, at the end of and behind a language's name, from `in_language_words` of that language."""
    parts = []
    for word in languages.get(tag).in_language_words:
        before, _, behind = word.partition("…")
        ending, _, behind = behind.partition(" ") if not behind.startswith(" ") else ("", "", behind)
        parts.append((before, ending.strip(), behind.strip()))
    return tuple(parts)


def _is_written(text: str, start: int, end: int, before: str, ending: str, behind: str) -> bool:
    if before:
        ahead = text[:start]
        rest = ahead.removesuffix(before)
        if rest == ahead or (rest and rest[-1].isalpha() and not is_unspaced(rest[-1])):
            return False
    if ending and not text[:end].endswith(ending):
        return False
    if behind:
        return text[end:].lstrip().startswith(behind)
    return ending != "" or not before or before[-1] != " " or _stands_alone(text, end)


def _stands_alone(text: str, end: int) -> bool:
    """Whether no noun follows that the name would be an adjective of: only the end, a mark, or a small word."""
    rest = text[end:]
    if is_unspaced(text[end - 1]) or not rest.startswith(" "):
        return True
    word = _WORD.match(rest, 1)
    return word is None or word.end() - 1 <= 4
