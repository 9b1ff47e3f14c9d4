"""A reader's column on its whole way: proposed, read in the desk, published, answered, corrected, withdrawn."""

from dataclasses import replace
from typing import Any

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from lxml.html import fromstring

from cast import article, outlet, person, publication
from dragoman.portal.accounts.exporting import export_of
from dragoman.portal.accounts.leaving import leave
from dragoman.portal.accounts.models import User
from dragoman.portal.discussion.actions.accepting import accept, follow_suggested
from dragoman.portal.discussion.actions.column_desk import correct, decline, prepare, publish
from dragoman.portal.discussion.actions.columns import propose
from dragoman.portal.discussion.actions.errors import DiscussionError, NotAllowedError
from dragoman.portal.discussion.column_text import TAGS, column_html, plain
from dragoman.portal.discussion.models import ColumnRow, ColumnState, TopicRow
from dragoman.portal.discussion.suggestions import Draft, KnownArticleError, outlet_of_address
from dragoman.portal.jobs.models import JobRow
from dragoman.portal.jobs.tasks import tasks
from dragoman.portal.jobs.work import runner
from dragoman.portal.store.models import AuditRow, OutletRow, PublicationState
from dragoman.sample.server import SamplePress
from dragoman.testing import FakeOutletServer, Scripted

pytestmark = pytest.mark.django_db

TEXT = (
    "The ferry from our side of the lake has not sailed since **October**, and every paper that writes about the new port "
    "forgets it.\n\n> Nobody asked the ferrymen.\n\nI rode it for thirty years; here is what the timetable said, and what it "
    "meant to the four villages on the other side."
)


def draft(**fields: object) -> Draft:
    """A column of one's own in the English edition."""
    given = {"kind": "own", "edition": "en", "headline": "What the ferry knew", "text": TEXT} | fields
    return Draft(**given)  # type: ignore[arg-type]


def signed_in(who: User) -> Client:
    """A browser in which somebody is signed in."""
    client = Client()
    client.force_login(who)
    return client


def column(**fields: object) -> ColumnRow:
    """A published column."""
    author = fields.pop("by", None) or person("reader", display_name="Dana Ospan")
    return publish(column=propose(draft=draft(**fields), by=author), by=person("editor"))  # type: ignore[arg-type]


def test_a_column_goes_from_the_form_through_the_desk_to_readers(client: Client) -> None:
    author, editor = person("reader", display_name="Dana Ospan"), person("editor")
    form = {"headline": "What the ferry knew", "text": TEXT, "language": ""}
    writing = signed_in(author)
    seen = writing.post("/en/columns/propose/", form | {"preview": "1"})
    assert seen.status_code == 200
    assert "<strong>October</strong>" in seen.content.decode()
    assert not ColumnRow.objects.exists()
    assert writing.post("/en/columns/propose/", form | {"send": "1"}).status_code == 302
    row = ColumnRow.objects.get()
    assert (row.state, row.language, row.author) == ("waiting", "en", author)
    assert "Waiting for an editor" in writing.get("/en/columns/mine/").content.decode()
    assert "What the ferry knew" not in client.get("/en/columns/").content.decode()
    desk = signed_in(editor)
    assert "What the ferry knew" in desk.get("/desk/discussion/columns/").content.decode()
    assert "Nobody asked the ferrymen." in desk.get(f"/desk/discussion/columns/{row.pk}/").content.decode()
    given = {"headline": "What the ferry knows", "slug": "", "language": "en", "publish": "1"}
    desk.post(f"/desk/discussion/columns/{row.pk}/publish/", given)
    row.refresh_from_db()
    assert (row.state, row.slug) == (ColumnState.PUBLISHED, "what-the-ferry-knows")
    assert TopicRow.objects.filter(column=row).exists()
    page = client.get("/en/column/what-the-ferry-knows/")
    words = page.content.decode()
    assert page.status_code == 200
    assert "public" in page.headers["Cache-Control"]
    assert "Cookie" not in page.headers.get("Vary", "")
    assert "Reader’s column" in words
    assert "Dana Ospan" in words
    assert "A reader’s opinion, not the press and not this site." in words
    assert "What the ferry knows" in client.get("/en/columns/").content.decode()
    verbs = set(AuditRow.objects.filter(subject=f"column:{row.pk}").values_list("verb", flat=True))
    assert verbs == {"column.propose", "column.prepare", "column.publish"}


