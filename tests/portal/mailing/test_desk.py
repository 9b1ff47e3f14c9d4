"""The desk's side: numbers without names, one address at a time, the mailbox; for those whose role reaches."""

import csv
import io
import re
from typing import Any

import pytest
from django.core.mail import EmailMultiAlternatives
from django.test import Client
from django.urls import reverse

import cast
from dragoman.portal.accounts.models import Role, User
from dragoman.portal.mailing.actions import desk as actions
from dragoman.portal.mailing.actions.errors import NotAllowedError
from dragoman.portal.mailing.desk_urls import urlpatterns
from dragoman.portal.mailing.models import MessageRow, SubscriptionRow, SuppressionRow
from dragoman.portal.mailing.queries import overview
from dragoman.portal.store.clock import now
from dragoman.portal.store.models import AuditRow
from portal.mailing.people import subscriber

pytestmark = pytest.mark.django_db

LEAST = {
    "subscribers": ("GET", Role.EDITOR),
    "end": ("POST", Role.EDITOR),
    "suppress": ("POST", Role.EDITOR),
    "lift": ("POST", Role.EDITOR),
    "export": ("POST", Role.ADMINISTRATOR),
    "mailbox": ("GET", Role.EDITOR),
    "message": ("GET", Role.EDITOR),
    "message-html": ("GET", Role.EDITOR),
    "message-source": ("GET", Role.EDITOR),
    "message-again": ("POST", Role.EDITOR),
}
"""Name → method and the least role; of this room's own addresses."""
ROLES = [None, *Role.values]


@pytest.fixture(autouse=True)
def outbox(settings: Any) -> None:
    settings.EMAIL_BACKEND = "dragoman.portal.mailing.outbox.OutboxBackend"


def letter(*, kind: str = "confirmation", html: str = "<p>Hello</p>", text: str = "Hello") -> MessageRow:
    message = EmailMultiAlternatives("A letter", text, to=["reader@example.org"])
    message.attach_alternative(html, "text/html")
    message.kind = kind  # type: ignore[attr-defined]
    message.send()
    return MessageRow.objects.latest("pk")


def address(name: str) -> str:
    things = {
        "end": lambda: subscriber().pk,
        "lift": lambda: SuppressionRow.objects.create(address="x@example.org", reason="editor", at=now()).pk,
    }
    make = things.get(name, (lambda: letter().pk) if name.startswith("message") else None)
    return reverse(f"mailing-desk:{name}", args=(make(),) if make else ())


def signed_in(role: str | None) -> tuple[Client, User | None]:
    client, who = Client(), None
    if role is not None:
        who = cast.person(role)
        client.force_login(who)
    return client, who


@pytest.mark.parametrize("name", LEAST)
@pytest.mark.parametrize("role", ROLES)
def test_every_cell_of_the_matrix(name: str, role: str | None) -> None:
    method, least = LEAST[name]
    client, who = signed_in(role)
    url = address(name)
    answer = getattr(client, method.lower())(url, {"email": "x@example.org"})
    if role is None:
        assert answer.status_code == 302
        assert "sign-in" in answer["Location"] or "login" in answer["Location"]
    elif who is not None and who.has_role(least):
        assert answer.status_code in (200, 302), answer.status_code
        assert "login" not in answer.get("Location", "")
    else:
        assert answer.status_code == 403
    wrong = client.post(url) if method == "GET" else client.get(url)
    assert wrong.status_code in (302, 403, 405)


def test_no_address_of_ours_is_forgotten() -> None:
    ours = {"subscriber", "mailbox"}
    names = {
        str(one.name) for one in urlpatterns if any(part in str(one.callback.__module__) for part in ours)
    }
    assert names == set(LEAST)


def test_account_mails_are_for_administrators() -> None:
    row = letter(kind="account")
    for role, status in ((Role.EDITOR, 403), (Role.ADMINISTRATOR, 200)):
        client, _ = signed_in(role)
        for name in ("message", "message-html", "message-source"):
            assert client.get(reverse(f"mailing-desk:{name}", args=(row.pk,))).status_code == status
        listed = client.get(reverse("mailing-desk:mailbox")).content.decode()
        assert ("A letter" in listed) == (status == 200)
    with pytest.raises(NotAllowedError):
        actions.send_again(by=cast.person(Role.EDITOR), message=row)


