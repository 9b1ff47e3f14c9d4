"""A thread's pages: the thread, one branch of it, the piece beneath an article, and writing into it.

All are personal and never kept by caches. The same address answers htmx with the part it asked for.
"""

import datetime as dt
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotModified, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_POST, require_safe

from dragoman.portal.accounts.models import User
from dragoman.portal.accounts.permissions import person
from dragoman.portal.discussion.actions.comments import write_comment
from dragoman.portal.discussion.actions.errors import DiscussionError
from dragoman.portal.discussion.actions.reading import mark_read
from dragoman.portal.discussion.comment_labels import comment_labels
from dragoman.portal.discussion.models import CommentRow, CommentState
from dragoman.portal.discussion.place import Place, article_place, column_place
from dragoman.portal.discussion.queries import thread as queries
from dragoman.portal.discussion.queries.branches import ORDERS
from dragoman.portal.discussion.queries.said import viewer_of, words_of
from dragoman.portal.discussion.quoting import Quote, quotable, quoted
from dragoman.portal.discussion.sent_form import TRAP, checked_mark, new_mark
from dragoman.portal.discussion.thread_words import heading_of, ways_of, whose
from dragoman.portal.store.clock import now
from dragoman.press.languages import known

View = Callable[..., HttpResponse]
BENEATH = 3


def _placed(view: View) -> tuple[View, View]:
    """The view for articles and for columns: it gets a Place instead of an address."""

    def of_article(request: HttpRequest, edition: str, slug: str, **rest: Any) -> HttpResponse:
        place = article_place(edition, slug)
        if place is None:
            raise Http404
        return view(request, place, **rest)

    def of_column(request: HttpRequest, edition: str, slug: str, **rest: Any) -> HttpResponse:
        place = column_place(edition, slug)
        if place is None:
            raise Http404
        return view(request, place, **rest)

    return of_article, of_column


@require_safe
@never_cache
@gzip_page
def thread(request: HttpRequest, place: Place) -> HttpResponse:
    """The thread, or the page of it that the address asks for."""
    who = _who(request)
    page = _page(place, _asked(request), who)
    quote, error = _quote(request, place)
    context = _context(request, place) | {
        "page": page,
        "ways": ways_of(page),
        "form": form_context(place, who, quote=quote, error=error),
    }
    return render(request, "discussion/thread.html", context)


@require_safe
@never_cache
@gzip_page
def branch(request: HttpRequest, place: Place, root: int) -> HttpResponse:
    """One branch, fifty answers a page; htmx gets the answers alone, to stand behind those shown already."""
    rows = CommentRow.objects.filter(topic=place.topic.pk, is_shown=True)
    first = rows.filter(pk=root, root=None).select_related("author").first()
    after = rows.filter(pk=_number(request, "after"), root=root).first() if "after" in request.GET else None
    if first is None or ("after" in request.GET and after is None):
        raise Http404
    found = queries.branch_page(place, first, after, _who(request))
    context = _context(request, place) | {"branch": found}
    template = "answers" if _is_part(request) and after else "branch"
    return render(request, f"discussion/thread-{template}.html", context)


@require_safe
@never_cache
def beneath(request: HttpRequest, place: Place) -> HttpResponse:
    """The live piece beneath an article or column, for whoever is here."""
    who = _who(request)
    context = _without_heading(request, place) | {
        "heading": {"whose": whose(place)},
        "branches": queries.best_branches(place, count=BENEATH, person=who),
        "form": form_context(place, who),
        "live": True,
    }
    return render(request, "discussion/thread-beneath.html", context)


@never_cache
def write(request: HttpRequest, place: Place) -> HttpResponse:
    """Write a comment or an answer. Errors come back in the form, with everything typed still in it."""
    if request.method != "POST":
        return HttpResponseRedirect(f"{place.thread_url}#write")
    who = person(request) if request.user.is_authenticated else None
    if who is None:
        return HttpResponseRedirect(f"{reverse('account_login')}?next={place.thread_url}")
    parent = _parent(request, place)
    quote = None
    try:
        quote = _posted_quote(request, place)
        mark = checked_mark(request.POST.get("mark", ""), request.POST.get(TRAP, ""), who)
        made = write_comment(
            topic=place.kept_topic(),
            edition=place.edition,
            text=request.POST.get("text", ""),
            by=who,
            parent=parent,
            quote=quote,
            language=request.POST.get("language") or None,
            sent_with=mark.nonce,
        )
    except DiscussionError as error:
        return _again(request, place, who, parent=parent, quote=quote, error=str(error))
    return _done(request, place, who, made)


@require_safe
@never_cache
def quote(request: HttpRequest, place: Place) -> HttpResponse:
    """The sentences of the article as the edition shows it, each a link that puts it into the form."""
    if place.publication is None or place.is_closed:
        raise Http404
    context = _context(request, place) | {"blocks": list(quotable(place.publication))}
    return render(request, "discussion/thread-quote.html", context)


@require_POST
@never_cache
def read(request: HttpRequest, place: Place) -> HttpResponse:
    """Mark what was public when the page was made as read."""
    until = _moment(request.POST.get("until", ""))
    if request.user.is_authenticated and until is not None and place.topic.pk:
        mark_read(topic=place.topic, until=min(until, now()), by=person(request))
    if _is_part(request):
        return HttpResponse(status=204)
    return HttpResponseRedirect(place.thread_url)


