"""How people are recognised."""

from typing import Any

from allauth.account.auth_backends import AuthenticationBackend
from allauth.account.internal.userkit import filter_users_by_email, get_user_by_username
from django.http import HttpRequest

from dragoman.portal.accounts.models import User

LOOPBACK = frozenset({"127.0.0.1", "::1"})
FORWARDING = frozenset(
    {"HTTP_FORWARDED", "HTTP_VIA", "HTTP_X_REAL_IP", "HTTP_X_CLIENT_IP", "HTTP_TRUE_CLIENT_IP"}
)
"""Headers proxies add, beside the many that begin with `X-Forwarded-`."""


class RoleBackend(AuthenticationBackend):  # type: ignore[misc]
    """User name or e-mail address and password; a demo account only from this machine and never through a proxy.

    The demo accounts' passwords are printed and public, so a request that came through a proxy (it then carries a
    forwarding header, or asks for another host than this machine) or from another address is refused as if the password
    were wrong. Whoever is named, known or not, one password is hashed: the time it takes tells nothing.
    """

    def authenticate(
        self,
        request: HttpRequest | None,
        username: str | None = None,
        password: str | None = None,
        **kwargs: Any,
    ) -> User | None:
        """The person, or None. kwargs: `email`."""
        user = super().authenticate(request, username=username, password=password, **kwargs)
        if not isinstance(user, User):
            return None
        return user if may_enter(request, user) else None

    def _authenticate(self, request: HttpRequest | None, **credentials: Any) -> User | None:
        """allauth would try each way of reading what was typed in turn, and hash for each that finds somebody."""
        found = self._check_password(_named(credentials), credentials.get("password") or "")
        return found if isinstance(found, User) else None


def may_enter(request: HttpRequest | None, user: User) -> bool:
    """From where the request comes this person may sign in, by whatever means."""
    return not user.is_demo or _is_local(request)


def _named(credentials: dict[str, Any]) -> User | None:
    name = credentials.get("username") or ""
    if name and isinstance(person := get_user_by_username(name), User):
        return person
    address = credentials.get("email") or (name if "@" in name else "")
    people = filter_users_by_email(address, prefer_verified=True, for_login=True) if address else []
    return min(people, key=lambda one: one.pk, default=None)


def _is_local(request: HttpRequest | None) -> bool:
    if request is None:
        return False
    forwarded = any(name in FORWARDING or name.startswith("HTTP_X_FORWARDED_") for name in request.META)
    return request.META.get("REMOTE_ADDR") in LOOPBACK and not forwarded and _asks_for_this_machine(request)


def _asks_for_this_machine(request: HttpRequest) -> bool:
    host = request.META.get("HTTP_HOST", "localhost").lower()
    name = host.rsplit(":", 1)[0] if not host.endswith("]") else host
    return name in {"localhost", "127.0.0.1", "[::1]"} or name.endswith(".localhost")
