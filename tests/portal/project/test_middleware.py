import pytest
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory
from django.utils import translation

from dragoman.portal.project.middleware import InterfaceLanguage, SecurityHeaders


def speaking(path: str, *, accept: str = "", cookie: str = "") -> tuple[str, HttpResponse]:
    """The language a page is made in, and the answer."""
    made: list[str] = []

    def page(request: HttpRequest) -> HttpResponse:
        made.append(translation.get_language() or "")
        return HttpResponse("x")

    request = RequestFactory().get(path, HTTP_ACCEPT_LANGUAGE=accept)
    if cookie:
        request.COOKIES["django_language"] = cookie
    answer = InterfaceLanguage(page)(request)
    return made[0], answer


@pytest.mark.parametrize(
    ("path", "accept", "cookie", "language"),
    [
        ("/ru/", "en", "en", "ru"),
        ("/en/article/x/", "ru", "ru", "en"),
        ("/desk/", "ru,en;q=0.5", "", "ru"),
        ("/desk/", "ru", "en", "en"),
        ("/desk/", "ru", "tlh", "ru"),
        ("/desk/", "ja", "", "en"),
        ("/", "", "", "en"),
        ("/rumour/", "en", "", "en"),
        ("//ru/", "en", "", "en"),
    ],
)
def test_one_address_has_one_language(path: str, accept: str, cookie: str, language: str) -> None:
    made, answer = speaking(path, accept=accept, cookie=cookie)
    assert made == language
    assert answer.headers["Content-Language"] == language


def test_the_language_does_not_leak_into_the_next_request() -> None:
    before = translation.get_language()
    speaking("/ru/")
    assert translation.get_language() == before


def test_the_content_policy_allows_nothing_inline_and_no_other_host() -> None:
    answer = SecurityHeaders(lambda request: HttpResponse("x"))(RequestFactory().get("/"))
    policy = dict(part.split(" ", 1) for part in answer.headers["Content-Security-Policy"].split("; "))
    assert policy["script-src"] == policy["style-src"] == policy["default-src"] == "'self'"
    assert policy["frame-ancestors"] == policy["object-src"] == policy["base-uri"] == "'none'"
    assert "unsafe" not in answer.headers["Content-Security-Policy"]


def test_a_page_may_have_a_policy_of_its_own() -> None:
    def page(request: HttpRequest) -> HttpResponse:
        return HttpResponse("x", headers={"Content-Security-Policy": "default-src 'none'"})

    assert (
        SecurityHeaders(page)(RequestFactory().get("/")).headers["Content-Security-Policy"]
        == "default-src 'none'"
    )
