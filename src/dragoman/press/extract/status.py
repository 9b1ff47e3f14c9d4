"""What a page says about its own state: behind a paywall, withdrawn; its section and keywords; its address."""

import re
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from dragoman.press.extract.known import same_site
from dragoman.press.extract.sheet import Sheet, host_of
from dragoman.press.extract.visible import clean

MAX_KEYWORDS = 50

_TRACKING = re.compile(
    r"^(?:utm_.*|fbclid|gclid|dclid|yclid|msclkid|mc_[ce]id|igshid|_ga|cmpid|ns_.*|at_.*|xtor|wt_mc|ref_src|ocid|smid|taid|src|cid|ito)$",
    re.IGNORECASE,
)
_PAYWALL = re.compile(
    r"(?:^|[\s_-])(?:paywall|piano-|premium-content|subscriber-only|is-locked|regwall|leaky)"
)


def is_paywalled(sheet: Sheet, body_end: int | None) -> bool:
    """Structured data says so, or a paywall's words or mark-up stand right behind the text."""
    free = sheet.data.ld_value("isAccessibleForFree")
    if free is not None:
        return str(free).strip().lower() in ("false", "no", "0")
    if any(
        item.value.lower() in ("locked", "metered", "paid", "premium")
        for item in sheet.data.told_meta("article:content_tier")
    ):
        return True
    if body_end is None:
        return False
    after = sheet.visible.text[max(0, body_end - 200) : body_end + 400]
    marked = any(abs(el.start - body_end) < 600 and _PAYWALL.search(el.names) for el in sheet.tree.seen)
    return bool(sheet.words.pattern("paywall_words").search(after)) and (marked or body_end < 2500)


def is_withdrawn(sheet: Sheet, headline: str, body: str) -> bool:
    """The server says it is gone, or headline or first words of a short page say the article was withdrawn."""
    if sheet.page.status == 410:
        return True
    words = sheet.words.pattern("withdrawn_words")
    return (bool(words.search(headline)) or bool(words.search(body[:200]))) and len(body) < 1000


def section(sheet: Sheet) -> str | None:
    """The section as the page names it."""
    told = [
        *sheet.data.told_ld("articleSection"),
        *sheet.data.told_meta(
            "article:section",
            "parsely-section",
            "section",
            "analytics:rubric",
            "rubric",
            "cxenseparse:section",
        ),
        *sheet.data.told_props(sheet.visible, "articlesection"),
    ]
    return next(
        (item.value for item in told if 1 < len(item.value) <= 60 and not item.value.startswith("http")), None
    )


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
