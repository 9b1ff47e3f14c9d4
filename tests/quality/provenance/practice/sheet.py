"""What every shell is made of: a piece's head, its text and the things that stand around articles."""

import html
import json
from dataclasses import dataclass, field, replace
from random import Random
from string import Template
from typing import Any

from . import prose
from .piece import Piece
from .prose import Part, Picture

RIGHT_TO_LEFT = {"ar", "fa", "he"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Habits:
    """How a site marks up the blocks of a text. `$x` is the block's inside, `$label` the site's own words."""

    paragraph: str = "<p>$x</p>"
    heading: str = "<h2>$x</h2>"
    run_in: str = "<p><strong>$title</strong> $x</p>"
    quotation: str = "<blockquote><p>$x</p></blockquote>"
    teaser: str = '<p><strong>$label: <a href="/news/related">$x</a></strong></p>'
    letter: str = "<p><em>$x</em></p>"
    foot: str = '<p class="footnote">$x</p>'
    line: str = "<p>$x</p>"
    embed: str = '<iframe src="$x" width="560" height="315" title="video"></iframe>'
    figure: str = '<figure><img src="$src" alt="" width="1200" height="800"><figcaption>$caption $credit</figcaption></figure>'
    credit: str = '<span class="credit">$x</span>'
    dateline: str = "$x"
    note_class: str = ""
    between: str = "\n"

    def but(self, **changes: str) -> "Habits":
        return replace(self, **changes)


def fill(template: str, **values: str) -> str:
    return Template(template).substitute(values)


def escape(text: str) -> str:
    return html.escape(text, quote=False)


@dataclass(slots=True)
class Sheet:
    """A piece being printed. What is printed around the article is remembered in `clutter`, for the gold's `without`."""

    piece: Piece
    habits: Habits = field(default_factory=Habits)
    clutter: list[str] = field(default_factory=list)
    shown: int = 0
    chance: Random = field(init=False)

    def __post_init__(self) -> None:
        self.chance = Random(self.piece.id)

    # ------------------------------------------------------------ words of the site

    def say(self, key: str) -> str:
        return escape(str(self.piece.words[key]))

    def some(self, key: str, number: int) -> list[str]:
        """Some of the site's sentences of a kind, remembered as clutter."""
        chosen: list[str] = self.chance.sample(self.piece.words[key], number)
        self.clutter += [text.partition("|")[2] or text for text in chosen]
        return [escape(text) for text in chosen]

    def once(self, key: str) -> str:
        """A sentence of the site, remembered as clutter."""
        self.clutter.append(str(self.piece.words[key]))
        return self.say(key)

    # ------------------------------------------------------------ head

    @property
    def root(self) -> str:
        direction = ' dir="rtl"' if self.piece.lang in RIGHT_TO_LEFT else ""
        declared = f' lang="{self.piece.declared}"' if self.piece.declared else ""
        return f"<!DOCTYPE html>\n<html{declared}{direction}>"

    def head(self, more: str = "", *, before: bool = False) -> str:
        """The head element; `before`: the site's name before the headline in the title."""
        piece = self.piece
        names = [piece.headline_print or piece.headline, piece.outlet.name]
        title = escape((" | " if before else " - ").join(names[::-1] if before else names))
        made = [f'<meta charset="utf-8">\n<title>{title}</title>', more, piece.head]
        made.append('<meta name="viewport" content="width=device-width, initial-scale=1">')
        made.append(f'<link rel="canonical" href="{piece.url}">')
        made += [_PRINTERS[name](piece) for name in piece.meta if name in _PRINTERS]
        return "<head>\n" + "\n".join(line for line in made if line) + "\n</head>"

    # ------------------------------------------------------------ the article's own

    @property
    def headline(self) -> str:
        return escape(self.piece.headline_print or self.piece.headline)

    def kicker(self, template: str) -> str:
        return fill(template, x=escape(self.piece.kicker)) if self.piece.kicker else ""

    def section(self, template: str) -> str:
        """The section as printed; only where the piece prints it."""
        return fill(template, x=escape(self.piece.section_print)) if self.piece.section_print else ""

    def standfirst(self, template: str) -> str:
        return fill(template, x=prose.render(self.piece.standfirst)) if self.piece.standfirst else ""

    def byline(self, template: str, *, at: str = "top") -> str:
        if not self.piece.byline_print or self.piece.byline_at != at:
            return ""
        return fill(template, x=prose.render(self.piece.byline_print))

    def date(self, template: str) -> str:
        if not self.piece.date_print:
            return ""
        stamp = self.piece.date_meta if "time" in self.piece.meta else None
        shown = escape(self.piece.date_print)
        return fill(template, x=f'<time datetime="{stamp}">{shown}</time>' if stamp else shown)

    def modified(self, template: str) -> str:
        return fill(template, x=escape(self.piece.modified_print)) if self.piece.modified_print else ""

    def above(self, template: str = "<p>$x</p>") -> str:
        return "".join(fill(template, x=prose.render(line)) for line in self.piece.above)

    def tail(self, template: str = "<p>$x</p>") -> str:
        lines = [*self.piece.tail, *self.piece.disclaimers]
        return "\n".join(fill(template, x=prose.render(line)) for line in lines)

    def rights(self, template: str = "<p>$x</p>") -> str:
        """The rights line; with the licence's link where the piece marks it so."""
        line = self.piece.rights_box or escape(self.piece.rights.line or "")
        return fill(template, x=line) if line else ""

    def lead(self) -> str:
        return "".join(self.figure(picture) for picture in self.piece.images)

    def figure(self, picture: Picture) -> str:
        self.shown += 1
        credit = fill(self.habits.credit, x=escape(picture.credit)) if picture.credit else ""
        source = f"/media/{self.piece.id}-{self.shown}.jpg"
        made = fill(self.habits.figure, src=source, caption=escape(picture.caption or ""), credit=credit)
        return made.replace(" </figcaption>", "</figcaption>").replace("<figcaption></figcaption>", "")

    def body(self) -> str:
        """The text, its first paragraph begun with the dateline."""
        made, begun = [], False
        for part in self.piece.parts:
            first = not begun and part.kind in {"paragraph", "run-in"}
            made.append(self.block(part, first=first))
            begun = begun or first
        return self.habits.between.join(made)

    def block(self, part: Part, *, first: bool = False) -> str:
        habits = self.habits
        inside = prose.render(part.source, note_class=habits.note_class)
        if first and self.piece.dateline_print:
            inside = fill(habits.dateline, x=escape(self.piece.dateline_print)) + inside
        match part.kind:
            case "img":
                return self.figure(prose.picture(part.source))
            case "list":
                items = "".join(f"<li>{line}</li>" for line in inside.split("\n"))
                return f"<ol>{items}</ol>" if part.ordered else f"<ul>{items}</ul>"
            case "table":
                return _table(inside)
            case "run-in":
                title, _, rest = inside.partition(" | ")
                return fill(habits.run_in, title=title, x=rest)
            case "teaser":
                return fill(habits.teaser, label=self.say("also"), x=inside)
            case "heading" | "quotation" | "letter" | "foot" | "line" | "embed":
                return fill(getattr(habits, part.kind), x=inside)
        return fill(habits.paragraph, x=inside)

    # ------------------------------------------------------------ around it

    def nav(self, item: str = "<li>$x</li>") -> str:
        entries = [f'<a href="/s{n}">{escape(name)}</a>' for n, name in enumerate(self.piece.words["nav"])]
        return "".join(fill(item, x=entry) for entry in entries)

    def related(self, number: int = 3, item: str = '<li><a href="/r$n">$x</a></li>') -> str:
        return "".join(
            fill(item, x=text, n=str(n)) for n, text in enumerate(self.some("related", number), start=11)
        )

    def popular(self, number: int = 3, item: str = '<li><a href="/p$n">$x</a></li>') -> str:
        return "".join(
            fill(item, x=text, n=str(n)) for n, text in enumerate(self.some("popular", number), start=1)
        )

    def comments(self, number: int = 2, item: str = '<div class="comment"><b>$who</b><p>$x</p></div>') -> str:
        pairs = [text.partition("|") for text in self.some("comments", number)]
        return "".join(fill(item, who=who, x=said) for who, _, said in pairs)

    def imprint(self, joint: str = " | ") -> str:
        return joint.join(f'<a href="/about">{escape(text)}</a>' for text in self.piece.words["imprint"])

    def bio(self, template: str = '<div class="author-box"><p>$x</p></div>') -> str:
        """A few words about the first author; nothing on an authorless page."""
        authors = [name for name, role in self.piece.byline if role == "author"]
        if not authors:
            return ""
        sentence = str(self.piece.words["bio"]).replace("{name}", authors[0])
        self.clutter.append(sentence)
        return fill(template, x=escape(sentence), name=escape(authors[0]))

    def second(self, template: str) -> str:
        """The beginning of another article, as endless pages print it."""
        self.clutter.append(str(self.piece.words["other_text"]))
        return fill(template, title=self.say("other_title"), x=self.say("other_text"))

    def paywall(self, template: str = '<div class="paywall"><p>$x</p></div>') -> str:
        return fill(template, x=escape(self.piece.paywall)) if self.piece.paywall else ""


def _table(inside: str) -> str:
    rows = ["".join(f"<td>{cell.strip()}</td>" for cell in line.split(" | ")) for line in inside.split("\n")]
    return "<table><tbody>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</tbody></table>"


def _json_ld(piece: Piece) -> str:
    people = [
        {"@type": "Organization" if role == "agency" else "Person", "name": name}
        for name, role in piece.byline
        if role in {"author", "correspondent", "agency"}
    ]
    values: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "mainEntityOfPage": piece.url,
        "headline": piece.headline_print or piece.headline,
        "datePublished": piece.date_meta,
        "dateModified": piece.modified,
        "author": people,
        "publisher": {"@type": "Organization", "name": piece.outlet.name},
        "articleSection": piece.section,
        "description": piece.standfirst,
        **piece.ld,
    }
    kept = {key: value for key, value in values.items() if value}
    return f'<script type="application/ld+json">{json.dumps(kept, ensure_ascii=False)}</script>'


