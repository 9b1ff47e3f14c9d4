"""Keeps proposed segments, and never over what people wrote, reviewed or decided."""

from collections.abc import Iterable, Mapping
from typing import Any

from dragoman.portal.store.clock import now
from dragoman.portal.store.models import RevisionRow, SegmentHistoryRow, SegmentRow
from dragoman.press.record import Segment, SegmentState, to_json


def save_segments(revision: RevisionRow, segments: Iterable[Segment]) -> int:
    """Keep proposals for a revision: for each target language named, all its segments in order.

    A segment a person edited or reviewed keeps its target; it is marked stale where its source reads otherwise now. Findings a
    person dismissed stay dismissed. An empty proposal takes no earlier one away. Proposals for sentences that are no more go.
    Every change of a target enters the history. Answers how many targets changed.
    """
    by_language: dict[str, list[Segment]] = {}
    count = 0
    for segment in segments:
        by_language.setdefault(segment.target_language, []).append(segment)
    for language, ours in by_language.items():
        rows = {
            (row.part, row.sentence): row
            for row in SegmentRow.objects.filter(revision=revision, target_language=language)
        }
        changed = []
        for position, segment in enumerate(ours):
            row = rows.pop((segment.part, segment.sentence), None)
            if saved := _save(revision, segment, position, row):
                changed.append(saved)
        gone = [row.pk for row in rows.values() if not _is_of_person(row)]
        SegmentRow.objects.filter(pk__in=gone).delete()
        count += len(SegmentHistoryRow.objects.bulk_create(map(_history, changed)))
    return count


def _is_of_person(row: SegmentRow) -> bool:
    return row.edited_by_id is not None or row.state != SegmentState.PROPOSED.value


def _save(
    revision: RevisionRow, segment: Segment, position: int, row: SegmentRow | None
) -> SegmentRow | None:
    """Write one; answers the row where its target changed."""
    if row is not None and _is_of_person(row):
        _follow_source(row, segment, position)
        return None
    if row is None:
        row = SegmentRow(
            revision=revision,
            target_language=segment.target_language,
            part=segment.part,
            sentence=segment.sentence,
        )
    before = _values(row) if row.pk else None
    old_target, old_source = row.target, row.source
    row.position, row.source, row.source_language = position, segment.source, segment.source_language
    row.separator, row.stale = segment.separator, segment.stale
    if segment.target is not None or row.pk is None or old_source != segment.source:
        row.target, row.origin, row.engine = segment.target, segment.origin.value, segment.engine
        row.state, row.score = segment.state.value, segment.score
        row.findings = _with_dismissals([to_json(one) for one in segment.findings], row.findings)
    changed = row.pk is None or row.target != old_target
    row.version += changed
    if before != _values(row):
        row.save()
    return row if changed and row.target is not None else None


def _follow_source(row: SegmentRow, segment: Segment, position: int) -> None:
    if row.source == segment.source and row.position == position:
        return
    row.stale = row.stale or row.source != segment.source
    row.source, row.position, row.separator = segment.source, position, segment.separator
    row.save(update_fields=["source", "position", "separator", "stale"])


_COLUMNS = tuple(field.attname for field in SegmentRow._meta.concrete_fields)


def _values(row: SegmentRow) -> tuple[object, ...]:
    return tuple(getattr(row, name) for name in _COLUMNS)


def _with_dismissals(
    findings: list[dict[str, Any]], earlier: Iterable[Mapping[str, Any]]
) -> list[dict[str, Any]]:
    """What a person set aside stays so while it is the same thing, wherever in the sentence it stands now."""
    dismissed = {_thing(one): one["dismissed"] for one in earlier if one.get("dismissed")}
    return [
        one | {"dismissed": dismissed[_thing(one)]} if _thing(one) in dismissed else one for one in findings
    ]


def _thing(finding: Mapping[str, Any]) -> tuple[object, ...]:
    return (finding["check"], finding["message"], tuple(finding.get("details") or ()))


def _history(row: SegmentRow) -> SegmentHistoryRow:
    return SegmentHistoryRow(
        segment=row,
        version=row.version,
        target=row.target,
        origin=row.origin,
        state=row.state,
        by=None,
        at=now(),
    )
