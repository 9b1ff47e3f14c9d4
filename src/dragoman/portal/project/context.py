"""What every template may use."""

from django.conf import settings
from django.http import HttpRequest
from django.utils import translation

from dragoman.portal.store.sections import SECTIONS


def site(request: HttpRequest) -> dict[str, object]:
    """Name of the site, its editions as (tag, own name, direction), its sections, and the interface language."""
    active = (
        translation.get_language() or settings.LANGUAGE_CODE
    ).lower()  # Django lowers tags; ours keep their case
    language = next((tag for tag, _ in settings.LANGUAGES if tag.lower() == active), active)
    return {
        "site_name": settings.CONFIG.site_name,
        "site_url": settings.CONFIG.site_url,
        "editions": settings.LANGUAGES,
        "sections": SECTIONS,
        "interface_language": language,
        "interface_direction": "rtl" if translation.get_language_bidi() else "ltr",
    }
