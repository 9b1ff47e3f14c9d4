"""How people are recognised."""

from django.contrib.auth.backends import ModelBackend
from django.http import HttpRequest

from dragoman.portal.accounts.models import User

LOOPBACK = frozenset({"127.0.0.1", "::1"})
FORWARDING = frozenset(
    {"HTTP_FORWARDED", "HTTP_VIA", "HTTP_X_REAL_IP", "HTTP_X_CLIENT_IP", "HTTP_TRUE_CLIENT_IP"}
)
"""Headers proxies add, beside the many that begin with `X-Forwarded-`."""


class RoleBackend(ModelBackend):
    """Name and password; a demo account only from this machine and never through a proxy.

    The demo accounts' passwords are printed and public, so a request that came through a proxy (it then carries a
    forwarding header, or asks for another host than this machine) or from another address is refused as if the password
    were wrong.
    """

    def authenticate(
        self,
        request: HttpRequest | None,
        username: str | None = None,
        password: str | None = None,
        **kwargs: object,
    ) -> User | None:
        user = super().authenticate(request, username=username, password=password, **kwargs)
        if not isinstance(user, User):
            return None
        return user if not user.is_demo or _is_local(request) else None


def _is_local(request: HttpRequest | None) -> bool:
    if request is None:
        return False
    forwarded = any(name in FORWARDING or name.startswith("HTTP_X_FORWARDED_") for name in request.META)
    return request.META.get("REMOTE_ADDR") in LOOPBACK and not forwarded and _asks_for_this_machine(request)


def _asks_for_this_machine(request: HttpRequest) -> bool:
    host = request.META.get("HTTP_HOST", "localhost").lower()
    name = host.rsplit(":", 1)[0] if not host.endswith("]") else host
    return name in {"localhost", "127.0.0.1", "[::1]"} or name.endswith(".localhost")
