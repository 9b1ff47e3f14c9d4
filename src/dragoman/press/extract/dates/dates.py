"""When the article was published and changed: what its fields say, unless the line under the headline says otherwise; else its
address, else what the page prints.

Two sources that differ by more than a day are a gap; the better source's value stays. Where readers are shown another day than
machines, the shown one is better, unless it is the day of the last change.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from dragoman.press.extract.dates.datewords import printed_dates
from dragoman.press.extract.dates.moments import When, parse_moment
from dragoman.press.extract.dates.visibledates import changes_shown, date_line, moments_shown, visible_dates
from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.page.structured import Told
from dragoman.press.extract.page.tree import Element
from dragoman.press.record import Evidence, Gap

OLDEST = dt.date(1990, 1, 1)

_ADDRESS_DAYS = (
    re.compile(r"/((?:19|20)\d\d)/(\d{1,2}|[a-z]{3,9})/(\d{1,2})(?=\D)", re.IGNORECASE),
    re.compile(r"(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)"),
    re.compile(r"(?<![\d-])((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)"),
)
_ADDRESS_MONTH = re.compile(r"/((?:19|20)\d\d)[/-](\d\d)(?=[/-])")
_SCRIPTED = "datePublished"
_SCRIPTED_VALUE = re.compile(r"(?:\W|quot){1,24}(\d{4}-\d\d-\d\d[^\"'&\\<]{0,20})")
"""A publication date in a script's data, or in such data as an attribute."""
_PUBLISHED_META = (
    "article:published_time", "og:article:published_time", "og:published_time", "article:published", "datepublished",
    "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "pubdate",
    "publishdate", "publish-date", "published_date", "published_time", "publication_date", "dc.date.issued",
    "dcterms.issued", "dc.date", "dcterms.date", "dcterms.created", "dc.date.created", "dcterms.available", "ptime",
    "article.published", "bt:pubdate", "date", "citation_publication_date", "vr:published_time", "article_date_original",
    "shareaholic:article_published_time", "originalpublicationdate", "displaydate", "published_at", "pub_date", "rnews:datepublished",
)  # fmt: skip
_MODIFIED_META = (
    "article:modified_time",
    "og:updated_time",
    "og:modified_time",
    "last-modified",
    "datemodified",
    "dcterms.modified",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadDates:
    """published: None where no source tells it."""

    published: When | None = None
    modified: When | None = None
    gaps: tuple[Gap, ...] = ()


def read_dates(
    sheet: Sheet, headline: Element | None, body_start: int | None, body_end: int | None
) -> ReadDates:
    """Read publication and modification dates; whatever lies in the future of the fetching is not believed."""
    latest = sheet.page.fetched_at.date() + dt.timedelta(days=2)

    def believed(dates: Iterable[When]) -> Iterator[When]:
        return (when for when in dates if OLDEST <= when.on <= latest)

    modified = next(believed(_modified(sheet)), None)
    if modified is None:
        modified = next(believed(changes_shown(sheet, headline, body_start, body_end)), None)
    told = list(believed(_told(sheet)))
    if not told:
        seen = believed(_untold(sheet, headline, body_start, body_end))
        return _answer(next(seen, None), (), modified)
    first = told[0]
    around: tuple[When, ...] = ()
    if headline is not None:
        shown = date_line(sheet, headline)
        around = shown.around
        known = (first, modified) if modified is not None else (first,)
        if not any(not _apart(when, other) for when in shown.around for other in known):
            first = next(believed(shown.line), first)
    if first.at is None:
        exact = (*told, *(moments_shown(sheet, headline) if headline is not None else ()), *around)
        first = next((when for when in exact if when.at and when.on == first.on), first)
    return _answer(first, told, modified)


def _answer(published: When | None, others: Sequence[When], modified: When | None) -> ReadDates:
    gaps = []
    if published is None:
        gaps.append(Gap(field="published_at", detail="The page gives no date of publication."))
    else:
        against = next((when for when in others if _apart(when, published)), None)
        if against is not None:
            detail = f"One source on the page says {published.on}, another {against.on}."
            gaps.append(Gap(field="published_at", reason="contradictory", detail=detail))
    return ReadDates(published=published, modified=modified, gaps=tuple(gaps))


def _apart(one: When, other: When) -> bool:
    return abs((one.on - other.on).days) > 1


def _told(sheet: Sheet) -> Iterator[When]:
    """What JSON-LD and the usual meta fields say; where they say nothing, microdata, then fields that are named like them."""
    data = sheet.data
    found = False
    for told in (*data.told_ld("datePublished"), *data.told_meta(*_PUBLISHED_META)):
        when = _moment(sheet, told)
        if when is not None:
            found = True
            yield when
    if found:
        return
    others = (
        data.told_props(sheet.visible, "datepublished"),
        data.told_meta(*_published_names(sheet)),
        data.told_ld("dateCreated", "uploadDate"),
    )
    for source in others:
        when = next(filter(None, (_moment(sheet, told) for told in source)), None)
        if when is not None:
            yield when
            return


def _moment(sheet: Sheet, told: Told) -> When | None:
    when = parse_moment(told.value, told.evidence)
    if when is None:
        found = next(iter(printed_dates(told.value[:200], sheet.words)), None)
        when = When(on=found.on, evidence=told.evidence) if found else None
    return when


def _published_names(sheet: Sheet) -> list[str]:
    """Meta names that speak of publishing and are no usual ones: `w-published-date`, `published`."""
    return [
        name
        for name in sheet.data.meta
        if "publish" in name and name not in _PUBLISHED_META and "publisher" not in name
    ]


def _modified(sheet: Sheet) -> Iterator[When]:
    data = sheet.data
    for told in (*data.told_ld("dateModified"), *data.told_meta(*_MODIFIED_META)):
        when = parse_moment(told.value, told.evidence)
        if when is not None:
            yield when
    for told in data.told_props(sheet.visible, "datemodified"):
        when = parse_moment(told.value, told.evidence)
        if when is not None:
            yield when


def _untold(sheet: Sheet, headline: Element | None, start: int | None, end: int | None) -> Iterator[When]:
    """The date where no field tells it: the address, in the words of the page where it prints the same day; print; scripts."""
    shown = visible_dates(sheet, headline, start, end)
    day = _address_day(sheet)
    if day is not None:
        yield next((when for when in shown if not _apart(when, day)), day)
    month = _ADDRESS_MONTH.search(sheet.page.url)
    if month:
        wanted = (int(month[1]), int(month[2]))
        yield from (when for when in shown if (when.on.year, when.on.month) == wanted)
    yield from shown
    yield from _scripted(sheet.tree.html)


def _scripted(html: str) -> Iterator[When]:
    at = html.find(_SCRIPTED)
    value = _SCRIPTED_VALUE.match(html, at + len(_SCRIPTED)) if at >= 0 else None
    when = parse_moment(value[1], Evidence(source="meta", field=_SCRIPTED)) if value else None
    if when is not None:
        yield when


def _address_day(sheet: Sheet) -> When | None:
    for pattern in _ADDRESS_DAYS:
        match = pattern.search(f"{sheet.page.url}/")
        if match:
            month = int(match[2]) if match[2].isdecimal() else sheet.words.months.get(match[2].lower(), 0)
            try:
                day = dt.date(int(match[1]), month, int(match[3]))
            except ValueError:
                continue
            return When(on=day, evidence=Evidence(source="link", field="url"))
    return None
