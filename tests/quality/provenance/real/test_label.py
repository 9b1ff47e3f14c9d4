"""The tool that makes kept labels, on an invented page."""

import gzip
import json
from pathlib import Path

import pytest

from . import hidden, is_hidden, plain, same_text
from .label import anew, kept, shown

NAME = "xx/Harbour_2025_01_01.html.gz"
URL = "https://harbour.example/quay"
HTML = (
    "<html><body><article><h1>The quay “stays”\nopen</h1><figure><img src=q.jpg><figcaption>The quay, on Sunday"
    "</figcaption></figure><p>The Stra\u00adße quay stays open. It was shut in May.</p></article></body></html>"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "xx").mkdir()
    (tmp_path / NAME).write_bytes(gzip.compress(HTML.encode()))
    (tmp_path / "xx" / "meta.info").write_text(json.dumps({Path(NAME).name: {"url": URL}}))
    return tmp_path


def test_texts_are_hidden_and_found_again(folder: Path) -> None:
    images = [{"caption": "The quay, on Sunday", "credit": None}, {"caption": "Nowhere to be seen"}]
    row = kept(folder, {"page": NAME, "labels": {"headline": "The quay “stays” open", "images": images}})

    headline, (first, second) = row["labels"]["headline"], row["labels"]["images"]
    assert row["url"] == URL
    assert is_hidden(headline)
    assert same_text(headline, "THE QUAY stays open.")
    assert not same_text(headline, "The quay is open")
    assert first["caption"] | hidden("The quay on Sunday") == first["caption"]
    assert first["credit"] is None
    assert "start" not in second["caption"]
    assert "quay" not in json.dumps(row["labels"])


def test_offsets_are_made_anew(folder: Path) -> None:
    row = kept(
        folder,
        {"page": NAME, "labels": {"headline": "Straße quay stays open. It was", "disclaimers": ["No"]}},
    )
    moved = json.loads(json.dumps(row))
    moved["labels"]["headline"] |= {"start": 1, "end": 2}

    assert anew(folder, moved) == row
    start, end = row["labels"]["headline"]["start"], row["labels"]["headline"]["end"]
    assert plain(shown(HTML.encode(), URL)[start:end]) == "strasse quay stays open it was"


def test_a_label_of_no_known_name_is_refused(folder: Path) -> None:
    with pytest.raises(ValueError, match="no label is called title"):
        kept(folder, {"page": NAME, "labels": {"title": "The quay"}})
