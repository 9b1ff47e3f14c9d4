"""The outlet that a translated article links to by name is its original where nothing else is said."""

from dragoman.press.extract import read

from .making import FILLER, page


def carriers(lines: str) -> list[tuple[str, str]]:
    html = (
        "<html lang='en'><head><title>Lamps | Ferry Wharf</title><meta property='og:site_name' content='Ferry Wharf'></head>"
        f"<body><article><h1>The lamps by the river</h1>{FILLER}{lines}</article></body></html>"
    )
    article = read(page(html, url="https://ferrywharf.example/lamps"))
    return [(carrier.name, carrier.role.value) for carrier in article.carriers]


LINK = "<a href='https://glasdoline.example/2024/lamps'>Glas Doline</a>"
BY = "<p>Translated by Judith Harmer</p>"


def test_a_linked_name_beside_a_translator() -> None:
    assert carriers(f"{BY}<p>{LINK}</p>") == [("Glas Doline", "wrote"), ("Ferry Wharf", "translated")]


def test_an_article_of_its_own_that_links_to_another_paper() -> None:
    assert carriers(f"<p>{LINK}</p>") == [("Ferry Wharf", "wrote")]


def test_two_linked_names_say_nothing() -> None:
    other = "<a href='https://heronpost.example/'>Heron Post</a>"
    assert carriers(f"{BY}<p>{LINK}</p><p>{other}</p>")[0][0] == "Ferry Wharf"


def test_who_took_the_picture_and_where_things_are_shared() -> None:
    network = "<a href='https://facebook.com/glasdoline'>Glas Doline</a>"
    assert carriers(f"{BY}<p>Photo: {LINK}</p>")[0][0] == "Ferry Wharf"
    assert carriers(f"{BY}<p>{network}</p>")[0][0] == "Ferry Wharf"


def test_a_person_is_no_outlet() -> None:
    person = "<a href='https://people.example/4711'>Maud Heron</a>"
    assert carriers(f"{BY}<p>{person}</p>")[0][0] == "Ferry Wharf"
