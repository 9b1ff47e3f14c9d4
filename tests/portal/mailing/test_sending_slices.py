"""From the hour to the mailbox: rounds, slices, the mail as it arrives."""

import datetime as dt
import email
import email.policy
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import pytest
from django.conf import settings
from django.db import connection
from django.test.utils import CaptureQueriesContext

from dragoman.portal.mailing import delivering, rounds, slices
from dragoman.portal.mailing.actions.subscriptions import change
from dragoman.portal.mailing.models import (
    DeliveryRow,
    DeliveryState,
    DigestItemRow,
    DigestRow,
    ItemKind,
    MessageRow,
    MessageState,
    SubscriptionRow,
    SubscriptionState,
    SuppressionRow,
)
from dragoman.portal.mailing.queries.deliveries import holders, reasons, unfinished
from dragoman.portal.mailing.replies import told
from dragoman.portal.mailing.wishes import Wishes
from dragoman.portal.store.clock import now

from . import scene_sending as scene
from .post import Post, post

pytestmark = pytest.mark.django_db
MORNING = dt.datetime(2026, 11, 24, 7, 0, tzinfo=dt.UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What a rendered digest is."""

    subject: str
    text: str
    html: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Addresses:
    """A reader's links."""

    one_click: str
    archive: str = "https://review.example/en/digests/"
    preferences: str = "https://review.example/en/p/"


def words(digest: DigestRow, subscription: SubscriptionRow) -> Words | None:
    if subscription.sections == ["nothing"]:
        return None
    return Words(subject="Дайджест: «Теңіз» — обзор", text=f"Для {subscription.email}\n", html="<p>Слово</p>")


def locate(subscription: SubscriptionRow) -> Addresses:
    return Addresses(one_click=f"https://review.example/u/{subscription.pk}/")


def send(digest: DigestRow, **options: Any) -> slices.Slice:
    return slices.send(digest, render=words, locate=locate, **options)


def compose(edition: str, closes_at: dt.datetime) -> DigestRow:
    """A digest with one item."""
    digest, _ = DigestRow.objects.get_or_create(
        edition=edition,
        closes_at=closes_at,
        defaults={"since": closes_at - dt.timedelta(days=1), "made_at": now()},
    )
    DigestItemRow.objects.get_or_create(
        digest=digest, position=1, defaults={"kind": ItemKind.STORY, "record": {}, "sha256": "0" * 64}
    )
    return digest


Configure = Callable[..., None]


@pytest.fixture
def configure(monkeypatch: pytest.MonkeyPatch) -> Configure:
    """Other values for settings, while the test lasts."""

    def change(**values: object) -> None:
        monkeypatch.setattr(settings, "CONFIG", replace(settings.CONFIG, **values))

    return change


@pytest.fixture
def office(configure: Configure) -> Iterator[Post]:
    with post() as office:
        configure(
            smtp_host="127.0.0.1",
            smtp_port=office.port,
            smtp_security="none",
            mail_from="digest@review.example",
            mail_bounces="bounces+*@review.example",
        )
        yield office


def test_a_round_gives_everybody_whose_hour_it_is_one_digest(office: Post) -> None:
    early = scene.subscription(next_at=MORNING, hour=7)
    late = scene.subscription(next_at=MORNING + dt.timedelta(hours=1), hour=8)
    other = scene.subscription(next_at=MORNING, hour=7, edition="ru")
    scene.subscription(next_at=MORNING, hour=7, state=SubscriptionState.ENDED)
    done = rounds.run(compose, at=MORNING + dt.timedelta(seconds=20))
    assert (done.subscriptions, done.deliveries, len(done.digests)) == (2, 2, 2)
    assert set(DeliveryRow.objects.values_list("subscription", flat=True)) == {early.pk, other.pk}
    again = rounds.run(compose, at=MORNING + dt.timedelta(minutes=1))
    assert again.subscriptions == 0
    for row, expected in ((early, MORNING + rounds.DAY), (late, MORNING + dt.timedelta(hours=1))):
        row.refresh_from_db()
        assert row.next_at == expected


@pytest.mark.parametrize(("edition", "hour", "due"), [("en", 20, 1), ("ru", 7, 0)])
def test_what_a_reader_changes_during_a_round_counts(office: Post, edition: str, hour: int, due: int) -> None:
    row = scene.subscription(next_at=MORNING, hour=7)

    def slowly(of: str, closes_at: dt.datetime) -> DigestRow:
        change(subscription=row, wishes=Wishes(edition=edition, hour=hour), at=MORNING)
        return compose(of, closes_at)

    assert rounds.run(slowly, at=MORNING).deliveries == due
    row.refresh_from_db()
    # At the new hour; in the new edition the hour that has come is the next round's.
    assert row.next_at == (MORNING + dt.timedelta(hours=13) if due else MORNING)


def test_a_missed_run_is_caught_up_once(office: Post) -> None:
    row = scene.subscription(next_at=MORNING, hour=7)
    after_days = MORNING + dt.timedelta(days=5, hours=3)
    assert rounds.run(compose, at=after_days).deliveries == 1
    assert rounds.run(compose, at=after_days).deliveries == 0
    (digest,) = DigestRow.objects.all()
    assert digest.closes_at == MORNING + dt.timedelta(days=5)
    row.refresh_from_db()
    assert row.next_at == MORNING + dt.timedelta(days=6)


def test_an_empty_digest_goes_to_nobody(office: Post) -> None:
    row = scene.subscription(next_at=MORNING, hour=7)
    done = rounds.run(lambda edition, closes_at: scene.digest(edition, closes_at=closes_at), at=MORNING)
    assert (done.deliveries, len(done.empty)) == (0, 1)
    row.refresh_from_db()
    assert row.next_at == MORNING + rounds.DAY


def test_the_mail_as_it_arrives(office: Post) -> None:
    digest = compose("ru", MORNING)
    row = scene.subscription("Reader@xn--e1afmkfd.example", edition="ru")
    delivery = DeliveryRow.objects.create(digest=digest, subscription=row, due_at=now())
    assert send(digest).outcome.sent == 1
    ((sender, recipients, raw),) = office.mails
    message = email.message_from_bytes(raw, policy=email.policy.default)
    token = message["Message-ID"].strip("<>").partition("@")[0]
    assert sender == f"bounces+{token}@review.example"
    assert recipients == ("Reader@xn--e1afmkfd.example",)
    assert message["Subject"] == "Дайджест: «Теңіз» — обзор"
    assert message["From"] == "Dragoman <digest@review.example>"
    assert message["List-Id"] == '"Dragoman (ru)" <ru.digest.review.example>'
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert message["List-Unsubscribe"] == (
        f"<https://review.example/u/{row.pk}/>, <mailto:bounces@review.example?subject=unsubscribe%20{token}>"
    )
    assert (message["Precedence"], message["Auto-Submitted"], message["List-Post"]) == (
        "bulk",
        "auto-generated",
        "NO",
    )
    assert message["Content-Language"] == "ru"
    assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "text/html"]
    text = message.get_body(("plain",))
    assert text is not None
    assert text.get_content().splitlines() == ["Для Reader@xn--e1afmkfd.example"]
    assert message.defects == []
    delivery.refresh_from_db()
    assert delivery.state == DeliveryState.SENT


