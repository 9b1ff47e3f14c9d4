"""Speaking SMTP: protected connections, log-in, what is asked for and what is refused, the dot held back."""

import datetime as dt
import ssl
from dataclasses import replace
from pathlib import Path

import pytest
from aiosmtpd.smtp import AuthResult, LoginPassword
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from django.conf import settings
from hypothesis import given
from hypothesis import strategies as st

from dragoman.config import ConfigError
from dragoman.portal.mailing import smtp
from dragoman.portal.mailing.smtp import Connection, Mail, Refused, Server, Unreachable

from .post import Post, post

MAIL = Mail(
    sender="digest@review.example",
    recipient="reader@readers.example",
    raw=b"Subject: x\r\n\r\n.\r\n",
    envelope_id="7.9.x",
)


def server(office: Post, **fields: object) -> Server:
    values = {"host": "127.0.0.1", "port": office.port, "security": "none", "name": "review.example"}
    return Server(**values | fields)  # type: ignore[arg-type]


def test_without_its_dot_a_mail_is_not_sent() -> None:
    with post() as office:
        connection = Connection(server(office))
        connection.offer(MAIL)
        connection.close()
        connection.offer(replace(MAIL, recipient="second@readers.example"))
        connection.dot()
        assert connection.answer().is_yes
        connection.quit()
    assert office.recipients() == {"second@readers.example": 1}


def test_a_refused_recipient_leaves_the_session_good_for_the_next() -> None:
    with post() as office:
        office.at_recipient = lambda address: "550 5.1.1 No" if address.startswith("reader") else None
        connection = Connection(server(office))
        with pytest.raises(Refused) as refusal:
            connection.offer(MAIL)
        assert (refusal.value.answer.step, refusal.value.answer.status) == ("recipient", "5.1.1")
        connection.offer(replace(MAIL, recipient="other@readers.example"))
        connection.dot()
        assert connection.answer().text == "2.0.0 Ok: queued as 000001"
        connection.quit()


def test_a_session_the_server_ended_is_begun_anew() -> None:
    with post() as office:
        connection = Connection(server(office))
        for number in range(2):
            connection.offer(MAIL)
            connection.dot()
            assert connection.answer().is_yes
            if number == 0 and connection._session is not None and connection._session.sock is not None:
                connection._session.sock.close()
        connection.quit()
    assert len(office.mails) == 2


@pytest.mark.parametrize(
    ("mail", "status"),
    [
        (replace(MAIL, raw=b"x" * 5000), "5.3.4"),
        (replace(MAIL, recipient="читатель@readers.example"), "5.6.7"),
        (replace(MAIL, recipient="a@b.example>\r\nRCPT TO:<c@d.example"), "5.1.3"),
        (replace(MAIL, sender="a b@c.example"), "5.1.3"),
    ],
)
def test_what_the_server_could_never_take_is_not_offered(mail: Mail, status: str) -> None:
    with post(smtp={"data_size_limit": 4000, "enable_SMTPUTF8": False}) as office:
        connection = Connection(server(office))
        with pytest.raises(Refused) as refusal:
            connection.offer(mail)
        connection.quit()
    assert refusal.value.answer.status == status
    assert office.mails == []


def test_addresses_in_other_letters_go_where_they_are_known() -> None:
    with post() as office:
        assert smtp.send(replace(MAIL, recipient="читатель@readers.example"), server=server(office)).is_yes
    assert office.recipients() == {"читатель@readers.example": 1}


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A certificate for 127.0.0.1 that only who has it trusts, and its key."""
    from ipaddress import ip_address

    folder, key = tmp_path_factory.mktemp("papers"), ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "post.example")])
    moment = dt.datetime.now(dt.UTC)
    paper = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(moment - dt.timedelta(days=1))
        .not_valid_after(moment + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    (folder / "paper.pem").write_bytes(paper.public_bytes(serialization.Encoding.PEM))
    (folder / "key.pem").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    return folder / "paper.pem", folder / "key.pem"


def test_starttls_and_log_in_with_a_checked_certificate(papers: tuple[Path, Path]) -> None:
    theirs = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    theirs.load_cert_chain(*papers)
    ours = ssl.create_default_context(cafile=str(papers[0]))

    def enter(
        _server: object, _session: object, _envelope: object, _way: str, data: LoginPassword
    ) -> AuthResult:
        return AuthResult(success=data.login == b"digest" and data.password == b"secret", handled=False)

    with post(
        smtp={"tls_context": theirs, "require_starttls": True, "authenticator": enter, "auth_required": True}
    ) as office:
        protected = server(office, security="starttls", user="digest", password="secret")
        connection = Connection(protected, tls=ours)
        connection.offer(MAIL)
        connection.dot()
        assert connection.answer().is_yes
        connection.quit()
        wrong = Connection(replace(protected, password="wrong"), tls=ours)
        with pytest.raises(Refused) as refusal:
            wrong.offer(MAIL)
        assert (refusal.value.answer.step, refusal.value.answer.code) == ("connect", 535)
        stranger = Connection(protected)
        with pytest.raises(Unreachable, match="CERTIFICATE_VERIFY_FAILED"):
            stranger.offer(MAIL)
    assert len(office.mails) == 1


def test_a_server_without_starttls_is_not_spoken_to_in_the_clear() -> None:
    with post() as office:
        connection = Connection(server(office, security="starttls"))
        with pytest.raises(Unreachable, match="offers no STARTTLS"):
            connection.offer(MAIL)
    assert office.mails == []


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"smtp_security": "ssl"}, "one of starttls, tls, none"),
        ({"smtp_security": "none", "smtp_user": "digest"}, "password readable"),
    ],
)
def test_settings_that_cannot_work_are_told(
    values: dict[str, str], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert smtp.configured() is None
    config = replace(settings.CONFIG, smtp_host="mail.example", **values)  # type: ignore[arg-type]
    monkeypatch.setattr(settings, "CONFIG", config)
    with pytest.raises(ConfigError, match=said):
        smtp.configured()


@given(st.lists(st.sampled_from([b".", b"\r\n", b"a", b"..", b"\r", b"\n"]), max_size=40).map(b"".join))
def test_no_line_of_a_mail_ends_it(raw: bytes) -> None:
    sent = smtp.stuffed(raw)
    assert sent.endswith(b"\r\n")
    lines = sent.split(b"\r\n")
    assert b"." not in lines
    whole = b"\r\n".join(line.removeprefix(b".") for line in lines)
    assert whole in (raw, raw + b"\r\n")
