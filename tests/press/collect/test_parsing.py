import datetime as dt
import gzip
import html
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.press.collect import FeedUnreadable, parse_feed, parse_index
from dragoman.press.record import FeedKind, ParsedFeed, from_json, to_json

from . import feeds

NOON = dt.datetime(2024, 9, 21, 12, 7, tzinfo=dt.UTC)


def test_it_works() -> None:
    feed = parse_feed(feeds.RSS, url="https://aral-tany.example/feed")
    assert (feed.kind, feed.title, feed.language, feed.ttl_seconds) == (FeedKind.RSS, "Арал таңы", "kk", 5400)
    assert (feed.home_url, feed.description, feed.problems) == (
        "https://aral-tany.example/",
        "Жаңалықтар",
        (),
    )
    first, second = feed.items
    assert (first.id, first.url) == ("tany-1", "https://aral-tany.example/news/1")
    assert first.title == "Теңіз & қала"
    assert first.published_at == dt.datetime(2024, 9, 21, 7, 7, tzinfo=dt.UTC)
    assert (first.authors, first.categories) == (("Айша Серік",), ("Экономика",))
    assert first.image_url == "https://aral-tany.example/1.jpg"
    assert (
        first.summary == '<p>Су <a href="https://aral-tany.example/a" rel="noopener noreferrer">келді</a></p>'
    )
    assert (second.id, second.url) == ("https://aral-tany.example/news/2",) * 2
    assert second.published_at == dt.datetime(2024, 9, 21, 5, 0, tzinfo=dt.UTC)


def test_rdf() -> None:
    feed = parse_feed(feeds.RDF)
    assert (feed.kind, feed.title, feed.ttl_seconds) == (FeedKind.RDF, "Ribnik", 1800)
    assert (feed.items[0].id, feed.items[0].published_at) == (
        "https://a.example/1",
        NOON - dt.timedelta(hours=2),
    )


def test_atom() -> None:
    feed = parse_feed(feeds.ATOM, url="https://b.example/feed.xml")
    assert (feed.kind, feed.title, feed.language) == (FeedKind.ATOM, "El Faro", "es")
    assert feed.home_url == "https://b.example/blog/"
    (item,) = feed.items
    assert (item.id, item.url) == ("tag:b.example,2024:1", "https://b.example/blog/2024/1.html")
    assert (item.title, item.summary) == ("Agua <b>y sal", "a &lt; b")
    assert item.content is not None
    assert 'href="https://b.example/blog/x"' in item.content
    assert item.published_at == dt.datetime(2024, 9, 21, 10, 7, 0, 500_000, tzinfo=dt.UTC)
    assert item.updated_at == dt.datetime(2024, 9, 21, 22, 0, tzinfo=dt.UTC)
    assert item.authors == ("Redacción",)


def test_json_feed() -> None:
    feed = parse_feed(feeds.JSON)
    assert (feed.kind, feed.title, feed.language) == (FeedKind.JSON, "Svitanok", "uk")
    (item,) = feed.items
    assert (item.id, item.url, item.content) == ("7", "https://c.example/7", "<p>x</p>")
    assert (item.authors, item.categories, item.image_url) == (("Desk",), ("a",), "https://c.example/7.jpg")
    assert item.published_at == NOON - dt.timedelta(hours=3)
    assert len(feed.problems) == 1


def test_news_sitemap() -> None:
    feed = parse_feed(gzip.compress(feeds.NEWS_SITEMAP))
    assert (feed.kind, feed.title, feed.language) == (FeedKind.SITEMAP, "Novi list", "sr")
    (item,) = feed.items
    assert (item.url, item.title, item.published_at) == ("https://d.example/1", "Voda", NOON)
    assert item.updated_at == dt.datetime(2024, 9, 22, tzinfo=dt.UTC)
    assert item.image_url == "https://d.example/1.jpg"


