"""What gets into a digest, in which order, and what never does."""

import datetime as dt
import threading

import pytest
from django.db import connection

from cast import article, outlet, publication
from dragoman.portal.discussion.models import ColumnRow, CommentRow, TopicRow
from dragoman.portal.mailing.composing import compose, make_digest
from dragoman.portal.mailing.manifest import verify
from dragoman.portal.mailing.models import DigestItemRow, DigestRow, ItemKind
from dragoman.portal.mailing.recording import EXCERPT
from dragoman.portal.mailing.records import Record
from dragoman.portal.store.models import CorrectionRow, PublicationRow, StoryRow
from dragoman.press.record import from_json
from portal.editions.scene import build, story_of
from portal.mailing.scene_sending import subscription

pytestmark = pytest.mark.django_db
CLOSES = dt.datetime(2026, 3, 9, 7, 0, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)


def records(digest: DigestRow) -> list[Record]:
    """The lines' records, in order."""
    return [from_json(Record, item.record) for item in digest.items.order_by("position")]


def of(digest: DigestRow, kind: ItemKind) -> list[Record]:
    """Those of a kind."""
    return [record for record in records(digest) if record.kind == kind]


def made(closes_at: dt.datetime = CLOSES, edition: str = "en") -> DigestRow:
    """The digest."""
    return make_digest(edition=edition, closes_at=closes_at, at=closes_at)


def test_a_story_is_one_line_with_all_its_outlets_and_languages() -> None:
    build("en")
    (story,) = of(made(), ItemKind.STORY)
    assert (story.outlets, set(story.languages)) == (6, {"ru", "kk", "es", "sr", "ar"})
    assert len(story.tellings) == 6
    assert story.tellings[0].outlet.text == "Aral Tany"  # who was first stands first
    assert story.path == "/en/article/the-lake-came-back/"
    assert story.story_path == "/en/story/salt-of-tuzdy/"
    assert {telling.url for telling in story.tellings} == {
        row.canonical_url for row in StoryRow.objects.get().articles.all()
    }
    (ours,) = [telling for telling in story.tellings if telling.publication]
    assert (ours.mode, ours.translator) == ("machine-edited", "Lea Marković")
    assert [telling.is_reprint for telling in story.tellings].count(True) == 1


def test_what_stands_in_no_story_has_its_own_line_newest_first() -> None:
    scene = build("en")
    PublicationRow.objects.filter(pk=scene.machine.pk).update(published_at=CLOSES - DAY / 2)
    lines = of(made(), ItemKind.TRANSLATION)
    assert [line.path for line in lines] == ["/en/article/a-school/", "/en/article/a-third-tender/"]
    assert [line.telling and line.telling.mode for line in lines] == ["human", "machine"]


def test_nothing_that_was_published_is_left_out_where_stories_are_many() -> None:
    rows = []
    for number in range(15):
        one, other = (
            article(outlet_row=outlet(f"{name}-{number}", language="ru")) for name in ("one", "other")
        )
        story_of(one, other, key=f"story-{number}")
        rows.append(publication(article_row=one, edition="en", published_at=CLOSES - DAY / 3))
    digest = made()
    paths = {record.path for record in records(digest)}
    assert paths == {f"/en/article/{row.slug}/" for row in rows}
    assert (len(of(digest, ItemKind.STORY)), len(of(digest, ItemKind.TRANSLATION))) == (12, 3)


def test_stories_with_more_outlets_come_first() -> None:
    small = [article(outlet_row=outlet(f"small-{n}", language="ru")) for n in range(2)]
    large = [article(outlet_row=outlet(f"large-{n}", language="kk")) for n in range(4)]
    story_of(*small, key="small")
    story_of(*large, key="large")
    publication(article_row=small[0], edition="en", published_at=CLOSES - DAY / 4)
    publication(article_row=large[0], edition="en", published_at=CLOSES - DAY / 3)
    assert [record.outlets for record in of(made(), ItemKind.STORY)] == [4, 2]


