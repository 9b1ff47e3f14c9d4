"""Subscribing as readers do it: a form, a mail, a button; changing and leaving by the links in mails."""

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest
from allauth.account.models import EmailAddress
from django.conf import settings
from django.core import mail
from django.test import Client
from django.urls import reverse

import cast
from dragoman.portal.mailing import links
from dragoman.portal.mailing.actions import doors
from dragoman.portal.mailing.actions import subscriptions as actions
from dragoman.portal.mailing.actions.errors import MailingError
from dragoman.portal.mailing.models import (
    BounceRow,
    DeliveryRow,
    DigestRow,
    MessageRow,
    SubscriptionRow,
    SubscriptionState,
    SuppressionRow,
)
from dragoman.portal.mailing.wishes import Wishes
from dragoman.portal.store.clock import now
from dragoman.portal.store.models import AuditRow, EntityRow, StoryRow
from portal.editions.scene import build
from portal.mailing.people import URL, posted, stamp, subscriber

pytestmark = pytest.mark.django_db

SUBSCRIBE = "/en/digest/subscribe/"


def path_in(letter: Any) -> str:
    """The one link of ours in a mail's text."""
    (path,) = set(URL.findall(letter.body))
    return str(path)


def own(url: str) -> str:
    return url.removeprefix(settings.CONFIG.site_url)


def test_a_reader_subscribes(client: Client) -> None:
    page = client.get(SUBSCRIBE)
    assert page["Cache-Control"] == "no-store, private"
    wished = posted(email="Vera@Example.org", hour="20", zone="Asia/Almaty", section=["economy"])
    answer = client.post(SUBSCRIBE, wished, follow=True)
    assert "look into your mailbox" in answer.content.decode()
    row = SubscriptionRow.objects.get()
    assert (row.state, row.email, row.address) == ("asked", "Vera@Example.org", "vera@example.org")
    assert (row.hour, row.zone, row.sections, row.next_at) == (20, "Asia/Almaty", ["economy"], None)
    (letter,) = mail.outbox
    assert letter.to == ["Vera@Example.org"]
    assert letter.extra_headers["Auto-Submitted"] == "auto-generated"
    path = path_in(letter)
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
    assert client.post(path).status_code == 200
    assert [line.verb for line in AuditRow.objects.all()] == ["subscription.confirm"]


def test_the_mail_speaks_the_editions_language(client: Client) -> None:
    client.post("/ru/digest/subscribe/", posted())
    (letter,) = mail.outbox
    assert letter.subject == "Dragoman: подтвердите подписку"
    (html, kind) = letter.alternatives[0]
    assert kind == "text/html"
    assert '<html lang="ru" dir="ltr">' in html
    assert "prefers-color-scheme: dark" in html
    assert 'style="' in html
    assert "каждый день в 07:00" in " ".join(letter.body.split())


def test_the_box_stands_on_cacheable_pages_without_a_token(client: Client) -> None:
    scene = build()
    for path in ("/en/", f"/en/article/{scene.article.slug}/"):
        page = client.get(path)
        assert "csrfmiddlewaretoken" not in page.content.decode()
        assert 'action="/en/digest/subscribe/begin/"' in page.content.decode()
        assert "public" in page["Cache-Control"]
    story = client.get("/en/story/salt-of-tuzdy/").content.decode()
    assert 'href="/en/digest/subscribe/?story=salt-of-tuzdy"' in story
    entity = client.get("/en/entity/bolat-ospan/").content.decode()
    assert 'href="/en/digest/subscribe/?entity=bolat-ospan"' in entity


def test_the_box_leads_to_the_form_and_changes_nothing() -> None:
    client = Client(enforce_csrf_checks=True)
    page = client.post("/en/digest/subscribe/begin/", {"email": "vera@example.org"})
    assert 'value="vera@example.org"' in page.content.decode()
    assert "csrfmiddlewaretoken" in page.content.decode()
    assert not SubscriptionRow.objects.exists()
    assert not mail.outbox
    assert client.post(SUBSCRIBE, posted()).status_code == 403


