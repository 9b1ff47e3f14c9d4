"""Names of entities for readers of an edition."""

from dragoman.portal.store.models import EntityRow
from dragoman.portal.store.reading import entity_of
from dragoman.portal.wording.words import Words


def label_words(row: EntityRow, edition: str) -> Words:
    """The name readers of the edition know, with the language it is in. `row.names` is read (prefetch it in lists)."""
    entity = entity_of(row)
    text = entity.label(edition)
    if any(name.language == edition and name.name == text for name in entity.names):
        return Words(text=text)
    language = next((name.language for name in entity.names if name.name == text), None)
    return Words(text=text, language=language)
