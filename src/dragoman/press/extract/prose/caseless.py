"""Datelines in scripts without capitals: "सोनपुर।", "নয়া দিল্লি, ১১ মার্চ (ভাষা):", "وادي الدراق – مرافئ:", "لاہور (نمائندہ خصوصی)".

Where no capital tells a name, a place is one that has a day or an agency beside it, or that the text names again.
"""

import re
from collections.abc import Collection, Sequence

from dragoman.press.extract.outlets.agencies import agency_named
from dragoman.press.extract.wording.likeness import plain

_WORD = r"[^\s\d!-/:-@\[-`{-~\u00a1-\u00bf।॥،؛؟\u2010-\u205e]{2,20}"
_PLACE = rf"(?P<place>{_WORD}(?:\s{_WORD}){{0,2}})"
_AGENCY = rf"(?P<agency>\([^()\n]{{2,30}}\)|«[^«»\n]{{2,30}}»|{_WORD}(?:\s{_WORD}){{0,2}})"
_FIRST = re.compile(r"[\u0590-\u074f\u0900-\u0dff\u10a0-\u10ff]")
"""Letters of Hebrew, Arabic, the Indian scripts and Georgian."""
_GEORGIAN = re.compile(r"[\u10a0-\u10ff]")
_DASHED = re.compile(
    rf"^(?P<line>{_PLACE}(?P<day>[,،]\s?\d{{1,2}}\s{_WORD})?(?P<agency>\s?\([^()\n]{{2,30}}\))?)\s(?:—|–|-)\s+(?=\S)"
)
_INDIC = re.compile(r"[\u0900-\u0dff]")
"""In these scripts a place alone may open a text; elsewhere a colon follows verbs of saying."""
_BY_OUTLET = re.compile(rf"^(?P<line>{_PLACE}\s?[-–—/ـ]\s?{_AGENCY})\s?(?::\s+|\s[-–—ـ]\s+)(?=\S)")
_STOPPED = re.compile(
    rf"^(?P<line>{_PLACE}(?P<day>[,،]\s?\d{{1,2}}\s{_WORD})?(?P<agency>\s?\([^()\n]{{2,30}}\))?)\s?[।:]\s+(?=\S)"
)
_DAY = rf"(?:\d{{1,2}}\s?[-/.]\s?\d{{1,2}}(?:\s?[-/.]\s?\d{{4}})?|\d{{1,2}}\s{_WORD}(?:[,،]?\s\d{{4}})?)"
_FILED = re.compile(
    rf"^(?P<line>{_PLACE}(?:\s?[,،/]\s?|\s-\s|\s)(?P<day>{_DAY})(?P<agency>\s?\([^()\n]{{2,30}}\)|\s?/\s?{_WORD}(?=\s?/)|\s{_WORD}(?=\s?-))?)"
    rf"(?:\s?(?:/|--|—|–|-|:|।)\s+|(?<=\))\s+)(?=\S)"
)
"""A place with a day and mostly an agency: "دبي، 3 مارس / وام / ", "नई दिल्ली, 3 मार्च (भाषा) "."""
_SLASHED = re.compile(rf"^(?P<line>{_PLACE}\s?/\s?(?P<agency>{_WORD}))\s?/[\s-]+(?=\S)")
_BARE = re.compile(rf"^(?P<line>{_PLACE}\s?(?P<agency>\([^()\n]{{2,30}}\)))\s+(?=\S)")
"""Urdu papers set nothing between dateline and text."""
REST = 60
"""Characters that follow a dateline at least."""


def may_be_caseless(text: str) -> bool:
    """Whether a text begins in one of the scripts that are read here."""
    return _FIRST.match(text) is not None


def caseless_dateline(
    text: str, later: Sequence[str], *, outlets: Collection[str], urdu: bool
) -> tuple[str, int] | None:
    """The dateline a paragraph begins with and where its text begins; None where it has none. later: the paragraphs of the text.

    outlets: the site's own names, as plain words.
    """
    others = (_BARE,) if urdu else (_DASHED,) if _GEORGIAN.match(text) else ()
    for pattern in (_FILED, _BY_OUTLET, _SLASHED, _STOPPED, *others):
        match = pattern.match(text)
        if match is None or len(text) - match.end() < REST:
            continue
        sure = bool(match.groupdict().get("day")) or _is_agency(match["agency"], outlets)
        sure = sure or (pattern is _DASHED and match["place"].count(" ") < 2)
        alone = _INDIC.match(text) and match["place"].count(" ") < 2 and not match["agency"]
        if sure or (alone and _is_named_again(match["place"], text[match.end() :], later)):
            return match["line"].strip(), match.end()
    return None


def _is_agency(agency: str | None, outlets: Collection[str]) -> bool:
    """Whether what stands with a place is set apart as an agency is, or is the page's own outlet."""
    if not agency:
        return False
    return agency.strip()[0] in "(«" or agency_named(agency.strip()) is not None or plain(agency) in outlets


def _is_named_again(place: str, rest: str, later: Sequence[str]) -> bool:
    longest = max(place.split(), key=len)
    stem = longest[: max(3, len(longest) - 1)]
    return stem in rest or any(stem in paragraph for paragraph in later)
