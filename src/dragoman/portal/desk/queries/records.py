"""Stories, entities and the log, as their pages list them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Count, F, Q, QuerySet
from django.urls import reverse

from dragoman.portal.desk.queries.articles import title_of
from dragoman.portal.desk.queries.searching import contains
from dragoman.portal.store.models import ArticleRow, AuditRow, EntityRow, PublicationRow, SegmentRow, StoryRow
from dragoman.portal.store.reading import entity_of
from dragoman.press.record import Entity
from dragoman.press.record.rights import shorten


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryView:
    """A story with its articles, oldest first."""

    row: StoryRow
    title: str
    articles: Sequence[ArticleRow]
    languages: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class EntityView:
    """An entity as a list shows it."""

    row: EntityRow
    entity: Entity
    label: str
    others: Sequence[str]
    mentions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LogView:
    """A line of the log. url: the thing's page, or the log of it. name: what it is called. details: in short."""

    row: AuditRow
    url: str
    name: str
    details: str


def stories(search: str) -> QuerySet[StoryRow]:
    """Stories with an article, the latest first."""
    rows = StoryRow.objects.filter(merged_into=None, articles__isnull=False).distinct()
    if search:
        rows = rows.filter(contains(search, "articles__headline") | Q(titles__icontains=search)).distinct()
    return rows.order_by("-last_seen_at").prefetch_related("articles__outlet")


def story_view(row: StoryRow, language: str) -> StoryView:
    """The story with its articles."""
    articles = sorted(row.articles.all(), key=lambda one: one.published_at or one.seen_at)
    languages = list(dict.fromkeys(one.language for one in articles if one.language))
    return StoryView(row=row, title=title_of(row, language), articles=articles, languages=languages)


def entities(search: str, kind: str, *, proposals: bool) -> QuerySet[EntityRow]:
    """Entities that stand for themselves, most mentioned first."""
    rows = EntityRow.objects.filter(merged_into=None)
    if search:
        rows = rows.filter(contains(search, "names__name", "key"))
    if kind:
        rows = rows.filter(kind=kind)
    if proposals:
        rows = rows.filter(is_confirmed=False)
    counted = rows.annotate(count=Count("mentions", distinct=True))
    return counted.order_by("-count", "key").prefetch_related("names")


def entity_view(row: EntityRow, language: str) -> EntityView:
    """The entity with its label for `language`."""
    entity = entity_of(row)
    label = entity.label(language)
    others = dict.fromkeys(name.name for name in entity.names if name.name != label)
    count = getattr(row, "count", None)
    return EntityView(
        row=row,
        entity=entity,
        label=label,
        others=list(others),
        mentions=count if count is not None else row.mentions.count(),
    )


def log(subject: str) -> QuerySet[AuditRow]:
    """The log, newest first. subject: `publication:12` also shows its sentences; "" for all."""
    rows = AuditRow.objects.select_related("by")
    kind, _, key = subject.partition(":")
    if kind == "publication" and key.isdecimal():
        segments = SegmentRow.objects.filter(
            revision__publications=int(key), target_language=F("revision__publications__edition")
        ).values_list("pk", flat=True)
        return rows.filter(subject__in=[subject, *(f"segment:{pk}" for pk in segments)])
    return rows.filter(subject=subject) if subject else rows


def log_views(rows: Sequence[AuditRow], language: str) -> list[LogView]:
    """Lines with a link to what they are about, by its name where it has one."""
    names = _names([row.subject for row in rows], language)
    return [_log_view(row, names) for row in rows]


def _log_view(row: AuditRow, names: Mapping[str, str]) -> LogView:
    kind, _, key = row.subject.partition(":")
    views = {"publication": "desk:editor", "article": "desk:article", "story": "desk:story"}
    views |= {"entity": "desk:entity", "outlet": "desk:outlet", "segment": "desk:history"}
    views |= {"comment": "discussion-desk:comment", "column": "discussion-desk:column"}
    url = (
        reverse(views[kind], args=[key]) if kind in views else reverse("desk:log") + f"?subject={row.subject}"
    )
    shown = [
        f"{name}: {value}" for name, value in row.details.items() if isinstance(value, str | int) and value
    ]
    return LogView(
        row=row, url=url, name=names.get(row.subject, row.subject), details=" · ".join(shown)[:200]
    )


def _names(subjects: Sequence[str], language: str) -> dict[str, str]:
    keys: dict[str, set[str]] = {}
    for subject in subjects:
        kind, _, key = subject.partition(":")
        keys.setdefault(kind, set()).add(key)
    found = {
        f"article:{row.key}": str(row) for row in ArticleRow.objects.filter(key__in=keys.get("article", ()))
    }
    publications = PublicationRow.objects.filter(pk__in=keys.get("publication", ())).select_related("article")
    found |= {
        f"publication:{row.pk}": f"{row.headline or row.article} ({row.edition})" for row in publications
    }
    told = StoryRow.objects.filter(key__in=keys.get("story", ())).prefetch_related("articles")
    found |= {f"story:{row.key}": title_of(row, language) for row in told}
    meant = EntityRow.objects.filter(key__in=keys.get("entity", ())).prefetch_related("names")
    found |= {f"entity:{row.key}": entity_of(row).label(language) for row in meant}
    sentences = SegmentRow.objects.filter(pk__in=keys.get("segment", ()))
    return found | {f"segment:{row.pk}": shorten(row.source, 90) for row in sentences}
