"""Copies of everything (backup, restore) and of the press records alone (export, import)."""

import datetime as dt
import io
import json
import tarfile
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from django.apps import apps
from django.conf import settings
from django.core import serializers
from django.core.exceptions import ObjectDoesNotExist
from django.core.management.color import no_style
from django.core.serializers.json import DjangoJSONEncoder
from django.db import DatabaseError, connection, models, transaction

from dragoman.portal.jobs.queue import enqueue
from dragoman.portal.store import files, writing
from dragoman.portal.store.models import ArticleRow, OutletRow
from dragoman.portal.store.reading import article_of, page_of
from dragoman.press.record import Article, Outlet, Page, from_json, to_json

ROWS = "rows.jsonl"
FILES = "files/"


class CopyError(Exception):
    """A copy cannot be made or read; the message says what to do."""


def write_backup(path: Path) -> tuple[int, int]:
    """Write rows (one consistent moment) and kept files into a .tar.gz; answers how many of each.

    Raises CopyError when the archive cannot be written (no space, no permission, or it is there already).
    """
    try:
        with tarfile.open(path, "x:gz") as archive, tempfile.TemporaryFile() as rows:
            count = _write_rows(rows)
            entry = tarfile.TarInfo(ROWS)
            entry.size = rows.tell()
            rows.seek(0)
            archive.addfile(entry, rows)
            kept = list(files.kept())  # after the rows: what they name is there
            for file in kept:
                archive.add(file, FILES + file.relative_to(settings.MEDIA_ROOT).as_posix())
    except FileExistsError as error:
        raise CopyError(
            f"{path} is there already; a backup overwrites nothing. Choose another name."
        ) from error
    except OSError as error:
        path.unlink(missing_ok=True)
        raise CopyError(
            f"{path} cannot be written: {error.strerror}. Free space or choose another place."
        ) from error
    return count, len(kept)


def _write_rows(out: IO[bytes]) -> int:
    """Every row of one consistent moment, one a line; answers how many."""
    count = 0
    with _one_moment():
        for model in _tables():
            for line in _lines(model):
                out.write(line.encode())
                count += 1
    return count


@contextmanager
def _one_moment() -> Iterator[None]:
    """A transaction that sees one state throughout. SQLite's does by itself; PostgreSQL's must be told to."""
    outermost = not connection.in_atomic_block
    with transaction.atomic():
        if outermost and connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        yield


def read_backup(path: Path) -> tuple[int, int]:
    """Bring a backup back into empty tables; answers how many rows and files.

    Raises CopyError when there are rows already, or the archive is none of ours.
    """
    if OutletRow.objects.exists() or apps.get_model("accounts.User").objects.exists():
        raise CopyError("There is data already; restore into an empty data_dir or database.")
    try:
        with tarfile.open(path, "r:gz") as archive, transaction.atomic():
            rows = archive.extractfile(ROWS)
            if rows is None:
                raise KeyError(ROWS)
            return _restore_rows(rows), _restore_files(archive)
    except (KeyError, ValueError, tarfile.TarError, zlib.error, EOFError, DatabaseError, _NOT_OURS) as error:
        raise CopyError(f"{path} is no backup that this version reads ({error}).") from error
    except OSError as error:
        raise CopyError(f"{path} cannot be read: {error.strerror or error}.") from error


def _tables() -> list[type[models.Model]]:
    ours = ("accounts", "store", "jobs")
    return [model for label in ours for model in apps.get_app_config(label).get_models()]


class _Exact(DjangoJSONEncoder):
    """Times to the microsecond, as they are kept; Django's own encoder cuts them to milliseconds."""

    def default(self, o: object) -> Any:
        return o.isoformat() if isinstance(o, dt.datetime) else super().default(o)


def _lines(model: type[models.Model]) -> Iterator[str]:
    for row in model._default_manager.order_by("pk").iterator(chunk_size=500):
        yield serializers.serialize("jsonl", [row], cls=_Exact)


_NOT_OURS = serializers.base.DeserializationError


def _restore_rows(lines: IO[bytes]) -> int:
    text = io.TextIOWrapper(lines, encoding="utf-8")
    count = 0
    with connection.constraint_checks_disabled():
        for row in serializers.deserialize("jsonl", text):
            row.save()
            count += 1
    connection.check_constraints()
    _restart_counters()
    return count


def _restart_counters() -> None:
    """PostgreSQL's sequences go on after the highest number brought back."""

    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), _tables()):
            cursor.execute(statement)


def _restore_files(archive: tarfile.TarFile) -> int:
    members = [member for member in archive.getmembers() if member.isfile() and member.name.startswith(FILES)]
    root = Path(settings.MEDIA_ROOT)
    root.mkdir(parents=True, exist_ok=True)
    for member in members:
        member.name = member.name.removeprefix(FILES)
        archive.extract(member, root, filter="data")
    return len(members)


def export_records(path: Path) -> int:
    """Write every outlet, and every article with the page it was read from, one JSON object a line."""
    count = 0
    with path.open("w", encoding="utf-8") as out:
        for record in _records():
            out.write(json.dumps(record, ensure_ascii=False) + "\n")
            count += 1
    return count


def _records() -> Iterator[dict[str, Any]]:
    for outlet in OutletRow.objects.iterator():
        yield {"kind": "outlet", "id": outlet.key, "outlet": outlet.record}
    articles = ArticleRow.objects.filter(revision__isnull=False).select_related("revision__page", "outlet")
    for row in articles.iterator(chunk_size=100):
        if row.revision is not None:
            yield {
                "kind": "article",
                "id": row.key,
                "outlet": row.outlet.key,
                "article": to_json(article_of(row.revision)),
                "page": to_json(page_of(row.revision.page)),
            }


def import_records(path: Path) -> tuple[int, int]:
    """Read an export; answers (added, known already). Raises CopyError naming the first line that cannot be read."""
    added = known = 0
    with path.open("rb") as lines:
        for number, line in enumerate(lines, 1):
            try:
                new = _import(json.loads(line))
            except (ValueError, KeyError, TypeError, AttributeError, ObjectDoesNotExist) as error:
                what = f"there is no {error}" if isinstance(error, KeyError) else str(error)
                raise CopyError(
                    f"{path}, line {number} is no record of an export: {what}. The lines before it were read."
                ) from error
            added += new is True
            known += new is False
    return added, known


@transaction.atomic
def _import(record: dict[str, Any]) -> bool | None:
    if record["kind"] == "outlet":
        writing.save_outlet(from_json(Outlet, record["outlet"]))
        return None
    article = from_json(Article, record["article"])
    row = writing.article_at(article.canonical_url, outlet=OutletRow.objects.get(key=record["outlet"]))
    if row.revision is not None:
        return False
    page = writing.save_page(from_json(Page, record["page"]))
    row = writing.save_article(row, article, page=page)
    enqueue("stories", row.key)
    return True
