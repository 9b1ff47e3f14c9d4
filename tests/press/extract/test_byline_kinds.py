"""Who wrote it, in the words of many languages and in the habits of single sites."""

import json

import pytest

from dragoman.press.extract import read
from dragoman.press.languages import registry
from dragoman.press.record import Page, PersonRole

from .making import FILLER, article, page

AUTHOR, AGENCY, CORRESPONDENT = PersonRole.AUTHOR, PersonRole.AGENCY, PersonRole.CORRESPONDENT
TRANSLATOR, PHOTOGRAPHER = PersonRole.TRANSLATOR, PersonRole.PHOTOGRAPHER
DATE = "<p class='date'>2024-03-12</p>"


def byline(source: Page) -> list[tuple[str, PersonRole]]:
    return [(person.name, person.role) for person in read(source).byline]


def in_language(tag: str, *, under: str = "", end: str = "") -> Page:
    """An article of the language's own sample, with a line under its headline or behind its text."""
    language = registry.get(tag)
    assert language is not None
    sentences = language.sample.split(". ")
    text = "".join(f"<p>{'. '.join(sentences[n:] + sentences[:n])}.</p>" for n in range(len(sentences)))
    under, end = (f"<p>{line}</p>" if line else "" for line in (under, end))
    title = " ".join(language.sample.split()[3:9]).strip(".,")
    return page(article(under + DATE + text + end, title=title, lang=tag))


@pytest.mark.parametrize(
    ("tag", "line", "persons"),
    [
        ("de", "Aus Belgrad berichtet Matthias Roth", [("Matthias Roth", CORRESPONDENT)]),
        ("de", "Stand: 3. März 2024, 14:05 Uhr · Aus Belgrad berichtet Matthias Roth", [("Matthias Roth", CORRESPONDENT)]),
        ("de", "Matthias Roth berichtet aus Belgrad", [("Matthias Roth", CORRESPONDENT)]),
        ("en", "Ada Quill reports from Port Sallow", [("Ada Quill", CORRESPONDENT)]),
        ("fr", "De notre correspondante à Belgrade, Ada Quill", [("Ada Quill", CORRESPONDENT)]),
        ("fr", "De notre envoyée spéciale à Belgrade Ada Quill", [("Ada Quill", CORRESPONDENT)]),
        ("bg", "От нашия кореспондент Румен Косев", [("Румен Косев", CORRESPONDENT)]),
        ("en", "By our correspondent in Port Sallow", []),
        ("en", "Guest post by Ada Quill", [("Ada Quill", AUTHOR)]),
        ("en", "Ada Quill, tr. Bo Lind", [("Ada Quill", AUTHOR), ("Bo Lind", TRANSLATOR)]),
        ("en", "Ada Quill, bread reporter, and Bo Lind, data editor", [("Ada Quill", AUTHOR), ("Bo Lind", AUTHOR)]),
        ("en", "Ada Quill for the Tide Courier", [("Ada Quill", AUTHOR)]),
        ("tr", "Ada Kuş, Sallow Üniversitesi", [("Ada Kuş", AUTHOR)]),
        ("ru", "Аглая Косова (Гренобль) 12 марта 2024 (3041 просмотр)", [("Аглая Косова", AUTHOR)]),
        ("ru", "Иван Косов, специально для «Вестника»", [("Иван Косов", AUTHOR)]),
        ("et", "Riina Kask, reporter / BNS", [("Riina Kask", AUTHOR), ("BNS", AGENCY)]),
        ("id", "Editor: Ana Lin Rabu, 07 Feb 2024", [("Ana Lin", PersonRole.EDITOR)]),
        ("hr", "Na Veliku Gospu 15. kolovoza 2023.", []),
        ("pt", "Lusa", [("Lusa", AGENCY)]),
        ("sv", "TT", [("TT", AGENCY)]),
        ("es", "Ada Quill / EFE", [("Ada Quill", AUTHOR), ("EFE", AGENCY)]),
        ("zh", "撰文：Oona Halvorsen；翻译：李大伟", [("Oona Halvorsen", AUTHOR), ("李大伟", TRANSLATOR)]),
        ("fa", "نوشته‌ی سامان کوسی؛ ترجمه: مینا لین", [("سامان کوسی", AUTHOR), ("مینا لین", TRANSLATOR)]),
    ],
)  # fmt: skip
def test_lines_under_the_headline(tag: str, line: str, persons: list[tuple[str, PersonRole]]) -> None:
    assert byline(in_language(tag, under=line)) == persons


