"""What readers' columns have of a person: for taking along, and what is left when they leave.

Published columns stay, unnamed; what still waits for an editor goes with its author.
"""

from typing import Any

from dragoman.portal.accounts.exporting import exports
from dragoman.portal.accounts.leaving import deletes
from dragoman.portal.accounts.models import User
from dragoman.portal.discussion.models import ColumnRow, ColumnState, HeldAccountRow
from dragoman.portal.discussion.reasons import for_author


@exports("columns")
def column_data(person: User) -> dict[str, Any]:
    """Columns and suggestions with what became of them, and whether moderators hold the account. 2 queries."""
    held = HeldAccountRow.objects.filter(person=person).first()
    return {
        "proposals": [
            {
                "kind": row.kind,
                "edition": row.edition,
                "address": f"/{row.edition}/column/{row.slug}/" if row.published_at else None,
                "headline": row.headline,
                "text": row.text,
                "language": row.language,
                "suggested": row.suggested_url,
                "state": row.state,
                "reason": for_author(row.reason),
                "proposed_at": row.proposed_at,
                "decided_at": row.decided_at,
                "published_at": row.published_at,
                "corrected_at": row.corrected_at,
            }
            for row in ColumnRow.objects.filter(author=person).order_by("pk")
        ],
        "held": {"reason": held.reason, "since": held.at} if held else None,
    }


@deletes("columns")
def leave(person: User) -> None:
    """Called in the transaction that ends the account, whose row may stay for translations signed with it."""
    ColumnRow.objects.filter(author=person, state=ColumnState.WAITING).delete()
    ColumnRow.objects.filter(author=person).update(author=None)
