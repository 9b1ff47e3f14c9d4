"""The words credit lines are made of beside names, by what they do: "courtesy of", "archive", "screenshot", "museum"."""

import functools
import re
from collections.abc import Iterable
from dataclasses import dataclass

from dragoman.press.extract.wording.spotting import Phrases
from dragoman.press.extract.wording.words import Words, words_of

_TOKEN = re.compile(r"[\u0900-\u0d7f\u0e00-\u0e7f]+|[^\W_](?:[\w\u0300-\u036f]|[’'\"״-](?=[^\W_]))*")
"""A word; letters of India and Thailand have marks that are no letters to the machine."""
_ELIDED = re.compile(r"\b[dl][’'](?=\w)", re.IGNORECASE)
_ARTICLES = frozenset(("the", "le", "la", "les", "el", "los", "il", "lo", "het", "der", "die", "das"))
"""Articles that names of papers begin with, in whatever language they are cited."""
_LICENCE = re.compile(r"cc0?(?:[ -][\w.]+){0,5}|\W*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class WordClass:
    """Words of one kind, lower case: whole ones, phrases, and what such words begin or end with."""

    whole: frozenset[str]
    phrases: tuple[str, ...]
    starts: tuple[str, ...]
    ends: tuple[str, ...]

    def has(self, word: str) -> bool:
        """Whether a lower-case word is of the kind."""
        return word in self.whole or word.startswith(self.starts) or word.endswith(self.ends)

    def without_phrases(self, low: str) -> str:
        """A lower-case text without the phrases of the kind."""
        for phrase in self.phrases:
            begun = phrase.removesuffix("-")
            if begun in low:
                more = "" if begun == phrase else r"\w*"
                low = re.sub(rf"(?<!\w){re.escape(begun)}{more}(?!\w)", " ", low)
        return low


def _class_of(listed: Iterable[str]) -> WordClass:
    words = set(listed)
    return WordClass(
        frozenset(word for word in words if " " not in word and "-" not in (word[0], word[-1])),
        tuple(sorted((word for word in words if " " in word), key=lambda word: (-len(word), word))),
        tuple(sorted(word[:-1] for word in words if word.endswith("-"))),
        tuple(sorted(word[1:] for word in words if word.startswith("-"))),
    )


class WordClasses:
    """The kinds of words of some languages. given: phrases that stand between a picture and whose it is."""

    def __init__(self, words: Words) -> None:
        self._words = words
        listed: dict[str, list[str]] = {}
        for language in words.languages:
            for kind, some in language.picture_words.items():
                listed.setdefault(kind, []).extend(some)
        self.nobody = _class_of((*listed.get("nobody", ()), *listed.get("copied", ())))
        self.copied = _class_of(listed.get("copied", ()))
        self.staged = _class_of(listed.get("staged", ()))
        self.holder = _class_of(listed.get("holder", ()))
        self.either = _class_of(listed.get("either", ()))
        self.given = Phrases((phrase, "given") for phrase in listed.get("given", ()))
        by = sorted(listed.get("by", ()), key=lambda word: (-len(word), word))
        self.by = re.compile(
            rf"(?:\s+(?:{'|'.join(map(re.escape, by))})\b\s*[:：]?)\s*|\s+d[’']", re.IGNORECASE
        )

    def without_small(self, text: str) -> str:
        """A text without the small words it ends with: "Ana Lima on"."""
        words = text.split()
        while len(words) > 1 and words[-1].islower() and self._words.is_stopword(words[-1]):
            words.pop()
        return " ".join(words)

    def without_article(self, text: str) -> str:
        """A text without a small word it begins with: "the Roe family"."""
        first, _, rest = text.partition(" ")
        return rest if rest and first.islower() and self._words.is_stopword(first) else text

    def without_by(self, text: str) -> str:
        """A text without the "by" it begins with."""
        match = self.by.match(f" {text}") if text[:1].islower() else None
        return text[match.end() - 1 :] if match else text

    def without_given(self, text: str) -> str:
        """A text without a word like "for" it begins with."""
        spot = next(iter(self.given.spots(text.lower())), None)
        return text[spot.end :].strip() if spot is not None and not spot.start else text

    def names_nobody(self, text: str, *, known: bool = True) -> bool:
        """Whether a text says where a picture was found and names nobody: "Supplied", «из личного архива».

        known: whether every word has to be one that says so; else one is enough where nothing has a capital.
        """
        if _LICENCE.fullmatch(text):
            return True
        bare = _ELIDED.sub("", text).strip()
        low = bare.lower()
        if low in self.nobody.whole:
            return True
        left = self.nobody.without_phrases(low)
        some = left != low
        named = {token.lower() for token in _TOKEN.findall(bare) if not token[0].islower()}
        for token in _TOKEN.findall(left):
            if self.nobody.has(token) or self.nobody.has(f"{token}."):
                some = True
            elif self._is_small(token):
                continue
            elif token in named or not some or (known and not self.holder.has(token)):
                return False
        return some

    def _is_small(self, token: str) -> bool:
        """Whether a token is one that names are not made of: an article, a preposition, a number."""
        return token.isdigit() or self._words.is_stopword(token) or len(token) == 1

    def is_staged(self, text: str) -> bool:
        """Whether a text says that a picture shows something alike, which is said of the picture and credits nobody."""
        low = text.lower()
        staged = any(map(self.staged.has, _TOKEN.findall(low))) or low != self.staged.without_phrases(low)
        return staged and self.names_nobody(text)

    def without_nobody(self, text: str) -> str:
        """A text without the words that name nobody which it begins with: "archiwum rodziny Sitków"."""
        words = text.split()
        while (
            words
            and (self.nobody.has(words[0].lower()) or self._is_small(words[0].lower()))
            and words[0].islower()
        ):
            words.pop(0)
        return " ".join(words)

    def is_from(self, text: str) -> bool:
        """Whether a text begins with a word that names nobody: "Archiv der Stadt"."""
        first = next((one for one in _TOKEN.findall(text.lower()) if not self._is_small(one)), "")
        return self.nobody.has(first) and not self.holder.has(first)

    def begins_nameless(self, text: str) -> bool:
        """Whether a text begins or ends with a word that names nobody: "Archiv Jan Petersen"."""
        tokens = [token for token in _TOKEN.findall(text.lower()) if not self._is_small(token)]
        edges = (tokens[0], tokens[-1]) if tokens else ()
        return any(self.nobody.has(token) and not self.holder.has(token) for token in edges)

    def is_copied(self, text: str) -> bool:
        """Whether a text says that a picture is a copy off a screen."""
        low = text.lower()
        return any(map(self.copied.has, _TOKEN.findall(low))) or any(
            one in low for one in self.copied.phrases
        )

    def is_holder(self, text: str, *, beside: bool = False) -> bool:
        """Whether a name is an organisation's by a word in it. beside: an agency is named beside it."""
        low = text.lower()
        tokens = _TOKEN.findall(low)
        for number, token in enumerate(tokens):
            article = token in _ARTICLES or self._words.is_stopword(token)
            if (token in _ARTICLES or self.holder.has(token)) and (
                not article or (not number and len(tokens) > 1 and text[0].isupper())
            ):
                return True
        if not beside and len(tokens) > 1 and self.either.has(tokens[-1]):
            return True
        return any(
            re.search(rf"(?<!\w){re.escape(one)}(?!\w)", low) for one in self.holder.phrases if one in low
        )


@functools.lru_cache(maxsize=64)
def _of(tags: tuple[str, ...]) -> WordClasses:
    return WordClasses(words_of(tags))


def word_classes(words: Words) -> WordClasses:
    """The kinds of words of a page's languages."""
    return _of(words.tags)
