"""What looks like a person's name, and how a string of names comes apart."""

import re

from dragoman.press.extract.visible import clean
from dragoman.press.extract.words import Words, any_of

MAX_NAME_CHARACTERS = 70

_BETWEEN = re.compile(
    r"\s*(?:;|,|/|\||&|\n|、|،|・|•|·|\s(?:and|und|et|y|e|og|och|en|ja|i|и|та|й|și|és|ve|және|жана|مع|و|with|dan)\s)\s*",
    re.IGNORECASE,
)
_PARTICLES = frozenset(
    [
        "van",
        "von",
        "der",
        "den",
        "de",
        "da",
        "dos",
        "das",
        "do",
        "di",
        "del",
        "della",
        "la",
        "le",
        "du",
        "bin",
        "ibn",
        "al",
        "el",
        "ben",
        "ter",
        "ten",
        "af",
        "av",
        "y",
        "e",
        "zu",
        "zur",
        "Ní",
        "uulu",
        "oğlu",
        "qizi",
        "kyzy",
    ]
)
_NOT_NAME = re.compile(
    r"https?:|www\.|[@#<>{}=]|\d{2}|\b(?:admin|administrator|editor|editors|editorial|staff|newsroom|news desk|newsdesk|web ?desk|team|"
    r"redaktion|redaction|rédaction|redacción|redakcja|redakce|redacción|redazione|redação|редакция|редакція|рэдакцыя|редакциясы|"
    r"senior|junior|contributing|writer|reporter|business|content|strategy|partner|illustration|opinion|special|photo|photos|courtesy|press|magazine|marketing|cookies?|allow|browse|articles?|services?|investments?|analyst|software|tools|tips|featured|using|nachrichten|user|guest|unknown|webmaster|https?|written by|january|february|march|april|june|july|august|september|october|november|december|author|contributor|contributors|correspondent|subscribe|follow|share|read more|comments?|"
    r"minutes?|updated|published|posted|press release|sponsored|advertisement|newsletter|email|facebook|twitter)\b",
    re.IGNORECASE,
)
_TEAM = re.compile(
    r"\b(?:staff|team|desk|newsroom|editors|editorial board|redaktion|rédaction|redacción|redakcja|redazione|redação|редакция|редакція)\b",
    re.IGNORECASE,
)
_STRONGLY_NOT = re.compile(r"https?:|www\.|[@#<>{}=]|\d{3}", re.IGNORECASE)


def looks_like_person(text: str) -> bool:
    """Two to five words with capitals (particles aside); in scripts without capitals two to four words or one of ≤ 6 letters."""
    if not 3 <= len(text) <= MAX_NAME_CHARACTERS or _NOT_NAME.search(text):
        return False
    words = text.replace(".", ". ").split()
    if not any(c.isupper() or c.islower() for c in text):
        return 1 <= len(words) <= 4 and len(text) <= 40 and not re.search(r"[。，！？:：]", text)
    if not 2 <= len(words) <= 6 or re.search(r"[!?:;,“”«»()\[\]]", text):
        return False
    return all(
        word[0].isupper() or word.lower() in _PARTICLES or word[0] in "’'" or word.startswith("al-")
        for word in words
    )


def printable_name(text: str) -> bool:
    """What may stand in a byline at all: short, no address, no number, not a generic word alone."""
    return 2 <= len(text) <= MAX_NAME_CHARACTERS and not _STRONGLY_NOT.search(text) and len(text.split()) <= 7


def is_generic(text: str) -> bool:
    """Whether a byline names nobody: "admin", "Editorial staff", "Redaktion"."""
    return bool(_NOT_NAME.search(text))


def is_team(text: str) -> bool:
    """Whether a byline names a desk or team by more than that word: "Observer Staff", "Redaktion Morgenblatt"."""
    words = text.split()
    return (
        2 <= len(words) <= 6
        and bool(_TEAM.search(text))
        and not _STRONGLY_NOT.search(text)
        and text[:1].isupper()
    )


def split_names(text: str) -> list[str]:
    """The names in a string, in order: lists come apart at commas, slashes and the word "and" of several languages."""
    return [name for part in _BETWEEN.split(text) if (name := part.strip(" .,;:–—-|•"))]


def without_byline_words(text: str, words: Words) -> tuple[str, bool]:
    """A byline without what introduces it («Автор:», "By"), and whether something did."""
    text = clean(text)
    introduced = False
    if text[:2] == "By" and text[2:3].isupper() and text[3:4].islower():
        return text[2:], True
    for _ in range(2):
        match = any_of((*words.all("byline_words"), *words.role("author"), "by")).match(text)
        if not match or match.end() == len(text):
            break
        rest = text[match.end() :].lstrip(" :：|-–—")
        if not rest or not (text[match.end() : match.end() + 1] in " :：\u00a0" or not text[0].isascii()):
            break
        text, introduced = rest, True
    return text, introduced
