"""Reading digests: the archive's pages, its feed, and what of an old digest may still be shown."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import Exists, OuterRef, QuerySet
from django.db.models.functions import TruncDate, TruncMonth

from dragoman.portal.mailing.models import DigestItemRow, DigestRow
from dragoman.portal.mailing.providers import readers
from dragoman.portal.mailing.reasons import is_translated
from dragoman.portal.mailing.recording import headline_of
from dragoman.portal.mailing.records import Gone, Reason, Record, Said, Voice, publications_of
from dragoman.portal.store.models import PublicationRow, PublicationState
from dragoman.portal.store.reading import Shown, shown_all
from dragoman.press.record import from_json

FEED_ENTRIES = 30
LISTED = (PublicationState.PUBLISHED, PublicationState.CORRECTED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A day of the archive (UTC) and the digests that closed on it, the first first, each with its items' kinds and headlines."""

    day: dt.date
    digests: tuple[DigestRow, ...]


def with_items(edition: str) -> QuerySet[DigestRow]:
    """The edition's digests that had something to say, newest first."""
    items = DigestItemRow.objects.filter(digest=OuterRef("pk"))
    return DigestRow.objects.filter(Exists(items), edition=edition).order_by("-closes_at")


def months(edition: str) -> list[dt.date]:
    """The first days of the months that have digests, newest first. 1 query."""
    found = with_items(edition).annotate(month=TruncMonth("closes_at", tzinfo=dt.UTC))
    return sorted(
        {moment.date() for moment in found.order_by().values_list("month", flat=True).distinct()},
        reverse=True,
    )


def days_of(edition: str, month: dt.date) -> list[Day]:
    """A month's days with digests, newest first. 2 queries."""
    after = (month.replace(day=28) + dt.timedelta(days=4)).replace(day=1)
    start, end = (dt.datetime(day.year, day.month, 1, tzinfo=dt.UTC) for day in (month, after))
    rows = with_items(edition).filter(closes_at__gte=start, closes_at__lt=end).prefetch_related("items")
    found: dict[dt.date, list[DigestRow]] = defaultdict(list)
    for row in rows.order_by("closes_at"):
        found[row.closes_at.astimezone(dt.UTC).date()].append(row)
    return [Day(day=day, digests=tuple(found[day])) for day in sorted(found, reverse=True)]


def digest_at(edition: str, closes_at: dt.datetime) -> DigestRow | None:
    """The edition's digest that closed in that minute. 1 query."""
    rows = DigestRow.objects.filter(
        edition=edition, closes_at__gte=closes_at, closes_at__lt=closes_at + dt.timedelta(minutes=1)
    )
    return rows.first()


def neighbours(digest: DigestRow) -> tuple[DigestRow | None, DigestRow | None]:
    """The digests with something in them before and after this one. 2 queries."""
    rows = with_items(digest.edition)
    before = rows.filter(closes_at__lt=digest.closes_at).first()
    return before, rows.filter(closes_at__gt=digest.closes_at).order_by("closes_at").first()


def latest_a_day(edition: str) -> list[DigestRow]:
    """For the feed: of each day (UTC) the digest that was made first, newest first.

    An edition whose readers live by many clocks makes a dozen digests a day of nearly the same things; a feed's reader wants one, and
    always the same one. 3 queries.
    """
    earlier = DigestRow.objects.annotate(day=TruncDate("closes_at", tzinfo=dt.UTC)).filter(
        edition=edition, day=OuterRef("day"), made_at__lt=OuterRef("made_at"), items__isnull=False
    )
    rows = with_items(edition).annotate(day=TruncDate("closes_at", tzinfo=dt.UTC)).filter(~Exists(earlier))
    found: dict[dt.date, DigestRow] = {}
    for row in rows.order_by("-closes_at", "pk")[: FEED_ENTRIES * 2].prefetch_related("items"):
        day = row.closes_at.astimezone(dt.UTC).date()
        known = found.get(day)
        if known is None or (row.made_at, row.pk) < (known.made_at, known.pk):
            found[day] = row
    return list(found.values())[:FEED_ENTRIES]


def gone_from(items: Iterable[DigestItemRow]) -> Gone:
    """What of these lines may not be shown any more. 3 queries, whatever the number, and one of readers' columns."""
    records = [from_json(Record, item.record) for item in items]
    keys = frozenset[int]().union(*(publications_of(record) for record in records))
    rows = (
        PublicationRow.objects.filter(pk__in=keys, state__in=LISTED)
        .select_related("article__outlet", "article__story", "revision__article", "translator")
        .prefetch_related("revision__article__field_decisions")
    )
    shown = {one.publication.pk: one for one in shown_all(rows)} if keys else {}
    columns = frozenset(record.column for record in records if record.column is not None)
    standing = readers().standing(columns) if columns else {}
    return Gone(
        publications=frozenset(key for key in keys if key not in shown),
        translations=_untranslated(records, shown),
        excerpts=_narrowed(records, shown),
        columns=frozenset(key for key in columns if key not in standing or not standing[key].is_public),
        authors={key: one.author for key, one in standing.items()},
    )


def sealed(items: Iterable[DigestItemRow], gone: Gone) -> dict[int, str]:
    """Position → why the record of that line is not handed out any more: `withdrawn`; `narrowed`, where an
    outlet's leave was; `unnamed`, where a reader closed the account or changed its name."""
    found: dict[int, str] = {}
    for item in items:
        record = from_json(Record, item.record)
        is_told = record.reason in (Reason.WITHDRAWN, Reason.COLUMN_WITHDRAWN)
        if not is_told and (publications_of(record) & gone.publications or record.column in gone.columns):
            found[item.position] = "withdrawn"
        elif publications_of(record) & (gone.excerpts | gone.translations.keys()):
            found[item.position] = "narrowed"
        elif (
            record.author
            and gone.authors is not None
            and gone.authors.get(record.column or 0) != record.author
        ):
            found[item.position] = "unnamed"
    return found


def _narrowed(records: Sequence[Record], shown: dict[int, Shown]) -> frozenset[int]:
    """Publications whose excerpt the gate would not give today: the outlet took the article back, or its leave to translate."""
    found = set()
    for record in records:
        telling, excerpt = record.telling, record.excerpt
        one = shown.get(telling.publication or 0) if telling else None
        if telling is None or one is None or excerpt is None or excerpt.by != Voice.OUTLET:
            continue
        if one.source.withdrawn or (is_translated(telling) and not one.visible.translation):
            found.add(one.publication.pk)
    return frozenset(found)


def _untranslated(records: Sequence[Record], shown: dict[int, Shown]) -> dict[int, Said]:
    """Publications told in translation that the gate gives only in their own words today, and their headlines in these."""
    told = {
        one.publication
        for record in records
        for one in (*record.tellings, *([record.telling] if record.telling else ()))
        if one.publication in shown and is_translated(one)
    }
    return {key: headline_of(shown[key]) for key in told if key and not shown[key].visible.translation}
