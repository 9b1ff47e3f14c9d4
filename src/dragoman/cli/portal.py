"""Commands of the portal: people, outlets, rounds, and copies of everything.

dragoman user add NAME --role R      dragoman follow URL… | --opml FILE      dragoman collect [--outlet O]
dragoman backup FILE                 dragoman restore FILE                   dragoman export FILE | import FILE
"""

import argparse
import getpass
import sys
from pathlib import Path
from typing import Any

ROLES = ("reader", "translator", "editor", "administrator")


def register(subparsers: Any) -> None:
    """Add this family's commands."""
    _register_people(subparsers)
    _register_outlets(subparsers)
    _register_copies(subparsers)


def _register_people(subparsers: Any) -> None:
    user = subparsers.add_parser("user", help="add people").add_subparsers(dest="verb", required=True)
    add = user.add_parser(
        "add", help="add a person; asks for a password, or reads one line of standard input"
    )
    add.add_argument("name", help="the name to sign in with")
    add.add_argument("--role", choices=ROLES, required=True, help="what the person may do")
    add.add_argument("--display-name", default="", help="the name shown and credited")
    add.add_argument("--email", default="", help="where mail for the person goes")
    add.set_defaults(run=add_user)


def _register_outlets(subparsers: Any) -> None:
    follow = subparsers.add_parser("follow", help="find outlets' feeds and follow them")
    follow.add_argument("urls", nargs="*", metavar="URL", help="an outlet's front page or a feed")
    follow.add_argument("--opml", type=Path, metavar="FILE", help="follow every feed of an OPML list")
    follow.set_defaults(run=follow_outlets)
    collect = subparsers.add_parser("collect", help="one round now: ask the feeds, read what is new")
    collect.add_argument("--outlet", metavar="ID", help="only this outlet's feeds")
    collect.set_defaults(run=collect_now)


def _register_copies(subparsers: Any) -> None:
    for name, what, file, run in (
        ("backup", "copy database and files into one archive", "the .tar.gz to write", back_up),
        ("restore", "bring a backup back into an empty data folder", "a .tar.gz that backup wrote", restore),
        ("export", "write all press records as JSON Lines", "the file to write", export),
        ("import", "read what export wrote", "a file that export wrote", import_),
    ):
        parser = subparsers.add_parser(name, help=what)
        parser.add_argument("file", type=Path, metavar="FILE", help=file)
        parser.set_defaults(run=run)


def add_user(options: argparse.Namespace) -> int:
    """Add a person. The first administrator of an installation is made here."""
    start()
    from django.contrib.auth.password_validation import validate_password
    from django.core.exceptions import ValidationError

    from dragoman.portal.accounts.actions.people import is_taken
    from dragoman.portal.accounts.confusables import skeleton
    from dragoman.portal.accounts.models import User

    if is_taken(options.name):
        return _sorry(f"There is somebody called {options.name} already; choose another name.")
    password = getpass.getpass("Password: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")
    person = User(
        username=options.name,
        name_key=skeleton(options.name) or None,
        role=options.role,
        display_name=options.display_name,
        email=options.email,
    )
    try:
        person.clean_fields(exclude=["password"])
        validate_password(password, person)
    except ValidationError as error:
        return _sorry(" ".join(error.messages))
    person.is_staff = person.is_superuser = options.role == "administrator"
    person.set_password(password)
    person.save()
    print(f"{options.name} can sign in as {options.role}.")
    return 0


def follow_outlets(options: argparse.Namespace) -> int:
    """Follow outlets by address or from an OPML list; says what was found."""
    start()
    from dragoman.portal.jobs.following import follow_outlet
    from dragoman.press.collect import OpmlUnreadable, read_opml
    from dragoman.press.outbound import OutboundError

    addresses = list(options.urls)
    if options.opml:
        try:
            addresses += [subscription.url for subscription in read_opml(options.opml.read_bytes())]
        except OpmlUnreadable as error:
            return _sorry(f"{options.opml}: {error}")
    if not addresses:
        return _sorry("Say what to follow: an address, or --opml with a list.")
    failures = 0
    for address in addresses:
        try:
            followed = follow_outlet(address)
        except OutboundError as error:
            failures += 1
            print(f"{address}: {error}", file=sys.stderr)
            continue
        print(f"{address}: following {followed.outlet.name('en')}, {len(followed.feeds)} feeds")
        for sentence in followed.found:
            print(f"  {sentence}")
    return 1 if failures else 0


def collect_now(options: argparse.Namespace) -> int:
    """One round now, with a progress bar: every feed asked, every new article carried through all rooms."""
    start()
    from dragoman.portal.jobs.feeds import POLL
    from dragoman.portal.jobs.progress import run_with_progress
    from dragoman.portal.jobs.queue import enqueue
    from dragoman.portal.jobs.work import runner
    from dragoman.portal.store.models import FeedRow

    feeds = FeedRow.objects.filter(ended_reason=None, outlet__is_followed=True)
    if options.outlet:
        feeds = feeds.filter(outlet__key=options.outlet)
    if not feeds:
        return _sorry("There is no feed to ask; follow an outlet first: dragoman follow https://…")
    for feed in feeds:
        enqueue(POLL, str(feed.pk))
    run_with_progress(runner(), "Collecting")
    for feed in feeds.select_related("outlet"):
        print(f"{feed.outlet.key}: {feed.url}: {feed.last_outcome}")
    return 0


def back_up(options: argparse.Namespace) -> int:
    """One .tar.gz with a consistent copy of the database (as records) and all files kept."""
    start()
    from dragoman.portal.project.copies import CopyError, write_backup

    try:
        rows, kept = write_backup(options.file)
    except CopyError as error:
        return _sorry(str(error))
    print(f"{options.file}: {rows} rows and {kept} files.")
    return 0


def restore(options: argparse.Namespace) -> int:
    """Bring a backup back. Refused where there is anything already."""
    start()
    from dragoman.portal.project.copies import CopyError, read_backup

    try:
        rows, kept = read_backup(options.file)
    except CopyError as error:
        return _sorry(str(error))
    print(f"Restored {rows} rows and {kept} files.")
    return 0


def export(options: argparse.Namespace) -> int:
    """All articles with their provenance, as JSON Lines; for researchers and other systems."""
    start()
    from dragoman.portal.project.copies import export_records

    print(f"{options.file}: {export_records(options.file)} records.")
    return 0


def import_(options: argparse.Namespace) -> int:
    """Read what export wrote; what is known already is left as it is."""
    start()
    from dragoman.portal.project.copies import CopyError, import_records

    try:
        added, known = import_records(options.file)
    except CopyError as error:
        return _sorry(str(error))
    print(f"{added} articles added, {known} known already.")
    return 0


def start() -> None:
    """Load the portal, its tables up to date."""
    import os

    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "dragoman.portal.project.settings")
    from dragoman import config

    config.current().data_dir.mkdir(parents=True, exist_ok=True)
    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0, interactive=False)


def _sorry(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1
