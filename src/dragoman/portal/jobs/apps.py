"""Background work."""

from django.apps import AppConfig


class JobsConfig(AppConfig):
    """Tables named `jobs_…`."""

    name = "dragoman.portal.jobs"
    label = "jobs"
