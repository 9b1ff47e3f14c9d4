"""What an address answered, and how to read the headers that matter to us."""

import datetime as dt
import email.message
import email.utils
from collections.abc import Mapping
from dataclasses import dataclass

from dragoman.press.record import Page

_LONGEST_SECONDS = 30 * 86400.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A page of any status, with what was learned on the way.

    moved_permanently_to: the address to remember instead of the asked one, when a chain of nothing but 301 and 308 led
        there (or began so: the last address reached by such hops alone); None when none did.
    retry_after_seconds: how long the server asks us to wait, None where it does not.
    """

    page: Page
    moved_permanently_to: str | None = None
    retry_after_seconds: float | None = None


def retry_after_seconds(headers: Mapping[str, str], *, now: dt.datetime) -> float | None:
    """Read `Retry-After` (RFC 9110 10.2.3): seconds or an HTTP date. Lower-cased header names.

    Never negative, at most 30 days; None when absent or unreadable.
    """
    value = headers.get("retry-after", "").strip()
    if not value:
        return None
    if value.isascii() and value.isdigit():
        return min(float(value[:12]), _LONGEST_SECONDS)
    try:
        when = email.utils.parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if when.tzinfo is None:
        when = when.replace(tzinfo=dt.UTC)
    return min(max((when - now).total_seconds(), 0.0), _LONGEST_SECONDS)


def charset_of(content_type: str | None) -> str | None:
    """The charset parameter of a Content-Type, lower-cased; None where it names none."""
    if not content_type or "charset" not in content_type.lower():
        return None
    message = email.message.Message()
    message["content-type"] = " ".join(content_type.split())
    value = message.get_param("charset")
    text = value[2] if isinstance(value, tuple) else value
    return text.strip(" '\"").lower() or None if isinstance(text, str) else None
