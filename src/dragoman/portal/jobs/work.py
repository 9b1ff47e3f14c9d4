"""Where jobs are done: registers every task, runs runners in threads until told to stop."""

import threading

from django.conf import settings

from dragoman.portal.jobs import feeds, queue, resources, walk
from dragoman.portal.jobs.runner import Runner
from dragoman.portal.jobs.tasks import standing
from dragoman.portal.store import files


def runner() -> Runner:
    """A runner by the settings, with every task registered; what a dead process of this machine held is due again."""
    walk.register()
    queue.release_dead()
    return Runner(lease_seconds=settings.CONFIG.lease_seconds, max_attempts=settings.CONFIG.max_attempts)


def work(stop: threading.Event) -> None:
    """Do jobs in as many threads as configured until `stop` is set. Every living feed gets its round."""
    ours = runner()
    feeds.follow_feeds()
    for kind in standing():
        queue.enqueue(kind, "")
    files.sweep()
    threads = [
        threading.Thread(target=ours.run, args=(stop,), name=f"worker-{number}", daemon=True)
        for number in range(settings.CONFIG.worker_threads)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    resources.forget()
