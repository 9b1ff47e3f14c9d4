"""What a person wrote: all of it for themselves, what is public for everybody."""

import pytest
from django.test import Client

from cast import person
from dragoman.portal.accounts.actions import take_out
from dragoman.portal.discussion.actions.likes import like
from dragoman.portal.discussion.actions.moderation import decline
from dragoman.portal.discussion.actions.reports import report
from dragoman.portal.discussion.models import HouseRulesRow, LikeRow, ReportRow
from portal.discussion.thread_scene import published, say, topic, trusting_house

pytestmark = pytest.mark.django_db


def test_others_see_what_is_public_and_no_more(client: Client) -> None:
    ana = person("reader", username="ana", display_name="Ana")
    trusting_house()
    where = topic(published())
    say(where, "The lake is back, says the lake.", by=ana)
    HouseRulesRow.objects.update(held_first=9)
    waiting = say(where, "Another word about salt, which waits.", by=ana)
    page = client.get("/en/person/ana/").content.decode()
    assert "The lake is back" in page
    assert "which waits" not in page
    decline(comment=waiting, reason="Not about salt.", by=person("editor"))
    assert "which waits" not in client.get("/en/person/ana/").content.decode()


def test_authors_see_all_of_theirs_with_the_reason(client: Client) -> None:
    ana = person("reader", username="ana")
    HouseRulesRow.objects.create(held_first=9)
    waiting = say(topic(published()), "A first word about salt.", by=ana)
    decline(comment=waiting, reason="Not about salt.", by=person("editor"))
    client.force_login(ana)
    page = client.get("/en/comments/mine/").content.decode()
    assert "A first word" in page
    assert "Declined" in page
    assert "Not about salt." in page
    russian = client.get("/ru/comments/mine/").content.decode()
    assert "Отклон" in russian
    client.force_login(person("reader", username="bo"))
    assert "A first word" not in client.get("/en/comments/mine/").content.decode()


def test_whoever_is_nobody_is_asked_to_log_in_first(client: Client) -> None:
    assert client.get("/en/comments/mine/")["Location"].startswith("/en/account/login/")


def test_the_profile_leads_to_what_one_wrote_and_gets(client: Client) -> None:
    client.force_login(person("reader"))
    page = client.get("/en/account/").content.decode()
    for address in ("/en/comments/mine/", "/en/columns/mine/", "/en/digest/subscribe/"):
        assert address in page


def test_whose_account_is_kept_for_translations_leaves_everything_else_unnamed(client: Client) -> None:
    lea = person("translator", username="lea", display_name="Lea Sund")
    where = topic(published(translator=lea))
    own, other = say(where, "A word of mine.", by=lea), say(where, "A word of theirs.", by=person("editor"))
    report(comment=other, reason="Not about salt.", by=lea)
    like(topic=where, by=lea)
    take_out(person=lea, by=person("administrator"))
    page = client.get("/en/article/salt/discussion/").content.decode()
    assert own.text in page
    assert "Lea Sund" not in page
    assert "Lea Sund" in client.get("/en/article/salt/").content.decode()
    assert ReportRow.objects.get().by is None
    assert LikeRow.objects.get().by is None


@pytest.mark.parametrize("address", ["/en/person/a%00b/", "/en/article/salt/discussion/?language=a%00b"])
def test_what_no_database_looks_for_is_not_found(client: Client, address: str) -> None:
    topic(published())
    assert client.get(address).status_code == 404
