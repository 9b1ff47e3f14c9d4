"""`feed` and `read`: what a feed announces, what a page says."""

import argparse
import datetime as dt
import os
from base64 import b64encode
from typing import TYPE_CHECKING, Any

from dragoman.cli.failures import BadRecord
from dragoman.cli.files import from_base64, read_bytes, text_of
from dragoman.cli.lines import Answer, Record, add_input, answer_all, print_one
from dragoman.cli.words import SubParsers, add

if TYPE_CHECKING:
    from dragoman.press.record import Page


def register(commands: SubParsers) -> None:
    """Add the family's commands."""
    feed = add(
        commands,
        "feed",
        _run_feed,
        help="read a feed: RSS, RDF, Atom, JSON Feed or a news sitemap",
        description='Lines: {"id", "path" or "body_base64", "url"?}. Answers: {"feed", "items", "problems"}.',
        examples=("dragoman feed news.xml", "dragoman feed --jsonl < feeds.jsonl"),
    )
    add_input(feed, "the feed, or its address; a file that ends in .gz is unpacked")
    feed.add_argument(
        "--url", help="address it came from; relative addresses in it are resolved against that"
    )
    read = add(
        commands,
        "read",
        _run_read,
        help="understand an article's page: text, byline, dates, pictures, notes, rights, carriers",
        description='Lines: {"id", "path" or "html" or "html_base64", "url"?}. Answers: an article, with "text".',
        examples=(
            "dragoman read page.html --url https://outlet.example/news/1",
            "dragoman read - < page.html",
        ),
    )
    add_input(read, "the page, or its address; a file that ends in .gz is unpacked")
    read.add_argument("--url", help="address it came from; also says whose page it is")


def _run_feed(options: argparse.Namespace) -> int:
    if page := _fetched(options):
        return print_one(_feed(page.body, page.url, page.headers.get("content-type")))
    return answer_all(options, lambda data, _: _packed("body_base64", data, options), feed_answer)


def _run_read(options: argparse.Namespace) -> int:
    if page := _fetched(options):
        return print_one(_article(page))
    return answer_all(options, lambda data, _: _packed("html_base64", data, options), read_answer)


def _fetched(options: argparse.Namespace) -> "Page | None":
    """The page at FILE where that is an address, asked for as the settings say; None where it is a file."""
    if options.jsonl or not (options.file or "").startswith(("http://", "https://")):
        return None
    from dragoman.config import load
    from dragoman.press.collect import fetch_page
    from dragoman.press.outbound import Door, DoorSettings

    config = load(os.environ)
    settings = DoorSettings(
        user_agent=config.user_agent,
        timeout_seconds=config.fetch_timeout_seconds,
        max_bytes=config.fetch_max_bytes,
        delay_seconds=config.fetch_delay_seconds,
        private_hosts=config.fetch_private_hosts,
    )
    with Door(settings) as door:
        return fetch_page(options.file, door=door)


def _packed(field: str, data: bytes, options: argparse.Namespace) -> Record:
    return {field: b64encode(data).decode("ascii"), "url": options.url}


def feed_answer(record: Record) -> Answer:
    """What `feed` says of one record."""
    return _feed(_bytes_of(record, "body_base64"), text_of(record, "url", default="") or None, None)


def _feed(body: bytes, url: str | None, content_type: str | None) -> Answer:
    from dragoman.press.collect import parse_feed
    from dragoman.press.record import to_json

    parsed = to_json(parse_feed(body, url=url, content_type=content_type))
    items, problems = parsed.pop("items"), parsed.pop("problems")
    return {"feed": parsed, "items": items, "problems": problems}


def read_answer(record: Record) -> Answer:
    """What `read` says of one record."""
    from dragoman.press.record import Page

    url = text_of(record, "url", default="")
    charset, body = None, b""
    if record.get("html") is not None:
        charset, body = "utf-8", text_of(record, "html").encode("utf-8", "replace")
    else:
        body = _bytes_of(record, "html_base64")
    page = Page(
        asked_url=url, url=url, fetched_at=dt.datetime.now(dt.UTC), status=200, charset=charset, body=body
    )
    return _article(page)


def _article(page: "Page") -> Answer:
    from dragoman.press.extract import read
    from dragoman.press.outlets import profile_for, profiles
    from dragoman.press.record import to_json

    article = read(page, outlet=profile_for(page.url), outlets=tuple(profiles().values()))
    return {**_with_plain_words(to_json(article)), "text": article.text}


def _with_plain_words(article: dict[str, Any]) -> dict[str, Any]:
    """Headline and standfirst as texts, which is what scripts ask for; whose words they are stands in `…_signed`."""
    for field in ("headline", "standfirst"):
        signed = article[field]
        article[f"{field}_signed"] = signed
        article[field] = signed["text"] if signed else None
    return article


def _bytes_of(record: Record, field: str) -> bytes:
    if record.get(field) is not None:
        return from_base64(text_of(record, field), field)
    if record.get("path") is None:
        raise BadRecord("missing_field", f'The record needs a "path" or a {field!r}.'.replace("'", '"'))
    return read_bytes(text_of(record, "path"))
