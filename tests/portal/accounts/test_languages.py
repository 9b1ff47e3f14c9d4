"""Every account page, message and mail in the edition's language: no English word on a Russian one."""

import ast
import html
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import allauth
import pytest
from django.conf import settings
from django.core import mail
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from django.utils import translation
from django.utils.translation import gettext, pgettext

from dragoman.portal.accounts import mails
from tests import cast
from tests.portal.accounts.scene import NEW, PASSWORD, html_of, link_in, log_in, reader, register, sure
from tests.portal.accounts.test_second_steps import code_of
from tests.portal.editions import pseudo

ALLAUTH = Path(allauth.__file__).parent
FUNCTIONS = {"_", "gettext", "gettext_lazy", "pgettext"}
OURS = {"Dragoman", "English", "Atom", "RSS", "JSON", "ZIP", "UTC", "JavaScript", "Issuer"}
"""Names that are the same in every language."""


def sources() -> Iterator[Path]:
    """allauth's modules whose phrases our pages can show."""
    for part in ("account", "mfa", "core", "socialaccount"):
        for path in (ALLAUTH / part).rglob("*.py"):
            inside = path.relative_to(ALLAUTH).parts
            other_provider = "providers" in inside and not {"base", "openid_connect", "oauth2"} & set(inside)
            if (
                not other_provider
                and not {"migrations", "management"} & set(inside)
                and path.name != "admin.py"
            ):
                yield path


def phrases() -> set[tuple[str | None, str]]:
    """(context or None, phrase)."""
    found: set[tuple[str | None, str]] = set()
    for path in sources():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in FUNCTIONS:
                texts = [
                    arg.value
                    for arg in node.args
                    if isinstance(arg, ast.Constant) and isinstance(arg.value, str)
                ]
                if texts:
                    found.add((texts[0], texts[1]) if node.func.id == "pgettext" else (None, texts[0]))
    return found


def test_what_allauth_says_is_known_in_russian() -> None:
    wanted = phrases()
    assert len(wanted) > 80
    with translation.override("ru"):
        said = {
            (context, text): pgettext(context, text) if context else gettext(text) for context, text in wanted
        }
    assert not [key for key, russian in said.items() if russian == key[1]]


def words(page: str) -> set[str]:
    """Latin words people would read: text, and attributes that are read out."""
    body = re.sub(r"(?s)<(script|style)\b.*?</\1>|<!--.*?-->", " ", page)
    heard = " ".join(re.findall(r'(?:alt|title|placeholder|aria-label)="([^"]*)"', body))
    foreign = re.sub(r'(?s)<(\w+)[^>]*\b(?:lang="(?!ru)[^"]*"|translate="no")[^>]*>.*?</\1>', " ", body)
    text = html.unescape(re.sub(r"<[^>]+>", " ", foreign) + " " + heard)
    text = re.sub(r"\S+@\S+|https?://\S+", " ", text)
    return set(re.findall(r"[A-Za-z]{2,}", text))


def addresses() -> list[str]:
    """Paths of every account page that takes no arguments, in the active language."""
    found: list[str] = []

    def walk(resolver: URLResolver, before: str) -> None:
        for pattern in resolver.url_patterns:
            here = before + str(pattern.pattern)
            if isinstance(pattern, URLResolver):
                walk(pattern, here)
            elif isinstance(pattern, URLPattern) and "account" in here:
                found.append("/" + here.replace("<edition:edition>", "ru"))

    walk(get_resolver(), "")
    return sorted(
        {path for path in found if path.startswith("/ru/account/") and not re.search(r"[<(^?]", path)}
    )


@pytest.fixture
def issuer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        settings, "CONFIG", replace(settings.CONFIG, oidc_issuer="https://id.example", oidc_name="Issuer")
    )


