"""DKIM: what we sign a receiver finds true; a changed mail, or a key that cannot work, is told."""

import base64
import hashlib
import re
from dataclasses import replace

import dkim
import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from django.conf import settings
from dkim.canonicalization import Relaxed

from dragoman.config import ConfigError
from dragoman.portal.mailing import building, signing
from dragoman.portal.mailing.models import DigestRow, SubscriptionRow
from dragoman.portal.store.clock import now

from .test_sending_slices import Addresses, Words

RSA = rsa.generate_private_key(public_exponent=65537, key_size=2048)


def mail(key: signing.Key) -> bytes:
    return building.build(
        Words(
            subject="Өзен — обзор, который не помещается в одну строку заголовка письма",
            text="а\n\n\n",
            html="",
        ),
        digest=DigestRow(pk=7, edition="kk"),
        subscription=SubscriptionRow(pk=9, email="reader@readers.example"),
        addresses=Addresses(one_click="https://review.example/u/9/"),
        at=now(),
        signer=signing.Signer(domain="review.example", selector="s1", key=key),
    ).raw


def verified(raw: bytes, key: signing.Key) -> bool:
    asked = []

    def dns(name: bytes, timeout: int = 5) -> bytes:
        asked.append(name)
        return signing.public_record(key).encode()

    found = dkim.verify(raw, dnsfunc=dns)
    assert asked == [b"s1._domainkey.review.example."]
    return bool(found)


def test_a_receiver_finds_the_signature_true() -> None:
    raw = mail(RSA)
    assert verified(raw, RSA)
    covered = re.search(rb"h=([^;]+);", raw)
    assert covered
    names = re.sub(rb"\s", b"", covered[1]).split(b":")
    assert {b"from", b"list-unsubscribe", b"list-unsubscribe-post", b"message-id", b"subject"} <= set(names)
    assert names.count(b"from") == 2


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"One-Click", b"Two-Click"),
        (b"/u/9/", b"/u/8/"),
        (b"\r\nFrom: ", b"\r\nFrom: a@b.example\r\nFrom: "),
        (b"\r\nMIME-Version", b"\r\nSubject: other\r\nMIME-Version"),
        (b"text/html", b"text/plain"),
    ],
)
def test_a_changed_mail_is_told(old: bytes, new: bytes) -> None:
    raw = mail(RSA)
    assert old in raw
    assert not verified(raw.replace(old, new, 1), RSA)


def test_spaces_on_the_way_do_no_harm() -> None:
    raw = mail(RSA).replace(b"Subject: ", b"Subject:    ").replace(b"List-Post: NO", b"LIST-POST:   NO ")
    assert verified(raw, RSA)


def test_ed25519_signs_what_rfc_8463_says() -> None:
    key = ed25519.Ed25519PrivateKey.generate()
    raw = mail(key)
    head, _, body = raw.partition(b"\r\n\r\n")
    headers = [
        (name, value) for name, value in re.findall(rb"(?ms)^([A-Za-z-]+):(.*?)(?=\r\n[A-Za-z-]+:|\Z)", head)
    ]
    signature = dict(headers)[b"DKIM-Signature"]
    tags = {
        name.strip().decode(): re.sub(rb"\s", b"", value)
        for name, _, value in (tag.partition(b"=") for tag in signature.split(b";"))
    }
    assert tags["a"] == b"ed25519-sha256"
    assert base64.b64decode(tags["bh"]) == hashlib.sha256(Relaxed.canonicalize_body(body)).digest()
    left = {name.lower(): value for name, value in headers}
    chosen = [(name, left.pop(name)) for name in tags["h"].split(b":") if name in left]
    bare = re.sub(rb"b=[^;]*\Z", b"b=", signature)
    canonical = Relaxed.canonicalize_headers([*chosen, (b"DKIM-Signature", bare)])
    text = b"".join(name + b":" + value for name, value in canonical).removesuffix(b"\r\n")
    key.public_key().verify(base64.b64decode(tags["b"]), hashlib.sha256(text).digest())
    with pytest.raises(InvalidSignature):
        key.public_key().verify(base64.b64decode(tags["b"]), hashlib.sha256(text + b"x").digest())


def pem(key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey, *, password: bytes = b"") -> str:
    lock = serialization.BestAvailableEncryption(password) if password else serialization.NoEncryption()
    encoded = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, lock)
    return encoded.decode()


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("", "dkim_key is empty"),
        ("bm90IGEga2V5", "neither PEM nor the base64"),
        ("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----", "no private key that can be read"),
        (pem(RSA, password=b"secret"), "locked by a password"),
        (pem(ec.generate_private_key(ec.SECP256R1())), "neither RSA nor Ed25519"),
    ],
)
def test_a_key_that_cannot_work_is_told(key: str, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        settings, "CONFIG", replace(settings.CONFIG, dkim_domain="review.example", dkim_key=key)
    )
    with pytest.raises(ConfigError, match=said):
        signing.configured()


def test_keys_are_read_as_people_write_them() -> None:
    seed = base64.b64encode(bytes(range(32))).decode()
    assert isinstance(signing.read_key(seed), ed25519.Ed25519PrivateKey)
    assert isinstance(signing.read_key(pem(RSA)), rsa.RSAPrivateKey)
    assert isinstance(signing.read_key(pem(RSA).replace("\n", "\\n")), rsa.RSAPrivateKey)
    assert signing.configured() is None
