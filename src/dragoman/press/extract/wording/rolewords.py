"""Words that say who somebody is in a byline: before the name («Автор:», "Translated by"), behind it («… fordítása», "… 옮김").

They come from the role words of the page's languages. A word listed with a colon is one only with a colon behind it, as many are common
words of prose too; one listed behind an ellipsis follows the name. An ellipsis within or behind words stands for a place.
"""

import functools
import re

from dragoman.press.extract.wording.spotting import Phrases, Spot, lowered
from dragoman.press.extract.wording.words import Words, words_of
from dragoman.press.record import PersonRole

TRAILING = "…"
"""What the kind of a word begins with that stands behind the name."""

_AROUND_PLACE = "\n"
"""What stands in the kind of a word around a place, in front of the word's second part."""
LONGEST_PLACE = 3
"""Words of a place."""
_REST = re.compile(r"[^\n|·•(]*")
_ROLES = (
    PersonRole.TRANSLATOR, PersonRole.CORRESPONDENT, PersonRole.PHOTOGRAPHER, PersonRole.ILLUSTRATOR, PersonRole.EDITOR,
)  # fmt: skip
_COLONS = (":", "：", " :")
_NAMELESS = ("published_words", "updated_words", "source_words", "translated_words", "republished_words", "read_more_words", "rights_words", "paywall_words", "newsletter_words", "original_words")  # fmt: skip


def role_spots(text: str, tags: tuple[str, ...]) -> list[Spot]:
    """The role words in a text, in order; the kind is the role, with `TRAILING` in front where the word follows the name."""
    low = lowered(text)
    found = []
    for spot in _phrases(tags).spots(low):
        if spot.kind[-1] == ":":
            if text.startswith(_COLONS, spot.end):
                found.append(Spot(spot.start, spot.end, spot.kind[:-1]))
        elif _AROUND_PLACE in spot.kind:
            whole = _around_place(spot, low)
            found += [whole] if whole is not None else []
        else:
            found.append(spot)
    return found


def _around_place(spot: Spot, text: str) -> Spot | None:
    """A word that has a place in it or behind it: "aus … berichtet", "… reports from …"; None where more than a place is there."""
    kind, _, second = spot.kind.partition(_AROUND_PLACE)
    end = text.find(second, spot.end) if second else -1
    if second:
        place = text[spot.end : end]
        return Spot(spot.start, end + len(second), kind) if len(place.split()) <= LONGEST_PLACE else None
    rest = _REST.match(text, spot.end)
    return Spot(spot.start, spot.end, kind) if rest and len(rest[0].split()) <= LONGEST_PLACE else None


@functools.lru_cache(maxsize=256)
def _phrases(tags: tuple[str, ...]) -> Phrases:
    words = words_of(tags)
    listed = {word.rstrip(":：՝＝／/ "): "author" for word in (*words.all("byline_words"), "by")}
    found: set[tuple[str, str]] = set()
    for role in (PersonRole.AUTHOR, *_ROLES):
        for word in words.role(role.value):
            if word.startswith(TRAILING):
                bare = word.removeprefix(TRAILING).lstrip()
                place = _AROUND_PLACE if bare.endswith(TRAILING) else ""
                found.add((bare.rstrip(f" {TRAILING}"), TRAILING + role.value + place))
            elif TRAILING in word:
                found.add((word, role.value + _AROUND_PLACE + word.partition(TRAILING)[2].strip()))
            elif word.endswith(":"):
                found.add((word[:-1], f"{role.value}:"))
            elif word not in listed or role is PersonRole.TRANSLATOR:
                listed[word] = role.value
    found = {(word, kind) for word, kind in found if kind[-1] != ":" or word not in listed}
    return Phrases([*listed.items(), *found])


def is_word_of_pages(name: str, words: Words) -> bool:
    """Whether a name is rather a word that pages print around their texts: "掲載", a label of a role or of a source."""
    low = name.lower()
    known = _words_of_pages(words.tags)
    first = low.split()
    if low in known or first[0] in known.intersection(words.all("published_words")):
        return True
    more = words.all("read_more_words")
    return any(" ".join(first[:count]) in more for count in range(1, len(first) + 1))


@functools.lru_cache(maxsize=256)
def _words_of_pages(tags: tuple[str, ...]) -> frozenset[str]:
    words = words_of(tags)
    fields = (words.all(name) for name in ("byline_words", *_NAMELESS))
    roles = (words.role(role.value) for role in PersonRole)
    signatures = (words.signatures(by) for by in ("translator", "editor"))
    return frozenset(word.strip(":：… ") for group in (*fields, *roles, *signatures) for word in group)
