"""Stories, people and places, outlets, the glossary."""

from django.conf import settings
from django.core.paginator import Paginator
from django.db.models import Count
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from dragoman.portal.accounts.models import Role
from dragoman.portal.accounts.permissions import needs_role, person
from dragoman.portal.desk import actions, phrases
from dragoman.portal.desk.queries import records as queries
from dragoman.portal.desk.queries.articles import story_choices_beside
from dragoman.portal.desk.queries.searching import contains
from dragoman.portal.desk.views.answers import acted, number
from dragoman.portal.store.models import ArticleRow, EntityRow, GlossaryRow, OutletRow, StoryRow
from dragoman.portal.store.reading import outlet_of
from dragoman.press.record import OutletRights, RightsPolicy

PAGE_SIZE = 50
read_or_write = require_http_methods(["GET", "HEAD", "POST"])


def _language() -> str:
    return translation.get_language() or "en"


@require_GET
@needs_role(Role.TRANSLATOR)
def stories(request: HttpRequest) -> HttpResponse:
    """All stories, newest first."""
    search = request.GET.get("q", "").strip()
    page = Paginator(queries.stories(search), PAGE_SIZE).get_page(number(request.GET.get("page"), 1))
    lines = [queries.story_view(row, _language()) for row in page.object_list]
    return render(request, "desk/stories.html", {"stories": page, "lines": lines, "search": search})


@read_or_write
@needs_role(Role.TRANSLATOR)
def story(request: HttpRequest, key: str) -> HttpResponse:
    """A story with its articles; editors title it or join it with another."""
    row = get_object_or_404(StoryRow, key=key)
    if request.method == "POST":
        return _change_story(request, row)
    titles = [(tag, name, row.titles.get(tag, "")) for tag, name in settings.LANGUAGES]
    context = {
        "story": queries.story_view(row, _language()),
        "titles": titles,
        "choices": story_choices_beside(row.pk, _language()),
        "can_decide": person(request).has_role(Role.EDITOR),
    }
    return render(request, "desk/story.html", context)


def _change_story(request: HttpRequest, row: StoryRow) -> HttpResponse:
    who = person(request)

    def do() -> None:
        if request.POST.get("act") == "merge":
            into = StoryRow.objects.filter(key=request.POST.get("into", "")).first()
            if into is None:
                raise actions.ActionError(_("There is no such story."))
            actions.merge_stories(story=row, into=into, by=who)
        else:
            titles = {tag: request.POST.get(f"title-{tag}", "") for tag, _name in settings.LANGUAGES}
            actions.title_story(story=row, titles=titles, section=request.POST.get("section", ""), by=who)

    merged = request.POST.get("act") == "merge"
    to = reverse("desk:story", args=[request.POST.get("into") or row.key if merged else row.key])
    return acted(request, do, done=_("Saved."), to=to)


@require_GET
@needs_role(Role.TRANSLATOR)
def entities(request: HttpRequest) -> HttpResponse:
    """Who and what is mentioned, most mentioned first."""
    search, kind = request.GET.get("q", "").strip(), request.GET.get("kind", "")
    proposals = request.GET.get("proposals") == "1"
    rows = queries.entities(search, kind, proposals=proposals)
    page = Paginator(rows, PAGE_SIZE).get_page(number(request.GET.get("page"), 1))
    query = request.GET.copy()
    query.pop("page", None)
    context = {
        "entities": page,
        "lines": [queries.entity_view(row, _language()) for row in page.object_list],
        "search": search,
        "kind": kind,
        "proposals": proposals,
        "kinds": phrases.ENTITY_KINDS.items(),
        "query": query.urlencode(),
    }
    return render(request, "desk/entities.html", context)


@require_GET
@needs_role(Role.TRANSLATOR)
def entity_search(request: HttpRequest) -> HttpResponse:
    """For the script: entries whose name contains `q`, as key and label."""
    search = request.GET.get("q", "").strip()
    rows = queries.entities(search, "", proposals=False)[:20] if len(search) >= 2 else ()
    found = [queries.entity_view(row, _language()) for row in rows]
    return JsonResponse({"entries": [{"key": one.row.key, "label": one.label} for one in found]})


@read_or_write
@needs_role(Role.TRANSLATOR)
def entity(request: HttpRequest, key: str) -> HttpResponse:
    """One entity; editors rename, confirm, join and part."""
    row = get_object_or_404(EntityRow.objects.select_related("merged_into"), key=key)
    if request.method == "POST":
        return _change_entity(request, row)
    articles = ArticleRow.objects.filter(revision__mentions__entity=row).distinct()[:PAGE_SIZE]
    context = {
        "entity": queries.entity_view(row, _language()),
        "names": row.names.order_by("-is_label", "language", "name"),
        "articles": articles,
        "can_decide": person(request).has_role(Role.EDITOR),
    }
    return render(request, "desk/entity.html", context)


