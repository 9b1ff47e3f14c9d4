"""The language of the text, read against what the page declares."""

import pytest

from dragoman.press import languages
from dragoman.press.extract.page.language import ReadLanguage, canonical_tag, read_language
from dragoman.press.extract.page.layout import lay_out
from dragoman.press.extract.page.structured import read_structured


def read(text: str, declared: str = "") -> ReadLanguage:
    tree, _ = lay_out(f"<html lang='{declared}'><body><p>{text}</p></body></html>")
    return read_language(text, tree, read_structured(tree, "https://observer.example/"))


@pytest.mark.parametrize("tag", [tag for tag in languages.known() if languages.get(tag).sample])
def test_samples_are_read_as_the_detector_reads_them(tag: str) -> None:
    sample = languages.get(tag).sample
    assert read(sample).detected == languages.detect(sample).language


def test_a_wrong_declaration_is_a_gap() -> None:
    found = read(languages.get("pl").sample, "en")
    assert (found.detected, found.declared) == ("pl", "en")
    assert [(gap.field, gap.reason) for gap in found.gaps] == [("language", "contradictory")]


def test_too_little_text_takes_the_declared_language() -> None:
    assert read("Ja.", "de-AT") == ReadLanguage(detected="de", declared="de-AT")


def test_nothing_to_go_by_is_a_gap() -> None:
    found = read("42")
    assert found.detected is None
    assert [gap.field for gap in found.gaps] == ["language"]


@pytest.mark.parametrize(
    ("value", "tag"),
    [
        ("pt_br", "pt-BR"),
        ("sr-latn", "sr-Latn"),
        ("EN", "en"),
        ("de, en", "de"),
        ("english", None),
        ("", None),
        ("x", None),
    ],
)
def test_tags_as_pages_write_them(value: str, tag: str | None) -> None:
    assert canonical_tag(value) == tag


UNKNOWN = (
    "Ntombo kelira suva mezandi okulo bavane temika. Salundo virekane motasi keluwa nadi sobeka varimo tulane, "
    "kisero bandalu wemika todasi relukane. Mavido setuka ralimo benadi kosulane wirado temba naluki sevarone dikamo "
    "tusela bawiro nekami soludane varitu."
)


def test_a_language_we_do_not_know_is_none_and_a_gap() -> None:
    found = read(UNKNOWN, "en")
    assert (found.detected, found.declared) == (None, "en")
    assert [gap.field for gap in found.gaps] == ["language"]


def test_a_language_we_do_not_know_is_believed_to_be_the_declared_one() -> None:
    assert read(UNKNOWN, "xh-ZA") == ReadLanguage(detected="xh", declared="xh-ZA")


def test_the_declaration_tells_languages_apart_that_few_words_do() -> None:
    sample = (
        "Most je otvoren u podne. Ljudi su čekali od jutra, a voda je bila mirna. Ribari su doneli hleb i sir. "
        * 3
    )
    assert {tag: read(sample, tag).detected for tag in ("hr", "bs", "sr-Latn", "sr")} == {
        "hr": "hr",
        "bs": "bs",
        "sr-Latn": "sr-Latn",
        "sr": "sr-Latn",
    }
