"""Who wrote it, on pages of many habits."""

import json

import pytest

from dragoman.press.extract import read, visible_text
from dragoman.press.record import Page, Person, PersonRole

from .making import FILLER, article, page

AUTHOR, EDITOR, AGENCY = PersonRole.AUTHOR, PersonRole.EDITOR, PersonRole.AGENCY
TRANSLATOR, PHOTOGRAPHER = PersonRole.TRANSLATOR, PersonRole.PHOTOGRAPHER
DATE = "<p class='date'>12 March 2024</p>"


def byline(source: Page) -> list[tuple[str, PersonRole]]:
    return [(person.name, person.role) for person in read(source).byline]


def stated(*authors: object, **more: object) -> str:
    data = {"@type": "NewsArticle", "headline": "Bread by boat", "author": list(authors), **more}
    return f"<script type='application/ld+json'>{json.dumps(data)}</script>"


def person(name: str) -> dict[str, str]:
    return {"@type": "Person", "name": name}


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        ("<p>By Ada Quill</p>", ["Ada Quill"]),
        ("<p>By Ada Quill and Tom O’Neill</p>", ["Ada Quill", "Tom O’Neill"]),
        ("<p>By Ada Quill, Tom O’Neill and Bo Lind</p>", ["Ada Quill", "Tom O’Neill", "Bo Lind"]),
        ("<p>Published March 12, 2024 by Ada Quill</p>", ["Ada Quill"]),
        ("<p>posted on 2024-03-12 23:30 EST by Ada Quill</p>", ["Ada Quill"]),
        ("<p>Ada Quill | March 12, 2024</p>", ["Ada Quill"]),
        ("<p>12 March 2024</p><p>Ada Quill</p>", ["Ada Quill"]),
        ("<p class='byline'>Ada Quill · Riverside News · Posted: Mar 12, 2024</p>", ["Ada Quill"]),
        ("<div class='byline'><b>By</b><div>Ada Quill</div><div>Chief Baker</div></div>", ["Ada Quill"]),
        ("<p class='byline'><span>Ada Quill</span> <span>Bo Lind</span></p>", ["Ada Quill", "Bo Lind"]),
        ("<p><a rel='author' href='/q'>Ada Quill</a> <a rel='author' href='/l'>Bo Lind</a></p>", ["Ada Quill", "Bo Lind"]),
        ("<p class='author'><span>Ada Quill</span><span>@adaquill</span></p>", ["Ada Quill"]),
        ("<p class='author'><a>Ada Quill</a><i>Baker</i></p>", ["Ada Quill"]),
        ("<p class='byline'><a>Ada Quill</a> Deputy Bread Hub Director</p>", ["Ada Quill"]),
        ("<p class='byline'><span>Ada Quill</span> <i>Ada Quill</i></p>", ["Ada Quill"]),
        ("<div class='byline'><p>News</p><p>Ada Quill</p></div>", ["Ada Quill"]),
        ("<p>By <a rel='author' href='/q'>Ada Quill</a>, Bo Lind and Eve Marsh</p>", ["Ada Quill", "Bo Lind", "Eve Marsh"]),
        ("<p>Ada Quill</p><p>Updated 15.59 | Published 14.14</p>", ["Ada Quill"]),
        ("<p>Ada Quill|Published 4 months ago</p>", ["Ada Quill"]),
        ("<p>By Ada Quill, MD, FACP</p>", ["Ada Quill, MD, FACP"]),
        ("<p>By Ada Quill in Port Sallow</p>", ["Ada Quill"]),
        ("<p>By Ada Quill and Bo Lind, PORT SALLOW</p>", ["Ada Quill", "Bo Lind"]),
        ("<p>by ibby</p>", ["ibby"]),
        ("<p>By Observer Staff</p>", ["Observer Staff"]),
        ("<p>By the Observer Team</p>", ["the Observer Team"]),
    ],
)  # fmt: skip
def test_printed_under_the_headline(printed: str, names: list[str]) -> None:
    assert byline(page(article(printed + FILLER))) == [(name, AUTHOR) for name in names]


@pytest.mark.parametrize(
    "matter",
    [
        "<p>By Staff</p>",
        "<p class='author'>3 min read</p>",
        "<p class='byline'>Published on March 12, 2024</p>",
        "<p class='author-box'>Written by</p>",
        "<aside class='related'><p class='author'>Ada Quill</p></aside>",
        "<figure><img src='a.jpg'><figcaption>The mill. By Ada Quill</figcaption></figure>",
        "<p>Last Update: March 12, 2024</p>",
        "<p>Fact checked by Ada Quill</p>",
        "<p><a href='/person/ada-quill'>Ada Quill</a> opened the mill on Monday, an hour before the flood came down.</p>",
    ],
)
def test_nobody_is_invented(matter: str) -> None:
    found = read(page(article(matter + FILLER)))
    assert found.byline == ()
    assert "byline" in {gap.field for gap in found.gaps}


