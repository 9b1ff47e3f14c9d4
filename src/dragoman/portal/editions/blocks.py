"""The body, block by block, ready for the template: links, mentions and note numbers set into the text, all escaped.

Offsets are trusted only where they fit: a link, a mention or a note's place that does not lie inside its text is left out or
moved to its end, never guessed.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from dragoman.portal.editions.chain import carrier_words
from dragoman.portal.store.reading import Shown
from dragoman.portal.store.sentences import NamedBlock, named_blocks
from dragoman.portal.wording.words import Words
from dragoman.press.record import Article, Block, BlockKind, Note, Segment


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """An addressed stretch of a text. kind: `link` or `mention`."""

    start: int
    end: int
    url: str
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberedNote:
    """A note with its number in the article and who signs it."""

    number: int
    text: Words
    signed: SafeString | str
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture we serve ourselves. alt: empty where the caption says it all."""

    src: str
    width: int | None
    height: int | None
    caption: Words | None
    credit: Words | None
    alt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One block. kind: the record's word; html: its text; level: of a heading, 2 to 4; language: where not the article's.

    part: its name in the article (`b3`), which links to it use; empty where nothing may link to it.
    """

    kind: str
    part: str = ""
    html: SafeString = mark_safe("")  # noqa: RUF009 - an empty constant
    level: int = 2
    ordered: bool = False
    items: tuple[SafeString, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    url: str | None = None
    host: str = ""
    picture: Picture | None = None
    notes: tuple[NumberedNote, ...] = ()
    language: str | None = None

    @property
    def mark(self) -> SafeString:
        """` id="b3"`, or nothing."""
        return format_html(' id="{}"', self.part) if self.part else mark_safe("")


def pieces(
    shown: Shown,
    *,
    pictures: Mapping[int, Picture],
    mentions: Mapping[str, Sequence[Span]],
    segments: Sequence[Segment] | None = None,
) -> tuple[Piece, ...]:
    """The shown body. pictures: by index into the article's images; mentions: part name → where names stand in the shown text.

    segments: the publication's: then every block has its name as id, and every sentence of prose its own (`b3s1`), for what quotes
    them to link to; None: nothing is named.
    """
    body, number, found = shown.article.body, 1, []
    sources = shown.source.body if len(shown.source.body) == len(body) else (None,) * len(body)
    for named, source in zip(
        named_blocks(shown, segments=segments, sentences=segments is not None), sources, strict=True
    ):
        block = named.block
        notes = tuple(
            _numbered(shown, block, source, which, number + which) for which in range(len(block.notes))
        )
        number += len(notes)
        piece = _piece(shown.article, named, notes, pictures, mentions.get(f"block.{named.part[1:]}", ()))
        if piece:
            found.append(replace(piece, part=named.part) if segments is not None else piece)
    return tuple(found)


def _piece(
    article: Article,
    named: NamedBlock,
    notes: tuple[NumberedNote, ...],
    pictures: Mapping[int, Picture],
    mentions: Sequence[Span],
) -> Piece | None:
    block = named.block
    language = block.language if block.language != article.language else None
    if block.kind is BlockKind.IMAGE:
        picture = pictures.get(block.image if block.image is not None else -1)
        return Piece(kind="image", picture=picture, notes=notes) if picture or notes else None
    if block.kind is BlockKind.EMBED:
        if not _is_web(block.url):
            return None
        return Piece(kind="embed", url=block.url, host=_host(block.url), notes=notes, language=language)
    if block.kind is BlockKind.TABLE and block.rows:
        return Piece(kind="table", rows=block.rows, html=_refs(notes), notes=notes, language=language)
    spans = _spans(block, mentions)
    if block.kind is BlockKind.LIST and block.items:
        items = _items(named, spans, notes)
        return Piece(kind="list", items=items, ordered=block.ordered, notes=notes, language=language)
    if not block.text.strip():
        return None
    return Piece(
        kind=block.kind.value,
        html=_by_sentence(named, spans, notes, 0, len(block.text)),
        level=min(max(block.level or 2, 2), 4),
        notes=notes,
        language=language,
    )


def _spans(block: Block, mentions: Sequence[Span]) -> list[Span]:
    links = [
        Span(start=link.start, end=link.end, url=link.url, kind="link")
        for link in block.links
        if _is_web(link.url)
    ]
    kept: list[Span] = []
    for span in [*links, *mentions]:  # the outlet's own links before ours
        inside = 0 <= span.start < span.end <= len(block.text)
        if inside and all(span.end <= other.start or span.start >= other.end for other in kept):
            kept.append(span)
    return sorted(kept, key=lambda span: span.start)


def marked_up(
    text: str, spans: Sequence[Span], notes: Sequence[NumberedNote], *, start: int = 0, end: int | None = None
) -> SafeString:
    """`text[start:end]` escaped, with spans (sorted, apart) as links and each note's number after the words it belongs to."""
    stop = len(text) if end is None else end
    out: list[str] = []
    here, waiting = start, sorted(notes, key=lambda note: note.end)

    def plain(until: int) -> None:
        nonlocal here
        while waiting and waiting[0].end < until:
            at = max(here, waiting[0].end)
            out.extend((escape(text[here:at]), _ref(waiting.pop(0))))
            here = at
        out.append(escape(text[here:until]))
        here = until

    for span in spans:
        if start <= span.start and span.end <= stop:
            plain(span.start)
            out.append(_anchor(span, text[span.start : span.end]))
            here = span.end
    plain(stop)
    out.extend(_ref(note) for note in waiting if end is None or start <= note.end <= stop)
    return mark_safe("".join(out))


