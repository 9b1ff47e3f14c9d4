import datetime as dt
from typing import Any

import pytest

from dragoman.portal.desk.actions.publications import open_publication
from dragoman.portal.jobs import walk
from dragoman.portal.jobs.models import EventRow, JobRow, JobState
from dragoman.portal.jobs.queue import enqueue
from dragoman.portal.jobs.runner import Runner
from dragoman.portal.jobs.tasks import tasks
from dragoman.portal.store import files
from dragoman.portal.store.clock import now
from dragoman.portal.store.models import (
    AddressRow,
    ArticleRow,
    EntityNameRow,
    EntityRow,
    FieldDecisionRow,
    MentionDecisionRow,
    MentionRow,
    PageRow,
    PublicationRow,
    ReprintDecisionRow,
    RevisionRow,
    SegmentHistoryRow,
    SegmentRow,
    StoryDecisionRow,
    StoryRow,
)
from dragoman.portal.store.reading import article_of, mentions_of
from dragoman.portal.store.writing import article_at
from dragoman.press.pipeline import STEPS
from dragoman.testing import FakeOutletServer, Scripted
from tests import cast

pytestmark = pytest.mark.django_db

HOST = "tany.localhost"
WORDS = (
    "The bakery of Port Lindqvist sent its bread by boat on Tuesday, for the lower road was under water. {}",
    "Nobody in Norway remembers a flood so early in the year. The mayor asked the engineers for a report.",
    "Volunteers filled four hundred sandbags before noon, and the school opened an hour later than usual.",
    "The old mill, which has stood through worse, kept grinding. Its owner gave flour to anyone with a bucket.",
)


def page(*, more: str = "", head: str = "", title: str = "Bread by boat in Port Lindqvist") -> Scripted:
    text = "".join(f"<p>{words.format(more)}</p>" for words in WORDS)
    html = (
        f"<!doctype html><html lang='en'><head><meta charset='utf-8'><title>{title}</title>{head}</head>"
        f"<body><main><article><h1>{title}</h1>{text}</article></main></body></html>"
    )
    return Scripted(headers={"Content-Type": "text/html; charset=utf-8"}, body=html.encode())


def announced(server: FakeOutletServer, *answers: Scripted, path: str = "/news/bread") -> ArticleRow:
    """An article just announced, whose page answers so."""
    server.answer(HOST, "/robots.txt", Scripted(status=404))
    outlet = cast.OutletRow.objects.filter(key="tany").first() or cast.outlet(
        "tany", language="en", country="NO"
    )
    url = server.answer(HOST, path, *answers) if answers else server.url(HOST, path)
    article = article_at(url, outlet=outlet)
    walk.begin(article)
    return article


def again(article: ArticleRow, runner: Runner) -> ArticleRow:
    walk.begin(article)
    runner.run_until_idle()
    article.refresh_from_db()
    return article


def fetched(article: ArticleRow) -> ArticleRow:
    return ArticleRow.objects.get(pk=article.pk)


def job(kind: str) -> JobRow:
    return JobRow.objects.get(kind=kind)


def test_a_new_article_goes_all_the_way(server: FakeOutletServer, runner: Runner) -> None:
    article = announced(server, page())
    runner.run_until_idle()
    article = fetched(article)
    assert article.step == STEPS[-1].name
    assert (article.headline, article.language) == ("Bread by boat in Port Lindqvist", "en")
    assert article.story is not None
    assert article.revision is not None
    assert "Norway" in {m.mention.surface for m in mentions_of(article)}
    assert files.body_of(PageRow.objects.get().sha256).startswith(b"<!doctype html>")
    assert {state for _, state in JobRow.objects.values_list("kind", "state")} == {JobState.DONE}
    assert EventRow.objects.filter(name="article.read").count() == 1


def test_a_missing_page_is_quarantined_with_a_reason_people_can_read(
    server: FakeOutletServer, runner: Runner
) -> None:
    announced(server, Scripted(status=404))
    runner.run_until_idle()
    row = job("collect")
    assert (row.state, row.code) == (JobState.QUARANTINED, "http-404")
    assert "404" in row.reason
    assert row.reason.endswith(".")


def test_a_busy_outlet_is_asked_again_when_it_said(server: FakeOutletServer, runner: Runner) -> None:
    announced(server, Scripted(status=503, headers={"Retry-After": "1800"}), page())
    before = now()
    runner.run_until_idle()
    row = job("collect")
    assert (row.state, row.code) == (JobState.WAITING, "unreachable")
    assert row.due_at >= before + dt.timedelta(seconds=1790)
    assert not PageRow.objects.exists()


