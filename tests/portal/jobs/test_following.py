import pytest

from dragoman.portal.jobs.following import follow_outlet
from dragoman.portal.jobs.models import JobRow
from dragoman.portal.store.models import AuditRow, FeedRow, OutletRow
from dragoman.portal.store.reading import outlet_of
from dragoman.press.outbound import OutboundError
from dragoman.press.record import RightsPolicy
from dragoman.sample.server import SamplePress
from dragoman.testing import FakeOutletServer, Scripted
from tests import cast

pytestmark = pytest.mark.django_db


def test_following_keeps_the_outlet_and_makes_its_feeds_due() -> None:
    administrator = cast.person("administrator")
    with SamplePress() as press:
        profile = press.outlets["harbour-post"]
        followed = follow_outlet(press.url("harbour-post"), profile=profile, by=administrator)
        again = follow_outlet(press.url("harbour-post"), profile=profile, by=administrator)
    assert followed.outlet.id == "harbour-post"
    assert [row.pk for row in followed.feeds] == [row.pk for row in again.feeds]
    assert followed.found
    assert {row.url for row in FeedRow.objects.all()} == {row.url for row in followed.feeds}
    assert JobRow.objects.filter(kind="poll").count() == len(followed.feeds) > 0
    assert AuditRow.objects.filter(verb="follow", by=administrator).count() == 2


def test_a_site_cannot_give_itself_rights() -> None:
    with SamplePress() as press:
        outlet = follow_outlet(press.url("harbour-post")).outlet
    assert outlet.rights.policy is RightsPolicy.LINK
    assert not outlet.rights.may_translate


def test_following_again_keeps_the_rights_people_set() -> None:
    with SamplePress() as press:
        follow_outlet(press.url("harbour-post"))
        row = OutletRow.objects.get()
        row.record["rights"] |= {"policy": "full", "evidence": "contract of 2026-03-01"}
        row.save()
        follow_outlet(press.url("harbour-post"))
    assert outlet_of(OutletRow.objects.get()).rights.policy is RightsPolicy.FULL


def test_an_address_that_brings_nothing_leaves_nothing() -> None:
    with FakeOutletServer() as server:
        url = server.answer("tany.localhost", "/", Scripted(status=404))
        with pytest.raises(OutboundError):
            follow_outlet(url)
    assert not OutletRow.objects.exists()
