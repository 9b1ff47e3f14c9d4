"""Every address of an edition answers, and answers as a page that caches may keep and that knows no person."""

import pytest
from django.test import Client

from cast import person
from portal.editions.scene import Scene

PATHS = (
    "",
    "article/the-lake-came-back/",
    "article/the-lake-came-back/beside/",
    "article/a-third-tender/",
    "article/a-school/",
    "story/salt-of-tuzdy/",
    "entity/bolat-ospan/",
    "author/new:person:aigul-sarsen/",
    "outlet/most-obzor/",
    "outlets/",
    "names/",
    "search/",
    "search/?q=salt",
    "section/economy/",
)


def test_it_works(client: Client, scene: Scene) -> None:
    for path in PATHS:
        answer = client.get(f"/en/{path}")
        assert answer.status_code == 200, path


def test_pages_may_be_kept_and_know_no_person(client: Client, scene: Scene) -> None:
    client.force_login(person("editor", username="known", display_name="Somebody Signed In"))
    for path in PATHS:
        answer = client.get(f"/en/{path}")
        assert "public" in answer["Cache-Control"], path
        assert answer["ETag"], path
        assert "Cookie" not in answer.get("Vary", ""), path
        assert "Set-Cookie" not in answer, path
        assert "Somebody" not in answer.content.decode(), path
        assert "csrf" not in answer.content.decode(), path


def test_an_unchanged_page_is_not_sent_again(client: Client, scene: Scene) -> None:
    first = client.get("/en/article/the-lake-came-back/")
    again = client.get("/en/article/the-lake-came-back/", headers={"if-none-match": first["ETag"]})
    assert again.status_code == 304


def test_a_kept_page_cannot_be_written_to(client: Client, scene: Scene) -> None:
    assert client.post("/en/").status_code == 405


@pytest.mark.parametrize(
    ("accept", "edition"), [("ru,en;q=0.5", "ru"), ("en-GB", "en"), ("kk", "en"), ("", "en")]
)
def test_the_door_leads_to_the_readers_edition(client: Client, accept: str, edition: str) -> None:
    answer = client.get("/", headers={"accept-language": accept})
    assert (answer.status_code, answer["Location"]) == (302, f"/{edition}/")
    assert "Accept-Language" in answer["Vary"]


def test_what_is_not_there_is_said_to_be_not_there(client: Client, db: None) -> None:
    for path in (
        "/fr/",
        "/en/article/nowhere/",
        "/en/section/nonsense/",
        "/en/story/none/",
        "/en/entity/none/",
        "/en/outlet/none/",
        "/en/?page=99",
        "/en/?page=x",
        "/en/search/?q=salt&page=0",
    ):
        answer = client.get(path)
        assert answer.status_code == 404, path
        assert "There is no such page" in answer.content.decode(), path


def test_lists_grow_page_by_page(client: Client, scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dragoman.portal.editions.views.STORIES_PER_PAGE", 2)
    first, second = client.get("/en/").content.decode(), client.get("/en/?page=2").content.decode()
    assert 'rel="next" href="?page=2"' in first
    assert 'rel="prev" href="?page=1"' in second
    assert 'rel="canonical" href="http://localhost:8000/en/?page=2"' in second


def test_editions_of_an_article_name_each_other(client: Client, scene: Scene) -> None:
    english = client.get("/en/article/the-lake-came-back/").content.decode()
    russian = client.get("/ru/article/ozero-vernulos/").content.decode()
    for page in (english, russian):
        assert 'hreflang="en" href="http://localhost:8000/en/article/the-lake-came-back/"' in page
        assert 'hreflang="ru" href="http://localhost:8000/ru/article/ozero-vernulos/"' in page
        assert 'hreflang="x-default" href="http://localhost:8000/en/article/the-lake-came-back/"' in page
    assert '<a href="/ru/article/ozero-vernulos/" hreflang="ru"' in english


def test_signing_in_is_a_form_of_its_own(client: Client, db: None) -> None:
    page = client.get("/en/account/login/").content.decode()
    assert "csrfmiddlewaretoken" in page
    assert "<title>Log in · Dragoman</title>" in page
    wrong = client.post("/en/account/login/", {"login": "nobody", "password": "wrong-one"}).content.decode()
    assert 'role="alert"' in wrong
