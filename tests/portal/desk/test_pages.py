"""The desk's pages, as somebody without scripts meets them."""

import re

import pytest
from django.test import Client
from django.urls import reverse

import cast
from dragoman.portal.desk import phrases
from dragoman.portal.desk.actions import publish, save_term
from dragoman.portal.desk.queries.marks import Span, pieces
from dragoman.portal.jobs.models import JobRow
from dragoman.portal.jobs.queue import enqueue, quarantine
from dragoman.press.plugins import find
from dragoman.press.record import RightsPolicy
from portal.desk.scene import RUSSIAN, opened, sentences, translated

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(client: Client) -> Client:
    client.force_login(cast.person("editor", username="vera"))
    return client


def page(client: Client, name: str, *args: object, **query: object) -> str:
    answer = client.get(reverse(f"desk:{name}", args=args), query)
    assert answer.status_code == 200
    return str(answer.content.decode())


def test_the_workbench_shows_the_whole_article_and_its_facts(desk: Client) -> None:
    publication = translated()
    shown = page(desk, "editor", publication.pk)
    for source, target in RUSSIAN.items():
        assert source in shown
        assert f"{target}</textarea>" in shown
    assert "© «Арал таңы». Сілтеме міндетті." in shown
    assert 'lang="kk"' in shown
    assert "style=" not in shown
    assert "<script>" not in shown


def test_the_inbox_filters(desk: Client) -> None:
    opened(article=cast.article(headline="Бірінші"))
    cast.article(headline="Екінші")
    assert "Екінші" in page(desk, "inbox")
    assert "Бірінші" not in page(desk, "inbox")
    assert "Бірінші" in page(desk, "inbox", state="in-translation")
    assert "Бірінші" in page(desk, "inbox", edition="en"), "not opened for the English edition yet"
    assert "Бірінші" in page(desk, "inbox", state="open", waiting="1")
    assert "Бірінші" not in page(desk, "inbox", state="open", assignee="me")
    assert "Бірінші" not in page(desk, "inbox", state="open", q="nothing like it")
    assert "Бірінші" in page(desk, "inbox", state="open", q="бірінші"), "in any script, in any case"
    assert page(desk, "inbox", state="nonsense", page="x")


def test_several_at_once(desk: Client) -> None:
    one, other = cast.article(), cast.article()
    desk.post(reverse("desk:several"), {"line": [one.key, other.key], "open_for": "ru"})
    publications = [row.publications.get() for row in (one, other)]
    desk.post(
        reverse("desk:several"),
        {"line": [row.pk for row in publications], "assign": "1", "assignee": ""},
    )
    assert [row.publications.get().assignee for row in (one, other)] == [None, None]


def test_a_policy_that_shows_little_says_so(desk: Client) -> None:
    outlet = cast.outlet("yesil", policy=RightsPolicy.LINK.value, may_translate=False)
    article = cast.article(outlet_row=outlet)
    assert 'class="warn"' in page(desk, "article", article.key)


def test_the_work_page_says_why_and_tries_again(desk: Client) -> None:
    article = cast.article()
    job = enqueue("extract", article.key)
    quarantine(job, code="unreadable", reason="The page has no text we could find.")
    shown = page(desk, "work")
    assert "The page has no text we could find." in shown
    assert article.headline in shown
    desk.post(reverse("desk:retry", args=[job.pk]))
    assert JobRow.objects.get(pk=job.pk).state == "waiting"
    quarantine(JobRow.objects.get(pk=job.pk), code="unreadable", reason="Again.")
    desk.post(reverse("desk:retry-all"))
    assert JobRow.objects.get(pk=job.pk).state == "waiting"


def test_a_correction_that_is_not_taken_keeps_what_was_typed(desk: Client) -> None:
    vera = cast.person("editor")
    publication = publish(publication=translated(vera), by=vera)
    row = sentences(publication)[0]
    url = reverse("desk:correct", args=[publication.pk])
    sent = {f"s{row.pk}": "Море пришло снова", f"v{row.pk}": row.version}
    answer = desk.post(url, sent | {"note": ""})
    assert answer.status_code == 409
    assert "Море пришло снова</textarea>" in answer.content.decode()
    answer = desk.post(url, sent | {"note": "Уточнён заголовок."})
    assert answer.status_code == 302
    publication.refresh_from_db()
    assert publication.state == "corrected"


def test_terms_are_marked_in_the_source(desk: Client) -> None:
    save_term(source_language="kk", target_language="ru", source="Теңіз", target="море", by=None)
    publication = opened()
    assert '<mark class="term" title="Теңіз → море">' in page(desk, "editor", publication.pk)
    assert "<b" in page(desk, "aids", sentences(publication)[0].pk)


def test_preview_leads_to_the_edition_with_leave(desk: Client) -> None:
    publication = translated()
    answer = desk.get(reverse("desk:preview", args=[publication.pk]))
    assert answer["Location"].startswith(f"/ru/article/{publication.slug}/?preview=")
    seen = desk.get(answer["Location"])
    assert seen.status_code == 200
    assert "Море вернулось" in seen.content.decode()
    assert "no-store" in seen["Cache-Control"]
    assert desk.get(answer["Location"][:-3]).status_code == 404
    assert desk.get(answer["Location"].split("?")[0]).status_code == 404


def test_the_desk_speaks_the_persons_language(desk: Client) -> None:
    desk.post(reverse("desk:account"), {"language": "ru"})
    shown = page(desk, "inbox")
    assert '<html lang="ru"' in shown
    assert "Входящие" in shown


def test_pages_of_records(desk: Client) -> None:
    article = cast.article()
    desk.post(
        reverse("desk:mention", args=[article.key]),
        {"surface": "Теңіз", "choice": "new", "kind": "place", "name": "Арал"},
    )
    desk.post(reverse("desk:article-story", args=[article.key]), {"split": "1"})
    article.refresh_from_db()
    assert "Арал" in page(desk, "entities", q="Арал")
    assert "Арал" in page(desk, "entity", "place:aral")
    assert article.headline in page(desk, "stories")
    assert article.headline in page(desk, "story", article.story.key)  # type: ignore[union-attr]
    assert "Aral Tany" in page(desk, "outlets")
    assert str(article.headline) in page(desk, "log")


def test_marks_are_the_text_again() -> None:
    text = "В 2026 году 4 810 тонн"
    spans = [
        Span(start=2, end=6, kind="look", title=""),
        Span(start=4, end=9, kind="bad", title=""),
        Span(start=50, end=60, kind="bad", title=""),
    ]
    cut = pieces(text, spans)
    assert "".join(piece.text for piece in cut) == text
    assert [piece.text for piece in cut if piece.kind] == ["26 го"[0:5]]
    assert pieces("", []) == pieces("", [])


def test_every_finding_has_words() -> None:
    """Of our own checks: whatever message a module of checks names stands in the desk's table."""
    for check in find("checks").values():
        module = type(check).__module__
        source = __import__(module, fromlist=["x"]).__file__
        with open(source, encoding="utf-8") as file:
            keys = set(re.findall(r'"([a-z_]+\.[a-z_]+)"', file.read()))
        assert keys <= phrases.known_messages(), module
