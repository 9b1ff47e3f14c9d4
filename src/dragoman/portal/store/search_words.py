"""Which words of a publication can be found: those `shown` shows, and no other.

A part is a stretch of text in one language (a headline, a block, a label); a quotation is not looked for across two parts.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dragoman.portal.store.reading import Shown, entity_of, mentions_of
from dragoman.press.languages import analyze
from dragoman.press.record import SignedText

BREAK = "\ue000"
"""A token no text has, between two parts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """text: as shown. language: BCP 47; None where not known."""

    text: str
    language: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Tokens as SearchRow keeps them, joined by blanks. language: of `original`, empty where that is."""

    head: str
    body: str
    original: str
    language: str


def head_parts(shown: Shown) -> Iterator[Part]:
    """Our own headline and lead, and the headline of the text shown."""
    publication, edition = shown.publication, shown.publication.edition
    yield from _given(publication.headline, edition)
    yield from _given(publication.lead, edition)
    yield from _signed(shown.article.headline, shown)


def text_parts(shown: Shown) -> Iterator[Part]:
    """What a reader reads below the headline, in order: standfirst and body, or the excerpt."""
    article = shown.article
    yield from _signed(article.standfirst, shown)
    if not shown.visible.full_text:
        yield from _given(shown.visible.excerpt, shown.language)
        return
    for block in article.body:
        yield from _given(block.text, block.language or shown.language)
        for note in block.notes:
            yield from _given(note.text, block.language or shown.language)
    for image in article.images:
        yield from _given(image.caption, shown.language)


def words_of(shown: Shown) -> Words:
    """The tokens of a publication. Parts in another language than the edition's are analysed by both."""
    edition = shown.publication.edition
    head = list(head_parts(shown))
    body = [*text_parts(shown), *_about(shown)]
    source = shown.source
    foreign = [part for part in (*head, *body) if not _same(part.language, edition)]
    if not _same(source.language, edition) and source.headline:
        foreign += _given(source.headline.text, source.language)
    language = (source.language or "") if foreign else ""
    return Words(
        head=_tokens(head, edition),
        body=_tokens([*body, *_given(source.headline.text if source.headline else "", None)], edition),
        original=_tokens(foreign, language),
        language=language,
    )


def _about(shown: Shown) -> Iterator[Part]:
    """Outlets, authors and who is mentioned, by the names readers of the edition know."""
    edition = shown.publication.edition
    for name in dict.fromkeys((shown.outlet.name(edition), *shown.outlet.names.values())):
        yield from _given(name, edition)
    for carrier in shown.source.carriers:
        yield from _given(carrier.name, edition)
    for person in shown.source.byline:
        yield from _given(person.name, edition)
    for label in dict.fromkeys(_labels(shown)):
        yield from _given(label, edition)


def _labels(shown: Shown) -> Iterator[str]:
    """Labels of what is mentioned in the words shown; what stands in hidden text stays hidden."""
    visible_words = " ".join((shown.visible.excerpt, *(part.text for part in head_parts(shown))))
    for mention in mentions_of(shown.publication.article):
        is_shown = (
            shown.visible.full_text
            or mention.mention.part == "headline"
            or mention.mention.surface in visible_words
        )
        if mention.entity is not None and is_shown:
            yield entity_of(mention.entity).label(shown.publication.edition)


def _given(text: str | None, language: str | None) -> Iterator[Part]:
    if text and text.strip():
        yield Part(text=text, language=language)


def _signed(signed: SignedText | None, shown: Shown) -> Iterator[Part]:
    if signed is not None:
        yield from _given(signed.text, signed.language or shown.language)


def _same(language: str | None, edition: str) -> bool:
    return language is None or language.split("-")[0].lower() == edition.split("-")[0].lower()


def _tokens(parts: Iterable[Part], language: str) -> str:
    return f" {BREAK} ".join(" ".join(tokens) for part in parts if (tokens := analyze(part.text, language)))
