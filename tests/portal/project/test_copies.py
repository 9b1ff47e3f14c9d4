import io
import json
import tarfile
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from dragoman.portal.jobs.models import JobRow
from dragoman.portal.jobs.queue import enqueue
from dragoman.portal.project.copies import (
    CopyError,
    _tables,
    export_records,
    import_records,
    read_backup,
    write_backup,
)
from dragoman.portal.store import files
from dragoman.portal.store.clock import now
from dragoman.portal.store.models import ArticleRow, AuditRow, OutletRow, RevisionRow, StoryRow
from dragoman.portal.store.reading import article_of
from dragoman.portal.store.writing import audit
from tests import cast


@pytest.fixture(autouse=True)
def _files(settings: Any, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path / "files"


def rows() -> dict[str, list[dict[str, Any]]]:
    return {model.__name__: list(model._default_manager.order_by("pk").values()) for model in _tables()}


def contents(root: Path) -> dict[str, bytes]:
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def furnish() -> None:
    """A bit of everything."""
    editor = cast.person("editor", username="vera")
    article = cast.article()
    reprint = cast.article(outlet_row=cast.outlet("second"))
    story = StoryRow.objects.create(key="s1", titles={"en": "Water"}, first_seen_at=now(), last_seen_at=now())
    ArticleRow.objects.filter(pk__in=[article.pk, reprint.pk]).update(story=story)
    ArticleRow.objects.filter(pk=article.pk).update(reprint_of=reprint)  # a later row named by an earlier one
    cast.publication(article_row=article, correction="The year was wrong.", translator=editor)
    files.keep("pictures", "abcdef.webp", b"picture")
    enqueue("poll", "1")
    audit(by=editor, verb="test", subject="x", words="Қаратерең")


@pytest.mark.django_db(transaction=True)
def test_a_backup_comes_back_equal(settings: Any, tmp_path: Path) -> None:
    furnish()
    before, kept = rows(), contents(tmp_path / "files")
    count, many = write_backup(tmp_path / "copy.tar.gz")
    assert count == sum(map(len, before.values()))
    assert many == len(kept) > 2
    call_command("flush", verbosity=0, interactive=False)
    settings.MEDIA_ROOT = tmp_path / "elsewhere"
    assert read_backup(tmp_path / "copy.tar.gz") == (count, many)
    assert rows() == before
    assert contents(tmp_path / "elsewhere") == kept
    cast.article(url="https://aral-tany.example/after")  # numbers go on after those brought back


@pytest.mark.django_db
def test_a_backup_overwrites_nothing(tmp_path: Path) -> None:
    (tmp_path / "copy.tar.gz").write_bytes(b"mine")
    with pytest.raises(CopyError, match="there already"):
        write_backup(tmp_path / "copy.tar.gz")
    assert (tmp_path / "copy.tar.gz").read_bytes() == b"mine"


@pytest.mark.django_db
def test_a_backup_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    with pytest.raises(CopyError, match="cannot be written"):
        write_backup(tmp_path / "no-folder" / "copy.tar.gz")


@pytest.mark.django_db
def test_what_a_crash_left_half_written_is_not_copied(tmp_path: Path) -> None:
    path = files.keep("pictures", "abcdef.webp", b"picture")
    path.with_name(f"{files.UNFINISHED}x").write_bytes(b"pic")
    assert write_backup(tmp_path / "copy.tar.gz")[1] == 1


@pytest.mark.django_db
def test_restoring_over_data_is_refused(tmp_path: Path) -> None:
    write_backup(tmp_path / "copy.tar.gz")
    cast.outlet()
    with pytest.raises(CopyError, match="empty"):
        read_backup(tmp_path / "copy.tar.gz")


def archive(path: Path, members: dict[str, bytes]) -> None:
    with tarfile.open(path, "w:gz") as out:
        for name, content in members.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            out.addfile(entry, io.BytesIO(content))


@pytest.mark.django_db
@pytest.mark.parametrize(
    "members",
    [
        {"other": b"x"},
        {"rows.jsonl": b"not json\n"},
        {"rows.jsonl": b'{"model": "store.nothing", "pk": 1, "fields": {}}\n'},
        {"rows.jsonl": b'{"model": "store.outletrow", "pk": 1, "fields": {"key": "x"}}\n'},
        {"rows.jsonl": b"\xff\xfe\n"},
    ],
)
def test_what_is_no_backup_is_refused_and_leaves_nothing(tmp_path: Path, members: dict[str, bytes]) -> None:
    archive(tmp_path / "copy.tar.gz", members)
    with pytest.raises(CopyError, match="is no backup"):
        read_backup(tmp_path / "copy.tar.gz")
    assert not OutletRow.objects.exists()


@pytest.mark.django_db
@pytest.mark.parametrize("content", [b"", b"text", b"\x1f\x8b\x08\x00broken"])
def test_a_file_that_is_no_archive_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "copy.tar.gz").write_bytes(content)
    with pytest.raises(CopyError):
        read_backup(tmp_path / "copy.tar.gz")
    with pytest.raises(CopyError, match="cannot be read"):
        read_backup(tmp_path / "nothing.tar.gz")


@pytest.mark.django_db
def test_an_archive_cannot_write_outside_its_folder(tmp_path: Path, settings: Any) -> None:
    archive(tmp_path / "copy.tar.gz", {"rows.jsonl": b"", "files/../../evil": b"x"})
    with pytest.raises(CopyError):
        read_backup(tmp_path / "copy.tar.gz")
    assert not (tmp_path / "evil").exists()


@pytest.mark.django_db
def test_an_export_is_read_back_with_its_pages(tmp_path: Path) -> None:
    article = cast.article()
    assert article.revision is not None
    record = article_of(article.revision)
    key, url = article.key, article.canonical_url
    assert export_records(tmp_path / "out.jsonl") == 2
    kinds = [json.loads(line)["kind"] for line in (tmp_path / "out.jsonl").read_text().splitlines()]
    assert kinds == ["outlet", "article"]
    ArticleRow.objects.update(revision=None, page=None)
    for table in (RevisionRow, ArticleRow, OutletRow):
        table.objects.all().delete()
    assert import_records(tmp_path / "out.jsonl") == (1, 0)
    row = ArticleRow.objects.get()
    assert row.revision is not None
    assert (row.key, article_of(row.revision)) == (key, record)
    assert files.body_of(row.revision.page.sha256) == url.encode()
    assert JobRow.objects.get().kind == "stories"
    assert import_records(tmp_path / "out.jsonl") == (0, 1)
    assert RevisionRow.objects.count() == 1


@pytest.mark.django_db
@pytest.mark.parametrize(
    "line",
    [b"{", b"[]", b"{}", b'{"kind":"article","outlet":"unknown","article":{}}', b"\xff", b'"text"', b"null"],
)
def test_a_bad_line_of_an_export_is_named(tmp_path: Path, line: bytes) -> None:
    cast.article()
    export_records(tmp_path / "out.jsonl")
    with (tmp_path / "out.jsonl").open("ab") as out:
        out.write(line + b"\n")
    with pytest.raises(CopyError, match="line 3"):
        import_records(tmp_path / "out.jsonl")


@pytest.mark.django_db
def test_every_table_of_ours_is_copied() -> None:
    names = {model.__name__ for model in _tables()}
    assert {"User", "AuditRow", "JobRow", "EventRow", "ArticleRow", "SegmentHistoryRow", "MemoryRow"} <= names
    assert AuditRow in _tables()
