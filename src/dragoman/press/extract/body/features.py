"""What the block model sees of each line of a page: its shape, the mark-up around it, its neighbours, what witnesses say. Numbers only.

All of it is structure: lengths, shares, places, tags, class words of a fixed vocabulary. Columns are computed for all lines at once.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from dragoman.press.extract.body.letters import Codes, Mask, dense, words_without_spaces
from dragoman.press.extract.body.surroundings import Surroundings, surroundings
from dragoman.press.extract.body.vocabulary import (
    BLOCK_TAGS,
    OWN,
    ROLES,
    TAGS,
    WORDS,
    own_bit,
)
from dragoman.press.extract.page.structured import Structured
from dragoman.press.extract.page.tree import Element
from dragoman.press.extract.page.visible import VisibleText

Array = npt.NDArray[np.float32]

MAX_LINES = 6_000
"""Lines after this many are not looked at: no article is that long, and time grows with them."""
_ENDS = frozenset(".!?…。؟！？।։\"”»’')")
_OPENS = frozenset("«„“\"'‘—–-")
_DOT, _SPACE = ord("."), ord(" ")
_COMMAS = tuple(map(ord, ",،，、"))
_FULL_STOPS = tuple(map(ord, "。！？"))
_BARS = tuple(map(ord, "|·•"))


@dataclass(frozen=True, kw_only=True)
class Table:
    """The lines of a page as numbers. values: one row per line. weights: length of each in Latin letters. lines: how many were looked at."""

    values: Array
    weights: Array
    groups: npt.NDArray[np.int64]
    texts: tuple[str, ...]
    starts: tuple[int, ...]
    blocks: tuple[Element, ...]
    around: Sequence[Surroundings]


def block_of(element: Element) -> Element:
    """The block-level element a text stands in: itself or the next one around."""
    at = element
    while at.tag not in BLOCK_TAGS and at.parent is not None:
        at = at.parent
    return at


def describe(visible: VisibleText, data: Structured) -> Table:
    """The features of every line; no rows for a page without text."""
    lines = visible.lines
    count = min(len(lines.starts), MAX_LINES)
    ends = [*(start - 1 for start in lines.starts[1:]), len(visible.text)]
    texts = tuple(visible.text[a:b] for a, b in zip(lines.starts[:count], ends, strict=False))
    blocks = tuple(map(block_of, lines.owners[:count]))
    if not count:
        return Table(
            values=np.zeros((0, WIDTH), np.float32),
            weights=np.zeros(0, np.float32),
            groups=np.zeros(0, np.int64),
            texts=(),
            starts=(),
            blocks=(),
            around=(),
        )
    around = surroundings(blocks)
    shape = _shapes(visible.text, lines.starts[:count], ends[:count], texts)
    length = shape[:, 0]
    scale = length / np.maximum(1, np.array(ends[:count]) - np.array(lines.starts[:count]))
    linked = np.minimum(np.array(lines.linked[:count], np.float32) * scale, length)
    bold = np.minimum(np.array(lines.bold[:count], np.float32) * scale, length)
    groups, context = _context(blocks, lines.starts[:count], length, linked)
    columns = [
        _scaled(shape, linked, bold),
        context,
        _places(blocks, texts, data),
        _neighbours(length, linked, shape),
        _bits(blocks, around),
    ]
    return Table(
        values=np.concatenate(columns, axis=1).astype(np.float32),
        weights=length,
        groups=groups,
        texts=texts,
        starts=tuple(lines.starts[:count]),
        blocks=blocks,
        around=around,
    )


def _shapes(text: str, starts: list[int], ends: list[int], texts: tuple[str, ...]) -> Array:
    """Length in Latin letters, words, inner punctuation, ends like a sentence, begins with a capital, digits, capitals' share marker, dots, marks.

    Counts are taken over the code points of all lines at once.
    """
    codes = np.frombuffer(text[: ends[-1]].encode("utf-32-le", "surrogatepass"), np.uint32)
    begins, stops = np.array(starts, np.int64), np.array(ends, np.int64)
    last, length = codes[stops - 1], stops - begins

    def counted(mask: npt.NDArray[np.bool_]) -> npt.NDArray[np.int32]:
        return np.add.reduceat(mask, begins, dtype=np.int32)

    def from_the_end(by: int, code: int) -> npt.NDArray[np.bool_]:
        return np.asarray((length >= by) & (codes[stops - np.minimum(by, length)] == code), np.bool_)

    dot, firsts = codes == _DOT, [line[0] for line in texts]
    out = np.empty((len(texts), 16), np.float32)
    out[:, 0] = length + counted(dense(codes))
    out[:, 1] = counted(codes == _SPACE) + 1 + np.add.reduceat(words_without_spaces(codes), begins)
    out[:, 2] = counted(_any(codes, _COMMAS))
    out[:, 3] = [line[-1] in _ENDS for line in texts]
    out[:, 4] = list(map(str.isupper, firsts))
    out[:, 5] = list(map(str.isdigit, firsts))
    out[:, 6] = list(map(str.isupper, texts))
    out[:, 7] = last == ord(":")
    three = from_the_end(3, _DOT) & from_the_end(2, _DOT) & (last == _DOT)
    out[:, 8] = three | (last == ord("…"))
    out[:, 9] = counted(_any(codes, _BARS)) > 0
    out[:, 10] = counted(codes == ord("©")) > 0
    out[:, 11] = (last == ord("?")) | from_the_end(2, ord("?"))
    out[:, 12] = (
        counted(dot & np.append(codes[1:] == _SPACE, False))
        + counted(_any(codes, _FULL_STOPS))
        - _any(last, _FULL_STOPS)
    )
    out[:, 13] = [first in _OPENS for first in firsts]
    out[:, 14] = ["@" in line or "http" in line for line in texts]
    out[:, 15] = list(map(str.islower, texts))
    return out


def _any(codes: Codes, wanted: tuple[int, ...]) -> Mask:
    found = np.zeros(len(codes), np.bool_)
    for code in wanted:
        found |= codes == code
    return found


def _scaled(shape: Array, linked: Array, bold: Array) -> Array:
    length = shape[:, 0]
    out = shape.copy()
    out[:, 0] = np.log1p(length)
    out[:, 1] = np.log1p(shape[:, 1])
    out[:, 2] = np.log1p(shape[:, 2])
    out[:, 12] = np.log1p(shape[:, 12])
    extra = [
        linked / length,
        linked >= length,
        bold / length,
        bold >= length,
        length < 25,
        length > 80,
        length > 200,
        length / shape[:, 1],
    ]
    return np.concatenate([out, np.stack(extra, axis=1)], axis=1)


def _context(
    blocks: tuple[Element, ...], starts: list[int], length: Array, linked: Array
) -> tuple[npt.NDArray[np.int64], Array]:
    """Sums over lines that share a parent, a grandparent, a signature; and how each line stands to the fullest containers."""
    count = len(blocks)
    root = blocks[0]
    parents = [b.parent or b for b in blocks]
    grands = [p.parent or p for p in parents]
    free = length - linked
    prose = np.where((length > 60) & (linked < 0.4 * length), free, 0.0).astype(np.float32)
    signatures: dict[tuple[str, str, str], int] = {}
    sign = [
        signatures.setdefault((b.tag, b.attrs.get("class", ""), p.attrs.get("class", "")), len(signatures))
        for b, p in zip(blocks, parents, strict=True)
    ]
    place = np.array(starts, np.float32)
    total = max(1.0, float(prose.sum()))
    columns: list[npt.NDArray[Any]] = []
    first_groups: npt.NDArray[np.int64] | None = None
    scores: dict[int, float] = {}
    elements: dict[int, Element] = {}
    for holders in (parents, grands):
        ids: dict[int, int] = {}
        index = np.array([ids.setdefault(h.order, len(ids)) for h in holders], np.int64)
        sums = np.bincount(index, prose)
        every = np.bincount(index, length)
        links = np.bincount(index, linked)
        lines = np.bincount(index)
        long = np.bincount(index, prose > 0)
        best = int(sums.argmax())
        columns += [
            (sums / total)[index], np.log1p(sums)[index], (links / np.maximum(every, 1))[index], np.log1p(lines)[index], (long / lines)[index],
            (index == best).astype(np.float32),
        ]  # fmt: skip
        if first_groups is None:
            first_groups = index
            inside = np.flatnonzero(index == best)
            span = np.arange(count)
            columns += [
                ((span >= inside[0]) & (span <= inside[-1])).astype(np.float32),
                _distance(span, inside[0], inside[-1]),
            ]
        weight = 1.0 if holders is parents else 0.6
        for holder in holders:
            elements[holder.order] = holder
        for order, number in ids.items():
            scores[order] = scores.get(order, 0.0) + weight * float(sums[number])
    index = np.array(sign, np.int64)
    sums = np.bincount(index, prose)
    columns += [
        (sums / total)[index],
        (np.bincount(index, linked) / np.maximum(np.bincount(index, length), 1))[index],
        np.log1p(np.bincount(index))[index],
    ]
    top = elements[max(scores, key=lambda order: scores[order])] if scores else root
    for holder in (top, top.parent or top):
        within = (place >= holder.start) & (place < holder.end)
        columns += [within.astype(np.float32), np.full(count, float(prose[within].sum()) / total, np.float32)]
    depth = np.array([b.depth for b in blocks], np.float32)
    columns += [depth / 20, (depth - top.depth) / 10, np.full(count, np.log1p(total) / 5, np.float32)]
    return first_groups if first_groups is not None else np.zeros(count, np.int64), np.stack(
        [np.asarray(c, np.float32) for c in columns], axis=1
    )


def _distance(span: npt.NDArray[np.int64], first: int, last: int) -> Array:
    away = np.where(span < first, first - span, np.where(span > last, span - last, 0))
    return np.log1p(away).astype(np.float32)


def _places(
    blocks: tuple[Element, ...],
    texts: tuple[str, ...],
    data: Structured,
) -> Array:
    """Where a line stands on the page and beside the headline; whether it stands twice; what description and articleBody say of it."""
    count = len(texts)
    span = np.arange(count, dtype=np.float32)
    heads = {
        data.title,
        *(item.value for item in data.told_meta("og:title")),
        *(item.value for item in data.told_ld("headline")),
    } - {""}
    tops = [
        n
        for n, block in enumerate(blocks)
        if block.tag == "h1" and not block.within("aside", "footer", "nav")
    ]
    named = [n for n in tops if any(texts[n][:60] in head or head in texts[n] for head in heads)]
    named = named or [n for n, text in enumerate(texts) if len(text) > 20 and text in heads]
    at = named[0] if named else (tops[0] if tops else -1)
    before: dict[str, int] = {}
    again = np.zeros((count, 2), np.float32)
    for n, text in enumerate(texts):
        if text in before:
            again[n, 0] = again[before[text], 1] = 1.0
        before[text] = n
    told = "\n".join(item.value for item in data.told_ld("articleBody"))
    body = "".join(told.split()) if len(told) > 200 else ""
    described = " ".join(
        item.value
        for item in (*data.told_meta("og:description", "description"), *data.told_ld("description"))
    )
    witness = [_witness(text, body) for text in texts]
    said = [len(text) > 25 and text[:60] in described for text in texts]
    title = [text in heads for text in texts]
    ahead = span - at
    columns = [
        span / count, np.log1p(span), np.log1p(count - span), np.full(count, at >= 0), (ahead < 0) & (at >= 0), ahead == 0, np.log1p(np.maximum(ahead, 0)),
        again[:, 0], again[:, 1], np.array(witness), np.full(count, bool(body)), np.array(said), np.array(title), np.full(count, np.log1p(count) / 5),
    ]  # fmt: skip
    return np.stack([np.asarray(c, np.float32) for c in columns], axis=1)


def _witness(text: str, body: str) -> float:
    if not body or len(text) < 15:
        return 0.0
    return 1.0 if "".join(text[:50].split()) in body else -1.0


def shifted(column: Array, by: int) -> Array:
    """The column of the line `by` further on; 0 beyond the ends."""
    out = np.zeros_like(column)
    if by > 0:
        out[:-by] = column[by:]
    else:
        out[-by:] = column[:by]
    return out


def windowed(column: Array, reach: int) -> Array:
    """Sums over the lines up to `reach` away on both sides."""
    total = np.concatenate([[0.0], np.cumsum(column, dtype=np.float64)])
    count = len(column)
    span = np.arange(count)
    sums = total[np.minimum(count, span + reach + 1)] - total[np.maximum(0, span - reach)]
    return np.asarray(sums, np.float32)


def _neighbours(length: Array, linked: Array, shape: Array) -> Array:
    log, share, ends = np.log1p(length), linked / length, shape[:, 3]
    columns: list[npt.NDArray[Any]] = []
    for by in (-2, -1, 1, 2):
        if len(length) > abs(by):
            columns += [shifted(log, by), shifted(share, by), shifted(ends, by)]
        else:
            columns += [np.zeros_like(log)] * 3
    for reach in (3, 8):
        every, links = windowed(length, reach), windowed(linked, reach)
        columns += [np.log1p(every - links), links / every]
    return np.stack(columns, axis=1)


def _bits(blocks: tuple[Element, ...], around: Sequence[Surroundings]) -> Array:
    rows = [
        (held.near, held.far, held.tags, own_bit(block.tag))
        for block, held in zip(blocks, around, strict=True)
    ]
    parts = []
    for number, width in enumerate((len(WORDS), len(WORDS), len(TAGS) + len(ROLES), len(OWN))):
        packed = np.array([row[number] for row in rows], "<u8")
        parts.append(
            np.unpackbits(packed.view(np.uint8).reshape(-1, 8), axis=1, bitorder="little")[:, :width]
        )
    return np.concatenate(parts, axis=1).astype(np.float32)


WIDTH = 24 + (8 + 6 + 3 + 4 + 3) + 14 + (12 + 4) + 2 * len(WORDS) + len(TAGS) + len(ROLES) + len(OWN)
"""Columns of a table."""


def second_look(table: Table, chances: Array) -> Array:
    """Further columns, made of a first opinion on every line: the neighbours', the parent's, the page's."""
    weight = table.weights
    count = len(chances)
    mass = chances * weight
    group = np.bincount(table.groups, mass) / np.maximum(1e-6, np.bincount(table.groups, weight))
    columns: list[npt.NDArray[Any]] = list(_shifts(chances))
    for reach in (2, 5, 12):
        columns.append(windowed(mass, reach) / windowed(weight, reach))
    total = max(1e-6, float(mass.sum()))
    done = (np.cumsum(mass, dtype=np.float64) / total).astype(np.float32)
    columns += [
        chances,
        group[table.groups],
        done,
        mass / total,
        np.full(count, np.log1p(total) / 5),
        np.full(count, float(chances.max())),
    ]
    return np.stack([np.asarray(c, np.float32) for c in columns], axis=1)


def _shifts(chances: Array) -> Iterator[Array]:
    for by in (-3, -2, -1, 1, 2, 3):
        yield shifted(chances, by) if len(chances) > abs(by) else np.zeros_like(chances)


SECOND_WIDTH = 6 + 3 + 6