def test_who_left_in_the_meantime_gets_nothing(office: Post) -> None:
    digest = compose("en", MORNING)
    gone, unwanted, bored, there = (row.subscription for row in scene.deliveries(digest, 4))
    SubscriptionRow.objects.filter(pk=gone.pk).update(state=SubscriptionState.ENDED)
    SubscriptionRow.objects.filter(pk=bored.pk).update(sections=["nothing"])
    SuppressionRow.objects.create(address=unwanted.address, reason="complaint", at=now())
    found = send(digest)
    assert (found.outcome.sent, found.again_at) == (1, None)
    assert office.recipients() == {there.address: 1}
    replies = dict(digest.deliveries.filter(state="skipped").values_list("subscription", "reply"))
    assert replies == {
        gone.pk: "unsubscribed",
        unwanted.pk: "suppressed",
        bored.pk: "nothing in it for this reader",
    }


def test_what_waited_until_it_was_no_news_is_given_up(office: Post) -> None:
    old, new = compose("en", MORNING - dt.timedelta(days=9)), compose("en", MORNING)
    (row,) = scene.deliveries(old, 1)
    DeliveryRow.objects.create(digest=new, subscription=row.subscription, due_at=now())
    DigestRow.objects.filter(pk=old.pk).update(made_at=now() - dt.timedelta(days=9))
    old.refresh_from_db()
    found = send(old)
    assert (found.outcome.sent, found.outcome.trouble, found.again_at) == (0, "", None)
    assert send(new).outcome.sent == 1
    assert office.recipients() == {row.subscription.address: 1}
    row.refresh_from_db()
    assert (row.state, row.reply) == (DeliveryState.FAILED, delivering.TOO_OLD)
    (reason,) = reasons(old)
    assert told(reason).ours == "Given up after three days."


def test_what_is_unfinished_is_found_without_looking_at_every_delivery_there_ever_was() -> None:
    over, due, offered = (scene.digest() for _ in range(3))
    for digest, state in ((over, "sent"), (due, "due"), (offered, "offered")):
        scene.deliveries(digest, 2)
        digest.deliveries.update(state=state, offered_by="a sender" if state == "offered" else "")
    with CaptureQueriesContext(connection) as asked:
        assert unfinished() == [due.pk, offered.pk]
        assert holders({"a sender", "another"}) == {"a sender"}
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            for query in asked.captured_queries:
                cursor.execute(f"EXPLAIN QUERY PLAN {query['sql']}")
                assert not [row for row in cursor.fetchall() if row[3].startswith("SCAN mailing_deliveryrow")]


def test_a_slice_ends_in_time_and_says_when_to_go_on(office: Post) -> None:
    digest = compose("en", MORNING)
    scene.deliveries(digest, 5)
    found = send(digest, seconds=-1.0)
    assert found.outcome.sent == 0
    assert found.again_at is not None
    assert send(digest).again_at is None
    assert len(office.mails) == 5


def test_only_so_many_a_minute_go_to_one_domain(office: Post, configure: Configure) -> None:
    configure(mail_per_domain_per_minute=2)
    digest = compose("en", MORNING)
    scene.deliveries(digest, 5)
    other = scene.subscription("somebody@else.example")
    DeliveryRow.objects.create(digest=digest, subscription=other, due_at=now())
    found = send(digest)
    domains = [address.partition("@")[2] for address in office.recipients()]
    assert domains.count("else.example") == 1
    assert 2 <= domains.count("readers.example") <= 4  # four, where a minute ended meanwhile
    assert found.again_at is not None
    assert found.again_at > now()


def test_without_a_mail_server_the_first_mails_are_kept_for_the_desk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slices, "MOST_KEPT", 3)
    digest = compose("en", MORNING)
    scene.deliveries(digest, 8)
    found = send(digest)
    assert (found.outcome.sent, found.again_at) == (8, None)
    kept = MessageRow.objects.filter(state=MessageState.KEPT, kind="digest")
    assert kept.count() == 3
    assert {row.subject for row in kept} == {"Дайджест: «Теңіз» — обзор"}
    assert set(digest.deliveries.values_list("state", flat=True)) == {DeliveryState.SENT}
