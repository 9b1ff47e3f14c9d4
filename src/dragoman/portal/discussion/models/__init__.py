"""The discussion's tables."""

from dragoman.portal.discussion.models.columns import ColumnCorrectionRow, ColumnKind, ColumnRow, ColumnState
from dragoman.portal.discussion.models.comments import (
    CommentRow,
    CommentState,
    ReadMarkRow,
    ReportRow,
    VoteRow,
)
from dragoman.portal.discussion.models.moderation import HeldAccountRow, HouseRulesRow, WordRow
from dragoman.portal.discussion.models.topics import LikeRow, SaltRow, TopicRow, VisitRow

__all__ = [
    "ColumnCorrectionRow",
    "ColumnKind",
    "ColumnRow",
    "ColumnState",
    "CommentRow",
    "CommentState",
    "HeldAccountRow",
    "HouseRulesRow",
    "LikeRow",
    "ReadMarkRow",
    "ReportRow",
    "SaltRow",
    "TopicRow",
    "VisitRow",
    "VoteRow",
    "WordRow",
]
