import io
import struct
import zlib
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from dragoman.portal.store.files import place
from dragoman.portal.store.models import PictureRow
from dragoman.portal.store.pictures import (
    FOLDER,
    MAX_HEIGHT,
    MAX_WIDTH,
    UnusablePicture,
    keep_picture,
    picture_url,
)
from tests import cast

pytestmark = pytest.mark.django_db

URL = "https://tany.example/a.png"


def png(width: int, height: int, *, mode: str = "RGB", colour: Any = "navy") -> bytes:
    """A picture of one colour."""
    out = io.BytesIO()
    Image.new(mode, (width, height), colour).save(out, "PNG")
    return out.getvalue()


def claiming(width: int, height: int) -> bytes:
    """A small file that says it is a huge picture."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b"")


@pytest.fixture(autouse=True)
def _files(settings: Any, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def row() -> PictureRow:
    return PictureRow.objects.create(url=URL, outlet=cast.outlet())


def kept(row: PictureRow) -> Image.Image:
    return Image.open(io.BytesIO(place(FOLDER, row.file).read_bytes()))


def test_a_picture_is_encoded_anew_and_served_by_us(row: PictureRow) -> None:
    assert picture_url(URL) is None
    keep_picture(row, png(300, 200))
    assert (row.width, row.height) == (300, 200)
    assert kept(row).format == "WEBP"
    assert picture_url(URL) == f"/pictures/{row.file[:2]}/{row.file}"


def test_metadata_stays_behind(row: PictureRow) -> None:
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x8298] = "SECRET-COPYRIGHT"
    exif[0x0112] = 6  # lies on its side
    Image.new("RGB", (40, 20), "navy").save(out, "JPEG", exif=exif, comment=b"SECRET-COMMENT")
    assert b"SECRET" in out.getvalue()
    keep_picture(row, out.getvalue())
    assert b"SECRET" not in place(FOLDER, row.file).read_bytes()
    assert (row.width, row.height) == (20, 40)  # stands upright now that nothing says how to turn it


def test_what_follows_the_picture_stays_behind(row: PictureRow) -> None:
    keep_picture(row, png(10, 10) + b"<script>alert(1)</script>")
    assert b"script" not in place(FOLDER, row.file).read_bytes()


@pytest.mark.parametrize(("width", "height"), [(4000, 100), (30, 9000), (5000, 1), (1, 20000)])
def test_large_ones_are_made_smaller(row: PictureRow, width: int, height: int) -> None:
    keep_picture(row, png(width, height))
    assert row.width is not None
    assert row.height is not None
    assert 1 <= row.width <= MAX_WIDTH
    assert 1 <= row.height <= MAX_HEIGHT


def test_transparent_ones_stand_on_white(row: PictureRow) -> None:
    keep_picture(row, png(10, 10, mode="RGBA", colour=(0, 0, 0, 0)))
    assert min(kept(row).convert("RGB").getpixel((5, 5))) > 250  # type: ignore[type-var, arg-type]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html>no picture</html>",
        b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        png(50, 50)[:60],
        b"GIF89a",
        b"\xff\xd8\xff\xe0nothing",
        claiming(8_000, 8_000),
        claiming(12_000, 12_000),
        claiming(60_000, 60_000),
        claiming(2_000_000_000, 2),
    ],
)
def test_what_is_no_picture_is_refused(row: PictureRow, content: bytes) -> None:
    with pytest.raises(UnusablePicture, match=r".+"):
        keep_picture(row, content)
    assert row.file == ""
    assert picture_url(URL) is None


def test_the_same_picture_twice_is_one_file(row: PictureRow, tmp_path: Path) -> None:
    other = PictureRow.objects.create(url=URL + "?2", outlet=row.outlet)
    keep_picture(row, png(30, 20))
    keep_picture(other, png(30, 20))
    assert row.file == other.file
    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) == 1
