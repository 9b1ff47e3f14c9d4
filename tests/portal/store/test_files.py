import errno
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dragoman.portal.store import files


@pytest.fixture(autouse=True)
def _root(settings: Any, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
@given(st.binary(max_size=2000))
def test_a_body_comes_back_as_it_was(body: bytes) -> None:
    assert files.body_of(files.keep_body(body)) == body


def test_the_same_content_again_changes_nothing() -> None:
    digest = files.keep_body(b"bread")
    path = files.place("pages", f"{digest}.gz")
    before = path.stat().st_mtime_ns, path.stat().st_ino
    assert files.keep_body(b"bread") == digest
    assert (path.stat().st_mtime_ns, path.stat().st_ino) == before
    assert list(files.kept()) == [path]


def test_what_was_never_kept_is_not_found() -> None:
    with pytest.raises(FileNotFoundError):
        files.body_of("0" * 64)


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_failure_leaves_neither_file_nor_half_a_one(monkeypatch: Any, tmp_path: Path, step: str) -> None:
    def full(*args: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    (tmp_path / "pages" / "ab").mkdir(parents=True)
    monkeypatch.setattr(os, step, full)
    with pytest.raises(OSError, match="No space"):
        files.keep("pages", "abcdef", b"bread")
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_a_file_appears_whole_or_not_at_all(monkeypatch: Any) -> None:
    seen: list[bytes] = []
    replace = os.replace

    def looking(source: str, target: Path) -> None:
        assert not target.exists()
        seen.append(Path(source).read_bytes())
        replace(source, target)

    monkeypatch.setattr(os, "replace", looking)
    files.keep("pages", "abcdef", b"bread")
    assert seen == [b"bread"]


def test_what_a_crash_left_is_no_content_and_is_swept(tmp_path: Path) -> None:
    whole = files.keep("pages", "abcdef", b"bread")
    left = whole.with_name(f"{files.UNFINISHED}x1")
    fresh = whole.with_name(f"{files.UNFINISHED}x2")
    for path in (left, fresh):
        path.write_bytes(b"bre")
    os.utime(left, (0, 0))
    assert list(files.kept()) == [whole]
    assert files.sweep() == 1
    assert fresh.exists()
    assert not left.exists()


def test_another_user_may_read_what_is_served() -> None:
    assert files.keep("pictures", "abcdef", b"x").stat().st_mode & 0o777 == 0o644
