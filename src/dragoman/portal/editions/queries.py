"""What the editions' pages read. Each function says how many queries it makes; lists read all they need at once."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import (
    BigIntegerField,
    Count,
    Exists,
    F,
    Max,
    OuterRef,
    Prefetch,
    Q,
    QuerySet,
    prefetch_related_objects,
)
from django.db.models.functions import Coalesce

from dragoman.portal.store.models import (
    ArticleRow,
    EntityNameRow,
    EntityRow,
    MentionDecisionRow,
    MentionRow,
    OutletRow,
    PictureRow,
    PublicationRow,
    PublicationState,
    SegmentRow,
    StoryRow,
)
from dragoman.portal.store.reading import Shown, segment_of, shown_all
from dragoman.portal.wording.publications import when as when
from dragoman.portal.wording.publications import worth as worth
from dragoman.press.record import Segment, SegmentState

LISTED = (PublicationState.PUBLISHED, PublicationState.CORRECTED)
"""States whose publications stand in lists; a withdrawn one keeps its address and shows its notice there only."""
OPEN = (*LISTED, PublicationState.WITHDRAWN)
NAMES = Prefetch("names", EntityNameRow.objects.order_by("pk"))
"""Of entities, without the join their default order costs."""
AT_WORK = (PublicationState.IN_TRANSLATION, PublicationState.TO_REVIEW)


def listed(edition: str) -> QuerySet[PublicationRow]:
    """Publications of an edition that lists may show, newest first, with what `shown` reads."""
    return _with_article(PublicationRow.objects.filter(edition=edition, state__in=LISTED)).order_by(
        "-published_at", "-pk"
    )


def _with_article(rows: QuerySet[PublicationRow]) -> QuerySet[PublicationRow]:
    return rows.select_related(
        "article__outlet", "article__story", "revision__article", "translator"
    ).prefetch_related("revision__article__field_decisions")


def publication_at(edition: str, slug: str) -> PublicationRow | None:
    """The publication readers may open at this address, withdrawn ones too; None where there is none. 2 queries."""
    row = _with_article(PublicationRow.objects.filter(edition=edition, state__in=OPEN, slug=slug)).first()
    if row is not None and row.article.revision_id == row.revision_id:
        row.article.revision = row.revision
    return row


def alternates(publication: PublicationRow) -> dict[str, str]:
    """The article's public editions: tag → slug. 1 query."""
    return dict(
        PublicationRow.objects.filter(article=publication.article_id, state__in=LISTED)
        .order_by("edition")
        .values_list("edition", "slug")
    )


