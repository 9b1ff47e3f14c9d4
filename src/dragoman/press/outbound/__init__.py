"""The one door to the network, for every room: pages, feeds, engines, images.

Why one: what must hold for every request (no address inside our own network, a bound on bytes, time and redirects, the
outlet's robots.txt, one request at a time per host) is then true by construction, and no room can forget it.

The door is the one place of `press` that has a clock: when something was fetched, how long a host wants to be left alone and
how old a copy of robots.txt is are facts of the moment of asking, which a caller could only hand in wrongly. It may be handed
in all the same (`Door(clock=…)`), for tests.
"""

from dragoman.press.outbound.addresses import Address, check_address, is_public
from dragoman.press.outbound.answers import Answer, retry_after_seconds
from dragoman.press.outbound.door import Door
from dragoman.press.outbound.errors import (
    AskedNotTo,
    BadAnswer,
    HttpStatus,
    OutboundError,
    RefusedAddress,
    TooLarge,
    TooManyRedirects,
    Unreachable,
)
from dragoman.press.outbound.robots import Robots, read_robots
from dragoman.press.outbound.settings import DoorSettings

__all__ = [
    "Address",
    "Answer",
    "AskedNotTo",
    "BadAnswer",
    "Door",
    "DoorSettings",
    "HttpStatus",
    "OutboundError",
    "RefusedAddress",
    "Robots",
    "TooLarge",
    "TooManyRedirects",
    "Unreachable",
    "check_address",
    "is_public",
    "read_robots",
    "retry_after_seconds",
]
