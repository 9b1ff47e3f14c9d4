"""Precision and recall per field of what `read` says about articles, against gold rows (see README.md for the format).

For every page a field has values that are wanted (gold), given (output) and right (both). They are counted over all pages:
precision is right / given, recall is right / wanted. Strings are compared after NFKC, with white space and case folded and
outer punctuation off; lists as multisets. A field where nothing is given has precision 1, one where nothing is wanted recall 1.

Reads output rows as `dragoman read --jsonl` writes them: the Article's fields, `text`, and `id`. A missing row or one with
`error` counts as an empty article.
"""

import datetime as dt
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

Row = Mapping[str, Any]
Values = Counter[Hashable]

BLOCKS = {"heading", "list", "quotation", "table", "embed"}
_SCORED_GAPS = re.compile(r"byline|published_at|rights\.holder|original\.url|carriers\.\d+\.role")
# where a field's name is not the gold's key with a part of it
_KEYS = {"image": "images", "standfirst.carrier": "standfirst_carrier"}
_PARTS = {"byline": ("name", "role"), "carriers": ("name", "role"), "standfirst.carrier": ()}
_OUTER = re.compile(r"^[\W_]+|[\W_]+$")
_LAST_BRACKET = re.compile(r"\s*[(（][^()（）]*[)）]\s*$")
_CREDIT_LABEL = re.compile(r"^[^\W\d]{1,14}(?:[ -][^\W\d]{1,12}){0,2}\s*[:：]\s*|^[©(]+\s*")


@dataclass(frozen=True, slots=True)
class Field:
    """How well a field is read, over all pages: counts of values, and the two shares from 0 to 1."""

    precision: float
    recall: float
    right: int
    given: int
    wanted: int


@dataclass(frozen=True, slots=True)
class Miss:
    """One page's field that is not as wanted: what is wanted and not given, what is given and not wanted."""

    id: str
    field: str
    missing: tuple[Hashable, ...]
    invented: tuple[Hashable, ...]


def score(gold: Iterable[Row], output: Iterable[Row]) -> dict[str, Field]:
    """Each field's figures over all pages of `gold`."""
    counts: dict[str, list[int]] = {}
    for _, name, wanted, given in _compared(gold, output):
        right, some, all_ = counts.setdefault(name, [0, 0, 0])
        counts[name] = [right + (wanted & given).total(), some + given.total(), all_ + wanted.total()]
    return {name: _field(*three) for name, three in counts.items()}


def misses(gold: Iterable[Row], output: Iterable[Row]) -> list[Miss]:
    """What is not as wanted, page by page."""
    return [
        Miss(page, name, tuple((wanted - given).elements()), tuple((given - wanted).elements()))
        for page, name, wanted, given in _compared(gold, output)
        if wanted != given
    ]


def table(fields: Mapping[str, Field]) -> str:
    """The figures for a terminal."""
    head = f"{'field':22} {'prec':>6} {'rec':>6} {'right':>6} {'given':>6} {'wanted':>6}"
    rows = [
        f"{name:22} {field.precision:6.3f} {field.recall:6.3f} {field.right:6} {field.given:6} {field.wanted:6}"
        for name, field in fields.items()
    ]
    return "\n".join([head, *rows])


def _field(right: int, given: int, wanted: int) -> Field:
    return Field(right / given if given else 1.0, right / wanted if wanted else 1.0, right, given, wanted)


def _compared(gold: Iterable[Row], output: Iterable[Row]) -> Iterator[tuple[str, str, Values, Values]]:
    """Page, field, wanted and given values; only where there are any."""
    by_id = {row["id"]: row for row in output if not row.get("error")}
    for row in gold:
        found = by_id.get(row["id"], {})
        for name, compare in FIELDS.items():
            if not _known(row, name):
                continue
            wanted, given = compare(row, found)
            if wanted or given:
                yield row["id"], name, wanted, given


def _known(gold: Row, field: str) -> bool:
    """Whether the gold row says what is wanted. A row labelled by hand leaves out what its reader was not sure of."""
    key, _, part = field.partition(".")
    key = _KEYS.get(field) or _KEYS.get(key, key)
    value = gold.get(key)
    rows = value if isinstance(value, list) else [value] if isinstance(value, Mapping) else []
    parts = _PARTS.get(field, (part,) if part else ())
    return key in gold and all(part in row for row in rows for part in parts)


