import copy
import dataclasses
import pickle

import pytest

from dragoman.press.collect import parse_feed
from dragoman.press.collect.items import FreshItem
from dragoman.press.record import Item, from_json, to_json

from . import feeds


def test_an_item_is_cleaned_when_asked_and_once() -> None:
    asked: list[str] = []

    def clean() -> str:
        asked.append("summary")
        return "<p>x</p>"

    item = FreshItem(id="7", url=None).promise(summary=clean, content=None)
    assert asked == []
    assert (item.summary, item.summary, item.content) == ("<p>x</p>", "<p>x</p>", None)
    assert asked == ["summary"]


def test_it_is_an_item_in_every_respect() -> None:
    (item, _) = parse_feed(feeds.RSS).items
    same = from_json(Item, to_json(item))
    assert item == same
    assert same == item
    assert hash(item) == hash(same)
    assert item != dataclasses.replace(same, summary="other")
    assert item != str(item.id)  # type: ignore[comparison-overlap]
    for made in (copy.copy(item), pickle.loads(pickle.dumps(item)), dataclasses.replace(item)):
        assert made == same
    with pytest.raises(dataclasses.FrozenInstanceError):
        item.title = "other"  # type: ignore[misc]
    with pytest.raises(AttributeError):
        item.nothing  # type: ignore[attr-defined]  # noqa: B018
