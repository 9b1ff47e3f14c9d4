"""Search tokens: the one analyzer that index, query and story comparison share.

Measured on inflected Russian queries, recall was .09 without stemming, .89 with Snowball and .996 with pymorphy3; hence
lemmas for Russian, Snowball where it has a stemmer, and endings as data for the rest.
"""

import functools
import re
import threading
import unicodedata
from collections.abc import Iterator

import pymorphy3
import snowballstemmer

from dragoman.press.languages.language import Language
from dragoman.press.languages.registry import UnknownLanguageError, get

_TOKEN = re.compile(r"[^\W_]+(?:[’'ʼʻ`][^\W\d_]+)*")
_SPACELESS = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0e7f]+")
_MARKS = re.compile(r"[\u0640\u064b-\u065f\u0670\u0591-\u05c7\u00ad\u200b-\u200f\u2060\ufeff]")
_ELIDED = re.compile(r"^(?:[ldmtsncj]|qu|jusqu|lorsqu|puisqu|un|all|dell|nell|sull|dall)[’']")
_APOSTROPHES = str.maketrans("’ʼʻ`", "''''")
_FOLDS = str.maketrans(
    {"ё": "е", "ى": "ي", "أ": "ا", "إ": "ا", "آ": "ا", "ي": "ي", "ک": "ك", "ی": "ي", "ς": "σ"}
)
_TURKIC_I = str.maketrans({"I": "ı", "İ": "i"})
_DOTLESS = frozenset({"tr", "az", "tt", "tk"})
_AGGLUTINATIVE = frozenset({"kk", "ky", "uz", "tt", "tk", "az", "ug", "mn", "ka"})
_HARDENED = {"ғ": "қ", "г": "к", "б": "п", "ğ": "k"}
"""Final consonants that soften before a vowel: «балық», «балығы»; bringing them back joins both forms."""
_SHORTEST_STEM = 3
_AGGLUTINATIVE_PREFIX = 6
_LONGEST_TOKEN = 64


def analyze(text: str, language: str) -> list[str]:
    """Turn `text` into search tokens, in text order, repetitions kept.

    NFC, case folded, ё as е, marks of vocalisation dropped; inflected forms brought to one token; Chinese, Japanese and
    Thai as overlapping pairs of characters; Serbian the same in both scripts. Stop words are kept: see `analyze_query`.
    language: BCP 47 tag; for an unknown one (or `und`) words are folded and not stemmed. Raises nothing.
    """
    tag = _tag(language)
    return [_stem(word, tag) for word in _words(text, tag)]


def analyze_query(text: str, language: str) -> list[str]:
    """As `analyze`, without the language's stop words, unless nothing else would be left."""
    tag = _tag(language)
    stopwords = _language(tag).stopwords if tag else frozenset()
    words = list(_words(text, tag))
    telling = [word for word in words if word not in stopwords]
    return [_stem(word, tag) for word in telling or words]


@functools.lru_cache(maxsize=256)
def _tag(language: str) -> str:
    try:
        return get(language).tag
    except UnknownLanguageError:
        return ""


@functools.cache
def _language(tag: str) -> Language:
    return get(tag)


def _words(text: str, tag: str) -> Iterator[str]:
    text = unicodedata.normalize("NFC", text)
    if tag in _DOTLESS:
        text = text.translate(_TURKIC_I)
    text = _MARKS.sub("", text.casefold())
    for match in _TOKEN.finditer(text):
        token = match.group()
        if token.isascii() or not _SPACELESS.search(token):
            yield _ELIDED.sub("", token).translate(_APOSTROPHES)[:_LONGEST_TOKEN]
        else:
            yield from _pairs(token)


def _pairs(token: str) -> Iterator[str]:
    position = 0
    for run in _SPACELESS.finditer(token):
        if run.start() > position:
            yield token[position : run.start()]
        characters = run.group()
        if len(characters) == 1:
            yield characters
        yield from (characters[i : i + 2] for i in range(len(characters) - 1))
        position = run.end()
    if position < len(token):
        yield token[position:]


@functools.lru_cache(maxsize=200_000)
def _stem(word: str, tag: str) -> str:
    if not tag or word.isdigit():
        return word.translate(_FOLDS)
    language = _language(tag)
    if tag == "ru":
        return _russian(word)
    if language.snowball:
        return str(_stemmer(language.snowball).stemWord(word)).translate(_FOLDS)
    if language.suffixes:
        return _strip(word, tag, language.suffixes).translate(_FOLDS)
    return word.translate(_FOLDS)


def _russian(word: str) -> str:
    if not "а" <= word[0] <= "ё":
        return word
    return str(_morphology().parse(word)[0].normal_form).translate(_FOLDS)


def _strip(word: str, tag: str, suffixes: tuple[str, ...]) -> str:
    stem = word.split("'", 1)[0] if tag in _DOTLESS else word
    rounds = 3 if tag in _AGGLUTINATIVE else 1
    for _ in range(rounds):
        ending = next(
            (s for s in suffixes if len(stem) - len(s) >= _SHORTEST_STEM and stem.endswith(s)), None
        )
        if ending is None:
            break
        stem = stem[: -len(ending)]
    if tag not in _AGGLUTINATIVE:
        return stem
    return (stem[:-1] + _HARDENED.get(stem[-1:], stem[-1:]))[:_AGGLUTINATIVE_PREFIX]


_local = threading.local()


def _stemmer(name: str) -> "snowballstemmer.stemmer":
    """A stemmer keeps the word it works on inside itself, so every thread has its own."""
    stemmers: dict[str, object] = _local.__dict__.setdefault("stemmers", {})
    if name not in stemmers:
        stemmers[name] = snowballstemmer.stemmer(name)
    return stemmers[name]


_lock = threading.Lock()


def _morphology() -> "pymorphy3.MorphAnalyzer":
    with _lock:
        return _load_morphology()


@functools.cache
def _load_morphology() -> "pymorphy3.MorphAnalyzer":
    return pymorphy3.MorphAnalyzer(lang="ru")
