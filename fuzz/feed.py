"""A feed from anywhere: `collect.parse_feed` gives items or says that there are none; an index of sitemaps never fails."""

import json
import re

import atheris
import nh3

with atheris.instrument_imports(include=["dragoman.press.collect"]):
    from dragoman.press.collect import FeedUnreadable, parse_feed, parse_index
from dragoman.press.record import ParsedFeed, from_json, to_json
from fuzz.mutating import elements_of
from fuzz.running import run, says_why
from fuzz.seeds import feeds

_URL = "https://quay.example/feed"
_TYPES = (
    None,
    "application/rss+xml",
    "text/xml; charset=windows-1251",
    "application/json; charset=\x00",
    "text/html",
)
_SCRAPS = (
    b"<item>",
    b"<entry>",
    b"<pubDate>Tue, 31 Feb 2026 25:61:61 +9999</pubDate>",
    b"<updated>99999-01-01T00:00:00Z</updated>",
    b"<dc:date>-0001-01-01</dc:date>",
    b"<guid isPermaLink='true'>http://[x</guid>",
    b"<link>javascript:alert(1)</link>",
    b"<ttl>99999999999999999999</ttl>",
    b"<!DOCTYPE rss [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>",
    b"&b;",
    b"<content:encoded><![CDATA[<script>x</script>]]></content:encoded>",
    b"<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>/a</loc></sitemap></sitemapindex>",
    b'{"items":[{"id":[],"url":{},"date_published":1e400}]}',
    b"xmlns:x='urn:x'",
    b"<x:title/>",
    b"<description>&lt;p class='a'&gt;x&lt;a href=\"java&amp;#115;cript:x\" onclick=x&gt;y&lt;/a&gt;&lt;/p&gt;</description>",
    b"&lt;table&gt;&lt;tr&gt;&lt;td&gt;x&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;",
    b"&lt;iframe src=x&gt;&lt;/iframe&gt;&lt;!-- x --&gt;&lt;svg&gt;&lt;path onload=x/&gt;&lt;/svg&gt;&lt;math&gt;",
    b"&lt;span title='&amp;quot;&gt;&lt;b'&gt;",
    b"]]&gt;",
    b"<!DOCTYPE rss [<!ENTITY who 'Quay Desk'>]>&who;",
)
_TAG = re.compile(r"<([^\s>/]*)(?:\s+[a-z]+=\"[^\"]*\")*\s*/?>|</([^\s>]*)>")

_QUOTED = re.compile(r"=\"[^\"]*\"")
_HANDLER = re.compile(r"<[^>]*\s(?:on[a-z]+|style)\b[^>]*>")


def look(data: bytes) -> None:
    for part in parse_index(data, url=_URL):
        assert part is not None
    try:
        feed = parse_feed(data, url=_URL, content_type=_TYPES[len(data) % len(_TYPES)])
    except FeedUnreadable as reason:
        says_why(reason)
        return
    for item in feed.items:
        assert item.id or not (item.url or item.title), "an item that says something has an id"
        assert not (item.url or "").lower().startswith("javascript:"), "a script instead of an address"
        for text in (item.summary or "", item.content or ""):
            for start, end in _TAG.findall(text):
                assert (start or end) in nh3.ALLOWED_TAGS, "an element came through that may not"
            assert text.count("<") == len(_TAG.findall(text)), (
                "a tag is written otherwise than a cleaner would"
            )
            assert not _HANDLER.search(_TAG.sub(lambda tag: _QUOTED.sub("", tag[0]), text)), (
                "a handler came through"
            )
    written = json.dumps(to_json(feed), ensure_ascii=False)
    written.encode()
    assert from_json(ParsedFeed, json.loads(written)) == feed, "does not survive JSON"


if __name__ == "__main__":
    run("feed", look, feeds(), mutator=elements_of(_SCRAPS))
