"""What introduces somebody's words: speech verbs, phrases of source, words for "that", pronouns; per language, as data.

Verbs come from the languages' own modules (`speech_verbs`); here stands what only this room needs.
"""

import functools
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dragoman.press.languages import UnknownLanguageError, get
from dragoman.press.mentions.words import base_language

THAT: Mapping[str, str] = {
    "en": "that",
    "ru": "что|будто",
    "uk": "що|нібито",
    "be": "што",
    "bg": "че",
    "mk": "дека|оти",
    "sr": "да|da",
    "hr": "da",
    "bs": "da",
    "sl": "da",
    "pl": "że|iż",
    "cs": "že",
    "sk": "že",
    "de": "dass|daß",
    "es": "que",
    "fr": "que|qu",
    "pt": "que",
    "it": "che",
    "ro": "că",
    "ar": "أن|إن|بأن|ان|انه|أنه|إنه|أنها|إنها",
    "kk": "",
    "nl": "dat",
    "sv": "att",
    "no": "at",
    "da": "at",
}
ACCORDING: Mapping[str, str] = {
    "en": "according to|in the words of|as reported by",
    "ru": "по словам|по мнению|по данным|по информации|по утверждению|по сообщению|по заявлению|по оценке|как сообщает|как сообщил|как заявил|как отметил|согласно",
    "uk": "за словами|на думку|за даними|за інформацією|за повідомленням|згідно з|на переконання|за оцінкою",
    "be": "паводле|па словах|на думку",
    "bg": "според|по думите на|по данни на",
    "mk": "според|по зборовите на",
    "sr": "према речима|према мишљењу|по мишљењу|према наводима|према подацима|prema rečima|po mišljenju|prema navodima|prema podacima|prema",
    "hr": "prema riječima|prema|po mišljenju",
    "sl": "po besedah|po navedbah|po mnenju|glede na",
    "pl": "według|zdaniem|jak podaje|jak twierdzi",
    "cs": "podle|dle",
    "sk": "podľa",
    "de": "laut|nach angaben von|nach angaben der|nach angaben des|nach ansicht von|nach einschätzung von|nach den worten von|nach aussage von|nach auskunft",
    "es": "según|de acuerdo con|en palabras de|a juicio de",
    "fr": "selon|d'après|d’après|aux yeux de",
    "pt": "segundo|de acordo com|conforme",
    "it": "secondo",
    "ar": "بحسب|وفقا ل|وفقاً ل|وفق|حسب|على حد قول|نقلا عن",
    "kk": "",
    "ro": "potrivit|conform",
}
BEHIND: Mapping[str, str] = {
    "de": "zufolge",
    "kk": "айтуынша|сөзінше|пікірінше|мәліметінше|хабарлауынша|деректері бойынша|ақпаратынша",
    "ky": "айтымында|пикиринде",
    "tr": "göre",
}
PRONOUNS: Mapping[str, str] = {
    "en": "he she they we i it you who",
    "ru": "он она они мы я оно",
    "uk": "він вона вони ми я воно",
    "be": "ён яна яны мы я",
    "bg": "той тя те аз ние",
    "mk": "тој таа тие јас ние",
    "sr": "он она они ја ми on ona oni ja mi",
    "hr": "on ona oni ja mi",
    "bs": "on ona oni ja mi",
    "sl": "on ona oni jaz mi",
    "pl": "on ona oni one ja my",
    "cs": "on ona oni já my",
    "sk": "on ona oni ja my",
    "de": "er sie wir ich es man",
    "es": "él ella ellos ellas yo nosotros",
    "fr": "il elle ils elles je nous on",
    "pt": "ele ela eles elas eu nós",
    "it": "lui lei egli ella loro io",
    "kk": "ол олар мен біз",
    "ar": "هو هي هم",
}
_TAGS: Mapping[str, tuple[str, ...]] = {"sr": ("sr", "sr-Latn"), "cnr": ("sr-Latn",), "sh": ("sr-Latn",)}
"""Serbian is read in both its scripts, whichever the tag says."""
_NOT_VERBS = frozenset(
    {"so", "laut", "zufolge", "según", "по словам", "по мнению", "according to", "за словами", "на думку"}
)


@dataclass(frozen=True, slots=True)
class Cues:
    """One language's cues, as patterns over lower-case text. verb: one speech verb, whole. that: the conjunction, whole word."""

    language: str
    verb: re.Pattern[str]
    according: re.Pattern[str] | None
    behind: re.Pattern[str] | None
    that: re.Pattern[str] | None
    pronoun: re.Pattern[str] | None
    stopwords: frozenset[str] = frozenset()


@functools.cache
def cues_of(language: str) -> Cues | None:
    """The language's cues; None where no speech verb of it is known."""
    base = base_language(language)
    verbs = {verb for tag in _TAGS.get(base, (base,)) for verb in _listed(tag)}
    verbs = {verb for verb in verbs if verb not in _NOT_VERBS and verb not in _phrases(ACCORDING, base)}
    if not verbs:
        return None
    prefix = "(?:و|ف)?" if base == "ar" else ""
    verb = _whole(verbs, prefix)
    assert verb is not None
    return Cues(
        language=base,
        verb=verb,
        according=_whole(_phrases(ACCORDING, base)),
        behind=_whole(_phrases(BEHIND, base)),
        that=_whole(_phrases(THAT, base)),
        pronoun=_whole(PRONOUNS.get(base, "").split()),
        stopwords=_stopwords(language),
    )


def _listed(language: str) -> tuple[str, ...]:
    try:
        return get(language).speech_verbs
    except UnknownLanguageError:
        return ()


def _stopwords(language: str) -> frozenset[str]:
    try:
        return get(language).stopwords
    except UnknownLanguageError:
        return frozenset()


def _phrases(table: Mapping[str, str], language: str) -> tuple[str, ...]:
    return tuple(phrase for phrase in table.get(language, "").split("|") if phrase)


def _whole(phrases: Iterable[str], prefix: str = "") -> re.Pattern[str] | None:
    listed = sorted({phrase for phrase in phrases if phrase}, key=lambda phrase: (-len(phrase), phrase))
    if not listed:
        return None
    return re.compile(rf"(?<!\w){prefix}(?:{'|'.join(map(re.escape, listed))})(?!\w)", re.IGNORECASE)