def group_keys(edition: str, *, section: str = "") -> QuerySet[PublicationRow, Any]:
    """Front page order: one row per story (`group` is its id; minus the article's id where it has no story), latest first."""
    rows = PublicationRow.objects.filter(edition=edition, state__in=LISTED)
    if section:
        rows = rows.filter(Q(section=section) | Q(section="", article__story__section=section))
    return (
        rows.order_by()
        .values(group=Coalesce("article__story_id", F("article_id") * -1, output_field=BigIntegerField()))
        .annotate(latest=Max("published_at"))
        .order_by("-latest", "group")
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A story on a list page. story: None for an article in none. published: shown publications of this edition, best first.

    articles: all articles of the story with their outlets, first published first. reviewed, sentences: of the translations
    under way in this edition; both 0 where none is.
    """

    story: StoryRow | None
    published: tuple[Shown, ...]
    articles: tuple[ArticleRow, ...]
    reviewed: int = 0
    sentences: int = 0


def groups(edition: str, keys: Sequence[int]) -> list[Group]:
    """The stories with these `group_keys`, in their order. 5 queries."""
    story_ids = [key for key in keys if key > 0]
    lone = [-key for key in keys if key < 0]
    rows = listed(edition).filter(Q(article__story__in=story_ids) | Q(article__in=lone, article__story=None))
    published: dict[int, list[Shown]] = defaultdict(list)
    for one in shown_all(rows):
        article = one.publication.article
        published[article.story_id or -article.pk].append(one)
    articles: dict[int, list[ArticleRow]] = defaultdict(list)
    for row in ArticleRow.objects.filter(
        Q(story__in=story_ids) | Q(pk__in=lone), is_withdrawn=False
    ).select_related("outlet"):
        articles[row.story_id or -row.pk].append(row)
    work = _work(edition, story_ids)
    return [
        Group(
            story=published[key][0].publication.article.story,
            published=tuple(sorted(published[key], key=worth)),
            articles=tuple(sorted(articles[key], key=when)),
            reviewed=work.get(key, (0, 0))[0],
            sentences=work.get(key, (0, 0))[1],
        )
        for key in keys
        if published[key]
    ]


def _work(edition: str, story_ids: Sequence[int]) -> dict[int, tuple[int, int]]:
    """Story → (reviewed, all) sentences of its translations under way in the edition, unreviewed published ones too."""
    unread = Q(state__in=LISTED, is_reviewed=False) & ~Q(mode="original")
    rows = (
        PublicationRow.objects.filter(
            unread | Q(state__in=AT_WORK), edition=edition, article__story__in=story_ids
        )
        .filter(revision__segments__target_language=edition)
        .order_by()
        .values("article__story")
        .annotate(
            reviewed=Count(
                "revision__segments", filter=Q(revision__segments__state=SegmentState.REVIEWED.value)
            ),
            sentences=Count("revision__segments"),
        )
    )
    return {row["article__story"]: (row["reviewed"], row["sentences"]) for row in rows}


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """How a story's articles are told here: every article, and our publication of it in this edition where there is one."""

    article: ArticleRow
    ours: Shown | None


def coverage(story_id: int | None, edition: str, *, besides: int | None = None) -> list[Coverage]:
    """A story's articles, first published first. At most 4 queries; none for an article in no story.

    besides: id of the article whose page asks and has itself read already; its own `ours` is left None.
    """
    if story_id is None:
        return []
    articles = ArticleRow.objects.filter(story=story_id, is_withdrawn=False).select_related("outlet")
    rows = listed(edition).filter(article__story=story_id).exclude(article=besides)
    ours = {one.publication.article_id: one for one in shown_all(rows)}
    return [Coverage(article=row, ours=ours.get(row.pk)) for row in sorted(articles, key=when)]


def story_at(key: str) -> StoryRow | None:
    """The story with this key, or the one it was merged into; None where there is none."""
    story = StoryRow.objects.filter(key=key).select_related("merged_into").first()
    seen: set[int] = set()
    while story is not None and story.merged_into is not None and story.pk not in seen:
        seen.add(story.pk)
        story = story.merged_into
    return story


def editions_of(story: StoryRow) -> list[str]:
    """The editions with something public of the story. 1 query."""
    rows = PublicationRow.objects.filter(article__story=story, state__in=LISTED)
    return sorted(set(rows.values_list("edition", flat=True)))


def outlets(edition: str) -> QuerySet[OutletRow]:
    """Outlets with something in the edition, with how much: `.count_here`."""
    return (
        OutletRow.objects.annotate(
            count_here=Count(
                "articles__publications",
                filter=Q(articles__publications__edition=edition, articles__publications__state__in=LISTED),
            )
        )
        .filter(Q(count_here__gt=0) | Q(is_followed=True))
        .order_by("-count_here", "key")
    )


def entity_family(row: EntityRow) -> list[int]:
    """The entity and all that were merged into it, whatever the number of steps."""
    family, edge = [row.pk], [row.pk]
    while edge:
        edge = list(
            EntityRow.objects.filter(merged_into__in=edge).exclude(pk__in=family).values_list("pk", flat=True)
        )
        family += edge
    return family


def mentioning(edition: str, family: Sequence[int]) -> QuerySet[PublicationRow]:
    """Publications whose text mentions one of the family, people's decisions first."""
    decided = MentionDecisionRow.objects.filter(
        article=OuterRef("revision__article"), surface=OuterRef("surface")
    )
    found = MentionRow.objects.filter(entity__in=family).exclude(
        Exists(decided.exclude(entity__in=family)) | Exists(decided.filter(entity=None))
    )
    return listed(edition).filter(
        Q(revision__in=found.values("revision"))
        | Q(article__in=MentionDecisionRow.objects.filter(entity__in=family).values("article"))
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """An entity and how many of the edition's articles name it."""

    row: EntityRow
    count: int


def entities(edition: str) -> list[Counted]:
    """Whom the edition's public articles name, most named first: merged entries counted as one, people's decisions first.

    5 queries, whatever the number.
    """
    public = PublicationRow.objects.filter(edition=edition, state__in=LISTED)
    decided = MentionDecisionRow.objects.filter(
        article=OuterRef("revision__article"), surface=OuterRef("surface")
    )
    found = (
        MentionRow.objects.filter(revision__in=public.values("revision"), entity__isnull=False)
        .exclude(Exists(decided))
        .values_list("entity_id", "revision__article_id")
    )
    decisions = MentionDecisionRow.objects.filter(
        article__in=public.values("article"), entity__isnull=False
    ).values_list("entity_id", "article_id")
    merged = {
        pk: into
        for pk, into in EntityRow.objects.values_list("pk", "merged_into_id").filter(
            merged_into__isnull=False
        )
        if into is not None
    }
    articles: dict[int, set[int]] = defaultdict(set)
    for entity, article in [*found.distinct(), *decisions]:
        if entity is not None:
            articles[_last(entity, merged)].add(article)
    rows = EntityRow.objects.filter(pk__in=articles).prefetch_related(NAMES)
    counted = [Counted(row=row, count=len(articles[row.pk])) for row in rows]
    return sorted(counted, key=lambda each: (-each.count, each.row.key))


def _last(entity: int, merged: Mapping[int, int]) -> int:
    """Who stands for the entity after merging; a ring, which no action makes, ends where it closes."""
    seen = {entity}
    while entity in merged and merged[entity] not in seen:
        entity = merged[entity]
        seen.add(entity)
    return entity


def authors(names: Iterable[str]) -> dict[str, EntityRow]:
    """Name as printed in a byline → the person meant, merged ones followed one step; confirmed ones win. 2 or 3 queries."""
    wanted = set(names)
    rows = (
        EntityRow.objects.filter(names__name__in=wanted, kind="person")
        .select_related("merged_into")
        .prefetch_related(NAMES, "merged_into__names")
        .order_by("is_confirmed")
        .distinct()
    )
    return {
        name.name: row.merged_into or row for row in rows for name in row.names.all() if name.name in wanted
    }


def written_by(edition: str, names: Iterable[str]) -> list[int]:
    """Ids of the edition's publications whose byline has one of the names as printed, newest first."""
    wanted = set(names)
    rows = PublicationRow.objects.filter(edition=edition, state__in=LISTED).order_by("-published_at", "-pk")
    return [
        pk
        for pk, byline in rows.values_list("pk", "revision__record__byline")
        if any(person.get("name") in wanted for person in byline or ())
    ]


def pictures(urls: Iterable[str]) -> dict[str, PictureRow]:
    """Address at the outlet → the picture we serve. 1 query, none for no addresses."""
    wanted = set(urls)
    rows = PictureRow.objects.filter(url__in=wanted).exclude(file="") if wanted else ()
    return {row.url: row for row in rows}


def segment_rows(publication: PublicationRow) -> list[SegmentRow]:
    """The sentences a publication shows, in the article's order. 1 query."""
    rows = SegmentRow.objects.filter(
        revision=publication.revision_id, target_language=publication.edition
    ).order_by("position")
    return list(rows)


def records(rows: Iterable[SegmentRow]) -> list[Segment]:
    """The rows' records."""
    return [segment_of(row) for row in rows]


def with_names(rows: Iterable[EntityRow]) -> None:
    """Read the names of all these entities at once. 1 query."""
    prefetch_related_objects(list(rows), NAMES)
