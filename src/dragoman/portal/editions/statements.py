"""Sentences of ours about an article: who or what translated it, what may be shown and why, what is not known."""

from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from dragoman.portal.store.models import PublicationRow, TranslationMode
from dragoman.portal.store.reading import Shown
from dragoman.portal.wording.words import (
    Words,
    country_name,
    language_from,
    language_in,
    listed,
    number_text,
    page_language,
)
from dragoman.press.record import Gap, Outlet, Person, PersonRole, RightsPolicy, RightsStatus


def translation_statement(shown: Shown, *, linked: bool = False) -> SafeString | str:
    """One line under the outlet's name: from which language, by whom or what. linked: the name leads to the translator's page."""
    row, source = shown.publication, shown.source.language
    if row.mode == TranslationMode.ORIGINAL or not source:
        language = source or shown.language
        return _("Original text, in %(language_in)s") % {
            "language_in": language_in(language, page_language())
        }
    if not shown.visible.translation:
        return _("Not translated: the outlet does not allow it")
    names = {"language_from": language_from(source, page_language())}
    person = _signed(row, linked=linked)
    if row.mode == TranslationMode.HUMAN:
        if person:
            return format_html(_("Translated from {language_from} by {person}"), person=person, **names)
        return _("Translated from %(language_from)s by a person") % names
    if row.mode == TranslationMode.MACHINE_EDITED:
        if person:
            return format_html(
                _("Translated from {language_from} by machine, edited by {person}"),
                person=person,
                **names,
            )
        return _("Translated from %(language_from)s by machine, edited by a person") % names
    return _("Translated from %(language_from)s by machine") % names


def _signed(row: PublicationRow, *, linked: bool) -> SafeString | None:
    """The translator's name; None where nobody is credited. Somebody whose account is closed keeps the credit and has no page."""
    person = row.translator
    if person is None:
        return None
    if not linked or not person.is_active:
        return format_html("<b>{}</b>", person.name)
    url = reverse("accounts:person", args=(row.edition, person.username))
    return format_html('<a href="{}" rel="author"><b>{}</b></a>', url, person.name)


def review_statement(shown: Shown) -> str:
    """Whether a person read the translation; empty for an original text."""
    row = shown.publication
    if row.mode == TranslationMode.ORIGINAL or not shown.visible.translation:
        return ""
    if row.is_reviewed:
        return _("A person read every sentence against its source.")
    if row.mode == TranslationMode.MACHINE:
        return _("No person has read it against its source yet.")
    return _("Not every sentence has been read against its source by a second person.")


def engines_statement(engines: tuple[str, ...], memory: int) -> str:
    """Which engines proposed words, and how many sentences came from the memory; empty where neither did."""
    parts = []
    if engines:
        parts.append(_("Engine: %(engines)s.") % {"engines": listed(engines)})
    if memory:
        parts.append(
            ngettext(
                "%(count)s sentence came from the translation memory.",
                "%(count)s sentences came from the translation memory.",
                memory,
            )
            % {"count": number_text(memory)}
        )
    return " ".join(parts)


def limit_statement(shown: Shown) -> str:
    """Why less than the whole text stands here; empty where it stands whole."""
    if shown.visible.full_text or shown.source.withdrawn:
        return ""
    policy = shown.outlet.rights.policy
    if policy is RightsPolicy.FULL:
        return _("Headline and excerpt only: the outlet does not allow its texts to be translated.")
    if policy is RightsPolicy.EXCERPT:
        return _("Headline and excerpt only: the outlet allows no more.")
    return _("Headline and a short excerpt only: we have no leave from the outlet to show more.")


def policy_statement(policy: RightsPolicy) -> str:
    """An outlet's rights policy in words."""
    return {
        RightsPolicy.FULL: _("Its articles may be shown in full."),
        RightsPolicy.EXCERPT: _("A headline, an excerpt and a link may be shown."),
        RightsPolicy.LINK: _(
            "Only a headline, a short excerpt and a link are shown: no leave for more is known."
        ),
    }[policy]


def rights_status(status: RightsStatus) -> str:
    """The closed vocabulary in words."""
    return {
        RightsStatus.IN_COPYRIGHT: _("In copyright"),
        RightsStatus.OPEN_ACCESS: _("In open access, still in copyright"),
        RightsStatus.LICENSED: _("Under a licence"),
        RightsStatus.PUBLIC_DOMAIN: _("In the public domain"),
        RightsStatus.NO_COPYRIGHT_OTHER: _("Not in copyright, other limits may apply"),
        RightsStatus.UNDETERMINED: _("Rights not determined"),
    }[status]


def byline(people: tuple[Person, ...], names: dict[str, SafeString]) -> list[SafeString]:
    """One line per role, in the order of the page. names: as printed → mark-up to show instead."""
    phrases = {
        PersonRole.AUTHOR: _("By {names}"),
        PersonRole.CORRESPONDENT: _("Correspondent: {names}"),
        PersonRole.TRANSLATOR: _("Translator at the outlet: {names}"),
        PersonRole.EDITOR: _("Editor: {names}"),
        PersonRole.PHOTOGRAPHER: _("Photographs: {names}"),
        PersonRole.ILLUSTRATOR: _("Illustrations: {names}"),
        PersonRole.AGENCY: _("Agency: {names}"),
    }
    roles = dict.fromkeys(person.role for person in people)
    return [
        format_html(
            phrases[role],
            names=listed(names.get(person.name, person.name) for person in people if person.role is role),
        )
        for role in roles
    ]


def gap_statements(gaps: tuple[Gap, ...]) -> list[str]:
    """What readers would look for and we do not know, in plain sentences, each once."""
    words = {
        ("byline", False): _("The outlet names no author."),
        ("published_at", False): _("The outlet does not say when it was published."),
        ("published_at", True): _("The page gives contradictory dates."),
        ("rights.holder", False): _("Who holds the rights is not stated."),
        ("rights", False): _("The page has no rights line."),
        ("original", False): _("The original publication is not named."),
        ("original.url", False): _("The page does not link to the original publication."),
        ("language", False): _("The language could not be determined."),
        ("carriers", False): _("The way the text came is not stated in full."),
    }
    found = []
    for gap in gaps:
        field = gap.field.replace("published_on", "published_at")
        if field.startswith("carriers."):
            field = "carriers"
        found.append(words.get((field, gap.reason == "contradictory"), ""))
    return [sentence for sentence in dict.fromkeys(found) if sentence]


def place(outlet: Outlet) -> SafeString | str:
    """City and country; the city by its name in this edition, else as the outlet writes it. Empty where neither is known."""
    country = country_name(outlet.country, page_language()) if outlet.country else ""
    if not outlet.city:
        return country
    known = outlet.cities.get(page_language())
    city = Words(text=known or outlet.city, language=None if known else next(iter(outlet.names), None))
    return format_html("{}, {}", city, country) if country else format_html("{}", city)
