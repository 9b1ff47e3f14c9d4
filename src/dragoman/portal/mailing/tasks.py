"""The mailing's jobs: composing digests that are due, sending, keeping house."""

import datetime as dt

from dragoman.portal.jobs.endings import Done
from dragoman.portal.jobs.tasks import task
from dragoman.portal.mailing import daily, posting
from dragoman.portal.mailing.actions.tidying import tidy
from dragoman.portal.mailing.outbox import JOB
from dragoman.portal.mailing.rounds import SEND
from dragoman.portal.store.clock import now


@task(JOB)
def post_message(key: str) -> Done:
    """Send one single mail."""
    return posting.post(key)


@task("mailing:round", standing=True)
def make_round(key: str) -> Done:
    """Once a minute, digests and deliveries for all whose hour has come."""
    return daily.round_job(key)


@task(SEND)
def send_digest(key: str) -> Done:
    """Send a digest for some seconds."""
    return daily.send_job(key)


@task("mailing:tidy", standing=True)
def keep_house(key: str) -> Done:
    """Once a day, throw away what has had its time."""
    return Done(write=tidy, again_at=now() + dt.timedelta(days=1))
