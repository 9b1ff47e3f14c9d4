"""A person's likes, for taking along. When they leave, their likes stay, and nobody can say whose they were."""

from typing import Any

from dragoman.portal.accounts.exporting import exports
from dragoman.portal.accounts.leaving import deletes
from dragoman.portal.accounts.models import User
from dragoman.portal.discussion.models import LikeRow


@exports("likes")
def like_data(person: User) -> list[dict[str, Any]]:
    """What they like, by the address of the original or of the column, and since when. 1 query."""
    rows = LikeRow.objects.filter(by=person).select_related("topic__article", "topic__column").order_by("pk")
    return [{"address": _address(row), "at": row.at} for row in rows]


@deletes("likes")
def leave(person: User) -> None:
    """Called in the transaction that ends the account, whose row may stay for translations signed with it."""
    LikeRow.objects.filter(by=person).update(by=None)


def _address(row: LikeRow) -> str:
    if row.topic.column is not None:
        return f"/{row.topic.column.edition}/column/{row.topic.column.slug}/"
    return row.topic.article.canonical_url if row.topic.article else ""