@pytest.mark.parametrize(
    ("line", "persons"),
    [
        ("Ada Quill", [("Ada Quill", AUTHOR)]),
        ("Ada Quill, Riverton", [("Ada Quill", AUTHOR)]),
        ("Ada Quill (after the Heron Post)", [("Ada Quill", AUTHOR)]),
        ("(dpa/mro)", [("dpa", AGENCY)]),
        ("(mak, PAP)", [("mak", AUTHOR), ("PAP", AGENCY)]),
        ("/ritzau/", [("ritzau", AGENCY)]),
        ("First published in the Heron Post on 3 May. Translated from Czech by Bo Lind. Original title: Chléb a voda.", [("Bo Lind", TRANSLATOR)]),
        ("Read more of our stories about the river on the front page", []),
        ("Copyright © 2004 by F. Lind. All logos are property of their owners.", []),
    ],
)  # fmt: skip
def test_lines_behind_the_text(line: str, persons: list[tuple[str, PersonRole]]) -> None:
    assert byline(page(article(FILLER + f"<p>{line}</p>"))) == persons


@pytest.mark.parametrize(
    ("tag", "line", "translator"),
    [
        ("cs", "Z němčiny přeložil Ondřej Sládek. Původní titulek: Die letzte Fähre.", "Ondřej Sládek"),
        ("az", "Rus dilindən çevirdi: Rövşən Abbas", "Rövşən Abbas"),
        ("he", "מצ'כית: רות לין", "רות לין"),
        ("hr", "S turskoga prevela Vesna Lin. Izvornik je objavljen u listu Morski list.", "Vesna Lin"),
        ("el", "Απόδοση από τα βουλγαρικά: Άννα Λίνου", "Άννα Λίνου"),
    ],
)
def test_translators_behind_the_text(tag: str, line: str, translator: str) -> None:
    assert byline(in_language(tag, end=line)) == [(translator, TRANSLATOR)]


def stated(*authors: dict[str, str], publisher: str = "Tide Courier") -> str:
    data = {
        "@type": "NewsArticle",
        "author": list(authors),
        "publisher": {"@type": "Organization", "name": publisher},
    }
    return f"<script type='application/ld+json'>{json.dumps(data)}</script>"


def test_a_desk_and_a_stated_organisation_sign_as_agencies() -> None:
    assert byline(page(article("<p>By Coast Science Desk</p>" + FILLER))) == [("Coast Science Desk", AGENCY)]
    head = stated({"@type": "Person", "name": "Ada Quill"}, {"@type": "Organization", "name": "Coast-Press"})
    source = page(article("<p class='author'>Ada Quill, Coast-Press</p>" + FILLER, head=head))
    assert byline(source) == [("Ada Quill", AUTHOR), ("Coast-Press", AGENCY)]


def test_an_outlet_behind_the_stated_author_is_no_author() -> None:
    head = stated({"@type": "Person", "name": "Ada Quill"})
    source = page(article("<p class='author'>Ada Quill, Heron Post</p>" + FILLER, head=head))
    assert byline(source) == [("Ada Quill", AUTHOR)]


def test_who_is_printed_as_translator_is_no_author() -> None:
    head = stated({"@type": "Person", "name": "Bo Lind"})
    source = page(article("<p class='byline'>Ada Quill, tr. Bo Lind</p>" + FILLER, head=head))
    assert byline(source) == [("Ada Quill", AUTHOR), ("Bo Lind", TRANSLATOR)]


def test_an_author_stays_one_whose_picture_is_in_the_text() -> None:
    head = stated({"@type": "Person", "name": "Ada Quill"}, {"@type": "Person", "name": "Bo Lind"})
    picture = "<p><img src='a.jpg'></p><p class='pictext'>The mill at noon. Photo: Bo Lind</p>"
    source = page(article(picture + FILLER + "<p class='show_author'>Ada Quill - Bo Lind</p>", head=head))
    assert byline(source) == [("Ada Quill", AUTHOR), ("Bo Lind", AUTHOR)]


@pytest.mark.parametrize("line", ["Some More Bread", "（敬称略）", "Lower Road", "918-205-4492 Broken Arrow"])
def test_last_lines_that_are_no_names(line: str) -> None:
    assert byline(page(article(FILLER + f"<p>{line}</p>"))) == []


@pytest.mark.parametrize(
    ("lang", "line"),
    [("pl", "Tekst dostępny na licencji CC BY-SA 4.0."), ("ru", "Текст доступен по лицензии CC BY-SA 4.0.")],
)
def test_a_licence_is_nobody(lang: str, line: str) -> None:
    html = article(
        FILLER, after=f"<footer><nav><a href='/about'>About</a></nav><p>{line}</p></footer>", lang=lang
    )
    assert read(page(html)).byline == ()


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("ka", "ტექსტი საზოგადოებრივ საკუთრებაშია."),
        ("ar", "المقال متاح بالوصول الحر."),
        ("ka", "სტატია ღია წვდომაშია."),
    ],
)
def test_a_last_sentence_without_capitals_is_nobody(lang: str, line: str) -> None:
    assert read(page(article(f"{FILLER}<p>{line}</p>", lang=lang))).byline == ()


def test_a_button_for_smaller_letters_is_nobody() -> None:
    text = "<p>河边的灯在午夜熄灭，第二天没有人再点亮它们。守夜人说这是三十年来的第一次。</p>" * 5
    assert read(page(article(f"<p><span>小字号</span></p>{text}", lang="zh"))).byline == ()
