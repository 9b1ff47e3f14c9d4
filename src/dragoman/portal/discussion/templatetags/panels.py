"""The live panels on other rooms' pages: `{% load panels %}{% panels edition %}`."""

from typing import Any

from django import template
from django.utils.translation import ngettext

from dragoman.portal.discussion.panel_cache import rows_html
from dragoman.portal.wording.words import number_text

register = template.Library()


@register.inclusion_tag("discussion/panels.html")
def panels(edition: str) -> dict[str, Any]:
    """`{% panels edition %}`: "Discussion" and "Updates", the same for everybody. No query for two seconds after the last, then 5."""
    return {
        "edition": edition,
        "discussion": rows_html("discussion", edition),
        "updates": rows_html("updates", edition),
    }


@register.simple_tag
def views_text(count: int) -> str:
    """`{% views_text topic.views %}`: how many readers, in words."""
    return ngettext("%(count)s reader", "%(count)s readers", count) % {"count": number_text(count)}
