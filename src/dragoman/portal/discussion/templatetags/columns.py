"""What readers' columns put on pages."""

from django import template
from django.utils.safestring import SafeString

from dragoman.portal.discussion.column_data import json_ld
from dragoman.portal.discussion.models import ColumnRow
from dragoman.portal.discussion.queries.columns import Answered

register = template.Library()


@register.simple_tag
def column_json_ld(column: ColumnRow, answered: Answered | None) -> SafeString:
    """The column for machines, as a data block for the page's head."""
    return json_ld(column, answered)
