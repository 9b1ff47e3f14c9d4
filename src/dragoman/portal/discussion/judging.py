"""Whether a comment stands at once or waits for a moderator."""

from dataclasses import dataclass

from dragoman.portal.accounts.models import User
from dragoman.portal.discussion.models import CommentState, TopicRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """state: a CommentState, `public` or `waiting`. reason: why it waits, in words its author sees; empty for public ones."""

    state: str
    reason: str = ""


def judge(*, author: User, text: str, html: str, language: str, links: int, topic: TopicRow) -> Verdict:
    """What becomes of a comment just written or changed. links: how many addresses it names."""
    return Verdict(state=CommentState.PUBLIC)