# ---------------------------------------------------------------- values


def fold(value: Any) -> str:
    """A string for comparison; empty for None."""
    text = unicodedata.normalize("NFKC", value or "").casefold()
    return _OUTER.sub("", " ".join(text.split()))


def _fold_headline(value: Any) -> str:
    """Without a last bracket: "(Outlet, Country)" may be kept in the headline or taken out of it."""
    return fold(_LAST_BRACKET.sub("", value or "") or value)


def _fold_credit(value: Any) -> str:
    """Without the label: whether "Photo:" is part of the credit line is a matter of taste."""
    return fold(_CREDIT_LABEL.sub("", _CREDIT_LABEL.sub("", (value or "").strip())))


def _tag(value: Any) -> str:
    return (value or "").casefold().split("-")[0]


def _text(value: Any) -> str | None:
    """The string of a SignedText or a plain one."""
    return value.get("text") if isinstance(value, Mapping) else value


def _several(values: Iterable[Any], key: Callable[[Any], Hashable] = fold) -> Values:
    return Counter(folded for value in values if (folded := key(value)))


def _one(value: Any, key: Callable[[Any], Hashable] = fold) -> Values:
    return _several([value], key)


def _instant_or_day(value: str | None) -> str:
    """RFC 3339 to minutes in UTC, or the day as it is."""
    if not value or len(value) == 10:
        return value or ""
    when = dt.datetime.fromisoformat(value.replace("Z", "+00:00")).astimezone(dt.UTC)
    return when.strftime("%Y-%m-%dT%H:%M")


def _when(output: Row, name: str) -> str | None:
    found: str | None = output.get(f"{name}_at") or output.get(f"{name}_on")
    return found


def _link(value: str | None) -> str:
    return re.sub(r"^https?://(www\.)?|/$|#.*$", "", value or "")


# ---------------------------------------------------------------- fields

Comparison = Callable[[Row, Row], tuple[Values, Values]]


def _same(
    name: str, key: Callable[[Any], Hashable] = fold, output: Callable[[Row], Any] | None = None
) -> Comparison:
    def compare(gold: Row, found: Row) -> tuple[Values, Values]:
        return _one(gold[name], key), _one(output(found) if output else _text(found.get(name)), key)

    return compare


def _listed(
    name: str, key: Callable[[Row], Hashable], output: Callable[[Row], Iterable[Row]] | None = None
) -> Comparison:
    def compare(gold: Row, found: Row) -> tuple[Values, Values]:
        given = output(found) if output else found.get(name) or []
        return _several(gold[name], key), _several(given, key)

    return compare


def _part(name: str, part: str, key: Callable[[Any], Hashable] = fold) -> Comparison:
    def compare(gold: Row, found: Row) -> tuple[Values, Values]:
        if name == "original" and gold[name] is None and _is_agency_copy(gold):
            return Counter(), Counter()
        return _one((gold[name] or {}).get(part), key), _one((found.get(name) or {}).get(part), key)

    return compare


def _flag(name: str) -> Comparison:
    def compare(gold: Row, found: Row) -> tuple[Values, Values]:
        return Counter([name] * bool(gold[name])), Counter([name] * bool(found.get(name)))

    return compare


def _notes(found: Row) -> Iterator[Row]:
    for block in found.get("body") or []:
        yield from block.get("notes") or []


def _note_with(part: str) -> Callable[[Row], Hashable]:
    return lambda note: (fold(note["text"]), fold(note.get(part))) if note.get(part) else None


def _standfirst_carrier(gold: Row, found: Row) -> tuple[Values, Values]:
    """Only where both have a standfirst: whose it is."""
    given = found.get("standfirst")
    if not gold["standfirst"] or not isinstance(given, Mapping):
        return Counter(), Counter()
    wanted = [] if gold["standfirst_carrier"] is None else [gold["standfirst_carrier"]]
    return Counter(wanted), Counter([] if given.get("carrier") is None else [given["carrier"]])


def _is_agency_copy(gold: Row) -> bool:
    """Whether agencies alone sign: that one is then a carrier too may be said or not, and nothing about carriers is counted."""
    byline = gold.get("byline")
    return bool(byline) and all(person.get("role") == "agency" for person in byline)


