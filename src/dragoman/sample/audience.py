"""Gives the sample press its readers: accounts, what they wrote, proposed and liked, and the digests they got.

Everything goes through the rooms' own actions, as real readers' doings would. Times count back from yesterday's digest, so that the
panels are alive on the first start, whenever that is, and yesterday's digest has something to say.
"""

import datetime as dt
import tomllib
from collections.abc import Mapping
from typing import Any

from allauth.account.models import EmailAddress
from django.conf import settings
from django.db import transaction

from dragoman.portal.accounts.models import Role, User
from dragoman.portal.discussion.actions.column_desk import decline, prepare
from dragoman.portal.discussion.actions.column_desk import publish as publish_column
from dragoman.portal.discussion.actions.columns import propose
from dragoman.portal.discussion.actions.comments import write_comment
from dragoman.portal.discussion.actions.likes import like
from dragoman.portal.discussion.actions.moderation import approve
from dragoman.portal.discussion.actions.reports import report
from dragoman.portal.discussion.actions.visits import Visit, write_visits
from dragoman.portal.discussion.actions.votes import DOWN, UP, vote
from dragoman.portal.discussion.models import ColumnRow, CommentRow, CommentState
from dragoman.portal.discussion.quoting import Quote, quotable
from dragoman.portal.discussion.suggestions import Draft
from dragoman.portal.discussion.topics import topic_of, topic_of_column
from dragoman.portal.mailing import daily
from dragoman.portal.mailing.actions.subscriptions import subscribe
from dragoman.portal.mailing.composing import make_digest
from dragoman.portal.mailing.models import DigestRow
from dragoman.portal.mailing.wishes import Wishes
from dragoman.portal.store.clock import now
from dragoman.portal.store.models import ArticleRow, PublicationRow, PublicationState
from dragoman.sample.source import HERE

Articles = Mapping[str, ArticleRow]
"""`outlet/slug` → its row, of those that were collected."""

OPEN = (PublicationState.PUBLISHED, PublicationState.CORRECTED)
SUBSCRIBERS = (("henrik", "en", "Europe/Copenhagen"), ("stepan", "ru", "Asia/Yekaterinburg"))
"""Who gets the digest of which edition, at seven on the clock of which zone."""
KEPT_DIGESTS = (dt.date(2026, 11, 11), dt.date(2026, 11, 12), dt.date(2026, 11, 13))
"""Days, after the sample desk's busiest, of which the archive has a digest."""


def anchor() -> dt.datetime:
    """When yesterday's digest closed, within an hour or two."""
    return now().replace(hour=5, minute=0, second=0, microsecond=0) - dt.timedelta(days=1)


def moment(hours_ago: float) -> dt.datetime:
    """A time in the files. 24 is when yesterday's digest closed; what is later is spread up to now, so nothing is of tomorrow."""
    hours, since = 24.0 - hours_ago, now() - anchor()
    return anchor() + (dt.timedelta(hours=hours) if hours <= 0 else since * (hours / 24.0))


def bring_readers(articles: Articles, people: Mapping[str, User], *, password: str) -> dict[str, User]:
    """Make the readers and all they did. people: the desk's accounts by user name. Answers desk and readers together."""
    everybody = {**people, **_readers(password)}
    _columns(articles, everybody)
    _threads(articles, everybody)
    return everybody


def send_digests(readers: Mapping[str, User]) -> None:
    """Fill the archive, and let two readers get yesterday's digest, into the local mailbox.

    Where a mail server is configured nobody is subscribed: the readers' addresses are nobody's.
    """
    for edition in {edition for _, edition, _ in SUBSCRIBERS} & set(settings.CONFIG.editions):
        for day in KEPT_DIGESTS:
            closes_at = dt.datetime.combine(day, dt.time(6), dt.UTC)
            if closes_at < anchor():
                make_digest(edition=edition, closes_at=closes_at, at=closes_at)
    if settings.CONFIG.smtp_host:
        return
    for name, edition, zone in SUBSCRIBERS:
        if edition in settings.CONFIG.editions:
            subscribe(
                by=readers[name],
                email=readers[name].email,
                wishes=Wishes(edition=edition, zone=zone),
                network="sample",
                at=anchor() - dt.timedelta(days=2),
            )
    made = daily.make_round(at=anchor() + dt.timedelta(hours=3))
    for digest in DigestRow.objects.filter(pk__in=made.digests):
        daily.send(digest)


