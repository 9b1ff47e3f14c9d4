"""The mailing's jobs: composing digests that are due, sending, keeping house."""

import datetime as dt

from dragoman.portal.jobs.endings import Done
from dragoman.portal.jobs.tasks import task
from dragoman.portal.mailing import posting
from dragoman.portal.mailing.actions.tidying import tidy
from dragoman.portal.mailing.outbox import JOB
from dragoman.portal.store.clock import now


@task(JOB)
def post_message(key: str) -> Done:
    """Send one single mail."""
    return posting.post(key)


@task("mailing:tidy", standing=True)
def keep_house(key: str) -> Done:
    """Once a day, throw away what has had its time."""
    return Done(write=tidy, again_at=now() + dt.timedelta(days=1))