def _carriers(*parts: str) -> Comparison:
    """Position by position."""

    def values(carriers: Iterable[Row]) -> Values:
        return Counter(
            (number, *(fold(one.get(part)) for part in parts)) for number, one in enumerate(carriers)
        )

    def compare(gold: Row, found: Row) -> tuple[Values, Values]:
        if _is_agency_copy(gold) and gold.get("original") is None:
            return Counter(), Counter()
        return values(gold["carriers"]), values(found.get("carriers") or [])

    return compare


def _disclaimers(gold: Row, found: Row) -> tuple[Values, Values]:
    given = [carrier.get("disclaimer") for carrier in found.get("carriers") or []]
    return _several(gold["disclaimers"]), _several(given)


def _blocks(gold: Row, found: Row) -> tuple[Values, Values]:
    known = BLOCKS & gold["blocks"].keys()
    kinds = Counter[Hashable](block["kind"] for block in found.get("body") or [] if block["kind"] in known)
    return Counter({kind: number for kind, number in gold["blocks"].items() if number}), kinds


def _squeeze(text: str | None) -> str:
    return " ".join(unicodedata.normalize("NFKC", text or "").casefold().split())


def _with(gold: Row, found: Row) -> tuple[Values, Values]:
    text = _squeeze(found.get("text"))
    return Counter(gold["with"]), Counter(snippet for snippet in gold["with"] if _squeeze(snippet) in text)


def _without(gold: Row, found: Row) -> tuple[Values, Values]:
    """A snippet is right where it is absent; an empty text gets no credit for that where there should be one."""
    text = _squeeze(found.get("text"))
    deserved = bool(text) or not gold["with"]
    return Counter(gold["without"]), Counter(
        snippet for snippet in gold["without"] if deserved and _squeeze(snippet) not in text
    )


def _gaps(gold: Row, found: Row) -> tuple[Values, Values]:
    """Of the gap names the gold format speaks about; others are the reader's own affair."""
    given = {gap["field"] for gap in found.get("gaps") or []}
    if _is_agency_copy(gold) and gold.get("original") is None:
        given = {name for name in given if not name.startswith(("carriers.", "original."))}
    return Counter(gold["gaps"]), Counter(name for name in given if _SCORED_GAPS.fullmatch(name))


def _original_when(gold: Row, found: Row) -> tuple[Values, Values]:
    return (
        _one((gold["original"] or {}).get("published"), _instant_or_day),
        _one(_when(found.get("original") or {}, "published"), _instant_or_day),
    )


def _each(part: str) -> Callable[[Row], Hashable]:
    return lambda row: fold(row.get(part))


FIELDS: dict[str, Comparison] = {
    "language": _same("language", _tag),
    "headline": _same("headline", _fold_headline),
    "kicker": _same("kicker"),
    "section": _same("section"),
    "standfirst": _same("standfirst"),
    "standfirst.carrier": _standfirst_carrier,
    "byline": _listed("byline", lambda person: (fold(person["name"]), person["role"])),
    "byline.name": _listed("byline", _each("name")),
    "dateline": _same("dateline"),
    "published": _same("published", _instant_or_day, lambda found: _when(found, "published")),
    "modified": _same("modified", _instant_or_day, lambda found: _when(found, "modified")),
    "image.caption": _listed("images", _each("caption")),
    "image.credit": _listed("images", lambda image: _fold_credit(image.get("credit"))),
    "image.agency": _listed("images", _each("agency")),
    "image.photographer": _listed("images", _each("photographer")),
    "notes": _listed("notes", _each("text"), _notes),
    "notes.by": _listed("notes", _note_with("by"), _notes),
    "notes.kind": _listed("notes", _note_with("kind"), _notes),
    "notes.signature": _listed("notes", _note_with("signature"), _notes),
    "rights.holder": _part("rights", "holder"),
    "rights.line": _part("rights", "line"),
    "rights.licence_url": _part("rights", "licence_url", _link),
    "rights.status": _part("rights", "status"),
    "original.outlet": _part("original", "outlet"),
    "original.url": _part("original", "url", _link),
    "original.headline": _part("original", "headline"),
    "original.language": _part("original", "language", _tag),
    "original.published": _original_when,
    "carriers": _carriers("name", "role"),
    "carriers.name": _carriers("name"),
    "disclaimers": _disclaimers,
    "paywalled": _flag("paywalled"),
    "withdrawn": _flag("withdrawn"),
    "blocks": _blocks,
    "with": _with,
    "without": _without,
    "gaps": _gaps,
}