def test_what_atom_says_inside_rss_is_heard() -> None:
    body = b"""<rss version="2.0" xmlns:a="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
    <title>Quay</title><item><a:id>urn:q:1</a:id><title>x</title><a:summary>a &lt; b</a:summary>
    <a:content type="html">&lt;p&gt;Ice&lt;/p&gt;</a:content>
    <pubDate>Sat, 21 Sep 2024 12:07:00 GMT</pubDate><dc:date>2024-09-21T13:00:00Z</dc:date></item></channel></rss>"""
    (item,) = parse_feed(body).items
    assert (item.id, item.summary, item.content) == ("urn:q:1", "a &lt; b", "<p>Ice</p>")
    assert (item.published_at, item.updated_at) == (NOON, dt.datetime(2024, 9, 21, 13, tzinfo=dt.UTC))


def test_a_second_summary_is_kept_where_there_is_no_content() -> None:
    body = """<rss version="2.0" xmlns:i="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>Quay</title>
    <item><title>x</title><description>Ice</description><i:summary>{}</i:summary></item></channel></rss>"""
    for second, content in (("Ice and fish", "Ice and fish"), ("Ice", None)):
        (item,) = parse_feed(body.format(second).encode()).items
        assert (item.summary, item.content) == ("Ice", content)


@pytest.mark.parametrize(
    "body",
    [
        b"<rss version='2.0'><channel><title>Q</title><items><item><title>x</title></item><item><title>y</title></item></items></channel></rss>",
        b"<rss version='2.0'><channel><title>Q</title><item><title>x</title><item><title>y</title></item></item></channel></rss>",
        b"<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>1</id><title>x</title><entry><id>2</id><title>y</title></entry></entry></feed>",
        b"<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>1</id><title>x</title></entry><item><title>y</title></item></feed>",
    ],
)
def test_no_item_is_lost_where_items_stand_oddly(body: bytes) -> None:
    assert sorted(item.title or "" for item in parse_feed(body).items) == ["x", "y"]


@pytest.mark.parametrize(
    "content",
    [
        '<content type="xhtml">Ice <div xmlns="http://www.w3.org/1999/xhtml">and fish</div></content>',
        '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Ice</div> and fish</content>',
        '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Ice</div><div xmlns="http://www.w3.org/1999/xhtml">and fish</div></content>',
        '<content type="text/html" src="https://quay.example/full">Ice and fish</content>',
        '<content type="xhtml">&lt;p&gt;Ice and fish&lt;/p&gt;</content>',
        '<content type="text">Ice <b xmlns="http://www.w3.org/1999/xhtml">and</b> fish</content>',
        '<summary type="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Ice and fish</p></body></html></summary>',
    ],
)
def test_no_word_is_lost_where_atom_is_written_oddly(content: str) -> None:
    body = (
        f'<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><title>x</title>{content}</entry></feed>'
    )
    (item,) = parse_feed(body.encode()).items
    words = re.sub(r"<[^>]*>", " ", html.unescape(f"{item.summary or ''} {item.content or ''}")).split()
    assert words == ["Ice", "and", "fish"]


def test_tags_that_part_words_part_them() -> None:
    feed = parse_feed(
        b"<rss><channel><title>Ice&lt;br&gt;and &lt;b&gt;f&lt;/b&gt;ish</title><item><title>x</title></item></channel></rss>"
    )
    assert feed.title == "Ice and fish"


def test_index_of_sitemaps() -> None:
    feed = parse_feed(feeds.INDEX)
    assert (feed.kind, feed.items) == (FeedKind.SITEMAP, ())
    parts = parse_index(feeds.INDEX, url="https://d.example/sitemap.xml")
    assert [part.url for part in parts] == ["https://d.example/news-1.xml", "https://d.example/old.xml"]
    assert parse_index(feeds.RSS) == ()


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"", "empty"),
        (b" \n\t", "empty"),
        (b"<!DOCTYPE html><html><head><title>x</title></head><body>news</body></html>", "web page"),
        (b"<html><p>unclosed", "web page"),
        (b"just words", "plain text"),
        (b'{"items": 1}', "JSON"),
        (b"{broken", "JSON"),
        (b"[" * 100_000, "JSON"),
        (b"<note><to>you</to></note>", "no feed"),
        (b"\x1f\x8bnot really", "gzip"),
        (gzip.compress(b"\0" * 70_000_000), "too large"),
    ],
)
def test_what_is_no_feed(body: bytes, says: str) -> None:
    with pytest.raises(FeedUnreadable) as unreadable:
        parse_feed(body)
    assert says in str(unreadable.value)


LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;">]>
<rss version="2.0"><channel><title>x</title><item><title>&e;&e;</title><link>http://a.example/1</link></item></channel></rss>"""
OUTSIDE = b"""<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/hostname"><!ENTITY % p SYSTEM "http://127.0.0.1:1/">%p;]>
<rss version="2.0"><channel><title>x</title><item><title>a&f;b</title><link>http://a.example/1</link></item></channel></rss>"""


@pytest.mark.parametrize("body", [LAUGHS, OUTSIDE])
def test_entities_are_never_expanded(body: bytes) -> None:
    (item,) = parse_feed(body).items
    assert item.url == "http://a.example/1"
    assert len(item.title or "") < 20
    assert "haha" not in (item.title or "")


def test_a_few_plain_words_may_be_an_entity() -> None:
    body = b"""<!DOCTYPE rss [<!ENTITY who "Quay Desk"><!ENTITY nest "&who;&who;"><!ENTITY mark '<b>'>]><rss version="2.0"><channel>
    <title>&who;</title><item><title>&nest;, &mark;</title></item></channel></rss>"""
    feed = parse_feed(body)
    assert (feed.title, feed.items[0].title) == ("Quay Desk", "&nest;, &mark;")


def test_a_doctype_is_no_trouble() -> None:
    body = (
        b'<!-- a --><!DOCTYPE rss PUBLIC "-//N//DTD RSS 0.91//EN" "http://a.example/x.dtd">\n'
        + feeds.RSS.split(b"?>", 1)[1]
    )
    assert len(parse_feed(body).items) == 2


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-16-le", "utf-32", "koi8-u", "windows-1251"])
def test_encodings(codec: str) -> None:
    text = f'<?xml version="1.0" encoding="{codec.removesuffix("-sig").removesuffix("-le")}"?><rss version="2.0"><channel><title>Море і степ</title><item><title>Їжак</title></item></channel></rss>'
    feed = parse_feed(text.encode(codec))
    assert (feed.title, feed.items[0].title, feed.problems) == ("Море і степ", "Їжак", ())


def test_wrong_declarations() -> None:
    text = '<?xml version="1.0" encoding="{}"?><rss version="2.0"><channel><title>Море и степь говорят по-русски</title><item><title>ёж</title></item></channel></rss>'
    for declared, real in (
        ("utf-16", "utf-8"),
        ("iso-8859-1", "utf-8"),
        ("utf-8", "windows-1251"),
        ("nonsense", "koi8-r"),
    ):
        feed = parse_feed(text.format(declared).encode(real))
        assert feed.title == "Море и степь говорят по-русски", (declared, real)
        assert declared in feed.problems[0]
    feed = parse_feed(
        text.format("utf-8").encode("windows-1251"), content_type="text/xml; charset=windows-1251"
    )
    assert (feed.items[0].title, feed.problems) == ("ёж", ())


