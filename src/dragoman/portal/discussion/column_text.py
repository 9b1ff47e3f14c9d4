"""A column's text as HTML, made once when it is written.

More than a comment may have: headings, so that a long piece can be parted. Raw HTML stays text, pictures become links, and what
comes out is sanitised with nh3 although markdown-it writes no markup of its readers.
"""

import re
from collections.abc import Sequence

import nh3
from markdown_it import MarkdownIt
from markdown_it.token import Token

from dragoman.portal.discussion.markdown import REL, SCHEMES, cleaned

TAGS = frozenset(
    {"p", "br", "em", "strong", "a", "ul", "ol", "li", "blockquote", "h2", "h3", "h4", "hr", "code", "pre"}
)
_ATTRIBUTES = {"a": {"href"}, "ol": {"start"}}
_MARK = re.compile(r"[\[\]*_`()<>!&\\]")
MOST_MARKS = 6_000
"""Signs that markdown-it pairs, which costs it more than their number; with more of them each stands for itself."""
_SPACES = re.compile(r"\s+")
_BLOCK_END = re.compile(r"</(?:p|h[2-4]|li|blockquote|pre)>|<br>|<hr>")

_markdown = MarkdownIt(
    "commonmark",
    {"html": False, "linkify": False, "typographer": False, "breaks": True, "maxNesting": 12},
).disable(["image", "html_block", "html_inline", "entity"])


def column_html(text: str) -> str:
    """Markdown as harmless HTML: paragraphs, emphasis, links (`rel="nofollow ugc noopener"`), lists, quotations, headings from
    `<h2>` down, rules, code. Empty for empty text. Raises nothing."""
    kept = cleaned(text)
    if len(_MARK.findall(kept)) > MOST_MARKS:
        kept = _MARK.sub(r"\\\g<0>", kept)
    tokens = _markdown.parse(kept)
    _lower_headings(tokens)
    html = _markdown.renderer.render(tokens, _markdown.options, {})
    return nh3.clean(
        html,
        tags=set(TAGS),
        attributes=_ATTRIBUTES,
        url_schemes=set(SCHEMES),
        link_rel=REL,
    ).strip()


def one_line(text: str) -> str:
    """A headline, a note or a reason as kept: one line, without controls and turners of direction."""
    return " ".join(cleaned(text).split())


def plain(html: str) -> str:
    """The words of that HTML in one line."""
    bare = nh3.clean(_BLOCK_END.sub(" ", html), tags=set())
    for entity, character in (("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", " "), ("&quot;", '"'), ("&amp;", "&")):
        bare = bare.replace(entity, character)
    return _SPACES.sub(" ", bare).strip()


def _lower_headings(tokens: Sequence[Token]) -> None:
    """The page's own heading is the column's headline; the text's begin below it, and none is more than one step deeper than the
    one it stands under, however they were numbered."""
    above: list[int] = []
    for token in tokens:
        if token.type == "heading_open":
            level = int(token.tag[1])
            while above and above[-1] >= level:
                above.pop()
            above.append(level)
        if token.type in {"heading_open", "heading_close"}:
            token.tag = f"h{min(4, len(above) + 1)}"
