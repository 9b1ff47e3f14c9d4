"""The contract of an outlet profile, over all that come along."""

import pytest

from dragoman.press.languages import get
from dragoman.press.outlets import profile_for, profiles
from dragoman.press.record import Outlet, RightsPolicy, from_json, to_json


def test_it_works() -> None:
    assert "wikinews" in profiles()


@pytest.mark.parametrize("outlet", profiles().values(), ids=lambda outlet: outlet.id)
class TestContract:
    def test_more_than_a_link_needs_evidence_online_or_a_contract(self, outlet: Outlet) -> None:
        if outlet.rights.policy is not RightsPolicy.LINK:
            assert outlet.rights.evidence
            assert outlet.rights.evidence_url

    def test_its_languages_are_known(self, outlet: Outlet) -> None:
        assert [get(tag).tag for tag in outlet.languages] == list(outlet.languages)

    def test_its_front_page_leads_back_to_it(self, outlet: Outlet) -> None:
        assert profile_for(outlet.home_url) == outlet

    def test_it_survives_json(self, outlet: Outlet) -> None:
        assert from_json(Outlet, to_json(outlet)) == outlet


@pytest.mark.parametrize(
    ("url", "outlet_id"),
    [
        ("https://ru.wikinews.org/wiki/X", "wikinews"),
        ("https://www.globalvoices.org/2026/01/01/a/", "global-voices"),
        ("http://THECONVERSATION.com/a-1", "the-conversation"),
    ],
)
def test_an_address_finds_its_outlet(url: str, outlet_id: str) -> None:
    found = profile_for(url)
    assert found is not None
    assert found.id == outlet_id


@pytest.mark.parametrize(
    "url", ["https://notwikinews.org/", "https://example.org/", "", "http://[", "wikinews.org"]
)
def test_another_address_finds_none(url: str) -> None:
    assert profile_for(url) is None