@pytest.mark.parametrize(
    "answer",
    [
        Scripted(headers={"Content-Type": "text/html"}, body=b"<html><body></body></html>"),
        Scripted(headers={"Content-Type": "application/pdf"}, body=b"%PDF-1.7 nothing"),
        Scripted(headers={"Content-Type": "text/html"}, body=b"\x00\x01\x02" * 400),
    ],
)
def test_an_unreadable_page_is_kept_and_quarantined(
    server: FakeOutletServer, runner: Runner, answer: Scripted
) -> None:
    announced(server, answer)
    runner.run_until_idle()
    row = job("extract")
    assert (row.state, row.code) == (JobState.QUARANTINED, "unreadable")
    assert row.reason.endswith(".")
    assert PageRow.objects.count() == 1
    assert not RevisionRow.objects.exists()


def test_an_address_inside_our_network_is_refused(server: FakeOutletServer, runner: Runner) -> None:
    walk.begin(article_at("http://10.0.0.1/secret", outlet=cast.outlet("tany")))
    runner.run_until_idle()
    assert (job("collect").state, job("collect").code) == (JobState.QUARANTINED, "refused")


def test_a_changed_page_is_a_second_revision_of_the_same_article(
    server: FakeOutletServer, runner: Runner
) -> None:
    article = announced(server, page(), page(more="Two boats were lost."))
    runner.run_until_idle()
    publication = open_publication(article=fetched(article), edition="ru", by=None)
    pinned = publication.revision_id
    again(article, runner)
    assert [row.number for row in RevisionRow.objects.all()] == [1, 2]
    assert ArticleRow.objects.get().revision == RevisionRow.objects.get(number=2)
    publication.refresh_from_db()
    assert publication.source_changed
    assert publication.revision_id == pinned
    assert PageRow.objects.count() == 2


def test_a_page_changed_in_mark_up_alone_is_no_revision(server: FakeOutletServer, runner: Runner) -> None:
    article = announced(server, page(), page(head="<meta name='generator' content='new'>"))
    runner.run_until_idle()
    again(article, runner)
    assert RevisionRow.objects.count() == 1
    assert PageRow.objects.count() == 2


def test_the_same_page_again_changes_nothing(server: FakeOutletServer, runner: Runner) -> None:
    article = announced(server, page())
    runner.run_until_idle()
    open_publication(article=fetched(article), edition="ru", by=None)
    runner.run_until_idle()

    def state() -> list[Any]:
        tables = (
            ArticleRow,
            RevisionRow,
            PageRow,
            StoryRow,
            EntityRow,
            EntityNameRow,
            SegmentRow,
            SegmentHistoryRow,
        )
        mentions = MentionRow.objects.values_list("part", "start", "end", "entity")
        return [list(table.objects.order_by("pk").values()) for table in tables] + [list(mentions)]

    before = state()
    again(article, runner)
    assert state() == before


def test_a_canonical_address_joins_two_rows(server: FakeOutletServer, runner: Runner) -> None:
    first = announced(server, page())
    head = f"<link rel='canonical' href='{server.url(HOST, '/news/bread')}'>"
    other = announced(server, page(head=head), path="/amp/bread")
    assert first.pk != other.pk
    runner.run_until_idle()
    article = ArticleRow.objects.get()
    assert article.pk == first.pk
    assert RevisionRow.objects.count() == 1
    addresses = set(AddressRow.objects.filter(article=article).values_list("url", flat=True))
    assert addresses == {server.url(HOST, "/news/bread"), server.url(HOST, "/amp/bread")}
    assert not JobRow.objects.filter(state=JobState.QUARANTINED).exists()


def test_rows_people_work_on_are_not_joined(server: FakeOutletServer, runner: Runner) -> None:
    announced(server, page())
    head = f"<link rel='canonical' href='{server.url(HOST, '/news/bread')}'>"
    other = announced(server, page(), page(head=head), path="/amp/bread")
    runner.run_until_idle()
    FieldDecisionRow.objects.create(article=other, field="section", value="river", at=now())
    again(other, runner)
    assert ArticleRow.objects.count() == 2
    assert FieldDecisionRow.objects.get().article_id == other.pk


def test_a_job_for_a_row_that_was_joined_ends_quietly(runner: Runner) -> None:
    enqueue("mentions", "nobodyisthere")
    runner.run_until_idle()
    assert job("mentions").state == JobState.DONE


def test_a_page_gone_for_good_withdraws_what_was_read(server: FakeOutletServer, runner: Runner) -> None:
    article = announced(server, page(), Scripted(status=410))
    runner.run_until_idle()
    public = cast.publication(article_row=fetched(article), edition="en", mode="original")
    JobRow.objects.exclude(kind="collect").delete()
    again(article, runner)
    assert fetched(article).is_withdrawn
    assert fetched(article).revision is not None
    assert job("collect").state == JobState.DONE
    told = EventRow.objects.filter(name="publication.changed").values_list("payload", flat=True)
    assert list(told) == [{"publication": public.pk, "edition": "en"}]


