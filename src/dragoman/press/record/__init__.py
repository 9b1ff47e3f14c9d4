"""What the rooms hand each other: frozen, keyword-only, slotted dataclasses with JSON both ways.

A record never knows where it is kept or shown. Names follow schema.org and IPTC ninjs where they have one; languages are
BCP 47 tags; `…_at` is an aware UTC datetime, `…_on` a date, `…_url` absolute; offsets are code points from 0, end exclusive.
"""

from dragoman.press.record.article import (
    Article,
    Block,
    BlockKind,
    Carrier,
    CarrierRole,
    Evidence,
    Gap,
    Image,
    Link,
    Note,
    NoteKind,
    OriginalPublication,
    Person,
    PersonRole,
    Rights,
    RightsStatus,
    SignedText,
)
from dragoman.press.record.coverage import Placement, Reprint, Story
from dragoman.press.record.entity import Entity, EntityKind, EntityName, Mention, Quotation, QuotationKind
from dragoman.press.record.feed import Feed, FeedKind, Item, ParsedFeed
from dragoman.press.record.json import from_json, to_json
from dragoman.press.record.outlet import Outlet, OutletKind, OutletRights, RightsPolicy
from dragoman.press.record.page import Page
from dragoman.press.record.rights import Visible, is_theirs, visible
from dragoman.press.record.segment import (
    Finding,
    GlossaryTerm,
    MemoryUnit,
    PartKind,
    Segment,
    SegmentOrigin,
    SegmentState,
    Severity,
)

__all__ = [
    "Article",
    "Block",
    "BlockKind",
    "Carrier",
    "CarrierRole",
    "Entity",
    "EntityKind",
    "EntityName",
    "Evidence",
    "Feed",
    "FeedKind",
    "Finding",
    "Gap",
    "GlossaryTerm",
    "Image",
    "Item",
    "Link",
    "MemoryUnit",
    "Mention",
    "Note",
    "NoteKind",
    "OriginalPublication",
    "Outlet",
    "OutletKind",
    "OutletRights",
    "Page",
    "ParsedFeed",
    "PartKind",
    "Person",
    "PersonRole",
    "Placement",
    "Quotation",
    "QuotationKind",
    "Reprint",
    "Rights",
    "RightsPolicy",
    "RightsStatus",
    "Segment",
    "SegmentOrigin",
    "SegmentState",
    "Severity",
    "SignedText",
    "Story",
    "Visible",
    "from_json",
    "is_theirs",
    "to_json",
    "visible",
]
