"""How often pages ask the database: not more for more sentences, stories or mentions."""

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from pytest_django import DjangoAssertNumQueries

from cast import publication
from dragoman.portal.editions import queries
from dragoman.portal.store.models import EntityRow, MentionDecisionRow, MentionRow
from portal.editions.scene import NIGHT, Scene, story_of

MOST = {
    "": 12,
    "article/the-lake-came-back/": 24,
    "article/the-lake-came-back/beside/": 4,
    "story/salt-of-tuzdy/": 6,
    "entity/bolat-ospan/": 8,
    "outlet/most-obzor/": 7,
    "outlets/": 2,
    "names/": 5,
    "search/?q=salt": 14,
}


def test_few_queries(
    client: Client, scene: Scene, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for path, most in MOST.items():
        client.get(f"/en/{path}")  # the panels' rows are kept from now on
        with django_assert_max_num_queries(most, info=path):
            assert client.get(f"/en/{path}").status_code == 200


def test_no_more_queries_for_more_articles(client: Client, scene: Scene) -> None:
    with CaptureQueriesContext(connection) as before:
        client.get("/en/")
    for number in range(4):
        row = publication(edition="en", slug=f"more-{number}")
        story_of(row.article, key=f"story-{number}")
    with CaptureQueriesContext(connection) as after:
        client.get("/en/")
    assert len(after) == len(before)


def test_names_count_merged_entries_as_one_and_leave_out_what_is_no_mention(scene: Scene) -> None:
    mention = MentionRow.objects.filter(
        revision=scene.original.revision, entity__isnull=False
    ).select_related("entity", "revision__article")[0]
    assert mention.entity is not None
    other = EntityRow.objects.create(key="new:place:elsewhere", kind=mention.entity.kind)
    mention.entity.merged_into = other
    mention.entity.save()
    keys = {each.row.key: each.count for each in queries.entities(scene.original.edition)}
    assert keys[other.key] >= 1
    assert mention.entity.key not in keys
    for surface in MentionRow.objects.filter(entity=mention.entity).values_list(
        "surface", "revision__article"
    ):
        MentionDecisionRow.objects.update_or_create(
            surface=surface[0], article_id=surface[1], defaults={"entity": None, "at": NIGHT}
        )
    assert other.key not in {each.row.key for each in queries.entities(scene.original.edition)}
