"""How often pages ask the database: not more for more sentences, stories or mentions."""

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from pytest_django import DjangoAssertNumQueries

from cast import publication
from portal.editions.scene import Scene, story_of

MOST = {
    "": 10,
    "article/the-lake-came-back/": 14,
    "article/the-lake-came-back/beside/": 4,
    "story/salt-of-tuzdy/": 6,
    "entity/bolat-ospan/": 8,
    "outlet/most-obzor/": 7,
    "outlets/": 2,
    "names/": 3,
    "search/?q=salt": 14,
}


def test_few_queries(
    client: Client, scene: Scene, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for path, most in MOST.items():
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
