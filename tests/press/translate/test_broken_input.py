"""What fuzzing brought to light; each case made as small as it gets."""

import io

import pytest

from dragoman.press.translate.tmx import TmxError, read_tmx


@pytest.mark.parametrize("encoding", ["UTF-2", "gbk", "utf-32", "idna", "hex", "undefined"])
def test_an_encoding_that_cannot_be_read_is_refused(encoding: str) -> None:
    body = f"<?xml version='1.0' encoding='{encoding}'?><tmx version='1.4'><body/></tmx>"

    with pytest.raises(TmxError, match=r"UTF-8|well-formed"):
        list(read_tmx(io.BytesIO(body.encode())))
