"""Signed links: what is in them can be neither changed nor used for anything else, and a GET of one does nothing."""

import datetime as dt
import re
from collections.abc import Callable
from typing import Any

import pytest
from django.apps import apps
from django.conf import settings
from django.core import mail, signing
from django.test import Client
from hypothesis import HealthCheck, given
from hypothesis import settings as tries
from hypothesis import strategies as st

import cast
from dragoman.portal.mailing import desk_urls, links, urls
from dragoman.portal.mailing.links import LIFETIMES, LinkError, Purpose
from dragoman.portal.mailing.models import SubscriptionRow, SuppressionRow
from dragoman.portal.store.clock import now
from portal.mailing.people import URL, posted, subscriber

pytestmark = pytest.mark.django_db

MAKERS: dict[str, Callable[[SubscriptionRow], str]] = {
    "confirm": links.confirm_url,
    "preferences": links.preferences_url,
    "unsubscribe": links.unsubscribe_url,
    "one-click": links.one_click_url,
}
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_."


def own(url: str) -> str:
    return url.removeprefix(settings.CONFIG.site_url)


def aged(row: SubscriptionRow, purpose: Purpose, age: dt.timedelta) -> str:
    """A token made so long ago."""

    class Earlier(signing.TimestampSigner):
        def timestamp(self) -> str:
            return signing.b62_encode(signing.b62_decode(super().timestamp()) - int(age.total_seconds()))

    return Earlier(sep=".", salt=f"mailing.{purpose}.{row.salt}").sign(str(row.pk))


@pytest.mark.parametrize("name", MAKERS)
def test_they_are_whole_addresses_that_open(client: Client, name: str) -> None:
    row = subscriber(edition="ru")
    url = MAKERS[name](row)
    assert url.startswith(f"{settings.CONFIG.site_url}/ru/digest/{name}/{row.pk}.")
    assert re.fullmatch(r"[!-~]+", url)
    assert client.get(own(url), follow=True).status_code == 200


@pytest.mark.parametrize("purpose", list(Purpose))
def test_a_token_opens_what_it_is_for(purpose: Purpose) -> None:
    row = subscriber()
    token = links.token(row, purpose)
    assert links.subscription_of(token, purpose) == row
    for other in set(Purpose) - {purpose}:
        with pytest.raises(LinkError) as caught:
            links.subscription_of(token, other)
        assert caught.value.subscription is None


@tries(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), purpose=st.sampled_from(list(Purpose)))
def test_no_changed_token_works(data: st.DataObject, purpose: Purpose) -> None:
    """A letter changed, added or taken anywhere; another row's number; pieces of two tokens."""
    row = SubscriptionRow.objects.filter(address="one@example.org").first() or subscriber("one@example.org")
    other = SubscriptionRow.objects.filter(address="two@example.org").first() or subscriber("two@example.org")
    token = links.token(row, purpose)
    place = data.draw(st.integers(0, len(token) - 1))
    letter = data.draw(st.sampled_from(LETTERS))
    number, made, signature = token.split(".")
    forged = data.draw(
        st.sampled_from(
            [
                token[:place] + letter + token[place + 1 :],
                token[:place] + letter + token[place:],
                token[:place] + token[place + 1 :],
                token[:place],
                f"{other.pk}.{made}.{signature}",
                f"{number}.{links.token(other, purpose).split('.', 1)[1]}",
                f"{number}.{made}.{links.token(other, purpose).split('.')[2]}",
                f"{number}.zzzzzz.{signature}",
                f"0{token}",
                f"{token}.{signature}",
            ]
        )
    )
    if forged == token:
        return
    with pytest.raises(LinkError) as caught:
        links.subscription_of(forged, purpose)
    assert caught.value.subscription is None


@tries(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.one_of(st.text(max_size=80), st.from_regex(r"[0-9]{1,30}\.[0-9A-Za-z]{0,20}\.[\w-]{0,60}")))
def test_any_text_for_a_token_is_refused_kindly(text: str) -> None:
    with pytest.raises(LinkError):
        links.subscription_of(text, Purpose.UNSUBSCRIBE)


@pytest.mark.parametrize("purpose", list(Purpose))
def test_links_grow_old(client: Client, purpose: Purpose) -> None:
    row = subscriber(state="asked")
    young, old = (
        aged(row, purpose, LIFETIMES[purpose] + dt.timedelta(minutes=minutes)) for minutes in (-5, 5)
    )
    assert links.subscription_of(young, purpose) == row
    with pytest.raises(LinkError) as caught:
        links.subscription_of(old, purpose)
    assert caught.value.subscription == row
    page = client.get(f"/en/digest/{purpose}/{old}/")
    assert page.status_code == 410
    assert "Send a new link to the same address" in page.content.decode()
    assert row.email not in page.content.decode()
    answer = client.post(f"/en/digest/link/{purpose}/{old}/", follow=True)
    assert "look into your mailbox" in answer.content.decode()
    (letter,) = mail.outbox
    assert letter.to == [row.email]
    assert client.get(URL.findall(letter.body)[0]).status_code == 200


