"""What stands beside every comment, worded once for a whole page of them."""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import pgettext


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentLabels:
    """In the page's language."""

    deleted: str
    link: str
    edited: str
    unnamed: str
    votes: str
    up: str
    down: str
    answer: str
    change: str
    take_back: str
    language: str
    report: str
    versions: str
    in_the_article: str


def comment_labels() -> CommentLabels:
    """The words of `discussion/_comment.html`."""
    return CommentLabels(
        deleted=_("Deleted account"),
        link=_("Link to this comment"),
        edited=pgettext("comment", "edited"),
        unnamed=_("in answer to an earlier comment"),
        votes=pgettext("for a comment", "votes"),
        up=pgettext("vote", "for"),
        down=pgettext("vote", "against"),
        answer=pgettext("verb", "Answer"),
        change=_("Change"),
        take_back=pgettext("comment", "Take back"),
        language=_("Language"),
        report=pgettext("verb", "Report"),
        versions=_("Earlier wordings"),
        in_the_article=_("in the article"),
    )
