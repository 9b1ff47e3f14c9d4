"""The way of an article, in the order of the rooms. What `jobs` walks and the commands run; no other module holds an order.

    address ──collect──▶ Page ──extract──▶ Article ──stories──▶ Placement ──mentions──▶ Mentions, Quotations
                                                                             ──translate──▶ Segments, per edition

A step gets the Work so far and what it may ask for (Press), and hands back the Work with its own part added. Every step is
idempotent: run again on the same Work it gives the same result, so what was fetched can pass any room once more. What people
decided is not in here: it is a later layer that the store lays over these results.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from dragoman.press.collect import fetch_page
from dragoman.press.extract import read
from dragoman.press.mentions import NameBase, find_mentions
from dragoman.press.outbound import Door
from dragoman.press.record import Article, Mention, Outlet, Page, Placement, Quotation, Segment
from dragoman.press.stories import Gatherer
from dragoman.press.translate import Translator, propose


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """One article on its way: what each room has added so far; None or empty before that room."""

    url: str
    id: str = ""
    page: Page | None = None
    article: Article | None = None
    placement: Placement | None = None
    mentions: tuple[Mention, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    segments: tuple[Segment, ...] = ()

    @property
    def read_article(self) -> Article:
        """The article; raises ValueError when a step that needs one is run before `extract`."""
        if self.article is None:
            raise ValueError(f"{self.url} has not been read yet")
        return self.article


class Press(Protocol):
    """What the steps may ask for; handed in by whoever walks them."""

    @property
    def door(self) -> Door: ...

    @property
    def outlet(self) -> Outlet | None:
        """Whose article this is."""

    @property
    def outlets(self) -> Sequence[Outlet]:
        """All we follow, so that carriers named on a page are recognised."""

    @property
    def gatherer(self) -> Gatherer:
        """Knows the articles seen so far."""

    @property
    def names(self) -> NameBase: ...

    @property
    def translator(self) -> Translator:
        """Memory, glossary and engines together."""

    @property
    def target_languages(self) -> Sequence[str]:
        """Languages this article is to be translated into; empty when nobody asked for a translation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One room's turn. name: the room's, as jobs and the desk show it."""

    name: str
    run: Callable[[Work, Press], Work]


def collect(work: Work, press: Press) -> Work:
    """Go to the outlet and keep what came back."""
    return replace(work, page=fetch_page(work.url, door=press.door))


def extract(work: Work, press: Press) -> Work:
    """Understand the page."""
    if work.page is None:
        raise ValueError(f"{work.url} has not been fetched yet")
    return replace(work, article=read(work.page, outlet=press.outlet, outlets=press.outlets))


def stories(work: Work, press: Press) -> Work:
    """Recognise a reprint, find the story."""
    return replace(work, placement=press.gatherer.place(work.id, work.read_article))


def mentions(work: Work, press: Press) -> Work:
    """Find who is mentioned and who said what."""
    found = find_mentions(work.read_article, names=press.names)
    return replace(work, mentions=found.mentions, quotations=found.quotations)


def translate(work: Work, press: Press) -> Work:
    """Propose a translation for every edition that asked for one."""
    proposals = (
        propose(work.read_article, target_language=language, translator=press.translator)
        for language in press.target_languages
    )
    return replace(work, segments=tuple(segment for proposal in proposals for segment in proposal))


STEPS: tuple[Step, ...] = (
    Step(name="collect", run=collect),
    Step(name="extract", run=extract),
    Step(name="stories", run=stories),
    Step(name="mentions", run=mentions),
    Step(name="translate", run=translate),
)
