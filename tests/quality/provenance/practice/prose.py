"""The text of a piece as it is written down in `data/`: blocks and, inside them, notes, links and marks.

A block is separated by an empty line. What it is, its first characters say:

    ## text             a heading                    ~ Title. | text     a paragraph with a run-in heading
    - item / 1. item    a list, one item a line      > text              a quotation set apart
    | a | b             a table, one row a line      @img c || l || a || p   a picture: caption, credit line, agency, photographer
    @embed address      something embedded           @teaser text        a link to another article, inside the text
    @letter text        a line about a newsletter    @foot note          a footnote under the text
    @line text          a line that is no prose (a signature, a source, a byline inside the text)

Inside: ⟦tg (⟨words⟩ – ⟪signature⟫)⟧ is a note (t translator's, e editor's; g gloss, d definition, c comment) as printed,
[text](https://…) a link, **bold**, ^1^ a raised footnote mark.
"""

import html
import re
from dataclasses import dataclass

_NOTE = r"⟦(?P<by>[te])(?P<kind>[gdc]) ?(?P<note>.*?)⟧"
_LINK = r"\[(?P<link>[^\]]+)\]\((?P<url>https?://[^)]+)\)"
_BOLD = r"\*\*(?P<bold>.+?)\*\*"
_MARK = r"\^(?P<mark>[^^]+)\^"
_INLINE = re.compile(f"{_NOTE}|{_LINK}|{_BOLD}|{_MARK}")
_WORDS = re.compile("⟨(.*?)⟩")
_SIGNATURE = re.compile("⟪(.*?)⟫")
_FENCES = str.maketrans("", "", "⟨⟩⟪⟫")

BY = {"t": "translator", "e": "editor"}
KIND = {"g": "gloss", "d": "definition", "c": "comment"}
STARTS = {"## ": "heading", "- ": "list", "1. ": "list", "> ": "quotation", "| ": "table", "~ ": "run-in"}
COMMANDS = ("img", "embed", "teaser", "letter", "foot", "line")


@dataclass(frozen=True, slots=True)
class Part:
    """One block as written: what it is and its source, without the characters that said so."""

    kind: str
    source: str
    ordered: bool = False

    @property
    def is_prose(self) -> bool:
        return self.kind in {"paragraph", "run-in", "quotation", "list"}


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the article; None where the page says nothing."""

    caption: str | None = None
    credit: str | None = None
    agency: str | None = None
    photographer: str | None = None


def parts(source: str) -> list[Part]:
    """The blocks of a text, in order. Raises ValueError for a command nobody knows."""
    return [_part(" ".join(block.split(" ")).strip()) for block in re.split(r"\n\s*\n", source.strip())]


def _part(block: str) -> Part:
    if block.startswith("@"):
        command, _, rest = block[1:].partition(" ")
        if command not in COMMANDS:
            raise ValueError(f"unknown block @{command}")
        return Part(command, rest.strip())
    for start, kind in STARTS.items():
        if block.startswith(start):
            lines = [line.strip().removeprefix(start.strip()).strip() for line in block.split("\n")]
            if start == "1. ":
                lines = [re.sub(r"^\d+\.\s*", "", line.strip()) for line in block.split("\n")]
            joined = "\n".join(lines) if kind in {"list", "table"} else " ".join(lines)
            return Part(kind, joined, ordered=start == "1. ")
    return Part("paragraph", " ".join(block.split()))


def picture(source: str) -> Picture:
    """A picture's four values from `caption || credit || agency || photographer`; an empty one is None."""
    values = [value.strip() or None for value in source.split("||")]
    return Picture(*values, *[None] * (4 - len(values)))


def notes(source: str) -> list[dict[str, str | None]]:
    """The notes in a block, as gold."""
    return [_note(match) for match in _INLINE.finditer(source) if match["by"]]


def _note(match: re.Match[str]) -> dict[str, str | None]:
    words, signature = _WORDS.search(match["note"]), _SIGNATURE.search(match["note"])
    if words is None:
        raise ValueError(f"a note without words: {match[0]}")
    return {
        "text": words[1],
        "by": BY[match["by"]],
        "kind": KIND[match["kind"]],
        "signature": signature[1] if signature else None,
    }


def plain(source: str) -> str:
    """The block's prose: without notes, raised marks and mark-up."""
    text = _INLINE.sub(lambda match: match["link"] or match["bold"] or "", source)
    return " ".join(text.replace(" | ", " ").split())


def runs(source: str) -> list[str]:
    """Stretches of prose nothing stands in between: what is sure to be on the page and in the text to the letter."""
    return [run.strip() for run in _INLINE.sub("\0", source).split("\0") if run.strip()]


def render(source: str, *, note_class: str = "") -> str:
    """The block's inside as HTML; notes in an element of `note_class`, or bare when that is empty."""
    made, at = [], 0
    for match in _INLINE.finditer(source):
        made.append(html.escape(source[at : match.start()], quote=False))
        made.append(_inline(match, note_class))
        at = match.end()
    made.append(html.escape(source[at:], quote=False))
    return "".join(made)


def _inline(match: re.Match[str], note_class: str) -> str:
    if match["by"]:
        inside = render(match["note"].translate(_FENCES))
        return f'<span class="{note_class}">{inside}</span>' if note_class else inside
    if match["link"]:
        return f'<a href="{html.escape(match["url"])}">{html.escape(match["link"], quote=False)}</a>'
    if match["bold"]:
        return f"<strong>{html.escape(match['bold'], quote=False)}</strong>"
    mark = html.escape(match["mark"], quote=False)
    return mark if mark.startswith("*") else f'<sup><a href="#fn{mark}">{mark}</a></sup>'
