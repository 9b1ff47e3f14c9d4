"""What pages tell machines about their texts: RSL and TDMRep."""

import pytest

from dragoman.press.extract import read
from dragoman.press.record import Rights

from .making import article, page

TERMS = "https://observer.example/terms"


def rights_of(head: str = "", **headers: str) -> Rights:
    return read(page(article(head=head), status=200, **headers)).rights


@pytest.mark.parametrize(("told", "reserved"), [("1", True), ("0", False), ("yes", None)])
def test_a_reservation_in_a_meta_field_or_a_header(told: str, reserved: bool | None) -> None:
    assert rights_of(f"<meta name='tdm-reservation' content='{told}'>").mining_reserved is reserved
    assert rights_of(tdm_reservation=told).mining_reserved is reserved


def test_what_the_page_says_outweighs_the_header() -> None:
    assert (
        rights_of("<meta name='tdm-reservation' content='0'>", tdm_reservation="1").mining_reserved is False
    )


def test_the_policy_is_the_address_of_the_terms() -> None:
    rights = rights_of("<meta name='tdm-reservation' content='1'><meta name='tdm-policy' content='/terms'>")
    assert (rights.licence_url, rights.mining_reserved) == (TERMS, True)
    assert rights.evidence is not None
    assert (rights.evidence.source, rights.evidence.field) == ("meta", "tdm-policy")


def test_a_page_that_says_nothing_reserves_nothing_and_grants_nothing() -> None:
    rights = rights_of()
    assert (rights.mining_reserved, rights.licence_url) == (None, None)


def test_linked_terms_in_rsl_are_named_and_not_fetched() -> None:
    rights = rights_of("<link rel='license' type='application/rsl+xml' href='/terms'>")
    assert (rights.licence_url, rights.mining_reserved) == (TERMS, None)


def test_terms_in_the_link_header() -> None:
    header = '<https://observer.example/style.css>; rel="stylesheet", </terms>; rel="license"; type="application/rsl+xml"'
    rights = rights_of(link=header)
    assert rights.licence_url == TERMS
    assert rights.evidence is not None
    assert rights.evidence.source == "http"


def test_a_link_header_of_another_kind_names_no_terms() -> None:
    assert rights_of(link='</next>; rel="next"; type="text/html"').licence_url is None


def test_a_licence_for_people_goes_before_terms_for_machines() -> None:
    licence = "https://creativecommons.org/licenses/by/4.0/"
    head = (
        f"<link rel='license' type='application/rsl+xml' href='/terms'><link rel='license' href='{licence}'>"
    )
    assert rights_of(head).licence_url == licence


def inline(content: str) -> str:
    return (
        '<script type="application/rsl+xml"><rsl xmlns="https://rslstandard.org/rsl"><content url="/">'
        f"<license>{content}</license></content></rsl></script>"
    )


@pytest.mark.parametrize(
    ("content", "reserved"),
    [
        ('<prohibits type="usage">ai-train</prohibits>', True),
        ('<prohibits type="usage">all</prohibits>', True),
        ('<permits type="usage">search</permits>', True),
        ('<permits type="usage">ai-all</permits>', False),
        ('<permits type="usage">all</permits><payment type="free"/>', False),
        ('<permits type="usage">all</permits><payment type="purchase"><amount>5</amount></payment>', None),
        ('<permits type="geo">DE</permits>', None),
        ("<broken", None),
    ],
)
def test_inline_terms_in_rsl(content: str, reserved: bool | None) -> None:
    assert rights_of(inline(content)).mining_reserved is reserved


def test_inline_terms_name_a_holder_and_an_address() -> None:
    terms = '<copyright type="organization">Bank &amp; Mill Ltd</copyright><terms>https://observer.example/terms</terms>'
    rights = rights_of(inline(f'<prohibits type="usage">all</prohibits>{terms}'))
    assert (rights.holder, rights.licence_url, rights.mining_reserved) == ("Bank & Mill Ltd", TERMS, True)


def test_a_line_on_the_page_goes_before_the_holder_for_machines() -> None:
    head = inline('<copyright type="organization">Bank & Mill Ltd</copyright>')
    found = read(page(article(head=head, after="<footer><p>© 2024 Heron Ltd</p></footer>")))
    assert found.rights.holder == "Heron Ltd"
