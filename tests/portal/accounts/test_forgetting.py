"""What goes by itself."""

import datetime as dt

import pytest
from django.core import mail
from django.test import Client

from dragoman.portal.accounts.actions.forgetting import forget_past_sessions, forget_unconfirmed
from dragoman.portal.accounts.models import CacheRow, User
from dragoman.portal.store.clock import now
from dragoman.portal.store.models import AuditRow
from tests import cast
from tests.portal.accounts.scene import link_in, log_in, register

pytestmark = pytest.mark.django_db


def test_accounts_nobody_confirmed_go_after_a_week(client: Client) -> None:
    register(client, name="late", address="late@post.example")
    register(Client(), name="confirmed", address="confirmed@post.example")
    Client().post(link_in(mail.outbox[1]))
    cast.person("reader", username="added")
    assert forget_unconfirmed(at=now() + dt.timedelta(days=6)) == 0
    assert forget_unconfirmed(at=now() + dt.timedelta(days=8)) == 1
    assert set(User.objects.values_list("username", flat=True)) == {"confirmed", "added"}
    assert "late" not in str(list(AuditRow.objects.values_list("subject", "details")))
    CacheRow.objects.all().delete()
    assert register(Client(), name="late", address="late@post.example").status_code == 302
    assert User.objects.filter(username="late").exists()


def test_sessions_and_counters_that_are_over_go(client: Client) -> None:
    cast.person("reader", username="stepan")
    log_in(client, "stepan", "wrong")
    log_in(client, "stepan", "secret-enough")
    assert CacheRow.objects.exists()
    forget_past_sessions()
    assert client.get("/en/account/").status_code == 200
    forget_past_sessions(at=now() + dt.timedelta(days=40))
    assert client.get("/en/account/").status_code == 302
    assert not CacheRow.objects.exists()