def test_what_one_came_to_follow_is_ticked_by_name(client: Client) -> None:
    build()
    page = client.get(SUBSCRIBE, {"story": "salt-of-tuzdy", "entity": ["bolat-ospan", "nobody"]})
    text = page.content.decode()
    assert 'name="follow" value="entity:bolat-ospan" checked' in text
    assert 'name="follow" value="story:salt-of-tuzdy" checked' in text
    assert "Bolat Ospan" in text
    assert "The lake came back, and the price of salt with it" in text
    assert "nobody" not in text
    client.post(SUBSCRIBE, posted(follow=["entity:bolat-ospan", "story:salt-of-tuzdy", "entity:nobody"]))
    row = SubscriptionRow.objects.get()
    assert (row.entities, row.stories) == (["bolat-ospan"], ["salt-of-tuzdy"])


def test_people_are_looked_for_without_losing_the_form(client: Client) -> None:
    build()
    page = client.post(
        SUBSCRIBE, posted(email="vera@example.org", find="ospan", hour="21", section=["culture"])
    )
    text = page.content.decode()
    assert 'name="follow" value="entity:bolat-ospan">' in text
    assert '<option value="21" selected>' in text
    assert 'value="culture" checked' in text
    assert 'value="vera@example.org"' in text
    assert not SubscriptionRow.objects.exists()
    assert "entity:bolat-ospan" not in client.post(SUBSCRIBE, posted(find="o")).content.decode()


def test_one_follows_who_stands_for_a_merged_entity(client: Client) -> None:
    new = EntityRow.objects.create(key="ospan-b", kind="person")
    old = EntityRow.objects.create(key="old-ospan", kind="person", merged_into=new)
    told = StoryRow.objects.create(key="told", first_seen_at=now(), last_seen_at=now())
    StoryRow.objects.create(key="retold", merged_into=told, first_seen_at=now(), last_seen_at=now())
    client.post(SUBSCRIBE, posted(follow=[f"entity:{old.key}", "story:retold", "story:told"]))
    row = SubscriptionRow.objects.get()
    assert (row.entities, row.stories) == (["ospan-b"], ["told"])


@pytest.mark.parametrize(
    "wrong",
    [
        {"email": "nobody"},
        {"email": "vera@example.org\r\nBcc: all@example.org"},
        {"email": "vera@localhost"},
        {"email": ""},
        {"hour": "24"},
        {"hour": "-1"},
        {"hour": "noon"},
        {"zone": "Mars/Olympus"},
        {"zone": "../../etc/passwd"},
        {"edition": "xx"},
        {"follow": [f"entity:{number}" for number in range(250)]},
    ],
)
def test_what_cannot_be_is_said(client: Client, wrong: dict[str, Any]) -> None:
    answer = client.post(SUBSCRIBE, posted(**wrong))
    assert answer.status_code == 422
    assert 'role="alert"' in answer.content.decode()
    assert not SubscriptionRow.objects.exists()
    assert not mail.outbox


@pytest.mark.parametrize(
    "made",
    ["", "form", "fresh", stamp(25 * 3600), "x" * 300],
    ids=["empty", "forged", "fresh", "old", "long"],  # a stamp differs in every process
)
def test_a_form_too_fresh_too_old_or_forged_is_shown_again(client: Client, made: str) -> None:
    answer = client.post(SUBSCRIBE, posted(made=stamp(0.0) if made == "fresh" else made))
    assert "Please send it once more" in answer.content.decode()
    assert not SubscriptionRow.objects.exists()


def test_a_program_is_told_what_a_person_is_told(client: Client) -> None:
    answer = client.post(SUBSCRIBE, posted(website="https://spam.example/"))
    assert answer["Location"] == client.post(SUBSCRIBE, posted())["Location"]
    assert SubscriptionRow.objects.count() == 1


def test_nothing_tells_a_known_address_from_an_unknown_one(client: Client) -> None:
    subscriber("active@example.org")
    subscriber("asked@example.org", state="asked")
    subscriber("ended@example.org", state="ended")
    SuppressionRow.objects.create(address="suppressed@example.org", reason="complaint", at=now())
    answers = set()
    for name in ("active", "asked", "ended", "suppressed", "unknown"):
        visitor = Client(REMOTE_ADDR=f"198.51.100.{len(answers)}")
        answer = visitor.post(SUBSCRIBE, posted(email=f"{name}@example.org"))
        after = visitor.get(answer["Location"])
        headers = {key: value for key, value in answer.items() if key != "Date"}
        answers.add((answer.status_code, str(headers), str(sorted(answer.cookies)), after.content))
    assert len(answers) == 1
    assert sorted(letter.to[0] for letter in mail.outbox) == [
        f"{name}@example.org" for name in ("active", "asked", "ended", "unknown")
    ]


