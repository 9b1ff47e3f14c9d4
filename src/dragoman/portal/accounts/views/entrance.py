"""The old addresses of signing in and out, which bookmarks and the desk know."""

from allauth.account.adapter import get_adapter
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe


@never_cache
@require_safe
def sign_in(request: HttpRequest) -> HttpResponse:
    """To log in, with where to go after it."""
    to = request.GET.get("next")
    return HttpResponseRedirect(reverse("account_login") + (f"?{urlencode({'next': to})}" if to else ""))


@never_cache
@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """Ends the session; to the front page."""
    adapter = get_adapter()
    adapter.logout(request)
    return HttpResponseRedirect(adapter.get_logout_redirect_url(request))