@require_safe
def news(request: HttpRequest, place: Place) -> HttpResponse:
    """How many comments became public since the page was made: asked every minute, answered 304 while nothing is new."""
    since = _moment(request.GET.get("since", ""))
    if since is None:
        raise Http404
    tag = (
        f'"{place.topic.comments}-{place.topic.last_comment_at and place.topic.last_comment_at.timestamp()}"'
    )
    if request.headers.get("If-None-Match") == tag:
        answer: HttpResponse = HttpResponseNotModified()
    else:
        keys = queries.news_since(place.topic, since, _who(request))
        context = {"place": place, "count": len(keys), "first": keys[0] if keys else None, "since": since}
        answer = render(request, "discussion/thread-news.html", context)
    answer["ETag"], answer["Cache-Control"] = tag, "private, no-cache"
    answer["Vary"] = "Cookie"
    return answer


def form_context(
    place: Place,
    who: User | None,
    *,
    parent: CommentRow | None = None,
    quote: Quote | None = None,
    text: str = "",
    language: str = "",
    error: str = "",
) -> dict[str, Any]:
    """What `discussion/_write.html` shows; None of it personal but the mark. answered: who is, where everybody
    may know."""
    return {
        "place": place,
        "parent": parent,
        "answered": parent.author if parent and parent.state == CommentState.PUBLIC else None,
        "quote": quote,
        "text": text,
        "language": language,
        "error": error,
        "mark": new_mark(who) if who else "",
        "trap": TRAP,
        "languages": known(),
    }


def _page(place: Place, asked: queries.Asked, who: User | None) -> queries.ThreadPage:
    try:
        return queries.thread_page(place, asked, who)
    except queries.NoSuchComment as error:
        raise Http404 from error


def _asked(request: HttpRequest) -> queries.Asked:
    order = request.GET.get("order", queries.DEFAULT_ORDER)
    if order not in ORDERS:
        raise Http404
    languages = tuple(dict.fromkeys(request.GET.getlist("language")))[:20]
    if any("\0" in tag for tag in languages):  # PostgreSQL refuses to look for it
        raise Http404
    one = [(name, _number(request, name)) for name in ("comment", "after", "before") if name in request.GET]
    return queries.Asked(order=order, languages=tuple(filter(None, languages)), **dict(one[:1]))


def _number(request: HttpRequest, name: str) -> int:
    given = request.GET.get(name, "")
    if not given.isascii() or not given.isdigit() or len(given) > 18:
        raise Http404
    return int(given)


def _moment(text: str) -> dt.datetime | None:
    """The moment as a page of ours wrote it, in UTC; None for anything else, and for what lies outside of the calendar."""
    try:
        moment = parse_datetime(text)
        return moment.astimezone(dt.UTC) if moment and moment.tzinfo else None
    except (ValueError, OverflowError):
        return None


def _who(request: HttpRequest) -> User | None:
    return request.user if isinstance(request.user, User) else None


def _is_part(request: HttpRequest) -> bool:
    return request.headers.get("HX-Request") == "true"


def _context(request: HttpRequest, place: Place) -> dict[str, Any]:
    return {**_without_heading(request, place), "heading": heading_of(place)}


def _without_heading(request: HttpRequest, place: Place) -> dict[str, Any]:
    return {
        "edition": place.edition,
        "place": place,
        "who": _who(request),
        "say": comment_labels(),
        "elsewhere": {place.edition: request.path} if place.column else _elsewhere(place),
        "site_url": settings.CONFIG.site_url,
    }


def _elsewhere(place: Place) -> dict[str, str]:
    """The same thread on the pages of other editions."""
    return queries.editions_of(place.topic)


def _quote(request: HttpRequest, place: Place) -> tuple[Quote | None, str]:
    where = request.GET.get("quote", "")
    if not where or place.publication is None:
        return None, ""
    try:
        return quoted(place.publication, place=where, text=request.GET.get("words", "")), ""
    except DiscussionError as error:
        return None, str(error)


def _posted_quote(request: HttpRequest, place: Place) -> Quote | None:
    where = request.POST.get("quote", "")
    return quoted(place.publication, place=where, text=request.POST.get("words", "")) if where else None


def _parent(request: HttpRequest, place: Place) -> CommentRow | None:
    given = request.POST.get("parent", "")
    if not given:
        return None
    if not given.isascii() or not given.isdigit() or len(given) > 18:
        raise Http404
    row = CommentRow.objects.filter(topic=place.topic.pk, pk=int(given)).select_related("author").first()
    if row is None:
        raise Http404
    return row


def _again(
    request: HttpRequest,
    place: Place,
    who: User,
    *,
    parent: CommentRow | None,
    quote: Quote | None,
    error: str,
) -> HttpResponse:
    form = form_context(
        place,
        who,
        parent=parent,
        quote=quote,
        text=request.POST.get("text", ""),
        language=request.POST.get("language", ""),
        error=error,
    )
    context = _context(request, place) | {"form": form}
    if _is_part(request):
        return render(request, "discussion/_write.html", context)
    return render(request, "discussion/thread-write.html", context, status=422)


def _done(request: HttpRequest, place: Place, who: User, made: CommentRow) -> HttpResponse:
    waits = made.state != CommentState.PUBLIC
    told = _("Your comment waits for a moderator.") if waits else _("Your comment stands in the discussion.")
    if not _is_part(request):
        messages.success(request, told)
        return HttpResponseRedirect(place.thread_url if waits else place.comment_url(made.pk))
    row = CommentRow.objects.select_related("author").get(pk=made.pk)
    context = _context(request, place) | {
        "said": words_of([row], place, viewer_of(who))[0],
        "told": told,
        "form": form_context(place, who) if made.parent_id is None else None,
    }
    return render(request, "discussion/thread-written.html", context)


article_thread, column_thread = _placed(thread)
article_branch, column_branch = _placed(branch)
article_beneath, column_beneath = _placed(beneath)
article_write, column_write = _placed(write)
article_read, column_read = _placed(read)
article_news, column_news = _placed(news)
article_quote = _placed(quote)[0]