def test_the_html_of_a_mail_is_locked_in() -> None:
    row = letter(html="<script>document.title='ran'</script><b onclick='x()'>Hi</b>")
    client, _ = signed_in(Role.EDITOR)
    answer = client.get(reverse("mailing-desk:message-html", args=(row.pk,)))
    policy = answer["Content-Security-Policy"]
    assert policy.startswith("sandbox; default-src 'none'")
    assert "script-src" not in policy
    assert "frame-ancestors 'self'" in policy
    assert answer["X-Frame-Options"] == "SAMEORIGIN"
    page = client.get(reverse("mailing-desk:message", args=(row.pk,)))
    assert page["X-Frame-Options"] == "DENY"
    assert "frame-ancestors 'none'" in page["Content-Security-Policy"]
    assert re.search(r"<iframe[^>]* sandbox ", page.content.decode())


def test_a_mails_text_and_headers_are_text() -> None:
    message = EmailMultiAlternatives(
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)> http://localhost:8000/en/",
        to=["a@example.org"],
    )
    message.kind = "confirmation"  # type: ignore[attr-defined]
    message.send()
    client, _ = signed_in(Role.EDITOR)
    page = client.get(reverse("mailing-desk:message", args=(MessageRow.objects.get().pk,))).content.decode()
    assert "<script>alert" not in page
    assert "<img src=x" not in page
    assert '<a href="http://localhost:8000/en/"' in page


def test_numbers_stand_without_names() -> None:
    subscriber("one@example.org")
    subscriber("two@example.org", edition="ru")
    subscriber("three@example.org", state="asked")
    subscriber("four@example.org", state="ended")
    client, _ = signed_in(Role.EDITOR)
    page = client.get(reverse("mailing-desk:subscribers")).content.decode()
    assert "example.org" not in page
    assert overview.tallies(["en", "ru"])[0] == overview.Tally(edition="en", active=1, asked=1, ended=1)
    days = overview.chart()
    assert (len(days), days[-1].came, days[-1].went) == (30, 2, 1)
    assert max(day.up for day in days) == overview.HEIGHT


def test_an_address_is_found_by_who_knows_it() -> None:
    subscriber("Vera@Пример.рф")
    SuppressionRow.objects.create(address="gone@example.org", reason="bounces", at=now())
    client, _ = signed_in(Role.EDITOR)
    page = reverse("mailing-desk:subscribers")
    for search in ("vera@пример.рф", "VERA", "vera@xn--e1afmkfd.xn--p1ai"):
        assert "vera@xn--e1afmkfd.xn--p1ai" in client.get(page, {"search": search}).content.decode(), search
    assert "gone@example.org" in client.get(page, {"search": "gone"}).content.decode()
    assert "vera@" not in client.get(page, {"search": "ve"}).content.decode()
    assert client.get(page, {"search": "\0\0\0"}).status_code == 200


def test_an_editor_ends_suppresses_and_lifts() -> None:
    row = subscriber("vera@example.org")
    other = subscriber("vera@example.org", edition="ru")
    client, who = signed_in(Role.EDITOR)
    client.post(reverse("mailing-desk:end", args=(row.pk,)))
    row.refresh_from_db()
    assert (row.state, row.ended_reason, row.next_at) == ("ended", "editor", None)
    client.post(reverse("mailing-desk:suppress"), {"email": "VERA@example.org"})
    other.refresh_from_db()
    assert (other.state, other.ended_reason) == ("ended", "editor")
    suppression = SuppressionRow.objects.get(address="vera@example.org")
    client.post(reverse("mailing-desk:lift", args=(suppression.pk,)))
    assert not SuppressionRow.objects.exists()
    assert SubscriptionRow.objects.filter(state="ended").count() == 2
    log = list(AuditRow.objects.filter(by=who).order_by("pk").values_list("verb", flat=True))
    assert log == ["subscription.end", "suppress", "subscription.end", "suppression.lift"]
    assert not any("vera" in str(line.details) + line.subject for line in AuditRow.objects.all())


def test_what_is_no_address_is_said_so() -> None:
    client, _ = signed_in(Role.EDITOR)
    answer = client.post(reverse("mailing-desk:suppress"), {"email": "nobody"}, follow=True)
    assert "This is no e-mail address" in answer.content.decode()
    assert not SuppressionRow.objects.exists()


def test_the_table_opens_in_spreadsheets_without_formulas() -> None:
    subscriber("=cmd|x!a0@example.org", sections=["economy", "culture"])
    subscriber("+a@example.org")
    client, _ = signed_in(Role.ADMINISTRATOR)
    answer = client.post(reverse("mailing-desk:export"))
    text = b"".join(answer).decode()  # type: ignore[arg-type]
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))
    assert [row["email"] for row in rows] == ["'=cmd|x!a0@example.org", "'+a@example.org"]
    assert rows[0]["sections"] == "economy culture"
    assert AuditRow.objects.get(verb="subscription.export")
