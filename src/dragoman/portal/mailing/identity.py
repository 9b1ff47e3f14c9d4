"""What identifies a delivery outside: in the Message-ID, the return path and reports.

`<digest>.<subscription>.<seal>`, the seal a keyed hash: whoever does not have our mail cannot invent one, so a forged report
ends nobody's subscription. Always the same for the same delivery, and no case matters, since mail servers lose it.
"""

import base64
import re
from dataclasses import dataclass

from django.conf import settings
from django.utils.crypto import constant_time_compare, salted_hmac

_SEAL_BYTES = 10
_TOKEN = re.compile(r"(?<![0-9a-z])([0-9]{1,18})\.([0-9]{1,18})\.([a-z2-7]{16})(?![0-9a-z])", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """Whose mail it was: keys of a digest and a subscription."""

    digest: int
    subscription: int


def token(digest: int, subscription: int) -> str:
    """The delivery's token: lower case, digits and dots; at most 54 characters."""
    return f"{digest}.{subscription}.{_seal(digest, subscription)}"


def message_id(digest: int, subscription: int) -> str:
    """Its Message-ID, with the angle brackets."""
    return f"<{token(digest, subscription)}@{domain()}>"


def return_path(digest: int, subscription: int) -> str:
    """Its envelope sender. A `*` in `mail_bounces` becomes the token; without one all mails have the same."""
    config = settings.CONFIG
    address: str = config.mail_bounces or config.mail_from
    return address.replace("*", token(digest, subscription), 1)


def bounce_address() -> str:
    """The mailbox that reports come to, without a token."""
    config = settings.CONFIG
    address: str = config.mail_bounces or config.mail_from
    return address.replace("+*@", "@").replace("*", "bounces")


def domain() -> str:
    """The domain of our lists and Message-IDs."""
    return str(settings.CONFIG.mail_from).rpartition("@")[2].strip().lower() or "localhost"


def find(text: str) -> Delivered | None:
    """The first token with a true seal in a text."""
    for match in _TOKEN.finditer(text):
        digest, subscription = int(match[1]), int(match[2])
        if constant_time_compare(match[3].lower(), _seal(digest, subscription)):
            return Delivered(digest=digest, subscription=subscription)
    return None


def _seal(digest: int, subscription: int) -> str:
    mac = salted_hmac("dragoman.mailing.delivery", f"{digest}.{subscription}", algorithm="sha256")
    return base64.b32encode(mac.digest()[:_SEAL_BYTES]).decode("ascii").lower()
