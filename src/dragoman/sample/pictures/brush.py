"""What the pictures are painted with: gradients, ridges of value noise, glows, silhouettes, grain.

Everything is drawn at twice the size and scaled down, so that edges are soft. Randomness is seeded by the picture's name:
the same script makes the same pictures.
"""

import zlib
from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFilter

Colour = tuple[int, int, int]
Field = npt.NDArray[np.float64]
Points = list[tuple[float, float]]
Pen = ImageDraw.ImageDraw
SCALE = 2


def colour(text: str) -> Colour:
    """`#rrggbb` as three numbers."""
    return int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16)


class Canvas:
    """A picture in the making; positions are parts of width and height, from 0 to 1, the origin top left."""

    def __init__(self, name: str, width: int, height: int) -> None:
        self.width, self.height = width * SCALE, height * SCALE
        self.random = np.random.default_rng(zlib.crc32(name.encode()))
        self.image = Image.new("RGB", (self.width, self.height))

    def at(self, *points: tuple[float, float]) -> list[tuple[float, float]]:
        return [(x * self.width, y * self.height) for x, y in points]

    def sky(self, stops: Sequence[tuple[float, str]], top: float = 0.0, bottom: float = 1.0) -> None:
        """A vertical run of colours between two heights. stops: (part of the run, colour), rising."""
        first, last = int(top * self.height), int(bottom * self.height)
        run = np.linspace(0, 1, max(last - first, 1))
        places = [place for place, _ in stops]
        channels = [np.interp(run, places, [colour(c)[i] for _, c in stops]) for i in range(3)]
        column = np.stack(channels, axis=-1)[:, None, :]
        band = np.repeat(column, self.width, axis=1).round().astype(np.uint8)
        self.image.paste(Image.fromarray(band), (0, first))

    def polygon(self, points: Sequence[tuple[float, float]], fill: str, opacity: float = 1.0) -> None:
        placed = self.at(*points)
        self._masked(placed, 1, fill, opacity, lambda draw, moved: draw.polygon(moved, fill=255))

    def ellipse(self, x: float, y: float, rx: float, ry: float, fill: str, opacity: float = 1.0) -> None:
        """rx is a part of the width, ry of the height."""
        corners = self.at((x - rx, y - ry), (x + rx, y + ry))
        self._masked(corners, 1, fill, opacity, lambda draw, moved: draw.ellipse(moved, fill=255))

    def disc(self, x: float, y: float, radius: float, fill: str, opacity: float = 1.0) -> None:
        """A true circle; the radius is a part of the height."""
        self.ellipse(x, y, radius * self.height / self.width, radius, fill, opacity)

    def box(self, x0: float, y0: float, x1: float, y1: float, fill: str, opacity: float = 1.0) -> None:
        self.polygon([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], fill, opacity)

    def line(
        self, points: Sequence[tuple[float, float]], width: float, fill: str, opacity: float = 1.0
    ) -> None:
        """width: a part of the picture's height."""
        thick = max(1, round(width * self.height))
        self._masked(
            self.at(*points),
            thick + 1,
            fill,
            opacity,
            lambda draw, moved: draw.line(moved, fill=255, width=thick, joint="curve"),
        )

    def glow(self, x: float, y: float, radius: float, fill: str, strength: float) -> None:
        """Light around a point, falling off smoothly. radius: a part of the height."""
        ys, xs = np.mgrid[0 : self.height, 0 : self.width]
        distance = np.hypot(xs - x * self.width, ys - y * self.height) / (radius * self.height)
        self.veil(np.exp(-(distance**2) * 2.2) * strength, fill)

    def veil(self, amount: Field, fill: str) -> None:
        """Mix a colour in, by an amount from 0 to 1 for every pixel."""
        pixels = np.asarray(self.image, dtype=np.float64)
        part = np.clip(amount, 0, 1)[..., None]
        mixed = pixels * (1 - part) + np.array(colour(fill)) * part
        self.image = Image.fromarray(mixed.round().astype(np.uint8))

    def ridge(
        self,
        base: float,
        height: float,
        fill: str,
        *,
        rough: float = 0.5,
        waves: int = 3,
        lit: str | None = None,
    ) -> list[tuple[float, float]]:
        """A line of hills from side to side, filled to the bottom; gives the line. lit: colour of its upper edge."""
        xs = np.linspace(0, 1, 500)
        line = base - height * self.noise(xs, waves, rough)
        points = list(zip(xs.tolist(), line.tolist(), strict=True))
        self.polygon([*points, (1, 1.01), (0, 1.01)], fill)
        if lit:
            self.line(points, 0.004, lit, 0.7)
        return points

    def noise(self, xs: Field, waves: int, rough: float) -> Field:
        """Smooth random heights from 0 to 1 along a line: octaves of interpolated noise."""
        total = np.zeros_like(xs)
        weight = 1.0
        for octave in range(7):
            count = waves * 2**octave + 2
            knots = self.random.random(count)
            place = xs * (count - 1)
            left = np.minimum(place.astype(int), count - 2)
            part = place - left
            part = part * part * (3 - 2 * part)
            total += weight * (knots[left] * (1 - part) + knots[left + 1] * part)
            weight *= rough
        low, high = total.min(), total.max()
        return np.asarray((total - low) / (high - low))

    def clouds(
        self, fill: str, strength: float, *, stretch: float = 4.0, cells: int = 4, cut: float = 0.5
    ) -> None:
        """Drifting patches all over; stretch: how much wider than high they are."""
        field = self.texture(cells, stretch)
        self.veil(np.clip((field - cut) / (1 - cut), 0, 1) * strength, fill)

    def texture(self, cells: int, stretch: float = 1.0, octaves: int = 5) -> Field:
        """Value noise from 0 to 1 over the whole picture."""
        total = np.zeros((self.height, self.width))
        weight = 1.0
        for octave in range(octaves):
            rows = max(2, round(cells * 2**octave))
            columns = max(2, round(rows * self.width / self.height / stretch))
            small = Image.fromarray(self.random.random((rows, columns)).astype(np.float32))
            total += weight * np.asarray(small.resize((self.width, self.height), Image.Resampling.BICUBIC))
            weight *= 0.5
        return np.asarray((total - total.min()) / (total.max() - total.min()))

    def water(self, top: float, fill: str, dark: str, light: str, strength: float = 0.5) -> None:
        """A sheet of water from `top` down: the mirrored picture above it, dimmed, with ripples growing towards us."""
        first = int(top * self.height)
        deep = self.height - first
        above = self.image.crop((0, max(0, first - deep), self.width, first)).transpose(
            Image.Transpose.FLIP_TOP_BOTTOM
        )
        mirror = np.asarray(above.resize((self.width, deep)), dtype=np.float64)
        near = np.linspace(0, 1, deep)[:, None]
        shift = (np.sin(np.linspace(0, 1, deep) ** 0.5 * 140) * near[:, 0] * self.width * 0.006).astype(int)
        rows = np.stack([np.roll(mirror[y], shift[y], axis=0) for y in range(deep)])
        tone = np.array(colour(fill)) * near[..., None] + np.array(colour(dark)) * (1 - near[..., None])
        mixed = rows * (1 - strength) + tone * strength
        self.image.paste(Image.fromarray(mixed.round().astype(np.uint8)), (0, first))
        for _ in range(190):
            y = top + (1 - top) * self.random.random() ** 1.6
            size = (y - top) / (1 - top)
            x, long = self.random.random(), 0.01 + 0.07 * size * self.random.random()
            self.line(
                [(x, y), (x + long, y)], 0.0012 + 0.003 * size, light, 0.12 + 0.25 * self.random.random()
            )

    def blur(self, radius: float) -> None:
        self.image = self.image.filter(ImageFilter.GaussianBlur(radius * SCALE))

    def finish(self, grain: float = 4.0) -> Image.Image:
        """Scale down, darken the corners a little, add the grain of a print."""
        ys, xs = np.mgrid[-1 : 1 : self.height * 1j, -1 : 1 : self.width * 1j]
        self.veil(np.clip((np.hypot(xs, ys) - 0.75) * 0.22, 0, 0.25), "#0b1018")
        image = self.image.resize((self.width // SCALE, self.height // SCALE), Image.Resampling.LANCZOS)
        pixels = np.asarray(image, dtype=np.float64)
        pixels += self.random.normal(0, grain, pixels.shape[:2])[..., None]
        return Image.fromarray(np.clip(pixels, 0, 255).round().astype(np.uint8))

    def _masked(
        self, points: Points, margin: int, fill: str, opacity: float, draw: Callable[[Pen, Points], None]
    ) -> None:
        """Draw one shape through a mask no larger than it needs to be."""
        left = max(0, int(min(x for x, _ in points)) - margin)
        top = max(0, int(min(y for _, y in points)) - margin)
        right = min(self.width, int(max(x for x, _ in points)) + margin + 1)
        bottom = min(self.height, int(max(y for _, y in points)) + margin + 1)
        if right <= left or bottom <= top:
            return
        mask = Image.new("L", (right - left, bottom - top))
        draw(ImageDraw.Draw(mask), [(x - left, y - top) for x, y in points])
        if opacity < 1:
            mask = mask.point([round(value * opacity) for value in range(256)])
        self.image.paste(colour(fill), (left, top, right, bottom), mask)
