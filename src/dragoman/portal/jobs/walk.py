"""Carries each article along `pipeline.STEPS`, one job a step; the next step's job is written with this one's result."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from dragoman.portal.jobs.endings import Done, Quarantine, Retry
from dragoman.portal.jobs.events import emit
from dragoman.portal.jobs.queue import enqueue
from dragoman.portal.jobs.resources import StorePress
from dragoman.portal.jobs.tasks import task
from dragoman.portal.store import writing
from dragoman.portal.store.models import ArticleRow, PublicationRow
from dragoman.portal.store.reading import article_of, page_of
from dragoman.press.extract import Unreadable
from dragoman.press.mentions import author_entities
from dragoman.press.outbound import HttpStatus, OutboundError
from dragoman.press.pipeline import STEPS, Step, Work
from dragoman.press.record import Entity, EntityName, Placement
from dragoman.press.translate import EngineError


def begin(article: ArticleRow) -> None:
    """Start an article on its way, or start it anew."""
    enqueue(STEPS[0].name, article.key)


def register() -> None:
    """One task for every step."""
    for number, step in enumerate(STEPS):
        _register(step, STEPS[number + 1] if number + 1 < len(STEPS) else None)


def _register(step: Step, following: Step | None) -> None:
    @task(step.name)
    def walk(key: str) -> Done:
        article, editions = _article(key)
        press = StorePress(article, target_languages=editions)
        try:
            work = step.run(_work(article), press)
        except OutboundError as error:
            raise _outbound_ending(error) from error
        except Unreadable as error:
            raise Quarantine(str(error), code="unreadable") from error
        except EngineError as error:
            raise _engine_ending(error) from error
        named = _named(work, press) if step.name == "mentions" else {}
        others = _moved(press) if step.name == "stories" else {}
        return Done(write=lambda: _write(article, step, following, work, _Aside(named=named, moved=others)))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Aside:
    """What a step found beside its Work. named: entities by id; moved: other articles' placements that this one changed."""

    named: Mapping[str, Entity]
    moved: Mapping[str, Placement]


def _moved(press: StorePress) -> dict[str, Placement]:
    gatherer = press.gatherer
    return {key: gatherer.placed[key] for key in gatherer.revised}


def _article(key: str) -> tuple[ArticleRow, tuple[str, ...]]:
    """The job's article, and the editions that wait for its translation. A key `article:edition` names one of them."""
    article_key, _, edition = key.partition(":")
    article = (
        ArticleRow.objects.select_related("outlet", "page", "revision__article")
        .filter(key=article_key)
        .first()
    )
    if article is None:
        raise Quarantine("The article is no longer there; it was joined with another.", code="gone")
    if edition:
        return article, (edition,)
    open_ones = PublicationRow.objects.filter(article=article).exclude(mode="original")
    return article, tuple(open_ones.values_list("edition", flat=True))


def _work(article: ArticleRow) -> Work:
    return Work(
        id=article.key,
        url=article.canonical_url if article.page is None else article.page.asked_url,
        page=page_of(article.page) if article.page else None,
        article=article_of(article.revision) if article.revision else None,
    )


def _write(article: ArticleRow, step: Step, following: Step | None, work: Work, aside: _Aside) -> None:
    """Keep what the step added, and make the next one due."""
    article = ArticleRow.objects.select_for_update().select_related("outlet").get(pk=article.pk)
    if step.name == "collect" and work.page:
        article.page = writing.save_page(work.page)
    elif step.name == "extract" and work.article and article.page:
        article = writing.save_article(article, work.article, page=article.page)
        emit("article.read", article=article.key)
    elif step.name == "stories" and work.placement:
        writing.save_placement(article, work.placement)
        for other in ArticleRow.objects.filter(key__in=aside.moved):
            writing.save_placement(other, aside.moved[other.key])
    elif step.name == "mentions" and article.revision:
        writing.save_mentions(article.revision, work.mentions, work.quotations, aside.named)
    elif step.name == "translate" and article.revision:
        _save_segments(article, work)
    article.step = step.name
    article.save()
    if following is not None:
        enqueue(following.name, article.key)


def _save_segments(article: ArticleRow, work: Work) -> None:
    """Proposals belong to the revision a publication is pinned to; an older one's are left as they are."""
    for language in dict.fromkeys(segment.target_language for segment in work.segments):
        pinned = PublicationRow.objects.filter(article=article, edition=language).first()
        if article.revision and (pinned is None or pinned.revision_id == article.revision.pk):
            writing.save_segments(
                article.revision, (s for s in work.segments if s.target_language == language)
            )
            emit("segments.proposed", article=article.key, language=language)


def _named(work: Work, press: StorePress) -> dict[str, Entity]:
    """Every entity the article names, with the names worth keeping: the label it was found by, and the base's labels."""
    found: dict[str, Entity] = {}
    language = work.read_article.language or "und"
    for mention in work.mentions:
        if mention.entity is None:
            continue
        known = press.names.entity(mention.entity)
        label = mention.label or mention.surface
        own = EntityName(language=language, name=label, is_label=True)
        if known is None:
            known = Entity(id=mention.entity, kind=mention.kind, names=(own,))
        found.setdefault(
            mention.entity, replace(known, names=tuple(n for n in known.names if n.is_label) or (own,))
        )
    for author in author_entities(work.read_article):
        found.setdefault(author.id, author)
    for quotation in work.quotations:
        if (
            quotation.speaker
            and quotation.speaker not in found
            and (known := press.names.entity(quotation.speaker))
        ):
            found[quotation.speaker] = known
    return found


def _outbound_ending(error: OutboundError) -> Retry | Quarantine:
    if error.retryable:
        return Retry(str(error), code="unreachable", after_seconds=error.retry_after_seconds)
    code = f"http-{error.status}" if isinstance(error, HttpStatus) else "refused"
    return Quarantine(str(error), code=code)


def _engine_ending(error: EngineError) -> Retry | Quarantine:
    if error.retryable:
        return Retry(str(error), code="engine", after_seconds=error.retry_after_seconds)
    return Quarantine(str(error), code="engine")
