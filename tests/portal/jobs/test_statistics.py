"""The planner is kept informed."""

import pytest
from django.db import connection

from cast import article
from dragoman.portal.jobs.statistics import look
from dragoman.portal.jobs.tasks import standing
from dragoman.portal.store.clock import now


@pytest.mark.django_db
def test_it_looks_every_day() -> None:
    article()
    done = look("")
    assert done.again_at is not None
    assert done.again_at > now()
    assert "statistics" in standing()
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM sqlite_master WHERE name = 'sqlite_stat1'")
            assert cursor.fetchone()[0] == 1
