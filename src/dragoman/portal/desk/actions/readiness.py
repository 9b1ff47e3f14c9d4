"""What stands between a publication and its readers, and who or what translated it."""

from collections.abc import Sequence

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from dragoman.portal.desk.actions.checking import blocks
from dragoman.portal.desk.actions.remembering import segments_shown
from dragoman.portal.store.models import PublicationRow, SegmentRow, TranslationMode
from dragoman.portal.store.reading import outlet_of
from dragoman.press.record import RightsPolicy, SegmentOrigin, SegmentState


def hindrances(publication: PublicationRow) -> tuple[str, ...]:
    """One phrase for each thing to do before readers may see it; empty when it can be published."""
    reasons = []
    if publication.article.is_withdrawn:
        reasons.append(_("The outlet withdrew this article."))
    if not publication.headline and not publication.article.headline:
        reasons.append(_("The article has no headline; write one."))
    if publication.mode != TranslationMode.ORIGINAL:
        reasons += _in_sentences(publication)
    return tuple(reasons)


def _in_sentences(publication: PublicationRow) -> list[str]:
    rows = needed(publication)
    empty = sum(not row.target for row in rows)
    blocked = sum(blocks(row) for row in rows)
    reasons = []
    if empty:
        reasons.append(
            ngettext(
                "{count} sentence has no translation.", "{count} sentences have no translation.", empty
            ).format(count=empty)
        )
    if blocked:
        reasons.append(
            ngettext(
                "{count} sentence has an error that nobody mended or dismissed.",
                "{count} sentences have errors that nobody mended or dismissed.",
                blocked,
            ).format(count=blocked)
        )
    return reasons


def needed(publication: PublicationRow) -> list[SegmentRow]:
    """The sentences readers will see: all where the outlet allows the full text, else headline, standfirst and opening.

    Our own headline or lead stands in for the outlet's.
    """
    rows = list(segments_shown(publication))
    rights = outlet_of(publication.article.outlet).rights
    if not rights.may_translate:
        return []
    if rights.policy is RightsPolicy.FULL:
        return rows
    shown = {"headline"} - ({"headline"} if publication.headline else set())
    if not publication.lead:
        shown |= {"standfirst"} if any(row.part == "standfirst" for row in rows) else {"block.0"}
    return [row for row in rows if row.part in shown]


def mode_of(rows: Sequence[SegmentRow]) -> TranslationMode:
    """Read off the sentences: a machine's where nobody touched it, a person's where no machine had a part.

    A machine's sentence that a person reviewed counts as edited by that person.
    """
    engine = [row for row in rows if row.engine]
    touched = [
        row
        for row in rows
        if row.origin != SegmentOrigin.ENGINE.value or row.state == SegmentState.REVIEWED.value
    ]
    if not engine:
        return TranslationMode.HUMAN
    return TranslationMode.MACHINE_EDITED if touched else TranslationMode.MACHINE
