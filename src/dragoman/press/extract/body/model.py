"""The block model: how likely each line of a page is part of its article, and which lines are chosen for that.

Two stages of small perceptrons in numpy: the first sees each line with its surroundings, the second also what the first thought of the
neighbours, so that a body spread over siblings stays whole and a second article's teaser stays out. Trained by `tools/train-extract`
on structure alone.
"""

import functools
import io
from dataclasses import dataclass
from importlib import resources
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt

from dragoman.press.extract.body.features import Table, second_look
from dragoman.press.extract.page.tree import Element

Array = npt.NDArray[np.float32]

_SHEET = 24
"""Rows multiplied at a time: so few that the linear algebra library starts no threads, which would cost more than they help."""
_SURELY_NOT = 0.01
"""A first opinion under this stands: of 100 lines 62 are so, and the second never made much of one of them."""
_LEAST = 0.02
_FAIR = 0.3
_LONG = 400
_GAP = 12


@dataclass(frozen=True, kw_only=True)
class Layer:
    """One perceptron with one hidden layer. mean, spread: of each input, to bring all to one scale."""

    mean: Array
    spread: Array
    inner: Array
    inner_bias: Array
    outer: Array
    outer_bias: float


@dataclass(frozen=True, kw_only=True)
class Stage:
    """Several perceptrons trained alike from different beginnings; their mean is steadier than each. All share mean and spread."""

    layers: tuple[Layer, ...]

    def chances(self, inputs: Array) -> Array:
        """The mean of their chances, between 0 and 1 for each row."""
        rows, width = inputs.shape
        inner, inner_bias, outer, outer_bias = self._stacked
        sheets = np.zeros((-(-rows // _SHEET), 1, _SHEET, width), np.float32)
        scaled = sheets.reshape(-1, width)[:rows]
        np.subtract(inputs, self.layers[0].mean, out=scaled)
        scaled *= self._shrink
        np.clip(scaled, -6, 6, out=scaled)
        hidden = sheets @ inner
        hidden += inner_bias
        np.maximum(hidden, 0, out=hidden)
        raised = (hidden @ outer)[..., 0] + outer_bias
        each = 1 / (1 + np.exp(-raised))
        return np.asarray(each.mean(axis=1, dtype=np.float32).reshape(-1)[:rows], np.float32)

    @functools.cached_property
    def _shrink(self) -> Array:
        return np.asarray(1 / self.layers[0].spread, np.float32)

    @functools.cached_property
    def _stacked(self) -> tuple[Array, Array, Array, Array]:
        """The weights of all perceptrons, one behind the other: asked at once, they share the scaling of the inputs."""
        return (
            np.stack([layer.inner for layer in self.layers]),
            np.stack([layer.inner_bias for layer in self.layers])[:, None, :],
            np.stack([layer.outer for layer in self.layers])[:, :, None],
            np.array([layer.outer_bias for layer in self.layers], np.float32)[:, None],
        )


@dataclass(frozen=True, kw_only=True)
class Model:
    """Both stages."""

    first: Stage
    second: Stage

    def chances(self, table: Table) -> Array:
        """For each line of a page, the chance that it belongs to the article."""
        chances = self.first.chances(table.values)
        open_to_doubt = np.flatnonzero(chances >= _SURELY_NOT)
        if len(open_to_doubt):
            again = np.concatenate([table.values, second_look(table, chances)], axis=1)
            chances[open_to_doubt] = self.second.chances(again[open_to_doubt])
        return chances

    def save(self, path: Path) -> None:
        """Write as an `.npz` of half-precision arrays."""
        arrays: dict[str, Array] = {}
        for name, stage in (("first", self.first), ("second", self.second)):
            for number, layer in enumerate(stage.layers):
                for field in ("mean", "spread", "inner", "inner_bias", "outer"):
                    kind = np.float16 if field in ("inner", "outer") else np.float32
                    arrays[f"{name}.{number}.{field}"] = getattr(layer, field).astype(kind)
                arrays[f"{name}.{number}.outer_bias"] = np.array(layer.outer_bias, np.float32)
        held = io.BytesIO()
        np.savez_compressed(held, allow_pickle=False, **arrays)
        path.write_bytes(held.getvalue())


@functools.cache
def load() -> Model:
    """The model that comes with the program."""
    data = resources.files("dragoman.press.extract.body").joinpath("model.npz").read_bytes()
    with np.load(io.BytesIO(data), allow_pickle=False) as arrays:
        return Model(first=_stage(arrays, "first"), second=_stage(arrays, "second"))


def _stage(arrays: "np.lib.npyio.NpzFile", name: str) -> Stage:
    count = sum(key.startswith(f"{name}.") and key.endswith(".inner") for key in arrays.files)
    return Stage(layers=tuple(_layer(arrays, f"{name}.{number}") for number in range(count)))


def _layer(arrays: "np.lib.npyio.NpzFile", prefix: str) -> Layer:
    def of(field: str) -> Array:
        return np.asarray(arrays[f"{prefix}.{field}"], np.float32)

    return Layer(
        mean=of("mean"), spread=of("spread"), inner=of("inner"), inner_bias=of("inner_bias"), outer=of("outer"),
        outer_bias=float(of("outer_bias")),
    )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Choice:
    """lines: numbers of the chosen lines, in order. confidence: the F1 to be expected of them, 0 to 1."""

    lines: tuple[int, ...]
    confidence: float


def choose_lines(table: Table, chances: Array) -> Choice:
    """The lines whose choice promises the best F1: as many of the likeliest as raise it.

    Expected F1 of a set is 2 x its expected right characters over its characters and all expected right ones (Lipton et al. 2014).
    Of lines that stand twice, the one in the better surroundings is taken.
    """
    weight = table.weights
    chances = _without_repeats(table, _whole(table, chances))
    mass = chances * weight
    total = float(mass.sum())
    if total < 1:
        return Choice(lines=(), confidence=0.0)
    order = np.argsort(-chances, kind="stable")
    order = order[chances[order] > min(_LEAST, float(chances.max()) / 2)]
    expected = 2 * np.cumsum(mass[order]) / (np.cumsum(weight[order]) + total)
    best = int(expected.argmax())
    chosen = sorted(int(n) for n in order[: best + 1])
    return Choice(lines=_joined(table, chosen), confidence=float(expected[best]))


def _joined(table: Table, chosen: list[int]) -> tuple[int, ...]:
    """The chosen lines with what stands between two of them in one element cut by line breaks, and small tables between paragraphs."""
    out = list(chosen)
    for before, after in pairwise(chosen):
        gap = range(before + 1, after)
        if not gap or len(gap) > _GAP:
            continue
        one, other = table.blocks[before], table.blocks[after]
        same = one is other and all(table.blocks[n] is one for n in gap)
        if same or (one.parent is other.parent and _is_small_table(table, gap, one.parent)):
            out += gap
    return tuple(sorted(out))


def _is_small_table(table: Table, gap: range, parent: Element | None) -> bool:
    """Rows of one table that is a sibling of the paragraphs around it, with cells of a few words."""
    holders = {next((el for el in table.blocks[n].ancestors() if el.tag == "table"), None) for n in gap}
    holder = holders.pop() if len(holders) == 1 else None
    if holder is None or parent not in (holder.parent, holder.parent and holder.parent.parent):
        return False
    return (
        len(gap) > 1
        and max(float(table.weights[n]) for n in gap) < _LONG / 3
        and table.values[gap.start : gap.stop, 16].max() < 0.5
    )


def _whole(table: Table, chances: Array) -> Array:
    """Lists, quotations and small tables are taken whole or left: their lines share one chance, where that is fair."""
    held: dict[int, list[int]] = {}
    for number, held_by in enumerate(table.around):
        if held_by.whole >= 0:
            held.setdefault(held_by.whole, []).append(number)
    out = chances.copy()
    for numbers in held.values():
        if len(numbers) < 2:
            continue
        weights = table.weights[numbers]
        shared = float((chances[numbers] * weights).sum() / weights.sum())
        longest = _LONG / 3 if table.around[numbers[0]].table else _LONG
        if shared > _FAIR and float(weights.max()) < longest:
            out[numbers] = shared
    return out


def _without_repeats(table: Table, chances: Array) -> Array:
    seen: dict[str, int] = {}
    out = chances.copy()
    for number, text in enumerate(table.texts):
        if table.weights[number] < 30:
            continue
        first = seen.get(text)
        if first is None:
            seen[text] = number
        elif out[first] >= out[number]:
            out[number] = 0.0
        else:
            out[first] = 0.0
            seen[text] = number
    return out
