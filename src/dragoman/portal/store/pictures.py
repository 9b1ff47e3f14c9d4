"""Pictures an outlet lets us show: decoded, made smaller, encoded anew, served from our own files.

Encoding anew drops metadata and whatever else a file from outside may carry; nothing is hot-linked.
"""

import hashlib
import io
import warnings

from PIL import Image, ImageOps

from dragoman.portal.store import files
from dragoman.portal.store.models import PictureRow

MAX_PIXELS = 40_000_000
MAX_WIDTH = 1600
MAX_HEIGHT = 4800
FOLDER = "pictures"


class UnusablePicture(ValueError):
    """What came back is no picture we can show; the message says why."""


def keep_picture(row: PictureRow, content: bytes) -> None:
    """Keep a fetched picture. Raises UnusablePicture for anything that is no picture, or too large a one."""
    picture = _opened(content)
    picture.thumbnail((MAX_WIDTH, MAX_HEIGHT))
    encoded = io.BytesIO()
    picture.save(encoded, "WEBP", quality=82, method=4)
    name = f"{hashlib.sha256(encoded.getvalue()).hexdigest()[:32]}.webp"
    files.keep(FOLDER, name, encoded.getvalue())
    row.file, row.width, row.height, row.reason = name, picture.width, picture.height, ""
    row.save()


def _opened(content: bytes) -> Image.Image:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            picture = Image.open(io.BytesIO(content), formats=("JPEG", "PNG", "WEBP", "GIF"))
            if picture.width * picture.height > MAX_PIXELS:
                raise UnusablePicture(f"it has {picture.width} × {picture.height} pixels, more than we take")
            return _on_white(ImageOps.exif_transpose(picture))
    except (
        OSError,
        SyntaxError,
        ValueError,
        Image.DecompressionBombError,
        Image.DecompressionBombWarning,
    ) as error:
        if isinstance(error, UnusablePicture):
            raise
        raise UnusablePicture(f"it cannot be decoded ({error})") from error


def _on_white(picture: Image.Image) -> Image.Image:
    """Without transparency: on the white page it was drawn for."""
    if not picture.has_transparency_data:
        return picture.convert("RGB")
    layered = picture.convert("RGBA")
    page = Image.new("RGBA", layered.size, "white")
    return Image.alpha_composite(page, layered).convert("RGB")


def picture_of(image_url: str) -> PictureRow | None:
    """The picture we serve for this address; None where we have none."""
    return PictureRow.objects.filter(url=image_url).exclude(file="").first()


def picture_url(image_url: str) -> str | None:
    """Path we serve it at; None where we have none."""
    row = picture_of(image_url)
    return served_at(row.file) if row else None


def served_at(file: str) -> str:
    """Path of a kept picture; its folder is the first two letters of its name."""
    return f"/pictures/{file[:2]}/{file}"
