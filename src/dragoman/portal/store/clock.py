"""The portal's one clock, so that tests and imports can say what time it is."""

import datetime as dt

from django.utils import timezone


def now() -> dt.datetime:
    """This moment, aware, UTC."""
    return timezone.now()
