"""One publication on the workbench: its sentences in parts, with what the checks say, and what stands around it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from dragoman.portal.desk import phrases
from dragoman.portal.desk.actions.readiness import hindrances
from dragoman.portal.desk.actions.remembering import segments_shown
from dragoman.portal.desk.queries.articles import title_of
from dragoman.portal.desk.queries.marks import Piece, Span, pieces
from dragoman.portal.jobs.models import JobRow, JobState
from dragoman.portal.store.memory import StoreMemory, glossary
from dragoman.portal.store.models import (
    ArticleRow,
    PublicationRow,
    SegmentHistoryRow,
    SegmentRow,
    StoryRow,
    TranslationMode,
)
from dragoman.portal.store.reading import article_of, outlet_of
from dragoman.press.record import Article, Block, BlockKind, Note, Outlet, SegmentState
from dragoman.press.record.rights import EXCERPT_CHARACTERS
from dragoman.press.translate import Glossary, Pair

_KINDS = {"error": "bad", "warning": "look", "hint": "hint"}
SUGGESTIONS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundView:
    """A finding as the panel shows it. index: its place in the row, for dismissing.

    replacement: what to put at the target's place, where that is plain; None where it is not.
    """

    index: int
    severity: str
    severity_label: str
    title: str
    text: str
    target_start: int | None
    target_end: int | None
    replacement: str | None
    dismissed: str | None

    @property
    def blocks(self) -> bool:
        """An error nobody dismissed."""
        return self.severity == "error" and self.dismissed is None


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceView:
    """A sentence beside its translation. number: in the article, from 1."""

    row: SegmentRow
    number: int
    source: tuple[Piece, ...]
    target: tuple[Piece, ...]
    findings: tuple[FoundView, ...]
    state: str
    state_label: str
    origin: str

    @property
    def live_findings(self) -> tuple[FoundView, ...]:
        """Those nobody dismissed."""
        return tuple(found for found in self.findings if found.dismissed is None)


@dataclass(frozen=True, slots=True, kw_only=True)
class PartView:
    """A part with its sentences. kind: `headline`, `standfirst`, `caption`, `note`, or the block's kind."""

    name: str
    label: str
    kind: str
    sentences: tuple[SentenceView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A memory match on offer."""

    pk: str
    target: str
    source: str
    percent: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TermView:
    """An agreed term met in the source."""

    source: str
    target: str
    note: str
    forbidden: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Aids:
    """What helps with one sentence."""

    suggestions: tuple[Suggestion, ...]
    terms: tuple[TermView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What the side panel shows of the original.

    notes: what translators and editors added on the way. changed: a newer text is there. shown_characters: how much of
    the text readers will see, None for all.
    """

    article: Article
    outlet: Outlet
    outlet_name: str
    notes: tuple[Note, ...]
    story: StoryRow | None
    story_title: str
    story_outlets: int
    story_languages: int
    story_titles: tuple[ArticleRow, ...]
    shown_characters: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Workbench:
    """All of the editor's page. proposing: the job that will still bring proposals; None when none is under way."""

    publication: PublicationRow
    parts: tuple[PartView, ...]
    around: Around
    hindrances: tuple[str, ...]
    proposing: JobRow | None
    total: int
    reviewed: int
    empty: int

    @property
    def percent(self) -> int:
        """Reviewed sentences in per cent; 100 where there is nothing to translate."""
        return round(100 * self.reviewed / self.total) if self.total else 100

    @property
    def has_original_mode(self) -> bool:
        """Nothing is translated: the article is in the edition's language."""
        return self.publication.mode == TranslationMode.ORIGINAL


def workbench(publication: PublicationRow, *, language: str) -> Workbench:
    """Everything the editor's page shows. language: of the interface, for names."""
    rows = list(segments_shown(publication))
    around = around_of(publication, language=language)
    return Workbench(
        publication=publication,
        parts=parts_of(rows, around.article.body),
        around=around,
        hindrances=hindrances(publication),
        proposing=proposing(publication) if any(row.target is None for row in rows) else None,
        total=len(rows),
        reviewed=sum(row.state == "reviewed" for row in rows),
        empty=sum(row.target is None for row in rows),
    )


def proposing(publication: PublicationRow) -> JobRow | None:
    """The job that brings proposals for this publication, while it waits or runs."""
    key = f"{publication.article.key}:{publication.edition}"
    return JobRow.objects.filter(
        kind="translate", key=key, state__in=(JobState.WAITING, JobState.RUNNING)
    ).first()


def proposed(publication: PublicationRow) -> list[SegmentRow]:
    """Sentences as the pipeline proposed them, untouched by people."""
    rows = segments_shown(publication).filter(target__isnull=False, edited_at=None)
    return list(rows.filter(state=SegmentState.PROPOSED.value))


def parts_of(rows: Sequence[SegmentRow], blocks: Sequence[Block]) -> tuple[PartView, ...]:
    """The sentences grouped by part, in the article's order."""
    terms = glossary()
    return tuple(
        PartView(
            name=name,
            label=phrases.part(name, _kind(name, blocks)),
            kind=_kind(name, blocks),
            sentences=tuple(sentence(row, terms=terms) for row in group),
        )
        for name, group in groupby(rows, key=lambda row: row.part)
    )


def _kind(part: str, blocks: Sequence[Block]) -> str:
    names = part.split(".")
    if len(names) == 4:
        return "note"
    if names[0] != "block":
        return names[0]
    number = int(names[1])
    return blocks[number].kind.value if number < len(blocks) else BlockKind.PARAGRAPH.value


def sentence(row: SegmentRow, *, terms: Glossary | None = None) -> SentenceView:
    """One sentence for the page. terms: to mark in the source; None for none."""
    found = tuple(_found(row, index) for index in range(len(row.findings)))
    alive = [(one, data) for one, data in zip(found, row.findings, strict=True) if one.dismissed is None]
    agreed = terms or Glossary()
    uses = agreed.uses(row.source, Pair(row.source_language, row.target_language)) if len(agreed) else ()
    known = [
        Span(start=use.start, end=use.end, kind="term", title=f"{use.term.source} → {use.term.target}")
        for use in uses
    ]
    state = "none" if row.target is None else row.state
    return SentenceView(
        row=row,
        number=row.position + 1,
        source=pieces(row.source, [*_spans(alive, "source", len(row.source)), *known]),
        target=pieces(row.target or "", _spans(alive, "target", len(row.target or ""))),
        findings=found,
        state=state,
        state_label=str(phrases.STATES.get(state, state)),
        origin=phrases.origin(row.origin, row.engine, row.score),
    )


def aids(row: SegmentRow) -> Aids:
    """Memory and terms for one sentence."""
    pair = Pair(row.source_language, row.target_language)
    matches = StoreMemory().fuzzy(row.source, pair, SUGGESTIONS)
    uses = glossary().uses(row.source, pair)
    return Aids(
        suggestions=tuple(
            Suggestion(
                pk=match.unit_id,
                target=match.target,
                source=match.unit.source,
                percent=round(100 * match.score),
            )
            for match in matches
        ),
        terms=tuple(
            TermView(
                source=term.source, target=term.target, note=term.note or "", forbidden=tuple(term.forbidden)
            )
            for term in dict.fromkeys(use.term for use in uses)
        ),
    )


def around_of(publication: PublicationRow, *, language: str) -> Around:
    """What is known of the original."""
    article = article_of(publication.revision)
    outlet = outlet_of(publication.article.outlet)
    return around_article(publication.article, article, outlet, publication=publication, language=language)


def around_article(
    row: ArticleRow, article: Article, outlet: Outlet, *, publication: PublicationRow | None, language: str
) -> Around:
    """The same for an article nobody opened yet."""
    told = list(row.story.articles.select_related("outlet")) if row.story else []
    return Around(
        article=article,
        outlet=outlet,
        outlet_name=outlet.name(language),
        notes=tuple(note for block in article.body for note in block.notes),
        story=row.story,
        story_title=title_of(row.story, language) if row.story else "",
        story_outlets=len({one.outlet_id for one in told}),
        story_languages=len({one.language for one in told}),
        story_titles=tuple(one for one in told if one.pk != row.pk),
        shown_characters=_limit(outlet),
    )


def _limit(outlet: Outlet) -> int | None:
    policy = outlet.rights.policy.value
    return {"full": None, "excerpt": EXCERPT_CHARACTERS * 3}.get(policy, EXCERPT_CHARACTERS)


def history(row: SegmentRow) -> tuple[SegmentHistoryRow, ...]:
    """What the sentence's translation was, newest first."""
    return tuple(row.history.select_related("by").order_by("-version"))


def _found(row: SegmentRow, index: int) -> FoundView:
    data = row.findings[index]
    details = tuple(data.get("details") or ())
    phrase = phrases.finding(data["message"], details)
    start, end = data.get("target_start"), data.get("target_end")
    plain = {"number.changed": 0, "glossary.forbidden": 1, "glossary.missing": 1}
    wanted = plain.get(data["message"])
    has_place = start is not None and end is not None and wanted is not None and wanted < len(details)
    dismissed = data.get("dismissed")
    return FoundView(
        index=index,
        severity=data["severity"],
        severity_label=str(phrases.SEVERITIES.get(data["severity"], data["severity"])),
        title=phrase.title,
        text=phrase.text,
        target_start=start,
        target_end=end,
        replacement=details[wanted] if has_place and wanted is not None else None,
        dismissed=f"{dismissed['by']}: {dismissed['reason']}" if dismissed else None,
    )


def _spans(alive: Iterable[tuple[FoundView, dict[str, object]]], side: str, length: int) -> list[Span]:
    """Where the findings point; one about the whole text marks nothing."""
    spans = []
    for view, data in alive:
        start, end = data.get(f"{side}_start"), data.get(f"{side}_end")
        if isinstance(start, int) and isinstance(end, int) and (start, end) != (0, length):
            spans.append(Span(start=start, end=end, kind=_KINDS.get(view.severity, "hint"), title=view.title))
    return spans