def test_sentence_that_opens_with_a_byline_word_is_none() -> None:
    assert byline(page(article("<p>By noon Ada Quill had left the town.</p>" + FILLER))) == []


@pytest.mark.parametrize(
    ("language", "line", "people"),
    [
        ("ru", "Автор: Ада Перова. Иллюстрации: Глеб Сухов. Редактор: Юна Майская", [("Ада Перова", AUTHOR), ("Глеб Сухов", PersonRole.ILLUSTRATOR), ("Юна Майская", EDITOR)]),
        ("ru", "Ада Перова. Перевод с польского: Марк Сухов", [("Ада Перова", AUTHOR), ("Марк Сухов", TRANSLATOR)]),
        ("ru", "Ада Перова, корреспондент", [("Ада Перова", PersonRole.CORRESPONDENT)]),
        ("de", "Von Ada Feder und Bo Lind (Fotos)", [("Ada Feder", AUTHOR), ("Bo Lind", PHOTOGRAPHER)]),
        ("de", "Ada Feder, aus dem Polnischen von Bo Lind", [("Ada Feder", AUTHOR), ("Bo Lind", TRANSLATOR)]),
        ("pl", "Ada Pióro, tłum. Jan Lipowy", [("Ada Pióro", AUTHOR), ("Jan Lipowy", TRANSLATOR)]),
        ("es", "Texto: Ada Pluma | Ilustraciones: Iker Lindo", [("Ada Pluma", AUTHOR), ("Iker Lindo", PersonRole.ILLUSTRATOR)]),
        ("en", "(Reporting by Ada Quill; editing by Bo Lind)", [("Ada Quill", AUTHOR), ("Bo Lind", EDITOR)]),
        ("ja", "桐生誠一、写真・篠原大介", [("桐生誠一", AUTHOR), ("篠原大介", PHOTOGRAPHER)]),
    ],
)  # fmt: skip
def test_roles_on_one_line(language: str, line: str, people: list[tuple[str, PersonRole]]) -> None:
    assert byline(page(article(f"<p class='byline'>{line}</p>{FILLER}", lang=language))) == people


def test_outlet_counts_only_where_it_is_printed_as_the_byline() -> None:
    head = "<meta property='og:site_name' content='The Observer'>"
    assert byline(page(article(f"<p>By The Observer</p>{FILLER}", head=head))) == [("The Observer", AUTHOR)]
    assert byline(page(article(f"<p>The Observer</p>{FILLER}", head=head))) == []


def organisation(name: str) -> dict[str, str]:
    return {"@type": "NewsMediaOrganization", "name": name}


def test_organisation_that_a_news_article_declares_stands_in_and_the_gap_stays() -> None:
    found = read(page(article(FILLER, head=stated(organisation("The Observer")))))
    assert [(person.name, person.role) for person in found.byline] == [("The Observer", AGENCY)]
    assert found.byline[0].evidence is not None
    assert found.byline[0].evidence.source == "json-ld"
    assert "byline" in {gap.field for gap in found.gaps}


def test_organisation_that_a_blog_post_declares_is_nobody() -> None:
    head = stated(organisation("The Observer")).replace("NewsArticle", "BlogPosting")
    assert byline(page(article(FILLER, head=head))) == []


@pytest.mark.parametrize(
    ("inside", "people"),
    [
        (f"{FILLER}<p><b>Ada QUILL</b></p>", [("Ada QUILL", AUTHOR)]),
        (f"{FILLER}<p>(PAP)</p>", [("PAP", AGENCY)]),
        (f"{FILLER}<p>Written by</p><p>Ada Quill</p>", [("Ada Quill", AUTHOR)]),
        (f"{FILLER}<p>Text: Ada Quill</p>", [("Ada Quill", AUTHOR)]),
        (f"<p>AFP, PORT SALLOW</p>{FILLER}", [("AFP", AGENCY)]),
        (f"<p>By</p><p>Ada Quill</p>{FILLER}", [("Ada Quill", AUTHOR)]),
        (f"<ul><li>Author(s)</li><li>Ada Quill</li><li>Bo Lind</li></ul>{FILLER}", [("Ada Quill", AUTHOR), ("Bo Lind", AUTHOR)]),
        (f"<p><a href='/authors/quill'>Ada Quill</a></p>{FILLER}", [("Ada Quill", AUTHOR)]),
        (f"<p>By Ada Quill The Associated Press</p>{FILLER}", [("Ada Quill", AUTHOR), ("The Associated Press", AGENCY)]),
    ],
)  # fmt: skip
def test_signatures_labels_and_lines(inside: str, people: list[tuple[str, PersonRole]]) -> None:
    assert byline(page(article(inside))) == people


