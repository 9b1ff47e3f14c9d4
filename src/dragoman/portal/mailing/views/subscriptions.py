"""Subscribing, confirming, changing, leaving. A GET shows; only a POST changes anything, so what opens links in mails ahead of
people (scanners, previews) can do no harm."""

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from dragoman.portal.accounts.addresses import address_of, network_of
from dragoman.portal.accounts.models import User
from dragoman.portal.mailing import links, zones
from dragoman.portal.mailing.actions import subscriptions as actions
from dragoman.portal.mailing.actions.errors import LimitError, MailingError
from dragoman.portal.mailing.askers import Asker, asker, stamp
from dragoman.portal.mailing.links import LinkError, Purpose
from dragoman.portal.mailing.models import SubscriptionRow, SubscriptionState
from dragoman.portal.mailing.queries.following import followed
from dragoman.portal.mailing.queries.owners import addresses_of
from dragoman.portal.mailing.wish_form import form_of, wishes_from, with_more
from dragoman.portal.mailing.wishes import wishes_of
from dragoman.portal.store.sections import SECTIONS

View = Callable[..., HttpResponse]


def private(view: View) -> View:
    """For one person: kept by no cache, found by no search engine, its address (which may hold a token) told to no other site.

    Not `no-referrer`: browsers would then send forms with `Origin: null`, which the protection against forged forms refuses.
    """

    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = view(request, *args, **kwargs)
        response["Cache-Control"] = "no-store, private"
        response["X-Robots-Tag"] = "noindex, nofollow"
        response["Referrer-Policy"] = "same-origin"
        return response

    return guarded


@private
@require_http_methods(["GET", "HEAD", "POST"])
def subscribe(request: HttpRequest, edition: str) -> HttpResponse:
    """The form; `?section=…&entity=…&story=…` tick what is followed. A POST asks the mailbox."""
    if request.method != "POST":
        return _form(request, edition)
    posted = request.POST
    if posted.get("find", "").strip():
        return _form(request, edition)
    who = asker({key: posted.get(key, "") for key in posted})
    if who is Asker.PROGRAM:
        return HttpResponseRedirect(reverse("mailing:sent", args=(edition,)))
    if who is Asker.AGAIN:
        return _form(
            request, edition, error=_("That was very quick, or very long ago. Please send it once more.")
        )
    user = request.user if isinstance(request.user, User) else None
    try:
        row = actions.subscribe(
            by=user,
            email=posted.get("email", ""),
            wishes=wishes_from(posted, edition),
            network=network_of(address_of(request)),
        )
    except LimitError as error:
        return _form(request, edition, error=str(error), status=429)
    except MailingError as error:
        return _form(request, edition, error=str(error), status=422)
    if row is not None:
        messages.success(request, _("You are subscribed: your address is confirmed already."))
        return HttpResponseRedirect(_own(links.preferences_url(row)))
    return HttpResponseRedirect(reverse("mailing:sent", args=(edition,)))


@private
@csrf_exempt
@require_POST
def begin(request: HttpRequest, edition: str) -> HttpResponse:
    """From the box on cacheable pages, which hold no token: shows the form with the address filled in, and changes nothing.

    A POST, so that the address stands in no log and no history.
    """
    return _form(request, edition)


@private
@require_safe
def sent(request: HttpRequest, edition: str) -> HttpResponse:
    """After subscribing, the same for every address."""
    return _page(request, "sent", edition, {"is_local": not settings.CONFIG.smtp_host})


@private
@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: HttpRequest, edition: str, token: str) -> HttpResponse:
    """From the confirmation mail: what was wished, and one button."""
    try:
        row = links.subscription_of(token, Purpose.CONFIRM)
    except LinkError as error:
        return _broken(request, edition, token, Purpose.CONFIRM, error)
    if request.method == "POST":
        try:
            row = actions.confirm(subscription=row)
        except MailingError as error:
            return _page(request, "confirm", edition, {**_told(row), "error": str(error)}, status=409)
        return _page(request, "confirmed", edition, {**_told(row), "url": _own(links.preferences_url(row))})
    return _page(request, "confirm", edition, _told(row))


