"""Signs our mail (DKIM, RFC 6376 and 8463), so that receivers know that it is the site's and was not changed.

Canonical forms are dkimpy's; the signature itself is made by `cryptography`: dkimpy's RSA is pure Python (8 ms a mail with 2048
bits, where this takes 0.4), and its Ed25519 needs another library.
"""

import base64
import binascii
import functools
import hashlib
from dataclasses import dataclass, field

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ed25519, padding, rsa
from django.conf import settings
from dkim.canonicalization import Relaxed

from dragoman.config import ConfigError

Key = rsa.RSAPrivateKey | ed25519.Ed25519PrivateKey
LEAST_BITS = 1024
"""RFC 8301: verifiers must take no shorter RSA key."""
SIGNED = (
    "from",
    "to",
    "subject",
    "date",
    "message-id",
    "mime-version",
    "content-type",
    "content-language",
    "list-id",
    "list-unsubscribe",
    "list-unsubscribe-post",
    "list-archive",
    "list-help",
    "auto-submitted",
    "feedback-id",
)
"""Header fields a signature covers where the mail has them; RFC 8058, section 4, wants both List-Unsubscribe in it."""
CLOSED = ("from", "to", "subject", "date")
"""Named once oftener than they occur, so that nobody can add another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """Signs as a selector of a domain."""

    domain: str
    selector: str
    key: Key = field(repr=False)

    def signature(self, headers: list[tuple[str, str]], body: bytes, *, at: int) -> str:
        """The value of DKIM-Signature, folded. headers: name and value as they stand in the mail; body: as it stands there.
        at: seconds since 1970."""
        names = [name.lower() for name, _ in headers]
        chosen = [name for name in SIGNED if name in names]
        covered = [*chosen, *(name for name in CLOSED if name in names)]
        digest = base64.b64encode(hashlib.sha256(_canonical(body)).digest()).decode()
        unsigned = (
            f"v=1; a={self._algorithm()}; c=relaxed/relaxed; d={self.domain}; s={self.selector}; t={at};\r\n"
            f" h={_folded(covered)};\r\n bh={digest};\r\n b="
        )
        # select_headers of RFC 6376, 5.4.2: the last of a name first; one that is not there adds nothing.
        values = dict(zip(names, (value for _, value in headers), strict=True))
        parts = [(name.encode(), values[name].encode()) for name in chosen]
        signed = b"".join(name + b":" + value for name, value in Relaxed.canonicalize_headers(parts))
        ((name, value),) = Relaxed.canonicalize_headers([(b"DKIM-Signature", unsigned.encode())])
        return unsigned + _wrapped(self._sign(signed + name + b":" + value.rstrip()))

    def _algorithm(self) -> str:
        return "rsa-sha256" if isinstance(self.key, rsa.RSAPrivateKey) else "ed25519-sha256"

    def _sign(self, text: bytes) -> bytes:
        if isinstance(self.key, rsa.RSAPrivateKey):
            return self.key.sign(text, padding.PKCS1v15(), hashes.SHA256())
        return self.key.sign(hashlib.sha256(text).digest())  # RFC 8463, section 3


def configured() -> Signer | None:
    """The signer of the settings; None where no domain is named. Raises ConfigError for settings that cannot work."""
    config = settings.CONFIG
    if not config.dkim_domain:
        return None
    return _signer(config.dkim_domain, config.dkim_selector, config.dkim_key)


@functools.lru_cache(maxsize=4)
def _signer(domain: str, selector: str, key: str) -> Signer:
    for name, value in (("dkim_domain", domain), ("dkim_selector", selector)):
        if not value or not value.isascii() or any(character in value for character in " ;=\r\n\t"):
            raise ConfigError(f"{name} is {value!r}; it should be a name as it stands in the DNS.")
    return Signer(domain=domain, selector=selector, key=read_key(key))


def read_key(text: str) -> Key:
    """A private key from PEM (RSA, or Ed25519 in PKCS #8) or from 32 bytes of base64 (Ed25519). Raises ConfigError."""
    text = text.strip()
    if not text:
        raise ConfigError(
            "dkim_domain is set, but dkim_key is empty; name the key in DRAGOMAN_DKIM_KEY_FILE."
        )
    if not text.startswith("-----BEGIN"):
        try:
            return ed25519.Ed25519PrivateKey.from_private_bytes(base64.b64decode(text, validate=True))
        except (ValueError, binascii.Error) as error:
            raise ConfigError(
                "dkim_key is neither PEM nor the base64 of an Ed25519 key's 32 bytes."
            ) from error
    try:
        key = serialization.load_pem_private_key(text.replace("\\n", "\n").encode(), password=None)
    except TypeError as error:
        raise ConfigError("dkim_key is locked by a password; give the key without one.") from error
    except (ValueError, UnsupportedAlgorithm) as error:
        raise ConfigError(f"dkim_key is no private key that can be read: {error}") from error
    if isinstance(key, ed25519.Ed25519PrivateKey):
        return key
    if not isinstance(key, rsa.RSAPrivateKey):
        raise ConfigError("dkim_key is neither RSA nor Ed25519; DKIM knows no other.")
    if key.key_size < LEAST_BITS:
        raise ConfigError(f"dkim_key has {key.key_size} bits; receivers take {LEAST_BITS} or more.")
    return key


def public_record(key: Key) -> str:
    """The TXT record to publish at `<selector>._domainkey.<domain>`."""
    if isinstance(key, rsa.RSAPrivateKey):
        der = key.public_key().public_bytes(
            serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
        )
        return f"v=DKIM1; k=rsa; p={base64.b64encode(der).decode()}"
    raw = key.public_key().public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)
    return f"v=DKIM1; k=ed25519; p={base64.b64encode(raw).decode()}"


def _canonical(body: bytes) -> bytes:
    """The body in relaxed form (RFC 6376, 3.4.4). Encoded parts have no white space to squeeze, which is quickly seen."""
    if (
        any(space in body for space in (b"\t", b"  ", b" \r\n"))
        or body.endswith(b"\r\n\r\n")
        or len(body) < 3
    ):
        squeezed: bytes = Relaxed.canonicalize_body(body)
        return squeezed
    return body if body.endswith(b"\r\n") else body + b"\r\n"


def _folded(names: list[str]) -> str:
    lines, line = [], ""
    for name in names:
        if line and len(line) + len(name) > 70:
            lines.append(line)
            line = ""
        line += f"{name}:"
    return "\r\n  ".join([*lines, line.rstrip(":")])


def _wrapped(signature: bytes) -> str:
    text = base64.b64encode(signature).decode()
    return "\r\n  ".join(text[start : start + 70] for start in range(0, len(text), 70))
