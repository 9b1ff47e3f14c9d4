"""Keeps SQLite's planner informed. PostgreSQL does so by itself.

Without statistics SQLite takes poor plans on tables that have grown: a panel's query over thirty thousand publications took ten times
as long. https://www.sqlite.org/lang_analyze.html recommends `PRAGMA optimize`, which looks at what changed and bounds its own work.
"""

import datetime as dt

from django.db import connection

from dragoman.portal.jobs.endings import Done
from dragoman.portal.jobs.tasks import task
from dragoman.portal.store.clock import now

EVERY = dt.timedelta(days=1)
ALL_TABLES = 0x10002


@task("statistics", standing=True)
def look(key: str) -> Done:
    """Once a day, and when a worker starts for the first time."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute(f"PRAGMA optimize({ALL_TABLES})")
    return Done(again_at=now() + EVERY)
