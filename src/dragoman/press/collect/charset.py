"""Bytes to text: what a feed or page declares about its encoding, and what it is.

Order (RFC 7303, RFC 8259): byte order mark, HTTP header, XML declaration, UTF-8. A declaration that the bytes contradict is
not believed: text that is valid UTF-8 with letters beyond ASCII is UTF-8, whatever else it says of itself, because text in
another encoding practically never happens to be.
"""

import codecs
import email.message
import re
from dataclasses import dataclass

import cchardet

_DECLARED = re.compile(rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']\s*([A-Za-z0-9._:-]{1,40})\s*["']""")
_PLAIN = re.compile(
    r"(utf-(8|16|32)(-[bl]e)?|iso8859-\d+|cp\d+|koi8-[rut]|mac-\w+|gbk?|gb2312|gb18030|hz|big5(hkscs)?|"
    r"euc_\w+|euc-\w+|shift_?\w+|iso2022_\w+|johab|tis-620|ptcp154|kz1048|ascii|hp-roman8)"
)
# Names of other systems (iconv, Internet Explorer) that Python does not know.
_ELSEWHERE = {
    "ms-ansi": "cp1252",
    "ms-arab": "cp1256",
    "ms-cyrl": "cp1251",
    "ms-ee": "cp1250",
    "ms-greek": "cp1253",
    "ms-hebr": "cp1255",
    "ms-turk": "cp1254",
    "winbaltrim": "cp1257",
    "csmacintosh": "mac-roman",
    "mac": "mac-roman",
    "x-mac-cyrillic": "mac-cyrillic",
    "x-sjis": "cp932",
    "x-gbk": "gb18030",
    "x-euc-jp": "euc_jp",
    "ks_c_5601-1987": "cp949",
}
# Labels that in practice mean the larger Windows encoding (WHATWG Encoding).
_WIDER = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "tis-620": "cp874",
    "iso8859-11": "cp874",
}
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SHAPES = (
    (b"\x00\x00\x00<", "utf-32-be"),
    (b"<\x00\x00\x00", "utf-32-le"),
    (b"\x00<\x00", "utf-16-be"),
    (b"<\x00", "utf-16-le"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """Text, the encoding it was in, and a sentence where a declaration was wrong (else None).

    raw: the bytes the text was read from, where those are UTF-8; else None.
    """

    text: str
    encoding: str
    problem: str | None = None
    raw: bytes | None = None

    @property
    def utf8(self) -> bytes:
        """The text as UTF-8."""
        return self.text.encode("utf-8", "replace") if self.raw is None else self.raw


def decode(body: bytes, content_type: str | None = None) -> Decoded:
    """Decode `body`. Never raises: what fits no encoding is decoded with replacement marks and says so."""
    for mark, encoding in _MARKS:
        if body.startswith(mark):
            return _said(body[len(mark) :], encoding, [])
    for shape, encoding in _SHAPES:
        if body.startswith(shape):
            return _said(body, encoding, [])
    names = [name for name in (_http_charset(content_type), _declaration(body)) if name]
    utf8 = _strictly(body, "utf-8")
    if utf8 is not None:
        wrong = [name for name in names if not _holds(body, name, utf8)]
        problem = _wrong(wrong[0], "utf-8") if wrong else None
        return Decoded(text=utf8, encoding="utf-8", problem=problem, raw=body)
    return _said(body, None, names)


def mended(text: str) -> str:
    """`text` with the characters meant where somebody wrote Windows-1252 bytes as characters (WHATWG reads them so too)."""
    if text.isascii() or not _CONTROL.search(text):
        return text
    return _CONTROL.sub(lambda found: bytes((ord(found[0]),)).decode("cp1252", "ignore"), text)


_CONTROL = re.compile("[\x80-\x9f]")


def codec_of(label: str) -> str | None:
    """Python's name for an encoding label, widened as the web does; None for what is no text encoding we accept.

    Codecs such as `unicode_escape` or `idna` are no encodings of documents, and some of them are slow on purpose-made input.
    """
    label = label.strip().lower()
    try:
        name = codecs.lookup(_ELSEWHERE.get(label, label)).name
    except (LookupError, ValueError):
        return None
    return _WIDER.get(name, name) if _PLAIN.fullmatch(name) else None


def _said(body: bytes, known: str | None, labels: list[str]) -> Decoded:
    tried: list[str] = []
    for label in [known] if known else labels:
        codec = codec_of(label or "")
        text = _strictly(body, codec) if codec else None
        if text is not None and codec:
            return Decoded(text=text, encoding=codec, problem=_wrong(tried[0], codec) if tried else None)
        tried.append(label or "")
    guess = known or _detected(body) or _first(labels) or "cp1252"
    text = body.decode(guess, "replace")
    sentence = (
        _wrong(tried[0], guess)
        if tried and not known
        else f"Its encoding is not declared; it was read as {guess}."
    )
    if "\ufffd" in text:
        sentence = (
            f"It is not all in one encoding; it was read as {guess}, with marks where that did not fit."
        )
    return Decoded(text=text, encoding=guess, problem=sentence)


def _detected(body: bytes) -> str | None:
    """What statistics make of the bytes; too few letters beyond ASCII give no statistics."""
    sample = body[:200_000]
    if len(sample) - len(sample.translate(None, _HIGH)) < 12:
        return None
    return codec_of(str(cchardet.detect(sample).get("encoding") or ""))


_HIGH = bytes(range(0x80, 0x100))


def _first(labels: list[str]) -> str | None:
    return next((codec for label in labels if (codec := codec_of(label))), None)


def _wrong(label: str, right: str) -> str:
    return f"It says it is in {label}, which it is not; it was read as {right}."


def _strictly(body: bytes, codec: str) -> str | None:
    try:
        return body.decode(codec)
    except (UnicodeError, ValueError):
        return None


def _holds(body: bytes, label: str, utf8: str) -> bool:
    codec = codec_of(label)
    if codec == "utf-8" or (codec is not None and utf8.isascii() and not codec.startswith("utf-")):
        return True
    return codec is not None and _strictly(body, codec) == utf8


def _declaration(body: bytes) -> str | None:
    head = body[:1024]
    if head.startswith(b"\x4c\x6f\xa7\x94"):  # `<?xm` in EBCDIC
        head = head.decode("cp037", "replace").encode("ascii", "replace")
    found = _DECLARED.search(head)
    return found[1].decode("ascii").lower() if found else None


def _http_charset(content_type: str | None) -> str | None:
    if not content_type or "charset" not in content_type.lower():
        return None
    message = email.message.Message()
    message["content-type"] = " ".join(content_type.split())
    value = message.get_param("charset")
    return value.strip(" '\"").lower() or None if isinstance(value, str) else None
