"""What account pages need on every request."""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import add_never_cache_headers

from dragoman.portal.accounts.models import User

Handler = Callable[[HttpRequest], HttpResponse]
MARK = "signed_in"
"""A cookie scripts may read. It says only that somebody may be signed in, so that pages, which are the same for everybody, ask
for a person's parts only where there may be a person."""
LOCKED = frozenset(
    {"account_email", "account_change_password", "account_set_password", "socialaccount_connections"}
)
"""With every `mfa_…` page: what the demo accounts, whose passwords are printed, cannot change of themselves."""
ENTRANCES = frozenset({"mfa_authenticate", "mfa_login_webauthn"})
"""Of those, the ones before anybody is signed in."""


class Accounts:
    """Keeps account pages out of caches, the demo accounts as they are, and the mark in step with the session."""

    def __init__(self, get_response: Handler) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if _is_account_page(request):
            add_never_cache_headers(response)
        # Only where the session was read already: reading it would make a public page a private one.
        if request.session.accessed:
            _mark(request, response)
        return response

    def process_view(self, request: HttpRequest, view: Any, args: Any, kwargs: Any) -> HttpResponse | None:
        """Demo accounts stay as they are; without an issuer its pages are not there."""
        name = (request.resolver_match.url_name if request.resolver_match else None) or ""
        if name.startswith(("socialaccount_", "openid_connect_")) and not settings.CONFIG.oidc_issuer:
            raise Http404
        if not (name in LOCKED or (name.startswith("mfa_") and name not in ENTRANCES)):
            return None
        if isinstance(request.user, User) and request.user.is_demo:
            return render(request, "accounts/demo.html", status=403)
        return None


def _is_account_page(request: HttpRequest) -> bool:
    return request.path_info.split("/", 3)[2:3] == ["account"]


def _mark(request: HttpRequest, response: HttpResponse) -> None:
    here = request.user.is_authenticated
    if here and MARK not in request.COOKIES:
        lasts = None if request.session.get_expire_at_browser_close() else request.session.get_expiry_age()
        response.set_cookie(
            MARK, "1", max_age=lasts, samesite="Lax", secure=bool(settings.SESSION_COOKIE_SECURE)
        )
    elif not here and MARK in request.COOKIES:
        response.delete_cookie(MARK, samesite="Lax")
