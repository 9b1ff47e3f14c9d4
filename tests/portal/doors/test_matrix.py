"""Every address of the site, with both methods, for everybody who may knock: cell by cell against `matrix.tsv`.

The table is written by hand and read by people: a cell says what the one who knocks gets (`knocking.knock`). The owner is a reader
whose comment, column and proposal these are; the reader beside them is somebody else.
"""

from collections.abc import Mapping
from pathlib import Path

import pytest
from django.db import transaction
from django.test import Client
from django.urls import reverse
from django.utils import translation

import cast
from dragoman.portal.accounts.models import User
from portal.doors.knocking import addresses, knock
from portal.doors.things import Things, build

pytestmark = pytest.mark.django_db

COLUMNS = ("visitor", "reader", "owner", "translator", "editor", "administrator")
TABLE = Path(__file__).with_name("matrix.tsv")


def table() -> dict[tuple[str, str], dict[str, str]]:
    """(address, method) → who → what they get."""
    lines = [
        line.split() for line in TABLE.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"
    ]
    assert lines[0] == ["address", "method", *COLUMNS]
    return {(line[0], line[1]): dict(zip(COLUMNS, line[2:], strict=True)) for line in lines[1:]}


def address(name: str, arguments: tuple[str, ...], things: Things) -> str:
    """The address of the thing in `things`."""
    given: Mapping[str, object] = things.arguments[""] | things.arguments.get(name, {})
    values = {argument: given.get(argument, 1 if argument == "pk" else "none") for argument in arguments}
    with translation.override("en"):
        return reverse(name, kwargs=values)


def answers(who: str) -> dict[tuple[str, str], str]:
    """What somebody gets at every address; whatever they change is undone at once."""
    things = build()
    person: User | None = None
    if who != "visitor":
        person = things.owner if who == "owner" else cast.person(who)
    found: dict[tuple[str, str], str] = {}
    for name, arguments in addresses().items():
        url = address(name, arguments, things)
        for method in ("GET", "POST"):
            with transaction.atomic():
                client = Client()
                if person is not None:
                    client.force_login(person)
                found[name, method] = knock(client, method, url)
                transaction.set_rollback(True)
    return found


@pytest.mark.parametrize("who", COLUMNS)
def test_everybody_gets_what_the_table_says(who: str) -> None:
    expected = {cell: row[who] for cell, row in table().items()}
    found = answers(who)
    assert {cell: said for cell, said in found.items() if said != expected.get(cell)} == {}


def test_no_address_is_missing_in_the_table() -> None:
    assert {name for name, _ in table()} == set(addresses())


def test_the_desk_is_open_to_the_desk_alone() -> None:
    for (name, _), row in table().items():
        if name.split(":")[0] in {"desk", "discussion-desk", "mailing-desk"}:
            assert row["visitor"] in {"login", "method"}, name
            assert {row["reader"], row["owner"]} <= {"no", "method"}, name


def test_nobody_does_for_others_what_is_their_owners() -> None:
    for name in (
        "discussion:rewrite",
        "discussion:take-back",
        "discussion:comment-edit",
        "discussion:comment-take-back",
    ):
        for method in ("GET", "POST"):
            row = table().get((name, method))
            assert row is not None
            assert {row[who] for who in COLUMNS if who != "owner"} <= {"login", "no", "none", "method"}, name
