"""What readers' columns put on pages."""

from typing import Any

from django import template
from django.utils.safestring import SafeString

from dragoman.portal.discussion.column_data import json_ld
from dragoman.portal.discussion.models import ColumnRow
from dragoman.portal.discussion.queries.columns import Answered, answers_to_article
from dragoman.portal.store.models import PublicationRow

register = template.Library()


@register.simple_tag
def column_json_ld(column: ColumnRow, answered: Answered | None) -> SafeString:
    """The column for machines, as a data block for the page's head."""
    return json_ld(column, answered)


@register.inclusion_tag("discussion/columns-about.html")
def columns_about(publication: PublicationRow) -> dict[str, Any]:
    """`{% columns_about publication %}`: readers' columns of the edition that answer an article, and the way to write one. The
    same for everybody. 1 query."""
    return {
        "edition": publication.edition,
        "slug": publication.slug,
        "columns": answers_to_article(publication.article_id, publication.edition),
    }
