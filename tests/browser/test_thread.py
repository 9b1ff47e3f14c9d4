"""Threads in a real browser: axe, both languages, light and dark, desk and phone; htmx with its focus and its told words; and more
than a thousand texts that try to run a script."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, expect
from pytest_django.live_server_helper import LiveServer

import cast
from browser.payloads import payloads
from browser.test_columns import DESK, PHONE, browsing, is_too_wide, violations
from dragoman.portal.accounts.models import User
from dragoman.portal.discussion.actions.comments import take_back_comment
from dragoman.portal.discussion.actions.standing import recount
from dragoman.portal.discussion.actions.votes import vote
from dragoman.portal.discussion.markdown import cleaned, comment_html
from dragoman.portal.discussion.models import CommentRow, TopicRow
from dragoman.portal.discussion.quoting import quoted
from dragoman.portal.store.clock import now
from portal.discussion.thread_scene import NOON, published, say, topic, trusting_house

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def reader(transactional_db: None) -> User:
    return cast.person("reader", display_name="Ana Ruiz")


@pytest.fixture
def where(transactional_db: None, reader: User) -> TopicRow:
    """A thread with all a comment can be, in three languages, deeper than it is shown."""
    trusting_house()
    shown = published()
    published("ru", "sol", article_row=shown.article)
    found, editor = topic(shown), cast.person("editor")
    row = root = say(
        found,
        "The *second* sentence is the whole story:\n\n- dust\n- salt\n\n> nobody asked\n\n`1,200` see https://ledger.example/",
        by=reader,
        quote=quoted(shown, place="b0s1"),
    )
    for number in range(7):
        row = say(found, f"Сколько получает возчик за мешок, {number}?", by=editor, parent=row, at=NOON)
    take_back_comment(comment=say(found, "كان السعر عندنا أعلى بكثير", by=reader, parent=root), by=reader)
    say(found, "كان السعر عندنا أعلى بكثير في تلك السنة")
    vote(comment=root, value=1, by=editor)
    return found


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
def test_everybody_can_read_and_write(
    chromium: Browser,
    live_server: LiveServer,
    where: TopicRow,
    reader: User,
    scheme: str,
    size: dict[str, Any],
) -> None:
    row = say(where, "Mine, just now.", by=reader, at=now())
    other = CommentRow.objects.filter(topic=where, state="public").exclude(author=reader).first()
    assert other is not None
    with browsing(chromium, live_server, reader, viewport=size, color_scheme=scheme) as (page, said):
        for path in (
            "/en/article/salt/",
            "/en/article/salt/discussion/",
            "/ru/article/sol/discussion/?order=newest",
            "/en/article/salt/discussion/?language=ru",
            f"/en/article/salt/discussion/?comment={other.pk}",
            f"/en/article/salt/discussion/branch/{other.root_id}/",
            "/en/article/salt/discussion/quote/",
            "/en/article/salt/discussion/?quote=b0s0",
            f"/ru/comment/{other.pk}/answer/",
            f"/ru/comment/{other.pk}/report/",
            f"/en/comment/{row.pk}/edit/",
            f"/en/comment/{row.pk}/take-back/",
            f"/en/comment/{row.pk}/language/",
        ):
            page.goto(path)
            page.wait_for_load_state("networkidle")
            assert violations(page) == []
            assert not is_too_wide(page), path
        assert [line for line in said if "utofocus" not in line] == []


def test_voting_answering_and_changing_happen_in_place(
    chromium: Browser, live_server: LiveServer, where: TopicRow, reader: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dragoman.portal.discussion.sent_form.LEAST_SECONDS", 0)
    other = CommentRow.objects.filter(topic=where, root=None).exclude(author=reader).get()
    with browsing(chromium, live_server, reader) as (page, said):
        page.goto("/en/article/salt/discussion/")
        up = page.locator(f"#up{other.pk}")
        up.press("Enter")
        expect(up).to_have_attribute("aria-pressed", "true")
        expect(up).to_be_focused()
        page.locator(f"#c{other.pk} .acts a", has_text="Answer").press("Enter")
        page.locator(f"#text-{other.pk}").fill("An answer *in place*.")
        page.get_by_role("button", name="Send the answer").press("Enter")
        expect(page.locator("#told")).to_have_text("Your comment stands in the discussion.")
        made = CommentRow.objects.get(parent=other)
        expect(page.locator(f"#c{made.pk}")).to_be_focused()
        page.locator(f"#c{made.pk} .acts a", has_text="Change").press("Enter")
        page.locator(f"#edit-{made.pk}").fill("An answer changed in place.")
        page.get_by_role("button", name="Save").press("Enter")
        expect(page.locator(f"#c{made.pk}")).to_contain_text("An answer changed in place.")
        expect(page.locator(f"#c{made.pk}")).to_contain_text("edited")
        assert page.url.endswith("/en/article/salt/discussion/")
        assert [line for line in said if "utofocus" not in line] == []


def test_selected_words_are_quoted(
    chromium: Browser, live_server: LiveServer, where: TopicRow, reader: User
) -> None:
    with browsing(chromium, live_server, reader) as (page, _):
        page.goto("/en/article/salt/")
        page.locator("#b0s1").evaluate("one => getSelection().selectAllChildren(one)")
        page.get_by_role("link", name="Quote in the discussion").click()
        page.wait_for_url("**/discussion/?quote=b0&words=*")
        expect(page.locator("#write .press-said p")).to_have_text(page.locator("[name=words]").input_value())


def test_nothing_a_reader_writes_runs(
    chromium: Browser, live_server: LiveServer, transactional_db: None
) -> None:
    """Without the content policy, which would stop what the sanitiser let through."""
    where, tried = topic(published()), list(payloads())
    assert len(tried) >= 1_000
    people = _named(tried)
    CommentRow.objects.bulk_create(
        CommentRow(
            topic=where,
            author=next(people),
            edition="en",
            text=text,
            html=comment_html(cleaned(text)).html,
            quote_text=text,
            quote_part="b0",
            language="en",
            written_at=NOON,
            public_at=NOON,
            latest_at=NOON,
        )
        for text in tried
    )
    recount(where)
    with browsing(chromium, live_server, bypass_csp=True) as (page, _):
        page.add_init_script("window.hits = []; window.__ran = (n) => window.hits.push(n)")
        page.on("dialog", lambda dialog: dialog.dismiss())
        url, seen = "/en/article/salt/discussion/", 0
        while url:
            page.goto(url)
            seen += page.locator("article.comment").count()
            page.evaluate(
                "for (const one of document.querySelectorAll('main *')) { one.dispatchEvent(new MouseEvent('mouseover')); one.focus?.() }"
            )
            page.wait_for_timeout(20)
            assert page.evaluate("window.hits") == []
            after = page.locator("a[rel=next]")
            url = str(after.get_attribute("href")) if after.count() else ""
        assert seen == len(tried)


def _named(tried: list[str]) -> Iterator[User]:
    """People whose names try it too."""
    while True:
        for text in tried[::40]:
            name = text.replace("\0", "")[:120]
            known = User.objects.filter(display_name=name).first()
            yield known or cast.person("reader", display_name=name)
