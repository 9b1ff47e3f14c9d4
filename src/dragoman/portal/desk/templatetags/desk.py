"""What the desk's templates need of their own: its navigation, and small look-ups."""

from collections.abc import Mapping
from typing import Any

from django import template
from django.http import HttpRequest

from dragoman.portal.accounts.models import Role, User
from dragoman.portal.desk import phrases
from dragoman.portal.desk.queries.navigation import counts

register = template.Library()


@register.inclusion_tag("desk/_navigation.html", takes_context=True)
def navigation(context: Mapping[str, Any], here: str = "") -> dict[str, object]:
    """The left side. here: name of the door we stand behind."""
    request: HttpRequest = context["request"]
    user = request.user
    if not isinstance(user, User):
        return {}
    return {
        "counts": counts(user),
        "here": here,
        "user": user,
        "is_editor": user.has_role(Role.EDITOR),
        "is_administrator": user.has_role(Role.ADMINISTRATOR),
        "site_name": context.get("site_name"),
        "request": request,
    }


@register.filter
def at_key(mapping: Mapping[Any, Any], key: object) -> object:
    """A mapping's value; empty where there is none."""
    return mapping.get(key, "")


@register.filter
def phrase(key: str, table: str) -> str:
    """A key's words from one of the desk's tables: `{{ carrier.role.value|phrase:"ROLES" }}`."""
    found: Mapping[str, object] = getattr(phrases, table)
    return str(found.get(key, key))


@register.filter
def field_name(name: str) -> str:
    """An article's field in words."""
    return phrases.field(name)


@register.filter
def job_kind(kind: str) -> str:
    """What a job does, in words."""
    return phrases.job_kind(kind)