def test_a_page_never_read_that_is_gone_is_quarantined(server: FakeOutletServer, runner: Runner) -> None:
    announced(server, Scripted(status=410))
    runner.run_until_idle()
    assert job("collect").code == "http-410"


def test_a_lost_file_is_said_so(server: FakeOutletServer, runner: Runner) -> None:
    article = announced(server, page())
    runner.run_until_idle()
    files.place("pages", f"{PageRow.objects.get().sha256}.gz").unlink()
    enqueue("extract", article.key)
    runner.run_until_idle()
    assert (job("extract").state, job("extract").code) == (JobState.QUARANTINED, "no-file")


def test_a_result_made_of_an_older_page_is_dropped(server: FakeOutletServer, runner: Runner) -> None:
    article = announced(server, page(), page(more="Two boats were lost."))
    runner.run_until_idle()
    done = _think("extract", article.key)
    enqueue("collect", article.key)
    assert runner.run_one()  # collects the newer page
    done.write()
    assert RevisionRow.objects.count() == 1
    runner.run_until_idle()
    assert RevisionRow.objects.count() == 2


def test_mentions_of_an_older_revision_are_dropped(server: FakeOutletServer, runner: Runner) -> None:
    article = announced(server, page(), page(more="Sweden sent pumps."))
    runner.run_until_idle()
    done = _think("mentions", article.key)
    again(article, runner)
    done.write()
    assert "Sweden" in {m.mention.surface for m in mentions_of(fetched(article))}


def _think(kind: str, key: str) -> Any:
    return tasks()[kind](key)


def test_what_people_decided_survives_every_step(server: FakeOutletServer, runner: Runner) -> None:
    """Every step run again, on the same words, after people corrected what each of them found."""
    article = announced(server, page())
    twin = announced(server, page(title="Bread by boat, again"), path="/news/again")
    runner.run_until_idle()
    editor = cast.person("editor")
    moment = now()
    story = StoryRow.objects.create(key="own-story", first_seen_at=moment, last_seen_at=moment)
    meant = EntityRow.objects.create(key="place:narnia", kind="place", is_confirmed=True)
    StoryDecisionRow.objects.create(article=article, story=story, by=editor, at=moment)
    ReprintDecisionRow.objects.create(article=twin, reprint_of=None, by=editor, at=moment)
    MentionDecisionRow.objects.create(article=article, surface="Norway", entity=meant, by=editor, at=moment)
    FieldDecisionRow.objects.create(article=article, field="section", value="rivers", by=editor, at=moment)
    publication = open_publication(article=fetched(article), edition="ru", by=editor)
    runner.run_until_idle()
    own, dismissed = SegmentRow.objects.order_by("position")[:2]
    SegmentRow.objects.filter(pk=own.pk).update(target="Хлеб на лодке", edited_by=editor, state="edited")
    finding = {"check": "length", "severity": "warning", "message": "length.short", "details": []}
    kept = finding | {"dismissed": {"by": "Вера", "at": moment.isoformat(), "reason": "It is short."}}
    SegmentRow.objects.filter(pk=dismissed.pk).update(state="reviewed", findings=[kept])
    segments = list(SegmentRow.objects.order_by("position").values())
    for step in STEPS:
        enqueue(step.name, article.key)
        enqueue(step.name, twin.key)
        runner.run_until_idle()
    row = fetched(article)
    assert row.story == story
    assert fetched(twin).reprint_of is None
    assert "place:narnia" in {m.entity.key for m in mentions_of(row) if m.entity}
    assert row.revision is not None
    assert article_of(row.revision).section == "rivers"
    assert list(SegmentRow.objects.order_by("position").values()) == segments
    assert PublicationRow.objects.get().pk == publication.pk


def test_a_translation_is_proposed_once(server: FakeOutletServer, runner: Runner) -> None:
    article = announced(server, page())
    runner.run_until_idle()
    open_publication(article=fetched(article), edition="ru", by=None)
    runner.run_until_idle()
    assert {row.target for row in SegmentRow.objects.all()} >= {"[ru] Bread by boat in Port Lindqvist"}
    assert SegmentHistoryRow.objects.count() == SegmentRow.objects.exclude(target=None).count()
    enqueue("translate", f"{article.key}:ru")
    runner.run_until_idle()
    assert SegmentHistoryRow.objects.count() == SegmentRow.objects.exclude(target=None).count()
