"""Registering, confirming, logging in, resetting: as people do it, in two languages."""

import re

import pytest
from django.core import mail
from django.test import Client

from dragoman.portal.accounts.models import User

pytestmark = pytest.mark.django_db
PASSWORD = "Wermut-und-Minze-7"
NEW = "Salbei-und-Honig-9"


def register(
    client: Client, *, name: str = "aigul", address: str = "aigul@post.example", tag: str = "en"
) -> object:
    form = {"username": name, "email": address, "password1": PASSWORD}
    return client.post(f"/{tag}/account/signup/", form, follow=True)


def link_in(message: mail.EmailMessage) -> str:
    found = re.search(r"http://\S+", str(message.body))
    assert found
    return found[0].removeprefix("http://testserver")


@pytest.mark.parametrize("tag", ["en", "ru"])
def test_somebody_registers_confirms_and_logs_in(client: Client, tag: str) -> None:
    register(client, tag=tag)
    person = User.objects.get(username="aigul")
    assert person.role == "reader"
    assert person.must_confirm
    assert len(mail.outbox) == 1
    link = link_in(mail.outbox[0])
    assert link.startswith(f"/{tag}/account/confirm-email/")
    login = {"login": "aigul", "password": PASSWORD}
    assert "_auth_user_id" not in client.session
    client.post(f"/{tag}/account/login/", login)
    assert "_auth_user_id" not in client.session
    assert client.get(link).status_code == 200
    client.post(link)
    answer = client.post(f"/{tag}/account/login/", login)
    assert answer.status_code == 302
    assert answer["Location"] == f"/{tag}/account/"
    assert client.get(f"/{tag}/account/").status_code == 200
