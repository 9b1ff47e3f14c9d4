import ipaddress

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dragoman.press.outbound import RefusedAddress, check_address, is_public
from dragoman.press.outbound.addresses import passes, vet

PRIVATE = ("*.localhost",)


def test_it_works() -> None:
    address = check_address("HTTPS://Example.org/a?b=1#c")
    assert (address.host, address.port, str(address.url)) == ("example.org", 443, "https://example.org/a?b=1")


@pytest.mark.parametrize(
    "address",
    [
        "0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "127.8.8.8", "169.254.169.254", "172.16.0.1", "172.31.255.255",
        "192.0.0.8", "192.0.2.1", "192.88.99.1", "192.168.0.1", "198.18.0.1", "198.19.255.255", "198.51.100.7",
        "203.0.113.9", "224.0.0.1", "239.1.1.1", "240.0.0.1", "255.255.255.255", "::", "::1", "::7f00:1",
        "::ffff:127.0.0.1", "::ffff:8.8.8.8", "::ffff:0:7f00:1", "64:ff9b::7f00:1", "64:ff9b:1::1", "100::1",
        "2001::1", "2001:10::1", "2001:db8::1", "2002:7f00:1::", "3fff::1", "5f00::1", "fc00::1", "fd12::1",
        "fe80::1", "fe80::1%eth0", "fec0::1", "ff02::1", "4000::1", "no address",
    ],
)  # fmt: skip
def test_what_is_not_the_open_network(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "address", ["8.8.8.8", "93.184.216.34", "172.32.0.1", "2606:2800:220:1::1", "2a02:6b8::1"]
)
def test_what_is(address: str) -> None:
    assert is_public(address)


def test_no_hosts_lift_what_is_never_meant() -> None:
    for address in ("169.254.169.254", "fe80::1", "224.0.0.1", "0.0.0.0"):
        assert not passes(ipaddress.ip_address(address), private=True)
    for address in ("127.0.0.1", "10.0.0.1", "::1", "fd00::1"):
        assert passes(ipaddress.ip_address(address), private=True)


@pytest.mark.parametrize(
    "url",
    [
        "ftp://example.org/", "file:///etc/passwd", "gopher://example.org", "javascript:alert(1)", "//example.org/",
        "http://", "http:///x", "", "http://user:secret@example.org/", "http://user@example.org/", "http://127.0.0.1/",
        "http://127.1/", "http://2130706433/", "http://0x7f000001/", "http://0x7f.1/", "http://017700000001/",
        "http://１２７.0.0.1/", "http://127.0.0.%31/", "http://[::1]/", "http://[::ffff:127.0.0.1]/",
        "http://[fe80::1%25eth0]/", "http://169.254.169.254/latest/meta-data", "http://localhost/",
        "http://LOCALHOST./", "http://a.localhost/", "http://example.org:22/", "http://example.org:6379/",
        "http://example.org:99999/", "http://exa mple.org/", "http://example.org/\r\nHost: x", "http://a..b/\x00",
        "http://" + "a" * 300 + ".org/", "https://example.org/" + "a" * 9000,
    ],
)  # fmt: skip
def test_addresses_we_do_not_go_to(url: str) -> None:
    with pytest.raises(RefusedAddress) as refused:
        check_address(url)
    assert str(refused.value).endswith((".", "!"))


def test_private_hosts_by_name_and_port() -> None:
    assert check_address("http://tany.localhost:8001/", private_hosts=PRIVATE).private
    assert check_address("http://tany.localhost:8001/", private_hosts=("*.localhost:8001",)).private
    with pytest.raises(RefusedAddress):
        check_address("http://tany.localhost:8002/", private_hosts=("*.localhost:8001",))
    with pytest.raises(RefusedAddress):
        check_address("http://localhost/", private_hosts=PRIVATE)
    assert not check_address("http://example.org/", private_hosts=PRIVATE).private


def test_one_bad_address_spoils_the_answer() -> None:
    with pytest.raises(RefusedAddress):
        vet("example.org", ["93.184.216.34", "10.0.0.1"], private=False, url="http://example.org/")
    assert vet("example.org", ["93.184.216.34"], private=False, url="") == ("93.184.216.34",)


def test_names_of_other_scripts() -> None:
    assert check_address("http://пример.рф/новости").host == "xn--e1afmkfd.xn--p1ai"


@given(st.text(max_size=60) | st.from_regex(r"https?://[0-9a-fx.\[\]:%@\\/]{1,30}", fullmatch=True))
@example("http://[::]/")
@example("http://\udcff.org")
def test_whatever_is_asked_is_refused_or_has_a_public_host(url: str) -> None:
    try:
        address = check_address(url)
    except RefusedAddress:
        return
    assert address.url.scheme in ("http", "https")
    assert not address.private
    try:
        literal = ipaddress.ip_address(address.host)
    except ValueError:
        return
    assert is_public(str(literal))


@given(st.ip_addresses())
def test_our_table_is_stricter_than_the_standard_librarys(
    address: ipaddress.IPv4Address | ipaddress.IPv6Address,
) -> None:
    if is_public(str(address)):
        assert address.is_global
