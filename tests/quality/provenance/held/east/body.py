"""An article's blocks as a site's mark-up dresses them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain

from . import markup
from .head import esc
from .piece import Image, Part, Piece

Figure = Callable[[Image], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """Templates, `{}` standing for the text. advertisement: printed after the second paragraph; first: of the first paragraph."""

    figure: Figure
    paragraph: str = "<p>{}</p>"
    first: str | None = None
    heading: str = "<h2>{}</h2>"
    quotation: str = "<blockquote>{}</blockquote>"
    lists: str = "<{tag}>{items}</{tag}>"
    table: str = "<table>{}</table>"
    also: str = '<p class="also">{}</p>'
    sign: str = "<p>{}</p>"
    embed: str = '<iframe src="{}" width="560" height="315" allowfullscreen></iframe>'
    dateline: str = "{}"
    anchor: str = "<sup>{}</sup>"
    note: str = "{}"
    advertisement: str = ""
    footnotes: str = '<div class="footnotes">{}</div>'
    footnote: str = "<p>{mark} {text}</p>"


def body(piece: Piece, style: Style, *, lead: bool = True) -> str:
    """All blocks; with the pictures that stand over the text unless the site puts those elsewhere; footnotes last."""
    pictures = iter(piece.images[len(piece.lead_images) :])
    above = [style.figure(image) for image in piece.lead_images] if lead else []
    return "\n".join(chain(above, _blocks(piece, style, pictures), _footnotes(piece, style)))


def text(words: str, style: Style | None = None) -> str:
    """One text with marks as HTML."""
    if style is None:
        return markup.as_html(words)
    return markup.as_html(words, dateline=style.dateline, anchor=style.anchor, note=style.note)


def _blocks(piece: Piece, style: Style, pictures: Iterator[Image]) -> Iterator[str]:
    paragraphs = 0
    for part in piece.body:
        if part.kind == "image":
            yield style.figure(next(pictures))
            continue
        yield _block(part, style, first=part.kind == "paragraph" and not paragraphs)
        paragraphs += part.kind == "paragraph"
        if paragraphs == 2 and part.kind == "paragraph" and style.advertisement:
            yield style.advertisement


def _block(part: Part, style: Style, *, first: bool) -> str:
    words = text(part.text, style)
    match part.kind:
        case "heading":
            return style.heading.format(words)
        case "list":
            items = "".join(f"<li>{text(line, style)}</li>" for line in part.lines)
            return style.lists.format(tag="ul", items=items)
        case "quotation":
            return style.quotation.format("<br>".join(text(line, style) for line in part.lines))
        case "table":
            return style.table.format(
                "".join(_row(line, "th" if not n else "td") for n, line in enumerate(part.lines))
            )
        case "embed":
            return style.embed.format(part.text)
        case "tweet":
            return _tweet(part)
        case "also":
            return style.also.format(words)
        case "sign":
            return style.sign.format(words)
        case _:
            return (style.first if first and style.first else style.paragraph).format(words)


def _row(line: str, tag: str) -> str:
    cells = (f"<{tag}>{text(cell.strip())}</{tag}>" for cell in line.strip("|").split("|"))
    return f"<tr>{''.join(cells)}</tr>"


def _tweet(part: Part) -> str:
    words, _, who = part.text.partition("|")
    return (
        f'<blockquote class="twitter-tweet" data-lang="x"><p dir="auto">{esc(words)}</p>&mdash; {esc(who)} '
        '<a href="https://social.example/status/1780">#</a></blockquote>'
        '<script async src="https://social.example/widgets.js"></script>'
    )


def _footnotes(piece: Piece, style: Style) -> list[str]:
    rows = [style.footnote.format(mark=mark, text=esc(printed)) for mark, printed, _ in piece.footnotes]
    return [style.footnotes.format("\n".join(rows))] if rows else []


def some(template: str, *texts: str, join: str = " ") -> str:
    """The texts as HTML in the template; nothing where there is no text."""
    words = join.join(text(one) for one in texts if one)
    return template.format(words) if words else ""


def each(template: str, texts: list[str]) -> str:
    """The template for each text, one a line."""
    return "\n".join(some(template, one) for one in texts)


def second(piece: Piece, template: str) -> str:
    """The beginning of another article, where the page goes on with one: `{headline}` and `{text}`."""
    other = piece.next
    if other is None or not piece.flag("second"):
        return ""
    paragraphs = "".join(f"<p>{text(one)}</p>" for one in other.prose[:3])
    return template.format(headline=esc(other.text("headline")), text=paragraphs)


def card(piece: Piece, template: str) -> str:
    """A teaser of another article with all its dress: `{headline}`, `{text}`, `{date}`, `{author}`, `{src}`, `{credit}`."""
    other = piece.next
    if other is None or not other.text("standfirst"):
        return ""
    pictures = other.images[:1]
    return template.format(
        headline=esc(other.text("headline")),
        text=esc(other.text("standfirst")),
        date=esc(other.text("published_as")),
        author="".join(text(one) for one in other.texts("byline")[:1]),
        src=pictures[0].src if pictures else "/stock/empty.png",
        credit="".join(esc(one.text("credit")) for one in pictures),
    )
