"""Keeps what the pipeline found. Called inside the caller's transaction; never touches what people decided."""

import base64
import datetime as dt
import hashlib
import json
from collections.abc import Iterable, Mapping

from dragoman.portal.store import files
from dragoman.portal.store.clock import now
from dragoman.portal.store.models import (
    AddressRow,
    ArticleRow,
    AuditRow,
    EntityNameRow,
    EntityRow,
    FeedRow,
    MentionRow,
    OutletRow,
    PageRow,
    PictureRow,
    QuotationRow,
    ReprintDecisionRow,
    RevisionRow,
    StoryRow,
)
from dragoman.portal.store.proposals import save_segments as save_segments
from dragoman.portal.store.reading import article_of, outlet_of, record_of
from dragoman.press.record import (
    Article,
    Entity,
    Feed,
    Mention,
    Outlet,
    Page,
    Placement,
    Quotation,
    is_theirs,
    to_json,
)


def audit(
    *, by: object | None, verb: str, subject: str, at: dt.datetime | None = None, **details: object
) -> None:
    """Add one line to the log of writes. by: a User, or None for the pipeline or a command. details: JSON values."""
    AuditRow.objects.create(
        at=at or now(), by_id=getattr(by, "pk", None), verb=verb, subject=subject, details=details
    )


def save_outlet(outlet: Outlet, *, followed: bool = True) -> OutletRow:
    """Keep an outlet by its id; an outlet known already keeps its rights, which only people change."""
    known = OutletRow.objects.filter(key=outlet.id).first()
    record = to_json(outlet)
    if known:
        record["rights"] = known.record.get("rights", record["rights"])
    row, _ = OutletRow.objects.update_or_create(
        key=outlet.id,
        defaults={
            "record": record,
            "home_url": outlet.home_url,
            "country": outlet.country,
            "language": outlet.languages[0] if outlet.languages else None,
            "is_followed": followed,
        },
        create_defaults={
            "record": record,
            "home_url": outlet.home_url,
            "country": outlet.country,
            "language": outlet.languages[0] if outlet.languages else None,
            "is_followed": followed,
            "created_at": now(),
        },
    )
    return row


def save_feed(feed: Feed, *, row: FeedRow | None = None, outcome: str | None = None) -> FeedRow:
    """Keep a feed with its validators. row: the one polled, whose address may have moved; None to find or make it by address."""
    if row is None:
        row = FeedRow.objects.filter(url=feed.url).first() or FeedRow(
            outlet=OutletRow.objects.get(key=feed.outlet)
        )
    taken = FeedRow.objects.filter(url=feed.url).exclude(pk=row.pk).exists()
    if not taken:  # a feed moved onto another we follow keeps its old address and is ended below
        row.url = feed.url
    row.kind = feed.kind.value
    row.title = feed.title[:500] if feed.title else None
    row.etag, row.last_modified = _short(feed.etag, 500), _short(feed.last_modified, 200)
    row.next_due_at, row.failures = feed.next_due_at, feed.failures
    row.ended_reason = f"moved to {feed.url}, which is followed already" if taken else feed.ended_reason
    row.last_outcome = outcome or row.last_outcome
    row.last_polled_at = now() if outcome else row.last_polled_at
    row.save()
    return row


def _short(value: str | None, most: int) -> str | None:
    """A validator that fits; half of one would be none, so a longer one is as good as not sent."""
    return value if value is not None and len(value) <= most else None


def save_page(page: Page) -> PageRow:
    """Keep a page as fetched. The same body at the same address again makes no second row."""
    digest = files.keep_body(page.body)
    same = PageRow.objects.filter(asked_url=page.asked_url, sha256=digest, status=page.status).first()
    return same or PageRow.objects.create(
        asked_url=page.asked_url,
        url=page.url,
        fetched_at=page.fetched_at,
        status=page.status,
        headers=dict(page.headers),
        charset=_short(page.charset, 60),
        sha256=digest,
        size_bytes=len(page.body),
    )


def article_key(canonical_url: str) -> str:
    """Our id for the article at that address: 16 letters and digits."""
    return base64.b32encode(hashlib.sha256(canonical_url.encode()).digest()[:10]).decode("ascii").lower()


def article_at(url: str, *, outlet: OutletRow) -> ArticleRow:
    """The article met at this address before, or a new one."""
    known = AddressRow.objects.filter(url=url).select_related("article").first()
    if known:
        return known.article
    row, _ = ArticleRow.objects.get_or_create(
        canonical_url=url, defaults={"key": article_key(url), "outlet": outlet, "seen_at": now()}
    )
    AddressRow.objects.get_or_create(url=url, defaults={"article": row})
    return row


def save_article(row: ArticleRow, article: Article, *, page: PageRow) -> ArticleRow:
    """Keep what a page was understood to say.

    Changed words make a new revision and mark open and published work on the older one; unchanged words only refresh the
    current revision's record (a room may have learnt something). Where the page names a canonical address that another
    article has, the two are one: this row's addresses and items go there, and that row is answered.
    """
    row = _one_article(row, article.canonical_url)
    digest = _digest(article)
    current = row.revision
    if current is not None and current.digest == digest:
        current.record, current.page = record_of(article), page
        current.save(update_fields=["record", "page"])
    else:
        number = (row.revisions.order_by("-number").values_list("number", flat=True).first() or 0) + 1
        row.revision = RevisionRow.objects.create(
            article=row, number=number, page=page, record=record_of(article), digest=digest, made_at=now()
        )
        row.publications.update(source_changed=True)
    row.page = page
    _repeat_columns(row)
    row.save()
    _expect_pictures(row, article)
    return row


