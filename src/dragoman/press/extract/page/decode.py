"""From a page's bytes to its characters, as a browser would read them, and better where the page is plainly mislabelled.

Order: byte-order mark, the HTTP header's charset, the page's own declaration in its first 1024 bytes, then what the bytes
look like. A declaration that plainly does not fit the bytes loses, and a gap says so. Sources: WHATWG HTML, section
13.2.3 (determining the character encoding), and the Encoding Standard.
"""

import codecs
import re
from dataclasses import dataclass

import cchardet

from dragoman.press.extract.page.labels import codec
from dragoman.press.record import Gap, Page

PRESCAN_BYTES = 1024
MAX_BYTES = 5 * 1024 * 1024
"""A page longer than this is cut: no article is, and every reader's time grows with it."""

_META = re.compile(rb"<meta\b[^>]{0,400}?charset\s*=\s*[\"']?\s*([a-z0-9_:.\-]{2,40})", re.IGNORECASE)
_XML = re.compile(rb"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([a-z0-9_:.\-]{2,40})[\"']", re.IGNORECASE)
_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_PDF_AND_CO = (
    b"%PDF-",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x1f\x8b",
    b"RIFF",
    b"\x7fELF",
)
_MARKUP_TYPES = ("html", "xml", "text/", "")
_CONTROL = re.compile("[\x01-\x08\x0b\x0e-\x1f]")


class UnreadableError(ValueError):
    """The page is no article page: empty, or not text at all. The message says which, for a person."""


Unreadable = UnreadableError
"""The short name other rooms know it by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """A page's characters, without byte-order mark and NULs. codec: what they were read as, a Python codec's name."""

    text: str
    codec: str
    gaps: tuple[Gap, ...] = ()


def decode(page: Page) -> str:
    """The page's characters, read as browsers do. Raises Unreadable as `decoded` does."""
    return decoded(page).text


def decoded(page: Page) -> Decoded:
    """The page's characters and how they were found.

    Raises Unreadable for an empty body and for what is not text (PDF, pictures, archives, other binary data).
    """
    body = page.body[:MAX_BYTES]
    _refuse_what_is_not_text(page, body)
    utf8 = _as_utf8(body)
    name, gaps = _codec_of(page, body, fits=utf8 is not None)
    text = utf8 if utf8 is not None and name == "utf-8" else body.decode(name, errors="replace")
    text = text.lstrip("\ufeff").replace("\0", "")
    if not text or text.isspace():
        raise Unreadable("The page is empty: there is no text in what the server sent.")
    if len(_CONTROL.findall(text, 0, 4096)) > len(text[:4096]) // 20:
        raise Unreadable("The page is not text: what the server sent is binary data, not an article.")
    if len(page.body) > MAX_BYTES:
        gaps.append(
            Gap(field="body", reason="unreadable", detail="The page is too long and was cut at 5 MB.")
        )
    return Decoded(text=text, codec=name, gaps=tuple(gaps))


def _refuse_what_is_not_text(page: Page, body: bytes) -> None:
    if not body.strip(b"\0 \t\r\n\f"):
        raise Unreadable("The page is empty: the server sent no text.")
    if body.lstrip()[:5] == b"%PDF-":
        raise Unreadable("This is a PDF file, not a web page; Dragoman reads articles from HTML pages.")
    if body.startswith(_PDF_AND_CO):
        raise Unreadable("This is a picture, archive or other binary file, not a web page with an article.")
    kind = page.headers.get("content-type", "").split(";", 1)[0].strip().lower()
    if kind and not any(part and part in kind for part in _MARKUP_TYPES) and b"<" not in body[:PRESCAN_BYTES]:
        raise Unreadable(f"The server says this is “{kind[:60]}”, not a web page with an article.")


def _codec_of(page: Page, body: bytes, *, fits: bool) -> tuple[str, list[Gap]]:
    """What the bytes are to be read as. fits: they are UTF-8, or ASCII and nothing else."""
    for mark, name in _BOMS:
        if body.startswith(mark):
            return name, []
    declared = _header_codec(page) or _prescan(body)
    if declared is None:
        return ("utf-8" if fits else _guess(body)), []
    if declared == "utf-8":
        return ("utf-8", []) if fits else _mislabelled(body, declared, fits=fits)
    if declared.startswith("utf-16") and b"\0" not in body[:PRESCAN_BYTES]:
        return _mislabelled(body, declared, fits=fits)
    if fits and not body.isascii():
        return "utf-8", [_gap(declared, "utf-8")]
    return declared, []


def _header_codec(page: Page) -> str | None:
    header = re.search(
        r"charset\s*=\s*[\"']?([\w:.\-]+)", page.headers.get("content-type", ""), re.IGNORECASE
    )
    return codec(page.charset) or codec(header[1] if header else None)


def _prescan(body: bytes) -> str | None:
    head = _COMMENT.sub(b"", body[:PRESCAN_BYTES])
    found = _XML.search(head) or _META.search(head)
    name = codec(found[1].decode("ascii")) if found else None
    return "utf-8" if name and name.startswith("utf-16") else name


def _as_utf8(body: bytes) -> str | None:
    """The characters of valid UTF-8; None for what is not UTF-8, and for ASCII with the escapes of ISO-2022."""
    if body.isascii() and b"\x1b$" in body:
        return None
    try:
        return codecs.getincrementaldecoder("utf-8")().decode(body, final=len(body) < MAX_BYTES)
    except UnicodeDecodeError:
        return None


def _mislabelled(body: bytes, declared: str, *, fits: bool) -> tuple[str, list[Gap]]:
    """A declaration the bytes do not fit. A few broken bytes in a UTF-8 page leave it UTF-8."""
    if declared == "utf-8" and body.decode("utf-8", errors="replace").count("\ufffd") <= max(
        2, len(body) // 500
    ):
        return "utf-8", [
            Gap(
                field="charset",
                reason="unreadable",
                detail="Some bytes of the page are broken and were replaced.",
            )
        ]
    guessed = "utf-8" if fits else _guess(body)
    return guessed, [_gap(declared, guessed)] if guessed != declared else []


def _guess(body: bytes) -> str:
    answer = cchardet.detect(body[: 256 * 1024])
    return codec(answer.get("encoding")) or "cp1252"


def _gap(declared: str, used: str) -> Gap:
    return Gap(
        field="charset",
        reason="contradictory",
        detail=f"The page declares {declared}, but its bytes are {used}; it was read as {used}.",
    )