def test_only_the_time_it_covers_counts() -> None:
    scene = build("en")
    for row, moment in (
        (scene.machine, CLOSES - DAY),
        (scene.excerpt, CLOSES),
        (scene.article, CLOSES + dt.timedelta(seconds=1)),
    ):
        PublicationRow.objects.filter(pk=row.pk).update(published_at=moment)
    assert [record.path for record in records(made())] == ["/en/article/a-school/"]
    assert "/en/article/the-lake-came-back/" in {record.path for record in records(made(CLOSES + DAY))}


@pytest.mark.parametrize("policy", ["link", "excerpt"])
def test_an_outlet_that_gives_an_excerpt_gives_no_more(policy: str) -> None:
    long = "Балықшылар алғашқы ауды тартты. " * 60
    row = article(outlet_row=outlet("narrow", policy=policy), standfirst=long, headline="Тар")
    publication(article_row=row, edition="en", published_at=CLOSES - DAY / 2)
    digest = made()
    (line,) = records(digest)
    assert line.excerpt is not None
    assert 100 < len(line.excerpt.text) <= EXCERPT
    item = digest.items.get()
    assert len(str(item.record)) < 2 * len(long)
    assert "балықшы Ермек" not in str(item.record)


def test_where_no_translation_is_allowed_the_outlets_own_words_stand() -> None:
    row = article(outlet_row=outlet("own-words", may_translate=False), headline="Өз сөзі")
    publication(article_row=row, edition="en", published_at=CLOSES - DAY / 2)
    (line,) = records(made())
    assert line.headline is not None
    assert (line.headline.text, line.telling and line.telling.mode) == ("Өз сөзі", "untranslated")
    assert line.headline.language == "kk"


def test_what_is_withdrawn_or_not_published_yet_is_not_told() -> None:
    scene = build("en")
    PublicationRow.objects.filter(pk=scene.machine.pk).update(
        state="withdrawn", withdrawn_at=CLOSES - DAY / 4
    )
    PublicationRow.objects.filter(pk=scene.excerpt.pk).update(state="scheduled")
    assert [record.path for record in records(made())] == ["/en/article/the-lake-came-back/"]


def test_a_correction_of_what_an_earlier_digest_carried() -> None:
    scene = build("en")
    made()
    at = CLOSES + DAY / 2
    CorrectionRow.objects.create(publication=scene.article, text="The dyke is nine kilometres long.", at=at)
    PublicationRow.objects.filter(pk=scene.article.pk).update(changed_at=at)
    (line,) = records(made(CLOSES + DAY))
    assert (line.kind, line.reason, line.carried_at) == ("correction", "corrected", CLOSES)
    assert [note.text for note in line.notes] == ["The dyke is nine kilometres long."]
    assert line.path == "/en/article/the-lake-came-back/"
    assert line.telling is not None
    assert line.telling.url == "https://most-obzor.example/review/17"
    assert records(made(CLOSES + 2 * DAY)) == []  # told once


def test_a_correction_of_what_no_digest_carried_is_not_told() -> None:
    scene = build("en")
    at = CLOSES + DAY / 2
    CorrectionRow.objects.create(publication=scene.article, text="Nine.", at=at)
    PublicationRow.objects.filter(pk=scene.article.pk).update(changed_at=at)
    assert records(made(CLOSES + DAY)) == []


def test_a_correction_of_an_article_that_only_stood_within_a_story() -> None:
    one, other = (article(outlet_row=outlet(key, language="ru")) for key in ("first", "second"))
    story_of(one, other, key="two-tell-it")
    publication(
        article_row=one, edition="en", headline="Ours", is_reviewed=True, published_at=CLOSES - DAY / 2
    )
    second = publication(article_row=other, edition="en", published_at=CLOSES - DAY / 2)
    (line,) = records(made())
    assert line.path != f"/en/article/{second.slug}/"
    at = CLOSES + DAY / 2
    CorrectionRow.objects.create(publication=second, text="Not here.", at=at)
    PublicationRow.objects.filter(pk=second.pk).update(state="corrected", changed_at=at)
    (told,) = records(made(CLOSES + DAY))
    assert told.path == f"/en/article/{second.slug}/"


