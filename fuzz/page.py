"""A page from anywhere: `extract.read` gives an article that holds together, or says that there is none."""

import datetime as dt
import json
from collections.abc import Iterator

import atheris

with atheris.instrument_imports(include=["dragoman.press.extract", "dragoman.press.languages"]):
    from dragoman.press.extract import Unreadable, read, visible_text
from dragoman.press.record import Article, Evidence, Page, from_json, to_json
from fuzz.mutating import elements_of
from fuzz.running import run, says_why
from fuzz.seeds import pages

_CHARSETS = (None, None, None, "utf-8", "windows-1251", "iso-8859-1", "gbk", "no-such-charset")
_URL = "https://quay.example/2026/11/24/story"
_SCRAPS = (
    b"<h1>",
    b"</article>",
    b"<article>",
    b"<table><tr><td>",
    b"<template>",
    b"<svg><title>",
    b"<plaintext>",
    b"<p>(\xd0\xbf\xd1\x80\xd0\xb8\xd0\xbc. \xd0\xbf\xd0\xb5\xd1\x80.)</p>",
    b'<time datetime="2026-13-45">',
    b'<meta property="og:title" content="">',
    b'<link rel="canonical" href="http://[">',
    b'<base href="javascript:">',
    b'<script type="application/ld+json">[{"@graph":[{"@type":"NewsArticle","author":{"name":[[]]}}]}]</script>',
    b'<script type="application/ld+json">{"@type":"NewsArticle","datePublished":1e999,"headline":{}}</script>',
    b'<html lang="xx-\xff">',
    b'<meta charset="utf-7">',
    b"\xc2\xa9 2026, 2025\xe2\x80\x932026",
)


def look(data: bytes) -> None:
    page = Page(
        asked_url=_URL,
        url=_URL,
        fetched_at=dt.datetime(2026, 11, 24, 12, tzinfo=dt.UTC),
        status=200,
        charset=_CHARSETS[len(data) % len(_CHARSETS)],
        body=data,
    )
    try:
        article = read(page)
    except Unreadable as reason:
        says_why(reason)
        return
    seen = visible_text(page)
    assert all(0 <= place.start <= place.end <= len(seen) for place in _places(article)), (
        "evidence outside the text"
    )
    for block in article.body:
        assert all(0 <= note.start <= note.end <= len(block.text) for note in block.notes), (
            "note outside its block"
        )
        assert block.image is None or 0 <= block.image < len(article.images), "no such image"
        assert all(note.carrier is None or note.carrier < len(article.carriers) for note in block.notes)
    written = json.dumps(to_json(article), ensure_ascii=False)
    written.encode()
    assert from_json(Article, json.loads(written)) == article, "does not survive JSON"


def _places(article: Article) -> Iterator[Evidence]:
    parts = (
        article.headline,
        article.standfirst,
        article.rights,
        *article.byline,
        *article.carriers,
        *article.images,
    )
    for part in parts:
        evidence = part.evidence if part else None
        if evidence and evidence.start is not None and evidence.end is not None:
            yield evidence


if __name__ == "__main__":
    run("page", look, pages(), mutator=elements_of(_SCRAPS))
