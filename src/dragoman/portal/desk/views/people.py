"""Accounts: administrators look after all, everybody after the own one."""

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import update_session_auth_hash
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from dragoman.portal.accounts.actions import (
    AccountError,
    add_person,
    change_password,
    change_role,
    set_active,
    take_out,
)
from dragoman.portal.accounts.models import Role, User
from dragoman.portal.accounts.permissions import needs_role, person
from dragoman.portal.desk.views.answers import acted
from dragoman.portal.desk.views.records import read_or_write

YEAR_SECONDS = 365 * 24 * 3600


@read_or_write
@needs_role(Role.ADMINISTRATOR)
def people(request: HttpRequest) -> HttpResponse:
    """All accounts; a POST adds one."""
    if request.method == "POST":
        return acted(
            request,
            lambda: add_person(
                username=request.POST.get("username", ""),
                display_name=request.POST.get("display_name", ""),
                role=request.POST.get("role", ""),
                password=request.POST.get("password", ""),
                by=person(request),
            ),
            done=_("Added."),
            to=reverse("desk:people"),
        )
    everybody = User.objects.order_by("-is_active", "username")
    return render(request, "desk/people.html", {"people": everybody, "roles": Role.choices})


@require_POST
@needs_role(Role.ADMINISTRATOR)
def one(request: HttpRequest, pk: int) -> HttpResponse:
    """Change a role, close or open an account, set a password, end an account for good."""
    somebody, who = get_object_or_404(User, pk=pk), person(request)
    act = request.POST.get("act")

    def do() -> None:
        if act == "role":
            change_role(person=somebody, role=request.POST.get("role", ""), by=who)
        elif act == "password":
            change_password(person=somebody, password=request.POST.get("password", ""), by=who)
        elif act in {"open", "close"}:
            set_active(person=somebody, active=act == "open", by=who)
        elif act == "take-out":
            take_out(person=somebody, by=who)

    return acted(request, do, done=_("Saved."), to=reverse("desk:people"))


@read_or_write
@needs_role(Role.TRANSLATOR)
def account(request: HttpRequest) -> HttpResponse:
    """The own account: language of the desk, password."""
    if request.method != "POST":
        return render(request, "desk/account.html")
    language = request.POST.get("language", "")
    answer = redirect("desk:account")
    if language in dict(settings.LANGUAGES):
        answer.set_cookie(
            settings.LANGUAGE_COOKIE_NAME,
            language,
            max_age=YEAR_SECONDS,
            samesite="Lax",
            secure=bool(settings.SESSION_COOKIE_SECURE),
        )
    elif "password" in request.POST:
        _own_password(request)
    return answer


def _own_password(request: HttpRequest) -> None:
    who = person(request)
    if who.is_demo or not who.check_password(request.POST.get("old", "")):
        messages.error(request, _("That is not your password."))
        return
    try:
        update_session_auth_hash(
            request, change_password(person=who, password=request.POST.get("password", ""), by=who)
        )
    except AccountError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("Your password is changed."))
