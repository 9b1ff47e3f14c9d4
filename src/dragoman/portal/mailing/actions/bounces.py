"""Counting refusals, reports and complaints, and what follows from them."""

import datetime as dt

from dragoman.portal.mailing.delivering import Ending


def refused(*, delivery: int, ending: Ending, at: dt.datetime) -> None:
    """Count a refusal while sending."""
