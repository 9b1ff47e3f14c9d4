"""`check`: what is missing or wrong in this installation, and how to mend it. Changes nothing."""

import argparse
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from dragoman.cli.failures import FAILED, failure_of
from dragoman.cli.words import SubParsers, add

if TYPE_CHECKING:
    from dragoman.config import Config

LEAST_FREE_BYTES = 500 * 2**20
"""Pages and pictures of a week or two; below it an operator should act."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What one look found. mend: what to do, "" where all is well. note: worth knowing, yet no problem."""

    what: str
    found: str
    mend: str = ""
    note: bool = False

    @property
    def line(self) -> str:
        """The line people read."""
        if self.mend and not self.note:
            return f"problem  {self.what}: {self.found} {self.mend}"
        return f"{'note' if self.note else 'ok':<7}  {self.what}: {self.found} {self.mend}".rstrip()


def register(commands: SubParsers) -> None:
    """Add the family's command."""
    check = add(
        commands,
        "check",
        _run,
        help="say what is missing or wrong and how to mend it",
        description="One line a look: ok, note or problem. Ends with 1 where there is a problem.",
    )
    check.add_argument("--json", action="store_true", help="as JSON")


def _run(options: argparse.Namespace) -> int:
    from dragoman.config import load

    looked: list[Looked] = []
    try:
        config = load(os.environ)
    except Exception as error:
        looked.append(Looked(what="settings", found="they cannot be read.", mend=failure_of(error).sentence))
    else:
        looked += _all(config)
    problems = [one for one in looked if one.mend and not one.note]
    if options.json:
        import json

        print(json.dumps([_as_json(one) for one in looked], ensure_ascii=False, indent=2))
    else:
        for one in looked:
            print(one.line)
    return FAILED if problems else 0


def _as_json(one: Looked) -> dict[str, str]:
    state = "note" if one.note else "problem" if one.mend else "ok"
    return {"what": one.what, "state": state, "found": one.found, "mend": one.mend}


def _all(config: "Config") -> Iterator[Looked]:
    looks: tuple[tuple[str, Callable[[Config], Iterator[Looked]]], ...] = (
        ("settings", _settings),
        ("data folder", _data_folder),
        ("disk", _disk),
        ("SQLite", _sqlite),
        ("database", _database),
        ("port", _port),
        ("editions", _editions),
        ("engines", _engines),
        ("outlets", _outlets),
    )
    for what, look in looks:
        try:
            yield from look(config)
        except Exception as error:  # one look that fails must not hide the others
            yield Looked(what=what, found="this could not be looked at.", mend=failure_of(error).sentence)


def _settings(config: "Config") -> Iterator[Looked]:
    from dragoman.config import FILE_NAME

    changed = {origin for origin in config.sources.values() if origin != "default"}
    found = (
        f"read from {', '.join(sorted(changed))}." if changed else f"all at their defaults; no {FILE_NAME}."
    )
    yield Looked(what="settings", found=found)


def _standing(path: Path) -> Path:
    """The path itself, or the nearest folder above it that exists."""
    return next(folder for folder in (path.absolute(), *path.absolute().parents) if folder.exists())


def _data_folder(config: "Config") -> Iterator[Looked]:
    folder = config.data_dir
    standing = _standing(folder)
    if not standing.is_dir():
        mend = "Move it away or choose another data_dir."
        yield Looked(what="data folder", found=f"{standing} is a file.", mend=mend)
    elif not os.access(standing, os.W_OK | os.X_OK):
        mend = f"Give this user leave (`chown`), or choose another data_dir than {folder}."
        yield Looked(what="data folder", found=f"{standing} may not be written to.", mend=mend)
    elif folder.exists():
        yield Looked(what="data folder", found=f"{folder} may be written to.")
    else:
        yield Looked(what="data folder", found=f"{folder} will be made on the first start.")


