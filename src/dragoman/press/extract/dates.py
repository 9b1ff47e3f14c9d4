"""When the article was published and changed: structured fields first, then what the page prints.

Two sources that differ by more than a day are a gap; the better source's value stays. A clock time without a zone gives the
day alone: whose noon it was, nobody said. Sources of formats: RFC 3339, RFC 9110 (HTTP dates), CLDR month names.
"""

import datetime as dt
import email.utils
import re
from collections.abc import Iterable
from dataclasses import dataclass

from dragoman.press.extract.datewords import printed_dates
from dragoman.press.extract.sheet import Sheet
from dragoman.press.extract.tree import Element
from dragoman.press.record import Evidence, Gap

OLDEST = dt.date(1990, 1, 1)

_ISO = re.compile(
    r"(?P<day>\d{4}-\d{1,2}-\d{1,2}|\d{4}/\d{1,2}/\d{1,2}|\d{4}\.\d{1,2}\.\d{1,2}|(?:19|20)\d{6})"
    r"(?:[T\s,]+(?P<clock>\d{1,2}:?\d{2}(?::?\d{2}(?:[.,]\d+)?)?)\s*(?P<zone>Z|UTC|GMT|[+\-−]\d{1,2}:?\d{2}|[+\-]\d{2}|ET|EST|EDT|PT|PST|PDT|CET|CEST|MSK|BST)?)?",
    re.IGNORECASE,
)
_URL_DAY = re.compile(r"/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=\D)")
_ZONES = {
    "Z": 0,
    "UTC": 0,
    "GMT": 0,
    "EST": -300,
    "EDT": -240,
    "PST": -480,
    "PDT": -420,
    "CET": 60,
    "CEST": 120,
    "MSK": 180,
    "BST": 60,
}
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
_DATE_NAMES = re.compile(r"date|time|publish|posted|datum|fecha|veroeffentlich|byline|meta\b|stamp")
_NOT_PUBLISHED = re.compile(
    r"updat|modif|edited|aktualis|изменен|обновлен|related|sidebar|comment|event|countdown"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A moment or a day. at: aware UTC, None where only the day is known. on: the day as its source states it."""

    on: dt.date
    at: dt.datetime | None = None
    offset_minutes: int | None = None
    evidence: Evidence | None = None


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
    voices = [when for when in _told(sheet) if OLDEST <= when.on <= latest]
    printed = [
        when for when in _printed(sheet, headline, body_start, body_end) if OLDEST <= when.on <= latest
    ]
    modified = next((when for when in _modified(sheet) if OLDEST <= when.on <= latest), None)
    published = voices[0] if voices else (printed[0] if printed else None)
    if published is None:
        published = next((when for when in _from_address(sheet) if OLDEST <= when.on <= latest), None)
    gaps = []
    if published is None:
        gaps.append(Gap(field="published_at", detail="The page gives no date of publication."))
    else:
        against = next((w for w in voices[1:] if abs((w.on - published.on).days) > 1), None)
        if against is not None:
            detail = f"One source on the page says {published.on}, another {against.on}."
            gaps.append(Gap(field="published_at", reason="contradictory", detail=detail))
    return ReadDates(published=published, modified=modified, gaps=tuple(gaps))


def parse_moment(value: str, evidence: Evidence | None = None) -> When | None:
    """A machine-readable date: RFC 3339 and its relatives, HTTP dates, seconds or milliseconds since 1970.

    Midnight in UTC stands for the day alone: that is how sites write a day. None for anything else.
    """
    value = value.strip()
    if value.isdigit() and len(value) in (10, 13):
        at = dt.datetime.fromtimestamp(int(value[:10]), dt.UTC)
        return When(on=at.date(), at=at, offset_minutes=0, evidence=evidence)
    match = _ISO.match(value)
    if match:
        return _iso(match, evidence)
    if value[:3].isalpha() and value.isascii() and ":" in value:
        try:
            at = email.utils.parsedate_to_datetime(value)
        except (ValueError, TypeError, IndexError, OverflowError):
            return None
        return _aware(at, evidence) if at.tzinfo else When(on=at.date(), evidence=evidence)
    return None


def _iso(match: re.Match[str], evidence: Evidence | None) -> When | None:
    digits = re.split(r"\D", match["day"])
    if len(digits) == 1:
        digits = [digits[0][:4], digits[0][4:6], digits[0][6:]]
    try:
        day = dt.date(int(digits[0]), int(digits[1]), int(digits[2]))
        clock = match["clock"]
        if not clock or not match["zone"]:
            return When(on=day, evidence=evidence)
        hours, minutes, seconds = _clock(clock)
        offset = _offset(match["zone"], day)
        if offset is None:
            return When(on=day, evidence=evidence)
        zone = dt.timezone(dt.timedelta(minutes=offset))
        return _aware(dt.datetime.combine(day, dt.time(hours, minutes, seconds), zone), evidence)
    except (ValueError, OverflowError):
        return None


def _clock(text: str) -> tuple[int, int, int]:
    numbers = re.findall(r"\d+", text.replace(",", "."))
    if len(numbers) == 1:
        numbers = re.findall(r"\d{2}", numbers[0].zfill(4))
    seconds = int(numbers[2]) if len(numbers) > 2 else 0
    return int(numbers[0]), int(numbers[1]), min(seconds, 59)


def _offset(zone: str, day: dt.date) -> int | None:
    zone = zone.upper().replace("−", "-")
    if zone in ("ET", "PT"):
        summer = 3 <= day.month <= 10
        return (-240 if summer else -300) if zone == "ET" else (-420 if summer else -480)
    if zone in _ZONES:
        return _ZONES[zone]
    digits = re.sub(r"\D", "", zone)
    hours, minutes = (int(digits), 0) if len(digits) <= 2 else (int(digits[:-2]), int(digits[-2:]))
    total = hours * 60 + minutes
    return None if total > 14 * 60 else (-total if zone.startswith("-") else total)


def _aware(at: dt.datetime, evidence: Evidence | None) -> When:
    shift = at.utcoffset() or dt.timedelta()
    if at.time() == dt.time() and not shift:
        return When(on=at.date(), evidence=evidence)
    minutes = int(shift.total_seconds() // 60)
    return When(on=at.date(), at=at.astimezone(dt.UTC), offset_minutes=minutes, evidence=evidence)


def _told(sheet: Sheet) -> Iterable[When]:
    sources = [
        sheet.data.told_ld("datePublished"),
        sheet.data.told_meta(*_PUBLISHED_META),
        sheet.data.told_meta(*_published_names(sheet)),
        sheet.data.told_props(sheet.visible, "datepublished"),
        sheet.data.told_ld("dateCreated", "uploadDate"),
    ]
    for told in (item for source in sources for item in source):
        when = parse_moment(told.value, told.evidence) or _worded(sheet, told.value, told.evidence)
        if when is not None:
            yield when


def _published_names(sheet: Sheet) -> list[str]:
    """Meta names that speak of publishing and are no usual ones: `w-published-date`, `published`."""
    return [
        name
        for name in sheet.data.meta
        if "publish" in name and name not in _PUBLISHED_META and "publisher" not in name
    ]


def _worded(sheet: Sheet, value: str, evidence: Evidence) -> When | None:
    found = next(iter(printed_dates(value[:200], sheet.words)), None)
    return When(on=found.on, evidence=evidence) if found else None


def _modified(sheet: Sheet) -> Iterable[When]:
    for told in (
        *sheet.data.told_ld("dateModified"),
        *sheet.data.told_meta(*_MODIFIED_META),
        *sheet.data.told_props(sheet.visible, "datemodified"),
    ):
        when = parse_moment(told.value, told.evidence)
        if when is not None:
            yield when


def _printed(sheet: Sheet, headline: Element | None, start: int | None, end: int | None) -> Iterable[When]:
    """Dates the page prints, closest to the headline first: `time` elements, named date lines, short lines with a date."""
    anchor = headline.end if headline is not None else (start or 0)
    found: list[tuple[int, When]] = []
    for element in sheet.tree.elements:
        if not _is_dated(element):
            continue
        distance = _distance(element.start, anchor, end or anchor) + (
            800 if _NOT_PUBLISHED.search(_names(element)) else 0
        )
        when = (
            parse_moment(element.get("datetime"), sheet.seen_at(element)) if element.get("datetime") else None
        )
        dates = printed_dates(sheet.text_of(element)[:200], sheet.words) if when is None else []
        if dates:
            when = When(on=dates[0].on, evidence=sheet.seen_at(element))
        if when is not None:
            found.append((distance, when))
    for low, high in ((max(0, anchor - 400), anchor + 1500), (end or 0, (end or 0) + 300)):
        found += _in_lines(sheet, low, high, anchor, end or anchor)
    return [when for _, when in sorted(found, key=lambda row: row[0])]


def _in_lines(sheet: Sheet, low: int, high: int, anchor: int, end: int) -> Iterable[tuple[int, When]]:
    """Dates of short lines; one that says "updated" right in front of its date counts as far away."""
    at = sheet.visible.text.rfind("\n", 0, low) + 1
    for line in sheet.visible.text[at:high].split("\n"):
        if len(line) <= 140:
            for date in printed_dates(line, sheet.words):
                before = sheet.visible.text[max(0, at + date.start - 30) : at + date.start].lower()
                distance = (
                    _distance(at + date.start, anchor, end)
                    + 50
                    + (800 if _NOT_PUBLISHED.search(before) else 0)
                )
                yield distance, When(on=date.on, evidence=sheet.seen(at + date.start, at + date.end))
        at += len(line) + 1


def _is_dated(element: Element) -> bool:
    if element.tag == "time":
        return True
    return (
        element.shown and 5 < element.end - element.start <= 120 and bool(_DATE_NAMES.search(element.names))
    )


def _names(element: Element) -> str:
    above = element.parent.names if element.parent is not None else ""
    return f"{element.names} {above} {element.get('itemprop').lower()}"


def _distance(at: int, anchor: int, end: int) -> int:
    return abs(at - anchor) if at <= end else 2000 + at - end


def _from_address(sheet: Sheet) -> Iterable[When]:
    match = _URL_DAY.search(sheet.page.url + "/")
    if match:
        try:
            day = dt.date(int(match[1]), int(match[2]), int(match[3]))
        except ValueError:
            return
        yield When(on=day, evidence=Evidence(source="link", field="url"))
