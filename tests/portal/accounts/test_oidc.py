"""By way of an OpenID Connect issuer."""

import html
import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest
from allauth.account.models import EmailAddress
from allauth.socialaccount.models import SocialAccount
from django.conf import settings
from django.core import mail
from django.http import HttpResponse
from django.test import Client

from dragoman.portal.accounts import allauth_settings
from dragoman.portal.accounts.models import User
from tests import cast
from tests.portal.accounts import issuer as fake
from tests.portal.accounts.issuer import Issuer
from tests.portal.accounts.scene import is_in, log_in, reader, sure

pytestmark = pytest.mark.django_db


@pytest.fixture
def issuer(monkeypatch: pytest.MonkeyPatch) -> Iterator[Issuer]:
    with fake.running() as started:
        config = replace(
            settings.CONFIG,
            oidc_issuer=started.url,
            oidc_name="Our house",
            oidc_client_id="our-name",
            oidc_client_secret="our-secret",
        )
        monkeypatch.setattr(settings, "CONFIG", config)
        monkeypatch.setattr(settings, "SOCIALACCOUNT_PROVIDERS", allauth_settings.providers(config))
        yield started


def go(client: Client, *, tag: str = "en", process: str = "", next_to: str = "") -> dict[str, str]:
    """Press the button; answers what the issuer is asked."""
    query = f"?process={process}" if process else ""
    page = client.post(f"/{tag}/account/oidc/issuer/{query}", {"next": next_to} if next_to else {})
    assert page.status_code == 200
    found = re.search(r'http-equiv="refresh" content="0;url=([^"]+)"', page.content.decode())
    assert found
    to = html.unescape(found[1])
    return {key: values[0] for key, values in parse_qs(urlsplit(to).query).items()} | {"to": to}


def come_back(client: Client, asked: dict[str, str], *, code: str = fake.CODE) -> HttpResponse:
    path = urlsplit(asked["redirect_uri"]).path
    return client.get(path, {"code": code, "state": asked["state"]})  # type: ignore[return-value]


def test_without_an_issuer_there_is_nothing_of_it(client: Client) -> None:
    for path in ("/en/account/oidc/issuer/", "/accounts/oidc/issuer/callback/", "/en/account/connected/"):
        assert client.get(path).status_code == 404
    assert "oidc" not in client.get("/en/account/login/").content.decode()


def test_somebody_new_chooses_a_name_and_is_in(client: Client, issuer: Issuer) -> None:
    assert "Войти через Our house" in client.get("/ru/account/login/").content.decode()
    asked = go(client, tag="ru")
    assert asked["to"].startswith(f"{issuer.url}/authorize?")
    assert urlsplit(asked["redirect_uri"]).path == "/accounts/oidc/issuer/callback/"
    assert asked["code_challenge_method"] == "S256"
    answer = come_back(client, asked)
    assert answer["Location"] == "/ru/account/connected/signup/"
    form = client.get(answer["Location"]).content.decode()
    assert "Выберите имя пользователя" in form
    assert "dana@post.example" in form
    done = client.post(answer["Location"], {"username": "dana", "email": "dana@post.example"})
    assert done["Location"] == "/ru/account/"
    assert is_in(client)
    person = User.objects.get()
    assert (person.username, person.role, person.name_key, person.has_usable_password()) == (
        "dana",
        "reader",
        "dana",
        False,
    )
    assert EmailAddress.objects.get().verified
    assert issuer.tokens_asked[0]["code_verifier"]
    again = Client()
    assert come_back(again, go(again, next_to="/en/outlets/"))["Location"] == "/en/outlets/"
    assert is_in(again)


def test_the_names_of_others_are_not_to_be_had_this_way_either(client: Client, issuer: Issuer) -> None:
    cast.person("editor", username="vera")
    come_back(client, go(client))
    for name in ("vera", "vеra", "admin"):
        client.post("/en/account/connected/signup/", {"username": name, "email": "dana@post.example"})
        assert not is_in(client)
    assert User.objects.count() == 1


def test_an_address_the_issuer_does_not_vouch_for_is_confirmed_by_mail(
    client: Client, issuer: Issuer
) -> None:
    issuer.claims["email_verified"] = False
    come_back(client, go(client))
    client.post("/en/account/connected/signup/", {"username": "dana", "email": "dana@post.example"})
    assert not is_in(client)
    assert len(mail.outbox) == 1


def test_somebody_elses_address_opens_nobodys_account(client: Client, issuer: Issuer) -> None:
    reader(client)
    issuer.claims["email"] = "aigul@post.example"
    other = Client()
    come_back(other, go(other))
    other.post("/en/account/connected/signup/", {"username": "dana", "email": "aigul@post.example"})
    assert not is_in(other)
    assert not SocialAccount.objects.exists()


def test_closed_registration_lets_in_those_who_are_connected_only(
    client: Client, issuer: Issuer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "CONFIG", replace(settings.CONFIG, registration=False))
    assert "Registration is closed" in come_back(client, go(client)).content.decode()
    assert not User.objects.exists()
    cast.person("editor", username="vera", display_name="")
    log_in(client, "vera", "secret-enough")
    client.post("/en/account/reauthenticate/", {"password": "secret-enough"})
    come_back(client, go(client, process="connect"))
    assert SocialAccount.objects.get().user.username == "vera"
    again = Client()
    assert come_back(again, go(again))["Location"] == "/desk/"


def test_a_connection_is_taken_away_by_its_owner(client: Client, issuer: Issuer) -> None:
    reader(client)
    log_in(client)
    sure(client)
    come_back(client, go(client, process="connect"))
    page = client.get("/en/account/connected/").content.decode()
    assert "Our house" in page
    client.post("/en/account/connected/", {"account": SocialAccount.objects.get().pk})
    assert not SocialAccount.objects.exists()
    assert [message.subject for message in mail.outbox] == [
        "Dragoman: another way to log in",
        "Dragoman: a way to log in was removed",
    ]


@pytest.mark.parametrize("wrong", ["code", "state", "refused"])
def test_what_goes_wrong_is_said(client: Client, issuer: Issuer, wrong: str) -> None:
    asked = go(client, tag="ru")
    if wrong == "code":
        answer = come_back(client, asked, code="made-up")
    elif wrong == "state":
        answer = come_back(client, asked | {"state": "made-up"})
    else:
        path = urlsplit(asked["redirect_uri"]).path
        answer = client.get(path, {"error": "access_denied", "state": asked["state"]})  # type: ignore[assignment]
    if answer.status_code == 302:
        answer = client.get(answer["Location"])  # type: ignore[assignment]
    assert "Не получилось" in answer.content.decode()
    assert not is_in(client)


def test_a_demo_account_does_not_come_in_this_way_from_elsewhere(client: Client, issuer: Issuer) -> None:
    demo = cast.person("editor", username="vera")
    SocialAccount.objects.create(user=demo, provider="issuer", uid="person-7")
    demo.is_demo = True
    demo.save()
    asked = go(client)
    path = urlsplit(asked["redirect_uri"]).path
    client.get(path, {"code": fake.CODE, "state": asked["state"]}, REMOTE_ADDR="203.0.113.9")
    assert not is_in(client)


def test_the_page_that_goes_on_leads_where_the_policy_lets_it(client: Client, issuer: Issuer) -> None:
    """A form may send people to this site only (`form-action 'self'` counts redirects), hence a page in between."""
    page = client.post("/en/account/oidc/issuer/")
    assert "form-action 'self'" in page["Content-Security-Policy"]
    assert page.status_code == 200
    assert "no-store" in page["Cache-Control"]