def test_columns_are_never_among_the_press(client: Client) -> None:
    publication(edition="en", slug="from-the-press")
    column(headline="Quite my own view")
    for address in (
        "/en/",
        "/en/feed.atom",
        "/en/search/?q=view",
        "/en/sitemap-1.xml",
        "/en/news-sitemap.xml",
    ):
        words = client.get(address).content.decode().partition("<aside")[0]
        assert "Quite my own view" not in words, address


def test_a_declined_column_tells_its_author_why() -> None:
    author = person("reader")
    row = propose(draft=draft(), by=author)
    with pytest.raises(DiscussionError):
        decline(column=row, reason="  ", by=person("editor"))
    decline(column=row, reason="Please name the timetable’s year.", by=person("editor"))
    assert "Please name the timetable’s year." in signed_in(author).get("/en/columns/mine/").content.decode()
    assert "Please name" not in signed_in(person("reader")).get("/en/columns/mine/").content.decode()
    with pytest.raises(DiscussionError):
        publish(column=row, by=person("editor"))


def test_an_answer_names_what_it_answers_and_is_named_there(client: Client) -> None:
    first = column()
    shown = publication(edition="en", slug="the-new-port")
    second = column(kind="answer", headline="The ferry was empty", answers_column=first)
    third = column(kind="answer", headline="The port is for grain", answers_article=shown.article)
    assert "The ferry was empty" in client.get(f"/en/column/{first.slug}/").content.decode()
    assert first.headline in client.get(f"/en/column/{second.slug}/").content.decode()
    assert "/en/article/the-new-port/" in client.get(f"/en/column/{third.slug}/").content.decode()
    shown.state = PublicationState.WITHDRAWN
    shown.save()
    assert "/en/article/the-new-port/" not in client.get(f"/en/column/{third.slug}/").content.decode()


def test_a_correction_shows_and_a_withdrawal_leaves_a_notice(client: Client) -> None:
    row, editor = column(), person("editor")
    with pytest.raises(DiscussionError):
        correct(column=row, headline=row.headline, text=row.text, note="Nothing", by=editor)
    correct(
        column=row,
        headline=row.headline,
        text=row.text + "\n\nSince 1994.",
        note="The year added.",
        by=editor,
    )
    words = client.get(f"/en/column/{row.slug}/").content.decode()
    assert "The year added." in words
    assert "Since 1994." in words
    signed_in(editor).post(f"/desk/discussion/columns/{row.pk}/withdraw/", {"reason": "Copied from a book."})
    gone = client.get(f"/en/column/{row.slug}/")
    assert gone.status_code == 410
    assert "Copied from a book." in gone.content.decode()
    assert "ferrymen" not in gone.content.decode()
    assert row.headline not in client.get("/en/columns/").content.decode()


def test_the_feed_says_whose_opinion_it_is(client: Client) -> None:
    column(headline="A & B <three>")
    answer = client.get("/en/columns/feed.atom")
    root = etree.fromstring(answer.content)
    names = {"a": "http://www.w3.org/2005/Atom"}
    assert root.xpath("string(a:entry/a:title)", namespaces=names) == "Reader’s column: A & B <three>"
    assert root.xpath("string(a:entry/a:author/a:name)", namespaces=names) == "Dana Ospan"
    assert root.xpath("string(a:entry/a:category/@term)", namespaces=names) == "readers-column"
    assert str(root.xpath("string(a:link[@rel='self']/@href)", namespaces=names)).endswith(
        "/en/columns/feed.atom"
    )


def test_two_columns_of_one_headline_have_two_addresses() -> None:
    assert {column().slug, column().slug} == {"what-the-ferry-knew", "what-the-ferry-knew-2"}
    waiting = propose(draft=draft(), by=person("reader"))
    with pytest.raises(DiscussionError):
        prepare(column=waiting, by=person("editor"), headline="X", slug="what-the-ferry-knew", language="en")


