"""Valid inputs to start from: the sample press, which is ours, as its outlets send it."""

import tomllib
from collections.abc import Iterator
from http import HTTPStatus

from dragoman.sample.build import build
from dragoman.sample.feeds import PLANS
from dragoman.sample.site import Site
from dragoman.sample.source import HERE, read_articles

_PORT = 8001


def pages() -> Iterator[bytes]:
    """Every article page."""
    for file in build():
        if file.name.endswith(".html"):
            yield file.content.replace(b"{port}", str(_PORT).encode())


def feeds() -> Iterator[bytes]:
    """Every feed and news sitemap, and a JSON Feed of our own."""
    site = Site(port=_PORT)
    for outlet in site.outlets:
        for plan in PLANS[outlet]:
            answer = site.answer("GET", f"{outlet}.localhost:{_PORT}", plan.path, {})
            if answer.status == HTTPStatus.OK and answer.body:
                yield answer.body
    yield b'{"version":"https://jsonfeed.org/version/1.1","title":"Quay","items":[{"id":"1","url":"/a"}]}'


def sentences() -> Iterator[tuple[str, str]]:
    """(language, paragraph) of every article."""
    for article in read_articles():
        for block in article.blocks:
            if block.passage.text:
                yield article.language, block.passage.text


def pairs() -> Iterator[tuple[str, str, str, str]]:
    """(source language, target language, source, target) of every sentence the sample desk translated."""
    languages = {article.key.replace("/", "--"): article.language for article in read_articles()}
    for path in sorted((HERE / "desk").glob("*/*.toml")):
        for pair in tomllib.loads(path.read_text(encoding="utf-8")).get("pair", []):
            yield languages[path.stem], path.parent.name, pair["source"], pair["target"]
