"""What the pipeline's steps may ask for, answered from the store: `pipeline.Press` for one article."""

import functools
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from django.conf import settings
from django.db import transaction
from django.db.models import Count, Max

from dragoman.portal.store.memory import StoreMemory, glossary
from dragoman.portal.store.models import ArticleRow, EntityNameRow, EntityRow, OutletRow, RevisionRow
from dragoman.portal.store.reading import article_of, entity_of, outlet_of
from dragoman.press import plugins
from dragoman.press.mentions import NameBase
from dragoman.press.outbound import Door, DoorSettings
from dragoman.press.record import Outlet
from dragoman.press.stories import Gatherer, Seen
from dragoman.press.stories.seen import seen_from
from dragoman.press.translate import Engine, EngineFactory, Translator

REMEMBERED = 5_000
"""Newest articles a new one is compared with."""


class StorePress:
    """Resources for one article's steps. target_languages: editions it is to be translated into."""

    def __init__(self, article: ArticleRow, *, target_languages: Sequence[str] = ()) -> None:
        self._article = article
        self._translator: Translator | None = None
        self.target_languages = target_languages

    @property
    def door(self) -> Door:
        return door()

    @property
    def outlet(self) -> Outlet | None:
        return outlet_of(self._article.outlet)

    @property
    def outlets(self) -> Sequence[Outlet]:
        return [outlet_of(row) for row in OutletRow.objects.all()]

    @property
    def gatherer(self) -> Gatherer:
        return _memory.gatherer()

    @property
    def names(self) -> NameBase:
        return _memory.names()

    @property
    def translator(self) -> Translator:
        if self._translator is None:
            self._translator = translator()
        return self._translator


@functools.cache
def door() -> Door:
    """This process's door, by the settings."""
    config = settings.CONFIG
    return Door(
        DoorSettings(
            user_agent=config.user_agent,
            timeout_seconds=config.fetch_timeout_seconds,
            max_bytes=config.fetch_max_bytes,
            delay_seconds=config.fetch_delay_seconds,
            private_hosts=config.fetch_private_hosts,
        )
    )


@functools.cache
def engines() -> tuple[Engine, ...]:
    """The configured engines, first choice first. Raises LookupError naming what there is when one is unknown."""
    config = settings.CONFIG
    known = plugins.find("engines")
    options = {"url": config.libretranslate_url, "api_key": config.libretranslate_api_key}
    built = []
    for name in config.engines:
        factory = known.get(name)
        if not isinstance(factory, EngineFactory):
            raise LookupError(f"There is no engine {name!r}; there are {', '.join(known)}.")
        built.append(factory.build(options if name == "libretranslate" else {}))
    return tuple(built)


def translator() -> Translator:
    """Memory, glossary and engines as they are now."""
    return Translator(memory=StoreMemory(), glossary=glossary(), engines=engines())


class _Memory:
    """What is costly to build, kept between jobs and brought up to date."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.alone = threading.RLock()
        self._gatherer: Gatherer | None = None
        self._known: dict[int, int] = {}
        self._names: NameBase | None = None
        self._named: tuple[int, ...] = ()

    def gatherer(self) -> Gatherer:
        with self._lock:
            if self._gatherer is None:
                self._gatherer = Gatherer()
            self._catch_up(self._gatherer)
            return self._gatherer

    def _catch_up(self, gatherer: Gatherer) -> None:
        """Tell it of articles other processes placed, and of where people put them."""
        placed = ArticleRow.objects.filter(story__isnull=False, revision__isnull=False)
        newest = dict(placed.order_by("-seen_at").values_list("revision_id", "story_id")[:REMEMBERED])
        fresh = [pk for pk, story in newest.items() if pk and self._known.get(pk) != story]
        rows = (
            RevisionRow.objects.filter(pk__in=fresh)
            .select_related("article__story")
            .order_by("article__seen_at")
        )
        for row in rows.prefetch_related("article__field_decisions"):
            story = row.article.story
            seen = seen_from(row.article.key, article_of(row))
            for _ in gatherer.place_all([_in_story(seen, story.key if story else None)]):
                self._known[row.pk] = row.article.story_id or 0

    def placed(self, revision: int, story: int) -> None:
        """The gatherer knows this one: it placed it itself."""
        with self._lock:
            self._known[revision] = story

    def names(self) -> NameBase:
        with self._lock:
            confirmed = EntityRow.objects.filter(is_confirmed=True, merged_into=None, names__by_person=True)
            state = _state_of_names()
            if self._names is None or state != self._named:
                own = [
                    entity_of(row) for row in confirmed.distinct().prefetch_related("names", "merged_into")
                ]
                self._names, self._named = NameBase.default().with_entities(own), state
            return self._names


def _state_of_names() -> tuple[int, ...]:
    """Different after every change people make to names; the pipeline's own finds change nothing."""
    names = EntityNameRow.objects.filter(by_person=True).aggregate(last=Max("pk"), many=Count("pk"))
    merged = EntityRow.objects.filter(merged_into__isnull=False).count()
    confirmed = EntityRow.objects.filter(is_confirmed=True, names__by_person=True).count()
    return (names["last"] or 0, names["many"], merged, confirmed)


@contextmanager
def gathering() -> Iterator[None]:
    """One thread at a time places articles, for the gatherer is shared."""
    with _memory.alone:
        yield


def remember_placed(article: ArticleRow) -> None:
    """Once it is written: the article need not be read again to be known."""
    revision, story, memory = article.revision_id, article.story_id, _memory
    if revision and story:
        transaction.on_commit(lambda: memory.placed(revision, story))


def _in_story(seen: Seen, story: str | None) -> Seen:
    return replace(seen, story=story)


_memory = _Memory()


def forget() -> None:
    """Drop what this process keeps between jobs, and end the engines' own processes: when the work is done."""
    global _memory
    _memory = _Memory()
    if engines.cache_info().currsize:
        for engine in engines():
            engine.close()
    if door.cache_info().currsize:
        door().close()
    door.cache_clear()
    engines.cache_clear()
