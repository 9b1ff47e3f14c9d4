"""What the other readers found on a page that bears on where its text comes from."""

import datetime as dt
from dataclasses import dataclass

from dragoman.press.extract.origin.sources import Source
from dragoman.press.extract.outlets.known import folded
from dragoman.press.record import Evidence, Person, PersonRole


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """headline: the source named in it. standfirst, standfirst_at: its text, "" where there is none, and its place. persons: who signs,
    agencies among them. fused_at: where a byline fused into the text begins."""

    headline: Source | None = None
    standfirst: str = ""
    standfirst_at: int = 0
    standfirst_evidence: Evidence | None = None
    persons: tuple[Person, ...] = ()
    fused_at: int | None = None
    published_at: dt.datetime | None = None
    published_on: dt.date | None = None

    @property
    def day(self) -> dt.date | None:
        """The day the page is of."""
        return self.published_at.date() if self.published_at is not None else self.published_on

    @property
    def written(self) -> bool:
        """Whether a person signs as who wrote it."""
        return any(person.role in (PersonRole.AUTHOR, PersonRole.CORRESPONDENT) for person in self.persons)

    @property
    def agencies(self) -> tuple[Person, ...]:
        """The agencies that sign."""
        return self._of(PersonRole.AGENCY)

    @property
    def authors(self) -> tuple[Person, ...]:
        """The authors."""
        return self._of(PersonRole.AUTHOR)

    @property
    def translators(self) -> tuple[Person, ...]:
        """The translators."""
        return self._of(PersonRole.TRANSLATOR)

    @property
    def names(self) -> frozenset[str]:
        """Folded names of all who sign."""
        return frozenset(folded(person.name) for person in self.persons)

    def _of(self, role: PersonRole) -> tuple[Person, ...]:
        return tuple(person for person in self.persons if person.role is role)
