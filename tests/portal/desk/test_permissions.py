"""Every address of the desk, for every role: who may, who may not, who is asked to sign in."""

import pytest
from django.test import Client
from django.urls import URLPattern, reverse

import cast
from dragoman.portal.accounts.models import Role, User
from dragoman.portal.desk.urls import urlpatterns
from dragoman.portal.jobs.queue import enqueue
from dragoman.portal.store.models import ArticleRow, EntityRow, OutletRow, StoryRow
from portal.desk.scene import opened, sentences

pytestmark = pytest.mark.django_db

LEAST: dict[str, tuple[str, str]] = {
    "inbox": ("GET", Role.TRANSLATOR),
    "several": ("POST", Role.TRANSLATOR),
    "article": ("GET", Role.TRANSLATOR),
    "open": ("POST", Role.TRANSLATOR),
    "field": ("POST", Role.EDITOR),
    "mention": ("POST", Role.EDITOR),
    "article-story": ("POST", Role.EDITOR),
    "editor": ("GET", Role.TRANSLATOR),
    "own": ("POST", Role.TRANSLATOR),
    "preview": ("GET", Role.TRANSLATOR),
    "assign": ("POST", Role.TRANSLATOR),
    "send-to-review": ("POST", Role.TRANSLATOR),
    "back-to-translation": ("POST", Role.TRANSLATOR),
    "publish": ("POST", Role.EDITOR),
    "schedule": ("POST", Role.EDITOR),
    "correct": ("POST", Role.EDITOR),
    "withdraw": ("POST", Role.EDITOR),
    "newer-revision": ("POST", Role.TRANSLATOR),
    "proposals": ("GET", Role.TRANSLATOR),
    "segment": ("POST", Role.TRANSLATOR),
    "aids": ("GET", Role.TRANSLATOR),
    "history": ("GET", Role.TRANSLATOR),
    "work": ("GET", Role.TRANSLATOR),
    "retry": ("POST", Role.EDITOR),
    "retry-all": ("POST", Role.EDITOR),
    "log": ("GET", Role.TRANSLATOR),
    "stories": ("GET", Role.TRANSLATOR),
    "story": ("GET", Role.TRANSLATOR),
    "entities": ("GET", Role.TRANSLATOR),
    "entity-search": ("GET", Role.TRANSLATOR),
    "entity": ("GET", Role.TRANSLATOR),
    "outlets": ("GET", Role.TRANSLATOR),
    "outlet": ("GET", Role.TRANSLATOR),
    "glossary": ("GET", Role.TRANSLATOR),
    "people": ("GET", Role.ADMINISTRATOR),
    "person": ("POST", Role.ADMINISTRATOR),
    "account": ("GET", Role.TRANSLATOR),
}
"""Name → method and the least role. An address that is not here fails the first test."""


@pytest.fixture
def addresses() -> dict[str, str]:
    publication = opened()
    article = ArticleRow.objects.get()
    story = StoryRow.objects.create(key="s1", first_seen_at=cast.PUBLISHED_AT, last_seen_at=cast.PUBLISHED_AT)
    entity = EntityRow.objects.create(key="place:aral", kind="place")
    job = enqueue("extract", article.key)
    somebody = cast.person("translator")
    things = {
        "article": article.key,
        "open": article.key,
        "field": article.key,
        "mention": article.key,
        "article-story": article.key,
        "segment": sentences(publication)[0].pk,
        "aids": sentences(publication)[0].pk,
        "history": sentences(publication)[0].pk,
        "retry": job.pk,
        "story": story.key,
        "entity": entity.key,
        "outlet": OutletRow.objects.get().key,
        "person": somebody.pk,
    }
    found = {}
    for pattern in urlpatterns:
        assert isinstance(pattern, URLPattern)
        takes = str(pattern.pattern).count("<")
        name = str(pattern.name)
        found[name] = reverse(f"desk:{name}", args=[things.get(name, publication.pk)] if takes else [])
    return found


def test_every_address_has_its_least_role() -> None:
    assert {pattern.name for pattern in urlpatterns} == set(LEAST)


@pytest.mark.parametrize("role", [None, *Role.values])
def test_the_matrix(role: str | None, addresses: dict[str, str], client: Client) -> None:
    who: User | None = cast.person(role) if role else None
    if who:
        client.force_login(who)
    for name, (method, least) in LEAST.items():
        client.cookies.pop("messages", None)
        answer = client.generic(method, addresses[name])
        if who is None:
            assert answer.status_code == 302, name
            assert answer["Location"].startswith("/en/account/login/"), name
        elif who.has_role(least):
            assert answer.status_code in {200, 302, 409, 422}, (name, answer.status_code)
        else:
            assert answer.status_code == 403, (name, answer.status_code)


@pytest.mark.parametrize("name", ["story", "entity", "outlet", "glossary"])
def test_a_translator_reads_but_does_not_change(name: str, addresses: dict[str, str], client: Client) -> None:
    client.force_login(cast.person("translator"))
    sent = {
        "story": {"act": "title", "title-ru": "Арал"},
        "entity": {"act": "confirm"},
        "outlet": {"act": "rights", "policy": "full", "evidence": "x"},
        "glossary": {"source": "a", "target": "b", "source_language": "kk", "target_language": "ru"},
    }
    answer = client.post(addresses[name], sent[name], follow=True)
    assert [message.level_tag for message in answer.context["messages"]] == ["error"]


def test_a_demo_account_does_not_change_its_password(client: Client) -> None:
    demo = cast.person("translator")
    User.objects.filter(pk=demo.pk).update(is_demo=True)
    client.force_login(demo)
    client.post(reverse("desk:account"), {"old": "secret-enough", "password": "a-new-password-9"})
    demo.refresh_from_db()
    assert demo.check_password("secret-enough")
