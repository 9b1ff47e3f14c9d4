"""The own account, what others see of it, taking along, leaving."""

import io
import json
import zipfile

import pytest
from allauth.account.models import EmailAddress
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.urls import reverse

from dragoman.portal.accounts import exporting, leaving
from dragoman.portal.accounts.actions import AccountError, change_profile, delete_account, take_out
from dragoman.portal.accounts.models import User
from dragoman.portal.store.models import AuditRow, PublicationRow
from tests import cast
from tests.portal.accounts.scene import PASSWORD, is_in, log_in, reader, sure

pytestmark = pytest.mark.django_db


def test_a_profile_is_the_persons_own(client: Client) -> None:
    assert client.get("/ru/account/")["Location"] == "/ru/account/login/?next=/ru/account/"
    reader(client)
    log_in(client)
    page = client.get("/en/account/")
    assert "no-store" in page["Cache-Control"]
    assert "aigul@post.example" in page.content.decode()
    client.post("/en/account/", {"display_name": "Айгүл\u202e Рахым", "languages": ["kk", "ru"]})
    person = User.objects.get()
    assert (person.name, person.languages) == ("Айгүл Рахым", ["kk", "ru"])
    cast.person("editor", username="vera", display_name="Вера Ким")
    refused = client.post("/ru/account/", {"display_name": "Bepa Kим"}, follow=True).content.decode()
    assert "почти так зовут кого-то из редакции" in refused
    assert User.objects.get(username="aigul").display_name == "Айгүл Рахым"


def test_markup_in_names_stays_text(client: Client) -> None:
    reader(client)
    log_in(client)
    client.post("/en/account/", {"display_name": '<img src=x onerror="alert(1)">'})
    for page in ("/en/account/", "/en/account/me/", "/en/person/aigul/"):
        text = client.get(page).content.decode()
        assert "<img src=x" not in text
        assert "&lt;img src=x" in text


class TestTheMasthead:
    def test_pages_know_nobody_and_ask_only_where_somebody_may_be(self, client: Client) -> None:
        anonymous = client.get("/en/person/x/")
        assert anonymous.status_code == 404
        cast.person("editor", username="vera")
        page = client.get("/en/person/vera/")
        text = page.content.decode()
        assert "public" in page["Cache-Control"]
        assert "Cookie" not in page.get("Vary", "")
        assert 'hx-get="/en/account/me/" hx-trigger="signed-in from:body"' in text
        assert not page.cookies
        client.force_login(User.objects.get())
        assert client.get("/en/person/vera/").content.decode() == text

    def test_the_mark_comes_and_goes_with_the_session(self, client: Client) -> None:
        reader(client)
        answer = log_in(client)
        mark = answer.cookies["signed_in"]
        assert mark.value == "1"
        assert not mark["httponly"]
        assert answer.cookies["sessionid"]["httponly"]
        out = client.post("/en/account/logout/")
        assert out.cookies["signed_in"].value == ""

    def test_a_mark_without_a_session_is_taken_away(self, client: Client) -> None:
        client.cookies["signed_in"] = "1"
        answer = client.get("/ru/account/me/")
        assert answer.cookies["signed_in"].value == ""
        assert "Войти" in answer.content.decode()

    @pytest.mark.parametrize(("role", "desk"), [("reader", False), ("translator", True)])
    def test_who_is_here(self, client: Client, role: str, desk: bool) -> None:
        client.force_login(cast.person(role, display_name="Лея Сунд"))
        answer = client.get("/ru/account/me/")
        text = answer.content.decode()
        assert "no-store" in answer["Cache-Control"]
        assert "Лея Сунд" in text
        assert ('href="/desk/"' in text) is desk
        assert 'action="/ru/account/logout/"' in text


class TestWhatOthersSee:
    def test_a_translators_credits(self, client: Client) -> None:
        lea = cast.person("translator", username="lea", display_name="Лея Сунд")
        cast.publication(edition="ru", slug="signed", translator=lea)
        cast.publication(edition="ru", slug="not-out", translator=lea, state="to-review")
        cast.publication(edition="ru", slug="taken-back", translator=lea, state="withdrawn")
        cast.publication(edition="ru", slug="somebody-elses")
        page = client.get("/ru/person/lea/").content.decode()
        assert "Переводчик" in page
        assert "/ru/article/signed/" in page
        for other in ("not-out", "taken-back", "somebody-elses"):
            assert other not in page
        assert "/article/" not in client.get("/en/person/lea/").content.decode()

    def test_the_article_leads_there(self, client: Client) -> None:
        lea = cast.person("translator", username="lea", display_name="Лея Сунд")
        cast.publication(edition="ru", slug="signed", translator=lea)
        link = '<a href="/ru/person/lea/" rel="author"><b>Лея Сунд</b></a>'
        assert link in client.get("/ru/article/signed/").content.decode()
        assert "/person/" not in client.get("/ru/feed.atom").content.decode()
        lea.is_active = False
        lea.save()
        page = client.get("/ru/article/signed/").content.decode()
        assert "<b>Лея Сунд</b>" in page
        assert link not in page

    def test_pages_of_it_cost_the_same(self, client: Client, django_assert_num_queries: object) -> None:
        lea = cast.person("translator", username="lea")
        for number in range(3):
            cast.publication(edition="ru", slug=f"signed-{number}", translator=lea)
        with django_assert_num_queries(7):  # type: ignore[operator]
            client.get("/ru/person/lea/")
        for number in range(3, 9):
            cast.publication(edition="ru", slug=f"signed-{number}", translator=lea)
        with django_assert_num_queries(7):  # type: ignore[operator]
            client.get("/ru/person/lea/")

    def test_nobody_and_closed_accounts_have_no_page(self, client: Client) -> None:
        gone = cast.person("reader", username="gone")
        gone.is_active = False
        gone.save()
        assert client.get("/en/person/gone/").status_code == 404
        assert client.get("/en/person/nobody/").status_code == 404
        cast.person("reader", username="here")
        assert client.get("/en/person/here/?page=7").status_code == 404

    def test_a_page_says_nothing_private(self, client: Client) -> None:
        person = reader(client)
        page = client.get(f"/en/person/{person.username}/").content.decode()
        assert "post.example" not in page
        assert "noindex" in page


