"""Draws the pictures of the sample press: `python -m dragoman.sample.pictures.make [NAME…]`.

They are ours from the first line to the last, so they may be shown anywhere; each weighs at most `MAX_BYTES`.
"""

import io
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from dragoman.sample.pictures import indoors, outdoors
from dragoman.sample.pictures.brush import Canvas

FOLDER = Path(__file__).resolve().parent
MAX_BYTES = 60_000

SCENES: Mapping[str, tuple[str, int, int, Callable[[Canvas], None]]] = MappingProxyType(
    {
        "bell": ("webp", 720, 900, indoors.bell),
        "classroom": ("jpg", 960, 720, indoors.classroom),
        "fish-market": ("jpg", 960, 720, indoors.fish_market),
        "glacier": ("jpg", 1080, 720, indoors.glacier),
        "lake-shore": ("jpg", 1200, 675, outdoors.lake_shore),
        "mountain-school": ("jpg", 960, 720, outdoors.mountain_school),
        "night-train": ("webp", 720, 960, indoors.night_train),
        "rail-dusk": ("jpg", 1200, 675, outdoors.rail_dusk),
        "strait-pilot": ("jpg", 1200, 675, outdoors.strait_pilot),
        "vineyard": ("jpg", 960, 720, outdoors.vineyard),
        "wheat-field": ("jpg", 1080, 720, outdoors.wheat_field),
    }
)


def draw(name: str) -> bytes:
    """The picture's file, at the best quality that fits into MAX_BYTES."""
    kind, width, height, scene = SCENES[name]
    canvas = Canvas(name, width, height)
    scene(canvas)
    image = canvas.finish()
    for quality in range(88, 20, -4):
        out = io.BytesIO()
        if kind == "webp":
            image.save(out, "WEBP", quality=quality, method=6)
        else:
            image.save(out, "JPEG", quality=quality, optimize=True, progressive=True)
        if out.tell() <= MAX_BYTES:
            break
    return out.getvalue()


def main(names: Sequence[str]) -> int:
    unknown = [name for name in names if name not in SCENES]
    if unknown:
        print(f"no scene {', '.join(unknown)}; there are {', '.join(SCENES)}", file=sys.stderr)
        return 1
    for name in names or tuple(SCENES):
        path = FOLDER / f"{name}.{SCENES[name][0]}"
        path.write_bytes(draw(name))
        print(f"{path.name}: {path.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
