"""All digests of an edition, for good: by month, one by one, as a feed, and with what proves that they were not changed."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import http_date

from dragoman.portal.mailing import places
from dragoman.portal.mailing.feed import atom, title_of
from dragoman.portal.mailing.lines import Setting, kinds_in, lines_of, section_title
from dragoman.portal.mailing.manifest import RECIPE, canonical, downloadable, problems
from dragoman.portal.mailing.models import DigestItemRow, DigestRow
from dragoman.portal.mailing.queries import digests as queries
from dragoman.portal.mailing.records import Gone
from dragoman.portal.mailing.structured import json_ld
from dragoman.portal.mailing.summary import covered_html, summary_text
from dragoman.portal.wording.pages import public_page

HEADLINES = 3


@public_page
def listing(request: HttpRequest, edition: str) -> HttpResponse:
    """A month's digests by day; `?month=2026-11`, the latest without. 8 queries."""
    months = queries.months(edition)
    month = _month(request, months)
    days = queries.days_of(edition, month) if month else []
    gone = queries.gone_from(item for day in days for digest in day.digests for item in _first(digest))
    place = months.index(month) if month else 0
    context = {
        "month": month,
        "newer": months[place - 1] if place else None,
        "older": months[place + 1] if place + 1 < len(months) else None,
        "days": [
            {"day": day.day, "digests": [_entry(digest, gone) for digest in day.digests]} for day in days
        ],
        "elsewhere": {tag: reverse("mailing:archive", args=(tag,)) for tag, _name in settings.LANGUAGES},
        "canonical": _absolute(request.path + (f"?month={month:%Y-%m}" if month and place else "")),
    }
    return _show(request, "digests.html", edition, context)


@public_page
def digest(request: HttpRequest, edition: str, stamp: str) -> HttpResponse:
    """A digest as it was made, but for what was withdrawn since. 10 queries."""
    row = _digest(edition, stamp)
    items = list(row.items.order_by("position"))
    gone = queries.gone_from(items)
    lines = lines_of(items, Setting(digest=row, gone=gone))
    before, after = queries.neighbours(row)
    context = {
        "digest": row,
        "covered": covered_html(row),
        "summary": summary_text(items),
        "groups": [
            {
                "kind": kind,
                "title": section_title(kind),
                "lines": [line for line in lines if line.kind == kind],
            }
            for kind in kinds_in(lines)
        ],
        "before": before and places.path_of(before),
        "after": after and places.path_of(after),
        "was_changed": bool(problems(row, items)),
        "sealed": len(queries.sealed(items, gone)),
        "manifest_url": places.manifest_path_of(row),
        "recipe": RECIPE,
        "title": title_of(row, lines),
        "json_ld": json_ld(row, lines, title=title_of(row, lines)),
        "elsewhere": {},
        "canonical": _absolute(request.path),
        "headlines": [line.headline.text for line in lines[:HEADLINES]],
    }
    return _show(request, "digest.html", edition, context)


@public_page
def manifest(request: HttpRequest, edition: str, stamp: str) -> HttpResponse:
    """What the digest's hashes were made of, as canonical JSON; records that may not be handed out any more left out. 7 queries."""
    row = _digest(edition, stamp)
    items = list(row.items.order_by("position"))
    data = downloadable(
        row, items, sealed=queries.sealed(items, queries.gone_from(items)), page=places.url_of(row)
    )
    answer = HttpResponse(canonical(data), content_type="application/json")
    answer.headers["Content-Disposition"] = f'inline; filename="digest-{edition}-{stamp}.json"'
    answer.headers["Access-Control-Allow-Origin"] = "*"
    return answer


@public_page
def feed(request: HttpRequest, edition: str) -> HttpResponse:
    """One digest a day as Atom. 7 queries."""
    rows = queries.latest_a_day(edition)
    gone = queries.gone_from(item for row in rows for item in row.items.all())
    made = atom(rows, edition=edition, gone=gone)
    answer = HttpResponse(made, content_type="application/atom+xml; charset=utf-8")
    if rows:
        answer.headers["Last-Modified"] = http_date(max(row.made_at for row in rows).timestamp())
    answer.headers["Access-Control-Allow-Origin"] = "*"
    return answer


def _month(request: HttpRequest, months: Sequence[dt.date]) -> dt.date | None:
    """The month asked for; the latest where none is; None where there is no digest at all. Http404 for one without digests."""
    asked = request.GET.get("month", "")
    if not asked:
        return months[0] if months else None
    found = next((month for month in months if f"{month:%Y-%m}" == asked), None)
    if found is None:
        raise Http404
    return found


def _first(digest: DigestRow) -> list[DigestItemRow]:
    """The lines whose headlines stand in the list."""
    return list(digest.items.all())[:HEADLINES]


def _entry(digest: DigestRow, gone: Gone) -> dict[str, Any]:
    return {
        "url": places.path_of(digest),
        "closes_at": digest.closes_at,
        "summary": summary_text(digest.items.all()),
        "lines": lines_of(_first(digest), Setting(digest=digest, gone=gone)),
    }


def _digest(edition: str, stamp: str) -> DigestRow:
    moment = places.moment_of(stamp)
    row = queries.digest_at(edition, moment) if moment else None
    if row is None:
        raise Http404
    return row


def _absolute(path: str) -> str:
    return f"{settings.CONFIG.site_url}{path}"


def _show(request: HttpRequest, template: str, edition: str, context: Mapping[str, Any]) -> HttpResponse:
    return render(request, f"mailing/{template}", {"edition": edition, **context})
