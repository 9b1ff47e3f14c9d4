"""Mail addresses: which ones we take, and when two are one."""

import re
import unicodedata
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.encoding import punycode

MOST = 254
"""RFC 5321, 4.5.3.1.3 with erratum 1690: a path of 256 bytes, two of which are its brackets."""
MOST_LOCAL = 64
_LOCAL = re.compile(r"[^\s@\"(),:;<>\[\\\]]+\Z")


class AddressError(ValueError):
    """It is no address we could send to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """email: as typed, without the space around it. folded: what it is compared by."""

    email: str
    folded: str


def parsed(text: str) -> Address:
    """What somebody typed as their address.

    folded: the local part in small letters (RFC 5321 lets servers tell cases apart; none that people use does), the domain in
    its ASCII form (IDNA). Raises AddressError for what is none, is too long, or holds control characters or line breaks.
    """
    email = unicodedata.normalize("NFC", text.strip(" \t\u00a0\u200b\ufeff"))
    if any(
        unicodedata.category(character) in {"Cc", "Cf", "Zl", "Zp", "Cs", "Co", "Cn"} for character in email
    ):
        raise AddressError
    local, at, domain = email.rpartition("@")
    if (
        not at
        or not local
        or not domain
        or not _LOCAL.match(local)
        or local.startswith(".")
        or local.endswith(".")
    ):
        raise AddressError
    if ".." in local or len(local.encode()) > MOST_LOCAL:
        raise AddressError
    ascii_domain = _ascii(domain)
    folded = f"{unicodedata.normalize('NFC', local.casefold())}@{ascii_domain}"
    if len(email.encode()) > MOST or len(folded.encode()) > MOST:
        raise AddressError
    return Address(email=email, folded=folded)


def envelope(email: str) -> str:
    """The address as it stands in SMTP commands: the domain in ASCII, the local part untouched."""
    local, at, domain = email.rpartition("@")
    if not at:
        return email
    try:
        return f"{local}@{punycode(domain)}"
    except UnicodeError:
        return email


def _ascii(domain: str) -> str:
    """The domain in IDNA form and small letters."""
    try:
        name = punycode(domain.rstrip(".")).lower()
        validate_email(f"a@{name}")
    except (UnicodeError, ValidationError) as error:
        raise AddressError from error
    if name.startswith("[") or "." not in name:  # no literals, and no names of one machine
        raise AddressError
    return name
