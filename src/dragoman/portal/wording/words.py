"""Names of languages and countries, dates and numbers in the words of an edition; everything from CLDR through Babel.

Here so that templates and views write each of them one way. A tag Babel does not know falls back to its longest known
beginning (`ar-XB` → `ar`), in the end to English.
"""

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_time
from babel.lists import format_list
from babel.numbers import format_decimal, format_percent
from django.utils import translation
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString, mark_safe

WORLD_ENGLISH = "en_001"
"""English of no one country: day before month, which no reader can take for the other order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A text and the language it is in. language: BCP 47; None where not known or where it is the page's own."""

    text: str
    language: str | None = None

    def __bool__(self) -> bool:
        return bool(self.text)

    def __html__(self) -> str:
        """Marked up for the page it is printed on: nothing around words of the page's language, `<bdi>` around others."""
        if not (marks := language_marks(self.language)):
            return str(conditional_escape(self.text))
        return format_html("<bdi{}>{}</bdi>", marks, self.text)

    def __str__(self) -> str:
        """The same mark-up: templates ask for this, and do not escape it again. `text` is the bare text."""
        return mark_safe(self.__html__())


@lru_cache(maxsize=256)
def locale_of(tag: str) -> Locale:
    """Babel's locale nearest to a BCP 47 tag."""
    if tag.lower() == "en":
        return Locale.parse(WORLD_ENGLISH)
    pieces = tag.replace("-", "_").split("_")
    for length in range(len(pieces), 0, -1):
        try:
            return Locale.parse("_".join(pieces[:length]))
        except (UnknownLocaleError, ValueError):
            continue
    return Locale.parse(WORLD_ENGLISH)


def page_language() -> str:
    """The interface language of the page being made."""
    return translation.get_language() or "en"


def direction(tag: str) -> str:
    """`ltr` or `rtl`; a script subtag decides before the language does."""
    return str(locale_of(tag).text_direction)


def language_marks(tag: str | None) -> SafeString:
    """` lang="…" dir="…"` for words in another language than the page's; empty for its own and for unknown ones."""
    if not tag or tag == "und" or tag.lower() == page_language().lower():
        return mark_safe("")
    return format_html(' lang="{}" dir="{}"', tag, direction(tag))


@lru_cache(maxsize=512)
def language_name(tag: str, page: str) -> str:
    """The language's name as readers of `page` call it; the tag itself where CLDR has no name."""
    locale = locale_of(page)
    base, *rest = tag.replace("_", "-").split("-")
    name = locale.languages.get(base.lower(), base)
    script = next((locale.scripts.get(part.title()) for part in rest if len(part) == 4), None)
    return f"{name} ({script})" if script else str(name)


def language_from(tag: str, page: str) -> str:
    """The name after «с» in Russian («с казахского»), with the preposition; elsewhere the plain name."""
    name = language_name(tag, page)
    if not page.startswith("ru") or name == tag:
        return name
    word, *rest = name.split(" ")
    inflected = " ".join([_inflected(word, adjective="ого", noun="а"), *rest])
    return f"{'со' if re.match('[сзшж][^аеёиоуыэюя]', word) else 'с'} {inflected}"


def language_in(tag: str, page: str) -> str:
    """The name after «на» in the prepositional case in Russian («на казахском»); elsewhere the plain name."""
    name = language_name(tag, page)
    if not page.startswith("ru") or name == tag:
        return name
    word, *rest = name.split(" ")
    return " ".join([_inflected(word, adjective="ом", noun="е"), *rest])


def _inflected(word: str, *, adjective: str, noun: str) -> str:
    """«казахский», «иврит» with their endings; what ends in a vowel («хинди») is never inflected."""
    if word.endswith("кий"):
        return word.removesuffix("ий") + adjective
    return word if word[-1] in "аеёиоуыэюя" else word + noun


def native_name(tag: str) -> str:
    """The language's name in itself, with a capital: `Русский`."""
    name = language_name(tag, tag)
    return name[:1].upper() + name[1:]


@lru_cache(maxsize=512)
def country_name(code: str, page: str) -> str:
    """The country's name; the code where CLDR has none."""
    return str(locale_of(page).territories.get(code.upper(), code))


def zone_name(offset_minutes: int) -> str:
    """`UTC`, `UTC+5`, `UTC−3:30`."""
    if not offset_minutes:
        return "UTC"
    hours, minutes = divmod(abs(offset_minutes), 60)
    return f"UTC{'+' if offset_minutes > 0 else '−'}{hours}{f':{minutes:02}' if minutes else ''}"


@lru_cache(maxsize=4096)
def day_text(day: dt.date, page: str) -> str:
    """The day in words, with its year."""
    return format_date(day, "long", locale=locale_of(page))


def moment_html(at: dt.datetime, *, offset_minutes: int | None = None) -> SafeString:
    """`<time>` with day, year, time and zone; offset_minutes: the zone it was printed in, None: UTC."""
    return _moment_html(at, offset_minutes or 0, page_language())


@lru_cache(maxsize=4096)
def _moment_html(at: dt.datetime, offset_minutes: int, page: str) -> SafeString:
    zone = dt.timezone(dt.timedelta(minutes=offset_minutes))
    local = at.astimezone(zone)
    locale = locale_of(page)
    pattern = str(locale.datetime_formats["medium"]).replace("'", "")
    clock = format_time(local, "HH:mm", locale=locale)
    text = pattern.replace("{1}", day_text(local.date(), page)).replace("{0}", clock)
    stamp = local.isoformat(timespec="minutes").replace("+00:00", "Z")
    return format_html('<time datetime="{}">{} {}</time>', stamp, text, zone_name(offset_minutes))


def day_html(day: dt.date) -> SafeString:
    """`<time>` of a day alone."""
    return format_html('<time datetime="{}">{}</time>', day.isoformat(), day_text(day, page_language()))


def weekday_html(day: dt.date) -> SafeString:
    """`<time>` of a day with its weekday."""
    text = format_date(day, "full", locale=locale_of(page_language()))
    return format_html('<time datetime="{}">{}</time>', day.isoformat(), text)


def number_text(value: float) -> str:
    """A number with the page's separators."""
    return format_decimal(value, locale=locale_of(page_language()))


def percent_text(share: float) -> str:
    """A share of 0 to 1 in whole per cent."""
    return format_percent(share, locale=locale_of(page_language()))


def listed(things: Iterable[object]) -> SafeString:
    """`a, b and c` in the page's language; each thing escaped unless it is mark-up already."""
    given = [str(format_html("{}", thing)) for thing in things]
    return mark_safe(format_list(given, locale=locale_of(page_language()))) if given else mark_safe("")
