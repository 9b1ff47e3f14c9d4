"""The moderation desk: what waits and what was reported, one comment, one account, the house rules. Editors and above."""

from collections.abc import Callable

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from dragoman.portal.accounts.models import Role, User
from dragoman.portal.accounts.permissions import needs_role, person
from dragoman.portal.discussion import reasons
from dragoman.portal.discussion.actions import moderation as actions
from dragoman.portal.discussion.actions.comments import set_language
from dragoman.portal.discussion.actions.errors import DiscussionError
from dragoman.portal.discussion.actions.house import LIMITS, set_rules, set_words
from dragoman.portal.discussion.models import ColumnState, CommentRow, TopicRow, WordRow
from dragoman.portal.discussion.queries import queue as queries
from dragoman.portal.discussion.queries.columns import own
from dragoman.portal.discussion.rules import house_rules
from dragoman.portal.wording.pages import paged
from dragoman.portal.wording.words import number_text
from dragoman.press.languages import known

PER_PAGE = 25


@never_cache
@require_safe
@needs_role(Role.EDITOR)
def queue(request: HttpRequest) -> HttpResponse:
    """Comments by tab: waiting, reported, declined, removed."""
    tab = request.GET.get("tab", queries.WAITING)
    if tab not in queries.TABS:
        tab = queries.WAITING
    language = request.GET.get("language", "")
    page = paged(request, queries.queue(tab, language), PER_PAGE)
    context = {
        "tab": tab,
        "page": page,
        "lines": queries.lines(page.object_list),
        "counts": queries.waiting_counts(),
        "language": language,
        "languages": queries.languages_of(tab),
        "rules": reasons.RULES.items(),
    }
    return render(request, "discussion/desk/queue.html", context)


@require_POST
@needs_role(Role.EDITOR)
def several(request: HttpRequest) -> HttpResponse:
    """One act on the ticked comments, or on one."""
    keys = [int(key) for name in ("comment", "line") for key in request.POST.getlist(name) if _is_key(key)]
    if not keys:
        messages.info(request, _("Nothing was ticked."))
        return redirect(_back(request))
    came = actions.decide_several(
        comments=CommentRow.objects.filter(pk__in=keys).order_by("written_at", "pk"),
        act=request.POST.get("act", ""),
        rule=request.POST.get("rule", ""),
        reason=request.POST.get("reason", ""),
        by=person(request),
    )
    for refused in came.refused:
        messages.error(request, refused)
    if came.done:
        said = ngettext("{count} comment decided.", "{count} comments decided.", came.done)
        messages.success(request, said.format(count=number_text(came.done)))
    return redirect(_back(request))


@never_cache
@require_safe
@needs_role(Role.EDITOR)
def comment(request: HttpRequest, pk: int) -> HttpResponse:
    """One comment, with what it said before and everything that can be done about it."""
    rows = CommentRow.objects.select_related(
        "author", "parent__author", "decided_by", "topic__article", "topic__column"
    )
    row = get_object_or_404(rows, pk=pk)
    context = {
        "line": queries.lines([row])[0],
        "versions": row.versions.all(),
        "settled": row.reports.filter(settled_at__isnull=False).select_related("by"),
        "languages": sorted(known()),
        "rules": reasons.RULES.items(),
    }
    return render(request, "discussion/desk/comment.html", context)


@require_POST
@needs_role(Role.EDITOR)
def language(request: HttpRequest, pk: int) -> HttpResponse:
    """Correct the language a comment is marked with."""
    row = get_object_or_404(CommentRow, pk=pk)
    return _acted(
        request,
        lambda: set_language(comment=row, language=request.POST.get("language", ""), by=person(request)),
        to=reverse("discussion-desk:comment", args=(pk,)),
    )


@require_POST
@needs_role(Role.EDITOR)
def topic(request: HttpRequest, pk: int) -> HttpResponse:
    """Close a discussion or open it again."""
    row = get_object_or_404(TopicRow, pk=pk)
    closed = request.POST.get("act") == "close"
    return _acted(
        request,
        lambda: actions.set_topic_closed(topic=row, closed=closed, by=person(request)),
        to=reverse("discussion-desk:queue"),
    )


