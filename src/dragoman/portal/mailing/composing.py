"""What an edition has to say of a day, in the order in which it is said.

Nothing that was published in the digest's time is left out: a story that several outlets carry is one line with all of them, and
what stands in no such line has its own. What earlier digests carried and is no longer so comes next, then what readers discussed
and wrote.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from django.db import transaction
from django.utils import translation

from dragoman.portal.mailing import windows
from dragoman.portal.mailing.manifest import manifest_of, sha256_of, stamp
from dragoman.portal.mailing.models import DigestItemRow, DigestRow, ItemKind
from dragoman.portal.mailing.providers import ChangedColumn, Talk, readers
from dragoman.portal.mailing.queries import material
from dragoman.portal.mailing.recording import (
    record_of_column,
    record_of_publication,
    record_of_story,
    record_of_withdrawal,
)
from dragoman.portal.mailing.records import Note, Reason, Record
from dragoman.portal.store.clock import now
from dragoman.portal.store.models import ArticleRow, PublicationRow, PublicationState
from dragoman.portal.store.reading import Shown, shown_all
from dragoman.portal.store.writing import audit
from dragoman.portal.wording.publications import worth
from dragoman.press.record import to_json

MOST_STORIES = 12
"""Those with the most outlets; the others' publications stand in lines of their own."""
MOST_TALKS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A line before it is kept. publication None: a reader's column. section, story, entities: keys interests choose by."""

    record: Record
    publication: int | None = None
    section: str = ""
    story: str = ""
    entities: tuple[str, ...] = ()


def compose(*, edition: str, closes_at: dt.datetime, since: dt.datetime) -> tuple[Item, ...]:
    """The lines of a digest, in order; empty for a day without any. Writes nothing. At most 30 queries, whatever the day brought."""
    with translation.override(edition):
        fresh = material.published(edition, since, closes_at)
        press = _press(fresh, edition)
        return (
            *press,
            *_changes(edition, since, closes_at),
            *_talks(edition, since, closes_at),
            *_columns(edition, since, closes_at),
        )


def make_digest(*, edition: str, closes_at: dt.datetime, at: dt.datetime | None = None) -> DigestRow:
    """The edition's digest that closes then: the one there is, else a new one.

    Made once and never changed; of two that make it at once one finds the other's. A day without anything gives a digest without
    items, which nobody is sent.
    """
    known = DigestRow.objects.filter(edition=edition, closes_at=closes_at).first()
    if known is not None:
        return known
    made, rows = draft(edition=edition, closes_at=closes_at, at=at)
    with transaction.atomic():
        digest, is_new = DigestRow.objects.get_or_create(
            edition=edition,
            closes_at=closes_at,
            defaults={"since": made.since, "made_at": made.made_at, "manifest": made.manifest},
        )
        if is_new:
            for row in rows:
                row.digest = digest
            DigestItemRow.objects.bulk_create(rows)
            audit(by=None, verb="digest.make", subject=f"digest:{digest.pk}", at=at, items=len(rows))
    return digest


def draft(
    *, edition: str, closes_at: dt.datetime, at: dt.datetime | None = None
) -> tuple[DigestRow, list[DigestItemRow]]:
    """What would be kept now: the digest and its lines, in order, none of them saved. Writes nothing."""
    since = windows.since(edition, closes_at)
    items = compose(edition=edition, closes_at=closes_at, since=since)
    rows = [row_of(number, item) for number, item in enumerate(items)]
    proof = manifest_of(
        [row.sha256 for row in rows], edition=edition, since=stamp(since), closes_at=stamp(closes_at)
    )
    digest = DigestRow(edition=edition, closes_at=closes_at, since=since, made_at=at or now(), manifest=proof)
    return digest, rows


def row_of(position: int, item: Item) -> DigestItemRow:
    """The item's row, not saved and of no digest yet."""
    record = to_json(item.record)
    return DigestItemRow(
        position=position,
        kind=item.record.kind,
        publication_id=item.publication,
        section=item.section,
        story=item.story,
        entities=list(item.entities),
        record=record,
        sha256=sha256_of(record),
    )


def _press(fresh: Sequence[Shown], edition: str) -> list[Item]:
    """Stories with the most outlets first, then everything else, newest first."""
    by_story: dict[int, list[Shown]] = defaultdict(list)
    for one in fresh:
        by_story[one.publication.article.story_id or 0].append(one)
    by_story.pop(0, None)
    articles = material.articles_of(by_story)
    top = sorted(
        (story for story, rows in articles.items() if len({row.outlet_id for row in rows}) > 1),
        key=lambda story: (*_weight(articles[story]), -by_story[story][0].publication.pk),
    )[:MOST_STORIES]
    ours = {
        one.publication.article_id: one
        for one in material.shown_of(edition, (row.pk for story in top for row in articles[story]))
    }
    named = material.entities_of(
        {row.pk: row for row in (*(one.publication.article for one in fresh), *_all(articles, top))}.values()
    )
    stories = []
    for story in top:
        best = min(by_story[story], key=worth)
        record = record_of_story(best, articles[story], ours, edition=edition)
        entities = frozenset[str]().union(*(named.get(row.pk, ()) for row in articles[story]))
        stories.append(_item(record, best.publication, entities))
    rest = [one for one in fresh if one.publication.article.story_id not in set(top)]
    return stories + [
        _item(
            record_of_publication(one, kind=ItemKind.TRANSLATION, reason=Reason.PUBLISHED),
            one.publication,
            named.get(one.publication.article_id, frozenset()),
        )
        for one in rest
    ]


