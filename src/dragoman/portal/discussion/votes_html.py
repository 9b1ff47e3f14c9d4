"""The votes beneath a comment: buttons for who may vote, the bare counts for others.

Made here and not by a template: a thread has a hundred of them, and a template takes a quarter of the page's time for them.
"""

from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from dragoman.portal.discussion.comment_labels import CommentLabels

_BUTTON = (
    '<button id="{name}{pk}" form="act" formaction="{base}vote/" name="value" value="{value}" hx-post="{base}vote/" '
    'hx-target="closest .votes" aria-pressed="{pressed}"><span aria-hidden="true">{sign}</span> {count} '
    '<span class="unseen">{votes}, </span>{label}</button>'
)
_COUNT = '<span><span aria-hidden="true">{sign}</span> {count} {label}</span>'


def votes_html(
    *, pk: int, base: str, ups: str, downs: str, own: int, may_vote: bool, labels: CommentLabels
) -> SafeString:
    """`<span class="votes">…`. ups, downs: in the page's figures. own: the viewer's vote, +1, −1 or 0."""
    shape = _BUTTON if may_vote else _COUNT
    up, down = (
        format_html(
            shape,
            name=name,
            pk=pk,
            base=base,
            value=value,
            pressed="true" if own == value else "false",
            sign=sign,
            count=count,
            votes=labels.votes,
            label=label,
        )
        for name, value, sign, count, label in (
            ("up", 1, "▲", ups, labels.up),
            ("down", -1, "▼", downs, labels.down),
        )
    )
    return mark_safe(f'<span class="votes">{up} {down}</span>')