def repeat_columns(row: ArticleRow) -> None:
    """Bring the columns in step with the current revision and people's corrections of it."""
    _repeat_columns(row)
    row.save()


def _repeat_columns(row: ArticleRow) -> None:
    if row.revision is None:
        return
    article = article_of(row.revision)
    row.language = article.language
    row.headline = article.headline.text[:1000] if article.headline else None
    row.published_at, row.published_on = article.published_at, article.published_on
    row.is_withdrawn = article.withdrawn


def _one_article(row: ArticleRow, canonical_url: str) -> ArticleRow:
    other = ArticleRow.objects.filter(canonical_url=canonical_url).exclude(pk=row.pk).first()
    if other is None:
        row.canonical_url = canonical_url
        AddressRow.objects.get_or_create(url=canonical_url, defaults={"article": row})
        return row
    if _has_work_of_people(row):  # two rows are the lesser evil
        return row
    AddressRow.objects.filter(article=row).update(article=other)
    row.items.update(article=other)
    row.reprints.exclude(pk=other.pk).update(reprint_of=other)
    ReprintDecisionRow.objects.filter(reprint_of=row).exclude(article=other).update(reprint_of=other)
    row.delete()
    return other


def _has_work_of_people(row: ArticleRow) -> bool:
    return (
        row.publications.exists()
        or row.field_decisions.exists()
        or row.mention_decisions.exists()
        or hasattr(row, "story_decision")
        or hasattr(row, "reprint_decision")
    )


def _digest(article: Article) -> str:
    """Of the words and of what a reader would call a change; evidence, gaps and pictures' addresses are not."""
    words = {
        "headline": article.headline and article.headline.text,
        "standfirst": article.standfirst and article.standfirst.text,
        "byline": [person.name for person in article.byline],
        "published": [to_json(article.published_at), to_json(article.published_on)],
        "blocks": [[block.text, [note.text for note in block.notes]] for block in article.body],
        "captions": [[image.caption, image.credit] for image in article.images],
        "rights": article.rights.line,
        "withdrawn": article.withdrawn,
    }
    return hashlib.sha256(json.dumps(words, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def _expect_pictures(row: ArticleRow, article: Article) -> None:
    """Note pictures the outlet may give us, for fetching later."""
    outlet = outlet_of(row.outlet)
    if not outlet.rights.may_show_images:
        return
    for image in article.images:
        if is_theirs(image, outlet) and image.url.startswith(("http://", "https://")):
            PictureRow.objects.get_or_create(url=image.url, defaults={"outlet": row.outlet})


def save_placement(row: ArticleRow, placement: Placement) -> None:
    """Put the article into its story, unless a person decided where it belongs."""
    if not hasattr(row, "story_decision"):
        row.story = _story(placement.story, row)
    else:
        row.story = row.story_decision.story
    if hasattr(row, "reprint_decision"):
        row.reprint_of = row.reprint_decision.reprint_of
        row.reprint_share = None
    else:
        found = placement.reprint
        row.reprint_of = ArticleRow.objects.filter(key=found.of).first() if found else None
        row.reprint_share = found.share if found and row.reprint_of else None
    row.save(update_fields=["story", "reprint_of", "reprint_share"])


def _story(key: str, row: ArticleRow) -> StoryRow:
    when = row.published_at or row.seen_at
    story, made = StoryRow.objects.get_or_create(
        key=key, defaults={"first_seen_at": when, "last_seen_at": when}
    )
    while story.merged_into is not None:
        story = story.merged_into
    if not made:
        story.first_seen_at, story.last_seen_at = (
            min(story.first_seen_at, when),
            max(story.last_seen_at, when),
        )
        story.save(update_fields=["first_seen_at", "last_seen_at"])
    return story


def save_mentions(
    revision: RevisionRow,
    mentions: Iterable[Mention],
    quotations: Iterable[Quotation],
    entities: Mapping[str, Entity],
) -> None:
    """Write a revision's mentions and quotations anew. entities: every entity named, by id, with the names to keep."""
    rows = {key: save_entity(entity) for key, entity in entities.items()}
    revision.mentions.all().delete()
    revision.quotations.all().delete()
    MentionRow.objects.bulk_create(
        MentionRow(
            revision=revision,
            part=mention.part,
            start=mention.start,
            end=mention.end,
            surface=mention.surface[:300],
            kind=mention.kind.value,
            entity=rows.get(mention.entity or ""),
            confidence=mention.confidence,
        )
        for mention in mentions
    )
    QuotationRow.objects.bulk_create(
        QuotationRow(revision=revision, speaker=rows.get(quotation.speaker or ""), record=to_json(quotation))
        for quotation in quotations
    )


def save_entity(entity: Entity) -> EntityRow:
    """Keep an entity; names are added, never removed, and a label a person gave stays the label."""
    row, _ = EntityRow.objects.get_or_create(
        key=entity.id,
        defaults={
            "kind": entity.kind.value,
            "wikidata_id": entity.wikidata_id,
            "geonames_id": entity.geonames_id,
            "country": entity.country,
            "is_confirmed": not entity.id.startswith("new:"),
        },
    )
    names = list(row.names.all())
    known = {(name.language, name.name) for name in names}
    labelled = {name.language for name in names if name.is_label}
    fresh = []
    for name in entity.names:
        if (name.language, name.name[:300]) in known:
            continue
        fresh.append(
            EntityNameRow(
                entity=row,
                language=name.language,
                name=name.name[:300],
                is_label=name.is_label and name.language not in labelled,
                from_on=name.from_on,
                until_on=name.until_on,
            )
        )
        known.add((name.language, name.name[:300]))
        if name.is_label:
            labelled.add(name.language)
    EntityNameRow.objects.bulk_create(fresh, ignore_conflicts=True)  # another worker may add the same
    return row