@never_cache
@require_safe
@needs_role(Role.EDITOR)
def people(request: HttpRequest) -> HttpResponse:
    """Accounts that wrote something."""
    search = request.GET.get("q", "").strip()
    page = paged(request, queries.search_people(search), 50)
    known_ones = queries.accounts(page.object_list)
    context = {"page": page, "accounts": [known_ones[one.pk] for one in page], "search": search}
    return render(request, "discussion/desk/people.html", context)


@never_cache
@require_safe
@needs_role(Role.EDITOR)
def account(request: HttpRequest, pk: int) -> HttpResponse:
    """Everything somebody wrote, with its state; hold what comes, or let go."""
    somebody = get_object_or_404(User, pk=pk)
    page = paged(request, queries.of_person(somebody), PER_PAGE)
    context = {
        "account": queries.accounts([somebody])[pk],
        "page": page,
        "lines": queries.lines(page.object_list),
        "columns": own(somebody).exclude(state=ColumnState.WITHDRAWN, published_at=None)[:20],
        "rules": reasons.RULES.items(),
    }
    return render(request, "discussion/desk/account.html", context)


@require_POST
@needs_role(Role.EDITOR)
def hold(request: HttpRequest, pk: int) -> HttpResponse:
    """Let all further comments of an account wait, or no longer."""
    somebody, who = get_object_or_404(User, pk=pk), person(request)

    def do() -> None:
        if request.POST.get("act") == "lift":
            actions.lift_account(person=somebody, by=who)
        else:
            actions.hold_account(person=somebody, reason=request.POST.get("reason", ""), by=who)

    return _acted(request, do, to=reverse("discussion-desk:account", args=(pk,)))


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@needs_role(Role.EDITOR)
def rules(request: HttpRequest) -> HttpResponse:
    """The house rules."""
    if request.method != "POST":
        return _rules_page(request)
    given: dict[str, int | bool] = {
        name: int(request.POST[name][:9]) for name in LIMITS if request.POST.get(name, "").isdecimal()
    }
    given["likes_without_account"] = "likes_without_account" in request.POST
    return _acted(
        request,
        lambda: set_rules(values=given, by=person(request)),
        to=reverse("discussion-desk:rules"),
    )


@require_POST
@needs_role(Role.EDITOR)
def words(request: HttpRequest) -> HttpResponse:
    """Replace one language's word list."""
    tag = request.POST.get("language", "")
    return _acted(
        request,
        lambda: set_words(language=tag, text=request.POST.get("words", ""), by=person(request)),
        to=reverse("discussion-desk:rules") + f"#words-{tag or 'all'}",
    )


def _rules_page(request: HttpRequest) -> HttpResponse:
    lists: dict[str, list[str]] = {"": [], **{tag: [] for tag, _name in settings.LANGUAGES}}
    for tag, word in WordRow.objects.order_by("word").values_list("language", "word"):
        lists.setdefault(tag, []).append(word)
    asked = request.GET.get("language", "")
    if asked in known():
        lists.setdefault(asked, [])
    context = {
        "house": house_rules(),
        "limits": {name: {"lowest": low, "highest": high} for name, (low, high) in LIMITS.items()},
        "lists": [
            {"language": tag, "words": "\n".join(each), "count": len(each)} for tag, each in lists.items()
        ],
        "others": [tag for tag in sorted(known()) if tag not in lists],
    }
    return render(request, "discussion/desk/rules.html", context)


def _acted(request: HttpRequest, do: Callable[[], object], *, to: str) -> HttpResponse:
    try:
        do()
    except DiscussionError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("Saved."))
    return redirect(_back(request, to))


def _is_key(text: str) -> bool:
    """A number that a database's key can be."""
    return text.isdecimal() and len(text) < 19


def _back(request: HttpRequest, to: str = "") -> str:
    """Where the form says the person was, if that is one of our addresses."""
    wanted = request.POST.get("next", "")
    safe = url_has_allowed_host_and_scheme(
        wanted, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    return wanted if wanted and safe else to or reverse("discussion-desk:queue")
