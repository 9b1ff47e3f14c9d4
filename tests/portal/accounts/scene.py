"""Readers who go through the account pages, and the mails they get."""

import re

from django.core import mail
from django.http import HttpResponse
from django.test import Client

from dragoman.portal.accounts.models import User

PASSWORD = "Wermut-und-Minze-7"
NEW = "Salbei-und-Honig-9"


def register(
    client: Client,
    *,
    name: str = "aigul",
    address: str = "aigul@post.example",
    password: str = PASSWORD,
    tag: str = "en",
    **meta: str,
) -> HttpResponse:
    """Post the form, follow nothing."""
    form = {"username": name, "email": address, "password1": password}
    return client.post(f"/{tag}/account/signup/", form, **meta)  # type: ignore[arg-type]


def reader(client: Client, *, name: str = "aigul", tag: str = "en") -> User:
    """Somebody who has registered and confirmed; the mailbox is empty again."""
    register(client, name=name, address=f"{name}@post.example", tag=tag)
    client.post(link_in(mail.outbox[-1]))
    client.logout()
    mail.outbox.clear()
    return User.objects.get(username=name)


def log_in(
    client: Client, name: str = "aigul", password: str = PASSWORD, *, tag: str = "en", **meta: str
) -> HttpResponse:
    """Post the form, follow nothing."""
    return client.post(f"/{tag}/account/login/", {"login": name, "password": password}, **meta)  # type: ignore[arg-type]


def is_in(client: Client) -> bool:
    """Somebody is signed in."""
    return "_auth_user_id" in client.session


def sure(client: Client, tag: str = "en") -> None:
    """Show once more who it is."""
    client.post(f"/{tag}/account/reauthenticate/", {"password": PASSWORD})


def link_in(message: mail.EmailMessage) -> str:
    """The path of the one link of ours in a mail."""
    found = re.findall(r"http://localhost:8000(/[a-z]\S+)", str(message.body))
    assert len(found) == 1, message.body
    return str(found[0])


def html_of(message: mail.EmailMessage) -> str:
    """The mail's HTML."""
    assert isinstance(message, mail.EmailMultiAlternatives)
    return str(message.alternatives[0][0])
