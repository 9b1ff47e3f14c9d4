"""Bodies, undone from their content coding, never past a bound.

A kilobyte of gzip can become a gigabyte, so decompression stops at the bound instead of looking at the size afterwards.
"""

import zlib

_CHUNK = 64 * 1024
_LAYERS = 2
_GZIP = b"\x1f\x8b"


class BodyTooLarge(Exception):
    """The bound was passed; `partial` is what fits below it."""

    def __init__(self, partial: bytes) -> None:
        super().__init__()
        self.partial = partial


class BodyUnreadable(Exception):
    """The body is not in the coding it claims."""


class Undo:
    """One layer of gzip or deflate, fed piece by piece; several gzip members in a row are one body (RFC 1952 2.2)."""

    def __init__(self, coding: str) -> None:
        self._coding = coding
        self._inner = zlib.decompressobj(zlib.MAX_WBITS | 16) if coding == "gzip" else None
        self._held = b""

    def feed(self, piece: bytes, limit: int) -> bytes:
        """The next bytes, at most `limit`. Raises BodyTooLarge past it, BodyUnreadable for broken data."""
        if self._inner is None:
            piece = self._held = self._held + piece
            if len(piece) < 2:
                return b""
            self._inner = zlib.decompressobj(zlib.MAX_WBITS if _is_zlib(piece) else -zlib.MAX_WBITS)
        parts: list[bytes] = []
        room = limit
        while piece:
            if self._inner.eof:
                if self._coding != "gzip" or not _GZIP.startswith(piece[:2]):
                    break  # padding after the end
                self._inner = zlib.decompressobj(zlib.MAX_WBITS | 16)
            try:
                part = self._inner.decompress(piece, room + 1)
            except zlib.error:
                raise BodyUnreadable from None
            if len(part) > room:
                raise BodyTooLarge(b"".join(parts) + part[:room])
            room -= len(part)
            parts.append(part)
            piece = self._inner.unused_data if self._inner.eof else self._inner.unconsumed_tail
        return b"".join(parts)


def _is_zlib(head: bytes) -> bool:
    """“deflate” means zlib by RFC 9110, and raw deflate by what some servers send; zlib has a header (RFC 1950 2.2)."""
    return head[0] & 0x0F == 8 and (head[0] * 256 + head[1]) % 31 == 0


class Bounded:
    """Collects a body, undoing its codings, up to `max_bytes`."""

    def __init__(self, content_encoding: str, *, max_bytes: int, cut: bool = False) -> None:
        """cut: stop quietly at the bound instead of raising (robots.txt is read that way).

        Raises BodyUnreadable for a coding we did not ask for.
        """
        codings = [name.strip().lower().removeprefix("x-") for name in content_encoding.split(",")]
        codings = [name for name in codings if name and name != "identity"]
        if len(codings) > _LAYERS or any(name not in ("gzip", "deflate") for name in codings):
            raise BodyUnreadable
        self._layers = [Undo(name) for name in reversed(codings)]
        self._max_bytes = max_bytes
        self._cut = cut
        self._parts: list[bytes] = []
        self._size = 0
        self.full = False

    def add(self, piece: bytes) -> None:
        """Take the next raw bytes. Raises BodyTooLarge or BodyUnreadable."""
        for start in range(0, len(piece), _CHUNK):
            if self.full:
                return
            self._add(piece[start : start + _CHUNK])

    def _add(self, piece: bytes) -> None:
        room = self._max_bytes - self._size
        try:
            for layer in self._layers:
                piece = layer.feed(piece, max(room, _CHUNK * 16) if layer is not self._layers[-1] else room)
            if len(piece) > room:
                raise BodyTooLarge(piece[:room])
        except BodyTooLarge as passed:
            if not self._cut:
                raise
            self.full = True
            piece = passed.partial[:room] if len(self._layers) < 2 else b""
        self._parts.append(piece)
        self._size += len(piece)

    def body(self) -> bytes:
        """All of it."""
        return b"".join(self._parts)


def gunzip(body: bytes, *, max_bytes: int) -> bytes:
    """Undo a gzip file (`sitemap.xml.gz`). Raises BodyTooLarge or BodyUnreadable."""
    bounded = Bounded("gzip", max_bytes=max_bytes)
    bounded.add(body)
    return bounded.body()
