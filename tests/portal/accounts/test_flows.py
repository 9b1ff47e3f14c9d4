"""Registering, confirming, logging in, resetting: as people do it, in two languages."""

from dataclasses import replace

import pytest
from django.conf import settings
from django.core import mail
from django.test import Client
from django.urls import reverse

from dragoman.portal.accounts.models import CacheRow, User
from dragoman.portal.store.models import AuditRow
from tests import cast
from tests.portal.accounts.scene import NEW, PASSWORD, html_of, is_in, link_in, log_in, reader, register, sure

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("tag", ["en", "ru"])
def test_somebody_registers_confirms_and_logs_in(client: Client, tag: str) -> None:
    answer = register(client, tag=tag)
    assert answer["Location"] == f"/{tag}/account/confirm-email/"
    person = User.objects.get(username="aigul")
    assert (person.role, person.must_confirm, person.is_staff) == ("reader", True, False)
    assert len(mail.outbox) == 1
    assert mail.outbox[0].from_email == f"Dragoman <{settings.CONFIG.mail_from}>"
    link = link_in(mail.outbox[0])
    assert link.startswith(f"/{tag}/account/confirm-email/")
    assert link in html_of(mail.outbox[0])
    log_in(client, tag=tag)
    assert not is_in(client)
    assert client.get(link).status_code == 200
    elsewhere = Client()
    assert elsewhere.get(link).status_code == 200  # a scanner that follows links confirms nothing
    assert not is_in(elsewhere)
    client.post(link)
    assert is_in(client)  # in the browser that registered
    client.logout()
    assert log_in(client, "AIGUL@post.example", tag=tag)["Location"] == f"/{tag}/account/"
    assert is_in(client)
    assert client.get(f"/{tag}/account/").status_code == 200
    assert AuditRow.objects.filter(verb="person.register", subject="person:aigul").count() == 1


def test_opening_the_link_elsewhere_confirms_and_lets_nobody_in(client: Client) -> None:
    register(client)
    elsewhere = Client()
    elsewhere.post(link_in(mail.outbox[0]))
    assert not is_in(elsewhere)
    assert log_in(Client())["Location"] == "/en/account/"


def test_a_link_is_good_for_its_address_only(client: Client) -> None:
    register(client)
    link = link_in(mail.outbox[0])
    broken = link.replace("/confirm-email/", "/confirm-email/X")
    assert client.post(broken).status_code == 404
    assert "no longer good" in client.get(broken).content.decode()
    assert not is_in(client)


def test_those_who_work_here_go_to_the_desk_and_next_goes_before(client: Client) -> None:
    cast.person("translator", username="lea")
    assert log_in(client, "lea", "secret-enough")["Location"] == "/desk/"
    client.logout()
    form = {"login": "lea", "password": "secret-enough", "next": "/en/outlets/"}
    assert client.post("/en/account/login/", form)["Location"] == "/en/outlets/"
    client.logout()
    form["next"] = "https://elsewhere.example/"
    assert client.post("/en/account/login/", form)["Location"] == "/desk/"


def test_whom_an_administrator_added_needs_no_confirmed_address(client: Client) -> None:
    client.force_login(cast.person("administrator"))
    form = {"username": "new-hand", "display_name": "Анна", "role": "reader", "password": PASSWORD}
    client.post(reverse("desk:people"), form)
    client.logout()
    log_in(client, "new-hand")
    assert is_in(client)


def test_the_old_addresses_still_lead_there(client: Client) -> None:
    assert client.get("/accounts/sign-in/?next=/desk/")["Location"] == "/en/account/login/?next=%2Fdesk%2F"
    client.force_login(cast.person("editor"))
    assert client.get("/accounts/sign-out/").status_code == 405
    assert is_in(client)
    assert client.post("/accounts/sign-out/")["Location"] == "/en/"
    assert not is_in(client)


def test_operators_come_through_the_same_door(client: Client) -> None:
    assert client.get("/operators/login/?next=/operators/")["Location"].startswith("/en/account/login/")


def test_a_forgotten_password_is_replaced_through_the_mailbox(client: Client) -> None:
    reader(client)
    answer = client.post("/ru/account/password/reset/", {"email": "aigul@post.example"})
    assert answer["Location"] == "/ru/account/password/reset/done/"
    link = link_in(mail.outbox[0])
    assert link.startswith("/ru/account/password/reset/key/")
    form_page = client.get(link)["Location"]
    client.post(form_page, {"password1": NEW, "password2": NEW})
    assert log_in(Client(), password=PASSWORD).status_code == 200
    assert log_in(Client(), password=NEW).status_code == 302
    assert "пароль изменён" in mail.outbox[1].subject
    again = Client()
    assert "запросить новую" in again.get(link).content.decode().lower()


