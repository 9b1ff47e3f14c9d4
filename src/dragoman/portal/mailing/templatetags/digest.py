"""Words of a digest in plain text."""

import datetime as dt
import html
import re

from babel.dates import format_skeleton
from django import template

from dragoman.portal.wording.words import locale_of, page_language

register = template.Library()
_TAG = re.compile(r"<[^>]*>")


@register.filter
def plain(value: object) -> str:
    """Mark-up of ours (a `<time>`, a name in bold) as bare text. Words of others are never mark-up: print their `.text`."""
    return html.unescape(_TAG.sub("", str(value)))


@register.filter
def month_name(day: dt.date) -> str:
    """A month with its year, in the page's language: `November 2026`, «ноябрь 2026 г.»."""
    return str(format_skeleton("yMMMM", day, locale=locale_of(page_language())))
