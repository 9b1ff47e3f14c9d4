"""What `dragoman read --jsonl` says of the pages of a set."""

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Any

from dragoman.press.extract import read
from dragoman.press.record import Page, to_json

FETCHED_AT = dt.datetime(2026, 11, 1, 12, tzinfo=dt.UTC)
"""When pages count as fetched: none is dated after that."""


def answers(rows: Iterable[dict[str, Any]], fetched_at: dt.datetime) -> Iterator[dict[str, Any]]:
    """One output row for each input row {"id", "url", "html"}. Raises Unreadable where a page is none."""
    for row in rows:
        page = Page(
            asked_url=row["url"],
            url=row["url"],
            fetched_at=fetched_at,
            status=200,
            charset="utf-8",
            body=row["html"].encode(),
        )
        article = read(page)
        yield {"id": row["id"], **to_json(article), "text": article.text}