def test_a_changed_address_is_confirmed_first_and_the_old_one_told(client: Client) -> None:
    reader(client)
    log_in(client)
    refused = client.post("/en/account/email/", {"action_add": "", "email": "new@post.example"})
    assert refused["Location"].startswith("/en/account/reauthenticate/")
    sure(client)
    client.post("/en/account/email/", {"action_add": "", "email": "new@post.example"})
    assert User.objects.get().email == "aigul@post.example"
    assert mail.outbox[0].to == ["new@post.example"]
    client.post(link_in(mail.outbox[0]))
    assert User.objects.get().email == "new@post.example"
    told = mail.outbox[1]
    assert told.to == ["aigul@post.example"]
    assert "from aigul@post.example to new@post.example" in " ".join(str(told.body).split())


def test_a_password_is_changed_by_who_knows_the_old_one(client: Client) -> None:
    reader(client)
    log_in(client)
    form = {"oldpassword": "wrong", "password1": NEW, "password2": NEW}
    assert client.post("/en/account/password/change/", form).status_code == 200
    form["oldpassword"] = PASSWORD
    assert client.post("/en/account/password/change/", form)["Location"] == "/en/account/"
    assert is_in(client)
    assert log_in(Client(), password=NEW).status_code == 302
    assert AuditRow.objects.filter(verb="person.password").exists()


def test_closed_registration_says_so_and_makes_nobody(client: Client) -> None:
    with_closed = replace(settings.CONFIG, registration=False)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(settings, "CONFIG", with_closed)
        page = client.get("/ru/account/signup/")
        assert page.status_code == 200
        assert "Регистрация закрыта" in page.content.decode()
        register(client)
        assert "signup" not in client.get("/en/account/login/").content.decode()
    assert not User.objects.exists()
    assert not mail.outbox


def test_a_demo_account_enters_by_no_way_from_elsewhere_and_stays_as_it_is(client: Client) -> None:
    demo = cast.person("editor", username="vera")
    demo.is_demo = True
    demo.save()
    client.force_login(demo)
    for page in ("email/", "password/change/", "2fa/", "2fa/totp/activate/", "2fa/webauthn/add/"):
        assert client.get(f"/en/account/{page}").status_code == 403, page
    assert client.post("/en/account/", {"display_name": "Somebody"}).status_code == 403
    assert client.get("/en/account/").status_code == 200


def test_what_robots_fill_in_keeps_them_out(client: Client) -> None:
    form = {
        "username": "bot",
        "email": "bot@post.example",
        "password1": PASSWORD,
        "website": "https://spam.example",
    }
    client.post("/en/account/signup/", form)
    assert not User.objects.exists()


