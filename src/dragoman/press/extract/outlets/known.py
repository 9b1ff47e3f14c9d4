"""Recognises outlets in print: those we follow by their names and hosts, agencies, and names that are addresses.

Only such names, names in quotation marks and the texts of outside links are taken for an outlet after "writes X": a bare name
there is mostly a person's.
"""

import functools
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import tldextract
from babel import Locale, UnknownLocaleError

from dragoman.press.extract.outlets.agencies import AGENCIES, agency_named
from dragoman.press.extract.page.sheet import host_of
from dragoman.press.extract.wording.capitals import is_small
from dragoman.press.extract.wording.spotting import Phrases, lowered
from dragoman.press.record import Outlet

MAX_KEPT = 8
SHORTEST_STEM, LONGEST_CASE = 4, 2

_DOMAIN = re.compile(r"(?<![\w@.\-/])((?:[\w\-]{2,40}\.)+[^\W\d_]{2,10})(?![\w\-/@])")
_LATIN = str.maketrans(
    {"а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ё": "e", "є": "ye", "ж": "zh", "з": "z", "и": "i", "і": "i", "ї": "yi",
     "й": "y", "ј": "j", "к": "k", "л": "l", "љ": "lj", "м": "m", "н": "n", "њ": "nj", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u",
     "ў": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
     "қ": "q", "ғ": "g", "ә": "a", "ө": "o", "ү": "u", "ұ": "u", "ң": "n", "һ": "h", "ђ": "dj", "ћ": "c", "џ": "dz", "ß": "ss", "ø": "o", "æ": "ae",
     "ł": "l", "đ": "d", "ı": "i", "α": "a", "ά": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "έ": "e", "ζ": "z", "η": "i", "ή": "i", "θ": "th",
     "ι": "i", "ί": "i", "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "ό": "o", "π": "p", "ρ": "r", "σ": "s", "ς": "s", "τ": "t",
     "υ": "y", "ύ": "y", "φ": "f", "χ": "ch", "ψ": "ps", "ω": "o", "ώ": "o"}
)  # fmt: skip
_SHORT_COUNTRIES = {
    "uk": "GB", "u.k.": "GB", "usa": "US", "us": "US", "u.s.": "US", "сша": "US", "аҚш": "US", "uae": "AE", "оаэ": "AE", "кнр": "CN", "prc": "CN",
    "prc china": "CN", "фрг": "DE", "uae.": "AE", "eeuu": "US", "ee.uu.": "US", "ee. uu.": "US", "abd": "US", "ввр": "GB", "england": "GB",
    "англия": "GB", "сад": "US", "sad": "US", "бaә": "AE", "бәә": "AE", "ақш": "US", "південна корея": "KR", "южная корея": "KR", "чехия": "CZ",
    "белоруссия": "BY", "киргизия": "KG", "молдавия": "MD", "турция": "TR", "голландия": "NL", "holland": "NL", "scotland": "GB", "turkey": "TR",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """An outlet as named in print. name: as printed. outlet: one we follow. start, end: offsets into the text searched.

    agency: an agency that writes.
    """

    name: str
    start: int = 0
    end: int = 0
    outlet: Outlet | None = None
    host: str | None = None
    country: str | None = None
    agency: bool = False


class Outlets:
    """The outlets we follow, by name and by host."""

    def __init__(self, outlets: Sequence[Outlet]) -> None:
        self._kept = tuple(outlets)
        self._by_name: dict[str, Outlet] = {}
        self._by_host: dict[str, Outlet] = {}
        for outlet in outlets:
            for name in (*outlet.names.values(), host_of(outlet.home_url)):
                if len(name) > 2:
                    self._by_name.setdefault(folded(name), outlet)
            self._by_host.setdefault(host_of(outlet.home_url), outlet)
        self._phrases = Phrases((lowered(name), "outlet") for name in self._by_name)

    def named(self, name: str) -> Outlet | None:
        """The outlet of this name or host."""
        return self._by_name.get(folded(name))

    def at(self, url: str) -> Outlet | None:
        """The outlet whose site an address is on, sub-domains included."""
        host = host_of(url)
        while host:
            if host in self._by_host:
                return self._by_host[host]
            host = host.partition(".")[2]
        return None

    def find(self, text: str) -> list[Known]:
        """Outlets and agencies named in `text`, and names that are addresses, in order of place, not overlapping."""
        spans = [
            (start, end)
            for start, end, _ in (self._phrases.spots(lowered(text)) if self._kept else ())
            if not is_small(text[start]) or "." in text[start:end]
        ]
        spans += [(start, end) for start, end, _ in _agencies().spots(text)]
        if "." in text:
            spans += [match.span(1) for match in _DOMAIN.finditer(text) if is_host(match[1])]
        kept: list[Known] = []
        for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
            if not kept or start >= kept[-1].end:
                kept.append(self.known(text[start:end], start))
        return kept

    def known(self, name: str, start: int = 0) -> Known:
        """What is known of an outlet printed as `name` at `start`."""
        end = start + len(name)
        outlet = self.named(name)
        if outlet is not None:
            host = host_of(outlet.home_url)
            return Known(name=name, start=start, end=end, outlet=outlet, host=host, country=outlet.country)
        agency = agency_named(name)
        if agency is not None:
            writes = not agency.pictures_only
            return Known(
                name=name, start=start, end=end, host=agency.host, country=agency.country, agency=writes
            )
        return Known(name=name, start=start, end=end, host=name.lower() if is_host(name) else None)


def folded(name: str) -> str:
    """A name for comparing: case, quotation marks and the spaces around aside."""
    return re.sub(r"[«»“”„\"'’]", "", name).strip(" .,").casefold()


def same_name(one: str, other: str) -> bool:
    """Whether two printed names mean one outlet: equal, or one an inflected form of the other («Мост», «Моста»)."""
    first, second = sorted((folded(one), folded(other)), key=len)
    return first == second or (len(first) >= 4 and second.startswith(first) and len(second) - len(first) <= 2)


@functools.lru_cache(maxsize=4096)
def is_host(name: str) -> bool:
    """Whether a printed name is an address of a site: its last part is a top-level domain."""
    if "." not in name or name.count(".") > 3 or " " in name:
        return False
    parts = _suffixes()(name.lower())
    return bool(parts.suffix and parts.domain and len(parts.domain) > 1)


@functools.lru_cache(maxsize=4096)
def same_site(one: str, other: str) -> bool:
    """Whether two hosts belong to one site: equal registered domains."""
    if not one or not other:
        return False
    first, second = _suffixes()(one), _suffixes()(other)
    if first.suffix and second.suffix:
        return (first.domain, first.suffix) == (second.domain, second.suffix)
    return one == other or one.endswith("." + other) or other.endswith("." + one)


@functools.lru_cache(maxsize=4096)
def domain_of(host: str) -> str:
    """The registered name in a host without what stands before and after it: "heron" of `www.heron.co.uk`."""
    return _suffixes()(host).domain


def bent(one: str, other: str) -> bool:
    """Whether two folded names are cases of one another: word by word all letters but the last one or two («заокно», «заокна»)."""
    first, second = one.split(), other.split()
    return len(first) == len(second) and all(map(_is_case, first, second))


def _is_case(one: str, other: str) -> bool:
    pairs = zip(one, other, strict=False)
    shared = next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
    return one == other or (shared >= SHORTEST_STEM and max(len(one), len(other)) - shared <= LONGEST_CASE)


def spelt_in(name: str, host: str) -> bool:
    """Whether a name has just the letters of a host's registered name: "Heron Post" and heron-post.example."""
    letters = letters_of(name)
    return len(letters) > 3 and letters == letters_of(domain_of(host))


def letters_of(name: str) -> str:
    """The letters and digits of a name in lower case, without marks above and below them, Cyrillic and Greek ones in Latin letters."""
    low = name.casefold()
    if not low.isascii():
        low = unicodedata.normalize("NFD", low.translate(_LATIN))
    return "".join(c for c in low if c.isalnum())


@functools.cache
def _suffixes() -> tldextract.TLDExtract:
    """The public suffix list as packaged, never fetched, and the top-level domain kept for examples (RFC 2606)."""
    return tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None, extra_suffixes=("example",))