def test_only_editors_decide() -> None:
    row = propose(draft=draft(), by=person("reader"))
    for role in ("reader", "translator"):
        with pytest.raises(NotAllowedError):
            publish(column=row, by=person(role))
        with pytest.raises(NotAllowedError):
            decline(column=row, reason="No", by=person(role))


@pytest.mark.parametrize(
    "fields",
    [
        {"headline": " "},
        {"text": "Too short."},
        {"text": "x" * 30_001},
        {"kind": "advertisement"},
        {"language": "xx-not-one"},
        {"edition": "xx"},
    ],
)
def test_what_is_no_column_is_refused(fields: dict[str, str]) -> None:
    with pytest.raises(DiscussionError):
        propose(draft=draft(**fields), by=person("reader"))


@pytest.mark.parametrize(
    "url",
    [
        "",
        "not an address",
        "ftp://most-obzor.example/1",
        "javascript:alert(1)",
        "http://localhost/1",
        "http://127.0.0.1/1",
        "http://10.1.2.3/1",
        "https://user:word@most-obzor.example/",
        "http://[::1]/",
        "http://2130706433/",
    ],
)
def test_a_suggestion_needs_a_public_address(url: str, settings: Any) -> None:
    settings.CONFIG = replace(settings.CONFIG, fetch_private_hosts=())
    with pytest.raises(DiscussionError):
        propose(draft=draft(kind="suggestion", url=url, text="Worth reading."), by=person("reader"))


def test_a_suggestion_of_what_is_known_says_where_it_stands(client: Client) -> None:
    seen = article(url="https://aral-tany.example/news/1")
    with pytest.raises(KnownArticleError) as unread:
        propose(draft=draft(kind="suggestion", url=seen.canonical_url, text="Read it."), by=person("reader"))
    assert unread.value.publication is None
    shown = publication(edition="en", slug="here-it-is", article_row=seen)
    with pytest.raises(KnownArticleError) as published:
        propose(
            draft=draft(kind="suggestion", url=seen.canonical_url + "?utm_source=x#top", text="Read it."),
            by=person("reader"),
        )
    assert published.value.publication == shown
    answer = signed_in(person("reader")).post(
        "/en/columns/propose/",
        {"kind": "suggestion", "url": seen.canonical_url, "text": "Read it.", "send": "1"},
    )
    assert answer.status_code == 422
    assert "/en/article/here-it-is/" in answer.content.decode()


def suggestion(url: str, **fields: Any) -> ColumnRow:
    """A waiting suggestion."""
    return propose(
        draft=draft(kind="suggestion", url=url, text="Worth reading."), by=person("reader"), **fields
    )


def test_an_accepted_suggestion_goes_to_the_press_and_comes_back_as_a_link() -> None:
    row = outlet()
    asked = suggestion("https://www.aral-tany.example/news/77?utm_source=x")
    reader, editor = asked.author, person("editor")
    assert reader is not None
    words = signed_in(editor).get(f"/desk/discussion/columns/{asked.pk}/").content.decode()
    assert f"/desk/outlets/{row.key}/" in words
    signed_in(editor).post(f"/desk/discussion/columns/{asked.pk}/accept/")
    asked.refresh_from_db()
    assert asked.state == ColumnState.ACCEPTED
    assert asked.suggested_article is not None
    assert asked.suggested_article.canonical_url == "https://www.aral-tany.example/news/77"
    assert JobRow.objects.filter(kind="collect", key=asked.suggested_article.key).exists()
    page = signed_in(reader).get("/en/columns/mine/").content.decode()
    assert "the link to it will stand here" in page
    seen = article(outlet_row=row, url=asked.suggested_article.canonical_url)
    publication(edition="ru", slug="tam", article_row=seen)
    assert "/ru/article/tam/" in signed_in(reader).get("/en/columns/mine/").content.decode()


def test_only_administrators_follow_the_outlet_of_a_suggestion() -> None:
    asked = suggestion("https://unknown.example/news/1")
    for follow in (False, True):
        with pytest.raises(DiscussionError):
            accept(column=asked, by=person("editor"), follow=follow)
    accept(column=asked, by=person("administrator"), follow=True)
    assert JobRow.objects.filter(kind="suggestion", key=str(asked.pk)).exists()
    asked.refresh_from_db()
    assert (asked.state, asked.suggested_article) == ("accepted", None)


