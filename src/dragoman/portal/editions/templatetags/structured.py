"""`{% json_ld page %}` in an article page's head."""

from django import template
from django.utils.safestring import SafeString

from dragoman.portal.editions.article_page import ArticlePage
from dragoman.portal.editions.feed_entries import absolute
from dragoman.portal.editions.structured import json_ld as described
from dragoman.portal.editions.structured import script

register = template.Library()


@register.simple_tag
def json_ld(page: ArticlePage) -> SafeString:
    """The article for machines, as a data block."""
    pictures = [piece.picture for piece in page.pieces if piece.picture]
    if page.lead_picture:
        pictures.insert(0, page.lead_picture)
    return script(
        described(
            page.shown,
            mentions=page.effective_mentions,
            corrections=page.corrections,
            picture_urls=[absolute(picture.src) for picture in pictures],
        )
    )
