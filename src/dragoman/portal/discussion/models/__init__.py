"""The discussion's tables."""

from dragoman.portal.discussion.models.columns import ColumnCorrectionRow, ColumnKind, ColumnRow, ColumnState
from dragoman.portal.discussion.models.comments import (
    CommentRow,
    CommentState,
    CommentVersionRow,
    ReadMarkRow,
    ReportRow,
    VoteRow,
)
from dragoman.portal.discussion.models.moderation import HeldAccountRow, HouseRulesRow, WordRow
from dragoman.portal.discussion.models.topics import LikeRow, SaltRow, TopicLanguageRow, TopicRow, VisitRow

__all__ = [
    "ColumnCorrectionRow",
    "ColumnKind",
    "ColumnRow",
    "ColumnState",
    "CommentRow",
    "CommentState",
    "CommentVersionRow",
    "HeldAccountRow",
    "HouseRulesRow",
    "LikeRow",
    "ReadMarkRow",
    "ReportRow",
    "SaltRow",
    "TopicLanguageRow",
    "TopicRow",
    "VisitRow",
    "VoteRow",
    "WordRow",
]
