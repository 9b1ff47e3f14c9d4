"""Bytes of a file, of standard input or of a record's field, bounded, with a plain word where there are none."""

import base64
import binascii
import gzip
import sys
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any

from dragoman.cli.failures import BadRecord

MAX_BYTES = 64 * 2**20
"""Of one file or one line: a page or feed is a thousandth of it, and a mistake must not fill the memory."""


def standard_input() -> IO[bytes]:
    """Standard input as bytes."""
    return sys.stdin.buffer


def read_bytes(path: str) -> bytes:
    """A file's bytes, unpacked where its name ends in .gz. Raises OSError, or BadRecord for damage or size."""
    file = Path(path)
    try:
        with gzip.open(file) if file.suffix == ".gz" else file.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise BadRecord("damaged_file", f"{path} is no sound gzip file.") from error
    except ValueError as error:
        raise BadRecord("bad_path", f"{path!r} is no path of a file.") from error
    if len(data) > MAX_BYTES:
        raise BadRecord("too_large", f"{path} is larger than {MAX_BYTES // 2**20} MB.")
    return data


def from_base64(text: str, field: str) -> bytes:
    """The bytes a field holds. Raises BadRecord."""
    try:
        return base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError) as error:
        raise BadRecord("bad_base64", f"{field!r} is not base64.") from error


def text_in(data: bytes, name: str) -> str:
    """A text file's characters. Raises BadRecord where it is not UTF-8."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadRecord("not_utf8", f"{name} is no text in UTF-8 (byte {error.start + 1}).") from error


def text_of(record: Mapping[str, Any], field: str, *, default: str | None = None) -> str:
    """A field that must be a text; `default` where it is missing or null and there is one. Raises BadRecord."""
    value = record.get(field)
    if value is None and default is not None:
        return default
    if value is None:
        raise BadRecord("missing_field", f"The record has no {field!r}.")
    if not isinstance(value, str):
        raise BadRecord("bad_field", f"{field!r} must be a text, not {type(value).__name__}.")
    return value


def list_of(record: Mapping[str, Any], field: str) -> list[Any]:
    """A field that must be a list. Raises BadRecord."""
    value = record.get(field)
    if not isinstance(value, list):
        raise BadRecord(
            "missing_field" if value is None else "bad_field", f"The record needs a list {field!r}."
        )
    return value