def test_bold_name_in_the_text_gives_way_to_the_byline_above() -> None:
    inside = f"<p>By Ada Quill</p>{FILLER[: FILLER.index('</p>') + 4]}<p><b>Deep Harbour</b></p>{FILLER}"
    assert byline(page(article(inside))) == [("Ada Quill", AUTHOR)]


def test_bylines_of_other_articles_under_the_text_are_not_its_own() -> None:
    teasers = "".join(
        f"<li><a href='/{number}'>{title}</a><p>By {name}</p></li>"
        for number, (title, name) in enumerate(
            [
                ("A bridge for the geese", "Bo Lind"),
                ("The bakery at sea", "Ada Quill"),
                ("Who owns the fog", "Eve Marsh"),
            ]
        )
    )
    after = f"<section><h2>In other news</h2><ul>{teasers}</ul></section>"
    assert byline(page(article(FILLER, after=after))) == []


@pytest.mark.parametrize(
    ("matter", "head"),
    [
        ("<p><a href='/category/mental-health/'>Mental Health</a></p>" + DATE, ""),
        ("<p>Mental Health</p>" + DATE, "<meta property='article:section' content='Mental Health'>"),
    ],
)
def test_section_beside_a_date_is_no_name(matter: str, head: str) -> None:
    assert byline(page(article(matter + FILLER, head=head))) == []


def test_initials_under_the_text_name_nobody() -> None:
    assert byline(page(article(f"{FILLER}<p>(wt)</p>", lang="de"))) == []


def test_agencies_are_agencies() -> None:
    assert byline(page(article(f"<p class='byline'>By Ada Quill and AFP</p>{FILLER}"))) == [
        ("Ada Quill", AUTHOR),
        ("AFP", AGENCY),
    ]
    assert byline(page(article(f"<p class='author'>dpa</p>{FILLER}", lang="de"))) == [("dpa", AGENCY)]


def test_stated_author_is_confirmed_where_it_is_printed() -> None:
    source = page(article(f"<p>Ada Quill</p>{FILLER}", head=stated(person("Ada Quill"))))
    (author,) = read(source).byline
    assert author.evidence is not None
    assert author.evidence.source == "visible"
    assert visible_text(source)[author.evidence.start : author.evidence.end] == "Ada Quill"


def test_printed_byline_completes_the_stated_one() -> None:
    head = stated(person("Ada Quill"))
    assert byline(page(article(f"<p class='byline'>By Ada Quill and Bo Lind</p>{FILLER}", head=head))) == [
        ("Ada Quill", AUTHOR),
        ("Bo Lind", AUTHOR),
    ]


def test_stated_outlet_gives_way_to_a_printed_person() -> None:
    head = stated({"@type": "Organization", "name": "The Observer"}, publisher={"name": "The Observer"})
    assert byline(page(article(f"<p class='byline'>Ada Quill</p>{FILLER}", head=head))) == [
        ("Ada Quill", AUTHOR)
    ]


def test_one_printed_name_confirms_the_others_of_its_field() -> None:
    head = stated(person("Ada Quill"), person("Bo Lind"))
    assert byline(page(article(f"<p>By Bo Lind</p>{FILLER}", head=head))) == [
        ("Ada Quill", AUTHOR),
        ("Bo Lind", AUTHOR),
    ]


def test_link_to_an_authors_page_is_kept() -> None:
    inside = f"<p class='byline'>By <a href='/author/ada-quill'>Ada Quill</a></p>{FILLER}"
    assert read(page(article(inside))).byline == (
        Person(
            name="Ada Quill",
            role=AUTHOR,
            url="https://observer.example/author/ada-quill",
            evidence=read(page(article(inside))).byline[0].evidence,
        ),
    )


def test_name_in_bold_is_taken_out_of_the_first_paragraph() -> None:
    inside = f"<p><b>Ada Quill</b> Nobody came to the ferry on Monday, and the ferryman was glad of it.</p>{FILLER}"
    found = read(page(article(inside)))
    assert [person.name for person in found.byline] == ["Ada Quill"]
    assert found.text.startswith("Nobody came")


def test_photographer_of_a_picture_is_no_author() -> None:
    inside = (
        f"<p>By Ada Quill</p>{FILLER}<div class='box'><img src='m.jpg'><p>Photo: Bo Lind</p></div>{FILLER}"
    )
    assert byline(page(article(inside))) == [("Ada Quill", AUTHOR)]
