"""Understands what mail servers send back: reports of failed mail (RFC 3464, 6522, 6533), older and home-made ones as far as
they go, complaints (ARF, RFC 5965), and mails that ask to unsubscribe (RFC 2369).

A report counts only with a delivery's sealed token in it (see `identity`), wherever that stands: in the return path the report came
to, in the Message-ID of the returned mail, in the envelope id. Any bytes may come in; nothing here raises.
"""

import email
import email.policy
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from enum import StrEnum

from dragoman.portal.mailing import identity
from dragoman.portal.mailing.identity import Delivered

MOST_BYTES = 1024 * 1024
"""Of a mail are read; a report stands at its beginning."""
MOST_PARTS = 60
_STATUS = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
_CODE = re.compile(r"(?<![\d.])([45]\d\d)[ -]")
_DAEMON = re.compile(r"mailer-daemon|postmaster|mail delivery (?:sub)?system", re.IGNORECASE)
_FAILED = re.compile(
    r"undeliver|could ?n[o']t be delivered|delivery (?:has )?failed|returned mail|permanent(?:ly)? (?:fatal )?(?:error|fail)"
    r"|i'm afraid i wasn't able to deliver|failure notice|не доставлен|недоставлен",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"user unknown|unknown user|no such (?:user|mailbox|recipient)|does(?: not|n't) exist|no mailbox here"
    r"|recipient (?:address )?rejected|address not found|unknown recipient|invalid recipient",
    re.IGNORECASE,
)
_FULL = re.compile(r"mailbox (?:is )?full|over ?quota|quota exceeded|exceeded storage", re.IGNORECASE)
_UNSUBSCRIBE = re.compile(r"^\s*unsubscribe\b", re.IGNORECASE)


class Kind(StrEnum):
    """What a mail to the bounce mailbox is."""

    HARD = "hard"
    SOFT = "soft"
    DELAYED = "delayed"
    COMPLAINT = "complaint"
    UNSUBSCRIBE = "unsubscribe"
    OTHER = "other"
    """No report, or one we cannot tell anything from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """kind: what it says; delivered: about which delivery, None where it bears no true token. status: RFC 3463, as 5.1.1, empty
    where none is named. diagnostic: the server's words, at most 500 characters."""

    kind: Kind
    delivered: Delivered | None
    status: str = ""
    diagnostic: str = ""


def read(raw: bytes) -> Report:
    """What a mail to the bounce mailbox says."""
    raw = raw[:MOST_BYTES]
    if raw.count(b"oundary") > MOST_PARTS or raw.lower().count(b"message/") > MOST_PARTS:
        return Report(kind=Kind.OTHER, delivered=None)  # nested for the sake of nesting
    try:
        message = email.message_from_bytes(raw, policy=email.policy.compat32)
        parts = list(message.walk())[:MOST_PARTS]
        return _read(message, parts, delivered=_delivered(raw, parts))
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        # What the parser of the standard library says to mails no mail server wrote.
        return Report(kind=Kind.OTHER, delivered=None)


def _read(message: Message, parts: list[Message], *, delivered: Delivered | None) -> Report:
    kinds = {part.get_content_type(): part for part in reversed(parts)}
    if "message/feedback-report" in kinds:
        return _complaint(kinds["message/feedback-report"], delivered)
    for kind in ("message/delivery-status", "message/global-delivery-status"):
        if kind in kinds:
            return _status_report(kinds[kind], delivered)
    if _UNSUBSCRIBE.match(_header(message, "Subject")) and not _is_daemon(message):
        return Report(kind=Kind.UNSUBSCRIBE, delivered=identity.find(_header(message, "Subject")))
    return _home_made(message, parts, delivered)


def _complaint(part: Message, delivered: Delivered | None) -> Report:
    """RFC 5965. `not-spam` takes a complaint back, `auth-failure` speaks of signatures."""
    fields = next(iter(_blocks(part)), {})
    kind = fields.get("feedback-type", "abuse").lower()
    if kind not in {"abuse", "fraud", "opt-out", "opt-out-list", "other", "miscategorized"}:
        return Report(kind=Kind.OTHER, delivered=delivered, diagnostic=kind[:500])
    return Report(kind=Kind.COMPLAINT, delivered=delivered, diagnostic=kind[:500])


def _status_report(part: Message, delivered: Delivered | None) -> Report:
    """RFC 3464: of several recipients the worst counts; ours have one."""
    reports = [
        _recipient(fields, delivered) for fields in _blocks(part) if "action" in fields or "status" in fields
    ]
    order = (Kind.HARD, Kind.SOFT, Kind.DELAYED, Kind.OTHER)
    reports.sort(key=lambda report: order.index(report.kind))
    return reports[0] if reports else Report(kind=Kind.OTHER, delivered=delivered)


