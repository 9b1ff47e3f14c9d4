"""The pictures of the sample press: finds a file by name and knows its size."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from PIL import Image

from dragoman.sample.source import HERE

PICTURES = HERE / "pictures"
MEDIA_TYPES: Mapping[str, str] = MappingProxyType(
    {".jpg": "image/jpeg", ".png": "image/png", ".webp": "image/webp", ".svg": "image/svg+xml"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One picture file; sizes in pixels."""

    path: Path
    width: int
    height: int

    @property
    def media_type(self) -> str:
        return MEDIA_TYPES[self.path.suffix]


@functools.cache
def pictures() -> Mapping[str, Picture]:
    """All pictures by file name with ending."""
    found = sorted(path for path in PICTURES.iterdir() if path.suffix in MEDIA_TYPES)
    return MappingProxyType({path.name: _picture(path) for path in found})


def _picture(path: Path) -> Picture:
    with Image.open(path) as image:
        return Picture(path=path, width=image.width, height=image.height)


def picture(name: str) -> Picture:
    """The picture called `name` (without ending). Raises LookupError that lists those there are."""
    for found in pictures().values():
        if found.path.stem == name:
            return found
    raise LookupError(
        f"no picture {name!r}; there are {', '.join(sorted(p.stem for p in map(Path, pictures())))}"
    )
