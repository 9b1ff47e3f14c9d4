"""Whether a comment stands at once or waits for a moderator.

Nothing is thrown away and nothing is hidden from its author: a comment that waits says so, and why. What waits is decided by what
editors set (`HouseRulesRow`, `WordRow`, `HeldAccountRow`) and by a few signs of spam and floods. People of the desk are trusted.
"""

import datetime as dt
import hashlib
import re
import unicodedata
from dataclasses import dataclass

from dragoman.portal.accounts.models import Role, User
from dragoman.portal.discussion import reasons
from dragoman.portal.discussion.models import CommentRow, CommentState, HeldAccountRow, TopicRow
from dragoman.portal.discussion.rules import house_rules
from dragoman.portal.discussion.words import found_word
from dragoman.portal.store.clock import now

HOUR = dt.timedelta(hours=1)
SAME_FROM_LETTERS = 20
"""Shorter ones ("Thank you!", "I agree") are said by many."""
SHOUTED_FROM_LETTERS = 24
SHOUTED_SHARE = 0.8
COMPARED = 1_000

_REPEATED = re.compile(r"(\w|[!?…])\1{11,}")
_KEPT = re.compile(r"[\W\d_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """state: a CommentState, `public` or `waiting`. reason: why it waits, worded by `reasons`; empty for public ones."""

    state: str
    reason: str = ""


def judge(
    *,
    author: User,
    text: str,
    html: str,
    language: str,
    links: int,
    topic: TopicRow,
    comment: CommentRow | None = None,
) -> Verdict:
    """What becomes of a comment just written or changed. links: how many addresses it names. comment: the one being changed.

    At most 5 queries.
    """
    if author.has_role(Role.TRANSLATOR):
        return Verdict(state=CommentState.PUBLIC)
    reason = _why_it_waits(author, text, language, links, comment)
    return Verdict(state=CommentState.WAITING if reason else CommentState.PUBLIC, reason=reason)


def _why_it_waits(author: User, text: str, language: str, links: int, comment: CommentRow | None) -> str:
    """The gravest first, for moderators sort by it."""
    rules = house_rules()
    if held := HeldAccountRow.objects.filter(person=author).first():
        return reasons.made(reasons.ACCOUNT, held.reason)
    if word := found_word(text, language):
        return reasons.made(reasons.WORD, word)
    if links > rules.links_before_held:
        return reasons.made(reasons.LINKS, links)
    if _was_sent_already(text, comment):
        return reasons.made(reasons.AGAIN)
    if is_shouted(text):
        return reasons.made(reasons.CAPITALS)
    if _REPEATED.search(text):
        return reasons.made(reasons.REPEATS)
    if rules.held_first and _standing(author, comment) < rules.held_first:
        return reasons.made(reasons.FIRST)
    return ""


def _standing(author: User, comment: CommentRow | None) -> int:
    """Comments of this account that moderators let stand. The one being changed does not vouch for itself."""
    rows = CommentRow.objects.filter(author=author, state=CommentState.PUBLIC)
    return rows.exclude(pk=comment.pk if comment else 0).count()


def _was_sent_already(text: str, comment: CommentRow | None) -> bool:
    """The same words, by whomever, within the hour before."""
    own = fingerprint(text)
    if not own:
        return False
    recent = CommentRow.objects.filter(
        state__in=(CommentState.PUBLIC, CommentState.WAITING, CommentState.DECLINED, CommentState.REMOVED),
        written_at__gte=now() - HOUR,
    )
    others = recent.exclude(pk=comment.pk if comment else 0).order_by("-written_at")
    return any(fingerprint(other) == own for other in others.values_list("text", flat=True)[:COMPARED])


def fingerprint(text: str) -> str:
    """Equal for texts of the same letters, whatever stands between them; empty for a text too short to be told from others'."""
    letters = _KEPT.sub("", unicodedata.normalize("NFKC", text).casefold())
    return hashlib.sha256(letters.encode()).hexdigest() if len(letters) >= SAME_FROM_LETTERS else ""


def is_shouted(text: str) -> bool:
    """Nearly all its letters are capitals, and it is more than a name or a heading. Scripts without capitals never shout."""
    cased = [character for character in text if character.isupper() or character.islower()]
    return len(cased) >= SHOUTED_FROM_LETTERS and (
        sum(character.isupper() for character in cased) >= SHOUTED_SHARE * len(cased)
    )
