"""Carries each article along `pipeline.STEPS`, one job a step; the next step's job is written with this one's result.

A result is written only where what it was made of is still current: when a newer page or revision came meanwhile, the newer
one's own jobs are due already, and this result is dropped.
"""

from collections.abc import Mapping
from contextlib import nullcontext
from dataclasses import dataclass, replace

from django.conf import settings

from dragoman.portal.jobs.endings import Done, Quarantine, Retry
from dragoman.portal.jobs.events import emit
from dragoman.portal.jobs.queue import enqueue
from dragoman.portal.jobs.resources import StorePress, gathering, remember_placed
from dragoman.portal.jobs.tasks import task
from dragoman.portal.store import writing
from dragoman.portal.store.models import ArticleRow, PublicationRow, PublicationState
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
        if article is None:  # it was joined with another, which goes its own way
            return Done()
        press = StorePress(article, target_languages=editions)
        with gathering() if step.name == "stories" else nullcontext():
            try:
                work = step.run(_work(article, step), press)
            except OutboundError as error:
                if article.revision is not None and isinstance(error, HttpStatus) and error.status == 410:
                    return Done(write=lambda: _withdraw(article))
                raise outbound_ending(error) from error
            except Unreadable as error:
                raise Quarantine(str(error), code="unreadable") from error
            except EngineError as error:
                raise _engine_ending(error) from error
            others = _moved(press) if step.name == "stories" else {}
        named = _named(work, press) if step.name == "mentions" else {}
        return Done(write=lambda: _write(article, step, following, work, _Aside(named=named, moved=others)))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Aside:
    """What a step found beside its Work. named: entities by id; moved: other articles' placements that this one changed."""

    named: Mapping[str, Entity]
    moved: Mapping[str, Placement]


def _moved(press: StorePress) -> dict[str, Placement]:
    gatherer = press.gatherer
    return {key: gatherer.placed[key] for key in gatherer.revised}


def _article(key: str) -> tuple[ArticleRow | None, tuple[str, ...]]:
    """The job's article, and the editions that wait for its translation. A key `article:edition` names one of them.

    None where the article is no longer there.
    """
    article_key, _, edition = key.partition(":")
    article = (
        ArticleRow.objects.select_related("outlet", "page", "revision__article")
        .filter(key=article_key)
        .first()
    )
    if article is None or edition:
        return article, (edition,)
    open_ones = PublicationRow.objects.filter(article=article).exclude(mode="original")
    return article, tuple(open_ones.values_list("edition", flat=True))


def _work(article: ArticleRow, step: Step) -> Work:
    """What the step works on: the page for `extract`, the article for those after it."""
    work = Work(id=article.key, url=article.canonical_url if article.page is None else article.page.asked_url)
    if step.name == "collect":
        return work
    if step.name != "extract":
        return replace(work, article=article_of(article.revision) if article.revision else None)
    try:
        return replace(work, page=page_of(article.page) if article.page else None)
    except FileNotFoundError as error:
        raise Quarantine(
            "The page's file is no longer in the data folder. Bring it back from a backup, or collect the page again.",
            code="no-file",
        ) from error


def _write(article: ArticleRow, step: Step, following: Step | None, work: Work, aside: _Aside) -> None:
    """Keep what the step added, and make the next one due."""
    made_of = article
    found = (
        ArticleRow.objects.select_for_update(of=("self",))
        .select_related("outlet")
        .filter(pk=article.pk)
        .first()
    )
    if found is None or not _is_current(found, made_of, step):
        return
    article = found
    if step.name == "collect" and work.page:
        article.page = writing.save_page(work.page)
    elif step.name == "extract" and work.article and article.page:
        article = writing.save_article(article, work.article, page=article.page)
        emit("article.read", article=article.key)
    elif step.name == "stories" and work.placement:
        writing.save_placement(article, work.placement)
        for other in ArticleRow.objects.filter(key__in=aside.moved):
            writing.save_placement(other, aside.moved[other.key])
        remember_placed(article)
    elif step.name == "mentions" and article.revision:
        writing.save_mentions(article.revision, work.mentions, work.quotations, aside.named)
    elif step.name == "translate" and article.revision:
        _save_segments(article, work)
    article.step = step.name
    article.save()
    if following is not None:
        enqueue(following.name, article.key)


def _is_current(article: ArticleRow, made_of: ArticleRow, step: Step) -> bool:
    """Whether what the step's result was made of is still what the article has."""
    if step.name == "collect":
        return True
    if step.name == "extract":
        return article.page_id == made_of.page_id
    return article.revision_id == made_of.revision_id


def _withdraw(article: ArticleRow) -> None:
    """The outlet says that a page we have read is gone for good: readers are told, the page as it was stays with us."""
    row = ArticleRow.objects.select_for_update(of=("self",)).filter(pk=article.pk, is_withdrawn=False).first()
    if row is None:
        return
    row.is_withdrawn = True
    row.save(update_fields=["is_withdrawn"])
    writing.audit(by=None, verb="article.withdrawn", subject=f"article:{row.key}")
    row.publications.update(source_changed=True)
    for publication in row.publications.exclude(state__in=_NOT_PUBLIC):
        emit("publication.changed", publication=publication.pk, edition=publication.edition)


_NOT_PUBLIC = (PublicationState.IN_TRANSLATION, PublicationState.TO_REVIEW, PublicationState.SCHEDULED)


def _save_segments(article: ArticleRow, work: Work) -> None:
    """Proposals belong to the revision a publication is pinned to; an older one's are left as they are."""
    for language in dict.fromkeys(segment.target_language for segment in work.segments):
        pinned = PublicationRow.objects.filter(article=article, edition=language).first()
        if not article.revision or (pinned is not None and pinned.revision_id != article.revision.pk):
            continue
        ours = (segment for segment in work.segments if segment.target_language == language)
        if writing.save_segments(article.revision, ours):
            emit("segments.proposed", article=article.key, language=language)


def _named(work: Work, press: StorePress) -> dict[str, Entity]:
    """Every entity the article names, with the labels worth keeping: in its own language and in the editions'.

    The base knows countries in hundreds of languages; what nobody here reads stays there.
    """
    article = work.read_article
    own = article.language or "und"
    languages = dict.fromkeys((own, *settings.CONFIG.editions))
    found = {author.id: author for author in author_entities(article)}
    named = {m.entity: (m.kind, m.label or m.surface) for m in work.mentions if m.entity}
    for key, (kind, label) in named.items():
        labels = {language: press.names.label(key, language) for language in languages}
        names = [EntityName(language=tag, name=name, is_label=True) for tag, name in labels.items() if name]
        found[key] = Entity(
            id=key,
            kind=press.names.kind(key) or kind,
            names=tuple(names) or (EntityName(language=own, name=label, is_label=True),),
            country=press.names.country(key),
        )
    return found


def outbound_ending(error: OutboundError) -> Retry | Quarantine:
    """How a job ends that the other side did not answer."""
    if error.retryable:
        return Retry(str(error), code="unreachable", after_seconds=error.retry_after_seconds)
    code = f"http-{error.status}" if isinstance(error, HttpStatus) else "refused"
    return Quarantine(str(error), code=code)


def _engine_ending(error: EngineError) -> Retry | Quarantine:
    if error.retryable:
        return Retry(str(error), code="engine", after_seconds=error.retry_after_seconds)
    return Quarantine(str(error), code="engine")
