"""Turns the plain text of the origin page, where that is found, into an HTML page in the manner of the site it stood on.

The text is somebody else's and is not part of this repository: it is read from the file named by `DRAGOMAN_SEED_PAGE`, or from
`../shared/seed/page.txt` beside the repository. Only its marks of structure are known here.
"""

import datetime as dt
import html
import os
from pathlib import Path

from dragoman.press.record import Page

URL = "https://vpk.name/en/news/alternative.html"


def find_seed() -> Path | None:
    """The seed's file; None where this machine has none."""
    told = os.environ.get("DRAGOMAN_SEED_PAGE")
    beside = Path(__file__).resolve().parents[4] / "shared" / "seed" / "page.txt"
    path = Path(told) if told else beside
    return path if path.is_file() else None


def seed_page(path: Path) -> Page:
    """The seed as a page: headline, counters, picture with credit, lead, text, rights box, panel of comments."""
    paragraphs = [part.strip() for part in path.read_text(encoding="utf-8").split("\n\n") if part.strip()]
    rights = next(number for number, part in enumerate(paragraphs) if part.startswith("The rights to this"))
    counters, credit = paragraphs[2].rsplit("\n", 1)
    body = [_paragraph(part, lead=number < 2) for number, part in enumerate(paragraphs[3:rights])]
    box, panel = paragraphs[rights].split("• The news mentions", 1)
    text = (
        "<!doctype html><html lang='en'><head><meta charset='utf-8'>"
        f"<title>{html.escape(paragraphs[1])} - ВПК.name</title><meta property='og:site_name' content='ВПК.name'></head><body>"
        f"<header><a href='/login'>{html.escape(paragraphs[0])}</a></header><main><article>"
        f"<h1>{html.escape(paragraphs[1])}</h1><div class='counters'>{_lines(counters)}</div>"
        f"<figure><img src='/images/talks.jpg' width='800' height='450' alt=''><figcaption>{html.escape(credit)}</figcaption></figure>"
        f"<div class='news_text'>{''.join(body)}</div></article>"
        f"<div class='copyright_box'>{_lines(box)}</div></main>"
        f"<aside><h3>The news mentions</h3>{_lines(panel)}</aside></body></html>"
    )
    return Page(
        asked_url=URL,
        url=URL,
        fetched_at=dt.datetime(2024, 9, 21, 12, tzinfo=dt.UTC),
        status=200,
        headers={"content-type": "text/html; charset=utf-8"},
        charset="utf-8",
        body=text.encode(),
    )


def _paragraph(part: str, *, lead: bool) -> str:
    """A paragraph; the author's name is set in bold in front of the first one, as on the site."""
    first, second, rest = part.split(" ", 2) if part.count(" ") > 2 else (part, "", "")
    if not lead and rest.startswith("Does not need"):
        return f"<p><b>{html.escape(f'{first} {second}')}</b> {html.escape(rest)}</p>"
    return f"<p>{html.escape(part)}</p>"


def _lines(text: str) -> str:
    return "".join(f"<div>{html.escape(line.strip())}</div>" for line in text.split("\n") if line.strip())
