"""The words around the name of a rights holder, by what they do: who is no name ("the authors"), what leads to a name ("published by")."""

import functools
import re
from collections.abc import Iterable

from dragoman.press.extract.wording.spotting import Phrases, Spot, lowered
from dragoman.press.extract.wording.words import Words, words_of

_ELIDED = re.compile(r"^(?:[dl]|all|dell|agl)[’']", re.IGNORECASE)
_FOREIGN = re.compile(r"^(?:[\u0530-\u1fff]+\s){0,2}([A-ZÀ-Ž].*?)(?:-[\u0530-\u1fff]{1,3})?$")
"""A name in Latin letters among words of a script without capitals, which say what it is and bend it."""
_AROUND = ".,;:()«»„“”\"'’©"
_NEVER = re.compile(r"(?!)")
_VERB_LAST = frozenset(
    ["tr", "az", "kk", "ky", "uz", "tk", "tt", "ug", "tg", "ja", "ko", "hi", "bn", "ur", "hy", "ka", "mn"]
)
"""Languages in which "belong to" stands behind the one to whom the rights belong."""
LABELS = 3
"""Words that lead to a name, one behind the other, at the most."""


class Whose:
    """The kinds of words of some languages. verb_last: "belong to" stands behind the one to whom the rights belong. latin: the text is in Latin letters."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self.latin = words.languages[0].script == "Latn"
        self.verb_last = words.tags[0] in _VERB_LAST
        listed: dict[str, list[str]] = {}
        for language in words.languages:
            for kind, some in language.holder_words.items():
                listed.setdefault(kind, []).extend(some)
        anybody = listed.get("anybody", [])
        self._anybody = frozenset(word for word in anybody if not word.endswith("-"))
        self._stems = tuple(word[:-1] for word in anybody if word.endswith("-"))
        labels = listed.get("label", [])
        self._labels = (
            _pattern(labels, r"^(?:{})(?!\w)\s*[:：]\s*"),
            _pattern((word for word in labels if " " in word), r"^(?:{})\s+"),
            _pattern(
                (word for word in labels if len(word) > 3), r"^(?:{})\s+(?=[«„“\"]|(?-i:[A-ZА-Я]{{2,}})\s)"
            ),
            _pattern((word for word in labels if " " not in word), r"^(?-i:{}|By|BY)(?!\w)\s*"),
        )
        self._owner = _pattern(labels, r"(?:^\W{{0,2}}|[|•·]\s|[.;]\s)(?:{})\s?[:：]\s*")
        self._opens = _pattern((word for word in labels if " " in word), r"^(?:{})\s+")
        self._inside = _pattern((word for word in labels if " " in word), r"^.{{0,60}}?(?<!\w)(?:{})\s+")
        ends = listed.get("ends", ())
        self._ends = Phrases((word, "ends") for word in ends if not word.endswith("-"))
        self._begun = _pattern((word[:-1] for word in ends if word.endswith("-")), r"(?<!\w)(?:{})\w*")
        self._behind = _pattern(listed.get("behind", ()), r"\s*(?:{})$")
        self._particle = _pattern(listed.get("particle", ()), r"^(?:{})\s?(?=\S)")
        cases = listed.get("case", ())
        attached = _pattern((word[1:] for word in cases if word[0] == "-"), r"[-’']?(?:{})$")
        apart = _pattern((word for word in cases if word[0] != "-"), r"\s(?:{})$")
        self._cases = (attached, apart)
        self._verb = _pattern((word[1:] for word in listed.get("verb", ())), r"(?:{})$")

    def is_anybody(self, name: str) -> bool:
        """Whether a name is none, whoever holds the rights: "the author", "their respective owners"."""
        low = name.lower()
        if low in self._anybody:
            return True
        parts = [_ELIDED.sub("", part.strip(_AROUND)) for part in low.split()]
        some = False
        for part in filter(None, parts):
            if part in self._anybody or part.startswith(self._stems):
                some = True
            elif not self._words.is_stopword(part):
                return False
        return some

    def ends(self, line: str) -> list[Spot]:
        """What goes on behind a name in its sentence: "and its licensors", "unless …", "for the … edition"."""
        begun = [Spot(match.start(), match.end(), "ends") for match in self._begun.finditer(line)]
        return [*self._ends.spots(lowered(line)), *begun]

    def owner(self, line: str) -> re.Match[str] | None:
        """The label behind which a line names whose something is: "Publisher: …", "Published by the …"."""
        return self._owner.search(line) or self._opens.match(line)

    def without_label(self, name: str) -> str:
        """A name without the words that lead to it: "published by the", "Operator:"."""
        name = self._inside.sub("", name)
        for _ in range(LABELS):
            match = next(filter(None, (label.match(name) for label in self._labels)), None)
            if match is None or match.end() == len(name):
                break
            name = name[match.end() :]
        return name

    def without_case(self, name: str) -> str:
        """A name without what a language writes behind it in front of "belong to"."""
        for case in self._cases:
            name = case.sub("", name)
        return _FOREIGN.sub(r"\1", name)

    def bare(self, name: str) -> str:
        """A name without the particle in front of it and the verb behind it."""
        return self._behind.sub("", self._particle.sub("", name))

    def is_sentence(self, text: str) -> bool:
        """Whether a stretch ends with a verb."""
        return self._verb.search(text) is not None


def _pattern(words: Iterable[str], frame: str) -> re.Pattern[str]:
    listed = sorted(set(words), key=lambda word: (-len(word), word))
    return re.compile(frame.format("|".join(map(re.escape, listed))), re.IGNORECASE) if listed else _NEVER


@functools.lru_cache(maxsize=64)
def _of(tags: tuple[str, ...]) -> Whose:
    return Whose(words_of(tags))


def whose(words: Words) -> Whose:
    """The words of a page's languages."""
    return _of(words.tags)
