"""How the desk answers after an action: a message and the page the person came from, or JSON for the script."""

import json
from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme

from dragoman.portal.accounts.actions import AccountError
from dragoman.portal.desk.actions import ActionError, BlockedError


def wants_json(request: HttpRequest) -> bool:
    """The desk's script asks, not a form."""
    return request.headers.get("Accept", "").startswith("application/json")


def given(request: HttpRequest) -> dict[str, Any]:
    """What was sent, from a form or as JSON. Raises ValueError for JSON that is none, or no object."""
    if request.content_type == "application/json":
        data = json.loads(request.body or b"{}")
        if not isinstance(data, dict):
            raise ValueError("not an object")
        return data
    return {key: request.POST.get(key) for key in request.POST}


def number(value: object, default: int = -1) -> int:
    """A whole number as sent; `default` for anything else."""
    try:
        return int(str(value))
    except ValueError:
        return default


def acted(request: HttpRequest, do: Callable[[], object], *, done: str, to: str) -> HttpResponse:
    """Do it, say so (or why not), and go back to where the person was, or to `to`."""
    try:
        do()
    except BlockedError as error:
        for reason in error.reasons:
            messages.error(request, reason)
    except (ActionError, AccountError) as error:
        messages.error(request, str(error))
    else:
        messages.success(request, done)
    return redirect(back(request, to))


def back(request: HttpRequest, to: str) -> str:
    """The address named by the form, if it is one of ours; else `to`."""
    wanted = request.POST.get("next", "")
    safe = url_has_allowed_host_and_scheme(
        wanted, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    return wanted if wanted and safe else to


def refused(error: Exception, status: int, **more: object) -> JsonResponse:
    """Why not, for the script."""
    return JsonResponse({"error": str(error), **more}, status=status)
