"""Where a request comes from, as far as we can know; never stored, only counted under a keyed hash."""

import ipaddress

from django.conf import settings
from django.http import HttpRequest


def address_of(request: HttpRequest) -> str:
    """The visitor's address: that of the connection, or, behind `proxies` proxies of the operator's own, what the outermost
    of them wrote into X-Forwarded-For. What a visitor writes there is never believed. Empty where there is none."""
    own = str(request.META.get("REMOTE_ADDR", ""))
    count = settings.CONFIG.proxies
    if not count:
        return own
    named = [
        part.strip() for part in str(request.META.get("HTTP_X_FORWARDED_FOR", "")).split(",") if part.strip()
    ]
    return named[-count] if len(named) >= count else own


def network_of(address: str) -> str:
    """The network that one household or machine usually has: an IPv4 address itself, an IPv6 address's first 64 bits.

    What is no address stays as it is.
    """
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address
    if isinstance(parsed, ipaddress.IPv6Address):
        if parsed.ipv4_mapped:
            return str(parsed.ipv4_mapped)
        return str(ipaddress.ip_network((parsed, 64), strict=False))
    return str(parsed)
