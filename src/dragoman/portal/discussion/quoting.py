"""Sentences of the article that a comment may quote: only what readers of the edition are shown, and only verbatim."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _

from dragoman.portal.discussion.actions.errors import DiscussionError
from dragoman.portal.store.models import PublicationRow, PublicationState
from dragoman.portal.store.reading import segments_of_publication, shown, shows_all
from dragoman.portal.store.sentences import NamedBlock, named_blocks

MOST_CHARACTERS = 600
OPEN = (PublicationState.PUBLISHED, PublicationState.CORRECTED)
_SPACES = re.compile(r"\s+")
_PLACE = re.compile(r"(b\d{1,5})(?:s(\d{1,5}))?", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Words of the shown article. part: the block, as its id on the page; sentence: in which they begin; None: not told apart."""

    text: str
    part: str
    sentence: int | None
    language: str

    @property
    def anchor(self) -> str:
        """The id of the quoted sentence, or of its block, on the article's page."""
        return self.part if self.sentence is None else f"{self.part}s{self.sentence}"


def quotable(publication: PublicationRow) -> Iterator[list[Quote]]:
    """The sentences readers are shown, by block; nothing where the gate shows no text. 2 queries."""
    for block in _blocks(publication):
        found = [
            Quote(
                text=_one_line(block.text[one.start : one.end]),
                part=block.part,
                sentence=one.number,
                language=block.language,
            )
            for one in block.sentences
        ]
        if found:
            yield found


def quoted(publication: PublicationRow | None, *, place: str, text: str = "") -> Quote:
    """What is quoted, as it stands in the shown text. place: an id on the page, `b3` or `b3s1`. text: the words; "": the whole
    sentence at that place. Raises DiscussionError where they do not stand there word for word. 2 queries."""
    match = _PLACE.fullmatch(place)
    block = next(
        (one for one in _blocks(publication) if match and one.part == match.group(1))
        if publication
        else iter(()),
        None,
    )
    if block is None or match is None:
        raise DiscussionError(_("The quoted place is not in the article as it is shown now."))
    wanted = _one_line(text)
    if not wanted:
        whole = [one for one in block.sentences if match.group(2) and one.number == int(match.group(2))]
        wanted = _one_line(block.text[whole[0].start : whole[0].end]) if whole else ""
    at = _one_line(block.text).find(wanted) if wanted else -1
    if at < 0:
        raise DiscussionError(_("The quoted words do not stand in the article as it is shown now."))
    if len(wanted) > MOST_CHARACTERS:
        raise DiscussionError(_("The quotation is too long; a sentence is enough to show what you mean."))
    return Quote(text=wanted, part=block.part, sentence=_sentence_at(block, wanted), language=block.language)


class Gate:
    """Which of a page's quotations readers may have now: an outlet may have given us less leave since they were made.

    publication: of the article they are from, as the page's edition has it; None: nothing is quoted. Asks nothing before the first
    quotation, then 1 query for each language quoted.
    """

    def __init__(self, publication: PublicationRow | None) -> None:
        self._publication = publication
        self._known: dict[str, bool] = {}

    def lets(self, language: str) -> bool:
        """Words of the article in this language (BCP 47) may be shown; without leave for the whole text, none are."""
        publication = self._publication
        if publication is None or publication.state not in OPEN:
            return False
        if language not in self._known:
            self._known[language] = shows_all(publication, language)
        return self._known[language]


def _blocks(publication: PublicationRow) -> list[NamedBlock]:
    if publication.state not in OPEN:
        return []
    segments = segments_of_publication(publication)
    return named_blocks(shown(publication, segments=segments), segments=segments)


def _sentence_at(block: NamedBlock, words: str) -> int | None:
    """In which sentence the words begin; those that stand in the block twice are taken for the first."""
    for one in block.sentences:
        rest = _one_line(block.text[one.start :])
        length = len(_one_line(block.text[one.start : one.end]))
        at = rest.find(words)
        if 0 <= at < length:
            return one.number
    return None


def _one_line(text: str) -> str:
    return _SPACES.sub(" ", text).strip()
