"""The small change of mark-up that layouts have in common; what a site makes of it is its own matter."""

import html
import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from dragoman.press.record import BlockKind
from dragoman.sample.passages import PlacedNote, woven
from dragoman.sample.views import BlockView

NoteStyle = Callable[[PlacedNote], str]


def e(text: object) -> str:
    """Escape for text and attributes; None gives nothing."""
    return "" if text is None else html.escape(str(text), quote=True)


def when(value: object, markup: str) -> str:
    """`markup` where there is a value, else nothing: a label never stands without one (unless a site is meant to be bad)."""
    return markup if value else ""


def metas(attribute: str, values: Mapping[str, object]) -> str:
    """`<meta name=… content=…>` lines; values that are None or empty are left out; a tuple gives several lines."""
    lines = []
    for name, value in values.items():
        for item in value if isinstance(value, tuple) else (value,):
            if item not in (None, ""):
                lines.append(f'<meta {attribute}="{e(name)}" content="{e(item)}">')
    return "\n".join(lines)


def json_ld(data: Mapping[str, Any]) -> str:
    """A JSON-LD script; None values are left out."""
    text = json.dumps(_without_none(data), ensure_ascii=False, indent=1).replace("</", "<\\/")
    return f'<script type="application/ld+json">\n{text}\n</script>'


def _without_none(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _without_none(item) for key, item in value.items() if item not in (None, [], ())}
    if isinstance(value, list | tuple):
        return [_without_none(item) for item in value]
    return value


def bracketed(*, dash: str = " – ", tag: str = "") -> NoteStyle:
    """Notes in the prose: «(words – signature)», in a tag of their own where `tag` is given."""

    def style(note: PlacedNote) -> str:
        words = f"({note.text}{dash}{note.signature})" if note.signature else f"({note.text})"
        return f" <{tag}>{e(words)}</{tag}>" if tag else f" {e(words)}"

    return style


class Footnotes:
    """Notes as numbered references; `notes` collects them for the list at the end."""

    def __init__(self, mark: str = '<sup class="fn"><a href="#fn-{n}" id="ref-{n}">{n}</a></sup>') -> None:
        self._mark = mark
        self.notes: list[PlacedNote] = []

    def __call__(self, note: PlacedNote) -> str:
        self.notes.append(note)
        return self._mark.replace("{n}", str(len(self.notes)))


def prose(block: BlockView, note: NoteStyle) -> str:
    """A block's text with its links and notes in place."""
    cuts: list[tuple[int, int, str]] = []
    for link in block.links:
        cuts.append((link.start, 2, f'<a href="{e(link.url)}">'))
        cuts.append((link.end, 0, "</a>"))
    cuts.extend((placed.at, 1, note(placed)) for placed in block.passage.notes)
    cuts.sort(key=lambda cut: (cut[0], cut[1]))
    return woven(block.passage, [(offset, markup) for offset, _, markup in cuts], e)


def items(block: BlockView) -> str:
    tag = "ol" if block.ordered else "ul"
    return f"<{tag}>" + "".join(f"<li>{e(item)}</li>" for item in block.items) + f"</{tag}>"


def rows(block: BlockView) -> str:
    head, *rest = block.rows
    lines = ["<tr>" + "".join(f"<th>{e(cell)}</th>" for cell in head) + "</tr>"]
    lines += ["<tr>" + "".join(f"<td>{e(cell)}</td>" for cell in row) + "</tr>" for row in rest]
    caption = when(block.passage.text, f"<caption>{e(block.passage.text)}</caption>")
    return f"<table>{caption}{''.join(lines)}</table>"


def body(
    blocks: Iterable[BlockView],
    note: NoteStyle,
    after: Callable[[int], str] = lambda index: "",
    opening: str = "",
) -> str:
    """The body as well-formed pages have it.

    after: what stands after block number n (pictures, boxes). opening: mark-up before the first paragraph's words (a dateline).
    """
    out: list[str] = []
    run_in = opening
    for index, block in enumerate(blocks):
        text = prose(block, note)
        match block.kind:
            case BlockKind.RUN_IN_HEADING:
                run_in += f"<strong>{text}</strong> "
                continue
            case BlockKind.HEADING:
                out.append(f"<h{block.level}>{text}</h{block.level}>")
            case BlockKind.LIST:
                out.append(when(text, f"<p>{text}</p>") + items(block))
            case BlockKind.QUOTATION:
                out.append(f"<blockquote><p>{text}</p></blockquote>")
            case BlockKind.TABLE:
                out.append(rows(block))
            case _:
                out.append(f"<p>{run_in}{text}</p>")
                run_in = ""
        out.append(after(index))
    return "\n".join(part for part in out if part)