@private
@require_http_methods(["GET", "HEAD", "POST"])
def preferences(request: HttpRequest, edition: str, token: str) -> HttpResponse:
    """The subscription, by a link from a mail. A POST saves, ends, resumes, deletes, or makes older links void."""
    try:
        row = links.subscription_of(token, Purpose.PREFERENCES)
    except LinkError as error:
        return _broken(request, edition, token, Purpose.PREFERENCES, error)
    if request.method != "POST":
        return _preferences(request, edition, row)
    if request.POST.get("find", "").strip():
        return _preferences(request, edition, row)
    act = _ACTS.get(request.POST.get("act", ""))
    if act is None:
        raise Http404
    try:
        return act(request, edition, row)
    except MailingError as error:
        return _preferences(request, edition, row, error=str(error))


@private
@require_safe
def unsubscribe(request: HttpRequest, edition: str, token: str) -> HttpResponse:
    """From a mail's foot: one button, which posts what mail clients post (RFC 8058), so that it needs no cookie."""
    try:
        row = links.subscription_of(token, Purpose.UNSUBSCRIBE)
    except LinkError as error:
        return _broken(request, edition, token, Purpose.UNSUBSCRIBE, error)
    return _page(request, "unsubscribe", edition, {**_told(row), "token": token})


@private
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def one_click(request: HttpRequest, edition: str, token: str) -> HttpResponse:
    """List-Unsubscribe: a POST of `List-Unsubscribe=One-Click` ends the subscription; the token is all it needs. A person who
    opens the address gets the button."""
    if request.method != "POST":
        return HttpResponseRedirect(reverse("mailing:unsubscribe", args=(edition, token)))
    try:
        row = links.subscription_of(token, Purpose.UNSUBSCRIBE)
    except LinkError as error:
        return _broken(request, edition, token, Purpose.UNSUBSCRIBE, error)
    if request.POST.get("List-Unsubscribe") != "One-Click":
        return HttpResponseRedirect(reverse("mailing:unsubscribe", args=(edition, token)))
    reason = "reader" if request.POST.get("by") == "page" else "one-click"
    row = actions.end(subscription=row, reason=reason)
    return _page(request, "ended", edition, {**_told(row), "url": _own(links.preferences_url(row))})


@private
@require_http_methods(["GET", "HEAD", "POST"])
def lost(request: HttpRequest, edition: str) -> HttpResponse:
    """A new link by mail, for whoever lost theirs; the same answer for every address."""
    if request.method != "POST":
        return _page(request, "lost", edition, {"made": stamp(), "own": _own_email(request)})
    posted = request.POST
    who = asker({key: posted.get(key, "") for key in posted})
    context = {"made": stamp(), "own": posted.get("email", "")[:254]}
    if who is Asker.AGAIN:
        error_text = _("That was very quick, or very long ago. Please send it once more.")
        return _page(request, "lost", edition, {**context, "error": error_text})
    if who is Asker.PERSON:
        try:
            actions.send_links(
                email=posted.get("email", ""), edition=edition, network=network_of(address_of(request))
            )
        except LimitError as error:
            return _page(request, "lost", edition, {**context, "error": str(error)}, status=429)
        except MailingError as error:
            return _page(request, "lost", edition, {**context, "error": str(error)}, status=422)
    return HttpResponseRedirect(reverse("mailing:link-sent", args=(edition,)))


@private
@require_safe
def link_sent(request: HttpRequest, edition: str) -> HttpResponse:
    """After asking for a new link."""
    return _page(request, "link-sent", edition, {"is_local": not settings.CONFIG.smtp_host})


@private
@require_POST
def renew(request: HttpRequest, edition: str, purpose: str, token: str) -> HttpResponse:
    """The holder of a genuine link that is too old gets a new one by mail."""
    if purpose not in set(Purpose):
        raise Http404
    try:
        row = links.subscription_of(token, Purpose(purpose))
    except LinkError as error:
        if error.subscription is None:
            return _broken(request, edition, token, Purpose(purpose), error)
        row = error.subscription
    try:
        actions.renew_link(subscription=row)
    except LimitError as error:
        return _page(request, "lost", edition, {"made": stamp(), "own": "", "error": str(error)}, status=429)
    return HttpResponseRedirect(reverse("mailing:link-sent", args=(edition,)))


def _save(request: HttpRequest, edition: str, row: SubscriptionRow) -> HttpResponse:
    row = actions.change(subscription=row, wishes=wishes_from(request.POST, row.edition))
    messages.success(request, _("Saved."))
    return HttpResponseRedirect(request.path)


def _resume(request: HttpRequest, edition: str, row: SubscriptionRow) -> HttpResponse:
    actions.resume(subscription=row)
    messages.success(request, _("You get the digest again."))
    return HttpResponseRedirect(request.path)


