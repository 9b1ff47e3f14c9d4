"""The way of a publication."""

import datetime as dt

import pytest

import cast
from dragoman.portal.desk.actions import (
    ActionError,
    BlockedError,
    ConflictError,
    NotAllowedError,
    assign,
    back_to_translation,
    choose_section,
    choose_slug,
    correct,
    dismiss_finding,
    edit_segment,
    open_publication,
    publish,
    schedule,
    send_to_review,
    withdraw,
    write_headline,
    write_lead,
)
from dragoman.portal.desk.tasks import publish_scheduled
from dragoman.portal.jobs.endings import Quarantine
from dragoman.portal.jobs.models import EventRow, JobRow
from dragoman.portal.store.models import MemoryRow, PublicationRow, SegmentRow
from dragoman.portal.store.reading import shown
from portal.desk.scene import RUSSIAN, opened, sentences, translated, write

pytestmark = pytest.mark.django_db
LATER = cast.PUBLISHED_AT + dt.timedelta(hours=3)


def test_it_works() -> None:
    lea, vera = cast.person("translator"), cast.person("editor")
    publication = translated(lea)
    publication = send_to_review(publication=publication, by=lea)
    publication = publish(publication=publication, by=vera, at=cast.PUBLISHED_AT)
    assert publication.state == "published"
    assert (publication.mode, publication.translator, publication.is_reviewed) == ("human", lea, True)
    assert publication.published_at == cast.PUBLISHED_AT
    assert EventRow.objects.filter(name="publication.changed", payload__publication=publication.pk).exists()
    assert shown(publication).article.headline.text == "Море вернулось"  # type: ignore[union-attr]


def test_opening_cuts_the_sentences_and_asks_the_pipeline() -> None:
    lea = cast.person("translator")
    publication = opened(lea)
    assert publication.assignee == lea
    assert publication.slug == "tengiz-kayta-keldi" or publication.slug.isascii()
    assert len(sentences(publication)) == len(RUSSIAN)
    assert JobRow.objects.filter(kind="translate", key=f"{publication.article.key}:ru").exists()
    assert opened(lea, article=publication.article).pk == publication.pk


def test_an_article_in_the_editions_language_is_not_translated() -> None:
    article = cast.article(language="ru", headline="Вода вернулась", standfirst=None)
    publication = opened(cast.person("editor"), article=article)
    assert publication.mode == "original"
    assert not sentences(publication)
    assert publish(publication=publication, by=cast.person("editor")).mode == "original"


def test_a_withdrawn_or_unread_article_cannot_be_opened() -> None:
    with pytest.raises(ActionError):
        opened(article=cast.article(withdrawn=True))


def test_publishing_waits_for_every_sentence_and_every_error() -> None:
    vera = cast.person("editor")
    publication = opened(vera)
    rows = sentences(publication)
    write(rows[1:], by=vera)
    with pytest.raises(BlockedError) as caught:
        publish(publication=publication, by=vera)
    assert len(caught.value.reasons) == 1
    bad = edit_segment(segment=rows[0], target="Море <br>вернулось", by=vera, version=rows[0].version)
    with pytest.raises(BlockedError):
        publish(publication=publication, by=vera)
    dismiss_finding(segment=bad, index=0, reason="Так у газеты", by=vera)
    assert publish(publication=publication, by=vera).state == "published"


def test_an_excerpt_policy_asks_only_for_what_readers_see() -> None:
    vera = cast.person("editor")
    outlet = cast.outlet("yesil", policy="link", may_translate=True)
    publication = opened(vera, article=cast.article(outlet_row=outlet))
    rows = [row for row in sentences(publication) if row.part in {"headline", "standfirst"}]
    write(rows, by=vera)
    publish(publication=publication, by=vera)
    assert not shown(publication).article.body


def test_only_editors_publish() -> None:
    lea = cast.person("translator")
    with pytest.raises(NotAllowedError):
        publish(publication=translated(lea), by=lea)


def test_publishing_teaches_the_memory_what_was_reviewed() -> None:
    vera = cast.person("editor")
    publication = opened(vera)
    rows = sentences(publication)
    write(rows[:2], by=vera)
    write(rows[2:], by=vera, reviewed=False)
    publish(publication=publication, by=vera, at=LATER)
    assert set(MemoryRow.objects.values_list("target", flat=True)) == {
        RUSSIAN[row.source] for row in rows[:2]
    }
    publication.refresh_from_db()
    assert not publication.is_reviewed


def test_the_mode_is_read_off_the_sentences() -> None:
    vera = cast.person("editor")
    publication = translated(vera, reviewed=False)
    SegmentRow.objects.filter(revision=publication.revision).update(
        origin="engine", engine="echo 1", state="proposed", edited_by=None
    )
    machine = publish(publication=publication, by=vera)
    assert (machine.mode, machine.translator) == ("machine", None)
    row = sentences(machine)[0]
    corrected = correct(
        publication=machine, text="Уточнён заголовок.", changes={row.pk: "Море снова здесь"}, by=vera
    )
    assert corrected.mode == "machine-edited"