BROKEN = {
    "an ampersand": b"<rss version='2.0'><channel><title>A & B</title><item><title>x & y</title><link>http://a.example/?a=1&b=2</link></item></channel></rss>",
    "an html entity": b"<rss version='2.0'><channel><title>A</title><item><title>x&nbsp;&mdash;&nbsp;y</title><link>http://a.example/1</link></item></channel></rss>",
    "cut off": b"<rss version='2.0'><channel><title>A</title><item><title>x</title><link>http://a.example/1</link><description>half",
    "undeclared prefix": b"<rss version='2.0'><channel><title>A</title><item><title>x</title><foo:bar>1</foo:bar><link>http://a.example/1</link></item></channel></rss>",
    "control character": b"<rss version='2.0'><channel><title>A</title><item><title>x\x0b</title><link>http://a.example/1</link></item></channel></rss>",
    "rss prefix": b"<rss rss:version=2.0><rss:channel><rss:title>A</rss:title><rss:item><rss:title>x</rss:title><rss:link>http://a.example/1</rss:link></rss:item></rss:channel></rss>",
    "text before": b"\n\nWarning: something\n<rss version='2.0'><channel><title>A</title><item><title>x</title><link>http://a.example/1</link></item></channel></rss>",
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_broken_feeds_are_read_and_say_so(name: str) -> None:
    feed = parse_feed(BROKEN[name])
    assert len(feed.items) == 1
    assert (feed.items[0].title or "").startswith("x")
    assert (feed.items[0].url or "").startswith("http://a.example/") or name == "cut off"
    assert feed.problems


def test_markup_where_text_belongs_and_doubles_go_to_the_tolerant_reader() -> None:
    feed = parse_feed(
        b"<rss version='2.0'><channel><title>A</title><item><title>x</title><link>http://a.example/1</link>"
        b"<pubDate>no date at all</pubDate><description>one <b>two</b></description></item></channel></rss>"
    )
    assert feed.items[0].published_at is None
    assert "no date at all" in feed.problems[0]


def test_what_is_too_long_for_the_tolerant_reader_is_saved_as_far_as_it_goes() -> None:
    good = "<item><title>x</title><link>https://quay.example/{}</link></item>"
    strange = "<item><title>x</b></title><title>y</title><pubDate>never</pubDate></item>"
    items = "".join(good.format(number) for number in range(40_000))
    body = f"<rss version='2.0'><channel><title>A</title>{items}{strange}</channel></rss>"
    assert len(body) > 2**21
    feed = parse_feed(body.encode())
    assert len(feed.items) == 40_000
    assert [problem[:3] for problem in feed.problems] == ["It ", "1 o"]


def test_a_long_author_is_no_trap() -> None:
    for end in ("", "<broken>"):
        body = f"<rss version='2.0'><channel><title>A</title><item><title>x</title><author>{'a' * 300_000}@(</author></item></channel>{end}</rss>"
        (item,) = parse_feed(body.encode()).items
        assert item.title == "x"


def test_deep_markup_is_flattened() -> None:
    deep = "&lt;div&gt;" * 5000 + "words"
    body = f"<rss version='2.0'><channel><title>A</title><item><title>x</title><description>{deep}</description></item></channel></rss>"
    assert parse_feed(body.encode()).items[0].summary == "words"


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("&lt;!DOCTYPE ~", "<!DOCTYPE ~"),
        ("ice&lt;!--", "ice"),
        ("ic&lt;!-- -- x &gt;e&lt;script&gt;x()&lt;/script&gt;", "ice"),
        ("ice &lt;b&gt;and", "ice and"),
        ("\u202eice\u202c \u2067and", "ice and"),
    ],
)
def test_a_mark_that_stays_open_takes_nothing_with_it(written: str, title: str) -> None:
    body = f"<rss version='2.0'><channel><title>A</title><item><title>{written}</title><description>{written}</description></item></channel></rss>"
    (item,) = parse_feed(body.encode()).items
    assert item.title == title
    assert title[:3].replace("<", "&lt;") in (item.summary or "")


def test_the_words_of_formulas_and_drawings_stay() -> None:
    body = """<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>7</id><title>x</title><content type="xhtml"><div
    xmlns="http://www.w3.org/1999/xhtml"><math xmlns="http://www.w3.org/1998/Math/MathML"><mi>a</mi><mo>+</mo></math>
    <svg xmlns="http://www.w3.org/2000/svg"><desc>Ice</desc><path d="M1"/></svg></div></content></entry></feed>"""
    content = parse_feed(body.encode()).items[0].content or ""
    assert [word for word in ("a", "+", "Ice") if word in content] == ["a", "+", "Ice"]
    assert "<path" not in content


@pytest.mark.parametrize(
    ("link", "url"),
    [
        ('<link href="https://quay.example/1"/>', "https://quay.example/1"),
        ('<link rel="ALTERNATE" href="https://quay.example/1"/>', "https://quay.example/1"),
        ('<link rel="" href="https://quay.example/1"/>', "https://quay.example/1"),
        (
            '<link rel="http://www.iana.org/assignments/relation/alternate" href="https://quay.example/1"/>',
            "https://quay.example/1",
        ),
        ('<link rel="self" href="https://quay.example/1"/>', "https://quay.example/id"),
        ("", "https://quay.example/id"),
    ],
)
def test_where_an_atom_entry_leads(link: str, url: str) -> None:
    body = f'<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>https://quay.example/id</id>{link}<title>x</title></entry></feed>'
    assert parse_feed(body.encode()).items[0].url == url


