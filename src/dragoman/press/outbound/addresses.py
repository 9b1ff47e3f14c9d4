"""Which addresses we go to, decided on the address itself and again on what its host name resolves to.

A feed or a page is written by others, and so is every link and redirect in it. Without this guard such a link could make
this machine ask its own network (server-side request forgery): a database on loopback, a router, a cloud's metadata service.
The table is our own because `ipaddress.is_global` of Python 3.11 lets through what must not pass (192.88.99.0/24, mapped and
translated IPv6 among it). Source: IANA special-purpose address registries (RFC 6890), RFC 6761, WHATWG URL for numeric hosts.
"""

import fnmatch
import ipaddress
import re
from collections.abc import Iterable
from dataclasses import dataclass

from yarl import URL

from dragoman.press.outbound.errors import RefusedAddress

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address

_NEVER = tuple(
    ipaddress.ip_network(network)
    for network in (
        "0.0.0.0/8",  # this network
        "169.254.0.0/16",  # link-local, and every cloud's metadata service
        "192.0.0.0/24",  # protocol assignments
        "192.0.2.0/24",  # documentation
        "192.88.99.0/24",  # 6to4 relays
        "198.18.0.0/15",  # benchmarks
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",  # multicast
        "240.0.0.0/4",  # reserved and broadcast
        "::/128",
        "::/96",  # IPv4-compatible; `::1` is named among the private ones before
        "::ffff:0:0/96",  # IPv4-mapped
        "::ffff:0:0:0/96",  # IPv4-translated
        "64:ff9b::/96",  # NAT64: the address inside may be anything
        "64:ff9b:1::/48",
        "100::/64",  # discard
        "2001::/23",  # Teredo, ORCHID and other protocol assignments
        "2001:db8::/32",  # documentation
        "2002::/16",  # 6to4
        "3fff::/20",  # documentation
        "5f00::/16",  # segment routing
        "fe80::/10",  # link-local
        "fec0::/10",  # site-local
        "ff00::/8",  # multicast
    )
)
_PRIVATE = tuple(
    ipaddress.ip_network(network)
    for network in (
        "127.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "172.16.0.0/12",
        "192.168.0.0/16",
        "::1/128",
        "fc00::/7",
    )
)
_GLOBAL_IPV6 = ipaddress.ip_network("2000::/3")
_HOST = re.compile(r"[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?\.?")
# Services that speak line protocols a crafted request could reach; the same idea as the browsers' list of bad ports.
_BAD_PORTS = frozenset(
    {
        0,
        1,
        7,
        9,
        11,
        13,
        15,
        17,
        19,
        20,
        21,
        22,
        23,
        25,
        37,
        42,
        43,
        53,
        69,
        77,
        79,
        87,
        95,
        101,
        102,
        103,
        104,
    }
    | {
        109,
        110,
        111,
        113,
        115,
        117,
        119,
        123,
        135,
        137,
        139,
        143,
        161,
        179,
        389,
        427,
        465,
        512,
        513,
        514,
        515,
    }
    | {526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049}
    | {2375, 2376, 3306, 3659, 4045, 4190, 5060, 5061, 5432, 6000, 6379, 6566, 6665, 6666, 6667, 6668, 6669}
    | {6679, 6697, 9200, 10080, 11211, 27017}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """An address that passed: where to connect. private: its host may lie in our own network."""

    url: URL
    host: str
    port: int
    private: bool

    @property
    def origin(self) -> str:
        """Scheme, host and port: what robots.txt and politeness are kept for."""
        return f"{self.url.scheme}://{self.host}:{self.port}"


def check_address(url: str, *, private_hosts: Iterable[str] = ()) -> Address:
    """Read `url` and say where it leads, without asking the network.

    Raises RefusedAddress with a sentence for a person: not http(s), a user name or password in it, a host written as a
    number, an address or a name of our own network that `private_hosts` does not allow, a port of another service.
    """
    parsed = _parse(url)
    host, port = parsed.raw_host or "", parsed.port or 0
    host = host.lower().rstrip(".")
    if port in _BAD_PORTS:
        raise RefusedAddress(f"Port {port} of {host} is not one for web pages; check the address.", url=url)
    private = _matches(host, port, private_hosts)
    literal = _literal(host, url)
    if literal is not None:
        if not passes(literal, private=private):
            raise RefusedAddress(_inside_sentence(host, str(literal)), url=url)
    elif not _HOST.fullmatch(host) or len(host) > 253:
        raise RefusedAddress(f"“{host}” is not a host name; check the address.", url=url)
    elif is_localhost(host) and not private:
        raise RefusedAddress(_inside_sentence(host, "127.0.0.1"), url=url)
    return Address(url=parsed, host=host, port=port, private=private)


def is_localhost(host: str) -> bool:
    """Whether the name is this machine by RFC 6761 6.3, so that DNS is never asked for it."""
    return host == "localhost" or host.endswith(".localhost")


def is_public(address: str) -> bool:
    """Whether an IP address (text form) is one of the open network. False for what is not an address at all."""
    try:
        return passes(ipaddress.ip_address(address), private=False)
    except ValueError:
        return False


def passes(address: IPAddress, *, private: bool) -> bool:
    """Whether we may connect. private: loopback and private networks are allowed, link-local and the rest never."""
    if getattr(address, "scope_id", None):
        return False
    if any(address in network for network in _PRIVATE if network.version == address.version):
        return private
    if any(address in network for network in _NEVER if network.version == address.version):
        return False
    return address.version == 4 or address in _GLOBAL_IPV6


def vet(host: str, found: Iterable[str], *, private: bool, url: str) -> tuple[str, ...]:
    """Let resolved addresses through only if every one of them passes, so that a mixed answer cannot slip one in.

    Raises RefusedAddress otherwise. Order and doubles as given.
    """
    addresses = tuple(found)
    for text in addresses:
        try:
            good = passes(ipaddress.ip_address(text), private=private)
        except ValueError:
            good = False
        if not good:
            raise RefusedAddress(_inside_sentence(host, text), url=url)
    return addresses


def _inside_sentence(host: str, address: str) -> str:
    what = f"{host} is" if host == address else f"{host} leads to {address}, which is"
    return (
        f"{what} not on the open network, so it is not asked; "
        "if it is meant, name the host under private_hosts."
    )


def _parse(url: str) -> URL:
    if len(url) > 8192 or any(ord(mark) < 0x20 or ord(mark) == 0x7F for mark in url.strip()):
        raise RefusedAddress("The address is too long or has control characters in it.", url=url[:200])
    try:
        parsed = URL(url.strip().replace("\\", "/"))
        parsed.port  # noqa: B018 - a bad port shows only when asked for
    except (ValueError, TypeError, UnicodeError):
        raise RefusedAddress(f"“{url[:200]}” is not an address; check it.", url=url) from None
    if parsed.scheme not in ("http", "https"):
        raise RefusedAddress(f"“{url[:200]}” is not an http or https address.", url=url)
    if not parsed.raw_host:
        raise RefusedAddress(f"“{url[:200]}” names no host; check the address.", url=url)
    if parsed.raw_user is not None or parsed.raw_password is not None:
        raise RefusedAddress("The address has a user name or password in it; take that out.", url=url)
    return parsed.with_fragment(None)


def _literal(host: str, url: str) -> IPAddress | None:
    if ":" in host or "%" in host:
        try:
            return ipaddress.IPv6Address(host.strip("[]"))
        except ValueError:
            raise RefusedAddress(f"“{host}” is not an IPv6 address.", url=url) from None
    last = host.rsplit(".", 1)[-1]
    # The system's resolver also reads 127.1, 0x7f000001 and 2130706433 as addresses; nobody honest writes them.
    if last.isdigit() or re.fullmatch(r"0x[0-9a-f]*", last):
        try:
            return ipaddress.IPv4Address(host)
        except ValueError:
            raise RefusedAddress(f"“{host}” is a host written as a number; use its name.", url=url) from None
    return None


def _matches(host: str, port: int, patterns: Iterable[str]) -> bool:
    with_port = f"{host}:{port}"
    for pattern in patterns:
        name = with_port if re.search(r":\d+$", pattern) and not pattern.startswith("[") else host
        if fnmatch.fnmatchcase(name, pattern.lower()):
            return True
    return False
