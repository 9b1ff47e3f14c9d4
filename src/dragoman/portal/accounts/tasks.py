"""The accounts' standing job."""

import datetime as dt

from dragoman.portal.accounts.actions.forgetting import forget_past_sessions, forget_unconfirmed
from dragoman.portal.jobs.endings import Done
from dragoman.portal.jobs.tasks import task
from dragoman.portal.store.clock import now


@task("accounts:forget", standing=True)
def forget(key: str) -> Done:
    """Once a day: unconfirmed accounts, past sessions and counters."""

    def write() -> None:
        forget_unconfirmed()
        forget_past_sessions()

    return Done(write=write, again_at=now() + dt.timedelta(days=1))