@functools.cache
def _agencies() -> Phrases:
    """Agencies that write, under names as they are printed: short ones count in capitals only."""
    return Phrases(
        (name, "agency") for agency in AGENCIES if not agency.pictures_only for name in agency.names
    )


_followed: dict[tuple[int, ...], Outlets] = {}


def outlets_of(outlets: Sequence[Outlet]) -> Outlets:
    """The index of these outlets, made once for the same objects however many pages are read with them."""
    key = tuple(
        map(id, outlets)
    )  # an index holds its outlets, so none of these numbers is given to another object meanwhile
    index = _followed.get(key)
    if index is None:
        if len(_followed) >= MAX_KEPT:
            _followed.clear()
        index = _followed[key] = Outlets(outlets)
    return index


@functools.lru_cache(maxsize=64)
def _countries(language: str) -> dict[str, str]:
    try:
        territories = Locale.parse(language, sep="-").territories
    except (UnknownLocaleError, ValueError):
        return {}
    return {
        str(name).casefold(): code for code, name in territories.items() if len(code) == 2 and code.isalpha()
    }


def country_named(name: str, languages: Sequence[str]) -> str | None:
    """The ISO 3166 code of a country as printed, in any of the languages, English or Russian. Source: CLDR."""
    key = name.strip(" .").casefold()
    for language in (*languages, "en", "ru"):
        code = _countries(language).get(key)
        if code:
            return code
    return _SHORT_COUNTRIES.get(name.strip().casefold()) or _SHORT_COUNTRIES.get(key)


@functools.lru_cache(maxsize=64)
def country_stems(languages: tuple[str, ...]) -> tuple[str, ...]:
    """The beginnings that countries' names of one word share with what is made of them ("Argentin", «норвег»). Source: CLDR."""
    names = {
        name for language in languages for name in _countries(language) if name.isalpha() and len(name) > 5
    }
    return tuple(sorted({name[: max(5, len(name) - 3)] for name in names}))
