"""Background work."""

from importlib import import_module

from django.apps import AppConfig


class JobsConfig(AppConfig):
    """Tables named `jobs_…`."""

    name = "dragoman.portal.jobs"
    label = "jobs"

    def ready(self) -> None:
        """Register listeners: whoever changes something must know whom to tell.

        The tasks themselves, which load the whole press, are registered by `work.py` where jobs are done.
        """
        import_module("dragoman.portal.jobs.listeners")
        import_module("dragoman.portal.jobs.statistics")
