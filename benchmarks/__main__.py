"""`python -m benchmarks [NAME …]`: runs the measurements of this folder, all of them where none is named.

A measurement is a module beside this one with `main() -> int` that prints its figures; its first line says what it measures.
"""

import difflib
import importlib
import pkgutil
import sys
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent


def names() -> list[str]:
    """The measurements there are, sorted."""
    found = (module.name for module in pkgutil.iter_modules([str(HERE)]))
    return sorted(name for name in found if not name.startswith("_"))


def main(words: Sequence[str]) -> int:
    """Run those that are named; the status of the worst."""
    known, status = names(), 0
    for word in words:
        if word not in known:
            near = difflib.get_close_matches(word, known, n=1, cutoff=0.0)
            print(f"There is no measurement {word!r}; the nearest is {near[0]!r}.", file=sys.stderr)
            return 2
    for name in words or known:
        module = importlib.import_module(f"benchmarks.{name}")
        print(f"\n{name}: {(module.__doc__ or name).strip().splitlines()[0]}", flush=True)
        sys.argv = [name]
        status = max(status, module.main())
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