def test_a_correction_is_all_or_nothing_and_says_so() -> None:
    vera = cast.person("editor")
    publication = publish(publication=translated(vera), by=vera, at=cast.PUBLISHED_AT)
    row = sentences(publication)[3]
    with pytest.raises(ActionError):
        correct(publication=publication, text=" ", changes={row.pk: "Вода поднялась"}, by=vera)
    changed = {row.pk: "В этом году вода поднялась на двадцать сантиметров, говорят рыбаки."}
    with pytest.raises(ConflictError):
        correct(publication=publication, text="Уточнено.", changes=changed, versions={row.pk: 0}, by=vera)
    row.refresh_from_db()
    assert row.target == RUSSIAN[row.source]
    publication = correct(
        publication=publication,
        text="Уточнено.",
        changes=changed,
        versions={row.pk: row.version},
        by=vera,
        at=LATER,
    )
    assert publication.state == "corrected"
    assert (publication.published_at, publication.changed_at) == (cast.PUBLISHED_AT, LATER)
    assert [one.text for one in publication.corrections.all()] == ["Уточнено."]
    assert MemoryRow.objects.get(source=row.source).target == changed[row.pk]


def test_withdrawal_needs_a_reason_and_can_be_undone_by_publishing() -> None:
    vera = cast.person("editor")
    publication = publish(publication=translated(vera), by=vera, at=cast.PUBLISHED_AT)
    with pytest.raises(ActionError):
        withdraw(publication=publication, reason="", by=vera)
    publication = withdraw(publication=publication, reason="Источник отозвал цитату.", by=vera, at=LATER)
    assert (publication.state, publication.withdrawn_at) == ("withdrawn", LATER)
    publication = publish(publication=publication, by=vera)
    assert publication.state == "published"
    assert publication.published_at == cast.PUBLISHED_AT


def test_scheduling_publishes_when_its_time_comes() -> None:
    vera = cast.person("editor")
    publication = translated(vera)
    with pytest.raises(ActionError):
        schedule(publication=publication, when=cast.PUBLISHED_AT, by=vera, at=LATER)
    schedule(publication=publication, when=LATER, by=vera, at=cast.PUBLISHED_AT)
    job = JobRow.objects.get(kind="publish")
    assert job.due_at == LATER
    publish_scheduled(job.key).write()
    publication.refresh_from_db()
    assert (publication.state, publication.published_at) == ("published", LATER)
    publish_scheduled(job.key).write()  # waking twice is harmless


def test_what_hinders_a_scheduled_one_is_a_reason_to_read() -> None:
    vera = cast.person("editor")
    publication = schedule(publication=translated(vera), when=LATER, by=vera, at=cast.PUBLISHED_AT)
    SegmentRow.objects.filter(revision=publication.revision).update(target=None)
    with pytest.raises(Quarantine):
        publish_scheduled(str(publication.pk)).write()
    publication.refresh_from_db()
    assert publication.state == "scheduled"


def test_back_to_translation() -> None:
    lea = cast.person("translator")
    publication = send_to_review(publication=translated(lea), by=lea)
    assert back_to_translation(publication=publication, by=lea).state == "in-translation"
    with pytest.raises(NotAllowedError):
        back_to_translation(publication=publication, by=lea)


def test_assigning() -> None:
    lea, reader = cast.person("translator"), cast.person("reader")
    publication = opened(cast.person("editor"))
    assert assign(publication=publication, to=lea, by=lea).assignee == lea
    assert assign(publication=publication, to=None, by=lea).assignee is None
    with pytest.raises(ActionError):
        assign(publication=publication, to=reader, by=lea)


def test_our_own_words_and_the_address() -> None:
    vera = cast.person("editor")
    publication = write_headline(publication=opened(vera), headline=" Арал  вернулся ", by=vera)
    assert (publication.headline, publication.slug) == ("Арал вернулся", "aral-vernulsya")
    publication = write_lead(publication=publication, lead="Два сантиметра в год.", by=vera)
    publication = choose_section(publication=publication, section="water-energy", by=vera)
    publication = choose_slug(publication=publication, slug="Aral: voda!", by=vera)
    assert publication.slug == "aral-voda"
    publication = write_headline(publication=publication, headline="Море пришло", by=vera)
    assert publication.slug == "aral-voda", "an address a person chose stays"
    with pytest.raises(ActionError):
        choose_section(publication=publication, section="gossip", by=vera)
    with pytest.raises(ActionError):
        choose_slug(publication=publication, slug="!!", by=vera)
    other = opened(vera, article=cast.article(headline="Басқа"))
    with pytest.raises(ActionError):
        choose_slug(publication=other, slug="aral-voda", by=vera)
    write(sentences(publication), by=vera)
    publish(publication=publication, by=vera)
    for refused in (
        lambda: write_headline(publication=publication, headline="Иначе", by=vera),
        lambda: choose_slug(publication=publication, slug="inache", by=vera),
    ):
        with pytest.raises(ActionError):
            refused()


def test_two_articles_of_one_headline_get_two_addresses() -> None:
    one, other = (opened(article=cast.article()) for _ in range(2))
    assert one.slug != other.slug


def test_a_command_may_act_without_a_person() -> None:
    publication = open_publication(article=cast.article(), edition="ru", by=None, at=cast.PUBLISHED_AT)
    write(sentences(publication), by=None)
    assert publish(publication=publication, by=None, at=cast.PUBLISHED_AT).translator is None
    assert PublicationRow.objects.get().opened_at == cast.PUBLISHED_AT
