"""The press tables. A row is never a record: `reading.py` and `writing.py` turn one into the other.

Two kinds of tables: what the pipeline found (outlets to segments), which any step may write anew, and what people decided
(`decisions.py`, publications, edited segments), which no step ever touches.
"""

from dragoman.portal.store.models.articles import AddressRow, ArticleRow, RevisionRow, StoryRow
from dragoman.portal.store.models.decisions import (
    AuditRow,
    FieldDecisionRow,
    MentionDecisionRow,
    ReprintDecisionRow,
    StoryDecisionRow,
)
from dragoman.portal.store.models.entities import EntityNameRow, EntityRow, MentionRow, QuotationRow
from dragoman.portal.store.models.limits import LimitRow
from dragoman.portal.store.models.outlets import FeedRow, ItemRow, OutletRow, PageRow, PictureRow
from dragoman.portal.store.models.publications import (
    CorrectionRow,
    PublicationRow,
    PublicationState,
    TranslationMode,
)
from dragoman.portal.store.models.search import SearchRow
from dragoman.portal.store.models.translation import GlossaryRow, MemoryRow, SegmentHistoryRow, SegmentRow

__all__ = [
    "AddressRow",
    "ArticleRow",
    "AuditRow",
    "CorrectionRow",
    "EntityNameRow",
    "EntityRow",
    "FeedRow",
    "FieldDecisionRow",
    "GlossaryRow",
    "ItemRow",
    "LimitRow",
    "MemoryRow",
    "MentionDecisionRow",
    "MentionRow",
    "OutletRow",
    "PageRow",
    "PictureRow",
    "PublicationRow",
    "PublicationState",
    "QuotationRow",
    "ReprintDecisionRow",
    "RevisionRow",
    "SearchRow",
    "SegmentHistoryRow",
    "SegmentRow",
    "StoryDecisionRow",
    "StoryRow",
    "TranslationMode",
]