def _recipient(fields: dict[str, str], delivered: Delivered | None) -> Report:
    found = _STATUS.search(fields.get("status", "")) or _STATUS.search(fields.get("diagnostic-code", ""))
    status = found[1] if found else ""
    diagnostic = fields.get("diagnostic-code", "")[:500]
    action = (fields.get("action", "") or "failed").split(" ")[0].lower()
    kind = {"failed": classified(status, diagnostic), "delayed": Kind.DELAYED}.get(action, Kind.OTHER)
    return Report(kind=kind, delivered=delivered, status=status, diagnostic=diagnostic)


def classified(status: str, words: str) -> Kind:
    """Whether a failure speaks of the address for good or for now.

    5.1.x (but not 5.1.7 and 5.1.8, which speak of the sender) and 5.2.1 are for good; any other may be the server's policy, a
    full mailbox or our fault. Without a status the words decide.
    """
    if status.startswith("5.1.") and not status.endswith((".7", ".8")):
        return Kind.HARD
    if status == "5.2.1":
        return Kind.HARD
    if status and status not in {"5.0.0", "5.5.0"}:
        return Kind.SOFT
    return Kind.HARD if _NOBODY.search(words) and not _FULL.search(words) else Kind.SOFT


def _home_made(message: Message, parts: list[Message], delivered: Delivered | None) -> Report:
    """qmail, Exim and others: from a daemon, with a failure in words. An automatic answer of a person's mailbox is none."""
    text = _prose(parts)
    says_so = bool(_header(message, "X-Failed-Recipients"))
    if not says_so and not (
        _is_daemon(message) and (_FAILED.search(text) or _FAILED.search(_header(message, "Subject")))
    ):
        return Report(kind=Kind.OTHER, delivered=delivered)
    if _header(message, "Auto-Submitted").lower().startswith("auto-replied") and not _is_daemon(message):
        return Report(kind=Kind.OTHER, delivered=delivered)
    found = _STATUS.search(text)
    status = found[1] if found else ""
    code = _CODE.search(text)
    if not status and code and code[1].startswith("4") and not _NOBODY.search(text):
        return Report(kind=Kind.SOFT, delivered=delivered, diagnostic=_line(text))
    return Report(kind=classified(status, text), delivered=delivered, status=status, diagnostic=_line(text))


def _delivered(raw: bytes, parts: list[Message]) -> Delivered | None:
    """The token: as it stands in the bytes, or in what is decoded from them."""
    found = identity.find(raw.decode("latin-1"))
    for text in (_text(part) for part in parts if not part.is_multipart()):
        if found is not None:
            break
        found = identity.find(text)
    return found


def _blocks(part: Message) -> Iterator[dict[str, str]]:
    """Groups of fields, names in small letters. The standard library parses message/delivery-status itself, others not."""
    payload = part.get_payload()
    if isinstance(payload, list):
        for block in payload[:MOST_PARTS]:
            if isinstance(block, Message):
                yield {name.lower(): _unfolded(str(value)) for name, value in block.items()}
                if isinstance(block.get_payload(), str) and ":" in str(block.get_payload()):
                    yield from _of_text(str(block.get_payload()))
        return
    yield from _of_text(_text(part))


def _of_text(text: str) -> Iterator[dict[str, str]]:
    for block in re.split(r"\r?\n[ \t]*\r?\n", text[:MOST_BYTES])[:MOST_PARTS]:
        fields = email.message_from_string(block.strip() + "\n\n", policy=email.policy.compat32)
        if len(fields):
            yield {name.lower(): _unfolded(str(value)) for name, value in fields.items()}


def _prose(parts: list[Message]) -> str:
    """What the report itself says: its first text, without the mail it returns."""
    for part in parts:
        if part.get_content_maintype() == "text":
            return re.split(
                r"-{3,} ?(?:below this line|this is a copy|original message)",
                _text(part),
                flags=re.IGNORECASE,
            )[0][:20_000]
    return ""


def _text(part: Message) -> str:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    try:
        return payload.decode(part.get_content_charset() or "utf-8", "replace")
    except (LookupError, ValueError):
        return payload.decode("latin-1")


def _is_daemon(message: Message) -> bool:
    return _header(message, "Return-Path").strip() == "<>" or bool(_DAEMON.search(_header(message, "From")))


def _header(message: Message, name: str) -> str:
    return _unfolded(str(message.get(name, "")))[:2000]


def _unfolded(value: str) -> str:
    return " ".join(value.split())


def _line(text: str) -> str:
    """The line that says most: one with a status or a code, else the first words."""
    lines = [" ".join(line.split()) for line in text.splitlines() if line.strip()]
    telling = [line for line in lines if _STATUS.search(line) or _NOBODY.search(line)]
    return " ".join(telling[:1] or lines[:3])[:500]