def test_links_by_mail_tell_nothing_either(client: Client) -> None:
    subscriber("active@example.org")
    subscriber("asked@example.org", state="asked")
    SuppressionRow.objects.create(address="suppressed@example.org", reason="complaint", at=now())
    subscriber("suppressed@example.org", state="ended")
    answers = set()
    for name in ("active", "asked", "suppressed", "unknown"):
        answer = client.post("/en/digest/link/", posted(email=f"{name}@example.org"), follow=True)
        answers.add((answer.status_code, answer.content))
    assert len(answers) == 1
    assert [letter.to for letter in mail.outbox] == [["active@example.org"]]
    assert "Your digest" in client.get(path_in(mail.outbox[0])).content.decode()


def test_who_has_it_already_gets_the_link_with_the_new_wish_ticked(client: Client) -> None:
    build()
    row = subscriber("vera@example.org", sections=["economy"])
    client.post(SUBSCRIBE, posted(email="VERA@example.org", follow=["story:salt-of-tuzdy"], hour="3"))
    row.refresh_from_db()
    assert (row.state, row.hour, row.stories) == ("active", 7, [])
    (letter,) = mail.outbox
    path = path_in(letter)
    assert path.endswith("?story=salt-of-tuzdy")
    page = client.get(path).content.decode()
    assert 'value="story:salt-of-tuzdy" checked' in page
    assert "Press Save to follow it" in page
    row.refresh_from_db()
    assert row.stories == []


def test_a_confirmed_account_needs_no_mail(client: Client) -> None:
    reader = cast.person("reader")
    EmailAddress.objects.create(user=reader, email="Vera@example.org", verified=True, primary=True)
    EmailAddress.objects.create(user=reader, email="other@example.org", verified=False)
    client.force_login(reader)
    assert 'value="Vera@example.org"' in client.get(SUBSCRIBE).content.decode()
    answer = client.post(SUBSCRIBE, posted(email="vera@example.org"), follow=True)
    assert "You are subscribed" in answer.content.decode()
    assert SubscriptionRow.objects.get().state == "active"
    assert not mail.outbox
    client.post(SUBSCRIBE, posted(email="vera@example.org", hour="9"))
    assert SubscriptionRow.objects.get().hour == 9
    client.post(SUBSCRIBE, posted(email="other@example.org"))
    assert SubscriptionRow.objects.get(address="other@example.org").state == "asked"
    assert len(mail.outbox) == 1


def test_a_suppressed_account_is_told_why(client: Client) -> None:
    reader = cast.person("reader")
    EmailAddress.objects.create(user=reader, email="vera@example.org", verified=True, primary=True)
    SuppressionRow.objects.create(address="vera@example.org", reason="bounces", at=now())
    client.force_login(reader)
    answer = client.post(SUBSCRIBE, posted(email="vera@example.org"))
    assert "Mail to this address came back" in answer.content.decode()
    assert not SubscriptionRow.objects.exists()


# --- how often ---


def test_an_address_gets_few_mails_whoever_asks() -> None:
    for number in range(6):
        answer = Client(REMOTE_ADDR=f"198.51.100.{number}").post(SUBSCRIBE, posted(hour=str(number)))
        assert answer.status_code == 302
    assert len(mail.outbox) == 1
    assert SubscriptionRow.objects.get().hour == 5
    for number in range(6):
        Client(REMOTE_ADDR=f"198.51.100.{number}").post("/ru/digest/subscribe/", posted())
        Client(REMOTE_ADDR=f"198.51.100.{number}").post("/en/digest/link/", posted())
    assert len(mail.outbox) == 2
    assert doors.TO_ADDRESS_A_DAY == 3


def test_a_network_asks_few_times(client: Client) -> None:
    for number in range(doors.FROM_NETWORK_AN_HOUR):
        assert client.post(SUBSCRIBE, posted(email=f"r{number}@example.org")).status_code == 302
    answer = client.post(SUBSCRIBE, posted(email="more@example.org"))
    assert answer.status_code == 429
    assert "too often from your network" in answer.content.decode()
    assert client.post("/en/digest/link/", posted()).status_code == 429
    assert not SubscriptionRow.objects.filter(address="more@example.org").exists()
    assert Client(REMOTE_ADDR="203.0.113.7").post(SUBSCRIBE, posted()).status_code == 302


