"""What every answer of the portal goes through."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils import translation

Handler = Callable[[HttpRequest], HttpResponse]

CONTENT_POLICY = "; ".join(
    (
        "default-src 'self'",
        "img-src 'self' data:",
        "style-src 'self'",
        "script-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    )
)


class InterfaceLanguage:
    """Sets the interface language: an edition's pages speak its language; elsewhere the person's choice, then the browser's.

    The first segment of the path decides for editions (`/ru/…`), so that one address has one language.
    """

    def __init__(self, get_response: Handler) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        first = request.path_info.split("/", 2)[1]
        known = {tag for tag, _ in settings.LANGUAGES}
        language = first if first in known else self._chosen(request, known)
        with translation.override(language):
            response = self.get_response(request)
            response.headers.setdefault("Content-Language", language)
        return response

    def _chosen(self, request: HttpRequest, known: set[str]) -> str:
        cookie = request.COOKIES.get(settings.LANGUAGE_COOKIE_NAME)
        if cookie in known:
            return str(cookie)
        return translation.get_language_from_request(request) or settings.LANGUAGE_CODE


class SecurityHeaders:
    """A strict content policy: no inline script or style, nothing from other hosts."""

    def __init__(self, get_response: Handler) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response.headers.setdefault("Content-Security-Policy", CONTENT_POLICY)
        response.headers.setdefault("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
        return response