def _by_sentence(
    named: NamedBlock, spans: Sequence[Span], notes: Sequence[NumberedNote], start: int, end: int
) -> SafeString:
    """The text from start to end, each sentence in a span of its own; one that a link reaches out of stays without."""
    text, here = named.text, start
    stretches: list[tuple[int, int, str]] = []
    for one in named.sentences:
        crossed = any(span.start < edge < span.end for span in spans for edge in (one.start, one.end))
        if here <= one.start and one.end <= end and not crossed:
            stretches += [(here, one.start, ""), (one.start, one.end, f"{named.part}s{one.number}")]
            here = one.end
    stretches.append((here, end, ""))
    kept = [stretch for stretch in stretches if stretch[0] < stretch[1]] or stretches
    waiting, out = sorted(notes, key=lambda note: note.end), []
    for at, until, name in kept:
        last = until == kept[-1][1]
        own = [note for note in waiting if last or note.end <= until]
        waiting = [note for note in waiting if note not in own]
        html = marked_up(text, spans, own, start=at, end=until)
        out.append(format_html('<span id="{}">{}</span>', name, html) if name else html)
    return mark_safe("".join(out))


def _items(named: NamedBlock, spans: Sequence[Span], notes: Sequence[NumberedNote]) -> tuple[SafeString, ...]:
    block = named.block
    if "\n".join(block.items) != block.text:
        plain = [escape(item) for item in block.items]
        return (*plain[:-1], mark_safe(plain[-1] + _refs(notes)))
    found, start = [], 0
    for item in block.items:
        end = start + len(item)
        inside = [
            note
            for note in notes
            if start <= note.end <= end or (note.end > len(block.text) and end == len(block.text))
        ]
        found.append(_by_sentence(named, spans, inside, start, end))
        start = end + 1
    return tuple(found)


def _anchor(span: Span, words: str) -> SafeString:
    if span.kind == "mention":
        return format_html('<a class="mention" href="{}">{}</a>', span.url, words)
    return format_html('<a rel="noopener nofollow" href="{}">{}</a>', span.url, words)


def _ref(note: NumberedNote) -> SafeString:
    label = _("Note %(number)s") % {"number": note.number}
    return format_html(
        '<sup><a class="note-ref" id="r{0}" href="#n{0}" aria-label="{1}">{0}</a></sup>', note.number, label
    )


def _refs(notes: Sequence[NumberedNote]) -> SafeString:
    return mark_safe("".join(_ref(note) for note in notes))


def _numbered(shown: Shown, block: Block, source: Block | None, which: int, number: int) -> NumberedNote:
    note = block.notes[which]
    untouched = source is not None and which < len(source.notes) and source.notes[which].text == note.text
    language = shown.source.language if untouched else None
    return NumberedNote(
        number=number,
        text=Words(text=note.text, language=language if language != shown.language else None),
        signed=_signed(shown, note),
        end=min(max(note.start, note.end), len(block.text)),
    )


def _signed(shown: Shown, note: Note) -> SafeString | str:
    carriers = shown.source.carriers
    whose = carriers[note.carrier] if note.carrier is not None and note.carrier < len(carriers) else None
    by_translator = note.by == "translator"
    if whose is None:
        return _("Translator's note; whose is not stated") if by_translator else _("Editor's note")
    phrase = _("Translator's note, {outlet}") if by_translator else _("Editor's note, {outlet}")
    return format_html(phrase, outlet=carrier_words(shown, whose))


def _is_web(url: str | None) -> bool:
    return bool(url) and str(url).startswith(("http://", "https://"))


def _host(url: str | None) -> str:
    return (url or "").split("/")[2] if _is_web(url) else ""