def test_many_networks_at_once_alarm_the_desk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doors, "ALTOGETHER_AN_HOUR", 3)
    statuses = [
        Client(REMOTE_ADDR=f"198.51.100.{n}").post(SUBSCRIBE, posted(email=f"r{n}@example.org")).status_code
        for n in range(6)
    ]
    assert statuses == [302, 302, 302, 429, 429, 429]
    assert AuditRow.objects.filter(verb=doors.ALARM).count() == 1
    desk = Client()
    desk.force_login(cast.person("editor"))
    assert "Perhaps somebody misuses the form" in desk.get("/desk/mailing/").content.decode()


# --- the preference page ---


def test_everything_is_changed_by_the_link(client: Client) -> None:
    row = subscriber("vera@example.org", entities=["gone"])
    path = own(links.preferences_url(row))
    page = client.get(path)
    assert page["Cache-Control"] == "no-store, private"
    assert page["X-Robots-Tag"] == "noindex, nofollow"
    assert page["Referrer-Policy"] == "same-origin"
    wished = {"act": "save", "edition": "ru", "hour": "22", "zone": "Europe/Moscow", "section": ["culture"]}
    answer = client.post(path, wished, follow=True)
    assert "Saved." in answer.content.decode()
    row.refresh_from_db()
    assert (row.edition, row.hour, row.zone) == ("ru", 22, "Europe/Moscow")
    assert (row.sections, row.entities) == (["culture"], [])
    assert row.next_at is not None
    assert row.next_at.hour == 19


def test_a_digest_that_is_due_stays_due(client: Client) -> None:
    row = subscriber()
    due = now() - dt.timedelta(minutes=3)
    SubscriptionRow.objects.update(next_at=due)
    actions.change(subscription=row, wishes=Wishes(edition="en", hour=(row.hour + 1) % 24))
    row.refresh_from_db()
    assert row.next_at == due


def test_two_subscriptions_do_not_become_one(client: Client) -> None:
    row = subscriber()
    subscriber(edition="ru")
    answer = client.post(
        own(links.preferences_url(row)), {"act": "save", "edition": "ru", "hour": "7", "zone": "UTC"}
    )
    assert "a subscription to that edition already" in answer.content.decode()
    row.refresh_from_db()
    assert row.edition == "en"


def test_leaving_and_coming_back(client: Client) -> None:
    row = subscriber()
    path = own(links.preferences_url(row))
    client.post(path, {"act": "end"})
    row.refresh_from_db()
    assert (row.state, row.ended_reason, row.next_at) == ("ended", "reader", None)
    assert "This subscription is ended" in client.get(path).content.decode()
    client.post(path, {"act": "resume"})
    row.refresh_from_db()
    assert (row.state, row.ended_reason, row.ended_at) == ("active", "", None)
    assert row.next_at is not None
    SuppressionRow.objects.create(address=row.address, reason="complaint", at=now())
    actions.end(subscription=row, reason="complaint")
    assert "Please write to the editors" in client.post(path, {"act": "resume"}).content.decode()
    row.refresh_from_db()
    assert row.state == "ended"


def test_links_can_be_made_void(client: Client) -> None:
    row = subscriber()
    old = [own(make(row)) for make in (links.preferences_url, links.unsubscribe_url)]
    answer = client.post(old[0], {"act": "end-links"})
    assert client.get(answer["Location"]).status_code == 200
    assert [client.get(path).status_code for path in old] == [404, 404]


def test_data_is_deleted_for_good(client: Client) -> None:
    row = subscriber("Vera@example.org")
    digest = DigestRow.objects.create(edition="en", closes_at=now(), since=now(), made_at=now())
    DeliveryRow.objects.create(digest=digest, subscription=row, due_at=now())
    BounceRow.objects.create(address=row.address, kind="soft", at=now(), digest="d1", subscription=row)
    kept = {"sender": "s@example.org", "subject": "s", "raw": b"r", "at": now()}
    MessageRow.objects.create(recipients=["Vera@example.org"], state="kept", **kept)
    MessageRow.objects.create(recipients=["other@example.org"], state="kept", **kept)
    path = own(links.preferences_url(row))
    assert "Please tick" in client.post(path, {"act": "delete"}).content.decode()
    assert SubscriptionRow.objects.exists()
    answer = client.post(path, {"act": "delete", "sure": "1"})
    assert "Your data is deleted" in answer.content.decode()
    assert not SubscriptionRow.objects.exists()
    assert not DeliveryRow.objects.exists()
    assert not BounceRow.objects.exists()
    assert [one.recipients for one in MessageRow.objects.all()] == [["other@example.org"]]
    assert client.get(path).status_code == 404
    assert not any("vera" in f"{line.subject}{line.details}".lower() for line in AuditRow.objects.all())


