import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from dragoman.portal.store.clock import now
from dragoman.portal.store.models import (
    ArticleRow,
    EntityNameRow,
    EntityRow,
    FeedRow,
    FieldDecisionRow,
    MentionDecisionRow,
    MentionRow,
    PictureRow,
    RevisionRow,
    SegmentHistoryRow,
    SegmentRow,
    StoryRow,
)
from dragoman.portal.store.reading import article_of, entity_of, final, mentions_of, outlet_of, shown
from dragoman.portal.store.writing import (
    save_entity,
    save_feed,
    save_mentions,
    save_outlet,
    save_placement,
    save_segments,
)
from dragoman.press.record import (
    Entity,
    EntityKind,
    EntityName,
    Feed,
    FeedKind,
    Finding,
    Image,
    Mention,
    Placement,
    RightsPolicy,
    Segment,
    SegmentOrigin,
    SegmentState,
    Severity,
)
from tests import cast

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _files(settings: Any, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path


def segment(number: int, target: str | None, *, source: str = "Bread.", **fields: Any) -> Segment:
    return Segment(
        part="block.0",
        sentence=number,
        source=source,
        source_language="kk",
        target_language="ru",
        target=target,
        origin=SegmentOrigin.ENGINE,
        state=SegmentState.PROPOSED,
        engine="echo 1",
        **fields,
    )


def revision() -> RevisionRow:
    row = cast.article().revision
    assert row is not None
    return row


def targets() -> list[str | None]:
    return list(SegmentRow.objects.order_by("position").values_list("target", flat=True))


def test_proposals_are_written_once_with_their_history() -> None:
    row = revision()
    assert save_segments(row, [segment(0, "Хлеб."), segment(1, None)]) == 1
    assert save_segments(row, [segment(0, "Хлеб."), segment(1, None)]) == 0
    assert targets() == ["Хлеб.", None]
    assert [(one.version, one.target) for one in SegmentHistoryRow.objects.all()] == [(1, "Хлеб.")]


def test_a_better_proposal_replaces_an_earlier_one_and_none_does_not() -> None:
    row = revision()
    save_segments(row, [segment(0, "Хлеб.")])
    assert save_segments(row, [segment(0, "Хлебушек.")]) == 1
    assert save_segments(row, [segment(0, None)]) == 0
    assert targets() == ["Хлебушек."]
    assert SegmentHistoryRow.objects.count() == 2


@pytest.mark.parametrize("touched", [{"state": "reviewed"}, {"state": "edited"}, {"edited": True}])
def test_what_a_person_wrote_is_left_alone(touched: dict[str, Any]) -> None:
    row = revision()
    save_segments(row, [segment(0, "Хлеб.")])
    if touched.pop("edited", None):
        touched["edited_by"] = cast.person("translator")
    SegmentRow.objects.update(target="Булка.", **touched)
    assert save_segments(row, [segment(0, "Хлебушек.", score=0.4)]) == 0
    assert targets() == ["Булка."]
    assert not SegmentRow.objects.get().stale
    save_segments(row, [segment(0, "Хлебушек.", source="White bread.")])
    one = SegmentRow.objects.get()
    assert (one.target, one.source, one.stale) == ("Булка.", "White bread.", True)


def test_sentences_that_are_no_more_go_unless_a_person_wrote_them() -> None:
    row = revision()
    save_segments(row, [segment(0, "Раз."), segment(1, "Два."), segment(2, "Три.")])
    SegmentRow.objects.filter(sentence=2).update(state="reviewed")
    save_segments(row, [segment(0, "Раз.")])
    assert targets() == ["Раз.", "Три."]


def test_what_a_person_set_aside_stays_so() -> None:
    row = revision()
    finding = Finding(
        check="length", severity=Severity.WARNING, message="length.short", source_start=0, source_end=3
    )
    save_segments(row, [segment(0, "Хлеб.", findings=(finding,))])
    one = SegmentRow.objects.get()
    one.findings[0]["dismissed"] = {"by": "Вера", "reason": "It is short."}
    one.save()
    moved = replace(finding, source_start=1, source_end=4)
    other = replace(finding, message="length.long")
    save_segments(row, [segment(0, "Хлебушек.", findings=(moved, other))])
    dismissed = [found.get("dismissed") for found in SegmentRow.objects.get().findings]
    assert dismissed == [{"by": "Вера", "reason": "It is short."}, None]


def test_names_are_added_and_none_is_written_twice() -> None:
    def name(text: str, **fields: Any) -> EntityName:
        return EntityName(language="en", name=text, **fields)

    bread = Entity(id="new:bread", kind=EntityKind.WORK, names=(name("Bread", is_label=True), name("Bread")))
    row = save_entity(bread)
    long = name("x" * 400, is_label=True)
    save_entity(
        replace(bread, names=(name("Loaf", is_label=True), long, name("Bread", from_on=dt.date(1990, 1, 1))))
    )
    kept = {(one.name[:10], one.is_label) for one in EntityNameRow.objects.filter(entity=row)}
    assert kept == {("Bread", True), ("Loaf", False), ("x" * 10, False)}
    assert not row.is_confirmed
    assert EntityRow.objects.count() == 1


def test_mentions_are_written_anew_and_decisions_laid_over() -> None:
    row = revision()
    found = [
        Mention(
            part="block.0",
            start=start,
            end=start + 4,
            surface=surface,
            kind=EntityKind.PLACE,
            entity="new:aral",
        )
        for start, surface in ((0, "Арал"), (10, "Сырт"), (20, "Туда"))
    ]
    aral = Entity(id="new:aral", kind=EntityKind.PLACE, names=())
    for _ in range(2):
        save_mentions(row, found, (), {"new:aral": aral})
    assert MentionRow.objects.count() == 3
    person = EntityRow.objects.create(key="person:syrt", kind="person", is_confirmed=True)
    merged = EntityRow.objects.create(key="old", kind="person", merged_into=person)
    MentionDecisionRow.objects.create(article=row.article, surface="Сырт", entity=merged, at=now())
    MentionDecisionRow.objects.create(article=row.article, surface="Туда", entity=None, at=now())
    row.article.refresh_from_db()
    seen = [(m.mention.surface, m.entity and m.entity.key, m.mention.kind) for m in mentions_of(row.article)]
    assert seen == [("Арал", "new:aral", EntityKind.PLACE), ("Сырт", "person:syrt", EntityKind.PERSON)]


def test_a_ring_of_merges_ends() -> None:
    one = EntityRow.objects.create(key="one", kind="person")
    two = EntityRow.objects.create(key="two", kind="person", merged_into=one)
    one.merged_into = two
    one.save()
    assert final(two) is not None
    assert entity_of(two).merged_into == "one"


def test_a_feed_with_too_long_validators_is_kept_without_them() -> None:
    cast.outlet("tany")
    feed = Feed(
        url="https://tany.example/rss",
        outlet="tany",
        kind=FeedKind.RSS,
        title="t" * 900,
        etag='"' + "e" * 900 + '"',
        last_modified="m" * 900,
    )
    row = save_feed(feed, outcome="new")
    row.refresh_from_db()
    assert (len(row.title or ""), row.etag, row.last_modified) == (500, None, None)
    assert save_feed(feed).pk == row.pk
    assert FeedRow.objects.get().last_outcome == "new"


def test_a_known_outlet_keeps_its_rights() -> None:
    record = outlet_of(cast.outlet("tany", policy="link"))
    save_outlet(replace(record, country="NO", rights=replace(record.rights, policy=RightsPolicy.FULL)))
    row = cast.OutletRow.objects.get()
    assert (row.country, outlet_of(row).rights.policy) == ("NO", RightsPolicy.LINK)


def test_an_articles_story_widens_and_merged_stories_are_followed() -> None:
    article = cast.article()
    save_placement(article, Placement(article=article.key, story="story:a"))
    story = StoryRow.objects.get()
    assert (story.first_seen_at, story.last_seen_at) == (article.published_at, article.published_at)
    other = StoryRow.objects.create(key="b", first_seen_at=now(), last_seen_at=now())
    StoryRow.objects.filter(pk=story.pk).update(merged_into=other)
    save_placement(article, Placement(article=article.key, story="story:a"))
    assert ArticleRow.objects.get().story == other
    other.refresh_from_db()
    assert other.first_seen_at == article.published_at


def test_fields_people_corrected_are_laid_over_and_inside_one_another() -> None:
    row = revision()
    FieldDecisionRow.objects.create(article=row.article, field="section", value="sea", at=now())
    FieldDecisionRow.objects.create(article=row.article, field="rights.holder", value="Арал", at=now())
    article = article_of(row)
    assert (article.section, article.rights.holder) == ("sea", "Арал")
    assert article.rights.line is not None


def test_pictures_are_expected_only_where_they_may_be_shown() -> None:
    pictures = (
        Image(url="https://x.example/a.jpg"),
        Image(url="data:image/png;base64,AA"),
        Image(url="/b.jpg"),
    )
    cast.article(outlet_row=cast.outlet("mean"), images=pictures)
    assert not PictureRow.objects.exists()
    cast.article(outlet_row=cast.outlet("kind", may_show_images=True), images=pictures)
    assert [row.url for row in PictureRow.objects.all()] == ["https://x.example/a.jpg"]


@pytest.mark.parametrize("policy", ["link", "excerpt"])
def test_what_is_shown_went_through_the_gate(policy: str) -> None:
    row = cast.article(outlet_row=cast.outlet("tany", policy=policy, may_translate=False))
    publication = cast.publication(article_row=row, edition="kk", mode="original")
    seen = shown(publication)
    whole = article_of(publication.revision)
    assert not seen.visible.full_text
    assert seen.article.headline == whole.headline
    assert "Теңіз бізді ұмытқан жоқ" not in str(seen.article.body) + str(seen.source.body)
