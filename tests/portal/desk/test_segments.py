"""Writing on one sentence."""

from dataclasses import replace

import pytest

import cast
from dragoman.portal.desk.actions import (
    ActionError,
    ConflictError,
    NotAllowedError,
    dismiss_finding,
    edit_segment,
    propose_again,
    publish,
    review_segment,
    unreview,
    use_memory,
)
from dragoman.portal.store.memory import digest
from dragoman.portal.store.models import AuditRow, MemoryRow, SegmentRow
from dragoman.portal.store.reading import segment_of
from dragoman.portal.store.writing import save_segments
from dragoman.press.record import SegmentOrigin
from dragoman.press.translate import Translator
from dragoman.press.translate.engines.echo import Echo
from portal.desk.scene import opened, sentences, translated

pytestmark = pytest.mark.django_db


@pytest.fixture
def first() -> SegmentRow:
    return sentences(opened(cast.person("translator")))[0]


def test_it_works(first: SegmentRow) -> None:
    lea = cast.person("translator")
    row = edit_segment(segment=first, target=" Море вернулось ", by=lea, version=first.version)
    assert (row.target, row.origin, row.state, row.edited_by) == ("Море вернулось", "person", "edited", lea)
    assert row.history.latest("version").target == "Море вернулось"
    assert AuditRow.objects.filter(subject=f"segment:{row.pk}", verb="segment.edit", by=lea).exists()


def test_an_older_version_is_refused_and_both_texts_are_handed_back(first: SegmentRow) -> None:
    lea, timur = cast.person("translator"), cast.person("translator")
    edit_segment(segment=first, target="Море пришло", by=lea, version=first.version)
    with pytest.raises(ConflictError) as caught:
        edit_segment(segment=first, target="Море вернулось", by=timur, version=first.version)
    assert caught.value.segment.target == "Море пришло"
    assert caught.value.rejected == "Море вернулось"
    first.refresh_from_db()
    assert first.target == "Море пришло"


def test_a_proposal_that_came_meanwhile_is_no_conflict(first: SegmentRow) -> None:
    proposal = replace(segment_of(first), target="Теңіз пришло", origin=SegmentOrigin.ENGINE, engine="echo 1")
    save_segments(first.revision, [proposal])
    lea = cast.person("translator")
    row = edit_segment(segment=first, target="Море вернулось", by=lea, version=first.version)
    assert row.target == "Море вернулось"
    assert "Теңіз пришло" in row.history.values_list("target", flat=True)


def test_the_same_text_twice_is_no_conflict_and_no_write(first: SegmentRow) -> None:
    lea = cast.person("translator")
    once = edit_segment(segment=first, target="Море", by=lea, version=first.version)
    again = edit_segment(segment=first, target="Море", by=lea, version=first.version)
    assert again.version == once.version


def test_reviewing_does_not_make_the_words_the_reviewers(first: SegmentRow) -> None:
    lea, vera = cast.person("translator"), cast.person("editor")
    edit_segment(segment=first, target="Море вернулось", by=lea, version=first.version)
    row = review_segment(segment=first, by=vera)
    assert (row.state, row.edited_by) == ("reviewed", lea)
    assert row.history.order_by("-version")[0].by == vera
    assert unreview(segment=row, by=vera).state == "edited"


def test_review_writes_what_stands_before_the_persons_eyes(first: SegmentRow) -> None:
    lea = cast.person("translator")
    row = review_segment(segment=first, target="Море вернулось", version=first.version, by=lea)
    assert (row.target, row.state) == ("Море вернулось", "reviewed")
    with pytest.raises(ConflictError):
        review_segment(segment=first, target="Море ушло", version=0, by=lea)


def test_nothing_to_review(first: SegmentRow) -> None:
    with pytest.raises(ActionError):
        review_segment(segment=first, by=cast.person("translator"))


def test_readers_may_not_write(first: SegmentRow) -> None:
    with pytest.raises(NotAllowedError):
        edit_segment(segment=first, target="Море", by=cast.person("reader"), version=first.version)


def test_what_readers_see_is_only_corrected() -> None:
    vera = cast.person("editor")
    publication = translated(vera)
    publish(publication=publication, by=vera)
    row = sentences(publication)[0]
    with pytest.raises(NotAllowedError):
        edit_segment(segment=row, target="Море пришло", by=vera, version=row.version)


def test_machine_again_keeps_the_old_text_in_the_history(first: SegmentRow) -> None:
    lea = cast.person("translator")
    row = edit_segment(segment=first, target="Море вернулось", by=lea, version=first.version)
    row = propose_again(segment=row, translator=Translator(engines=(Echo(),)), by=lea, version=row.version)
    assert row.origin == "engine"
    assert "Море вернулось" in row.history.values_list("target", flat=True)


def test_no_engine_says_so_and_changes_nothing(first: SegmentRow) -> None:
    with pytest.raises(ActionError):
        propose_again(
            segment=first, translator=Translator(), by=cast.person("translator"), version=first.version
        )
    first.refresh_from_db()
    assert first.target is None


def test_memory(first: SegmentRow) -> None:
    lea = cast.person("translator")
    memory = MemoryRow.objects.create(
        source_language="kk",
        target_language="ru",
        source_digest=digest(first.source),
        source=first.source,
        target="Море вернулось",
        approved_at=cast.PUBLISHED_AT,
    )
    row = use_memory(segment=first, memory=memory, by=lea, version=first.version)
    assert (row.target, row.origin, row.score, row.state) == ("Море вернулось", "memory", 1.0, "edited")


def test_a_dismissed_finding_stays_dismissed_while_it_is_the_same(first: SegmentRow) -> None:
    lea = cast.person("translator")
    row = edit_segment(segment=first, target="Море <b>вернулось</b> ", by=lea, version=first.version)
    assert row.findings, "left-over mark-up should be found"
    with pytest.raises(ActionError):
        dismiss_finding(segment=row, index=0, reason=" ", by=lea)
    row = dismiss_finding(segment=row, index=0, reason="Так и в оригинале", by=lea)
    row = edit_segment(segment=row, target="И море <b>вернулось</b>", by=lea, version=row.version)
    assert row.findings[0]["dismissed"]["reason"] == "Так и в оригинале"
    row = edit_segment(segment=row, target="Море вернулось", by=lea, version=row.version)
    assert row.findings == []


def test_a_blank_takes_the_translation_away(first: SegmentRow) -> None:
    lea = cast.person("translator")
    row = edit_segment(segment=first, target="Море", by=lea, version=first.version)
    row = edit_segment(segment=row, target="  ", by=lea, version=row.version)
    assert row.target is None
    assert "Море" in row.history.values_list("target", flat=True)
