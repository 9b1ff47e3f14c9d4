"""A thread in rows, for the tests of this folder."""

import datetime as dt
from typing import Any

from cast import article, outlet, person, publication
from dragoman.portal.accounts.models import User
from dragoman.portal.discussion.actions.comments import write_comment
from dragoman.portal.discussion.models import CommentRow, HouseRulesRow, TopicRow
from dragoman.portal.discussion.topics import topic_of
from dragoman.portal.store.models import OutletRow, PublicationRow

NOON = dt.datetime(2026, 3, 10, 12, tzinfo=dt.UTC)


def published(edition: str = "en", slug: str = "salt", **fields: Any) -> PublicationRow:
    """An article of an outlet that lets us show everything, in its own words."""
    row = OutletRow.objects.filter(key="aral-tany").first() or outlet()
    return publication(
        article_row=fields.pop("article_row", None) or article(outlet_row=row),
        edition=edition,
        slug=slug,
        **fields,
    )


def topic(row: PublicationRow | None = None) -> TopicRow:
    """A topic to write in."""
    return topic_of((row or published()).article)


def say(
    where: TopicRow, text: str = "A plain word about salt.", *, by: User | None = None, **fields: Any
) -> CommentRow:
    """A comment of somebody new unless said otherwise."""
    given = {"edition": "en", "at": NOON} | fields
    return write_comment(topic=where, text=text, by=by or person("reader", display_name="Ana"), **given)


def trusting_house(**rules: int) -> HouseRulesRow:
    """Rules under which a first comment stands at once."""
    return HouseRulesRow.objects.create(**{"held_first": 0, **rules})
