"""Authenticators and recovery codes."""

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time
from django.core import mail
from django.test import Client

from dragoman.portal.store.models import AuditRow
from tests.portal.accounts.scene import is_in, log_in, reader, sure

pytestmark = pytest.mark.django_db(transaction=True)


def code_of(secret: str) -> str:
    """What an authenticator shows now."""
    counter = next(iter(yield_hotp_counters_from_time()))
    return str(format_hotp_value(hotp_value(secret, counter)))


def with_authenticator(client: Client) -> str:
    """A reader signs in and adds one; answers its secret."""
    reader(client)
    log_in(client)
    assert client.get("/en/account/2fa/totp/activate/")["Location"].startswith("/en/account/reauthenticate/")
    sure(client)
    page = client.get("/en/account/2fa/totp/activate/")
    secret = str(page.context["form"].secret)
    assert secret in page.content.decode()
    assert client.post("/en/account/2fa/totp/activate/", {"code": "000000"}).status_code == 200
    answer = client.post("/en/account/2fa/totp/activate/", {"code": code_of(secret)})
    assert answer["Location"] == "/en/account/2fa/recovery-codes/"
    return secret


def test_the_password_alone_no_longer_opens_the_account(client: Client) -> None:
    secret = with_authenticator(client)
    assert "an authenticator was added" in mail.outbox[0].subject
    client.logout()
    Authenticator.objects.get(type="totp")
    assert log_in(client, tag="ru")["Location"] == "/ru/account/2fa/authenticate/"
    assert not is_in(client)
    page = client.get("/ru/account/2fa/authenticate/").content.decode()
    assert "Введите код" in page
    wrong = client.post("/ru/account/2fa/authenticate/", {"code": "000000"})
    assert 'aria-invalid="true"' in wrong.content.decode()
    assert not is_in(client)
    client.post("/ru/account/2fa/authenticate/", {"code": code_of(secret)})
    assert is_in(client)


def test_a_code_works_once(client: Client) -> None:
    secret = with_authenticator(client)
    client.logout()
    log_in(client)
    client.post("/en/account/2fa/authenticate/", {"code": code_of(secret)})
    assert is_in(client)
    client.logout()
    log_in(client)
    client.post("/en/account/2fa/authenticate/", {"code": code_of(secret)})
    assert not is_in(client)


def test_recovery_codes_open_the_account_once_each(client: Client) -> None:
    with_authenticator(client)
    page = client.get("/en/account/2fa/recovery-codes/")
    codes = list(page.context["unused_codes"])
    assert len(codes) == 10
    file = client.get("/en/account/2fa/recovery-codes/download/")
    assert file.content.decode().split() == codes
    for code in (codes[0], codes[1]):
        client.logout()
        log_in(client)
        client.post("/en/account/2fa/authenticate/", {"code": code})
        assert is_in(client)
    client.logout()
    log_in(client)
    client.post("/en/account/2fa/authenticate/", {"code": codes[0]})
    assert not is_in(client)


def test_an_authenticator_is_removed_by_who_shows_who_they_are(client: Client) -> None:
    with_authenticator(client)
    client.post("/en/account/2fa/totp/deactivate/")
    assert not Authenticator.objects.exists()
    assert "the authenticator was removed" in mail.outbox[-1].subject
    client.logout()
    log_in(client)
    assert is_in(client)


def test_what_changes_about_logging_in_is_in_the_log(client: Client) -> None:
    with_authenticator(client)
    lines = AuditRow.objects.filter(verb="person.security", subject="person:aigul")
    assert {line.details["what"] for line in lines} >= {"totp-activated"}