@pytest.mark.django_db(transaction=True)
def test_no_english_on_russian_pages(client: Client, issuer: None) -> None:
    with translation.override("ru"):
        paths = addresses()
    assert len(paths) > 25
    reader(client)
    allowed = OURS | {"aigul", "Aigul"}
    seen: dict[str, set[str]] = {}

    def look(label: str, answer: object) -> None:
        page = answer.content.decode()  # type: ignore[attr-defined]
        ours = answer.request["PATH_INFO"].startswith("/ru/account/")  # type: ignore[attr-defined]
        if ours and "text/html" in answer["Content-Type"]:  # type: ignore[index]
            assert answer["Content-Language"] == "ru", label  # type: ignore[index]
            seen[label] = words(page) - allowed

    for path in paths:
        look(f"anonymous {path}", Client().get(path, follow=True))
    log_in(client, tag="ru")
    for path in paths:
        look(f"unsure {path}", client.get(path, follow=True))
    sure(client, "ru")
    for path in paths:
        look(f"sure {path}", client.get(path, follow=True))
        if "logout" not in path and "delete" not in path:
            look(f"empty form {path}", client.post(path, {"action_add": "", "website": ""}, follow=True))
    # what depends on what was done before
    log_in(client, tag="ru")
    sure(client, "ru")
    look(
        "email",
        client.post("/ru/account/email/", {"action_add": "", "email": "new@post.example"}, follow=True),
    )
    look("blocked", client.get("/ru/account/2fa/totp/activate/", follow=True))
    look("confirm", client.get(link_in(mail.outbox[-1])))
    look("confirmed", client.post(link_in(mail.outbox[-1]), follow=True))
    look(
        "weak",
        client.post(
            "/ru/account/password/change/", {"oldpassword": "x", "password1": "aigul", "password2": "y"}
        ),
    )
    look(
        "changed",
        client.post(
            "/ru/account/password/change/",
            {"oldpassword": PASSWORD, "password1": NEW, "password2": NEW},
            follow=True,
        ),
    )
    page = client.get("/ru/account/2fa/totp/activate/", follow=True)
    look("totp", page)
    look("wrong code", client.post("/ru/account/2fa/totp/activate/", {"code": "1"}))
    look(
        "codes",
        client.post(
            "/ru/account/2fa/totp/activate/", {"code": code_of(page.context["form"].secret)}, follow=True
        ),
    )
    for path in paths:
        if "logout" not in path:
            look(f"with codes {path}", client.get(path, follow=True))
    client.logout()
    look("second step", client.post("/ru/account/login/", {"login": "aigul", "password": NEW}, follow=True))
    look("second step wrong", client.post("/ru/account/2fa/authenticate/", {"code": "1"}))
    stranger = Client()
    look("taken", register(stranger, name="aigul", address="not an address", password="1", tag="ru"))
    look("script", register(stranger, name="aigуl", address="a@post.example", tag="ru"))
    look("house", register(stranger, name="admin", address="a@post.example", tag="ru"))
    look("long", register(stranger, name="x" * 60, address="a@post.example", password="1234567890", tag="ru"))
    for _ in range(7):
        answer = log_in(stranger, "nobody", "wrong", tag="ru")
    look("too often", answer)
    look("broken link", client.get("/ru/account/password/reset/key/1-x/", follow=True))
    assert not {label: found for label, found in seen.items() if found}
    assert len(seen) > 80
    english = Client().get("/en/account/login/").content.decode().replace('lang="en"', 'lang="ru"')
    assert {"Log", "Password"} <= words(english)  # it would find them


def test_every_mail_in_russian() -> None:
    context = {
        "site_name": "Dragoman",
        "user": None,
        "activate_url": "https://a.example",
        "password_reset_url": "https://a.example",
        "signup_url": "https://a.example",
        "reset_url": "https://a.example",
        "from_email": "old@post.example",
        "to_email": "new@post.example",
        "deleted_email": "old@post.example",
        "provider": "Issuer",
    }
    assert len(mails._MAILS) >= 18
    for prefix in mails._MAILS:
        with translation.override("ru"):
            russian = mails.mail_of(prefix, context)
        with translation.override("en"):
            english = mails.mail_of(prefix, context)
        text = " ".join([russian.subject, *russian.paragraphs, russian.action, *russian.after])
        assert not words(text) - OURS, prefix
        assert english.subject != russian.subject
        assert russian.url.startswith("https://")


def test_every_mail_allauth_knows_is_ours() -> None:
    """A new version's new mail would otherwise be an error in the middle of somebody's registration."""
    known = {
        str(path.relative_to(ALLAUTH / "templates")).removesuffix("_subject.txt")
        for path in (ALLAUTH / "templates").rglob("*_subject.txt")
    }
    switched_off = {"account/email/login_code", "account/email/password_reset_code"}
    assert known - switched_off <= set(mails._MAILS)


def test_every_page_allauth_has_is_ours() -> None:
    folder = Path(mails.__file__).parent / "templates"
    switched_off = {
        "account/base_confirm_code.html", "account/confirm_email_verification_code.html", "account/confirm_login_code.html",
        "account/confirm_password_reset_code.html", "account/confirm_phone_verification_code.html", "account/email.html",
        "account/phone_change.html", "account/request_login_code.html", "account/signup_by_passkey.html", "mfa/trust.html",
        "mfa/webauthn/signup_form.html",
    }  # fmt: skip
    theirs = {
        str(path.relative_to(ALLAUTH / "templates"))
        for part in ("account", "mfa", "socialaccount")
        for path in (ALLAUTH / "templates" / part).rglob("*.html")
        if "snippets" not in path.parts
        and not path.name.startswith("base")
        and "email" not in path.relative_to(ALLAUTH / "templates" / part).parts[:-1]
    }
    ours = {str(path.relative_to(folder)) for path in folder.rglob("*.html")}
    assert theirs - switched_off <= ours


@pytest.mark.django_db
def test_the_mail_has_two_dresses_in_one_language(client: Client) -> None:
    register(client, tag="ru")
    message = mail.outbox[0]
    assert message.subject == "Dragoman: подтвердите адрес"
    page = html_of(message)
    assert 'lang="ru" dir="ltr"' in page
    assert "prefers-color-scheme: dark" in page
    assert 'style="' in page  # inlined
    assert not words(page) - OURS - {"aigul"}
    assert not words(str(message.body)) - OURS - {"aigul"}


@pytest.mark.django_db
def test_a_right_to_left_edition_has_the_pages_and_the_mails(client: Client, tmp_path: Path) -> None:
    with pseudo.edition(tmp_path) as tag:
        page = client.get(f"/{tag}/account/signup/").content.decode()
        assert f'<html lang="{tag}" dir="rtl">' in page
        assert f'action="/{tag}/account/signup/"' in page
        assert f"<h1>{pseudo.OPEN}" in page
        register(client, tag=tag)
        assert link_in(mail.outbox[0]).startswith(f"/{tag}/account/confirm-email/")
        assert 'dir="rtl"' in html_of(mail.outbox[0])
        cast.person("editor", username="vera")
        assert log_in(Client(), "vera", "secret-enough", tag=tag)["Location"] == "/desk/"