@pytest.mark.parametrize(
    ("guid", "url"),
    [
        ("<guid>https://quay.example/1</guid>", "https://quay.example/1"),
        ('<guid isPermaLink="false">https://quay.example/1</guid>', None),
        ('<guid ispermalink=" False ">https://quay.example/1</guid>', None),
        ("<guid>a</guid><link xml:base='https://base.example/d/'>1</link>", "https://base.example/d/1"),
    ],
)
def test_where_an_rss_item_leads(guid: str, url: str | None) -> None:
    body = f"<rss version='2.0'><channel><title>A</title><item><title>x</title>{guid}</item></channel></rss>"
    assert parse_feed(body.encode(), url="https://quay.example/feed").items[0].url == url


@pytest.mark.parametrize(
    "body",
    [
        b"<rss version='2.0'><channel><TiTlE>Quay</TiTlE><item><title>x</title></item></channel></rss>",
        b"<rss version='2.0'><channel><title>Quay</title><item><Title>x</Title><guid>7</guid></item></channel></rss>",
    ],
)
def test_names_in_other_letters_are_understood(body: bytes) -> None:
    feed = parse_feed(body)
    assert (feed.title, feed.items[0].title) == ("Quay", "x")


def test_a_channel_of_the_channel_definition_format() -> None:
    feed = parse_feed(
        b'<CHANNEL HREF="https://quay.example/"><ITEM HREF="https://quay.example/1"><TITLE>x</TITLE></ITEM></CHANNEL>'
    )
    assert (feed.home_url, feed.items[0].url, feed.items[0].title) == (
        "https://quay.example/",
        "https://quay.example/1",
        "x",
    )


HOSTILE = [
    "<script>alert(1)</script>",
    '<img src="x" onerror="alert(1)">',
    '<a href="javascript:alert(1)">x</a>',
    '<svg onload="alert(1)">',
    '<iframe src="https://a.example/"></iframe>',
    '<form action="https://a.example/"><input></form>',
    '<p style="background:url(javascript:alert(1))">x</p>',
]


@pytest.mark.parametrize("markup", HOSTILE)
@pytest.mark.parametrize("sound", [True, False])
def test_markup_is_made_harmless_by_either_reader(markup: str, sound: bool) -> None:
    body = f"<rss version='2.0'><channel><title>A</title><item><title><![CDATA[x{markup}]]></title><description><![CDATA[x{markup}]]></description></item></channel>{'' if sound else '<broken>'}</rss>"
    (item,) = parse_feed(body.encode()).items
    for text in (item.summary or "", item.title or ""):
        assert text.startswith("x")
        for bad in ("<script", "onerror", "javascript:", "onload", "<iframe", "<form", "style="):
            assert bad not in text


def read_or_refused(body: bytes) -> ParsedFeed | None:
    try:
        feed = parse_feed(body, url="https://a.example/feed")
    except FeedUnreadable as error:
        sentence = str(error)
        return None if sentence.endswith(".") else pytest.fail(f"not a sentence: {sentence}")
    assert from_json(ParsedFeed, to_json(feed)) == feed
    return feed


@given(
    st.binary(max_size=300) | st.text(max_size=300).map(lambda text: text.encode("utf-8", "surrogatepass"))
)
def test_nothing_but_feed_unreadable_on_any_bytes(body: bytes) -> None:
    read_or_refused(body)


SCRAPS = [b"<", b">", b"&", b"]]>", b"<![CDATA[", b"<item>", b"</item>", b"<!DOCTYPE x [", b"\xff", b"\x00", b'"', b"<?xml", b"<!--", b"&#1;", b"xml:base='http://['"]  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(sorted(feeds.ALL)),
    st.lists(
        st.tuples(st.integers(0, 2000), st.integers(0, 30), st.sampled_from(SCRAPS) | st.binary(max_size=4)),
        max_size=6,
    ),
)
def test_nothing_but_feed_unreadable_on_mutated_feeds(
    name: str, changes: list[tuple[int, int, bytes]]
) -> None:
    body = feeds.ALL[name]
    for at, length, scrap in changes:
        body = body[:at] + scrap + body[at + length :]
    read_or_refused(body)
