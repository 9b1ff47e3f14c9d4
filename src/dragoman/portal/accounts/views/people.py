"""What everybody may see of a person."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse

from dragoman.portal.accounts.models import Role, User
from dragoman.portal.accounts.queries.credits import credits_in
from dragoman.portal.store.reading import shown_all
from dragoman.portal.wording.cards import cards
from dragoman.portal.wording.pages import paged, public_page


@public_page
def public(request: HttpRequest, edition: str, username: str) -> HttpResponse:
    """A person: name, what they do here, languages, since when; for those who translate, what they translated here."""
    if "\0" in username:  # PostgreSQL refuses to look for it
        raise Http404
    who = get_object_or_404(User, username=username, is_active=True)
    page = paged(request, credits_in(who, edition))
    elsewhere = {tag: reverse("accounts:person", args=(tag, username)) for tag, _ in settings.LANGUAGES}
    base = settings.CONFIG.site_url
    number = f"?page={page.number}" if page.number > 1 else ""
    context = {
        "edition": edition,
        "who": who,
        "works_here": who.has_role(Role.TRANSLATOR),
        "page": page,
        "cards": cards(shown_all(page.object_list)),
        "elsewhere": elsewhere,
        "canonical": base + request.path + number,
        "hreflang": [(tag, base + path) for tag, path in elsewhere.items()],
    }
    return render(request, "accounts/person.html", context)
