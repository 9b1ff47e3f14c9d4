"""Corrections of stories and reprints; a re-run of the pipeline keeps them."""

import datetime as dt
import secrets

from django.db import transaction
from django.utils.translation import gettext as _

from dragoman.portal.accounts.models import Role, User
from dragoman.portal.desk.actions.changed import tell_readers
from dragoman.portal.desk.actions.errors import ActionError
from dragoman.portal.desk.actions.guard import need
from dragoman.portal.store.clock import now
from dragoman.portal.store.models import ArticleRow, ReprintDecisionRow, StoryDecisionRow, StoryRow
from dragoman.portal.store.sections import SECTIONS
from dragoman.portal.store.writing import audit


def join_story(
    *, article: ArticleRow, story: StoryRow, by: User | None, at: dt.datetime | None = None
) -> ArticleRow:
    """The article is about that story's event, whatever the pipeline thinks."""
    need(by, Role.EDITOR)
    moment = at or now()
    with transaction.atomic():
        target = _final(story)
        row = _decide_story(article, target, by=by, at=moment)
        audit(by=by, verb="story.join", subject=f"article:{article.key}", at=moment, story=target.key)
        tell_readers(row)
    return row


def split_off(*, article: ArticleRow, by: User | None, at: dt.datetime | None = None) -> StoryRow:
    """The article is about another event: it gets a story of its own."""
    need(by, Role.EDITOR)
    moment = at or now()
    when = article.published_at or article.seen_at
    with transaction.atomic():
        story = StoryRow.objects.create(
            key=f"own-{secrets.token_hex(6)}", first_seen_at=when, last_seen_at=when
        )
        row = _decide_story(article, story, by=by, at=moment)
        audit(by=by, verb="story.split", subject=f"article:{article.key}", at=moment, story=story.key)
        tell_readers(row)
    return story


def merge_stories(
    *, story: StoryRow, into: StoryRow, by: User | None, at: dt.datetime | None = None
) -> StoryRow:
    """Two stories are one event: every article of the first joins the second. Raises ActionError for a story and itself."""
    need(by, Role.EDITOR)
    moment = at or now()
    with transaction.atomic():
        one, other = (_final(StoryRow.objects.get(pk=each.pk)) for each in (story, into))
        if one.pk == other.pk:
            raise ActionError(_("That is the same story already."))
        for article in one.articles.all():
            tell_readers(_decide_story(article, other, by=by, at=moment))
        one.merged_into = other
        one.save(update_fields=["merged_into"])
        other.titles = one.titles | other.titles
        other.section = other.section or one.section
        other.save()
        audit(by=by, verb="story.merge", subject=f"story:{one.key}", at=moment, into=other.key)
    return other


def title_story(
    *,
    story: StoryRow,
    titles: dict[str, str],
    section: str,
    by: User | None,
    at: dt.datetime | None = None,
) -> StoryRow:
    """The story's title for each edition, and its section; a blank title takes it away."""
    need(by, Role.EDITOR)
    if section and section not in dict(SECTIONS):
        raise ActionError(_("There is no such section."))
    with transaction.atomic():
        row = StoryRow.objects.select_for_update().get(pk=story.pk)
        row.titles = {
            language: " ".join(title.split()) for language, title in titles.items() if title.strip()
        }
        row.section = section
        row.save()
        audit(by=by, verb="story.title", subject=f"story:{row.key}", at=at, titles=row.titles)
        for article in row.articles.all():
            tell_readers(article)
    return row


def set_reprint(
    *,
    article: ArticleRow,
    reprint_of: ArticleRow | None,
    by: User | None,
    at: dt.datetime | None = None,
) -> ArticleRow:
    """The article reprints that one; None: it reprints none. Raises ActionError for an article and itself, or in a ring."""
    need(by, Role.EDITOR)
    moment = at or now()
    with transaction.atomic():
        step = ArticleRow.objects.get(pk=reprint_of.pk) if reprint_of else None
        seen = {article.pk}
        while step is not None:
            if step.pk in seen:
                raise ActionError(_("An article cannot reprint itself."))
            seen.add(step.pk)
            step = step.reprint_of
        ReprintDecisionRow.objects.update_or_create(
            article=article, defaults={"reprint_of": reprint_of, "by": by, "at": moment}
        )
        row = ArticleRow.objects.select_for_update().get(pk=article.pk)
        row.reprint_of, row.reprint_share = reprint_of, None
        row.save(update_fields=["reprint_of", "reprint_share"])
        audit(
            by=by,
            verb="article.reprint",
            subject=f"article:{article.key}",
            at=moment,
            of=reprint_of.key if reprint_of else None,
        )
        tell_readers(row)
    return row


def _final(story: StoryRow) -> StoryRow:
    while story.merged_into is not None:
        story = story.merged_into
    return story


def _decide_story(article: ArticleRow, story: StoryRow, *, by: User | None, at: dt.datetime) -> ArticleRow:
    StoryDecisionRow.objects.update_or_create(article=article, defaults={"story": story, "by": by, "at": at})
    row = ArticleRow.objects.select_for_update().get(pk=article.pk)
    row.story = story
    row.save(update_fields=["story"])
    when = row.published_at or row.seen_at
    story.first_seen_at = min(story.first_seen_at, when)
    story.last_seen_at = max(story.last_seen_at, when)
    story.save(update_fields=["first_seen_at", "last_seen_at"])
    return row
