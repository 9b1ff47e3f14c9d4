"""Pages per CPU second: our `read`, trafilatura with metadata, and parsing alone, over the same pages in the same run.

    python benchmarks/extract.py [FOLDER]

FOLDER holds `.html` or `.html.gz` files, at any depth; without one, the folder named by DRAGOMAN_QUALITY_DATA, and without that
our own pages in `tests/pages`. Prints, per reader: pages, pages/CPU-s over all, pages/CPU-s of the median page, slowest page in ms.
"""

import contextlib
import datetime as dt
import gzip
import os
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import trafilatura
from selectolax.lexbor import LexborHTMLParser

from dragoman.press.extract import Unreadable, decode, read
from dragoman.press.languages import detect
from dragoman.press.record import Page

WARMING_UP = 10
"""Pages read before the clock starts: models and patterns are loaded when first asked for."""
OURS = Path(__file__).resolve().parents[1] / "tests" / "pages"


def pages_in(folder: Path) -> list[Page]:
    """Every page of a folder, sorted by path."""
    found = []
    for path in sorted(path for path in folder.rglob("*") if path.name.endswith((".html", ".html.gz"))):
        data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        url = f"https://{path.parent.name or 'pages'}.example/{path.name.split('.')[0]}"
        now = dt.datetime.now(dt.UTC)
        found.append(Page(asked_url=url, url=url, fetched_at=now, status=200, body=data))
    return found


def warm() -> None:
    """Load what our reader asks for on few pages only."""
    detect("Kveldsnytt fra havna kom sent i dag, men det kom.")


def ours(page: Page) -> None:
    """Our reader; a page that is none counts too."""
    with contextlib.suppress(Unreadable):
        read(page)


def theirs(page: Page) -> None:
    """trafilatura's text and metadata."""
    trafilatura.bare_extraction(page.body, with_metadata=True)


def parsed(page: Page) -> None:
    """Decoding and parsing alone: what no reader can beat."""
    LexborHTMLParser(decode(page))


def cpu_seconds(reader: Callable[[Page], None], pages: Sequence[Page]) -> list[float]:
    """CPU seconds of each page, after some pages to warm up."""
    for page in pages[:WARMING_UP]:
        reader(page)
    taken = []
    for page in pages:
        started = time.process_time()
        reader(page)
        taken.append(time.process_time() - started)
    return taken


def main() -> int:
    """Measure and print the table."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else os.environ.get("DRAGOMAN_QUALITY_DATA", OURS))
    pages = pages_in(folder)
    if not pages:
        print(f"There are no .html or .html.gz files in {folder}.", file=sys.stderr)
        return 2
    warm()
    print(f"{'reader':<12} {'pages':>6} {'pages/CPU-s':>12} {'median':>8} {'slowest ms':>11}")
    for name, reader in (("dragoman", ours), ("trafilatura", theirs), ("parse only", parsed)):
        taken = cpu_seconds(reader, pages)
        per_second, median = len(taken) / max(sum(taken), 1e-9), 1 / max(statistics.median(taken), 1e-9)
        print(f"{name:<12} {len(taken):>6} {per_second:>12.1f} {median:>8.1f} {1000 * max(taken):>11.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
