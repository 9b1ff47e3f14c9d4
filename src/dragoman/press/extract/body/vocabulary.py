"""The fixed vocabulary of mark-up the block model knows: what page makers call their elements, and which tags they use.

Every word group and tag is one bit, so that what surrounds a line is an integer that children inherit from their parents. No text of
any page is in it. A trained model fits one order of these bits only: append at the end, and train again.
"""

import functools
import re
from collections.abc import Mapping

WORDS: tuple[str, ...] = (
    "article", "content", "body", "entry|post", "text|txt", "story", "main", "paragraph|para", "comment|disqus|reply|respond|discussion",
    "related|recommend|similar|also|readmore|suggest", "sidebar|side|rail|aside|siderail", "share|sharing|social|follow|sharedaddy",
    "promo|sponsor|advert|ad|ads|banner|outbrain|taboola|adv|dfp|gpt", "newsletter|subscribe|signup|subscription|optin", "footer|foot|bottom",
    "nav|menu|navbar|navigation|sitenav", "cookie|consent|gdpr|privacy|onetrust|cmp", "caption|figcaption|credit|legend|photocredit",
    "author|byline|writer|bio|contributor|autor", "meta|info|details|dateline", "tag|tags|topic|topics|keyword|categor|cat|taxonomy",
    "widget|module|block", "teaser|card|tile|promo|snippet|preview", "more|next|prev|pagination|pager", "popular|trending|most|latest|recent|top",
    "breadcrumb|crumb|breadcrumbs", "gallery|slide|slider|carousel|swiper|slick", "modal|popup|overlay|dialog|lightbox|drawer|offcanvas",
    "disclaimer|copyright|legal|rights|licence|license", "date|time|publish|published|timestamp|posted|updated", "title|headline|heading|hed",
    "lead|summary|standfirst|subtitle|dek|deck|intro|excerpt|description|chapo|perex|sapo|lede|abstract", "list|items|feed|stream", "item",
    "link|links|url", "button|btn|cta", "image|img|picture|figure|media|photo|thumb|thumbnail", "video|player|audio|podcast|youtube",
    "embed|tweet|twitter|instagram|facebook|iframe", "quote|pullquote|blockquote|citation", "header|masthead|head|top-bar|topbar",
    "search|form|input|login|register|account|user", "toc|contents|jump|anchor", "faq|accordion|question|answer", "hidden|sr|screen|visually|offscreen|hide|none",
    "wrapper|wrap|container|inner|outer|holder", "row|col|column|grid|cols|flex", "section|region|zone|area", "single|page|detail|view|singular",
    "rich|wysiwyg|prose|markdown|richtext|rte|editor|formatted", "wp|elementor|et|vc|fusion|tdb|td", "live|ticker|breaking|flash",
    "product|price|shop|cart|buy|deal|offer|affiliate", "rating|review|vote|poll|survey|quiz", "print|email|mail|whatsapp", "notice|alert|message|warning|note",
    "footnote|reference|references|source|sources|bibliography", "key|takeaway|highlight|highlights|factbox|infobox|box|callout|panel", "table|data|chart|stat",
    "paywall|premium|piano|plus|locked|member", "logo|brand|icon|avatar", "tools|toolbar|action|actions|utility", "correction|update|notification", "event|weather|stock|market|quotes",
)  # fmt: skip
TAGS: tuple[str, ...] = (
    "article", "main", "aside", "nav", "footer", "header", "figure", "form", "ul", "ol", "li", "table", "td", "blockquote", "section", "a",
    "button", "p", "figcaption", "dl", "details", "pre", "strong", "em", "label", "address", "center", "h1", "h2", "h3", "h4", "span",
)  # fmt: skip
ROLES: tuple[str, ...] = (
    "articlebody",
    "dialog",
    "navigation",
    "complementary",
    "contentinfo",
    "banner",
    "hidden",
    "custom",
)
"""itemprop, role and aria-hidden; custom: an element of a script framework's own."""
OWN: tuple[str, ...] = (
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "li",
    "td",
    "div",
    "blockquote",
    "figcaption",
    "dd",
    "pre",
    "section",
    "article",
    "form",
    "other",
)
"""What block holds a line's text."""

