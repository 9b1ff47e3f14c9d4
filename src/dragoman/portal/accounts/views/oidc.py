"""By way of the OpenID Connect issuer: out from a page of an edition, back to one address, and on in the edition it began in."""

from urllib.parse import urlsplit

from allauth.socialaccount.providers.openid_connect import views as allauth_views
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.views.decorators.cache import never_cache

from dragoman.portal.accounts.editions import edition_now

BEGAN_IN = "oidc_began_in"


@never_cache
def begin(request: HttpRequest, provider_id: str) -> HttpResponse:
    """Ask (GET), then go (POST). A form may lead to this site only, redirects counted (CSP `form-action`), so the answer to the
    POST is a page that goes on by itself, with a link for where it does not."""
    request.session[BEGAN_IN] = edition_now()
    answer: HttpResponse = allauth_views.login(request, provider_id)
    to = answer.headers.get("Location", "")
    if request.method != "POST" or not urlsplit(to).netloc:
        return answer
    return render(request, "accounts/oidc_continue.html", {"to": to, "name": settings.CONFIG.oidc_name})


@never_cache
def callback(request: HttpRequest, provider_id: str) -> HttpResponse:
    """Where the issuer sends people back: one address for all editions, so that operators register one."""
    with translation.override(request.session.get(BEGAN_IN) or edition_now()):
        answer: HttpResponse = allauth_views.callback(request, provider_id)
        if hasattr(answer, "render") and not getattr(answer, "is_rendered", True):
            answer.render()
    return answer
