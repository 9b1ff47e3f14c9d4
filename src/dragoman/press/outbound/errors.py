"""What can go wrong at the door, each with a sentence that says what to do.

`retryable` separates "try again later" from "this will never work as it is"; `retry_after_seconds` is what the other side
asked for, None where it asked for nothing.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dragoman.press.record import Page


class OutboundError(Exception):
    """A request that brought nothing. str() is a plain-English sentence for a person."""

    retryable = False

    def __init__(self, message: str, *, url: str, retry_after_seconds: float | None = None) -> None:
        super().__init__(message)
        self.url = url
        self.retry_after_seconds = retry_after_seconds


class RefusedAddress(OutboundError):
    """The address is none we may go to: not http(s), with a password in it, or inside a private network."""


class AskedNotTo(OutboundError):
    """The outlet's robots.txt asks us not to fetch this address."""


class TooLarge(OutboundError):
    """The body is larger than the bound, counted after decompression."""


class TooManyRedirects(OutboundError):
    """The address leads on and on."""


class BadAnswer(OutboundError):
    """What came back is not what the protocol allows, or not the JSON an engine promised."""


class Unreachable(OutboundError):
    """No answer: no such host, no connection, broken off, too slow, or the host asked for a rest."""

    retryable = True


class HttpStatus(OutboundError):
    """An answer that says no, with a status of 400 or above. `page` is what came with it."""

    def __init__(self, page: "Page", *, retry_after_seconds: float | None = None) -> None:
        super().__init__(_status_sentence(page), url=page.url, retry_after_seconds=retry_after_seconds)
        self.page = page

    def __reduce__(self) -> tuple[object, ...]:
        return _again, (self.page, self.retry_after_seconds)

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self.page.status

    @property
    def retryable(self) -> bool:  # type: ignore[override]
        """Whether the same request may work later: too early, too many, or trouble on the other side."""
        return self.status in (408, 425, 429) or self.status >= 500


def _again(page: "Page", retry_after_seconds: float | None) -> HttpStatus:
    return HttpStatus(page, retry_after_seconds=retry_after_seconds)


_SENTENCES = {
    401: "{url} asks for a sign-in (401); it cannot be read without one.",
    403: "{url} refuses us (403); ask the outlet whether it allows being followed.",
    404: "There is nothing at {url} (404); check the address.",
    410: "{url} is gone for good (410).",
    429: "{host} asks for fewer requests (429); it is tried again later.",
    451: "{url} is withheld for legal reasons (451).",
}


def _status_sentence(page: "Page") -> str:
    host = page.url.split("/")[2] if page.url.count("/") > 1 else page.url
    if sentence := _SENTENCES.get(page.status):
        return sentence.format(url=page.url, host=host)
    if page.status >= 500:
        return f"{host} has trouble of its own ({page.status}); it is tried again later."
    return f"{page.url} answered with status {page.status}."
