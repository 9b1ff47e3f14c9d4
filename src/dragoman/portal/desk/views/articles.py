"""An article before it is opened, and editors' corrections of what was read from it."""

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from dragoman.portal.accounts.models import Role
from dragoman.portal.accounts.permissions import needs_role, person
from dragoman.portal.desk import actions, phrases
from dragoman.portal.desk.queries.articles import fields_of, mentions_view, story_choices
from dragoman.portal.desk.queries.editor import around_article
from dragoman.portal.desk.views.answers import acted
from dragoman.portal.store.models import ArticleRow, EntityRow, StoryRow
from dragoman.portal.store.reading import article_of, outlet_of


@require_GET
@needs_role(Role.TRANSLATOR)
def show(request: HttpRequest, key: str) -> HttpResponse:
    """The original as it was read, with what may be shown of it, and a button for each edition."""
    row = get_object_or_404(
        ArticleRow.objects.select_related("outlet", "story", "revision", "reprint_of"), key=key
    )
    language = translation.get_language() or "en"
    outlet = outlet_of(row.outlet)
    article = article_of(row.revision) if row.revision else None
    opened = {publication.edition: publication for publication in row.publications.all()}
    context = {
        "row": row,
        "article": article,
        "around": around_article(row, article, outlet, publication=None, language=language)
        if article
        else None,
        "editions_offered": [(tag, name, opened.get(tag)) for tag, name in settings.LANGUAGES],
        "mentions": mentions_view(row, language=language),
        "fields": fields_of(row, article) if article else (),
        "stories": story_choices(row, language),
        "kinds": phrases.ENTITY_KINDS.items(),
        "statuses": phrases.STATUSES.items(),
        "can_decide": person(request).has_role(Role.EDITOR),
    }
    return render(request, "desk/article.html", context)


@require_POST
@needs_role(Role.TRANSLATOR)
def open_for(request: HttpRequest, key: str) -> HttpResponse:
    """Begin work for an edition and go to the workbench."""
    article = get_object_or_404(ArticleRow, key=key)
    edition = request.POST.get("edition", "")
    if edition not in dict(settings.LANGUAGES):
        messages.error(request, _("There is no such edition."))
        return redirect("desk:article", key)
    try:
        publication = actions.open_publication(article=article, edition=edition, by=person(request))
    except actions.ActionError as error:
        messages.error(request, str(error))
        return redirect("desk:article", key)
    return redirect("desk:editor", publication.pk)


@require_POST
@needs_role(Role.EDITOR)
def field(request: HttpRequest, key: str) -> HttpResponse:
    """Correct a field, or take the correction back."""
    article = get_object_or_404(ArticleRow, key=key)
    name, who = request.POST.get("field", ""), person(request)
    if "forget" in request.POST:
        return acted(
            request,
            lambda: actions.forget_field(article=article, field=name, by=who),
            done=_("What the page says counts again."),
            to=_here(article, "fields"),
        )
    text = request.POST.get("text", "")
    return acted(
        request,
        lambda: actions.set_field(article=article, field=name, text=text, by=who),
        done=_("Corrected."),
        to=_here(article, "fields"),
    )


@require_POST
@needs_role(Role.EDITOR)
def mention(request: HttpRequest, key: str) -> HttpResponse:
    """Who is meant by a name: an entry, a new one, nobody, or as the pipeline found."""
    article = get_object_or_404(ArticleRow, key=key)
    surface, who = request.POST.get("surface", ""), person(request)

    def do() -> None:
        choice = request.POST.get("choice", "")
        if choice == "forget":
            actions.forget_mention(article=article, surface=surface, by=who)
        elif choice == "none":
            actions.set_mention(article=article, surface=surface, entity=None, by=who)
        elif choice == "new":
            entity = actions.new_entity(
                kind=request.POST.get("kind", ""),
                language=translation.get_language() or "en",
                name=request.POST.get("name", "") or surface,
                by=who,
            )
            actions.set_mention(article=article, surface=surface, entity=entity, by=who)
        else:
            wanted = request.POST.get("entity", "").strip()
            known = EntityRow.objects.filter(key=wanted).first()
            if known is None:
                raise actions.ActionError(_("There is no entry “{key}”.").format(key=wanted))
            actions.set_mention(article=article, surface=surface, entity=known, by=who)

    return acted(request, do, done=_("Decided."), to=_here(article, "mentions"))


@require_POST
@needs_role(Role.EDITOR)
def story(request: HttpRequest, key: str) -> HttpResponse:
    """Join another story, split off, or say what it reprints."""
    article = get_object_or_404(ArticleRow, key=key)
    who = person(request)

    def do() -> None:
        if "split" in request.POST:
            actions.split_off(article=article, by=who)
        elif "reprint" in request.POST:
            wanted = request.POST.get("reprint_of", "").strip()
            original = ArticleRow.objects.filter(key=wanted).first() if wanted else None
            if wanted and original is None:
                raise actions.ActionError(_("There is no such article."))
            actions.set_reprint(article=article, reprint_of=original, by=who)
        else:
            target = StoryRow.objects.filter(key=request.POST.get("story", "")).first()
            if target is None:
                raise actions.ActionError(_("There is no such story."))
            actions.join_story(article=article, story=target, by=who)

    return acted(request, do, done=_("Decided."), to=_here(article, "story"))


def _here(article: ArticleRow, place: str) -> str:
    return reverse("desk:article", args=[article.key]) + f"#{place}"