def test_an_act_that_is_none(client: Client) -> None:
    path = own(links.preferences_url(subscriber()))
    assert client.post(path, {"act": "explode"}).status_code == 404
    assert client.post(path).status_code == 404


# --- one click ---


def test_a_mail_client_ends_it_with_one_post() -> None:
    row = subscriber()
    client = Client(enforce_csrf_checks=True)
    path = own(links.one_click_url(row))
    answer = client.post(path, "List-Unsubscribe=One-Click", content_type="application/x-www-form-urlencoded")
    assert answer.status_code == 200
    assert not answer.cookies
    row.refresh_from_db()
    assert (row.state, row.ended_reason, row.next_at) == ("ended", "one-click", None)
    assert client.post(path, {"List-Unsubscribe": "One-Click"}).status_code == 200
    assert [line.verb for line in AuditRow.objects.all()] == ["subscription.end"]


def test_a_form_with_boundaries_counts_too() -> None:
    row = subscriber()
    Client(enforce_csrf_checks=True).post(own(links.one_click_url(row)), {"List-Unsubscribe": "One-Click"})
    row.refresh_from_db()
    assert row.state == "ended"


def test_a_person_gets_a_page_with_a_button_that_needs_no_cookie() -> None:
    row = subscriber()
    client = Client(enforce_csrf_checks=True)
    page = client.get(own(links.one_click_url(row)), follow=True)
    assert "End the subscription" in page.content.decode()
    assert not page.cookies
    target = own(links.one_click_url(row))
    answer = client.post(target, {"List-Unsubscribe": "One-Click", "by": "page"})
    assert "Nothing more is sent to reader@example.org" in answer.content.decode()
    row.refresh_from_db()
    assert (row.state, row.ended_reason) == ("ended", "reader")


@pytest.mark.parametrize("body", [{}, {"List-Unsubscribe": "yes"}, {"list-unsubscribe": "One-Click"}])
def test_another_post_ends_nothing(body: dict[str, str]) -> None:
    row = subscriber()
    answer = Client().post(own(links.one_click_url(row)), body)
    assert answer.status_code == 302
    row.refresh_from_db()
    assert row.state == "active"


def test_a_confirmation_after_the_end_confirms_nothing(client: Client) -> None:
    row = subscriber(state="asked")
    path = own(links.confirm_url(row))
    actions.end(subscription=row, reason="one-click")
    assert "It was ended after this mail" in client.get(path).content.decode()
    assert client.post(path).status_code == 409
    row.refresh_from_db()
    assert row.state == "ended"
    with pytest.raises(MailingError):
        actions.confirm(subscription=row)


def test_reasons_are_a_closed_list() -> None:
    with pytest.raises(ValueError, match="boredom"):
        actions.end(subscription=subscriber(), reason="boredom")


# --- on other pages ---


def test_the_profile_shows_ones_own(client: Client) -> None:
    from django.template import Context, Template

    reader = cast.person("reader")
    EmailAddress.objects.create(user=reader, email="vera@example.org", verified=True, primary=True)
    EmailAddress.objects.create(user=reader, email="not-yet@example.org", verified=False)
    subscriber("vera@example.org", zone="Asia/Almaty")
    subscriber("not-yet@example.org")
    template = Template("{% load mailing %}{% subscriptions_of user %}")
    text = template.render(Context({"user": reader, "edition": "en"}))
    assert "vera@example.org" in text
    assert "daily at 07:00 (Almaty, UTC+5)" in text
    assert "not-yet" not in text
    nobody = template.render(Context({"user": cast.person("reader"), "edition": "en"}))
    assert reverse("mailing:subscribe", args=("en",)) in nobody


def test_without_a_server_the_page_says_where_the_mail_is(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "no mail server yet" in client.get("/en/digest/subscribe/sent/").content.decode()
    monkeypatch.setattr(settings, "CONFIG", replace(settings.CONFIG, smtp_host="mail.example"))
    assert "no mail server yet" not in client.get("/en/digest/subscribe/sent/").content.decode()
