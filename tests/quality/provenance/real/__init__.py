"""Real pages of news sites, labelled by hand: the labels stand here, the pages never do.

The pages are those of the news crawler Fundus (github: flairNLP/fundus, MIT licence). `DRAGOMAN_REAL_PAGES` names the
folder they lie in; without it nothing real is measured. `labels-*.jsonl` holds what a person read on each page. An
outlet's sentences are not kept: of a headline, a standfirst, a caption, a note and a disclaimer only the number of
characters and the digest of its words are, which is enough to tell whether a reader gives the same.

A key that a label lacks is not scored: the person was not sure.
"""

import gzip
import hashlib
import json
import os
import re
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import Any

Row = dict[str, Any]

LABELS = Path(__file__).parent
_WORD = re.compile(r"\w+")


def folder() -> Path | None:
    """Where the real pages lie; None where nobody said so."""
    named = os.environ.get("DRAGOMAN_REAL_PAGES")
    return Path(named) if named else None


def pages(where: Path | None = None) -> list[tuple[Row, Row]]:
    """An input row {"id", "url", "html"} and a gold row {"id", **labels} of every labelled page that is there.

    where: the folder, `folder()` if None; no rows without one. Texts of the gold rows are digests: hold `veiled` output rows
    against them. Raises ValueError where a page is not the one that was labelled.
    """
    where = where or folder()
    return [_row(where, label) for label in labels() if (where / label["page"]).exists()] if where else []


def labels() -> list[Row]:
    """All kept labels: {"page", "sha256", "url", "labels"}."""
    paths = sorted(LABELS.glob("labels-*.jsonl"))
    return [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines()]


def _row(folder: Path, label: Row) -> tuple[Row, Row]:
    body = body_of(folder / label["page"])
    if hashlib.sha256(body).hexdigest() != label["sha256"]:
        raise ValueError(f"{label['page']} is not the page that was labelled")
    html = body.decode("utf-8", "replace")
    page = {"id": label["page"], "url": label["url"], "html": html}
    return page, {"id": label["page"], **_digests(label["labels"])}


def _digests(value: Any) -> Any:
    """Labels with each hidden text's digest in its place."""
    if isinstance(value, dict):
        return value["sha256"] if is_hidden(value) else {key: _digests(each) for key, each in value.items()}
    return [_digests(each) for each in value] if isinstance(value, list) else value


def veiled(output: Row) -> Row:
    """A row as `dragoman read --jsonl` writes them, with a digest in the place of every text that labels hide."""
    row = dict(output)
    for key in ("headline", "standfirst"):
        row[key] = _veil(row.get(key), "text") if isinstance(row.get(key), Mapping) else _digest(row.get(key))
    row["images"] = [_veil(image, "caption") for image in row.get("images") or []]
    row["carriers"] = [_veil(carrier, "disclaimer") for carrier in row.get("carriers") or []]
    row["body"] = [_veil_notes(block) for block in row.get("body") or []]
    row["original"] = _veil(row["original"], "headline") if row.get("original") else None
    return row


def _veil_notes(block: Row) -> Row:
    return {**block, "notes": [_veil(note, "text") for note in block.get("notes") or []]}


def _veil(row: Row, key: str) -> Row:
    return {**row, key: _digest(row.get(key))}


def _digest(text: str | None) -> str | None:
    return str(hidden(text)["sha256"]) if text else None


def body_of(path: Path) -> bytes:
    """The page as it was fetched, unpacked."""
    return gzip.decompress(path.read_bytes())


def plain(text: str) -> str:
    """The words of a text: NFKC, case folded, without soft hyphens and the like, joined by single spaces."""
    seen = "".join(letter for letter in text if unicodedata.category(letter) != "Cf")
    return " ".join(_WORD.findall(unicodedata.normalize("NFKC", seen).casefold()))


def hidden(text: str) -> Row:
    """What is kept of a text instead of it. length: characters of its words, as `plain` joins them."""
    words = plain(text)
    return {"length": len(words), "sha256": hashlib.sha256(words.encode("utf-8")).hexdigest()}


def is_hidden(value: object) -> bool:
    """Whether a label's value stands for a text that is not kept."""
    return isinstance(value, Mapping) and "sha256" in value


def same_text(label: Mapping[str, Any], text: str | None) -> bool:
    """Whether `text` has the words the label stands for; False for None."""
    return text is not None and hidden(text)["sha256"] == label["sha256"]
