"""One story per event, and whose text it is, on the sample press's ten events."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable

import pytest

from dragoman.press.record import Placement
from dragoman.press.stories import Gatherer

from .floors import hold
from .sample_texts import articles, record

LATE = dt.datetime(2027, 1, 1, tzinfo=dt.UTC)


def in_order() -> list[str]:
    def when(key: str) -> tuple[dt.datetime, str]:
        article = record(key)
        day = article.published_on and dt.datetime.combine(article.published_on, dt.time(), dt.UTC)
        return (article.published_at or day or LATE, key)

    return sorted((key for key, article in articles().items() if not article.withdrawn), key=when)


def placed(keys: Iterable[str]) -> dict[str, Placement]:
    gatherer = Gatherer()
    for key in keys:
        gatherer.place(key, record(key))
    return dict(gatherer.placed)


def test_one_story_per_event_inside_a_language() -> None:
    """B-cubed, each language by itself: of an article's story, what is its event's; of its event, what is in its story."""
    places = placed(in_order())
    by_language: dict[str, list[str]] = defaultdict(list)
    for key in places:
        by_language[articles()[key].language].append(key)
    pure, whole, count, misses = 0.0, 0.0, 0, []
    for keys in by_language.values():
        for key in keys:
            story = {other for other in keys if places[other].story == places[key].story}
            event = {other for other in keys if articles()[other].story == articles()[key].story}
            pure += len(story & event) / len(story)
            whole += len(story & event) / len(event)
            count += 1
            misses += [(key, sorted(story ^ event))] if story != event else []

    hold("stories", "precision", right=round(1000 * pure), of=1000 * count, misses=misses)
    hold("stories", "recall", right=round(1000 * whole), of=1000 * count, misses=misses)


def test_no_story_holds_two_events() -> None:
    events: dict[str, set[str]] = defaultdict(set)
    for key, place in placed(in_order()).items():
        events[place.story].add(articles()[key].story)
    mixed = [sorted(found) for found in events.values() if len(found) > 1]

    hold("stories", "unmixed", right=len(events) - len(mixed), of=len(events), misses=mixed)


@pytest.mark.parametrize("backwards", [False, True])
def test_reprints_name_whose_text_it_is(backwards: bool) -> None:
    keys = in_order()
    places = placed(reversed(keys) if backwards else keys)
    gold = {key: article.reprint_of for key, article in articles().items() if article.reprint_of}
    found = {key: place.reprint.of for key, place in places.items() if place.reprint}
    misses = [(key, of, found.get(key)) for key, of in gold.items() if found.get(key) != of]
    strange = [(key, of) for key, of in found.items() if articles()[key].story != articles()[of].story]

    hold("stories", "reprints", right=len(gold) - len(misses), of=len(gold), misses=misses)
    assert not strange
