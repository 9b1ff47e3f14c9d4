"""robots.txt as RFC 9309 has it: groups by product token, the longest rule wins, `*` and `$`.

The standard library's reader takes the first matching rule and knows neither wildcard, so it is not used here.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote, unquote_to_bytes

MAX_BYTES = 500 * 1024
_MAX_RULES = 5000
_MAX_PATTERN = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One allow or disallow line. pattern: percent-encoding made equal, wildcards as written."""

    allow: bool
    pattern: str

    def matches(self, path: str) -> bool:
        """Whether the rule speaks about the path (with query). Linear per literal piece: no backtracking to abuse."""
        anchored = self.pattern.endswith("$")
        pieces = (self.pattern[:-1] if anchored else self.pattern).split("*")
        if not path.startswith(pieces[0]):
            return False
        at = len(pieces[0])
        for number, piece in enumerate(pieces[1:], 1):
            if anchored and number == len(pieces) - 1:
                return len(path) - len(piece) >= at and path.endswith(piece)
            found = path.find(piece, at)
            if found < 0:
                return False
            at = found + len(piece)
        return not anchored or at == len(path)


@dataclass(frozen=True, slots=True, kw_only=True)
class Robots:
    """What one host's robots.txt says to us.

    rules: of our group, empty means all is allowed. crawl_delay_seconds: None where it names none.
    sitemaps: absolute addresses as written, whoever they were meant for.
    """

    rules: tuple[Rule, ...] = ()
    crawl_delay_seconds: float | None = None
    sitemaps: tuple[str, ...] = ()

    def allows(self, path: str) -> bool:
        """Whether `path` (with query, as sent) may be fetched. The longest matching rule decides; allow wins a tie."""
        if path == "/robots.txt":
            return True
        path = _even(path or "/")
        best = max(
            ((len(rule.pattern), rule.allow) for rule in self.rules if rule.matches(path)), default=(0, True)
        )
        return best[1]


def read_robots(body: bytes, *, name: str) -> Robots:
    """Read the rules for the product token `name` (lower-case), the `*` group's where none names it.

    Never raises: a line that is none is skipped, bytes past 500 KiB are not read.
    """
    text = body[:MAX_BYTES].decode("utf-8", "replace").lstrip("\ufeff")
    groups, sitemaps = _groups(text)
    own = [group for names, group in groups if name in names] or [
        group for names, group in groups if "*" in names
    ]
    lines = [line for group in own for line in group][:_MAX_RULES]
    rules = tuple(
        Rule(allow=key == "allow", pattern=_even(value))
        for key, value in lines
        if key in ("allow", "disallow") and value and len(value) <= _MAX_PATTERN
    )
    delays = [delay for key, value in lines if key == "crawl-delay" and (delay := _delay(value)) is not None]
    return Robots(rules=rules, crawl_delay_seconds=max(delays, default=None), sitemaps=tuple(sitemaps))


_Group = tuple[set[str], list[tuple[str, str]]]


def _groups(text: str) -> tuple[list[_Group], list[str]]:
    groups: list[_Group] = []
    sitemaps: list[str] = []
    naming = False
    for key, value in _lines(text.splitlines()):
        if key == "user-agent":
            if not naming:
                groups.append((set(), []))
            token = re.match(r"\*|[a-z_-]+", value.lower())
            groups[-1][0].add(token[0] if token else "")
            naming = True
        elif key == "sitemap":
            if len(sitemaps) < 100 and value not in sitemaps:
                sitemaps.append(value)
        else:
            naming = False
            if groups:
                groups[-1][1].append((key, value))
    return groups, sitemaps


def _lines(lines: Iterable[str]) -> Iterable[tuple[str, str]]:
    for line in lines:
        key, colon, value = line.split("#", 1)[0].partition(":")
        key = key.strip().lower()
        if colon and key in ("user-agent", "allow", "disallow", "sitemap", "crawl-delay"):
            yield key, value.strip()


def _delay(value: str) -> float | None:
    try:
        seconds = float(value)
    except ValueError:
        return None
    return seconds if 0 <= seconds < 1e6 else None


def _even(path: str) -> str:
    """Write percent-encoding one way, so that `/%D0%B0`, `/%d0%b0` and `/а` are the same path (RFC 9309 2.2.2)."""
    reserved = "/?:@!$&'()*+,;=-._~[]"
    pieces = re.split(r"(%(?:2[fF]|3[fF]|2[aA]|24|25))", path)  # an encoded / ? * $ % is not the mark itself
    return "".join(
        piece.upper() if number % 2 else quote(unquote_to_bytes(piece), safe=reserved)
        for number, piece in enumerate(pieces)
    )
