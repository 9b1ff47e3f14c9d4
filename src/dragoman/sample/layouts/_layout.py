"""What a layout is, and what it lets a reader know: a site that prints no date has articles without one."""

import enum
from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter

from dragoman.press.record import Outlet
from dragoman.sample.source import SourceArticle
from dragoman.sample.views import PageView, Teaser

Shell = Callable[[Outlet, str, str, str, tuple[Teaser, ...]], str]
"""(outlet, title, further head mark-up, main mark-up, articles for side lists) → a whole page."""


class DateSaid(enum.Enum):
    """How much of the time of publication the page tells: with zone, the day alone, nothing."""

    INSTANT = "instant"
    DAY = "day"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """One site.

    article: prints an article page. shell: what stands around everything; home and about pages are made with it.
    withdrawal: what a page says whose article was withdrawn.
    about: paragraphs of the terms page, in the outlet's language; about_title, about_path: its name and place.
    date_said, says_modified, says_byline, says_section, says_keywords: what the pages tell beside the text.
    repeats_published: the structured data of an unchanged page give the time of publication as the time of change.
    rights_line: the rights line as the page prints it, None where it prints none; by default as written.
    declares: the language the mark-up declares (a site may declare a wrong one), None when it declares none.
    charset: what the bytes are in. header_charset: what the HTTP header says they are in, None when it says nothing.
    """

    outlet: str
    article: Callable[[PageView], str]
    shell: Shell
    about_title: str
    about: tuple[str, ...]
    withdrawal: str
    about_path: str = "/about/"
    date_said: DateSaid = DateSaid.INSTANT
    says_modified: bool = True
    repeats_published: bool = False
    says_byline: bool = True
    says_section: bool = True
    says_keywords: bool = True
    says_canonical: bool = True
    rights_line: Callable[[SourceArticle], str | None] = attrgetter("rights_line")
    declares: str | None = None
    charset: str = "utf-8"
    header_charset: str | None = "utf-8"