@pytest.mark.parametrize(
    ("url", "known"),
    [
        ("https://aral-tany.example/1", True),
        ("https://www.aral-tany.example/1", True),
        ("http://kk.aral-tany.example/1", True),
        ("https://not-aral-tany.example/1", False),
        ("https://aral-tany.example:8443/1", False),
        ("https://aral-tany.example.evil.example/1", False),
    ],
)
def test_an_address_belongs_to_the_outlet_of_its_site(url: str, known: bool) -> None:
    outlet()
    assert (outlet_of_address(url) is not None) is known


def test_an_article_leads_to_columns_about_it(client: Client) -> None:
    shown = publication(edition="en", slug="the-new-port")
    column(kind="answer", headline="The port is for grain", answers_article=shown.article)
    words = client.get("/en/article/the-new-port/").content.decode()
    assert "The port is for grain" in words
    assert "/en/columns/propose/?article=the-new-port" in words
    asked = signed_in(person("reader")).get("/en/columns/propose/?article=the-new-port")
    assert "Answer with a column" in asked.content.decode()
    assert signed_in(person("reader")).get("/en/columns/propose/?article=nowhere").status_code == 404


def test_columns_have_a_sitemap_of_their_own(client: Client) -> None:
    row = column()
    assert f"/en/column/{row.slug}/" in client.get("/en/columns/sitemap.xml").content.decode()
    assert "/en/columns/sitemap.xml" in client.get("/sitemap.xml").content.decode()


def test_an_author_changes_and_takes_back_what_waits() -> None:
    author = person("reader")
    row = propose(draft=draft(), by=author)
    writing = signed_in(author)
    assert "What the ferry knew" in writing.get(f"/en/columns/mine/{row.pk}/").content.decode()
    form = {"headline": "What the ferry forgot", "text": TEXT, "language": "en", "send": "1"}
    writing.post(f"/en/columns/mine/{row.pk}/", form)
    row.refresh_from_db()
    assert row.headline == "What the ferry forgot"
    stranger = signed_in(person("reader"))
    assert stranger.get(f"/en/columns/mine/{row.pk}/").status_code == 404
    assert stranger.post(f"/en/columns/mine/{row.pk}/take-back/").status_code == 404
    writing.post(f"/en/columns/mine/{row.pk}/take-back/")
    row.refresh_from_db()
    assert row.state == ColumnState.WITHDRAWN
    with pytest.raises(DiscussionError):
        publish(column=row, by=person("editor"))


def test_nobody_floods_the_desk_with_proposals() -> None:
    author = person("reader")
    for number in range(5):
        propose(draft=draft(headline=f"Number {number}"), by=author)
    with pytest.raises(DiscussionError):
        propose(draft=draft(headline="One too many"), by=author)


MARKUP = (
    ("<script>alert(1)</script>", "<script"),
    ("[x](javascript:alert(1))", "href"),
    ("[x](data:text/html,1)", "href"),
    ("![x](https://a.example/p.png)", "<img"),
    ("<b onclick=x>y</b>", "<b"),
    ("&lt;script&gt;", "<script"),
)


@pytest.mark.parametrize(("written", "never"), MARKUP)
def test_nothing_of_a_text_becomes_markup_of_its_own(written: str, never: str) -> None:
    assert never not in column_html(written)


def test_headings_begin_below_the_pages() -> None:
    assert column_html("# One\n\n## Two\n\n###### Six") == "<h2>One</h2>\n<h3>Two</h3>\n<h4>Six</h4>"
    assert column_html("### Low\n\n## High\n\n#### Deep") == "<h2>Low</h2>\n<h2>High</h2>\n<h3>Deep</h3>"
    assert 'rel="nofollow ugc noopener"' in column_html("[words](https://a.example/)")


@given(st.text(max_size=400))
def test_any_text_makes_harmless_html(text: str) -> None:
    html = column_html(text)
    fragment = fromstring(f"<div>{html}</div>") if html else None
    if fragment is not None:
        for element in fragment.iter():
            assert element.tag in {"div", *TAGS}
            assert set(element.attrib) <= {"href", "rel", "start"}
    plain(html)