BLOCK_TAGS = frozenset(
    [
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "li",
        "td",
        "th",
        "div",
        "blockquote",
        "figcaption",
        "dd",
        "dt",
        "pre",
        "section",
        "article",
        "aside",
        "main",
        "header",
        "footer",
        "nav",
        "form",
        "ul",
        "ol",
        "table",
        "tr",
        "tbody",
        "body",
        "html",
        "figure",
        "address",
        "details",
        "summary",
        "dl",
        "center",
        "fieldset",
    ]
)
_OWN_BIT = {tag: 1 << n for n, tag in enumerate(OWN)} | {
    "h5": 1 << 4,
    "h6": 1 << 4,
    "th": 1 << 6,
    "dt": 1 << 10,
    "main": 1 << 12,
}
_OTHER = 1 << (len(OWN) - 1)
_TAG_BIT = {tag: 1 << n for n, tag in enumerate(TAGS)} | {
    "b": 1 << TAGS.index("strong"),
    "i": 1 << TAGS.index("em"),
    "th": 1 << TAGS.index("td"),
}
_ROLE_BIT = {role: 1 << (len(TAGS) + n) for n, role in enumerate(ROLES)}
_WORD_BIT = {
    word: 1 << n for n, group in enumerate(WORDS) for word in reversed(group.split("|")) if "-" not in word
}
_LONG = re.compile("|".join(sorted((w for w in _WORD_BIT if len(w) >= 5), key=len, reverse=True)))
_TOKEN = re.compile(r"[a-z]+")


@functools.lru_cache(maxsize=4_096)
def bits_of_names(*names: str) -> int:
    """The bits of the words in an element's class, id and test hint."""
    bits = 0
    for token in _TOKEN.findall(" ".join(names).lower()):
        bits |= _BITS_OF_TOKENS[token]
    return bits


class _BitsOfTokens(dict[str, int]):
    """The bits of tokens: short words as whole parts, longer ones anywhere. Page makers' tokens are few and return; all are kept that fit."""

    def __missing__(self, token: str) -> int:
        bits = 0
        if len(token) > 5:
            for word in _LONG.findall(token):
                bits |= _WORD_BIT[word]
        if len(token) <= _LONGEST_KEPT and len(self) < _MOST_KEPT:
            self[token] = bits
        return bits


_BITS_OF_TOKENS = _BitsOfTokens(_WORD_BIT)
_LONGEST_KEPT, _MOST_KEPT = 30, 50_000


class _BitsOfTags(dict[str, int]):
    """The bits of tags; those of a script framework's own elements, which have a hyphen, are found when first asked for."""

    def __missing__(self, tag: str) -> int:
        bits = _ROLE_BIT["custom"] if "-" in tag else 0
        if tag == "dialog":
            bits |= _ROLE_BIT["dialog"]
        return bits


_BITS_OF_TAGS = _BitsOfTags(_TAG_BIT)


def tag_bits(tag: str, attrs: Mapping[str, str]) -> int:
    """The bits of an element's tag and roles."""
    bits = _BITS_OF_TAGS[tag]
    if not attrs:
        return bits
    if "role" in attrs:
        bits |= _ROLE_BIT.get(attrs["role"].lower(), 0)
    if "itemprop" in attrs and "articlebody" in attrs["itemprop"].lower():
        bits |= _ROLE_BIT["articlebody"]
    if attrs.get("aria-hidden") == "true":
        bits |= _ROLE_BIT["hidden"]
    if "aria-modal" in attrs:
        bits |= _ROLE_BIT["dialog"]
    return bits


def own_bit(tag: str) -> int:
    """The bit of the block that holds a text."""
    return _OWN_BIT.get(tag, _OTHER)
