"""A comment's text as HTML, made once when it is written.

Less than a column may have: no headings, pictures, tables or HTML. markdown-it writes the mark-up with the rules named here, and
nh3 lets through an exact list once more, so that a fault of one is caught by the other.
"""

import re
import unicodedata
from dataclasses import dataclass

import nh3
from markdown_it import MarkdownIt
from markdown_it.token import Token

MOST_CHARACTERS = 10_000
MOST_LINKS = 20
MOST_MARKS = 1_500
"""Brackets, stars, underscores and backticks that markdown-it pairs, which costs it more than their number; with more of them
the text is shown as it was typed."""

TAGS = frozenset({"p", "br", "em", "strong", "blockquote", "ul", "ol", "li", "code", "pre", "a"})
ATTRIBUTES: dict[str, set[str]] = {"a": {"href"}, "ol": {"start"}, "*": set()}
SCHEMES = frozenset({"http", "https"})
REL = "nofollow ugc noopener"

_LINE_ENDS = re.compile("\r\n?|[\u0085\u2028\u2029\u000b\u000c]")
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
"""Controls, and what turns the direction of the letters after it: overrides and embeddings, isolates that might stay open."""
_PILED = re.compile(
    r"(?:[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]){5,}"
)
_EMPTY_LINES = re.compile(r"\n{3,}")
_MARK = re.compile(r"[\[\]*_`()<>!&\\]")
_ADDRESS = re.compile(r"https?://[^\s<>\"'`\u00ab\u00bb\u201c\u201d]{1,2000}", re.IGNORECASE)
_BEHIND = ".,:;!?…"
_RULES = [
    "normalize", "block", "inline", "text_join",
    "blockquote", "list", "code", "fence", "paragraph",
    "text", "newline", "escape", "backticks", "emphasis", "link", "autolink", "balance_pairs", "fragments_join",
]  # fmt: skip

_markdown = MarkdownIt(
    "zero", {"html": False, "linkify": False, "typographer": False, "breaks": True, "maxNesting": 8}
).enable(_RULES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """html: harmless, empty for an empty text. links: how many addresses it leads to."""

    html: str
    links: int


def cleaned(text: str) -> str:
    """The text as kept: composed (NFC), line ends as \\n, without controls and turners of direction, marks piled no higher than
    letters need, no more than one empty line together. Raises nothing."""
    plain = _UNSEEN.sub("", _LINE_ENDS.sub("\n", text))
    plain = _PILED.sub(lambda found: found.group()[:4], unicodedata.normalize("NFC", plain))
    lines = "\n".join(line.rstrip() for line in plain.split("\n"))
    return _EMPTY_LINES.sub("\n\n", lines).strip("\n")


def comment_html(text: str) -> Made:
    """A cleaned text as HTML: paragraphs, line breaks, emphasis, quotations, lists, code, links to http and https.

    Bare addresses become links. Anything else is shown as typed. Raises nothing; a text with more than MOST_MARKS signs of
    mark-up, or longer than MOST_CHARACTERS, is not read as Markdown.
    """
    if len(text) > MOST_CHARACTERS or len(_MARK.findall(text)) > MOST_MARKS:
        tokens = _as_typed(text)
    else:
        tokens = _markdown.parse(text)
    links = 0
    for token in tokens:
        if token.type == "inline" and token.children:
            token.children = _linked(token.children)
            links += sum(child.type == "link_open" for child in token.children)
    html = _markdown.renderer.render(tokens, _markdown.options, {})
    return Made(html=sanitised(html), links=links)


def sanitised(html: str) -> str:
    """Only what a comment may have."""
    return nh3.clean(
        html, tags=set(TAGS), attributes=ATTRIBUTES, url_schemes=set(SCHEMES), link_rel=REL
    ).strip()


def _as_typed(text: str) -> list[Token]:
    tokens = []
    for part in text.split("\n\n"):
        children: list[Token] = []
        for number, line in enumerate(part.split("\n")):
            if number:
                children.append(Token("hardbreak", "br", 0))
            children.append(_text(line))
        inline = Token("inline", "", 0, content=part, children=children)
        tokens += [
            Token("paragraph_open", "p", 1, block=True),
            inline,
            Token("paragraph_close", "p", -1, block=True),
        ]
    return tokens


def _linked(children: list[Token]) -> list[Token]:
    """Bare addresses outside of links as links."""
    found: list[Token] = []
    inside = 0
    for child in children:
        inside += (child.type == "link_open") - (child.type == "link_close")
        if child.type == "text" and not inside and "://" in child.content:
            found += _cut_at_addresses(child.content)
        else:
            found.append(child)
    return found


def _cut_at_addresses(text: str) -> list[Token]:
    found: list[Token] = []
    here = 0
    for match in _ADDRESS.finditer(text):
        address = _without_what_follows(match.group())
        url = _markdown.normalizeLink(address)
        if not _markdown.validateLink(url):
            continue
        found.append(_text(text[here : match.start()]))
        found += [
            Token("link_open", "a", 1, attrs={"href": url}),
            _text(address),
            Token("link_close", "a", -1),
        ]
        here = match.start() + len(address)
    found.append(_text(text[here:]))
    return [token for token in found if token.type != "text" or token.content]


def _without_what_follows(address: str) -> str:
    """The address without the sentence's own signs behind it; a bracket belongs to it only if it was opened in it."""
    while address:
        last = address[-1]
        if (
            last in _BEHIND
            or (last == ")" and address.count("(") < address.count(")"))
            or (last == "]" and address.count("[") < address.count("]"))
        ):
            address = address[:-1]
        else:
            break
    return address


def _text(content: str) -> Token:
    return Token("text", "", 0, content=content)
