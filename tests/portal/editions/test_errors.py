"""What people read when something is not there, not theirs, or broken."""

import pytest
from django.template.loader import render_to_string
from django.test import Client, RequestFactory
from django.utils import translation


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ("404.html", "Такой страницы нет"),
        ("403.html", "Эта страница вам недоступна"),
        ("403_csrf.html", "Форма пришла слишком поздно"),
    ],
)
def test_it_works(template: str, said: str) -> None:
    with translation.override("ru"):
        page = render_to_string(template, request=RequestFactory().get("/ru/none/"))
    assert f"<h1>{said}</h1>" in page
    assert '<html lang="ru" dir="ltr">' in page
    assert 'href="/ru/"' in page


def test_a_broken_page_needs_nothing_but_itself() -> None:
    with translation.override("ru"):
        page = render_to_string("500.html")
    assert "<h1>Здесь что-то сломалось</h1>" in page
    assert '<html lang="ru" dir="ltr">' in page


def test_a_missing_page_speaks_the_editions_language(client: Client, db: None) -> None:
    answer = client.get("/ru/article/none/")
    assert answer.status_code == 404
    assert "Такой страницы нет" in answer.content.decode()
