"""`python -m tests.quality.provenance [practice|real] [--misses]`: read a set's pages and print the figures per field."""

import argparse
import datetime as dt
import importlib
import sys
from collections.abc import Iterator
from typing import Any

from dragoman.press.extract import read
from dragoman.press.record import Page, to_json

from .scoring import misses, score, table

CONSTRUCTED_AT = dt.datetime(2024, 9, 21, 12, tzinfo=dt.UTC)
REAL_AT = dt.datetime(2026, 11, 1, 12, tzinfo=dt.UTC)
"""When pages count as fetched: none is dated after that."""


def main() -> int:
    """Print the table, and with `--misses` what is not as wanted."""
    options = argparse.ArgumentParser(prog="tests.quality.provenance", description=__doc__)
    options.add_argument("set", nargs="?", default="practice", choices=("practice", "real"))
    options.add_argument("--misses", action="store_true", help="what is not as wanted")
    options.add_argument("--field", help="only the misses of this field")
    options.add_argument("--only", default="", help="only pages whose id begins so")
    asked = options.parse_args()
    module = importlib.import_module(f"{__package__}.{asked.set}")
    rows = [(page, gold) for page, gold in module.pages() if gold["id"].startswith(asked.only)]
    real = asked.set == "real"
    golds = [gold for _, gold in rows]
    outputs = list(_answers([page for page, _ in rows], REAL_AT if real else CONSTRUCTED_AT))
    if real:
        outputs = [module.veiled(output) for output in outputs]
    print(f"{asked.set}: {len(rows)} pages")
    print(table(score(golds, outputs)))
    if asked.misses or asked.field:
        for miss in misses(golds, outputs):
            if asked.field in (None, miss.field):
                print(f"{miss.id}  {miss.field}\n    missing  {miss.missing}\n    invented {miss.invented}")
    return 0


def _answers(rows: list[dict[str, Any]], fetched_at: dt.datetime) -> Iterator[dict[str, Any]]:
    """What `dragoman read --jsonl` would say."""
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


if __name__ == "__main__":
    sys.exit(main())
