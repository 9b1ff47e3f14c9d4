"""Places articles one after another: whose text it is, and which story it belongs to."""

import datetime as dt
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from dragoman.press.record import Article, Placement, Reprint
from dragoman.press.stories.events import EventIndex, Match
from dragoman.press.stories.reprints import Overlap, ReprintIndex
from dragoman.press.stories.seen import Seen, seen_from
from dragoman.press.stories.sources import Provenance, is_before, provenance_of

WINDOW_DAYS = 5.0
REMEMBERED_ARTICLES = 20_000
_READ_AHEAD = 5_000
_NEARLY_AS_MUCH = 0.9


class Gatherer:
    """Knows the articles seen so far, and places the next one.

    Holds what it needs in memory: about 6 kB an article, the oldest forgotten beyond `remembered`. Not safe to share between
    threads. Every answer depends only on what was placed before, never on time or chance.
    """

    def __init__(
        self, seen: Iterable[Seen] = (), *, days: float = WINDOW_DAYS, remembered: int = REMEMBERED_ARTICLES
    ) -> None:
        """seen: articles already placed (with `story`) or not (without), oldest first.

        days: how long after its latest article a story may still take another, where dates are known.
        """
        self._reprints = ReprintIndex()
        self._events = EventIndex(days=days)
        self._remembered = remembered
        self._seen: OrderedDict[str, Seen] = OrderedDict()
        self._provenance: dict[str, Provenance] = {}
        self._placed: dict[str, Placement] = {}
        self._by_url: dict[str, str] = {}
        self._wanted: dict[str, str] = {}
        self._members: dict[str, set[str]] = {}
        self._arrivals = 0
        self._revised: tuple[str, ...] = ()
        for known in seen:
            self._place(known)

    @property
    def placed(self) -> Mapping[str, Placement]:
        """The latest placement of every article remembered, by id, in order of arrival."""
        return MappingProxyType(self._placed)

    @property
    def revised(self) -> tuple[str, ...]:
        """Ids of other articles whose placement the latest `place` changed: it brought the text they had carried."""
        return self._revised

    def place(self, id: str, article: Article, *, same_as: Sequence[str] = ()) -> Placement:
        """Recognise a reprint, find the story.

        An id placed before gets the same answer again; where the article has changed it is placed anew, but stays in a
        story it was handed in with (`Seen.story`): that was decided elsewhere.
        same_as: ids of articles on the same event, as an editor or a reviewed translation says.
        Addresses the article's chain of carriers names join it with the article at that address, in any language.
        """
        return self._place(replace(seen_from(id, article), same_as=tuple(same_as)))

    def place_text(
        self,
        *,
        id: str,
        headline: str = "",
        text: str = "",
        language: str = "und",
        published_at: dt.datetime | None = None,
        outlet: str | None = None,
        same_as: Sequence[str] = (),
    ) -> Placement:
        """As `place`, for a text that is not a record."""
        return self._place(
            Seen(
                id=id,
                headline=headline,
                text=text,
                language=language,
                published_at=published_at,
                outlet=outlet,
                same_as=tuple(same_as),
            )
        )

    def place_all(self, incoming: Iterable[Seen]) -> Iterator[Placement]:
        """Place a stream in order of publication, one placement each in input order, reading ahead over one date.

        A carrier often stands before its original when both bear one date; reading on tells them apart.
        """
        waiting: list[str] = []
        day: dt.date | None = None
        for seen in incoming:
            its_day = seen.published_at.date() if seen.published_at else None
            if waiting and (
                its_day is None or its_day != day or len(waiting) >= min(_READ_AHEAD, self._remembered)
            ):
                yield from self._answers(waiting)
                waiting = []
            day = its_day
            self._place(seen)
            waiting.append(seen.id)
        yield from self._answers(waiting)

    def _answers(self, ids: list[str]) -> list[Placement]:
        return [self._placed[key] for key in ids]

    def _place(self, seen: Seen) -> Placement:
        self._revised = ()
        previous = self._seen.get(seen.id)
        if previous and not seen.story:
            seen = replace(seen, story=previous.story)
        if seen == previous:
            return self._placed[seen.id]
        number = self._forget(seen.id)
        self._seen[seen.id] = seen
        self._provenance[seen.id] = provenance_of(seen, number)
        self._reprints.add(seen.id, text=seen.text, language=seen.language, outlet=seen.outlet)
        overlaps = [overlap for overlap in self._reprints.overlaps(seen.id) if overlap.other in self._placed]
        reprint = self._carried(seen.id, overlaps)
        vector = self._events.vector(headline=seen.headline, text=seen.text, language=seen.language)
        story, score = self._story(seen, overlaps, reprint, vector)
        self._events.add(seen.id, vector, story=story, language=seen.language, when=seen.published_at)
        placement = Placement(article=seen.id, story=story, reprint=reprint, score=score)
        self._placed[seen.id] = placement
        self._members.setdefault(story, set()).add(seen.id)
        self._remember_addresses(seen)
        self._revised = tuple(
            self._revise(seen.id, overlap) for overlap in overlaps if self._is_carrier(seen.id, overlap)
        )
        self._forget_oldest()
        return placement

    def _carried(self, key: str, overlaps: list[Overlap]) -> Reprint | None:
        """The text this one carries: of those that had it before and share nearly as much as the best, the first."""
        before = [o for o in overlaps if is_before(self._provenance[o.other], self._provenance[key])]
        if not before:
            return None
        best = max(overlap.containment for overlap in before)
        near = [overlap for overlap in before if overlap.containment >= _NEARLY_AS_MUCH * best]
        first = near[0]
        for overlap in near[1:]:
            if is_before(self._provenance[overlap.other], self._provenance[first.other]):
                first = overlap
        return Reprint(of=first.other, share=round(first.share_here, 4), exact=first.exact)

    def _is_carrier(self, key: str, overlap: Overlap) -> bool:
        """Whether the other, placed earlier, carries this text and is not yet known to carry an earlier one."""
        if is_before(self._provenance[overlap.other], self._provenance[key]):
            return False
        named = self._placed[overlap.other].reprint
        if named is None:
            return True
        original = self._provenance.get(named.of)
        return original is None or (named.of != key and is_before(self._provenance[key], original))

    def _revise(self, key: str, overlap: Overlap) -> str:
        reprint = Reprint(of=key, share=round(overlap.share_there, 4), exact=overlap.exact)
        self._placed[overlap.other] = replace(self._placed[overlap.other], reprint=reprint)
        return overlap.other

    def _story(
        self, seen: Seen, overlaps: list[Overlap], reprint: Reprint | None, vector: dict[str, float]
    ) -> tuple[str, float | None]:
        """What is decided comes first, then what is stated, then whose text it is, then what it is about."""
        if seen.story:
            return seen.story, None
        for other in self._stated(seen):
            return self._placed[other].story, 1.0
        carried = reprint.of if reprint else (overlaps[0].other if overlaps else None)
        if carried is not None:
            share = next(overlap.containment for overlap in overlaps if overlap.other == carried)
            return self._placed[carried].story, round(share, 4)
        match: Match | None = self._events.nearest(vector, language=seen.language, when=seen.published_at)
        if match:
            return match.story, round(match.score, 4)
        return f"story:{seen.id}", None

    def _stated(self, seen: Seen) -> Iterator[str]:
        """Placed articles that this one, or they themselves, say it belongs with."""
        linked = [self._by_url[url] for url in seen.links if url in self._by_url]
        asked = self._wanted.get(seen.url) if seen.url else None
        for other in (*seen.same_as, *linked, *([asked] if asked else [])):
            if other in self._placed and other != seen.id:
                yield other

    def _remember_addresses(self, seen: Seen) -> None:
        if seen.url:
            self._by_url[seen.url] = seen.id
        for url in seen.links:
            self._wanted.setdefault(url, seen.id)

    def _forget(self, key: str) -> int:
        """Take an article out; returns its number of arrival, a new one where it was not known."""
        seen = self._seen.pop(key, None)
        if seen is None:
            self._arrivals += 1
            return self._arrivals
        self._reprints.forget(key)
        self._events.forget(key)
        placement = self._placed.pop(key)
        members = self._members[placement.story]
        members.discard(key)
        if not members:
            del self._members[placement.story]
        for table, urls in ((self._by_url, (seen.url,)), (self._wanted, seen.links)):
            for url in urls:
                if url and table.get(url) == key:
                    del table[url]
        return self._provenance.pop(key).number

    def _forget_oldest(self) -> None:
        while len(self._seen) > self._remembered:
            self._forget(next(iter(self._seen)))
