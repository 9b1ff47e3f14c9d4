"""Findings of a segment, asked anew after every change; what a person dismissed stays dismissed while it is the same thing."""

from typing import Any

from dragoman.portal.store.memory import glossary
from dragoman.portal.store.models import SegmentRow
from dragoman.press.record import to_json
from dragoman.press.translate import compare


def look_again(segment: SegmentRow) -> list[dict[str, Any]]:
    """The findings for the segment's target as it stands; empty where it has none. Does not save."""
    if not (segment.target or "").strip():
        return []
    result = compare(
        segment.source,
        segment.target or "",
        segment.source_language,
        segment.target_language,
        glossary=glossary(),
    )
    dismissed = {same(found): found["dismissed"] for found in segment.findings if found.get("dismissed")}
    findings: list[dict[str, Any]] = [to_json(found) for found in result.findings]
    for found in findings:
        if same(found) in dismissed:
            found["dismissed"] = dismissed[same(found)]
    return findings


def same(found: dict[str, Any]) -> tuple[object, ...]:
    """What makes two findings the same thing: the check, what it says, and what it is about; not the place."""
    return (found["check"], found["message"], tuple(found.get("details") or ()))


def blocks(segment: SegmentRow) -> bool:
    """Whether an error stands that nobody dismissed."""
    return any(found["severity"] == "error" and not found.get("dismissed") for found in segment.findings)
