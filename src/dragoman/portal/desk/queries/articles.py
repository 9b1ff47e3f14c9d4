"""What the desk shows of an article apart from its words: names, fields, stories nearby."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Count

from dragoman.portal.desk import phrases
from dragoman.portal.desk.actions import FIELDS
from dragoman.portal.store.models import ArticleRow, FieldDecisionRow, StoryRow
from dragoman.portal.store.reading import entity_of, mentions_of
from dragoman.press.record import Article

CHOICES = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class NameView:
    """A name met in the article. key, label: of the entry meant; empty where nobody could say."""

    surface: str
    kind: str
    key: str
    label: str
    times: int
    decided: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldView:
    """A field an editor may correct. text: as it would be typed. value: as shown, "" where nothing is known."""

    name: str
    label: str
    text: str
    value: str
    decided_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryChoice:
    """A story an article may join."""

    key: str
    title: str
    articles: int


def mentions_view(row: ArticleRow, *, language: str) -> tuple[NameView, ...]:
    """Names by surface, in reading order; those judged no mention stand at the end, so that it can be taken back."""
    found: dict[str, NameView] = {}
    for one in mentions_of(row):
        surface = one.mention.surface
        times = found[surface].times + 1 if surface in found else 1
        found[surface] = NameView(
            surface=surface,
            kind=str(phrases.ENTITY_KINDS.get(one.mention.kind.value, one.mention.kind.value)),
            key=one.entity.key if one.entity else "",
            label=entity_of(one.entity).label(language) if one.entity else "",
            times=times,
            decided=one.decided,
        )
    for decision in row.mention_decisions.filter(entity=None):
        found[decision.surface] = NameView(
            surface=decision.surface, kind="", key="", label="", times=0, decided=True
        )
    return tuple(found.values())


def fields_of(row: ArticleRow, article: Article) -> tuple[FieldView, ...]:
    """The fields that may be corrected, as they stand."""
    decisions = {one.field: one for one in row.field_decisions.select_related("by")}
    values = {
        "byline": (
            ", ".join(
                person.name if person.role.value == "author" else f"{person.name} ({person.role.value})"
                for person in article.byline
            ),
            ", ".join(person.name for person in article.byline),
        ),
        "published_on": (_day(article), _day(article)),
        "rights.holder": (article.rights.holder or "", article.rights.holder or ""),
        "rights.status": (
            article.rights.status.value,
            str(phrases.STATUSES[article.rights.status.value]),
        ),
        "language": (article.language or "", article.language or ""),
    }
    return tuple(
        FieldView(
            name=name,
            label=phrases.field(name),
            text=values[name][0],
            value=values[name][1],
            decided_by=_who(decisions.get(name)),
        )
        for name in FIELDS
    )


def _who(decision: FieldDecisionRow | None) -> str:
    if decision is None:
        return ""
    return decision.by.name if decision.by else "—"


def _day(article: Article) -> str:
    if article.published_on:
        return article.published_on.isoformat()
    return article.published_at.date().isoformat() if article.published_at else ""


def story_choices(row: ArticleRow, language: str) -> Sequence[StoryChoice]:
    """The latest stories other than its own, by what they are about."""
    return story_choices_beside(row.story_id or 0, language)


def story_choices_beside(pk: int, language: str) -> Sequence[StoryChoice]:
    """The latest stories other than that one."""
    stories = (
        StoryRow.objects.filter(merged_into=None, articles__isnull=False)
        .exclude(pk=pk)
        .annotate(size=Count("articles"))
        .order_by("-last_seen_at")
        .prefetch_related("articles")[:CHOICES]
    )
    return [
        StoryChoice(key=story.key, title=title_of(story, language), articles=story.size) for story in stories
    ]


def title_of(story: StoryRow, language: str) -> str:
    """A title an editor gave, in that language if there is one, or the headline of its first article."""
    given = story.titles.get(language) or next(iter(story.titles.values()), "")
    first = next(iter(sorted(story.articles.all(), key=lambda one: one.seen_at)), None)
    return given or (first.headline if first and first.headline else story.key)
