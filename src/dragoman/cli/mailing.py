"""`digest preview`, `digest send` and `digest status`, `mail bounce` and `mail dkim`: the mailing from a terminal, and from a mail server's pipe."""

import argparse
import datetime as dt
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dragoman.cli.failures import CommandError
from dragoman.cli.portal import start
from dragoman.cli.tables import show
from dragoman.cli.words import SubParsers, Words, add

if TYPE_CHECKING:
    from dragoman.portal.mailing.models import DigestRow

TRY_LATER = 75
"""EX_TEMPFAIL of sysexits.h: a mail server keeps the report and pipes it again."""


def register(commands: SubParsers) -> None:
    """Add the family's commands."""
    _register_digest(commands)
    _register_mail(commands)


def _register_digest(commands: SubParsers) -> None:
    digest = add(
        commands, "digest", _run_nothing, help="look at the daily digest, send it, see how its sending stands"
    )
    actions = digest.add_subparsers(
        title="what to do", metavar="ACTION", dest="action", parser_class=Words, required=True
    )
    preview = add(
        actions,
        "preview",
        _run_preview,
        help="show what a digest would say now, and keep nothing",
        description=(
            "Composes what the edition published since the same moment of the day before, and prints the mail as plain text,\n"
            "as somebody gets it who follows everything. Nothing is kept and nobody is sent anything."
        ),
        examples=(
            "dragoman digest preview",
            "dragoman digest preview --edition ru --at 2026-11-23T07:00+05:00 --html digest.html",
        ),
    )
    preview.add_argument("--edition", metavar="TAG", help="whose; without it the default edition's")
    preview.add_argument(
        "--at",
        metavar="TIME",
        help="up to that moment (RFC 3339, UTC where it names no zone); without it now",
    )
    shape = preview.add_mutually_exclusive_group()
    shape.add_argument("--html", type=Path, metavar="FILE", help="write the mail's HTML there; - prints it")
    shape.add_argument("--text", action="store_true", help="print the plain text (the default)")
    send = add(
        actions,
        "send",
        _run_send,
        help="make a round now and send all that is due",
        description=(
            "The worker does the same every minute; both at once send nothing twice. With --now everybody gets a digest up to this"
            " moment, whatever their hour."
        ),
        examples=("dragoman digest send", "dragoman digest send --edition en --now"),
    )
    send.add_argument("--edition", metavar="TAG", help="only this edition's")
    send.add_argument("--now", action="store_true", help="to everybody, whatever their hour")
    status = add(
        actions,
        "status",
        _run_status,
        help="how the sending of the latest digests stands",
        description=(
            "in doubt: the mail server got the whole mail and its answer was never heard; decided by its log (mail_log) or taken as"
            " delivered."
        ),
    )
    status.add_argument("--edition", metavar="TAG", help="only this edition's")
    status.add_argument("--json", action="store_true", help="as JSON, with the reasons of failures")


def _register_mail(commands: SubParsers) -> None:
    mail = add(commands, "mail", _run_nothing, help="read mail that came back; show the key that signs ours")
    actions = mail.add_subparsers(
        title="what to do", metavar="ACTION", dest="action", parser_class=Words, required=True
    )
    bounce = add(
        actions,
        "bounce",
        _run_bounce,
        help="count reports of failed mail and complaints",
        description=(
            "Reads one mail from standard input, as a mail server pipes it, or all mails of the files, mboxes and Maildirs named."
            " A report counts once, however often it is read; one without our seal counts for nothing."
        ),
        examples=("dragoman mail bounce < message", "dragoman mail bounce ~/Maildir"),
    )
    bounce.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="a mail, an mbox or a Maildir")
    add(
        actions,
        "dkim",
        _run_dkim,
        help="print the DNS record that lets receivers check our signature",
    )


def _run_nothing(options: argparse.Namespace) -> int:
    raise CommandError("Say what to do.")


def _run_preview(options: argparse.Namespace) -> int:
    edition = (_editions(options.edition) or _editions_known()[:1])[0]
    moment = _moment(options.at)
    start()
    from dragoman.portal.mailing.composing import draft
    from dragoman.portal.mailing.rendering import preview
    from dragoman.portal.store.clock import now

    digest, items = draft(edition=edition, closes_at=moment or now().replace(second=0, microsecond=0))
    mail = preview(digest, items)
    if not items:
        print(f"{_name(digest)}: nothing to say since {digest.since:%Y-%m-%d %H:%M} UTC.", file=sys.stderr)
    if options.html is None:
        print(f"{mail.subject}\n\n{mail.text}", end="")
    elif str(options.html) == "-":
        print(mail.html)
    else:
        options.html.write_text(mail.html, encoding="utf-8")
        print(f"{mail.subject}\n{options.html}: {len(mail.html.encode()):,} bytes; items: {len(items)}.")
    return 0


def _moment(text: str | None) -> dt.datetime | None:
    if text is None:
        return None
    try:
        moment = dt.datetime.fromisoformat(text)
    except ValueError as error:
        raise CommandError(f"{text!r} is no time; write it as 2026-11-23T07:00+05:00.", status=2) from error
    return moment.replace(tzinfo=dt.UTC) if moment.tzinfo is None else moment.astimezone(dt.UTC)


