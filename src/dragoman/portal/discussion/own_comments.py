"""What the discussion has of a person: for taking along, and what is left when they leave.

Comments stay, unnamed; votes would go on speaking for nobody, so they are taken back; reports stay, unnamed.
"""

from typing import Any

from dragoman.portal.accounts.exporting import exports
from dragoman.portal.accounts.leaving import deletes
from dragoman.portal.accounts.models import User
from dragoman.portal.discussion.actions.votes import forget_votes
from dragoman.portal.discussion.models import CommentRow, CommentVersionRow, ReadMarkRow, ReportRow, VoteRow


@exports("comments")
def comment_data(person: User) -> dict[str, Any]:
    """Comments with their earlier wordings and what became of them, votes, reports, how far threads were read. 5 queries."""
    versions: dict[int, list[dict[str, Any]]] = {}
    for old in CommentVersionRow.objects.filter(comment__author=person).order_by("at", "pk"):
        versions.setdefault(old.comment_id, []).append({"text": old.text, "until": old.at})
    return {
        "comments": [
            {
                "address": f"/{row.edition}/comment/{row.pk}/",
                "written_at": row.written_at,
                "edited_at": row.edited_at,
                "text": row.text,
                "earlier": versions.get(row.pk, []),
                "language": row.language,
                "quote": row.quote_text,
                "answers": f"/{row.edition}/comment/{row.parent_id}/" if row.parent_id else None,
                "state": row.state,
                "reason": row.reason,
                "ups": row.ups,
                "downs": row.downs,
            }
            for row in CommentRow.objects.filter(author=person).order_by("pk")
        ],
        "votes": [
            {"comment": f"/{edition}/comment/{comment}/", "value": value, "at": at}
            for edition, comment, value, at in VoteRow.objects.filter(by=person)
            .order_by("pk")
            .values_list("comment__edition", "comment", "value", "at")
        ],
        "reports": [
            {
                "comment": f"/{row.comment.edition}/comment/{row.comment_id}/",
                "reason": row.reason,
                "at": row.at,
            }
            for row in ReportRow.objects.filter(by=person).select_related("comment").order_by("pk")
        ],
        "read": [
            {"topic": mark.topic_id, "until": mark.read_until}
            for mark in ReadMarkRow.objects.filter(by=person).order_by("pk")
        ],
    }


@deletes("comments")
def leave(person: User) -> None:
    """Called in the transaction that ends the account, whose row may stay for translations signed with it."""
    forget_votes(by=person)
    CommentRow.objects.filter(author=person).update(author=None)
    ReportRow.objects.filter(by=person).update(by=None)
    ReadMarkRow.objects.filter(by=person).delete()
