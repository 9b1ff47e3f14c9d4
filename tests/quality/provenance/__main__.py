"""`python -m tests.quality.provenance [practice|held|real] [--misses]`: read a set's pages and print the figures per field."""

import argparse
import datetime as dt
import importlib
import sys
from collections.abc import Iterator
from typing import Any

from dragoman.press.extract import read
from dragoman.press.record import Page, to_json

from .scoring import misses, score, table

FETCHED = {
    False: dt.datetime(2024, 9, 21, 12, tzinfo=dt.UTC),
    True: dt.datetime(2026, 11, 1, 12, tzinfo=dt.UTC),
}
"""When the constructed and the real pages count as fetched: no page is dated after that."""


def main() -> int:
    """Print the table, and with `--misses` what is not as wanted; 2 where the set is not there or may not be looked into."""
    options = argparse.ArgumentParser(prog="tests.quality.provenance", description=__doc__)
    options.add_argument("set", nargs="?", default="practice", choices=("practice", "held", "real"))
    options.add_argument(
        "--misses", action="store_true", help="what is not as wanted (not for the held-out half)"
    )
    options.add_argument("--field", help="only the misses of this field")
    options.add_argument("--only", default="", help="only pages whose id begins so")
    asked = options.parse_args()
    if asked.set == "held" and (asked.misses or asked.field or asked.only):
        print("The held-out half is kept for testing: nobody looks at its single pages.", file=sys.stderr)
        return 2
    module = importlib.import_module(f"{__package__}.{asked.set}")
    rows = [(page, gold) for page, gold in module.pages() if gold["id"].startswith(asked.only)]
    golds, outputs = (
        [gold for _, gold in rows],
        list(_answers([page for page, _ in rows], FETCHED[asked.set == "real"])),
    )
    if asked.set == "real":
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
