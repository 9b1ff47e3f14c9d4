"""Turns a digest into the mail one subscriber gets.

A mail is put together, not rendered: every line of a digest is rendered once, in full and in short, with its styles inlined, for all
who share a clock; a subscriber's interests choose among these pieces, and links and address of their own are put where marks stand.
So 100,000 mails cost 100,000 joinings of strings, whatever each reader follows.
"""

import datetime as dt
import functools
import html
import re
import secrets
import time
import zoneinfo
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.conf import settings
from django.utils import translation

from dragoman.portal.mailing import links, places
from dragoman.portal.mailing.dressing import dressed
from dragoman.portal.mailing.interests import Choice, Interests, chosen, interests_of
from dragoman.portal.mailing.lines import Setting, kinds_in, lines_of, section_title
from dragoman.portal.mailing.models import DigestItemRow, DigestRow, ItemKind, SubscriptionRow
from dragoman.portal.mailing.queries.digests import gone_from
from dragoman.portal.mailing.summary import covered_html, summary_text
from dragoman.portal.wording.words import day_text, native_name, number_text
from dragoman.press.record.rights import shorten

SUBJECT_CHARACTERS = 90
PREVIEW_CHARACTERS = 140
TELLINGS = 12
FRESH_SECONDS = 300
"""So long may pass before a sender that is at it for hours looks again whether something was withdrawn meanwhile."""

