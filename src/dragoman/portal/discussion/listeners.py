"""What the discussion does when something changes elsewhere, and its standing tasks."""

import datetime as dt

from dragoman.portal.discussion.actions.visits import forget_visits
from dragoman.portal.jobs.endings import Done
from dragoman.portal.jobs.tasks import task
from dragoman.portal.store.clock import now


@task("discussion:forget-visits", standing=True)
def forget(key: str) -> Done:
    """Forget past days' visitors, a minute after every full hour: the first of a day deletes the salt, the second who came."""
    is_done = forget_visits()
    moment = now()
    hour = moment.replace(minute=1, second=0, microsecond=0) + dt.timedelta(hours=1)
    return Done(again_at=hour if is_done else moment)
