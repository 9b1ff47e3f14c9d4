"""Editors set the house rules and the word lists."""

import datetime as dt
from collections.abc import Mapping

from django.db import transaction
from django.utils.translation import gettext as _

from dragoman.portal.accounts.models import User
from dragoman.portal.discussion.actions.column_desk import need_editor
from dragoman.portal.discussion.actions.errors import DiscussionError
from dragoman.portal.discussion.column_text import one_line
from dragoman.portal.discussion.models import HouseRulesRow, WordRow
from dragoman.portal.discussion.rules import house_rules
from dragoman.portal.store.clock import now
from dragoman.portal.store.writing import audit
from dragoman.press.languages import analyze, known

LIMITS = {
    "held_first": (0, 50),
    "links_before_held": (0, 20),
    "edit_minutes": (0, 1440),
    "reports_before_held": (1, 50),
}
"""Rule → lowest and highest value."""
MOST_WORDS = 2_000
WORD_CHARACTERS = 100


@transaction.atomic
def set_rules(
    *, values: Mapping[str, int | bool], by: User | None, at: dt.datetime | None = None
) -> HouseRulesRow:
    """Change the house rules; what is not named stays. Raises DiscussionError for a number out of its bounds."""
    need_editor(by)
    for name, (lowest, highest) in LIMITS.items():
        if name in values and not lowest <= int(values[name]) <= highest:
            raise DiscussionError(
                _("{value} is not between {lowest} and {highest}.").format(
                    value=values[name], lowest=lowest, highest=highest
                )
            )
    row = HouseRulesRow.objects.select_for_update().order_by("pk").first() or house_rules()
    changed = {
        name: value
        for name, value in values.items()
        if name in {*LIMITS, "likes_without_account"} and getattr(row, name) != value
    }
    if not changed:
        return row
    for name, value in changed.items():
        setattr(row, name, value)
    row.changed_at, row.changed_by = at or now(), by
    row.save()
    audit(by=by, verb="discussion.rules", subject="discussion:rules", at=at, **changed)
    return row


@transaction.atomic
def set_words(*, language: str, text: str, by: User | None, at: dt.datetime | None = None) -> list[str]:
    """Replace a language's list by the lines of a text; language "": for all. Answers what stands there now.

    Raises DiscussionError for an unknown language, too many or too long lines, and a line without letters or digits.
    """
    need_editor(by)
    if language and language not in known():
        raise DiscussionError(_("There is no such language."))
    words = list(dict.fromkeys(filter(None, map(one_line, text.splitlines()))))
    if len(words) > MOST_WORDS:
        raise DiscussionError(_("A list has at most {most} lines.").format(most=MOST_WORDS))
    for word in words:
        if len(word) > WORD_CHARACTERS:
            raise DiscussionError(
                _("“{word}…” is too long; {most} characters at most.").format(
                    word=word[:40], most=WORD_CHARACTERS
                )
            )
        if not analyze(word, language or "und"):
            raise DiscussionError(_("“{word}” has no letters and no digits.").format(word=word))
    before = set(WordRow.objects.filter(language=language).values_list("word", flat=True))
    added, removed = [word for word in words if word not in before], sorted(before - set(words))
    WordRow.objects.filter(language=language, word__in=removed).delete()
    WordRow.objects.bulk_create(WordRow(language=language, word=word) for word in added)
    if added or removed:
        audit(
            by=by,
            verb="discussion.words",
            subject=f"discussion:words-{language or 'all'}",
            at=at,
            added=", ".join(added)[:500],
            removed=", ".join(removed)[:500],
        )
    return words
