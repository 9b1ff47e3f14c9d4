"""Languages people may say they read."""

from dataclasses import dataclass

from dragoman.portal.store.models import OutletRow
from dragoman.portal.wording.words import language_name, native_name

COMMON = (
    "ar", "be", "da", "de", "en", "es", "fa", "fi", "fr", "hi", "hy", "it", "ja", "ka", "kk", "ko", "ky", "nl", "pl", "pt", "ro", "ru", "sr",
    "sv", "tg", "tr", "uk", "ur", "uz", "zh",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A language to tick. name: as readers of the page call it; own: as it calls itself."""

    tag: str
    name: str
    own: str
    is_chosen: bool


def choices(edition: str, *, chosen: list[str]) -> list[Choice]:
    """Common languages, those of our outlets, and those chosen already, by their names in the edition. 1 query."""
    of_outlets = OutletRow.objects.exclude(language=None).values_list("language", flat=True).distinct()
    tags = {*COMMON, *of_outlets, *chosen}
    found = [
        Choice(tag=tag, name=language_name(tag, edition), own=native_name(tag), is_chosen=tag in chosen)
        for tag in tags
        if tag
    ]
    return sorted(found, key=lambda one: one.name.casefold())