def test_a_new_link_needs_a_genuine_old_one(client: Client) -> None:
    row = subscriber()
    forged = links.token(row, Purpose.CONFIRM)[:-1] + "_"
    page = client.post(f"/en/digest/link/confirm/{forged}/")
    assert page.status_code == 404
    assert "Give the address" in page.content.decode()
    assert client.post("/en/digest/link/everything/1.a.b/").status_code == 404
    assert not mail.outbox


def test_new_links_are_counted(client: Client) -> None:
    row = subscriber()
    old = aged(row, Purpose.PREFERENCES, dt.timedelta(days=401))
    statuses = [client.post(f"/en/digest/link/preferences/{old}/").status_code for _ in range(7)]
    assert statuses == [302] * 5 + [429] * 2
    assert len(mail.outbox) == 1


def test_another_salt_ends_them_all() -> None:
    row = subscriber()
    tokens = {purpose: links.token(row, purpose) for purpose in Purpose}
    SubscriptionRow.objects.update(salt="another")
    for purpose, token in tokens.items():
        with pytest.raises(LinkError):
            links.subscription_of(token, purpose)


def dump() -> dict[str, list[Any]]:
    """Everything in the database but sessions."""
    return {
        model._meta.label: list(model._default_manager.order_by("pk").values())
        for model in apps.get_models()
        if model._meta.label != "sessions.Session"
    }


def addresses() -> list[str]:
    """Every address of the room that a GET may open, in every state of a subscription."""
    found = ["/en/digest/subscribe/?story=x&entity=y&section=economy&email=z@example.org&act=save"]
    found += ["/en/digest/subscribe/sent/", "/en/digest/link/", "/en/digest/link/sent/"]
    for state in ("asked", "active", "ended"):
        row = subscriber(f"{state}@example.org", state=state)
        found += [f"{own(make(row))}{query}" for make in MAKERS.values() for query in ("", "?act=end&sure=1")]
        found += [
            f"/en/digest/{purpose}/{aged(row, purpose, dt.timedelta(days=500))}/" for purpose in Purpose
        ]
        found += [f"/en/digest/{purpose}/{row.pk}.abc.def/" for purpose in Purpose]
    return found


def test_a_get_changes_nothing() -> None:
    paths = addresses()
    SuppressionRow.objects.create(address="ended@example.org", reason="complaint", at=now())
    before = dump()
    clients = {"somebody": Client(), "editor": Client()}
    editor = cast.person("administrator")
    clients["editor"].force_login(editor)
    before = dump()
    for path in paths:
        for who, client in clients.items():
            for method in ("get", "head", "options"):
                getattr(client, method)(path, follow=method == "get")
            assert dump() == before, (who, path)
    for name in ("", "?search=asked", "mailbox/"):
        clients["editor"].get(f"/desk/mailing/{name}")
        assert dump() == before
    assert not mail.outbox


def test_no_address_of_ours_is_forgotten_by_these_tests() -> None:
    walked = {"subscribe", "sent", "lost", "link-sent", *MAKERS}
    only_post = {"begin", "renew"}
    of_others = {
        str(one.name)
        for one in urls.urlpatterns
        if not one.callback.__module__.endswith("views.subscriptions")
    }
    assert {str(one.name) for one in urls.urlpatterns} == walked | only_post | of_others
    assert desk_urls.urlpatterns


@pytest.mark.parametrize("name", ["begin/", "../link/confirm/1.a.b/"])
def test_what_acts_is_opened_by_nobody(client: Client, name: str) -> None:
    path = f"/en/digest/subscribe/{name}".replace("subscribe/../", "")
    assert client.get(path).status_code == 405


def test_nothing_private_is_kept_or_found(client: Client) -> None:
    row = subscriber()
    paths = [own(make(row)) for make in MAKERS.values()]
    for path in [*paths, "/en/digest/subscribe/", "/en/digest/link/", "/en/digest/confirm/x/"]:
        answer = client.get(path)
        assert answer["Cache-Control"] == "no-store, private", path
        assert answer["X-Robots-Tag"] == "noindex, nofollow"
        assert answer["Referrer-Policy"] == "same-origin"
    assert client.post("/en/digest/subscribe/", posted())["Cache-Control"] == "no-store, private"
