"""Finds a language by its tag. Separate from the package's front, so that detecting and splitting may use it."""

import difflib
import functools
from collections.abc import Mapping
from types import MappingProxyType

from dragoman.press.languages.language import Language
from dragoman.press.plugins import find

ALIASES: Mapping[str, str] = MappingProxyType(
    {
        "cmn": "zh",
        "cnr": "sr-Latn",
        "hbs": "sr-Latn",
        "in": "id",
        "iw": "he",
        "mo": "ro",
        "nb": "no",
        "nn": "no",
        "pes": "fa",
        "prs": "fa",
        "sh": "sr-Latn",
        "sr-me": "sr-Latn",
    }
)
"""Tags of the IANA registry that are old, or narrower than the languages kept here, in lower case."""


class UnknownLanguageError(LookupError):
    """The tag names no language we have data for."""


def get(tag: str) -> Language:
    """The language that fits a BCP 47 tag best: itself, then without its last subtags (RFC 4647, lookup).

    `ru-KZ` gives `ru`, `sr-Latn-RS` gives `sr-Latn`, `iw` gives `he`; case and `_` for `-` do not matter.
    Raises UnknownLanguageError, naming the nearest known tag, when not even the base language is known.
    """
    language = _by_lower_tag(tag.strip().lower().replace("_", "-"))
    if language is None:
        raise UnknownLanguageError(_complaint(tag))
    return language


def known() -> tuple[str, ...]:
    """All tags with data, sorted."""
    return tuple(sorted(language.tag for language in _all().values()))


@functools.lru_cache(maxsize=512)
def _by_lower_tag(tag: str) -> Language | None:
    subtags = tag.split("-")
    while subtags:
        candidate = "-".join(subtags)
        if language := _all().get(ALIASES.get(candidate, candidate).lower()):
            return language
        subtags.pop()
    return None


@functools.cache
def _all() -> Mapping[str, Language]:
    plugins = (plugin for plugin in find("languages").values() if isinstance(plugin, Language))
    return MappingProxyType({plugin.tag.lower(): plugin for plugin in plugins})


def _complaint(tag: str) -> str:
    by_name = {language.english_name.lower(): language.tag for language in _all().values()}
    if named := by_name.get(tag.strip().lower()):
        return f"no language has the tag {tag!r}; {tag.strip()} is {named!r}"
    near = difflib.get_close_matches(tag.lower(), list(_all()), n=1, cutoff=0.0)
    hint = f"; the nearest known is {_all()[near[0]].tag!r}" if near else ""
    return f"unknown language {tag!r}{hint} (known: {', '.join(known())})"
