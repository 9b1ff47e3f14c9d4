"""Which addresses we take, and when two are one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.portal.mailing.addresses import MOST, AddressError, envelope, parsed


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("vera@example.org", "vera@example.org"),
        ("  Vera.Kim@Example.ORG ", "vera.kim@example.org"),
        ("vera+press@example.org", "vera+press@example.org"),
        ("o'neil@example.org", "o'neil@example.org"),
        ("вера@пример.рф", "вера@xn--e1afmkfd.xn--p1ai"),
        ("vera@ПРИМЕР.рф", "vera@xn--e1afmkfd.xn--p1ai"),
        ("vera@xn--e1afmkfd.xn--p1ai", "vera@xn--e1afmkfd.xn--p1ai"),
        ("vera@example.org.", "vera@example.org"),
        ("e\u0301@example.org", "é@example.org"),
    ],
)
def test_one_address_however_it_is_typed(typed: str, folded: str) -> None:
    assert parsed(typed).folded == folded


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "@",
        "vera",
        "vera@",
        "@example.org",
        "vera@example",
        "vera@localhost",
        "vera@[127.0.0.1]",
        "vera@127.0.0.1",
        "vera@@example.org",
        "ve ra@example.org",
        ".vera@example.org",
        "vera.@example.org",
        "ve..ra@example.org",
        "vera@example..org",
        "vera@-example.org",
        "vera@example.org\n",
        "vera@example.org\r\nBcc: all@example.org",
        "vera\r\n@example.org",
        "ve\0ra@example.org",
        "ve\u202era@example.org",
        "vera\u2028@example.org",
        '"vera kim"@example.org',
        "<vera@example.org>",
        "Vera <vera@example.org>",
        "vera@example.org,all@example.org",
        "vera@example.org;all@example.org",
        "x" * 65 + "@example.org",
        "vera@" + "x" * 64 + ".org",
        "vera@" + ".".join(["x" * 60] * 5) + ".org",
    ],
)
def test_what_is_no_address(typed: str) -> None:
    with pytest.raises(AddressError):
        parsed(typed)


@given(st.text(max_size=300))
def test_any_text_is_an_address_or_is_not(text: str) -> None:
    try:
        address = parsed(text)
    except AddressError:
        return
    for value in (address.email, address.folded, envelope(address.email)):
        assert value.isprintable()
        assert not any(character.isspace() or character in "<>,;:" for character in value)
        assert len(value.encode()) <= MOST
    assert address.folded.rpartition("@")[2].isascii()


LOCAL = st.from_regex(r"[A-Za-z0-9ÄÖÜäöüЁёЖж][A-Za-z0-9_+-]{0,20}", fullmatch=True)
DOMAIN = st.sampled_from(["Example.org", "пример.рф", "BÜCHER.example", "sub.Example.co.uk"])


@given(local=LOCAL, domain=DOMAIN)
def test_case_makes_no_other_address(local: str, domain: str) -> None:
    once = parsed(f"{local}@{domain}").folded
    assert parsed(once).folded == once
    assert parsed(f"{local.upper()}@{domain.upper()}").folded == once
    assert parsed(f"{local.lower()}@{domain.lower()}").folded == once


@given(st.text(max_size=60), st.text(max_size=60))
def test_nothing_gets_into_a_mails_head(local: str, domain: str) -> None:
    for sep in ("\r", "\n", "\r\n", "\0"):
        with pytest.raises(AddressError):
            parsed(f"{local}{sep}x@{domain}")
