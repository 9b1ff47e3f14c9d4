"""Subscribing as readers do it: a form, a mail, a button; changing and leaving by the links in mails."""

import re
from collections.abc import Callable

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.test import Client
from django.urls import reverse

import cast
from dragoman.portal.mailing import askers, links
from dragoman.portal.mailing.models import SubscriptionRow, SubscriptionState, SuppressionRow
from dragoman.portal.store.clock import now
from portal.editions.scene import build
from portal.mailing.people import URL, posted, subscriber

pytestmark = pytest.mark.django_db


def test_a_reader_subscribes(client: Client) -> None:
    page = client.get(reverse("mailing:subscribe", args=("en",)))
    assert page["Cache-Control"] == "no-store, private"
    answer = client.post(
        reverse("mailing:subscribe", args=("en",)),
        posted(email="Vera@Example.org", hour="20", zone="Asia/Almaty", section=["economy"]),
        follow=True,
    )
    assert "look into your mailbox" in answer.content.decode()
    row = SubscriptionRow.objects.get()
    assert (row.state, row.email, row.address) == ("asked", "Vera@Example.org", "vera@example.org")
    assert (row.hour, row.zone, row.sections, row.next_at) == (20, "Asia/Almaty", ["economy"], None)
    (letter,) = mail.outbox
    assert letter.to == ["Vera@Example.org"]
    (path,) = set(URL.findall(letter.body))
    page = client.get(path)
    assert "Yes, send me the digest" in page.content.decode()
    row.refresh_from_db()
    assert row.state == SubscriptionState.ASKED
    page = client.post(path)
    assert "The first digest comes" in page.content.decode()
    row.refresh_from_db()
    assert row.state == SubscriptionState.ACTIVE
    assert row.next_at is not None
    assert row.next_at.hour == 15
