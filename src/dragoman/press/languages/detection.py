"""Which language a text is in, or that it does not say.

A naive Bayes model over byte n-grams (py3langid) restricted to the languages we have data for, corrected by what is known
for certain: the script, letters a language does not have, and its commonest words. Bosnian, Croatian and Serbian in Latin
letters are weighed as one language and told apart only at the end; which of the three is meant is the outlet's to say.
"""

import functools
import math
import re
import threading
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from dragoman.press.languages.language import Language
from dragoman.press.languages.lists import words
from dragoman.press.languages.registry import get, known

UNDETERMINED = "und"
READ_CHARACTERS = 4_000
"""Enough to be sure; a book costs no more than its first pages."""

TWINS = ("sr-Latn", "hr", "bs")
"""Languages told apart by few words only: a long text says more."""
_MODEL_TAGS: Mapping[str, str] = {"sr-Latn": "sr"}
_ONE_LANGUAGE_SCRIPTS = {
    "HANGUL": "ko",
    "GREEK": "el",
    "HEBREW": "he",
    "ARMENIAN": "hy",
    "GEORGIAN": "ka",
    "THAI": "th",
    "BENGALI": "bn",
    "DEVANAGARI": "hi",
}
_FAMILIES = {"LATIN": "Latn", "CYRILLIC": "Cyrl", "ARABIC": "Arab"}
_TWIN_WORDS: Mapping[str, frozenset[str]] = {
    "sr-Latn": frozenset(
        words(
            "ponedeljak sreda nedelja nedelje nedelju reka reke reci reku vreme vremena vremenu ovde gde negde svuda "
            "posle uvek pre mesto mesta mestu delo dela delu deo dve celo cele celu lepo lepa deca dece deci čovek "
            "čoveka ljude hteo želeo videti videla video takođe ko neko niko hiljada hiljade voz vozovi vazduh ostrvo "
            "opština opštine bezbednost evropa evrope evropske evropska juče danas sledeće sledeći prethodne primer "
            "rešenje uspeh svet sveta svetu svetski vest vesti izveštaj saopštenje zahtev poverenje"
        )
    ),
    "hr": frozenset(
        words(
            "tko netko nitko tjedan tjedna tjedni tisuća tisuće tisuću vlak zrak otok općina općine sigurnost europa "
            "europe europske europska europski jučer siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza "
            "rujna listopada studenoga prosinca kazališta kazalište glazba povijest znanost sveučilište vijeće županija "
            "županije nogometaš izvješće priopćenje uporaba obitelj kruh točka točno također ravnatelj tvrtka tvrtke"
        )
    ),
    "bs": frozenset(
        words(
            "sedmica sedmice sedmicu hiljada hiljade evropa evrope evropske evropski ko neko niko historija historije "
            "saopćenje saopćio saopćeno općina općine januara februara marta aprila maja juna jula augusta septembra "
            "oktobra novembra decembra također uposlenik sarajevo sarajeva bih bosne hercegovine entiteta kanton kantona"
        )
    ),
}
"""Words that one of the three writes and at least one other does not."""