class TestNobodyLearnsWhoHasAnAccount:
    """Known and unknown: the same status, the same page, the same mark in the session, and a mail each."""

    def both(self, client: Client) -> tuple[Client, Client]:
        reader(client)
        return Client(), Client()

    def page_after(self, client: Client, answer: object) -> str:
        location = str(answer["Location"])  # type: ignore[index]
        page = client.get(location).content.decode()
        return location + page.replace("aigul@post", "X@post").replace("nobody@post", "X@post")

    def test_registering(self, client: Client) -> None:
        one, two = self.both(client)
        CacheRow.objects.all().delete()  # minutes later, a mail may be sent again
        known = register(one, name="someone", address="aigul@post.example")
        unknown = register(two, name="someone", address="nobody@post.example")
        assert (known.status_code, unknown.status_code) == (302, 302)
        assert self.page_after(one, known) == self.page_after(two, unknown)
        assert [message.to for message in mail.outbox] == [["aigul@post.example"], ["nobody@post.example"]]
        assert "already" in mail.outbox[0].subject
        assert set(one.cookies) == set(two.cookies)

    def test_asking_for_a_new_password(self, client: Client) -> None:
        one, two = self.both(client)
        known = one.post("/en/account/password/reset/", {"email": "aigul@post.example"})
        unknown = two.post("/en/account/password/reset/", {"email": "nobody@post.example"})
        assert self.page_after(one, known) == self.page_after(two, unknown)
        assert len(mail.outbox) == 2
        assert "no account belongs to it" in " ".join(str(mail.outbox[1].body).split())

    @pytest.mark.parametrize("names", [("aigul", "nobody"), ("aigul@post.example", "nobody@post.example")])
    def test_logging_in(self, client: Client, names: tuple[str, str]) -> None:
        one, two = self.both(client)
        known = log_in(one, names[0], "wrong").content.decode().replace(names[0], "X")
        unknown = log_in(two, names[1], "wrong").content.decode().replace(names[1], "X")
        token = r'value="[A-Za-z0-9]{64}"'
        import re

        assert re.sub(token, "", known) == re.sub(token, "", unknown)
        assert 'role="alert"' in known

    @pytest.mark.parametrize("name", ["aigul", "aigul@post.example", "nobody", "nobody@post.example"])
    def test_one_password_is_hashed_whoever_is_named(
        self, client: Client, name: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from django.contrib.auth.hashers import MD5PasswordHasher

        reader(client)
        hashed: list[str] = []
        plain = MD5PasswordHasher.encode

        def counted(self: MD5PasswordHasher, password: str, salt: str) -> str:
            hashed.append(password)
            return str(plain(self, password, salt))

        monkeypatch.setattr(MD5PasswordHasher, "encode", counted)
        log_in(client, name, "wrong")
        assert hashed == ["wrong"]

    @pytest.mark.parametrize("address", ["aigul@post.example", "nobody@post.example"])
    def test_one_password_is_hashed_whoever_registers(
        self, client: Client, address: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from django.contrib.auth.hashers import MD5PasswordHasher

        reader(client)
        hashed: list[str] = []
        plain = MD5PasswordHasher.encode

        def counted(self: MD5PasswordHasher, password: str, salt: str) -> str:
            hashed.append(password)
            return str(plain(self, password, salt))

        monkeypatch.setattr(MD5PasswordHasher, "encode", counted)
        register(client, name="someone", address=address)
        assert hashed == [PASSWORD]


class TestLimits:
    def test_wrong_passwords_for_one_name(self, client: Client) -> None:
        reader(client)
        for _ in range(5):
            log_in(client, password="wrong")
        assert "Too many failed login attempts" in log_in(client).content.decode()
        assert not is_in(client)

    def test_the_limit_is_the_same_for_names_nobody_has(self, client: Client) -> None:
        for _ in range(5):
            log_in(client, "nobody", "wrong")
        assert "Too many failed login attempts" in log_in(client, "nobody").content.decode()

    def test_mails_to_one_address(self, client: Client) -> None:
        answers = [
            client.post("/ru/account/password/reset/", {"email": "somebody@post.example"}) for _ in range(4)
        ]
        assert [answer.status_code for answer in answers] == [302, 302, 302, 429]
        assert "Слишком много попыток" in answers[-1].content.decode()
        assert len(mail.outbox) == 3

    def test_registrations_from_one_network(self, client: Client) -> None:
        for number in range(20):
            address = f"2001:db8:7:7::{number:x}"  # one /64
            register(client, name=f"reader-{number}", address=f"r{number}@post.example", REMOTE_ADDR=address)
        last = register(
            client, name="reader-21", address="r21@post.example", REMOTE_ADDR="2001:db8:7:7::ffff"
        )
        assert last.status_code == 429
        other = register(
            Client(), name="reader-22", address="r22@post.example", REMOTE_ADDR="2001:db8:7:8::1"
        )
        assert other.status_code == 302

    def test_addresses_come_from_our_own_proxies_only(self, client: Client) -> None:
        proxied = {"REMOTE_ADDR": "10.0.0.1"}
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(settings, "CONFIG", replace(settings.CONFIG, proxies=1))
            for number in range(20):
                forwarded = f"198.51.100.{number}, 203.0.113.5"  # the visitor makes the first one up
                register(
                    client,
                    name=f"reader-{number}",
                    address=f"r{number}@post.example",
                    HTTP_X_FORWARDED_FOR=forwarded,
                    **proxied,
                )
            last = register(
                client, name="last", address="l@post.example", HTTP_X_FORWARDED_FOR="203.0.113.5", **proxied
            )
            assert last.status_code == 429
            other = register(
                client, name="other", address="o@post.example", HTTP_X_FORWARDED_FOR="203.0.113.6", **proxied
            )
            assert other.status_code == 302

    def test_neither_addresses_nor_names_are_kept(self, client: Client) -> None:
        log_in(client, "aigul", "wrong", REMOTE_ADDR="203.0.113.77")
        kept = [(row.cache_key, row.value) for row in CacheRow.objects.all()]
        assert kept
        assert all(len(key) == 64 for key, _ in kept)
        assert "203.0.113.77" not in str(kept)
        assert "aigul" not in str(kept)
