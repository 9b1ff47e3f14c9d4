"""The desk's pages of digests: figures, reasons in words, another chance for what failed."""

import datetime as dt

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

import cast
from dragoman.portal.jobs.models import JobRow
from dragoman.portal.mailing import doubt, rounds
from dragoman.portal.mailing.models import (
    DeliveryRow,
    DeliveryState,
    DigestRow,
    SubscriptionRow,
    SubscriptionState,
)
from dragoman.portal.store.clock import now
from dragoman.portal.store.models import AuditRow

from . import scene_sending as scene

pytestmark = pytest.mark.django_db


def client(role: str) -> Client:
    found = Client()
    found.force_login(cast.person(role))
    return found


def set_state(row: DeliveryRow, state: str, **values: object) -> None:
    DeliveryRow.objects.filter(pk=row.pk).update(state=state, **values)


def digest() -> DigestRow:
    """One of each."""
    made = scene.digest()
    due, sent, failed, doubted, skipped = scene.deliveries(made, 5)
    set_state(due, "due", attempts=1, code=450, reply="450 4.2.0 Greylisted")
    set_state(sent, "sent", code=250, reply="2.0.0 Ok: queued as 1")
    set_state(failed, "failed", code=550, reply="5.7.1 Not <b>welcome</b>")
    set_state(doubted, "sent", was_in_doubt=True, reply=doubt.UNKNOWN)
    set_state(skipped, "skipped", reply="unsubscribed")
    return made


def test_the_page_tells_the_figures_and_the_reasons() -> None:
    made = digest()
    editor = client("editor")
    page = editor.get(reverse("mailing-desk:digests")).content.decode()
    assert reverse("mailing-desk:digest", args=(made.pk,)) in page
    page = editor.get(reverse("mailing-desk:digest", args=(made.pk,))).content.decode()
    for words in (
        "450 4.2.0 Greylisted",
        "550 5.7.1 Not &lt;b&gt;welcome&lt;/b&gt;",
        "answer was not heard; the mail counts as delivered",
        "The reader unsubscribed in the meantime.",
    ):
        assert words in page
    assert "queued as 1" not in page


def test_the_list_costs_the_same_for_many_digests() -> None:
    editor = client("editor")
    counts = []
    for _ in range(2):
        for _ in range(4):
            digest()
        with CaptureQueriesContext(connection) as queries:
            assert editor.get(reverse("mailing-desk:digests")).status_code == 200
        counts.append(len(queries))
    assert counts[0] == counts[1]


@pytest.mark.parametrize("role", ["reader", "translator"])
def test_only_editors_may_look(role: str) -> None:
    made = digest()
    someone = client(role)
    assert someone.get(reverse("mailing-desk:digests")).status_code == 403
    assert someone.get(reverse("mailing-desk:digest", args=(made.pk,))).status_code == 403
    assert someone.post(reverse("mailing-desk:digest-again", args=(made.pk,))).status_code == 403


def test_failed_mails_get_another_chance_but_not_those_who_left() -> None:
    made = digest()
    gone = scene.deliveries(made, 1)[0]
    set_state(gone, "failed", code=550, reply="5.1.1 No such user")
    SubscriptionRow.objects.filter(pk=gone.subscription_id).update(state=SubscriptionState.ENDED)
    address = reverse("mailing-desk:digest-again", args=(made.pk,))
    editor = client("editor")
    assert editor.get(address).status_code == 405
    page = editor.post(address, follow=True).content.decode()
    assert "1 mail is due again." in page
    assert made.deliveries.filter(state=DeliveryState.DUE).count() == 2
    assert JobRow.objects.filter(kind=rounds.SEND, key=str(made.pk)).exists()
    assert AuditRow.objects.filter(verb="digest.again").count() == 1
    DigestRow.objects.filter(pk=made.pk).update(made_at=now() - dt.timedelta(days=4))
    set_state(gone, "failed")
    assert "too old" in editor.post(address, follow=True).content.decode()
