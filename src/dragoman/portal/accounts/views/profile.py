"""The own account: profile, export, deletion, and the piece of the masthead that knows who is here."""

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from dragoman.portal.accounts.actions import AccountError, change_profile, delete_account
from dragoman.portal.accounts.actions.leaving import may_delete
from dragoman.portal.accounts.exporting import as_json, as_zip, export_of
from dragoman.portal.accounts.languages import choices
from dragoman.portal.accounts.permissions import needs_proof, person
from dragoman.portal.store.clock import now


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def profile(request: HttpRequest, edition: str) -> HttpResponse:
    """The own profile; a POST changes the name and the languages read. 5 queries besides the session's."""
    who = person(request)
    if request.method == "POST":
        try:
            change_profile(
                person=who,
                by=who,
                display_name=request.POST.get("display_name", ""),
                languages=request.POST.getlist("languages"),
            )
        except AccountError as error:
            messages.error(request, str(error))
        else:
            messages.success(request, _("Saved."))
        return HttpResponseRedirect(reverse("accounts:profile", args=(edition,)))
    keys = list(Authenticator.objects.filter(user=who))
    context = {
        "edition": edition,
        "who": who,
        "languages": choices(edition, chosen=who.languages),
        "address": EmailAddress.objects.get_verified(who),
        "unconfirmed": EmailAddress.objects.get_new(who),
        "passkeys": sum(key.type == Authenticator.Type.WEBAUTHN for key in keys),
        "has_totp": any(key.type == Authenticator.Type.TOTP for key in keys),
        "oidc": settings.CONFIG.oidc_issuer and (settings.CONFIG.oidc_name or settings.CONFIG.oidc_issuer),
        "connected": SocialAccount.objects.filter(user=who).exists(),
        "may_delete": may_delete(who),
    }
    return render(request, "accounts/profile.html", context)


@never_cache
@require_safe
def me(request: HttpRequest, edition: str) -> HttpResponse:
    """The end of the masthead's second row for whoever is here: a fragment, never in a cache."""
    return render(request, "accounts/me.html", {"edition": edition})


@never_cache
@require_safe
@needs_proof
def export(request: HttpRequest, edition: str, kind: str) -> HttpResponse:
    """All we have of the person, as one JSON file or a ZIP with one a room."""
    if kind not in {"json", "zip"}:
        raise Http404
    who = person(request)
    data = export_of(who)
    body = as_json(data) if kind == "json" else as_zip(data)
    answer = HttpResponse(body, content_type="application/json" if kind == "json" else "application/zip")
    answer["Content-Disposition"] = f'attachment; filename="dragoman-{now():%Y-%m-%d}.{kind}"'
    return answer


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@needs_proof
def delete(request: HttpRequest, edition: str) -> HttpResponse:
    """Ask once more, then delete the account."""
    who = person(request)
    if request.method != "POST":
        return render(request, "accounts/delete.html", {"edition": edition, "may_delete": may_delete(who)})
    try:
        delete_account(person=who, by=who)
    except AccountError as error:
        messages.error(request, str(error))
        return redirect("accounts:profile", edition)
    logout(request)
    return render(request, "accounts/deleted.html", {"edition": edition})