_COMMON_WORD, _FOREIGN_LETTER, _MOST_FOREIGN = 1.5, 1.0, 6
"""Nats that one common word adds and one letter the language does not have takes away; at most so many such letters."""
_SMALL_PRESS = frozenset(
    {
        "bn",
        "ca",
        "da",
        "et",
        "id",
        "lt",
        "lv",
        "mn",
        "nl",
        "no",
        "sk",
        "sq",
        "sv",
        "fi",
        "th",
        "tk",
        "tt",
        "ug",
        "ur",
    }
)
"""Languages rarer in what this site follows: they need slightly more evidence when a text is short."""
_TOKEN = re.compile(r"[^\W\d_]+")
_NOISE = re.compile(r"https?://\S+|www\.\S+|\S+@\S+|[@#]\w+|&[a-z#0-9]+;|<[^<>]{1,200}>", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Detection:
    """language: BCP 47 tag, `und` where the text does not say. confidence: 0 to 1; 0 for a text without letters."""

    language: str
    confidence: float


def detect(text: str) -> Detection:
    """Say which of the known languages `text` is in.

    Serbian is `sr` in Cyrillic and `sr-Latn` in Latin letters. A text without letters is `und` with confidence 0; one too
    short or too mixed to say is `und` with the confidence the best guess had.
    Safe to call from several threads; the first call loads the model (under a second, about 30 MB).
    """
    cleaned = _NOISE.sub(" ", text[:READ_CHARACTERS])
    scripts = _scripts(cleaned)
    letters = sum(scripts.values())
    if not letters:
        return Detection(language=UNDETERMINED, confidence=0.0)
    if found := _by_script(scripts, letters, cleaned):
        return found
    family = max(_FAMILIES, key=lambda name: scripts[name])
    if not scripts[family]:
        return Detection(language=UNDETERMINED, confidence=0.0)
    return _decide(_weigh(cleaned, _FAMILIES[family]), cleaned, letters)


def _scripts(text: str) -> Counter[str]:
    counts = Counter(character for character in text if character.isalpha())
    scripts: Counter[str] = Counter()
    for character, count in counts.items():
        scripts[_script(character)] += count
    return scripts


@functools.lru_cache(maxsize=4096)
def _script(character: str) -> str:
    return unicodedata.name(character, "UNKNOWN").split(" ", 1)[0].split("-", 1)[0]


def _by_script(scripts: Counter[str], letters: int, text: str) -> Detection | None:
    kana = scripts["HIRAGANA"] + scripts["KATAKANA"]
    east_asian = kana + scripts["CJK"]
    if 2 * east_asian > letters:
        if kana:
            return Detection(language="ja", confidence=0.99 if 20 * kana > east_asian else 0.7)
        return Detection(language="zh", confidence=0.95 if east_asian > 6 else 0.75)
    for script, tag in _ONE_LANGUAGE_SCRIPTS.items():
        if 2 * scripts[script] > letters:
            return Detection(language=tag, confidence=0.99)
    return None


def _weigh(text: str, script: str) -> dict[str, float]:
    """Probability per language of `script`; they add up to 1."""
    index = _index(script)
    ranked = dict(_model().rank(text))
    evidence = _evidence(index, text)
    scores = {
        tag: math.log(max(ranked.get(_MODEL_TAGS.get(tag, tag), 0.0), 1e-9)) + evidence[tag]
        for tag in index.tags
    }
    highest = max(scores.values())
    weights = {tag: math.exp(score - highest) for tag, score in scores.items()}
    total = sum(weights.values())
    return {tag: weight / total for tag, weight in weights.items()}


def _evidence(index: "_Index", text: str) -> dict[str, float]:
    """What letters and common words add, in nats; damped, so that one foreign name does not outweigh a sentence."""
    tokens = _TOKEN.findall(text.lower())
    damping = math.sqrt(max(len(tokens), 1))
    common: Counter[str] = Counter()
    for token in tokens:
        for tag in index.common.get(token, ()):
            common[tag] += 1
    foreign: Counter[str] = Counter()
    for letter, count in Counter("".join(tokens)).items():
        for tag in index.foreign.get(letter, ()):
            foreign[tag] += count
    return {
        tag: (
            (-1.0 if tag in _SMALL_PRESS else 0.0)
            + _COMMON_WORD * common[tag]
            - _FOREIGN_LETTER * min(foreign[tag], _MOST_FOREIGN)
        )
        / damping
        for tag in index.tags
    }


def _decide(weights: Mapping[str, float], text: str, letters: int) -> Detection:
    twins = {tag: weights.get(tag, 0.0) for tag in TWINS}
    together = sum(twins.values())
    best = max(weights, key=lambda tag: weights[tag])
    confidence = weights[best]
    if together > confidence or best in twins:
        best, confidence = _twin(twins, text), together
    confidence = round(min(confidence, 0.999), 4)
    wanted = _wanted_confidence(len(text.split()), letters)
    return Detection(language=best if confidence >= wanted else UNDETERMINED, confidence=confidence)


def _twin(twins: Mapping[str, float], text: str) -> str:
    """Which of the Latin twins: by words the others write differently, then by the model."""
    tokens = _TOKEN.findall(text.lower())
    telling = {tag: sum(token in _TWIN_WORDS[tag] for token in tokens) for tag in twins}
    return max(twins, key=lambda tag: (telling[tag], twins[tag]))


def _wanted_confidence(word_count: int, letters: int) -> float:
    """Below this we say `und`: a word or two must be plain, a sentence hardly ever says nothing."""
    if word_count <= 2:
        return 0.55
    return 0.3 if letters < 20 else 0.15


@dataclass(frozen=True, slots=True, kw_only=True)
class _Index:
    """The languages of one script. common: word → languages it is common in. foreign: letter → languages that do not have it."""

    tags: tuple[str, ...]
    common: Mapping[str, tuple[str, ...]]
    foreign: Mapping[str, tuple[str, ...]]


@functools.cache
def _index(script: str) -> _Index:
    labels = set(_model().labels)
    members = [
        language
        for language in map(get, known())
        if language.script == script and _MODEL_TAGS.get(language.tag, language.tag) in labels
    ]
    common: dict[str, list[str]] = defaultdict(list)
    foreign: dict[str, list[str]] = defaultdict(list)
    letters = {letter for member in members for letter in member.letters}
    for language in members:
        for word in language.stopwords:
            common[word].append(language.tag)
        for letter in letters.difference(language.letters) if _tells_letters(language) else ():
            foreign[letter].append(language.tag)
    return _Index(
        tags=tuple(language.tag for language in members),
        common={word: tuple(tags) for word, tags in common.items()},
        foreign={letter: tuple(tags) for letter, tags in foreign.items()},
    )


def _tells_letters(language: Language) -> bool:
    """Whether we know all letters of a language; Latin ones without a list have none beyond the alphabet."""
    return bool(language.letters) or language.script == "Latn"


_lock = threading.Lock()


def _model() -> LanguageIdentifier:
    with _lock:
        return _load_model()


@functools.cache
def _load_model() -> LanguageIdentifier:
    model = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    tags = {_MODEL_TAGS.get(tag, tag) for tag in known()}
    model.set_languages(tags & set(model.labels))
    return model