def test_a_withdrawal_repeats_none_of_the_words() -> None:
    scene = build("en")
    made()
    at = CLOSES + DAY / 2
    PublicationRow.objects.filter(pk=scene.machine.pk).update(
        state="withdrawn", withdrawn_at=at, changed_at=at, withdrawal_reason="The outlet asked for it."
    )
    digest = made(CLOSES + DAY)
    (line,) = records(digest)
    assert (line.reason, line.headline, line.excerpt) == ("withdrawn", None, None)
    assert [note.text for note in line.notes] == ["The outlet asked for it."]
    words = str(digest.items.get().record)
    assert "tender" not in words.replace("a-third-tender", "")
    assert "jutro.example" not in words


def comment(topic: TopicRow, at: dt.datetime, **fields: object) -> CommentRow:
    """A public comment."""
    values = {
        "state": "public",
        "public_at": at,
        "written_at": at,
        "latest_at": at,
        "text": "Yes.",
        "html": "Yes.",
    }
    return CommentRow.objects.create(topic=topic, edition="ru", **values | fields)


def test_what_readers_discussed_over_all_editions() -> None:
    scene = build("en")
    PublicationRow.objects.update(published_at=CLOSES - 3 * DAY)
    topic = TopicRow.objects.create(article=scene.article.article, comments=9)
    elsewhere = TopicRow.objects.create(article=article(), comments=99)
    for hours in (1, 2, 3, 30):
        comment(topic, CLOSES - dt.timedelta(hours=hours))
    comment(topic, CLOSES - dt.timedelta(hours=1), state="waiting", public_at=None)
    for _ in range(5):
        comment(elsewhere, CLOSES - dt.timedelta(hours=1))
    (line,) = records(made())
    assert (line.kind, line.new_comments, line.comments) == ("discussed", 3, 9)
    assert line.talk_path == "/en/article/the-lake-came-back/discussion/"


def column(**fields: object) -> ColumnRow:
    """A reader's column."""
    values: dict[str, object] = {
        "kind": "own",
        "edition": "en",
        "slug": "my-lake",
        "headline": "My lake",
        "text": "I grew up there.",
        "html": "<p>I grew up there.</p>",
        "language": "en",
        "state": "published",
        "proposed_at": CLOSES - DAY,
        "published_at": CLOSES - DAY / 2,
    }
    return ColumnRow.objects.create(**values | fields)


def test_a_readers_column_is_marked_as_such_and_its_withdrawal_told() -> None:
    row = column()
    (line,) = records(made())
    assert (line.kind, line.reason) == ("column", "column")
    assert line.headline is not None
    assert (line.headline.by, line.telling, line.path) == ("reader", None, "/en/column/my-lake/")
    ColumnRow.objects.filter(pk=row.pk).update(
        state="withdrawn", decided_at=CLOSES + DAY / 2, reason="It was not their own."
    )
    (told,) = records(made(CLOSES + DAY))
    assert (told.reason, told.headline, told.author) == ("column-withdrawn", None, "")
    assert [note.text for note in told.notes] == ["It was not their own."]


def test_the_order_of_kinds() -> None:
    scene = build("en")
    PublicationRow.objects.filter(pk=scene.excerpt.pk).update(published_at=CLOSES - 2.5 * DAY)
    make_digest(edition="en", closes_at=CLOSES - 2 * DAY)
    PublicationRow.objects.filter(pk=scene.excerpt.pk).update(state="corrected")
    CorrectionRow.objects.create(publication=scene.excerpt, text="Five pupils.", at=CLOSES - DAY / 4)
    comment(TopicRow.objects.create(article=scene.article.article, comments=1), CLOSES - DAY / 4)
    column()
    kinds = [record.kind for record in records(made())]
    assert kinds == ["story", "translation", "correction", "discussed", "column"]


def test_interests_can_choose_by_section_story_and_entities() -> None:
    build("en")
    item = made().items.get(kind="story")
    assert (item.section, item.story) == ("economy", "salt-of-tuzdy")
    assert {"bolat-ospan", "tuzdy", "salt-committee"} <= set(item.entities)


def test_made_once_and_never_changed() -> None:
    scene = build("en")
    first = made()
    before = list(first.items.order_by("position").values_list("record", flat=True))
    PublicationRow.objects.filter(pk=scene.machine.pk).update(headline="Quite another headline")
    again = make_digest(edition="en", closes_at=CLOSES)
    assert again.pk == first.pk
    assert list(again.items.order_by("position").values_list("record", flat=True)) == before
    assert verify(again) == []