class TestTakingAlong:
    def test_all_of_it_as_json_and_zip(self, client: Client) -> None:
        reader(client)
        log_in(client)
        assert client.get("/en/account/export/json/")["Location"].startswith("/en/account/reauthenticate/")
        sure(client)
        answer = client.get("/en/account/export/json/")
        data = json.loads(answer.content)
        assert "attachment" in answer["Content-Disposition"]
        assert data["account"]["username"] == "aigul"
        assert data["account"]["email_addresses"][0]["address"] == "aigul@post.example"
        assert PASSWORD not in answer.content.decode()
        archive = zipfile.ZipFile(io.BytesIO(client.get("/en/account/export/zip/").content))
        assert "account.json" in archive.namelist()
        assert json.loads(archive.read("account.json"))["username"] == "aigul"
        assert client.get("/en/account/export/exe/").status_code == 404

    def test_rooms_add_their_part(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(exporting, "_parts", dict(exporting._parts))
        person = cast.person("reader")
        exporting.exports("comments")(lambda who: [who.username, "сказал"])
        assert exporting.export_of(person)["comments"] == [person.username, "сказал"]
        assert set(exporting.export_of(person)) >= {"account", "comments"}


class TestLeaving:
    def test_a_reader_goes_at_once(self, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
        left: list[str] = []
        monkeypatch.setattr(leaving, "_rooms", {"a room": lambda who: left.append(who.username)})
        person = reader(client)
        log_in(client)
        assert client.post("/en/account/delete/")["Location"].startswith("/en/account/reauthenticate/")
        assert User.objects.exists()
        sure(client)
        assert "cannot be undone" in client.get("/en/account/delete/").content.decode()
        assert User.objects.exists()
        answer = client.post("/en/account/delete/")
        assert "The account is deleted" in answer.content.decode()
        assert not User.objects.exists()
        assert not EmailAddress.objects.exists()
        assert not is_in(client)
        assert left == ["aigul"]
        assert AuditRow.objects.get(verb="person.delete").subject == f"person:{person.pk}"
        assert "aigul" not in str([(one.subject, one.details) for one in AuditRow.objects.all()])

    def test_nobody_deletes_anothers(self) -> None:
        person = cast.person("reader")
        for other in (cast.person("administrator"), None):
            with pytest.raises(PermissionDenied):
                delete_account(person=person, by=other)

    def test_who_signed_translations_asks_an_administrator(self) -> None:
        lea = cast.person("translator", username="lea", display_name="Лея Сунд")
        publication = cast.publication(translator=lea)
        with pytest.raises(AccountError):
            delete_account(person=lea, by=lea)
        lea.role = "reader"
        lea.save()
        with pytest.raises(AccountError):
            delete_account(person=lea, by=lea)
        with pytest.raises(PermissionDenied):
            take_out(person=lea, by=cast.person("editor"))
        EmailAddress.objects.create(user=lea, email="lea@post.example", verified=True)
        take_out(person=lea, by=cast.person("administrator"))
        row = User.objects.get(pk=lea.pk)
        assert (row.is_active, row.role, row.email, row.has_usable_password()) == (False, "reader", "", False)
        assert not EmailAddress.objects.exists()
        assert PublicationRow.objects.get(pk=publication.pk).translator == row
        assert row.name == "Лея Сунд"

    def test_who_signed_nothing_is_deleted_by_an_administrator_too(self, client: Client) -> None:
        lea = cast.person("translator", username="lea")
        client.force_login(cast.person("administrator"))
        client.post(reverse("desk:person", args=(lea.pk,)), {"act": "take-out"})
        assert not User.objects.filter(username="lea").exists()

    def test_who_is_deleted_by_an_administrator_leaves_no_name_in_the_log(self) -> None:
        anton, aigul = cast.person("administrator"), cast.person("reader", username="aigul")
        change_profile(person=aigul, by=aigul, display_name="Айгуль")
        take_out(person=aigul, by=anton)
        lines = {one.verb: one.subject for one in AuditRow.objects.all()}
        assert set(lines) == {"person.profile", "person.take-out"}
        assert set(lines.values()) == {f"person:{aigul.pk}"}

    def test_the_last_administrator_stays(self) -> None:
        last = cast.person("administrator")
        with pytest.raises(AccountError):
            take_out(person=last, by=last)
