"""`python -m tests.quality.provenance [practice|open|held|real] [--misses]`: read a set's pages and print the figures per field."""

import argparse
import importlib
import sys

from .reading import FETCHED_AT, answers
from .scoring import misses, score, table


def main() -> int:
    """Print the table, and with `--misses` what is not as wanted."""
    options = argparse.ArgumentParser(prog="tests.quality.provenance", description=__doc__)
    options.add_argument("set", nargs="?", default="practice", choices=("practice", "open", "held", "real"))
    options.add_argument("--misses", action="store_true", help="what is not as wanted")
    options.add_argument("--field", help="only the misses of this field")
    options.add_argument("--only", default="", help="only pages whose id begins so")
    asked = options.parse_args()
    if asked.set == "held" and (asked.misses or asked.field):
        print(
            "The held pages are for measuring only: whoever saw its misses would mend them.", file=sys.stderr
        )
        return 2
    module = importlib.import_module(f"{__package__}.{asked.set.replace('open', 'held')}")
    every = module.open_pages() if asked.set == "open" else module.pages()
    rows = [(page, gold) for page, gold in every if gold["id"].startswith(asked.only)]
    golds = [gold for _, gold in rows]
    outputs = list(answers([page for page, _ in rows], FETCHED_AT))
    if asked.set == "real":
        outputs = [module.veiled(output) for output in outputs]
    print(f"{asked.set}: {len(rows)} pages")
    print(table(score(golds, outputs)))
    if asked.misses or asked.field:
        for miss in misses(golds, outputs):
            if asked.field in (None, miss.field):
                print(f"{miss.id}  {miss.field}\n    missing  {miss.missing}\n    invented {miss.invented}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
