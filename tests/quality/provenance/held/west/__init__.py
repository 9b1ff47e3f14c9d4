"""The western half of the held-out pages: constructed press pages in fifteen languages, made by another hand than the rules.

`data/*.toml` holds the outlets and articles of one language each, `sites/*.html` the mark-up of the sites (Django templates),
`parts/` pieces they share. Page and gold row are made from the same article. Whoever writes rules does not open these files.
"""

import functools
from typing import Any

from .articles import Article, articles
from .gold import gold_row
from .render import page_html

Row = dict[str, Any]


@functools.cache
def pages() -> list[tuple[Row, Row]]:
    """An input row {"id", "url", "html"} and its gold row, for every article."""
    return [_rows(article) for article in articles()]


def _rows(article: Article) -> tuple[Row, Row]:
    html = page_html(article)
    return {"id": article.id, "url": article.url, "html": html}, gold_row(article, html)
