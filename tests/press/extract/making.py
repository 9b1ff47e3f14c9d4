"""Makes pages for the tests of this room."""

import datetime as dt
from pathlib import Path

from dragoman.press.record import Outlet, OutletKind, Page

PAGES = Path(__file__).resolve().parents[2] / "pages"
FETCHED_AT = dt.datetime(2024, 9, 21, 12, tzinfo=dt.UTC)

FILLER = (
    "<p>The river rose during the night and by morning the lower road was under water, so the bakery sent its bread by boat "
    "and the school opened an hour later than usual, to the delight of everybody under twelve.</p>"
    "<p>Nobody remembers a flood this early in the year. The mayor has asked the engineers for a report, and the engineers "
    "have asked for three weeks, which the river is unlikely to grant them.</p>"
    "<p>Volunteers filled four hundred sandbags before noon. The old mill, which has stood through worse, kept grinding, and "
    "its owner handed out flour to anyone who came with a bucket and a story.</p>"
)


def page(
    body: str | bytes, *, url: str = "https://observer.example/news/flood", status: int = 200, **headers: str
) -> Page:
    """A fetched page of this body; header names with underscores for dashes."""
    data = body.encode() if isinstance(body, str) else body
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Page(asked_url=url, url=url, fetched_at=FETCHED_AT, status=status, headers=named, body=data)


def article(
    inside: str = FILLER,
    *,
    head: str = "",
    title: str = "Bread by boat as the river rises early",
    after: str = "",
    lang: str = "en",
) -> str:
    """An article page: `inside` is the text, `after` follows it outside the article."""
    return (
        f"<!doctype html><html lang='{lang}'><head><meta charset='utf-8'><title>{title}</title>{head}</head><body><main><article>"
        f"<h1>{title}</h1>{inside}</article>{after}</main></body></html>"
    )


def written(name: str) -> Page:
    """A page of `tests/pages`."""
    host = {
        "ru-carried.html": "https://vestnik.example/lake",
        "en-wire.html": "https://saltmarsh.example/local/ferry",
    }
    return page((PAGES / name).read_bytes(), url=host[name])


TIDE = Outlet(
    id="tide-courier",
    names={"en": "Tide Courier"},
    home_url="https://tide.example/",
    country="GB",
    languages=("en",),
)
INOVZGLYAD = Outlet(
    id="inovzglyad",
    names={"ru": "ИноВзгляд"},
    home_url="https://inovzglyad.example/",
    country="RU",
    languages=("ru",),
    kind=OutletKind.TRANSLATED_PRESS,
)
VESTNIK = Outlet(
    id="vestnik",
    names={"ru": "Вестник переправы"},
    home_url="https://vestnik.example/",
    country="RU",
    languages=("ru",),
)
