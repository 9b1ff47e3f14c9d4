"""Proves that a digest is what it was: SHA-256 of every line's record, and of the list of these.

A record is hashed in the canonical form of RFC 8785: keys sorted, no space, UTF-8. Records hold no fractions, so the one hard part
of that RFC, how numbers are written, does not arise. The hash of the whole covers the hashes, not the records; so a record
that may no longer be handed out can be left out of what is downloaded, and the whole still proves the rest.
"""

import datetime as dt
import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dragoman.portal.mailing.models import DigestItemRow, DigestRow

ALGORITHM = "sha256 of RFC 8785"
LARGEST = 2**53 - 1
"""The largest whole number JSON carries safely (RFC 8785, appendix D)."""

RECIPE = """\
import hashlib, json

def sha256(value):
    text = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()

with open("manifest.json", encoding="utf-8") as file:
    data = json.load(file)
for line in data["records"]:
    assert "sealed" in line or sha256(line["record"]) == line["sha256"]
covered = {key: data["manifest"][key] for key in ("edition", "since", "closes_at", "items")}
assert covered["items"] == [line["sha256"] for line in data["records"]]
assert sha256(covered) == data["manifest"]["sha256"]
"""
"""How anybody recomputes a downloaded manifest with Python alone; a test runs exactly this."""


class NotCanonicalError(TypeError):
    """A value this form has no one way to write."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What does not fit. position: of the item, counted from 0; None: the list as a whole."""

    position: int | None
    what: str


def canonical(value: Any) -> bytes:
    """The value as RFC 8785 writes it. Raises NotCanonicalError for a float, a key that is no text, or half of a surrogate pair."""
    text = json.dumps(_ordered(value), ensure_ascii=False, separators=(",", ":"))
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise NotCanonicalError("half of a surrogate pair") from error


def sha256_of(value: Any) -> str:
    """In hexadecimal, of the canonical form."""
    return hashlib.sha256(canonical(value)).hexdigest()


def manifest_of(hashes: Sequence[str], *, edition: str, since: str, closes_at: str) -> dict[str, Any]:
    """What the digest's row keeps. `sha256` covers edition, times and the items' hashes in their order."""
    covered = {"edition": edition, "since": since, "closes_at": closes_at, "items": list(hashes)}
    return {"algorithm": ALGORITHM, **covered, "sha256": sha256_of(covered)}


def verify(digest: DigestRow) -> list[Problem]:
    """What was changed since the digest was made; empty for nothing. 1 query."""
    return problems(digest, list(digest.items.order_by("position")))


def problems(digest: DigestRow, items: Sequence[DigestItemRow]) -> list[Problem]:
    """The same for items that were read already, in order."""
    found = [_problem(number, item) for number, item in enumerate(items)]
    made = manifest_of(
        [item.sha256 for item in items],
        edition=digest.edition,
        since=stamp(digest.since),
        closes_at=stamp(digest.closes_at),
    )
    if made != digest.manifest:
        found.append(Problem(position=None, what="the list is not the one its hash was made of"))
    return [problem for problem in found if problem]


def stamp(moment: dt.datetime) -> str:
    """A moment as manifests write it: RFC 3339, UTC, with microseconds only where there are some."""
    return moment.astimezone(dt.UTC).isoformat().replace("+00:00", "Z")


def downloadable(
    digest: DigestRow, items: Iterable[DigestItemRow], *, sealed: Mapping[int, str], page: str
) -> dict[str, Any]:
    """The manifest with its records, to be checked by anybody. sealed: position → why its record is not handed out any more."""
    listed = [
        {"position": item.position, "sha256": item.sha256}
        | ({"sealed": sealed[item.position]} if item.position in sealed else {"record": item.record})
        for item in items
    ]
    return {"page": page, "manifest": digest.manifest, "records": listed}


def _ordered(value: Any) -> Any:
    """The same with every object's keys in the order of their UTF-16 code units, as the RFC wants them."""
    if value is None or isinstance(value, str | bool):
        return value
    if isinstance(value, int):
        if abs(value) > LARGEST:
            raise NotCanonicalError(f"{value} is more than every reader of JSON can hold")
        return value
    if isinstance(value, list | tuple):
        return [_ordered(each) for each in value]
    if isinstance(value, Mapping):
        if not all(isinstance(key, str) for key in value):
            raise NotCanonicalError("a key that is no text")
        keys = sorted(value, key=lambda key: key.encode("utf-16-be", "surrogatepass"))
        return {key: _ordered(value[key]) for key in keys}
    raise NotCanonicalError(type(value).__name__)


def _problem(number: int, item: DigestItemRow) -> Problem | None:
    if item.position != number:
        return Problem(position=number, what="its place in the list")
    try:
        fits = sha256_of(item.record) == item.sha256
    except NotCanonicalError:
        fits = False
    return None if fits else Problem(position=number, what="its record is not the one its hash was made of")