def _open_graph(piece: Piece) -> str:
    values = {
        "og:type": "article",
        "og:site_name": piece.outlet.name,
        "og:title": piece.headline_print or piece.headline,
        "og:url": piece.url,
        "og:description": piece.standfirst,
        "article:section": piece.section,
        "article:published_time": piece.date_meta if piece.date_meta and "T" in piece.date_meta else None,
        "article:modified_time": piece.modified if piece.modified and "T" in piece.modified else None,
    }
    return "\n".join(
        f'<meta property="{key}" content="{html.escape(value)}">' for key, value in values.items() if value
    )


def _dublin_core(piece: Piece) -> str:
    values = [("DC.title", piece.headline), ("DC.publisher", piece.outlet.name), ("DC.date", piece.date_meta)]
    values += [("DC.creator", name) for name, role in piece.byline if role == "author"]
    return "\n".join(f'<meta name="{key}" content="{html.escape(value)}">' for key, value in values if value)


def _microdata(piece: Piece) -> str:
    values = [
        ("headline", piece.headline),
        ("datePublished", piece.date_meta),
        ("inLanguage", piece.declared),
    ]
    values += [("author", name) for name, role in piece.byline if role == "author"]
    return "\n".join(
        f'<meta itemprop="{key}" content="{html.escape(value)}">' for key, value in values if value
    )


_PRINTERS = {"micro": _microdata, "ld": _json_ld, "og": _open_graph, "dc": _dublin_core}
