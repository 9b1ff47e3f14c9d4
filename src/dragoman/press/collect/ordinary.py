"""Ordinary markup made harmless without building a tree of it: most of what feeds carry, several times as fast as nh3.

Ordinary is: every tag written plainly, elements closed and nested as HTML allows. Such markup is cut at its tags; each tag is
written anew with what may stand of it, and the text between stays as it is. What comes out means to a browser what nh3's own
result means (a property the tests hold it to). Anything else is Odd, and nh3's to clean.

The nesting is checked by reduction: every tag becomes one letter, elements that hold only what they may are taken away, and
what is ordinary leaves nothing. All of it runs inside the regular expression engine, whatever the number of tags.
"""

import re

from dragoman.press.collect.tags import Odd, anew

_CUT = re.compile(r"(<[^>]*+>)")
_INVISIBLE = re.compile(
    r"<(style|script)(?:\s[^<>]*)?>[^<]*</\1>|<!--(?![->])(?:[^-]|-(?!-))*-->"
    r"|<svg(?:\s[^<>]*)?>(?:</?(?:use|g|path|circle|rect|line|polygon|polyline|ellipse)(?:\s[^<>]*)?>)*</svg>",
    re.IGNORECASE,
)
"""What nh3 drops with all that is in it, written plainly."""

_CHANGED = re.compile(r"<iframe|<pre[^<>]*>\n")
"""Where leaving that out would change more: in a frame all of it is text; a line end right after `pre` is none."""

# One letter for every element, drawn from one range for each kind of what an element may hold: inline elements others of
# their kind, headings and paragraphs nothing but those, holders anything. B stands for blocks read already.
_INLINE = [
    "a", "abbr", "acronym", "audio", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "ins", "kbd", "label", "mark", "object", "picture", "q", "s", "samp", "small", "span", "strike",
    "strong", "sub", "sup", "time", "tt", "u", "var", "video"
]  # fmt: skip
_TEXTUAL = ["p", "h1", "h2", "h3", "h4", "h5", "h6"]
_HOLDERS = [
    "address", "article", "aside", "blockquote", "center", "details", "div", "figcaption", "figure",
    "footer", "header", "hgroup", "main", "nav", "pre", "section", "summary"
]  # fmt: skip
_ELEMENTS = (
    {name: chr(0x80 + number) for number, name in enumerate(_INLINE)}
    | {name: chr(0xC0 + number) for number, name in enumerate(_TEXTUAL)}
    | {name: chr(0xD0 + number) for number, name in enumerate(_HOLDERS)}
    | {"li": "L", "ul": "U", "ol": "O", "dl": "Y", "dt": "E", "dd": "F", "iframe": "I"}
    | {"table": "T", "caption": "P", "thead": "H", "tbody": "M"}
    | {"tr": "R", "td": "C", "th": "D"}
)
_VOID = {"br": "", "img": "", "wbr": "", "source": "", "track": "", "embed": "", "hr": "B"}
_LETTERS = (
    _ELEMENTS
    | {f"/{name}": f"{letter}/" for name, letter in _ELEMENTS.items()}
    | _VOID
    | {f"{name}/": letter for name, letter in _VOID.items()}
)
_EMPTY = re.compile("([\x80-\xbf])\\1/|II/")
_BLOCK = re.compile(
    "([\x80-\xbf])B+\\1/|([\xc0-\xcf])\\2/|([\xd0-\xff])B*\\3/|([UO])l*\\4/|Yd*Y/|Tp?(?:r+|s+)T/"
)
_PARTS = (
    (re.compile("LB*L/"), "l"),
    (re.compile("([EF])B*\\1/"), "d"),
    (re.compile("([CD])B*\\1/"), "c"),
    (re.compile("PB*P/"), "p"),
    (re.compile("Rc*R/"), "r"),
    (re.compile("([HM])r*\\1/"), "s"),
)
"""Elements that stand only in certain others: list items, terms, cells, captions, rows, sections of tables."""
_WITH_PARTS = frozenset("LYT")
_LINK_IN_LINK = re.compile("\x80(?!/)[^\x80]*\x80(?!/)")
_TEXTLESS = frozenset({"T", "H", "H/", "M", "M/", "R", "R/", "C/", "D/", "P/"})
"""Tags after which text would land somewhere else, or mean something else."""
_SPANS = frozenset({_LETTERS["span"], _LETTERS["/span"]})
_MOST_ROUNDS = 30


def harmless(markup: str, base_url: str | None) -> str:
    """`markup` with nothing but harmless tags and attributes; relative addresses made absolute where there is a base.

    Raises Odd where the markup is not ordinary.
    """
    try:
        return _rewritten(markup, base_url)
    except Odd:
        seen = _INVISIBLE.sub("", markup)
        if len(seen) == len(markup) or _CHANGED.search(seen.lower()):
            raise
    return _rewritten(seen, base_url)


def _rewritten(markup: str, base_url: str | None) -> str:
    if (
        markup.rfind(">") < markup.rfind("<") or "\r" in markup
    ):  # cutting would take quadratic time; line ends change
        raise Odd
    pieces = _CUT.split(markup)
    tags = pieces[1::2]
    if len(tags) != markup.count("<"):
        raise Odd
    written: dict[str, str] = {}
    letters: dict[str, str] = {}
    for tag in set(tags):
        written[tag], name = anew(tag, base_url)
        if (letter := _LETTERS.get(name)) is None:
            raise Odd
        letters[tag] = letter
    _drop_spans(written, letters)
    shape = "".join(map(letters.__getitem__, tags))
    if not _is_ordinary(shape):
        raise Odd
    if "T" in shape or "I" in shape:
        _check_between(pieces, tags, letters)
    pieces[1::2] = map(written.__getitem__, tags)
    return "".join(pieces)


def _drop_spans(written: dict[str, str], letters: dict[str, str]) -> None:
    """Without language and title a span says nothing, wherever it ends; programs' listings are made of thousands."""
    spans = [tag for tag, letter in letters.items() if letter in _SPANS]
    if all(written[tag] in ("<span>", "</span>") for tag in spans):
        for tag in spans:
            written[tag] = letters[tag] = ""


def _is_ordinary(shape: str) -> bool:
    """Whether nothing is left of a sequence of tags when all that is nested as it may be is taken away."""
    if _LINK_IN_LINK.search(shape):
        return False
    has_parts = not _WITH_PARTS.isdisjoint(shape)
    for _ in range(_MOST_ROUNDS):
        before = len(shape)
        shape = _BLOCK.sub("B", _EMPTY.sub("", shape))
        for pattern, letter in _PARTS if has_parts else ():
            shape = pattern.sub(letter, shape)
        if len(shape) == before:
            break
    return not shape.strip("B")


def _check_between(pieces: list[str], tags: list[str], letters: dict[str, str]) -> None:
    """Where text may not stand, there is none; and nothing stands in a frame, because whatever does is text."""
    tables = {tag for tag, letter in letters.items() if letter in _TEXTLESS}
    frames = {tag for tag, letter in letters.items() if letter == "I"}
    for at, tag in enumerate(tags):
        if tag in tables:
            text = pieces[2 * at + 2]
            if text and not text.isspace():
                raise Odd
        elif tag in frames and (pieces[2 * at + 2] or letters[tags[at + 1]] != "I/"):
            raise Odd
