"""What other rooms tell the digest: what readers discussed, and what they wrote.

The mailing does not know the discussion. Whoever does (`project`) joins them by handing in a `Readers`; without one, digests are made
of the press alone.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A reader's column that everybody may read. path: its page. author: empty for a closed account.

    beginning: plain text. talk_path: its comments.
    """

    key: int
    headline: str
    language: str | None
    beginning: str
    author: str
    path: str
    talk_path: str
    published_at: dt.datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """What readers discussed: an article (its key) or a column, exactly one of the two. new: comments in the time asked for.

    anchor: what to put behind the article's path to come to its comments.
    """

    article: int | None
    column: Column | None
    new: int
    comments: int
    anchor: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedColumn:
    """A column that was corrected or withdrawn. note: the desk's words for readers; may be empty for a withdrawal."""

    column: Column
    is_withdrawn: bool
    note: str
    at: dt.datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How a column stands now. author: empty for a closed account."""

    is_public: bool
    author: str


class Readers(Protocol):
    """Who knows what readers do. Times: after `since`, up to and with `until`."""

    def talks(self, *, edition: str, since: dt.datetime, until: dt.datetime, most: int) -> Sequence[Talk]:
        """What got the most comments, most first; only what has some, and columns only of this edition."""

    def columns(self, *, edition: str, since: dt.datetime, until: dt.datetime) -> Sequence[Column]:
        """Columns published then, oldest first."""

    def changed(self, *, edition: str, since: dt.datetime, until: dt.datetime) -> Sequence[ChangedColumn]:
        """Columns corrected or withdrawn then, after they had been published; oldest first, the last change of each."""

    def standing(self, columns: Iterable[int]) -> Mapping[int, Standing]:
        """How these columns stand; one that was deleted is left out."""


class Silence:
    """No readers to speak of."""

    def talks(self, *, edition: str, since: dt.datetime, until: dt.datetime, most: int) -> Sequence[Talk]:
        """Nothing."""
        return ()

    def columns(self, *, edition: str, since: dt.datetime, until: dt.datetime) -> Sequence[Column]:
        """None."""
        return ()

    def changed(self, *, edition: str, since: dt.datetime, until: dt.datetime) -> Sequence[ChangedColumn]:
        """None."""
        return ()

    def standing(self, columns: Iterable[int]) -> Mapping[int, Standing]:
        """None is known."""
        return {}


_joined: list[Readers] = [Silence()]


def join(readers: Readers) -> None:
    """From now on these are asked; called once, when the portal starts."""
    _joined[0] = readers


def readers() -> Readers:
    """Whom to ask."""
    return _joined[0]
