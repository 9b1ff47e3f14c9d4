"""Fetching one page of an outlet, to be kept as it came."""

from dragoman.press.outbound import Door
from dragoman.press.record import Page


def fetch_page(url: str, *, door: Door) -> Page:
    """Fetch `url`, of status 2xx, body untouched but for its content coding.

    Raises the door's errors (`OutboundError`): `retryable` ones may work later, HttpStatus carries the page of a 404 or 410.
    """
    return door.get(url)
