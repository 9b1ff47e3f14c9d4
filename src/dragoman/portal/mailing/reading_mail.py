"""Takes a kept mail apart for people to look at."""

from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage

from dragoman.portal.mailing.models import MessageRow

SHOWN = (
    "From",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "List-Id",
    "List-Unsubscribe",
    "List-Unsubscribe-Post",
    "Auto-Submitted",
    "Content-Language",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A mail: the headers a person looks at (name, value), its text, its HTML; empty where it has none."""

    headers: tuple[tuple[str, str], ...]
    text: str
    html: str


def opened(row: MessageRow) -> Opened:
    """Never raises: what cannot be decoded is shown as far as it goes."""
    message = message_from_bytes(bytes(row.raw), policy=policy.default)
    assert isinstance(message, EmailMessage)
    return Opened(
        headers=tuple((name, _header(message, name)) for name in SHOWN if name in message),
        text=_body(message, "plain"),
        html=_body(message, "html"),
    )


def _header(message: EmailMessage, name: str) -> str:
    try:
        return " ".join(str(message[name]).split())
    except (ValueError, IndexError, AttributeError, TypeError):  # the parser's own faults with odd headers
        return ""


def _body(message: EmailMessage, kind: str) -> str:
    try:
        part = message.get_body(preferencelist=(kind,))
    except (ValueError, AttributeError, KeyError):
        return ""
    if part is None:
        return ""
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    try:
        return payload.decode(part.get_content_charset() or "utf-8", "replace")
    except LookupError:
        return payload.decode("utf-8", "replace")
