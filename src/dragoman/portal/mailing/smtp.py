"""Talks to the configured mail server, with the last byte of a mail held back until we say so.

A mail is the server's from the dot that ends it (RFC 5321, 4.5.3.2.6): before it nothing was sent, after it we may not hear the
answer. Whoever must send exactly once therefore has to do something between the two; `smtplib` alone does not let them.
"""

import re
import smtplib
import socket  # noqa: TID251  (names of options; the connection is smtplib's, to the one server the operator named)
import ssl
from dataclasses import dataclass, field
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings

from dragoman.config import ConfigError

CONNECT_SECONDS = 30.0
COMMAND_SECONDS = 120.0
ANSWER_SECONDS = 600.0
"""For the answer to the dot: RFC 5321, 4.5.3.2.6 asks for ten minutes."""
DOT = b".\r\n"
SECURITIES = ("starttls", "tls", "none")
_STATUS = re.compile(r"\s*([245]\.\d{1,3}\.\d{1,3})\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A mail server and how to speak to it. user: empty for no log-in. name: how we introduce ourselves (EHLO); empty: this
    machine's name. answer_seconds: how long to wait for the answer to the dot."""

    host: str
    port: int
    security: str = "starttls"
    user: str = ""
    password: str = field(default="", repr=False)
    name: str = ""
    answer_seconds: float = ANSWER_SECONDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """One mail as it leaves. sender, recipient: envelope addresses; raw: RFC 5322 bytes, lines ended by CRLF.

    envelope_id: comes back in reports (RFC 3461), where the server knows how; printable ASCII, empty for none.
    """

    sender: str
    recipient: str
    raw: bytes
    envelope_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the server said. code: RFC 5321; text: one line. step: what it answered to: connect, sender, recipient, data, dot."""

    code: int
    text: str
    step: str

    @property
    def is_yes(self) -> bool:
        """It took it."""
        return 200 <= self.code < 400

    @property
    def is_later(self) -> bool:
        """It may take it later."""
        return 400 <= self.code < 500 or self.code <= 0

    @property
    def status(self) -> str:
        """The enhanced status (RFC 3463), as 5.1.1; empty where it named none."""
        found = _STATUS.match(self.text)
        return found[1] if found else ""

    def __str__(self) -> str:
        return f"{self.code} {self.text}".strip()


class MailError(Exception):
    """A mail did not go out. str() is a sentence."""


class Unreachable(MailError):
    """There is no server to speak to, or it went away before the dot: nothing was sent."""


class Refused(MailError):
    """The server said no before the dot: nothing was sent. answer: what it said, to which step."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(f"The mail server answered {answer}")
        self.answer = answer


class Unheard(MailError):
    """The dot went out and no answer came: nobody here knows whether the mail was taken."""


def configured() -> Server | None:
    """The server of the settings; None where none is named. Raises ConfigError for settings that cannot work."""
    config = settings.CONFIG
    if not config.smtp_host:
        return None
    if config.smtp_security not in SECURITIES:
        raise ConfigError(
            f"smtp_security is {config.smtp_security!r}; it should be one of {', '.join(SECURITIES)}."
        )
    if config.smtp_user and config.smtp_security == "none" and not _is_here(config.smtp_host):
        raise ConfigError(
            "smtp_user with smtp_security = none would send the password readable; use starttls or tls."
        )
    return Server(
        host=config.smtp_host,
        port=config.smtp_port,
        security=config.smtp_security,
        user=config.smtp_user,
        password=config.smtp_password,
        name=_own_name(config.site_url, config.mail_from),
    )


def _own_name(site_url: str, mail_from: str) -> str:
    """A full name for EHLO; asking the system for one may wait for a name server."""
    for name in (urlsplit(site_url).hostname or "", mail_from.rpartition("@")[2]):
        if "." in name and name.isascii():
            return name
    return "localhost.localdomain"


def _is_here(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


class Connection:
    """A session with a server, one mail after the other: `offer`, then `dot`, then `answer`. Opens itself when needed.

    After `offer` raised, the next one begins anew on its own. Not for several threads at once, but `dot` may be called by
    another thread than the two around it.
    """

    def __init__(self, server: Server, *, tls: ssl.SSLContext | None = None) -> None:
        self.server = server
        self._tls = tls
        self._session: smtplib.SMTP | None = None
        self._is_ended = False

    def offer(self, mail: Mail) -> None:
        """Hand over everything but the dot.

        Raises Refused (the server's answer is in it) and Unreachable; either way the mail was not sent.
        """
        fresh = self._session is None
        try:
            self._offer(mail)
        except (Unreachable, Refused) as error:
            if fresh or (isinstance(error, Refused) and error.answer.code != 421):
                raise
            self._offer(mail)  # the server had only grown tired of waiting for us
        self._is_ended = False
        if self._session is not None and self._session.sock is not None:
            # A socket with a time limit is polled before it is written to, and the interpreter's lock waited for in between:
            # milliseconds, in which a dot that was announced has not gone yet.
            self._session.sock.settimeout(0.0)

    def dot(self) -> None:
        """End the mail: from here on it is the server's. One system call, as the very next thing. Whether it went shows in
        `answer`."""
        try:
            self._session.sock.send(DOT)  # type: ignore[union-attr]
            self._is_ended = True
        except (BlockingIOError, ssl.SSLWantWriteError, ssl.SSLWantReadError):
            self._dot_later()
        except (OSError, AttributeError):
            self.close()

    def answer(self) -> Answer:
        """The answer to the dot. Raises Unheard where none came, or none that can be understood, Unreachable where the dot did not
        go out either."""
        session = self._session
        if session is None or session.sock is None or not self._is_ended:
            self.close()
            raise Unreachable(f"The mail server {self._where()} went away before the mail was ended.")
        try:
            session.sock.settimeout(self.server.answer_seconds)
            code, text = session.getreply()
            if session.sock is not None:
                session.sock.settimeout(COMMAND_SECONDS)
        except (OSError, smtplib.SMTPException) as error:
            self.close()
            raise Unheard(f"The mail server did not answer: {_words(error)}.") from error
        answer = _answer(code, text, "dot")
        if code == 421:
            self.close()
        if code < 200:  # smtplib says -1 of what begins with no number
            self.close()
            raise Unheard(f"The mail server's answer cannot be understood: {answer.text}.")
        return answer

    def _dot_later(self) -> None:
        """The way is full: wait until there is room for the dot."""
        try:
            self._session.sock.settimeout(COMMAND_SECONDS)  # type: ignore[union-attr]
            self._session.sock.sendall(DOT)  # type: ignore[union-attr]
            self._is_ended = True
        except (OSError, AttributeError):
            self.close()

    def close(self) -> None:
        """Hang up at once; a mail offered without its dot is not sent."""
        if self._session is not None:
            self._session.close()
            self._session = None

    def quit(self) -> None:
        """Hang up politely."""
        if self._session is not None:
            try:
                self._session.sock.settimeout(5)  # type: ignore[union-attr]
                self._session.quit()
            except (OSError, AttributeError, smtplib.SMTPException):
                pass
            self.close()

    def _offer(self, mail: Mail) -> None:
        try:
            session = self._session or self._opened()
            if session.sock is not None:
                session.sock.settimeout(COMMAND_SECONDS)
            self._envelope(session, mail)
            session.send(stuffed(mail.raw))
        except Refused as refusal:
            self._begin_anew(refusal.answer)
            raise
        except (OSError, smtplib.SMTPException) as error:
            self.close()
            raise Unreachable(f"The mail server {self._where()} went away: {_words(error)}.") from error

    def _opened(self) -> smtplib.SMTP:
        server = self.server
        context = self._tls or ssl.create_default_context()
        name = server.name or None
        try:
            if server.security == "tls":
                session: smtplib.SMTP = smtplib.SMTP_SSL(
                    server.host, server.port, timeout=CONNECT_SECONDS, context=context, local_hostname=name
                )
            else:
                session = smtplib.SMTP(server.host, server.port, timeout=CONNECT_SECONDS, local_hostname=name)
        except smtplib.SMTPConnectError as error:
            raise Refused(_answer(error.smtp_code, error.smtp_error, "connect")) from error
        except (OSError, smtplib.SMTPException) as error:
            raise Unreachable(
                f"The mail server {self._where()} cannot be reached: {_words(error)}."
            ) from error
        try:
            if session.sock is not None:
                session.sock.settimeout(COMMAND_SECONDS)
                # The dot is three bytes on their own; waiting to fill a packet with them costs 40 ms a mail.
                session.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._introduce(session, context)
        except BaseException:
            session.close()
            raise
        self._session = session
        return session

    def _introduce(self, session: smtplib.SMTP, context: ssl.SSLContext) -> None:
        try:
            session.ehlo_or_helo_if_needed()
            if self.server.security == "starttls":
                if not session.has_extn("starttls"):
                    raise Unreachable(
                        f"The mail server {self._where()} offers no STARTTLS; set smtp_security to tls, or to none for a"
                        " server on this machine."
                    )
                session.starttls(context=context)
                session.ehlo()
            if self.server.user:
                session.login(self.server.user, self.server.password)
        except smtplib.SMTPNotSupportedError as error:
            raise Unreachable(f"The mail server {self._where()}: {_words(error)}") from error
        except smtplib.SMTPResponseException as error:
            raise Refused(_answer(error.smtp_code, error.smtp_error, "connect")) from error

    def _envelope(self, session: smtplib.SMTP, mail: Mail) -> None:
        sender, recipient = _commands(session, mail)
        steps = (("sender", sender, 250), ("recipient", recipient, 250), ("data", "DATA", 354))
        if session.has_extn("pipelining"):
            session.send("".join(f"{command}\r\n" for _, command, _ in steps).encode(_encoding(mail)))
            answers = [_answer(*session.getreply(), step) for step, _, _ in steps]
            for answer, (_, _, wanted) in zip(answers, steps, strict=True):
                if answer.code // 10 != wanted // 10 and answers[-1].code == 354:
                    self.close()  # it waits for a dot (RFC 2920, 3.1), which it shall not get
                _accepted(answer, wanted)
            return
        for step, command, wanted in steps:
            session.send(f"{command}\r\n".encode(_encoding(mail)))
            _accepted(_answer(*session.getreply(), step), wanted)

    def _begin_anew(self, answer: Answer) -> None:
        """After a refusal: RSET where the session can go on, hang up where it cannot."""
        session = self._session
        if session is None:
            return
        try:
            if answer.code in (421, -1) or answer.step == "connect" or session.rset()[0] != 250:
                self.close()
        except (OSError, smtplib.SMTPException):
            self.close()

    def _where(self) -> str:
        return f"{self.server.host}:{self.server.port}"


def send(mail: Mail, *, server: Server) -> Answer:
    """Send one mail now, on a connection of its own, and say what the server answered to the dot.

    Raises Refused and Unreachable (not sent), Unheard (perhaps sent).
    """
    connection = Connection(server)
    try:
        connection.offer(mail)
        connection.dot()
        return connection.answer()
    finally:
        connection.quit()


def stuffed(raw: bytes) -> bytes:
    """The mail as it stands between DATA and the dot: lines that begin with a dot get another (RFC 5321, 4.5.2)."""
    lines = raw if raw.endswith(b"\r\n") else raw + b"\r\n"
    lines = lines.replace(b"\r\n.", b"\r\n..")
    return b"." + lines if lines.startswith(b".") else lines


def _commands(session: smtplib.SMTP, mail: Mail) -> tuple[str, str]:
    """MAIL and RCPT with what the server offers. Raises Refused where it could never take the mail."""
    for address in (mail.sender, mail.recipient):
        if any(ord(character) <= 32 or character in "<>\x7f" for character in address):
            raise Refused(Answer(code=553, text="5.1.3 No such address can be written", step="recipient"))
    sender, recipient = f"MAIL FROM:<{mail.sender}>", f"RCPT TO:<{mail.recipient}>"
    most = session.esmtp_features.get("size", "") if session.does_esmtp else ""
    if session.has_extn("size"):
        if most.isdecimal() and 0 < int(most) < len(mail.raw):
            raise Refused(Answer(code=552, text=f"5.3.4 It takes no more than {most} bytes", step="data"))
        sender += f" SIZE={len(mail.raw)}"
    if not (mail.sender + mail.recipient).isascii():
        if not session.has_extn("smtputf8"):
            raise Refused(
                Answer(code=553, text="5.6.7 The server takes no address in such letters", step="recipient")
            )
        sender += " SMTPUTF8"
    if not mail.raw.isascii() and session.has_extn("8bitmime"):
        sender += " BODY=8BITMIME"
    if mail.envelope_id and session.has_extn("dsn"):
        sender += f" RET=HDRS ENVID={mail.envelope_id}"
        recipient += " NOTIFY=FAILURE"
    return sender, recipient


def _encoding(mail: Mail) -> str:
    return "ascii" if (mail.sender + mail.recipient).isascii() else "utf-8"


def _accepted(answer: Answer, wanted: int) -> None:
    if answer.code // 10 != wanted // 10:
        raise Refused(answer)


def _answer(code: int, text: Any, step: str) -> Answer:
    words = text.decode("utf-8", "replace") if isinstance(text, bytes) else str(text)
    return Answer(code=code, text=" ".join(words.split())[:500], step=step)


def _words(error: BaseException) -> str:
    """An exception's own words, without a full stop."""
    return (str(error) or type(error).__name__).strip().rstrip(".")