def _all(articles: dict[int, list[ArticleRow]], stories: Iterable[int]) -> list[ArticleRow]:
    return [row for story in stories for row in articles[story]]


def _weight(articles: Sequence[ArticleRow]) -> tuple[int, int]:
    """Most outlets, then most languages, first."""
    return (
        -len({row.outlet_id for row in articles}),
        -len({row.language for row in articles if row.language}),
    )


def _item(record: Record, row: PublicationRow, entities: frozenset[str]) -> Item:
    story = row.article.story
    return Item(
        record=record,
        publication=row.pk,
        section=row.section or (story.section if story else ""),
        story=story.key if story else "",
        entities=tuple(sorted(entities)),
    )


def _changes(edition: str, since: dt.datetime, until: dt.datetime) -> list[Item]:
    """Corrections and withdrawals of what earlier digests carried, in the order in which they were made."""
    rows, span = material.changed(edition, since, until), (since, until)
    carried = material.carried(edition, rows, until) if rows else {}
    known = [row for row in rows if carried.get(row.pk)]
    open_ones = [row for row in known if row.state != PublicationState.WITHDRAWN]
    shown = {one.publication.pk: one for one in shown_all(open_ones)}
    named = material.entities_of(row.article for row in open_ones)
    items = [
        _changed(row, shown.get(row.pk), carried[row.pk], named.get(row.article_id, frozenset()), span)
        for row in known
    ]
    return [item for item in items if item] + _changed_columns(edition, since, until)


def _changed(
    row: PublicationRow,
    one: Shown | None,
    carried: Sequence[dt.datetime],
    entities: frozenset[str],
    span: tuple[dt.datetime, dt.datetime],
) -> Item | None:
    """None where it was changed before a digest carried it: that one told the corrected words."""
    if one is None:
        record = record_of_withdrawal(row)
    else:
        record = replace(
            record_of_publication(one, kind=ItemKind.CORRECTION, reason=Reason.CORRECTED),
            excerpt=None,
            notes=tuple(
                Note(text=each.text, at=each.at)
                for each in row.corrections.all()
                if span[0] < each.at <= span[1]
            ),
        )
    last = max(note.at for note in record.notes)
    before = [moment for moment in carried if moment < last]
    return _item(replace(record, carried_at=before[-1]), row, entities) if before else None


def _changed_columns(edition: str, since: dt.datetime, until: dt.datetime) -> list[Item]:
    changes = readers().changed(edition=edition, since=since, until=until)
    carried = material.carried_columns(edition, {change.column.key for change in changes}, until)
    return [
        Item(record=_changed_column(change, before[-1]))
        for change in changes
        if (before := [moment for moment in carried.get(change.column.key, ()) if moment < change.at])
    ]


def _changed_column(change: ChangedColumn, carried_at: dt.datetime) -> Record:
    reason = Reason.COLUMN_WITHDRAWN if change.is_withdrawn else Reason.COLUMN_CORRECTED
    record = record_of_column(change.column, kind=ItemKind.CORRECTION, reason=reason)
    return replace(
        record,
        headline=None if change.is_withdrawn else record.headline,
        author="" if change.is_withdrawn else record.author,
        talk_path="" if change.is_withdrawn else record.talk_path,
        excerpt=None,
        notes=(Note(text=change.note, at=change.at),),
        carried_at=carried_at,
    )


def _talks(edition: str, since: dt.datetime, until: dt.datetime) -> list[Item]:
    """What got the most comments, among what readers of this edition can read."""
    talks = readers().talks(edition=edition, since=since, until=until, most=MOST_TALKS * 4)
    shown = {
        one.publication.article_id: one
        for one in material.shown_of(edition, (talk.article for talk in talks if talk.article is not None))
    }
    named = material.entities_of(one.publication.article for one in shown.values())
    found = [item for talk in talks if (item := _talk(talk, shown, named))]
    return found[:MOST_TALKS]


def _talk(talk: Talk, shown: dict[int, Shown], named: dict[int, frozenset[str]]) -> Item | None:
    """None for an article that is not public in this edition."""
    if talk.column is not None:
        record = record_of_column(talk.column, kind=ItemKind.DISCUSSED, reason=Reason.DISCUSSED)
        return Item(record=_counted(record, talk, record.talk_path))
    one = shown.get(talk.article or 0)
    if one is None:
        return None
    record = record_of_publication(one, kind=ItemKind.DISCUSSED, reason=Reason.DISCUSSED)
    record = _counted(record, talk, record.path + talk.anchor)
    return _item(record, one.publication, named.get(one.publication.article_id, frozenset()))


def _counted(record: Record, talk: Talk, talk_path: str) -> Record:
    """With the comments in place of an excerpt: what is discussed was told before."""
    return replace(record, excerpt=None, talk_path=talk_path, new_comments=talk.new, comments=talk.comments)


def _columns(edition: str, since: dt.datetime, until: dt.datetime) -> list[Item]:
    return [
        Item(record=record_of_column(column, kind=ItemKind.COLUMN, reason=Reason.COLUMN))
        for column in readers().columns(edition=edition, since=since, until=until)
    ]
