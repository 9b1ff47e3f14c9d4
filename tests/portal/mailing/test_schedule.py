"""When a digest is due: once in each local day, whatever is done to the clock."""

import datetime as dt
import zoneinfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.portal.mailing.schedule import due_on, is_zone, next_due, zone_names

UTC = dt.UTC
FIRST, LAST = dt.date(2024, 1, 1), dt.date(2030, 12, 31)


def at(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("hour", "zone", "after", "due"),
    [
        (7, "UTC", "2026-03-09 06:59", "2026-03-09 07:00"),
        (7, "UTC", "2026-03-09 07:00", "2026-03-10 07:00"),
        (7, "Asia/Almaty", "2026-03-09 06:59", "2026-03-10 02:00"),
        (0, "Pacific/Kiritimati", "2026-03-09 09:00", "2026-03-09 10:00"),
        (
            2,
            "Europe/Berlin",
            "2026-03-28 12:00",
            "2026-03-29 01:00",
        ),  # 2:00 is left out: 3:00 is the first moment after
        (3, "Europe/Berlin", "2026-03-28 12:00", "2026-03-29 01:00"),
        (2, "Europe/Berlin", "2026-10-24 12:00", "2026-10-25 00:00"),  # 2:00 comes twice: the first
        (2, "Europe/Berlin", "2026-10-25 00:00", "2026-10-26 01:00"),  # and not the second
        (2, "Australia/Lord_Howe", "2026-10-03 12:00", "2026-10-03 15:30"),  # half an hour is left out
        (
            23,
            "America/Nuuk",
            "2026-03-28 12:00",
            "2026-03-29 01:00",
        ),  # the gap ends at midnight, on the next day's side
        (0, "America/Havana", "2026-03-07 12:00", "2026-03-08 05:00"),  # midnight itself is left out
        (12, "Asia/Kathmandu", "2026-03-09 00:00", "2026-03-09 06:15"),
    ],
)
def test_the_next_one(hour: int, zone: str, after: str, due: str) -> None:
    assert next_due(hour=hour, zone=zone, after=at(after)) == at(due)


def test_a_day_that_never_was_has_none() -> None:
    assert due_on(dt.date(2011, 12, 30), 7, "Pacific/Apia") is None
    after = next_due(hour=7, zone="Pacific/Apia", after=at("2011-12-29 20:00"))
    assert after.astimezone(zoneinfo.ZoneInfo("Pacific/Apia")).date() == dt.date(2011, 12, 31)


@settings(max_examples=60, deadline=None)
@given(
    zone=st.sampled_from(sorted(zoneinfo.available_timezones())),
    hour=st.integers(0, 23),
    start=st.dates(FIRST, LAST - dt.timedelta(days=400)),
)
def test_each_local_day_has_exactly_one(zone: str, hour: int, start: dt.date) -> None:
    """A year and more of following the schedule visits every local day once, in order, at the first moment it is that late."""
    clock = zoneinfo.ZoneInfo(zone)
    moment = dt.datetime(start.year, start.month, start.day, 12, tzinfo=UTC)
    day = moment.astimezone(clock).date() + dt.timedelta(days=1)
    moment = due_on(day, hour, zone) or moment
    for _step in range(400):
        local = moment.astimezone(clock)
        wanted = dt.datetime.combine(day, dt.time(hour))
        shown = local.replace(tzinfo=None)
        assert shown >= wanted
        before = (moment - dt.timedelta(seconds=1)).astimezone(clock).replace(tzinfo=None)
        assert before < wanted, "it was that late a moment before"
        assert shown == wanted or shown - before > dt.timedelta(seconds=1), "only a gap makes it later"
        day += dt.timedelta(days=1)
        moment = next_due(hour=hour, zone=zone, after=moment)
        assert moment == due_on(day, hour, zone)


@pytest.mark.slow
@pytest.mark.parametrize("zone", sorted(zoneinfo.available_timezones()))
def test_all_zones_and_years(zone: str) -> None:
    for hour in (0, 1, 2, 3, 4, 12, 22, 23):  # where clocks are changed, and one where they never are
        day, seen = FIRST, []
        while day <= LAST:
            due = due_on(day, hour, zone)
            assert due is not None
            seen.append(due)
            day += dt.timedelta(days=1)
        assert seen == sorted(set(seen))
        moment = seen[0]
        for due in seen[1:]:
            assert next_due(hour=hour, zone=zone, after=moment) == due
            moment = due


@given(
    hour=st.integers(0, 23),
    zone=st.sampled_from(zone_names()),
    after=st.integers(0, 7 * 365 * 24 * 60).map(
        lambda minutes: at("2024-01-01 00:00") + dt.timedelta(minutes=minutes)
    ),
)
def test_it_is_always_ahead_and_never_far(hour: int, zone: str, after: dt.datetime) -> None:
    due = next_due(hour=hour, zone=zone, after=after)
    assert after < due <= after + dt.timedelta(hours=26)
    assert due.tzinfo is UTC


def test_zones_to_choose_from_are_places() -> None:
    names = zone_names()
    assert {"Asia/Almaty", "Europe/Moscow", "Europe/Kyiv", "America/New_York", "UTC"} <= set(names)
    assert not {"EST", "Europe/Kiev", "Etc/GMT+5", "posixrules", "Factory"} & set(names)
    assert len(names) > 400
    assert is_zone("Europe/Kiev")


@pytest.mark.parametrize(
    "zone", ["", "Mars/Olympus", "../../etc/passwd", "europe/moscow", "Europe/Moscow\0", "/UTC"]
)
def test_what_is_no_zone(zone: str) -> None:
    assert not is_zone(zone)
    with pytest.raises(ValueError, match="no time zone"):
        next_due(hour=7, zone=zone, after=dt.datetime(2026, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize("hour", [-1, 24, 100])
def test_what_is_no_hour(hour: int) -> None:
    with pytest.raises(ValueError, match="no hour"):
        next_due(hour=hour, zone="UTC", after=dt.datetime(2026, 1, 1, tzinfo=UTC))


def test_a_moment_without_a_zone_is_none() -> None:
    with pytest.raises(ValueError, match="zone"):
        next_due(hour=7, zone="UTC", after=dt.datetime(2026, 1, 1))  # noqa: DTZ001