def _disk(config: "Config") -> Iterator[Looked]:
    free = shutil.disk_usage(_standing(config.data_dir)).free
    found = f"{free / 2**30:.1f} GB free."
    mend = "Free some space, or move data_dir to another disk." if free < LEAST_FREE_BYTES else ""
    yield Looked(what="disk", found=found, mend=mend)


def _sqlite(config: "Config") -> Iterator[Looked]:
    import sqlite3

    with sqlite3.connect(":memory:") as base:
        options = {row[0] for row in base.execute("PRAGMA compile_options")}
    found = f"version {sqlite3.sqlite_version}."
    if "ENABLE_FTS5" not in options:
        mend = (
            "Its full-text search (FTS5) is missing; use a Python built with a usual SQLite, or PostgreSQL."
        )
        yield Looked(what="SQLite", found=found, mend=mend)
    else:
        yield Looked(what="SQLite", found=found)


def _database(config: "Config") -> Iterator[Looked]:
    if not config.database_url and not (config.data_dir / "dragoman.sqlite3").exists():
        yield Looked(what="database", found="none yet; the first start makes it.")
        return
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "dragoman.portal.project.settings")
    django.setup()
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    try:
        connection.ensure_connection()
    except Exception as error:
        mend = _mend(connection.vendor)
        yield Looked(what="database", found=_reason(error), mend=mend)
        return
    executor = MigrationExecutor(connection)
    waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    connection.close()
    if waiting:
        mend = "`dragoman up` brings it up to date; make a backup first (`dragoman backup FILE`)."
        yield Looked(what="database", found=f"{len(waiting)} migrations are waiting.", mend=mend, note=True)
    else:
        yield Looked(what="database", found=f"{connection.vendor}, reachable and up to date.")


def _mend(vendor: str) -> str:
    if vendor == "sqlite":
        return "If the file is damaged, move it away and bring a backup back (`dragoman restore FILE`)."
    return "Is the server running, and is database_url right (name, user, password, host)?"


def _reason(error: Exception) -> str:
    text = " ".join(str(error).split()).rstrip(".")
    return f"it cannot be reached ({text[:200]})."


def _port(config: "Config") -> Iterator[Looked]:
    import socketserver

    class Probe(socketserver.TCPServer):
        allow_reuse_address = True

    where = f"{config.bind_address}:{config.port}"
    try:
        Probe((config.bind_address, config.port), socketserver.BaseRequestHandler).server_close()
    except OSError as error:
        found = f"{where} cannot be listened on ({error.strerror})."
        mend = f"If that is not Dragoman itself running, end what uses it or set port = {config.port + 10}."
        yield Looked(what="port", found=found, mend=mend)
    else:
        yield Looked(what="port", found=f"{where} is free.")


def _editions(config: "Config") -> Iterator[Looked]:
    from dragoman.press.languages import UnknownLanguageError, get

    if not config.editions:
        yield Looked(what="editions", found="none.", mend='Name at least one: editions = ["en"].')
        return
    for tag in config.editions:
        try:
            get(tag)
        except UnknownLanguageError as error:
            yield Looked(
                what="editions", found=failure_of(error).sentence, mend="Change the setting editions."
            )
            return
    yield Looked(what="editions", found=f"{', '.join(config.editions)}.")


def _engines(config: "Config") -> Iterator[Looked]:
    from dragoman.cli.engines import build

    if not config.engines:
        yield Looked(what="engines", found="none is set; people translate by hand.", note=True)
    for name in config.engines:
        (engine,) = build([name], config)
        try:
            state = engine.state()
            if not state.ready:
                yield Looked(what="engines", found=f"{name} is not ready.", mend=state.reason)
                continue
            count, leaves = len(engine.pairs()), engine.leaves_machine
        finally:
            engine.close()
        where = "text leaves this machine" if leaves else "text stays on this machine"
        yield Looked(what="engines", found=f"{name} is ready with {count} language pairs; {where}.")


def _outlets(config: "Config") -> Iterator[Looked]:
    from dragoman.press.outlets import profiles

    yield Looked(what="outlets", found=f"{len(profiles())} profiles, all readable.")
