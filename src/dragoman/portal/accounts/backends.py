"""How people are recognised."""

from django.contrib.auth.backends import ModelBackend
from django.http import HttpRequest

from dragoman.portal.accounts.models import User

LOOPBACK = frozenset({"127.0.0.1", "::1"})


class RoleBackend(ModelBackend):
    """Name and password; a demo account only from this machine and never through a proxy.

    The demo accounts' passwords are printed and public, so a request that came through a proxy (it then carries a
    forwarding header) or from another address is refused as if the password were wrong.
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
    forwarded = any(
        name in request.META for name in ("HTTP_X_FORWARDED_FOR", "HTTP_FORWARDED", "HTTP_X_REAL_IP")
    )
    return request.META.get("REMOTE_ADDR") in LOOPBACK and not forwarded
