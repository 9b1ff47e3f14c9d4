"""What a page says about its own state: behind a paywall, withdrawn; its keywords; its address."""

import re
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from dragoman.press.extract.outlets.known import same_site
from dragoman.press.extract.page.sheet import Sheet, host_of
from dragoman.press.extract.page.visible import clean
from dragoman.press.extract.wording.spotting import lowered

MAX_KEYWORDS = 50
BESIDE, BEHIND = 300, 500
"""Characters at the end of the text and behind it where a paywall stands."""
SHORT_TEXT = 2500
SHORT_NOTICE = 1000
GONE = (410, 451)
"""HTTP: gone, and unavailable for legal reasons."""

_TRACKING = re.compile(
    r"^(?:utm_.*|fbclid|gclid|dclid|yclid|msclkid|mc_[ce]id|igshid|_ga|cmpid|ns_.*|at_.*|xtor|wt_mc|ref_src|ocid|smid|taid|src|cid|ito)$",
    re.IGNORECASE,
)
_PAYWALL = re.compile(
    r"(?:^|[\s_-])(?:paywall|piano-|premium-content|subscriber-only|is-locked|regwall|leaky)"
)


def is_paywalled(sheet: Sheet, start: int | None, end: int | None) -> bool:
    """Structured data says so, or words of a paywall stand in a box over the text, right behind a short one or in an element called one.

    start, end: of the text in the visible text. A label alone ("Subscribers only") is mostly a neighbour's, and a teaser for
    subscriptions stands under free articles too: it counts only where little of the article is there to be read.
    """
    free = sheet.data.ld_value("isAccessibleForFree")
    if free is not None:
        return _says_no(free)
    parts = sheet.data.ld_value("hasPart")
    if any(isinstance(part, dict) and _says_no(part.get("isAccessibleForFree")) for part in _listed(parts)):
        return True
    tiers = sheet.data.told_meta("article:content_tier")
    if any(item.value.lower() in ("locked", "metered", "paid", "premium") for item in tiers):
        return True
    if start is None or end is None:
        return False
    behind = _asks(sheet, max(start, end - BESIDE), end + BEHIND)
    if behind and (end - start < SHORT_TEXT or _is_marked(sheet, end)):
        return True
    return _asks(sheet, max(0, start - BESIDE), start + BESIDE // 2)


def _asks(sheet: Sheet, low: int, high: int) -> bool:
    """Whether a sentence between two places asks for a subscription; a label of two or three words does not."""
    text = sheet.visible.text
    part = text[text.rfind("\n", 0, low) + 1 : high]
    for spot in sheet.words.phrases("paywall_words").spots(lowered(part)):
        line = (part[: spot.end].rpartition("\n")[2] + part[spot.end :].partition("\n")[0]).strip()
        if len(line) > spot.end - spot.start + 2 or len(line.split()) > 3:
            return True
    return False


def _says_no(value: object) -> bool:
    return str(value).strip().lower() in ("false", "no", "0")


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


def _is_marked(sheet: Sheet, end: int) -> bool:
    """Whether an element near the end of the text is called a paywall."""
    beside = sheet.shown.starting(end - BESIDE, end + BEHIND)
    return any(_PAYWALL.search(el.names) for el in beside)


def is_withdrawn(sheet: Sheet, headline: str, body: str) -> bool:
    """The server says it is gone, or headline or first words of a short page say the article was withdrawn."""
    if sheet.page.status in GONE:
        return True
    if len(body) >= SHORT_NOTICE:
        return False
    at = sheet.visible.text.find(headline) + len(headline)
    said = f"{headline}\n{body[:300]}\n{sheet.visible.text[at : at + 300]}"
    return bool(sheet.words.phrases("withdrawn_words").spots(lowered(said)))


def keywords(sheet: Sheet) -> tuple[str, ...]:
    """Keywords as the page gives them, without repeats."""
    told = [
        *sheet.data.told_ld("keywords"),
        *sheet.data.told_meta("article:tag", "news_keywords", "keywords", "parsely-tags"),
    ]
    words = [clean(word) for item in told for word in re.split(r"[,;，、]", item.value)]
    unique = {word.casefold(): word for word in reversed(words) if 1 < len(word) <= 60 and "http" not in word}
    return tuple(reversed(unique.values()))[:MAX_KEYWORDS]


def canonical_url(sheet: Sheet) -> str:
    """The page's own canonical address on its own site, without tracking parameters and fragment; else where it was fetched."""
    told = [element.get("href") for element in sheet.data.links.get("canonical", ()) if element.tag == "link"]
    told += [item.value for item in sheet.data.told_meta("og:url")]
    for href in told:
        url = sheet.data.absolute(href) if href.strip() else None
        if url and same_site(host_of(url), sheet.host) and _is_deep_enough(url, sheet.page.url):
            return without_tracking(url)
    return without_tracking(sheet.page.url)


def _is_deep_enough(url: str, fetched: str) -> bool:
    """A canonical address that is the front page of another page's is a mistake of the site."""
    return len(urlsplit(url).path.strip("/")) > 0 or not urlsplit(fetched).path.strip("/")


def without_tracking(url: str) -> str:
    """An address without fragment and the parameters that only count visitors."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    query = urlencode(
        [
            (name, value)
            for name, value in parse_qsl(parts.query, keep_blank_values=True)
            if not _TRACKING.match(name)
        ]
    )
    return urlunsplit(
        (parts.scheme, parts.netloc, parts.path, query if query != parts.query else parts.query, "")
    )
