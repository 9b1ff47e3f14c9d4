"""Who may open what."""

from collections.abc import Callable
from functools import wraps

from allauth.account.decorators import reauthentication_required
from django.contrib.auth.decorators import login_required
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase

from dragoman.portal.accounts.models import User

View = Callable[..., HttpResponseBase]


def person(request: HttpRequest) -> User:
    """The signed-in person. Raises PermissionDenied where nobody is."""
    if isinstance(request.user, User):
        return request.user
    raise PermissionDenied


def needs_proof(view: View) -> View:
    """The view is for the signed-in person who has shown again, within minutes, that it is they: by password, code or passkey."""
    proved: View = login_required(reauthentication_required(view))
    return proved


def needs_role(least: str) -> Callable[[View], View]:
    """The view is for people with this role or a higher one: others are asked to sign in, or refused when they are."""

    def decorate(view: View) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponseBase:
            if not request.user.is_authenticated:
                return redirect_to_login(request.get_full_path())
            if not person(request).has_role(least):
                raise PermissionDenied
            return view(request, *args, **kwargs)

        return guarded

    return decorate
