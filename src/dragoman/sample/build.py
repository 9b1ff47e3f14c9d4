"""Makes the committed pages and expected records: `python -m dragoman.sample.build`.

    articles/<outlet>/<slug>.toml ──▶ pages/<outlet>/<slug>.html           the page, bytes as the outlet sends them
                                      pages/<outlet>/<slug>.json           the record a reader should make of it
                                      pages/<outlet>/<slug>.revised.html   and .json, where the article was changed later

Addresses carry `{port}`, which the server fills in. The build is deterministic; `--check` only says what is out of date.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from dragoman.press.record import Outlet, to_json
from dragoman.sample.addresses import read_outlets
from dragoman.sample.expected import expected
from dragoman.sample.layouts import layouts
from dragoman.sample.layouts._front import withdrawal
from dragoman.sample.source import HERE, SourceArticle, SourceError, read_articles
from dragoman.sample.views import page_view

PAGES = HERE / "pages"


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """One file of `pages/`. name: relative, with `/`."""

    name: str
    content: bytes


def build() -> Iterator[Built]:
    """All files that belong into `pages/`. Raises SourceError for an article that cannot be printed."""
    articles = read_articles()
    outlets = read_outlets()
    for article in articles:
        if article.outlet not in outlets:
            raise SourceError(f"articles/{article.key}.toml: there is no outlets/{article.outlet}.toml")
        yield from _files(article, article.key, outlets, articles)
        if article.revision:
            yield from _files(article.revised(), f"{article.key}.revised", outlets, articles)


def _files(
    article: SourceArticle, name: str, outlets: Mapping[str, Outlet], articles: Sequence[SourceArticle]
) -> Iterator[Built]:
    layout = layouts()[article.outlet]
    outlet = outlets[article.outlet]
    view = page_view(article, outlet=outlet, articles=articles)
    page = withdrawal(layout, view) if article.withdrawn else layout.article(view)
    yield Built(name=f"{name}.html", content=page.encode(layout.charset, "xmlcharrefreplace"))
    record = to_json(expected(article, layout=layout, outlet=outlet, articles=articles))
    text = json.dumps(record, ensure_ascii=False, indent=1) + "\n"
    yield Built(name=f"{name}.json", content=text.encode())


def out_of_date(folder: Path = PAGES) -> list[str]:
    """Names of files in `folder` that are missing, differ from what the sources say, or belong to no source."""
    wanted = {file.name: file.content for file in build()}
    there = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    changed = [
        name for name, content in wanted.items() if name not in there or there[name].read_bytes() != content
    ]
    return sorted([*changed, *(there.keys() - wanted.keys())])


def write(folder: Path = PAGES) -> list[str]:
    """Bring `folder` up to date; gives the names of the files that changed."""
    wanted = {file.name: file.content for file in build()}
    stale = out_of_date(folder)
    for name in stale:
        path = folder / name
        if name in wanted:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(wanted[name])
        else:
            path.unlink()
    return stale


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status: 0 built or up to date, 1 when a source cannot be used or, with --check, a page is out of date."""
    parser = argparse.ArgumentParser(description="Build the pages of the sample press.")
    parser.add_argument(
        "--check", action="store_true", help="change nothing; say which files are out of date"
    )
    options = parser.parse_args(arguments)
    try:
        changed = out_of_date() if options.check else write()
    except SourceError as error:
        print(error, file=sys.stderr)
        return 1
    for name in changed:
        print(f"{'out of date' if options.check else 'written'}: pages/{name}")
    return 1 if options.check and changed else 0


if __name__ == "__main__":
    sys.exit(main())