def _change_entity(request: HttpRequest, row: EntityRow) -> HttpResponse:
    who, act = person(request), request.POST.get("act")

    def do() -> None:
        if act == "confirm":
            actions.confirm_entity(entity=row, by=who)
        elif act == "separate":
            actions.separate_entity(entity=row, by=who)
        elif act == "merge":
            into = EntityRow.objects.filter(key=request.POST.get("into", "").strip()).first()
            if into is None:
                raise actions.ActionError(_("There is no such entry."))
            actions.merge_entities(entity=row, into=into, by=who)
        else:
            language, name = request.POST.get("language", ""), request.POST.get("name", "")
            actions.rename_entity(entity=row, language=language, name=name, by=who)

    return acted(request, do, done=_("Saved."), to=reverse("desk:entity", args=[row.key]))


@require_GET
@needs_role(Role.TRANSLATOR)
def outlets(request: HttpRequest) -> HttpResponse:
    """All outlets with what they allow."""
    rows = OutletRow.objects.annotate(count=Count("articles"))
    found = []
    for row in rows:
        outlet = outlet_of(row)
        found.append({"row": row, "outlet": outlet, "name": outlet.name(_language()), "articles": row.count})
    found.sort(key=lambda one: str(one["name"]))
    return render(request, "desk/outlets.html", {"outlets": found})


@read_or_write
@needs_role(Role.TRANSLATOR)
def outlet(request: HttpRequest, key: str) -> HttpResponse:
    """One outlet; administrators change what it allows."""
    row = get_object_or_404(OutletRow, key=key)
    if request.method == "POST":
        return _change_outlet(request, row)
    record = outlet_of(row)
    context = {
        "row": row,
        "outlet": record,
        "name": record.name(_language()),
        "feeds": row.feed_rows.all(),
        "policies": phrases.POLICIES.items(),
        "is_administrator": person(request).has_role(Role.ADMINISTRATOR),
    }
    return render(request, "desk/outlet.html", context)


def _change_outlet(request: HttpRequest, row: OutletRow) -> HttpResponse:
    who, act = person(request), request.POST.get("act")

    def do() -> None:
        if act in {"follow", "unfollow"}:
            actions.follow(outlet=row, followed=act == "follow", by=who)
            return
        known = {policy.value for policy in RightsPolicy}
        policy = request.POST.get("policy", "")
        rights = OutletRights(
            policy=RightsPolicy(policy) if policy in known else RightsPolicy.LINK,
            evidence=request.POST.get("evidence", "").strip() or None,
            evidence_url=request.POST.get("evidence_url", "").strip() or None,
            may_translate="may_translate" in request.POST,
            may_show_images="may_show_images" in request.POST,
        )
        actions.set_rights(outlet=row, rights=rights, by=who)

    return acted(request, do, done=_("Saved."), to=reverse("desk:outlet", args=[row.key]))


@read_or_write
@needs_role(Role.TRANSLATOR)
def glossary(request: HttpRequest) -> HttpResponse:
    """Agreed terms; editors add, change and remove."""
    if request.method == "POST":
        return _change_glossary(request)
    search = request.GET.get("q", "").strip()
    terms = GlossaryRow.objects.filter(contains(search, "source", "target"))
    term = GlossaryRow.objects.filter(pk=number(request.GET.get("term"))).first()
    context = {
        "terms": terms.order_by("source"),
        "term": term,
        "forbidden": " | ".join(term.forbidden) if term else "",
        "search": search,
        "can_decide": person(request).has_role(Role.EDITOR),
    }
    return render(request, "desk/glossary.html", context)


def _change_glossary(request: HttpRequest) -> HttpResponse:
    who = person(request)
    term = GlossaryRow.objects.filter(pk=number(request.POST.get("term"))).first()

    def do() -> None:
        if request.POST.get("act") == "remove":
            if term is not None:
                actions.remove_term(term=term, by=who)
            return
        actions.save_term(
            term=term,
            source_language=request.POST.get("source_language", ""),
            target_language=request.POST.get("target_language", ""),
            source=request.POST.get("source", ""),
            target=request.POST.get("target", ""),
            forbidden=request.POST.get("forbidden", "").split("|"),
            note=request.POST.get("note", ""),
            is_case_sensitive="is_case_sensitive" in request.POST,
            by=who,
        )

    return acted(request, do, done=_("Saved."), to=reverse("desk:glossary"))
