"""Markup from feeds: made harmless, once; or turned into plain text.

Ordinary markup is rewritten (`ordinary`), all other cleaned with nh3. Nesting is capped before any tree is built: builders that
recurse, and the HTML rule that re-opens formatting elements, turn deep or unclosed nesting into time and memory.
"""

import html
import re
from urllib.parse import urljoin

import nh3

from dragoman.press.collect.charset import mended
from dragoman.press.collect.ordinary import harmless
from dragoman.press.collect.tags import Odd

_DEEPEST = 200
_MARKUP = re.compile(r"<[a-zA-Z/!?]")
# Elements that never nest in themselves: empty ones, and those the next one of their kind closes.
_NESTING = re.compile(
    r"<(/?)(?!/?(?:p|li|br|img|hr|t[dhr]|d[td]|option|area|base|col|embed|input|link|meta|param|source|track|wbr)\b)[a-z]",
    re.IGNORECASE,
)
_CLEANER = nh3.Cleaner()
_RELATIVE = re.compile(r"""(?:href|src)\s*=\s*["']?\s*(?!https?:|mailto:|data:|["'>\s])""", re.IGNORECASE)
# nh3 drops formulas and drawings with the words in them; without these tags the words stay, and nh3 sees ordinary elements.
_FORMULA = re.compile(
    r"</?(?:math|mi|mn|mo|ms|mtext|mrow|mfrac|msqrt|mroot|msub|msup|msubsup|munder|mover|munderover|mtable|mtr|mtd|mspace|"
    r"mstyle|mpadded|mphantom|menclose|mfenced|merror|semantics|annotation)\b[^<>]*>"
)
_FOREIGN = re.compile(r"</?(?:svg|desc|foreignObject)\b[^<>]*>")
_BREAK = re.compile(r"<(?:br|/?(?:p|div|li|h[1-6]|tr|td|th|blockquote|title|body))\b", re.IGNORECASE)
"""Tags that part words."""
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
_RUNS = ("javascript:", "vbscript:", "data:")
"""Schemes that carry something to run or show instead of a place; browsers overlook blanks and line ends in them."""


def clean_html(markup: str, *, base_url: str | None = None) -> str | None:
    """Harmless HTML: no scripts, styles, forms, frames or event handlers; links absolute where `base_url` allows.

    Text without any tag comes back as it is. None for nothing but white space.
    """
    text = mended(markup.replace("\x00", "").strip())
    if not text:
        return None
    if "<" not in text or not _MARKUP.search(text):
        return text.replace("<", "&lt;")
    try:
        return harmless(text, base_url).strip() or None
    except Odd:
        return _cleaned(text, base_url)


def _cleaned(text: str, base_url: str | None) -> str | None:
    if too_deep(text):
        return html.escape(_tagless(text), quote=False).strip() or None
    if "<math" in text or "<svg" in text:
        text = _FOREIGN.sub("", _FORMULA.sub(" ", text))
    text = _ended(text)
    if base_url is None or not _has_relative_links(text):
        return _CLEANER.clean(text).strip() or None
    try:
        clean = nh3.clean(text, url_relative=("rewrite_with_base", base_url))
    except ValueError:  # a base address nh3 cannot read
        clean = _CLEANER.clean(text)
    return clean.strip() or None


def plain_text(markup: str, *, is_html: bool = True) -> str | None:
    """One line of text: tags dropped, character references read (where it is HTML), white space folded. None if empty.

    Controls that turn the direction of writing go too: a line is shown among others, which they would turn as well.
    """
    text = mended(markup.replace("\x00", ""))
    if is_html and ("&" in text or "<" in text):
        if _MARKUP.search(text):
            text = _words(_BREAK.sub(r" \g<0>", text))
        text = html.unescape(text)
    if not text.isascii():
        text = _TURNING.sub("", text)
    return " ".join(text.split()) or None


def _words(markup: str) -> str:
    if too_deep(markup):
        return html.escape(_tagless(markup), quote=False)
    return nh3.clean(_ended(markup), tags=set())


def _ended(text: str) -> str:
    """Markup in which no comment or declaration stays open; it would take all that follows with it."""
    at = text.rfind("<!--")
    if at >= 0 and text.find("-->", at) < 0:
        inside, end, after = text[at + 4 :].partition(">")
        text = text[:at] + (after if end else inside)
    closed, end, open_ = text.rpartition(">")
    return closed + end + open_.replace("<!", "&lt;!").replace("<?", "&lt;?") if "<" in open_ else text


def too_deep(markup: str, *, deepest: int = _DEEPEST) -> bool:
    """Whether elements nest (or stay open) deeper than is reasonable. Linear; counts only elements that nest."""
    if markup.count("<") <= deepest:
        return False
    depth = 0
    for closing in _NESTING.findall(markup):
        if closing:
            depth -= depth > 0
        else:
            depth += 1
            if depth > deepest:
                return True
    return False


def _has_relative_links(markup: str) -> bool:
    """Counting first, because almost every link is absolute and written one way."""
    links = markup.count("href=") + markup.count("src=")
    plain = sum(markup.count(start) for start in ('href="http', 'src="http', "href='http", "src='http"))
    return (links != plain or "HREF" in markup or "SRC" in markup) and _RELATIVE.search(markup) is not None


def absolute(url: str, base_url: str | None) -> str | None:
    """The address made absolute; None for what is no address, or is a script or data instead of one.

    Relative ones without a base come back as they are.
    """
    url = url.strip().replace("\x00", "")
    if not url or len(url) > 8192 or _runs(url):
        return None
    if base_url is None or url[:7].lower() == "http://" or url[:8].lower() == "https://":
        return url
    try:
        return urljoin(base_url, url)
    except ValueError:
        return url


def _runs(url: str) -> bool:
    return "".join(character for character in url[:40] if character > " ").lower().startswith(_RUNS)


def _tagless(markup: str) -> str:
    return re.sub(r"<[^<>]*>", " ", markup)
