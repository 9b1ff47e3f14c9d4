"""Which articles carry one text, and which cover one event."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Reprint:
    """This article carries another one's text.

    of: id of the article carried. share: part of this text's word 3-grams found in the other, 0 to 1.
    exact: the texts are the same after folding white space and case.
    """

    of: str
    share: float
    exact: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """Where an article belongs: its story, and the article it reprints, if any.

    story: id of the story; a new one where nothing similar was seen. score: similarity that decided, None for a new story.
    """

    article: str
    story: str
    reprint: Reprint | None = None
    score: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """An event as several articles cover it, across languages. articles: ids in order of publication."""

    id: str
    articles: tuple[str, ...]
    first_seen_at: dt.datetime | None = None
    last_seen_at: dt.datetime | None = None
