"""Bytes to characters as browsers do, and what is no page at all."""

import pytest

from dragoman.press.extract import Unreadable, decode
from dragoman.press.extract.page.decode import decoded

from .making import page

RUSSIAN = "<meta charset='{}'><p>Паром вернулся в гавань, и все вышли на причал смотреть на него.</p>"


@pytest.mark.parametrize(
    ("label", "written_as"),
    [("windows-1251", "cp1251"), ("koi8-r", "koi8-r"), ("utf-8", "utf-8"), ("iso-8859-5", "iso8859-5")],
)
def test_meta_charset_is_read(label: str, written_as: str) -> None:
    assert "Паром вернулся" in decode(page(RUSSIAN.format(label).encode(written_as)))


def test_gb2312_is_read_as_gb18030() -> None:
    text = "<meta charset=gb2312><p>渡轮重返港口㐂</p>"
    assert "渡轮重返港口㐂" in decode(page(text.encode("gb18030")))


def test_latin_1_is_read_as_windows_1252() -> None:
    text = "<meta charset=iso-8859-1><p>“Zurück”, sagte er – 5 €</p>"
    assert "“Zurück”, sagte er – 5 €" in decode(page(text.encode("cp1252")))


def test_header_wins_over_meta() -> None:
    body = RUSSIAN.format("iso-8859-1").encode("cp1251")
    assert "Паром" in decode(page(body, content_type="text/html; charset=windows-1251"))


def test_byte_order_mark_wins_over_all() -> None:
    body = RUSSIAN.format("windows-1251").encode("utf-16")
    assert "Паром" in decode(page(body, content_type="text/html; charset=koi8-r"))


def test_a_declaration_that_plainly_does_not_fit_loses_and_is_said() -> None:
    found = decoded(page(RUSSIAN.format("windows-1251").encode("utf-8")))
    assert "Паром" in found.text
    assert [(gap.field, gap.reason) for gap in found.gaps] == [("charset", "contradictory")]


def test_undeclared_bytes_are_recognised() -> None:
    text = "<p>" + "Паром вернулся в гавань, и все вышли на причал. " * 20
    assert "Паром вернулся" in decode(page(text.encode("cp1251")))


def test_declaration_behind_the_first_kilobyte_does_not_count() -> None:
    text = "<!doctype html>" + " " * 1100 + "<meta charset=koi8-r><p>Gr\u00fc\u00dfe</p>"
    assert "Grüße" in decode(page(text.encode("utf-8")))


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "empty"),
        (b" \n\t\0", "empty"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"\x89PNG\r\n\x1a\n0000", "binary"),
        (bytes(range(1, 9)) * 400, "not text"),
    ],
)
def test_what_is_no_page_is_said_in_a_sentence(body: bytes, words: str) -> None:
    with pytest.raises(Unreadable, match=words):
        decode(page(body))