_MARKS = ("subject", "preview", "count", "email", "since", "preferences", "unsubscribe")
_BLANKS = re.compile(r"\n{3,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """A mail: one line of subject, a plain text, a whole HTML document."""

    subject: str
    text: str
    html: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pieces:
    """A digest cut into what mails are put together of. headlines: number of a line → its headline, for subject and preview.

    mark: a word no digest contains, which begins every mark in the pieces, so that no headline can be taken for one.
    """

    items: tuple[DigestItemRow, ...]
    text: Mapping[str, str]
    html: Mapping[str, str]
    headlines: Mapping[int, str]
    day: str
    summary: str
    mark: str


def render(digest: DigestRow, subscription: SubscriptionRow | None = None) -> Rendered:
    """The mail. subscription None: as for somebody who follows everything, without links of their own.

    Queries: none but for the first mail of a digest, a clock and five minutes, which takes 5.
    """
    minutes = offset_of(subscription, digest.closes_at)
    key = _Key.of(digest, minutes)
    variant, mark = _variant(key, interests_of(subscription), subscription is not None)
    if subscription is None:
        return variant
    own = _own(digest, subscription)
    return Rendered(
        subject=variant.subject,
        text=_filled(variant.text, own, mark),
        html=_filled(variant.html, {name: html.escape(words) for name, words in own.items()}, mark),
    )


def preview(digest: DigestRow, items: Sequence[DigestItemRow]) -> Rendered:
    """The mail of a digest that is not kept. items: its lines, in order, not saved either."""
    return _put_together(_cut(digest, items, 0), Interests(), is_personal=False, edition=digest.edition)


def offset_of(subscription: SubscriptionRow | None, at: dt.datetime) -> int:
    """How far the subscriber's clock is from UTC then, in minutes; 0 for nobody's and for a zone that is none any more."""
    if subscription is None:
        return 0
    try:
        offset = at.astimezone(zoneinfo.ZoneInfo(subscription.zone)).utcoffset()
    except (ValueError, zoneinfo.ZoneInfoNotFoundError):
        return 0
    return int((offset or dt.timedelta()).total_seconds()) // 60


@dataclass(frozen=True, slots=True)
class _Key:
    """What pieces depend on. moment: which five minutes these are; site: its name and address."""

    digest: int
    sha256: str
    offset_minutes: int
    moment: int
    site: tuple[str, str]

    @classmethod
    def of(cls, digest: DigestRow, offset_minutes: int) -> "_Key":
        config = settings.CONFIG
        return cls(
            digest.pk,
            str(digest.manifest.get("sha256", "")),
            offset_minutes,
            int(time.monotonic() // FRESH_SECONDS),
            (config.site_name, config.site_url),
        )


@functools.lru_cache(maxsize=64)
def _variant(key: _Key, interests: Interests, is_personal: bool) -> tuple[Rendered, str]:
    """What readers with these interests have in common, and what begins the marks of their own words."""
    digest, pieces = _pieces(key)
    rendered = _put_together(pieces, interests, is_personal=is_personal, edition=digest.edition)
    return rendered, pieces.mark


@functools.lru_cache(maxsize=32)
def _pieces(key: _Key) -> tuple[DigestRow, Pieces]:
    digest = DigestRow.objects.get(pk=key.digest)
    return digest, _cut(digest, list(digest.items.order_by("position")), key.offset_minutes)


def _cut(digest: DigestRow, items: Sequence[DigestItemRow], offset_minutes: int) -> Pieces:
    edition, base, mark = digest.edition, settings.CONFIG.site_url, secrets.token_hex(8)
    setting = Setting(
        digest=digest,
        base=base,
        offset_minutes=offset_minutes,
        most_tellings=TELLINGS,
        gone=gone_from(items),
    )
    with translation.override(edition):
        lines = lines_of(items, setting)
        context = {
            "digest": digest,
            "lines": lines,
            "titles": [(kind, section_title(kind)) for kind in kinds_in(lines)],
            "covered": covered_html(digest, offset_minutes),
            "summary": summary_text(items),
            "page_url": places.url_of(digest),
            "archive_url": places.archive_url(edition),
            "edition_name": native_name(edition),
            "subject": _mark(mark, "subject"),
            "mark": {"cut": mark, **{name: _mark(mark, name) for name in _MARKS}},
        }
        text, page = dressed("digest", context, edition=edition)
        local = digest.closes_at.astimezone(dt.timezone(dt.timedelta(minutes=offset_minutes)))
        return Pieces(
            items=tuple(items),
            text=_parts(text, mark),
            html=_parts(page, mark),
            headlines={line.number: line.headline.text for line in lines},
            day=day_text(local.date(), edition),
            summary=str(context["summary"]),
            mark=mark,
        )


def _put_together(pieces: Pieces, interests: Interests, *, is_personal: bool, edition: str) -> Rendered:
    choice = chosen(pieces.items, interests)
    order = _order(choice, is_personal=is_personal)
    numbers = (*choice.own, *(number for _kind, some, _more in choice.rest for number in some))
    headlines = [pieces.headlines[number] for number in numbers]
    subject = shorten(": ".join([pieces.day, *headlines[:1]]), SUBJECT_CHARACTERS)
    seen = shorten(" · ".join([*headlines[1:4], pieces.summary]), PREVIEW_CHARACTERS)
    with translation.override(edition):
        counts = [number_text(count) for _name, count in order]
    return Rendered(
        subject=subject,
        text=_BLANKS.sub("\n\n", _joined(pieces.text, order, counts, pieces.mark)).strip() + "\n",
        html=_filled(
            _joined(pieces.html, order, counts, pieces.mark),
            {"subject": html.escape(subject), "preview": html.escape(seen)},
            pieces.mark,
        ),
    )


def _order(choice: Choice, *, is_personal: bool) -> list[tuple[str, int]]:
    """The names of the pieces in their order, each with the number that stands in it."""
    names: list[tuple[str, int]] = [("", 0)]
    if choice.own:
        names += [("own", 0), *((f"long.{number}", 0) for number in choice.own)]
    elif choice.is_short:
        names.append(("none", 0))
    for kind, numbers, more in choice.rest:
        length = "short" if choice.is_short and kind != ItemKind.CORRECTION else "long"
        names += [(f"kind.{kind}", 0), *((f"{length}.{number}", 0) for number in numbers)]
        names += [(f"more.{kind}", more)] if more else []
    return [*names, ("end", 0), *([("why", 0)] if is_personal else []), ("foot", 0)]


def _joined(
    parts: Mapping[str, str], order: Sequence[tuple[str, int]], counts: Sequence[str], mark: str
) -> str:
    return "".join(
        parts[name].replace(_mark(mark, "count"), count) if name.startswith("more.") else parts[name]
        for (name, _count), count in zip(order, counts, strict=True)
    )


def _mark(mark: str, name: str) -> str:
    return f"@{mark}.{name}@"


def _parts(rendered: str, mark: str) -> dict[str, str]:
    """Name → piece; the one before the first cut has no name."""
    first, *rest = re.split(rf"<!--cut {mark} ([a-z0-9.]+)-->", rendered)
    return {"": first, **dict(zip(rest[::2], rest[1::2], strict=True))}


def _own(digest: DigestRow, subscription: SubscriptionRow) -> dict[str, str]:
    confirmed = subscription.confirmed_at or subscription.asked_at
    return {
        "preferences": links.preferences_url(subscription),
        "unsubscribe": links.unsubscribe_url(subscription),
        "email": subscription.email,
        "since": day_text(confirmed.date(), digest.edition),
    }


def _filled(text: str, words: Mapping[str, str], mark: str) -> str:
    for name, word in words.items():
        text = text.replace(_mark(mark, name), word)
    return text
