"""What account pages are put together from."""

import json
from typing import Any

from allauth.socialaccount.adapter import get_adapter
from django import forms, template
from django.conf import settings
from django.forms import BoundField
from django.http import HttpRequest
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe

from dragoman.portal.accounts.editions import edition_now

register = template.Library()


@register.simple_tag(takes_context=True)
def this_page_elsewhere(context: template.Context) -> dict[str, str]:
    """Tag → address of the page in every edition, what was asked with it kept; empty where the page is the answer to a form."""
    request: HttpRequest | None = context.get("request")
    if request is None or request.method != "GET":
        return {}
    rest = request.get_full_path().split("/", 2)[2]
    return {tag: f"/{tag}/{rest}" for tag, _ in settings.LANGUAGES}


@register.filter
def is_tick(field: BoundField) -> bool:
    """The field is a box to tick."""
    return isinstance(field.field.widget, forms.CheckboxInput)


@register.simple_tag
def registration_open() -> bool:
    """Readers may register."""
    return bool(settings.CONFIG.registration)


@register.simple_tag(takes_context=True)
def oidc_providers(context: template.Context) -> list[dict[str, str]]:
    """The issuer people may log in with, as `name` and `url` to POST to; empty where none is set."""
    if not settings.CONFIG.oidc_issuer:
        return []
    request = context["request"]
    return [
        {"name": provider.name, "url": provider.get_login_url(request)}
        for provider in get_adapter().list_providers(request)
    ]


@register.inclusion_tag("accounts/_passkey_failed.html")
def passkey_failed() -> dict[str, Any]:
    """Where a script says that the browser and the key could not agree."""
    return {}


@register.inclusion_tag("accounts/_passkey_script.html")
def passkey_script(form: str, **ids: str) -> dict[str, Any]:
    """Joins a form to the browser's keys. form: one of allauth's `allauth.webauthn.forms`; ids: what of the page it works on."""
    return {"function": f"allauth.webauthn.forms.{form}", "data": {"ids": ids}}


@register.inclusion_tag("accounts/_to_profile.html")
def to_profile() -> dict[str, Any]:
    """The way back."""
    return {"url": reverse("accounts:profile", args=(edition_now(),))}


@register.filter
def as_data(data: dict[str, Any]) -> SafeString:
    """JSON for a script element that is no script; nothing in it can end the element."""
    return mark_safe(json.dumps(data).replace("<", "\\u003c"))
