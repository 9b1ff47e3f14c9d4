from typing import Any

import pytest
from django.contrib.auth import authenticate
from django.test import Client, RequestFactory
from django.urls import reverse

from dragoman.portal.accounts.models import User
from tests import cast

pytestmark = pytest.mark.django_db

PASSWORD = "secret-enough"


@pytest.fixture
def demo() -> User:
    person = cast.person("editor", username="vera")
    person.is_demo = True
    person.save()
    return person


def signs_in(person: User, **meta: Any) -> bool:
    request = RequestFactory().post("/en/account/login/", **meta)
    return authenticate(request, username=person.username, password=PASSWORD) == person


@pytest.mark.parametrize("address", ["127.0.0.1", "::1"])
def test_a_demo_account_signs_in_from_this_machine(demo: User, address: str) -> None:
    assert signs_in(demo, REMOTE_ADDR=address)


@pytest.mark.parametrize(
    "address", ["192.168.1.7", "10.0.0.1", "203.0.113.9", "2001:db8::1", "", "127.0.0.1.example"]
)
def test_a_demo_account_signs_in_from_nowhere_else(demo: User, address: str) -> None:
    assert not signs_in(demo, REMOTE_ADDR=address)


@pytest.mark.parametrize(
    "header",
    ["HTTP_X_FORWARDED_FOR", "HTTP_FORWARDED", "HTTP_X_REAL_IP", "HTTP_X_FORWARDED_HOST", "HTTP_VIA"],
)
def test_a_demo_account_does_not_sign_in_through_a_proxy(demo: User, header: str) -> None:
    assert not signs_in(demo, REMOTE_ADDR="127.0.0.1", **{header: "127.0.0.1"})


@pytest.mark.parametrize(
    ("host", "does"),
    [
        ("localhost:8000", True),
        ("127.0.0.1", True),
        ("[::1]:8000", True),
        ("[::1]", True),
        ("press.example", False),
        ("localhost.example:8000", False),
    ],
)
def test_a_demo_account_signs_in_only_where_this_machine_was_asked_for(
    demo: User, host: str, does: bool
) -> None:
    assert signs_in(demo, REMOTE_ADDR="127.0.0.1", HTTP_HOST=host) is does


def test_a_demo_account_needs_a_request_to_be_judged_by(demo: User) -> None:
    assert authenticate(None, username="vera", password=PASSWORD) is None


def test_everybody_else_signs_in_from_anywhere() -> None:
    assert signs_in(cast.person("editor"), REMOTE_ADDR="203.0.113.9", HTTP_X_FORWARDED_FOR="198.51.100.1")


def test_a_wrong_password_and_a_closed_account_are_refused(demo: User) -> None:
    request = RequestFactory().post("/", REMOTE_ADDR="127.0.0.1")
    assert authenticate(request, username="vera", password="wrong") is None
    demo.is_active = False
    demo.save()
    assert not signs_in(demo, REMOTE_ADDR="127.0.0.1")


def test_the_form_says_no_from_elsewhere_and_yes_from_here(demo: User, client: Client) -> None:
    form = {"login": "vera", "password": PASSWORD}
    refused = client.post(reverse("account_login"), form, REMOTE_ADDR="203.0.113.9")
    assert refused.status_code == 200
    assert "_auth_user_id" not in client.session
    assert client.post(reverse("account_login"), form).status_code == 302
    assert client.session["_auth_user_id"] == str(demo.pk)
