"""Every address of an edition answers, and answers as a page that caches may keep."""

import pytest
from django.test import Client

from cast import article, outlet, publication

pytestmark = pytest.mark.django_db


def test_it_works(client: Client) -> None:
    row = publication(edition="ru", slug="more-vernulos")
    answer = client.get(f"/ru/article/{row.slug}/")
    assert answer.status_code == 200, answer.content.decode()
    print(answer.content.decode())
    for path in (
        "",
        "outlets/",
        "names/",
        "search/?q=море",
        "outlet/aral-tany/",
        "section/politics/",
        f"article/{row.slug}/beside/",
    ):
        answer = client.get(f"/ru/{path}")
        assert answer.status_code == 200, (path, answer.content.decode())