def _end(request: HttpRequest, edition: str, row: SubscriptionRow) -> HttpResponse:
    actions.end(subscription=row, reason="reader")
    messages.success(request, _("The subscription is ended."))
    return HttpResponseRedirect(request.path)


def _end_links(request: HttpRequest, edition: str, row: SubscriptionRow) -> HttpResponse:
    row = actions.end_links(subscription=row)
    messages.success(
        request,
        _("Links in earlier mails no longer work. This page has a new address, and so will the next mail."),
    )
    token = links.token(row, Purpose.PREFERENCES)
    return HttpResponseRedirect(reverse("mailing:preferences", args=(edition, token)))


def _delete(request: HttpRequest, edition: str, row: SubscriptionRow) -> HttpResponse:
    if request.POST.get("sure") != "1":
        raise MailingError(_("Please tick that you are sure."))
    actions.forget(subscription=row)
    return _page(request, "forgotten", edition, {})


_ACTS: Mapping[str, Callable[[HttpRequest, str, SubscriptionRow], HttpResponse]] = {
    "save": _save,
    "end": _end,
    "resume": _resume,
    "end-links": _end_links,
    "delete": _delete,
}


def _form(request: HttpRequest, edition: str, *, error: str = "", status: int = 200) -> HttpResponse:
    """The subscribe form, filled with what was sent."""
    is_post = request.method == "POST"
    data = request.POST if is_post else request.GET
    wishes = wishes_from(data, edition)
    email = request.POST.get("email", "")[:254] or _own_email(request)
    context = {
        "form": form_of(
            wishes,
            language=edition,
            offered=data.getlist("offered"),
            search=data.get("find", "") if is_post else "",
        ),
        "email": email,
        "made": stamp(),
        "error": error,
        "guess": "zone" not in data,
    }
    return _page(request, "subscribe", edition, context, status=status)


def _preferences(
    request: HttpRequest, edition: str, row: SubscriptionRow, *, error: str = ""
) -> HttpResponse:
    is_post = request.method == "POST" and ("find" in request.POST or error)
    saved = wishes_of(row)
    if is_post and "hour" in request.POST:
        wishes, offered = wishes_from(request.POST, row.edition), request.POST.getlist("offered")
    else:
        wishes, offered = with_more(saved, request.GET), []
    context = {
        **_told(row),
        "form": form_of(
            wishes, language=edition, offered=offered, search=request.POST.get("find", "") if is_post else ""
        ),
        "has_more": not is_post and wishes != saved,
        "error": error,
        "unsubscribe_url": _own(links.unsubscribe_url(row)),
    }
    return _page(request, "preferences", edition, context, status=422 if error else 200)


def _told(row: SubscriptionRow) -> dict[str, Any]:
    """What every page about one subscription says of it. At most 5 queries."""
    names = dict(SECTIONS)
    return {
        "subscription": row,
        "is_active": row.state == SubscriptionState.ACTIVE,
        "is_ended": row.state == SubscriptionState.ENDED,
        "hour": f"{row.hour:02}:00",
        "sections_wished": [names[key] for key in row.sections if key in names],
        "following": followed(row.entities, row.stories, row.edition),
    }


def _broken(
    request: HttpRequest, edition: str, token: str, purpose: Purpose, error: LinkError
) -> HttpResponse:
    """The link does not work: why, and how to get one that does."""
    context = {
        "is_old": error.subscription is not None,
        "token": token,
        "purpose": purpose.value,
        "made": stamp(),
        "own": _own_email(request),
    }
    return _page(request, "broken", edition, context, status=410 if error.subscription else 404)


def _own_email(request: HttpRequest) -> str:
    """The signed-in person's confirmed address; empty for none."""
    if isinstance(request.user, User):
        return next((one.email for one in addresses_of(request.user)), "")
    return ""


def _own(url: str) -> str:
    """One of our absolute addresses as a path, so that a page opened by another name of the site stays there."""
    return url.removeprefix(settings.CONFIG.site_url)


def _page(
    request: HttpRequest, name: str, edition: str, context: Mapping[str, Any], *, status: int = 200
) -> HttpResponse:
    rest = request.path.split("/", 2)[2]
    elsewhere = {tag: f"/{tag}/{rest}" for tag, _name in settings.LANGUAGES}
    if request.method == "POST":
        elsewhere = {}
    row = context.get("subscription")
    zone = zones.label(row.zone, edition) if isinstance(row, SubscriptionRow) else ""
    given = {"edition": edition, "elsewhere": elsewhere, "zone": zone, **context}
    return render(request, f"mailing/{name}.html", given, status=status)