def _run_send(options: argparse.Namespace) -> int:
    start()
    from dragoman.portal.mailing import daily
    from dragoman.portal.mailing.models import DigestRow
    from dragoman.portal.mailing.queries.deliveries import unfinished

    editions = _editions(options.edition)
    done = daily.make_round(editions=editions, everybody=options.now)
    for digest in DigestRow.objects.filter(pk__in=done.empty - done.digests):
        print(
            f"{_name(digest)}: nothing to say since {digest.since:%Y-%m-%d %H:%M} UTC; nobody is sent anything."
        )
    status = 0
    for digest in DigestRow.objects.filter(pk__in=unfinished()).order_by("closes_at"):
        if not editions or digest.edition in editions:
            status = max(status, _send(digest))
    if not done.subscriptions and not done.digests:
        print("Nobody's hour has come since the last round.", file=sys.stderr)
    return status


def _send(digest: "DigestRow") -> int:
    """All that is due of a digest now, with a bar; what is due later is the worker's."""
    from dragoman.portal.mailing import daily
    from dragoman.portal.mailing.queries.deliveries import due_count
    from dragoman.portal.store.clock import now

    total, sent, refused = due_count(digest, now()), 0, 0
    with _bar(_name(digest), total) as shown:
        while True:
            begun = sent + refused
            done = daily.send(digest, progress=lambda outcome: shown(begun + outcome.endings))  # noqa: B023
            sent, refused = sent + done.outcome.sent, refused + done.outcome.refused
            if (
                done.outcome.trouble
                or done.again_at is None
                or done.again_at > now() + dt.timedelta(seconds=1)
            ):
                break
    waits = f"; more at {done.again_at:%H:%M} UTC" if done.again_at else ""
    print(f"{_name(digest)}: {sent} sent, {refused} refused{waits}.")
    if done.outcome.trouble:
        print(f"{done.outcome.trouble} The worker tries again.", file=sys.stderr)
        return 1
    return 0


@contextmanager
def _bar(title: str, total: int) -> Iterator[Callable[[int], None]]:
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True)
    with Progress(console=console, disable=not sys.stderr.isatty(), redirect_stdout=False) as bar:
        task = bar.add_task(title, total=total)
        yield lambda done: bar.update(task, completed=done)


def _run_status(options: argparse.Namespace) -> int:
    start()
    from dragoman.portal.mailing.queries.deliveries import reasons, standings

    rows: list[dict[str, Any]] = []
    for standing in standings(edition=(_editions(options.edition) or ("",))[0]):
        row: dict[str, Any] = {
            "digest": standing.digest.pk,
            "edition": standing.digest.edition,
            "closes_at": f"{standing.digest.closes_at:%Y-%m-%d %H:%M} UTC",
            "due": standing.due + standing.offered,
            "sent": standing.sent,
            "failed": standing.failed,
            "in_doubt": standing.in_doubt,
            "skipped": standing.skipped,
            "next_at": f"{standing.next_at:%Y-%m-%d %H:%M} UTC" if standing.next_at else None,
        }
        if options.json:
            row["reasons"] = [
                {"state": reason.state, "code": reason.code, "reply": reason.reply, "count": reason.count}
                for reason in reasons(standing.digest)
            ]
        rows.append(row)
    columns = ("edition", "closes_at", "due", "sent", "failed", "in_doubt", "skipped", "next_at")
    show(rows, columns, as_json=options.json, empty="No digest was made yet.")
    return 0


def _run_bounce(options: argparse.Namespace) -> int:
    """From a pipe every mail is taken, or the mail server would send a report about the report; only a database that is away
    makes it try later."""
    from django.db.utils import InterfaceError, OperationalError

    try:
        start()
        from dragoman.portal.mailing import mailboxes, reports
        from dragoman.portal.mailing.actions import bounces

        if not options.paths:
            report = reports.read(mailboxes.of_pipe(sys.stdin.buffer))
            counted = bounces.count(report)
            print(f"{report.kind.value}{'' if counted else ', counts for nothing'}")
            return 0
        found: Counter[str] = Counter()
        for path in options.paths:
            for raw in mailboxes.of_path(path):
                report = reports.read(raw)
                found[report.kind.value if bounces.count(report) else "counted for nothing"] += 1
    except (OperationalError, InterfaceError) as error:
        if options.paths:
            raise
        print(f"The database cannot be used: {error}", file=sys.stderr)
        return TRY_LATER
    print("\n".join(f"{count}\t{kind}" for kind, count in sorted(found.items())) or "No mail there.")
    return 0


def _run_dkim(options: argparse.Namespace) -> int:
    start()
    from dragoman.portal.mailing import signing

    signer = signing.configured()
    if signer is None:
        raise CommandError("Mail is not signed; set dkim_domain, dkim_selector and dkim_key.")
    print(f'{signer.selector}._domainkey.{signer.domain}. IN TXT "{signing.public_record(signer.key)}"')
    return 0


def _editions_known() -> tuple[str, ...]:
    from dragoman import config

    return config.current().editions


def _editions(tag: str | None) -> tuple[str, ...]:
    known = _editions_known()
    if tag and tag not in known:
        raise CommandError(f"There is no edition {tag!r}; there are {', '.join(known)}.", status=2)
    return (tag,) if tag else ()


def _name(digest: "DigestRow") -> str:
    return f"{digest.edition}, {digest.closes_at:%Y-%m-%d %H:%M} UTC"
