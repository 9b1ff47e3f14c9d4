"""`dragoman digest preview` shows what would be sent, and keeps nothing."""

import datetime as dt
from pathlib import Path

import pytest

from cast import article, outlet, publication
from dragoman.cli import portal
from dragoman.cli.running import run
from dragoman.portal.mailing.models import DigestRow

pytestmark = pytest.mark.django_db
CLOSES = dt.datetime(2026, 3, 9, 7, 0, tzinfo=dt.UTC)
AT = ("--at", "2026-03-09T12:00+05:00")


@pytest.fixture(autouse=True)
def _published(monkeypatch: pytest.MonkeyPatch) -> None:
    """One article in each edition; the portal of the test is loaded already."""
    monkeypatch.setattr(portal, "start", lambda: None)
    monkeypatch.setattr("dragoman.cli.mailing.start", lambda: None)
    row = article(outlet_row=outlet("aral-tany"), headline="Теңіз қайта келді")
    for edition in ("en", "ru"):
        publication(article_row=row, edition=edition, published_at=CLOSES - dt.timedelta(hours=3))


def test_as_text(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["digest", "preview", *AT]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("9 March 2026: ")
    assert "New translation" in shown
    assert run(["digest", "preview", "--edition", "ru", "--text", *AT]) == 0
    assert "Новый перевод" in capsys.readouterr().out
    assert not DigestRow.objects.exists()


def test_as_html(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "digest.html"
    assert run(["digest", "preview", "--html", str(path), *AT]) == 0
    assert "1 lines" not in capsys.readouterr().out
    assert path.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert run(["digest", "preview", "--html", "-", *AT]) == 0
    assert "</html>" in capsys.readouterr().out
    assert not DigestRow.objects.exists()


def test_a_day_without_anything(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["digest", "preview", "--at", "2026-01-09"]) == 0
    assert "nothing to say since 2026-01-08 00:00 UTC" in capsys.readouterr().err


@pytest.mark.parametrize("words", [("--at", "tomorrow"), ("--edition", "tlh"), ("--html", "x", "--text")])
def test_what_cannot_be_meant(capsys: pytest.CaptureFixture[str], words: tuple[str, ...]) -> None:
    assert run(["digest", "preview", *words]) == 2
    assert capsys.readouterr().err
