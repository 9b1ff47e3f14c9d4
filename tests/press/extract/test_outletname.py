"""What the page's own outlet is called, by fields, in print, by its address."""

import pytest

from dragoman.press.extract import read
from dragoman.press.record import Carrier, Outlet, OutletKind

from .making import FILLER, TIDE, article, page

URL = "https://www.saltmarsh-post.example/news/flood"


def own(
    head: str = "",
    *,
    top: str = "",
    foot: str = "",
    title: str = "Bread by boat as the river rises early",
    url: str = URL,
    outlet: Outlet | None = None,
) -> Carrier:
    """The last carrier of a page: its own outlet."""
    html = article(FILLER, head=head, after=f"<footer>{foot}</footer>").replace(
        "<main>", f"<header>{top}</header><main>"
    )
    html = html.replace("<title>Bread by boat as the river rises early", f"<title>{title}")
    return read(page(html, url=url), outlet=outlet).carriers[-1]


def ld(publisher: str) -> str:
    return (
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bread by boat as the river rises early",'
        f'"publisher":{{"@type":"Organization","name":"{publisher}"}}}}</script>'
    )


def test_an_outlet_we_follow_is_called_as_we_call_it() -> None:
    carrier = own("<meta property='og:site_name' content='tide.example'>", outlet=TIDE)
    assert (carrier.name, carrier.outlet) == ("Tide Courier", "tide-courier")


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("<meta property='og:site_name' content='The Saltmarsh Post'>", "The Saltmarsh Post"),
        (ld("The Saltmarsh Post"), "The Saltmarsh Post"),
        ("<meta name='application-name' content='The Saltmarsh Post'>", "The Saltmarsh Post"),
        ("<meta property='og:site_name' content='Saltmarsh Post'>" + ld("Heron Media Ltd"), "Saltmarsh Post"),
    ],
)
def test_fields_tell_it(head: str, name: str) -> None:
    assert own(head).name == name


@pytest.mark.parametrize("site", ["saltmarshpost", "saltmarsh-post.example", "www.saltmarsh-post.example"])
def test_an_address_is_no_name_where_the_page_has_one(site: str) -> None:
    head = f"<meta property='og:site_name' content='{site}'>"
    assert own(head + ld("Saltmarsh Post")).name == "Saltmarsh Post"
    assert own(head, title="Bread by boat as the river rises early | Saltmarsh Post").name == "Saltmarsh Post"


def test_a_company_gives_way_to_the_name_the_address_is_made_of() -> None:
    head = ld("Heron Media Holding") + "<meta name='application-name' content='Saltmarsh Post'>"
    assert own(head).name == "Saltmarsh Post"


def test_title_and_logo_agree() -> None:
    top = "<a href='/'>The Marsh</a>"
    carrier = own(top=top, title="Bread by boat as the river rises early – The Marsh")
    assert carrier.name == "The Marsh"
    assert carrier.evidence is not None
    assert carrier.evidence.source == "visible"


def test_a_logo_alone_is_enough_and_a_menu_is_not() -> None:
    assert own(top="<a class='site-logo' href='/'>The Marsh</a>").name == "The Marsh"
    assert own(top="<a class='site-logo' href='/'>Home</a>").name == "saltmarsh-post.example"
    assert own(top="<a href='/'>Politics</a>").name == "saltmarsh-post.example"


def test_the_end_of_the_title_counts_where_the_foot_has_it_too() -> None:
    title = "Bread by boat as the river rises early | The Marsh"
    assert own(title=title, foot="<p>The Marsh, 12 Quay Street</p>").name == "The Marsh"
    assert own(title=title).name == "saltmarsh-post.example"


def test_the_address_is_the_last_resort() -> None:
    carrier = own()
    assert carrier.name == "saltmarsh-post.example"
    assert carrier.evidence is not None
    assert (carrier.evidence.source, carrier.evidence.field) == ("link", "url")
    assert own(url="").name == "?"


@pytest.mark.parametrize("kind", [OutletKind.NEWSPAPER, OutletKind.TRANSLATED_PRESS])
def test_the_names_of_an_outlet_we_follow_name_no_source(kind: OutletKind) -> None:
    outlet = Outlet(
        id="marsh", names={"en": "The Marsh", "de": "Das Moor"}, home_url="https://marsh.example/", kind=kind
    )
    html = article(FILLER, after="<p>Source: Das Moor</p><p>Source: marsh.example</p>")
    found = read(page(html, url="https://marsh.example/1"), outlet=outlet)
    assert [carrier.name for carrier in found.carriers] == ["The Marsh"]
    assert found.original is None