def test_a_day_without_anything_gives_a_digest_without_items() -> None:
    digest = made()
    assert digest.items.count() == 0
    assert verify(digest) == []
    assert make_digest(edition="en", closes_at=CLOSES).pk == digest.pk


def test_composing_writes_nothing() -> None:
    build("en")
    lines = compose(edition="en", closes_at=CLOSES, since=CLOSES - DAY)
    assert lines
    assert not DigestRow.objects.exists()


def test_the_number_of_queries_does_not_grow(django_assert_max_num_queries: object) -> None:
    for number in range(12):
        one, other = (article(outlet_row=outlet(f"{k}-{number}", language="ru")) for k in ("one", "other"))
        story_of(one, other, key=f"story-{number}")
        for row in (one, other):
            publication(article_row=row, edition="en", published_at=CLOSES - DAY / 3)
        publication(article_row=article(), edition="en", published_at=CLOSES - DAY / 3)
    with django_assert_max_num_queries(30):  # type: ignore[operator]
        compose(edition="en", closes_at=CLOSES, since=CLOSES - DAY)


@pytest.mark.parametrize(
    ("zone", "hour", "closes_at", "hours"),
    [
        ("Asia/Almaty", 7, dt.datetime(2026, 3, 9, 2, tzinfo=dt.UTC), 24),
        (
            "Europe/Berlin",
            7,
            dt.datetime(2026, 3, 29, 5, tzinfo=dt.UTC),
            23,
        ),  # the clock went forward in the night
        ("Europe/Berlin", 7, dt.datetime(2026, 10, 25, 6, tzinfo=dt.UTC), 25),  # and back again
    ],
)
def test_it_covers_from_yesterdays_same_hour_of_its_readers(
    zone: str, hour: int, closes_at: dt.datetime, hours: int
) -> None:
    subscription(zone=zone, hour=hour, next_at=closes_at)
    assert closes_at - made(closes_at).since == dt.timedelta(hours=hours)


def test_clocks_that_differ_lose_nothing() -> None:
    closes_at = dt.datetime(2026, 10, 25, 6, tzinfo=dt.UTC)
    subscription(zone="Europe/Berlin", hour=7, next_at=closes_at)
    subscription(zone="Africa/Lagos", hour=7, next_at=closes_at)
    assert closes_at - made(closes_at).since == dt.timedelta(hours=25)


def test_days_without_a_digest_are_made_up_for_at_most_three() -> None:
    subscription(zone="UTC", hour=7, next_at=CLOSES)
    make_digest(edition="en", closes_at=CLOSES - 2 * DAY)
    assert made().since == CLOSES - 2 * DAY
    subscription(zone="UTC", hour=9, next_at=CLOSES + dt.timedelta(hours=2))
    make_digest(edition="en", closes_at=CLOSES + dt.timedelta(hours=2) - 8 * DAY)
    assert made(CLOSES + dt.timedelta(hours=2)).since == CLOSES + dt.timedelta(hours=2) - 3 * DAY


def test_another_clocks_digest_closes_no_gap() -> None:
    subscription(zone="UTC", hour=7, next_at=CLOSES)
    make_digest(edition="en", closes_at=CLOSES - 2 * DAY)
    make_digest(edition="en", closes_at=CLOSES - dt.timedelta(hours=1))
    assert made().since == CLOSES - 2 * DAY


@pytest.mark.django_db(transaction=True)
def test_two_that_make_it_at_once_get_the_same() -> None:
    build("en")
    begin, found = threading.Barrier(2), []

    def make() -> None:
        begin.wait()
        try:
            found.append(make_digest(edition="en", closes_at=CLOSES).pk)
        finally:
            connection.close()

    threads = [threading.Thread(target=make) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 2
    assert len(set(found)) == 1
    digest = DigestRow.objects.get()
    positions = list(DigestItemRow.objects.order_by("position").values_list("position", flat=True))
    assert positions == list(range(digest.items.count()))
    assert verify(digest) == []
