"""The word lists of the languages a page is in, merged and compiled once.

Knowledge of languages lives in `dragoman.press.languages`; here several of them (of the text, of the page around it, English)
become patterns that readers can search with.
"""

import functools
import re
from collections.abc import Iterable
from dataclasses import dataclass

from dragoman.press import languages
from dragoman.press.extract.wording.spotting import Phrases, is_unspaced
from dragoman.press.languages.language import Language

_NEVER = re.compile(r"(?!)")


@dataclass(frozen=True, kw_only=True)
class Words:
    """Word lists of some languages. tags: base tags, the text's own first."""

    tags: tuple[str, ...]
    languages: tuple[Language, ...]

    def all(self, name: str) -> tuple[str, ...]:
        """The words of a list field in all languages, longest first."""
        if name not in self._lists:
            found = {word.lower() for language in self.languages for word in getattr(language, name)}
            self._lists[name] = tuple(sorted(found - {""}, key=lambda word: (-len(word), word)))
        return self._lists[name]

    def role(self, role: str) -> tuple[str, ...]:
        """The words for one role of a byline, longest first."""
        key = f"role {role}"
        if key not in self._lists:
            found = {
                word.lower() for language in self.languages for word in language.role_words.get(role, ())
            }
            self._lists[key] = tuple(sorted(found - {""}, key=lambda word: (-len(word), word)))
        return self._lists[key]

    @functools.cached_property
    def _lists(self) -> dict[str, tuple[str, ...]]:
        return {}

    @functools.cached_property
    def _phrases(self) -> dict[tuple[tuple[str, ...], tuple[str, ...]], Phrases]:
        return {}

    def phrases(self, *names: str, also: tuple[str, ...] = ()) -> Phrases:
        """The words of list fields as phrases to be found together, their kind the field; `also` has the kind "also"."""
        key = (names, also)
        if key not in self._phrases:
            listed = [(word, name) for name in names for word in self.all(name)]
            self._phrases[key] = Phrases([*listed, *((word, "also") for word in also)])
        return self._phrases[key]

    def is_stopword(self, word: str) -> bool:
        """Whether a word is one that every text of one of the languages is full of."""
        return any(word.lower() in language.stopwords for language in self.languages)

    def own_phrases(self, *names: str) -> Phrases:
        """The words of list fields of the text's own language, as `phrases`."""
        own = self.languages[:1]
        key = (("own", *names), ())
        if key not in self._phrases:
            self._phrases[key] = Phrases(
                (word, name) for language in own for name in names for word in getattr(language, name)
            )
        return self._phrases[key]

    def signatures(self, by: str) -> tuple[str, ...]:
        """How notes of `translator` or `editor` are signed, longest first; the last full stop of several may be left out."""
        found = {word.lower() for language in self.languages for word in language.note_signatures.get(by, ())}
        found |= {word.rstrip(".") for word in found if "." in word[:-1]}
        return tuple(sorted(found - {""}, key=lambda word: (-len(word), word)))

    @functools.cached_property
    def signature_phrases(self) -> Phrases:
        """How notes are signed, as phrases of the kinds `translator` and `editor`."""
        return Phrases((word, by) for by in ("translator", "editor") for word in self.signatures(by))

    @functools.cached_property
    def signers(self) -> dict[str, str]:
        """How notes are signed, without the last full stop → `translator` or `editor`."""
        return {word.rstrip("."): by for by in ("editor", "translator") for word in self.signatures(by)}

    @functools.cached_property
    def months(self) -> dict[str, int]:
        """Every form of a month's name, lower case, without full stop → 1 to 12; the text's own language wins."""
        found: dict[str, int] = {}
        for language in self.languages:
            for number, forms in language.months.items():
                for form in forms:
                    found.setdefault(form.lower().rstrip("."), number)
        return found

    @functools.cached_property
    def _patterns(self) -> dict[str, re.Pattern[str]]:
        return {}

    def pattern(self, name: str) -> re.Pattern[str]:
        """Any word of a list field, as whole words; never matches where the list is empty."""
        if name not in self._patterns:
            self._patterns[name] = any_of(self.all(name))
        return self._patterns[name]


@functools.lru_cache(maxsize=512)
def any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern for any of `words` as whole words, longest first, case aside."""
    if not words:
        return _NEVER
    return re.compile("|".join(map(whole, words)), re.IGNORECASE)


def whole(word: str) -> str:
    """A word as a pattern that does not begin or end inside another; spaces match any white space."""
    body = r"\s+".join(map(re.escape, word.split()))
    before = r"(?<!\w)" if word[:1].isalnum() and not is_unspaced(word[0]) else ""
    after = r"(?!\w)" if word[-1:].isalnum() and not is_unspaced(word[-1]) else ""
    return f"{before}{body}{after}"


def words_of(tags: Iterable[str | None]) -> Words:
    """The words of these languages and of English; a tag nothing is known of is left out."""
    known = (tag for asked in (*tags, "en") if asked and (tag := _known(asked)))
    return _words(tuple(dict.fromkeys(known)))


def _known(tag: str) -> str | None:
    try:
        return languages.get(tag).tag
    except LookupError:
        return None


@functools.lru_cache(maxsize=64)
def _words(tags: tuple[str, ...]) -> Words:
    """Only of known languages: each holds megabytes of patterns once it was asked, and pages declare what they like."""
    return Words(tags=tags, languages=tuple(map(languages.get, tags)))
