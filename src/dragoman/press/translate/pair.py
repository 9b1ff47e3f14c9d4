"""A language pair, and when two language tags mean the same language. Here so that engines, memory and checks agree on it."""

from typing import NamedTuple


class Pair(NamedTuple):
    """Source and target language, BCP 47. Equal to the plain tuple `(source, target)`."""

    source: str
    target: str

    @property
    def base(self) -> "Pair":
        """The same pair without script, region and variant."""
        return Pair(base_of(self.source), base_of(self.target))


def base_of(tag: str) -> str:
    """The primary language of a tag, lower-case: `en` for `en-GB`; "" for an empty tag."""
    return tag.replace("_", "-").split("-", 1)[0].lower()


def same_language(one: str, other: str) -> bool:
    """Whether a text needs no translation between the two tags: script and region do not count."""
    return base_of(one) == base_of(other)
