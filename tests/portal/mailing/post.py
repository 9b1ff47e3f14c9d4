"""Mail servers that live in the test: aiosmtpd on loopback, which remembers what it took and can be told to refuse."""

import asyncio
import re
import socket
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from aiosmtpd.smtp import SMTP, Envelope, Session

MESSAGE_ID = re.compile(rb"^message-id:\s*(<[^>]+>)", re.IGNORECASE | re.MULTILINE)
Answering = Callable[[str], str | None]


@dataclass(slots=True)
class Post:
    """What the server took. at_recipient, at_dot: given the address, what to answer instead of yes; None for yes.

    delay_seconds: how long it thinks about a whole mail before it answers.
    """

    port: int = 0
    mails: list[tuple[str, tuple[str, ...], bytes]] = field(default_factory=list)
    at_recipient: Answering = lambda address: None
    at_dot: Answering = lambda address: None
    delay_seconds: float = 0.0
    refused_recipients: int = 0

    async def handle_RCPT(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """RCPT TO."""
        answer = self.at_recipient(address)
        if answer is not None:
            self.refused_recipients += 1
            return answer
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 Ok"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        """The whole mail has come, its dot with it: from here on it is ours, whether or not anybody hears the answer."""
        answer = self.at_dot(envelope.rcpt_tos[0])
        if answer is None:
            self.mails.append(
                (str(envelope.mail_from), tuple(envelope.rcpt_tos), bytes(envelope.content or b""))
            )
        if self.delay_seconds:
            await asyncio.sleep(self.delay_seconds)
        return answer or f"250 2.0.0 Ok: queued as {len(self.mails):06X}"

    def ids(self) -> Counter[str]:
        """How often each Message-ID came."""
        found = (MESSAGE_ID.search(raw) for _, _, raw in self.mails)
        return Counter(match[1].decode() for match in found if match)

    def recipients(self) -> Counter[str]:
        """How many mails each address got."""
        return Counter(address for _, addresses, _ in self.mails for address in addresses)


@contextmanager
def post(smtp: Mapping[str, Any] = MappingProxyType({}), **options: Any) -> Iterator[Post]:
    """A server on a free port of 127.0.0.1 while the block lasts. options: fields of Post; smtp: of aiosmtpd's SMTP."""
    office = Post(**options)
    listening = socket.create_server(("127.0.0.1", 0))
    office.port = listening.getsockname()[1]
    ready, closing = threading.Event(), asyncio.Event()
    loop = asyncio.new_event_loop()

    async def serve() -> None:
        given = {"hostname": "post.example", "loop": loop, "enable_SMTPUTF8": True} | smtp
        server = await loop.create_server(lambda: SMTP(office, **given), sock=listening)
        ready.set()
        await closing.wait()
        server.close()
        for task in asyncio.all_tasks() - {asyncio.current_task()}:
            task.cancel()
        await asyncio.sleep(0.05)

    def run() -> None:
        loop.run_until_complete(serve())
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()

    # In a thread of its own from first to last: where a browser was driven before, this one has a running loop already.
    thread = threading.Thread(target=run, name="post", daemon=True)
    thread.start()
    assert ready.wait(10)
    try:
        yield office
    finally:
        loop.call_soon_threadsafe(closing.set)
        thread.join(10)
