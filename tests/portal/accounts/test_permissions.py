"""Every account address and every role."""

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver

from dragoman.portal.accounts.models import Role, User
from dragoman.portal.accounts.urls import urlpatterns
from tests import cast

pytestmark = pytest.mark.django_db

ANYBODY, SIGNED_IN, ANONYMOUS, SURE = "anybody", "signed in", "anonymous", "sure"
WHO = {
    "": SIGNED_IN,
    "me/": ANYBODY,
    "export/json/": SURE,
    "export/zip/": SURE,
    "delete/": SURE,
    "login/": ANONYMOUS,
    "signup/": ANONYMOUS,
    "logout/": SIGNED_IN,
    "inactive/": ANYBODY,
    "reauthenticate/": SIGNED_IN,
    "email/": SIGNED_IN,
    "confirm-email/": ANYBODY,
    "password/change/": SIGNED_IN,
    "password/set/": SIGNED_IN,
    "password/reset/": ANYBODY,
    "password/reset/done/": ANYBODY,
    "password/reset/key/done/": ANYBODY,
    "2fa/": SIGNED_IN,
    "2fa/totp/activate/": SURE,
    "2fa/totp/deactivate/": SIGNED_IN,
    "2fa/recovery-codes/": SIGNED_IN,
    "2fa/recovery-codes/generate/": SURE,
    "2fa/recovery-codes/download/": SIGNED_IN,
    "2fa/webauthn/": SIGNED_IN,
    "2fa/webauthn/add/": SURE,
    "2fa/webauthn/reauthenticate/": SIGNED_IN,
    "2fa/reauthenticate/": SIGNED_IN,
}
"""Below `/<edition>/account/`: who gets a page there (others are sent elsewhere). What an unfinished step needs is left out."""
STEPS = {
    "login/code/confirm/", "2fa/authenticate/", "2fa/webauthn/login/", "2fa/webauthn/signup/", "oidc/issuer/",
}  # fmt: skip


def addresses() -> set[str]:
    found: set[str] = set()

    def walk(patterns: list[URLPattern | URLResolver], before: str) -> None:
        for pattern in patterns:
            here = before + str(pattern.pattern)
            if isinstance(pattern, URLResolver):
                walk(pattern.url_patterns, here)
            else:
                found.add(here)

    walk(urlpatterns, "")
    return found


def test_every_address_is_named_here() -> None:
    below = {path.split("account/", 1)[1] for path in addresses() if "/account/" in path}
    plain = {path for path in below if not any(sign in path for sign in "<(^")} - STEPS
    assert {path for path in plain if not path.startswith("connected/")} == {
        path for path in WHO if not path.startswith("export/")
    }


@pytest.mark.parametrize("role", [None, *Role.values])
def test_the_matrix(role: str | None, client: Client) -> None:
    who: User | None = cast.person(role) if role else None
    if who:
        client.force_login(who)
    for path, least in WHO.items():
        for tag in ("en", "ru"):
            answer = client.get(f"/{tag}/account/{path}")
            opens = least == ANYBODY or (least == SIGNED_IN and who) or (least == ANONYMOUS and not who)
            if least == SIGNED_IN and who and answer.status_code in {302, 404}:
                opens = False  # there is nothing of theirs to look after yet
                assert not answer.get("Location", "").startswith(f"/{tag}/account/login/"), path
            assert answer.status_code in ({200} if opens else {302, 403, 404}), (path, answer.status_code)
            if who is None and least in {SIGNED_IN, SURE} and "logout" not in path:
                assert answer["Location"].startswith(f"/{tag}/account/login/"), path
            if who and least == SURE:
                assert answer["Location"].startswith(f"/{tag}/account/reauthenticate/"), path


@pytest.mark.parametrize("role", list(Role.values))
def test_keys_of_others_are_out_of_reach(role: str, client: Client) -> None:
    from allauth.mfa.models import Authenticator

    key = Authenticator.objects.create(
        user=cast.person("reader", username="owner"), type="webauthn", data={"name": "Hers", "credential": {}}
    )
    client.force_login(cast.person(role))
    client.post("/en/account/reauthenticate/", {"password": "secret-enough"})
    for act in ("edit", "remove"):
        assert client.get(f"/en/account/2fa/webauthn/keys/{key.pk}/{act}/").status_code == 404
        assert (
            client.post(f"/en/account/2fa/webauthn/keys/{key.pk}/{act}/", {"name": "Mine"}).status_code == 404
        )
    assert Authenticator.objects.get().data["name"] == "Hers"


def test_nothing_changes_by_looking(client: Client) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    client.force_login(cast.person("reader"))
    client.post("/en/account/reauthenticate/", {"password": "secret-enough"})
    for path in WHO:
        if path.startswith("export/"):
            continue
        with CaptureQueriesContext(
            connection,
        ) as caught:
            client.get(f"/en/account/{path}")
        writes = [
            query["sql"]
            for query in caught.captured_queries
            if query["sql"].startswith(("INSERT", "UPDATE", "DELETE"))
            and "session" not in query["sql"]
            and "accounts_cache" not in query["sql"]
        ]
        assert not writes, path
