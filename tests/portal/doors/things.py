"""One of everything that has an address, most of it somebody's own."""

import datetime as dt
from dataclasses import dataclass

import cast
from dragoman.portal.accounts.models import User
from dragoman.portal.desk.actions import open_publication
from dragoman.portal.discussion.models import ColumnKind, ColumnRow, ColumnState, HouseRulesRow, TopicRow
from dragoman.portal.discussion.topics import topic_of, topic_of_column
from dragoman.portal.jobs.queue import enqueue
from dragoman.portal.mailing import links
from dragoman.portal.mailing.models import DigestRow, MessageRow, SubscriptionRow, SuppressionRow
from dragoman.portal.store.models import EntityRow, PublicationRow, SegmentRow, StoryRow
from portal.discussion.thread_scene import say
from portal.mailing.people import subscriber

AT = cast.PUBLISHED_AT


@dataclass(frozen=True, slots=True, kw_only=True)
class Things:
    """owner: a reader, whose comment, column and waiting proposal these are. arguments: by address name, then argument."""

    owner: User
    arguments: dict[str, dict[str, object]]


def build() -> Things:
    """All of it, anew."""
    owner = cast.person("reader", username="owner", display_name="Owner")
    public = cast.publication(edition="en", slug="the-sea", section="economy")
    story = StoryRow.objects.create(key="s1", first_seen_at=AT, last_seen_at=AT)
    public.article.story = story
    public.article.save()
    draft = open_publication(
        article=cast.article(language="kk"), edition="en", by=cast.person("editor"), at=AT
    )
    entity = EntityRow.objects.create(key="place-aral", kind="place", is_confirmed=True)
    HouseRulesRow.objects.create(held_first=0)
    topic = topic_of(public.article)
    column, waiting = _column(owner, "a-column"), _column(owner, "", ColumnState.WAITING)
    arguments: dict[str, dict[str, object]] = {
        "": {
            "edition": "en",
            "slug": public.slug,
            "key": "economy",
            "kind": "json",
            "username": owner.username,
            "name": "updates",
            "number": 1,
            "path": "none.png",
            "provider_id": "issuer",
            "uidb36": "1",
            "purpose": "preferences",
        },
    }
    arguments |= _discussion(owner, topic, column, waiting) | _mailing() | _desk(public, draft, story, entity)
    return Things(owner=owner, arguments=arguments)


def _column(owner: User, slug: str, state: str = ColumnState.PUBLISHED) -> ColumnRow:
    row = ColumnRow.objects.create(
        kind=ColumnKind.OWN,
        edition="en",
        author=owner,
        slug=slug,
        headline="A column",
        text="Text. " * 50,
        html="<p>Text.</p>",
        language="en",
        state=state,
        proposed_at=AT,
        published_at=AT if slug else None,
    )
    topic_of_column(row)
    return row


def _discussion(
    owner: User, topic: TopicRow, column: ColumnRow, waiting: ColumnRow
) -> dict[str, dict[str, object]]:
    comment = say(topic, "The owner's comment about the sea.", by=owner, at=dt.datetime.now(dt.UTC))
    names = (
        "comment",
        "comment-vote",
        "comment-answer",
        "comment-edit",
        "comment-take-back",
        "comment-report",
    )
    found: dict[str, dict[str, object]] = {
        f"discussion:{name}": {"pk": comment.pk} for name in (*names, "comment-language", "comment-versions")
    }
    for name in ("column", "column-seen", "column-like", "column-thread"):
        found[f"discussion:{name}"] = {"slug": column.slug}
    for name in ("branch", "beneath", "write", "read", "news"):
        found[f"discussion:column-thread-{name}"] = {"slug": column.slug, "root": 999_999}
    found["discussion:thread-branch"] = {"root": comment.pk}
    for name in ("rewrite", "take-back"):
        found[f"discussion:{name}"] = {"pk": waiting.pk}
    for name in ("comment", "comment-language"):
        found[f"discussion-desk:{name}"] = {"pk": comment.pk}
    found["discussion-desk:topic"] = {"pk": topic.pk}
    for name in ("account", "hold"):
        found[f"discussion-desk:{name}"] = {"pk": owner.pk}
    for name in ("column", "column-publish", "column-accept", "column-decline"):
        found[f"discussion-desk:{name}"] = {"pk": waiting.pk}
    for name in ("column-correct", "column-withdraw"):
        found[f"discussion-desk:{name}"] = {"pk": column.pk}
    return found


def _mailing() -> dict[str, dict[str, object]]:
    row = subscriber("somebody@example.org")
    asked = subscriber("asked@example.org", state="asked")
    digest = DigestRow.objects.create(edition="en", closes_at=AT, since=AT, made_at=AT)
    message = MessageRow.objects.create(
        recipients=["a@example.org"], sender="d@example.org", subject="S", raw=b"Subject: S\n\nText", at=AT
    )
    suppressed = SuppressionRow.objects.create(address="gone@example.org", reason="bounces", at=AT)
    stamp = f"{AT:%Y-%m-%d-%H%M}"
    found: dict[str, dict[str, object]] = {
        "mailing:confirm": {"token": _token(links.confirm_url(asked))},
        "mailing:preferences": {"token": _token(links.preferences_url(row))},
        "mailing:unsubscribe": {"token": _token(links.unsubscribe_url(row))},
        "mailing:one-click": {"token": _token(links.one_click_url(row))},
        "mailing:renew": {"token": _token(links.preferences_url(row))},
        "mailing:digest": {"stamp": stamp},
        "mailing:manifest": {"stamp": stamp},
        "mailing-desk:end": {"pk": row.pk},
        "mailing-desk:lift": {"pk": suppressed.pk},
        "mailing-desk:digest": {"pk": digest.pk},
        "mailing-desk:digest-again": {"pk": digest.pk},
    }
    for name in ("message", "message-html", "message-source", "message-again"):
        found[f"mailing-desk:{name}"] = {"pk": message.pk}
    assert isinstance(row, SubscriptionRow)
    return found


def _token(url: str) -> str:
    return url.rstrip("/").rsplit("/", 1)[1]


def _desk(
    public: PublicationRow, draft: PublicationRow, story: StoryRow, entity: EntityRow
) -> dict[str, dict[str, object]]:
    from dragoman.portal.desk.urls import urlpatterns

    segment = SegmentRow.objects.filter(revision=draft.revision).order_by("position").first()
    job = enqueue("extract", draft.article.key)
    keys: dict[str, object] = {
        "segment": segment.pk if segment else 0,
        "aids": segment.pk if segment else 0,
        "history": segment.pk if segment else 0,
        "retry": job.pk,
        "person": cast.person("translator").pk,
        "correct": public.pk,
        "withdraw": public.pk,
    }
    found = {
        f"desk:{one.name}": {"pk": keys.get(str(one.name), draft.pk), "key": draft.article.key}
        for one in urlpatterns
    }
    for name, key in (("story", story.key), ("entity", entity.key), ("outlet", draft.article.outlet.key)):
        found[f"desk:{name}"] = found[f"editions:{name}"] = {"key": key}
    for name in ("author",):
        found[f"editions:{name}"] = {"key": entity.key}
    for format_ in ("atom", "rss", "json"):
        found[f"editions:outlet-feed-{format_}"] = {"key": draft.article.outlet.key}
    return found