def _data(name: str) -> dict[str, Any]:
    return tomllib.loads((HERE / "readers" / f"{name}.toml").read_text(encoding="utf-8"))


def _readers(password: str) -> dict[str, User]:
    return {entry["username"]: _reader(entry, password) for entry in _data("people")["reader"]}


def _reader(entry: Mapping[str, Any], password: str) -> User:
    name = entry["username"]
    known = User.objects.filter(username=name).first()
    if known:
        return known
    with transaction.atomic():
        person = User.objects.create_user(
            name,
            f"{name}@readers.example",
            password,
            display_name=entry["name"],
            languages=entry["languages"],
            role=Role.READER,
            is_demo=True,
            date_joined=now() - dt.timedelta(days=entry["days_here"]),
        )
        EmailAddress.objects.create(user=person, email=person.email, verified=True, primary=True)
    return person


def _threads(articles: Articles, people: Mapping[str, User]) -> None:
    threads = [thread for thread in _data("threads")["thread"] if thread["article"] in articles]
    for thread in threads:
        _look_at(articles[thread["article"]], thread, people)
    said: dict[str, CommentRow] = {}
    entries = [(entry, articles[thread["article"]]) for thread in threads for entry in thread["comment"]]
    for entry, article in sorted(entries, key=lambda pair: -pair[0]["hours_ago"]):
        said[entry["id"]] = _comment(entry, article, said, people)


def _look_at(article: ArticleRow, thread: Mapping[str, Any], people: Mapping[str, User]) -> None:
    """Visits and likes."""
    day = anchor().date()
    seen = {Visit(article=article.pk, day=day, visitor=f"sample-{n}") for n in range(thread["readers"])}
    write_visits(visits=seen)
    for name in thread["likes"]:
        like(topic=topic_of(article), by=people[name], at=moment(20))


def _comment(
    entry: Mapping[str, Any], article: ArticleRow, said: Mapping[str, CommentRow], people: Mapping[str, User]
) -> CommentRow:
    at = moment(entry["hours_ago"])
    row = write_comment(
        topic=topic_of(article),
        edition=entry["edition"],
        text=entry["text"],
        by=people[entry["by"]],
        parent=said.get(entry.get("answers", "")),
        quote=_quote(entry, article),
        language=entry["language"],
        at=at,
    )
    if row.state == CommentState.WAITING and entry.get("state") != CommentState.WAITING:
        row = approve(comment=row, by=people["vera"], at=at)
    if row.state == CommentState.PUBLIC:
        for value, names in ((UP, entry.get("up", ())), (DOWN, entry.get("down", ()))):
            for name in names:
                vote(comment=row, value=value, by=people[name], at=at)
    if name := entry.get("reported_by"):
        report(comment=row, reason=entry["report"], by=people[name], at=at)
    return row


def _quote(entry: Mapping[str, Any], article: ArticleRow) -> Quote | None:
    if "quote" not in entry:
        return None
    rows = PublicationRow.objects.filter(article=article, edition=entry["edition"], state__in=OPEN)
    publication = rows.select_related("article__outlet", "revision__article").first()
    found = (one for block in (quotable(publication) if publication else ()) for one in block)
    return next((one for one in found if one.text == entry["quote"]), None)


def _columns(articles: Articles, people: Mapping[str, User]) -> None:
    made: dict[str, ColumnRow] = {}
    for entry in _data("columns")["column"]:
        made[entry["id"]] = _column(entry, made, people)


def _column(entry: Mapping[str, Any], made: Mapping[str, ColumnRow], people: Mapping[str, User]) -> ColumnRow:
    editor, at = people["vera"], moment(entry["hours_ago"])
    draft = Draft(
        kind=entry["kind"],
        edition=entry["edition"],
        headline=entry.get("headline", ""),
        text=entry["text"].strip(),
        language=entry.get("language", ""),
        url=entry.get("url", ""),
        answers_column=made.get(entry.get("answers_column", "")),
    )
    row = propose(draft=draft, by=people[entry["by"]], at=at)
    if "published_hours_ago" in entry:
        at = moment(entry["published_hours_ago"])
        row = prepare(
            column=row, by=editor, headline=row.headline, slug=entry["slug"], language=row.language, at=at
        )
        row = publish_column(column=row, by=editor, at=at)
        for name in entry.get("likes", ()):
            like(topic=topic_of_column(row), by=people[name], at=at)
    elif reason := entry.get("declined"):
        row = decline(column=row, reason=reason, by=editor, at=at + dt.timedelta(hours=1))
    return row