def test_an_author_takes_everything_along_and_leaves_what_was_published(client: Client) -> None:
    author = person("reader", display_name="Dana Ospan")
    row = column(by=author)
    waiting = propose(draft=draft(headline="Not read yet"), by=author)
    taken = export_of(author)["columns"]["proposals"]
    assert [one["headline"] for one in taken] == ["What the ferry knew", "Not read yet"]
    leave(author)
    author.delete()
    assert not ColumnRow.objects.filter(pk=waiting.pk).exists()
    words = client.get(f"/en/column/{row.slug}/").content.decode()
    assert "Dana Ospan" not in words
    assert "Author’s account deleted" in words
    assert client.get("/en/columns/feed.atom").status_code == 200
    assert client.get("/en/columns/").status_code == 200


def test_sent_twice_it_is_kept_once() -> None:
    author = person("reader")
    assert propose(draft=draft(), by=author) == propose(draft=draft(), by=author)
    assert propose(draft=draft(), by=person("reader")).author != author


def test_what_turns_letters_round_is_not_kept() -> None:
    row = propose(
        draft=draft(headline="A\u202e\0 headline\n of two", text=f"\u2066{TEXT}\0"), by=person("reader")
    )
    assert row.headline == "A headline of two"
    assert not {"\0", "\u2066", "\u202e"} & set(row.text + row.html)


def test_a_suggestion_from_an_unknown_outlet_is_followed_fetched_and_read() -> None:
    with SamplePress() as press:
        asked = suggestion(press.article_url("harbour-post/strait-pilots-strike"))
        accept(column=asked, by=person("administrator"), follow=True)
        tasks()["suggestion"](str(asked.pk)).write()
        asked.refresh_from_db()
        assert asked.suggested_article is not None
        JobRow.objects.exclude(key=asked.suggested_article.key).delete()  # the outlet's other news can wait
        runner().run_until_idle()
    assert OutletRow.objects.get().is_followed
    assert AuditRow.objects.filter(verb="follow").count() == 1
    asked.suggested_article.refresh_from_db()
    assert asked.suggested_article.revision is not None
    assert "pilots" in str(asked.suggested_article.headline).lower()
    assert not JobRow.objects.filter(state="quarantined").exists()


def test_an_outlet_that_cannot_be_followed_waits_in_the_work_list() -> None:
    with FakeOutletServer() as server:
        asked = suggestion(server.answer("nobody.localhost", "/news/1", Scripted(status=404)))
        server.answer("nobody.localhost", "/", Scripted(status=404))
        accept(column=asked, by=person("administrator"), follow=True)
        runner().run_until_idle()
    job = JobRow.objects.get(kind="suggestion")
    assert job.state == "quarantined"
    assert job.reason
    asked.refresh_from_db()
    assert (asked.state, asked.suggested_article) == ("accepted", None)
    words = signed_in(person("editor")).get(f"/desk/discussion/columns/{asked.pk}/").content.decode()
    assert "the work list says why" in words
    decline(column=asked, reason="Nobody answers there.", by=person("editor"))
    assert asked.author is not None
    assert "Nobody answers there." in signed_in(asked.author).get("/en/columns/mine/").content.decode()


def test_the_same_words_in_answer_to_something_else_are_another_proposal() -> None:
    author = person("reader")
    one, other = publication(edition="en").article, publication(edition="en").article
    first = propose(draft=draft(kind="answer", answers_article=one), by=author)
    second = propose(draft=draft(kind="answer", answers_article=other), by=author)
    assert (first.answers_article, second.answers_article) == (one, other)
    assert propose(draft=draft(kind="answer", answers_article=other), by=author) == second


def test_what_was_declined_while_its_outlet_was_asked_is_not_fetched() -> None:
    suggested = draft(kind="suggestion", headline="", url="https://lake.example.org/news/1", text="Read it.")
    row = propose(draft=suggested, by=person("reader"))
    accept(column=row, follow=True, by=None)
    known = outlet()
    OutletRow.objects.filter(pk=known.pk).update(home_url="https://lake.example.org/")
    ending = follow_suggested(str(row.pk))
    decline(column=row, reason="It is not there any more.", by=person("editor"))
    assert ending.write
    ending.write()
    row.refresh_from_db()
    assert (row.state, row.suggested_article) == (ColumnState.DECLINED, None)
