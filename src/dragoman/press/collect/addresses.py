"""An article's address as identity: the same page under its many spellings is one article."""

import re
from urllib.parse import SplitResult, quote, unquote_to_bytes, urlsplit, urlunsplit

_TRACKING = re.compile(
    r"(utm_\w+|_?hsenc|_?hsmi|mc_[ce]id|mkt_tok|oly_(anon|enc)_id|vero_id|wickedid|yclid|ymclid|ysclid|_openstat|"
    r"fbclid|fb_(action|source|ref)\w*|gclid|gclsrc|dclid|gbraid|wbraid|gad_source|msclkid|twclid|ttclid|igshid|"
    r"igsh|li_fat_id|epik|s_cid|ns_(campaign|mchannel|source|linkname|fee)|at_(medium|campaign|custom\d|link_\w+)|"
    r"xtor|ito|cmpid|ocid|smid|smtyp|wt_mc|wt_zmc|guccounter|guce_\w+|__twitter_impression|taid|"
    r"amp_(js_v|gsa)|usqp|ref_src|ref_url|spm|from=rss|traffic_source|mtm_\w+|pk_\w+|piwik_\w+|matomo_\w+)",
    re.IGNORECASE,
)
_PORTS = {"http": 80, "https": 443}


def canonical_address(url: str) -> str:
    """Clean `url` so that spellings of one address become equal; what is no http(s) address comes back trimmed.

    Host lower-case and in its ASCII form, default port, fragment and tracking parameters dropped, percent-encoding written
    one way. Order of parameters, `www.`, scheme and trailing slash stay: they can make a difference. Idempotent.
    """
    url = url.strip()
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return url
    scheme = parts.scheme.lower()
    if scheme not in _PORTS or not parts.hostname:
        return url
    host = _ascii_host(parts.hostname)
    if port is not None and port != _PORTS[scheme]:
        host = f"{host}:{port}"
    return urlunsplit(
        SplitResult(scheme, host, _even(parts.path, "/:@!$&'()*+,;=") or "/", _query(parts.query), "")
    )


def host_of(url: str) -> str:
    """The host without `www.`, lower-case; empty for what has none."""
    try:
        return (urlsplit(url).hostname or "").lower().removeprefix("www.")
    except ValueError:
        return ""


def _ascii_host(host: str) -> str:
    host = host.lower().rstrip(".")
    if ":" in host:
        return f"[{host}]"
    if host.isascii():
        return host
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return host


def _query(query: str) -> str:
    kept = [pair for pair in query.split("&") if pair and not _TRACKING.fullmatch(pair.split("=", 1)[0])]
    return "&".join(_even(pair, "/:@!$'()*+,;=?[]{}|") for pair in kept)


def _even(text: str, safe: str) -> str:
    """One way of percent-encoding: unreserved characters bare, others upper-case; encoded reserved ones stay encoded."""
    pieces = re.split(r"(%[0-9a-fA-F]{2})", text)
    out: list[str] = []
    for piece in pieces:
        if re.fullmatch(r"%[0-9a-fA-F]{2}", piece):
            byte = unquote_to_bytes(piece)
            plain = byte.decode("latin-1")
            keep = plain.isascii() and (plain.isalnum() or plain in "-._~")
            out.append(plain if keep else piece.upper())
        else:
            out.append(quote(piece, safe=safe, errors="replace"))
    return "".join(out)
