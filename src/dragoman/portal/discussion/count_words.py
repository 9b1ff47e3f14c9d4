"""How many readers and likes something has, in words; comments are worded in `templatetags.discussion`."""

from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from dragoman.portal.wording.words import number_text


def readers_text(count: int) -> str:
    """`1,204 readers`: visitors, each once a day."""
    return ngettext("%(count)s reader", "%(count)s readers", count) % {"count": number_text(count)}


def likes_text(count: int) -> str:
    """`38 likes`; says so where there is none."""
    if not count:
        return _("no likes yet")
    return ngettext("%(count)s like", "%(count)s likes", count) % {"count": number_text(count)}


def with_number_marked(text: str, count: int) -> SafeString:
    """The text with its number in `<b>`, for the eye."""
    number = str(conditional_escape(number_text(count)))
    return mark_safe(str(conditional_escape(text)).replace(number, f"<b>{number}</b>", 1))
