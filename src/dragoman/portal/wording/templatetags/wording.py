"""The editions' words as template tags, for every room's templates: dates, languages, countries, numbers, foreign texts."""

import datetime as dt

from django import template
from django.urls import reverse
from django.utils.safestring import SafeString

from dragoman.portal.wording import words as wording

register = template.Library()


@register.simple_tag
def moment(at: dt.datetime | None, offset_minutes: int | None = None) -> SafeString | str:
    """`{% moment publication.published_at %}`: `<time>` with year and zone; nothing for None."""
    return wording.moment_html(at, offset_minutes=offset_minutes) if at else ""


@register.simple_tag
def day(on: dt.date | None) -> SafeString | str:
    """`{% day article.published_on %}`: `<time>` of a day; nothing for None."""
    return wording.day_html(on) if on else ""


@register.simple_tag
def lang(tag: str | None) -> SafeString:
    """`<p{% lang article.language %}>`: `lang` and `dir` where the words are not in the page's language."""
    return wording.language_marks(tag)


@register.filter
def language_name(tag: str | None) -> str:
    """The language's name in the page's language; empty for None."""
    return wording.language_name(tag, wording.page_language()) if tag else ""


@register.filter
def language_in(tag: str | None) -> str:
    """The name as it stands after "in"."""
    return wording.language_in(tag, wording.page_language()) if tag else ""


@register.filter
def language_from(tag: str | None) -> str:
    """The name as it stands after "from"."""
    return wording.language_from(tag, wording.page_language()) if tag else ""


@register.filter
def native_name(tag: str) -> str:
    """The language's own name for itself."""
    return wording.native_name(tag)


@register.filter
def country_name(code: str | None) -> str:
    """The country's name in the page's language; empty for None."""
    return wording.country_name(code, wording.page_language()) if code else ""


@register.filter
def number(value: float | None) -> str:
    """A number with the page's separators; empty for None."""
    return "" if value is None else wording.number_text(value)


@register.filter
def percent(share: float | None) -> str:
    """A share of 0 to 1 in per cent; empty for None."""
    return "" if share is None else wording.percent_text(share)


@register.simple_tag
def weekday(on: dt.date) -> SafeString:
    """`{% weekday today %}`: `<time>` of a day with its weekday."""
    return wording.weekday_html(on)


@register.simple_tag(takes_context=True)
def edition_url(context: template.Context, tag: str) -> str:
    """Where the edition switch leads: the same page in that edition where there is one, else its front page."""
    elsewhere = context.get("elsewhere") or {}
    return str(elsewhere.get(tag) or reverse("editions:front", args=(tag,)))
